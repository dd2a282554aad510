//! The program in a sealed environment: no variables, a home and a directory of its own.

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;

use crate::canned::Canned;

/// A directory to run the program in.
pub(crate) struct Sealed {
    directory: tempfile::TempDir,
}

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sealed {
    pub(crate) fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    /// The program, ready to be given arguments, variables and input.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vidette"));
        command.env_clear().env("HOME", self.path().join("home")).env("COLUMNS", "100").current_dir(self.path());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        ran(&self.command().args(arguments).output().unwrap(), self.path())
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: impl Into<Vec<u8>>) -> Ran {
        ran(&self.command().args(arguments).write_stdin(input).output().unwrap(), self.path())
    }

    /// Runs with a server, a token (`t0ken`), the organisation `acme` and the project `web` set by variables.
    pub(crate) fn run_at(&self, server: &Canned, arguments: &[&str]) -> Ran {
        let mut command = self.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken");
        command.env("SENTRY_ORG", "acme").env("SENTRY_PROJECT", "web");
        ran(&command.args(arguments).output().unwrap(), self.path())
    }

    /// Writes a file into the directory.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

impl Ran {
    /// The result of a `--json` run.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Panics with everything that was printed unless the run ended with `code`.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

fn ran(output: &Output, directory: &Path) -> Ran {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&directory.display().to_string(), "[DIR]");
    Ran { code: output.status.code().unwrap_or(-1), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}
