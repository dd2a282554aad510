//! The cost of normalising events of real SDKs, parsing apart.

use vidette::event::{Node, parse};
use vidette::pipeline::normalize::{NormalizeContext, normalize};

fn main() {
    divan::main();
}

/// Recorded events of 4 to 9 KB.
fn inputs() -> Vec<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/normalize/captures.jsonl.zst");
    let text = std::fs::read(file).ok().and_then(|bytes| zstd::decode_all(bytes.as_slice()).ok()).unwrap_or_default();
    String::from_utf8_lossy(&text)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|case| case["in"].as_str().map(str::to_owned))
        .filter(|input| (4_000..9_500).contains(&input.len()))
        .collect()
}

fn context() -> NormalizeContext<'static> {
    NormalizeContext { project_id: 1, client: Some("bench/1"), ..NormalizeContext::default() }
}

/// Time for one event of each recording, divided by their number in `items`.
#[divan::bench(sample_count = 200)]
fn events(bencher: divan::Bencher<'_, '_>) {
    let inputs = inputs();
    let bytes: usize = inputs.iter().map(String::len).sum();
    bencher
        .counter(divan::counter::ItemsCount::new(inputs.len()))
        .counter(divan::counter::BytesCount::new(bytes))
        .with_inputs(|| inputs.iter().filter_map(|input| parse(input.as_bytes()).ok()).collect::<Vec<Node<'_>>>())
        .bench_local_values(|mut events| {
            for event in &mut events {
                let _ = divan::black_box(normalize(event, &context()));
            }
            events
        });
}

/// The same with nothing but parsing, to compare.
#[divan::bench(sample_count = 200)]
fn parsing(bencher: divan::Bencher<'_, '_>) {
    let inputs = inputs();
    bencher
        .counter(divan::counter::ItemsCount::new(inputs.len()))
        .bench_local(|| inputs.iter().filter_map(|input| parse(input.as_bytes()).ok()).collect::<Vec<Node<'_>>>());
}
