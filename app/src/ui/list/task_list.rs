//! What is left to do.
//!
//! Contract: an ordered list of links; the status stands in words and is tied to its link by `aria-describedby`; a task that
//! cannot begin yet is plain text, and its hint says why.

use leptos::prelude::*;

use crate::ui::record::{Tag, TagKind};

/// One task. An empty `href` means that it cannot begin yet. `id` is unique on the page.
#[derive(Clone, Debug, Default)]
pub struct Task {
    pub id: String,
    pub label: String,
    pub href: String,
    pub hint: String,
    pub status: String,
    pub kind: TagKind,
}

#[component]
pub fn TaskList(tasks: Vec<Task>) -> impl IntoView {
    let one = |task: Task| {
        let status_id = format!("task-{}-status", task.id);
        let hint_id = format!("task-{}-hint", task.id);
        let described = if task.hint.is_empty() { status_id.clone() } else { format!("{hint_id} {status_id}") };
        let label = if task.href.is_empty() {
            view! { <span>{task.label}</span> }.into_any()
        } else {
            view! { <a href=task.href aria-describedby=described>{task.label}</a> }.into_any()
        };
        let hint = (!task.hint.is_empty()).then(|| view! { <span class="hint" id=hint_id>{task.hint}</span> });
        view! {
            <li>
                <div>{label}{hint}</div>
                <Tag kind=task.kind text=task.status id=status_id />
            </li>
        }
    };
    let tasks: Vec<_> = tasks.into_iter().map(one).collect();
    view! { <ol class="tasks" role="list">{tasks}</ol> }
}
