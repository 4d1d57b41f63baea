//! People, how they sign in, and what the institution allows them to do. `work_told_at` is when somebody was last told of work by
//! mail, or would have been had there been anything to tell.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: &str = "
create table users (
    id {id} primary key,
    sign_in_name {sorted} not null unique,
    display_name text not null,
    email text,
    email_confirmed_at bigint,
    password_hash text,
    language text not null,
    work_mail text not null default 'daily' check (work_mail in ('daily', 'near', 'never')),
    work_told_at bigint,
    created_at bigint not null,
    closed_at bigint,
    version bigint not null default 0
);
create table external_identities (
    issuer text not null,
    subject text not null,
    user_id {id} not null references users(id),
    primary key (issuer, subject)
);
create table role_grants (
    id {id} primary key,
    user_id {id} not null references users(id),
    role text not null check (role in
        ('reviewer', 'decision_maker', 'challenge_panel', 'protection_focal_point', 'administrator')),
    programme_id {id},
    granted_at bigint not null
);
create index role_grants_by_user on role_grants(user_id);
create table sessions (
    id {id} primary key,
    token_hash text not null unique,
    user_id {id} not null references users(id),
    browser text not null,
    created_at bigint not null,
    last_seen_at bigint not null,
    ended_at bigint
);
create index sessions_by_user on sessions(user_id);
create table sign_ups (
    token_hash text primary key,
    sign_in_name {sorted} not null,
    email text not null,
    display_name text not null,
    password_hash text not null,
    language text not null,
    return_to text not null,
    expires_at bigint not null
);
create table email_tokens (
    token_hash text primary key,
    user_id {id} not null references users(id),
    purpose text not null check (purpose in ('confirm', 'recover', 'enter')),
    email text not null,
    return_to text not null default '',
    expires_at bigint not null,
    used_at bigint
);
create table sign_in_states (
    state_hash text primary key,
    nonce text not null,
    pkce_verifier text not null,
    return_to text not null,
    language text not null,
    expires_at bigint not null
);
create table rate_limits (
    subject text not null,
    opened_at bigint not null,
    closes_at bigint not null,
    tries bigint not null,
    primary key (subject, opened_at)
);
create index rate_limits_by_end on rate_limits(closes_at);
create table wrong_passwords (
    subject text primary key,
    in_a_row bigint not null,
    last_at bigint not null
);
create index wrong_passwords_by_age on wrong_passwords(last_at);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, TABLES).await?;
        // A role is given and taken, and each leaves an act; the rest of the guard is where the acts are.
        let message = "a role is granted anew or withdrawn, never rewritten";
        dialect::refuse(manager, "role_grants_refuse_update", "role_grants", "update", "true", message).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::drop_tables(
            manager,
            &[
                "wrong_passwords",
                "rate_limits",
                "sign_in_states",
                "email_tokens",
                "sign_ups",
                "sessions",
                "role_grants",
                "external_identities",
                "users",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
