//! The server's half of the form mechanism: reading a post, telling a replay, keeping what was typed.

use app::kernel::{Failure, FieldError};
use app::ui::form::{FormState, Values};
use axum::body::Bytes;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::header;

use super::visit::Visit;
use crate::blobs::Incoming;
use crate::portal::Portal;
use crate::stop::{Result, Stop};
use crate::store::PostDigest;

/// The most that the typed part of a form may weigh, in bytes. A file is counted apart.
const TYPED_LIMIT: usize = 2 * 1024 * 1024;
/// The largest document taken, in bytes. Anything above is read to its end and thrown away, so that the answer is a
/// page and not a broken connection.
pub const FILE_LIMIT: u64 = 50_000_000;
/// Names of fields that belong to the mechanism.
const FORM_ID: &str = "form_id";
const FORM_TOKEN: &str = "form_token";
const VERSION: &str = "version";
const SWITCH_LANGUAGE: &str = "switch_language";

/// A posted form: what was typed, as it was typed.
pub struct Submitted {
    pub values: Values,
    /// The row version the form was shown with.
    pub version: i64,
    /// A file, when the form had one and one was chosen.
    pub upload: Option<Upload>,
    form_id: String,
    path: String,
    switches_language: bool,
}

/// A received file, not yet kept.
pub struct Upload {
    pub field: String,
    /// As the browser named it, without any folder.
    pub file_name: String,
    /// Absent when the file was larger than [`FILE_LIMIT`].
    pub contents: Option<Incoming>,
    /// The first bytes, by which the type is told.
    pub head: Vec<u8>,
    pub size: u64,
}

impl Submitted {
    pub fn get(&self, name: &str) -> &str {
        self.values.get(name)
    }

    /// Whether the post only asks for the same page in another language, with what was typed so far.
    pub fn switches_language(&self) -> bool {
        self.switches_language
    }

    pub(super) fn digest(&self) -> PostDigest {
        PostDigest::of(&self.form_id, &self.path, self.values.iter())
    }

    fn take(visit: &Visit, mut values: Values, upload: Option<Upload>) -> Result<Self> {
        let form_id = values.take(FORM_ID);
        let token = values.take(FORM_TOKEN);
        let version = values.take(VERSION).parse().unwrap_or_default();
        let switches_language = !values.take(SWITCH_LANGUAGE).is_empty();
        if !crate::keys::same(&token, &visit.form_token(&form_id)) {
            return Err(Failure::Forged.into());
        }
        Ok(Submitted { values, version, upload, form_id, path: visit.path.clone(), switches_language })
    }
}

impl FromRequest<Portal> for Submitted {
    type Rejection = Stop;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self> {
        let visit = request
            .extensions()
            .get::<Visit>()
            .cloned()
            .ok_or_else(|| anyhow::anyhow!("a form was posted outside a visit"))?;
        if is_multipart(&request) {
            let parts = Multipart::from_request(request, portal).await.map_err(unreadable)?;
            let (values, upload) = read_parts(portal, parts).await?;
            return Submitted::take(&visit, values, upload);
        }
        Submitted::take(&visit, read_typed(request).await?, None)
    }
}

fn is_multipart(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn unreadable(_: impl std::fmt::Debug) -> Stop {
    Stop::refused("", "interface-system-422-what")
}

/// The typed fields of any form; a file that came with it is not kept.
pub(super) async fn read_what_was_typed(portal: &Portal, request: Request) -> Result<Values> {
    if !is_multipart(&request) {
        return read_typed(request).await;
    }
    let parts = Multipart::from_request(request, portal).await.map_err(unreadable)?;
    let (values, upload) = read_parts(portal, parts).await?;
    if let Some(contents) = upload.and_then(|upload| upload.contents) {
        contents.discard().await?;
    }
    Ok(values)
}

/// The fields of a urlencoded body.
pub(super) async fn read_typed(request: Request) -> Result<Values> {
    let body: Bytes = axum::body::to_bytes(request.into_body(), TYPED_LIMIT).await.map_err(unreadable)?;
    Ok(url::form_urlencoded::parse(&body).into_owned().collect())
}

async fn read_parts(portal: &Portal, mut parts: Multipart) -> Result<(Values, Option<Upload>)> {
    let (mut typed, mut weight, mut upload) = (Vec::new(), 0, None);
    while let Some(field) = parts.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            // A browser sends an unused file control as a nameless, empty file.
            let received = receive(portal, name, field).await?;
            if !received.file_name.is_empty() {
                upload = Some(received);
            }
            continue;
        }
        let value = field.text().await.map_err(unreadable)?;
        weight += name.len() + value.len();
        if weight > TYPED_LIMIT {
            return Err(Stop::refused("", "interface-system-422-what"));
        }
        typed.push((name, value));
    }
    Ok((typed.into_iter().collect(), upload))
}

async fn receive(portal: &Portal, name: String, mut field: Field<'_>) -> Result<Upload> {
    let file_name = field.file_name().unwrap_or_default();
    let file_name = file_name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let mut incoming = portal.blobs.receive().await?;
    let (mut head, mut size) = (Vec::new(), 0_u64);
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        size += chunk.len() as u64;
        if head.len() < 8192 {
            head.extend_from_slice(&chunk[..chunk.len().min(8192 - head.len())]);
        }
        if size <= FILE_LIMIT {
            incoming.write(&chunk).await?;
        }
    }
    let contents = if size > FILE_LIMIT || file_name.is_empty() {
        incoming.discard().await?;
        None
    } else {
        Some(incoming)
    };
    Ok(Upload { field: name, file_name, contents, head, size })
}

impl Visit {
    /// A form shown for the first time: with `values` (a draft's answers), or with what this person typed before
    /// their session expired.
    pub async fn form(&self, values: Values, version: i64) -> Result<FormState> {
        let kept = super::forms_kept::take(self).await?;
        Ok(self.state(kept.unwrap_or(values), version, Vec::new()))
    }

    /// A form shown again: with what was typed, and what is wrong with it.
    pub fn form_again(&self, submitted: &Submitted, errors: &[FieldError]) -> FormState {
        let said = errors.iter().map(|error| (error.field.clone(), self.locale.message(&error.message))).collect();
        self.state(submitted.values.clone(), submitted.version, said)
    }

    fn state(&self, values: Values, version: i64, errors: Vec<(String, String)>) -> FormState {
        let form_id = crate::keys::encode(&crate::keys::random_bytes::<16>());
        let token = self.form_token(&form_id);
        FormState { action: self.href(&self.path), values, errors, form_id, token, version }
    }
}
