//! Words, dates, numbers and names in the reader's language. The only module that turns a message into prose.
//!
//! Messages are Fluent files, `locales/<language>/<capability>.ftl`, embedded at compile time; formats are ICU4X.
//! Everything starts from [`Locale`]:
//!
//! ```
//! use app::kernel::{Language, Message};
//! use app::text::Locale;
//!
//! let locale = Locale::new(Language::Fr);
//! assert_eq!(locale.text("interface-yes"), "Oui");
//! let hint = Message::new("interface-upload-hint").with("types", "PDF").with("size", "50 Mo");
//! assert_eq!(locale.bare(&hint), "PDF. Taille maximale\u{a0}: 50 Mo.");
//! ```
//!
//! A message may use these functions on its variables, so that a rule can name a day or a country without knowing the
//! reader's language: `DATE($on)` (ISO 8601 date), `DATETIME($at, zone: $zone)` (RFC 3339 instant), `COUNTRY($code)`.

mod catalogue;
mod country;
mod country_names;
mod folding;
mod format;
#[cfg(test)]
mod format_tests;
mod functions;
mod isolation;
mod locale;
#[cfg(test)]
pub(crate) mod violations;

pub use catalogue::keys;
pub use country::{AREAS, STATES, countries, is_country};
pub use folding::{SearchWords, Spelling, folded, index_terms, is_close, is_unspaced, skeleton, sort_key, spellings};
pub use locale::Locale;
