//! An application made ready for the pages of staff.

use app::documents::said_to_reader;
use app::kernel::{CriterionId, Failure, Language, Message, StaffNote};
use app::organisations::OrganisationProfile;
use app::organisations::pages::founding_date;
use app::programmes::criteria::Criterion;
use app::programmes::questions::{AnswerKind, FormQuestion};
use app::review::Evidence;
use app::review::pages::{ChangedAnswer, FileAnswer, FileDocument, FileView, FindingView};
use app::text::Locale;

use crate::applications::{Application, Submission, as_sent, calendar_of, look_alikes};
use crate::documents::Document;
use crate::error::Result;
use crate::programmes::ProgrammeVersion;
use crate::review::declared::{Declared, OfMatter};
use crate::review::store::StoredFinding;
use crate::web::RequestContext;

/// Everything of a file that its readers see, in their language.
///
/// Only for somebody who declared on this very file: `proof` says so.
pub async fn file_view(
    context: &RequestContext,
    proof: &Declared<impl OfMatter>,
    application: &Application,
    version: &ProgrammeVersion,
) -> Result<FileView> {
    if proof.matter() != application.id.into() {
        return Err(Failure::NotFound.into());
    }
    let locale = context.locale;
    let definition = &version.definition;
    let reader = context.portal.database.reader();
    // What the applicant is still preparing is kept from staff until it is sent, also when it is never sent.
    let Submission { application, mut documents, .. } = as_sent(reader, application).await?;
    documents.retain(|document| !document.taken_out);
    let application = &application;
    let category = definition.category(&application.category).filter(|_| definition.categories.len() > 1);
    let clock = application.progress.clock;
    Ok(FileView {
        reference: application.reference.to_string(),
        slug: application.reference.slug(),
        organisation: application.organisation_name.clone(),
        alike: look_alikes(&context.actor, context.portal.database.reader(), application).await?,
        country: application.country.clone(),
        programme: definition.name.text(locale.language).to_owned(),
        category: category.map(|category| category.name.text(locale.language).to_owned()).unwrap_or_default(),
        state: application.state(),
        submitted_at: application.submitted_at,
        due_at: application.due_at,
        overdue: application.due_at.is_some()
            && clock.is_some_and(|clock| clock.is_overdue(context.now, &calendar_of(definition))),
        zone: definition.zone.clone(),
        language: application.language,
        round: application.progress.round,
        sections: sections(locale, application, version),
        documents: documents.iter().map(|document| document_view(context, document, version)).collect(),
    })
}

fn document_view(context: &RequestContext, document: &Document, version: &ProgrammeVersion) -> FileDocument {
    let asked = version.definition.document(&document.purpose);
    FileDocument {
        id: document.id.to_string(),
        file_name: document.file_name.clone(),
        purpose: asked.map(|asked| asked.name.text(context.language()).to_owned()).unwrap_or_default(),
        size: document.size,
        href: context.href(&format!("/documents/{}", document.id)),
        kind: document.media_type.name(context.locale),
        plain_name: document.media_type.plain_name(&document.purpose, &document.sha256),
        note: said_to_reader(context.locale, &document.marks),
        criteria: asked.map(|asked| asked.criteria.clone()).unwrap_or_default(),
    }
}

fn sections(locale: Locale, application: &Application, version: &ProgrammeVersion) -> Vec<(String, Vec<FileAnswer>)> {
    let mut sections = Vec::new();
    if let Some(profile) = &application.profile {
        sections.push((locale.text("review-file-profile"), profile_answers(locale, profile, application.language)));
    }
    for section in &version.definition.form {
        let answers = section
            .questions
            .iter()
            .map(|question| FileAnswer {
                id: question.id.clone(),
                question: question.label.text(locale.language).to_owned(),
                answer: answer(locale, question, application.answer(&question.id)),
                criterion: question.criterion.clone(),
                language: matches!(question.kind, AnswerKind::Text | AnswerKind::Longtext)
                    .then_some(application.language),
            })
            .collect();
        sections.push((section.title.text(locale.language).to_owned(), answers));
    }
    sections
}

/// What the applicant answered otherwise than before they were asked.
pub(in crate::review) fn changed_answers(
    locale: Locale,
    (before, after): (&Application, &Application),
    version: &ProgrammeVersion,
) -> Vec<ChangedAnswer> {
    let all = |application: &Application| -> Vec<FileAnswer> {
        sections(locale, application, version).into_iter().flat_map(|(_, answers)| answers).collect()
    };
    let (before, after) = (all(before), all(after));
    let mut changed: Vec<ChangedAnswer> = Vec::new();
    for now in &after {
        let then = before.iter().find(|then| then.id == now.id && then.criterion == now.criterion);
        let then = then.map_or("", |then| then.answer.as_str());
        if then != now.answer {
            let (before, after) = (then.to_owned(), now.answer.clone());
            changed.push(ChangedAnswer { question: now.question.clone(), before, after });
        }
    }
    for then in &before {
        if !after.iter().any(|now| now.id == then.id && now.criterion == then.criterion) {
            let (before, after) = (then.answer.clone(), String::new());
            changed.push(ChangedAnswer { question: then.question.clone(), before, after });
        }
    }
    changed
}

/// What was answered, in the words of the question's choices.
fn answer(locale: Locale, question: &FormQuestion, stored: &str) -> String {
    match question.kind {
        AnswerKind::YesNo if stored == "yes" => locale.text("interface-yes"),
        AnswerKind::YesNo if stored == "no" => locale.text("interface-no"),
        AnswerKind::Choice => question
            .choices
            .iter()
            .find(|choice| choice.value == stored)
            .map_or_else(|| stored.to_owned(), |choice| choice.label.text(locale.language).to_owned()),
        AnswerKind::Date => {
            stored.parse().map_or_else(|()| stored.to_owned(), |founded| founding_date(locale, &founded))
        }
        AnswerKind::Text | AnswerKind::Longtext | AnswerKind::Number | AnswerKind::YesNo => stored.to_owned(),
    }
}

fn profile_answers(locale: Locale, profile: &OrganisationProfile, language: Language) -> Vec<FileAnswer> {
    let optional = |text: &Option<app::kernel::PlainText>| text.as_ref().map(ToString::to_string).unwrap_or_default();
    [
        ("review-profile-name", profile.name.to_string()),
        ("review-profile-latin-name", optional(&profile.latin_name)),
        ("review-profile-acronym", optional(&profile.acronym)),
        ("review-profile-founded", founding_date(locale, &profile.founded)),
        (
            "review-profile-legal-form",
            locale.message(&Message::of_word("organisations-form", profile.legal_form.as_str())),
        ),
        ("review-profile-purpose", profile.purpose.to_string()),
        (
            "review-profile-website",
            profile.website.as_ref().map(app::organisations::Website::shown).unwrap_or_default(),
        ),
        ("review-profile-seat", profile.seat.to_string()),
        ("review-profile-care-of", optional(&profile.care_of)),
    ]
    .into_iter()
    .filter(|(_, answer)| !answer.is_empty())
    .map(|(label, answer)| FileAnswer {
        id: label.trim_start_matches("review-profile-").to_owned(),
        question: locale.text(label),
        answer,
        criterion: String::new(),
        // Names and addresses are what they are in any language.
        language: (label == "review-profile-purpose").then_some(language),
    })
    .collect()
}

/// The findings of an assessment as they are read, one for every criterion of the version.
pub fn finding_views(
    locale: Locale,
    _proof: &Declared<impl OfMatter>,
    file: &FileView,
    version: &ProgrammeVersion,
    findings: &[StoredFinding],
) -> Vec<FindingView> {
    let view = |(id, criterion): (CriterionId, &Criterion)| {
        let found = findings.iter().find(|found| found.criterion == id);
        let entry = found.map(|found| found.entry.clone()).unwrap_or_default();
        let mut considered: Vec<String> = entry.evidence.iter().filter_map(|evidence| named(file, evidence)).collect();
        considered.extend((!entry.considered.is_empty()).then(|| entry.considered.clone()));
        FindingView {
            code: criterion.code.clone(),
            version: version.number,
            title: criterion.title.text(locale.language).to_owned(),
            language: file.language,
            verdict: entry.verdict,
            facts: StaffNote::stored(entry.facts),
            considered: StaffNote::stored(considered.join("\n")),
            missing: StaffNote::stored(entry.missing),
            cure: StaffNote::stored(entry.cure),
        }
    };
    version
        .definition
        .criteria
        .iter()
        .filter_map(|criterion| Some((version.criterion_id(&criterion.code)?, criterion)))
        .map(view)
        .collect()
}

/// What a piece of evidence is called.
fn named(file: &FileView, evidence: &Evidence) -> Option<String> {
    match evidence {
        Evidence::Document(id) => {
            let document = file.documents.iter().find(|document| document.id == id.to_string())?;
            let purpose = if document.purpose.is_empty() { String::new() } else { format!("{}: ", document.purpose) };
            Some(format!("{purpose}{}", document.file_name))
        }
        Evidence::Answer(key) => {
            let answers = file.sections.iter().flat_map(|(_, answers)| answers);
            answers.clone().find(|answer| answer.id == *key).map(|answer| answer.question.clone())
        }
        Evidence::PublicSource(words) => Some(words.to_string()),
    }
}
