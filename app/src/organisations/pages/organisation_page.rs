//! An organisation as its members see it.

use leptos::prelude::*;

use super::profile_rows;
use crate::kernel::MemberRole;
use crate::organisations::OrganisationProfile;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::list::{Column, DataTable, Row, SummaryList};
use crate::ui::record::{DocumentHead, done_notice};

/// A member, by the name they chose to show.
#[derive(Clone, Debug)]
pub struct MemberLine {
    pub name: String,
    pub role: MemberRole,
}

/// Where one can go from here; what the reader may not do is none.
#[derive(Clone, Debug, Default)]
pub struct OrganisationLinks {
    /// The profile form.
    pub edit: Option<String>,
    /// Where owners decide who acts for the organisation.
    pub members: Option<String>,
    /// Hiding the organisation from everybody.
    pub visibility: Option<String>,
    /// Where the reader stops acting for it.
    pub leave: Option<String>,
    pub programmes: String,
}

/// What the reader has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Created,
    Saved,
    Joined,
}

pub fn organisation_page(
    locale: Locale,
    profile: &OrganisationProfile,
    members: &[MemberLine],
    links: OrganisationLinks,
    done: Option<Done>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let latin = profile.latin_name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
    let rows = members
        .iter()
        .map(|member| {
            let role = t(&format!("organisations-role-{}", member.role.as_str()));
            Row(vec![Content::authored(member.name.clone()), role.into()])
        })
        .collect();
    let columns = vec![Column::new(t("organisations-members-name")), Column::new(t("organisations-members-role"))];
    let OrganisationLinks { edit, members: manage, visibility, leave, programmes } = links;
    let done = done.map(|done| match done {
        Done::Created => t("organisations-page-created"),
        Done::Saved => t("interface-changes-saved"),
        Done::Joined => t("organisations-page-joined"),
    });
    view! {
        {done.map(|words| done_notice(locale, words))}
        <DocumentHead
            title=profile.name.as_str()
            kicker=t("organisations-page-kicker")
            lead=Content::authored(latin)
            authored=true
        />
        <SummaryList rows=profile_rows(locale, profile) />
        <div class="actions">
            {edit.map(|href| view! {
                <LinkButton label=t("organisations-page-edit") href=href kind=ButtonKind::Secondary />
            })}
            {visibility.map(|href| view! {
                <LinkButton label=t("protection-hide-title") href=href kind=ButtonKind::Secondary />
            })}
            <LinkButton label=t("organisations-page-apply") href=programmes kind=ButtonKind::Secondary />
        </div>
        <h2>{t("organisations-members-title")}</h2>
        <p>{t("organisations-members-lead")}</p>
        <DataTable caption=t("organisations-members-title") caption_hidden=true columns=columns rows=rows />
        {manage.map(|href| view! {
            <div class="actions">
                <LinkButton label=t("organisations-page-members") href=href kind=ButtonKind::Secondary />
            </div>
        })}
        {leave.map(|href| view! { <p>{Content::link(href, t("organisations-leave-title")).into_view()}</p> })}
    }
    .into_any()
}
