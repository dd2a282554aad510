//! Time to scrub one event of about 8 KB with each preset.

use divan::{Bencher, black_box};
use vidette::event::parse;
use vidette::scrub::{Preset, Scrubber};

const EVENT: &str = include_str!("../tests/fixtures/scrub/event.json");

fn main() {
    divan::main();
}

#[divan::bench(args = [Preset::Sentry, Preset::Strict])]
fn scrub(bencher: Bencher<'_, '_>, preset: Preset) {
    let Ok(scrubber) = Scrubber::new(None, None, preset) else { return };
    bencher.with_inputs(|| parse(EVENT.as_bytes()).unwrap_or_default()).bench_local_values(|mut event| {
        scrubber.scrub(black_box(&mut event));
        event
    });
}

#[divan::bench]
fn parse_alone(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| parse(black_box(EVENT.as_bytes())));
}
