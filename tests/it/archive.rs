//! `issues archive`: issues that were put aside and come back on a condition, on the clock of the recording.

use serde_json::json;

use crate::sealed::Sealed;

/// 2026-03-01T12:00:00Z.
const NOON: i64 = 1_772_366_400;

/// Replays events of one issue, each so many minutes after noon and of a user.
fn happen(sealed: &Sealed, events: &[(i64, &str)]) {
    let line = |(minute, user): &(i64, &str)| {
        let event = json!({"timestamp": NOON + minute * 60, "exception": [{"type": "E", "value": "v"}],
            "user": {"id": user}, "extra": {"minute": minute}});
        format!("{event}\n")
    };
    let lines: String = events.iter().map(line).collect();
    let _ = sealed.run_with_input(&["replay", "-", "--project", "web", "--local=store", "--quiet"], lines).ended(0);
}

fn state(sealed: &Sealed) -> String {
    let listed = sealed.run(&["issues", "list", "--all", "--local=store", "--format", "csv", "--columns", "state"]);
    listed.ended(0).stdout.lines().nth(1).unwrap().to_owned()
}

fn archived(condition: &[&str]) -> Sealed {
    let sealed = Sealed::new();
    happen(&sealed, &[(0, "1")]);
    let _ = sealed.run(&[&["issues", "archive", "WEB-1", "--local=store"], condition].concat()).ended(0);
    sealed
}

#[test]
fn events_count_within_their_window_only() {
    let sealed = archived(&["--count", "3", "--window", "10min"]);
    assert_eq!(state(&sealed), "archived until it was seen 3 times within 10 min");
    happen(&sealed, &[(60, "1"), (69, "1"), (80, "1"), (100, "1"), (101, "1")]);
    assert!(state(&sealed).starts_with("archived"), "{}", state(&sealed));
    // The third within ten minutes comes in another run.
    happen(&sealed, &[(109, "1")]);
    assert_eq!(state(&sealed), "\"unresolved, ongoing\"");
}

#[test]
fn users_count_once_within_their_window() {
    let sealed = archived(&["--users", "2", "--window", "1h"]);
    happen(&sealed, &[(60, "1"), (61, "1"), (62, "1"), (130, "2"), (140, "2")]);
    assert_eq!(state(&sealed), "archived until 2 users met it within 1 h");
    happen(&sealed, &[(150, "3")]);
    assert_eq!(state(&sealed), "\"unresolved, ongoing\"");
}

#[test]
fn the_event_that_meets_the_condition_brings_the_issue_back() {
    let sealed = archived(&["--users", "2"]);
    happen(&sealed, &[(1, "1"), (2, "2")]);
    assert_eq!(state(&sealed), "archived until 3 users met it");
    happen(&sealed, &[(3, "3")]);
    assert_eq!(state(&sealed), "\"unresolved, ongoing\"");
    let sealed = archived(&["--count", "2"]);
    happen(&sealed, &[(1, "1")]);
    assert!(state(&sealed).starts_with("archived"));
    happen(&sealed, &[(2, "1")]);
    assert_eq!(state(&sealed), "\"unresolved, ongoing\"");
}

#[test]
fn windows_are_told_to_programs_and_bounded() {
    let sealed = archived(&["--count", "50", "--users", "5", "--window", "2h"]);
    let listed = sealed.run(&["issues", "list", "--all", "--local=store", "--json"]).ended(0).json();
    let expected = json!({"ignoreCount": 50, "ignoreWindow": 120, "ignoreUserCount": 5, "ignoreUserWindow": 120});
    assert_eq!(listed[0]["statusDetails"], expected);
    for (wrong, code) in [
        (&["--window", "1h"][..], 2),
        (&["--count", "3", "--window", "9d"], 2),
        (&["--users", "20000", "--window", "1h"], 1),
    ] {
        let _ = sealed.run(&[&["issues", "archive", "WEB-1", "--local=store"], wrong].concat()).ended(code);
    }
}
