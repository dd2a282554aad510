//! A deleted project is gone, others are as they were, also after a crash in between.

use super::super::writer::CrashPoint;
use super::crash::open_hooked;
use super::removal::holds;
use super::*;

const SECRET: &[u8] = b"only-of-the-deleted-project";

/// Events of both projects on shared days, of each on days of its own, a key, a record and outcomes of `api`.
fn fill(store: &Store) {
    let mut given = batch((0..60).map(|step| step * 120));
    let mut own_days = batch((0..20).map(|step| 20_000 + step * 60));
    for (index, event) in given.events.iter_mut().enumerate().filter(|(index, _)| index % 3 == 0) {
        event.project = API;
        event.hashes = smallvec![[100 + (index % 4) as u8; 16]];
        event.fields.tag("of", "only-of-the-deleted-project");
        event.payload = Payload::Raw([SECRET, b" \x01 incompressible"].concat());
    }
    for event in &mut own_days.events {
        event.project = API;
    }
    given.events.append(&mut own_days.events);
    let mut item = StoredItem {
        kind: "attachment".to_owned(),
        project: API,
        event_id: None,
        timestamp: NOON,
        received: NOON,
        name: Some("only-of-the-deleted-project.png".to_owned()),
        content_type: None,
        payload: Payload::Raw(SECRET.to_vec()),
        event: None,
        counts: smallvec![(DataCategory::Attachment, 5)],
    };
    given.items.push(item.clone());
    item.project = WEB;
    (item.name, item.payload) = (Some("kept.png".to_owned()), Payload::Raw(b"kept".to_vec()));
    given.items.push(item);
    for (project, value) in [(API, SECRET), (WEB, &b"kept"[..])] {
        let record = Record {
            collection: "project_settings".to_owned(),
            project,
            key: "settings".to_owned(),
            value: Some(value.to_vec()),
        };
        given.records.push(record);
    }
    store.writer().unwrap().write(given).unwrap();
    let key = ProjectKey {
        public_key: "a".repeat(32),
        project: API,
        label: "only-of-the-deleted-project".to_owned(),
        created: NOON,
        active: true,
    };
    store.add_project_key(key.clone()).unwrap();
    assert!(matches!(store.add_project_key(key), Err(StoreError::Exists(_))));
}

fn events(store: &Store, project: ProjectId) -> usize {
    store.search_events(&EventSearch { project: Some(project), ..EventSearch::default() }).unwrap().len()
}

fn check_gone(store: &Store, directory: &Path) {
    assert_eq!((events(store, WEB), events(store, API)), (40, 0));
    assert!(store.project(API).unwrap().is_none() && store.project_key(&"a".repeat(32)).unwrap().is_none());
    let issues = store.search_issues(&IssueSearch::default()).unwrap();
    assert!(!issues.is_empty() && issues.iter().all(|issue| issue.project == WEB));
    assert!(store.outcomes(Some(API), Hours::default()).unwrap().is_empty());
    assert!(store.releases(Some(API)).unwrap().is_empty() && store.environments(Some(API)).unwrap().is_empty());
    let records = store.records("project_settings").unwrap();
    assert_eq!(records.iter().map(|record| record.project).collect::<Vec<_>>(), [WEB]);
    assert!(!holds(directory, SECRET), "bytes are left in the files");
    for row in store.search_events(&EventSearch::default()).unwrap() {
        let seed = (row.event_id.as_u128() >> 64) as u64;
        assert_eq!(store.payload(&row).unwrap().unwrap(), payload(seed));
    }
}

#[test]
fn a_deleted_project_leaves_no_bytes_and_its_number_to_nobody() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    fill(&store);
    assert!(holds(directory.path(), SECRET));
    let figures = store.project_figures(API).unwrap();
    assert_eq!((figures.first_event, figures.accepted_of(&[DataCategory::Error])), (Some(NOON), 40));
    assert_eq!(figures.latest_release.as_deref(), Some("web@1.2"));
    assert!(figures.unresolved_issues > 0);
    let files = |directory: &Path| {
        let paths = std::fs::read_dir(directory.join("segments")).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "sqlite")).count()
    };
    let before = files(directory.path());

    let report = store.delete_project(API).unwrap();
    assert_eq!((report.events, report.items, report.issues), (40, 1, figures.unresolved_issues));
    check_gone(&store, directory.path());
    assert!(files(directory.path()) < before, "days of its own are unlinked");
    assert!(matches!(store.delete_project(API), Err(StoreError::UnknownProject(_))));
    assert_eq!(store.project_figures(API).unwrap(), ProjectFigures::default());

    // What still comes in for it is refused, and another one gets another number.
    let mut late = batch([3]);
    late.events[0].project = API;
    assert!(matches!(store.writer().unwrap().write(late), Err(StoreError::UnknownProject(_))));
    let again =
        NewProject { id: None, slug: "api".parse().unwrap(), name: "API".to_owned(), platform: None, created: NOON };
    assert_eq!(store.create_project(again).unwrap().id, ProjectId(3));
    assert!(store.compact(usize::MAX).unwrap().finished);
    check_payloads_after_reopening(store, directory.path());
}

fn check_payloads_after_reopening(store: Store, directory: &Path) {
    drop(store);
    assert!(!holds(directory, SECRET));
    assert_eq!(events(&open(directory), WEB), 40);
}

#[test]
fn a_project_without_events_leaves_no_bytes() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    let label = String::from_utf8(SECRET.to_vec()).unwrap();
    let key = ProjectKey { public_key: "b".repeat(32), project: API, label, created: NOON, active: true };
    store.add_project_key(key).unwrap();
    assert!(holds(directory.path(), SECRET));
    assert_eq!(store.delete_project(API).unwrap(), DeletedProject::default());
    assert!(!holds(directory.path(), SECRET));
}

#[test]
fn a_crash_in_between_is_finished_by_the_next_writer() {
    let directory = tempfile::tempdir().unwrap();
    let (data, copy) = (directory.path().join("data"), directory.path().join("copy"));
    drop(open_with_projects(&data));
    let (from, to) = (data.clone(), copy.clone());
    let store = open_hooked(&data, move |point| {
        if point == CrashPoint::DeletionPlanned {
            copy_tree(&from, &to);
        }
    });
    fill(&store);
    store.delete_project(API).unwrap();
    assert!(holds(&copy, SECRET), "the copy is of before the segments were touched");
    let crashed = open(&copy);
    check_gone(&crashed, &copy);
    assert_eq!(crashed.content_digest().unwrap(), store.content_digest().unwrap());
}

#[test]
fn changes_of_projects_and_keys_are_kept() {
    let directory = tempfile::tempdir().unwrap();
    let store = open_with_projects(directory.path());
    store.writer().unwrap().write(batch([1])).unwrap();
    let taken = ProjectChange { slug: Some("api".parse().unwrap()), ..ProjectChange::default() };
    assert!(matches!(store.change_project(WEB, taken), Err(StoreError::Exists(_))));
    let change = ProjectChange {
        slug: Some("shop".parse().unwrap()),
        name: Some("Shop".to_owned()),
        platform: Some(Some("go".to_owned())),
    };
    let project = store.change_project(WEB, change).unwrap();
    assert_eq!(
        (project.slug.as_str(), project.name.as_str(), project.platform.as_deref()),
        ("shop", "Shop", Some("go"))
    );
    let project =
        store.change_project(WEB, ProjectChange { platform: Some(None), ..ProjectChange::default() }).unwrap();
    assert_eq!((project.slug.as_str(), project.platform), ("shop", None));
    assert!(store.change_project(ProjectId(9), ProjectChange::default()).is_err());
    store.writer().unwrap().write(batch([2])).unwrap();
    let issues = store.search_issues(&IssueSearch::default()).unwrap();
    let mut short: Vec<_> = issues.iter().map(|issue| issue.short_id.as_str()).collect();
    short.sort_unstable();
    assert_eq!(short, ["SHOP-2", "WEB-1"]);

    let key = ProjectKey { public_key: "c".repeat(32), project: WEB, label: "One".into(), created: NOON, active: true };
    store.add_project_key(key.clone()).unwrap();
    let off = KeyChange { active: Some(false), ..KeyChange::default() };
    assert!(!store.change_project_key(API, &key.public_key, off.clone()).unwrap(), "not a key of that project");
    assert!(store.change_project_key(WEB, &key.public_key, off).unwrap());
    let known = store.project_key(&key.public_key).unwrap().unwrap();
    assert_eq!((known.label.as_str(), known.active), ("One", false));
    assert!(store.remove_project_key(WEB, &key.public_key).unwrap());
    assert!(!store.remove_project_key(WEB, &key.public_key).unwrap());
}
