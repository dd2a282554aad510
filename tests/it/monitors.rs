//! `monitors`: listing them, and running jobs as real processes.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, mpsc};

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

/// A server that takes everything.
fn taking() -> Canned {
    Canned::always(200, json!({}))
}

/// The check-ins that came, with the times taken out.
fn check_ins(server: &Canned) -> Vec<Value> {
    let mut found = Vec::new();
    for asked in server.asked() {
        assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", "/api/42/envelope/"));
        assert!(asked.body.starts_with(b"{}\n"), "{asked:?}");
        for (kind, mut payload) in asked.items() {
            assert_eq!(kind, "check_in");
            if let Some(duration) = payload.as_object_mut().unwrap().shift_remove("duration") {
                assert!(duration.as_f64().unwrap() >= 0.0 && payload["status"] != "in_progress");
            }
            found.push(payload);
        }
    }
    found
}

fn run(sealed: &Sealed, dsn: &str, arguments: &[&str]) -> Ran {
    let mut command = sealed.command();
    let output = command.env("SENTRY_DSN", dsn).args(["monitors", "run"]).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A job that is running: it printed `ready`.
fn started(sealed: &Sealed, dsn: &str, script: &str) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vidette"))
        .env_clear()
        .env("HOME", sealed.path())
        .env("SENTRY_DSN", dsn)
        .current_dir(sealed.path())
        .args(["monitors", "run", "nightly", "--", "sh", "-c", script])
        .stdout(Stdio::piped())
        // A group of its own, so that no terminal is thought to tell the job of a signal.
        .process_group(0)
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
    (child, output)
}

fn kill(child: &Child, signal: &str) {
    let killed = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
}

#[test]
fn a_job_is_opened_and_closed() {
    let server = taking();
    let ran =
        run(&Sealed::new(), &server.dsn(), &["nightly", "--", "sh", "-c", "echo out; echo $SENTRY_MONITOR_SLUG >&2"]);
    assert_eq!(ran.ended(0), Ran { code: 0, stdout: "out\n".to_owned(), stderr: "nightly\n".to_owned() });
    let [opening, closing] = check_ins(&server).try_into().unwrap();
    let id = opening["check_in_id"].as_str().unwrap();
    assert_eq!(id.len(), 32);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&opening), "check_in_id monitor_slug status environment");
    assert_eq!(
        opening,
        json!({"check_in_id": id, "monitor_slug": "nightly", "status": "in_progress", "environment": "production"})
    );
    assert_eq!(
        closing,
        json!({"check_in_id": id, "monitor_slug": "nightly", "status": "ok", "environment": "production"})
    );
}

#[test]
fn a_schedule_makes_the_monitor_and_a_failure_passes_through() {
    let server = taking();
    let flags = [
        "My Job!",
        "-e",
        "staging",
        "-s",
        "0 3 * * *",
        "--check-in-margin",
        "5",
        "--max-runtime",
        "30",
        "--timezone",
        "UTC",
        "--failure-issue-threshold",
        "2",
        "--recovery-threshold",
        "3",
        "--allow-failure",
        "--",
        "sh",
        "-c",
        "exit 7",
    ];
    let _ = run(&Sealed::new(), &server.dsn(), &flags).ended(7);
    let [opening, closing] = check_ins(&server).try_into().unwrap();
    assert_eq!(
        opening["monitor_config"],
        json!({"schedule": {"type": "crontab", "value": "0 3 * * *"}, "checkin_margin": 5, "max_runtime": 30,
            "timezone": "UTC", "failure_issue_threshold": 2, "recovery_threshold": 3})
    );
    assert_eq!(
        (&opening["monitor_slug"], &opening["environment"], &closing["status"], closing.get("monitor_config")),
        (&json!("My Job!"), &json!("staging"), &json!("error"), None)
    );
}

#[test]
fn what_is_wrong_with_the_check_ins_does_not_keep_the_job_from_running() {
    let sealed = Sealed::new();
    let job = ["nightly", "--", "sh", "-c", "echo ran; exit 3"];
    for (dsn, expected) in [("", "set SENTRY_DSN"), ("nonsense", "environment SENTRY_DSN")] {
        let ran = run(&sealed, dsn, &job).ended(3);
        assert!(ran.stdout == "ran\n" && ran.stderr.contains(expected), "{ran:?}");
    }
    let refusing = Canned::always(403, json!({"detail": "unknown key"}));
    let ran = run(&sealed, &refusing.dsn(), &job).ended(3);
    assert!(ran.stdout == "ran\n" && ran.stderr.contains("the check-ins were not taken: "), "{ran:?}");
    assert_eq!(check_ins(&refusing).len(), 2);
}

#[test]
fn a_bad_flag_runs_nothing() {
    let server = taking();
    let sealed = Sealed::new();
    for (flags, expected) in [
        (&["nightly", "-s", "* * * *"][..], "five fields"),
        (&["nightly", "-s", "61 * * * *"], "`61` is no minute"),
        (&["nightly", "-s", "0 3 * * *", "--timezone", "Mars/Base"], "Europe/Vienna"),
        (&["nightly", "-s", "0 3 * * *", "--max-runtime", "0"], "0"),
        (&["nightly", "--max-runtime", "5"], "--schedule"),
        (&["!!"], "`!!` is no monitor's slug"),
    ] {
        let arguments: Vec<_> = flags.iter().copied().chain(["--", "sh", "-c", "echo ran"]).collect();
        let ran = run(&sealed, &server.dsn(), &arguments).ended(2);
        assert!(ran.stdout.is_empty() && ran.stderr.contains(expected), "{ran:?}");
    }
    let _ = run(&sealed, &server.dsn(), &["nightly", "true"]).ended(2);
    assert!(server.lines().is_empty());
}

#[test]
fn a_job_that_cannot_be_started_is_closed_as_failed() {
    let sealed = Sealed::new();
    sealed.write("not-executable", "#!/bin/sh\n");
    for (program, code) in [("./missing", 127), ("./not-executable", 126)] {
        let server = taking();
        let ran = run(&sealed, &server.dsn(), &["nightly", "--", program]).ended(code);
        assert!(ran.stderr.contains(program), "{ran:?}");
        let statuses: Vec<_> = check_ins(&server).iter().map(|check_in| check_in["status"].clone()).collect();
        assert_eq!(statuses, ["in_progress", "error"]);
    }
}

#[test]
fn the_job_does_not_wait_for_the_opening() {
    let (answer, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let server = Canned::start(move |_, number| {
        if number == 0 {
            // Until the job is seen to run.
            let _ = wait.lock().unwrap().recv();
        }
        Reply::ok(json!({}))
    });
    let sealed = Sealed::new();
    let (mut child, _output) = started(&sealed, &server.dsn(), "echo ready");
    answer.send(()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let statuses: Vec<_> = check_ins(&server).iter().map(|check_in| check_in["status"].clone()).collect();
    assert_eq!(statuses, ["in_progress", "ok"]);
}

#[test]
fn signals_reach_the_job_and_the_closing_is_sent() {
    for (signal, code) in [("-TERM", 9), ("-INT", 9), ("-HUP", 9)] {
        let server = taking();
        let sealed = Sealed::new();
        let job = "trap 'kill $!; exit 9' TERM INT HUP; sleep 60 >/dev/null & echo ready; wait";
        let (mut child, _output) = started(&sealed, &server.dsn(), job);
        kill(&child, signal);
        assert_eq!(child.wait().unwrap().code(), Some(code), "{signal}");
        let statuses: Vec<_> = check_ins(&server).iter().map(|check_in| check_in["status"].clone()).collect();
        assert_eq!(statuses, ["in_progress", "error"], "{signal}");
    }
}

#[test]
fn a_job_that_a_signal_ends_gives_the_code_of_a_shell() {
    let server = taking();
    let sealed = Sealed::new();
    let (mut child, _output) = started(&sealed, &server.dsn(), "echo ready; exec sleep 60");
    // A second one changes nothing.
    kill(&child, "-INT");
    kill(&child, "-INT");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(check_ins(&server)[1]["status"], "error");
    let killed = run(&sealed, &server.dsn(), &["nightly", "--", "sh", "-c", "kill -KILL $$"]).ended(137);
    assert_eq!(killed.stdout, "");
}

#[test]
fn a_job_ignores_what_it_was_started_to_ignore() {
    let server = taking();
    let sealed = Sealed::new();
    let program = env!("CARGO_BIN_EXE_vidette");
    // What `nohup` does. The job sends the signal to itself and lives.
    let line = format!("trap '' HUP; exec {program} monitors run nightly -- sh -c 'kill -HUP $$; echo lives'");
    let output = Command::new("sh")
        .env_clear()
        .env("HOME", sealed.path())
        .env("SENTRY_DSN", server.dsn())
        .args(["-c", &line])
        .output()
        .unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b"lives\n"[..]));
}

#[test]
fn monitors_are_listed_by_name() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(
            json!([{"id": "b", "slug": "zebra", "name": "Zebra", "status": "active", "novelty": 1}]),
            Some("0:1:0"),
        ),
        _ => Reply::page(
            json!([{"id": "a", "slug": "ant", "name": "Ant", "status": "disabled", "isMuted": true,
                "config": {"schedule_type": "interval", "schedule": [5, "minute"], "timezone": "Europe/Vienna"},
                "environments": [{"name": "production", "status": "error", "lastCheckIn": "2026-01-01T00:00:00Z"}]}]),
            None,
        ),
    });
    let sealed = Sealed::new();
    let columns = "slug,id,status,muted,schedule,health,last_check_in";
    let listed = sealed.run_at(&server, &["monitors", "list", "--format", "csv", "--columns", columns]).ended(0);
    assert_eq!(
        listed.stdout,
        format!(
            "{columns}\nant,a,disabled,true,every 5 minute Europe/Vienna,error,2026-01-01T00:00:00Z\nzebra,b,active,false,,,\n"
        )
    );
    let path = "GET /api/0/organizations/acme/monitors/?cursor=";
    assert_eq!(server.lines(), [path.to_owned(), format!("{path}0%3A1%3A0")]);
    let _ = sealed.run(&["monitors", "list", "-o", "acme"]).ended(5);
}
