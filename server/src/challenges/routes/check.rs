//! Reading a challenge again before it is lodged, adding documents, and lodging it.

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
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

/// What the page shows.
struct Read {
    slug: String,
    application: Application,
    restricted: Restricted,
    draft: Draft,
}

/// None where there is nothing to read once more: nothing was written yet, or it was lodged.
async fn load(context: &RequestContext, slug: &str) -> Result<Option<Read>> {
    let (application, matter) = lodge::load(context, slug).await?;
    let Matter::Open(restricted) = matter else { return Ok(None) };
    let draft = draft_of(context.portal.database.reader(), restricted.id).await?;
    Ok(draft.map(|draft| Read { slug: slug.to_owned(), application, restricted, draft }))
}

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let Some(read) = load(&context, &slug).await? else { return Ok(see_other(written(&context, &slug))) };
    let state = context.form(Values::default(), read.draft.version).await?;
    page(&context, &read, &state, false).await
}

/// Whether this visitor may add a document to what they have written, asked before it is received.
pub async fn may_add(context: RequestContext, slug: String) -> Result<()> {
    load(&context, &slug).await?.map(drop).ok_or(Failure::NotFound)?;
    Ok(())
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, mut form: Submitted) -> Answer {
    let before = load(&context, &slug).await?;
    let file = form.uploads.first().map(|upload| cleaned_name(&upload.file_name).shown());
    if form.switches_language() {
        let Some(read) = before else { return overtaken(&context, &slug, &form, file).await };
        return page(&context, &read, &context.form_again(&form, &[]), false).await;
    }
    match carry_out(&context, &slug, &mut form).await {
        Ok(location) => Ok(see_other(location)),
        Err(Error::Failure(Failure::Stale)) => {
            // Somebody wrote to it meanwhile: it is shown as it stands now, and sent when it has been read.
            let Some(read) = load(&context, &slug).await? else { return overtaken(&context, &slug, &form, file).await };
            let mut state = context.form_again(&form, &[]);
            state.version = read.draft.version;
            page(&context, &read, &state, true).await
        }
        Err(error) => {
            let errors = error.into_field_errors()?;
            let Some(read) = load(&context, &slug).await? else { return overtaken(&context, &slug, &form, file).await };
            page(&context, &read, &context.form_again(&form, &errors), false).await
        }
    }
}

/// A chosen file is kept first, with every button: it would be lost otherwise.
async fn carry_out(context: &RequestContext, slug: &str, form: &mut Submitted) -> Result<String> {
    match form.get("remove").to_owned() {
        remove if !remove.is_empty() => take_out(context, slug, parse_or_not_found(&remove)?, form).await,
        _ if !form.uploads.is_empty() || !form.get("upload").is_empty() => {
            let kept = keep_file(context, form, FIELD).await?;
            let added = add(context, slug, form, &kept).await;
            if added.is_err() {
                kept.discard(&context.portal).await?;
            }
            added
        }
        _ => {
            let (application, language) = (&Reference::from_slug(slug), context.language());
            let work = context.begin(form).await?;
            let command = LodgeChallenge { application, seen: form.version, language };
            let challenge = lodge_challenge(&work, &context.portal, command).await?;
            work.commit(format!("{}?lodged", context.href(&challenge.path()))).await
        }
    }
}

async fn take_out(context: &RequestContext, slug: &str, id: DocumentId, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    take_out_of_draft(&work, &Reference::from_slug(slug), id).await?;
    let location = work.commit(format!("{}?removed", context.href(&check_path(slug)))).await?;
    delete_removed_documents(&context.portal).await?;
    Ok(location)
}

async fn add(context: &RequestContext, slug: &str, form: &Submitted, file: &KeptUpload) -> Result<String> {
    let work = context.begin(form).await?;
    let id = add_to_draft(&work, &Reference::from_slug(slug), file).await?;
    work.commit(format!("{}?added={id}", context.href(&check_path(slug)))).await
}

/// Keeps the one file of a posted form, before a unit of work begins.
pub(super) async fn keep_file(context: &RequestContext, form: &mut Submitted, field: &str) -> Result<KeptUpload> {
    let files = std::mem::take(&mut form.uploads);
    // A challenger who has only a receipt code could not open the original of the file.
    let uploads = Uploads { files, field, keep_original: false, locale: context.locale };
    let kept = keep_upload(&context.portal, uploads).await?;
    form.values.set("file-sha256", kept.received_sha256.clone());
    Ok(kept)
}

/// The page on which a draft is read once more, without language.
pub(super) fn check_path(slug: &str) -> String {
    format!("/challenge/{slug}/check")
}

/// There is nothing to read once more. A file that was chosen is gone, since a browser sends it once: that is said.
async fn overtaken(context: &RequestContext, slug: &str, form: &Submitted, file: Option<String>) -> Answer {
    match file {
        Some(file) => lodge::too_late(context, slug, form, &file).await,
        None => Ok(see_other(written(context, slug))),
    }
}

/// Where a challenge is written, or where it says that there is one.
fn written(context: &RequestContext, slug: &str) -> String {
    context.href(&format!("/challenge/{slug}"))
}

async fn page(context: &RequestContext, read: &Read, state: &FormState, stale: bool) -> Answer {
    let locale = context.locale;
    let owner = DocumentOwner::ChallengeDraft(read.restricted.id);
    let documents = documents_of(context.portal.database.reader(), owner).await?;
    let added = context.parameter("added");
    let done = match documents.iter().find(|document| document.id.to_string() == added) {
        _ if state.has_errors() || stale => None,
        Some(document) => {
            let saved = Message::new("challenges-check-added").with("name", document.file_name.as_str());
            Some(locale.message(&saved))
        }
        None => context.has_parameter("removed").then(|| locale.text("challenges-check-removed")),
    };
    let view = CheckView {
        lodging: lodge::view(context, &read.application, &read.restricted).await?,
        challenge: read.draft.challenge.clone(),
        change: written(context, &read.slug),
        documents: documents.iter().map(|document| uploaded_before(context, document)).collect(),
        types: super::views::file_types(context),
        done,
        stale,
    };
    let title = locale.text("challenges-check-title");
    let options = PageOptions::form(title, state)
        .back(locale.text("challenges-check-back"), format!("/challenge/{}", read.slug))
        .quick_exit();
    Ok(context.page(options.overtaken(stale), || check_page(locale, state, &view)))
}
