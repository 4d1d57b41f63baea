//! The link of a mail by which the owner of an account comes in while others guess at its password.

use app::identity::pages::enter_by_link_page;
use app::kernel::Failure;
use app::ui::form::{FormState, Values};

use super::super::enter_by_link::{enter_by_link, works};
use super::super::sign_in::Entered;
use super::entering::enter;
use super::sign_up::lapsed_page;
use super::{begin, browser_of};
use crate::stop::{Result, Stop};
use crate::web::{Answer, Frame, Submitted, Visit};

pub async fn show(visit: Visit) -> Answer {
    let token = visit.parameter("token");
    let state = visit.form([("token", token)].into_iter().collect::<Values>(), 0).await?;
    page(&visit, &state).await
}

async fn page(visit: &Visit, state: &FormState) -> Answer {
    if !works(visit.portal.database.reader(), state.values.get("token"), visit.now).await? {
        return Ok(lapsed_page(visit));
    }
    let frame = Frame::form(visit.locale.text("identity-link-title"), state);
    Ok(visit.page(frame, || enter_by_link_page(visit.locale, state)))
}

pub async fn post(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&visit, &visit.form_again(&form, &[])).await;
    }
    match follow(&visit, &form).await {
        Ok((entered, next)) => Ok(enter(&visit, entered, &next)),
        Err(Stop::Failure(Failure::NotFound)) => Ok(lapsed_page(&visit)),
        Err(stop) => Err(stop),
    }
}

async fn follow(visit: &Visit, form: &Submitted) -> Result<(Entered, String)> {
    let mut work = begin(visit).await?;
    let entered = enter_by_link(&mut work, &visit.portal, form.get("token"), &browser_of(visit)).await?;
    work.finish("").await?;
    Ok(entered)
}
