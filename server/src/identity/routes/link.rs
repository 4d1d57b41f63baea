//! The link of a mail by which the owner of an account signs in while others guess at its password.

use app::identity::pages::enter_by_link_page;
use app::kernel::Failure;
use app::ui::form::{FormState, Values};

use super::super::enter_by_link::{enter_by_link, works};
use super::super::sign_in::NewSession;
use super::entering::enter;
use super::sign_up::lapsed_page;
use super::{begin, browser_of};
use crate::error::{Error, Result};
use crate::web::{Answer, PageOptions, RequestContext, Submitted};

pub async fn show(context: RequestContext) -> Answer {
    let token = context.parameter("token");
    let state = context.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    page(&context, &state).await
}

async fn page(context: &RequestContext, state: &FormState) -> Answer {
    if !works(context.portal.database.reader(), state.values.get("token"), context.now).await? {
        return Ok(lapsed_page(context));
    }
    let options = PageOptions::form(context.locale.text("identity-link-title"), state);
    Ok(context.page(options, || enter_by_link_page(context.locale, state)))
}

pub async fn post(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&context, &context.form_again(&form, &[])).await;
    }
    match follow(&context, &form).await {
        Ok((entered, next)) => Ok(enter(&context, entered, &next)),
        Err(Error::Failure(Failure::NotFound)) => Ok(lapsed_page(&context)),
        Err(error) => Err(error),
    }
}

async fn follow(context: &RequestContext, form: &Submitted) -> Result<(NewSession, String)> {
    let mut work = begin(context).await?;
    let entered = enter_by_link(&mut work, &context.portal, form.get("token"), &browser_of(context)).await?;
    work.commit("").await?;
    Ok(entered)
}
