//! What reviewers read of an inquiry: whether it is answered, and what the applicant changed since.

use crate::applications::{Application, Submission};

/// Whether the last question is still open, or was when the file came to its end: its clock was stopped and never set going
/// again.
pub(super) fn is_unanswered(application: &Application) -> bool {
    application.progress.clock.is_some_and(|clock| clock.paused_since.is_some())
}

/// Names of the documents that came and went from one submission to the next.
pub(super) fn documents_between(before: &Submission, after: &Submission) -> (Vec<String>, Vec<String>) {
    let only_in = |one: &Submission, other: &Submission| {
        let is_new = |id| other.documents.iter().all(|document| document.id != id);
        let documents = one.documents.iter().filter(|document| is_new(document.id));
        documents.map(|document| document.file_name.clone()).collect()
    };
    (only_in(after, before), only_in(before, after))
}
