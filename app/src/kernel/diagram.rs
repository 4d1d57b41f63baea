//! State diagrams of the documentation, rendered from the transition functions themselves (tests only).

use std::collections::BTreeSet;

/// Asserts that `docs/states/<object>.md` shows exactly these transitions. With `UPDATE_EXPECT=1` it writes the file.
pub(crate) fn assert_current(
    object: &str,
    prose: &str,
    first: &str,
    edges: &[(String, String, String)],
    ends: &[&str],
) {
    let shown = render(object, prose, first, edges, ends);
    let path = format!("{}/../docs/states/{object}.md", env!("CARGO_MANIFEST_DIR"));
    expect_test::expect_file![path].assert_eq(&shown);
}

fn render(object: &str, prose: &str, first: &str, edges: &[(String, String, String)], ends: &[&str]) -> String {
    let mut text = format!("# States of the {object}\n\n{prose}\n\n```mermaid\nstateDiagram-v2\n    [*] --> {first}\n");
    for (from, event, to) in edges {
        text += &format!("    {from} --> {to}: {event}\n");
    }
    for end in ends {
        text += &format!("    {end} --> [*]\n");
    }
    text += "```\n\n| from | event | to |\n| --- | --- | --- |\n";
    for (from, event, to) in edges {
        text += &format!("| `{from}` | `{event}` | `{to}` |\n");
    }
    let reached: BTreeSet<&str> = edges.iter().flat_map(|(from, _, to)| [from.as_str(), to.as_str()]).collect();
    assert!(reached.contains(first), "{object} starts in a state without transitions");
    text += "\nGenerated from the transition function by a test; do not edit by hand.\n";
    text
}
