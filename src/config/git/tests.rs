//! Repositories made by git, read back.

use std::path::{Path, PathBuf};

use super::*;

/// A directory with repositories, and git without anybody's settings.
struct Forge {
    root: tempfile::TempDir,
}

impl Forge {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn surroundings(&self, directory: &Path) -> Surroundings {
        let path = std::env::var("PATH").unwrap_or_default();
        let sealed = [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("PATH", path.as_str())];
        Surroundings {
            variables: sealed.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect(),
            directory: directory.to_owned(),
            ..Surroundings::default()
        }
    }

    fn at(&self, name: &str) -> Git {
        Git::here(&self.surroundings(&self.path(name)))
    }

    /// Runs git, at a second of the year 2026.
    fn git(&self, name: &str, second: u32, arguments: &[&str]) -> String {
        let time = format!("2026-01-01T10:00:{second:02}+02:00");
        let output = Command::new("git")
            .env_clear()
            .envs(&self.surroundings(Path::new("")).variables)
            .envs([("GIT_AUTHOR_NAME", "Änn"), ("GIT_AUTHOR_EMAIL", "ann@acme.io"), ("GIT_AUTHOR_DATE", &time)])
            .envs([
                ("GIT_COMMITTER_NAME", "Bob"),
                ("GIT_COMMITTER_EMAIL", "bob@acme.io"),
                ("GIT_COMMITTER_DATE", &time),
            ])
            .current_dir(self.path(name))
            .args(["-c", "protocol.file.allow=always", "-c", "advice.addEmbeddedRepo=false"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn init(&self, name: &str) {
        std::fs::create_dir_all(self.path(name)).unwrap();
        self.git(name, 0, &["init", "-q", "-b", "main"]);
    }

    /// Writes files, removes those without content, and commits.
    fn commit(&self, name: &str, second: u32, message: &str, files: &[(&str, Option<&str>)]) -> String {
        for (file, content) in files {
            let path = self.path(name).join(file);
            match content {
                Some(content) => {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(path, content).unwrap();
                }
                None => std::fs::remove_file(path).unwrap(),
            }
        }
        self.git(name, 0, &["add", "--all"]);
        self.git(
            name,
            second,
            &["commit", "-q", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "-m", message],
        );
        self.git(name, 0, &["rev-parse", "HEAD"])
    }
}

fn changed(commit: &GitCommit) -> Vec<(ChangeKind, &str)> {
    commit.changes.iter().flatten().map(|change| (change.kind, change.path.as_str())).collect()
}

#[test]
fn commits_come_newest_first_with_what_they_changed() {
    let forge = Forge::new();
    forge.init("shop");
    let long = "shorter body of a file that is moved and would be taken for a rename\n";
    let first = forge.commit("shop", 1, "first", &[("a b.txt", Some(long)), ("über\n.txt", Some("x"))]);
    forge.commit("shop", 2, "second\n\nwith a body\n", &[("a b.txt", None), ("moved.txt", Some(long))]);
    let third = forge.commit("shop", 3, "", &[]);
    let History { commits, is_cut } = forge.at("shop").history(Range::Latest(20)).unwrap();
    assert!(!is_cut);
    assert_eq!(commits.len(), 3);
    assert_eq!((commits[0].id.as_str(), commits[0].message.trim()), (third.as_str(), ""));
    assert_eq!(changed(&commits[0]), []);
    assert_eq!(commits[1].message, "second\n\nwith a body\n");
    assert_eq!(changed(&commits[1]), [(ChangeKind::Deleted, "a b.txt"), (ChangeKind::Added, "moved.txt")]);
    assert_eq!((commits[2].author_name.as_str(), commits[2].author_email.as_str()), ("Änn", "ann@acme.io"));
    assert_eq!(commits[2].time, "2026-01-01T10:00:01+02:00");
    assert_eq!(changed(&commits[2]), [(ChangeKind::Added, "a b.txt"), (ChangeKind::Added, "über\n.txt")]);
    let since = forge.at("shop").history(Range::Since(&first)).unwrap();
    assert_eq!(since.commits, commits[..2]);
    assert_eq!(forge.at("shop").history(Range::Latest(1)).unwrap().commits, commits[..1]);
    assert!(forge.at("shop").history(Range::Since(&third)).unwrap().commits.is_empty());
}

#[test]
fn a_merge_changes_what_its_branch_brought() {
    let forge = Forge::new();
    forge.init("shop");
    let base = forge.commit("shop", 1, "base", &[("a", Some("1"))]);
    forge.git("shop", 0, &["checkout", "-q", "-b", "side"]);
    forge.commit("shop", 2, "side", &[("b", Some("1"))]);
    forge.git("shop", 0, &["checkout", "-q", "main"]);
    forge.commit("shop", 3, "main", &[("a", Some("2"))]);
    forge.git("shop", 4, &["merge", "-q", "--no-ff", "-m", "merge", "side"]);
    let commits = forge.at("shop").history(Range::Since(&base)).unwrap().commits;
    let told: Vec<_> = commits.iter().map(|commit| (commit.message.trim(), changed(commit))).collect();
    assert_eq!(
        told,
        [
            ("merge", vec![(ChangeKind::Added, "b")]),
            ("main", vec![(ChangeKind::Modified, "a")]),
            ("side", vec![(ChangeKind::Added, "b")]),
        ]
    );
}

#[test]
fn the_edge_of_a_shallow_clone_changes_nothing_that_is_known() {
    let forge = Forge::new();
    forge.init("shop");
    for second in 1..5 {
        let content = second.to_string();
        forge.commit("shop", second, &content, &[(content.as_str(), Some("x"))]);
    }
    let origin = format!("file://{}", forge.path("shop").display());
    forge.git("", 0, &["clone", "-q", "--depth", "2", &origin, "clone"]);
    let History { commits, is_cut } = forge.at("clone").history(Range::Latest(20)).unwrap();
    assert!(is_cut);
    assert_eq!(commits.len(), 2);
    assert_eq!(changed(&commits[0]), [(ChangeKind::Added, "4")]);
    assert_eq!(commits[1].changes, None);
    assert!(!forge.at("clone").history(Range::Latest(1)).unwrap().is_cut);
}

#[test]
fn what_is_no_repository_says_so() {
    let forge = Forge::new();
    std::fs::create_dir(forge.path("plain")).unwrap();
    let error = forge.at("plain").head().unwrap_err();
    assert!(matches!(error, GitError::NotARepository(_)), "{error}");
    forge.init("empty");
    assert!(matches!(forge.at("empty").head().unwrap_err(), GitError::NoCommit(_)));
    let mut surroundings = forge.surroundings(&forge.path("empty"));
    surroundings.variables.remove("PATH");
    surroundings.variables.insert("PATH".to_owned(), "/nowhere".to_owned());
    assert!(matches!(Git::here(&surroundings).head().unwrap_err(), GitError::Start(_)));
}

#[test]
fn revisions_mean_commits_of_this_clone() {
    let forge = Forge::new();
    forge.init("shop");
    let first = forge.commit("shop", 1, "first", &[("a", Some("1"))]);
    forge.git("shop", 1, &["tag", "-a", "-m", "tag", "v1"]);
    let second = forge.commit("shop", 2, "second", &[("a", Some("2"))]);
    let git = forge.at("shop");
    assert_eq!(git.head().unwrap(), second);
    for (revision, means) in [("HEAD", Some(&second)), ("v1", Some(&first)), ("main~1", Some(&first)), ("v2", None)] {
        assert_eq!(git.resolve(revision).unwrap().as_ref(), means, "{revision}");
    }
    assert_eq!(git.resolve(&first[..10]).unwrap().as_ref(), Some(&first));
    assert_eq!(git.resolve(&"a".repeat(40)).unwrap(), None);
    assert_eq!(git.resolve("--all").unwrap(), None);
    assert_eq!(forge.at("").at("shop").head().unwrap(), second);
}

#[test]
fn remotes_and_submodules_are_found() {
    let forge = Forge::new();
    forge.init("lib");
    let recorded = forge.commit("lib", 1, "lib", &[("a", Some("1"))]);
    forge.init("shop");
    forge.git("shop", 0, &["clone", "-q", "../lib", "libs/lib"]);
    let described = "[submodule \"lib\"]\n\tpath = libs/lib\n\turl = ../lib.git\n";
    forge.commit("shop", 2, "shop", &[(".gitmodules", Some(described))]);
    forge.commit("shop/libs/lib", 3, "not recorded", &[]);
    let git = forge.at("shop");
    assert_eq!(git.remote("origin").unwrap(), None);
    let origin = "git@github.com:acme/shop.git";
    forge.git("shop", 0, &["remote", "add", "origin", origin]);
    assert_eq!(git.remote("origin").unwrap().as_deref(), Some(origin));
    assert_eq!(git.remotes().unwrap(), ["origin"]);
    let lib =
        Submodule { path: "libs/lib".to_owned(), url: "git@github.com:acme/lib.git".to_owned(), commit: recorded };
    assert_eq!(git.submodules(Some(origin)).unwrap(), [lib]);
    assert_eq!(forge.at("shop/libs").submodules(Some(origin)).unwrap().len(), 1);
    assert!(forge.at("lib").submodules(None).unwrap().is_empty());
}
