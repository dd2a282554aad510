//! Real command lines work with `vidette serve`: the sentry-cli that builds run, and its successor `sentry` of npm.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::checkout::Checkout;
use crate::real_clients::{sentry_cli, sentry_of_npm};
use crate::sealed::Sealed;
use crate::served::Served;

/// A real program, with what it needs to find the server.
struct Tool<'s> {
    program: &'s Path,
    served: &'s Served,
    directory: &'s Path,
}

impl Tool<'_> {
    /// Runs it; it must end well. Gives what it prints.
    fn run(&self, arguments: &[&str]) -> String {
        let (code, stdout, stderr) = self.ended(arguments);
        assert_eq!(code, Some(0), "{arguments:?}\nstdout:\n{stdout}\nstderr:\n{stderr}");
        stdout
    }

    fn ended(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let mut command = Command::new(self.program);
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        // Of its own: no settings of whoever runs the tests, and nothing asked of anybody else.
        command.env("HOME", self.directory.join("home")).env("SENTRY_DISABLE_UPDATE_CHECK", "1");
        command.envs([("SENTRY_CLI_NO_TELEMETRY", "1"), ("SENTRY_CLI_NO_UPDATE_CHECK", "1"), ("DO_NOT_TRACK", "1")]);
        command.envs([("SENTRY_NO_PROGRESS_BAR", "1"), ("NO_COLOR", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null")]);
        command.envs(self.served.variables()).current_dir(self.directory);
        let output = command.args(arguments).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    /// Runs it with `--json`, and gives the rows of the list.
    fn rows(&self, arguments: &[&str]) -> Vec<Value> {
        let answer = self.json(arguments);
        let rows = if answer.is_array() { &answer } else { &answer["data"] };
        rows.as_array().unwrap_or_else(|| panic!("{arguments:?}: {answer:#}")).clone()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let printed = self.run(&[arguments, &["--json"]].concat());
        serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {printed}"))
    }
}

fn has(printed: &str, words: &[&str]) {
    for word in words {
        assert!(printed.contains(word), "`{word}` is not in:\n{printed}");
    }
}

/// Commits, and a script with a source map.
fn shop(sealed: &Sealed) -> Checkout<'_> {
    let shop = Checkout::init(sealed, "shop");
    shop.git(&["remote", "add", "origin", "https://github.com/acme/shop.git"]);
    shop.commit("a", "1", "first");
    shop.commit("b", "2", "second");
    sealed.write(
        "shop/dist/app.js",
        "function pear(){throw new Error('no pear')}pear();\n//# sourceMappingURL=app.js.map\n",
    );
    let map = json!({
        "version": 3, "file": "app.js", "sources": ["app.ts"], "names": ["pear"],
        "sourcesContent": ["function pear() { throw new Error('no pear') }\npear()\n"],
        "mappings": "AAAA,SAASA",
    });
    sealed.write("shop/dist/app.js.map", map.to_string());
    shop
}

#[test]
fn sentry_cli_runs_a_release_script() {
    let Some(program) = sentry_cli() else { return };
    let sealed = Sealed::new();
    let (served, shop) = (Served::in_memory(&sealed), shop(&sealed));
    let cli = Tool { program: &program, served: &served, directory: shop.path() };
    has(&cli.run(&["info"]), &["Authentication Info"]);
    has(&cli.run(&["organizations", "list"]), &["local"]);
    has(&cli.run(&["projects", "list"]), &["web"]);
    cli.run(&["repos", "list"]);

    let version = cli.run(&["releases", "propose-version"]).trim().to_owned();
    cli.run(&["releases", "new", &version, "--url", "https://ci.example.com/812"]);
    cli.run(&["releases", "set-commits", &version, "--local"]);
    cli.run(&["releases", "finalize", &version]);
    cli.run(&["deploys", "new", "--release", &version, "--env", "production", "--name", "seven", "--time", "60"]);
    has(&cli.run(&["releases", "list"]), &[&version[..12]]);
    let first = shop.git(&["rev-parse", "HEAD~1"]);
    has(&cli.run(&["releases", "info", &version, "-P", "-C"]), &[&version, "web", &first]);
    has(&cli.run(&["deploys", "list", "--release", &version]), &["production", "seven"]);

    let release = served.get(&format!("organizations/local/releases/{version}/"));
    assert_eq!((&release["url"], &release["commitCount"]), (&json!("https://ci.example.com/812"), &json!(2)));
    assert_eq!((&release["deployCount"], &release["dateReleased"].is_string()), (&json!(1), &true), "{release:#}");
    assert_eq!(release["projects"][0]["slug"], "web");
    let commits = served.get(&format!("organizations/local/releases/{version}/commits/"));
    let messages: Vec<_> = commits.as_array().unwrap().iter().map(|commit| commit["message"].clone()).collect();
    assert_eq!(messages, ["second", "first"], "{commits:#}");

    cli.run(&["releases", "archive", &version]);
    assert_eq!(served.get(&format!("organizations/local/releases/{version}/"))["status"], "archived");
    cli.run(&["releases", "restore", &version]);
    cli.run(&["releases", "delete", &version]);
    assert_eq!(served.ask("GET", &format!("organizations/local/releases/{version}/"), None).status, 404);
}

#[test]
fn sentry_cli_uploads_source_maps() {
    let Some(program) = sentry_cli() else { return };
    let sealed = Sealed::new();
    let (served, shop) = (Served::in_memory(&sealed), shop(&sealed));
    let cli = Tool { program: &program, served: &served, directory: shop.path() };
    cli.run(&["sourcemaps", "inject", "dist"]);
    let printed = cli.run(&["sourcemaps", "upload", "--release", "shop@1.0.0", "--wait", "dist"]);
    has(&printed, &["app.js"]);
    // What is there already is not sent again.
    cli.run(&["sourcemaps", "upload", "--release", "shop@1.0.0", "--wait", "dist"]);
    let bundles = served.get("projects/local/web/files/artifact-bundles/");
    assert!(!bundles.as_array().unwrap().is_empty(), "{bundles:#}");
}

#[test]
fn sentry_cli_sends_lists_and_resolves() {
    let Some(program) = sentry_cli() else { return };
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let cli = Tool { program: &program, served: &served, directory: sealed.path() };
    let printed =
        cli.run(&["send-event", "--no-environ", "-m", "a pear is missing", "-t", "fruit:pear", "-r", "shop@1"]);
    let dashed = printed.rsplit(' ').next().unwrap().trim();
    let id = dashed.replace('-', "");
    let event = served.get(&format!("projects/local/web/events/{id}/"));
    assert_eq!(event["title"], "a pear is missing");
    sealed.write("event.json", json!({"message": "an apple is missing", "level": "warning"}).to_string());
    cli.run(&["send-event", "event.json"]);

    has(&cli.run(&["events", "list", "--show-tags"]), &["a pear is missing", "an apple is missing", dashed]);
    has(&cli.run(&["issues", "list"]), &["a pear is missing", "an apple is missing", "WEB-1", "unresolved"]);
    let list = cli.run(&["issues", "list", "--query", "level:warning"]);
    assert!(list.contains("an apple") && !list.contains("a pear"), "{list}");
    let issue = event["groupID"].as_str().unwrap();
    let status = || served.get(&format!("organizations/local/issues/{issue}/"))["status"].clone();
    for (verb, expected) in [("resolve", "resolved"), ("mute", "ignored"), ("unresolve", "unresolved")] {
        cli.run(&["issues", verb, "--id", issue]);
        assert_eq!(status(), expected, "{verb}");
    }
    has(&cli.run(&["issues", "list", "--query", "is:unresolved"]), &["a pear is missing"]);
    cli.run(&["logs", "list"]);
}

#[test]
fn sentry_cli_runs_a_monitor() {
    let Some(program) = sentry_cli() else { return };
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let cli = Tool { program: &program, served: &served, directory: sealed.path() };
    let schedule = ["--schedule", "0 3 * * *", "--timezone", "Europe/Vienna", "--environment", "qa"];
    cli.run(&[&["monitors", "run", "nightly"], &schedule[..], &["--", "true"]].concat());
    let (code, _, _) = cli.ended(&["monitors", "run", "nightly", "--environment", "qa", "--", "sh", "-c", "exit 3"]);
    assert_eq!(code, Some(3));
    has(&cli.run(&["monitors", "list"]), &["nightly"]);
    let check_ins = served.get("organizations/local/monitors/nightly/checkins/");
    let statuses: Vec<_> = check_ins.as_array().unwrap().iter().map(|check_in| check_in["status"].clone()).collect();
    assert_eq!(statuses, ["error", "ok"], "{check_ins:#}");
}

/// The successor asks much more than it shows.
#[test]
fn sentry_of_npm_lists_and_views() {
    let Some(program) = sentry_of_npm() else { return };
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let cli = Tool { program: &program, served: &served, directory: sealed.path() };
    let event_id = "f".repeat(32);
    let exception = json!({"type": "StockError", "value": "no pear left", "stacktrace": {"frames": [
        {"filename": "stock.py", "function": "take", "lineno": 7, "in_app": true},
    ]}});
    let event = json!({
        "event_id": event_id, "platform": "python", "release": "shop@1.0.0", "environment": "qa",
        "exception": {"values": [exception]}, "user": {"id": "7"}, "tags": {"fruit": "pear"},
    });
    sealed.write("event.json", event.to_string());
    let send = |arguments: &[&str]| {
        let ran = sealed.run(&[&["send-event", "--dsn", served.dsn()], arguments].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
    };
    send(&["event.json"]);

    has(&cli.run(&["auth", "status"]), &["local"]);
    cli.run(&["auth", "whoami"]);
    assert_eq!(cli.rows(&["org", "list", "--fresh"])[0]["slug"], "local");
    assert_eq!(cli.json(&["org", "view", "local", "--fresh"])["slug"], "local");
    assert_eq!(cli.rows(&["project", "list", "local/", "--fresh"])[0]["slug"], "web");
    assert_eq!(cli.json(&["project", "view", "local/web", "--fresh"])[0]["slug"], "web");
    cli.rows(&["team", "list", "local/", "--fresh"]);
    cli.rows(&["repo", "list", "local/", "--fresh"]);

    let issues = cli.rows(&["issue", "list", "local/web", "--fresh"]);
    assert_eq!(issues[0]["title"], "StockError: no pear left", "{issues:#?}");
    let short = issues[0]["shortId"].as_str().unwrap();
    let named = format!("local/{short}");
    has(&cli.run(&["issue", "view", &named, "--fresh"]), &["no pear left", "stock.py"]);
    let events = cli.rows(&["issue", "events", &named, "--fresh"]);
    assert_eq!(events[0]["eventID"], event_id, "{events:#?}");
    has(&cli.run(&["event", "view", &format!("local/web/{event_id}"), "--fresh"]), &["StockError", "no pear left"]);
    has(&cli.run(&["issue", "tags", &named, "fruit"]), &["pear"]);
    let status = || cli.json(&["issue", "view", &named, "--fresh"])["status"].clone();
    for (verb, expected) in [("resolve", "resolved"), ("unresolve", "unresolved"), ("archive", "ignored")] {
        cli.run(&["issue", verb, &named]);
        assert_eq!(status(), expected, "{verb}");
    }

    cli.run(&["release", "create", "local/2.0.0", "--project", "web"]);
    cli.run(&["release", "finalize", "local/2.0.0"]);
    cli.run(&["release", "deploy", "local/2.0.0", "production"]);
    has(&cli.run(&["release", "deploys", "local/2.0.0"]), &["production"]);
    let releases = cli.rows(&["release", "list", "local/", "--fresh"]);
    let versions: Vec<_> = releases.iter().map(|release| release["version"].clone()).collect();
    assert_eq!(versions, ["2.0.0", "shop@1.0.0"]);
    assert_eq!(cli.json(&["release", "view", "local/2.0.0", "--fresh"])["version"], "2.0.0");
    cli.run(&["release", "delete", "local/2.0.0", "--yes"]);

    let found = cli.rows(&["explore", "local/web", "--fresh"]);
    assert_eq!(found[0]["title"], "StockError: no pear left", "{found:#?}");
    for of_project in [["log", "list"], ["feedback", "list"], ["span", "list"], ["trace", "list"], ["replay", "list"]] {
        cli.rows(&[&of_project[..], &["local/web", "--fresh"]].concat());
    }
    cli.rows(&["alert", "issues", "list", "local/web", "--fresh"]);
    has(&cli.run(&["dsn", "list"]), &[served.dsn()]);
    cli.run(&["event", "send", "local/web", "-m", "sent by the successor", "--no-environ"]);
    let issues = cli.rows(&["issue", "list", "local/web", "--fresh"]);
    assert!(issues.iter().any(|issue| issue["title"] == "sent by the successor"), "{issues:#?}");
    for of_organization in [["monitor", "list"], ["dashboard", "list"], ["integration", "list"]] {
        cli.rows(&[&of_organization[..], &["local/", "--fresh"]].concat());
    }
}
