//! How a use case ends without doing what was asked: with a [`Failure`] that a reader is told about, with an address where they
//! are told, or with an internal error that is logged once under a reference and never shown.

use std::io::ErrorKind;

use app::kernel::{Failure, FieldError, Violation};
use sea_orm::{DbErr, SqlErr};

use crate::database_error::{is_away, is_overtaken};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Failure(Failure),
    /// The message is on another page (303).
    SeeOther(String),
    Internal(anyhow::Error),
}

impl Error {
    pub fn invalid(field: impl Into<String>, message: impl Into<app::kernel::Message>) -> Self {
        Error::Failure(Failure::Invalid(vec![FieldError::new(field, message)]))
    }

    /// For the command line, where there is no reader to be told on a page.
    pub fn into_error(self) -> anyhow::Error {
        match self {
            Error::Internal(error) => error,
            Error::Failure(failure) => anyhow::anyhow!("{failure:?}"),
            Error::SeeOther(location) => anyhow::anyhow!("the answer is at {location}"),
        }
    }

    /// The messages of a broken rule, when that is what it is; anything else comes back as it was.
    pub fn into_field_errors(self) -> Result<Vec<FieldError>> {
        match self {
            Error::Failure(Failure::Invalid(errors)) => Ok(errors),
            other => Err(other),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Error::Failure(failure)
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Error::Internal(error)
    }
}

/// The reader cannot make room on the disk. When somebody else has, the reader can send the same again.
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                tracing::error!(%error, "the disk is full");
                Error::Failure(Failure::Unavailable)
            }
            _ => Error::Internal(error.into()),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::Internal(error.into())
    }
}

/// Everything in which a form breaks a capability's rule, as a use case returns it.
pub fn all_violated<R: Violation>(violations: Vec<R>) -> Error {
    Error::Failure(Failure::Invalid(violations.iter().flat_map(Violation::field_errors).collect()))
}

/// What breaks a capability's rule, as a use case returns it.
pub fn violated<R: Violation>(violation: R) -> Error {
    Error::Failure(Failure::from(violation))
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        if is_away(&error) {
            tracing::error!(error = %error, "the database cannot be used");
            return Error::Failure(Failure::Unavailable);
        }
        if is_overtaken(&error) {
            return Error::Failure(Failure::Stale);
        }
        Error::Internal(anyhow::Error::new(error))
    }
}

/// Whether the error is a broken unique constraint: somebody else was first.
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
