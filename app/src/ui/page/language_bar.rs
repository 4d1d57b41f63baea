//! The page in the other languages.
//!
//! Contract: own names in the order of the United Nations web standard (ar zh en fr ru es), each marked with its language, no flags; the
//! current language is text, not a link. On a page with a form they are buttons of that form, so that nothing typed is lost.
//!
//! A browser presses the first button of a form, in the order of the document, when somebody presses Return in one of its
//! fields (HTML, "implicit submission"). The language buttons stand before the form. So the form's own main button is
//! repeated before them, out of sight and out of the order of the keyboard: Return sends the form that one is in.

use leptos::prelude::*;

use super::shell::Page;
use crate::kernel::Language;
use crate::ui::form::names::SWITCH_LANGUAGE;

pub fn language_bar(page: &Page) -> AnyView {
    let items: Vec<_> = Language::ALL.into_iter().map(|language| item(page, language)).collect();
    let label = page.words.languages.clone();
    view! { {default_button(page)}<nav class="languages" aria-label=label><ul>{items}</ul></nav> }.into_any()
}

/// What Return presses. Hidden by clipping and not by `display`, because some browsers press no button that takes no room.
fn default_button(page: &Page) -> Option<AnyView> {
    let (name, value) = page.return_presses.clone();
    let (name, value) = if name.is_empty() { (None, None) } else { (Some(name), Some(value)) };
    page.has_form.then(|| {
        view! {
            <button type="submit" form="form" name=name value=value class="hidden" tabindex="-1" aria-hidden="true">
                "↵"
            </button>
        }
        .into_any()
    })
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
