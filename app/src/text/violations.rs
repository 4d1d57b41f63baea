//! What every refusal must tell the person who made the mistake (tests only): words in each language, at the control where it can
//! be corrected.

use std::fmt::Debug;

use super::Locale;
use crate::kernel::{Language, Violation};

/// Asserts that each refusal is said once, at the control beside it (empty: about the whole form), in every language, with
/// nothing left open.
pub(crate) fn assert_said<R: Violation + Debug>(cases: &[(R, &str)]) {
    for (violation, field) in cases {
        let errors = violation.field_errors();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, [*field], "{violation:?}");
        for language in Language::ALL {
            let locale = Locale::new(language);
            let (key, said) = (&errors[0].message.key, locale.bare(&errors[0].message));
            assert!(locale.has(key), "{violation:?} has no words in {language}: {key}");
            assert!(!said.trim().is_empty() && !said.contains(['{', '}', '[']), "{violation:?} in {language}: {said}");
        }
    }
}
