//! Restrictions: the one type for everything by which the institution narrows somebody's participation.
//!
//! Every restriction has a legal basis, reasons, a start, an end or a stated absence of one, and a notice; and every
//! restriction can be challenged (A/HRC/44/25, 26 and 63(c)).

mod kind;
mod restriction;

pub use kind::{ImposedBy, RestrictionKind};
pub use restriction::{Notice, Restriction, RestrictionDraft, RestrictionViolation};
