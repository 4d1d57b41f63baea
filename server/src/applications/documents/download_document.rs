//! Giving a document to those entitled to it, as a file and never as a page.

use app::applications::documents::{cleaned_name, kept_name};
use app::kernel::{ApplicationId, DocumentId, Failure, Role};
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures::stream;
use sea_orm::{ConnectionTrait, Statement};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::document::{Document, DocumentOwner, find_document};
use crate::access::Action;
use crate::applications::{Application, store};
use crate::audit::{Act, Object};
use crate::matters::independence::{applications_known_to, challenges_for, declared};
use crate::stop::Result;
use crate::web::Visit;

const CHUNK: usize = 64 * 1024;

/// Errors with [`Failure::NotFound`] for everybody who is not entitled, as for a document that does not exist.
pub async fn download_document(visit: &Visit, id: DocumentId) -> Result<Response> {
    let document = find_document(visit.portal.database.reader(), id).await?;
    if !may_read(visit, &document).await? {
        return Err(Failure::NotFound.into());
    }
    if let Some(act) = reading(visit, &document).await? {
        visit.record_reading(act).await?;
    }
    let (blob, size) = (document.blob, document.size);
    respond(visit, &document, blob, size).await
}

/// The file as it came, where its sender asked to keep it: for members of the organisation alone. Errors with
/// [`Failure::NotFound`] for everybody else, as where there is no such file.
pub async fn download_original(visit: &Visit, id: DocumentId) -> Result<Response> {
    let document = find_document(visit.portal.database.reader(), id).await?;
    let application = application_of(visit, &document).await?.ok_or(Failure::NotFound)?;
    let (blob, size) = document.original.ok_or(Failure::NotFound)?;
    if !visit.allowed(Action::DownloadOriginal, store::subject(&application)) {
        return Err(Failure::NotFound.into());
    }
    respond(visit, &document, blob, size).await
}

async fn application_of(visit: &Visit, document: &Document) -> Result<Option<Application>> {
    let reader = visit.portal.database.reader();
    let application = match document.owner {
        DocumentOwner::Application(application) => Some(application),
        DocumentOwner::Challenge(challenge) => challenged(reader, challenge.0).await?,
        DocumentOwner::ChallengeDraft(restriction) => restricted(reader, restriction.0).await?,
    };
    match application {
        Some(application) => Ok(Some(store::find(reader, application).await?)),
        None => Ok(None),
    }
}

/// Members of the organisation; staff with a role in the programme, once the file was submitted and they declared to be
/// free of conflicts of interest. A member of the panel needs a challenge of this file that they may examine, and for
/// what somebody sent with a challenge, that very one.
async fn may_read(visit: &Visit, document: &Document) -> Result<bool> {
    let reader = visit.portal.database.reader();
    let (application, challenge) = match document.owner {
        DocumentOwner::Application(application) => (application, None),
        DocumentOwner::Challenge(challenge) => match challenged(reader, challenge.0).await? {
            Some(application) => (application, Some(challenge.0)),
            None => return Ok(false),
        },
        DocumentOwner::ChallengeDraft(restriction) => match restricted(reader, restriction.0).await? {
            Some(application) => (application, None),
            None => return Ok(false),
        },
    };
    let application = store::find(reader, application).await?;
    let subject = store::subject(&application);
    if !visit.allowed(Action::DownloadDocument, subject) {
        return Ok(false);
    }
    if visit.actor.membership(application.organisation).is_some() {
        return Ok(true);
    }
    // What nobody has sent, nobody at the institution sees.
    if matches!(document.owner, DocumentOwner::ChallengeDraft(_)) {
        return Ok(false);
    }
    // Nor what was added to an application since it was last sent, or was taken out of it.
    if document.taken_out {
        return Ok(false);
    }
    if matches!(document.owner, DocumentOwner::Application(_))
        && !exists(reader, LAST_SENT, [application.id.0, document.id.0]).await?
    {
        return Ok(false);
    }
    let Some(user) = visit.actor.user() else { return Ok(false) };
    let declared = format!("select 1{} and {} and a.id = $1", applications_known_to("$2"), declared("$2", "$1"));
    if application.submitted_at.is_none() || !exists(reader, &declared, [application.id.0, user.0]).await? {
        return Ok(false);
    }
    let holds = |role: Role| visit.actor.has_role(role, Some(application.programme));
    let assessing = challenge.is_none() && (holds(Role::Reviewer) || holds(Role::DecisionMaker));
    if assessing {
        return Ok(true);
    }
    if !holds(Role::ChallengePanel) {
        return Ok(false);
    }
    // As on the docket.
    let examines = format!("select 1{} and c.matter_id = $1", challenges_for("$2"));
    match challenge {
        None => exists(reader, &examines, [application.id.0, user.0]).await,
        Some(challenge) => {
            let this = format!("{examines} and c.id = $3");
            exists(reader, &this, [application.id.0, user.0, challenge]).await
        }
    }
}

/// That staff read somebody's document leaves a trace; that an organisation reads its own does not.
async fn reading(visit: &Visit, document: &Document) -> Result<Option<Act>> {
    let Some(application) = application_of(visit, document).await? else { return Ok(None) };
    if visit.actor.membership(application.organisation).is_some() {
        return Ok(None);
    }
    let act = Act::new("document_read", Object::new("document", document.id.0)).in_programme(application.programme);
    Ok(Some(act.detail("application", application.id.to_string())))
}

const LAST_SENT: &str = "select 1 from submission_documents s where s.application_id = $1 and s.document_id = $2 \
    and s.number = (select max(number) from submissions where application_id = $1)";
async fn challenged(reader: &impl ConnectionTrait, challenge: Uuid) -> Result<Option<ApplicationId>> {
    let sql = "select matter_id from challenges where id = $1";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [challenge.into()]);
    let row = reader.query_one_raw(find).await?;
    Ok(row.map(|row| row.try_get_by_index::<Uuid>(0)).transpose()?.map(ApplicationId))
}

async fn restricted(reader: &impl ConnectionTrait, restriction: Uuid) -> Result<Option<ApplicationId>> {
    let sql = "select matter_id from restrictions where id = $1";
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, [restriction.into()]);
    let row = reader.query_one_raw(find).await?;
    Ok(row.map(|row| row.try_get_by_index::<Uuid>(0)).transpose()?.map(ApplicationId))
}

async fn exists<const N: usize>(reader: &impl ConnectionTrait, sql: &str, ids: [Uuid; N]) -> Result<bool> {
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, ids.map(Into::into));
    Ok(reader.query_one_raw(find).await?.is_some())
}

/// What is given out is of its own type and ends as one, whatever the row says.
async fn respond(visit: &Visit, document: &Document, blob: Uuid, size: u64) -> Result<Response> {
    let file = visit.portal.blobs.open(blob).await?;
    let chunks = stream::try_unfold(file, |mut file| async move {
        let mut chunk = vec![0; CHUNK];
        let read = file.read(&mut chunk).await?;
        chunk.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then(|| (Bytes::from(chunk), file)))
    });
    let mut response = Body::from_stream(chunks).into_response();
    let name = kept_name(&cleaned_name(&document.file_name), document.media_type);
    let plain = document.media_type.plain_name(&document.purpose, &document.sha256);
    let headers = [
        (header::CONTENT_TYPE, document.media_type.as_str().to_owned()),
        (header::CONTENT_LENGTH, size.to_string()),
        (header::CONTENT_DISPOSITION, disposition(&name, &plain)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (HeaderName::from_static("x-content-type-options"), "nosniff".to_owned()),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_str(&value).map_err(anyhow::Error::new)?);
    }
    Ok(response)
}

/// RFC 6266: an ASCII name for old browsers, and the true one in UTF-8 (RFC 8187).
fn disposition(name: &str, plain_name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let spelt = |c: char| if c.is_ascii() && plain(c as u8) { c } else { '_' };
    let ascii: String = if name.is_ascii() { name } else { plain_name }.chars().map(spelt).collect();
    let encoded: String = name
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_is_given_back_and_cannot_break_the_header() {
        assert_eq!(
            disposition("محضر \"1\".pdf", "statutes-0a1b2c.pdf"),
            "attachment; filename=\"statutes-0a1b2c.pdf\"; filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1%20%221%22.pdf"
        );
        assert!(disposition("a \"b\".pdf", "x.pdf").starts_with("attachment; filename=\"a__b_.pdf\";"));
    }
}
