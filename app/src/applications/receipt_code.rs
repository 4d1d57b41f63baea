//! The receipt code: the secret that opens a challenge, or the notice it concerns, without an account.

use crate::kernel::{FieldError, Message, Violation};
pub use crate::kernel::{SecretCode as ReceiptCode, SecretCodeViolation as ReceiptCodeViolation};

impl Violation for ReceiptCodeViolation {
    fn field_errors(&self) -> Vec<crate::kernel::FieldError> {
        let message = match self {
            ReceiptCodeViolation::Missing => Message::new("challenges-violation-code-missing"),
            ReceiptCodeViolation::CharacterNotAllowed { character } => {
                Message::new("challenges-violation-code-character").with("character", character.to_string())
            }
            ReceiptCodeViolation::WrongLength { actual } => Message::new("challenges-violation-code-length")
                .with("length", ReceiptCode::LENGTH as i64)
                .with("actual", *actual as i64),
        };
        vec![FieldError::new("receipt-code", message)]
    }
}
