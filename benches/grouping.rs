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

/// Compiling the built-in rules.
#[divan::bench]
fn compile() -> Option<Grouper> {
    Grouper::new(&GroupingSettings::default()).ok()
}
