//! Variables that look like settings of the portal and are none. Such a typing mistake would otherwise be noticed only when
//! somebody is not protected by the setting.

use super::check::Finding;
use super::settings::SETTINGS;

/// The beginning of the names of settings.
const PREFIX: &str = "TRIBUNE_";

/// What is to be said of the names among these that are no settings, in their order. One that is nearly a setting's is
/// refused. Any other may be somebody else's (a Kubernetes service called `tribune` puts `TRIBUNE_PORT` into every
/// container), and the portal only says so.
pub fn unknown_settings(names: impl IntoIterator<Item = String>) -> Vec<Finding> {
    let mut unknown: Vec<String> = names.into_iter().filter(|name| is_unknown(name)).collect();
    unknown.sort();
    unknown.iter().map(|name| finding(name)).collect()
}

/// The names of this process's environment.
pub fn in_environment() -> impl Iterator<Item = String> {
    std::env::vars_os().filter_map(|(name, _)| name.into_string().ok())
}

fn is_unknown(name: &str) -> bool {
    let upper = name.to_ascii_uppercase();
    let known = variables().any(|known| known == name);
    !known && (upper.starts_with(PREFIX) || with_another_prefix(&upper).is_some())
}

fn variables() -> impl Iterator<Item = &'static str> {
    SETTINGS.iter().map(|setting| setting.variable)
}

/// The setting that has one letter more, less or other in the prefix: `TRIBUNES_DATA`.
fn with_another_prefix(upper: &str) -> Option<&'static str> {
    if upper.starts_with(PREFIX) {
        return None;
    }
    variables().filter(|known| known.starts_with(PREFIX)).find(|known| {
        let rest = &known[PREFIX.len() - 1..];
        upper.ends_with(rest) && strsim::damerau_levenshtein(upper, known) == 1
    })
}

/// The setting that has no prefix: `TRIBUNE_DATABASE_URL`.
fn without_prefix(upper: &str) -> Option<&'static str> {
    let rest = upper.strip_prefix(PREFIX)?;
    variables().find(|known| *known == rest)
}

fn finding(name: &str) -> Finding {
    let upper = name.to_ascii_uppercase();
    if let Some(known) = with_another_prefix(&upper).or_else(|| without_prefix(&upper)) {
        return Finding::Refusal(format!("{name} is no setting. Write {known}, or take it away."));
    }
    let near = variables().filter(|known| known.starts_with(PREFIX));
    let near = near.map(|known| (strsim::damerau_levenshtein(&upper, known), known)).min();
    match near {
        // One typing mistake in every four letters after the prefix.
        Some((slips, known)) if slips * 4 <= name.len() - PREFIX.len() => {
            Finding::Refusal(format!("{name} is no setting. Write {known}, or take it away."))
        }
        _ => Finding::Warning(format!(
            "{name} is no setting of the portal, and changes nothing. docs/running.md lists them."
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(names: &[&str]) -> Vec<Finding> {
        unknown_settings(names.iter().map(|name| (*name).to_owned()))
    }

    #[test]
    fn every_setting_is_known_and_with_one_letter_less_more_or_another_it_is_refused_by_its_name() {
        assert_eq!(said(&SETTINGS.iter().map(|setting| setting.variable).collect::<Vec<_>>()), []);
        for setting in SETTINGS.iter().filter(|setting| setting.variable.len() >= PREFIX.len() + 4) {
            let Some(rest) = setting.variable.strip_prefix(PREFIX) else { continue };
            let end = rest.len() - 1;
            for slip in
                [format!("{rest}S"), rest[..end].to_owned() + "X", rest[1..2].to_owned() + &rest[..1] + &rest[2..]]
            {
                let typed = format!("{PREFIX}{slip}");
                let found = said(&[&typed]);
                let [Finding::Refusal(sentence)] = &found[..] else { panic!("{typed}: {found:?}") };
                assert!(sentence.contains(&typed) && sentence.contains("Write TRIBUNE_"), "{sentence}");
            }
        }
        for (typed, known) in [
            ("TRIBUNE_DATABASE_URL", "DATABASE_URL"),
            ("TRIBUNES_DATA", "TRIBUNE_DATA"),
            ("TRIBUN_DATA", "TRIBUNE_DATA"),
        ] {
            let found = said(&[typed]);
            assert!(matches!(&found[..], [Finding::Refusal(said)] if said.contains(known)), "{typed}: {found:?}");
        }
        assert!(
            matches!(&said(&["tribune_data"])[..], [Finding::Refusal(sentence)] if sentence.contains("TRIBUNE_DATA"))
        );
    }

    #[test]
    fn what_may_be_somebody_elses_is_only_told_of() {
        for theirs in ["TRIBUNE_PORT", "TRIBUNE_SERVICE_HOST", "TRIBUNE_PORT_3000_TCP_ADDR", "TRIBUNE_REQUIRE_NODE"] {
            assert!(matches!(&said(&[theirs])[..], [Finding::Warning(_)]), "{theirs}");
        }
        assert_eq!(said(&["PATH", "TRIBUNE", "DATABASE_URL", "RUST_LOG"]), []);
    }
}
