//! What the form of a seal carries.

use crate::kernel::{FieldError, Lines, StaffNote};
use crate::ui::form::Values;

/// Characters of a reason for sealing or unsealing.
pub const SEAL_REASON_MAX: usize = 2_000;

/// Reads `reason`. The person who hides an organisation, or shows it again, says why.
pub fn read_seal_reason(values: &Values) -> Result<StaffNote, Vec<FieldError>> {
    let refuse = |message| vec![FieldError::new("reason", message)];
    match StaffNote::parse(values.get("reason"), SEAL_REASON_MAX, Lines::Many) {
        Ok(reason) if reason.is_empty() => Err(refuse("protection-violation-seal-reason-missing".into())),
        Ok(reason) => Ok(reason),
        Err(problem) => Err(refuse(problem.message())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_seal_without_a_reason() {
        let typed = |text: &str| [("reason", text)].into_iter().collect::<Values>();
        assert_eq!(read_seal_reason(&typed(" \n ")).unwrap_err()[0].field, "reason");
        assert!(read_seal_reason(&typed(&"x".repeat(SEAL_REASON_MAX + 1))).is_err());
        assert_eq!(
            read_seal_reason(&typed("A threat.\nReported today.")).unwrap().for_staff(),
            "A threat.\nReported today."
        );
    }
}
