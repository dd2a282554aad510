//! On a terminal: the pager, links, pages in a browser; and what a CI job forbids.
//!
//! A terminal is made by `script` of util-linux; where there is none, those tests have nothing to run on.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::filled::Filled;
use crate::sealed::Sealed;

/// A program run on a terminal of its own.
struct Terminal<'s> {
    sealed: &'s Sealed,
    rows: u16,
    columns: u16,
    variables: Vec<(String, String)>,
}

impl<'s> Terminal<'s> {
    fn new(sealed: &'s Sealed, server: &Canned) -> Self {
        let pair = |(name, value): (&str, String)| (name.to_owned(), value);
        let variables = [
            ("SENTRY_URL", server.url()),
            ("SENTRY_AUTH_TOKEN", "t0ken".to_owned()),
            ("SENTRY_ORG", "acme".to_owned()),
            ("TERM", "xterm-256color".to_owned()),
            ("VIDETTE_PAGER", "sed s/^/paged:/".to_owned()),
        ];
        Self { sealed, rows: 10, columns: 80, variables: variables.map(pair).into() }
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What is on the screen in the end, and the exit code; none where there is no `script`.
    fn run(&self, arguments: &str) -> Option<(String, i32)> {
        let size = format!("stty rows {} cols {}", self.rows, self.columns);
        let line = format!("{size}; exec {} {arguments}", env!("CARGO_BIN_EXE_vidette"));
        let mut command = Command::new("script");
        command.args(["-q", "-e", "-c", &line, "/dev/null"]).env_clear().current_dir(self.sealed.path());
        command.env("HOME", self.sealed.path().join("home")).env("PATH", "/usr/local/bin:/usr/bin:/bin");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        let output = match command.stdin(Stdio::null()).output() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            output => output.unwrap(),
        };
        let screen = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n").replace("^D\u{8}\u{8}", "");
        Some((screen, output.status.code().unwrap_or(-1)))
    }
}

fn organizations(count: usize) -> Value {
    let row = |number: usize| {
        let url = format!("https://org-{number}.sentry.example");
        json!({"id": number.to_string(), "slug": format!("org-{number}"), "name": "Acme", "links": {"organizationUrl": url}})
    };
    (0..count).map(row).collect()
}

#[test]
fn what_is_longer_than_the_screen_is_shown_in_pages() {
    let (server, sealed) = (Canned::always(200, organizations(30)), Sealed::new());
    let terminal = || Terminal::new(&sealed, &server);
    let Some((screen, code)) = terminal().run("organizations list") else { return };
    assert_eq!(code, 0, "{screen}");
    assert_eq!(screen.matches("paged:").count(), 31, "{screen}");
    let unpaged = |terminal: Terminal<'_>, arguments: &str| {
        let (screen, code) = terminal.run(arguments).unwrap();
        assert!(code == 0 && !screen.contains("paged:") && screen.contains("org-29"), "{arguments}: {screen}");
    };
    unpaged(Terminal { rows: 40, ..terminal() }, "organizations list");
    unpaged(terminal(), "organizations list --no-pager");
    unpaged(terminal(), "organizations list --json");
    unpaged(terminal(), "organizations list --format csv");
    unpaged(terminal(), "organizations list < /dev/null");
    unpaged(terminal(), "organizations list | cat");
    unpaged(terminal().with("VIDETTE_PAGER", ""), "organizations list");
    unpaged(terminal().with("VIDETTE_PAGER", "cat"), "organizations list");
    unpaged(terminal().with("CI", "true"), "organizations list");
    unpaged(terminal().with("TERM", "dumb"), "organizations list");
    unpaged(terminal().with("VIDETTE_PAGER", "no-such-pager"), "organizations list");
}

#[test]
fn a_pager_that_is_left_early_is_no_failure() {
    let (server, sealed) = (Canned::always(200, organizations(5_000)), Sealed::new());
    let terminal = Terminal::new(&sealed, &server).with("VIDETTE_PAGER", "head -n 2");
    let Some((screen, code)) = terminal.run("organizations list") else { return };
    assert_eq!(code, 0, "{screen}");
    assert_eq!(screen.lines().count(), 2, "{screen}");
}

#[test]
fn links_are_drawn_for_terminals_that_show_them() {
    let (server, sealed) = (Canned::always(200, organizations(2)), Sealed::new());
    let shown = || Terminal::new(&sealed, &server).with("TERM_PROGRAM", "WezTerm");
    let Some((screen, _)) = shown().run("organizations list") else { return };
    assert!(screen.contains("\u{1b}]8;;https://org-1.sentry.example/\u{1b}\\"), "{screen:?}");
    let plain = |terminal: Terminal<'_>, arguments: &str| {
        let (screen, _) = terminal.run(arguments).unwrap();
        assert!(screen.contains("org-1") && !screen.contains("\u{1b}]8"), "{arguments}: {screen:?}");
    };
    plain(Terminal::new(&sealed, &server), "organizations list");
    plain(shown().with("NO_COLOR", "1"), "organizations list");
    plain(shown().with("TERM", "dumb"), "organizations list");
    plain(shown().with("CI", "1"), "organizations list");
    plain(shown(), "organizations list --color never");
    plain(shown(), "organizations list | cat");
    plain(shown().with("FORCE_HYPERLINK", "0"), "organizations list");
}

#[test]
fn a_ci_job_is_plain_even_on_a_terminal() {
    let (server, sealed) = (Canned::always(200, organizations(2)), Sealed::new());
    let Some((screen, _)) = Terminal::new(&sealed, &server).run("organizations list") else { return };
    assert!(screen.contains("\u{1b}["), "no colour without CI: {screen:?}");
    let (screen, _) = Terminal::new(&sealed, &server).with("CI", "true").run("organizations list").unwrap();
    assert!(!screen.contains('\u{1b}'), "{screen:?}");
    let (screen, _) = Terminal::new(&sealed, &server).with("CI", "false").run("organizations list").unwrap();
    assert!(screen.contains("\u{1b}["), "{screen:?}");
}

#[test]
fn a_ci_job_is_never_asked() {
    let filled = Filled::new();
    let server = Canned::always(200, json!([]));
    let store = filled.sealed.path().join("store");
    let ask = format!("--local={} issues resolve --query is:unresolved", store.display());
    let terminal = Terminal::new(&filled.sealed, &server).with("CI", "true");
    let Some((screen, code)) = terminal.run(&ask) else { return };
    assert_eq!(code, 8, "{screen}");
    assert!(screen.contains("--yes"), "{screen}");
}

#[test]
fn nothing_is_sent_that_was_not_asked_for() {
    let proxy = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    for ci in ["true", ""] {
        for arguments in
            [&["--version"][..], &["config", "show"], &["completions", "bash"], &["organizations", "list"], &["--help"]]
        {
            let mut command = sealed.command();
            for name in ["http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
                command.env(name, proxy.url());
            }
            command.env("SENTRY_URL", "http://sentry.example").env("SENTRY_AUTH_TOKEN", "t0ken").env("CI", ci);
            let output = command.args(arguments).output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
        }
    }
    assert_eq!(proxy.lines(), vec!["GET http://sentry.example/api/0/organizations/?cursor="; 2]);
}

/// A browser that writes down what it is called with.
#[cfg(unix)]
fn browser(sealed: &Sealed) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    sealed.write("browser", "#!/bin/sh\necho \"$@\" >> opened\n");
    let path = sealed.path().join("browser");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.display().to_string()
}

fn opened(directory: &Path) -> String {
    std::fs::read_to_string(directory.join("opened")).unwrap_or_default()
}

#[cfg(unix)]
#[test]
fn a_page_is_opened_instead_of_being_drawn() {
    let (server, sealed) = (Canned::always(200, organizations(2)), Sealed::new());
    let browser = browser(&sealed);
    let run = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("PATH", "/usr/bin:/bin");
        command.envs(variables.iter().copied());
        let output = command.args(["organizations", "list"]).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let page = format!("{}/\n", server.url());
    let chosen = ("BROWSER", browser.as_str());
    assert_eq!(run(&[chosen], &["--web"]), (String::new(), page.clone()));
    assert_eq!(opened(sealed.path()), page);
    let (stdout, stderr) = run(&[chosen], &["--web", "--json"]);
    assert!(stdout.starts_with('[') && stderr == page, "{stdout}{stderr}");
    assert_eq!(opened(sealed.path()).lines().count(), 2);
    // Nothing to open it on, or nobody to open it for.
    assert_eq!(run(&[], &["--web"]), (String::new(), page.clone()));
    assert_eq!(run(&[chosen, ("CI", "1")], &["--web"]), (String::new(), page.clone()));
    assert_eq!(opened(sealed.path()).lines().count(), 2);
    let (_, stderr) = run(&[("BROWSER", "/no/such/browser")], &["--web"]);
    assert!(stderr.starts_with(&page) && stderr.contains("warning: no browser"), "{stderr}");
}

#[test]
fn each_list_has_its_page() {
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        target if target.contains("/releases/shop") => Reply::ok(json!({"version": "shop@1.4.0+1 b"})),
        _ => Reply::ok(json!([])),
    });
    let sealed = Sealed::new();
    for (arguments, page) in [
        (&["issues", "list"][..], "issues/"),
        (&["events", "list"], "discover/results/"),
        (&["releases", "list"], "releases/"),
        (&["releases", "info", "shop@1.4.0+1 b"], "releases/shop@1.4.0+1%20b/"),
        (&["projects", "list"], "projects/"),
        (&["monitors", "list"], "crons/"),
    ] {
        let ran = sealed.run_at(&server, &[arguments, &["--web"]].concat()).ended(0);
        assert_eq!(ran.stderr, format!("{}/organizations/acme/{page}\n", server.url()), "{arguments:?}");
        assert_eq!(ran.stdout, "", "{arguments:?}");
    }
}

#[test]
fn what_has_no_page_is_drawn_with_a_warning() {
    let ran = Sealed::new().run(&["config", "show", "--web"]).ended(0);
    assert!(ran.stderr.contains("no page") && !ran.stdout.is_empty(), "{ran:?}");
}

#[test]
fn hints_come_last_and_are_there_as_json() {
    let server = Canned::start(|_, _| Reply::Json(429, vec![("retry-after", "86400".to_owned())], json!({})));
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["organizations", "list"]).ended(6);
    let lines: Vec<_> = ran.stderr.lines().collect();
    assert!(lines[0].starts_with("error: ") && lines.last().unwrap().starts_with("hint: "), "{ran:?}");
    let ran = sealed.run_at(&server, &["organizations", "list", "--json"]).ended(6);
    let error: Value = serde_json::from_str(&ran.stderr).unwrap();
    assert_eq!(error["error"]["exit_code"], 6);
    assert!(!error["error"]["hints"].as_array().unwrap().is_empty(), "{error}");
}
