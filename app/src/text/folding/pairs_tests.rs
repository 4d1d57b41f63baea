//! What must and what must not be found, writing by writing: `pairs.tsv`. The same table is asked over HTTP, on both
//! databases, by `server/tests/register/search.rs`.

use super::{SearchWords, index_terms, sort_key};

/// Writing, whether it is found, name, search.
fn pairs() -> impl Iterator<Item = [&'static str; 4]> {
    include_str!("pairs.tsv").lines().filter(|line| !line.starts_with("# ")).map(|line| {
        let fields: Vec<_> = line.split('\t').collect();
        fields.try_into().unwrap_or_else(|fields| panic!("{fields:?}"))
    })
}

/// As the register searches: whole words, joined or parted; then by how the last word begins.
fn found(name: &str, typed: &str) -> bool {
    let (index, words) = (index_terms([name]), SearchWords::read(typed));
    if words.is_empty() {
        return false;
    }
    let whole = |words: &[String]| SearchWords::terms(words).iter().all(|term| index.contains(term));
    let (joined, parted) = (words.joined(), words.parted());
    let beginning = parted.split_last().is_some_and(|(last, before)| {
        whole(before)
            && SearchWords::terms(std::slice::from_ref(last))
                .iter()
                .all(|last| index.iter().any(|term| term.starts_with(last.as_str())))
    });
    whole(&joined) || whole(&parted) || run_together(&parted).iter().any(|words| whole(words)) || beginning
}

fn run_together(words: &[String]) -> Vec<Vec<String>> {
    (1..words.len())
        .map(|place| [&words[..place - 1], &[words[place - 1..=place].concat()], &words[place + 1..]].concat())
        .collect()
}

#[test]
fn every_pair_is_found_or_not_as_the_table_says() {
    let wrong: Vec<String> = pairs()
        .filter(|[_, expected, name, typed]| found(name, typed) != (*expected == "found"))
        .map(|[writing, expected, name, typed]| {
            format!(
                "{writing}: {typed} in {name} should be {expected}: {:?} {:?}",
                index_terms([name]),
                SearchWords::read(typed)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_has_its_two_hundred_pairs_of_every_kind() {
    let (found, not): (Vec<_>, Vec<_>) = pairs().partition(|[_, expected, ..]| *expected == "found");
    assert!(found.len() >= 200 && not.len() >= 40, "{} {}", found.len(), not.len());
    let mut writings: Vec<_> = pairs().map(|[writing, ..]| writing).collect();
    writings.dedup();
    assert!(writings.len() >= 15, "{writings:?}");
}

#[test]
fn every_name_is_found_by_itself_and_its_key_is_settled() {
    for [_, _, name, _] in pairs() {
        assert!(found(name, name), "{name}");
        assert_eq!(sort_key(&sort_key(name)), sort_key(name), "{name}");
    }
}
