//! Saving one part of a draft. Two people may write at once: the second is shown what the first saved, and loses nothing.

use app::applications::forms::{Answers, Asked, Reading, category_asked, keys, read_section};
use app::kernel::Reference;
use app::programmes::questions::FormSection;
use sha2::{Digest, Sha256};

use super::{Application, store};
use crate::access::Action;
use crate::organisations;
use crate::programmes;
use crate::stop::Result;
use crate::web::{Submitted, Visit};

/// What became of a save.
pub enum Saved {
    /// The draft as it now is, and the answer to a replay.
    Done(String),
    /// Somebody else saved other answers first: the draft as it is now.
    Overtaken(Application),
}

pub async fn save_section(
    visit: &Visit,
    reference: &Reference,
    section: &FormSection,
    form: &Submitted,
    next: &str,
) -> Result<Saved> {
    let work = visit.begin(form).await?;
    let application = store::find_by_reference(work.connection(), reference).await?;
    visit.may(Action::EditApplication, store::subject(&application))?;
    application.must_be_open()?;
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    let reading = if form.get("then") == "later" { Reading::Keep } else { Reading::Understand };
    let profile = organisations::find(work.connection(), application.organisation).await?.profile;
    let asked = Asked { profile: &profile, today: visit.now.in_zone(&programme.template.zone).date() };
    let typed = read_section(section, &form.values, visit.language(), reading, asked);
    let typed = typed.map_err(app::kernel::Failure::Refused)?;
    let stored = answers_of(section, &application.answers);
    if section_version(section, &application.answers) != form.version && typed != stored {
        return Ok(Saved::Overtaken(application));
    }
    let mut answers = application.answers.clone();
    for key in section.questions.iter().flat_map(keys) {
        answers.remove(&key);
    }
    answers.extend(typed);
    // What was sent is asked for until something else is sent.
    let category = match application.submitted_at {
        None => category_asked(&programme.template, &answers),
        Some(_) => application.category.clone(),
    };
    store::save(&work, Application { answers, category, ..application }).await?;
    Ok(Saved::Done(work.finish(visit.href(next)).await?))
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
