//! No clock outside `server/src/clock`: everything else is given `now`, so that a test can choose it.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::Sources;

const CLOCKS: &[&str] = &["SystemTime::now", "Timestamp::now", "Zoned::now", "Utc::now", "Local::now", "Instant::now"];

/// Who may look at a clock besides `server/src/clock`, and why.
const ALLOWED: &[(&str, &str)] = &[("xtask/src", "builds; nothing here is remembered")];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in sources.with_extension("rs") {
        let exempt = source.under("server/src/clock")
            || source.path == "server/src/clock.rs"
            || sources.is_test(source)
            || ALLOWED.iter().any(|(place, _)| source.path == *place || source.under(place));
        if exempt {
            continue;
        }
        let code = source.code();
        for clock in CLOCKS {
            for at in whole_words(&code, clock) {
                let message = format!("`{clock}` outside server/src/clock: take `now` as a parameter");
                found.push(Finding::new(&source.path, source.line_of(at), "clock", message));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn only_the_clock_looks_at_the_time() {
        let looks = "fn late() -> bool { jiff::Timestamp::now() > DEADLINE }\n";
        assert_eq!(rules_broken(&[("server/src/decisions/decide.rs", looks)]), ["clock"]);
        assert_eq!(rules_broken(&[("app/src/decisions/decision.rs", looks)]), ["clock"]);
        assert!(rules_broken(&[("server/src/clock/mod.rs", looks)]).is_empty());
        assert!(rules_broken(&[("server/src/decisions/decide.rs", "// Timestamp::now is not for us\n")]).is_empty());
    }
}
