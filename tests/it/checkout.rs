//! A git repository with a history, and the program run in it, both without anybody's settings.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::canned::Canned;
use crate::sealed::Sealed;

/// A checkout in the directory of a sealed run.
pub(crate) struct Checkout<'s> {
    sealed: &'s Sealed,
    path: PathBuf,
}

/// What a run in a checkout gave.
#[derive(Debug)]
pub(crate) struct RanThere {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl RanThere {
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }
}

fn search_path() -> String {
    std::env::var("PATH").unwrap_or_default()
}

impl<'s> Checkout<'s> {
    /// A new repository, cloned from nowhere.
    pub(crate) fn init(sealed: &'s Sealed, name: &str) -> Self {
        let path = sealed.path().join(name);
        std::fs::create_dir_all(&path).unwrap();
        let checkout = Self { sealed, path };
        checkout.git(&["init", "-q", "-b", "main"]);
        checkout
    }

    /// A clone of this one, as shallow as it is said.
    pub(crate) fn cloned(&self, name: &str, depth: &str) -> Self {
        let origin = format!("file://{}", self.path.display());
        let path = self.sealed.path().join(name);
        self.git(&["clone", "-q", "--depth", depth, &origin, path.to_str().unwrap()]);
        let clone = Self { sealed: self.sealed, path };
        clone.git(&["remote", "set-url", "origin", "git@github.com:acme/shop.git"]);
        clone
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Runs git and gives what it prints.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let time = "2026-01-01T10:00:00+02:00";
        let output = Command::new("git")
            .env_clear()
            .env("PATH", search_path())
            .envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")])
            .envs([("GIT_AUTHOR_NAME", "Ann"), ("GIT_AUTHOR_EMAIL", "ann@acme.io"), ("GIT_AUTHOR_DATE", time)])
            .envs([("GIT_COMMITTER_NAME", "Bob"), ("GIT_COMMITTER_EMAIL", "bob@acme.io"), ("GIT_COMMITTER_DATE", time)])
            .current_dir(&self.path)
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Commits a file and gives the commit's name.
    pub(crate) fn commit(&self, file: &str, content: &str, message: &str) -> String {
        std::fs::write(self.path.join(file), content).unwrap();
        self.git(&["add", "--all"]);
        self.git(&["commit", "-q", "-m", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Runs the program here, at a server as [`Sealed::run_at`] does.
    pub(crate) fn run_at(&self, server: &Canned, arguments: &[&str]) -> RanThere {
        let server = [
            ("SENTRY_URL", server.url()),
            ("SENTRY_AUTH_TOKEN", "t0ken".to_owned()),
            ("SENTRY_ORG", "acme".to_owned()),
            ("SENTRY_PROJECT", "web".to_owned()),
        ];
        self.run(&server, arguments)
    }

    /// Runs the program here with variables.
    pub(crate) fn run(&self, variables: &[(&str, String)], arguments: &[&str]) -> RanThere {
        let mut command = self.sealed.command();
        command.env("PATH", search_path()).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command.envs(variables.iter().map(|(name, value)| (name, value))).current_dir(&self.path);
        let output = command.args(arguments).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        RanThere { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }
}
