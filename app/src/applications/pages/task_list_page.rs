//! The task list: what an application consists of, and how far each part is.

use leptos::prelude::*;

use super::information_requests::{AnswerBy, InformationRequest, answer_by, asked_notice};
use super::next_round::next_round;
use super::runs_again::runs_again;
use super::{FileHead, RunsAgain};
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Task, TaskList};
use crate::ui::record::{DocumentHead, TagKind, done_notice};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    NotStarted,
    InProgress,
    Done,
    /// Nothing was given, and nothing has to be.
    Optional,
}

/// One task: its address, its name and how far it is.
#[derive(Clone, Debug)]
pub struct Part {
    pub id: String,
    pub label: String,
    pub href: String,
    pub hint: String,
    pub state: PartState,
    /// Something in it has to be given.
    pub required: bool,
}

/// `closes`: the deadline of the present round, where the programme has rounds, as RFC 3339 and in words. `asked`: what the institution waits for, once it was sent.
/// `by`: the last day to answer it, likewise. `delete`: where the draft is deleted, for a member who may delete it. `done`: the
/// message on what was just done. `first`: what runs again, and must end before this is sent.
#[allow(clippy::too_many_arguments, reason = "each is one thing that the page says")]
pub fn task_list_page(
    locale: Locale,
    head: &FileHead,
    parts: Vec<Part>,
    closes: Option<(String, String)>,
    asked: Option<Vec<InformationRequest>>,
    by: Option<AnswerBy>,
    delete: Option<String>,
    done: Option<&'static str>,
    first: Option<RunsAgain>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let counted = parts.iter().filter(|part| part.required);
    let total = counted.clone().count() as i64;
    let completed = counted.filter(|part| part.state == PartState::Done).count() as i64;
    let mut tasks: Vec<Task> = parts
        .into_iter()
        .map(|part| {
            let (status, kind) = match part.state {
                PartState::NotStarted => ("interface-task-not-started", TagKind::Progress),
                PartState::InProgress => ("interface-task-in-progress", TagKind::Attention),
                PartState::Done => ("interface-task-completed", TagKind::Done),
                PartState::Optional => ("applications-tasks-optional", TagKind::Neutral),
            };
            Task { id: part.id, label: part.label, href: part.href, hint: part.hint, status: t(status), kind }
        })
        .collect();
    tasks.push(Task {
        id: "check".into(),
        label: t("applications-tasks-check"),
        href: format!("{}/check", head.href),
        hint: String::new(),
        status: t("interface-task-not-started"),
        kind: TagKind::Progress,
    });
    let progress = Message::new("interface-tasks-done").with("done", completed).with("total", total);
    let lead = if asked.is_some() { "applications-tasks-asked" } else { "applications-tasks-lead" };
    view! {
        {done.map(|done| done_notice(locale, t(done)))}
        <DocumentHead
            title=head.programme.clone()
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t(lead)
        >
            <p><bdi>{head.organisation.clone()}</bdi></p>
        </DocumentHead>
        {runs_again(locale, first)}
        {asked_notice(locale, asked.unwrap_or_default())}
        {answer_by(locale, by)}
        {next_round(locale, closes)}
        <p>{locale.message(&progress)}</p>
        <TaskList tasks=tasks />
        <p>{Content::link(format!("{}/status", head.href), t("applications-tasks-status")).into_view()}</p>
        {delete.map(|href| view! { <p>{Content::link(href, t("applications-delete-title")).into_view()}</p> })}
    }
    .into_any()
}
