//! The whole pipeline into a durable store, over the recorded incident with new ids in each round.

use std::num::NonZeroUsize;
use std::path::Path;

use divan::counter::ItemsCount;
use vidette::model::{EventId, ProjectId, Timestamp};
use vidette::pipeline::settings::ProjectSettings;
use vidette::pipeline::{Content, Incoming, Pipeline, RequestFacts, Stages};
use vidette::recording::{RecordKind, Recording, RecordingOptions, Source, Transform};
use vidette::store::{NewProject, Store, StoreOptions};

fn main() {
    divan::main();
}

/// How many events go to the store at once.
const BATCH: usize = 2_048;

fn incident(seed: u64, project: ProjectId) -> Vec<Incoming> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incident");
    let Ok(recording) = Recording::open(vec![Source::Path(path)], &RecordingOptions::default()) else {
        return Vec::new();
    };
    let transforms = [Transform::NewIds { seed }];
    let records = recording.flatten().enumerate();
    records
        .filter_map(|(index, record)| {
            let changed = Transform::apply_all(&transforms, &record, index as u64).ok()?;
            let RecordKind::Event(bytes) = changed.kind else { return None };
            Some(Incoming {
                project,
                received_at: record.time,
                fallback_id: Some(EventId::from_u128(index as u128)),
                facts: RequestFacts::default(),
                content: Content::Event(bytes),
            })
        })
        .collect()
}

#[divan::bench(sample_count = 10)]
fn incident_into_the_store(bencher: divan::Bencher<'_, '_>) {
    let round = std::sync::atomic::AtomicU64::new(0);
    let project = ProjectId(1);
    let prepared = || {
        let seed = round.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        (tempfile::tempdir().ok(), incident(seed, project))
    };
    let events = incident(0, project).len();
    bencher.counter(ItemsCount::new(events)).with_inputs(prepared).bench_values(|(directory, incoming)| {
        let directory = directory?;
        let store = Store::open(directory.path(), &StoreOptions::default()).ok()?;
        let slug = "bench".parse().ok()?;
        let new = NewProject {
            id: Some(project),
            slug,
            name: "bench".to_owned(),
            platform: None,
            created: Timestamp::default(),
        };
        store.create_project(new).ok()?;
        let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let mut pipeline = Pipeline::new(&store, threads).ok()?;
        pipeline.set_project(Stages::new(project, &ProjectSettings::default(), 90).ok()?);
        for batch in incoming.chunks(BATCH) {
            pipeline.process(batch, None).ok()?;
        }
        pipeline.finish_run().ok()
    });
}
