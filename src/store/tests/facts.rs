//! What is kept in memory of events says what their files say, whatever becomes of them.

use std::collections::BTreeSet;

use super::crash::open_hooked;
use super::*;
use crate::store::writer::CrashPoint;

/// A condition in both of its forms.
fn asked(column: EventColumn, wanted: &str) -> IssueEvents {
    let text = |text: &str| SqlValue::Text(text.to_owned());
    let (sql, values) = match &column {
        EventColumn::Tag(key) => (
            "EXISTS (SELECT 1 FROM event_tags WHERE event_rowid = events.id AND key = ? AND value = ?)".to_owned(),
            vec![text(key), text(wanted)],
        ),
        EventColumn::Text(field) => (format!("{} = ?", field.column()), vec![text(wanted)]),
        _ => panic!("not asked for in these tests"),
    };
    let facts = Some(Facts::Text(column, TextTest::Equal(wanted.to_owned())));
    IssueEvents { projects: None, condition: Condition { sql, values }, facts, since: None, until: None }
}

fn browser(wanted: &str) -> IssueEvents {
    asked(EventColumn::Tag("browser".to_owned()), wanted)
}

fn environment(wanted: &str) -> IssueEvents {
    asked(EventColumn::Text(Field::Environment), wanted)
}

fn seed_tag(seed: u64) -> IssueEvents {
    asked(EventColumn::Tag("seed".to_owned()), &seed.to_string())
}

/// The issues, after a look at the files that must give the same.
fn found(store: &Store, events: &IssueEvents) -> BTreeSet<i64> {
    let known = store.issues_with_event(events).unwrap();
    let scanned = store.issues_with_event(&IssueEvents { facts: None, ..events.clone() }).unwrap();
    assert_eq!(known, scanned, "{events:?}");
    known
}

fn issue_of(store: &Store, seed: u64) -> IssueId {
    store.issue_by_hash(WEB, [(seed % 10) as u8; 16]).unwrap().unwrap()
}

/// Three days of events, in ten issues.
fn filled(directory: &Path) -> Store {
    let store = open_with_projects(directory);
    store.writer().unwrap().write(batch((0..60).map(|number| number * 71))).unwrap();
    store
}

#[test]
fn an_issue_is_found_by_what_its_events_say() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    assert_eq!(found(&store, &seed_tag(71)), BTreeSet::from([issue_of(&store, 71).0]));
    assert_eq!(found(&store, &browser("Firefox")).len(), 5);
    assert!(found(&store, &browser("firefox")).is_empty(), "to the letter");
    assert!(found(&store, &asked(EventColumn::Tag("none".to_owned()), "Firefox")).is_empty());
    let end = event(40 * 71).timestamp;
    for (since, until) in [(None, Some(end)), (Some(end), None), (Some(NOON), Some(end)), (Some(end), Some(end))] {
        for projects in [None, Some(vec![WEB]), Some(vec![API]), Some(vec![API, WEB]), Some(Vec::new())] {
            found(&store, &IssueEvents { projects, since, until, ..environment("staging") });
        }
    }
    assert!(store.0.facts.bytes() > 0);
}

#[test]
fn the_first_and_the_last_day_hold_what_is_beyond_them() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (first, last) = (Timestamp::from_millis(-5), Timestamp::from_millis(400_000_000_000_000));
    let events = [(7_001, first), (7_002, last)].map(|(seed, timestamp)| StoredEvent { timestamp, ..event(seed) });
    store.writer().unwrap().write(Batch { events: events.into(), ..Batch::default() }).unwrap();
    let at = |millis| Some(Timestamp::from_millis(millis));
    for (seed, since, until, there) in [
        (7_001, at(-5), at(0), 1),
        (7_001, at(0), at(86_400_000), 0),
        (7_001, None, at(-5), 0),
        (7_002, at(last.as_millis()), None, 1),
        (7_002, at(last.as_millis() + 1), None, 0),
        (7_002, None, at(last.as_millis()), 0),
    ] {
        assert_eq!(found(&store, &IssueEvents { since, until, ..seed_tag(seed) }).len(), there, "{seed} {since:?}");
    }
}

#[test]
fn what_is_known_is_not_looked_at_again() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let before = found(&store, &environment("staging"));
    // Behind the back of the store: only a scan sees it.
    for segment in store.readers().listed().unwrap() {
        let file = rusqlite::Connection::open(store.readers().layout.segment(segment.day)).unwrap();
        file.execute("UPDATE strings SET value = 'production' WHERE value = 'staging'", []).unwrap();
    }
    assert_eq!(store.issues_with_event(&environment("staging")).unwrap(), before);
    assert!(store.issues_with_event(&IssueEvents { facts: None, ..environment("staging") }).unwrap().is_empty());
    // A new event of one of the days: its rows are read, and the others are not.
    store.writer().unwrap().write(batch([1])).unwrap();
    assert_eq!(store.issues_with_event(&environment("staging")).unwrap(), before);
    assert_eq!(store.issues_with_event(&seed_tag(1)).unwrap(), BTreeSet::from([issue_of(&store, 1).0]));
}

#[test]
fn new_events_are_found_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let other = open(directory.path());
    for seed in (1..400).step_by(37) {
        assert!(found(&store, &seed_tag(seed)).is_empty());
        let writer = if seed % 2 == 0 { &store } else { &other };
        writer.writer().unwrap().write(batch([seed])).unwrap();
        assert_eq!(found(&store, &seed_tag(seed)).len(), 1);
        found(&store, &browser("Chrome"));
    }
}

#[test]
fn what_is_erased_is_not_found_whoever_erased_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let other = open(directory.path());
    for (seed, eraser) in [(71, &store), (142, &other)] {
        assert_eq!(found(&store, &seed_tag(seed)).len(), 1);
        assert!(!found(&store, &browser("Firefox")).is_empty());
        let before = store.0.facts.bytes();
        assert_eq!(eraser.erase_events(&[(WEB, event(seed).event_id)]).unwrap().events, 1);
        // What this process erased it does not keep until it is asked again.
        assert_eq!(store.0.facts.bytes() < before, std::ptr::eq(eraser, &store), "{before}");
        assert!(found(&store, &seed_tag(seed)).is_empty());
        // The numbers of the row and of its tag are given to others.
        store.writer().unwrap().write(batch([seed + 1])).unwrap();
        assert!(found(&store, &seed_tag(seed)).is_empty());
        assert_eq!(found(&store, &seed_tag(seed + 1)).len(), 1);
        found(&store, &browser("Firefox"));
    }
    store.delete_project(WEB).unwrap();
    assert_eq!(store.0.facts.bytes(), 0, "the segments are gone, and with them what was known");
    assert!(found(&store, &browser("Firefox")).is_empty());
}

#[test]
fn as_many_events_as_before_are_not_the_same_ones() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let other = open(directory.path());
    assert_eq!(found(&store, &seed_tag(71)).len(), 1);
    other.erase_events(&[(WEB, event(71).event_id)]).unwrap();
    other.writer().unwrap().write(batch([72])).unwrap();
    assert!(found(&store, &seed_tag(71)).is_empty());
    assert_eq!(found(&store, &seed_tag(72)).len(), 1);
}

#[test]
fn a_deletion_that_is_half_done_is_seen() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let layout = &store.readers().layout;
    let file = |path| rusqlite::Connection::open(path).unwrap();
    let sql = "INSERT INTO deletions (day, events, items, users) VALUES (0, x'', x'', x'')";
    file(layout.catalogue()).execute(sql, []).unwrap();
    assert_eq!(found(&store, &seed_tag(71)).len(), 1);
    assert_eq!(found(&store, &browser("Firefox")).len(), 5);
    let first = store.readers().listed().unwrap().pop().unwrap();
    let segment = file(layout.segment(first.day));
    segment.execute_batch("BEGIN; DELETE FROM event_rows WHERE id < 10").unwrap();
    schema::count_rewrite(&segment).unwrap();
    segment.execute_batch("COMMIT").unwrap();
    assert!(found(&store, &seed_tag(71)).is_empty());
    found(&store, &browser("Firefox"));
}

#[test]
fn the_events_of_merged_issues_are_those_of_the_other() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let other = open(directory.path());
    for (parent, child, merger) in [(0, 1, &store), (2, 3, &other)] {
        let (seed, parent, child) = (71 * child, issue_of(&store, parent), issue_of(&store, child));
        assert_eq!(found(&store, &seed_tag(seed)), BTreeSet::from([child.0]));
        merger.merge_issues(parent, &[child]).unwrap().unwrap();
        assert_eq!(found(&store, &seed_tag(seed)), BTreeSet::from([parent.0]));
    }
    assert_eq!(found(&store, &browser("Firefox")).len() + found(&store, &browser("Chrome")).len(), 10);
}

/// Lets a second writer of the directory die at a point, after `at_that_point` was called there.
fn die_at(
    directory: &Path,
    point: CrashPoint,
    at_that_point: impl Fn() + Send + Sync + 'static,
    work: impl Fn(&Store),
) {
    let dying = open_hooked(directory, move |reached| {
        if reached == point {
            at_that_point();
            panic!("the end of this writer, as the test wants it");
        }
    });
    work(&dying);
}

#[test]
fn what_a_crash_leaves_and_the_next_writer_puts_right_is_seen() {
    let points = [CrashPoint::SegmentsCommitted, CrashPoint::DeletionPlanned, CrashPoint::MergePlanned];
    for (point, asked_there) in points.into_iter().flat_map(|point| [(point, false), (point, true)]) {
        let directory = tempfile::tempdir().unwrap();
        let store = filled(directory.path());
        let (parent, child) = (issue_of(&store, 0), issue_of(&store, 1));
        let ask = |store: &Store| {
            for events in [71, 8, 18, 9].map(seed_tag).iter().chain(&["Firefox", "Chrome"].map(browser)) {
                found(store, events);
            }
        };
        if !asked_there {
            ask(&store);
        }
        let (asking, answered) = (store.clone(), Arc::new(Mutex::new(false)));
        let done = Arc::clone(&answered);
        let at_that_point = move || {
            if asked_there {
                // Asked for the first time, so that the columns have the rows that nobody has acknowledged.
                ask(&asking);
                found(&asking, &environment("prod"));
                *done.lock().unwrap() = true;
            }
        };
        die_at(directory.path(), point, at_that_point, |dying| match point {
            CrashPoint::DeletionPlanned => assert!(dying.erase_events(&[(WEB, event(71).event_id)]).is_err()),
            CrashPoint::MergePlanned => assert!(dying.merge_issues(parent, &[child]).is_err()),
            _ => assert!(dying.writer().unwrap().write(batch([8, 18])).is_err()),
        });
        assert_eq!(*answered.lock().unwrap(), asked_there);
        if point != CrashPoint::SegmentsCommitted || asked_there {
            ask(&store);
        }
        // Whoever opens the directory takes back what was not acknowledged, and the catalogue stays as it is.
        drop(open(directory.path()));
        ask(&store);
        // The rows of these take the numbers of those that are taken back. The first attempt meets them and fails.
        let writer = store.writer().unwrap();
        writer.write(batch([9, 19])).or_else(|_| writer.write(batch([9, 19]))).unwrap();
        ask(&store);
        found(&store, &environment("prod"));
        assert_eq!(found(&store, &seed_tag(9)).len(), 1, "{point:?}");
        if point == CrashPoint::SegmentsCommitted {
            assert!(found(&store, &seed_tag(8)).is_empty());
        }
    }
}

#[test]
fn a_day_that_goes_takes_what_was_known_of_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    found(&store, &browser("Firefox"));
    let whole = store.0.facts.bytes();
    let days = store.readers().listed().unwrap().len();
    assert!(days >= 3);
    let report = store.enforce_retention(NOON.plus_seconds(86_400 * 91), false).unwrap();
    assert!(report.segments > 0);
    found(&store, &browser("Firefox"));
    assert!(store.0.facts.bytes() < whole);
    store.enforce_retention(NOON.plus_seconds(86_400 * 200), false).unwrap();
    assert!(found(&store, &browser("Firefox")).is_empty());
    assert_eq!(store.0.facts.bytes(), 0);
    // The day begins again, with another file.
    store.writer().unwrap().write(batch([71])).unwrap();
    assert_eq!(found(&store, &seed_tag(71)).len(), 1);
}

#[test]
fn it_takes_no_more_than_it_may() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    found(&store, &browser("Firefox"));
    let one = store.0.facts.bytes();
    let columns = [Field::Environment, Field::Release, Field::UserEmail, Field::Message, Field::UserIdent];
    for limit in [0, 200, one, 2 * one, 1 << 20] {
        store.0.facts.set_limit(limit);
        for _ in 0..2 {
            for column in columns {
                for text in ["prod", "web@1.1", "user3@example.org", "message number 71"] {
                    found(&store, &asked(EventColumn::Text(column), text));
                }
            }
            assert_eq!(found(&store, &browser("Firefox")).len(), 5);
        }
        // What was there before the limit shrank goes with the first question that needs room.
        assert!(store.0.facts.bytes() <= limit.max(one), "{} of {limit}", store.0.facts.bytes());
    }
    assert!(store.0.facts.bytes() > one, "there was room for all of them in the end");
}

#[test]
fn those_who_ask_at_the_same_time_have_the_same_answer() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    store.0.facts.set_limit(6_000);
    std::thread::scope(|scope| {
        for asker in 0..4 {
            let store = &store;
            scope.spawn(move || {
                let mut before = BTreeSet::new();
                for round in 0..40 {
                    let name = ["staging", "prod"][(asker + round) % 2];
                    store.issues_with_event(&environment(name)).unwrap();
                    let now = store.issues_with_event(&browser("Chrome")).unwrap();
                    assert!(now.is_superset(&before));
                    before = now;
                }
            });
        }
        for seed in 5_000..5_040 {
            store.writer().unwrap().write(batch([seed])).unwrap();
        }
    });
    for name in ["staging", "prod"] {
        found(&store, &environment(name));
    }
}
