//! What somebody else saved while a profile was being edited.

use app::kernel::Message;
use app::organisations::forms::{FIELDS, profile_values};
use app::organisations::pages::TheirChange;
use app::ui::form::Values;

use super::super::{Organisation, store};
use crate::error::Result;
use crate::web::RequestContext;

/// Who saved it and when, and what differs from what was typed.
pub(super) async fn their_change(
    context: &RequestContext,
    current: &Organisation,
    typed: &Values,
) -> Result<TheirChange> {
    let stored = profile_values(&current.profile);
    let fields = FIELDS
        .iter()
        // Which calendar was meant is no part of a profile.
        .filter(|field| **field != "founded-calendar")
        .filter(|field| stored.get(field).trim() != typed.get(field).trim().replace("\r\n", "\n"))
        .map(|field| (label(context, field), shown(context, field, stored.get(field))))
        .collect();
    let members = store::members_of(context.portal.database.reader(), current.id).await?;
    let name = members.into_iter().find(|member| Some(member.user) == current.updated_by).map(|member| member.name);
    let when = context.locale.date_time(current.updated_at, &context.portal.config.zone);
    let by = match name {
        Some(_) if current.updated_by == context.actor.user() => {
            Message::new("interface-form-stale-by-you").with("when", when)
        }
        Some(name) => Message::new("organisations-changed-by").with("name", name).with("when", when),
        None => Message::new("organisations-changed-on").with("when", when),
    };
    Ok(TheirChange { by: context.locale.message(&by), fields })
}

fn label(context: &RequestContext, field: &str) -> String {
    let key = match field {
        "country" => "interface-country-or-area",
        "place" => "organisations-profile-place",
        "place-kept" => "organisations-profile-place-kept",
        "founded-year" => "interface-date-year",
        "founded-month" => "interface-date-month",
        "founded-day" => "interface-date-day",
        "founded-approximate" => "organisations-profile-founded-approximate",
        "name" => "organisations-profile-name",
        "latin-name" => "organisations-profile-latin-name",
        "acronym" => "organisations-profile-acronym",
        "legal-form" => "organisations-profile-legal-form",
        "purpose" => "organisations-profile-purpose",
        "website" => "organisations-profile-website",
        "seat" => "organisations-profile-seat",
        _ => "organisations-profile-care-of",
    };
    context.locale.text(key)
}

fn shown(context: &RequestContext, field: &str, value: &str) -> String {
    let text = |key: &str| context.locale.text(key);
    match (field, value) {
        ("founded-approximate" | "place-kept", value) => {
            text(if value == "yes" { "interface-yes" } else { "interface-no" })
        }
        (_, "") => text("interface-not-provided"),
        ("country", code) => context.locale.country(code),
        ("legal-form", word) => {
            let form = app::organisations::LegalForm::from_word(word);
            form.map_or_else(String::new, |form| context.locale.message(&form.message()))
        }
        (_, value) => value.to_owned(),
    }
}
