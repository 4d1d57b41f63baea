//! Who can open the documents of an application: its own people; and the institution, but only documents that were sent last.

use app::kernel::DocumentId;
use sea_orm::{ConnectionTrait, Statement};

use super::{Application, store};
use crate::access::{Action, Actor, allowed};
use crate::documents::Document;
use crate::error::Result;

/// How a document opens to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    No,
    /// It is their own organisation's.
    ToItsOwn,
    /// It was sent, and opens to those who work on the application: they say themselves to whom of them.
    ToStaff,
}

/// How a document of the application opens for the person who asks.
pub async fn document_opens(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    application: &Application,
    document: &Document,
) -> Result<Opens> {
    if !allowed(actor, Action::DownloadDocument, store::subject(application)) {
        return Ok(Opens::No);
    }
    // What was taken out is gone for everybody, unless it had been sent.
    if document.taken_out && !was_sent(connection, document.id).await? {
        return Ok(Opens::No);
    }
    if actor.membership(application.organisation).is_some() {
        return Ok(Opens::ToItsOwn);
    }
    // Nobody at the institution sees documents that were added or taken out since the application was last sent.
    let sent = application.submitted_at.is_some() && !document.taken_out;
    Ok(if sent && was_sent_last(connection, application, document.id).await? { Opens::ToStaff } else { Opens::No })
}

/// Whether a document was sent with an application, also when it was taken back since.
async fn was_sent(connection: &impl ConnectionTrait, id: DocumentId) -> Result<bool> {
    let sql = "select 1 from submission_documents where document_id = $1 limit 1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [id.0.into()]);
    Ok(connection.query_one_raw(find).await?.is_some())
}

async fn was_sent_last(
    connection: &impl ConnectionTrait,
    application: &Application,
    document: DocumentId,
) -> Result<bool> {
    let sql = "select 1 from submission_documents s where s.application_id = $1 and s.document_id = $2 \
               and s.number = (select max(number) from submissions where application_id = $1)";
    let values = [application.id.0.into(), document.0.into()];
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(connection.query_one_raw(find).await?.is_some())
}
