//! Who acts for an organisation and who is invited to, as its owners manage it.

use leptos::prelude::*;

use crate::kernel::MemberRole;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::LinkButton;
use crate::ui::list::{Column, DataTable, Row};
use crate::ui::record::{DocumentHead, done_notice};

/// A member, with the address of the page that changes what they may do.
#[derive(Clone, Debug)]
pub struct ManagedMember {
    pub name: String,
    pub role: MemberRole,
    pub href: String,
}

/// An invitation that nobody has answered yet, with the address of the page that shows its link.
#[derive(Clone, Debug)]
pub struct OpenInvitation {
    /// The owner's own note; may be empty.
    pub note: String,
    pub role: MemberRole,
    /// Date and time as the reader reads them.
    pub until: String,
    pub href: String,
}

/// `invite` is the address of the form; `done` says what was just done.
pub fn members_page(
    locale: Locale,
    members: Vec<ManagedMember>,
    invitations: Vec<OpenInvitation>,
    invite: String,
    done: Option<String>,
) -> AnyView {
    let t = |key: &str| locale.text(key);
    let column = |key: &str| Column::new(t(key));
    let of_members = members
        .into_iter()
        .map(|member| {
            let change = link(member.href, t("interface-change"), &member.name);
            Row(vec![Content::authored(member.name), role(locale, member.role).into(), change])
        })
        .collect();
    let of_invitations = invitations
        .into_iter()
        .map(|open| {
            let show = link(open.href, t("organisations-open-show"), &open.note);
            let note =
                if open.note.is_empty() { t("interface-not-provided").into() } else { Content::authored(open.note) };
            Row(vec![note, role(locale, open.role).into(), open.until.into(), show])
        })
        .collect();
    let member_columns = vec![
        column("organisations-members-name"),
        column("organisations-members-role"),
        column("organisations-manage-act"),
    ];
    let invitation_columns = vec![
        column("organisations-invite-note"),
        column("organisations-members-role"),
        column("organisations-open-until"),
        column("organisations-manage-act"),
    ];
    view! {
        {done.map(|words| done_notice(locale, words))}
        <DocumentHead title=t("organisations-manage-title") lead=t("organisations-manage-lead") />
        <DataTable caption=t("organisations-members-title") columns=member_columns rows=of_members />
        <div class="actions"><LinkButton label=t("organisations-invite-title") href=invite /></div>
        <h2>{t("organisations-open-title")}</h2>
        <DataTable
            caption=t("organisations-open-title")
            caption_hidden=true
            columns=invitation_columns
            rows=of_invitations
            empty=t("organisations-open-none")
        />
    }
    .into_any()
}

fn role(locale: Locale, role: MemberRole) -> String {
    locale.text(&format!("organisations-role-{}", role.as_str()))
}

/// A link whose words are the same in every row; what they are about is read out after them.
fn link(href: String, words: String, about: &str) -> Content {
    let about = (!about.is_empty()).then(|| format!(" {about}"));
    Content::view(view! { <a href=href>{words}{about.map(|about| view! { <span class="hidden">{about}</span> })}</a> })
}
