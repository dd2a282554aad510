//! Generated files are as the program would generate them; `UPDATE=1 cargo test` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap_complete::Shell;
use vidette::commands::{completions, man};

/// Compares a directory with what it should hold, or writes it.
fn check(directory: &str, expected: &BTreeMap<String, Vec<u8>>) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
    if std::env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        for (name, content) in expected {
            fs::write(directory.join(name), content).unwrap();
        }
    }
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&directory).unwrap() {
        let path = entry.unwrap().path();
        found.insert(path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap());
    }
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(expected), "run UPDATE=1 cargo test generated");
    for (name, content) in expected {
        assert!(found[name] == *content, "{name} has drifted: run UPDATE=1 cargo test generated");
    }
}

#[test]
fn completions_are_current() {
    let scripts = [
        ("vidette.bash", Shell::Bash),
        ("_vidette", Shell::Zsh),
        ("vidette.fish", Shell::Fish),
        ("_vidette.ps1", Shell::PowerShell),
        ("vidette.elv", Shell::Elvish),
    ];
    check(
        "completions",
        &scripts.into_iter().map(|(name, shell)| (name.to_owned(), completions::script(shell))).collect(),
    );
}

#[test]
fn manual_pages_are_current() {
    check("man", &man::pages().unwrap().into_iter().collect());
}
