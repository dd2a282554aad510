//! The documents against the code: what they list is what there is, and their examples work.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use vidette::config::env;
use vidette::error::EXIT_CODES;
use vidette::pipeline::settings::{ProjectSettings, SettingsFile};
use vidette::query::Query;

use crate::sealed::Sealed;

/// A fenced block of a document.
struct Block {
    language: String,
    text: String,
    /// The file and line where it begins.
    place: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The documents by their paths from the root.
fn documents() -> Vec<String> {
    let mut found: Vec<_> =
        ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "examples/incident/README.md"].map(str::to_owned).into();
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with(".md") {
            found.push(format!("docs/{name}"));
        }
    }
    found.sort();
    found
}

fn blocks(name: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in read(name).lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(language), None) => {
                let place = format!("{name}:{}", index + 1);
                open = Some(Block { language: language.trim().to_owned(), text: String::new(), place });
            }
            (Some(_), Some(_)) => found.extend(open.take()),
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{name}: a block is not closed");
    found
}

/// The document without its blocks.
fn prose(name: &str) -> String {
    let mut inside = false;
    let text = read(name);
    let lines = text.lines().filter(|line| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !fence && !inside
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn section<'t>(text: &'t str, heading: &str) -> &'t str {
    let (_, after) = text.split_once(&format!("\n## {heading}\n")).unwrap();
    after.split("\n## ").next().unwrap()
}

/// The cells of the rows of the tables in a text, heads and rules left out.
fn rows(text: &str) -> Vec<Vec<String>> {
    let tables: Vec<_> =
        text.lines().map(|line| line.strip_prefix("| ").and_then(|row| row.strip_suffix(" |"))).collect();
    let cells = tables.into_iter().flatten();
    cells.skip(1).map(|row| row.split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The commands that do something by themselves, as they are typed.
fn leaves(command: &clap::Command, name: &str, found: &mut BTreeSet<String>) {
    let below: Vec<_> =
        command.get_subcommands().filter(|below| below.get_name() != "help" && !below.is_hide_set()).collect();
    if below.is_empty() || command.is_args_conflicts_with_subcommands_set() {
        found.insert(name.to_owned());
    }
    for below in below {
        leaves(below, &format!("{name} {}", below.get_name()), found);
    }
}

#[test]
fn the_readme_lists_every_command_and_no_other() {
    let mut commands = BTreeSet::new();
    leaves(&vidette::cli::command(), "vidette", &mut commands);
    let readme = read("README.md");
    let rows = rows(section(&readme, "Commands"));
    let listed: BTreeSet<_> = rows.iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    assert_eq!(listed, commands);
}

#[test]
fn the_readme_lists_the_exit_codes() {
    let readme = read("README.md");
    let listed: Vec<_> =
        rows(section(&readme, "Exit codes")).into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let codes = EXIT_CODES.lines().map(|line| line.trim().split_once(' ').unwrap());
    let codes: Vec<_> = codes.map(|(code, meaning)| (code.to_owned(), meaning.trim().to_owned())).collect();
    assert_eq!(listed, codes);
}

#[test]
fn every_environment_variable_is_documented_and_no_other() {
    let document = read("docs/configuration.md");
    let listed: Vec<_> = rows(section(&document, "Environment variables")).iter().map(|row| row.join(" | ")).collect();
    let known: Vec<_> = env::ALL.iter().map(|variable| format!("`{}` | {}", variable.name, variable.meaning)).collect();
    assert_eq!(listed, known);
}

#[test]
fn every_configuration_key_is_documented_and_no_other() {
    let document = read("docs/configuration.md");
    let rows = rows(section(&document, "Files"));
    let listed: Vec<_> = rows.iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    let listed: Vec<_> = listed.into_iter().skip_while(|key| key != "defaults.url").collect();
    let sections = vidette::config::keys::SECTIONS.iter();
    let known: Vec<_> =
        sections.flat_map(|(section, keys)| keys.iter().map(move |key| format!("{section}.{key}"))).collect();
    assert_eq!(listed, known);
}

#[test]
fn every_settings_key_has_a_section_with_an_example() {
    let settings = serde_json::to_value(ProjectSettings::default()).unwrap();
    let keys: BTreeSet<_> = settings.as_object().unwrap().keys().cloned().collect();
    let document = read("docs/settings.md");
    let sections: Vec<_> = document.split("\n### `").skip(1).map(|section| section.split_once('`').unwrap()).collect();
    let described: BTreeSet<_> = sections.iter().map(|(key, _)| (*key).to_owned()).collect();
    assert_eq!(described, keys);
    for (key, text) in sections {
        assert!(text.contains("```toml\n") && text.matches(key).count() > 0, "`{key}` has no example");
    }
}

#[test]
fn settings_in_documents_can_be_used() {
    let mut count = 0;
    for name in ["docs/settings.md", "docs/scrubbing.md", "docs/grouping.md", "docs/pipeline.md"] {
        for block in blocks(name).into_iter().filter(|block| matches!(block.language.as_str(), "toml" | "json")) {
            let file = SettingsFile::parse(&block.text).unwrap_or_else(|error| panic!("{}: {error}", block.place));
            assert!(file.unknown.is_empty(), "{}: {:?}", block.place, file.unknown);
            let settings = file.for_project(&"checkout".parse().unwrap()).unwrap();
            let stages = vidette::pipeline::Stages::new(vidette::model::ProjectId(1), &settings, 90);
            let stages = stages.unwrap_or_else(|error| panic!("{}: {error}", block.place));
            assert!(stages.warnings.is_empty(), "{}: {:?}", block.place, stages.warnings);
            count += 1;
        }
    }
    assert!(count > 15, "{count} examples of settings");
}

#[test]
fn queries_in_documents_can_be_used() {
    let queries: Vec<_> = blocks("docs/search.md").into_iter().filter(|block| block.language == "query").collect();
    assert!(!queries.is_empty());
    for block in queries {
        for line in block.text.lines() {
            Query::parse(line).unwrap_or_else(|error| panic!("{}: {}", block.place, error.render()));
        }
    }
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut broken = Vec::new();
    for name in documents() {
        for target in read(&name).split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
        {
            if target.contains("://") {
                continue;
            }
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let here = Path::new(&name);
            let file = if path.is_empty() { here.to_owned() } else { here.parent().unwrap().join(path) };
            let is_there = root().join(&file).is_file();
            if !is_there || (!anchor.is_empty() && !anchors(&file).contains(anchor)) {
                broken.push(format!("{name}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "links that lead nowhere:\n{}", broken.join("\n"));
}

/// The anchors of a document's headings, as forges make them.
fn anchors(file: &Path) -> BTreeSet<String> {
    let text = prose(file.to_str().unwrap());
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    let anchor = |heading: &str| {
        let lower = heading.to_lowercase().replace(' ', "-");
        lower.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
    };
    headings.map(anchor).collect()
}

/// The words of a command line up to a pipe or a redirection; what comes before a pipe into `vidette` is left out.
pub(crate) fn words(line: &str) -> Vec<String> {
    let line = line.rsplit_once("| vidette ").map_or(line.to_owned(), |(_, rest)| format!("vidette {rest}"));
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in line.chars() {
        match (letter, quote) {
            ('\'' | '"', None) => quote = Some(letter),
            (_, Some(open)) if letter == open => quote = None,
            ('|' | '<' | '>', None) => break,
            (' ', None) => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn command_lines_in_documents_are_understood() {
    let mut count = 0;
    for name in documents() {
        for block in blocks(&name).into_iter().filter(|block| block.language == "console") {
            for line in block.text.lines().filter_map(|line| line.strip_prefix("$ ")) {
                let parsed = vidette::cli::command().try_get_matches_from(words(line));
                parsed.unwrap_or_else(|error| panic!("{}: {line}\n{error}", block.place));
                count += 1;
            }
        }
    }
    assert!(count > 10, "{count} command lines");
}

/// Commands that need no store and leave nothing behind.
const CHEAP: [&str; 3] = ["vidette config ", "vidette --version", "vidette completions "];

#[test]
fn cheap_examples_print_what_the_documents_say() {
    let sealed = Sealed::new();
    let mut count = 0;
    for name in documents() {
        for block in blocks(&name).into_iter().filter(|block| block.language == "console") {
            for example in block.text.split("$ ").filter(|example| CHEAP.iter().any(|cheap| example.starts_with(cheap)))
            {
                let (line, expected) = example.split_once('\n').unwrap();
                let words = words(line);
                let arguments: Vec<_> = words.iter().skip(1).map(String::as_str).collect();
                let ran = sealed.run(&arguments).ended(0);
                let printed = format!("{}{}", ran.stdout, ran.stderr);
                assert!(is_like(&printed, expected), "{}: {line}\n{printed}", block.place);
                count += 1;
            }
        }
    }
    assert!(count > 1, "{count} cheap examples");
}

/// Whether each line is as expected but for the number of blanks; `…` stands for any text.
fn is_like(printed: &str, expected: &str) -> bool {
    let same = |(printed, expected): (&str, &str)| {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (printed, expected) = (plain(printed), plain(expected));
        match expected.split_once('…') {
            Some((before, after)) => printed.starts_with(before) && printed.ends_with(after),
            None => printed == expected,
        }
    };
    printed.lines().count() == expected.lines().count() && printed.lines().zip(expected.lines()).all(same)
}
