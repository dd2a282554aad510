//! Real programs that tests compare with, installed from their registry on first use, pinned.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The version that vidette is compared with.
pub(crate) const SENTRY_CLI_VERSION: &str = "3.8.2";

/// The real sentry-cli. None where it cannot be installed; that is said loudly, and in CI it is a failure.
pub(crate) fn sentry_cli() -> Option<&'static Path> {
    static INSTALLED: OnceLock<Option<PathBuf>> = OnceLock::new();
    let installed = INSTALLED.get_or_init(|| {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sentry-cli-{SENTRY_CLI_VERSION}"));
        let program = directory.join("bin/sentry-cli");
        if !program.exists() {
            install(&directory, &format!("sentry-cli=={SENTRY_CLI_VERSION}"));
        }
        program.exists().then_some(program)
    });
    if installed.is_none() {
        let message = format!("sentry-cli {SENTRY_CLI_VERSION} cannot be installed with pip");
        assert!(std::env::var_os("CI").is_none(), "{message}");
        skipped(&message);
    }
    installed.as_deref()
}

#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// Into a directory beside it first, so that one that was cut off is not taken for whole.
fn install(directory: &Path, requirement: &str) {
    let partial = directory.with_extension(format!("partial-{}", std::process::id()));
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"];
    let ran = Command::new("python3").args(pip).arg(&partial).arg(requirement).status();
    if ran.is_ok_and(|status| status.success()) {
        // Another process may have been first, which is as good.
        let _ = std::fs::rename(&partial, directory);
    }
    let _ = std::fs::remove_dir_all(&partial);
}
