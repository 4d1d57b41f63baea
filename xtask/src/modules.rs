//! The graph of the modules, drawn into `docs/modules.md` from the paths that the code uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::sources::{Sources, tests_from};
use crate::tidy::reaches;

/// Modules of one crate, each with those that it uses.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// What composes or starts the whole, and so uses everything; without it the drawing can be read.
const COMPOSITION: &[&str] = &["lib", "main", "cli", "seed", "routes", "background"];

pub fn page(sources: &Sources) -> String {
    let mut page = String::from(
        "# Modules\n\n\
         Which module uses which, read from the paths in the code and drawn by a test (`xtask/src/modules.rs`), which also looks\n\
         that there is no circle. An arrow that a longer way through the picture says as well is left out.\n\n",
    );
    let composition: Vec<String> = COMPOSITION.iter().map(|name| format!("`{name}`")).collect();
    let _ = writeln!(page, "Left out are {}, which put the whole together.", composition.join(", "));
    for floor in ["server", "app"] {
        let graph = graph(sources, &format!("{floor}/src"));
        let _ = write!(page, "\n## {floor}\n\n```mermaid\nflowchart BT\n");
        for (module, uses) in &without_detours(&graph) {
            if uses.is_empty() {
                let _ = writeln!(page, "    {module}");
            }
            for used in uses {
                let _ = writeln!(page, "    {module} --> {used}");
            }
        }
        page.push_str("```\n");
    }
    page
}

/// The modules of a crate's first level, tests left out.
fn graph(sources: &Sources, folder: &str) -> Graph {
    let mut graph = Graph::new();
    for source in sources.with_extension("rs").filter(|source| source.under(folder) && !sources.is_test(source)) {
        let module = module_of(&source.path[folder.len() + 1..]);
        if COMPOSITION.contains(&module) {
            continue;
        }
        let code = source.code();
        let used = reaches(&code[..tests_from(&code)]).into_iter().filter(|reach| reach.in_this_crate);
        let used = used.filter_map(|reach| reach.path.into_iter().next());
        graph.entry(module.to_owned()).or_default().extend(used);
    }
    let modules: BTreeSet<String> = graph.keys().cloned().collect();
    for (module, used) in &mut graph {
        used.retain(|used| used != module && modules.contains(used));
    }
    graph
}

fn module_of(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

/// A module that uses itself by way of others, with the way.
pub fn circle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    graph.keys().find_map(|start| {
        let mut ways = vec![vec![start.clone()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            for next in way.last().and_then(|last| graph.get(last)).into_iter().flatten() {
                let longer = [way.as_slice(), std::slice::from_ref(next)].concat();
                if next == start {
                    return Some(longer);
                }
                if seen.insert(next.clone()) {
                    ways.push(longer);
                }
            }
        }
        None
    })
}

/// The same graph without the arrows that a longer way says as well.
fn without_detours(graph: &Graph) -> Graph {
    let reached = |from: &String| {
        let (mut reached, mut ways) = (BTreeSet::new(), vec![from]);
        while let Some(at) = ways.pop() {
            for next in graph.get(at).into_iter().flatten() {
                if reached.insert(next.clone()) {
                    ways.push(next);
                }
            }
        }
        reached
    };
    let shorter = |uses: &BTreeSet<String>| {
        let by_way: BTreeSet<String> = uses.iter().flat_map(reached).collect();
        uses.difference(&by_way).cloned().collect()
    };
    graph.iter().map(|(module, uses)| (module.clone(), shorter(uses))).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::sources::Planted;

    fn repository() -> Sources {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Sources::read(&root).expect("the repository")
    }

    #[test]
    fn the_drawing_is_what_the_code_says() {
        let page = page(&repository());
        expect_test::expect_file!["../../docs/modules.md"].assert_eq(&page);
    }

    #[test]
    fn no_module_uses_itself_by_way_of_others() {
        for folder in ["server/src", "app/src"] {
            assert_eq!(circle(&graph(&repository(), folder)), None, "{folder}");
        }
    }

    #[test]
    fn a_circle_and_a_detour_are_seen() {
        let planted = Planted::new(&[
            ("app/src/a.rs", "use crate::b::B;\n"),
            ("app/src/b.rs", "use crate::c::C;\n"),
            ("app/src/c.rs", "#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\n"),
        ]);
        let mut graph = graph(&planted.sources(), "app/src");
        assert_eq!(circle(&graph), None, "what tests use is no arrow");
        graph.entry("a".to_owned()).or_default().insert("c".to_owned());
        assert_eq!(without_detours(&graph)["a"], BTreeSet::from(["b".to_owned()]));
        graph.entry("c".to_owned()).or_default().insert("a".to_owned());
        assert_eq!(circle(&graph).map(|way| way.len()), Some(3), "over c and back");
    }

    /// Every path that a page for contributors names is there. A path has a folder and an ending, or ends in `/`.
    #[test]
    fn every_file_that_the_map_names_exists() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the map");
        let missing: Vec<&str> = named_paths(&text).into_iter().filter(|path| !is_there(&root, path)).collect();
        assert!(missing.is_empty(), "ARCHITECTURE.md names what is not there: {missing:?}");
        assert!(
            named_paths("a `server/src/gone.rs` b").iter().any(|path| !is_there(&root, path)),
            "and it would be seen"
        );
    }

    /// What stands in backticks and looks like a path of a file.
    fn named_paths(text: &str) -> Vec<&str> {
        let quoted = text.split('`').skip(1).step_by(2);
        let endings = [".rs", ".md", ".toml", ".ftl", ".css", ".mjs"];
        let plain = |path: &str| !path.contains([' ', '<', '{', '*', '…', '(']) && !path.contains("NNNN");
        quoted
            .filter(|path| path.contains('/') && plain(path) && endings.iter().any(|end| path.ends_with(end)))
            .collect()
    }

    /// From the root, or in the folder of the server's or of the app's code.
    fn is_there(root: &Path, path: &str) -> bool {
        ["", "server/src", "server/src/web", "app/src"].iter().any(|folder| root.join(folder).join(path).exists())
    }
}
