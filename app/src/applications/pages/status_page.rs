//! The state of an application, for the people who made it: signed in, or with its receipt code.

use leptos::prelude::*;

use super::information_requests::{AnswerBy, InformationRequest, answer_by, asked_notice};
use super::next_round::next_round;
use super::told_acts;
use super::{FileHead, state_tag};
use crate::applications::ApplicationState;
use crate::kernel::{ActorKind, Verb};
use crate::kernel::{Language, Message};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, Form, FormState, LinkButton};
use crate::ui::list::{SummaryList, SummaryRow, Timeline, TimelineEvent};
use crate::ui::record::{Deadline, Details, DocumentHead, NoticeBanner, TagKind, done_notice};

/// One act of the log.
pub struct ActLine {
    pub verb: Verb,
    pub actor: ActorKind,
    pub datetime: String,
    pub when: String,
}

/// A challenge in this application.
pub struct LodgedLine {
    pub reference: String,
    pub href: String,
    /// Where it stands, in words.
    pub state: String,
    /// It is about what is in force now, and not about an earlier step.
    pub current: bool,
    /// It is about a deferral, which may have ended since.
    pub of_deferral: bool,
}

/// Why a file was closed without an answer, as it was written when it was closed.
pub struct ClosedView {
    pub legal_basis: String,
    pub reasons: String,
    /// In which both are written.
    pub language: Language,
}

/// What the page says. Addresses are empty where the reader cannot go.
#[derive(Default)]
pub struct Status {
    pub head: FileHead,
    pub state: Option<ApplicationState>,
    /// The deadline of the round that takes it up, where the programme has rounds, as RFC 3339 and in words.
    pub round: Option<(String, String)>,
    /// The last moment for the decision, as RFC 3339 and in words.
    pub due: Option<(String, String)>,
    pub days_overdue: i64,
    /// Late, in a programme that gives provisional access meanwhile.
    pub provisional: bool,
    /// The programme promises no date.
    pub not_promised: bool,
    pub if_late: String,
    pub asked: Vec<InformationRequest>,
    pub acts: Vec<ActLine>,
    /// The last day to answer what was asked.
    pub answer_by: Option<AnswerBy>,
    /// Why it was closed without an answer.
    pub closed: Option<ClosedView>,
    pub notice: String,
    /// The day to which the decision is put off, in words, while it is.
    pub put_off_until: Option<String>,
    /// Why it was put off, and how to challenge that.
    pub deferral: String,
    pub challenge: String,
    /// What can be challenged is a deferral, which may have ended since.
    pub challenge_is_of_deferral: bool,
    /// It was withdrawn just now, by the reader.
    pub just_withdrawn: bool,
    /// A challenge that was begun against something that has ended, and never lodged.
    pub begun: String,
    /// The last moment for a challenge, as RFC 3339 and in words.
    pub challenge_until: Option<(String, String)>,
    /// That moment has passed.
    pub challenge_late: bool,
    /// The challenges that were lodged, the newest first.
    pub lodged: Vec<LodgedLine>,
    /// Where the same organisation begins a new application to this programme.
    pub again: String,
    /// The next deadline for it, where the programme has any, as RFC 3339 and in words.
    pub next: Option<(String, String)>,
    pub answer: String,
    /// Where the holder of a receipt code signs in to answer: a code does not open what was asked.
    pub answer_signed_in: String,
    pub receipt: String,
    /// What was sent, as it was sent.
    pub sent: String,
    /// Who sees it, hiding the organisation, and being named about a decision.
    pub visibility: String,
    pub withdraw: String,
    /// The form of the button "Forget this code on this device".
    pub forget: Option<FormState>,
}

pub fn status_page(locale: Locale, status: Status) -> AnyView {
    let t = |key: &str| locale.text(key);
    let Some(state) = status.state else { return ().into_any() };
    let clock = clock(locale, &status);
    let can_challenge = status.challenge.clone();
    let (challenge, may) = challenge_words(state, status.challenge_is_of_deferral);
    let links = [
        (status.answer, "applications-status-answer", ButtonKind::Primary),
        (status.answer_signed_in, "applications-status-answer-signed-in", ButtonKind::Primary),
        (status.notice, "applications-status-notice", ButtonKind::Primary),
        (status.deferral, "applications-status-deferral", ButtonKind::Secondary),
        (status.challenge, challenge, ButtonKind::Secondary),
        (status.begun, "applications-status-begun", ButtonKind::Secondary),
        (status.again, "applications-status-again", ButtonKind::Secondary),
        (status.sent, "applications-status-sent", ButtonKind::Secondary),
        (status.receipt, "applications-status-receipt", ButtonKind::Secondary),
        (status.visibility, "applications-status-visibility", ButtonKind::Secondary),
        (status.withdraw, "applications-status-withdraw", ButtonKind::Plain),
    ]
    .into_iter()
    .filter(|(href, ..)| !href.is_empty())
    .map(|(href, label, kind)| view! { <LinkButton label=t(label) href=href kind=kind /> })
    .collect::<Vec<_>>();
    let may_challenge = (!can_challenge.is_empty())
        .then(|| challenge_until(locale, may, status.challenge_until, status.challenge_late));
    let events = status.acts.into_iter().enumerate().filter_map(|(index, act)| event(locale, act, index == 0));
    let events: Vec<_> = events.collect();
    view! {
        {status.just_withdrawn.then(|| done_notice(locale, t("applications-withdraw-done")))}
        <DocumentHead
            title=status.head.programme.clone()
            symbol=status.head.reference.clone()
            kicker=t("applications-kicker")
            lead=Content::authored(status.head.organisation.clone())
        >
            {state_tag(locale, state).into_view()}
        </DocumentHead>
        <p>{t(&format!("applications-meaning-{}", state.as_str().replace('_', "-")))}</p>
        {status.closed.map(|closed| closed_view(locale, &closed))}
        {put_off(locale, status.put_off_until)}
        {may_challenge}
        {lodged(locale, status.lodged, state)}
        {asked_notice(locale, status.asked)}
        {answer_by(locale, status.answer_by)}
        {status.round.map(|(datetime, when)| view! {
            <Deadline datetime=datetime text=when label=t("applications-round-taken-up") />
        })}
        {clock}
        {next_round(locale, status.next)}
        {(!links.is_empty()).then(|| view! { <div class="actions">{links}</div> })}
        <h2>{t("applications-status-timeline")}</h2>
        <Timeline events=events />
        {status.forget.map(|form| view! {
            <p class="hint">{t("applications-sent-not-by-code")}</p>
            <h2>{t("applications-forget-title")}</h2>
            <p>{t("applications-forget-text")}</p>
            <Form state=&form>
                <Button label=t("applications-forget-submit") kind=ButtonKind::Secondary />
            </Form>
        })}
    }
    .into_any()
}

fn put_off(locale: Locale, until: Option<String>) -> Option<AnyView> {
    until.map(|until| {
        let title = locale.message(&Message::new("applications-status-put-off").with("date", until));
        view! {
            <NoticeBanner title=title kind=TagKind::Attention id="put-off">
                <p>{locale.text("applications-status-put-off-text")}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}

fn clock(locale: Locale, status: &Status) -> Option<AnyView> {
    let t = |key: &str| locale.text(key);
    let if_late = status.if_late.clone();
    if status.days_overdue > 0 {
        let provisional =
            status.provisional.then(|| view! { <p><strong>{t("applications-status-provisional")}</strong></p> });
        let late = Message::new("applications-status-overdue").with("days", status.days_overdue);
        return Some(
            view! {
                <NoticeBanner title=locale.message(&late) kind=TagKind::Problem id="overdue">
                    {provisional}
                    <p>{if_late}</p>
                </NoticeBanner>
            }
            .into_any(),
        );
    }
    if let Some((datetime, when)) = status.due.clone() {
        return Some(
            view! {
                <Deadline datetime=datetime text=when label=t("applications-status-due") />
                <Details summary=t("applications-start-late")>
                    <p>{if_late}</p>
                </Details>
            }
            .into_any(),
        );
    }
    status.not_promised.then(|| view! { <p>{t("applications-status-not-promised")}</p> }.into_any())
}

fn closed_view(locale: Locale, closed: &ClosedView) -> AnyView {
    let basis = Content::paragraphs_in(&closed.legal_basis, closed.language);
    let rows = vec![SummaryRow::new(locale.text("applications-closed-basis"), basis)];
    view! {
        <NoticeBanner title=locale.text("applications-closed-title") kind=TagKind::Attention id="closed">
            {Content::paragraphs_in(&closed.reasons, closed.language).into_view()}
            <SummaryList rows=rows />
        </NoticeBanner>
    }
    .into_any()
}

/// Of what can be challenged: the words of the button, and of the sentence above.
fn challenge_words(state: ApplicationState, of_deferral: bool) -> (&'static str, &'static str) {
    match state {
        _ if of_deferral => ("applications-status-challenge-deferral", "applications-status-may-challenge-deferral"),
        ApplicationState::ClosedWithoutPrejudice => {
            ("applications-status-challenge-closing", "applications-status-may-challenge-closing")
        }
        _ => ("applications-status-challenge", "applications-status-may-challenge"),
    }
}

/// That one can challenge, and until when.
fn challenge_until(locale: Locale, may: &str, until: Option<(String, String)>, late: bool) -> AnyView {
    let (text, label) = if late {
        ("applications-status-challenge-late", "applications-status-challenge-was-until")
    } else {
        (may, "applications-status-challenge-until")
    };
    let until = until.map(|(datetime, when)| {
        view! { <Deadline datetime=datetime text=when label=locale.text(label) /> }
    });
    view! {
        <p>{locale.text(text)}</p>
        {until}
    }
    .into_any()
}

/// What was challenged already, with a link to it, so that the page asks nobody to challenge again, and hides no challenge that
/// is still possible. A challenge to a deferral is no challenge to the decision after it.
fn lodged(locale: Locale, challenges: Vec<LodgedLine>, state: ApplicationState) -> Vec<AnyView> {
    let (current, earlier): (Vec<_>, Vec<_>) = challenges.into_iter().partition(|challenge| challenge.current);
    let now = match state {
        _ if current.iter().any(|challenge| challenge.of_deferral) => "applications-status-lodged-deferral",
        ApplicationState::ClosedWithoutPrejudice => "applications-status-lodged-closing",
        _ => "applications-status-lodged",
    };
    let now = lodged_notice(locale, current, "lodged", (now, "applications-status-lodged-text"));
    let texts = ("applications-status-lodged-earlier", "applications-status-lodged-earlier-text");
    let earlier = lodged_notice(locale, earlier, "lodged-earlier", texts);
    now.into_iter().chain(earlier).collect()
}

fn lodged_notice(
    locale: Locale,
    challenges: Vec<LodgedLine>,
    id: &'static str,
    (title, text): (&str, &str),
) -> Option<AnyView> {
    if challenges.is_empty() {
        return None;
    }
    let lines: Vec<_> = challenges
        .into_iter()
        .map(|challenge| {
            let reference = Content::reference(challenge.reference).into_view();
            view! { <li><a href=challenge.href>{reference}</a>" · "{challenge.state}</li> }
        })
        .collect();
    let notice = view! {
        <NoticeBanner title=locale.text(title) kind=TagKind::Progress id=id>
            <p>{locale.text(text)}</p>
            <ul>{lines}</ul>
        </NoticeBanner>
    };
    Some(notice.into_any())
}

/// An applicant may not see the acts of which they are not told.
fn event(locale: Locale, act: ActLine, current: bool) -> Option<TimelineEvent> {
    told_acts::message(act.verb).map(|what| TimelineEvent {
        what: locale.message(&what),
        datetime: act.datetime,
        when: act.when,
        actor: locale.message(&told_acts::by(act.verb, act.actor)),
        current,
        ..TimelineEvent::default()
    })
}
