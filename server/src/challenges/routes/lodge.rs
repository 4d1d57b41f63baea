//! Writing a challenge.

use app::challenges::forms::lodging_draft;
use app::challenges::pages::{
    Already, LodgeView, UnsentChallenge, already_lodged_page, lodge_page, nothing_to_challenge_page,
};
use app::kernel::Reference;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::Challenge;
use super::super::draft::{Draft, KeepDraft, Kept, begun_before, draft_of, keep_draft};
use super::super::store::{self, Restricted};
use super::check::check_path;
use super::views::notice_path;
use crate::access::{Action, Information};
use crate::applications::{self, Application};
use crate::error::Result;
use crate::organisations;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

/// What there is to challenge.
pub(super) enum Matter {
    Nothing,
    Challenged(Box<Challenge>),
    Open(Restricted),
}

pub(super) async fn load(context: &RequestContext, slug: &str) -> Result<(Application, Matter)> {
    let reader = context.portal.database.reader();
    let application = applications::find_by_reference(reader, &Reference::from_slug(slug)).await?;
    context.may(Action::LodgeChallenge, applications::subject(&application))?;
    let earlier = store::of_matter(reader, application.id.into()).await?;
    let matter = match store::restriction_of(reader, application.id).await? {
        None => Matter::Nothing,
        Some(restricted) => match earlier.into_iter().find(|challenge| challenge.restriction == restricted.id) {
            Some(challenge) => Matter::Challenged(Box::new(challenge)),
            None => Matter::Open(restricted),
        },
    };
    Ok((application, matter))
}

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, matter) = load(&context, &slug).await?;
    let draft = match &matter {
        Matter::Open(restricted) => draft_of(context.portal.database.reader(), restricted.id).await?,
        _ => None,
    };
    let version = draft.as_ref().map_or(0, |draft| draft.version);
    let draft = match draft {
        // What was begun against a restriction that ended is offered for the one that took its place.
        None => begun_before(context.portal.database.reader(), application.id).await?.map(|(.., draft)| draft),
        draft => draft,
    };
    let state = context.form(draft.as_ref().map(values).unwrap_or_default(), version).await?;
    page(&context, &application, &matter, &state, None, None).await
}

/// A draft as its form holds it.
fn values(draft: &Draft) -> Values {
    let typed = draft.as_typed();
    let grounds = typed.grounds.into_iter().map(|ground| ("grounds", ground));
    grounds.chain([("statement", typed.statement), ("remedy", typed.remedy), ("late", typed.late)]).collect()
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let (application, matter) = load(&context, &slug).await?;
    if form.switches_language() {
        return page(&context, &application, &matter, &context.form_again(&form, &[]), None, None).await;
    }
    match keep(&context, &slug, &form).await {
        Ok(Ok(location)) => Ok(see_other(location)),
        Ok(Err(there)) => {
            let mut state = context.form_again(&form, &[]);
            state.version = there.version;
            page(&context, &application, &matter, &state, Some(typed_in(&state)), Some(&there)).await
        }
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            // As it stands now: it may have been challenged at this very moment.
            let (application, matter) = load(&context, &slug).await?;
            let state = context.form_again(&form, &errors);
            page(&context, &application, &matter, &state, Some(typed_in(&state)), None).await
        }
    }
}

/// Where the draft is read once more, or else what somebody else kept first.
async fn keep(context: &RequestContext, slug: &str, form: &Submitted) -> Result<std::result::Result<String, Draft>> {
    let (application, typed) = (&Reference::from_slug(slug), lodging_draft(&form.values));
    let work = context.begin(form).await?;
    match keep_draft(&work, KeepDraft { application, typed, seen: form.version }).await? {
        Kept::Done => Ok(Ok(work.commit(context.href(&check_path(slug))).await?)),
        Kept::Overtaken(there) => Ok(Err(there)),
    }
}

fn typed_in(state: &FormState) -> UnsentChallenge {
    UnsentChallenge {
        about: String::new(),
        statement: state.values.get("statement").to_owned(),
        remedy: state.values.get("remedy").to_owned(),
        file: String::new(),
    }
}

/// For a challenger who chose a file for a challenge that was lodged or ended meanwhile: the page says so, and names the file.
pub(super) async fn too_late(context: &RequestContext, slug: &str, form: &Submitted, file: &str) -> Answer {
    let (application, matter) = load(context, slug).await?;
    let state = context.form_again(form, &[]);
    let typed = UnsentChallenge { file: file.to_owned(), ..typed_in(&state) };
    page(context, &application, &matter, &state, Some(typed), None).await
}

/// `typed`: what came with the form, where it was sent and not only opened. `theirs`: what somebody else kept while this was written.
async fn page(
    context: &RequestContext,
    application: &Application,
    matter: &Matter,
    state: &FormState,
    typed: Option<UnsentChallenge>,
    theirs: Option<&Draft>,
) -> Answer {
    let locale = context.locale;
    let title = |key: &str| locale.text(key);
    let reference = application.reference.0.as_str();
    match matter {
        Matter::Nothing => {
            let options =
                PageOptions::new(title("challenges-nothing-title")).private().quick_exit().overtaken(typed.is_some());
            let (start, help) = (context.href("/challenge"), context.href("/help"));
            // What was typed, now or before, is shown all the same: nothing that somebody wrote is lost.
            let about = begun_before(context.portal.database.reader(), application.id).await?;
            let begun = UnsentChallenge {
                about: about.map(|(_, kind, _)| locale.message(&kind.message())).unwrap_or_default(),
                ..typed.unwrap_or_else(|| typed_in(state))
            };
            Ok(context.page(options, || nothing_to_challenge_page(locale, reference, &start, &help, begun)))
        }
        Matter::Challenged(challenge) => {
            let options =
                PageOptions::new(title("challenges-already-title")).private().quick_exit().overtaken(typed.is_some());
            let already = Already {
                application: reference.to_owned(),
                reference: challenge.reference.0.clone(),
                state: challenge.state,
                href: context.href(&challenge.path()),
            };
            Ok(context.page(options, || already_lodged_page(locale, state, already, typed)))
        }
        Matter::Open(restricted) => {
            let options =
                PageOptions::form(title("challenges-lodge-title"), state).back(title("interface-back"), "/challenge");
            let mut view = view(context, application, restricted).await?;
            let reader = context.portal.database.reader();
            if draft_of(reader, restricted.id).await?.is_none()
                && let Some((_, kind, _)) = begun_before(reader, application.id).await?
            {
                view.begun = locale.message(&kind.message());
            }
            let theirs = theirs.map(|draft| &draft.challenge);
            Ok(context
                .page(options.quick_exit().overtaken(theirs.is_some()), || lodge_page(locale, state, &view, theirs)))
        }
    }
}

pub(super) async fn view(
    context: &RequestContext,
    application: &Application,
    restricted: &Restricted,
) -> Result<LodgeView> {
    let version = crate::programmes::version(&context.portal, application.version_id).await?;
    let definition = &version.definition;
    let language = context.language();
    Ok(LodgeView {
        seen: Information::Challenge.who_sees(),
        reference: application.reference.0.clone(),
        organisation: application.organisation_name.clone(),
        programme: definition.name.text(language).to_owned(),
        restriction: context.locale.message(&restricted.kind.message()),
        until: restricted.until,
        late: restricted.until.is_some_and(|until| context.now > until),
        zone: applications::calendar_of(definition).zone,
        heard_by: definition.challenge.where_to.text(language).to_owned(),
        notice: context.href(&notice_path(context, application, restricted.kind, restricted.decision)),
        cancel: context.href("/challenge"),
        begun: String::new(),
        hidden: organisations::is_sealed(context.portal.database.reader(), application.organisation).await?,
    })
}
