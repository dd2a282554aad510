//! Reading and writing events as trees, over the recorded incident.

use std::path::Path;

use divan::counter::BytesCount;
use vidette::event;
use vidette::recording::{RecordKind, Recording, RecordingOptions, Source};

fn main() {
    divan::main();
}

/// The events of the incident as JSON.
fn events() -> Vec<Vec<u8>> {
    let incident = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incident");
    let Ok(recording) = Recording::open(vec![Source::Path(incident)], &RecordingOptions::default()) else {
        return Vec::new();
    };
    recording
        .flatten()
        .filter_map(|record| match record.kind {
            RecordKind::Event(bytes) => Some(bytes),
            _ => None,
        })
        .collect()
}

#[divan::bench]
fn parse(bencher: divan::Bencher<'_, '_>) {
    let events = events();
    let bytes: usize = events.iter().map(Vec::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for event in &events {
            divan::black_box(event::parse(event).is_ok());
        }
    });
}

#[divan::bench]
fn write(bencher: divan::Bencher<'_, '_>) {
    let events = events();
    let trees: Vec<_> = events.iter().filter_map(|event| event::parse(event).ok()).collect();
    let bytes: usize = events.iter().map(Vec::len).sum();
    let mut buffer = Vec::new();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for tree in &trees {
            buffer.clear();
            event::write_json(tree, &mut buffer);
            divan::black_box(&buffer);
        }
    });
}
