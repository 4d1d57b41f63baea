//! The status organisations hold, as the public register lists it, and the organisations whose safety asks that it
//! tells nothing of them. Without a decision a status is provisional: it was given because the decision is late.
//!
//! The views are the one relation "public to everybody": no public page reads the tables under them
//! (docs/adr/0011, `cargo xtask tidy`). `accreditations.sealed` says that the register does not show a status; it repeats what
//! seals and wishes say, for the indexes.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table seals (
    organisation_id {id} primary key references organisations(id),
    sealed_at bigint not null,
    own_wish boolean not null default false,
    agreed_at bigint,
    agreed_by {id} references users(id),
    announced_at bigint,
    check ((agreed_at is null) = (agreed_by is null)),
    check (own_wish or agreed_at is null)
);
create table seal_changes (
    id {id} primary key,
    organisation_id {id} not null references organisations(id),
    step text not null check (step in ('sealed', 'announced', 'agreed', 'kept', 'public')),
    asked_by text not null check (asked_by in ('staff', 'organisation')),
    reason text not null,
    programme_id {id} references programmes(id),
    changed_by {id} references users(id),
    changed_at bigint not null,
    check (asked_by = 'organisation' or {filled:reason})
);
create index seal_changes_by_organisation on seal_changes(organisation_id, changed_at, id);
create table accreditations (
    id {id} primary key,
    organisation_id {id} not null references organisations(id),
    programme_id {id} not null references programmes(id),
    application_id {id} not null references applications(id),
    decision_id {id} references decisions(id),
    organisation_name text not null check ({filled:organisation_name}),
    latin_name text not null default '',
    acronym text not null default '',
    country {sorted} not null,
    category text not null,
    state text not null
        check (state in ('provisional', 'active', 'suspended', 'superseded', 'withdrawn', 'surrendered', 'decided')),
    since bigint not null,
    ended_at bigint,
    sealed boolean not null default false,
    sort_key {sorted} not null,
    likeness {sorted} not null default '',
    version bigint not null default 0,
    check ((ended_at is not null) = (state in ('superseded', 'withdrawn', 'surrendered', 'decided'))),
    check (decision_id is not null or state in ('provisional', 'superseded', 'decided'))
);
create unique index accreditations_one_open on accreditations(organisation_id, programme_id) where ended_at is null;
create index accreditations_by_organisation on accreditations(organisation_id, since);
create index accreditations_by_decision on accreditations(decision_id);
create index accreditations_by_name on accreditations(sort_key, id)
    where ended_at is null and sealed = false;
create index accreditations_by_likeness on accreditations(likeness) where sealed = false;
create table register_terms (
    term {sorted} not null,
    sort_key {sorted} not null,
    accreditation_id {id} not null references accreditations(id),
    primary key (term, sort_key, accreditation_id)
);
create index register_terms_by_accreditation on register_terms(accreditation_id, term);
create table register_words (
    word {sorted} primary key,
    reversed {sorted} not null,
    skeleton {sorted} not null
);
create index register_words_reversed on register_words(reversed, word);
create index register_words_skeleton on register_words(skeleton, word);
create index if not exists decisions_by_programme on decisions(programme_id, day_starts, named_id);
create table month_ends (
    ended_at bigint primary key,
    published_at bigint not null,
    check (published_at >= ended_at)
);
create table waiting_counts (
    ended_at bigint not null references month_ends(ended_at),
    programme_id {id} not null references programmes(id),
    files bigint not null check (files > 0),
    theirs bigint not null,
    late bigint not null,
    age_1 bigint not null,
    age_2 bigint not null,
    age_3 bigint not null,
    age_4 bigint not null,
    primary key (ended_at, programme_id),
    check (age_1 + age_2 + age_3 + age_4 = files)
);
create table unnamed_decisions (
    decision_id {id} primary key references decisions(id)
);
create table once_named (
    decision_id {id} primary key references decisions(id)
);
create table unnamed_outcomes (
    challenge_id {id} primary key references challenges(id)
);
";

/// What everybody may know. Nothing by which a sealed organisation could be known is in any of them, nor of a status that is not
/// shown. What is listed without a name is what the last end of a month listed (`server/src/month_end`): it does not leave on
/// the day on which its organisation hides.
const PUBLIC: &str = "
create view public_statuses as
    select a.id, a.organisation_id, a.programme_id, a.decision_id, a.organisation_name, a.latin_name, a.acronym, a.country, a.category,
        a.state, a.since, a.ended_at, a.sort_key, a.likeness
    from accreditations a
    where a.sealed = false and (a.decision_id is not null or a.ended_at is null)
        and not exists (select 1 from seals s where s.organisation_id = a.organisation_id);
create view decision_names as
    select d.id as decision_id,
        ((d.named_by_rule and not coalesce(w.confidential, false)) or c.decision_id is not null) as named
    from decisions d
    left join publication_wishes w on w.application_id = d.application_id
    left join naming_consents c on c.decision_id = d.id;
create view decisions_to_list as
    select d.id as decision_id, d.unnamed_from
    from decisions d
    join decision_names k on k.decision_id = d.id
    where not k.named and not exists (select 1 from seals s where s.organisation_id = d.organisation_id)
        and not exists (select 1 from once_named o where o.decision_id = d.id);
create view outcomes_to_list as
    select c.id as challenge_id, c.published_from
    from challenges c
    where c.outcome is not null and not exists (select 1 from seals s where s.organisation_id = c.organisation_id);
create view public_decisions as
    select d.day_starts as place, d.named_id as public_id, d.id as decision_id, d.programme_id, d.outcome, k.named,
        d.period_starts, d.unnamed_from, a.organisation_name, d.decided_at,
        coalesce((select max(e.annulled_at) from decisions r join decision_annulments e on e.decision_id = r.id
            where r.application_id = d.application_id and r.round < d.round), a.submitted_at, d.decided_at) as begun_at,
        n.annulled_at, d.body_date
    from decisions d
    join decision_names k on k.decision_id = d.id
    join applications a on a.id = d.application_id
    left join decision_annulments n on n.decision_id = d.id
    where k.named and not exists (select 1 from seals s where s.organisation_id = d.organisation_id)
    union all
    select d.period_starts, d.unnamed_id, d.id, d.programme_id, d.outcome, k.named,
        d.period_starts, d.unnamed_from, null, null, null, null, null
    from unnamed_decisions u
    join decisions d on d.id = u.decision_id
    join decision_names k on k.decision_id = d.id
    where not k.named;
create view public_challenges as
    select c.*
    from unnamed_outcomes u
    join challenges c on c.id = u.challenge_id;
";

/// Each before those that it stands on.
const VIEWS: [&str; 6] = [
    "public_challenges",
    "public_decisions",
    "outcomes_to_list",
    "decisions_to_list",
    "decision_names",
    "public_statuses",
];

/// An organisation that asked to be hidden stays hidden until an owner agrees to show it; this wish is kept while the
/// organisation is sealed.
const WISH_FORGOTTEN: &str = "old.own_wish and not new.own_wish";

/// Only an owner can agree.
const AGREED_BY_ANOTHER: &str = "new.agreed_at is not null and not exists (select 1 from organisation_members m \
    where m.organisation_id = new.organisation_id and m.user_id = new.agreed_by and m.role = 'owner')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::run(manager, PUBLIC).await?;
        dialect::append_only(manager, "seal_changes", &[&["id"]]).await?;
        // What was said of a month is not said otherwise afterwards.
        dialect::append_only(manager, "month_ends", &[&["ended_at"]]).await?;
        dialect::append_only(manager, "waiting_counts", &[&["ended_at", "programme_id"]]).await?;
        // A seal is put on and taken off, and each leaves an act; the rest of the guard is where the acts are.
        let message = "a seal is put on or taken off, never rewritten";
        dialect::freeze(manager, "seals", &["organisation_id", "sealed_at"], message).await?;
        let message = "who asked to be hidden stays hidden until they agree";
        dialect::refuse(manager, "seals_keep_the_wish", "seals", "update", WISH_FORGOTTEN, message).await?;
        for event in ["insert", "update"] {
            let name = format!("seals_need_an_owner_on_{event}");
            dialect::refuse(manager, &name, "seals", event, AGREED_BY_ANOTHER, "an owner agrees to be shown").await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for view in VIEWS {
            dialect::run(manager, &format!("drop view {view}")).await?;
        }
        dialect::drop_tables(
            manager,
            &[
                "unnamed_outcomes",
                "unnamed_decisions",
                "once_named",
                "waiting_counts",
                "month_ends",
                "register_words",
                "register_terms",
                "accreditations",
                "seal_changes",
                "seals",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
