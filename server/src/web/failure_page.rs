//! The pages for when something did not work: what happened, what is saved, what to do next.

use app::kernel::{Failure, Message};
use app::text::Locale;
use app::ui::Content;
use axum::response::Response;
use leptos::prelude::*;

use super::answer::{Failed, status};
use super::request_context::RequestContext;
use super::shell::PageOptions;

/// Replaces a failed response's empty body by its page, keeping the headers that say when to come back.
pub fn render(context: &RequestContext, response: Response) -> Response {
    let Some(Failed(failure)) = response.extensions().get::<Failed>().cloned() else { return response };
    if failure == Failure::SignInFirst {
        return super::see_other(context.href(&super::with_return_to("/sign-in", &context.path)));
    }
    let mut page = page(context, &failure);
    if let Some(wait) = response.headers().get("retry-after") {
        page.headers_mut().insert("retry-after", wait.clone());
    }
    // The log still asks which route failed, and under which reference.
    *page.extensions_mut() = response.into_parts().0.extensions;
    page
}

/// What was typed, to be copied.
fn typed_again(locale: Locale, texts: &[&str]) -> AnyView {
    let texts: Vec<_> =
        texts.iter().map(|text| view! { <blockquote>{Content::paragraphs(text).into_view()}</blockquote> }).collect();
    view! {
        <h2 id="typed">{locale.text("interface-closed-typed")}</h2>
        {texts}
    }
    .into_any()
}

fn page(context: &RequestContext, failure: &Failure) -> Response {
    let status = status(failure);
    let key = |part: &str| format!("interface-system-{}-{part}", status.as_u16());
    let locale = context.locale;
    let (mut heading, mut next, mut saved) = (key("title"), key("next"), key("saved"));
    let mut what = Message::new(key("what"));
    match failure {
        Failure::TooManyRequests { seconds } => {
            what = what.with("seconds", i64::try_from(*seconds).unwrap_or(i64::MAX));
        }
        Failure::Unexpected { reference } => what = what.with("reference", reference.as_str()),
        Failure::Busy => {
            heading = "interface-busy-title".to_owned();
            what = Message::new("interface-busy-what");
            next = "interface-busy-next".to_owned();
        }
        Failure::Forged => {
            heading = "interface-form-forgery-title".to_owned();
            what = Message::new("interface-form-forgery-text");
            next = "interface-form-forgery-next".to_owned();
        }
        _ => {}
    }
    // Somebody was shown a form, and meanwhile they may not send it any more: an editor was removed, or the state of the file
    // changed.
    let typed = context.typed_texts();
    let closed = matches!(failure, Failure::NotFound | Failure::NotAllowed) && !typed.is_empty();
    if closed {
        heading = "interface-closed-title".to_owned();
        what = Message::new("interface-closed-what");
        saved = "interface-closed-saved".to_owned();
        next = "interface-closed-next".to_owned();
    }
    let typed = closed.then(|| typed_again(locale, &typed));
    let refused: Vec<String> = match failure {
        Failure::Invalid(errors) => errors.iter().map(|error| locale.message(&error.message)).collect(),
        _ => Vec::new(),
    };
    let title = locale.text(&heading);
    let home = context.href("/");
    let options = PageOptions::new(title.clone()).private();
    context.page_with(status, options, move || {
        view! {
            <h1>{title}</h1>
            <p>{locale.message(&what)}</p>
            {(!refused.is_empty())
                .then(|| view! { <ul>{refused.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul> })}
            <h2>{locale.text("interface-system-what-saved")}</h2>
            <p>{locale.text(&saved)}</p>
            {typed}
            <h2>{locale.text("interface-system-what-next")}</h2>
            <p>{locale.text(&next)}</p>
            <p><a href=home>{locale.text("interface-breadcrumb-home")}</a></p>
        }
    })
}
