//! Who may read a document: its owner says.

use sea_orm::DatabaseConnection;

use crate::access::{Action, Actor, allowed};
use crate::applications::{self, Application, Opens};
use crate::documents::{Document, DocumentOwner};
use crate::error::Result;
use crate::{challenges, restrictions, review};

/// Whose reading it is.
#[derive(Clone, Debug)]
pub enum Entitled {
    No,
    /// They read their own organisation's document: this is no act in the log.
    ToTheirOwn,
    /// Staff, and the application that the document belongs to.
    Staff(Box<Application>),
}

/// Members of the organisation; staff with a role in the programme, once the application was submitted and they declared to
/// be free of conflicts of interest. A member of the panel needs a challenge to the application that they may examine, and
/// for what somebody sent with a challenge, that very one.
pub async fn entitled(reader: &DatabaseConnection, actor: &Actor, document: &Document) -> Result<Entitled> {
    let Some(application) = application_of(reader, document).await? else { return Ok(Entitled::No) };
    let (opens, challenge) = match document.owner {
        DocumentOwner::Application(_) => {
            (applications::document_opens(reader, actor, &application, document).await?, None)
        }
        DocumentOwner::Challenge(id) => (challenges::document_opens(actor, &application, document), Some(id)),
        DocumentOwner::ChallengeDraft(_) => (challenges::document_opens(actor, &application, document), None),
    };
    match opens {
        Opens::No => return Ok(Entitled::No),
        Opens::ToItsOwn => return Ok(Entitled::ToTheirOwn),
        Opens::ToStaff => {}
    }
    let assesses = challenge.is_none() && review::may_read_document(reader, actor, &application).await?;
    if assesses || challenges::may_read_document(reader, actor, &application, challenge).await? {
        return Ok(Entitled::Staff(Box::new(application)));
    }
    Ok(Entitled::No)
}

/// Whether somebody is entitled to the file as it came, where its sender asked to keep it: members of the organisation alone.
pub async fn entitled_to_original(reader: &DatabaseConnection, actor: &Actor, document: &Document) -> Result<bool> {
    let Some(application) = application_of(reader, document).await? else { return Ok(false) };
    let subject = applications::subject(&application);
    let own = matches!(entitled(reader, actor, document).await?, Entitled::ToTheirOwn);
    Ok(own && allowed(actor, Action::DownloadOriginal, subject))
}

async fn application_of(reader: &DatabaseConnection, document: &Document) -> Result<Option<Application>> {
    let id = match document.owner {
        DocumentOwner::Application(application) => Some(application),
        DocumentOwner::Challenge(challenge) => Some(challenges::find(reader, challenge).await?.matter.application()),
        DocumentOwner::ChallengeDraft(restriction) => {
            Some(restrictions::find(reader, restriction).await?.matter.application())
        }
    };
    match id {
        Some(id) => Ok(Some(applications::find(reader, id).await?)),
        None => Ok(None),
    }
}
