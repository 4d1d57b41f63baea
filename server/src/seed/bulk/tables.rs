//! The tables that a batch fills, and the columns it fills in each.

use super::table::Table;
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Rows in the order in which tables refer to each other.
pub struct Tables {
    pub organisations: Table,
    pub matters: Table,
    pub applications: Table,
    pub submissions: Table,
    pub declarations: Table,
    pub participations: Table,
    pub decisions: Table,
    pub accreditations: Table,
    pub terms: Table,
    pub words: Table,
}

const ORGANISATION: &[&str] = &[
    "id",
    "profile",
    "name",
    "latin_name",
    "acronym",
    "country",
    "legal_form",
    "sort_name",
    "likeness",
    "created_at",
    "updated_at",
];
const MATTER: &[&str] = &["id", "kind"];
const APPLICATION: &[&str] = &[
    "id",
    "reference",
    "programme_id",
    "programme_version_id",
    "organisation_id",
    "organisation_name",
    "country",
    "category",
    "progress",
    "state",
    "round",
    "language",
    "answers",
    "profile",
    "created_at",
    "updated_at",
    "submitted_at",
    "due_at",
    "lapsed_round",
];
const SUBMISSION: &[&str] = &[
    "application_id",
    "number",
    "sent_at",
    "organisation_name",
    "country",
    "category",
    "answers",
    "profile",
    "declared_name",
];
const DECLARATION: &[&str] = &["matter_id", "user_id", "has_conflict", "declared_at"];
const PARTICIPATION: &[&str] = &["matter_id", "user_id", "part", "round", "began_at"];
const DECISION: &[&str] = &[
    "id",
    "application_id",
    "programme_id",
    "programme_version_id",
    "organisation_id",
    "round",
    "outcome",
    "decider_id",
    "decided_by",
    "decider_name",
    "language",
    "decided_at",
    "effective_on",
    "challenge_route",
    "challenge_last_day",
    "challenge_until",
    "named_by_rule",
    "day_starts",
    "period_starts",
    "unnamed_from",
    "named_id",
    "unnamed_id",
];
const ACCREDITATION: &[&str] = &[
    "id",
    "organisation_id",
    "programme_id",
    "application_id",
    "decision_id",
    "organisation_name",
    "latin_name",
    "country",
    "category",
    "state",
    "since",
    "sort_key",
    "likeness",
];
const TERM: &[&str] = &["term", "sort_key", "accreditation_id"];
const WORD: &[&str] = &["word", "reversed", "skeleton"];

impl Default for Tables {
    fn default() -> Self {
        Tables {
            organisations: Table::new("organisations", ORGANISATION),
            matters: Table::new("matters", MATTER),
            applications: Table::new("applications", APPLICATION),
            submissions: Table::new("submissions", SUBMISSION),
            declarations: Table::new("conflict_declarations", DECLARATION),
            participations: Table::new("participations", PARTICIPATION),
            decisions: Table::new("decisions", DECISION),
            accreditations: Table::new("accreditations", ACCREDITATION),
            terms: Table::new("register_terms", TERM),
            words: Table::of_unique("register_words", WORD),
        }
    }
}

impl Tables {
    /// Writes everything, parents first.
    pub async fn write(&mut self, work: &UnitOfWork) -> Result<()> {
        let tables = [
            &mut self.organisations,
            &mut self.matters,
            &mut self.applications,
            &mut self.submissions,
            &mut self.declarations,
            &mut self.participations,
            &mut self.decisions,
            &mut self.accreditations,
            &mut self.terms,
            &mut self.words,
        ];
        for table in tables {
            table.write(work).await?;
        }
        Ok(())
    }
}
