//! `retention`: how long events are kept, and their removal.

use vidette::store::Batch;

use crate::filled::{API, Filled, WEB, key_error};

/// The minutes of a day.
const DAY: i64 = 24 * 60;

/// Events of today, of 40 days ago and of 100 days ago.
fn aged() -> Filled {
    let filled = Filled::empty();
    let events = [(WEB, 1, 0), (WEB, 2, 40 * DAY), (WEB, 3, 100 * DAY), (API, 4, 100 * DAY)];
    let event = |(project, number, minutes)| filled.event(project, number, 7, minutes, &key_error(number));
    let batch = Batch { events: events.map(event).into(), ..Batch::default() };
    filled.store().writer().unwrap().write(batch).unwrap();
    filled
}

fn events(filled: &Filled) -> usize {
    filled.run(&["events", "list", "--json"]).ended(0).json().as_array().unwrap().len()
}

#[test]
fn days_are_set_for_projects_by_name() {
    let filled = aged();
    let ran = filled.run(&["retention", "set", "30", "--project", "web"]).ended(0);
    assert!(ran.stderr.contains("2 events are older now"), "{}", ran.stderr);
    let csv = filled.run(&["retention", "get", "--format", "csv"]).ended(0);
    assert_eq!(csv.stdout, "project,days\napi,90\nweb,30\n");
    let _ = filled.run(&["retention", "set", "30"]).ended(2);
    let _ = filled.run(&["retention", "set", "0", "--all"]).ended(2);
    let _ = filled.run(&["retention", "set", "30", "--project", "web", "--project", "shop"]).ended(4);
    let _ = filled.run(&["retention", "set", "60", "--all"]).ended(0);
    assert_eq!(filled.run(&["retention", "get", "api", "--json"]).ended(0).json()[0]["days"], 60);
}

#[test]
fn removal_is_planned_shown_and_applied() {
    let filled = aged();
    let plan = filled.run(&["retention", "enforce", "--dry-run", "--json"]).ended(0).json();
    assert_eq!((&plan["dryRun"], &plan["events"], &plan["segments"]), (&true.into(), &2.into(), &1.into()));
    let ran = filled.run(&["retention", "enforce"]).ended(8);
    assert!(ran.stderr.contains("Remove for good 1 event of api of "), "{}", ran.stderr);
    assert!(ran.stderr.contains("; 1 event of web of "), "{}", ran.stderr);
    assert_eq!(events(&filled), 4);
    let done = filled.run(&["retention", "enforce", "--yes"]).ended(0);
    assert!(done.stdout.contains("removed 2 events and 1 issue"), "{}", done.stdout);
    assert_eq!(events(&filled), 2);
    let again = filled.run(&["retention", "enforce"]).ended(0);
    assert_eq!(again.stdout, "nothing is older than its project keeps it\n");
}
