//! What is stored is found again.

use super::*;
use crate::model::{Outcome, OutcomeKind};

#[test]
fn events_come_back_with_columns_tags_and_payload() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let answer = store.writer().unwrap().write(batch(0..50)).unwrap();
    assert!(answer.events.iter().all(|answer| matches!(answer, EventAnswer::Stored { .. })));
    let found = store.search_events(&EventSearch { limit: 3, ..EventSearch::default() }).unwrap();
    assert_eq!(ids(&found), [49, 48, 47]);
    assert_eq!(found[0].fields.get(Field::Message), Some("message number 49"));
    assert_eq!(found[0].fields.get(Field::Url), None);
    assert_eq!(found[0].fields.tags().collect::<Vec<_>>(), [("browser", "Chrome"), ("seed", "49")]);
    assert_eq!(found[0].error_handled, Some(false));
    for row in store.search_events(&EventSearch::default()).unwrap() {
        let seed = (row.event_id.as_u128() >> 64) as u64;
        assert_eq!(store.payload(&row).unwrap().unwrap(), payload(seed));
    }
    let one = store.event(Some(WEB), event(7).event_id).unwrap().unwrap();
    assert_eq!((one.timestamp, one.received), (event(7).timestamp, event(7).received));
    assert!(store.event(Some(API), event(7).event_id).unwrap().is_none());
}

#[test]
fn pages_cross_the_segments_in_both_directions() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch((0..3_000).step_by(100))).unwrap();
    assert_eq!(std::fs::read_dir(directory.path().join("segments")).unwrap().count() / 3, 3);
    for oldest_first in [false, true] {
        let mut search = EventSearch { limit: 7, oldest_first, ..EventSearch::default() };
        let mut all = Vec::new();
        loop {
            let page = store.search_events(&search).unwrap();
            let Some(last) = page.last() else { break };
            search.after = Some((last.timestamp, last.event_id));
            all.extend(ids(&page));
        }
        let mut expected: Vec<u64> = (0..3_000).step_by(100).collect();
        if !oldest_first {
            expected.reverse();
        }
        assert_eq!(all, expected);
    }
    let since = Some(event(1_000).timestamp);
    let search = EventSearch { since, until: Some(event(1_200).timestamp), ..EventSearch::default() };
    assert_eq!(ids(&store.search_events(&search).unwrap()), [1_100, 1_000]);
}

#[test]
fn duplicates_change_nothing_but_the_outcomes() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let writer = store.writer().unwrap();
    let mut first = batch([1, 2, 1]);
    first.items.push(attachment(1, Some(2)));
    first.items.push(attachment(2, Some(1)));
    let answer = writer.write(first).unwrap();
    assert_eq!(answer.events[2], EventAnswer::Duplicate);
    let before = store.search_issues(&IssueSearch::default()).unwrap();
    let mut other_day = event(2);
    other_day.timestamp = other_day.timestamp.plus_seconds(86_400);
    let mut other_project = event(2);
    other_project.project = API;
    let again = Batch { events: vec![event(1), other_day, other_project], ..Batch::default() };
    let answer = writer.write(again).unwrap();
    assert_eq!(answer.events[..2], [EventAnswer::Duplicate; 2]);
    assert!(matches!(answer.events[2], EventAnswer::Stored { new_issue: true, .. }));
    let after = store.search_issues(&IssueSearch { project: Some(WEB), ..IssueSearch::default() }).unwrap();
    assert_eq!(before, after);
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 3);
    let outcomes = store.outcomes(Some(WEB), Hours::default()).unwrap();
    let sum = |kind| outcomes.iter().filter(|count| count.kind == kind).map(|count| count.quantity).sum::<u64>();
    assert_eq!(sum(OutcomeKind::Accepted), 2 + 1, "two events, one attachment");
    assert_eq!(sum(OutcomeKind::Invalid), 3 + 1);
    assert!(outcomes.iter().all(|count| count.reason.is_empty() || count.reason == "duplicate"));
}

fn attachment(seed: u64, with: Option<usize>) -> StoredItem {
    StoredItem {
        kind: "attachment".to_owned(),
        project: WEB,
        event_id: Some(event(seed).event_id),
        timestamp: event(seed).timestamp,
        received: event(seed).received,
        name: Some(format!("log-{seed}.txt")),
        content_type: Some("text/plain".to_owned()),
        payload: Payload::Raw(format!("attached to {seed}").into_bytes()),
        event: with,
        counts: smallvec![(DataCategory::AttachmentItem, 1)],
    }
}

#[test]
fn items_are_found_by_event_and_kind() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let mut given = batch([5, 6]);
    given.items = vec![attachment(5, Some(0)), attachment(6, None)];
    given.items.push(StoredItem { kind: "log".to_owned(), event_id: None, ..attachment(7, None) });
    store.writer().unwrap().write(given).unwrap();
    let of_five = store.items(WEB, None, Some(event(5).event_id), 0).unwrap();
    assert_eq!(of_five.len(), 1);
    assert_eq!(of_five[0].name.as_deref(), Some("log-5.txt"));
    assert_eq!(store.item_payload(&of_five[0]).unwrap().unwrap(), b"attached to 5");
    assert_eq!(store.items(WEB, Some("log"), None, 0).unwrap().len(), 1);
    assert_eq!(store.items(WEB, None, None, 2).unwrap().len(), 2);
}

#[test]
fn packed_blocks_are_taken_as_they_are_or_split() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let seeds = [10, 11, 12, 2_000];
    let payloads: Vec<Vec<u8>> = seeds.iter().map(|seed| payload(*seed)).collect();
    let packed = |seeds: &[u64]| {
        let mut batch = batch(seeds.iter().copied());
        batch.blocks.push(PackedBlock::pack(&seeds.iter().map(|seed| payload(*seed)).collect::<Vec<_>>()).unwrap());
        for (entry, event) in batch.events.iter_mut().enumerate() {
            event.payload = Payload::Packed { block: 0, entry };
        }
        batch
    };
    let writer = store.writer().unwrap();
    writer.write(packed(&[10, 11])).unwrap();
    let answer = writer.write(packed(&[11, 12, 2_000])).unwrap();
    assert_eq!(answer.events[0], EventAnswer::Duplicate);
    let found = store.search_events(&EventSearch { oldest_first: true, ..EventSearch::default() }).unwrap();
    assert_eq!(ids(&found), seeds);
    for (row, payload) in found.iter().zip(payloads) {
        assert_eq!(store.payload(row).unwrap().unwrap(), payload);
    }
    let mut bad = batch([77]);
    bad.events[0].payload = Payload::Packed { block: 3, entry: 0 };
    assert!(matches!(writer.write(bad), Err(StoreError::Invalid(_))));
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 4);
}

#[test]
fn issues_are_counted_and_found() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let writer = store.writer().unwrap();
    let answer = writer.write(batch(0..40)).unwrap();
    let new = answer.events.iter().filter(|answer| matches!(answer, EventAnswer::Stored { new_issue: true, .. }));
    assert_eq!(new.count(), 10);
    writer.write(batch(40..100)).unwrap();
    let issue = store.issues_by_short_id("web-4").unwrap().pop().unwrap();
    assert_eq!((issue.title.as_str(), issue.times_seen, issue.users_seen, issue.stored_events), ("Error 3", 10, 7, 10));
    assert_eq!((issue.first_seen, issue.last_seen), (event(3).timestamp, event(93).timestamp));
    assert_eq!(issue.first_release.as_deref(), Some("web@1.0"));
    assert_eq!(issue.last_release.as_deref(), Some("web@1.0"));
    assert_eq!(store.issue_by_hash(WEB, [3; 16]).unwrap(), Some(issue.id));
    let hours = store.issue_hours(issue.id, Hours::default()).unwrap();
    assert_eq!(hours.iter().map(|(_, events)| events).sum::<u64>(), 10);
    assert_eq!(store.latest_event(issue.id).unwrap().unwrap().event_id, event(93).event_id);
    let oldest = EventSearch { issue: Some(issue.id), oldest_first: true, limit: 1, ..EventSearch::default() };
    assert_eq!(store.search_events(&oldest).unwrap().pop().unwrap().event_id, event(3).event_id);
    assert_eq!(store.releases(Some(WEB)).unwrap().iter().map(|release| release.events).sum::<u64>(), 100);
    assert_eq!(store.environments(None).unwrap().len(), 2);
}

fn condition(sql: &str, values: &[SqlValue]) -> Option<Condition> {
    Some(Condition { sql: sql.to_owned(), values: values.to_vec() })
}

#[test]
fn conditions_reach_every_view() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch(0..30)).unwrap();
    let text = |value: &str| SqlValue::Text(value.to_owned());
    let tagged = "EXISTS (SELECT 1 FROM event_tags WHERE event_rowid = events.id AND key = ? AND value = ?)";
    let events = |sql: &str, values: &[SqlValue]| {
        store.search_events(&EventSearch { condition: condition(sql, values), ..EventSearch::default() }).unwrap().len()
    };
    assert_eq!(events("release = ?", &[text("web@1.1")]), 10);
    assert_eq!(events("level = ? AND environment LIKE ?", &[text("error"), text("stag%")]), 8);
    assert_eq!(events(tagged, &[text("browser"), text("Firefox")]), 15);
    assert_eq!(events(tagged, &[text("seed"), text("12")]), 1);
    assert_eq!(events("url IS NULL AND timestamp > ?", &[SqlValue::Integer(event(27).timestamp.as_millis())]), 2);
    for field in Field::ALL {
        events(&format!("{} IS NULL OR {0} = 'x'", field.column()), &[]);
    }
    let issues = |search: IssueSearch| -> Vec<String> {
        store.search_issues(&search).unwrap().into_iter().map(|issue| issue.short_id).collect()
    };
    let unresolved =
        condition("status = ? AND substatus = 'new' AND priority = 'high' AND times_seen > 2", &[text("unresolved")]);
    assert_eq!(issues(IssueSearch { condition: unresolved, ..IssueSearch::default() }).len(), 10);
    let with_event = IssueEvents {
        projects: None,
        condition: condition(&format!("{tagged} AND message LIKE ?"), &[text("browser"), text("Firefox"), text("%8")])
            .unwrap(),
        facts: None,
        since: None,
        until: None,
    };
    let found = store.issues_with_event(&with_event).unwrap().into_iter().map(SqlValue::Integer).collect::<Vec<_>>();
    assert_eq!(found.len(), 1);
    assert_eq!(issues(IssueSearch { condition: condition("id = ?", &found), ..IssueSearch::default() }), ["WEB-9"]);
    let another = condition("id = ? AND title <> ?", &[found[0].clone(), text("Error 8")]);
    assert!(issues(IssueSearch { condition: another, ..IssueSearch::default() }).is_empty());
    let search = IssueSearch { limit: 2, offset: 1, ..IssueSearch::default() };
    assert_eq!(issues(search), ["WEB-9", "WEB-8"]);
    let wrong = EventSearch { condition: condition("no_such_column = 1", &[]), ..EventSearch::default() };
    assert!(matches!(store.search_events(&wrong), Err(StoreError::Database { .. })));
    assert_eq!(events("1", &[]), 30, "the connection is as good as before");
}

#[test]
fn tags_are_summed_from_the_newest_events() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch(0..40)).unwrap();
    let all = store.tag_summaries(Some(WEB), None, 1_000, 3).unwrap();
    assert_eq!((all.events, all.complete), (40, true));
    assert_eq!(all.tags[0].key, "browser");
    assert_eq!(all.tags[0].top, [("Chrome".to_owned(), 20), ("Firefox".to_owned(), 20)]);
    assert_eq!((all.tags[1].distinct, all.tags[1].top.len()), (40, 3));
    let newest = store.tag_summaries(Some(WEB), None, 10, 3).unwrap();
    assert_eq!((newest.events, newest.complete, newest.tags[0].events), (10, false, 10));
    let issue = store.issue_by_hash(WEB, [2; 16]).unwrap();
    let of_issue = store.tag_summaries(None, issue, 1_000, 3).unwrap();
    assert_eq!(of_issue.tags[0].top, [("Firefox".to_owned(), 4)]);
}

/// Brings a resolved issue back.
struct Regressing;

impl LifeCycle for Regressing {
    fn event_arrived(
        &self,
        issue: &Issue,
        event: &StoredEvent,
        _new_user: bool,
    ) -> Option<(IssueState, Option<Transition>)> {
        (issue.state.status == IssueStatus::Resolved)
            .then(|| (IssueState::unresolved(Substatus::Regressed, event.received), Some(Transition::Regressed)))
    }
}

#[test]
fn the_life_cycle_decides_once_per_event() {
    let directory = tempfile::tempdir().unwrap();
    let options = StoreOptions { life_cycle: Arc::new(Regressing), ..StoreOptions::default() };
    let store = Store::open(directory.path(), &options).unwrap();
    create(&store, WEB, "web").unwrap();
    let writer = store.writer().unwrap();
    writer.write(batch([0, 1])).unwrap();
    let id = store.issue_by_hash(WEB, [0; 16]).unwrap().unwrap();
    let resolved = IssueChange { state: Some(IssueState::resolved(NOON)), ..IssueChange::default() };
    assert!(store.update_issue(id, resolved).unwrap());
    assert_eq!(store.issue(id).unwrap().unwrap().state.status, IssueStatus::Resolved);
    let answer = writer.write(batch([10, 20])).unwrap();
    let transition = |answer: &EventAnswer| match answer {
        EventAnswer::Stored { transition, .. } => *transition,
        EventAnswer::Duplicate => None,
    };
    assert_eq!(answer.events.iter().map(transition).collect::<Vec<_>>(), [Some(Transition::Regressed), None]);
    let issue = store.issue(id).unwrap().unwrap();
    assert_eq!(issue.state, IssueState::unresolved(Substatus::Regressed, event(10).received));
    let archived = ArchiveCondition { times_seen: Some(100), ..ArchiveCondition::default() };
    let state = IssueState::archived(Substatus::UntilConditionMet, archived, NOON);
    let change =
        IssueChange { state: Some(state.clone()), assignee: Some(Some("ann".to_owned())), ..IssueChange::default() };
    writer.write(Batch { issue_changes: vec![(id, change)], ..Batch::default() }).unwrap();
    let issue = store.issue(id).unwrap().unwrap();
    assert_eq!((issue.state, issue.assignee.as_deref()), (state, Some("ann")));
    assert!(!store.update_issue(IssueId(999), IssueChange::default()).unwrap());
}

#[test]
fn projects_keys_records_outcomes_and_sessions_are_kept() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    assert!(matches!(create(&store, ProjectId(9), "web"), Err(StoreError::Exists(_))));
    let slug = "next".parse().unwrap();
    let next = NewProject { id: None, slug, name: "Next".to_owned(), platform: None, created: NOON };
    assert_eq!(store.create_project(next).unwrap().id, ProjectId(3));
    let key = ProjectKey {
        public_key: "k".repeat(32),
        project: WEB,
        label: "Default".to_owned(),
        created: NOON,
        active: true,
    };
    store.put_project_key(key.clone()).unwrap();
    assert_eq!(store.project_key(&key.public_key).unwrap(), Some(key));
    let record = |value: Option<&[u8]>| Record {
        collection: "settings".to_owned(),
        project: WEB,
        key: "all".to_owned(),
        value: value.map(<[u8]>::to_vec),
    };
    let dropped = Outcome::dropped(OutcomeKind::Filtered, "localhost", DataCategory::Error, 4);
    let counts = SessionCounts { release: "1".to_owned(), started: 5, crashed: 1, ..SessionCounts::default() };
    let given = || Batch {
        records: vec![record(Some(b"{}"))],
        outcomes: vec![OutcomeRecord { project: WEB, timestamp: NOON, outcome: dropped.clone() }],
        sessions: vec![(WEB, NOON, counts.clone())],
        checkpoint: Some(("replay".to_owned(), b"10".to_vec())),
        ..Batch::default()
    };
    let writer = store.writer().unwrap();
    writer.write(given()).unwrap();
    writer.write(given()).unwrap();
    assert_eq!(store.record("settings", WEB, "all").unwrap().as_deref(), Some(&b"{}"[..]));
    assert_eq!(store.checkpoint("replay").unwrap().as_deref(), Some(&b"10"[..]));
    assert_eq!(store.outcomes(None, Hours::default()).unwrap()[0].quantity, 8);
    let out_of_range = Hours { since: Some(NOON.plus_seconds(3_600)), until: None };
    assert!(store.outcomes(None, out_of_range).unwrap().is_empty());
    assert_eq!(
        store.sessions(WEB, Hours { since: Some(NOON), until: Some(NOON.plus_seconds(1)) }).unwrap()[0].counts.started,
        10
    );
    writer.write(Batch { records: vec![record(None)], ..Batch::default() }).unwrap();
    store.clear_checkpoint("replay").unwrap();
    assert!(store.records("settings").unwrap().is_empty() && store.checkpoint("replay").unwrap().is_none());
}

#[test]
fn absurd_times_have_a_segment_too() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let mut given = batch([1, 2]);
    given.events[0].timestamp = Timestamp::from_millis(i64::MIN);
    given.events[1].timestamp = Timestamp::from_millis(i64::MAX);
    store.writer().unwrap().write(given).unwrap();
    assert_eq!(ids(&store.search_events(&EventSearch::default()).unwrap()), [2, 1]);
}
