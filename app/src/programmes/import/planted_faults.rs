//! Every kind of fault, planted in the shipped files, is found and named with its place.

use super::resolve;
use super::shipped_templates::{CRITERIA, MODEL};

/// What `resolve` says about the two files with one fault planted: the text `from` becomes `to`.
fn faults(criteria: (&str, &str), template: (&str, &str)) -> Vec<String> {
    assert!(CRITERIA.contains(criteria.0) && MODEL.contains(template.0), "nothing to plant the fault in");
    let library = toml::from_str(&CRITERIA.replacen(criteria.0, criteria.1, 1)).unwrap();
    let file = toml::from_str(&MODEL.replacen(template.0, template.1, 1)).unwrap();
    resolve(library, file).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn a_fault_in_the_library_is_named_with_its_place() {
    let library = |from, to| faults((from, to), ("", ""));
    assert_eq!(library("plain.ru = \"Ваша", "plain.ru = \" \"\n# \"Ваша"), ["criteria.K2.plain: no text in ru"]);
    assert_eq!(
        library("title.fr = \"Existence depuis au moins {years}\"", "title.fr = \"{years\""),
        ["criteria.K1.title: a parameter is not filled in the fr text"]
    );
    let rule = "met = \"!shares_profits && profit_clause\"";
    assert!(
        library(rule, "met = \"!shares_profits &&\"")[0]
            .starts_with("criteria.K2.eligibility.met: the rule can't be used")
    );
    assert!(library(rule, "met = \"shares_profits.all(x, x)\"")[0].starts_with("criteria.K2.eligibility.met:"));
    assert!(library(rule, "met = \"shares_profits > 3\"")[0].starts_with("criteria.K2.eligibility.met:"));
    assert!(
        library(rule, "met = \"shares_profits\"")[0].starts_with("criteria.K2.eligibility: two rules say yes when")
    );
    assert_eq!(library(rule, "met = \"nobody_asked\""), ["criteria.K2.eligibility: there is no question nobody_asked"]);
}

#[test]
fn a_fault_in_a_template_is_named_with_its_place() {
    let template = |from, to| faults(("", ""), (from, to));
    assert!(
        template("code = \"K13\"", "code = \"K99\"").contains(&"criteria.K99: there is no criterion K99".to_owned())
    );
    assert_eq!(template("source = \"model\"", "source = \"rumour\"")[0], "criteria.K1: there is no source rumour");
    assert_eq!(template("fees = { source", "fares = { source"), ["fees: it does not say where it comes from"]);
    assert_eq!(template("fees.ar = ", "fees.original = \"en\"\n# "), ["fees: no text in ar"]);
    assert_eq!(template("Europe/Zurich", "Europe/Atlantis"), ["zone: there is no time zone Europe/Atlantis"]);
    assert_eq!(
        template("{ rule = \"rolling\" }", "{ rule = \"yearly\", month = 2, day = 30 }"),
        ["deadline: no year has that day"]
    );
    assert_eq!(template("code = \"activities\"", "code = \"statutes\""), ["documents: statutes stands there twice"]);
    assert_eq!(template("n = 1\n", "gaps = [\"V2\"]\nn = 1\n"), ["criteria.K1.gaps: the programme lists no gap V2"]);
    assert!(template("n = 1\n", "")[0].starts_with("criteria.K1.title: a parameter is not filled"));
}
