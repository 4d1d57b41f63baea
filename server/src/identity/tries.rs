//! How often one may try, so that nobody can guess passwords, flood a mailbox, or lock somebody else out.
//!
//! A pair of account and network counts first. Whoever guesses from elsewhere uses up the account's total; then every
//! network that was quiet so far still has a few tries left, so that the owner gets in. Networks may be shared by a
//! whole conference and have a far larger allowance. Subjects are keyed hashes: nobody's name is stored.

use std::time::Duration;

use crate::portal::Portal;
use crate::stop::Result;
use crate::web::{Visit, count_tries, forgive_tries, slow_down};

/// Wrong passwords for one account from one network in 15 minutes.
const PAIR: i64 = 10;
/// Wrong passwords for one account from everywhere, after which each pair has only [`PAIR_UNDER_ATTACK`].
const ACCOUNT: i64 = 100;
const PAIR_UNDER_ATTACK: i64 = 3;
/// Wrong passwords for any account from one network.
const NETWORK: i64 = 300;
/// Tries of a pair that are answered at once; every further one waits a little longer.
const AT_ONCE: i64 = 3;
const STEP: Duration = Duration::from_millis(100);
/// Accounts and mails asked for from one network.
const ASKED: i64 = 100;
/// Mails of one kind to one address.
const MAILS: i64 = 3;

/// One guess at a password: counted before it is checked, taken back when it was right.
pub struct Guess {
    portal: Portal,
    subjects: [String; 3],
}

impl Guess {
    /// Errors with [`app::kernel::Failure::SlowDown`] when there were too many.
    pub async fn count(visit: &Visit, key: &str) -> Result<Self> {
        let account = keyed(&visit.portal, key);
        let subjects = [
            format!("password:{account}:{}", visit.network),
            format!("password:{account}"),
            format!("password:{}", visit.network),
        ];
        let counts = count_tries(&visit.portal, &[&subjects[0], &subjects[1], &subjects[2]]).await?;
        let (pair, account, network) = (counts[0], counts[1], counts[2]);
        let allowed = if account > ACCOUNT { PAIR_UNDER_ATTACK } else { PAIR };
        if pair > allowed || network > NETWORK {
            return Err(slow_down(&visit.portal).into());
        }
        if pair > AT_ONCE {
            tokio::time::sleep(STEP * u32::try_from(pair - AT_ONCE).unwrap_or(1)).await;
        }
        Ok(Guess { portal: visit.portal.clone(), subjects })
    }

    /// It was no guess: the person knew.
    pub async fn was_right(self) -> Result<()> {
        forgive_tries(&self.portal, &[&self.subjects[0], &self.subjects[1], &self.subjects[2]]).await
    }
}

/// Counts a request that makes an account or sends a mail.
pub async fn count_request(visit: &Visit, kind: &str) -> Result<()> {
    let counts = count_tries(&visit.portal, &[&format!("{kind}:{}", visit.network)]).await?;
    if counts[0] > ASKED { Err(slow_down(&visit.portal).into()) } else { Ok(()) }
}

/// Whether one more mail of this kind may go to this address: its owner may not have asked for any of them.
pub async fn may_mail(visit: &Visit, kind: &str, key: &str) -> Result<bool> {
    let counts = count_tries(&visit.portal, &[&format!("{kind}:{}", keyed(&visit.portal, key))]).await?;
    Ok(counts[0] <= MAILS)
}

fn keyed(portal: &Portal, key: &str) -> String {
    hex::encode(&portal.keys.derive("tries", &[key.as_bytes()])[..12])
}
