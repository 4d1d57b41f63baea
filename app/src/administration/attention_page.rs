//! What needs an administrator. It names no file and no person.

use leptos::prelude::*;

use super::job::Job;
use crate::identity::Unattended;
use crate::kernel::{MailKind, Message, NoticeKind};
use crate::text::Locale;
use crate::ui::form::{Form, FormState};
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

pub struct AttentionView {
    pub unattended: Unattended,
    /// Mails that were tried and not sent, the newest first.
    pub mails: Vec<UnsentMail>,
    /// The jobs that failed when they were last tried.
    pub jobs: Vec<FailingJob>,
    /// Since when acts wait for their place in the log, where they wait too long; else empty.
    pub places: String,
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
    pub kind: MailKind,
    pub written: String,
    pub tries: i64,
    pub given_up: bool,
    /// When it was given up, or is tried again.
    pub at: String,
}

/// What a mail is about, in a word that tells nothing of its matter.
fn about(mail: MailKind) -> Message {
    use NoticeKind as N;
    let word = match mail {
        MailKind::Account(_) => "account",
        MailKind::Invitation => "invitation",
        MailKind::Work | MailKind::Notice(N::ProtectionAsked) => "staff",
        MailKind::Notice(
            N::ApplicationReceived
            | N::Question
            | N::Reminded
            | N::ClosedUnanswered
            | N::Lapsed
            | N::Decision
            | N::Deferral
            | N::ChallengeLodged
            | N::ChallengeAcknowledged
            | N::ChallengeDecided
            | N::Publicity,
        ) => "notice",
    };
    Message::of_word("identity-attention-mail-kind", word)
}

pub fn attention_page(locale: Locale, state: &FormState, view: AttentionView) -> AnyView {
    let text = |key: &str| locale.text(&format!("identity-attention-{key}"));
    let tried = match view.tried {
        Tried::Nothing => None,
        Tried::Mails => Some(text("tried")),
        Tried::Jobs => Some(text("jobs-tried")),
    };
    let tried = tried.map(|title| view! { <NoticeBanner title=title kind=TagKind::Done id="done" status=true /> });
    let places = (!view.places.is_empty()).then(|| {
        let title = locale.message(&Message::new("identity-attention-places").with("when", view.places.as_str()));
        view! { <NoticeBanner title=title kind=TagKind::Problem id="places" status=false /> }
    });
    // Where acts wait, not everything was done.
    let jobs =
        (view.places.is_empty() || !view.jobs.is_empty()).then(|| jobs(locale, state, view.jobs, view.jobs_action));
    view! {
        {tried}
        <DocumentHead title=text("title") lead=text("lead") />
        <h2>{text("unattended")}</h2>
        {unattended(locale, view.unattended)}
        <p class="hint">{text("left-out")}</p>
        <h2>{text("mails")}</h2>
        {mails(locale, state, view.mails)}
        <h2>{text("jobs")}</h2>
        {places}
        {jobs}
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
        let kind = about(mail.kind);
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
    use crate::kernel::{AccountMail, Language};

    #[test]
    fn a_mail_of_a_matter_says_only_that_it_is_a_notice() {
        for kind in [NoticeKind::Decision, NoticeKind::Deferral, NoticeKind::ChallengeDecided, NoticeKind::Question] {
            assert_eq!(about(MailKind::Notice(kind)).key, "identity-attention-mail-kind-notice");
        }
        // Focal points are told because of their role: the word says no more than what other staff get.
        assert_eq!(about(MailKind::Notice(NoticeKind::ProtectionAsked)), about(MailKind::Work));
    }

    #[test]
    fn every_kind_of_mail_has_words_in_every_language() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for kind in MailKind::all() {
                assert!(locale.has(&about(kind).key), "{language} {kind:?}");
            }
            for mail in AccountMail::ALL {
                for part in ["subject", "body"] {
                    let key = format!("identity-mail-{}-{part}", mail.as_str());
                    assert!(locale.has(&key), "{language} {key}");
                }
            }
        }
    }
}
