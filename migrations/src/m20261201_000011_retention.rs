//! The indexes by which data is deleted when its time is over: without them each look would read the whole table.

use sea_orm_migration::prelude::*;

use crate::dialect;

#[derive(DeriveMigrationName)]
pub struct Migration;

const INDEXES: &str = "
create index idempotency_keys_by_age on idempotency_keys(posted_at);
create index idempotency_keys_by_place on idempotency_keys(place, posted_at);
create index saved_forms_by_age on saved_forms(kept_at);
create index outbox_sent on outbox(sent_at) where sent_at is not null;
create index outbox_given_up on outbox(given_up_at) where given_up_at is not null;
create index sessions_ended on sessions(ended_at) where ended_at is not null;
create index sessions_by_use on sessions(last_seen_at);
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialect::run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in [
            "sessions_by_use",
            "sessions_ended",
            "outbox_given_up",
            "outbox_sent",
            "saved_forms_by_age",
            "idempotency_keys_by_place",
            "idempotency_keys_by_age",
        ] {
            dialect::run(manager, &format!("drop index {index}")).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
