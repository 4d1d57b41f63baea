//! From a view to HTML.

use leptos::prelude::*;

/// Renders a view that is built inside, so that what it creates (an island's signals) is gone afterwards.
///
/// Leptos puts `<!>` between texts for hydration to find its place. Only islands hydrate, so outside of them the marks are
/// removed. Text and attributes are escaped: `<!>` can be nothing else.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    without_marks(&html)
}

const ISLAND: [&str; 2] = ["<leptos-island", "</leptos-island>"];

fn without_marks(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find(ISLAND[0]) {
        out.push_str(&rest[..start].replace("<!>", ""));
        let length = island_length(&rest[start..]);
        out.push_str(&rest[start..start + length]);
        rest = &rest[start + length..];
    }
    out.push_str(&rest.replace("<!>", ""));
    out
}

/// The length of the island at the start of the text, with the islands inside it.
fn island_length(html: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    loop {
        let rest = &html[at..];
        let close = rest.find(ISLAND[1]);
        match (rest.find(ISLAND[0]), close) {
            (Some(open), Some(close)) if open < close => {
                depth += 1;
                at += open + ISLAND[0].len();
            }
            (_, Some(close)) => {
                depth = depth.saturating_sub(1);
                at += close + ISLAND[1].len();
                if depth == 0 {
                    return at;
                }
            }
            (_, None) => return html.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_carries_no_marks() {
        let (name, none) = ("<b>Paix & Droits".to_owned(), None::<String>);
        let html = render(move || view! { <p title=name.clone()>"a" {name.clone()} {none} "b"</p> });
        assert_eq!(html, "<p title=\"&lt;b&gt;Paix &amp; Droits\">a&lt;b&gt;Paix &amp; Droitsb</p>");
    }

    #[test]
    fn marks_inside_islands_stay_for_hydration() {
        let html = "a<!>b<leptos-island>c<!>d<leptos-island>e<!></leptos-island>f<!></leptos-island>g<!>h";
        let kept = "ab<leptos-island>c<!>d<leptos-island>e<!></leptos-island>f<!></leptos-island>gh";
        assert_eq!(without_marks(html), kept);
    }
}
