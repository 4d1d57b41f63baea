//! Several lines of text. The only place in the portal that writes a `<textarea>`.
//!
//! Contract: as a text field; the limit is part of the hint and is enforced by the server only, because a browser that
//! cuts a pasted text loses words without saying so.
//!
//! Leptos 0.8 does not escape the children of a textarea, so this component escapes them itself.

use leptos::prelude::*;

use super::field::{Field, given};

/// `limit` says how much may be written ("Up to 500 words").
#[component]
pub fn TextArea(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] limit: String,
    #[prop(default = 6)] rows: u8,
    #[prop(optional, into)] lang: String,
) -> impl IntoView {
    let limit_id = format!("{}-limit", field.id());
    let described = match (field.described_by(!hint.is_empty()), limit.is_empty()) {
        (described, true) => described,
        (None, false) => Some(limit_id.clone()),
        (Some(ids), false) => Some(format!("{ids} {limit_id}")),
    };
    let limit = (!limit.is_empty()).then(|| view! { <p class="hint" id=limit_id>{limit}</p> });
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            <textarea
                id=field.id()
                name=field.name.clone()
                rows=rows.to_string()
                dir="auto"
                lang=given(lang)
                aria-describedby=described
                aria-invalid=field.wrong()
                inner_html=escaped(&field.value())
            ></textarea>
            {limit}
        </div>
    }
}

/// The text as the content of an element. A browser drops the first line break of a textarea, so one is put in front.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    out.push('\n');
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::ui::form::FormState;
    use crate::ui::page::render;

    fn shown(text: &str) -> String {
        let mut state = FormState::new("/");
        state.values.insert("story", text);
        render(|| view! { <TextArea field=state.field("story") label="Story" /> })
    }

    #[test]
    fn what_was_typed_cannot_leave_the_text_area() {
        let html = shown("</textarea><script>alert(1)</script>&amp;");
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1);
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</textarea>"), "{html}");
    }

    #[test]
    fn leading_line_breaks_survive_a_round_trip() {
        assert!(shown("\n\nfirst").contains(">\n\n\nfirst</textarea>"));
    }
}
