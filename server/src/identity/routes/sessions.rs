//! Where one is signed in, and when this session ends.

use app::identity::pages::{SessionRow, session_page, sessions_page};
use app::kernel::{Failure, SessionId};
use app::ui::form::{FormState, Values};
use axum::response::Response;

use crate::access::SignedIn;
use crate::sessions::{end_session, end_sessions, extend_session, open_sessions};
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, parse_or_not_found, see_other};

fn person(visit: &Visit) -> Result<&SignedIn> {
    Ok(visit.actor.signed_in.as_ref().ok_or(Failure::SignInFirst)?)
}

pub async fn list(visit: Visit) -> Answer {
    let state = visit.form(Values::default(), 0).await?;
    list_page(&visit, &state).await
}

async fn list_page(visit: &Visit, state: &FormState) -> Answer {
    let person = person(visit)?;
    let when = |at| visit.locale.date_time(at, &visit.portal.config.zone);
    let open = open_sessions(&visit.portal, person).await?;
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
    let ended = visit.parameter("done") == "ended";
    let frame = Frame::form(visit.locale.text("identity-sessions-title"), state)
        .back(visit.locale.text("interface-account"), "/account");
    Ok(visit.page(frame, || sessions_page(visit.locale, state, rows, ended)))
}

pub async fn end(visit: Visit, form: Submitted) -> Answer {
    if form.switches_language() {
        return list_page(&visit, &visit.form_again(&form, &[])).await;
    }
    let person = person(&visit)?;
    let work = visit.begin(&form).await?;
    match form.get("end") {
        "others" => end_sessions(&work, person.user, Some(person.session)).await?,
        one => end_session(&work, person.user, parse_or_not_found::<SessionId>(one)?).await?,
    }
    Ok(see_other(work.finish(visit.href("/account/sessions?done=ended")).await?))
}

pub async fn show(visit: Visit) -> Answer {
    let person = person(&visit)?;
    let open = open_sessions(&visit.portal, person).await?;
    let this = open.into_iter().find(|session| session.id == person.session).ok_or(Failure::SignInFirst)?;
    Ok(session_answer(&visit, person, this.at_latest))
}

fn session_answer(visit: &Visit, person: &SignedIn, at_latest: app::kernel::Timestamp) -> Response {
    let when = |at| visit.locale.date_time(at, &visit.portal.config.zone);
    let (ends, latest) = (when(person.expires_at), when(at_latest));
    let stay = (visit.href("/session/extend"), visit.form_token(""));
    let extended = visit.parameter("done") == "extended";
    let frame = Frame::new(visit.locale.text("identity-session-title"));
    visit.page(frame, || session_page(visit.locale, (&ends, &latest), stay, visit.href("/account"), extended))
}

pub async fn extend(visit: Visit, _: Submitted) -> Answer {
    extend_session(&visit.portal, person(&visit)?).await?;
    Ok(see_other(visit.led_to(visit.href("/session?done=extended")).await?))
}
