//! Saving what has been found so far. Two people may work on one assessment: what only one of them changed is kept, and
//! what both changed is shown to the one who comes second.

use app::applications::{ApplicationEvent, ApplicationState};
use app::kernel::{ObjectKind, UserId, Verb};
use app::review::forms::FindingEntry;
use app::review::{AssessmentState, CriterionRef, Part, Participation, may_assess};
use sha2::{Digest, Sha256};

use super::store::{self, Assessment, StoredFinding};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::audit::{Act, Object};
use crate::error::{Error, Result, violated};
use crate::matters::{declaration_of, participations, take_part};
use crate::unit_of_work::UnitOfWork;

/// One criterion as a reviewer wants to save it.
#[derive(Clone, Debug)]
pub struct TypedFinding {
    pub criterion: CriterionRef,
    pub entry: FindingEntry,
    /// The fingerprint of what the form was shown with; none to write without looking.
    pub seen: Option<String>,
}

/// The outcome of saving.
#[derive(Clone, Debug)]
pub enum Saved {
    /// Everything is stored; the application as it now stands.
    Everything(Application),
    /// Nothing is stored: these criteria were changed by somebody else, differently.
    Conflicts(Vec<StoredFinding>),
}

/// A fingerprint of a finding's state.
pub fn fingerprint(entry: &FindingEntry) -> String {
    let mut hash = Sha256::new();
    for part in entry.parts() {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hex::encode(&hash.finalize()[..8])
}

/// Stores findings as drafts; nothing needs to be complete. The first findings of a file are the start of its
/// assessment, and the person who saves them takes part as assessor.
///
/// Errors with the refusal of [`may_assess`], or of the application when it cannot be assessed now.
pub async fn save_findings(
    work: &UnitOfWork,
    application: &Application,
    user: UserId,
    typed: &[TypedFinding],
) -> Result<Saved> {
    work.may(Action::AssessFile, applications::subject(application))?;
    let round = application.progress.round;
    let declaration = declaration_of(work.connection(), application.id, user).await?;
    let parts = participations(work.connection(), application.id).await?;
    may_assess(user, declaration.as_ref(), &parts, round).map_err(violated)?;

    let current = store::current(work.connection(), application.id, round).await?;
    let stored = match &current {
        Some(current) => store::findings_of(work.connection(), current.id).await?,
        None => Vec::new(),
    };
    let (changed, conflicts) = compare(typed, &stored);
    if !conflicts.is_empty() {
        return Ok(Saved::Conflicts(conflicts));
    }
    let application = start(work, application).await?;
    if changed.is_empty() {
        return Ok(Saved::Everything(application));
    }
    let assessment = match current {
        Some(current) if current.state == AssessmentState::Open => current,
        Some(_) => return Err(Error::invalid("", "review-file-waits-for-decision")),
        None => store::begin(work, application.id, round, user).await?,
    };
    write(work, &application, &assessment, user, &changed).await?;
    Ok(Saved::Everything(application))
}

async fn write(
    work: &UnitOfWork,
    application: &Application,
    assessment: &Assessment,
    user: UserId,
    changed: &[&TypedFinding],
) -> Result<()> {
    for typed in changed {
        store::put_finding(work, assessment, typed.criterion.id, &typed.entry, user).await?;
    }
    store::touch(work, assessment).await?;
    let round = application.progress.round;
    take_part(work, application.id, Participation { user, part: Part::Assessor, round }).await?;
    let codes: Vec<&str> = changed.iter().map(|typed| typed.criterion.code.as_str()).collect();
    let act = Act::new(Verb::Assessed, Object::new(ObjectKind::Assessment, assessment.id.0))
        .in_programme(application.programme)
        .detail("application", application.id.to_string())
        .detail("criteria", codes.join(" "))
        .detail("round", round);
    work.record(act);
    Ok(())
}

/// The criteria to write, and the findings that somebody else changed otherwise.
fn compare<'a>(typed: &'a [TypedFinding], stored: &[StoredFinding]) -> (Vec<&'a TypedFinding>, Vec<StoredFinding>) {
    let (mut changed, mut conflicts) = (Vec::new(), Vec::new());
    for finding in typed {
        let there = stored.iter().find(|stored| stored.criterion == finding.criterion.id);
        let blank = FindingEntry::default();
        let now = there.map_or(&blank, |stored| &stored.entry);
        if finding.entry == *now || finding.seen.as_deref() == Some(fingerprint(&finding.entry).as_str()) {
            continue;
        }
        match (&finding.seen, there) {
            (Some(seen), Some(there)) if *seen != fingerprint(now) => conflicts.push(there.clone()),
            _ => changed.push(finding),
        }
    }
    (changed, conflicts)
}

/// Submission checked that everything needed is there; so the first findings find the file complete.
async fn start(work: &UnitOfWork, application: &Application) -> Result<Application> {
    use ApplicationEvent as E;
    let events: &[E] = match application.state() {
        ApplicationState::Submitted => &[E::ReceiptIssued, E::FoundComplete, E::AssessmentStarted],
        ApplicationState::Receipted => &[E::FoundComplete, E::AssessmentStarted],
        ApplicationState::Complete => &[E::AssessmentStarted],
        ApplicationState::Assessing => &[],
        // The table of transitions has the words for why not.
        _ => &[E::AssessmentStarted],
    };
    let mut application = application.clone();
    for event in events {
        application = applications::advance(work, &application, *event).await?;
    }
    Ok(application)
}

#[cfg(test)]
mod tests {
    use app::kernel::{CriterionId, Timestamp};
    use uuid::Uuid;

    use super::*;

    fn entry(facts: &str) -> FindingEntry {
        FindingEntry { facts: facts.into(), ..FindingEntry::default() }
    }

    fn outcome(seen: &str, typed: &str, stored: &str) -> (usize, usize) {
        let criterion = CriterionRef { id: CriterionId(Uuid::nil()), code: "K1".into(), version: 1 };
        let stored =
            StoredFinding { criterion: criterion.id, entry: entry(stored), by: UserId(Uuid::nil()), at: Timestamp(0) };
        let typed = TypedFinding { criterion, entry: entry(typed), seen: Some(fingerprint(&entry(seen))) };
        let typed = [typed];
        let (changed, conflicts) = compare(&typed, &[stored]);
        (changed.len(), conflicts.len())
    }

    #[test]
    fn what_only_one_of_two_changed_is_kept_without_a_question() {
        assert_eq!(outcome("a", "b", "a"), (1, 0), "only I changed it");
        assert_eq!(outcome("a", "a", "b"), (0, 0), "only the other changed it");
        assert_eq!(outcome("a", "b", "b"), (0, 0), "both wrote the same");
    }

    #[test]
    fn what_both_changed_differently_is_shown_to_the_second() {
        assert_eq!(outcome("a", "b", "c"), (0, 1));
    }
}
