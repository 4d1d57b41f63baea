//! What every capability writes beside its own rows: acts, notices, mail, form posts. The head counts all acts, and those
//! after which a public page may look otherwise.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
-- An act is written with what it speaks of, beside nobody; a job gives it its place in the chain.
create table audit_acts (
    -- In which order acts came. Numbers are left out where a unit of work came to nothing.
    arrival {counted},
    id {id} not null unique,
    at bigint not null,
    actor_kind text not null,
    actor_id {id},
    verb text not null,
    object_kind text not null,
    object_id {id} not null,
    programme_id {id},
    details text not null,
    -- Over every field but the arrival, which the place in the chain replaces.
    digest text not null
);
create index audit_acts_by_object on audit_acts(object_kind, object_id, arrival);
create index audit_acts_by_time on audit_acts(at, arrival);
create table audit_chain (
    seq bigint primary key,
    act_id {id} not null unique references audit_acts(id),
    hash text not null unique
);
-- Acts that have no place yet: for a second at most.
create table audit_waiting (
    act_id {id} primary key references audit_acts(id),
    is_public boolean not null
);
-- The last link, and how many acts up to it changed what the public sees.
create table audit_head (
    id integer primary key check (id = 1),
    seq bigint not null,
    public_seq bigint not null default 0,
    hash text not null
);
insert into audit_head (id, seq, hash) values (1, 0, '');
-- The log as it is read: acts in their places.
create view audit_log as select c.seq, a.at, a.actor_kind, a.actor_id, a.verb, a.object_kind, a.object_id, a.programme_id,
    a.details from audit_chain c join audit_acts a on a.id = c.act_id;
create table notices (
    id {id} primary key,
    kind text not null,
    organisation_id {id} not null references organisations(id),
    application_id {id} references applications(id),
    decision_id {id} references decisions(id),
    challenge_id {id} references challenges(id),
    recipient_id {id} references users(id),
    channel text not null,
    language text not null,
    sent_at bigint not null
);
create index notices_by_organisation on notices(organisation_id, sent_at);
create table outbox (
    id {id} primary key,
    kind text not null,
    about_id {id},
    recipient text not null,
    subject text not null,
    body text not null,
    language text not null,
    message_id text not null unique,
    created_at bigint not null,
    next_try_at bigint not null,
    tries integer not null default 0,
    sent_at bigint,
    given_up_at bigint,
    last_error text not null default ''
);
create index outbox_due on outbox(next_try_at) where sent_at is null and given_up_at is null;
create index outbox_by_recipient on outbox(recipient);
create index outbox_by_matter on outbox(about_id) where about_id is not null;
create table idempotency_keys (
    digest text primary key,
    location text not null,
    -- The location without language and fragment, when it has a query: what may be confirmed there. And to whom.
    confirms text not null default '',
    done_by text not null default '',
    -- The fingerprint of the address that was posted to: addresses hold codes and links.
    place text not null default '',
    posted_at bigint not null
);
create table saved_forms (
    token_hash text primary key,
    path text not null,
    fields {json} not null,
    -- The form's own id, and the hash of the token that ties it to whom it was made for.
    form_id text not null default '',
    made_for text not null default '',
    -- In which session it was shown again.
    shown_in text not null default '',
    kept_at bigint not null
);
create index saved_forms_by_form on saved_forms(form_id);
";

/// Who may do what, and who is hidden, changes by an act: trigger, table, event, and when there is none. What got in past
/// its act can be taken away like anything else.
const ACTS_NEEDED: [(&str, &str, &str, &str); 6] = [
    (
        "role_grants_need_an_act",
        "role_grants",
        "insert",
        "not exists (select 1 from audit_acts a where a.object_kind = 'user' and a.object_id = new.user_id \
         and a.verb = 'role_granted' and a.at = new.granted_at)",
    ),
    (
        "role_withdrawals_need_an_act",
        "role_grants",
        "delete",
        "not exists (select 1 from audit_acts w where w.object_kind = 'user' and w.object_id = old.user_id \
         and w.verb = 'role_withdrawn' and w.arrival > coalesce((select max(g.arrival) from audit_acts g \
         where g.object_kind = 'user' and g.object_id = old.user_id and g.verb = 'role_granted' \
         and g.at = old.granted_at), 0))",
    ),
    (
        "seals_need_an_act",
        "seals",
        "insert",
        "not exists (select 1 from audit_acts a where a.object_kind = 'organisation' \
         and a.object_id = new.organisation_id and a.verb = 'sealed' and a.at = new.sealed_at)",
    ),
    (
        "unsealing_needs_an_act",
        "seals",
        "delete",
        "not exists (select 1 from audit_acts u where u.object_kind = 'organisation' \
         and u.object_id = old.organisation_id and u.verb = 'unsealed' and u.arrival > coalesce((select max(s.arrival) from audit_acts s \
         where s.object_kind = 'organisation' and s.object_id = old.organisation_id and s.verb = 'sealed' \
         and s.at = old.sealed_at), 0))",
    ),
    (
        "agreements_to_be_shown_need_an_act",
        "seals",
        "update",
        "new.agreed_at is not null and new.agreed_at is distinct from old.agreed_at and not exists (select 1 \
         from audit_acts a where a.object_kind = 'organisation' and a.object_id = new.organisation_id \
         and a.verb = 'showing_agreed' and a.at = new.agreed_at)",
    ),
    (
        "announcements_need_an_act",
        "seals",
        "update",
        "new.announced_at is not null and new.announced_at is distinct from old.announced_at and not exists (select 1 \
         from audit_acts a where a.object_kind = 'organisation' and a.object_id = new.organisation_id \
         and a.verb = 'showing_announced' and a.at = new.announced_at)",
    ),
];

/// What the organisation asked for is lifted with an owner's agreement; what a focal point put on, seven days after the
/// members were told (`app::protection::TOLD_DAYS`).
const SHOWN_ALONE: &str = "(old.own_wish and old.agreed_at is null) or (not old.own_wish and not exists (\
    select 1 from audit_acts u where u.object_kind = 'organisation' and u.object_id = old.organisation_id \
    and u.verb = 'unsealed' and u.at >= old.announced_at + 604800000))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        dialect::append_only(manager, "audit_acts", &[&["arrival"], &["id"]]).await?;
        dialect::append_only(manager, "audit_chain", &[&["seq"], &["act_id"], &["hash"]]).await?;
        dialect::append_only(manager, "notices", &[&["id"]]).await?;
        for (name, table, event, condition) in ACTS_NEEDED {
            let message = format!("{table} changes by an act, which is recorded first");
            dialect::refuse(manager, name, table, event, condition, &message).await?;
        }
        let message = "who asked to be hidden agrees first, and who did not is told first";
        dialect::refuse(manager, "seals_refuse_showing_alone", "seals", "delete", SHOWN_ALONE, message).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::forget(manager, "seals_refuse_showing_alone", "seals").await?;
        for (name, table, ..) in ACTS_NEEDED {
            dialect::forget(manager, name, table).await?;
        }
        let log = ["audit_head", "audit_waiting", "audit_chain", "audit_acts"];
        dialect::run(manager, "drop view audit_log").await?;
        dialect::drop_tables(manager, &["saved_forms", "idempotency_keys", "outbox", "notices"]).await?;
        dialect::drop_tables(manager, &log).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
