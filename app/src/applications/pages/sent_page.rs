//! What was sent, as it was sent: to be read again, and to be printed.

use leptos::prelude::*;

use super::check_page::section_view;
use super::{CheckedSection, FileHead};
use crate::kernel::{Message, WhoSees};
use crate::organisations::OrganisationProfile;
use crate::organisations::pages::profile_rows;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Details, DocumentHead};

pub struct SentView {
    /// What it was, and when it was sent, in words.
    pub sent: String,
    pub profile: Option<OrganisationProfile>,
    /// Without addresses: what was sent is not changed.
    pub sections: Vec<CheckedSection>,
    /// The name under the declaration.
    pub declared_name: String,
    /// How many of its files were deleted since.
    pub deleted: usize,
    pub seen: WhoSees,
    /// What was sent before or after it, each with its address.
    pub others: Vec<(String, String)>,
}

pub fn sent_page(locale: Locale, head: &FileHead, view: SentView) -> AnyView {
    let t = |key: &str| locale.text(key);
    let profile = view.profile.map(|profile| {
        view! {
            <section>
                <h2>{t("organisations-page-kicker")}</h2>
                <SummaryList rows=profile_rows(locale, &profile) />
            </section>
        }
    });
    let sections: Vec<_> = view.sections.into_iter().map(|section| section_view(locale, section)).collect();
    let deleted = (view.deleted > 0).then(|| {
        let count = i64::try_from(view.deleted).unwrap_or(i64::MAX);
        let said = locale.message(&Message::new("applications-sent-deleted").with("count", count));
        view! { <p>{said}</p> }
    });
    let declared = vec![SummaryRow::new(t("applications-declaration-name"), Content::authored(view.declared_name))];
    view! {
        <DocumentHead
            title=t("applications-sent-title")
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-sent-lead")
        >
            <p>{view.sent}</p>
        </DocumentHead>
        <p><bdi>{head.organisation.clone()}</bdi>": "{head.programme.clone()}</p>
        {others(locale, view.others)}
        {profile}
        {sections}
        {deleted}
        <section>
            <h2>{t("applications-declaration-title")}</h2>
            <ul>
                <li>{t("applications-declaration-acts")}</li>
                <li>{t("applications-declaration-true")}</li>
                <li>{t("applications-declaration-profit")}</li>
            </ul>
            <SummaryList rows=declared />
        </section>
        <Details summary=t("interface-who-sees-this")>
            <p>{locale.who_sees(&view.seen)}</p>
            <p>{t("applications-sent-not-by-code")}</p>
        </Details>
        <p class="hint">{t("applications-sent-keep")}</p>
    }
    .into_any()
}

fn others(locale: Locale, others: Vec<(String, String)>) -> Option<AnyView> {
    if others.is_empty() {
        return None;
    }
    let links: Vec<_> = others.into_iter().map(|(words, href)| view! { <li><a href=href>{words}</a></li> }).collect();
    let list = view! {
        <section>
            <h2>{locale.text("applications-sent-others")}</h2>
            <ul>{links}</ul>
        </section>
    };
    Some(list.into_any())
}
