//! Delivering the outbox: count, send, mark. It is a job, of which one process at a time has the turn; a process that lost its
//! turn can neither begin with another mail nor record what happened to this one.

use app::kernel::{Language, Timestamp, Words};
use lettre::transport::file::AsyncFileTransport;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::message::{Outgoing, message};
use super::post::BODY;
use crate::error::Result;
use crate::jobs::pause_after;
use crate::portal::Portal;

const BATCH: i64 = 20;
/// RFC 5321, 4.5.4.1: a sender does not give up before four or five days. What mails link to has lapsed by then, and what
/// they announce waits in the portal.
const PATIENCE: i64 = 5 * 24 * 60 * 60 * 1000;

struct Due {
    id: Uuid,
    recipient: String,
    subject: String,
    body: String,
    language: String,
    message_id: String,
    tries: i32,
    created_at: i64,
}

/// Whether a mail is due, so that the turn is taken only when there is something to do.
pub async fn is_due(portal: &Portal) -> Result<bool> {
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select 1 from outbox where sent_at is null and given_up_at is null and next_try_at <= $1 limit 1",
        [portal.clock.now().0.into()],
    );
    Ok(reader.query_one_raw(find).await?.is_some())
}

/// Sends what is due now; answers how many mails were tried. A failing server is tried again, later each time, up to once an hour,
/// for five days.
pub async fn deliver_due(portal: &Portal) -> Result<u64> {
    let now = portal.clock.now().0;
    let connection = portal.database.reader();
    let backend = connection.get_database_backend();
    let due = Statement::from_sql_and_values(
        backend,
        "select id, recipient, subject, body, language, message_id, tries, created_at from outbox \
         where sent_at is null and given_up_at is null and next_try_at <= $1 order by next_try_at limit $2",
        [now.into(), BATCH.into()],
    );
    let rows = connection.query_all_raw(due).await?;
    let mut tried = 0;
    for row in rows {
        let mail = Due {
            id: row.try_get_by_index(0)?,
            recipient: row.try_get_by_index(1)?,
            subject: row.try_get_by_index(2)?,
            body: row.try_get_by_index(3)?,
            language: row.try_get_by_index(4)?,
            message_id: row.try_get_by_index(5)?,
            tries: row.try_get_by_index(6)?,
            created_at: row.try_get_by_index(7)?,
        };
        let count = "update outbox set tries = tries + 1 where id = $1 and sent_at is null and given_up_at is null";
        if write(portal, count, [mail.id.into()]).await? == 0 {
            continue;
        }
        tried += 1;
        match send(portal, &mail).await {
            // The body may hold a sign-in link: once sent, nobody needs it here any more.
            Ok(()) => {
                let sent = "update outbox set sent_at = $1, body = '', last_error = '' where id = $2";
                write(portal, sent, [now.into(), mail.id.into()]).await?;
            }
            Err(Undelivered::ForGood(why)) => give_up(portal, &mail, now, why).await?,
            Err(Undelivered::Later(why)) if now - mail.created_at >= PATIENCE => {
                give_up(portal, &mail, now, why).await?
            }
            Err(Undelivered::Later(why)) => {
                tracing::warn!(mail = %mail.id, why, "a mail could not be sent");
                let next = now + pause_after(i64::from(mail.tries) + 1);
                let failed = "update outbox set next_try_at = $1, last_error = $2 where id = $3";
                write(portal, failed, [next.into(), why.into(), mail.id.into()]).await?;
            }
        }
    }
    Ok(tried)
}

async fn give_up(portal: &Portal, mail: &Due, now: i64, why: String) -> Result<()> {
    tracing::error!(mail = %mail.id, why, "a mail was given up");
    let given_up = "update outbox set given_up_at = $1, body = '', last_error = $2 where id = $3";
    write(portal, given_up, [now.into(), why.into(), mail.id.into()]).await.map(drop)
}

async fn write<const N: usize>(portal: &Portal, sql: &str, values: [sea_orm::Value; N]) -> Result<u64> {
    let work = portal.begin_as_system().await?;
    let changed = work.execute(sql, values).await?.rows_affected();
    work.commit("").await?;
    Ok(changed)
}

async fn send(portal: &Portal, mail: &Due) -> std::result::Result<(), Undelivered> {
    let body = portal.keys.decrypt(BODY, &mail.body);
    let body = body.ok_or_else(|| Undelivered::ForGood("its text was written under another secret".to_owned()))?;
    let language = Language::read(&mail.language).map_err(later("a language that is none"))?;
    let (recipient, subject, message_id) = (&mail.recipient, &mail.subject, &mail.message_id);
    let at = Timestamp(mail.created_at);
    let outgoing = Outgoing { recipient, subject, body: &body, language, message_id, at };
    let message = message(&portal.config, &outgoing).map_err(later("an address that cannot be written"))?;
    if portal.config.smtp_url.is_empty() {
        let folder = portal.config.data.join("mail");
        tokio::fs::create_dir_all(&folder).await.map_err(later("the folder cannot be made"))?;
        let transport = AsyncFileTransport::<Tokio1Executor>::new(folder);
        transport.send(message).await.map_err(later("the file cannot be written"))?;
    } else {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&portal.config.smtp_url);
        let transport = transport.map_err(later("TRIBUNE_SMTP_URL is not understood"))?;
        transport
            .timeout(Some(std::time::Duration::from_secs(20)))
            .build()
            .send(message)
            .await
            .map_err(Undelivered::from)?;
    }
    Ok(())
}

fn later<E>(what: &'static str) -> impl FnOnce(E) -> Undelivered {
    move |_| Undelivered::Later(what.to_owned())
}

/// Why a mail was not sent, in words of the portal. The server's own words often repeat the address.
#[derive(Debug)]
enum Undelivered {
    Later(String),
    /// The recipient's server will never take it.
    ForGood(String),
}

/// Answers about the recipient and not about the connection (RFC 5321, 4.2.3): no such mailbox, not here, full.
const REFUSALS: [&str; 7] = ["550", "551", "552", "553", "554", "555", "556"];

impl From<lettre::transport::smtp::Error> for Undelivered {
    fn from(error: lettre::transport::smtp::Error) -> Self {
        match error.status().map(|code| code.to_string()) {
            Some(code) if REFUSALS.contains(&code.as_str()) => {
                Undelivered::ForGood(format!("the server answered {code}"))
            }
            Some(code) => Undelivered::Later(format!("the server answered {code}")),
            None if error.is_timeout() => Undelivered::Later("the server did not answer in time".to_owned()),
            None if error.is_tls() => Undelivered::Later("no secure connection".to_owned()),
            None if error.is_client() => Undelivered::Later("the server cannot do what this mail needs".to_owned()),
            None => Undelivered::Later("no connection".to_owned()),
        }
    }
}
