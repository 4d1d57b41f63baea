//! Which rows belong to each thing that acts vouch for, column by column.

/// What can be vouched for. `$1` of each query is the object's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// An application as it was sent, each time: answers, profile, documents, declaration, and for whom and what. Not what
    /// was typed since.
    Submission,
    /// A decision, its reasons and its restriction.
    Decision,
    /// A deferral and its restriction, by the restriction's id.
    Deferral,
    /// What a document is called and is, and whose: its contents by their own hash.
    Document,
    /// Where an application stands, in which round, until when something is due, and which receipt code opens it.
    Standing,
    /// What an applicant answered about being known.
    Wishes,
    /// Who took which part in an application.
    Parts,
    /// What was declared about conflicts of interest in an application.
    Declarations,
    /// What an applicant was asked, and what they had sent until then.
    Questions,
    /// Which reminders an applicant was sent, and when they left: without them no file is closed.
    Reminders,
    /// All assessments of an application: findings, those that others replaced, recommendations, and what was sent back.
    Review,
    /// A restriction, and whether it was lifted.
    Restriction,
    /// That a decision lost its effect, by the decision's id.
    Annulment,
    /// A challenge, its outcome with the reasons, and what was answered to each ground.
    Challenge,
    /// Whether an organisation is hidden, by whose wish, and each step with its reason.
    Seal,
    /// A status as the register has it.
    Status,
    /// Who belongs to an organisation, and as what.
    Members,
    /// Which version of a programme is in force, and whether it takes applications.
    Programme,
    /// A version of a programme, with its criteria.
    ProgrammeVersion,
}

impl Evidence {
    /// The name under which acts vouch.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Evidence::Submission => "submission",
            Evidence::Decision => "decision",
            Evidence::Deferral => "deferral",
            Evidence::Document => "document",
            Evidence::Standing => "standing",
            Evidence::Wishes => "wishes",
            Evidence::Parts => "parts",
            Evidence::Declarations => "declarations",
            Evidence::Questions => "questions",
            Evidence::Reminders => "reminders",
            Evidence::Review => "review",
            Evidence::Restriction => "restriction",
            Evidence::Annulment => "annulment",
            Evidence::Challenge => "challenge",
            Evidence::Seal => "seal",
            Evidence::Status => "status",
            Evidence::Members => "members",
            Evidence::Programme => "programme",
            Evidence::ProgrammeVersion => "programme_version",
        }
    }

    /// Queries, each with the kinds of its columns, as `cell` of [`super::evidence`] reads them.
    pub(super) fn queries(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Evidence::Submission => &[
                (
                    "select reference, programme_id, programme_version_id, organisation_id, organisation_name, country, \
                     category, language, profile, declared_by, declared_name, submitted_at \
                     from applications where id = $1",
                    "tuuutttt jutn",
                ),
                (
                    "select number, sent_at, organisation_name, country, category, answers, profile, declared_by, \
                     declared_name from submissions where application_id = $1 order by number",
                    "nntttjjut",
                ),
                (
                    "select number, document_id from submission_documents where application_id = $1 \
                     order by number, document_id",
                    "nu",
                ),
            ],
            Evidence::Decision => &[
                (
                    "select application_id, programme_id, programme_version_id, organisation_id, round, outcome, category, \
                     decider_id, decided_by, decider_name, body_session, body_date, votes_for, votes_against, \
                     votes_abstaining, recusals, summary, public_summary, named_by_rule, day_starts, period_starts, \
                     unnamed_from, named_id, unnamed_id, language, decided_at, effective_on, challenge_route, \
                     challenge_last_day, challenge_until, help_contact from decisions where id = $1",
                    "uuuuntt utttt nnn ttt bnnn uu tntttnt",
                ),
                (
                    "select criterion_id, criterion_code, criterion_version, facts_found, evidence_considered, \
                     evidence_missing, cure from decision_reasons where decision_id = $1 order by criterion_id",
                    "utntttt",
                ),
                (
                    "select id, kind, legal_basis, reasons, starts_at, ends_at, notified_at, challenge_until \
                     from restrictions where decision_id = $1 order by id",
                    "utttnnnn",
                ),
            ],
            Evidence::Deferral => &[
                (
                    "select application_id, programme_id, programme_version_id, organisation_id, round, reason, \
                     criterion_id, criterion_code, criterion_version, text_to_applicant, language, decider_id, decided_by, \
                     decider_name, body_session, body_date, votes_for, votes_against, votes_abstaining, deferred_at, \
                     until_day, ends_at, challenge_route, challenge_last_day, challenge_until, help_contact \
                     from deferrals where restriction_id = $1",
                    "uuuunt utntt utttt nnn ntn ttnt",
                ),
                (
                    "select kind, legal_basis, reasons, starts_at, ends_at, notified_at, challenge_until \
                     from restrictions where id = $1",
                    "tttnnnn",
                ),
            ],
            Evidence::Document => &[(
                "select owner_kind, owner_id, purpose, file_name, media_type, size, sha256, blob_id, uploaded_by, \
                 uploaded_at, received_sha256, removed_traces, marks, original_blob_id, original_size \
                 from documents where id = $1",
                "tutttntuunt ttun",
            )],
            Evidence::Standing => &[(
                "select state, round, progress, due_at, answer_by, put_off_until, lapsed_round, receipt_lookup, \
                 receipt_generation from applications where id = $1",
                "tnjnnnntn",
            )],
            Evidence::Wishes => &[(
                "select danger, confidential, provisional_shown, answered_at, salt, version from publication_wishes \
                 where application_id = $1",
                "bbbnun",
            )],
            Evidence::Parts => &[(
                "select user_id, part, round, began_at from participations where matter_id = $1 \
                 order by user_id, part, round",
                "utnn",
            )],
            Evidence::Declarations => &[(
                "select user_id, has_conflict, tie, declared_at from conflict_declarations where matter_id = $1 \
                 order by user_id",
                "ubtn",
            )],
            Evidence::Reminders => &[(
                "select id, round, question, days_before, queued_at, left_at from answer_reminders \
                 where application_id = $1 order by id",
                "unnnnn",
            )],
            Evidence::Questions => &[
                (
                    "select id, assessment_id, round, asked_by, asked_at, submission from inquiries \
                     where application_id = $1 order by id",
                    "uununn",
                ),
                (
                    "select q.inquiry_id, q.criterion_id, q.text_to_applicant from questions q \
                     join inquiries i on i.id = q.inquiry_id where i.application_id = $1 \
                     order by q.inquiry_id, q.criterion_id",
                    "uut",
                ),
            ],
            Evidence::Review => &[
                (
                    "select id, round, assessor_id, state, recommended, category, note, recommended_by, recommended_at, \
                     created_at from assessments where application_id = $1 order by id",
                    "unuttttunn",
                ),
                (
                    "select f.assessment_id, f.criterion_id, f.verdict, f.facts_found, f.evidence, \
                     f.evidence_considered, f.evidence_missing, f.cure, f.found_by, f.found_at \
                     from findings f join assessments a on a.id = f.assessment_id \
                     where a.application_id = $1 order by f.assessment_id, f.criterion_id",
                    "uuttjtttun",
                ),
                (
                    "select f.id, f.assessment_id, f.criterion_id, f.verdict, f.facts_found, f.evidence_considered, \
                     f.evidence_missing, f.cure, f.found_by, f.found_at, f.replaced_at \
                     from replaced_findings f join assessments a on a.id = f.assessment_id \
                     where a.application_id = $1 order by f.id",
                    "uuutttttunn",
                ),
                (
                    "select id, assessment_id, round, recommended, category, recommended_by, note, returned_by, \
                     returned_at from returns where application_id = $1 order by id",
                    "uunttutun",
                ),
            ],
            Evidence::Restriction => &[(
                "select kind, decision_id, matter_id, programme_id, organisation_id, legal_basis, reasons, \
                 starts_at, ends_at, notified_at, challenge_until, lifted_at from restrictions where id = $1",
                "tuuuuttnnnnn",
            )],
            Evidence::Annulment => {
                &[("select challenge_id, annulled_at from decision_annulments where decision_id = $1", "un")]
            }
            Evidence::Challenge => &[
                (
                    "select reference, restriction_id, decision_id, matter_id, programme_id, programme_version_id, \
                     organisation_id, round, state, grounds, statement, remedy, late_reason, language, lodged_via, \
                     lodged_by, lodged_at, acknowledge_by, acknowledged_at, due_at, decider_id, outcome, founded, effect, \
                     outcome_reasons, outcome_language, decided_at, period_starts, published_from, list_id \
                     from challenges where id = $1",
                    "tuuuuuu ntttttttu nnnn uttttt nnn u",
                ),
                (
                    "select ground, founded, reasons from challenge_answers where challenge_id = $1 order by ground",
                    "tbt",
                ),
            ],
            Evidence::Seal => &[
                (
                    "select sealed_at, own_wish, agreed_at, agreed_by, announced_at from seals where organisation_id = $1",
                    "nbnun",
                ),
                (
                    "select id, step, asked_by, reason, programme_id, changed_by, changed_at from seal_changes \
                     where organisation_id = $1 order by id",
                    "utttuun",
                ),
            ],
            Evidence::Status => &[(
                "select organisation_id, programme_id, application_id, decision_id, organisation_name, latin_name, acronym, \
                 country, category, state, since, ended_at, sealed from accreditations where id = $1",
                "uuuu tttttt nnb",
            )],
            Evidence::Members => &[(
                "select user_id, role, added_at from organisation_members where organisation_id = $1 order by user_id",
                "utn",
            )],
            Evidence::Programme => &[(
                "select slug, symbol, kind, position, current_version_id, open_since from programmes where id = $1",
                "tttnun",
            )],
            Evidence::ProgrammeVersion => &[
                (
                    "select programme_id, number, document, deferrals_most, deferral_days, published_at \
                     from programme_versions where id = $1",
                    "unjnnn",
                ),
                (
                    "select id, code, position, document from criteria where programme_version_id = $1 order by position",
                    "utnj",
                ),
            ],
        }
    }
}
