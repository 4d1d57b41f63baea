//! Its transaction, who acts in it, and the form that it answers.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use app::kernel::{Failure, Timestamp, UserId};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, ExecResult, QueryResult, Statement};
use sha2::{Digest, Sha256};

use crate::access::{self, Action, Actor, Subject};
use crate::audit::{Author, Pending};
use crate::error::{Error, Result};
use crate::in_memory::InMemory;
use crate::jobs::Lease;
use crate::store::Database;

/// What an address confirms: itself without language and fragment, when it says more than which page it is.
fn confirmed_at(location: &str) -> String {
    let address = location.split('#').next().unwrap_or_default();
    let path = address.get(1..).and_then(|address| address.find('/')).map_or("", |slash| &address[slash + 1..]);
    if path.contains('?') { path.to_owned() } else { String::new() }
}

/// The fingerprint of one posted form: its hidden id together with what was typed. Posting the same again is a replay. Going back
/// and typing something else is not, so nothing that was typed is ever lost.
#[derive(Clone, Debug, PartialEq)]
pub struct IdempotencyKey {
    digest: String,
    place: String,
}

impl IdempotencyKey {
    pub fn of<'a>(form_id: &str, path: &str, fields: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut hash = Sha256::new();
        for part in [form_id, path].into_iter().chain(fields.flat_map(|(name, value)| [name, value])) {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        IdempotencyKey { digest: hex::encode(hash.finalize()), place: place(path) }
    }
}

/// The fingerprint of an address that is posted to.
fn place(path: &str) -> String {
    hex::encode(Sha256::digest(format!("place {path}")))
}

/// Who last posted to an address with effect, as [`Author::key`] names them, and when.
pub async fn last_post(connection: &impl ConnectionTrait, path: &str) -> Result<Option<(String, Timestamp)>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select done_by, posted_at from idempotency_keys where place = $1 and done_by <> '' order by posted_at desc limit 1",
        [place(path).into()],
    );
    let row = connection.query_one_raw(find).await?;
    Ok(row.map(|row| Ok::<_, DbErr>((row.try_get_by_index(0)?, Timestamp(row.try_get_by_index(1)?)))).transpose()?)
}

/// One transaction. Dropped without [`UnitOfWork::commit`] it leaves no trace.
pub struct UnitOfWork {
    database: Database,
    transaction: DatabaseTransaction,
    /// Whether an act was recorded after which the public may see something else, once this is committed.
    acted: AtomicBool,
    /// Whether the policy allowed what is done here: nothing else is committed.
    allowed: AtomicBool,
    pub(super) pending: Mutex<Pending>,
    /// Who asks for it; use cases ask the policy about them.
    pub actor: Actor,
    /// The author of its acts.
    pub author: Author,
    pub now: Timestamp,
    post: Option<IdempotencyKey>,
    /// The turn of a job that this is a part of.
    lease: Option<Lease>,
}

/// How long the same post again gets the same answer, in milliseconds: 30 days. After that it is a new one.
const REPLAYED: i64 = 30 * 24 * 60 * 60 * 1000;

impl UnitOfWork {
    /// How many rows one unit of work deletes of data whose time is over. Others wait for their turn to write during that time.
    pub const PORTION: i64 = 500;

    /// For somebody who asks. Errors with [`Failure::Replayed`] when this very form was posted before.
    pub async fn begin_for(
        database: &Database,
        actor: Actor,
        now: Timestamp,
        post: Option<IdempotencyKey>,
    ) -> Result<Self> {
        let author = Author { kind: actor.kind(), user: actor.user() };
        Ok(UnitOfWork { actor, ..Self::begin(database, author, now, post).await? })
    }

    /// The same where the author of the acts is not the person who asks, or where nobody asks.
    pub async fn begin(
        database: &Database,
        author: Author,
        now: Timestamp,
        post: Option<IdempotencyKey>,
    ) -> Result<Self> {
        let actor = if author == Author::system() { Actor::system() } else { Actor::default() };
        let transaction = database.begin().await?;
        let work = UnitOfWork {
            database: database.clone(),
            transaction,
            acted: AtomicBool::new(false),
            allowed: AtomicBool::new(false),
            pending: Mutex::default(),
            actor,
            author,
            now,
            post,
            lease: None,
        };
        match work.refuse_replay().await {
            Ok(()) => Ok(work),
            Err(error) => {
                // A person who sends the form again has not read yet what was done: it is confirmed from now on.
                if let (Error::Failure(Failure::Replayed { .. }), Some(IdempotencyKey { digest, .. })) =
                    (&error, &work.post)
                {
                    let again = "update idempotency_keys set posted_at = $1 where digest = $2";
                    work.execute(again, [work.now.0.into(), digest.into()]).await?;
                    work.database.commit(work.transaction).await?;
                }
                Err(error)
            }
        }
    }

    /// The same as a part of a job's turn: it cannot be committed once another process has taken the job over.
    pub fn under(self, lease: Option<Lease>) -> Self {
        UnitOfWork { lease, ..self }
    }

    /// What a use case asks first, once it has loaded what the policy needs to know. Without it, [`UnitOfWork::commit`] refuses.
    pub fn may(&self, action: Action, subject: Subject) -> Result<()> {
        access::may(&self.actor, action, subject)?;
        self.allowed.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// The person who is signed in. Errors with [`Failure::SignInFirst`].
    pub fn person(&self) -> Result<UserId> {
        Ok(self.actor.user().ok_or(Failure::SignInFirst)?)
    }

    /// Claims the form's fingerprint. Of two posts at once the second waits here until the first has committed, and
    /// then finds where it led; if the first fails, the second goes on.
    async fn refuse_replay(&self) -> Result<()> {
        let Some(IdempotencyKey { digest, place }) = &self.post else { return Ok(()) };
        let claim = "insert into idempotency_keys (digest, location, place, posted_at) values ($1, '', $2, $3) \
                     on conflict (digest) do nothing";
        if self.execute(claim, [digest.into(), place.into(), self.now.0.into()]).await?.rows_affected() == 1 {
            return Ok(());
        }
        let find = "select location from idempotency_keys where digest = $1";
        let row = self.one(find, [digest.into()]).await?.ok_or_else(|| anyhow::anyhow!("a form's answer is gone"))?;
        Err(Failure::Replayed { location: row.try_get_by_index(0)? }.into())
    }

    /// Deletes the answers to posts older than 30 days; answers how many, [`UnitOfWork::PORTION`] at most.
    pub async fn delete_expired_keys(&self) -> Result<u64> {
        let forget = "delete from idempotency_keys where digest in \
                      (select digest from idempotency_keys where posted_at < $1 limit $2)";
        Ok(self.execute(forget, [(self.now.0 - REPLAYED).into(), Self::PORTION.into()]).await?.rows_affected())
    }

    /// Appends the recorded acts to the log and commits, remembering `location` as the answer to a replay of the same form.
    /// Returns the location. Errors where neither the portal itself acts nor a use case asked whether it may.
    pub async fn commit(self, location: impl Into<String>) -> Result<String> {
        if !self.actor.is_system() && !self.allowed.load(Ordering::Relaxed) {
            return Err(anyhow::anyhow!("nobody asked whether this may be done").into());
        }
        self.store(location.into()).await
    }

    /// Remembers that a post without any other effect led to `location`.
    pub async fn lead_to(self, location: String) -> Result<String> {
        self.store(location).await
    }

    async fn store(self, location: String) -> Result<String> {
        if let Some(IdempotencyKey { digest, .. }) = &self.post {
            let answer = "update idempotency_keys set location = $1, confirms = $2, done_by = $3 where digest = $4";
            let (confirms, done_by) = (confirmed_at(&location), self.author.key());
            self.execute(answer, [location.clone().into(), confirms.into(), done_by.into(), digest.into()]).await?;
        }
        if let Some(lease) = &self.lease {
            lease.hold(&self.transaction, self.now).await?;
        }
        self.append_acts().await?;
        self.database.commit(self.transaction).await?;
        if self.acted.into_inner() {
            self.database.count_acts();
        }
        Ok(location)
    }

    pub(super) fn note_public_act(&self) {
        self.acted.store(true, Ordering::Relaxed);
    }

    /// Copies of what never changes in the database.
    pub(crate) fn in_memory(&self) -> &InMemory {
        self.database.in_memory()
    }

    /// What queries run on.
    pub fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Runs one statement with `$1…` parameters.
    pub async fn execute<I>(&self, sql: &str, values: I) -> std::result::Result<ExecResult, DbErr>
    where
        I: IntoIterator<Item = sea_orm::Value>,
    {
        let statement = Statement::from_sql_and_values(self.transaction.get_database_backend(), sql, values);
        self.transaction.execute_raw(statement).await
    }

    /// Reads at most one row with `$1…` parameters.
    pub async fn one<I>(&self, sql: &str, values: I) -> std::result::Result<Option<QueryResult>, DbErr>
    where
        I: IntoIterator<Item = sea_orm::Value>,
    {
        let statement = Statement::from_sql_and_values(self.transaction.get_database_backend(), sql, values);
        self.transaction.query_one_raw(statement).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_confirms_the_same_in_every_language_and_at_every_place_of_the_page() {
        assert_eq!(confirmed_at("/ar/files/trb-1?saved#criterion-K1"), "/files/trb-1?saved");
        assert_eq!(confirmed_at("/zh/account?done=saved"), "/account?done=saved");
        for nothing in ["", "/en", "/en/applications", "/en?saved"] {
            assert_eq!(confirmed_at(nothing), "", "{nothing}");
        }
    }
}
