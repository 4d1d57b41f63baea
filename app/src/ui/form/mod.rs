//! Everything a person fills in. Every form works without script and gives back what was typed.

mod button;
mod checkboxes;
mod choice;
mod consent_block;
mod country_picker;
mod date_field;
mod error_summary;
mod field;
mod file_upload;
#[allow(clippy::module_inception)]
mod form;
mod form_state;
pub mod names;
mod radios;
mod select;
mod text_area;
mod text_field;
mod unsaved_warning;
mod values;

pub use button::{Button, ButtonKind, LinkButton};
pub use checkboxes::Checkboxes;
pub use choice::Choice;
pub use consent_block::ConsentBlock;
pub use country_picker::CountryPicker;
pub use date_field::DateField;
pub use error_summary::ErrorSummary;
pub use field::Field;
pub use file_upload::{FileUpload, UploadedFile};
pub use form::Form;
pub use form_state::FormState;
pub use radios::Radios;
pub use select::Select;
pub use text_area::TextArea;
pub use text_field::TextField;
pub use unsaved_warning::UnsavedWarning;
pub use values::{DateEntry, Values};
