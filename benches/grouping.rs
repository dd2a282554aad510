//! What grouping costs per event, over the inputs of the golden test.

use vidette::event::{Node, parse};
use vidette::grouping::{Grouper, GroupingCache, GroupingSettings};

fn main() {
    divan::main();
}

fn inputs() -> Vec<Vec<u8>> {
    let folder = std::env::var("GROUPING_INPUTS")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/grouping/inputs").to_owned());
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| std::fs::read(entry.path()).ok()).collect()
}

fn events(inputs: &[Vec<u8>]) -> Vec<Node<'_>> {
    inputs.iter().filter_map(|input| parse(input).ok()).collect()
}

/// Time for all inputs, and the rate of events.
#[divan::bench]
fn group(bencher: divan::Bencher<'_, '_>) {
    let inputs = inputs();
    let events = events(&inputs);
    let Ok(grouper) = Grouper::new(&GroupingSettings::default()) else { return };
    let mut cache = GroupingCache::new();
    bencher.counter(divan::counter::ItemsCount::new(events.len())).bench_local(|| {
        for event in &events {
            divan::black_box(grouper.group(event, &mut cache));
        }
    });
}

/// The same with an empty cache: what events cost of which nothing was seen before.
#[divan::bench]
fn group_cold(bencher: divan::Bencher<'_, '_>) {
    let inputs = inputs();
    let events = events(&inputs);
    let Ok(grouper) = Grouper::new(&GroupingSettings::default()) else { return };
    bencher.counter(divan::counter::ItemsCount::new(events.len())).bench_local(|| {
        let mut cache = GroupingCache::new();
        for event in &events {
            divan::black_box(grouper.group(event, &mut cache));
        }
    });
}

/// One event again and again, as it is when it was just parsed and its frames are known.
#[divan::bench(args = ["java-minimal", "minified-javascript", "python-grouping-enhancer-away-from-crash",
    "custom-fingerprint-server-rule", "group_125_event_126", "actix", "node-exception-weird"])]
fn group_hot(bencher: divan::Bencher<'_, '_>, name: &str) {
    let path = format!("{}/tests/fixtures/grouping/inputs/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let Ok(bytes) = std::fs::read(path) else { return };
    let Ok(event) = parse(&bytes) else { return };
    let Ok(grouper) = Grouper::new(&GroupingSettings::default()) else { return };
    let mut cache = GroupingCache::new();
    bencher.bench_local(|| grouper.group(divan::black_box(&event), &mut cache));
}

/// Compiling the built-in rules.
#[divan::bench]
fn compile() -> Option<Grouper> {
    Grouper::new(&GroupingSettings::default()).ok()
}
