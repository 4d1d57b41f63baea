//! The receipt code: the secret that opens a challenge, or the notice it concerns, without an account.

use crate::kernel::{FieldError, Message, Refusal};
pub use crate::kernel::{SecretCode as ReceiptCode, SecretCodeRefusal as ReceiptCodeRefusal};

impl Refusal for ReceiptCodeRefusal {
    fn field_errors(&self) -> Vec<crate::kernel::FieldError> {
        let message = match self {
            ReceiptCodeRefusal::Missing => Message::new("challenges-refusal-code-missing"),
            ReceiptCodeRefusal::CharacterNotAllowed { character } => {
                Message::new("challenges-refusal-code-character").with("character", character.to_string())
            }
            ReceiptCodeRefusal::WrongLength { actual } => Message::new("challenges-refusal-code-length")
                .with("length", ReceiptCode::LENGTH as i64)
                .with("actual", *actual as i64),
        };
        vec![FieldError::new("receipt-code", message)]
    }
}
