//! Arrows between crates: `server → app, migrations`; `app` knows nobody and does no I/O.

use super::whole_words;
use crate::finding::Finding;
use crate::sources::{Source, Sources, tests_from};

/// What would give `app` a database, a network, a disk or a runtime.
const NOT_IN_APP: &[&str] = &[
    "axum",
    "axum-extra",
    "hyper",
    "hyper-util",
    "leptos_axum",
    "leptos_meta",
    "leptos_router",
    "lettre",
    "openidconnect",
    "reqwest",
    "sea-orm",
    "sea-orm-migration",
    "sqlx",
    "tokio",
    "tower",
    "tower-http",
];

/// Each crate of the project and which others it may depend on.
const ARROWS: &[(&str, &[&str])] =
    &[("app", &[]), ("migrations", &[]), ("xtask", &[]), ("server", &["app", "migrations"])];

/// The clocks too: clippy does not see what is compiled for browsers alone.
const IO: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
];

pub fn findings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    for (member, allowed) in ARROWS {
        if let Some(manifest) = sources.get(&format!("{member}/Cargo.toml")) {
            check_manifest(manifest, member, allowed, &mut found);
        }
    }
    for source in sources.with_extension("rs").filter(|source| source.under("app/src") && !sources.is_test(source)) {
        let code = source.code();
        for path in IO {
            for at in whole_words(&code[..tests_from(&code)], path) {
                found.push(Finding::new(
                    &source.path,
                    source.line_of(at),
                    "app-does-no-io",
                    format!("`{path}` belongs in server; app is given what it needs"),
                ));
            }
        }
    }
    found
}

fn check_manifest(manifest: &Source, member: &str, allowed: &[&str], found: &mut Vec<Finding>) {
    let table: toml::Table = match manifest.text.parse() {
        Ok(table) => table,
        Err(error) => return found.push(Finding::new(&manifest.path, 0, "crate-arrows", error.to_string())),
    };
    for name in dependencies(&table) {
        let line = manifest.text.lines().position(|line| line.trim_start().starts_with(&name)).map_or(0, |at| at + 1);
        let other_member = ARROWS.iter().any(|(other, _)| *other == name) && name != member;
        if other_member && !allowed.contains(&name.as_str()) {
            let message = format!("{member} may not depend on {name}: arrows point down");
            found.push(Finding::new(&manifest.path, line, "crate-arrows", message));
        } else if member == "app" && NOT_IN_APP.contains(&name.as_str()) {
            let message = format!("app may not depend on {name}, with any feature");
            found.push(Finding::new(&manifest.path, line, "crate-arrows", message));
        }
    }
}

/// The names of all dependencies: ordinary, of tests, of the build, and those of one target only.
fn dependencies(table: &toml::Table) -> Vec<String> {
    let mut names = Vec::new();
    for (key, value) in table {
        let Some(inner) = value.as_table() else { continue };
        match key.as_str() {
            "dependencies" | "dev-dependencies" | "build-dependencies" => {
                for (name, value) in inner {
                    let package = value.get("package").and_then(|package| package.as_str());
                    names.push(package.unwrap_or(name).to_owned());
                }
            }
            "target" => names.extend(inner.values().filter_map(|value| value.as_table()).flat_map(dependencies)),
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn app_may_not_depend_on_the_database_under_any_name_or_target() {
        let plain = "[dependencies]\nsea-orm = '2'\n";
        let renamed = "[target.'cfg(unix)'.dev-dependencies]\ndb = { package = 'sqlx', version = '1' }\n";
        assert_eq!(rules_broken(&[("app/Cargo.toml", plain)]), ["crate-arrows"]);
        assert_eq!(rules_broken(&[("app/Cargo.toml", renamed)]), ["crate-arrows"]);
    }

    #[test]
    fn arrows_between_members_point_down_only() {
        let up = "[dependencies]\nserver = { path = '../server' }\n";
        assert_eq!(rules_broken(&[("app/Cargo.toml", up)]), ["crate-arrows"]);
        assert_eq!(rules_broken(&[("migrations/Cargo.toml", up)]), ["crate-arrows"]);
        let down = "[dependencies]\napp.workspace = true\n";
        assert!(rules_broken(&[("server/Cargo.toml", down)]).is_empty());
    }

    #[test]
    fn the_tests_of_app_may_write_files() {
        let test = "fn a() {}\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
        assert!(rules_broken(&[("app/src/review/mod.rs", test)]).is_empty());
        let declared = "#[cfg(test)]\npub(crate) mod diagram;\nmod failure;\n";
        let files = [("app/src/kernel/mod.rs", declared), ("app/src/kernel/diagram.rs", "use std::fs;\n")];
        assert!(rules_broken(&files).is_empty());
        let files = [("app/src/kernel/mod.rs", declared), ("app/src/kernel/failure.rs", "use std::fs;\n")];
        assert_eq!(rules_broken(&files), ["app-does-no-io"]);
    }

    #[test]
    fn app_may_not_touch_the_disk_but_may_speak_of_it() {
        assert_eq!(rules_broken(&[("app/src/lib.rs", "use std::fs;\n")]), ["app-does-no-io"]);
        assert!(rules_broken(&[("app/src/lib.rs", "// not std::fs here\nconst A: &str = \"std::fs\";\n")]).is_empty());
    }
}
