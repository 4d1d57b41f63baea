//! The complete HTML document of a page.
//!
//! Contract: unique title with "Error:" first when something is wrong; language and direction on the root; one main; landmarks named;
//! the same frame in the same order everywhere (WCAG 3.2.3, 3.2.6). Written as text around the views, because the head
//! needs a plain, escaped `<title>`.

use std::fmt::Write;

use leptos::prelude::*;

use super::back_link::BackLink;
use super::breadcrumb::Breadcrumb;
use super::css::CSS;
use super::language_bar::language_bar;
use super::quick_exit::{LEAVE, QuickExit};
use super::render::render;
use super::shell::{NavLink, Page, SignedIn, Width};
use super::skip_link::SkipLink;
use crate::kernel::Language;
use crate::ui::form::names::FORM_TOKEN;
use crate::ui::form::{Button, ButtonKind};

/// The whole page. `main` is built inside, so that it may borrow its data.
pub fn document<V: IntoView>(page: &Page, main: impl FnOnce() -> V) -> String {
    let main = render(main);
    let mut html = String::with_capacity(CSS.len() + main.len() + 6000);
    head(&mut html, page);
    html.push_str("<body>");
    html.push_str(&render(|| before_main(page)));
    let width = match page.width {
        Width::Reading => "reading",
        Width::List => "list",
        Width::Workbench => "workbench",
    };
    let _ = write!(html, "<main id=\"main\" class=\"{width}\" tabindex=\"-1\">{main}</main>");
    html.push_str(&render(|| footer(page)));
    if !page.loader.is_empty() && !page.nonce.is_empty() && html.contains("<leptos-island") {
        let _ = write!(html, "<script type=\"module\" nonce=\"{}\">{}</script>", escaped(&page.nonce), page.loader);
    }
    if page.quick_exit.is_some() && !page.nonce.is_empty() {
        let _ = write!(html, "<script nonce=\"{}\">{LEAVE}</script>", escaped(&page.nonce));
    }
    html.push_str("</body></html>");
    html
}

fn head(html: &mut String, page: &Page) {
    let site = &page.words.site_name;
    let prefix = match (page.error, page.outcome.as_str()) {
        (true, _) => format!("{} ", page.words.error_prefix),
        (false, "") => String::new(),
        (false, outcome) => format!("{outcome} – "),
    };
    let title = if page.title == *site { site.clone() } else { format!("{prefix}{} – {site}", page.title) };
    let _ = write!(
        html,
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\">",
        page.language.code(),
        page.language.direction().as_str(),
        escaped(&title),
    );
    if page.private {
        html.push_str("<meta name=\"robots\" content=\"noindex\">");
    } else {
        for language in Language::ALL {
            let href = escaped(&format!("{}{}", page.origin, page.path_in(language)));
            let _ = write!(html, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">", language.code());
        }
    }
    if !page.icon.is_empty() {
        let _ = write!(html, "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">", escaped(&page.icon));
    }
    let nonce = if page.nonce.is_empty() { String::new() } else { format!(" nonce=\"{}\"", escaped(&page.nonce)) };
    let _ = write!(html, "<style{nonce}>{}</style></head>", *CSS);
}

/// The seats of an assembly around the speaker's place; ornament.
const MARK: &str = "<path d=\"M3 17a13 13 0 0 1 26 0M8 17a8 8 0 0 1 16 0M13 17a3 3 0 0 1 6 0\"/>";

fn before_main(page: &Page) -> AnyView {
    let home = format!("/{}", page.language.code());
    let exit =
        page.quick_exit.clone().map(|href| view! { <QuickExit href=href label=page.words.quick_exit.clone() /> });
    let navigation = (!page.navigation.is_empty()).then(|| {
        let links: Vec<_> = page.navigation.iter().cloned().map(nav_item).collect();
        view! { <nav class="navigation" aria-label=page.words.navigation.clone()><ul>{links}</ul></nav> }
    });
    let back = page
        .back
        .clone()
        .map(|link| view! { <BackLink href=link.href label=link.label navigation=page.words.breadcrumb.clone() /> });
    let breadcrumb = (!page.breadcrumb.is_empty()).then(|| {
        view! {
            <Breadcrumb
                links=page.breadcrumb.clone()
                label=page.words.breadcrumb.clone()
                current=page.title.clone()
            />
        }
    });
    let account = account(page);
    let demo = page.demo.clone().map(|(title, text)| {
        let label = title.clone();
        view! { <aside class="demo" aria-label=label><p><strong>{title}</strong>" "{text}</p></aside> }
    });
    let descriptor = page.words.site_descriptor.clone();
    let descriptor = (!descriptor.is_empty()).then(|| view! { <span class="site-descriptor">{descriptor}</span> });
    view! {
        <SkipLink label=page.words.skip_to_content.clone() />
        {demo}
        <div class="ribbon"></div>
        {exit}
        <header class="banner">
            <div class="banner-inner">
                <a class="site" href=home>
                    <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true" inner_html=MARK></svg>
                    {page.words.site_name.clone()}
                    {descriptor}
                </a>
                {language_bar(page)}
            </div>
            <div class="banner-inner banner-lower">{navigation}{account}</div>
        </header>
        {back}
        {breadcrumb}
    }
    .into_any()
}

fn nav_item(link: NavLink) -> AnyView {
    let current = link.current.then_some("page");
    view! { <li><a href=link.href aria-current=current>{link.label}</a></li> }.into_any()
}

fn account(page: &Page) -> Option<AnyView> {
    if page.signed_in.is_none() && page.account_links.is_empty() {
        return None;
    }
    let links: Vec<_> = page.account_links.iter().cloned().map(nav_item).collect();
    let person = page.signed_in.clone().map(|SignedIn { name, account_href, sign_out_action, token }| {
        view! {
            <li><a href=account_href><bdi>{name}</bdi></a></li>
            <li>
                <form method="post" action=sign_out_action>
                    <input type="hidden" name=FORM_TOKEN value=token />
                    <Button label=page.words.sign_out.clone() kind=ButtonKind::Plain />
                </form>
            </li>
        }
    });
    Some(view! { <nav class="account" aria-label=page.words.account.clone()><ul>{links}{person}</ul></nav> }.into_any())
}

fn footer(page: &Page) -> AnyView {
    let links: Vec<_> = page.footer.iter().cloned().map(nav_item).collect();
    let links = (!links.is_empty()).then(|| view! { <nav aria-label=page.words.footer.clone()><ul>{links}</ul></nav> });
    let note = (!page.footer_note.is_empty()).then(|| view! { <p>{page.footer_note.clone()}</p> });
    let printed = (!page.printed.is_empty()).then(|| view! { <p class="printed">{page.printed.clone()}</p> });
    view! { <footer class="foot"><div>{links}{note}{printed}</div></footer> }.into_any()
}

/// Text as the content of an element or of a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::page::ShellWords;

    fn page() -> Page {
        let words = ShellWords::new("Register", |key| key.to_owned());
        Page { path_without_language: "/programmes".into(), ..Page::new(Language::Ar, "A </title><b>", words) }
    }

    #[test]
    fn a_title_cannot_leave_its_element() {
        let html = document(&page(), || view! { <h1>"A"</h1> });
        assert!(html.contains("<title>A &lt;/title&gt;&lt;b&gt; – Register</title>"));
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
    }

    #[test]
    fn the_language_bar_keeps_the_order_of_the_united_nations_and_the_query() {
        let html = document(&Page { query: "page=2&q=x".into(), ..page() }, || ());
        let at = |code: &str| html.find(&format!("<a href=\"/{code}/programmes?page=2&amp;q=x\" lang=\"{code}\""));
        let order: Vec<_> = ["zh", "en", "fr", "ru", "es"].into_iter().map(|code| at(code).expect(code)).collect();
        assert!(order.is_sorted());
        assert_eq!(at("ar"), None);
    }

    #[test]
    fn on_a_form_the_language_bar_carries_what_was_typed() {
        let html = document(&Page { has_form: true, error: true, ..page() }, || ());
        assert!(html.contains("formaction=\"/fr/programmes\""));
        assert!(html.contains("name=\"switch_language\" value=\"fr\""));
        assert!(html.contains("<title>interface-error-prefix A"));
    }

    #[test]
    fn a_demonstration_says_so_before_anything_else() {
        let demo = Some(("Demonstration.".to_owned(), "All is invented.".to_owned()));
        let html = document(&Page { demo, ..page() }, || ());
        let (banner, header) = (html.find("class=\"demo\""), html.find("class=\"banner\""));
        assert!(banner.expect("a banner") < header.expect("a header"));
        assert!(!document(&page(), || ()).contains("class=\"demo\""));
    }

    #[test]
    fn scripts_are_loaded_only_for_islands() {
        let html = document(&Page { loader: "load()", nonce: "n".into(), ..page() }, || ());
        assert!(!html.contains("<script"));
    }

    #[test]
    fn a_page_that_is_left_quickly_leaves_nothing_behind_where_scripts_run() {
        let exit = Page { quick_exit: Some("https://example.org".into()), nonce: "n".into(), ..page() };
        let html = document(&exit, || ());
        assert!(html.contains("<script nonce=\"n\">") && html.contains("location.replace"));
        assert!(html.contains("href=\"https://example.org\""), "and without");
    }
}
