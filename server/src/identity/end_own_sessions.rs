//! Ending sessions of one's own.

use app::kernel::{Failure, SessionId};

use crate::access::{Action, Subject};
use crate::error::Result;
use crate::sessions::{end_session, end_sessions};
use crate::unit_of_work::UnitOfWork;

/// Which sessions end.
pub enum Which {
    One(SessionId),
    /// All but the one that asks.
    Others,
}

pub async fn end_own_sessions(work: &UnitOfWork, which: Which) -> Result<()> {
    work.may(Action::ManageOwnAccount, Subject::default())?;
    let person = work.actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?;
    match which {
        Which::Others => end_sessions(work, person.user, Some(person.session)).await,
        Which::One(session) => end_session(work, person.user, session).await,
    }
}
