//! A new receipt code, for owners.

use app::applications::pages::renew_receipt_page;
use app::kernel::Reference;
use app::ui::form::{FormState, Values};
use axum::extract::Path;

use super::file;
use crate::access::Action;
use crate::applications::renew_receipt::renew_receipt;
use crate::applications::store;
use crate::error::Result;
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, _) = file::load(&context, &slug, Action::RenewReceipt).await?;
    let generation = store::receipt_generation(context.portal.database.reader(), application.id).await?;
    let state = context.form(Values::default(), i64::from(generation)).await?;
    page(&context, &slug, &state).await
}

pub async fn post(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&context, &slug, &context.form_again(&form, &[])).await;
    }
    match renew(&context, &slug, &form).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            page(&context, &slug, &context.form_again(&form, &errors)).await
        }
    }
}

async fn renew(context: &RequestContext, slug: &str, form: &Submitted) -> Result<String> {
    let work = context.begin(form).await?;
    let renewed = renew_receipt(&work, &context.portal, &Reference::from_slug(slug), form.version).await?;
    work.commit(context.href(&format!("{}/receipt?renewed", renewed.path()))).await
}

async fn page(context: &RequestContext, slug: &str, state: &FormState) -> Answer {
    let (application, programme) = file::load(context, slug, Action::RenewReceipt).await?;
    if application.submitted_at.is_none() {
        return Ok(see_other(context.href(&application.path())));
    }
    let head = file::head(context, &application, &programme.definition);
    let title = format!("{} {}", context.locale.text("applications-renew-title"), head.reference);
    let back = format!("{}/receipt", application.path());
    let options = PageOptions::form(title, state).back(context.locale.text("applications-receipt-title"), back.clone());
    let (locale, keep) = (context.locale, context.href(&back));
    Ok(context.page(options, || renew_receipt_page(locale, state, &head, keep)))
}
