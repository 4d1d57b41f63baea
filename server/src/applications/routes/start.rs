//! Before an application: what it takes, and for whom.

use app::applications::pages::{Applicant, StartView, start_page};
use app::kernel::{Failure, Reference};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::response::Response;

use super::file;
use crate::access::{Action, Subject};
use crate::applications::begin_application::{BeginApplication, BeginOutcome, begin_application};
use crate::applications::{Application, store};
use crate::error::{Error, Result};
use crate::organisations::{self, Organisation};
use crate::programmes::{self, ProgrammeVersion};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

/// How many earlier applications are offered.
const EARLIER: usize = 5;

pub async fn show_start(context: RequestContext, Path(slug): Path<String>) -> Answer {
    context.may(Action::ReadPublicPages, Subject::default())?;
    let slug_before = context.parameter("earlier");
    let mut values: Values = [("earlier", slug_before.as_str())].into_iter().collect();
    // An applicant who comes from an earlier application applies for the same organisation.
    if let Ok(before) =
        store::find_by_reference(context.portal.database.reader(), &Reference::from_slug(&slug_before)).await
        && context.allowed(Action::ReadApplication, store::subject(&before))
    {
        values.set("organisation", before.organisation.to_string());
    }
    let state = context.form(values, 0).await?;
    page(&context, &slug, state, None).await
}

pub async fn post_start(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&context, &slug, context.form_again(&form, &[]), None).await;
    }
    match begin(&context, &slug, &form).await {
        Ok(Ok(location)) => Ok(see_other(location)),
        Ok(Err(open)) => page(&context, &slug, context.form_again(&form, &[]), Some(*open)).await,
        Err(error) => {
            let errors = error.into_field_errors()?;
            page(&context, &slug, context.form_again(&form, &errors), None).await
        }
    }
}

/// Where the new draft is, or else the application that is open already.
async fn begin(
    context: &RequestContext,
    slug: &str,
    form: &Submitted,
) -> Result<std::result::Result<String, Box<Application>>> {
    let portal = &context.portal;
    if !programmes::takes_applications(portal, slug).await? {
        return Err(Failure::NotFound.into());
    }
    if form.get("organisation").is_empty() {
        return Err(Error::invalid("organisation", "applications-start-choose"));
    }
    let organisation = parse_or_not_found(form.get("organisation"))?;
    let (earlier, language) = (form.get("earlier"), context.language());
    let command = BeginApplication::prepare(portal, &context.actor, slug, organisation, earlier, language).await?;
    let begun = carry_out(context, form, &command).await;
    if !matches!(begun, Ok(Ok(_))) {
        command.give_up(portal).await?;
    }
    begun
}

async fn carry_out(
    context: &RequestContext,
    form: &Submitted,
    command: &BeginApplication,
) -> Result<std::result::Result<String, Box<Application>>> {
    let work = context.begin(form).await?;
    let draft = match begin_application(&work, command).await? {
        BeginOutcome::Draft(draft) => draft,
        BeginOutcome::AlreadyOpen(open) => return Ok(Err(Box::new(open))),
    };
    let copied = if command.earlier.is_some() { "?copied" } else { "" };
    Ok(Ok(work.commit(context.href(&format!("{}{copied}", draft.path()))).await?))
}

async fn page(context: &RequestContext, slug: &str, state: FormState, open: Option<Application>) -> Answer {
    // Of the other programmes the portal explains the rules only.
    if !programmes::takes_applications(&context.portal, slug).await? {
        return Err(Failure::NotFound.into());
    }
    let programme = programmes::find_by_slug(&context.portal, slug).await?;
    let definition = &programme.definition;
    let applicant = applicant(context, slug, &programme).await?;
    let path = format!("/programmes/{slug}");
    let name = definition.name.text(context.language()).to_owned();
    let title =
        context.locale.bare(&app::kernel::Message::new("applications-start-title").with("programme", name.as_str()));
    let options = match &applicant {
        Applicant::Acting { .. } => PageOptions::form(title, &state),
        Applicant::Stranger { .. } | Applicant::Alone => PageOptions::new(title),
    };
    let options =
        options.crumb(context.locale.text("interface-nav-programmes"), "/programmes").crumb(name, path.as_str());
    let new = context.href(&format!("/organisations/new?then={path}/start"));
    let open = open.map(|open| (context.href(&open.path()), open.reference.to_string()));
    let (locale, closes, adopted) = (context.locale, file::round(context, definition, context.now), !context.demo);
    let view = StartView { adopted, applicant, closes, open_file: open, new_organisation: new };
    let start = || start_page(locale, &state, definition, view);
    let response: Response = context.page(options, start);
    Ok(response)
}

async fn applicant(context: &RequestContext, slug: &str, programme: &ProgrammeVersion) -> Result<Applicant> {
    let Some(user) = context.actor.user() else {
        let back =
            url::form_urlencoded::byte_serialize(format!("/programmes/{slug}/start").as_bytes()).collect::<String>();
        let address = |page: &str| format!("{}?next={back}", context.href(page));
        return Ok(Applicant::Stranger { sign_in: address("/sign-in"), sign_up: address("/sign-up") });
    };
    let organisations = organisations::of_user(context.portal.database.reader(), user).await?;
    let may = |organisation: &Organisation| {
        let subject = Subject { organisation: Some(organisation.id), ..Subject::default() };
        context.allowed(Action::StartApplication, subject)
    };
    let acting: Vec<Organisation> = organisations.into_iter().filter(may).collect();
    if acting.is_empty() {
        return Ok(Applicant::Alone);
    }
    Ok(Applicant::Acting {
        earlier: earlier(context, programme, &acting).await?,
        organisations: acting.iter().map(|one| (one.id.to_string(), one.profile.name.to_string())).collect(),
    })
}

/// What these organisations sent to this programme before: their answers can be used again.
async fn earlier(
    context: &RequestContext,
    programme: &ProgrammeVersion,
    acting: &[Organisation],
) -> Result<Vec<(String, String)>> {
    let ids: Vec<_> = acting.iter().map(|organisation| organisation.id).collect();
    let sent = store::of_organisations(context.portal.database.reader(), &ids).await?;
    let sent = sent.into_iter().filter(|one| one.programme == programme.programme && one.state().is_terminal());
    let words = |application: Application| {
        let state = context.locale.message(&application.state().message());
        let reference = application.reference.to_string();
        let mut parts = vec![reference, state];
        if acting.len() > 1 {
            parts.push(application.organisation_name.clone());
        }
        (application.reference.slug(), parts.join(" · "))
    };
    Ok(sent.take(EARLIER).map(words).collect())
}
