//! After a crash at any moment, going on from the checkpoint gives what an uninterrupted run gives.

use std::path::PathBuf;

use proptest::prelude::*;

use super::super::writer::CrashPoint;
use super::*;

/// Opens a store whose writer calls `hook` at each point where a crash would matter.
pub(super) fn open_hooked(directory: &Path, hook: impl Fn(CrashPoint) + Send + Sync + 'static) -> Store {
    let layout = Layout { root: directory.to_path_buf() };
    let settings = OpenSettings { busy_timeout: Duration::from_secs(5), max_pages: None };
    let mut state = WriterState::open(layout.clone(), settings.clone(), Arc::new(Unchanging)).unwrap();
    state.crash_hook = Some(Arc::new(hook));
    Store::with_state(state, layout, settings)
}

/// Sends the events from the checkpoint on, `size` in a batch, each event twice in a while.
fn send_all(store: &Store, until: u64, size: u64) {
    let position =
        store.checkpoint("replay").unwrap().map_or(0, |text| String::from_utf8(text).unwrap().parse().unwrap());
    let mut next: u64 = position;
    while next < until {
        let end = (next + size).min(until);
        let mut given = batch((next..end).flat_map(|seed| [seed * 7, seed / 2 * 7]));
        given.checkpoint = Some(("replay".to_owned(), end.to_string().into_bytes()));
        store.writer().unwrap().write(given).unwrap();
        next = end;
    }
}

fn uninterrupted(until: u64) -> String {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    send_all(&store, until, 10);
    store.content_digest().unwrap()
}

#[test]
fn a_crash_between_the_commits_is_taken_back() {
    let expected = uninterrupted(400);
    let directory = tempfile::tempdir().unwrap();
    let (data, copies) = (directory.path().join("data"), directory.path().join("copies"));
    drop(open_with_projects(&data));
    let (from, to, count) = (data.clone(), copies.clone(), Mutex::new(0));
    let store = open_hooked(&data, move |point| {
        let mut count = count.lock().unwrap();
        copy_tree(&from, &to.join(format!("{point:?}-{count}")));
        *count += 1;
    });
    send_all(&store, 400, 40);
    assert_eq!(store.content_digest().unwrap(), expected);
    let crashed: Vec<PathBuf> = std::fs::read_dir(&copies).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(crashed.len(), 10);
    for copy in crashed {
        let store = open(&copy);
        let position: u64 =
            store.checkpoint("replay").unwrap().map_or(0, |at| String::from_utf8(at).unwrap().parse().unwrap());
        let found = store.search_events(&EventSearch::default()).unwrap();
        assert_eq!(found.len() as u64, position, "nothing of the interrupted batch is there");
        send_all(&store, 400, 7);
        assert_eq!(store.content_digest().unwrap(), expected, "{copy:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn grouping_does_not_show_in_the_content(sizes in prop::collection::vec(1_u64..60, 1..12)) {
        let directory = tempfile::tempdir().unwrap();
        let store = open_with_projects(directory.path());
        let writer = store.writer().unwrap();
        let mut next = 0;
        let mut pending = Vec::new();
        for size in sizes.into_iter().cycle() {
            let end = (next + size).min(200);
            let mut given = batch((next..end).flat_map(|seed| [seed * 7, seed / 2 * 7]));
            given.checkpoint = Some(("replay".to_owned(), end.to_string().into_bytes()));
            pending.push(writer.submit(given));
            next = end;
            if next == 200 {
                break;
            }
        }
        for answer in pending {
            answer.wait().unwrap();
        }
        store.compact(usize::MAX).unwrap();
        prop_assert_eq!(store.content_digest().unwrap(), uninterrupted(200));
    }
}

#[test]
fn a_planned_deletion_is_finished_by_the_next_writer() {
    let directory = tempfile::tempdir().unwrap();
    let (data, copy) = (directory.path().join("data"), directory.path().join("copy"));
    drop(open_with_projects(&data));
    let (from, to) = (data.clone(), copy.clone());
    let store = open_hooked(&data, move |point| {
        if point == CrashPoint::DeletionPlanned {
            copy_tree(&from, &to);
        }
    });
    store.writer().unwrap().write(batch(0..100)).unwrap();
    store.erase_events(&[(WEB, event(5).event_id), (WEB, event(66).event_id)]).unwrap();
    let crashed = open(&copy);
    assert_eq!(crashed.content_digest().unwrap(), store.content_digest().unwrap());
    assert!(crashed.event(None, event(66).event_id).unwrap().is_none());
}

#[test]
fn an_unlisted_segment_is_unlinked_by_the_next_writer() {
    let directory = tempfile::tempdir().unwrap();
    let (data, copy) = (directory.path().join("data"), directory.path().join("copy"));
    drop(open_with_projects(&data));
    let (from, to) = (data.clone(), copy.clone());
    let store = open_hooked(&data, move |point| {
        if point == CrashPoint::SegmentUnlisted {
            copy_tree(&from, &to);
        }
    });
    store.writer().unwrap().write(batch((0..4_000).step_by(100))).unwrap();
    store.enforce_retention(NOON.plus_seconds(91 * 86_400), false).unwrap();
    let segments = |directory: &Path| {
        let names = std::fs::read_dir(directory.join("segments")).unwrap();
        names.filter(|name| name.as_ref().unwrap().file_name().to_str().unwrap().ends_with(".sqlite")).count()
    };
    let before = segments(&copy);
    let crashed = open(&copy);
    assert_eq!((before, segments(&copy)), (segments(&data) + 1, segments(&data)));
    assert_eq!(crashed.content_digest().unwrap(), store.content_digest().unwrap());
}

#[test]
fn a_merge_is_finished_by_the_next_writer() {
    let directory = tempfile::tempdir().unwrap();
    let (data, copy) = (directory.path().join("data"), directory.path().join("copy"));
    drop(open_with_projects(&data));
    let (from, to) = (data.clone(), copy.clone());
    let store = open_hooked(&data, move |point| {
        if point == CrashPoint::MergePlanned {
            copy_tree(&from, &to);
        }
    });
    store.writer().unwrap().write(batch((0..3_000).step_by(7))).unwrap();
    let issue = |hash: u8| store.issue_by_hash(WEB, [hash; 16]).unwrap().unwrap();
    let (parent, children) = (issue(1), [issue(2), issue(3)]);
    let of = |store: &Store, issue| {
        store.search_events(&EventSearch { issue: Some(issue), ..EventSearch::default() }).unwrap().len()
    };
    let moved = of(&store, parent) + of(&store, children[0]) + of(&store, children[1]);
    store.merge_issues(parent, &children).unwrap();
    let crashed = open(&copy);
    assert_eq!(of(&crashed, parent), moved);
    assert_eq!(crashed.content_digest().unwrap(), store.content_digest().unwrap());
}

#[test]
fn a_deletion_of_issues_is_finished_by_the_next_writer() {
    let directory = tempfile::tempdir().unwrap();
    let (data, copy) = (directory.path().join("data"), directory.path().join("copy"));
    drop(open_with_projects(&data));
    let (from, to) = (data.clone(), copy.clone());
    let store = open_hooked(&data, move |point| {
        if point == CrashPoint::DeletionPlanned {
            copy_tree(&from, &to);
        }
    });
    store.writer().unwrap().write(batch((0..3_000).step_by(7))).unwrap();
    let issue = store.issue_by_hash(WEB, [4; 16]).unwrap().unwrap();
    store.delete_issues(&[issue]).unwrap();
    let crashed = open(&copy);
    assert!(crashed.issue(issue).unwrap().is_none());
    assert_eq!(crashed.content_digest().unwrap(), store.content_digest().unwrap());
}
