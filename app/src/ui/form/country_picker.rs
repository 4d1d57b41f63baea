//! A country or area.
//!
//! Contract: a native list, so that typing the first letters finds the name on every device and screen reader; names come
//! collated in the reader's language; a note says that names imply no opinion on the legal status of a territory.

use leptos::prelude::*;

use super::choice::Choice;
use super::field::Field;
use super::select::options;

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
    let list = options(&field, all.iter().map(|(code, name)| Choice::new(*code, name.as_str())).collect());
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
            >
                <option value="">{empty}</option>
                {list}
            </select>
        </div>
    }
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
