//! Real programs that tests compare with or serve, installed from their registry on first use, pinned.
//!
//! What is pinned by files lies in `tests/clients`. None where something cannot be installed; that is said loudly,
//! and in CI it is a failure.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// The version that vidette is compared with.
pub(crate) const SENTRY_CLI_VERSION: &str = "3.8.2";

/// Something to install.
struct Real<'r> {
    name: &'static str,
    /// Made anew when it changes.
    version: String,
    /// What is there when it is whole.
    proof: &'static str,
    install: &'r dyn Fn(&Path) -> Command,
}

/// The real sentry-cli.
pub(crate) fn sentry_cli() -> Option<PathBuf> {
    let requirement = format!("sentry-cli=={SENTRY_CLI_VERSION}");
    let install = |directory: &Path| pip(directory, &[&requirement]);
    let version = SENTRY_CLI_VERSION.to_owned();
    let real = Real { name: "sentry-cli", version, proof: "bin/sentry-cli", install: &install };
    installed(&real).map(|directory| directory.join(real.proof))
}

/// The Python SDK, as a directory for PYTHONPATH.
pub(crate) fn python_sdk(brotli: bool) -> Option<PathBuf> {
    let name = if brotli { "python-brotli" } else { "python" };
    let file = if brotli { "python/requirements-brotli.txt" } else { "python/requirements.txt" };
    let version = pins(&["python/requirements.txt", file]);
    let install = |directory: &Path| pip(directory, &["-r", pinned(file).to_str().unwrap()]);
    installed(&Real { name, version, proof: if brotli { "brotli.py" } else { "sentry_sdk" }, install: &install })
}

/// A version of the Node SDK (`node-10`, `node-11`), as a directory for NODE_PATH.
pub(crate) fn node_sdk(name: &'static str) -> Option<PathBuf> {
    npm(name, "node_modules/@sentry/node").map(|directory| directory.join("node_modules"))
}

/// The newer `sentry` command line of npm.
pub(crate) fn sentry_of_npm() -> Option<PathBuf> {
    let proof = "node_modules/.bin/sentry";
    npm("sentry", proof).map(|directory| directory.join(proof))
}

/// The program with the Rust SDK. It takes a minute to build, so that only CI does.
pub(crate) fn rust_sdk() -> Option<PathBuf> {
    if !is_ci() {
        skipped("the program with the Rust SDK is only built where CI=true");
        return None;
    }
    let install = |directory: &Path| {
        let mut command = Command::new(env!("CARGO"));
        command.args(["build", "--quiet", "--locked", "--manifest-path"]).arg(pinned("rust-sdk/Cargo.toml"));
        command.arg("--target-dir").arg(directory);
        command
    };
    let version = pins(&["rust-sdk/Cargo.toml", "rust-sdk/Cargo.lock", "rust-sdk/src/main.rs"]);
    let proof = "debug/rust-sdk";
    installed(&Real { name: "rust-sdk", version, proof, install: &install }).map(|directory| directory.join(proof))
}

/// A file in `tests/clients`.
pub(crate) fn pinned(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients").join(file)
}

fn npm(name: &'static str, proof: &'static str) -> Option<PathBuf> {
    let files = ["package.json", "package-lock.json"].map(|file| format!("{name}/{file}"));
    let version = pins(&[&files[0], &files[1]]);
    let install = |directory: &Path| {
        std::fs::create_dir_all(directory).unwrap();
        for file in &files {
            let from = pinned(file);
            std::fs::copy(&from, directory.join(from.file_name().unwrap())).unwrap();
        }
        let mut command = Command::new("npm");
        command.args(["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(directory);
        command
    };
    installed(&Real { name, version, proof, install: &install })
}

fn pip(directory: &Path, requirements: &[&str]) -> Command {
    let mut command = Command::new("python3");
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"]);
    command.arg(directory).args(requirements);
    command
}

/// A name for what these files pin.
fn pins(files: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(pinned(file)).unwrap().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// The directory that it is installed in. One after the other: they would only be in each other's way.
fn installed(real: &Real<'_>) -> Option<PathBuf> {
    static INSTALLED: Mutex<BTreeMap<&str, Option<PathBuf>>> = Mutex::new(BTreeMap::new());
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let found = installed.entry(real.name).or_insert_with(|| {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{}", real.name, real.version));
        let proof = directory.join(real.proof);
        // Registries have their moments.
        for _ in 0..2 {
            if !proof.exists() {
                install(&directory, real);
            }
        }
        proof.exists().then_some(directory)
    });
    if found.is_none() {
        let message = format!("{} cannot be installed", real.name);
        assert!(!is_ci(), "{message}");
        skipped(&message);
    }
    found.clone()
}

/// Into a directory beside it first, so that one that was cut off is not taken for whole.
fn install(directory: &Path, real: &Real<'_>) {
    let partial = directory.with_extension(format!("partial-{}", std::process::id()));
    if (real.install)(&partial).status().is_ok_and(|status| status.success()) {
        // Another process may have been first, which is as good.
        let _ = std::fs::rename(&partial, directory);
    }
    let _ = std::fs::remove_dir_all(&partial);
}

fn is_ci() -> bool {
    std::env::var_os("CI").is_some()
}

#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
pub(crate) fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}
