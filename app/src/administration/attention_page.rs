//! What needs an administrator. It names no file and no person.

use leptos::prelude::*;

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
    /// The mails that wait were just tried again.
    pub tried: bool,
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
    let tried = view.tried.then(|| {
        view! { <NoticeBanner title=text("tried") kind=TagKind::Done id="done" status=true /> }
    });
    view! {
        {tried}
        <DocumentHead title=text("title") lead=text("lead") />
        <h2>{text("unattended")}</h2>
        {unattended(locale, view.unattended)}
        <p class="hint">{text("left-out")}</p>
        <h2>{text("mails")}</h2>
        {mails(locale, state, view.mails)}
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
