//! What needs an administrator. It names no file and no person.

use leptos::prelude::*;

use super::job::Job;
use crate::identity::Unattended;
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::form::{Form, FormState};
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

pub struct AttentionView {
    pub unattended: Unattended,
    /// Mails that were tried and did not leave, the newest first.
    pub mails: Vec<UnsentMail>,
    /// What the portal does by itself and could not do when it last tried.
    pub jobs: Vec<FailingJob>,
    /// What was just done on this page.
    pub tried: Tried,
    /// Where the jobs are tried again.
    pub jobs_action: String,
}

/// What was just tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    Nothing,
    /// The mails that wait.
    Mails,
    /// The jobs that failed.
    Jobs,
}

/// A job that failed. Why is not shown: what a database or a disk says can tell of a matter that the reader may not know.
pub struct FailingJob {
    pub job: Job,
    /// When it last succeeded; empty when it never did.
    pub last: String,
    /// In a row.
    pub failures: i64,
    /// It is not tried any more.
    pub dead: bool,
    /// When it was given up, or is tried again.
    pub at: String,
}

pub struct UnsentMail {
    /// Of which kind it is, as the outbox has it.
    pub kind: String,
    pub written: String,
    pub tries: i64,
    pub given_up: bool,
    /// When it was given up, or is tried again.
    pub at: String,
}

/// What a mail is about, in a word that tells nothing of its matter.
fn kind_of(mail: &str) -> &'static str {
    match mail {
        "change" | "changed" | "confirm" | "enter" | "exists" | "password" | "recover" => "account",
        "invitation" => "invitation",
        "protection_asked" | "work" => "staff",
        _ => "notice",
    }
}

pub fn attention_page(locale: Locale, state: &FormState, view: AttentionView) -> AnyView {
    let text = |key: &str| locale.text(&format!("identity-attention-{key}"));
    let tried = match view.tried {
        Tried::Nothing => None,
        Tried::Mails => Some(text("tried")),
        Tried::Jobs => Some(text("jobs-tried")),
    };
    let tried = tried.map(|title| view! { <NoticeBanner title=title kind=TagKind::Done id="done" status=true /> });
    view! {
        {tried}
        <DocumentHead title=text("title") lead=text("lead") />
        <h2>{text("unattended")}</h2>
        {unattended(locale, view.unattended)}
        <p class="hint">{text("left-out")}</p>
        <h2>{text("mails")}</h2>
        {mails(locale, state, view.mails)}
        <h2>{text("jobs")}</h2>
        {jobs(locale, state, view.jobs, view.jobs_action)}
    }
    .into_any()
}

fn unattended(locale: Locale, unattended: Unattended) -> AnyView {
    let text = |key: &str| locale.text(&format!("identity-attention-{key}"));
    let counted = [
        ("identity-attention-to-review", unattended.to_review),
        ("identity-attention-to-decide", unattended.to_decide),
        ("identity-attention-to-examine", unattended.to_examine),
    ];
    let lines: Vec<_> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view! { <li>{locale.message(&Message::new(key).with("count", count))}</li> })
        .collect();
    if lines.is_empty() {
        return view! { <p class="empty">{text("nothing")}</p> }.into_any();
    }
    view! {
        <ul>{lines}</ul>
        <p>{text("why")}</p>
        <p>{text("cure")}</p>
        <p><code dir="ltr">"tribune role grant"</code></p>
    }
    .into_any()
}

fn mails(locale: Locale, state: &FormState, mails: Vec<UnsentMail>) -> AnyView {
    let text = |key: &str| locale.text(&format!("identity-attention-{key}"));
    let waiting = mails.iter().any(|mail| !mail.given_up);
    let columns = vec![
        Column::new(text("mail-written")),
        Column::new(text("mail-kind")),
        Column::number(text("mail-tries")),
        Column::new(text("mail-state")),
    ];
    let row = |mail: UnsentMail| {
        let state = Message::of_word("identity-attention-mail", if mail.given_up { "given_up" } else { "again" });
        let kind = Message::of_word("identity-attention-mail-kind", kind_of(&mail.kind));
        Row(vec![
            mail.written.into(),
            locale.message(&kind).into(),
            locale.number(mail.tries).into(),
            locale.message(&state.with("when", mail.at)).into(),
        ])
    };
    let rows = mails.into_iter().map(row).collect();
    view! {
        <p>{text("mails-text")}</p>
        <DataTable caption=text("mails") columns=columns rows=rows empty=text("mails-none") caption_hidden=true />
        {waiting.then(|| view! { <Form state=state submit=text("mails-again") /> })}
    }
    .into_any()
}

fn jobs(locale: Locale, state: &FormState, jobs: Vec<FailingJob>, action: String) -> AnyView {
    let text = |key: &str| locale.text(&format!("identity-attention-{key}"));
    if jobs.is_empty() {
        return view! { <p class="empty">{text("jobs-none")}</p> }.into_any();
    }
    let columns = vec![
        Column::new(text("job-what")),
        Column::new(text("job-last")),
        Column::number(text("job-failures")),
        Column::new(text("job-state")),
    ];
    let row = |job: FailingJob| {
        let state = Message::of_word("identity-attention-job-state", if job.dead { "dead" } else { "again" });
        let kind = Message::of_word("identity-attention-job-kind", job.job.as_str());
        Row(vec![
            locale.message(&kind).into(),
            if job.last.is_empty() { text("job-never") } else { job.last }.into(),
            locale.number(job.failures).into(),
            locale.message(&state.with("when", job.at)).into(),
        ])
    };
    let rows = jobs.into_iter().map(row).collect();
    let form = FormState { action, ..state.clone() };
    view! {
        <p>{text("jobs-text")}</p>
        <p><code dir="ltr">"tribune jobs"</code></p>
        <DataTable caption=text("jobs") columns=columns rows=rows empty=String::new() caption_hidden=true />
        <Form state=&form submit=text("jobs-again") id="jobs" />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_of_a_matter_says_only_that_it_is_a_notice() {
        for kind in ["decision", "deferral", "challenge_outcome", "question", "closed_unanswered", "", "anything"] {
            assert_eq!(kind_of(kind), "notice", "{kind}");
        }
        assert_eq!(["recover", "invitation", "work"].map(kind_of), ["account", "invitation", "staff"]);
    }
}
