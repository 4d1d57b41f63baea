//! To whom the documents of a challenge open: to the organisation's own people; and to the panel, once it is lodged.

use crate::access::{Action, Actor, allowed};
use crate::applications::{self, Application, Opens};
use crate::documents::{Document, DocumentOwner};

/// How a document of a challenge to the application opens for the person who asks.
pub fn document_opens(actor: &Actor, application: &Application, document: &Document) -> Opens {
    let may = allowed(actor, Action::DownloadDocument, applications::subject(application));
    if !may || document.taken_out {
        return Opens::No;
    }
    if actor.membership(application.organisation).is_some() {
        return Opens::ToItsOwn;
    }
    // Nobody at the institution sees a document that was not sent.
    let lodged = matches!(document.owner, DocumentOwner::Challenge(_)) && application.submitted_at.is_some();
    if lodged { Opens::ToStaff } else { Opens::No }
}
