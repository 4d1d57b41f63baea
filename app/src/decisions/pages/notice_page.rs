//! The notice of a decision: the outcome first, then the reasons by criterion, then how to challenge it
//! (docs/procedures.md, 6).

use leptos::prelude::*;

use super::decided_by::decided_by_rows;
use crate::decisions::{DecidedBy, Outcome};
use crate::kernel::{Date, Language, Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::LinkButton;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{
    Deadline, DocumentHead, NoticeBanner, Reason, ReasonCard, ReasonWords, Tag, TagKind, TranslationLabel,
};

#[derive(Clone, Debug)]
pub struct NoticeView {
    pub reference: String,
    pub organisation: String,
    /// In the reader's language, as are all texts of the programme here.
    pub programme: String,
    pub outcome: Outcome,
    /// The name of the category given; empty where the programme has one only, or for a refusal.
    pub category: String,
    pub decided_by: DecidedBy,
    pub decided_on: Date,
    pub effective_on: Date,
    pub recusals: String,
    pub summary: String,
    /// In which summary and reasons were written.
    pub language: Language,
    pub reasons: Vec<NoticeReason>,
    /// For a decision that gives less than was asked for.
    pub route: Option<NoticeRoute>,
    /// How everybody reads of it; none for staff and for a grant.
    pub published: Option<NoticePublication>,
    pub help_contact: String,
    /// When a challenge took its effect away.
    pub annulled_on: Option<Date>,
    /// Whether the reader belongs to the institution: the same notice, said to others.
    pub staff: bool,
    /// Whether the decision was saved a moment ago.
    pub just_saved: bool,
}

#[derive(Clone, Debug)]
pub struct NoticeReason {
    pub code: String,
    /// The number of the programme version.
    pub version: u32,
    pub title: String,
    /// Whether the assessment found it met, where the decision granted all the same.
    pub adverse: bool,
    pub facts: String,
    pub considered: String,
    pub missing: String,
    pub cure: String,
}

#[derive(Clone, Debug)]
pub struct NoticeRoute {
    /// The page that takes the challenge, with language; empty once the time is over or for staff.
    pub href: String,
    pub how: String,
    pub place: String,
    pub until: Timestamp,
    /// The zone in which the last day ends.
    pub zone: String,
    pub open: bool,
}

/// What everybody reads of it today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeShown {
    Named,
    Unnamed,
    /// Nothing, for the organisation's safety.
    Hidden,
    /// Nothing any more: the name was taken off, and it is not listed without one.
    NameTakenOff,
}

/// How a decision that gives less is published, and where its organisation says otherwise.
#[derive(Clone, Debug)]
pub struct NoticePublication {
    pub shown: NoticeShown,
    pub summary: String,
    /// The page with the question, with language.
    pub href: String,
}

pub fn notice_page(locale: Locale, view: &NoticeView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let word = view.outcome.as_str().replace('_', "-");
    let title = if view.staff {
        locale.message(&view.outcome.message())
    } else {
        text(&format!("decisions-notice-title-{word}"))
    };
    let annulled = view.annulled_on.map(|on| {
        let message = Message::new("decisions-notice-annulled-text").with("date", on.to_string());
        view! {
            <NoticeBanner title=text("decisions-notice-annulled") kind=TagKind::Attention id="annulled">
                <p>{locale.message(&message)}</p>
            </NoticeBanner>
        }
    });
    let kind = match view.outcome {
        Outcome::Granted => TagKind::Done,
        Outcome::GrantedLower { .. } => TagKind::Attention,
        Outcome::Refused => TagKind::Problem,
    };
    let effect = Message::new("decisions-notice-effective").with("date", view.effective_on.to_string());
    let saved = view.just_saved.then(|| {
        view! { <NoticeBanner title=text("decisions-decide-done") kind=TagKind::Done id="saved" status=true /> }
    });
    view! {
        {saved}
        {annulled}
        <DocumentHead
            title=title
            symbol=view.reference.clone()
            kicker=text("decisions-notice-kicker")
            lead=locale.message(&effect)
        >
            <Tag kind=kind text=locale.message(&view.outcome.message()) />
        </DocumentHead>
        {notice_body(locale, view)}
    }
    .into_any()
}

/// All that the notice says beneath its head.
pub(super) fn notice_body(locale: Locale, view: &NoticeView) -> AnyView {
    let text = |key: &str| locale.text(key);
    view! {
        {summary(locale, view)}
        <h2>{text("decisions-notice-facts")}</h2>
        <SummaryList rows=facts(locale, view) />
        {reasons(locale, view)}
        {view.route.as_ref().map(|route| challenge(locale, route, view.staff, false))}
        {view.published.as_ref().map(|published| publication(locale, view, published))}
        <h2>{text("decisions-notice-help")}</h2>
        <p>{text("decisions-notice-help-text")}" "{Content::contact(&view.help_contact).into_view()}</p>
    }
    .into_any()
}

fn facts(locale: Locale, view: &NoticeView) -> Vec<SummaryRow> {
    let text = |key: &str| locale.text(key);
    let mut rows = vec![
        SummaryRow::new(text("decisions-notice-organisation"), Content::authored(view.organisation.as_str())),
        SummaryRow::new(text("decisions-notice-programme"), view.programme.as_str()),
    ];
    if !view.category.is_empty() {
        rows.push(SummaryRow::new(text("decisions-notice-category"), view.category.as_str()));
    }
    rows.extend(decided_by_rows(locale, &view.decided_by));
    rows.push(SummaryRow::new(text("decisions-notice-decided-on"), locale.date(view.decided_on)));
    rows.push(SummaryRow::new(text("decisions-notice-effective-on"), locale.date(view.effective_on)));
    let recusals = if view.recusals.is_empty() {
        Content::from(text("decisions-notice-no-recusals"))
    } else {
        written(&view.recusals, view.language)
    };
    rows.push(SummaryRow::new(text("decisions-notice-recusals"), recusals));
    rows
}

/// What the officer wrote before the reasons, marked with the language it is in.
fn summary(locale: Locale, view: &NoticeView) -> Option<AnyView> {
    let has_words = !view.summary.is_empty() || !view.reasons.is_empty();
    let label = (has_words && view.language != locale.language).then(|| {
        let name = locale.language_name(view.language);
        let message = Message::new("interface-translation-missing").with("language", name);
        view! { <TranslationLabel text=locale.message(&message) /> }
    });
    let words = (!view.summary.is_empty()).then(|| written(&view.summary, view.language).into_view());
    (label.is_some() || words.is_some()).then(|| view! { {label} {words} }.into_any())
}

fn reasons(locale: Locale, view: &NoticeView) -> Option<AnyView> {
    if view.reasons.is_empty() {
        return None;
    }
    let text = |key: &str| locale.text(key);
    let words = ReasonWords {
        facts: text("decisions-notice-facts-found"),
        considered: text("decisions-notice-considered"),
        missing: text("decisions-notice-missing"),
        cure: text("decisions-notice-cure"),
    };
    let part = |words: &str| if words.is_empty() { Content::default() } else { written(words, view.language) };
    let cards: Vec<_> = view
        .reasons
        .iter()
        .map(|reason| {
            let code = Message::new("decisions-notice-criterion-version")
                .with("criterion", reason.code.as_str())
                .with("version", i64::from(reason.version));
            let (outcome, kind) = if reason.adverse {
                (text("decisions-notice-not-met"), TagKind::Problem)
            } else {
                (text("decisions-notice-accepted"), TagKind::Done)
            };
            let shown = Reason {
                code: locale.message(&code),
                title: reason.title.as_str().into(),
                outcome,
                kind,
                facts: part(&reason.facts),
                considered: part(&reason.considered),
                missing: part(&reason.missing),
                cure: part(&reason.cure),
            };
            view! { <ReasonCard id=reason.code.clone() reason=shown words=words.clone() level=3 /> }
        })
        .collect();
    let title = text("decisions-notice-reasons");
    Some(view! { <h2>{title}</h2> {cards} }.into_any())
}

/// `of_deferral`: it is a deferral that can be challenged.
pub(super) fn challenge(locale: Locale, route: &NoticeRoute, staff: bool, of_deferral: bool) -> AnyView {
    let text = |key: &str| locale.text(key);
    let label = text(if route.open { "decisions-notice-until" } else { "decisions-notice-until-over" });
    let title = text(if of_deferral { "decisions-notice-challenge-deferral" } else { "decisions-notice-challenge" });
    let link = (!route.href.is_empty() && !staff).then(|| {
        let label = text(if of_deferral {
            "decisions-notice-challenge-this-deferral"
        } else {
            "decisions-notice-challenge-this"
        });
        view! { <p class="actions"><LinkButton label=label href=route.href.clone() /></p> }
    });
    view! {
        <h2 id="challenge">{title}</h2>
        <p>{text("decisions-notice-challenge-text")}</p>
        <Deadline datetime=route.until.rfc3339() text=locale.date_time(route.until, &route.zone) label=label />
        <dl class="summary">
            <div><dt>{text("decisions-notice-how")}</dt><dd>{route.how.clone()}</dd></div>
            <div><dt>{text("decisions-notice-where")}</dt><dd>{route.place.clone()}</dd></div>
        </dl>
        {link}
    }
    .into_any()
}

fn publication(locale: Locale, view: &NoticeView, published: &NoticePublication) -> AnyView {
    let text = |key: &str| locale.text(&format!("decisions-notice-published-{key}"));
    let how = match published.shown {
        NoticeShown::Hidden => "absent",
        NoticeShown::Named => "named",
        NoticeShown::Unnamed => "unnamed",
        NoticeShown::NameTakenOff => "left",
    };
    let summary =
        (published.shown != NoticeShown::Hidden).then(|| written(&published.summary, view.language).into_view());
    view! {
        <h2>{text("title")}</h2>
        <p>{text(how)}</p>
        {summary}
        {(!published.href.is_empty()).then(|| view! { <p>{Content::link(published.href.clone(), text("change")).into_view()}</p> })}
    }
    .into_any()
}

/// What an officer wrote, in the language it was written in.
pub(super) fn written(words: &str, language: Language) -> Content {
    let direction = language.direction().as_str();
    let lines: Vec<_> = words
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p lang=language.code() dir=direction>{line.to_owned()}</p> })
        .collect();
    Content::view(lines)
}
