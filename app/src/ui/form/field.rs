//! One control's name, what was typed into it and what is wrong with it: what a form gives to a component.

use leptos::prelude::*;

/// Made by [`super::FormState::field`]; also from a bare name, for forms that start empty.
#[derive(Clone, Debug, Default)]
pub struct Field {
    pub name: String,
    pub values: Vec<String>,
    /// The translated message; empty when there is none.
    pub error: String,
    /// What `name-day`, `name-month` and `name-year` hold, for date fields.
    pub date: [String; 3],
}

impl Field {
    /// Shows `value` when nothing was typed yet.
    pub fn or(mut self, value: impl Into<String>) -> Self {
        if self.values.is_empty() {
            self.values = vec![value.into()];
        }
        self
    }

    pub fn value(&self) -> String {
        self.values.first().cloned().unwrap_or_default()
    }

    pub fn id(&self) -> String {
        control_id(&self.name)
    }

    pub(super) fn hint_id(&self) -> String {
        format!("{}-hint", self.id())
    }

    pub(super) fn error_id(&self) -> String {
        format!("{}-error", self.id())
    }

    /// Hint first, then error, as both are read out after the label.
    pub(super) fn described_by(&self, has_hint: bool) -> Option<String> {
        let mut ids = Vec::new();
        if has_hint {
            ids.push(self.hint_id());
        }
        if !self.error.is_empty() {
            ids.push(self.error_id());
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn wrong(&self) -> Option<&'static str> {
        (!self.error.is_empty()).then_some("true")
    }

    pub(super) fn class(&self) -> &'static str {
        if self.error.is_empty() { "field" } else { "field field-wrong" }
    }

    pub(super) fn hint_view(&self, hint: String) -> Option<AnyView> {
        let id = self.hint_id();
        (!hint.is_empty()).then(|| view! { <p class="hint" id=id>{hint}</p> }.into_any())
    }

    pub(super) fn error_view(&self) -> Option<AnyView> {
        let (id, error) = (self.error_id(), self.error.clone());
        (!error.is_empty()).then(|| view! { <p class="error" id=id>{error}</p> }.into_any())
    }
}

impl From<&str> for Field {
    fn from(name: &str) -> Self {
        Field { name: name.to_owned(), ..Field::default() }
    }
}

/// The id of the control with this name; error summaries link to it.
pub(super) fn control_id(name: &str) -> String {
    format!("field-{name}")
}

/// An attribute that is left out when its text is empty.
pub(super) fn given(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
