//! How an organisation of the demo answers a programme's form.

use app::applications::forms::{Answers, Asked, Reading, read_section};
use app::kernel::Language;
use app::programmes::definition::ProgrammeDefinition;
use app::ui::form::Values;

use super::content::{DemoOrganisation, Phrases};
use super::timetable::FilePlan;

const TOPICS: [&str; 6] =
    ["development", "environment", "humanitarian", "equality", "health-education", "human-rights"];

/// The answers as the form keeps them; `salt` chooses between wordings. Errors when the form would refuse one.
pub fn answers(
    definition: &ProgrammeDefinition,
    organisation: &DemoOrganisation,
    file: &FilePlan,
    phrases: &Phrases,
    salt: usize,
    asked: Asked<'_>,
) -> anyhow::Result<Answers> {
    let language = file_language(organisation, &file.programme);
    let typed = typed(organisation, file, phrases, salt);
    let mut answers = Answers::new();
    for section in &definition.form {
        let read = read_section(section, &typed, language, Reading::Understand, asked);
        answers.extend(read.map_err(|errors| anyhow::anyhow!("{}: {errors:?}", organisation.name))?);
    }
    Ok(answers)
}

/// Where an institution takes only English and French, others write in English.
pub fn file_language(organisation: &DemoOrganisation, programme: &str) -> Language {
    let own = Language::from_code(&organisation.language).unwrap_or(Language::En);
    if programme == "model" || own == Language::Fr { own } else { Language::En }
}

fn typed(organisation: &DemoOrganisation, file: &FilePlan, phrases: &Phrases, salt: usize) -> Values {
    let [year, month, day] = organisation.founding();
    let unregistered = organisation.form == "unregistered";
    let pick = |wordings: &[String]| wordings.get(salt % wordings.len().max(1)).cloned().unwrap_or_default();
    let mut values = Values::default();
    values.set("main_topic", TOPICS[salt % TOPICS.len()]);
    values.set("category_sought", file.category.as_str());
    values.set("aims", organisation.purpose.as_str());
    values.set("support_for_council", pick(&phrases.support_for_council));
    values.set("founded_on-year", year);
    values.set("founded_on-month", month);
    values.set("founded_on-day", day);
    values.set("founded_on-calendar", "gregorian");
    values.set("existence_shown_by", if unregistered { "minutes" } else { "certificate" });
    values.set("registration_required", if salt.is_multiple_of(3) { "no" } else { "yes" });
    if unregistered {
        values.set("unregistered_because", phrases.unregistered.as_str());
    }
    values.set("seat_and_officer", phrases.officer.as_str());
    values.set("who_decides", pick(&phrases.who_decides));
    let founders =
        if organisation.founders.is_empty() { pick(&phrases.founders) } else { organisation.founders.clone() };
    values.set("founders", founders);
    values.set("profit_ruled_out_by", "clause");
    values.set("profit_rule", pick(&phrases.profit_rule));
    values.set("income_sources", pick(&phrases.income_sources));
    values.set("government_money", if salt.is_multiple_of(2) { "no" } else { "yes" });
    values.set("accepts_principles", "yes");
    values
}
