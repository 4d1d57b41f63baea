//! Reminding applicants of what they were asked, so that no file is closed whose applicant was not told in time.
//!
//! The rule is [`OpenQuestion`]. A reminder never writes to the application's row in a way that its forms notice: a member who is
//! typing an answer at that time is not told that something changed.

use anyhow::Context;
use app::applications::{AnswerStep, ApplicationState, OpenQuestion, Reminder, after_reminder, reminders};
use app::kernel::{ApplicationId, NoticeKind, ObjectKind, Timestamp, Verb, WorkingCalendar, days};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::programme::calendar_of;
use super::{Application, store};
use crate::audit::{Act, Evidence, Object};
use crate::error::Result;
use crate::notices::{Notice, remind_organisation};
use crate::outbox::{Fate, fate_of};
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// From when on a file is looked at: a day more than the first reminder needs, for zones.
const AHEAD: i64 = days(15);

/// Files whose applicant has so little time left to answer that something may have to be done, the most urgent first.
pub async fn to_answer(
    connection: &impl ConnectionTrait,
    now: Timestamp,
    after: Option<(Timestamp, ApplicationId)>,
    limit: u32,
) -> Result<Vec<(Timestamp, ApplicationId)>> {
    let (at, id) = after.map_or((Timestamp(i64::MIN), Uuid::nil()), |(at, id)| (at, id.0));
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        format!(
            "select answer_by, id from applications where answer_by < $1 and state = 'incomplete' \
             and (answer_by > $2 or (answer_by = $2 and id > $3)) order by answer_by, id limit {limit}"
        ),
        [now.plus(AHEAD).0.into(), at.0.into(), id.into()],
    );
    let mut found = Vec::new();
    for row in connection.query_all_raw(find).await? {
        found.push((Timestamp(row.try_get_by_index(0)?), ApplicationId(row.try_get_by_index(1)?)));
    }
    Ok(found)
}

/// The reminders of the question that is open.
pub async fn reminders_of(connection: &impl ConnectionTrait, application: &Application) -> Result<Vec<Reminder>> {
    Ok(stored(connection, application).await?.into_iter().map(|stored| stored.reminder).collect())
}

struct Stored {
    id: Uuid,
    queued_at: Timestamp,
    reminder: Reminder,
}

async fn stored(connection: &impl ConnectionTrait, application: &Application) -> Result<Vec<Stored>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select id, days_before, left_at, queued_at from answer_reminders \
         where application_id = $1 and round = $2 and question = $3 order by days_before desc",
        question_of(application),
    );
    let mut found = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (days, left): (i32, Option<i64>) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let reminder = Reminder { days: u16::try_from(days).unwrap_or(u16::MAX), left_at: left.map(Timestamp) };
        found.push(Stored { id: row.try_get_by_index(0)?, queued_at: Timestamp(row.try_get_by_index(3)?), reminder });
    }
    Ok(found)
}

/// The last day to answer as its applicant was told. The day in a reminder counts only after its mail was sent; until then the
/// page and the mail name the same day.
pub async fn announced_answer_by(
    connection: &impl ConnectionTrait,
    application: &Application,
    calendar: &WorkingCalendar,
) -> Result<Option<Timestamp>> {
    let Some(by) = application.answer_by else { return Ok(None) };
    let stored = stored(connection, application).await?;
    let waiting = stored.iter().filter(|stored| stored.reminder.left_at.is_none());
    let announced = waiting.map(|stored| after_reminder(by, stored.reminder.days, stored.queued_at, calendar)).max();
    Ok(Some(announced.map_or(by, |announced| announced.max(by))))
}

/// What names the question that is open: the file, the round and which question of the round.
fn question_of(application: &Application) -> [sea_orm::Value; 3] {
    let progress = application.progress;
    [application.id.0.into(), i32::from(progress.round).into(), i32::from(progress.questions).into()]
}

/// What is to be done about an open question now.
pub async fn answer_step(work: &UnitOfWork, application: &Application) -> Result<AnswerStep> {
    let (Some(answer_by), ApplicationState::Incomplete) = (application.answer_by, application.state()) else {
        return Ok(AnswerStep::Wait);
    };
    let definition = &programmes::version_in(work, application.version_id).await?.definition;
    let wanted = reminders(&definition.clocks);
    let given = reminders_of(work.connection(), application).await?;
    let question = OpenQuestion { answer_by, wanted: &wanted, given: &given, touched: application.updated_at };
    Ok(question.next_step(work.now, &calendar_of(definition)))
}

/// Does for one file what its reminders need, once, also when two processes do it: records which mails were sent, and queues the
/// next reminder when its day has come. Answers whether anything was done.
pub async fn remind_applicant(work: &UnitOfWork, portal: &Portal, id: ApplicationId) -> Result<bool> {
    let application = store::find(work.connection(), id).await?;
    if take_note(work, &application).await? {
        return Ok(true);
    }
    let AnswerStep::Remind(days) = answer_step(work, &application).await? else { return Ok(false) };
    let definition = &programmes::version_in(work, application.version_id).await?.definition;
    let mails = Uuid::now_v7();
    let [file, round, question] = question_of(&application);
    // Of two processes that come at once, one is told that the row is there.
    let queue = "insert into answer_reminders (id, application_id, round, question, days_before, queued_at) \
                 values ($1, $2, $3, $4, $5, $6) on conflict (application_id, round, question, days_before) do nothing";
    let values = [mails.into(), file, round, question, i32::from(days).into(), work.now.0.into()];
    if work.execute(queue, values).await?.rows_affected() == 0 {
        return Ok(false);
    }
    let notice = Notice {
        kind: NoticeKind::Reminded,
        organisation: application.organisation,
        application: Some(id),
        decision: None,
        challenge: None,
        language: application.language,
    };
    let calendar = calendar_of(definition);
    let by = after_reminder(
        application.answer_by.context("a file is reminded of without a day to answer by")?,
        days,
        work.now,
        &calendar,
    );
    if !remind_organisation(work, portal, notice, (by, &definition.zone), mails).await? {
        // Nobody to remind: the row goes with this unit of work, and the file stays open until somebody can be.
        return Ok(false);
    }
    let act = Act::new(Verb::Reminded, Object::new(ObjectKind::Application, id.0))
        .in_programme(application.programme)
        .detail("reference", application.reference.0.as_str())
        .detail("days", days);
    work.must_vouch(Evidence::Reminders, id.0);
    work.record(act);
    Ok(true)
}

/// Records what happened to the reminder that waits. When a mail with it was sent, the last day is not sooner than the mail says.
/// When all its mails were given up, the reminder is treated as not written, and is written again.
async fn take_note(work: &UnitOfWork, application: &Application) -> Result<bool> {
    let stored = stored(work.connection(), application).await?;
    let Some(Stored { id: mails, reminder: waiting, .. }) =
        stored.into_iter().find(|stored| stored.reminder.left_at.is_none())
    else {
        return Ok(false);
    };
    match fate_of(work.connection(), mails).await? {
        Fate::Waiting => Ok(false),
        Fate::Lost => {
            let lost = "delete from answer_reminders where id = $1 and left_at is null";
            let taken_away = work.execute(lost, [mails.into()]).await?.rows_affected() == 1;
            if taken_away {
                work.must_vouch(Evidence::Reminders, application.id.0);
            }
            Ok(taken_away)
        }
        Fate::Left(at) => {
            let left = "update answer_reminders set left_at = $1 where id = $2 and left_at is null";
            if work.execute(left, [at.0.into(), mails.into()]).await?.rows_affected() == 0 {
                return Ok(false);
            }
            work.must_vouch(Evidence::Reminders, application.id.0);
            let calendar = calendar_of(&programmes::version_in(work, application.version_id).await?.definition);
            let by = application.answer_by.map(|by| after_reminder(by, waiting.days, at, &calendar));
            let moved =
                "update applications set answer_by = $1 where id = $2 and answer_by < $1 and state = 'incomplete'";
            work.execute(moved, [by.map(|by| by.0).into(), application.id.0.into()]).await?;
            work.must_vouch(Evidence::Standing, application.id.0);
            Ok(true)
        }
    }
}
