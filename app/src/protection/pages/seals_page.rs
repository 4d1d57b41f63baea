//! Finding the organisation whose public entry is to be sealed or shown again, for the protection focal point.

use leptos::prelude::*;

use crate::kernel::OrganisationId;
use crate::protection::Showing;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::TextField;
use crate::ui::list::{Column, ListPage, ListWords, Row, list_filters, list_table};
use crate::ui::record::DocumentHead;

#[derive(Clone, Debug)]
pub struct SealableOrganisation {
    pub id: OrganisationId,
    pub name: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// Which steps are missing before it is shown; none while it is public.
    pub showing: Option<Showing>,
}

/// The filter's control is `q`. Without it the rows are the sealed organisations.
pub fn seals_page(locale: Locale, list: ListPage<SealableOrganisation>) -> AnyView {
    let t = |key: &str| locale.text(key);
    let searched = !list.chips.is_empty() || list.signs_only;
    let caption = if searched { "protection-seals-found" } else { "protection-seals-sealed" };
    let words = ListWords { nothing_fits: "protection-seals-none", ..ListWords::new(caption, "protection-seals-none") };
    let columns = ["register-column-organisation", "register-column-country", "protection-seals-entry"];
    let columns = columns.map(|key| Column::new(t(key))).into();
    let row = |one: SealableOrganisation| {
        let href = format!("/{}/seals/{}", locale.language, one.id);
        let name = Content::view(view! { <a href=href><bdi>{one.name}</bdi></a> });
        Row(vec![name, locale.country(&one.country).into(), entry(locale, one.showing).into()])
    };
    let field = view! {
        <TextField field=list.filter.field("q") label=t("register-name") hint=t("protection-seals-hint") kind="search" />
    };
    let filter = list_filters(locale, &list, "register-filter", "interface-search", String::new(), field.into_any());
    view! {
        <DocumentHead title=t("protection-seals-title") lead=t("protection-seals-lead") />
        {filter}
        {list_table(locale, list, words, columns, row)}
    }
    .into_any()
}

/// Whether it is public; for a hidden one also whether it can be shown now.
pub(super) fn entry(locale: Locale, showing: Option<Showing>) -> String {
    locale.text(match showing {
        None => "protection-seal-is-public",
        Some(showing) if showing.may_show() => "protection-seal-may-be-shown",
        Some(_) => "protection-seal-is-sealed",
    })
}
