//! `bash-hook` in real bash scripts.

use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::canned::Canned;
use crate::sealed::Sealed;

/// Runs a script whose `HOOK` stands for the hook.
fn run(sealed: &Sealed, server: &Canned, script: &str, variables: &[(&str, &str)]) -> Output {
    let hook = format!("eval \"$({} bash-hook", env!("CARGO_BIN_EXE_vidette"));
    sealed.write("job.sh", script.replace("HOOK", &hook));
    Command::new("bash")
        .env_clear()
        .env("HOME", sealed.path())
        .env("TMPDIR", sealed.path())
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("SENTRY_DSN", server.dsn())
        .env("SENTRY_ENVIRONMENT", "staging")
        .envs(variables.iter().copied())
        .current_dir(sealed.path())
        .args(["job.sh"])
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The events that were sent.
fn events(server: &Canned) -> Vec<Value> {
    server.asked().iter().flat_map(crate::canned::Asked::items).map(|(_, event)| event).collect()
}

fn value(event: &Value) -> &str {
    event["exception"]["values"][0]["value"].as_str().unwrap()
}

#[test]
fn a_failing_command_is_reported_with_its_stack_and_output() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    let script = "HOOK --tag job:nightly --release shop@1.0)\"
work() {
  echo 'about to fail'
  grep -q needle /dev/null
}
echo begin >&2
cd /
work
echo never
";
    let ran = run(&sealed, &server, script, &[("PASSWORD", "hunter2")]);
    assert_eq!(
        (ran.status.code(), text(&ran.stdout), text(&ran.stderr)),
        (Some(1), "about to fail\n".to_owned(), "begin\n".to_owned())
    );
    let [event] = events(&server).try_into().unwrap();
    assert_eq!(event["exception"]["values"][0]["type"], "BashError");
    assert_eq!(value(&event), "`grep -q needle /dev/null` exited with status 1");
    let frames = event["exception"]["values"][0]["stacktrace"]["frames"].as_array().unwrap();
    let place = |frame: &Value| (frame["function"].clone(), frame["lineno"].clone(), frame["context_line"].clone());
    assert_eq!(place(&frames[0]), (json!("main"), json!(8), json!("work")));
    assert_eq!(place(&frames[1]), (json!("work"), json!(4), json!("  grep -q needle /dev/null")));
    assert_eq!(frames[1]["pre_context"].as_array().unwrap().len(), 3);
    let mut printed: Vec<_> =
        event["breadcrumbs"]["values"].as_array().unwrap().iter().map(|crumb| crumb["message"].clone()).collect();
    printed.sort_by_key(Value::to_string);
    assert_eq!(printed, ["about to fail", "begin"]);
    assert_eq!(
        (&event["tags"], &event["release"], &event["environment"]),
        (&json!({"job": "nightly"}), &json!("shop@1.0"), &json!("staging"))
    );
    assert!(!event.to_string().contains("hunter2"), "the environment is not sent");
    let left: Vec<_> = std::fs::read_dir(sealed.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["job.sh"], "nothing is left behind");
}

#[test]
fn what_set_e_forgives_is_forgiven() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    let script = "set -u
HOOK)\"
if false; then :; fi
false || true
! true
false && true
while false; do :; done
x=$(false) || echo handled
(exit 4) || echo \"sub $?\"
f() { false; echo 'goes on'; }
f || :
: & wait; wait
echo done
";
    let ran = run(&sealed, &server, script, &[]);
    assert_eq!((ran.status.code(), text(&ran.stdout)), (Some(0), "handled\nsub 4\ngoes on\ndone\n".to_owned()));
    assert!(server.lines().is_empty());
}

#[test]
fn an_exit_and_a_subshell_are_reported_once_and_other_traps_go_on() {
    for (last, code, expected) in [
        ("f() { exit 3; }; f", 3, "`exit 3` exited with status 3"),
        ("(cd /; exit 5)", 5, "exited with status 5"),
        ("x=$(exit 6)", 6, "`x=$(exit 6)` exited with status 6"),
        ("echo $nope", 1, "`echo $nope` exited with status 1"),
    ] {
        let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
        let script = format!("set -u\ntrap 'echo mine $?' EXIT\nHOOK)\"\n{last}\n");
        let ran = run(&sealed, &server, &script, &[]);
        assert_eq!((ran.status.code(), text(&ran.stdout)), (Some(code), format!("mine {code}\n")), "{last}");
        let [event] = events(&server).try_into().unwrap();
        assert!(value(&event).contains(expected), "{last}: {}", value(&event));
    }
}

#[test]
fn no_exit_leaves_set_e_as_it_is() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    let script = "HOOK --no-exit --environ PASSWORD)\"\nfalse\necho \"still $?\"\n";
    let ran = run(&sealed, &server, script, &[("PASSWORD", "hunter2")]);
    assert_eq!((ran.status.code(), text(&ran.stdout)), (Some(0), "still 1\n".to_owned()));
    let [event] = events(&server).try_into().unwrap();
    assert_eq!(event["extra"]["environ"], json!({"PASSWORD": "hunter2"}));
}

#[test]
fn a_server_that_refuses_changes_nothing_but_says_so() {
    let (sealed, server) = (Sealed::new(), Canned::always(403, json!({"detail": "unknown key"})));
    let ran = run(&sealed, &server, "HOOK)\"\necho a\n(exit 7)\n", &[]);
    assert_eq!((ran.status.code(), text(&ran.stdout)), (Some(7), "a\n".to_owned()));
    assert!(text(&ran.stderr).contains("unknown key"), "{ran:?}");
}

#[test]
fn the_exit_trap_can_be_left_out() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    let ran = run(&sealed, &server, "HOOK)\"\nexit 3\n", &[("SENTRY_CLI_NO_EXIT_TRAP", "1")]);
    assert_eq!(ran.status.code(), Some(3));
    assert!(server.lines().is_empty());
}

#[test]
fn the_embedded_store_takes_it_as_well() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    let store = sealed.path().join("store").display().to_string();
    let ran = run(&sealed, &server, "HOOK)\"\nfalse\n", &[("VIDETTE_LOCAL", &store)]);
    assert_eq!(ran.status.code(), Some(1));
    let local = format!("--local={store}");
    let listed = sealed.run(&["events", "list", "--format", "csv", "--columns", "title", &local]).ended(0);
    assert_eq!(listed.stdout, "title\nBashError: `false` exited with status 1\n");
    assert!(server.lines().is_empty());
}

#[test]
fn what_the_hook_did_not_write_is_refused() {
    let (sealed, server) = (Sealed::new(), Canned::always(200, json!({})));
    sealed.write("nonsense", "x");
    let arguments =
        ["bash-hook", "--send-event", "--traceback", "nonsense", "--log", "nonsense", "--dsn", &server.dsn()];
    let ran = sealed.run(&arguments).ended(2);
    assert!(ran.stderr.contains("`nonsense`"), "{ran:?}");
    let _ = sealed.run(&["bash-hook", "--send-event"]).ended(2);
    assert!(server.lines().is_empty());
}
