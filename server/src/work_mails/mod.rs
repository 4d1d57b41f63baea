//! Telling staff by mail that work waits for them: how much, and never what. What is counted is what their own pages show
//! them, so that no mail tells a person of a file from which they are kept.
//!
//! Protection focal points are written to at once when an organisation hides itself, and so are not told of that again.

mod count;

use app::identity::{SinceLast, Waiting, WorkMail, work_mails_from};
use app::kernel::{Language, MailKind, Message, Timestamp, UserId};
use app::text::Locale;
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;
use crate::outbox::Mail;
use crate::portal::Portal;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// What happened in the last minute is left for the next mail: it may not all be committed yet.
const LAG: i64 = 60 * 1000;
/// People in one turn.
const BATCH: i64 = 50;

/// Somebody with a role, as they want to be told.
struct Person {
    user: UserId,
    address: String,
    language: Language,
    choice: WorkMail,
    told_at: Timestamp,
}

/// Writes the mails of this day; answers how many. Everybody is looked at once a day, by whichever process comes first.
pub async fn tell_staff(portal: &Portal) -> Result<u64> {
    let now = portal.clock.now();
    let Some(from) = work_mails_from(now, &portal.config.zone) else { return Ok(0) };
    let mut told = 0;
    loop {
        let people = to_tell(portal, from).await?;
        if people.is_empty() {
            return Ok(told);
        }
        for person in people {
            told += u64::from(tell(portal, &person).await?);
        }
    }
}

/// People with a role and a confirmed address who were not looked at since.
async fn to_tell(portal: &Portal, from: Timestamp) -> Result<Vec<Person>> {
    let reader = portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select u.id, u.email, u.language, u.work_mail, coalesce(u.work_told_at, 0) from users u \
         where coalesce(u.work_told_at, 0) < $1 and u.email is not null and u.email_confirmed_at is not null \
         and u.closed_at is null and u.work_mail <> 'never' \
         and exists (select 1 from role_grants g where g.user_id = u.id) order by u.id limit $2",
        [from.0.into(), BATCH.into()],
    );
    let mut people = Vec::new();
    for row in reader.query_all_raw(find).await? {
        let (Key(user), Word(language)) = (row.try_get_by_index(0)?, row.try_get_by_index(2)?);
        let Word(choice) = row.try_get_by_index(3)?;
        people.push(Person {
            user,
            address: row.try_get_by_index(1)?,
            language,
            choice,
            told_at: Timestamp(row.try_get_by_index(4)?),
        });
    }
    Ok(people)
}

async fn tell(portal: &Portal, person: &Person) -> Result<bool> {
    let work = portal.begin_as_system().await?;
    let claim = "update users set work_told_at = $1 where id = $2 and coalesce(work_told_at, 0) = $3";
    let values = [work.now.0.into(), person.user.0.into(), person.told_at.0.into()];
    if work.execute(claim, values).await?.rows_affected() == 0 {
        return Ok(false);
    }
    let since = SinceLast { after: person.told_at.plus(-LAG), until: work.now.plus(-LAG) };
    let waiting = count::waiting(work.connection(), person.user, since).await?;
    let tells = person.choice.tells(waiting);
    if tells {
        write(&work, portal, person, waiting).await?;
    }
    work.commit("").await?;
    Ok(tells)
}

async fn write(work: &UnitOfWork, portal: &Portal, person: &Person, waiting: Waiting) -> Result<()> {
    let locale = Locale::new(person.language);
    let counted = [
        ("identity-work-mail-new", waiting.new),
        ("identity-work-mail-deadlines", waiting.near),
        ("identity-work-mail-stopped", waiting.stopped),
        ("identity-work-mail-unattended", waiting.unattended),
        ("identity-work-mail-undelivered", waiting.undelivered),
    ];
    let lines = counted.into_iter().filter(|(_, count)| *count > 0);
    let lines: Vec<String> =
        lines.map(|(key, count)| locale.message(&Message::new(key).with("count", count))).collect();
    let end = locale.text("identity-work-mail-end");
    let body = format!("{}\n\n{end}\n\n{}\n", lines.join("\n"), portal.config.base_url);
    let subject = locale.text("identity-work-mail-subject");
    work.notify(Mail::new(portal, MailKind::Work, &person.address, person.language, subject, &body)).await
}
