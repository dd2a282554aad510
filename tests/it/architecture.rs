//! The layers of the house, read from the imports.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module: its layer, and what it may import of its own layer.
const LAYERS: &[(&str, u8, &[&str])] = &[
    ("main", 5, &["cli", "lib"]),
    ("lib", 5, &["cli"]),
    // The manual and the completions are drawn from the command line itself.
    ("cli", 5, &[]),
    ("commands", 4, &["cli"]),
    ("context", 3, &["config", "ui", "error"]),
    ("ui", 3, &["error"]),
    ("error", 3, &[]),
    ("config", 3, &[]),
    ("server", 2, &["pipeline"]),
    ("pipeline", 2, &[]),
    ("recording", 2, &[]),
    ("client", 2, &[]),
    ("protocol", 1, &[]),
    ("query", 1, &[]),
    ("grouping", 1, &[]),
    ("scrub", 1, &[]),
    ("store", 1, &[]),
    ("event", 0, &["model"]),
    ("model", 0, &[]),
    ("clock", 0, &["model"]),
    ("secret", 0, &[]),
    ("fs", 0, &[]),
];

/// Libraries that only some modules may import.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("clap", &["cli", "commands"]),
    ("reqwest", &["client"]),
    ("axum", &["server"]),
    ("hyper", &["server"]),
    ("hyper_util", &["server"]),
    ("rusqlite", &["store"]),
    ("indicatif", &["ui"]),
    ("dialoguer", &["ui"]),
    ("ini", &["config"]),
    ("keyring", &["config"]),
    ("toml_edit", &["config"]),
    ("java_properties", &["config"]),
    ("open", &["ui"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn module_of(path: &Path) -> String {
    let relative = path.strip_prefix(root()).unwrap();
    let first = relative.iter().next().unwrap().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// The code above the unit tests, which may import what they like.
fn production_code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

fn all_sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    sources(&root(), &mut found);
    found.retain(|path| {
        path.file_name().is_some_and(|name| name != "tests.rs") && !path.iter().any(|part| part == "tests")
    });
    found
}

#[test]
fn imports_point_downwards() {
    let layers: BTreeMap<&str, (u8, &[&str])> =
        LAYERS.iter().map(|&(module, layer, siblings)| (module, (layer, siblings))).collect();
    let mut wrong = Vec::new();
    for path in all_sources() {
        let module = module_of(&path);
        let Some((layer, siblings)) = layers.get(module.as_str()) else {
            wrong.push(format!("{} is in no layer", path.display()));
            continue;
        };
        for line in production_code(&path).lines().filter(|line| !line.trim_start().starts_with("//")) {
            for imported in line.split("crate::").skip(1) {
                let name: String = imported.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let Some((below, _)) = layers.get(name.as_str()) else { continue };
                if name != module && below >= layer && !siblings.contains(&name.as_str()) {
                    wrong.push(format!("{}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "imports against the layers:\n{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for path in all_sources() {
        let module = module_of(&path);
        for line in production_code(&path).lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (library, rooms) in LIBRARIES {
                let used = line.contains(&format!("use {library}::")) || line.contains(&format!(" {library}::"));
                if used && !rooms.contains(&module.as_str()) {
                    wrong.push(format!("{}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "libraries outside their rooms:\n{}", wrong.join("\n"));
}

#[test]
fn files_stay_readable() {
    let long: Vec<_> = all_sources()
        .into_iter()
        .map(|path| (production_code(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > 800)
        .collect();
    assert!(long.is_empty(), "files past 800 lines: {long:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<_> =
        all_sources().into_iter().filter(|path| !fs::read_to_string(path).unwrap().starts_with("//!")).collect();
    assert!(silent.is_empty(), "without a module document: {silent:?}");
}
