//! What is removed is gone, from the counts and from the files.

use super::*;

/// Whether any file of the directory has these bytes.
pub(super) fn holds(directory: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(directory).unwrap().any(|entry| {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            return holds(&entry.path(), needle);
        }
        memchr::memmem::find(&std::fs::read(entry.path()).unwrap(), needle).is_some()
    })
}

#[test]
fn an_erased_event_leaves_no_bytes() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let writer = store.writer().unwrap();
    let mut given = batch(0..60);
    let mut mine = event(1_000);
    mine.timestamp = NOON;
    mine.hashes = smallvec![[3; 16]];
    for field in [Field::UserEmail, Field::UserIdent, Field::Title] {
        mine.fields.set(field, "jane.doe@example.org");
    }
    mine.fields.tag("user", "jane.doe@example.org");
    mine.timestamp = event(70).timestamp;
    mine.payload = Payload::Raw(b"\x01\x02incompressible-jane.doe@example.org".to_vec());
    given.events.push(mine.clone());
    writer.write(given).unwrap();
    assert!(holds(directory.path(), b"jane.doe@example.org"));
    let before = store.issue_by_hash(WEB, [3; 16]).unwrap().unwrap();
    assert_eq!(store.issue(before).unwrap().unwrap().title, "jane.doe@example.org");
    let held = store.event(None, mine.event_id).unwrap().unwrap();
    assert!(store.payload(&held).unwrap().is_some());

    let report = store.erase_events(&[(WEB, mine.event_id), (API, event(3).event_id)]).unwrap();
    assert_eq!(report, EraseReport { events: 1, items: 0, issues: 0 });
    assert!(!holds(directory.path(), b"jane.doe@example.org"));
    assert!(store.payload(&held).unwrap().is_none(), "a row that is held reads nothing");
    let issue = store.issue(before).unwrap().unwrap();
    assert_eq!((issue.title.as_str(), issue.times_seen, issue.users_seen), ("Error 3", 6, 6));
    assert_eq!(issue.last_seen, event(53).timestamp);
    for seed in 0..60 {
        let row = store.event(Some(WEB), event(seed).event_id).unwrap().unwrap();
        assert_eq!(store.payload(&row).unwrap().unwrap(), payload(seed));
        assert_eq!(row.fields.get(Field::Message), Some(format!("message number {seed}").as_str()));
    }
    let answer = writer.write(Batch { events: vec![mine], ..Batch::default() }).unwrap();
    assert!(matches!(answer.events[0], EventAnswer::Stored { new_issue: false, .. }), "it may come again");
}

#[test]
fn an_issue_goes_with_its_last_event() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch(0..20)).unwrap();
    let issue = store.issue_by_hash(WEB, [4; 16]).unwrap().unwrap();
    let report = store.erase_where(&EventSearch { issue: Some(issue), ..EventSearch::default() }).unwrap();
    assert_eq!((report.events, report.issues), (2, 1));
    assert!(store.issue(issue).unwrap().is_none() && store.issue_by_hash(WEB, [4; 16]).unwrap().is_none());
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 18);
    store.writer().unwrap().write(batch([4])).unwrap();
    let again = store.issue_by_hash(WEB, [4; 16]).unwrap().unwrap();
    assert_ne!(again, issue, "numbers are not used twice");
    store.erase_where(&EventSearch::default()).unwrap();
    assert!(store.search_issues(&IssueSearch::default()).unwrap().is_empty());
    assert_eq!(std::fs::read_dir(directory.path().join("segments")).unwrap().count(), 0);
}

#[test]
fn retention_unlinks_whole_days_and_deletes_the_rest() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let mut given = batch((0..60).map(|step| step * 120));
    for (index, event) in given.events.iter_mut().enumerate().filter(|(index, _)| index % 3 == 0) {
        event.project = API;
        event.hashes = smallvec![[100 + (index / 20) as u8; 16]];
    }
    store.writer().unwrap().write(given).unwrap();
    store.set_retention(API, 2).unwrap();
    assert!(matches!(store.set_retention(ProjectId(8), 2), Err(StoreError::UnknownProject(_))));
    let count = |project| {
        let search = EventSearch { project: Some(project), ..EventSearch::default() };
        store.search_events(&search).unwrap().len() as u64
    };
    let (web, api) = (count(WEB), count(API));
    let now = event(59 * 120).timestamp;
    let plan = store.enforce_retention(now, true).unwrap();
    assert_eq!((count(WEB), count(API)), (web, api), "a dry run removes nothing");
    assert!(plan.events > 0 && plan.segments == 0);
    let report = store.enforce_retention(now, false).unwrap();
    assert_eq!((report.events, report.segments), (plan.events, 0));
    assert_eq!((count(WEB), count(API)), (web, api - plan.events));
    let kept = now.day() - 2;
    let rows = store.search_events(&EventSearch { project: Some(API), ..EventSearch::default() }).unwrap();
    assert!(rows.iter().all(|row| row.timestamp.day() >= kept));
    assert_eq!(report.issues, 1);
    assert_eq!(store.enforce_retention(now, false).unwrap().events, 0);

    let later = now.plus_seconds(88 * 86_400);
    let report = store.enforce_retention_daily(later).unwrap().unwrap();
    assert!(report.segments > 0 && report.issues > 0);
    assert!(store.enforce_retention_daily(later).unwrap().is_none());
    let rows = store.search_events(&EventSearch::default()).unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| row.timestamp.day() + 90 >= later.day()));
    let days: std::collections::BTreeSet<i64> = rows.iter().map(|row| row.timestamp.day()).collect();
    let files = std::fs::read_dir(directory.path().join("segments")).unwrap();
    let files = files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "sqlite"));
    assert_eq!(files.count(), days.len());
    let stored: u64 =
        store.search_issues(&IssueSearch::default()).unwrap().iter().map(|issue| issue.stored_events).sum();
    assert_eq!(stored, rows.len() as u64);
}

#[test]
fn small_blocks_are_packed_together_within_the_budget() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    for seed in 0..40 {
        store.writer().unwrap().write(batch([seed])).unwrap();
    }
    let digest = store.content_digest().unwrap();
    let before = store.search_events(&EventSearch::default()).unwrap();
    let report = store.compact(usize::MAX).unwrap();
    assert_eq!((report.packed, report.blocks, report.finished), (40, 1, true));
    assert_eq!(store.content_digest().unwrap(), digest);
    for row in before {
        let seed = (row.event_id.as_u128() >> 64) as u64;
        assert_eq!(store.payload(&row).unwrap().unwrap(), payload(seed), "rows of before still read");
    }
    assert_eq!(store.compact(usize::MAX).unwrap(), CompactReport { finished: true, ..CompactReport::default() });
    store.erase_events(&[(WEB, event(11).event_id)]).unwrap();
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 39);
}
