//! A new receipt code, for owners.

use app::applications::pages::renew_receipt_page;
use app::kernel::Reference;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::renew_receipt::renew_receipt;
use crate::applications::store;
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Answer {
    let (application, _) = file::load(&visit, &slug, Action::RenewReceipt).await?;
    let generation = store::receipt_generation(visit.portal.database.reader(), application.id).await?;
    let state = visit.form(Values::default(), i64::from(generation)).await?;
    page(&visit, &slug, &state).await
}

pub async fn post(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&visit, &slug, &visit.form_again(&form, &[])).await;
    }
    match renew(&visit, &slug, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            page(&visit, &slug, &visit.form_again(&form, &errors)).await
        }
    }
}

async fn renew(visit: &Visit, slug: &str, form: &Submitted) -> Result<String> {
    let work = visit.begin(form).await?;
    let renewed = renew_receipt(&work, &visit.portal, &Reference::from_slug(slug), form.version).await?;
    work.finish(visit.href(&format!("{}/receipt?renewed", renewed.path()))).await
}

async fn page(visit: &Visit, slug: &str, state: &FormState) -> Answer {
    let (application, programme) = file::load(visit, slug, Action::RenewReceipt).await?;
    if application.submitted_at.is_none() {
        return Ok(see_other(visit.href(&application.path())));
    }
    let head = file::head(visit, &application, &programme.template);
    let title = format!("{} {}", visit.locale.text("applications-renew-title"), head.reference);
    let back = format!("{}/receipt", application.path());
    let frame = Frame::form(title, state).back(visit.locale.text("applications-receipt-title"), back.clone());
    let (locale, keep) = (visit.locale, visit.href(&back));
    Ok(visit.page(frame, || renew_receipt_page(locale, state, &head, keep)))
}
