//! A country or area.
//!
//! Contract: a native list, so that typing the first letters finds the name on every device and screen reader; names come
//! collated in the reader's language; a note says that names imply no opinion on the legal status of a territory.

use std::fmt::Write;

use leptos::prelude::*;

use super::field::Field;

/// `empty` says that none is chosen; `all` holds code and name of each.
#[component]
pub fn CountryPicker(
    #[prop(into)] field: Field,
    #[prop(into)] label: String,
    #[prop(into)] empty: String,
    all: &'static [(&'static str, String)],
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let described = field.described_by(!hint.is_empty());
    view! {
        <div class=field.class()>
            <label for=field.id()>{label}</label>
            {field.hint_view(hint)}
            {field.error_view()}
            <select
                id=field.id()
                name=field.name.clone()
                autocomplete="country"
                aria-describedby=described
                aria-invalid=field.wrong()
                inner_html=options(&empty, all, &field.value())
            ></select>
        </div>
    }
}

/// Written at once, and not as two hundred and fifty views.
fn options(empty: &str, all: &[(&str, String)], chosen: &str) -> String {
    let mut html = String::with_capacity(all.len() * 64);
    let _ = write!(html, "<option value=\"\">{}</option>", escaped(empty));
    for (code, name) in all {
        let selected = if *code == chosen { " selected" } else { "" };
        let _ = write!(html, "<option value=\"{code}\"{selected}>{}</option>", escaped(name));
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::kernel::Language;
    use crate::text::Locale;
    use crate::ui::form::FormState;
    use crate::ui::page::render;

    #[test]
    fn the_chosen_country_is_marked_and_nothing_leaves_its_option() {
        let mut state = FormState::new("/");
        state.values.insert("country", "KE");
        let all = Locale::new(Language::En).countries_by_name();
        let html = render(|| {
            view! { <CountryPicker field=state.field("country") label="Country" empty="<All> & none" all=all /> }
        });
        assert!(html.contains("<option value=\"\">&lt;All&gt; &amp; none</option>"), "{html}");
        assert_eq!(html.matches(" selected").count(), 1);
        assert!(html.contains("<option value=\"KE\" selected>Kenya</option>"), "{html}");
        assert_eq!(html.matches("<option").count(), all.len() + 1);
    }
}
