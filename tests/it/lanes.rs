//! Lanes: several threads' ways into one store, each of which knows only what all share.

use std::sync::{Arc, Barrier, mpsc};

use vidette::model::{DataCategory, OutcomeKind, ProjectId, Slug};
use vidette::pipeline::settings::SettingsFile;
use vidette::pipeline::{Content, Incoming, IssueLifeCycle, Lane, PipelineError, Seen, Setup, Stages};
use vidette::store::{EventSearch, Hours, NewProject, Store, StoreError, StoreOptions};

use super::balance::{MORNING, PROJECT, incoming};

/// A store with a project, and what its lanes share.
struct Shared {
    _directory: tempfile::TempDir,
    store: Store,
    setup: Arc<Setup>,
}

impl Shared {
    fn new(settings: &str, retires: bool) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let options = StoreOptions { life_cycle: Arc::new(IssueLifeCycle), ..StoreOptions::default() };
        let store = Store::open(directory.path(), &options).unwrap();
        let slug: Slug = "web".parse().unwrap();
        let settings = SettingsFile::parse(settings).unwrap().for_project(&slug).unwrap();
        let new = NewProject { id: Some(PROJECT), name: "web".to_owned(), slug, platform: None, created: MORNING };
        store.create_project(new).unwrap();
        let setup = Arc::new(Setup::new(retires));
        setup.set_project(Stages::new(PROJECT, &settings, 90).unwrap());
        Self { _directory: directory, store, setup }
    }

    fn lane(&self) -> Lane<'_> {
        Lane::new(&self.store, Arc::clone(&self.setup)).unwrap()
    }

    fn events(&self) -> usize {
        self.store.search_events(&EventSearch::default()).unwrap().len()
    }

    fn outcomes(&self, kind: OutcomeKind) -> u64 {
        let counts = self.store.outcomes(None, Hours::default()).unwrap().into_iter();
        counts
            .filter(|count| (count.kind, count.category) == (kind, DataCategory::Error))
            .map(|count| count.quantity)
            .sum()
    }
}

fn event(number: u128) -> Incoming {
    let json = format!(r#"{{"event_id":"{number:032x}","message":"no apples","timestamp":1773309600}}"#);
    incoming(Content::Event(json.into_bytes()), number)
}

/// Takes a batch in and waits for what the store says.
fn take(lane: &mut Lane<'_>, batch: &[Incoming]) -> Result<Vec<Seen>, StoreError> {
    let (tell, told) = mpsc::channel();
    let processed = lane.process(batch).unwrap();
    lane.hand_over(processed, move |seen| tell.send(seen).unwrap());
    told.recv().unwrap()
}

#[test]
fn whoever_waits_is_told_which_events_are_new_and_of_which_issue() {
    let shared = Shared::new("", false);
    let mut lane = shared.lane();
    let first = take(&mut lane, &[event(1), event(2)]).unwrap();
    assert_eq!(
        first.iter().map(|seen| (seen.event_id.as_u128(), seen.new_issue)).collect::<Vec<_>>(),
        [(1, true), (2, false)]
    );
    // What was there is nothing new.
    let again = take(&mut shared.lane(), &[event(2), event(3)]).unwrap();
    assert_eq!(
        again.iter().map(|seen| (seen.event_id.as_u128(), seen.issue)).collect::<Vec<_>>(),
        [(3, first[0].issue)]
    );
    assert_eq!((shared.events(), shared.outcomes(OutcomeKind::Invalid)), (3, 1));
}

#[test]
fn lanes_beside_each_other_store_each_event_once_in_one_issue() {
    let shared = Shared::new("", false);
    let begin = Barrier::new(4);
    std::thread::scope(|scope| {
        for lane in 0..4_u128 {
            let (shared, begin) = (&shared, &begin);
            scope.spawn(move || {
                let mut own = shared.lane();
                begin.wait();
                for batch in 0..25 {
                    // Every event comes on two lanes.
                    let number = (lane / 2) * 100 + batch * 4;
                    let events: Vec<_> = (number..number + 4).map(event).collect();
                    let processed = own.process(&events).unwrap();
                    own.hand_over(processed, |seen| drop(seen.unwrap()));
                }
                own.finish().unwrap();
            });
        }
    });
    assert_eq!(shared.events(), 200);
    assert_eq!((shared.outcomes(OutcomeKind::Accepted), shared.outcomes(OutcomeKind::Invalid)), (200, 200));
    assert_eq!(shared.store.search_issues(&vidette::store::IssueSearch::default()).unwrap().len(), 1);
}

#[test]
fn a_quota_is_one_for_all_lanes() {
    let settings = r#"quotas = [{ id = "few", categories = ["error"], limit = 3, window = 3600, reasonCode = "few" }]"#;
    let shared = Shared::new(settings, false);
    let (mut left, mut right) = (shared.lane(), shared.lane());
    assert_eq!(take(&mut left, &[event(1), event(2)]).unwrap().len(), 2);
    assert!(shared.setup.active_limits(PROJECT, "", MORNING).is_empty());
    assert_eq!(take(&mut right, &[event(3), event(4)]).unwrap().len(), 1);
    assert_eq!(shared.setup.active_limits(PROJECT, "", MORNING).len(), 1);
    assert_eq!((shared.events(), shared.outcomes(OutcomeKind::RateLimited)), (3, 1));
    // Set up anew it begins anew.
    let anew = SettingsFile::parse(settings).unwrap().for_project(&"web".parse().unwrap()).unwrap();
    shared.setup.set_project(Stages::new(PROJECT, &anew, 90).unwrap());
    assert_eq!(take(&mut left, &[event(5)]).unwrap().len(), 1);
}

#[test]
fn a_project_that_nobody_set_up_is_refused() {
    let shared = Shared::new("", false);
    let stranger = Incoming { project: ProjectId(7), ..event(1) };
    let refused = shared.lane().process(&[event(2), stranger]);
    assert!(matches!(refused, Err(PipelineError::UnknownProject(ProjectId(7)))));
    assert_eq!(shared.events(), 0);
}

#[test]
fn what_has_expired_goes_when_a_day_begins_on_any_lane() {
    let shared = Shared::new("", true);
    let (mut left, mut right) = (shared.lane(), shared.lane());
    take(&mut left, &[event(1)]).unwrap();
    let later = |number, days: i64| Incoming { received_at: MORNING.plus_seconds(days * 86_400), ..event(number) };
    // Ninety days are kept, and the event of this batch is as old as the first.
    take(&mut right, &[later(2, 60)]).unwrap();
    assert_eq!(shared.events(), 2);
    take(&mut right, &[later(3, 92)]).unwrap();
    // The day of the first two is gone, and what came after that is stored.
    assert_eq!(shared.events(), 1);
}
