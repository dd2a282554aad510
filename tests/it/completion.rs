//! Completion in the shell: names that lists have shown, and nothing asked of a server.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use vidette::config::{NameKind, NamesPlace, remember};

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

fn cache(sealed: &Sealed) -> PathBuf {
    sealed.path().join("home/.cache/vidette")
}

/// A home in which lists were shown.
fn seen(server: &Canned) -> Sealed {
    let sealed = Sealed::new();
    let place = || NamesPlace::server(&server.url(), "acme");
    let directory = cache(&sealed);
    remember(&directory, place(), NameKind::Issues, ["WEB-1", "WEB-2", "API-1"]).unwrap();
    remember(&directory, place(), NameKind::Projects, ["web", "api"]).unwrap();
    remember(&directory, place(), NameKind::Releases, ["shop@1.4.0", "shop@1.3.0", "1.0"]).unwrap();
    sealed
}

/// What the shell is offered for the last of the words.
fn offered(sealed: &Sealed, server: &Canned, words: &[&str]) -> Vec<String> {
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_ORG", "acme");
    command.env("COMPLETE", "bash").env("_CLAP_IFS", "\n").env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string());
    let output = command.arg("--").args(words).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn names_are_offered_where_they_are_taken_and_nothing_is_asked() {
    let server = Canned::always(200, json!([]));
    let sealed = seen(&server);
    let offered = |words: &[&str]| offered(&sealed, &server, words);
    assert_eq!(offered(&["vidette", "issues", "view", "WEB"]), ["WEB-1", "WEB-2"]);
    assert_eq!(offered(&["vidette", "issues", "list", "--project", "w"]), ["web"]);
    assert_eq!(offered(&["vidette", "issues", "list", "--project=a"]), ["--project=api"]);
    assert_eq!(offered(&["vidette", "send-event", "--release", "shop@"]), ["shop@1.4.0", "shop@1.3.0"]);
    assert!(offered(&["vidette", "issues", "view", "--n"]).contains(&"--no-pager".to_owned()));
    assert!(server.asked().is_empty());
}

#[test]
fn what_lists_have_shown_is_offered() {
    let server = Canned::start(|asked, _| {
        Reply::ok(match asked.target.as_str() {
            target if target.contains("/releases/") => json!([{"version": "shop@1.4.0"}, {"version": "a b"}]),
            target if target.contains("/issues/") => json!([{"id": "1", "shortId": "WEB-1", "title": "secret"}]),
            _ => json!([{"id": "1", "slug": "web", "name": "Web"}]),
        })
    });
    let sealed = Sealed::new();
    for noun in ["releases", "issues", "projects"] {
        let _ = sealed.run_at(&server, &[noun, "list"]).ended(0);
    }
    let asked = server.asked().len();
    let offered = |words: &[&str]| offered(&sealed, &server, words);
    assert_eq!(offered(&["vidette", "releases", "info", "sh"]), ["shop@1.4.0"]);
    assert_eq!(offered(&["vidette", "issues", "view", "WEB"]), ["WEB-1"]);
    assert_eq!(offered(&["vidette", "releases", "-p", "w"]), ["web"]);
    assert_eq!(server.asked().len(), asked);
    for entry in fs::read_dir(cache(&sealed)).unwrap() {
        assert!(!fs::read_to_string(entry.unwrap().path()).unwrap().contains("secret"));
    }
}

#[test]
fn names_of_another_organisation_or_server_are_not_offered() {
    let server = Canned::always(200, json!([]));
    let sealed = seen(&server);
    assert!(offered(&sealed, &server, &["vidette", "--url", "https://s.example", "issues", "view", "WEB"]).is_empty());
    assert!(offered(&sealed, &Canned::always(200, json!([])), &["vidette", "issues", "view", "WEB"]).is_empty());
}

#[test]
fn a_list_leaves_its_names_behind_but_not_in_ci() {
    let server = Canned::always(200, json!([{"slug": "acme"}, {"slug": "$(reboot)"}, {"slug": "zeta"}]));
    let sealed = Sealed::new();
    let files = || fs::read_dir(cache(&sealed)).map_or(0, Iterator::count);
    let in_ci = sealed
        .command()
        .env("CI", "1")
        .env("SENTRY_URL", server.url())
        .env("SENTRY_AUTH_TOKEN", "t0ken")
        .args(["organizations", "list"])
        .output()
        .unwrap();
    assert!(in_ci.status.success() && files() == 0, "{in_ci:?}");
    let _ = sealed.run_at(&server, &["organizations", "list"]).ended(0);
    assert_eq!(files(), 1);
    let file = fs::read_dir(cache(&sealed)).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("zeta") && !text.contains("reboot") && !text.contains("t0ken"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_cache_that_cannot_be_used_is_no_failure() {
    let server = Canned::always(200, json!([{"slug": "acme"}]));
    let sealed = seen(&server);
    for entry in fs::read_dir(cache(&sealed)).unwrap() {
        fs::write(entry.unwrap().path(), b"\xff{").unwrap();
    }
    assert!(offered(&sealed, &server, &["vidette", "issues", "view", "WEB"]).is_empty());
    let blocked = Sealed::new();
    blocked.write("home/.cache", "a file where the directory should be");
    let _ = blocked.run_at(&server, &["organizations", "list"]).ended(0);
    let homeless = blocked.command().env_remove("HOME").args(["config", "show"]).output().unwrap();
    assert!(homeless.status.success());
}

#[test]
fn the_variable_may_be_somebody_elses() {
    let run = |value: &str| Sealed::new().command().env("COMPLETE", value).args(["--version"]).output().unwrap();
    for value in ["1", "yes", ""] {
        let output = run(value);
        assert!(String::from_utf8_lossy(&output.stdout).starts_with("vidette "), "{value}: {output:?}");
    }
}

fn registration(arguments: &[&str]) -> Ran {
    Sealed::new().run(&[&["completions"], arguments].concat()).ended(0)
}

#[test]
fn there_is_a_script_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = registration(&[shell, "--dynamic"]).stdout;
        assert!(script.contains("COMPLETE") && script.contains(" -- "), "{shell}: {script}");
        assert!(!registration(&[shell]).stdout.contains("COMPLETE="), "{shell}");
        let asked = Sealed::new().command().env("COMPLETE", shell).output().unwrap();
        assert_eq!(String::from_utf8(asked.stdout).unwrap().len(), script.len(), "{shell}");
    }
}

/// What bash makes of a line with the cursor at its end, broken into words as bash breaks them.
fn in_bash(sealed: &Sealed, server: &Canned, line: &str, words: &[&str], last: &str) -> Option<Vec<String>> {
    sealed.write("script.bash", registration(&["bash", "--dynamic"]).stdout);
    let program = Path::new(env!("CARGO_BIN_EXE_vidette"));
    let quoted: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
    let test = format!(
        "PATH={}:$PATH; source script.bash; COMP_LINE='{line}' COMP_POINT={} COMP_TYPE=9 COMP_WORDS=({}) COMP_CWORD={}; \
         _vidette_complete vidette '{last}' x; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        program.parent().unwrap().display(),
        line.len(),
        quoted.join(" "),
        words.len() - 1,
    );
    let mut command = std::process::Command::new("bash");
    command.args(["--norc", "-c", &test]).current_dir(sealed.path()).env("HOME", sealed.path().join("home"));
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_ORG", "acme");
    let output = match command.env_remove("CI").output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        output => output.unwrap(),
    };
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

#[cfg(unix)]
#[test]
fn bash_gets_the_rest_of_what_it_has_broken() {
    let server = Canned::always(200, json!([]));
    let sealed = seen(&server);
    let complete = |line: &str, words: &[&str], last: &str| in_bash(&sealed, &server, line, words, last);
    let begun = ["vidette", "send-event", "--release"];
    let words = |rest: &[&'static str]| [&begun[..], rest].concat();
    let line = |rest: &str| format!("vidette send-event --release {rest}");
    let Some(whole) = complete(&line("sho"), &words(&["sho"]), "sho") else { return };
    assert_eq!(whole, ["shop@1.4.0", "shop@1.3.0"]);
    assert_eq!(complete(&line("shop@"), &words(&["shop", "@"]), "").unwrap(), ["1.4.0", "1.3.0"]);
    assert_eq!(complete(&line("shop@1.3"), &words(&["shop", "@", "1.3"]), "1.3").unwrap(), ["1.3.0"]);
    assert_eq!(complete(&line(""), &words(&[""]), "").unwrap(), ["shop@1.4.0", "shop@1.3.0", "1.0"]);
    let with_equals = ["vidette", "send-event", "--release", "=", "1"];
    assert_eq!(complete("vidette send-event --release=1", &with_equals, "1").unwrap(), ["1.0"]);
    assert_eq!(complete("vidette issu", &["vidette", "issu"], "issu").unwrap(), ["issues"]);
}
