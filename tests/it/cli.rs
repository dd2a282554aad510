//! The command line itself: versions, help, configuration, mistakes.

use crate::documents::words;
use crate::sealed::Sealed;

#[test]
fn the_version_is_one_line() {
    let ran = Sealed::new().run(&["--version"]).ended(0);
    assert_eq!(ran.stdout, format!("vidette {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_wrong_flag_is_a_usage_error() {
    let ran = Sealed::new().run(&["config", "show", "--no-such-flag"]).ended(2);
    assert!(ran.stderr.contains("--no-such-flag"), "{}", ran.stderr);
    assert_eq!(ran.stdout, "");
}

#[test]
fn each_value_is_shown_with_its_origin_and_secrets_are_not() {
    let sealed = Sealed::new();
    sealed.write(".sentryclirc", "[defaults]\norg=acme\n[auth]\ntoken=sntrys_secret\n");
    let mut command = sealed.command();
    let output = command.args(["config", "show"]).env("SENTRY_PROJECT", "web").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains("sntrys_secret"), "{text}");
    assert!(
        text.lines().any(|line| line.starts_with("project") && line.contains("environment SENTRY_PROJECT")),
        "{text}"
    );
    assert!(text.lines().any(|line| line.starts_with("org") && line.contains("acme")), "{text}");
}

#[test]
fn an_error_is_json_when_the_result_would_have_been() {
    let sealed = Sealed::new();
    sealed.write("vidette.toml", "[broken\n");
    let ran = sealed.run(&["config", "show", "--json"]).ended(2);
    let error: serde_json::Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(error["error"]["exit_code"], 2);
    assert!(error["error"]["message"].as_str().unwrap().contains("vidette.toml"));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_vidette"))
        .args(["completions", "bash"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

/// The examples in the help of a command and of those below it, with the command's name in front.
fn examples(command: &clap::Command, found: &mut Vec<String>) {
    let help = command.get_after_help().or(command.get_after_long_help()).map(ToString::to_string).unwrap_or_default();
    let lines = help.lines().map(str::trim).filter(|line| line.starts_with("vidette ") || line.contains("| vidette "));
    found.extend(lines.map(str::to_owned));
    for below in command.get_subcommands() {
        examples(below, found);
    }
}

#[test]
fn the_examples_in_help_texts_are_understood() {
    let mut found = Vec::new();
    examples(&vidette::cli::command(), &mut found);
    assert!(found.len() > 30, "{found:?}");
    for line in found {
        let parsed = vidette::cli::command().try_get_matches_from(words(&line));
        parsed.unwrap_or_else(|error| panic!("{line}\n{error}"));
    }
}

#[test]
fn local_without_a_directory_is_the_users_own_store() {
    let sealed = Sealed::new();
    for arguments in [["send-event", "-m", "first", "--local"], ["send-event", "--local", "-m", "second"]] {
        let ran = sealed.run(&arguments).ended(0);
        assert!(ran.stderr.contains("stored 1 event"), "{}", ran.stderr);
    }
    assert!(sealed.path().join("home/.local/share/vidette/catalogue.sqlite").is_file());
    assert_eq!(sealed.run(&["issues", "list", "--local", "--json"]).ended(0).json().as_array().unwrap().len(), 2);
}

#[test]
fn local_with_an_empty_directory_is_refused() {
    // `--local=$DIRECTORY` with nothing in the variable must not act on the user's own store.
    let ran = Sealed::new().run(&["retention", "enforce", "--yes", "--local="]).ended(2);
    assert!(ran.stderr.contains("--local"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn through_a_link_it_has_the_name_and_the_version_of_sentry_cli() {
    let sealed = Sealed::new();
    let link = sealed.path().join("sentry-cli");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_vidette"), &link).unwrap();
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(&link).env_clear().args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for flag in ["--version", "-V"] {
        assert_eq!(run(&[flag]), (Some(0), "sentry-cli 3.8.2\n".to_owned(), String::new()));
    }
    let (code, _, stderr) = run(&["releases", "--no-such-flag"]);
    assert!(code == Some(2) && !stderr.contains("vidette"), "{stderr}");
}

#[test]
fn a_failure_that_is_allowed_is_told_and_exits_with_zero() {
    let run = |allowed: Option<(&str, &str)>, arguments: &[&str]| {
        let sealed = Sealed::new();
        sealed.write(".env", "SENTRY_ORG=acme\n");
        let mut command = sealed.command();
        command.envs(allowed).args(arguments);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let failing = ["--url", "http://127.0.0.1:9", "organizations", "list"];
    assert_eq!(run(None, &failing).0, Some(5));
    for (allowed, extra) in [
        (Some(("SENTRY_ALLOW_FAILURE", "1")), None),
        (Some(("SENTRY_ALLOW_FAILURE", "true")), None),
        (None, Some("--allow-failure")),
    ] {
        let arguments: Vec<_> = failing.into_iter().chain(extra).collect();
        let (code, stderr) = run(allowed, &arguments);
        assert!(code == Some(0) && stderr.contains("no token"), "{stderr}");
    }
    assert_eq!(run(Some(("SENTRY_ALLOW_FAILURE", "no")), &failing).0, Some(5));
    assert_eq!(run(Some(("SENTRY_ALLOW_FAILURE", "1")), &["--no-such-flag"]).0, Some(2));
    // A command that shows what failed is forgiven as well.
    assert_eq!(run(Some(("SENTRY_ALLOW_FAILURE", "1")), &["--url", "http://127.0.0.1:9", "info"]).0, Some(0));
}
