//! The command line itself: versions, help, configuration, mistakes.

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
