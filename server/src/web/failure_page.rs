//! The pages for when something did not work: what happened, what is saved, what to do next.

use app::kernel::{Failure, Message};
use axum::response::Response;
use leptos::prelude::*;

use super::answer::{Failed, status};
use super::shell::Frame;
use super::visit::Visit;

/// Replaces a failed response's empty body by its page, keeping the headers that say when to come back.
pub fn render(visit: &Visit, response: Response) -> Response {
    let Some(Failed(failure)) = response.extensions().get::<Failed>().cloned() else { return response };
    if failure == Failure::SignInFirst {
        let next: String = url::form_urlencoded::byte_serialize(visit.path.as_bytes()).collect();
        return super::see_other(format!("{}?next={next}", visit.href("/sign-in")));
    }
    let mut page = page(visit, &failure);
    if let Some(wait) = response.headers().get("retry-after") {
        page.headers_mut().insert("retry-after", wait.clone());
    }
    page
}

fn page(visit: &Visit, failure: &Failure) -> Response {
    let kind = match failure {
        Failure::NotAllowed => "not-allowed",
        Failure::Forged => "forged",
        Failure::NotFound => "not-found",
        Failure::Stale => "stale",
        Failure::SlowDown { .. } => "slow-down",
        Failure::Unavailable => "unavailable",
        Failure::Refused(_) => "refused",
        Failure::Unexpected { .. } | Failure::SignInFirst | Failure::AlreadyDone { .. } => "unexpected",
    };
    let key = |part: &str| format!("interface-failure-{kind}-{part}");
    let locale = visit.locale;
    let mut what = Message::new(key("what"));
    if let Failure::SlowDown { seconds } = failure {
        what = what.with("minutes", i64::try_from(seconds.div_ceil(60)).unwrap_or(1));
    }
    let refused: Vec<String> = match failure {
        Failure::Refused(errors) => errors.iter().map(|error| locale.message(&error.message)).collect(),
        _ => Vec::new(),
    };
    let reference = match failure {
        Failure::Unexpected { reference } => Some(
            locale.message(&Message::new("interface-failure-reference").with("reference", reference.as_str())),
        ),
        _ => None,
    };
    let title = locale.text(&key("title"));
    let home = visit.href("/");
    let frame = Frame::new(title.clone()).private();
    visit.page_with(status(failure), frame, move || {
        view! {
            <h1>{title}</h1>
            <p>{locale.message(&what)}</p>
            {(!refused.is_empty())
                .then(|| view! { <ul>{refused.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul> })}
            <p>{locale.text(&key("next"))}</p>
            {reference.map(|text| view! { <p>{text}</p> })}
            <p><a href=home>{locale.text("interface-failure-home")}</a></p>
        }
    })
}
