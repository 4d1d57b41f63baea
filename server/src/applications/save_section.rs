//! Saving one part of a draft. Two people may write at once: the second is shown what the first saved, and keeps what they typed.

use app::applications::forms::{Answers, Asked, Reading, category_asked, keys, read_section};
use app::kernel::{Failure, Language, Reference};
use app::programmes::questions::FormSection;
use app::ui::form::Values;
use sha2::{Digest, Sha256};

use super::{Application, store};
use crate::access::Action;
use crate::error::Result;
use crate::organisations;
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// The outcome of a save.
pub enum Saved {
    Done,
    /// Somebody else saved other answers first: the draft as it is now.
    Overtaken(Box<Application>),
}

/// One part of an application, as it was typed.
pub struct SaveSection<'a> {
    pub reference: &'a Reference,
    pub section: &'a FormSection,
    pub typed: &'a Values,
    /// Of the part as it was seen.
    pub version: i64,
    pub reading: Reading,
    /// In which numbers and dates were typed.
    pub language: Language,
}

pub async fn save_section(work: &UnitOfWork, portal: &Portal, command: SaveSection<'_>) -> Result<Saved> {
    let section = command.section;
    let application = store::find_by_reference(work.connection(), command.reference).await?;
    work.may(Action::EditApplication, store::subject(&application))?;
    application.must_be_open()?;
    let programme = programmes::version(portal, application.version_id).await?;
    let profile = organisations::find(work.connection(), application.organisation).await?.profile;
    let asked = Asked { profile: &profile, today: work.now.in_zone(&programme.definition.zone).date() };
    let typed = read_section(section, command.typed, command.language, command.reading, asked);
    let typed = typed.map_err(Failure::Invalid)?;
    let stored = answers_of(section, &application.answers);
    if section_version(section, &application.answers) != command.version && typed != stored {
        return Ok(Saved::Overtaken(Box::new(application)));
    }
    let mut answers = application.answers.clone();
    for key in section.questions.iter().flat_map(keys) {
        answers.remove(&key);
    }
    answers.extend(typed);
    // What was sent is asked for until something else is sent.
    let category = match application.submitted_at {
        None => category_asked(&programme.definition, &answers),
        Some(_) => application.category.clone(),
    };
    store::save(work, Application { answers, category, ..application }).await?;
    Ok(Saved::Done)
}

/// The part of the answers that a section holds.
pub fn answers_of(section: &FormSection, answers: &Answers) -> Answers {
    let kept =
        section.questions.iter().flat_map(keys).filter_map(|key| Some((key.clone(), answers.get(&key)?.clone())));
    kept.collect()
}

/// A number that changes with the answers of this section and with no other: two people in two parts do not disturb
/// each other.
pub fn section_version(section: &FormSection, answers: &Answers) -> i64 {
    let mut hash = Sha256::new();
    for (key, values) in answers_of(section, answers) {
        for text in std::iter::once(&key).chain(&values) {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
    }
    let digest = hash.finalize();
    i64::from_be_bytes(std::array::from_fn(|index| digest[index])) & i64::MAX
}
