//! The conflict declaration as a type. Data that may be read only by a person who declared to be free of conflicts is handed out
//! as [`Declared`], and pages that show it take nothing else. So no answer of any handler can forget the declaration.

use std::ops::Deref;

use app::kernel::{MatterId, UserId};
use app::review::ConflictDeclaration;
use sea_orm::ConnectionTrait;

use crate::error::Result;
use crate::matters::declaration_of;

/// What belongs to a matter, and so is closed until its reader has declared on that matter.
pub trait OfMatter {
    fn matter(&self) -> MatterId;
}

/// A thing together with the proof that its reader declared to have no conflict of interest in its matter.
#[derive(Clone, Debug)]
pub struct Declared<T> {
    thing: T,
    reader: UserId,
}

impl<T> Declared<T> {
    /// Who declared.
    pub fn reader(&self) -> UserId {
        self.reader
    }
}

impl<T> Deref for Declared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.thing
    }
}

/// Whether a reader may read a thing.
pub enum Gate<T> {
    Open(Declared<T>),
    /// Nothing was declared yet.
    DeclareFirst(T),
    /// A conflict was declared: it stays closed.
    Recused(T),
}

/// Asks what `reader` declared about the matter of `thing`.
pub async fn gate<T: OfMatter>(connection: &impl ConnectionTrait, reader: UserId, thing: T) -> Result<Gate<T>> {
    let declaration = declaration_of(connection, thing.matter(), reader).await?;
    Ok(pass(reader, declaration.as_ref(), thing))
}

/// As [`gate`], where the declaration is known already. Only this folder can say so.
pub(super) fn pass<T>(reader: UserId, declaration: Option<&ConflictDeclaration>, thing: T) -> Gate<T> {
    match declaration {
        None => Gate::DeclareFirst(thing),
        Some(ConflictDeclaration::Conflict { .. }) => Gate::Recused(thing),
        Some(ConflictDeclaration::NoConflict) => Gate::Open(Declared { thing, reader }),
    }
}
