//! The panel's docket and bundles.

use app::challenges::ChallengeState;
use app::challenges::pages::{CaseFileView, DocketRow, DocketView, case_file_page, docket_page};
use app::kernel::{Failure, Verb};
use app::review::ConflictDeclaration;
use app::review::pages::{ConflictWords, conflict_page};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;
use axum::response::Response;

use super::super::Challenge;
use super::super::acknowledge_challenge::acknowledge_challenge;
use super::super::declare_conflict::declare_conflict;
use super::super::docket::{self, DocketFilter};
use super::super::lodge_challenge::act;
use super::super::new_documents::with_new_documents;
use super::super::store;
use super::views::{documents_view, evidence_view, status_view};
use crate::access::{Action, Subject};
use crate::applications;
use crate::documents::{self, DocumentOwner};
use crate::error::{Error, Result, violated};
use crate::matters;
use crate::review::{self, Declared, Gate};
use crate::store::Slice;
use crate::web::{Answer, Listing, PageOptions, RequestContext, Submitted, see_other};

pub async fn list(context: RequestContext) -> Answer {
    context.may(Action::ReadDocket, Subject::default())?;
    let mut list = Listing::of(&context);
    let filter = if list.part("concluded") { DocketFilter::Concluded } else { DocketFilter::Open };
    let reader = context.portal.database.reader();
    let found = docket::list(&context.actor, reader, filter, list.after()?.as_ref()).await?;
    let (open, overdue) = docket::counts(&context.actor, reader, context.now).await?;
    let renewed = with_new_documents(reader, &found.rows).await?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for challenge in &found.rows {
        rows.push(docket_row(&context, challenge, renewed.contains(&challenge.id)).await?);
    }
    let view = DocketView {
        list: list.page(Slice { rows, next: found.next }, |row| row),
        open,
        overdue,
        concluded: filter == DocketFilter::Concluded,
        recused: context.has_parameter("recused"),
        open_href: context.href("/docket"),
        concluded_href: context.href("/docket?concluded"),
    };
    let options =
        PageOptions::new(context.locale.text("challenges-docket-title")).width(Width::List).private().quick_exit();
    Ok(context.page(options, || docket_page(context.locale, view)))
}

async fn docket_row(context: &RequestContext, challenge: &Challenge, new_documents: bool) -> Result<DocketRow> {
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let decided = challenge.concluded.as_ref().map(|concluded| concluded.decided_at);
    Ok(DocketRow {
        reference: challenge.reference.0.clone(),
        href: context.href(&challenge.docket_path()),
        programme: version.definition.name.text(context.language()).to_owned(),
        grounds: challenge.grounds.clone(),
        state: challenge.state,
        due_at: decided.unwrap_or(challenge.due_at),
        zone: applications::calendar_of(&version.definition).zone,
        overdue: decided.is_none() && context.now > challenge.due_at,
        new_documents,
    })
}

/// A challenge on which its reader declared, or the answer to everybody else: the declaration comes first, for every page and
/// every form.
pub(super) enum Seen {
    Bundle(Box<Declared<Challenge>>),
    Elsewhere(Response),
}

pub(super) async fn open(context: &RequestContext, slug: &str, action: Action) -> Result<Seen> {
    let reader = context.portal.database.reader();
    let challenge = docket::find(&context.actor, reader, slug, action).await?;
    let member = context.actor.user().ok_or(Failure::SignInFirst)?;
    match review::gate(reader, member, challenge).await? {
        Gate::Open(challenge) => {
            let act = act(Verb::BundleRead, &challenge);
            context.record_reading(action, store::subject(&challenge), act).await?;
            Ok(Seen::Bundle(Box::new(challenge)))
        }
        Gate::DeclareFirst(challenge) => {
            Ok(Seen::Elsewhere(see_other(context.href(&format!("{}/declare", challenge.docket_path())))))
        }
        // A conflict takes the challenge from the docket; this is for one that was declared elsewhere in the file.
        Gate::Recused(_) => Err(Failure::NotFound.into()),
    }
}

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let challenge = match open(&context, &slug, Action::ReadChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    let state = context.form(Values::default(), challenge.version).await?;
    case_file(&context, &challenge, &state, false).await
}

pub async fn acknowledge(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let challenge = match open(&context, &slug, Action::AcknowledgeChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    if form.switches_language() {
        return case_file(&context, &challenge, &context.form_again(&form, &[]), false).await;
    }
    match acknowledged(&context, &slug, &form).await {
        Err(Error::Failure(Failure::Stale)) => {
            // New evidence came, or somebody else acknowledged: the bundle as it stands, and the choice again.
            let challenge = match open(&context, &slug, Action::AcknowledgeChallenge).await? {
                Seen::Bundle(challenge) => challenge,
                Seen::Elsewhere(answer) => return Ok(answer),
            };
            let state = FormState { version: challenge.version, ..context.form_again(&form, &[]) };
            case_file(&context, &challenge, &state, true).await
        }
        done => done.map(see_other),
    }
}

async fn acknowledged(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    let challenge = acknowledge_challenge(&work, &context.portal, slug, form.version).await?;
    work.commit(format!("{}?acknowledged", context.href(&challenge.docket_path()))).await
}

async fn case_file(
    context: &RequestContext,
    challenge: &Declared<Challenge>,
    state: &FormState,
    stale: bool,
) -> Answer {
    let documents =
        documents::documents_of(context.portal.database.reader(), DocumentOwner::Challenge(challenge.id)).await?;
    let decide = (challenge.state == ChallengeState::Stage1)
        .then(|| context.href(&format!("{}/decide", challenge.docket_path())));
    let view = CaseFileView {
        challenge: status_view(context, challenge).await?,
        documents: documents_view(context, challenge, &documents).await?,
        evidence: evidence_view(context, challenge).await?,
        decide: decide.unwrap_or_default(),
        conflict: if challenge.state.is_concluded() {
            String::new()
        } else {
            context.href(&format!("{}/declare", challenge.docket_path()))
        },
        done: match context.query.as_deref() {
            Some("acknowledged") => Some("challenges-case-file-acknowledged-text"),
            Some("decided") => Some("challenges-case-file-concluded-text"),
            _ => None,
        },
        stale: stale.then(|| state.last_sent.clone()),
    };
    let acknowledge = (challenge.state == ChallengeState::Lodged).then_some(state);
    let mut options = PageOptions::new(challenge.reference.0.as_str())
        .width(Width::Workbench)
        .crumb(context.locale.text("challenges-docket-title"), "/docket")
        .printed(challenge.reference.0.as_str())
        .private()
        .quick_exit();
    options.has_form = acknowledge.is_some();
    Ok(context.page(options.overtaken(stale), || case_file_page(context.locale, acknowledge, &view)))
}

pub async fn show_declaration(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let reader = context.portal.database.reader();
    let challenge = docket::find(&context.actor, reader, &slug, Action::DeclareConflictOnChallenge).await?;
    let state = context.form(Values::default(), challenge.version).await?;
    declaration(&context, &challenge, &state).await
}

pub async fn declare(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let reader = context.portal.database.reader();
    let challenge = docket::find(&context.actor, reader, &slug, Action::DeclareConflictOnChallenge).await?;
    if form.switches_language() {
        return declaration(&context, &challenge, &context.form_again(&form, &[])).await;
    }
    match declared(&context, &slug, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            declaration(&context, &challenge, &context.form_again(&form, &errors)).await
        }
    }
}

async fn declared(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let declaration = ConflictDeclaration::parse(form.get("conflict"), form.get("tie")).map_err(violated)?;
    let work = context.begin(form).await?;
    let challenge = declare_conflict(&work, slug, &declaration).await?;
    let location = if declaration.is_conflict() { "/docket?recused".to_owned() } else { challenge.docket_path() };
    work.commit(context.href(&location)).await
}

async fn declaration(context: &RequestContext, challenge: &Challenge, state: &FormState) -> Result<Response> {
    let application = applications::find(context.portal.database.reader(), challenge.matter.application()).await?;
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let member = context.actor.user().ok_or(Failure::SignInFirst)?;
    let declared = matters::declaration_of(context.portal.database.reader(), challenge.matter, member).await?;
    let (again, case_file) = (declared == Some(ConflictDeclaration::NoConflict), challenge.docket_path());
    let words = ConflictWords {
        reference: challenge.reference.0.clone(),
        organisation: application.organisation_name.clone(),
        country: context.locale.country(&application.country),
        programme: version.definition.name.text(context.language()).to_owned(),
        back: context.href(if again { &case_file } else { "/docket" }),
        again,
    };
    let title = format!("{} {}", context.locale.text("review-conflict-title"), words.reference);
    let options =
        PageOptions::form(title, state).back(context.locale.text("challenges-docket-title"), "/docket").quick_exit();
    Ok(context.page(options, || conflict_page(context.locale, state, &words)))
}
