//! Names that were seen in lists, kept so that a shell can offer them.
//!
//! A small file per server and organisation below the user's cache directory, for its owner's eyes. It holds names
//! alone, never a title or anything else that somebody wrote. It is a convenience: what cannot be read is as good as
//! absent, and nothing may fail because of it. This module must not ask a server.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha1::{Digest as _, Sha1};

/// Names of a kind that are kept; the newest stay.
const MOST: usize = 500;
/// The longest name that is kept.
const LONGEST: usize = 200;
/// A longer file is not one of ours.
const LONGEST_FILE: u64 = 1 << 20;
/// Files that are kept; the newest stay.
const MOST_FILES: usize = 32;

/// What a name is a name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// Organisations, by slug.
    Organizations,
    /// Projects, by slug.
    Projects,
    /// Releases, by version.
    Releases,
    /// Issues, by short id.
    Issues,
}

/// Where names belong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamesPlace {
    /// The server's address, or the directory of an embedded store.
    server: String,
    /// The organisation; empty for what belongs to none.
    organization: String,
}

impl NamesPlace {
    /// A server, and an organisation there.
    pub fn server(address: &str, organization: &str) -> Self {
        Self { server: address.trim_end_matches('/').to_owned(), organization: organization.to_owned() }
    }

    /// The embedded store in a directory.
    pub fn store(directory: &Path) -> Self {
        Self { server: directory.display().to_string(), organization: String::new() }
    }
}

/// The names of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    place: NamesPlace,
    #[serde(default)]
    organizations: Vec<String>,
    #[serde(default)]
    projects: Vec<String>,
    #[serde(default)]
    releases: Vec<String>,
    #[serde(default)]
    issues: Vec<String>,
}

impl Names {
    /// What is known of a place.
    pub fn load(directory: &Path, place: NamesPlace) -> Self {
        let path = path(directory, &place);
        let is_ours = fs::metadata(&path).is_ok_and(|found| found.is_file() && found.len() <= LONGEST_FILE);
        let text = is_ours.then(|| fs::read(&path).ok()).flatten();
        let read = text.and_then(|text| serde_json::from_slice::<Self>(&text).ok());
        read.filter(|names| names.place == place).unwrap_or_else(|| Self {
            place,
            organizations: Vec::new(),
            projects: Vec::new(),
            releases: Vec::new(),
            issues: Vec::new(),
        })
    }

    /// The names of a kind that can be offered, the newest first.
    pub fn of(&self, kind: NameKind) -> impl Iterator<Item = &str> {
        let names = match kind {
            NameKind::Organizations => &self.organizations,
            NameKind::Projects => &self.projects,
            NameKind::Releases => &self.releases,
            NameKind::Issues => &self.issues,
        };
        // The file may have been written by another version, or by anybody else.
        names.iter().map(String::as_str).filter(|name| is_offered(name)).take(MOST)
    }

    /// Puts names in front of those that are known; whether anything is new.
    fn learn<N: AsRef<str>>(&mut self, kind: NameKind, seen: impl IntoIterator<Item = N>) -> bool {
        let names = match kind {
            NameKind::Organizations => &mut self.organizations,
            NameKind::Projects => &mut self.projects,
            NameKind::Releases => &mut self.releases,
            NameKind::Issues => &mut self.issues,
        };
        let mut known = std::collections::HashSet::new();
        let mut merged: Vec<String> = Vec::new();
        let seen = seen.into_iter().map(|name| name.as_ref().to_owned()).filter(|name| is_offered(name));
        for name in seen.take(MOST).chain(names.iter().cloned()) {
            if known.insert(name.clone()) {
                merged.push(name);
            }
        }
        merged.truncate(MOST);
        let is_new = merged != *names;
        *names = merged;
        is_new
    }
}

/// Keeps names for a place, the newest first.
///
/// # Errors
/// What the operating system says of the directory or the file.
pub fn remember<N: AsRef<str>>(
    directory: &Path,
    place: NamesPlace,
    kind: NameKind,
    seen: impl IntoIterator<Item = N>,
) -> std::io::Result<()> {
    let mut names = Names::load(directory, place);
    if !names.learn(kind, seen) {
        return Ok(());
    }
    let path = path(directory, &names.place);
    create_private(directory)?;
    if !path.exists() {
        make_room(directory)?;
    }
    // Renamed into place, so that a shell never reads half of it; not synced, since a lost one is no loss. A temporary
    // file is for its owner alone.
    let mut temporary = tempfile::NamedTempFile::new_in(directory)?;
    temporary.write_all(&serde_json::to_vec(&names)?)?;
    temporary.persist(path).map(drop).map_err(|refused| refused.error)
}

/// Whether a name can stand on a command line as it is. Names come from a server: one that a shell would act on
/// (`$(…)`, `;`, a blank) must never be put there by a completion.
fn is_offered(name: &str) -> bool {
    let is_plain = |character: char| character.is_alphanumeric() || "._@:+/=-%,".contains(character);
    !name.is_empty() && name.len() <= LONGEST && !name.starts_with('-') && name.chars().all(is_plain)
}

fn path(directory: &Path, place: &NamesPlace) -> PathBuf {
    let digest = Sha1::digest(format!("{}\n{}", place.server, place.organization));
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    directory.join(format!("names-{name}.json"))
}

fn create_private(directory: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

/// Removes the oldest files of names when there are too many.
fn make_room(directory: &Path) -> std::io::Result<()> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("names-") {
            files.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    files.sort();
    let surplus = (files.len() + 1).saturating_sub(MOST_FILES);
    files.iter().take(surplus).try_for_each(|(_, path)| fs::remove_file(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> NamesPlace {
        NamesPlace::server("https://s.example/", "acme")
    }

    fn releases(directory: &Path) -> Vec<String> {
        Names::load(directory, place()).of(NameKind::Releases).map(str::to_owned).collect()
    }

    #[test]
    fn the_newest_names_come_first_and_once() {
        let root = tempfile::tempdir().unwrap();
        let directory = root.path().join("cache");
        remember(&directory, place(), NameKind::Releases, ["shop@1", "shop@2"]).unwrap();
        remember(&directory, place(), NameKind::Projects, ["web"]).unwrap();
        remember(&directory, place(), NameKind::Releases, ["shop@3", "shop@1"]).unwrap();
        assert_eq!(releases(&directory), ["shop@3", "shop@1", "shop@2"]);
        let elsewhere = Names::load(&directory, NamesPlace::server("https://s.example", "other"));
        assert_eq!(elsewhere.of(NameKind::Releases).count(), 0);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&directory), mode(&path(&directory, &place()))), (0o700, 0o600));
        }
    }

    #[test]
    fn nothing_that_a_shell_would_act_on_is_kept_or_offered() {
        let root = tempfile::tempdir().unwrap();
        let hostile = ["$(reboot)", "a;b", "a b", "`x`", "-rf", "a\nb", "a\u{1b}[2J", "*", "~", "a'b", "", "ok@1.0+2"];
        remember(root.path(), place(), NameKind::Releases, hostile).unwrap();
        assert_eq!(releases(root.path()), ["ok@1.0+2"]);
        let mut names = Names::load(root.path(), place());
        names.releases = hostile.map(str::to_owned).into();
        fs::write(path(root.path(), &place()), serde_json::to_vec(&names).unwrap()).unwrap();
        assert_eq!(releases(root.path()), ["ok@1.0+2"]);
    }

    #[test]
    fn it_stays_small() {
        let root = tempfile::tempdir().unwrap();
        remember(root.path(), place(), NameKind::Releases, (0..2_000).map(|number| format!("shop@{number}"))).unwrap();
        assert_eq!(releases(root.path()).len(), MOST);
        for number in 0..40 {
            let place = NamesPlace::server("https://s.example", &number.to_string());
            remember(root.path(), place, NameKind::Projects, ["web"]).unwrap();
        }
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), MOST_FILES);
    }

    #[test]
    fn a_broken_file_is_as_good_as_none() {
        let root = tempfile::tempdir().unwrap();
        for broken in
            [&b"{"[..], b"", b"\xff\xfe", b"[]", br#"{"place":{"server":"x","organization":"acme"},"releases":["a"]}"#]
        {
            fs::write(path(root.path(), &place()), broken).unwrap();
            assert!(releases(root.path()).is_empty(), "{broken:?}");
        }
        remember(root.path(), place(), NameKind::Releases, ["shop@1"]).unwrap();
        assert_eq!(releases(root.path()), ["shop@1"]);
        assert!(remember(Path::new("/dev/null/x"), place(), NameKind::Releases, ["shop@1"]).is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_file_is_a_panic(bytes: Vec<u8>) {
            let root = tempfile::tempdir().unwrap();
            fs::write(path(root.path(), &place()), &bytes).unwrap();
            let _ = releases(root.path());
        }
    }
}
