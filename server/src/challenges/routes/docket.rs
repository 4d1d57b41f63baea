//! The panel's docket and bundles.

use app::challenges::ChallengeState;
use app::challenges::pages::{BundleView, DocketRow, DocketView, bundle_page, docket_page};
use app::kernel::Failure;
use app::review::ConflictDeclaration;
use app::review::pages::{ConflictWords, conflict_page};
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use axum::extract::Path;
use axum::response::Response;

use super::super::Challenge;
use super::super::acknowledge_challenge::acknowledge_challenge;
use super::super::declare_conflict::declare_conflict;
use super::super::docket::{self, Shelf};
use super::super::lodge_challenge::act;
use super::super::new_documents::with_new_documents;
use super::views::{documents_view, evidence_view, status_view};
use crate::access::{Action, Subject};
use crate::applications;
use crate::documents::{self, DocumentOwner};
use crate::matters;
use crate::review::{self, Declared, Gate};
use crate::stop::{Result, Stop, refuse};
use crate::store::Slice;
use crate::web::{Answer, Frame, Listing, Submitted, Visit, see_other};

pub async fn list(visit: Visit) -> Answer {
    visit.may(Action::ReadDocket, Subject::default())?;
    let mut list = Listing::of(&visit);
    let shelf = if list.part("concluded") { Shelf::Concluded } else { Shelf::Open };
    let reader = visit.portal.database.reader();
    let found = docket::list(&visit.actor, reader, shelf, list.after()?.as_ref()).await?;
    let (open, overdue) = docket::counts(&visit.actor, reader, visit.now).await?;
    let renewed = with_new_documents(reader, &found.rows).await?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for challenge in &found.rows {
        rows.push(docket_row(&visit, challenge, renewed.contains(&challenge.id)).await?);
    }
    let view = DocketView {
        list: list.page(Slice { rows, next: found.next }, |row| row),
        open,
        overdue,
        concluded: shelf == Shelf::Concluded,
        recused: visit.has_parameter("recused"),
        open_href: visit.href("/docket"),
        concluded_href: visit.href("/docket?concluded"),
    };
    let frame = Frame::new(visit.locale.text("challenges-docket-title")).width(Width::List).private().quick_exit();
    Ok(visit.page(frame, || docket_page(visit.locale, view)))
}

async fn docket_row(visit: &Visit, challenge: &Challenge, new_documents: bool) -> Result<DocketRow> {
    let version = crate::programmes::version(&visit.portal, challenge.version_id).await?;
    let decided = challenge.concluded.as_ref().map(|concluded| concluded.decided_at);
    Ok(DocketRow {
        reference: challenge.reference.0.clone(),
        href: visit.href(&challenge.docket_path()),
        programme: version.template.name.text(visit.language()).to_owned(),
        grounds: challenge.grounds.clone(),
        state: challenge.state,
        due_at: decided.unwrap_or(challenge.due_at),
        zone: applications::calendar_of(&version.template).zone,
        overdue: decided.is_none() && visit.now > challenge.due_at,
        new_documents,
    })
}

/// A challenge that its reader declared on, or what everybody else is answered: the declaration comes first, whatever
/// was asked for and however.
pub(super) enum Seen {
    Bundle(Box<Declared<Challenge>>),
    Elsewhere(Response),
}

pub(super) async fn open(visit: &Visit, slug: &str, action: Action) -> Result<Seen> {
    let reader = visit.portal.database.reader();
    let challenge = docket::find(&visit.actor, reader, slug, action).await?;
    let member = visit.actor.user().ok_or(Failure::SignInFirst)?;
    match review::gate(reader, member, challenge).await? {
        Gate::Open(challenge) => {
            let act = act("bundle_read", &challenge);
            visit.record_reading(act).await?;
            Ok(Seen::Bundle(Box::new(challenge)))
        }
        Gate::DeclareFirst(challenge) => {
            Ok(Seen::Elsewhere(see_other(visit.href(&format!("{}/declare", challenge.docket_path())))))
        }
        // A conflict takes the challenge from the docket; this is for one that was declared elsewhere in the file.
        Gate::Recused(_) => Err(Failure::NotFound.into()),
    }
}

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let challenge = match open(&visit, &slug, Action::ReadChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    let state = visit.form(Values::default(), challenge.version).await?;
    bundle(&visit, &challenge, &state, false).await
}

pub async fn acknowledge(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let challenge = match open(&visit, &slug, Action::AcknowledgeChallenge).await? {
        Seen::Bundle(challenge) => challenge,
        Seen::Elsewhere(answer) => return Ok(answer),
    };
    if form.switches_language() {
        return bundle(&visit, &challenge, &visit.form_again(&form, &[]), false).await;
    }
    match acknowledged(&visit, &slug, &form).await {
        Err(Stop::Failure(Failure::Stale)) => {
            // New evidence came, or somebody else acknowledged: the bundle as it stands, and the choice again.
            let challenge = match open(&visit, &slug, Action::AcknowledgeChallenge).await? {
                Seen::Bundle(challenge) => challenge,
                Seen::Elsewhere(answer) => return Ok(answer),
            };
            let state = FormState { version: challenge.version, ..visit.form_again(&form, &[]) };
            bundle(&visit, &challenge, &state, true).await
        }
        done => done.map(see_other),
    }
}

async fn acknowledged(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let challenge = acknowledge_challenge(&work, &visit.portal, slug, form.version).await?;
    work.finish(format!("{}?acknowledged", visit.href(&challenge.docket_path()))).await
}

async fn bundle(visit: &Visit, challenge: &Declared<Challenge>, state: &FormState, stale: bool) -> Answer {
    let documents =
        documents::documents_of(visit.portal.database.reader(), DocumentOwner::Challenge(challenge.id)).await?;
    let decide =
        (challenge.state == ChallengeState::Stage1).then(|| visit.href(&format!("{}/decide", challenge.docket_path())));
    let view = BundleView {
        challenge: status_view(visit, challenge).await?,
        documents: documents_view(visit, challenge, &documents).await?,
        evidence: evidence_view(visit, challenge).await?,
        decide: decide.unwrap_or_default(),
        conflict: if challenge.state.is_concluded() {
            String::new()
        } else {
            visit.href(&format!("{}/declare", challenge.docket_path()))
        },
        done: match visit.query.as_deref() {
            Some("acknowledged") => Some("challenges-bundle-acknowledged-text"),
            Some("decided") => Some("challenges-bundle-concluded-text"),
            _ => None,
        },
        stale: stale.then(|| state.last_sent.clone()),
    };
    let acknowledge = (challenge.state == ChallengeState::Lodged).then_some(state);
    let mut frame = Frame::new(challenge.reference.0.as_str())
        .width(Width::Workbench)
        .crumb(visit.locale.text("challenges-docket-title"), "/docket")
        .printed(challenge.reference.0.as_str())
        .private()
        .quick_exit();
    frame.has_form = acknowledge.is_some();
    Ok(visit.page(frame.overtaken(stale), || bundle_page(visit.locale, acknowledge, &view)))
}

pub async fn show_declaration(visit: Visit, Path(slug): Path<String>) -> Answer {
    let reader = visit.portal.database.reader();
    let challenge = docket::find(&visit.actor, reader, &slug, Action::ReadChallenge).await?;
    let state = visit.form(Values::default(), challenge.version).await?;
    declaration(&visit, &challenge, &state).await
}

pub async fn declare(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let reader = visit.portal.database.reader();
    let challenge = docket::find(&visit.actor, reader, &slug, Action::ReadChallenge).await?;
    if form.switches_language() {
        return declaration(&visit, &challenge, &visit.form_again(&form, &[])).await;
    }
    match declared(&visit, &slug, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            declaration(&visit, &challenge, &visit.form_again(&form, &errors)).await
        }
    }
}

async fn declared(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let declaration = ConflictDeclaration::parse(form.get("conflict"), form.get("tie")).map_err(refuse)?;
    let work = visit.begin(form).await?;
    let challenge = declare_conflict(&work, slug, &declaration).await?;
    let location = if declaration.is_conflict() { "/docket?recused".to_owned() } else { challenge.docket_path() };
    work.finish(visit.href(&location)).await
}

async fn declaration(visit: &Visit, challenge: &Challenge, state: &FormState) -> Result<Response> {
    let application = applications::find(visit.portal.database.reader(), challenge.matter.application()).await?;
    let version = crate::programmes::version(&visit.portal, challenge.version_id).await?;
    let member = visit.actor.user().ok_or(Failure::SignInFirst)?;
    let declared = matters::declaration_of(visit.portal.database.reader(), challenge.matter, member).await?;
    let (again, bundle) = (declared == Some(ConflictDeclaration::NoConflict), challenge.docket_path());
    let words = ConflictWords {
        reference: challenge.reference.0.clone(),
        organisation: application.organisation_name.clone(),
        country: visit.locale.country(&application.country),
        programme: version.template.name.text(visit.language()).to_owned(),
        back: visit.href(if again { &bundle } else { "/docket" }),
        again,
    };
    let title = format!("{} {}", visit.locale.text("review-conflict-title"), words.reference);
    let frame = Frame::form(title, state).back(visit.locale.text("challenges-docket-title"), "/docket").quick_exit();
    Ok(visit.page(frame, || conflict_page(visit.locale, state, &words)))
}
