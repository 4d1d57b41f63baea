//! The page in the other languages.
//!
//! Contract: own names in the order of the United Nations web standard (ar zh en fr ru es), each marked with its language, no flags; the
//! current language is text, not a link. On a page with a form they are buttons of that form, so that nothing typed is lost.

use leptos::prelude::*;

use super::shell::Page;
use crate::kernel::Language;

/// The name of the button that posts a form to change the language, with the code as value.
pub const SWITCH_LANGUAGE: &str = "switch_language";

pub fn language_bar(page: &Page) -> AnyView {
    let items: Vec<_> = Language::ALL.into_iter().map(|language| item(page, language)).collect();
    view! { <nav class="languages" aria-label=page.words.languages.clone()><ul>{items}</ul></nav> }.into_any()
}

fn item(page: &Page, language: Language) -> AnyView {
    let (code, name) = (language.code(), language.own_name());
    let href = page.path_in(language);
    if language == page.language {
        view! { <li><span aria-current="true">{name}</span></li> }.into_any()
    } else if page.has_form {
        view! {
            <li>
                <button type="submit" form="form" formaction=href formnovalidate name=SWITCH_LANGUAGE value=code lang=code>
                    {name}
                </button>
            </li>
        }
        .into_any()
    } else {
        view! { <li><a href=href lang=code hreflang=code>{name}</a></li> }.into_any()
    }
}
