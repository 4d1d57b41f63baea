//! What somebody else saved while a profile was being edited.

use app::kernel::Message;
use app::organisations::forms::{FIELDS, profile_values};
use app::organisations::pages::TheirChange;
use app::ui::form::Values;

use super::super::{Organisation, store};
use crate::stop::Result;
use crate::web::Visit;

/// Who saved it and when, and what differs from what was typed.
pub(super) async fn their_change(visit: &Visit, current: &Organisation, typed: &Values) -> Result<TheirChange> {
    let stored = profile_values(&current.profile);
    let fields = FIELDS
        .iter()
        // Which calendar was meant is no part of a profile.
        .filter(|field| **field != "founded-calendar")
        .filter(|field| stored.get(field).trim() != typed.get(field).trim().replace("\r\n", "\n"))
        .map(|field| (label(visit, field), shown(visit, field, stored.get(field))))
        .collect();
    let members = store::members_of(visit.portal.database.reader(), current.id).await?;
    let name = members.into_iter().find(|member| Some(member.user) == current.updated_by).map(|member| member.name);
    let when = visit.locale.date_time(current.updated_at, &visit.portal.config.zone);
    let by = match name {
        Some(_) if current.updated_by == visit.actor.user() => {
            Message::new("interface-form-stale-by-you").with("when", when)
        }
        Some(name) => Message::new("organisations-changed-by").with("name", name).with("when", when),
        None => Message::new("organisations-changed-on").with("when", when),
    };
    Ok(TheirChange { by: visit.locale.message(&by), fields })
}

fn label(visit: &Visit, field: &str) -> String {
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
    visit.locale.text(key)
}

fn shown(visit: &Visit, field: &str, value: &str) -> String {
    let text = |key: &str| visit.locale.text(key);
    match (field, value) {
        ("founded-approximate" | "place-kept", value) => {
            text(if value == "yes" { "interface-yes" } else { "interface-no" })
        }
        (_, "") => text("interface-not-provided"),
        ("country", code) => visit.locale.country(code),
        ("legal-form", word) => {
            let form = app::organisations::LegalForm::from_word(word);
            form.map_or_else(String::new, |form| visit.locale.message(&form.message()))
        }
        (_, value) => value.to_owned(),
    }
}
