//! Documents as people have them: which types are taken, how a file is named once it is kept, what was removed from it.
//!
//! Invariant: the ending of a kept name is always an ending of the document's own type, also when it came with another.

mod file_name;
mod media_type;
mod quota;
mod traces;
mod upload_violation;

pub use file_name::{KeptName, cleaned_name, kept_name, names_what_runs};
pub use media_type::{Family, MediaType, accepted_endings, taken_types};
pub use quota::{QUOTAS, Quota, Stored};
pub use traces::{Mark, Trace, said_of_file, said_to_reader};
pub use upload_violation::UploadViolation;
