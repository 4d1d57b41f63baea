//! The home page: what accreditation is, and the four things people come for.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::Content;

/// What one came for, and where it is done. Each has a title and a sentence.
const TASKS: [(&str, &str); 4] =
    [("apply", "/programmes"), ("decisions", "/decisions"), ("challenge", "/challenge"), ("register", "/register")];

/// What we promise, and where anybody sees whether we keep it.
const PROMISES: [(&str, &str); 3] = [("reasons", "/decisions"), ("time", "/waiting"), ("challenge", "/challenges")];

/// `contact` is whom to ask for help.
pub fn home_page(locale: Locale, contact: &str) -> AnyView {
    let text = |key: String| locale.text(&format!("disclosure-home-{key}"));
    let tasks: Vec<_> = TASKS
        .into_iter()
        .map(|(task, path)| {
            let href = format!("/{}{path}", locale.language);
            view! {
                <li>
                    <h2><a href=href>{text(format!("{task}-title"))}</a></h2>
                    <p>{text(format!("{task}-text"))}</p>
                </li>
            }
        })
        .collect();
    let promises: Vec<_> = PROMISES
        .into_iter()
        .map(|(promise, path)| {
            let href = format!("/{}{path}", locale.language);
            let see = text(format!("promise-{promise}-see"));
            view! { <li>{text(format!("promise-{promise}"))}" "<a href=href>{see}</a></li> }
        })
        .collect();
    view! {
        <header class="welcome">
            <h1>{text("title".into())}</h1>
            <p class="lead">{text("lead".into())}</p>
        </header>
        <ul class="doors" role="list">{tasks}</ul>
        <section class="promises">
            <h2>{text("what-title".into())}</h2>
            <p>{text("what-text".into())}</p>
            <p>{text("who-text".into())}</p>
            <p>{locale.text("disclosure-home-contact")}" "{Content::contact(contact).into_view()}</p>
        </section>
        <section class="promises">
            <h2>{text("promises-title".into())}</h2>
            <ul>{promises}</ul>
        </section>
    }
    .into_any()
}
