//! How requests are made, as settings say: headers, proxies, certificates, retries; and what is logged of them.

use serde_json::json;

use crate::canned::{Canned, Reply};
use crate::sealed::Sealed;

/// The key of a DSN.
const KEY: &str = "a94ae32be2584e0bbd7a4cbb95971fee";

const LIST: &[&str] = &["organizations", "list"];

#[test]
fn headers_and_the_pipeline_go_with_every_request() {
    let server = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    let dsn = format!("{}/1", server.url().replace("http://", &format!("http://{KEY}@")));
    for arguments in [LIST, &["send-event", "-m", "x"]] {
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_DSN", &dsn);
        command.env("SENTRY_PIPELINE", "ci/7").env("CUSTOM_HEADER", "X-Not: this");
        command.args(["--header", "X-One: 1", "--header", "X-Two: a:b"]).args(arguments);
        assert!(command.output().unwrap().status.success());
    }
    let asked = server.asked();
    assert_eq!(asked.len(), 2);
    for request in asked {
        assert_eq!(request.header("x-one"), Some("1"), "{request:?}");
        assert_eq!(request.header("x-two"), Some("a:b"));
        assert_eq!(request.header("x-not"), None, "a flag comes before the environment");
        let agent = format!("vidette/{} ci/7", env!("CARGO_PKG_VERSION"));
        assert_eq!(request.header("user-agent"), Some(agent.as_str()));
    }
    let wrong = sealed.run_at(&server, &["--header", "Authorization: Bearer s3cret", "organizations", "list"]).ended(2);
    assert!(wrong.stderr.contains("--auth-token") && !wrong.stderr.contains("s3cret"), "{wrong:?}");
}

#[test]
fn a_proxy_carries_everything_with_its_password() {
    let proxy = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    sealed
        .write("home/.sentryclirc", format!("[http]\nproxy_url={}\nproxy_username=u\nproxy_password=p\n", proxy.url()));
    for arguments in [LIST, &["send-event", "-m", "x"]] {
        let mut command = sealed.command();
        command.env("SENTRY_URL", "http://sentry.invalid").env("SENTRY_AUTH_TOKEN", "t0ken");
        command.env("SENTRY_DSN", format!("http://{KEY}@sentry.invalid/1")).args(arguments);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    let asked = proxy.asked();
    assert_eq!(asked.len(), 2);
    for request in asked {
        assert!(request.target.starts_with("http://sentry.invalid/api/"), "{request:?}");
        assert_eq!(request.header("proxy-authorization"), Some("Basic dTpw"));
    }
}

#[test]
fn retries_are_as_many_as_was_said() {
    let server = Canned::start(|_, _| Reply::Json(502, vec![("retry-after", "0".to_owned())], json!({})));
    let sealed = Sealed::new();
    for (retries, requests) in [("0", 1), ("2", 3)] {
        let before = server.lines().len();
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken");
        let output = command.env("SENTRY_HTTP_MAX_RETRIES", retries).args(LIST).output().unwrap();
        assert_eq!(output.status.code(), Some(6));
        assert_eq!(server.lines().len() - before, requests);
    }
}

#[test]
fn certificates_that_cannot_be_used_are_named_before_anything_is_sent() {
    let sealed = Sealed::new();
    sealed.write("broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    for (name, path, told) in
        [("SSL_CERT_FILE", "none.pem", "none.pem"), ("CURL_CA_BUNDLE", "broken.pem", "certificate")]
    {
        let mut command = sealed.command();
        command.env("SENTRY_URL", "https://127.0.0.1:9").env("SENTRY_AUTH_TOKEN", "t0ken").env(name, path);
        let output = command.args(LIST).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(told), "{stderr}");
    }
}

#[test]
fn a_wrong_address_is_a_usage_error_and_nothing_is_asked() {
    let server = Canned::always(200, json!([]));
    for wrong in ["sentry.example.com", "ftp://a", &format!("{}/sentry", server.url()), "http://u:p@127.0.0.1", ""] {
        let sealed = Sealed::new();
        let mut command = sealed.command();
        let output = command.env("SENTRY_AUTH_TOKEN", "t").args(["--url", wrong]).args(LIST).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong}: {stderr}");
        assert!(stderr.contains("--url") && stderr.contains("https://sentry.example.com"), "{wrong}: {stderr}");
    }
    assert!(server.asked().is_empty());
}

#[test]
fn no_secret_is_in_the_log_of_everything() {
    let server = Canned::start(|_, number| match number % 2 {
        0 => Reply::status(503, json!({"detail": "t0ken"})),
        _ => Reply::page(json!([]), None),
    });
    let proxy = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    sealed.write("home/.sentryclirc", "[http]\nproxy_username=u5er\nproxy_password=pa55word\n");
    let through = format!("http://{}", proxy.url().trim_start_matches("http://"));
    for (url, http_proxy) in [(server.url(), ""), ("http://sentry.invalid".to_owned(), through.as_str())] {
        let mut command = sealed.command();
        command.env("SENTRY_URL", url).env("SENTRY_AUTH_TOKEN", "s3cret-t0ken").env("http_proxy", http_proxy);
        command.env("CUSTOM_HEADER", "X-Access: s3cret-header").args(["--log-level", "trace"]).args(LIST);
        let output = command.output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{log}");
        assert!(log.contains("TRACE"), "nothing is logged: {log}");
        for secret in ["s3cret", "pa55word", "dTVlcjpwYTU1d29yZA"] {
            assert!(!log.contains(secret), "{log}");
        }
    }
    assert_eq!(server.asked()[0].header("x-access"), Some("s3cret-header"));
    assert!(proxy.asked()[0].header("proxy-authorization").is_some());
}

#[test]
fn the_log_level_comes_from_the_environment_and_from_files_too() {
    let server = Canned::always(200, json!([]));
    let level = |variable: &str, rc: &str| {
        let sealed = Sealed::new();
        sealed.write(".sentryclirc", rc);
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t").env("SENTRY_LOG_LEVEL", variable);
        String::from_utf8(command.args(LIST).output().unwrap().stderr).unwrap()
    };
    assert!(level("DEBUG", "").contains("answered"));
    assert!(level("", "[log]\nlevel=debug\n").contains("answered"));
    assert!(!level("info", "[log]\nlevel=debug\n").contains("answered"));
    assert!(level("loud", "").contains("warning: `loud` (environment SENTRY_LOG_LEVEL)"));
}
