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
