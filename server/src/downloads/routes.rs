//! The addresses of documents.

use app::kernel::{DocumentId, Failure, ObjectKind, Verb};
use axum::extract::Path;

use super::entitled::{Entitled, entitled, entitled_to_original};
use super::give_out::give_out;
use crate::access::Action;
use crate::applications;
use crate::audit::{Act, Object};
use crate::documents::{Document, find_document};
use crate::error::Result;
use crate::web::{Answer, RequestContext, Routes, parse_or_not_found};

pub fn routes() -> Routes {
    Routes::new().get("/documents/{id}", Action::DownloadDocument, document).get(
        "/documents/{id}/original",
        Action::DownloadOriginal,
        original,
    )
}

/// When staff read a document, this is an act in the log; when an organisation reads its own, it is not.
async fn document(context: RequestContext, Path(id): Path<String>) -> Answer {
    let document = find(&context, &id).await?;
    match entitled(context.portal.database.reader(), &context.actor, &document).await? {
        Entitled::No => return Err(Failure::NotFound.into()),
        Entitled::ToTheirOwn => {}
        Entitled::Staff(application) => {
            let read = Act::new(Verb::DocumentRead, Object::new(ObjectKind::Document, document.id.0));
            let read = read.in_programme(application.programme).detail("application", application.id.to_string());
            context.record_reading(Action::DownloadDocument, applications::subject(&application), read).await?;
        }
    }
    give_out(&context.portal, &document, (document.blob, document.size)).await
}

/// The file as it came.
async fn original(context: RequestContext, Path(id): Path<String>) -> Answer {
    let document = find(&context, &id).await?;
    let original = document.original.ok_or(Failure::NotFound)?;
    if !entitled_to_original(context.portal.database.reader(), &context.actor, &document).await? {
        return Err(Failure::NotFound.into());
    }
    give_out(&context.portal, &document, original).await
}

async fn find(context: &RequestContext, id: &str) -> Result<Document> {
    let id: DocumentId = parse_or_not_found(id)?;
    find_document(context.portal.database.reader(), id).await
}
