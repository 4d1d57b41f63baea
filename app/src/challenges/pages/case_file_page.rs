//! The bundle of a challenge: what was decided and why, what the file holds, what the challenge says.

use leptos::prelude::*;

use super::outcome::{OutcomeView, outcome_kind, outcome_view};
use super::status_page::{StatusView, said};
use crate::challenges::{About, ChallengeState};
use crate::decisions::{CriterionReasons, Outcome};
use crate::kernel::{Language, Timestamp};
use crate::restrictions::RestrictionKind;
use crate::review::pages::{FileDocument, FileView, FindingView, documents_view, file_summary, findings_view};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Form, FormState, LinkButton};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{
    Deadline, DocumentHead, NoticeBanner, Overtaken, Reason, ReasonCard, ReasonWords, SplitView, Tag, TagKind,
    done_notice,
};

/// What is challenged, and everything it rests on.
#[derive(Clone, Debug)]
pub struct EvidenceView {
    pub challenged: Challenged,
    pub findings: Vec<FindingView>,
    pub file: FileView,
}

#[derive(Clone, Debug)]
pub enum Challenged {
    Decision(Box<FirstDecision>),
    /// A restriction that follows from no decision.
    Restriction(RestrictionView),
}

/// A restriction with its reasons.
#[derive(Clone, Debug)]
pub struct RestrictionView {
    pub kind: RestrictionKind,
    pub legal_basis: String,
    pub reasons: String,
    /// In which basis and reasons are written.
    pub language: Language,
    pub since: Timestamp,
    /// Exclusive; none where no end is foreseen.
    pub until: Option<Timestamp>,
}

#[derive(Clone, Debug)]
pub struct FirstDecision {
    pub outcome: Outcome,
    /// Name and function, or the body.
    pub decided_by: String,
    pub decided_at: Timestamp,
    pub summary: String,
    /// In which summary and reasons were written.
    pub language: Language,
    pub reasons: Vec<CriterionReasons>,
}

#[derive(Clone, Debug)]
pub struct CaseFileView {
    pub challenge: StatusView,
    /// The documents of the challenge, the newest first.
    pub documents: Vec<FileDocument>,
    pub evidence: EvidenceView,
    /// Where the outcome is given, with language; empty when it cannot be given now.
    pub decide: String,
    /// Where a conflict that was found since is declared, with language; empty once it is concluded.
    pub conflict: String,
    /// The message that says what the reader did just now.
    pub done: Option<&'static str>,
    /// It changed since the page with the button was shown; who sent that button last, as [`FormState::last_sent`].
    pub stale: Option<String>,
}

/// `acknowledge` is the form of the one button, while that is the next step.
pub fn case_file_page(locale: Locale, acknowledge: Option<&FormState>, case_file: &CaseFileView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let challenge = &case_file.challenge;
    let done = case_file.done.map(|done| done_notice(locale, text(done)));
    let stale = case_file.stale.clone().map(|last_sent| {
        view! {
            <Overtaken title=text("interface-form-stale-title") last_sent=last_sent>
                <p>{text("challenges-case-file-stale")}</p>
            </Overtaken>
        }
    });
    let next = acknowledge.map(|state| {
        view! {
            <p>{text("challenges-case-file-acknowledge-text")}</p>
            <Form state=state submit=text("challenges-case-file-acknowledge") />
        }
        .into_any()
    });
    let decide = (!case_file.decide.is_empty()).then(|| {
        let href = case_file.decide.clone();
        view! { <p class="actions"><LinkButton label=text("challenges-case-file-decide") href=href /></p> }
    });
    let conflict = (!case_file.conflict.is_empty()).then(|| {
        let (label, href) = (text("review-file-declare-conflict"), case_file.conflict.clone());
        view! { <p class="actions"><LinkButton label=label href=href kind=ButtonKind::Plain /></p> }
    });
    let first = Content::view(view! {
        <h2>{text("challenges-status-said")}</h2>
        {said(locale, challenge)}
        <h3 id="challenge-documents">{text("challenges-documents")}</h3>
        {documents_view(locale, &case_file.documents)}
    });
    let (title, challenged) = match &case_file.evidence.challenged {
        Challenged::Decision(decision) => {
            (text("challenges-case-file-decision"), decision_view(locale, challenge, decision))
        }
        Challenged::Restriction(restriction) => {
            (text("challenges-case-file-restriction"), restriction_view(locale, challenge, restriction))
        }
    };
    let second = Content::view(view! {
        <h2>{title.clone()}</h2>
        {challenged}
    });
    view! {
        {done}
        {stale}
        {case_file_head(locale, challenge, &text("challenges-case-file-kicker"))}
        {next}
        {decide}
        {conflict}
        {challenge.outcome.as_ref().map(|outcome| concluded(locale, outcome))}
        <SplitView
            first_label=text("challenges-status-said")
            first=first
            second_label=title
            second=second
        />
        <h2>{text("challenges-case-file-findings")}</h2>
        {findings_view(locale, &case_file.evidence.findings, 3)}
        <h2>{text("challenges-case-file-file")}</h2>
        {documents_view(locale, &case_file.evidence.file.documents)}
        {file_summary(locale, &case_file.evidence.file)}
    }
    .into_any()
}

/// The head of every page of the panel about one challenge.
pub(super) fn case_file_head(locale: Locale, challenge: &StatusView, kicker: &str) -> AnyView {
    let (label, due) = match challenge.acknowledged_at {
        None => ("challenges-status-acknowledged-by", challenge.acknowledge_by),
        Some(_) => ("challenges-status-outcome-by", challenge.outcome_by),
    };
    let open = !challenge.state.is_concluded();
    let overdue = (open && challenge.now > due).then(|| {
        view! { <Tag kind=TagKind::Problem text=locale.text("challenges-status-overdue") /> }
    });
    let due = open.then(|| {
        let text = locale.date_time(due, &challenge.zone);
        view! { <Deadline datetime=due.rfc3339() text=text label=locale.text(label) /> }
    });
    let kind = match (challenge.state, &challenge.outcome) {
        (_, Some(outcome)) => outcome_kind(outcome.outcome),
        (ChallengeState::Lodged, None) => TagKind::Attention,
        _ => TagKind::Progress,
    };
    let ended = (challenge.about == About::EndedDeferral).then(|| {
        view! {
            <NoticeBanner
                title=locale.text("challenges-case-file-ended-deferral-title")
                kind=TagKind::Attention
                id="ended-deferral"
            >
                <p>{locale.text("challenges-case-file-ended-deferral")}</p>
            </NoticeBanner>
        }
    });
    view! {
        <DocumentHead
            title=challenge.organisation.clone()
            symbol=challenge.reference.clone()
            kicker=kicker.to_owned()
            authored=true
        >
            <Tag kind=kind text=locale.message(&challenge.state.message()) />
            {overdue}
            {due}
        </DocumentHead>
        {ended}
    }
    .into_any()
}

pub(super) fn concluded(locale: Locale, outcome: &OutcomeView) -> AnyView {
    view! {
        <h2>{locale.text("challenges-status-outcome")}</h2>
        {outcome_view(locale, outcome)}
    }
    .into_any()
}

fn restriction_view(locale: Locale, challenge: &StatusView, restriction: &RestrictionView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let mut rows = vec![
        SummaryRow::new(text("challenges-case-file-kind"), locale.message(&restriction.kind.message())),
        SummaryRow::new(text("challenges-case-file-since"), locale.date_time(restriction.since, &challenge.zone)),
        SummaryRow::new(
            text("challenges-case-file-basis"),
            Content::paragraphs_in(&restriction.legal_basis, restriction.language),
        ),
    ];
    if let Some(until) = restriction.until {
        let until = locale.date_time(until, &challenge.zone);
        rows.insert(2, SummaryRow::new(text("decisions-deferral-until"), until));
    }
    view! {
        <SummaryList rows=rows />
        {Content::paragraphs_in(&restriction.reasons, restriction.language).into_view()}
    }
    .into_any()
}

fn decision_view(locale: Locale, challenge: &StatusView, evidence: &FirstDecision) -> AnyView {
    let text = |key: &str| locale.text(key);
    let rows = vec![
        SummaryRow::new(text("challenges-status-outcome"), locale.message(&evidence.outcome.message())),
        SummaryRow::new(text("challenges-case-file-decided-by"), Content::authored(evidence.decided_by.as_str())),
        SummaryRow::new(text("challenges-decided-on"), locale.date_in(evidence.decided_at, &challenge.zone)),
        SummaryRow::new(text("challenges-case-file-language"), locale.language_name(evidence.language)),
    ];
    let words = ReasonWords {
        facts: text("challenges-case-file-facts"),
        considered: text("challenges-case-file-considered"),
        missing: text("challenges-case-file-missing"),
        cure: text("challenges-case-file-cure"),
    };
    let reasons: Vec<_> =
        evidence.reasons.iter().map(|reasons| reason_view(locale, reasons, words.clone(), evidence.language)).collect();
    let summary = (!evidence.summary.is_empty())
        .then(|| Content::paragraphs_in(&evidence.summary, evidence.language).into_view());
    view! {
        <SummaryList rows=rows />
        {summary}
        {reasons}
    }
    .into_any()
}

fn reason_view(locale: Locale, reasons: &CriterionReasons, words: ReasonWords, language: Language) -> AnyView {
    let part = |text: &crate::kernel::PlainText| {
        if text.is_empty() { Content::default() } else { Content::paragraphs_in(text.as_str(), language) }
    };
    let code = reasons.criterion.code.clone();
    let reason = Reason {
        code: code.clone(),
        title: locale.text("challenges-case-file-reasons").into(),
        outcome: locale.text("challenges-case-file-not-met"),
        kind: TagKind::Problem,
        facts: part(&reasons.facts),
        considered: part(&reasons.considered),
        missing: part(&reasons.missing),
        cure: part(&reasons.cure),
    };
    view! { <ReasonCard id=code reason=reason words=words level=3 /> }.into_any()
}
