//! Where a token comes from and where it may go: login, logout, info, and files of a checkout that mean ill.

use serde_json::json;

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

/// A server that knows one token.
fn server() -> Canned {
    Canned::start(|asked, _| match asked.header("authorization") {
        Some("Bearer t0ken") => match asked.target.split('?').next() {
            Some("/api/0/") => Reply::ok(
                json!({"version": "0", "auth": {"scopes": ["org:read"]}, "user": {"id": "1", "email": "ada@acme.example"}}),
            ),
            _ => Reply::page(json!([]), None),
        },
        _ => Reply::status(401, json!({"detail": "Invalid token"})),
    })
}

/// Runs with variables and input.
fn run(sealed: &Sealed, variables: &[(&str, &str)], arguments: &[&str], input: &str) -> Ran {
    let mut command = sealed.command();
    // No test reaches the keyring of whoever runs it.
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("VIDETTE_NO_KEYRING", "1");
    command.envs(variables.iter().copied()).args(arguments).write_stdin(input);
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&sealed.path().display().to_string(), "[DIR]");
    Ran { code: output.status.code().unwrap_or(-1), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

const LIST: &[&str] = &["organizations", "list"];

#[test]
fn the_url_and_the_token_may_come_from_different_sources() {
    let server = server();
    let url = server.url();
    let rc = |url: bool, token: bool| {
        let url = if url { format!("[defaults]\nurl={}\n", server.url()) } else { String::new() };
        format!("{url}{}", if token { "[auth]\ntoken=t0ken\n" } else { "" })
    };
    let properties = format!("defaults.url={url}\n");
    // Each row: files, variables, arguments before the command; and whether a file of the project names the server
    // that a secret of another source would go to, so that the server has to be trusted.
    let (url, token) = (("SENTRY_URL", url.as_str()), ("SENTRY_AUTH_TOKEN", "t0ken"));
    type Row<'a> = (&'a [(&'a str, String)], &'a [(&'a str, &'a str)], &'a [&'a str], bool);
    let rows: &[Row<'_>] = &[
        (&[], &[url, token], &[], false),
        (&[(".sentryclirc", rc(true, true))], &[], &[], false),
        (&[(".sentryclirc", rc(true, false))], &[token], &[], true),
        (&[(".sentryclirc", rc(true, false))], &[], &["--auth-token", "t0ken"], true),
        (&[("a.properties", properties)], &[token, ("SENTRY_PROPERTIES", "a.properties")], &[], true),
        (&[(".sentryclirc", rc(false, true))], &[url], &[], false),
        (&[(".sentryclirc", rc(true, false)), ("home/.sentryclirc", rc(false, true))], &[], &[], true),
        (&[(".sentryclirc", rc(false, true)), ("home/.sentryclirc", rc(true, false))], &[], &[], false),
    ];
    for (number, (files, variables, arguments, needs_trust)) in rows.iter().enumerate() {
        let sealed = Sealed::new();
        for (name, text) in *files {
            sealed.write(name, text);
        }
        let arguments = [*arguments, LIST].concat();
        let asked = server.lines().len();
        let ran = run(&sealed, variables, &arguments, "");
        if *needs_trust {
            let ran = ran.ended(5);
            assert!(ran.stderr.contains("--trust-host") && ran.stderr.contains(url.1), "row {number}: {ran:?}");
            assert_eq!(server.lines().len(), asked, "row {number} asked");
            let in_ci = [*variables, &[("VIDETTE_TRUSTED_HOSTS", url.1)]].concat();
            let _ = run(&sealed, &in_ci, &arguments, "").ended(0);
            let _ = run(&sealed, variables, &[&["--trust-host"], &arguments[..]].concat(), "").ended(0);
            // Trusted once, it is remembered.
            let _ = run(&sealed, variables, &arguments, "").ended(0);
        } else {
            let _ = ran.ended(0);
            assert_eq!(server.lines().len(), asked + 1, "row {number} did not ask");
        }
    }
}

#[test]
fn a_checkout_that_means_ill_gets_neither_the_token_nor_a_header() {
    let evil = Canned::always(200, json!([]));
    let url = evil.url();
    for (name, text) in [
        (".sentryclirc", format!("[defaults]\nurl={url}\n")),
        ("sentrycli.ini", format!("[defaults]\nurl={url}\n")),
        ("vidette.toml", format!("[defaults]\nurl=\"{url}\"\n")),
        (".env", format!("SENTRY_URL={url}\nVIDETTE_TRUSTED_HOSTS={url}\n")),
        ("vidette.toml", format!("[defaults]\nprofile=\"p\"\n[profile.p]\nurl=\"{url}\"\n")),
        (".sentryclirc", format!("[defaults]\nurl={url}\n[auth]\ntoken=theirs\n")),
    ] {
        let sealed = Sealed::new();
        sealed.write(name, &text);
        let mut variables = vec![("CUSTOM_HEADER", "X-Access: s3cret")];
        if !text.contains("theirs") {
            variables.push(("SENTRY_AUTH_TOKEN", "t0ken"));
        }
        for arguments in [LIST, &["info"], &["login", "--token-stdin"]] {
            let ran = run(&sealed, &variables, arguments, "t0ken\n").ended(5);
            let told = format!("{}{}", ran.stdout, ran.stderr);
            assert!(told.contains(name) && told.contains(&url) && told.contains("is not sent"), "{text}: {ran:?}");
            assert!(!told.contains("t0ken") && !told.contains("s3cret"), "{ran:?}");
        }
    }
    let sealed = Sealed::new();
    sealed.write(
        ".sentryclirc",
        format!("[auth]\ndsn=http://a94ae32be2584e0bbd7a4cbb95971fee@{}/1\n", url.trim_start_matches("http://")),
    );
    let ran = run(&sealed, &[("CUSTOM_HEADER", "X-Access: s3cret")], &["send-event", "-m", "x"], "").ended(5);
    assert!(ran.stderr.contains("a header from environment CUSTOM_HEADER"), "{ran:?}");
    assert!(evil.asked().is_empty(), "{:?}", evil.asked());
}

#[test]
fn a_token_that_works_is_kept_for_its_server_and_used() {
    let (server, other) = (server(), server());
    let sealed = Sealed::new();
    let url = server.url();
    let ran = run(&sealed, &[], &["--url", &url, "login", "--token-stdin", "--json"], " t0ken\n").ended(0);
    let told = ran.json();
    assert_eq!(
        (&told["host"], &told["user"], &told["kept_in"]),
        (&json!(url), &json!("ada@acme.example"), &json!("file"))
    );
    let file = sealed.path().join("home/.config/vidette/credentials.toml");
    assert!(std::fs::read_to_string(&file).unwrap().contains("t0ken"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    // The server of the login is the one that is used when nothing names one; another one gets nothing.
    let _ = run(&sealed, &[], LIST, "").ended(0);
    let _ = run(&sealed, &[("SENTRY_URL", &other.url())], LIST, "").ended(5);
    assert!(other.asked().is_empty());
    let shown = run(&sealed, &[], &["config", "show", "--json"], "").ended(0);
    assert!(!shown.stdout.contains("t0ken"));
    let rows = shown.json();
    let of = |name: &str| rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    assert!(of("auth-token")["origin"].as_str().unwrap().starts_with("login, file"), "{rows}");
    assert_eq!(of("url")["value"], json!(url));

    let out = run(&sealed, &[], &["logout", "--json"], "").ended(0).json();
    assert_eq!((&out["was_kept"], &out["others"]), (&json!(true), &json!([])));
    assert!(!std::fs::read_to_string(&file).unwrap().contains("t0ken"));
    let _ = run(&sealed, &[("SENTRY_URL", &url)], LIST, "").ended(5);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_keyring_a_token_is_kept_in_a_file_and_that_is_told() {
    let server = server();
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("SENTRY_URL", server.url());
    let output = command.args(["--auth-token", "t0ken", "login"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("credentials.toml") && told.contains("no keyring"), "{told}");
}

#[test]
fn a_login_without_a_token_that_works_ends_and_keeps_nothing() {
    let server = server();
    let sealed = Sealed::new();
    let login = |arguments: &[&str], input: &str| {
        run(&sealed, &[("SENTRY_URL", &server.url())], &[&["login"], arguments].concat(), input)
    };
    let ran = login(&["--token-stdin"], "wrong\n").ended(5);
    assert!(ran.stderr.contains("Invalid token") && !ran.stderr.contains("wrong"), "{ran:?}");
    let asked = server.lines().len();
    for (arguments, input) in
        [(&["--token-stdin"][..], ""), (&[], ""), (&[], "t0ken\n"), (&["--token-stdin"], "t0ken and more\n")]
    {
        let ran = login(arguments, input).ended(2);
        assert!(ran.stderr.lines().count() < 5, "{ran:?}");
    }
    assert_eq!(server.lines().len(), asked);
    assert!(!sealed.path().join("home/.config").exists());
}

#[test]
fn the_status_is_that_of_sentry_cli() {
    let server = server();
    let sealed = Sealed::new();
    let url = server.url();
    let info = |variables: &[(&str, &str)], arguments: &[&str]| {
        let variables = [&[("SENTRY_URL", url.as_str())], variables].concat();
        run(&sealed, &variables, &[&["info"], arguments].concat(), "")
    };
    let (token, wrong) = (("SENTRY_AUTH_TOKEN", "t0ken"), ("SENTRY_AUTH_TOKEN", "wrong"));
    let names = [("SENTRY_ORG", "acme"), ("SENTRY_PROJECT", "web")];
    let status = |variables: &[(&str, &str)]| info(variables, &["--config-status-json"]).ended(0).json();
    assert_eq!(
        status(&[token, names[0]]),
        json!({"config": {"org": "acme", "project": null, "url": url}, "auth": {"type": "token", "successful": true}, "have_dsn": false})
    );
    assert_eq!(status(&[wrong])["auth"], json!({"type": "token", "successful": false}));
    assert_eq!(status(&[("SENTRY_DSN", "http://a@b/1")])["auth"], json!({"type": null, "successful": false}));
    assert_eq!(status(&[("SENTRY_DSN", "http://a@b/1")])["have_dsn"], json!(true));

    let shown = info(&[token], &[]).ended(0);
    assert!(shown.stdout.contains("ada@acme.example") && shown.stdout.contains("org:read"), "{shown:?}");
    assert!(shown.stdout.contains("environment SENTRY_AUTH_TOKEN") && !shown.stdout.contains("t0ken"), "{shown:?}");
    let _ = info(&[wrong], &[]).ended(5);
    assert_eq!(info(&[token], &["--json"]).ended(0).json()["user"], "ada@acme.example");
    // Quiet, the exit code says it; what is missing counts unless it is not asked for.
    assert_eq!(info(&[token, names[0], names[1]], &["--quiet"]).ended(0).stdout, "");
    let _ = info(&[token], &["--quiet"]).ended(2);
    let _ = info(&[token], &["--quiet", "--no-defaults"]).ended(0);
    let _ = info(&[wrong, names[0], names[1]], &["--quiet"]).ended(5);
}
