//! How often a person may try, so that nobody can guess passwords, send too many mails to a mailbox, or lock another person's
//! account.
//!
//! A right password is never refused because of what others tried. So nothing here locks an account: it slows down.
//!
//! - A browser that signed in before is known by its cookie. Only its own wrong passwords count against it.
//! - From elsewhere each pair of account and address has a few tries at once, fewer while the account, the address or the
//!   network around it is under attack, and after that one in a minute. So a guesser has at most [`PAIR`] tries in a
//!   quarter of an hour and one a minute more: some 2 400 a day from one address, against passwords that take at least
//!   10^8.
//! - After [`IN_A_ROW`] wrong passwords in a row a password alone no longer opens an account that has an address
//!   (NIST SP 800-63B-4, 3.2.2). The right one has a link sent to its owner; a wrong one gets the same answer, so guessing
//!   on tells nothing. An account with a chosen name cannot be sent a link, and must not be locked by a rival who knows the
//!   name: there the pace alone protects it.
//!
//! Each try is counted at once, in a separate transaction before any unit of work begins: a try counts even when it fails, and is
//! not taken back. Subjects are keyed hashes: nobody's name is stored.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use app::kernel::{Failure, UserId};

use super::browser::Browser;
use super::device;
use crate::error::Result;
use crate::portal::Portal;
use crate::rate_limits::{
    Origin, count_attempts, count_minute, count_today, refund_attempts, too_many_requests,
    too_many_requests_in_a_minute,
};
use crate::unit_of_work::UnitOfWork;

/// Wrong passwords for one account from one address in 15 minutes, before each has to wait for a minute.
const PAIR: i64 = 10;
/// The same while [`ACCOUNT`], [`ADDRESS`] or [`NETWORK`] is exceeded.
const PAIR_UNDER_ATTACK: i64 = 3;
/// Wrong passwords for one account from everywhere in 15 minutes.
const ACCOUNT: i64 = 100;
/// Wrong passwords for any account from one address in 15 minutes. Many people may share it.
const ADDRESS: i64 = 60;
/// The same from the network around it.
const NETWORK: i64 = 300;
/// Wrong passwords in a row after which a password alone does not open an account that has an address.
const IN_A_ROW: i64 = 100;
/// Tries of a pair that are answered at once; every further one waits a little longer, up to [`LONGEST`].
const AT_ONCE: i64 = 3;
const STEP: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(2);
/// Passwords of one address that are being checked at the same time in this process: hashing is costly.
const AT_A_TIME: u32 = 8;
/// Seconds after which it is worth asking again when there were more.
const SOON: u64 = 2;
/// Accounts and mails asked for from one network: in 15 minutes, and in a day.
const ASKED: i64 = 100;
const ASKED_A_DAY: i64 = 1000;
/// Mails of one kind to one address: in 15 minutes, and in a day.
const MAILS: i64 = 3;
const MAILS_A_DAY: i64 = 10;
/// Mails that one person has sent to addresses of others in a day, those of one organisation together, and those of one
/// network.
const SENT_BY_ONE: i64 = 20;
const SENT_BY_GROUP: i64 = 50;
const SENT_BY_NETWORK: i64 = 200;
/// Wrong passwords are remembered this long after the last one, in milliseconds.
const REMEMBERED: i64 = 30 * 24 * 60 * 60 * 1000;

/// How many passwords of each address are being checked in this process.
#[derive(Default)]
struct Checking(Mutex<HashMap<String, u32>>);

/// One of them, until it is dropped.
struct Place {
    portal: Portal,
    address: String,
}

impl Place {
    fn take(portal: &Portal, origin: &Origin) -> Result<Self> {
        let checking = portal.in_memory.of::<Checking>();
        let mut checking = checking.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = checking.entry(origin.address.clone()).or_default();
        if *count >= AT_A_TIME {
            return Err(Failure::TooManyRequests { seconds: SOON }.into());
        }
        *count += 1;
        Ok(Place { portal: portal.clone(), address: origin.address.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let checking = self.portal.in_memory.of::<Checking>();
        let mut checking = checking.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = checking.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                checking.remove(&self.address);
            }
        }
    }
}

/// One guess at a password: counted before it is checked, taken back when it was right.
pub struct Guess {
    place: Place,
    subjects: Vec<String>,
    /// Whose wrong passwords in a row these are.
    whose: String,
    in_a_row: i64,
    by_known_browser: bool,
}

impl Guess {
    /// A guess of a person who wants to sign in. Errors with [`Failure::TooManyRequests`] when it has to wait.
    pub async fn at_sign_in(portal: &Portal, browser: &Browser, key: &str) -> Result<Self> {
        let origin = &browser.origin;
        if let Some(device) = device::known(portal, browser.device.as_deref(), key) {
            let guess = Guess::by_holder(portal, origin, &format!("device:{device}")).await?;
            if guess.in_a_row <= IN_A_ROW {
                return Ok(Guess { by_known_browser: true, ..guess });
            }
        }
        let place = Place::take(portal, origin)?;
        let account = keyed(portal, key);
        let Origin { address, network } = origin;
        let pair = format!("password:{account}:{address}");
        let subjects =
            [pair.clone(), format!("password:{account}"), format!("password:{address}"), format!("password:{network}")];
        let counts = count_attempts(portal, &subjects.each_ref().map(String::as_str)).await?;
        let under_attack = counts[1] > ACCOUNT || counts[2] > ADDRESS || counts[3] > NETWORK;
        let allowed = if under_attack { PAIR_UNDER_ATTACK } else { PAIR };
        if counts[0] > allowed && count_minute(portal, &pair).await? > 1 {
            return Err(too_many_requests_in_a_minute(portal).into());
        }
        wait(counts[0]).await;
        let in_a_row = count_wrong(portal, &account).await?;
        Ok(Guess { place, subjects: subjects.into(), whose: account, in_a_row, by_known_browser: false })
    }

    /// A guess of a person who holds something that nobody else has: an open session, a known browser, a link from a mail. Only
    /// their own tries count. Errors with [`Failure::TooManyRequests`] when there were too many.
    pub async fn by_holder(portal: &Portal, origin: &Origin, holder: &str) -> Result<Self> {
        let place = Place::take(portal, origin)?;
        let whose = keyed(portal, holder);
        let subjects = vec![format!("password:{whose}")];
        let count = count_attempts(portal, &[&subjects[0]]).await?[0];
        if count > PAIR && count_minute(portal, &subjects[0]).await? > 1 {
            return Err(too_many_requests_in_a_minute(portal).into());
        }
        wait(count).await;
        let in_a_row = count_wrong(portal, &whose).await?;
        Ok(Guess { place, subjects, whose, in_a_row, by_known_browser: false })
    }

    /// Whether a right password is not enough any more, where there is an address to send a link to.
    pub fn needs_a_link(&self) -> bool {
        !self.by_known_browser && self.in_a_row > IN_A_ROW
    }

    /// It was no guess: the person knew.
    pub async fn was_right(self) -> Result<()> {
        let subjects: Vec<&str> = self.subjects.iter().map(String::as_str).collect();
        let portal = &self.place.portal;
        refund_attempts(portal, &subjects).await?;
        let work = portal.begin_as_system().await?;
        forget_wrong(&work, &self.whose).await?;
        work.commit("").await.map(drop)
    }
}

async fn wait(count: i64) {
    if count > AT_ONCE {
        tokio::time::sleep((STEP * u32::try_from(count - AT_ONCE).unwrap_or(u32::MAX)).min(LONGEST)).await;
    }
}

/// Counts a wrong password before it is known to be one; answers how many in a row that makes.
async fn count_wrong(portal: &Portal, whose: &str) -> Result<i64> {
    let work = portal.begin_as_system().await?;
    let count = "insert into wrong_passwords (subject, in_a_row, last_at) values ($1, 1, $2) on conflict (subject) \
                 do update set in_a_row = wrong_passwords.in_a_row + 1, last_at = excluded.last_at returning in_a_row";
    let row = work.one(count, [whose.into(), work.now.0.into()]).await?;
    let in_a_row = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or(1);
    work.commit("").await?;
    Ok(in_a_row)
}

async fn forget_wrong(work: &UnitOfWork, whose: &str) -> Result<()> {
    work.execute("delete from wrong_passwords where subject = $1", [whose.into()]).await?;
    Ok(())
}

/// The owner of the account signed in another way: the row of wrong passwords has ended.
pub async fn end_row(work: &UnitOfWork, portal: &Portal, key: &str) -> Result<()> {
    forget_wrong(work, &keyed(portal, key)).await
}

/// Deletes rows of wrong passwords that ended 30 days ago; answers how many, [`UnitOfWork::PORTION`] at most.
pub async fn forget_wrong_passwords(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from wrong_passwords where subject in \
                  (select subject from wrong_passwords where last_at < $1 limit $2)";
    Ok(work.execute(forget, [(work.now.0 - REMEMBERED).into(), UnitOfWork::PORTION.into()]).await?.rows_affected())
}

/// Counts a request that makes an account or sends a mail.
pub async fn count_request(portal: &Portal, origin: &Origin, kind: &str) -> Result<()> {
    let subject = format!("{kind}:{}", origin.network);
    let now = count_attempts(portal, &[&subject]).await?[0];
    let today = count_today(portal, &[&subject]).await?[0];
    if now > ASKED || today > ASKED_A_DAY { Err(too_many_requests(portal).into()) } else { Ok(()) }
}

/// Whether one more mail of this kind may go to this address: its owner may not have asked for any of them.
pub async fn may_mail(portal: &Portal, kind: &str, key: &str) -> Result<bool> {
    let subject = format!("{kind}:{}", keyed(portal, key));
    let now = count_attempts(portal, &[&subject]).await?[0];
    let today = count_today(portal, &[&subject]).await?[0];
    Ok(now <= MAILS && today <= MAILS_A_DAY)
}

/// Whether this person may have one more mail sent to somebody else, for `group` (their organisation). It counts against
/// the person, the group and the network, for a day.
pub async fn may_mail_others(portal: &Portal, person: UserId, group: &str, origin: &Origin) -> Result<bool> {
    let subjects = [
        format!("mails-by:{}", keyed(portal, &person.to_string())),
        format!("mails-of:{}", keyed(portal, group)),
        format!("mails-from:{}", origin.network),
    ];
    let counts = count_today(portal, &subjects.each_ref().map(String::as_str)).await?;
    Ok(counts[0] <= SENT_BY_ONE && counts[1] <= SENT_BY_GROUP && counts[2] <= SENT_BY_NETWORK)
}

fn keyed(portal: &Portal, key: &str) -> String {
    hex::encode(&portal.keys.derive("tries", &[key.as_bytes()])[..12])
}
