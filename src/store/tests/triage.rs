//! What people do with issues: merge, delete, change.

use super::super::issue_list::json_list;
use super::*;

fn issue_of(store: &Store, hash: u8) -> Issue {
    let id = store.issue_by_hash(WEB, [hash; 16]).unwrap().unwrap();
    store.issue(id).unwrap().unwrap()
}

fn events_of(store: &Store, issue: IssueId) -> Vec<u64> {
    let mut found = ids(&store.search_events(&EventSearch { issue: Some(issue), ..EventSearch::default() }).unwrap());
    found.sort_unstable();
    found
}

/// Three days of events in ten issues.
fn filled(directory: &Path) -> Store {
    let store = open_with_projects(directory);
    store.writer().unwrap().write(batch((0..3_000).step_by(3))).unwrap();
    store
}

#[test]
fn a_merged_issue_has_everything_of_the_others() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (parent, one, two) = (issue_of(&store, 1), issue_of(&store, 2), issue_of(&store, 3));
    let expected: Vec<u64> = [parent.id, one.id, two.id].iter().flat_map(|id| events_of(&store, *id)).collect();
    let hours = |id| store.issue_hours(id, Hours::default()).unwrap().iter().map(|(_, events)| events).sum::<u64>();
    let seen = hours(parent.id) + hours(one.id) + hours(two.id);
    let (merged, taken) = store.merge_issues(parent.id, &[two.id, one.id, parent.id, IssueId(999)]).unwrap().unwrap();
    assert_eq!(taken, [one.id.min(two.id), one.id.max(two.id)]);
    assert_eq!(store.issue(parent.id).unwrap().unwrap(), merged);
    assert_eq!((merged.short_id.as_str(), &merged.state), (parent.short_id.as_str(), &parent.state));
    assert_eq!(merged.times_seen, parent.times_seen + one.times_seen + two.times_seen);
    assert_eq!(merged.stored_events, expected.len() as u64);
    assert_eq!(merged.users_seen, 7, "users are counted once");
    assert_eq!(merged.first_seen, parent.first_seen.min(one.first_seen).min(two.first_seen));
    assert_eq!(merged.last_seen, parent.last_seen.max(one.last_seen).max(two.last_seen));
    let latest = store.latest_event(parent.id).unwrap().unwrap();
    assert_eq!(latest.fields.get(Field::Title), Some(merged.title.as_str()));
    let mut sorted = expected;
    sorted.sort_unstable();
    assert_eq!(events_of(&store, parent.id), sorted);
    assert_eq!(hours(parent.id), seen);
    for gone in [one.id, two.id] {
        assert!(store.issue(gone).unwrap().is_none() && events_of(&store, gone).is_empty());
    }
    for hash in [1, 2, 3] {
        assert_eq!(store.issue_by_hash(WEB, [hash; 16]).unwrap(), Some(parent.id));
    }
    // The next event of a hash that was another issue's goes to the merged one.
    let answer = store.writer().unwrap().write(batch([4_002])).unwrap();
    assert!(
        matches!(answer.events[0], EventAnswer::Stored { issue: Some(id), new_issue: false, .. } if id == parent.id)
    );
    assert!(store.records("store.merges").unwrap().is_empty(), "the notes are gone");
    assert!(store.merge_issues(IssueId(999), &[parent.id]).unwrap().is_none());
}

#[test]
fn issues_of_two_projects_are_not_merged() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let mut other = event(5);
    other.project = API;
    store.writer().unwrap().write(Batch { events: vec![other], ..Batch::default() }).unwrap();
    let theirs = store.issue_by_hash(API, [5; 16]).unwrap().unwrap();
    let digest = store.content_digest().unwrap();
    let (parent, child) = (issue_of(&store, 1).id, issue_of(&store, 2).id);
    assert!(matches!(store.merge_issues(parent, &[child, theirs]), Err(StoreError::Invalid(_))));
    assert_eq!(store.content_digest().unwrap(), digest, "nothing was moved");
}

#[test]
fn a_merge_keeps_the_distance_to_an_archives_condition() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (parent, child) = (issue_of(&store, 1), issue_of(&store, 2));
    let condition = ArchiveCondition { times_seen: Some(parent.times_seen + 10), ..ArchiveCondition::default() };
    let state = IssueState::archived(Substatus::UntilConditionMet, condition, NOON);
    store.update_issue(parent.id, IssueChange { state: Some(state), ..IssueChange::default() }).unwrap();
    let (merged, _) = store.merge_issues(parent.id, &[child.id]).unwrap().unwrap();
    assert_eq!(merged.state.archived.unwrap().times_seen, Some(merged.times_seen + 10));
}

#[test]
fn deleted_issues_leave_nothing_and_their_hashes_are_free() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (one, two, kept) = (issue_of(&store, 1), issue_of(&store, 2), issue_of(&store, 3));
    let (gone, left) = (events_of(&store, one.id).len() + events_of(&store, two.id).len(), events_of(&store, kept.id));
    let note = |issue: &Issue, _: Option<Vec<u8>>| IssueEdit {
        record: Some(issue.id.to_string().into_bytes()),
        ..IssueEdit::default()
    };
    assert_eq!(store.edit_issues(&[one.id, kept.id], note).unwrap().1, 2);
    let report = store.delete_issues(&[one.id, two.id, IssueId(999)]).unwrap();
    assert_eq!((report.events, report.issues), (gone as u64, 2));
    assert!(events_of(&store, one.id).is_empty() && store.issue(two.id).unwrap().is_none());
    assert_eq!(events_of(&store, kept.id), left);
    let records: Vec<String> = store.records(ISSUE_RECORDS).unwrap().into_iter().map(|record| record.key).collect();
    assert_eq!(records, [kept.id.to_string()]);
    assert!(store.issue_by_hash(WEB, [1; 16]).unwrap().is_none());
    assert!(store.issue_hours(one.id, Hours::default()).unwrap().is_empty());
    let answer = store.writer().unwrap().write(batch([21])).unwrap();
    assert!(matches!(answer.events[0], EventAnswer::Stored { issue: Some(id), new_issue: true, .. } if id != one.id));
    assert_eq!(store.delete_issues(&[IssueId(999)]).unwrap(), EraseReport::default());
}

#[test]
fn an_edit_sees_the_issue_as_it_is_and_what_it_leaves_stays() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (one, two) = (issue_of(&store, 1), issue_of(&store, 2));
    let wanted = one.id;
    let edit = move |issue: &Issue, record: Option<Vec<u8>>| {
        assert_eq!(record, None);
        let raised = (issue.id == wanted).then_some(Priority::Low);
        IssueEdit { change: IssueChange { priority: raised, ..IssueChange::default() }, record: None }
    };
    let (after, changed) = store.edit_issues(&[two.id, IssueId(999), one.id], edit).unwrap();
    assert_eq!((after.len(), changed), (2, 1));
    assert_eq!((after[0].clone(), after[1].priority), (two, Priority::Low));
    assert_eq!(store.issue(one.id).unwrap().as_ref(), after.get(1));
}

#[test]
fn a_freed_hash_opens_a_new_issue() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    let (parent, child) = (issue_of(&store, 1), issue_of(&store, 2));
    store.merge_issues(parent.id, &[child.id]).unwrap();
    assert_eq!(store.free_hashes(parent.id, &[[2; 16], [3; 16]]).unwrap(), 1, "the third is of another issue");
    assert_eq!(store.issue_hashes(parent.id).unwrap(), [[1; 16]]);
    let answer = store.writer().unwrap().write(batch([4_002])).unwrap();
    assert!(matches!(answer.events[0], EventAnswer::Stored { new_issue: true, .. }));
}

#[test]
fn a_list_is_numbers_in_order_and_then_rows() {
    let directory = tempfile::tempdir().unwrap();
    let store = filled(directory.path());
    for sort in
        [IssueSort::LastSeen, IssueSort::FirstSeen, IssueSort::TimesSeen, IssueSort::UsersSeen, IssueSort::Priority]
    {
        let search = IssueSearch { sort, ..IssueSearch::default() };
        let whole: Vec<IssueId> = store.search_issues(&search).unwrap().iter().map(|issue| issue.id).collect();
        assert_eq!(store.search_issue_ids(&search).unwrap(), whole);
        let page = IssueSearch { limit: 3, offset: 2, ..search };
        assert_eq!(store.search_issue_ids(&page).unwrap(), whole[2..5]);
        let rows = store.issues(&whole[2..5]).unwrap();
        assert_eq!(rows.iter().map(|(issue, _)| issue.id).collect::<Vec<_>>(), whole[2..5]);
    }
    let condition = Condition { sql: "environment = ?".to_owned(), values: vec![SqlValue::Text("staging".to_owned())] };
    let events = IssueEvents { projects: Some(vec![WEB]), condition, facts: None, since: None, until: None };
    let all = store.issues_with_event(&events).unwrap();
    let early = store.issues_with_event(&IssueEvents { until: Some(event(20).timestamp), ..events.clone() }).unwrap();
    assert!(!early.is_empty() && early.len() < all.len(), "{} of {}", early.len(), all.len());
    assert!(store.issues_with_event(&IssueEvents { projects: Some(vec![API]), ..events }).unwrap().is_empty());
    assert_eq!(json_list([1, 2]), "[1,2]");
}
