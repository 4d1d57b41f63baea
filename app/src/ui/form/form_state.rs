//! The present state of a form: what was typed, what is wrong, and the marks that make posting it safe.

use super::field::Field;
use super::values::Values;

/// Everything a page needs to show a form again exactly as it was.
#[derive(Clone, Debug, Default)]
pub struct FormState {
    /// Where the form posts to.
    pub action: String,
    pub values: Values,
    /// The control's name and the translated message; an empty name concerns the whole form.
    pub errors: Vec<(String, String)>,
    /// Identifies this copy of the form: posting it twice returns the first result.
    pub form_id: String,
    /// Proves that the portal itself showed the form.
    pub token: String,
    /// The version of the record the person saw, for detecting edits by two people.
    pub version: i64,
    /// What the form shows was typed and is not saved.
    pub unsaved: bool,
    /// Who sent this form last before, and when, as a sentence: for a reader who was overtaken. Empty where that is not known, or
    /// where the reader may not know it.
    pub last_sent: String,
}

impl FormState {
    pub fn new(action: impl Into<String>) -> Self {
        FormState { action: action.into(), ..FormState::default() }
    }

    pub fn with_values(mut self, values: Values) -> Self {
        self.values = values;
        self
    }

    /// The first message about this control.
    pub fn error(&self, name: &str) -> Option<String> {
        self.errors.iter().find(|(field, _)| field == name).map(|(_, text)| text.clone())
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// What a component needs to know about its control.
    pub fn field(&self, name: &str) -> Field {
        Field {
            name: name.to_owned(),
            values: self.values.all(name).to_vec(),
            error: self.error(name).unwrap_or_default(),
            date: ["day", "month", "year"].map(|part| self.values.get(&format!("{name}-{part}")).to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_carries_what_was_typed_and_what_is_wrong() {
        let mut state = FormState::new("/en/sign-up");
        state.values.insert("email", "nobody");
        state.errors.push(("email".into(), "Write an address with an @ sign".into()));
        let field = state.field("email");
        assert_eq!(field.value(), "nobody");
        assert_eq!(field.error, "Write an address with an @ sign");
        assert_eq!(state.field("name").or("Ada").value(), "Ada");
    }
}
