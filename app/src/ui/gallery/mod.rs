//! Every component in every state, for those who build pages and for the checks of accessibility.

mod forms;
mod lists;
mod records;

use leptos::prelude::*;

/// Looks a message up by its key without the `gallery-` in front.
type Words<'a> = &'a dyn Fn(&str) -> String;

/// The gallery's content; `text` looks a message up by its whole key.
pub fn gallery_page(text: impl Fn(&str) -> String) -> AnyView {
    let words = |key: &str| text(&format!("gallery-{key}"));
    view! {
        {records::heads(&words)}
        {forms::forms(&words)}
        {lists::lists(&words)}
        {records::records(&words)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::Locale;
    use crate::ui::page::{NavLink, Page, ShellWords, SignedIn, Width, document};

    fn gallery(language: Language) -> String {
        let locale = Locale::new(language);
        let words = ShellWords::new("Tribune", |key| locale.text(key));
        let text = |key: &str| locale.text(&format!("gallery-{key}"));
        let page = Page {
            path_without_language: "/gallery".into(),
            navigation: vec![
                NavLink::new(text("programmes"), "/").current(true),
                NavLink::new(text("register"), "/"),
                NavLink::new(text("help"), "/"),
            ],
            breadcrumb: vec![NavLink::new(text("home"), "/")],
            signed_in: Some(SignedIn { name: "Amina Diallo".into(), ..SignedIn::default() }),
            quick_exit: Some("/exit".into()),
            footer: vec![NavLink::new(text("accessibility"), "/"), NavLink::new(text("help"), "/")],
            footer_note: text("lead"),
            width: Width::List,
            has_form: true,
            printed: "TRB/2026/048213".into(),
            ..Page::new(language, text("title"), words)
        };
        document(&page, || gallery_page(|key| locale.text(key)))
    }

    /// Writes the pages to `target/gallery`, where browsers and checkers can open them.
    #[test]
    fn every_component_shows_in_every_language() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/gallery");
        std::fs::create_dir_all(folder).expect("a target folder");
        for language in Language::ALL {
            let html = gallery(language);
            std::fs::write(format!("{folder}/{}.html", language.code()), &html).expect("a written page");
            assert!(!html.contains(">gallery-"), "a message is missing in {language}");
            assert!(!html.contains("<!>") && !html.contains("style=\""));
        }
    }

    #[test]
    fn every_id_is_used_once_and_every_reference_leads_to_one() {
        let html = gallery(Language::En);
        let found = |attribute: &str| -> Vec<String> {
            let mark = format!(" {attribute}=\"");
            html.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        };
        let mut ids = found("id");
        ids.sort();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for target in found(attribute).iter().flat_map(|list| list.split(' ')) {
                assert!(ids.iter().any(|id| id == target), "{attribute} leads to {target}, which is nowhere");
            }
        }
        for target in found("href").iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.iter().any(|id| id == target), "a link leads to {target}, which is nowhere");
        }
    }
}
