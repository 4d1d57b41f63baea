//! Mails that were not sent, for the people who run the portal: their kind and since when they wait. Never to whom, nor what they
//! say.

use anyhow::Context;
use app::kernel::{MailKind, Timestamp};
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// A mail that was tried and has not left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent {
    pub kind: MailKind,
    pub written: Timestamp,
    pub tries: i64,
    pub fate: UnsentFate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnsentFate {
    TriedAgain(Timestamp),
    GivenUp(Timestamp),
}

/// The newest of them, `most` at most.
pub async fn unsent(connection: &impl ConnectionTrait, most: u32) -> Result<Vec<Unsent>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select kind, created_at, tries, next_try_at, given_up_at from outbox \
         where sent_at is null and (given_up_at is not null or tries > 0) order by created_at desc, id desc limit $1",
        [i64::from(most).into()],
    );
    let mut unsent = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (next, given_up): (i64, Option<i64>) = (row.try_get_by_index(3)?, row.try_get_by_index(4)?);
        unsent.push(Unsent {
            kind: MailKind::read(&row.try_get_by_index::<String>(0)?).map_err(anyhow::Error::new)?,
            written: Timestamp(row.try_get_by_index(1)?),
            tries: row.try_get_by_index::<i32>(2)?.into(),
            fate: match given_up {
                Some(at) => UnsentFate::GivenUp(Timestamp(at)),
                None => UnsentFate::TriedAgain(Timestamp(next)),
            },
        });
    }
    Ok(unsent)
}

/// How many were tried and wait for their next try, and how many were given up.
pub async fn count_unsent(connection: &impl ConnectionTrait) -> Result<(i64, i64)> {
    let count = "select count(case when given_up_at is null and tries > 0 then 1 end), count(given_up_at) \
                 from outbox where sent_at is null";
    let row = connection.query_one_raw(Statement::from_string(connection.get_database_backend(), count)).await?;
    let row = row.context("a count without a row")?;
    Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))
}

/// Has everything that waits for its next try tried at once; answers how many mails that are. What was given up has no text
/// any more.
pub async fn try_unsent_now(work: &UnitOfWork) -> Result<u64> {
    let now = "update outbox set next_try_at = $1 where sent_at is null and given_up_at is null and tries > 0 \
               and next_try_at > $1";
    Ok(work.execute(now, [work.now.0.into()]).await?.rows_affected())
}
