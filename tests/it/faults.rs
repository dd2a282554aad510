//! Faults: killed at any moment, interrupted, and fed with bytes that nobody meant.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use vidette::event;
use vidette::model::Timestamp;
use vidette::pipeline::{Content, Incoming};
use vidette::protocol::Limits;
use vidette::store::{Store, StoreOptions};

use crate::balance::{MORNING, Piped, incoming, sdk_requests};
use crate::sealed::Sealed;

/// Numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// Twelve days of three services: errors, duplicates, events without an id, broken lines, attachments,
/// sessions; more than the quotas let in, and longer than events are kept.
fn record(sealed: &Sealed) {
    const EVENTS: u64 = 1_500;
    let step = 12 * 86_400 / EVENTS;
    let mut lines = [const { String::new() }; 3];
    for number in 0..EVENTS {
        let second = MORNING.as_seconds() + i64::try_from(number * step).unwrap();
        let line = &mut lines[usize::try_from(number % 3).unwrap()];
        let id = if number % 40 == 39 { number - 30 } else { number };
        let id = if number % 50 == 7 { String::new() } else { format!("\"event_id\":\"{id:032x}\",") };
        let kind = number % 17;
        let event = format!(
            "{{{id}\"timestamp\":{second},\"release\":\"app@1.{}.0\",\"exception\":[{{\"type\":\"E{kind}\",\
             \"value\":\"of {number}\"}}],\"user\":{{\"id\":\"{}\"}},\"tags\":{{\"n\":\"{}\"}}}}",
            number / 400,
            number % 91,
            number % 23
        );
        let end = if number % 200 == 150 { event.len() / 2 } else { event.len() };
        writeln!(line, "{}", &event[..end]).unwrap();
        if number % 60 == 5 {
            let at = Timestamp::from_millis(second * 1_000);
            let envelope = format!(
                "{{\"event_id\":\"{:032x}\",\"sent_at\":\"{at}\"}}\n{{\"type\":\"event\"}}\n{{\"message\":\"m\",\
                 \"timestamp\":{second}}}\n{{\"type\":\"attachment\",\"length\":3,\"filename\":\"a\"}}\nabc\n\
                 {{\"type\":\"session\"}}\n{{\"sid\":\"{number:032x}\",\"init\":true,\"started\":\"{at}\",\
                 \"timestamp\":\"{at}\",\"status\":\"ok\",\"errors\":0,\"attrs\":{{\"release\":\"app@1\"}}}}\n",
                (number / 120) + (1 << 62)
            );
            sealed.write(&format!("recorded/web/{number}.envelope"), envelope);
        }
    }
    for (name, lines) in ["web", "api", "jobs"].iter().zip(lines) {
        sealed.write(&format!("recorded/{name}/events.ndjson"), lines);
    }
    sealed.write(
        "settings.toml",
        "eventRetention = 5\n[[quotas]]\nid = \"q\"\ncategories = [\"error\"]\nscope = \"project\"\nlimit = 2\n\
         window = 7200\n",
    );
}

/// A run of `replay` that can be killed.
fn replay(sealed: &Sealed, store: &str, more: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_vidette"))
        .args(["replay", "recorded", "--settings", "settings.toml", "--batch-records", "25", "--json"])
        .arg(format!("--local={store}"))
        .args(more)
        .env_clear()
        .env("HOME", sealed.path().join("home"))
        .current_dir(sealed.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn finish(child: Child) -> (Option<i32>, String) {
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn digest(directory: &Path) -> String {
    Store::open(directory, &StoreOptions::default()).unwrap().content_digest().unwrap()
}

/// What changes whenever something is committed: the logs' lengths and times.
fn traces(store: &Path) -> Vec<(PathBuf, u64, Option<std::time::SystemTime>)> {
    let files =
        [store.to_owned(), store.join("segments")].into_iter().filter_map(|path| path.read_dir().ok()).flatten();
    let mut traces: Vec<_> = files
        .filter_map(|entry| {
            let metadata = entry.as_ref().ok()?.metadata().ok()?;
            Some((entry.ok()?.path(), metadata.len(), metadata.modified().ok()))
        })
        .collect();
    traces.sort();
    traces
}

/// Waits until the store has changed so many times, and some microseconds more; false when the child
/// ends before.
fn wait_for_changes(child: &mut Child, store: &Path, changes: u64, then: Duration) -> bool {
    let mut last = traces(store);
    let mut left = changes;
    while left > 0 {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        std::thread::park_timeout(Duration::from_micros(300));
        let now = traces(store);
        left -= u64::from(now != last);
        last = now;
    }
    let since = Instant::now();
    while since.elapsed() < then {
        std::thread::park_timeout(then.saturating_sub(since.elapsed()));
    }
    child.try_wait().unwrap().is_none()
}

#[test]
fn killed_at_random_moments_and_resumed_the_store_ends_the_same() {
    const KILLS: u32 = 20;
    let sealed = Sealed::new();
    record(&sealed);
    let (code, stderr) = finish(replay(&sealed, "whole", &[]));
    assert_eq!(code, Some(3), "{stderr}");
    let expected = digest(&sealed.path().join("whole"));
    let mut numbers = Numbers(26);
    let (mut kills, mut resumed, mut round) = (0, 0, 0);
    let mut ended = true;
    while kills < KILLS || !ended {
        if ended {
            round += 1;
        }
        let store = format!("store-{round}");
        let directory = sealed.path().join(&store);
        let mut child = replay(&sealed, &store, &["--resume"]);
        let (changes, then) = (1 + numbers.below(30), Duration::from_micros(numbers.below(12_000)));
        if kills < KILLS && wait_for_changes(&mut child, &directory, changes, then) {
            // SIGKILL: nothing of the program runs after this.
            child.kill().unwrap();
        }
        let (code, stderr) = finish(child);
        resumed += u32::from(stderr.contains("going on after"));
        ended = code.is_some();
        if ended {
            assert!(code == Some(3) || code == Some(0), "{stderr}");
            assert_eq!(digest(&directory), expected, "round {round}, after {kills} kills");
        } else {
            kills += 1;
        }
    }
    assert!(resumed >= KILLS / 2, "{resumed} runs went on somewhere");
}

#[cfg(unix)]
#[test]
fn interrupted_it_says_how_to_go_on_and_the_store_is_whole() {
    let sealed = Sealed::new();
    record(&sealed);
    let (code, stderr) = finish(replay(&sealed, "whole", &[]));
    assert_eq!(code, Some(3), "{stderr}");
    // At the recorded pace there are minutes until the second event.
    let mut child = replay(&sealed, "store", &["--realtime"]);
    let store = sealed.path().join("store");
    while !store.join("segments").read_dir().is_ok_and(|mut files| files.next().is_some()) {
        assert!(child.try_wait().unwrap().is_none(), "{}", finish(child).1);
        std::thread::park_timeout(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let (code, stderr) = finish(child);
    assert_eq!(code, Some(130), "{stderr}");
    assert!(stderr.contains("interrupted") && stderr.contains("--resume"), "{stderr}");
    let told = finish(replay(&sealed, "other", &["--limit", "0"])).1;
    assert!(!told.contains("--resume"), "{told}");
    let (code, stderr) = finish(replay(&sealed, "store", &["--resume"]));
    assert!(code == Some(3) && stderr.contains("going on after"), "{stderr}");
    assert_eq!(digest(&store), digest(&sealed.path().join("whole")));
}

/// What the requests hold, unpacked: envelopes, and the events in them.
static BODIES: LazyLock<Vec<(String, Content)>> = LazyLock::new(|| {
    let mut bodies = Vec::new();
    for sample in sdk_requests() {
        let decoded = sample.request.decode(&Limits::default()).unwrap();
        for bytes in decoded.envelopes {
            let envelope = vidette::protocol::Envelope::parse(&bytes).unwrap();
            for item in envelope.items().iter().filter(|item| event::parse(item.payload()).is_ok()) {
                bodies.push((sample.name.clone(), Content::Event(item.payload().to_vec())));
            }
            bodies.push((sample.name.clone(), Content::Envelope(bytes.to_vec())));
        }
        bodies.push((sample.name, Content::Request(Box::new(sample.request.clone()))));
    }
    bodies
});

fn bytes_of(content: &mut Content) -> &mut Vec<u8> {
    match content {
        Content::Event(bytes) | Content::Envelope(bytes) => bytes,
        Content::Request(request) => &mut request.body,
        Content::Unreadable { .. } => panic!("no sample is unreadable"),
    }
}

/// Everything through the pipeline: no panic, and the account balances.
fn survives(contents: Vec<Content>) -> Piped {
    let incoming: Vec<Incoming> =
        contents.into_iter().zip(0..).map(|(content, number)| incoming(content, number)).collect();
    let piped = Piped::new(r#"{"scrubPreset":"strict","beforeSend":[{"drop":"message:nothing"}]}"#, 500, &incoming);
    piped.assert_balanced();
    assert_eq!(piped.report.records_in, incoming.len() as u64);
    piped
}

/// The prefixes of one sample's bytes, at these lengths.
fn prefixes(content: &Content, lengths: impl Iterator<Item = usize>) -> Vec<Content> {
    lengths
        .map(|length| {
            let mut cut = content.clone();
            let bytes = bytes_of(&mut cut);
            bytes.truncate(length);
            bytes.shrink_to_fit();
            cut
        })
        .collect()
}

#[test]
fn a_cut_event_is_refused_with_its_place() {
    let (_, event) = BODIES.iter().find(|(_, content)| matches!(content, Content::Event(_))).unwrap();
    let cuts = prefixes(event, (1..event.len()).step_by(event.len() / 200 + 1));
    let count = cuts.len();
    let piped = survives(cuts);
    assert_eq!((piped.report.stored, piped.rejects.len()), (0, count));
    assert!(piped.rejects.iter().all(|reject| reject.reason == "invalid_json" && reject.place.is_some()));
}

/// Every length of something small; of something large those of the beginning, where the headers are, and steps
/// through the rest that begin elsewhere in each sample.
fn lengths(number: usize, total: usize) -> impl Iterator<Item = usize> {
    const WHOLE: usize = 800;
    let step = total / 300 + 1;
    let first = if total <= WHOLE { total } else { WHOLE / 2 };
    (0..first).chain((first + number % step..total).step_by(step))
}

/// Prefixes of every sample through the pipeline, so many at a time.
fn cut_everywhere(lengths: impl Fn(usize, usize) -> Vec<usize>) -> usize {
    const AT_ONCE: usize = 4_000;
    const BYTES_AT_ONCE: usize = 64 << 20;
    let (mut waiting, mut bytes, mut count) = (Vec::new(), 0, 0);
    for (number, (_, content)) in BODIES.iter().enumerate() {
        for length in lengths(number, content.len()) {
            waiting.extend(prefixes(content, std::iter::once(length)));
            bytes += length;
            if waiting.len() == AT_ONCE || bytes > BYTES_AT_ONCE {
                count += survives(std::mem::take(&mut waiting)).rejects.len();
                bytes = 0;
            }
        }
    }
    count + survives(waiting).rejects.len()
}

#[test]
fn cut_requests_are_refused_or_taken_but_never_lost() {
    let refused = cut_everywhere(|number, total| lengths(number, total).collect());
    assert!(refused > 100_000, "{refused}");
}

/// One change to bytes.
#[derive(Debug, Clone)]
enum Change {
    Set(prop::sample::Index, u8),
    Remove(prop::sample::Index, usize),
    Insert(prop::sample::Index, Vec<u8>),
    Repeat(prop::sample::Index, usize),
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let (Self::Set(at, _) | Self::Remove(at, _) | Self::Insert(at, _) | Self::Repeat(at, _)) = self;
        let at = at.index(bytes.len());
        match self {
            Self::Set(_, byte) => bytes[at] = *byte,
            Self::Remove(_, length) => drop(bytes.drain(at..(at + length).min(bytes.len()))),
            Self::Insert(_, new) => drop(bytes.splice(at..at, new.iter().copied())),
            Self::Repeat(_, length) => {
                let part = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    let pieces = prop::sample::select(vec![
        "null",
        "\n",
        "{",
        "}",
        "[[[[",
        "\"",
        "\\u0000",
        "\\ud800",
        "-1e999",
        "99999999999999999999",
        "\u{1F980}",
        "\0",
        ",\"timestamp\":\"x\"",
        "\u{202e}",
        "{\"\":",
        "true",
    ]);
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (at(), 1..200_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (at(), pieces).prop_map(|(at, piece)| Change::Insert(at, piece.as_bytes().to_vec())),
        (at(), 1..200_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
    ]
}

/// So many samples, each changed in a few places.
fn changed(count: usize) -> impl Strategy<Value = Vec<Content>> {
    let one = (any::<prop::sample::Index>(), prop::collection::vec(change(), 1..5));
    prop::collection::vec(one, count).prop_map(|chosen| {
        let changed = chosen.iter().map(|(sample, changes)| {
            let mut content = sample.get(&BODIES).1.clone();
            changes.iter().for_each(|change| change.apply(bytes_of(&mut content)));
            content
        });
        changed.collect()
    })
}

/// So many runs of so many changed requests: ten thousand in all.
const RUNS: u32 = 20;
const CHANGED_IN_A_RUN: usize = 500;

proptest! {
    #![proptest_config(ProptestConfig { cases: RUNS, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ten_thousand_changed_requests_never_break_the_pipeline(contents in changed(CHANGED_IN_A_RUN)) {
        survives(contents);
    }
}

/// Each request as it was sent and unpacked, at every length; of the three that are larger than this when they are
/// unpacked, every hundredth length beyond it, since the work grows with the square.
#[test]
#[ignore = "minutes; run it after changes to parsing"]
fn every_prefix_of_every_request_is_survived() {
    const EVERY: usize = 32 << 10;
    let refused = cut_everywhere(|_, total| {
        let first = total.min(EVERY);
        (0..first).chain((first..total).step_by(100)).collect()
    });
    assert!(refused > 1_000_000, "{refused}");
}
