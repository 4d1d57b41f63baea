//! An organisation as its members see it.

use leptos::prelude::*;

use super::profile_rows;
use crate::kernel::MemberRole;
use crate::organisations::OrganisationProfile;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::list::{Column, DataTable, Row, SummaryList};
use crate::ui::record::{DocumentHead, NoticeBanner, TagKind};

/// A member, by the name they chose to show.
#[derive(Clone, Debug)]
pub struct MemberLine {
    pub name: String,
    pub role: MemberRole,
}

/// `edit` is the address of the profile form, for those who may; `saved` says that it was just saved.
pub fn organisation_page(
    locale: Locale,
    profile: &OrganisationProfile,
    members: &[MemberLine],
    edit: Option<String>,
    programmes: &str,
    saved: bool,
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
    let programmes = programmes.to_owned();
    view! {
        {saved.then(|| view! {
            <NoticeBanner title=t("interface-notice-success") kind=TagKind::Done status=true>
                <p>{t("interface-changes-saved")}</p>
            </NoticeBanner>
        })}
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
            <LinkButton label=t("organisations-page-apply") href=programmes kind=ButtonKind::Secondary />
        </div>
        <h2>{t("organisations-members-title")}</h2>
        <p>{t("organisations-members-lead")}</p>
        <DataTable caption=t("organisations-members-title") caption_hidden=true columns=columns rows=rows />
    }
    .into_any()
}
