//! Rows of things, filled and empty.

use leptos::prelude::*;

use super::Words;
use crate::ui::Content;
use crate::ui::form::{Choice, Select, TextField};
use crate::ui::list::*;
use crate::ui::record::{Tag, TagKind};

pub fn lists(t: Words) -> AnyView {
    let columns = || {
        vec![
            Column::new(t("file")),
            Column::new(t("organisation")),
            Column::number(t("waiting")),
            Column::new(t("state")),
        ]
    };
    let states = vec![Choice::new("progress", t("progress")), Choice::new("attention", t("attention"))];
    view! {
        <h2>{t("task-organisation")}</h2>
        <TaskList tasks=tasks(t) />
        <SummaryList rows=vec![
            SummaryRow::new(t("name"), Content::authored("Paix & Droits")).change("#main", t("change"), t("name")),
            SummaryRow::new(t("mission"), Content::paragraphs("Nous documentons.\nنحن نوثق.")).change("#main", t("change"), t("mission")),
            SummaryRow::new(t("reference"), Content::reference("TRB/2026/048213")),
        ] />
        <h2>{t("files")}</h2>
        <FilterPanel
            action="/gallery"
            title=t("filter")
            submit=t("show")
            chips=vec![Chip { label: t("progress"), href: "#main".into() }, Chip { label: t("africa"), href: "#main".into() }]
            chips_label=t("active-filters")
            remove=t("remove-filter")
            count=t("found")
        >
            <TextField field="q" label=t("organisation") kind="search" />
            <Select field="state" label=t("state") choices=states empty=t("choose") />
        </FilterPanel>
        <DataTable caption=t("files") columns=columns() rows=rows(t) />
        <Pagination
            label=t("pages")
            previous="#main"
            previous_label=t("previous")
            next="#main"
            next_label=t("next")
            position=t("found")
        />
        <DataTable caption=t("files") columns=columns() rows=Vec::new() empty=t("none") />
        <Timeline events=events(t) />
    }
    .into_any()
}

fn tasks(t: Words) -> Vec<Task> {
    let task = |id: &str, label: &str, kind: TagKind| Task {
        id: id.into(),
        label: t(label),
        href: "#main".into(),
        status: t(kind.as_str()),
        kind,
        ..Task::default()
    };
    vec![
        task("1", "task-organisation", TagKind::Done),
        task("2", "task-evidence", TagKind::Attention),
        task("3", "task-safety", TagKind::Progress),
        Task { href: String::new(), hint: t("task-send-hint"), ..task("4", "task-send", TagKind::Neutral) },
    ]
}

fn rows(t: Words) -> Vec<Row> {
    let row = |reference: &str, name: &str, days: &str, kind: TagKind| {
        let link = view! { <a class="mono" dir="ltr" href="#main">{reference.to_owned()}</a> };
        let tag = view! { <Tag kind=kind text=t(kind.as_str()) /> };
        Row(vec![Content::view(link), Content::authored(name), days.into(), Content::view(tag)])
    };
    vec![
        row("TRB/2026/048213", "Paix & Droits", "12", TagKind::Progress),
        row("TRB/2026/901774", "مركز الحقوق", "3", TagKind::Attention),
        row("TRB/2026/117350", "Правозащитный центр", "146", TagKind::Problem),
    ]
}

fn events(t: Words) -> Vec<TimelineEvent> {
    let event = |what: &str, actor: &str, detail: Content, current| TimelineEvent {
        what: t(what),
        datetime: "2027-03-14T17:00:00Z".into(),
        when: t("deadline-time"),
        actor: t(actor),
        detail,
        current,
    };
    vec![
        event("event-asked", "actor-reviewer", Content::view(view! { <p>{t("test-text")}</p> }), true),
        event("event-sent", "actor-applicant", Content::default(), false),
    ]
}
