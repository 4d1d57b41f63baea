//! Deleting a draft: a page that says what is deleted and what is kept, and then the deletion.

use app::applications::ApplicationState;
use app::applications::pages::delete_draft_page;
use app::kernel::Reference;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::delete_draft::delete_draft;
use crate::documents::delete_removed_documents;
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (draft, _) = file::load(&context, &slug, Action::DeleteDraft).await?;
    let state = context.form(Values::default(), draft.version).await?;
    page(&context, &slug, state).await
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match delete(&context, &slug, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let state = context.form_again(&form, &errors);
    page(&context, &slug, state).await
}

async fn delete(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    delete_draft(&work, &Reference::from_slug(slug), form.version).await?;
    let location = work.commit(context.href("/applications?done=deleted")).await?;
    delete_removed_documents(&context.portal).await?;
    Ok(location)
}

async fn page(context: &RequestContext, slug: &str, mut state: FormState) -> Answer {
    let (draft, programme) = file::load(context, slug, Action::DeleteDraft).await?;
    if draft.state() != ApplicationState::Draft || draft.submitted_at.is_some() {
        return Ok(see_other(context.href(&format!("{}/status", draft.path()))));
    }
    if state.has_errors() {
        // An owner who reads that it was changed, and presses again, means the draft as it is now.
        state.version = draft.version;
    }
    let head = file::head(context, &draft, &programme.definition);
    let title = format!("{} {}", context.locale.text("applications-delete-title"), head.reference);
    let options = PageOptions::form(title, &state).back(context.locale.text("applications-back"), draft.path());
    let locale = context.locale;
    Ok(context.page(options, || delete_draft_page(locale, &state, &head)))
}
