//! Moving an application along its one table of transitions.

use app::applications::{
    ApplicationEvent, ApplicationState, ApplicationViolation, AwaitedParty, DecisionTime, Limits, Progress, answer_by,
};
use app::kernel::{ObjectKind, Timestamp, WorkingCalendar};
use app::programmes::definition::ProgrammeDefinition;

use super::programme::calendar_of;
use super::{Application, store, submissions};
use crate::audit::{Act, Evidence, Object, digest};
use crate::error::{Result, violated};
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// Lets `event` happen to `application`: by the rules of its programme version, with the version it was read at, and
/// recorded in the audit log under the event's verb. Returns the application as it now stands.
///
/// Errors with the refusal of [`Progress::after`], or with `Failure::Stale` when somebody else wrote it since.
pub async fn advance(work: &UnitOfWork, application: &Application, event: ApplicationEvent) -> Result<Application> {
    let (moved, act) =
        step(work, application, event, |progress, limits, time| progress.after(event, limits, time, work.now)).await?;
    work.record(vouched(work, &moved, event, act).await?);
    Ok(moved)
}

/// As [`advance`], for an application that is sent and received at the same moment: it is written once, with the hash by which
/// its receipt code opens it, and both events are recorded.
pub(super) async fn submit_and_receive(
    work: &UnitOfWork,
    application: &Application,
    receipt: &str,
) -> Result<Application> {
    let programme = programmes::version_in(work, application.version_id).await?;
    let after = |application: &Application, event| {
        moved(&programme.definition, application, event, work.now, |progress, limits, time| {
            progress.after(event, limits, time, work.now)
        })
    };
    let (submitted, sent) = after(application, ApplicationEvent::Submitted)?;
    let (received, receipted) = after(&submitted, ApplicationEvent::ReceiptIssued)?;
    let received = stored(work, application, received, Some(receipt)).await?;
    work.record(vouched(work, &received, ApplicationEvent::Submitted, sent).await?);
    work.must_vouch(Evidence::Standing, received.id.0);
    work.record(receipted);
    Ok(received)
}

/// As [`advance`], for a decision that is put off to `until`. The act is for the caller to complete and record, since it
/// says why.
pub async fn put_off(work: &UnitOfWork, application: &Application, until: Timestamp) -> Result<Act> {
    let (_, act) = step(work, application, ApplicationEvent::Deferred, |progress, limits, time| {
        progress.put_off(until, limits, time, work.now)
    })
    .await?;
    Ok(act)
}

async fn step(
    work: &UnitOfWork,
    application: &Application,
    event: ApplicationEvent,
    next: impl FnOnce(Progress, Limits, DecisionTime) -> std::result::Result<Progress, ApplicationViolation>,
) -> Result<(Application, Act)> {
    let programme = programmes::version_in(work, application.version_id).await?;
    let (moved, act) = moved(&programme.definition, application, event, work.now, next)?;
    Ok((stored(work, application, moved, None).await?, act))
}

/// The application as it stands after an event, and the act that says so; not stored yet.
fn moved(
    definition: &ProgrammeDefinition,
    application: &Application,
    event: ApplicationEvent,
    now: Timestamp,
    next: impl FnOnce(Progress, Limits, DecisionTime) -> std::result::Result<Progress, ApplicationViolation>,
) -> Result<(Application, Act)> {
    let (limits, time) = (Limits::of(&definition.clocks), DecisionTime::of(&definition.clocks));
    let progress = next(application.progress, limits, time).map_err(violated)?;
    let calendar = calendar_of(definition);
    let due_at = due_at(&progress, now, &calendar);
    let asked = progress.state == ApplicationState::Incomplete;
    let answer_by = asked.then(|| answer_by(&definition.clocks, now, &calendar)).flatten();
    let act = Act::new(event.verb(), Object::new(ObjectKind::Application, application.id.0))
        .in_programme(application.programme)
        .detail("reference", application.reference.0.as_str())
        .detail("from", application.state().as_str())
        .detail("state", progress.state.as_str())
        .detail("round", progress.round);
    Ok((Application { progress, due_at, answer_by, ..application.clone() }, act))
}

async fn stored(
    work: &UnitOfWork,
    before: &Application,
    moved: Application,
    receipt: Option<&str>,
) -> Result<Application> {
    let answer_by = moved.answer_by;
    let moved = store::save_with(work, moved, receipt).await?;
    if answer_by != before.answer_by {
        store::set_answer_by(work, moved.id, answer_by).await?;
    }
    work.must_vouch(Evidence::Standing, moved.id.0);
    Ok(moved)
}

/// The act, with a digest of what was sent, which is kept here and is final from now on.
async fn vouched(work: &UnitOfWork, application: &Application, event: ApplicationEvent, act: Act) -> Result<Act> {
    if !matches!(event, ApplicationEvent::Submitted | ApplicationEvent::Answered) {
        return Ok(act);
    }
    submissions::keep(work, application).await?;
    let digest = digest(work.connection(), Evidence::Submission, application.id.0).await?;
    Ok(act.detail("digest", digest))
}

/// What is due while the institution has the next move; nothing otherwise.
fn due_at(progress: &Progress, now: Timestamp, calendar: &WorkingCalendar) -> Option<Timestamp> {
    match progress.state.awaited_party() {
        AwaitedParty::Institution => progress.clock.and_then(|clock| clock.due(now, calendar)),
        AwaitedParty::Applicant | AwaitedParty::Nobody => None,
    }
}
