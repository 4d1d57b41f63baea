//! The addresses of decision makers, and of the notice.

mod check_decision;
mod decide_file;
mod deferral_notice;
mod deferring;
mod notice;
mod overtaken;
mod returning;

use app::decisions::Decision;
use app::decisions::forms::read_decision;
use app::decisions::pages::{CHANGE, CHECKED, SEND, STEP, check_page, decide_page, notice_page};
use app::kernel::{ApplicationId, Failure, FieldError, Message, Reference, Role};
use app::review::ConflictDeclaration;
use app::review::pages::{QueueWords, queue_page};
use app::text::Locale;
use app::ui::form::{FormState, Values};
use app::ui::page::Width;
use app::ui::record::DocumentHead;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use self::check_decision::check_view;
use self::decide_file::{DecisionAccess, InHand, access, decide_view};
use self::deferral_notice::{show_deferral, show_deferral_by_receipt};
use self::deferring::{post_defer, show_defer};
use self::overtaken::{Wish, open_to_send};
use self::returning::{post_return, show_return};
use crate::access::{Action, Actor, Subject};
use crate::applications::{self, Application};
use crate::decisions::record_decision::{challenge_route, check, decided_by_body, record_decision};
use crate::decisions::store;
use crate::error::{Error, Result};
use crate::keys;
use crate::matters;
use crate::programmes;
use crate::review::{self, QueueAnswer, QueueOf, UndeclaredFile, ask_for_declaration, open_file, queue_view, recused};
use crate::web::{Answer, PageOptions, RequestContext, Routes, Submitted, see_other};

pub use notice::notice_of;

pub fn routes() -> Routes {
    let decides = |actor: &Actor| actor.has_role(Role::DecisionMaker, None);
    Routes::new()
        .section("interface-nav-decide", "/decide", decides)
        .landing("/decide", decides)
        .get("/decide", Action::ReadDecisionQueue, show_queue)
        .get("/decide/{reference}", Action::Decide, show_decide)
        .post("/decide/{reference}", Action::Decide, post_decide)
        .get("/decide/{reference}/defer", Action::Decide, show_defer)
        .post("/decide/{reference}/defer", Action::Decide, post_defer)
        .get("/decide/{reference}/return", Action::Decide, show_return)
        .post("/decide/{reference}/return", Action::Decide, post_return)
        .get("/decide/{reference}/conflict", Action::DeclareConflict, show_conflict)
        .post("/decide/{reference}/conflict", Action::DeclareConflict, post_conflict)
        .get("/applications/{reference}/notice", Action::ReadNotice, show_notice)
        .get("/files/{reference}/notice", Action::ReadNotice, show_notice)
        .get("/receipt/notice", Action::ReadNotice, show_notice_by_receipt)
        .get("/applications/{reference}/deferral", Action::ReadNotice, show_deferral)
        .get("/files/{reference}/deferral", Action::ReadNotice, show_deferral)
        .get("/receipt/deferral", Action::ReadNotice, show_deferral_by_receipt)
}

async fn show_queue(context: RequestContext) -> Answer {
    context.may(Action::ReadDecisionQueue, Subject::default())?;
    let view = match queue_view(&context, QueueOf::DecisionMakers, QueueWords::DECISION_MAKERS).await? {
        QueueAnswer::Found(path) => return Ok(see_other(context.href(&path))),
        QueueAnswer::List(view) => view,
    };
    let options = PageOptions::new(context.locale.text(view.words.title)).width(Width::List).private();
    Ok(context.page(options, || queue_page(context.locale, &view)))
}

/// The answer for a decision maker who may not decide this file now.
pub(super) fn or_explain(
    context: &RequestContext,
    access: DecisionAccess,
) -> std::result::Result<Box<InHand>, Box<Response>> {
    Err(Box::new(match access {
        DecisionAccess::Open(file) => return Ok(file),
        DecisionAccess::DeclareFirst(file) => see_other(context.href(&format!("/decide/{}/conflict", file.slug()))),
        DecisionAccess::Recused(file) => recused(context, &file, "/decide"),
        DecisionAccess::Closed(file, words) => closed_page(context, &file, words),
        DecisionAccess::NotNow(file) if file.state().is_decided() => {
            see_other(context.href(&format!("/files/{}/notice", file.slug())))
        }
        DecisionAccess::NotNow(file) => {
            let words = Message::new("decisions-violation-not-possible-now").with("state", file.state().message());
            closed_page(context, &file, vec![context.locale.message(&words)])
        }
    }))
}

fn closed_page(context: &RequestContext, file: &UndeclaredFile, words: Vec<String>) -> Response {
    let reference = file.reference();
    let title = context.locale.text("decisions-decide-kicker");
    let options = PageOptions::new(format!("{title} {reference}")).private();
    let (back, label) = (context.href("/decide"), context.locale.text("decisions-back-to-queue"));
    context.page_with(StatusCode::FORBIDDEN, options, || {
        let words: Vec<_> = words.into_iter().map(|words| view! { <p>{words}</p> }).collect();
        view! {
            <DocumentHead title=title symbol=reference />
            {words}
            <p><a href=back>{label}</a></p>
        }
    })
}

/// The file, if it is this visitor's to decide now; else what they are answered.
pub(super) async fn open_in_hand(
    context: &RequestContext,
    slug: &str,
) -> Result<std::result::Result<Box<InHand>, Response>> {
    let file = open_file(&context.actor, &context.portal, slug, Action::Decide).await?;
    Ok(or_explain(context, access(context, file)).map_err(|answer| *answer))
}

async fn show_decide(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let file = open_file(&context.actor, &context.portal, &slug, Action::Decide).await?;
    let file = match or_explain(&context, access(&context, file)) {
        Ok(file) => file,
        Err(answer) => return Ok(*answer),
    };
    let (_, _, prefill) = decide_view(&context, &file).await?;
    let state = context.form(prefill.values(), file.application().version).await?;
    workbench(&context, &file, &state, false).await
}

async fn workbench(context: &RequestContext, opened: &InHand, state: &FormState, stale: bool) -> Answer {
    let (file, view, _) = decide_view(context, opened).await?;
    let title = format!("{} {}", context.locale.text("decisions-decide-kicker"), file.reference);
    let queue = context.locale.text("decisions-queue-title");
    let options = PageOptions::form(title, state).width(Width::Workbench).crumb(queue, "/decide");
    let page = || decide_page(context.locale, state, &file, &view);
    Ok(context.page(options.overtaken(stale), page))
}

async fn post_decide(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let file = open_file(&context.actor, &context.portal, &slug, Action::Decide).await?;
    if form.switches_language() && form.get(CHECKED).is_empty() {
        return match open_to_send(&context, &slug, &form, Wish::Decide).await? {
            Ok(file) => workbench(&context, &file, &context.form_again(&form, &[]), false).await,
            Err(answer) => Ok(answer),
        };
    }
    if form.get(STEP) == CHANGE {
        return match open_to_send(&context, &slug, &form, Wish::Decide).await? {
            Ok(file) => workbench(&context, &file, &typed_again(&context, &form, &[]), false).await,
            Err(answer) => Ok(answer),
        };
    }
    match decide(&context, &file, &form).await {
        Ok(Step::Sent(location)) => Ok(see_other(location)),
        Ok(Step::Checked(decision)) => match open_to_send(&context, &slug, &form, Wish::Decide).await? {
            Ok(file) => last_look(&context, &file, *decision, &form).await,
            Err(answer) => Ok(answer),
        },
        Err(error) => {
            let errors = match error {
                Error::Failure(Failure::Stale) => vec![FieldError::new("", STALE)],
                error => error.into_field_errors()?,
            };
            // As it is now: somebody else may have decided it since the form was shown. A person who may not decide at all is
            // told this, and not what their form lacks.
            let file = match open_to_send(&context, &slug, &form, Wish::Decide).await? {
                Ok(file) => file,
                Err(answer) => return Ok(answer),
            };
            let mut state = typed_again(&context, &form, &errors);
            let stale = errors.iter().any(|error| error.message.key == STALE);
            if stale {
                // What changed is on the page: sent again, it speaks of the file as it stands.
                state.version = file.application().version;
            }
            workbench(&context, &file, &state, stale).await
        }
    }
}

/// The refusal of a form that was shown with an older version of the file.
pub(super) const STALE: &str = "decisions-decide-stale";

/// What a posted decision form led to.
enum Step {
    /// Everything is there; nothing is stored.
    Checked(Box<Decision>),
    Sent(String),
}

/// Of what was typed, for its reader alone: only the page that showed it carries this, so nothing else is sent.
fn mark_of(context: &RequestContext, form: &Submitted) -> String {
    let typed = form.values.iter().filter(|(name, _)| ![STEP, CHECKED].contains(name));
    // A browser gives line ends back in its own way.
    let mut typed: Vec<String> =
        typed.map(|(name, value)| format!("{name}={}\n", value.replace("\r\n", "\n"))).collect();
    typed.sort();
    context.form_token(&format!("checked {}", typed.concat()))
}

/// Whether this is to be sent: exactly what its decider has seen as others will read it.
pub(super) fn sends(context: &RequestContext, form: &Submitted) -> bool {
    form.get(STEP) == SEND && keys::same(form.get(CHECKED), &mark_of(context, form))
}

/// The form of the page that shows everything before it is sent: everything that was typed, and its mark.
pub(super) fn checked(context: &RequestContext, form: &Submitted) -> FormState {
    let mut state = context.form_again(form, &[]);
    state.values.set(CHECKED, mark_of(context, form));
    state
}

/// The form again as it was first shown, without what that page added.
pub(super) fn typed_again(context: &RequestContext, form: &Submitted, errors: &[FieldError]) -> FormState {
    let mut state = context.form_again(form, errors);
    state.values.take(STEP);
    state.values.take(CHECKED);
    state
}

/// A decision is sent only after its decider has read it as others will read it.
async fn last_look(context: &RequestContext, opened: &InHand, decision: Decision, form: &Submitted) -> Answer {
    let (view, notice) = check_view(context, opened, decision, form).await?;
    let state = checked(context, form);
    let title = format!("{} {}", context.locale.text("decisions-check-title"), view.reference);
    let options = PageOptions::form(title, &state).crumb(context.locale.text("decisions-queue-title"), "/decide");
    Ok(context.page(options, || check_page(context.locale, &state, &view, &notice)))
}

async fn decide(context: &RequestContext, file: &UndeclaredFile, form: &Submitted) -> Result<Step> {
    let work = context.begin(form).await?;
    let application = applications::find(work.connection(), file.id()).await?;
    let version = &*programmes::version(&context.portal, application.version_id).await?;
    let criteria = review::criteria_of(version);
    let definition = &version.definition;
    let route = challenge_route(definition, application.language, work.now);
    let (read, unreadable) = read_decision(&form.values, &criteria, decided_by_body(definition), Some(route));
    let mut errors: Vec<FieldError> = unreadable;
    if application.version != form.version {
        errors.push(FieldError::new("", STALE));
    }
    let send = sends(context, form);
    let done = if send {
        record_decision(&work, &context.portal, &application, version, file.user, &read).await.map(|_| None)
    } else {
        check(&work, &application, version, file.user, &read).await.map(Some)
    };
    match done {
        Ok(Some(decision)) if errors.is_empty() => Ok(Step::Checked(Box::new(decision))),
        Ok(None) if errors.is_empty() => {
            let slug = application.reference.slug();
            work.commit(context.href(&format!("/files/{slug}/notice?decided"))).await.map(Step::Sent)
        }
        Ok(_) => Err(Failure::Invalid(errors).into()),
        Err(error) => Err(said_once(errors, error)?),
    }
}

/// The refusal of a form in which some fields could not be read and the rest was checked: what could not be read is said
/// once, and not again as missing.
pub(super) fn said_once(mut unread: Vec<FieldError>, checked: Error) -> Result<Error> {
    let missing = checked.into_field_errors()?;
    let known: Vec<String> = unread.iter().map(|error| error.field.clone()).collect();
    unread.extend(missing.into_iter().filter(|error| error.field.is_empty() || !known.contains(&error.field)));
    Ok(Failure::Invalid(unread).into())
}

async fn show_conflict(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::DeclareConflict).await?;
    if opened.has_conflict() {
        return Ok(recused(&context, &opened, "/decide"));
    }
    let state = context.form(Values::default(), 0).await?;
    Ok(ask_for_declaration(&context, &opened, &state, &back(&opened)))
}

/// Where a person who declares nothing goes: to the file, if it is open to them.
fn back(opened: &UndeclaredFile) -> String {
    if opened.declaration.is_some() { format!("/decide/{}", opened.slug()) } else { "/decide".to_owned() }
}

async fn post_conflict(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::DeclareConflict).await?;
    if opened.has_conflict() {
        return Ok(recused(&context, &opened, "/decide"));
    }
    if form.switches_language() {
        return Ok(ask_for_declaration(&context, &opened, &context.form_again(&form, &[]), &back(&opened)));
    }
    match review::declare(&context, &opened, &form, &format!("/decide/{slug}")).await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let errors = error.into_field_errors()?;
            Ok(ask_for_declaration(&context, &opened, &context.form_again(&form, &errors), &back(&opened)))
        }
    }
}

async fn show_notice(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let application = concerned(&context, &Reference::from_slug(&slug)).await?;
    notice(&context, &application).await
}

/// The application, for those who may read what was told of it.
pub(super) async fn concerned(context: &RequestContext, reference: &Reference) -> Result<Application> {
    let reader = context.portal.database.reader();
    let application = applications::find_by_reference(reader, reference).await?;
    context.may(Action::ReadNotice, applications::subject(&application))?;
    // Reasons are the applicant's. Among staff, only people who work on the file and declared to have no conflict of interest
    // read them.
    let concerned =
        context.actor.membership(application.organisation).is_some() || context.actor.receipt == Some(application.id);
    if !concerned {
        let user = context.actor.user().ok_or(Failure::SignInFirst)?;
        let declared = matters::declaration_of(reader, application.id, user).await?;
        if declared != Some(ConflictDeclaration::NoConflict) {
            return Err(Failure::NotFound.into());
        }
    }
    Ok(application)
}

async fn show_notice_by_receipt(context: RequestContext) -> Answer {
    let id: ApplicationId = context.actor.receipt.ok_or(Failure::NotFound)?;
    let application = applications::find(context.portal.database.reader(), id).await?;
    context.may(Action::ReadNotice, applications::subject(&application))?;
    notice(&context, &application).await
}

/// The notice of the latest decision, or of the round that the address names (`?round=1`).
async fn notice(context: &RequestContext, application: &Application) -> Answer {
    let reader = context.portal.database.reader();
    let query = context.query.as_deref().unwrap_or_default();
    let round = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "round");
    let recorded = match round.and_then(|(_, value)| value.parse().ok()) {
        Some(round) => store::of_round(reader, application.id, round).await?,
        None => store::latest_of(reader, application.id).await?.ok_or(Failure::NotFound)?,
    };
    let member = context.actor.membership(application.organisation).is_some();
    let by_receipt = context.actor.receipt == Some(application.id);
    let view = notice_of(context, application, &recorded, !member && !by_receipt).await?;
    let locale: Locale = context.locale;
    let title = format!("{} {}", locale.text("decisions-notice-kicker"), application.reference);
    let printed =
        format!("{} · {} · {}", application.reference, context.portal.config.base_url, locale.date(view.decided_on));
    let options = PageOptions::new(title).private().printed(printed);
    Ok(context.page(options, || notice_page(locale, &view)))
}
