//! The form that lodges a challenge: `grounds`, `statement`, `remedy`, `late`.

use crate::challenges::LodgingDraft;
use crate::ui::form::Values;

pub fn lodging_draft(values: &Values) -> LodgingDraft {
    LodgingDraft {
        grounds: values.all("grounds").to_vec(),
        statement: values.get("statement").to_owned(),
        remedy: values.get("remedy").to_owned(),
        late: values.get("late").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_read_from_its_controls() {
        let mut values = Values::default();
        for (name, value) in [
            ("grounds", "error"),
            ("grounds", "delay"),
            ("statement", "Read again."),
            ("remedy", "A status."),
            ("late", "risk"),
        ] {
            values.insert(name, value);
        }
        let (statement, remedy, late) = ("Read again.".into(), "A status.".into(), "risk".into());
        let read = LodgingDraft { grounds: vec!["error".into(), "delay".into()], statement, remedy, late };
        assert_eq!(lodging_draft(&values), read);
    }
}
