//! The notice that a decision was put off: until when and why first, then how to challenge it.

use leptos::prelude::*;

use super::decided_by::decided_by_rows;
use super::notice_page::{NoticeRoute, challenge, written};
use crate::decisions::{DecidedBy, DeferralReason};
use crate::kernel::{Date, Language, Message, TextToApplicant};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, Tag, TagKind, TranslationLabel};

#[derive(Clone, Debug)]
pub struct DeferralView {
    pub reference: String,
    pub organisation: String,
    /// In the reader's language, as are all texts of the programme here.
    pub programme: String,
    pub reason: DeferralReason,
    /// Code, number of the programme version, and title.
    pub criterion: (String, u32, String),
    pub text: TextToApplicant,
    /// In which the text is written.
    pub language: Language,
    pub decided_by: DecidedBy,
    pub told_on: Date,
    pub until: Date,
    /// The file is not put off any more.
    pub over: bool,
    /// How often it may still be put off; none where the body sets no cap.
    pub left: Option<u16>,
    /// None once it was lifted: it can no longer be challenged.
    pub route: Option<NoticeRoute>,
    pub help_contact: String,
    /// Whether the reader belongs to the institution: the same notice, said to others.
    pub staff: bool,
}

/// `earlier` are deferrals before the latest one, which only a body without a cap knows.
pub fn deferral_page(locale: Locale, view: &DeferralView, earlier: &[DeferralView], just_saved: bool) -> AnyView {
    let text = |key: &str| locale.text(key);
    let saved = just_saved.then(|| {
        view! { <NoticeBanner title=text("decisions-defer-done") kind=TagKind::Done id="saved" status=true /> }
    });
    let over = view.over.then(|| {
        view! {
            <NoticeBanner title=text("decisions-deferral-over") kind=TagKind::Attention id="over">
                <p>{text("decisions-deferral-over-text")}</p>
            </NoticeBanner>
        }
    });
    let title = text(if view.staff { "decisions-deferral-kicker" } else { "decisions-deferral-title" });
    let earlier: Vec<_> = earlier
        .iter()
        .map(|one| {
            let summary = locale.message(&until_message("decisions-deferral-earlier", one));
            view! { <Details summary=summary>{what_and_why(locale, one)}</Details> }
        })
        .collect();
    view! {
        {saved}
        {over}
        <DocumentHead
            title=title
            symbol=view.reference.clone()
            kicker=text("decisions-deferral-kicker")
            lead=locale.message(&until_message("decisions-deferral-lead", view))
        >
            <Tag kind=TagKind::Attention text=text("applications-state-deferred") />
        </DocumentHead>
        {deferral_body(locale, view)}
        {earlier}
    }
    .into_any()
}

fn until_message(key: &str, view: &DeferralView) -> Message {
    Message::new(key).with("date", view.until.to_string())
}

/// All that the notice says beneath its head.
pub(super) fn deferral_body(locale: Locale, view: &DeferralView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let next = (!view.over).then(|| {
        let again = match view.left {
            None => text("decisions-deferral-no-cap"),
            Some(0) => text("decisions-deferral-last"),
            Some(left) => locale.message(&Message::new("decisions-deferral-left").with("count", i64::from(left))),
        };
        view! {
            <h2>{text("decisions-deferral-next")}</h2>
            <p>{text("decisions-deferral-next-text")}</p>
            <p>{again}</p>
        }
    });
    view! {
        {what_and_why(locale, view)}
        {next}
        {view.route.as_ref().map(|route| challenge(locale, route, view.staff, true))}
        <h2>{text("decisions-notice-help")}</h2>
        <p>{text("decisions-notice-help-text")}" "{Content::contact(&view.help_contact).into_view()}</p>
    }
    .into_any()
}

fn what_and_why(locale: Locale, view: &DeferralView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let (code, version, title) = &view.criterion;
    let criterion = Message::new("decisions-notice-criterion-version")
        .with("criterion", code.as_str())
        .with("version", i64::from(*version));
    let mut rows = vec![
        SummaryRow::new(text("decisions-notice-organisation"), Content::authored(view.organisation.as_str())),
        SummaryRow::new(text("decisions-notice-programme"), view.programme.as_str()),
        SummaryRow::new(text("decisions-deferral-until"), locale.date(view.until)),
        SummaryRow::new(text("decisions-deferral-reason"), locale.message(&view.reason.message())),
        SummaryRow::new(text("decisions-deferral-criterion"), format!("{} · {title}", locale.message(&criterion))),
    ];
    rows.extend(decided_by_rows(locale, &view.decided_by));
    rows.push(SummaryRow::new(text("decisions-notice-decided-on"), locale.date(view.told_on)));
    let label = (view.language != locale.language).then(|| {
        let name = locale.language_name(view.language);
        let message = Message::new("interface-translation-missing").with("language", name);
        view! { <TranslationLabel text=locale.message(&message) /> }
    });
    view! {
        {label}
        {written(view.text.for_applicant(), view.language).into_view()}
        <SummaryList rows=rows />
    }
    .into_any()
}
