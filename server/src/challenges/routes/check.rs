//! Reading a challenge once more, adding documents, and lodging it.

use app::challenges::pages::{CheckView, check_page};
use app::documents::cleaned_name;
use app::kernel::{DocumentId, Failure, Message, Reference};
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::super::add_evidence::{FIELD, add_to_draft, take_out_of_draft};
use super::super::draft::{Draft, draft_of};
use super::super::lodge_challenge::{LodgeChallenge, lodge_challenge};
use super::super::store::Restricted;
use super::lodge::{self, Matter};
use super::views::uploaded_before;
use crate::applications::Application;
use crate::documents::{DocumentOwner, KeptUpload, Uploads, delete_removed_documents, documents_of, keep_upload};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit, parse_or_not_found, see_other};

/// What stands on the page.
struct Read {
    slug: String,
    application: Application,
    restricted: Restricted,
    draft: Draft,
}

/// None where there is nothing to read once more: nothing was written yet, or it was lodged.
async fn load(visit: &Visit, slug: &str) -> Result<Option<Read>> {
    let (application, matter) = lodge::load(visit, slug).await?;
    let Matter::Open(restricted) = matter else { return Ok(None) };
    let draft = draft_of(visit.portal.database.reader(), restricted.id).await?;
    Ok(draft.map(|draft| Read { slug: slug.to_owned(), application, restricted, draft }))
}

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let Some(read) = load(&visit, &slug).await? else { return Ok(see_other(written(&visit, &slug))) };
    let state = visit.form(Values::default(), read.draft.version).await?;
    page(&visit, &read, &state, false).await
}

/// Whether this visitor may add a document to what they have written, asked before it is received.
pub async fn may_add(visit: Visit, slug: String) -> Result<()> {
    load(&visit, &slug).await?.map(drop).ok_or(Failure::NotFound)?;
    Ok(())
}

pub async fn post(visit: Visit, Path(slug): Path<String>, mut form: Submitted) -> Answer {
    let before = load(&visit, &slug).await?;
    let file = form.uploads.first().map(|upload| cleaned_name(&upload.file_name).shown());
    if form.switches_language() {
        let Some(read) = before else { return overtaken(&visit, &slug, &form, file).await };
        return page(&visit, &read, &visit.form_again(&form, &[]), false).await;
    }
    match carry_out(&visit, &slug, &mut form).await {
        Ok(location) => Ok(see_other(location)),
        Err(Stop::Failure(Failure::Stale)) => {
            // Somebody wrote to it meanwhile: it is shown as it stands now, and sent when it has been read.
            let Some(read) = load(&visit, &slug).await? else { return overtaken(&visit, &slug, &form, file).await };
            let mut state = visit.form_again(&form, &[]);
            state.version = read.draft.version;
            page(&visit, &read, &state, true).await
        }
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            let Some(read) = load(&visit, &slug).await? else { return overtaken(&visit, &slug, &form, file).await };
            page(&visit, &read, &visit.form_again(&form, &errors), false).await
        }
    }
}

/// A chosen file goes first, whichever button was pressed: it would be lost otherwise.
async fn carry_out(visit: &Visit, slug: &str, form: &mut Submitted) -> Result<String> {
    match form.get("remove").to_owned() {
        remove if !remove.is_empty() => take_out(visit, slug, parse_or_not_found(&remove)?, form).await,
        _ if !form.uploads.is_empty() || !form.get("upload").is_empty() => {
            let kept = keep_file(visit, form, FIELD).await?;
            let added = add(visit, slug, form, &kept).await;
            if added.is_err() {
                kept.discard(&visit.portal).await?;
            }
            added
        }
        _ => {
            let (application, language) = (&Reference::from_slug(slug), visit.language());
            let work = visit.begin(form).await?;
            let command = LodgeChallenge { application, seen: form.version, language };
            let challenge = lodge_challenge(&work, &visit.portal, command).await?;
            work.finish(format!("{}?lodged", visit.href(&challenge.path()))).await
        }
    }
}

async fn take_out(visit: &Visit, slug: &str, id: DocumentId, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    take_out_of_draft(&work, &Reference::from_slug(slug), id).await?;
    let location = work.finish(format!("{}?removed", visit.href(&check_path(slug)))).await?;
    delete_removed_documents(&visit.portal).await?;
    Ok(location)
}

async fn add(visit: &Visit, slug: &str, form: &Submitted, file: &KeptUpload) -> Result<String> {
    let work = visit.begin(form).await?;
    let id = add_to_draft(&work, &Reference::from_slug(slug), file).await?;
    work.finish(format!("{}?added={id}", visit.href(&check_path(slug)))).await
}

/// Keeps the one file of a posted form, before a unit of work begins.
pub(super) async fn keep_file(visit: &Visit, form: &mut Submitted, field: &str) -> Result<KeptUpload> {
    let files = std::mem::take(&mut form.uploads);
    // Whoever has only a receipt code could not open the file as it came.
    let uploads = Uploads { files, field, keep_original: false, locale: visit.locale };
    let kept = keep_upload(&visit.portal, uploads).await?;
    form.values.set("file-sha256", kept.received_sha256.clone());
    Ok(kept)
}

/// The page on which a draft is read once more, without language.
pub(super) fn check_path(slug: &str) -> String {
    format!("/challenge/{slug}/check")
}

/// There is nothing to read once more. A file that was chosen is gone, since a browser sends it once: that is said.
async fn overtaken(visit: &Visit, slug: &str, form: &Submitted, file: Option<String>) -> Answer {
    match file {
        Some(file) => lodge::too_late(visit, slug, form, &file).await,
        None => Ok(see_other(written(visit, slug))),
    }
}

/// Where a challenge is written, or where it says that there is one.
fn written(visit: &Visit, slug: &str) -> String {
    visit.href(&format!("/challenge/{slug}"))
}

async fn page(visit: &Visit, read: &Read, state: &FormState, stale: bool) -> Answer {
    let locale = visit.locale;
    let owner = DocumentOwner::ChallengeDraft(read.restricted.id);
    let documents = documents_of(visit.portal.database.reader(), owner).await?;
    let added = visit.parameter("added");
    let done = match documents.iter().find(|document| document.id.to_string() == added) {
        _ if state.has_errors() || stale => None,
        Some(document) => {
            let saved = Message::new("challenges-check-added").with("name", document.file_name.as_str());
            Some(locale.message(&saved))
        }
        None => visit.has_parameter("removed").then(|| locale.text("challenges-check-removed")),
    };
    let view = CheckView {
        lodging: lodge::view(visit, &read.application, &read.restricted).await?,
        challenge: read.draft.challenge.clone(),
        change: written(visit, &read.slug),
        documents: documents.iter().map(|document| uploaded_before(visit, document)).collect(),
        types: super::views::file_types(visit),
        done,
        stale,
    };
    let title = locale.text("challenges-check-title");
    let frame = Frame::form(title, state)
        .back(locale.text("challenges-check-back"), format!("/challenge/{}", read.slug))
        .quick_exit();
    Ok(visit.page(frame.overtaken(stale), || check_page(locale, state, &view)))
}
