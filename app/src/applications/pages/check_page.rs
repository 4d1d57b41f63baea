//! Everything that will be sent, to be read again before it is sent.

use leptos::prelude::*;

use super::certain::certain_notice;
use super::runs_again::runs_again;
use super::{FileHead, MissingPart, Ruled, RunsAgain};
use crate::organisations::OrganisationProfile;
use crate::organisations::pages::profile_rows;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::LinkButton;
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind, done_notice};

use super::declaration_page::missing_notice;

/// A part with its questions or documents: label and what was given. Empty content means that nothing was.
pub struct CheckedSection {
    pub title: String,
    /// Where it is changed; empty when the reader cannot.
    pub href: String,
    pub rows: Vec<(String, Content)>,
}

impl CheckedSection {
    /// For a reader who may change nothing.
    pub fn read_only(self) -> Self {
        CheckedSection { href: String::new(), ..self }
    }
}

/// An application as it is checked before it is sent.
pub struct CheckView {
    /// Where the profile is changed; empty when the reader cannot.
    pub edit_profile: String,
    pub sections: Vec<CheckedSection>,
    pub missing: Vec<MissingPart>,
    /// Marks what is shown here, so that the declaration is about this and nothing else.
    pub checked: String,
    /// Somebody comes back from changing a part.
    pub saved: bool,
    /// What the answers rule out.
    pub ruled: Vec<Ruled>,
    /// The reader may send it.
    pub sends: bool,
    /// Something was asked, and nothing has changed since.
    pub unchanged: bool,
    /// What runs again, and must end before this is sent.
    pub first: Option<RunsAgain>,
}

pub fn check_page(locale: Locale, head: &FileHead, profile: &OrganisationProfile, view: CheckView) -> AnyView {
    let CheckView { edit_profile, sections, missing, checked, saved, ruled, sends, unchanged, first } = view;
    let t = |key: &str| locale.text(key);
    let shown: Vec<_> = sections.into_iter().map(|section| section_view(locale, section)).collect();
    let complete = missing.is_empty();
    let edit = (!edit_profile.is_empty())
        .then(|| view! { <p>{Content::link(edit_profile.as_str(), t("organisations-page-edit")).into_view()}</p> });
    let saved = saved.then(|| done_notice(locale, t("applications-check-saved")));
    let unchanged = unchanged.then(|| {
        view! {
            <NoticeBanner title=t("applications-check-unchanged") kind=TagKind::Attention id="unchanged">
                <p>{t("applications-check-unchanged-text")}</p>
            </NoticeBanner>
        }
    });
    view! {
        {saved}
        <DocumentHead
            title=t("applications-check-title")
            symbol=head.reference.clone()
            kicker=t("applications-kicker")
            lead=t("applications-check-lead")
        />
        {runs_again(locale, first)}
        {unchanged}
        {certain_notice(locale, ruled, None)}
        {(!complete).then(|| missing_notice(locale, missing))}
        <section>
            <h2>{t("organisations-page-kicker")}</h2>
            <SummaryList rows=profile_rows(locale, profile) />
            {edit}
        </section>
        {shown}
        {sends.then(|| view! {
            <div class="actions">
                <LinkButton
                    label=t("applications-check-continue")
                    href=format!("{}/declaration?checked={checked}", head.href)
                />
            </div>
        })}
    }
    .into_any()
}

pub(super) fn section_view(locale: Locale, section: CheckedSection) -> AnyView {
    let (href, title) = (section.href, section.title.clone());
    let one = section.rows.len() == 1;
    let rows = section
        .rows
        .into_iter()
        .map(|(label, given)| {
            let given = if given.is_empty() { locale.text("interface-not-provided").into() } else { given };
            // Each part with files has a row of the same name: the link says which part it changes.
            let what = if one { title.clone() } else { label.clone() };
            SummaryRow::new(label, given).change(href.clone(), locale.text("interface-change"), what)
        })
        .collect::<Vec<_>>();
    view! {
        <section>
            <h2>{section.title}</h2>
            <SummaryList rows=rows />
        </section>
    }
    .into_any()
}
