//! The state of a challenge, for the people who lodged it: its clock, who decides, what was decided and why.

use leptos::prelude::*;

use super::outcome::{OutcomeView, grounds_list, outcome_kind, outcome_view};
use crate::challenges::{About, ChallengeState, Effect, Ground, LateReason};
use crate::kernel::{Language, Message, Timestamp};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ErrorSummary, FileUpload, Form, FormState, UploadedFile};
use crate::ui::list::{SummaryList, SummaryRow, Timeline, TimelineEvent};
use crate::ui::record::{Deadline, DocumentHead, NoticeBanner, Tag, TagKind, done_notice};

#[derive(Clone, Debug)]
pub struct StatusView {
    pub reference: String,
    /// Of the application, and its organisation.
    pub application: String,
    pub organisation: String,
    pub programme: String,
    pub state: ChallengeState,
    pub grounds: Vec<Ground>,
    /// In which statement and remedy are written.
    pub language: Language,
    pub statement: String,
    pub remedy: String,
    pub late: Option<LateReason>,
    pub lodged_at: Timestamp,
    pub acknowledge_by: Timestamp,
    pub acknowledged_at: Option<Timestamp>,
    /// The last moment for the outcome.
    pub outcome_by: Timestamp,
    pub decided_at: Option<Timestamp>,
    pub outcome: Option<OutcomeView>,
    pub about: About,
    pub zone: String,
    pub now: Timestamp,
    /// Whether the page was reached by lodging.
    pub just_lodged: bool,
    /// The name of the document that was just added.
    pub added: Option<String>,
    /// Whether documents can be added.
    pub adds_documents: bool,
    /// How many documents a challenge can have, once there are so many.
    pub most_documents: Option<i64>,
    pub documents: Vec<UploadedFile>,
    /// Names of the file types that are taken, and their endings.
    pub types: (String, String),
}

pub fn status_page(locale: Locale, state: &FormState, status: &StatusView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let done = status.just_lodged.then(|| {
        view! {
            <NoticeBanner title=text("challenges-status-received") kind=TagKind::Done status=true>
                <p>{text("challenges-status-received-text")}</p>
            </NoticeBanner>
        }
    });
    let added = status.added.as_ref().filter(|_| !state.has_errors()).map(|name| {
        let saved = Message::new("interface-upload-saved").with("name", name.as_str());
        done_notice(locale, locale.message(&saved))
    });
    let (kind, due) = match (&status.outcome, status.acknowledged_at) {
        (Some(outcome), _) => (outcome_kind(outcome.outcome), None),
        (None, None) => (TagKind::Progress, Some(("challenges-status-acknowledged-by", status.acknowledge_by))),
        (None, Some(_)) => (TagKind::Progress, Some(("challenges-status-outcome-by", status.outcome_by))),
    };
    let overdue = due.filter(|(_, due)| status.now > *due).map(|_| {
        view! { <Tag kind=TagKind::Problem text=text("challenges-status-overdue") /> }
    });
    // The whole clock from the first moment: what comes next, and the end.
    let end = (status.outcome.is_none() && status.acknowledged_at.is_none()).then(|| {
        let (label, due) = (text("challenges-status-outcome-by"), status.outcome_by);
        view! { <Deadline datetime=due.rfc3339() text=locale.date_time(due, &status.zone) label=label /> }
    });
    let due = due.map(|(label, due)| {
        view! { <Deadline datetime=due.rfc3339() text=locale.date_time(due, &status.zone) label=text(label) /> }
    });
    let outcome = status.outcome.as_ref().map(|outcome| {
        view! {
            <h2>{text("challenges-status-outcome")}</h2>
            {outcome_view(locale, outcome)}
            {after_outcome(locale, outcome)}
        }
    });
    let documents = (status.adds_documents || !status.documents.is_empty()).then(|| documents(locale, state, status));
    view! {
        <ErrorSummary state=state title=text("interface-error-summary-title") />
        {done}
        {added}
        <DocumentHead
            title=text("challenges-status-title")
            symbol=status.reference.clone()
            kicker=text("challenges-status-kicker")
        >
            <Tag kind=kind text=locale.message(&status.state.message()) />
            {overdue}
            {due}
            {end}
        </DocumentHead>
        {outcome}
        <h2>{text("challenges-status-timeline")}</h2>
        <Timeline events=events(locale, status) />
        <h2>{text("challenges-status-who-decides")}</h2>
        <p>{text("challenges-status-who-decides-text")}</p>
        {documents}
        <h2>{text("challenges-status-said")}</h2>
        {said(locale, status)}
    }
    .into_any()
}

/// What a challenge says.
pub(super) fn said(locale: Locale, status: &StatusView) -> AnyView {
    let mut rows = vec![
        SummaryRow::new(locale.text("challenges-application"), Content::reference(status.application.as_str())),
        SummaryRow::new(locale.text("challenges-organisation"), Content::authored(status.organisation.as_str())),
        SummaryRow::new(locale.text("challenges-programme"), status.programme.as_str()),
        SummaryRow::new(locale.text("challenges-docket-grounds"), grounds_list(locale, &status.grounds)),
        SummaryRow::new(
            locale.text("challenges-said-statement"),
            Content::paragraphs_in(&status.statement, status.language),
        ),
    ];
    if !status.remedy.is_empty() {
        rows.push(SummaryRow::new(
            locale.text("challenges-said-remedy"),
            Content::paragraphs_in(&status.remedy, status.language),
        ));
    }
    if let Some(late) = status.late {
        rows.push(SummaryRow::new(locale.text("challenges-said-late"), locale.message(&late.message())));
    }
    view! { <SummaryList rows=rows /> }.into_any()
}

fn after_outcome(locale: Locale, outcome: &OutcomeView) -> AnyView {
    let key = match outcome.effect {
        _ if outcome.about == About::EndedDeferral => "challenges-status-after-ended-deferral",
        Effect::AnnulAndRemit if outcome.about == About::Deferral => "challenges-status-after-deferral",
        Effect::AnnulAndRemit => "challenges-status-after-annulled",
        Effect::Stands => "challenges-status-after-stands",
    };
    view! { <p>{locale.text(key)}</p> }.into_any()
}

fn events(locale: Locale, status: &StatusView) -> Vec<TimelineEvent> {
    let event = |what: String, at: Timestamp, actor: &str| TimelineEvent {
        what,
        datetime: at.rfc3339(),
        when: locale.date_time(at, &status.zone),
        actor: locale.text(actor),
        ..TimelineEvent::default()
    };
    let mut events = Vec::new();
    if let (Some(at), Some(outcome)) = (status.decided_at, &status.outcome) {
        let what = Message::new("challenges-event-decided").with("outcome", outcome.outcome.message());
        events.push(event(locale.message(&what), at, "challenges-actor-panel"));
    }
    if let Some(at) = status.acknowledged_at {
        events.push(event(locale.text("challenges-event-acknowledged"), at, "challenges-actor-panel"));
    }
    events.push(event(locale.text("challenges-event-received"), status.lodged_at, "challenges-actor-portal"));
    events.push(event(locale.text("challenges-event-lodged"), status.lodged_at, "challenges-actor-you"));
    if let Some(first) = events.first_mut() {
        first.current = true;
    }
    events
}

fn documents(locale: Locale, state: &FormState, status: &StatusView) -> AnyView {
    let text = |key: &str| locale.text(key);
    if !status.adds_documents {
        let items: Vec<_> = status
            .documents
            .iter()
            .map(|file| {
                view! {
                    <li>
                        <span class="file-name"><a href=file.href.clone()><bdi>{file.name.clone()}</bdi></a></span>
                        <bdi class="file-size">{file.size.clone()}</bdi>
                    </li>
                }
            })
            .collect();
        let full = status.most_documents.map(|most| {
            let message = Message::new("challenges-documents-full").with("most", most);
            view! { <p>{locale.message(&message)}</p> }
        });
        return view! {
            <h2>{text("challenges-documents")}</h2>
            {full}
            <ul class="files" role="list">{items}</ul>
        }
        .into_any();
    }
    let (names, endings) = status.types.clone();
    view! {
        <h2>{text("challenges-documents")}</h2>
        <Form state=state multipart=true>
            <FileUpload
                field=state.field("evidence")
                label=text("challenges-documents-add")
                hint=names
                accept=endings
                upload=text("interface-upload-add")
                files=status.documents.clone()
                list_label=text("interface-upload-list-label")
            />
        </Form>
    }
    .into_any()
}
