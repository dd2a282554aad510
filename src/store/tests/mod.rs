//! Tests of the store as a whole.

mod counting;
mod crash;
mod facts;
mod faults;
mod keeping;
mod project_deletion;
mod removal;
mod triage;

use std::path::Path;

use smallvec::smallvec;

use super::*;
use crate::model::{DataCategory, EventId, ProjectId, Timestamp};

/// 2026-03-01T12:00:00Z.
const NOON: Timestamp = Timestamp::from_millis(1_772_366_400_000);
const WEB: ProjectId = ProjectId(1);
const API: ProjectId = ProjectId(2);

fn open(directory: &Path) -> Store {
    Store::open(directory, &StoreOptions::default()).unwrap()
}

/// A store with the projects `web` and `api`.
fn open_with_projects(directory: &Path) -> Store {
    let store = open(directory);
    for (id, slug) in [(WEB, "web"), (API, "api")] {
        create(&store, id, slug).unwrap();
    }
    store
}

fn create(store: &Store, id: ProjectId, slug: &str) -> Result<Project> {
    let slug: crate::model::Slug = slug.parse().unwrap();
    store.create_project(NewProject { id: Some(id), name: slug.to_string(), slug, platform: None, created: NOON })
}

fn payload(seed: u64) -> Vec<u8> {
    format!("{{\"event_id\":\"{seed:032x}\",\"secret\":\"payload-{seed}-{}\"}}", "x".repeat((seed % 700) as usize))
        .into_bytes()
}

/// An event whose every value follows from its seed; ten issues, seven users.
fn event(seed: u64) -> StoredEvent {
    let mut fields = EventFields::new();
    fields.set(Field::Type, "error");
    fields.set(Field::Platform, "python");
    fields.set(Field::Release, &format!("web@1.{}", seed % 3));
    fields.set(Field::Environment, if seed.is_multiple_of(4) { "staging" } else { "prod" });
    fields.set(Field::Title, &format!("Error {}", seed % 10));
    fields.set(Field::Culprit, "main");
    fields.set(Field::Message, &format!("message number {seed}"));
    fields.set(Field::UserIdent, &format!("email:user{}@example.org", seed % 7));
    fields.set(Field::UserEmail, &format!("user{}@example.org", seed % 7));
    fields.tag("browser", ["Firefox", "Chrome"][(seed % 2) as usize]);
    fields.tag("seed", &seed.to_string());
    let timestamp = NOON.plus_seconds((seed * 61) as i64);
    StoredEvent {
        event_id: EventId::from_u128(u128::from(seed) << 64 | 0xabcd),
        project: WEB,
        timestamp,
        received: timestamp.plus_seconds(2),
        level: Level::Error,
        error_handled: Some(seed.is_multiple_of(2)),
        fields,
        hashes: smallvec![[(seed % 10) as u8; 16]],
        metadata: Some("{}".to_owned()),
        priority: Priority::High,
        payload: Payload::Raw(payload(seed)),
        counts: smallvec::smallvec![(DataCategory::Error, 1)],
    }
}

fn batch(seeds: impl IntoIterator<Item = u64>) -> Batch {
    Batch { events: seeds.into_iter().map(event).collect(), ..Batch::default() }
}

fn ids(rows: &[EventRow]) -> Vec<u64> {
    rows.iter().map(|row| (row.event_id.as_u128() >> 64) as u64).collect()
}

/// Copies a directory as a crash would leave it.
fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else if !entry.file_name().to_str().unwrap().ends_with("-shm") {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
