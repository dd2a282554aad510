//! Full disks, foreign directories, other processes.

use super::*;

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/store").join(name)
}

/// Twenty events that fill one segment.
fn of_one_day(seed: u64) -> Batch {
    let mut batch = batch(seed..seed + 20);
    for event in &mut batch.events {
        event.timestamp = NOON;
    }
    batch
}

#[test]
fn a_full_disk_refuses_and_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let options = StoreOptions { max_pages: Some(110), ..StoreOptions::default() };
    let store = Store::open(directory.path(), &options).unwrap();
    create(&store, WEB, "web").unwrap();
    let writer = store.writer().unwrap();
    let mut acknowledged = Vec::new();
    let refused = loop {
        let seed = acknowledged.len() as u64 * 20;
        match writer.write(of_one_day(seed)) {
            Ok(_) => acknowledged.push(seed),
            Err(failure) => break failure,
        }
    };
    assert!(matches!(refused, StoreError::Full { .. }), "{refused}");
    assert!(acknowledged.len() > 3);
    let found = store.search_events(&EventSearch::default()).unwrap();
    assert_eq!(found.len(), acknowledged.len() * 20);
    for row in &found {
        assert!(store.payload(row).unwrap().is_some());
    }
    let digest = store.content_digest().unwrap();
    drop((writer, store));
    let store = open(directory.path());
    assert_eq!(store.content_digest().unwrap(), digest);
    let seed = acknowledged.len() as u64 * 20;
    store.writer().unwrap().write(of_one_day(seed)).unwrap();
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), found.len() + 20);
}

#[test]
fn one_bad_batch_of_a_group_does_not_spoil_the_others() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let writer = store.writer().unwrap();
    let mut bad = batch([50]);
    bad.events[0].project = ProjectId(77);
    let pending = [writer.submit(batch(0..5)), writer.submit(bad), writer.submit(batch(5..10))];
    let answers: Vec<_> = pending.into_iter().map(Pending::wait).collect();
    assert!(answers[0].is_ok() && answers[2].is_ok());
    assert!(matches!(&answers[1], Err(StoreError::UnknownProject(id)) if id == "77"));
    assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 10);
    let issues = store.search_issues(&IssueSearch::default()).unwrap();
    assert_eq!(issues.iter().map(|issue| issue.times_seen).sum::<u64>(), 10);
}

#[test]
fn two_stores_on_one_directory_take_turns() {
    let directory = tempfile::tempdir().unwrap();
    let one = open_with_projects(directory.path());
    let two = open(directory.path());
    let (left, right) = (one.writer().unwrap(), two.writer().unwrap());
    std::thread::scope(|scope| {
        for (writer, offset) in [(left, 0), (right, 1)] {
            scope.spawn(move || {
                for round in 0..15 {
                    // Half of what each sends, the other sends too.
                    writer.write(batch((round * 20..round * 20 + 20).filter(|seed| seed % 4 != 2 * offset))).unwrap();
                }
            });
        }
    });
    for store in [&one, &two] {
        assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 300);
        let issues = store.search_issues(&IssueSearch::default()).unwrap();
        assert_eq!(issues.len(), 10);
        assert_eq!(issues.iter().map(|issue| issue.stored_events).sum::<u64>(), 300);
    }
    one.erase_where(&EventSearch::default()).unwrap();
    two.writer().unwrap().write(batch([5])).unwrap();
    assert_eq!(ids(&one.search_events(&EventSearch::default()).unwrap()), [5], "the new segment, not the unlinked one");
}

#[test]
fn a_newer_directory_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    drop(open_with_projects(directory.path()));
    let raise = |path: &Path| {
        rusqlite::Connection::open(path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    };
    raise(&directory.path().join("catalogue.sqlite"));
    let refused = Store::open(directory.path(), &StoreOptions::default()).err().unwrap();
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused}");
}

#[test]
fn segments_without_their_catalogue_are_not_touched() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch([1])).unwrap();
    drop(store);
    std::fs::remove_file(directory.path().join("catalogue.sqlite")).unwrap();
    let refused = Store::open(directory.path(), &StoreOptions::default()).err().unwrap();
    assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
    assert!(directory.path().join("segments/2026-03-01.sqlite").exists());
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    std::fs::write(&file, b"not a directory").unwrap();
    let refused = Store::open(&file.join("data"), &StoreOptions::default()).err().unwrap();
    assert!(refused.to_string().contains("file/data"), "{refused}");

    // Permissions do not bind the superuser: a catalogue that is a directory cannot be written by anyone.
    let data = directory.path().join("data");
    std::fs::create_dir_all(data.join("catalogue.sqlite")).unwrap();
    let refused = Store::open(&data, &StoreOptions::default()).err().unwrap();
    assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused}");
}

#[cfg(unix)]
#[test]
fn a_read_only_directory_is_refused_clearly() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().unwrap();
    drop(open_with_projects(directory.path()));
    let allow = |mode| {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(directory.path(), permissions).unwrap();
    };
    std::fs::set_permissions(directory.path().join("catalogue.sqlite"), std::fs::Permissions::from_mode(0o444))
        .unwrap();
    allow(0o555);
    let bound = std::fs::write(directory.path().join("probe"), b"").is_err();
    let result = Store::open(directory.path(), &StoreOptions::default()).map(drop);
    allow(0o755);
    if bound {
        assert!(matches!(result, Err(StoreError::ReadOnly { .. })), "{result:?}");
    }
}

#[test]
fn a_directory_of_version_1_reads_as_it_did() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["catalogue.sqlite", "segments/2026-03-01.sqlite", "segments/2026-03-02.sqlite"] {
        let packed = std::fs::read(fixture("v1").join(format!("{name}.zst"))).unwrap();
        let target = directory.path().join(name);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, zstd::decode_all(packed.as_slice()).unwrap()).unwrap();
    }
    let store = open(directory.path());
    let digest = std::fs::read_to_string(fixture("v1").join("digest")).unwrap();
    assert_eq!(store.content_digest().unwrap(), digest, "as the version that wrote it gave it");
    let rows = store.search_events(&EventSearch { limit: 1, ..EventSearch::default() }).unwrap();
    assert_eq!(store.payload(&rows[0]).unwrap().unwrap(), payload(1_400));
    store.writer().unwrap().write(batch([1])).unwrap();
}

/// Writes the directory of [`a_directory_of_version_1_reads_as_it_did`]; run by hand when a version is new.
#[test]
#[ignore = "writes a fixture"]
fn write_the_fixture_of_this_version() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch((0..1_500).step_by(100))).unwrap();
    let digest = store.content_digest().unwrap();
    drop(store);
    for name in ["catalogue.sqlite", "segments/2026-03-01.sqlite", "segments/2026-03-02.sqlite"] {
        let target = fixture("v1").join(format!("{name}.zst"));
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        let raw = std::fs::read(directory.path().join(name)).unwrap();
        std::fs::write(target, zstd::encode_all(raw.as_slice(), 19).unwrap()).unwrap();
    }
    std::fs::write(fixture("v1").join("digest"), digest).unwrap();
}
