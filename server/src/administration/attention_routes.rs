//! The administrators' page of what needs them.

use anyhow::Context;
use app::administration::{AttentionView, FailingJob, Job, Tried, UnsentMail, attention_page};
use app::kernel::{Failure, Role};
use app::ui::form::{FormState, Values};

use super::try_again::{try_jobs_again, try_mails_again};
use super::unattended;
use crate::access::{Action, Subject};
use crate::audit;
use crate::error::Result;
use crate::jobs::{self, Record};
use crate::outbox::{Unsent, UnsentFate, unsent};
use crate::web::{Answer, PageOptions, RequestContext, Routes, Submitted, see_other};

/// How many mails are listed. When there are more, they have one common cause, which is in the log.
const MOST: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::new()
        .section("interface-nav-attention", "/attention", |actor| actor.has_role_everywhere(Role::Administrator))
        .get("/attention", Action::ReadAttention, show)
        .post("/attention", Action::TryAgain, post_mails)
        .post("/attention/jobs", Action::TryAgain, post_jobs)
}

async fn show(context: RequestContext) -> Answer {
    context.may(Action::ReadAttention, Subject::default())?;
    let state = context.form(Values::default(), 0).await?;
    page(&context, &state).await
}

async fn post_mails(context: RequestContext, form: Submitted) -> Answer {
    context.may(Action::TryAgain, Subject::default())?;
    if form.switches_language() {
        return page(&context, &context.form_again(&form, &[])).await;
    }
    Ok(see_other(send_again(&context, &form).await?))
}

async fn send_again(context: &RequestContext, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    try_mails_again(&work).await?;
    work.commit(context.href("/attention?done=mails")).await
}

async fn post_jobs(context: RequestContext, form: Submitted) -> Answer {
    let work = context.begin(&form).await?;
    try_jobs_again(&work).await?;
    Ok(see_other(work.commit(context.href("/attention?done=jobs")).await?))
}

async fn page(context: &RequestContext, state: &FormState) -> Answer {
    let reader = context.actor.user().ok_or(Failure::SignInFirst)?;
    let database = context.portal.database.reader();
    let view = AttentionView {
        unattended: unattended(database, reader).await?,
        mails: unsent(database, MOST).await?.iter().map(|mail| listed(context, mail)).collect(),
        jobs: failing(context, jobs::records(database).await?)?,
        places: places_since(context).await?,
        tried: match context.parameter("done").as_ref() {
            "mails" => Tried::Mails,
            "jobs" => Tried::Jobs,
            _ => Tried::Nothing,
        },
        jobs_action: context.href("/attention/jobs"),
    };
    let title = context.locale.text("identity-attention-title");
    // Where nothing waits there is no form, so the language bar belongs to none.
    let waiting = view.mails.iter().any(|mail| !mail.given_up);
    let options = if waiting { PageOptions::form(title, state) } else { PageOptions::new(title) };
    Ok(context.page(options.private(), || attention_page(context.locale, state, view)))
}

/// Since when acts wait for their place in the log; empty while they do so no longer than they may.
async fn places_since(context: &RequestContext) -> Result<String> {
    let overdue = audit::overdue_since(context.portal.database.reader(), context.now).await?;
    Ok(overdue.map(|since| context.locale.date_time(since, &context.portal.config.zone)).unwrap_or_default())
}

fn listed(context: &RequestContext, mail: &Unsent) -> UnsentMail {
    let when = |at| context.locale.date_time(at, &context.portal.config.zone);
    let (given_up, at) = match mail.fate {
        UnsentFate::TriedAgain(at) => (false, at),
        UnsentFate::GivenUp(at) => (true, at),
    };
    UnsentMail { kind: mail.kind, written: when(mail.written), tries: mail.tries, given_up, at: when(at) }
}

/// The jobs that failed when they were last tried.
fn failing(context: &RequestContext, records: Vec<Record>) -> Result<Vec<FailingJob>> {
    let when = |at| context.locale.date_time(at, &context.portal.config.zone);
    let failing = records.into_iter().filter(|record| record.tries > 0).map(|record| {
        Ok(FailingJob {
            job: Job::from_word(&record.job).with_context(|| format!("a job named {}", record.job))?,
            last: record.done.map(when).unwrap_or_default(),
            failures: record.tries,
            dead: record.dead.is_some(),
            at: when(record.dead.unwrap_or(record.next)),
        })
    });
    failing.collect()
}
