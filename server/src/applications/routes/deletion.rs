//! Deleting a draft: a page that says what goes and what is kept, and then the deed.

use app::applications::ApplicationState;
use app::applications::pages::delete_draft_page;
use app::kernel::Reference;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::delete_draft::delete_draft;
use crate::documents::delete_removed_documents;
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (draft, _) = file::load(&visit, &slug, Action::DeleteDraft).await?;
    let state = visit.form(Values::default(), draft.version).await?;
    page(&visit, &slug, state).await
}

pub async fn post(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    let errors = if form.switches_language() {
        Vec::new()
    } else {
        match delete(&visit, &slug, &form).await {
            Ok(location) => return Ok(see_other(location)),
            Err(stop) => stop.into_field_errors()?,
        }
    };
    let state = visit.form_again(&form, &errors);
    page(&visit, &slug, state).await
}

async fn delete(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    delete_draft(&work, &Reference::from_slug(slug), form.version).await?;
    let location = work.finish(visit.href("/applications?done=deleted")).await?;
    delete_removed_documents(&visit.portal).await?;
    Ok(location)
}

async fn page(visit: &Visit, slug: &str, mut state: FormState) -> Answer {
    let (draft, programme) = file::load(visit, slug, Action::DeleteDraft).await?;
    if draft.state() != ApplicationState::Draft || draft.submitted_at.is_some() {
        return Ok(see_other(visit.href(&format!("{}/status", draft.path()))));
    }
    if state.has_errors() {
        // Whoever reads that it was changed, and presses again, means the draft as it is now.
        state.version = draft.version;
    }
    let head = file::head(visit, &draft, &programme.template);
    let title = format!("{} {}", visit.locale.text("applications-delete-title"), head.reference);
    let frame = Frame::form(title, &state).back(visit.locale.text("applications-back"), draft.path());
    let locale = visit.locale;
    Ok(visit.page(frame, || delete_draft_page(locale, &state, &head)))
}
