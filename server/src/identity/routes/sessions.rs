//! Where one is signed in, and when this session ends.

use app::identity::pages::{SessionRow, session_page, sessions_page};
use app::kernel::{Failure, SessionId};
use app::ui::form::{FormState, Values};
use axum::response::Response;

use super::super::end_own_sessions::{Which, end_own_sessions};
use crate::access::SignedIn;
use crate::error::Result;
use crate::sessions::{extend_session, open_sessions};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, parse_or_not_found, see_other};

fn person(context: &RequestContext) -> Result<&SignedIn> {
    Ok(context.actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?)
}

pub async fn list(context: RequestContext) -> Answer {
    let state = context.form(Values::default(), 0).await?;
    list_page(&context, &state).await
}

async fn list_page(context: &RequestContext, state: &FormState) -> Answer {
    let person = person(context)?;
    let when = |at| context.locale.date_time(at, &context.portal.config.zone);
    let open = open_sessions(&context.portal, person).await?;
    let rows = open
        .into_iter()
        .map(|session| SessionRow {
            id: session.id.to_string(),
            browser: session.browser,
            started: when(session.started),
            last_seen: when(session.last_seen),
            this: session.id == person.session,
        })
        .collect();
    let ended = context.parameter("done") == "ended";
    let options = PageOptions::form(context.locale.text("identity-sessions-title"), state)
        .back(context.locale.text("interface-account"), "/account");
    Ok(context.page(options, || sessions_page(context.locale, state, rows, ended)))
}

pub async fn end(context: RequestContext, form: Submitted) -> Answer {
    if form.switches_language() {
        return list_page(&context, &context.form_again(&form, &[])).await;
    }
    let work = context.begin(&form).await?;
    let which = match form.get("end") {
        "others" => Which::Others,
        one => Which::One(parse_or_not_found::<SessionId>(one)?),
    };
    end_own_sessions(&work, which).await?;
    Ok(see_other(work.commit(context.href("/account/sessions?done=ended")).await?))
}

pub async fn show(context: RequestContext) -> Answer {
    let person = person(&context)?;
    let open = open_sessions(&context.portal, person).await?;
    let this = open.into_iter().find(|session| session.id == person.session).ok_or(Failure::SignInFirst)?;
    Ok(session_answer(&context, person, this.at_latest))
}

fn session_answer(context: &RequestContext, person: &SignedIn, at_latest: app::kernel::Timestamp) -> Response {
    let when = |at| context.locale.date_time(at, &context.portal.config.zone);
    let (ends, latest) = (when(person.expires_at), when(at_latest));
    let stay = (context.href("/session/extend"), context.form_token(""));
    let extended = context.parameter("done") == "extended";
    let options = PageOptions::new(context.locale.text("identity-session-title"));
    context.page(options, || session_page(context.locale, (&ends, &latest), stay, context.href("/account"), extended))
}

pub async fn extend(context: RequestContext, _: Submitted) -> Answer {
    extend_session(&context.portal, person(&context)?).await?;
    Ok(see_other(context.led_to(context.href("/session?done=extended")).await?))
}
