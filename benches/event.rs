//! Reading and writing events as JSON trees.

fn main() {
    divan::main();
}

fn events() -> Vec<Vec<u8>> {
    let directory = std::env::var("EVENTS").unwrap_or_default();
    std::fs::read_dir(directory).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap()).collect()
}

#[divan::bench]
fn parse(bencher: divan::Bencher) {
    let events = events();
    let bytes: usize = events.iter().map(Vec::len).sum();
    bencher.counter(divan::counter::BytesCount::new(bytes)).bench_local(|| {
        for event in &events {
            divan::black_box(vidette::event::parse(event).is_ok());
        }
    });
}

#[divan::bench]
fn parse_sonic_like_value(bencher: divan::Bencher) {
    let events = events();
    let bytes: usize = events.iter().map(Vec::len).sum();
    bencher.counter(divan::counter::BytesCount::new(bytes)).bench_local(|| {
        for event in &events {
            divan::black_box(serde_json::from_slice::<serde_json::Value>(event).is_ok());
        }
    });
}

#[divan::bench]
fn write(bencher: divan::Bencher) {
    let events = events();
    let bytes: usize = events.iter().map(Vec::len).sum();
    let trees: Vec<_> = events.iter().filter_map(|event| vidette::event::parse(event).ok()).collect();
    bencher.counter(divan::counter::BytesCount::new(bytes)).bench_local(|| {
        let mut buffer = Vec::new();
        for tree in &trees {
            buffer.clear();
            vidette::event::write_json(tree, &mut buffer);
            divan::black_box(&buffer);
        }
    });
}
