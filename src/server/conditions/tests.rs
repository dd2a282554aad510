//! What is looked up in memory is what SQL finds, whatever is asked and whatever has happened to the store.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use smallvec::smallvec;

use super::*;
use crate::model::{DataCategory, EventId, Slug};
use crate::store::{Batch, EventFields, IssueId, Level, NewProject, Payload, Priority, StoreOptions, StoredEvent};

/// 2026-03-01T12:00:00Z.
const NOW: Timestamp = Timestamp::from_millis(1_772_366_400_000);
const DAY: i64 = 86_400;

fn open(directory: &Path) -> Store {
    Store::open(directory, &StoreOptions::default()).unwrap()
}

fn create(store: &Store, id: u64) {
    let slug: Slug = format!("project-{id}").parse().unwrap();
    let project = NewProject { id: Some(ProjectId(id)), name: slug.to_string(), slug, platform: None, created: NOW };
    store.create_project(project).unwrap();
}

/// One of these, by a number.
fn pick<'a>(from: &[&'a str], number: u64) -> &'a str {
    from[usize::try_from(number).unwrap() % from.len()]
}

/// An event whose values follow from its seed, rare ones and odd ones among them.
fn event(seed: u64) -> StoredEvent {
    let part = |place: u32| seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(place * 9) % 97;
    let mut fields = EventFields::new();
    fields.set(Field::Type, "error");
    if part(0) > 20 {
        fields.set(Field::Environment, pick(&["prod", "Prod", "staging", "", "pr%d", "größe"], part(1)));
    }
    fields.set_some(Field::Release, (part(2) > 9).then(|| pick(&["web@1.0", "web@1.1", "api@2"], part(2))));
    fields.set_some(Field::UserId, (part(3) > 30).then(|| (part(3) % 20).to_string()).as_deref());
    let email = format!("{}@example.org", pick(&["ann", "ANN", "bob"], part(4)));
    fields.set_some(Field::UserEmail, (part(4) > 40).then_some(&email));
    fields.set_some(Field::UserIp, (part(5) > 80).then_some("10.0.0.1"));
    fields.set_some(Field::Dist, (part(6) > 90).then_some("a\0b"));
    fields.set(Field::ErrorType, pick(&["KeyError", "OSError"], part(7)));
    fields.tag("browser", pick(&["Firefox", "firefox", "Chrome 1", "", "Fire\\fox"], part(8)));
    if part(9) > 70 {
        fields.tag("browser", "Safari");
        fields.tag("odd key", "x*y");
    }
    fields.tag("n", pick(&["1", "20", "-3", "1.5", "1.5.1", "word", "0020"], part(10)));
    if part(11) > 94 {
        fields.tag("nul", "1\x002");
    }
    let timestamp = NOW.plus_seconds((part(12) as i64 - 80) * 3_000);
    StoredEvent {
        event_id: EventId::from_u128(u128::from(seed) << 64 | 1),
        project: ProjectId(1 + part(13) % 2),
        timestamp: if seed.is_multiple_of(89) { Timestamp::from_millis(-5) } else { timestamp },
        received: timestamp,
        level: Level::Error,
        error_handled: [None, Some(true), Some(false)][(part(14) % 3) as usize],
        fields,
        hashes: if part(15) > 90 { smallvec![] } else { smallvec![[(part(15) % 12) as u8; 16]] },
        metadata: None,
        priority: Priority::High,
        payload: Payload::Raw(format!("{{\"seed\":{seed}}}").into_bytes()),
        counts: smallvec![(DataCategory::Error, 1)],
    }
}

const TERMS: [&str; 39] = [
    "environment:prod",
    "environment:[prod,staging]",
    "environment:\"\"",
    "environment:[staging,\"\"]",
    "environment:pr*",
    "environment:pr%d",
    "environment:*Ö*",
    "has:environment",
    "environment:nowhere",
    "release:web@1.*",
    "release:[api@2,web@1.0]",
    "release:latest",
    "user.id:7",
    "user.id:1*",
    "user.email:*@EXAMPLE.org",
    "user.email:ann@example.org",
    "user:7",
    "user:*example*",
    "user:\"\"",
    "has:user",
    "dist:a*",
    "has:dist",
    "error.type:[KeyError]",
    "browser:Firefox",
    "browser:fire*",
    "browser:\"\"",
    "browser:[Safari,\"\"]",
    "has:browser",
    "tags[odd key]:\"x\\*y\"",
    "n:>1",
    "n:<=-3",
    "nul:1*",
    "nul:*2",
    "dist:*b",
    "timestamp:>=1970-01-01",
    "error.unhandled:true",
    "error.handled:true",
    "timestamp:-24h",
    "timestamp:<2026-02-28T06:00:00",
];

fn queries() -> impl Strategy<Value = String> {
    let term = prop::sample::select(&TERMS[..]).prop_map(str::to_owned);
    let both = (term.clone(), term.clone(), term.clone(), 0..6_u8).prop_map(|(one, two, three, form)| match form {
        0 => format!("{one} {two}"),
        1 => format!("{one} {two} {three}"),
        2 => format!("({one} OR {two}) {three}"),
        3 => format!("({one} {two}) OR {three}"),
        4 => format!("!{one} {two}"),
        _ => format!("is:unresolved {one}"),
    });
    prop_oneof![term, both]
}

#[derive(Debug, Clone)]
enum Step {
    Write { seeds: Vec<u64>, elsewhere: bool },
    Erase { seeds: Vec<u64>, elsewhere: bool },
    Merge { parent: i64, child: i64, elsewhere: bool },
    Expire { days: i64 },
    Compact,
    DeleteProject,
    Ask { query: String, since: Option<i64>, until: Option<i64>, projects: Option<Vec<u64>> },
}

fn steps() -> impl Strategy<Value = Step> {
    let seeds = |count| prop::collection::vec(0..300_u64, 1..count);
    let hours = || prop::option::of(-70..5_i64);
    let projects = prop::option::of(prop::collection::vec(1..4_u64, 0..3));
    let ask = (queries(), hours(), hours(), projects);
    let ask = ask.prop_map(|(query, since, until, projects)| Step::Ask { query, since, until, projects });
    prop_oneof![
        6 => (seeds(40), any::<bool>()).prop_map(|(seeds, elsewhere)| Step::Write { seeds, elsewhere }),
        2 => (seeds(20), any::<bool>()).prop_map(|(seeds, elsewhere)| Step::Erase { seeds, elsewhere }),
        2 => (1..20_i64, 1..20_i64, any::<bool>())
            .prop_map(|(parent, child, elsewhere)| Step::Merge { parent, child, elsewhere }),
        1 => (88..92_i64).prop_map(|days| Step::Expire { days }),
        1 => Just(Step::Compact),
        1 => Just(Step::DeleteProject),
        20 => ask,
    ]
}

/// The query's conditions on events, looked up and scanned for; says whether there was one to look up.
fn ask(store: &Store, query: &str, selection: &Selection) -> bool {
    let Some(query) = read(store, query, &[], Target::Issues).unwrap() else { return false };
    let fragment = query.to_sql(Target::Issues, NOW).unwrap();
    for events in &fragment.event_conditions {
        let known = issues_with_event(store, events, selection).unwrap();
        let scanned = issues_with_event(store, &EventCondition { facts: None, ..events.clone() }, selection).unwrap();
        assert_eq!(known, scanned, "{query}, {:?}", selection.period);
    }
    fragment.event_conditions.iter().any(|events| events.facts.as_ref().and_then(facts).is_some())
}

#[test]
fn every_condition_on_events_can_be_looked_up() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    for id in 1..3 {
        create(&store, id);
    }
    store.writer().unwrap().write(Batch { events: (0..300).map(event).collect(), ..Batch::default() }).unwrap();
    for term in TERMS {
        assert!(ask(&store, term, &Selection::default()), "{term}");
        let found = found(&store, term);
        let nowhere = ["environment:nowhere", "environment:*Ö*", "nul:*2", "dist:*b"];
        assert_eq!(found.is_empty(), nowhere.contains(&term), "{term}");
    }
    assert!(!ask(&store, "event.id:00000000000000010000000000000001", &Selection::default()), "that has an index");
    assert!(found(&store, "environment:prod").is_superset(&found(&store, "environment:prod browser:Firefox")));
}

fn found(store: &Store, query: &str) -> BTreeSet<i64> {
    let query = read(store, query, &[], Target::Issues).unwrap().unwrap();
    let fragment = query.to_sql(Target::Issues, NOW).unwrap();
    issues_with_event(store, &fragment.event_conditions[0], &Selection::default()).unwrap().into_iter().collect()
}

fn take(step: &Step, store: &Store, other: &Store) {
    let who = |elsewhere: bool| if elsewhere { other } else { store };
    match step {
        Step::Write { seeds, elsewhere } => {
            let events = seeds.iter().map(|seed| event(*seed));
            // One whose project was deleted cannot be written.
            let there = |event: &StoredEvent| store.projects().unwrap().iter().any(|known| known.id == event.project);
            let batch = Batch { events: events.filter(there).collect(), ..Batch::default() };
            who(*elsewhere).writer().unwrap().write(batch).unwrap();
        }
        Step::Erase { seeds, elsewhere } => {
            let ids: Vec<_> =
                seeds.iter().map(|seed| event(*seed)).map(|event| (event.project, event.event_id)).collect();
            who(*elsewhere).erase_events(&ids).unwrap();
        }
        Step::Merge { parent, child, elsewhere } => {
            // Issues of two projects are refused.
            let _ = who(*elsewhere).merge_issues(IssueId(*parent), &[IssueId(*child)]);
        }
        Step::Expire { days } => drop(store.enforce_retention(NOW.plus_seconds(days * DAY), false).unwrap()),
        Step::Compact => drop(other.compact(1 << 20).unwrap()),
        Step::DeleteProject => drop(store.delete_project(ProjectId(2))),
        Step::Ask { query, since, until, projects } => {
            let at = |hours: &Option<i64>| hours.map(|hours| NOW.plus_seconds(hours * 3_600));
            let mut selection = Selection::default();
            (selection.period.start, selection.period.end) = (at(since), at(until));
            selection.projects = projects.as_ref().map(|projects| projects.iter().copied().map(ProjectId).collect());
            ask(store, query, &selection);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_looked_up_is_what_sql_finds(steps in prop::collection::vec(steps(), 4..60)) {
        let directory = tempfile::tempdir().unwrap();
        let (store, other) = (open(directory.path()), open(directory.path()));
        create(&store, 1);
        create(&store, 2);
        for step in &steps {
            take(step, &store, &other);
        }
        for term in TERMS {
            ask(&store, term, &Selection::default());
        }
    }
}
