//! What staff see of an application in every task: its head, answers and documents.

use leptos::prelude::*;

use crate::applications::{ApplicationState, AwaitedParty};
use crate::kernel::{Language, Message, Timestamp};
use crate::organisations::LookAlike;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Deadline, DocumentHead, NoticeBanner, Tag, TagKind};

/// An application, ready to be shown.
#[derive(Clone, Debug)]
pub struct FileView {
    pub reference: String,
    /// The reference as paths carry it.
    pub slug: String,
    pub organisation: String,
    /// Names of other organisations that look like its name.
    pub alike: Vec<LookAlike>,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// The programme's name in the reader's language.
    pub programme: String,
    /// The category asked for, in the reader's language; empty where the programme has one only.
    pub category: String,
    pub state: ApplicationState,
    pub submitted_at: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
    pub overdue: bool,
    /// The programme's zone.
    pub zone: String,
    /// In which the applicant wrote.
    pub language: Language,
    pub round: u16,
    /// Sections of the form: title, and its answers.
    pub sections: Vec<(String, Vec<FileAnswer>)>,
    pub documents: Vec<FileDocument>,
}

#[derive(Clone, Debug)]
pub struct FileAnswer {
    /// The question's id, which findings rest on.
    pub id: String,
    pub question: String,
    /// As the applicant wrote it; empty when they left it out.
    pub answer: String,
    /// In which the applicant wrote it; none for what the portal says itself: a choice, a date.
    pub language: Option<Language>,
    /// The code of the criterion it serves; empty for the profile.
    pub criterion: String,
}

#[derive(Clone, Debug)]
pub struct FileDocument {
    pub id: String,
    pub file_name: String,
    /// What it was asked for as, in the reader's language.
    pub purpose: String,
    pub size: u64,
    pub href: String,
    /// Its type in words, told by its content.
    pub kind: String,
    /// A name that everybody can say, also when its own name is in another script.
    pub plain_name: String,
    /// What to know before opening it.
    pub note: String,
    /// Codes of the criteria it supports.
    pub criteria: Vec<String>,
}

/// How a state is set off in lists and heads.
pub fn state_kind(state: ApplicationState) -> TagKind {
    match (state, state.awaited_party()) {
        (ApplicationState::Refused, _) => TagKind::Problem,
        (_, AwaitedParty::Applicant) => TagKind::Attention,
        (_, AwaitedParty::Institution) => TagKind::Progress,
        (_, AwaitedParty::Nobody) => TagKind::Neutral,
    }
}

/// The page's head. `kicker` says what the reader does with the file.
pub fn file_head(locale: Locale, file: &FileView, kicker: &str) -> AnyView {
    let due = file.due_at.map(|due| {
        let label = locale.text(if file.overdue { "review-file-was-due" } else { "review-file-due" });
        view! { <Deadline datetime=due.rfc3339() text=locale.date_time(due, &file.zone) label=label /> }
    });
    let overdue = file.overdue.then(|| {
        let text = locale.text("review-file-overdue");
        view! { <Tag kind=TagKind::Problem text=text /> }
    });
    let round = (file.round > 1).then(|| {
        let text = locale.message(&Message::new("review-file-round").with("round", i64::from(file.round)));
        view! { <Tag kind=TagKind::Attention text=text /> }
    });
    view! {
        <DocumentHead title=file.organisation.clone() symbol=file.reference.clone() kicker=kicker.to_owned() authored=true>
            <Tag kind=state_kind(file.state) text=locale.message(&file.state.message()) />
            {overdue}
            {round}
            {due}
        </DocumentHead>
        {alike_view(locale, &file.alike)}
    }
    .into_any()
}

/// Nobody can see that a name looks like another's: so the page says it.
fn alike_view(locale: Locale, alike: &[LookAlike]) -> Option<AnyView> {
    let rows: Vec<_> = alike
        .iter()
        .map(|other| {
            let (differs, letters) = other.differs.messages();
            let letters: Vec<_> = letters.iter().map(|letter| view! { <li>{locale.message(letter)}</li> }).collect();
            let letters = (!letters.is_empty()).then(|| view! { <ul>{letters}</ul> });
            view! {
                <p><strong><bdi>{other.name.clone()}</bdi></strong>" "{locale.message(&differs)}</p>
                {letters}
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <NoticeBanner title=locale.text("review-file-alike") kind=TagKind::Attention id="alike">
                {rows}
                <p>{locale.text("review-file-alike-text")}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}

/// Facts and answers, section by section.
pub fn file_summary(locale: Locale, file: &FileView) -> AnyView {
    let mut rows = vec![
        SummaryRow::new(locale.text("review-file-programme"), file.programme.as_str()),
        SummaryRow::new(locale.text("interface-country-or-area"), locale.country(&file.country)),
        SummaryRow::new(locale.text("review-file-language"), locale.language_name(file.language)),
    ];
    if !file.category.is_empty() {
        rows.push(SummaryRow::new(locale.text("review-file-category"), file.category.as_str()));
    }
    if let Some(submitted) = file.submitted_at {
        rows.push(SummaryRow::new(locale.text("review-file-submitted"), locale.date_in(submitted, &file.zone)));
    }
    let sections: Vec<_> = file
        .sections
        .iter()
        .map(|(title, answers)| {
            let rows = answers
                .iter()
                .map(|answer| {
                    let value = match answer.language {
                        _ if answer.answer.trim().is_empty() => Content::from(locale.text("interface-not-provided")),
                        Some(language) => Content::paragraphs_in(&answer.answer, language),
                        None => Content::paragraphs(&answer.answer),
                    };
                    SummaryRow::new(answer.question.clone(), value)
                })
                .collect();
            view! {
                <h3>{title.clone()}</h3>
                <SummaryList rows=rows />
            }
        })
        .collect();
    view! {
        <SummaryList rows=rows />
        {sections}
    }
    .into_any()
}

/// The documents, each a link that opens it.
pub fn documents_view(locale: Locale, documents: &[FileDocument]) -> AnyView {
    if documents.is_empty() {
        return view! { <p class="empty">{locale.text("review-file-no-documents")}</p> }.into_any();
    }
    let items: Vec<_> = documents
        .iter()
        .map(|document| {
            let said = [document.purpose.clone(), document.kind.clone(), locale.file_size(document.size)];
            let detail = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            let note = (!document.note.is_empty()).then(|| view! { <p class="file-note">{document.note.clone()}</p> });
            view! {
                <li>
                    <span class="file-name"><a href=document.href.clone()><bdi>{document.file_name.clone()}</bdi></a></span>
                    <span class="file-size">{detail} " · " <bdi class="mono">{document.plain_name.clone()}</bdi></span>
                    {note}
                </li>
            }
        })
        .collect();
    view! { <ul class="files" role="list">{items}</ul> }.into_any()
}
