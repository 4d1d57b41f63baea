//! A page with a control for a file posts to a route registered by `post_with_file`. On any other route the file is read past
//! and lost, and nobody is told.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::{Source, Sources, tests_from};

/// The component itself, and the gallery that shows it.
const NOT_PAGES: &str = "app/src/ui";

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        if !source.under("app/src") || source.under(NOT_PAGES) || sources.is_test(source) {
            continue;
        }
        let Some(at) = control_in(source) else { continue };
        let pages = pages_of(source);
        if pages.is_empty() {
            let message = "a control for a file stands in no page: put it beside the `…_page` whose form posts it";
            found.push(Finding::new(&source.path, source.line_of(at), "file-route", message.to_owned()));
        }
        for page in pages {
            for handler in handlers_of(sources, &source.path, &page) {
                if !is_registered(sources, handler) {
                    let message = format!(
                        "`{page}` takes a file, and no `post_with_file` registers a handler of {}: the file would be lost",
                        handler.path
                    );
                    found.push(Finding::new(&source.path, source.line_of(at), "file-route", message));
                }
            }
        }
    }
    found
}

fn control_in(source: &Source) -> Option<usize> {
    let text = source.without_comments();
    let text = &text[..tests_from(&text)];
    ["<FileUpload", "type=\"file\""].iter().filter_map(|control| text.find(control)).min()
}

/// Functions of this file that make a page.
fn pages_of(source: &Source) -> Vec<String> {
    let code = source.code();
    let names = code.match_indices("pub fn ").map(|(at, start)| {
        code[at + start.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    });
    names.filter(|name| name.ends_with("_page")).collect()
}

/// Files of the server that show the page, by its name among the pages of its capability.
fn handlers_of<'a>(sources: &'a Sources, path: &str, page: &str) -> Vec<&'a Source> {
    let pages = format!("app::{}::pages", path.split('/').nth(2).unwrap_or_default());
    let called = format!("{page}(");
    let shows = |source: &&Source| {
        let code = source.code();
        source.under("server/src")
            && code.contains(&pages)
            && whole_words(&code, page).iter().any(|at| code[*at..].starts_with(&called))
    };
    sources.with_extension("rs").filter(|source| !sources.is_test(source)).filter(shows).collect()
}

/// Whether the routes of its capability give a file to this handler: in its own file, or by its module's name.
fn is_registered(sources: &Sources, handler: &Source) -> bool {
    let capability = handler.path.split('/').take(3).collect::<Vec<_>>().join("/");
    let module = handler.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    sources.with_extension("rs").filter(|source| source.under(&capability)).any(|source| {
        let code = source.code();
        let arguments = code.match_indices(".post_with_file(").map(|(at, _)| arguments_from(&code[at..]));
        let named = format!("{module}::");
        arguments.into_iter().any(|arguments| source.path == handler.path || !whole_words(arguments, &named).is_empty())
    })
}

/// From the first parenthesis to the one that closes it.
fn arguments_from(call: &str) -> &str {
    let mut depth = 0;
    for (at, character) in call.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 1 => return &call[..at],
            ')' => depth -= 1,
            _ => {}
        }
    }
    call
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    const PAGE: &str = "//! A page.\n\npub fn proof_page() -> AnyView {\n    view! { <FileUpload field=field /> }\n}\n";
    const HANDLER: &str =
        "//! Its handlers.\n\nuse app::review::pages::proof_page;\n\nfn show() {\n    proof_page()\n}\n";

    fn broken(page: &str, routes: &str) -> Vec<&'static str> {
        let routes = format!("//! Routes.\n\nfn routes() {{\n    Routes::new(){routes}\n}}\n");
        rules_broken(&[
            ("app/src/review/pages/proof_page.rs", page),
            ("server/src/review/routes/proof.rs", HANDLER),
            ("server/src/review/routes/mod.rs", &routes),
        ])
    }

    #[test]
    fn a_page_that_takes_a_file_is_posted_where_files_are_received() {
        let with = ".get(\"/proof\", proof::show).post_with_file(\"/proof\", Action::Prove, proof::may, proof::post)";
        let without = ".get(\"/proof\", proof::show).post(\"/proof\", Action::Prove, proof::post)";
        let anothers = ".post_with_file(\"/other\", other::may, other::post).post(\"/proof\", proof::post)";
        assert!(broken(PAGE, with).is_empty());
        assert_eq!(broken(PAGE, without), ["file-route"]);
        assert_eq!(broken(PAGE, anothers), ["file-route"]);
        let by_hand = PAGE.replace("<FileUpload field=field />", "<input type=\"file\" name=\"proof\" />");
        assert_eq!(broken(&by_hand, without), ["file-route"]);
        assert!(broken(&PAGE.replace("<FileUpload field=field />", "<TextField field=field />"), without).is_empty());
    }

    #[test]
    fn a_control_for_a_file_stands_in_a_page() {
        let part = PAGE.replace("proof_page", "proof_part");
        assert_eq!(broken(&part, ""), ["file-route"]);
    }
}
