//! Decisions, their reasons, what was put off, and the restrictions that these are. What is decided is append-only.
//!
//! `named_by_rule` is what the programme published of such a decision on the day it was taken. Where the public is given no
//! name, it is given the period that begins with `period_starts`, and only from `unnamed_from` on (docs/adr/0011). With
//! a name it stands in the list under the day that begins with `day_starts`. The two random ids, of the page with the name and
//! of that without, say nothing of time or order.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table decision_reasons (
    decision_id {id} not null,
    criterion_id {id} not null references criteria(id),
    criterion_code text not null check ({filled:criterion_code}),
    criterion_version integer not null,
    facts_found text not null check ({filled:facts_found}),
    evidence_considered text not null check ({filled:evidence_considered}),
    evidence_missing text not null check ({filled:evidence_missing}),
    cure text not null check ({filled:cure}),
    primary key (decision_id, criterion_id)
);
create table decisions (
    id {id} primary key,
    application_id {id} not null references applications(id),
    programme_id {id} not null references programmes(id),
    programme_version_id {id} not null references programme_versions(id),
    organisation_id {id} not null references organisations(id),
    round integer not null,
    outcome text not null check (outcome in ('granted', 'granted_lower', 'refused')),
    category text,
    decider_id {id} not null references users(id),
    decided_by text not null check (decided_by in ('officer', 'body')),
    decider_name text not null check ({filled:decider_name}),
    body_session text not null default '',
    body_date text not null default '',
    votes_for integer,
    votes_against integer,
    votes_abstaining integer,
    recusals text not null default '',
    summary text not null default '',
    public_summary text not null default '',
    named_by_rule boolean not null,
    day_starts bigint not null,
    period_starts bigint not null,
    unnamed_from bigint not null,
    named_id {id} not null unique,
    unnamed_id {id} not null unique,
    language text not null,
    decided_at bigint not null,
    effective_on text not null,
    challenge_route text not null default '',
    challenge_last_day text not null default '',
    challenge_until bigint,
    help_contact text not null default '',
    unique (application_id, round),
    check (outcome = 'granted' or {filled:public_summary}),
    check (unnamed_from > decided_at and period_starts <= decided_at and day_starts <= decided_at),
    check (decided_by <> 'body' or ({filled:body_session} and {filled:body_date})),
    check ((outcome = 'granted_lower') = (category is not null and {filled:coalesce(category, '')}))
);
create index decisions_by_day on decisions(day_starts, named_id);
create table naming_consents (
    decision_id {id} primary key references decisions(id),
    given_at bigint not null
);
create table decision_annulments (
    decision_id {id} primary key references decisions(id),
    challenge_id {id} not null,
    annulled_at bigint not null
);
create table restrictions (
    id {id} primary key,
    kind text not null,
    decision_id {id},
    matter_id {id} not null references matters(id),
    programme_id {id} not null references programmes(id),
    organisation_id {id} not null references organisations(id),
    legal_basis text not null check ({filled:legal_basis}),
    reasons text not null check ({filled:reasons}),
    starts_at bigint not null,
    ends_at bigint,
    notified_at bigint not null,
    challenge_until bigint,
    lifted_at bigint,
    version bigint not null default 0,
    check (ends_at is null or ends_at > starts_at),
    check (challenge_until is not null or kind = 'silence')
);
create table deferrals (
    restriction_id {id} primary key references restrictions(id),
    application_id {id} not null references applications(id),
    programme_id {id} not null references programmes(id),
    programme_version_id {id} not null references programme_versions(id),
    organisation_id {id} not null references organisations(id),
    round integer not null,
    reason text not null check (reason in
        ('evidence_expected', 'facts_checked', 'rule_clarified', 'questions_open', 'not_reached')),
    criterion_id {id} not null references criteria(id),
    criterion_code text not null check ({filled:criterion_code}),
    criterion_version integer not null,
    text_to_applicant text not null check ({filled:text_to_applicant}),
    language text not null,
    decider_id {id} not null references users(id),
    decided_by text not null check (decided_by in ('officer', 'body')),
    decider_name text not null check ({filled:decider_name}),
    body_session text not null default '',
    body_date text not null default '',
    votes_for integer,
    votes_against integer,
    votes_abstaining integer,
    deferred_at bigint not null,
    until_day text not null check ({filled:until_day}),
    ends_at bigint not null,
    challenge_route text not null check ({filled:challenge_route}),
    challenge_last_day text not null check ({filled:challenge_last_day}),
    challenge_until bigint not null,
    help_contact text not null check ({filled:help_contact}),
    check (ends_at > deferred_at),
    check (challenge_until > deferred_at),
    check (decided_by <> 'body' or ({filled:body_session} and {filled:body_date}))
);
create index deferrals_by_application on deferrals(application_id, deferred_at);
create unique index restrictions_of_decision on restrictions(decision_id);
create index restrictions_by_organisation on restrictions(organisation_id);
create index restrictions_by_matter on restrictions(matter_id, starts_at, id);
create index restrictions_in_force on restrictions(starts_at, id) where lifted_at is null;
";

/// The portal's first promise, which the database keeps against every writer (A/HRC/44/25, 62(b) and 63(c)): an adverse decision
/// has a route and a last day to challenge it, and reasons that rest on criteria of its own version, among them every criterion
/// that the assessment found not met.
const ADVERSE_WITHOUT_REASONS: &str = "new.outcome <> 'granted' and (\
    new.challenge_until is null or new.challenge_until <= new.decided_at \
    or not ({filled:new.challenge_route}) or not ({filled:new.challenge_last_day}) or not ({filled:new.help_contact}) \
    or not exists (select 1 from decision_reasons r where r.decision_id = new.id) \
    or exists (select 1 from findings f join assessments a on a.id = f.assessment_id \
        where a.application_id = new.application_id and a.round = new.round and a.state = 'recommended' \
        and f.verdict = 'not_met' and not exists (select 1 from decision_reasons r \
        where r.decision_id = new.id and r.criterion_id = f.criterion_id)))";

/// What gives less than was asked for is a restriction, which can be challenged; a grant is none. The restriction of a
/// decision is on the same file and can be challenged until the day that the decision names.
const NO_RESTRICTION: &str = "(new.outcome <> 'granted') <> exists (select 1 from restrictions r \
    where r.decision_id = new.id and (new.outcome = 'granted' or (r.matter_id = new.application_id \
    and r.organisation_id = new.organisation_id and r.programme_id = new.programme_id \
    and r.challenge_until = new.challenge_until and r.lifted_at is null \
    and r.kind = case new.outcome when 'refused' then 'refusal' else 'lower_category' end)))";

/// What of a restriction never changes. It can be lifted, and that once.
const RESTRICTED: [&str; 12] = [
    "id",
    "kind",
    "decision_id",
    "matter_id",
    "programme_id",
    "organisation_id",
    "legal_basis",
    "reasons",
    "starts_at",
    "ends_at",
    "notified_at",
    "challenge_until",
];

/// Reasons rest on criteria that were published in the version by which the file is judged, with every outcome.
const FOREIGN_REASONS: &str = "exists (select 1 from decision_reasons r join criteria c on c.id = r.criterion_id \
    join programme_versions v on v.id = c.programme_version_id where r.decision_id = new.id \
    and (v.id <> new.programme_version_id or v.number <> r.criterion_version or c.code <> r.criterion_code))";

/// A decision speaks of the file it is on: the same programme, version, organisation and round, in the language in
/// which the applicant wrote (docs/procedures.md, 6).
const ANOTHER_FILE: &str = "not exists (select 1 from applications a where a.id = new.application_id \
    and a.programme_id = new.programme_id and a.programme_version_id = new.programme_version_id \
    and a.organisation_id = new.organisation_id and a.round = new.round and a.language = new.language)";

/// A person who assessed the file in any round, stepped aside, belongs to the applicant, examined a challenge or decided an
/// earlier round does not decide.
const SAME_PERSON: &str = "exists (select 1 from assessments a where a.application_id = new.application_id \
        and (a.assessor_id = new.decider_id or a.recommended_by = new.decider_id)) \
    or exists (select 1 from findings f join assessments a on a.id = f.assessment_id \
        where a.application_id = new.application_id and f.found_by = new.decider_id) \
    or exists (select 1 from involvements i where i.matter_id = new.application_id and i.user_id = new.decider_id \
        and not (i.part in ('decider', 'recorder') and i.round = new.round)) \
    or not exists (select 1 from conflict_declarations c where c.matter_id = new.application_id \
        and c.user_id = new.decider_id and not c.has_conflict)";

/// A file is closed only when its applicant was reminded of the open question, and only with a way to challenge the closing.
const CLOSED_UNTOLD: &str = "new.state = 'closed_without_prejudice' and old.state <> 'closed_without_prejudice' and (\
    not exists (select 1 from answer_reminders r where r.application_id = new.id and r.round = new.round \
        and r.left_at is not null) \
    or not exists (select 1 from restrictions r where r.matter_id = new.id and r.kind = 'closing' \
        and r.lifted_at is null and r.challenge_until is not null))";
/// A deferral rests on a published criterion of the version that the file is judged by.
const FOREIGN_CRITERION: &str = "not exists (select 1 from criteria c \
    join programme_versions v on v.id = c.programme_version_id where c.id = new.criterion_id \
    and v.id = new.programme_version_id and v.number = new.criterion_version and c.code = new.criterion_code)";

/// It is a restriction on the same file, to the same moment, that can be challenged as long as it says.
const DEFERS_WITHOUT_RESTRICTION: &str = "not exists (select 1 from restrictions r where r.id = new.restriction_id \
    and r.kind = 'deferral' and r.matter_id = new.application_id and r.organisation_id = new.organisation_id \
    and r.programme_id = new.programme_id and r.ends_at = new.ends_at \
    and r.challenge_until = new.challenge_until and r.lifted_at is null)";

/// As often and as long as the programme lets a decision be put off. A day of grace is the change of summer time.
const DEFERRED_TOO_OFTEN: &str = "exists (select 1 from programme_versions v where v.id = new.programme_version_id \
    and ((v.deferrals_most is not null and (select count(*) from deferrals d \
        where d.application_id = new.application_id) >= v.deferrals_most) \
    or (v.deferral_days is not null and new.ends_at > new.deferred_at + (v.deferral_days + 1) * 86400000)))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::append_only(manager, "decision_reasons", &[&["decision_id", "criterion_id"]]).await?;
        let keys: [&[&str]; 4] = [&["id"], &["application_id", "round"], &["named_id"], &["unnamed_id"]];
        dialect::append_only(manager, "decisions", &keys).await?;
        dialect::append_only(manager, "decision_annulments", &[&["decision_id"]]).await?;
        // Reasons and restriction come first, so that the decision can be refused without them in one statement and no
        // deferrable constraint (docs/adr/0006). Once decided, neither can be added.
        for (table, message) in [
            ("decision_reasons", "reasons cannot be added to a decision already taken"),
            ("restrictions", "a restriction cannot be added to a decision already taken"),
        ] {
            let taken = "exists (select 1 from decisions d where d.id = new.decision_id)";
            dialect::refuse(manager, &format!("{table}_refuse_insert"), table, "insert", taken, message).await?;
        }
        for (name, condition, message) in [
            (
                "decisions_need_their_file",
                ANOTHER_FILE,
                "a decision is on the file, the version, the round and in the language of its application",
            ),
            (
                "decisions_need_reasons",
                ADVERSE_WITHOUT_REASONS,
                "an adverse decision needs reasons, a last day and a route to challenge it",
            ),
            (
                "decisions_need_their_restriction",
                NO_RESTRICTION,
                "an adverse decision is a restriction that can be challenged, and a grant is none",
            ),
            ("decisions_need_published_criteria", FOREIGN_REASONS, "reasons rest on published criteria of the file"),
            (
                "decisions_need_another_person",
                SAME_PERSON,
                "who assessed a file, or has not declared to be free of conflicts, cannot decide it",
            ),
        ] {
            dialect::refuse(manager, name, "decisions", "insert", condition, message).await?;
        }
        let message = "a file is closed after its reminders, by a restriction that can be challenged";
        dialect::refuse(manager, "applications_close_told", "applications", "update", CLOSED_UNTOLD, message).await?;
        dialect::append_only(manager, "deferrals", &[&["restriction_id"]]).await?;
        for (name, condition, message) in [
            (
                "deferrals_need_their_file",
                ANOTHER_FILE,
                "a deferral is of the file, the version, the round and in the language of its application",
            ),
            ("deferrals_need_a_criterion", FOREIGN_CRITERION, "a deferral rests on a published criterion of the file"),
            (
                "deferrals_need_their_restriction",
                DEFERS_WITHOUT_RESTRICTION,
                "a deferral is a restriction to the same day that can be challenged",
            ),
            (
                "deferrals_keep_to_the_programme",
                DEFERRED_TOO_OFTEN,
                "a decision is put off as often and as long as its programme says",
            ),
            (
                "deferrals_need_another_person",
                SAME_PERSON,
                "who assessed a file, or has not declared to be free of conflicts, cannot put it off",
            ),
        ] {
            dialect::refuse(manager, name, "deferrals", "insert", condition, message).await?;
        }
        let told = "new.state = 'deferred' and old.state <> 'deferred' and not exists (select 1 from deferrals d \
            where d.application_id = new.id and d.ends_at = new.put_off_until)";
        let message = "a decision is put off only with its reason, criterion, text and day";
        dialect::refuse(manager, "applications_need_their_deferral", "applications", "update", told, message).await?;
        let stays = "a restriction stays as it was imposed, until it is lifted";
        dialect::refuse(manager, "restrictions_refuse_delete", "restrictions", "delete", "true", stays).await?;
        dialect::keep_rows(manager, "restrictions", &[&["id"], &["decision_id"]], "true", stays).await?;
        dialect::freeze(manager, "restrictions", &RESTRICTED, stays).await?;
        let again = "old.lifted_at is not null and new.lifted_at is distinct from old.lifted_at";
        dialect::refuse(manager, "restrictions_refuse_update", "restrictions", "update", again, stays).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::forget(manager, "applications_close_told", "applications").await?;
        dialect::forget(manager, "applications_need_their_deferral", "applications").await?;
        dialect::drop_tables(
            manager,
            &["deferrals", "naming_consents", "decision_annulments", "restrictions", "decisions", "decision_reasons"],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
