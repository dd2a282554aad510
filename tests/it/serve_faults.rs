//! `vidette serve` at its worst: killed under load, with a full disk, and with clients that mean it no good.
//!
//! What an SDK was told is stored is stored, once. Whatever one client does, others are served, and the memory stays
//! within bounds. `VIDETTE_LONG_TESTS=1` kills it two hundred times instead of five.

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::json;
use vidette::model::{DataCategory, OutcomeKind};
use vidette::protocol::Dsn;
use vidette::store::{EventSearch, Hours, Store, StoreOptions};

use crate::generator::{self, Control, Corpus, Encoding, Plan, Tally};
use crate::real_clients::skipped;
use crate::sealed::Sealed;
use crate::served::{Answered, Served, exchange};

/// What other clients must be served within, whatever goes on; it is a hundred times what it takes.
const PROMPTLY: Duration = Duration::from_secs(5);

fn corpus() -> Arc<Corpus> {
    let events = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incident/checkout");
    let corpus = Corpus::read(events, 0, 100, Encoding::Gzip).unwrap();
    assert_eq!(corpus.size().0, 100);
    Arc::new(corpus)
}

fn plan(served: &Served, corpus: &Arc<Corpus>, seed: u64, seconds: u64) -> Plan {
    let dsn: Dsn = served.dsn().parse().unwrap();
    Plan {
        address: served.address().parse().unwrap(),
        dsn,
        corpus: Arc::clone(corpus),
        connections: 16,
        duration: Duration::from_secs(seconds),
        rate: None,
        seed: seed << 32,
        stop_when_lost: true,
    }
}

/// Set when it goes, also by a test that fails.
struct Stop<'s>(&'s AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Opens a store as the next server would, and holds it to what was acknowledged.
fn assert_kept(directory: &Path, acknowledged: &[u128]) {
    let store = Store::open(directory, &StoreOptions::default()).unwrap();
    let mut found: HashMap<u128, u32> = HashMap::new();
    for row in store.search_events(&EventSearch::default()).unwrap() {
        *found.entry(row.event_id.as_u128()).or_default() += 1;
    }
    let lost = acknowledged.iter().filter(|id| !found.contains_key(id)).count();
    let double = found.values().filter(|count| **count > 1).count();
    assert_eq!((lost, double), (0, 0), "lost and double, of {}", acknowledged.len());
    // Never told, but stored: the answer was on its way. And the accounts say the same as the events.
    assert!(found.len() >= acknowledged.len());
    let outcomes = store.outcomes(None, Hours::default()).unwrap();
    let accepted = outcomes.iter().filter(|count| count.kind == OutcomeKind::Accepted);
    let errors = accepted.filter(|count| count.category == DataCategory::Error).map(|count| count.quantity);
    assert_eq!(errors.sum::<u64>(), found.len() as u64);
}

/// Posts one event as an SDK does.
fn post(served: &Served, message: &str) -> Answered {
    let event = json!({"message": message}).to_string();
    exchange(served.address(), &request(served, "", format!("{{}}\n{{\"type\":\"event\"}}\n{event}").as_bytes()))
}

fn request(served: &Served, headers: &str, body: &[u8]) -> Vec<u8> {
    [head(served, headers, body.len()).as_bytes(), body].concat()
}

fn head(served: &Served, headers: &str, length: usize) -> String {
    let dsn: Dsn = served.dsn().parse().unwrap();
    let (name, value) = dsn.auth_header("faults/1");
    format!(
        "POST /api/{}/envelope/ HTTP/1.1\r\nhost: {}\r\n{name}: {value}\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n",
        dsn.project_id(),
        served.address(),
    )
}

/// Others send and ask, and are served promptly.
fn assert_serves(served: &Served) {
    let started = Instant::now();
    assert_eq!(post(served, "another client").status, 200);
    served.get("organizations/local/");
    assert!(started.elapsed() < PROMPTLY, "{:?}", started.elapsed());
}

/// The most memory that it has had, in MiB; 0 where that is not told.
fn peak_memory(served: &Served) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", served.pid())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0) / 1024
}

/// Waits until so many events are acknowledged.
fn acknowledges(control: &Control, events: u64) {
    let started = Instant::now();
    while control.acknowledged.load(Ordering::Relaxed) < events {
        assert!(started.elapsed() < Duration::from_secs(30), "the server does not take {events} events");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn killed_under_load_it_has_lost_nothing_that_it_acknowledged() {
    let rounds = if std::env::var_os("VIDETTE_LONG_TESTS").is_some() { 200 } else { 5 };
    let (sealed, corpus) = (Sealed::new(), corpus());
    let mut acknowledged = Vec::new();
    for round in 0..rounds {
        let served = Served::start(&mut Served::command(&sealed, &["--data", "store"]));
        let plan = plan(&served, &corpus, round, 60);
        let control = Arc::new(Control::default());
        let seen = Arc::clone(&control);
        let load = std::thread::spawn(move || generator::run(plan, &control).unwrap());
        // At any moment: before the first commit is answered, or after some hundred events.
        acknowledges(&seen, round * 7_919 % 300);
        served.kill();
        acknowledged.extend(load.join().unwrap().acknowledged);
    }
    assert_kept(&sealed.path().join("store"), &acknowledged);
}

#[test]
fn told_to_stop_it_finishes_what_it_was_sent() {
    let (sealed, corpus) = (Sealed::new(), corpus());
    let served = Served::start(&mut Served::command(&sealed, &["--data", "store"]));
    let plan = plan(&served, &corpus, 1, 60);
    let control = Arc::new(Control::default());
    let seen = Arc::clone(&control);
    let load = std::thread::spawn(move || generator::run(plan, &control).unwrap());
    acknowledges(&seen, 200);
    assert_eq!(served.stop(), Some(0));
    let tally = load.join().unwrap();
    assert_eq!(tally.statuses.keys().collect::<Vec<_>>(), [&200], "nobody was refused: {:?}", tally.statuses);
    assert_kept(&sealed.path().join("store"), &tally.acknowledged);
}

/// A file system that is soon full.
struct Small(tempfile::TempDir);

impl Small {
    /// None where one may not be made.
    fn new(size: &str) -> Option<Self> {
        let small = Self(tempfile::tempdir().unwrap());
        small.mount(&format!("size={size}")).then_some(small)
    }

    fn mount(&self, options: &str) -> bool {
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(self.0.path()).stderr(std::process::Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_is_a_503_until_there_is_room_again() {
    let Some(small) = Small::new("6m") else { return skipped("no file system may be mounted here") };
    let (sealed, corpus) = (Sealed::new(), corpus());
    let store = small.0.path().join("store");
    let served = Served::start(&mut Served::command(&sealed, &["--data", store.to_str().unwrap()]));
    let control = Arc::new(Control::default());
    let full = Plan { stop_when_lost: false, ..plan(&served, &corpus, 1, 60) };
    let (seen, mut tally) = (Arc::clone(&control), Tally::default());
    std::thread::scope(|scope| {
        let load = scope.spawn(move || generator::run(full, &seen).unwrap());
        let _stop = Stop(&control.stop);
        let started = Instant::now();
        while post(&served, "is there room?").status == 200 && started.elapsed() < Duration::from_secs(50) {
            std::thread::sleep(Duration::from_millis(20));
        }
        control.stop.store(true, Ordering::Relaxed);
        tally = load.join().unwrap();
    });
    assert!(tally.statuses.keys().all(|status| [200, 503].contains(status)), "{:?}", tally.statuses);
    assert_eq!(post(&served, "no room").status, 503);
    // What is there can be read all the same.
    let events = served.get("projects/local/web/events/?per_page=1");
    assert_eq!(events.as_array().map(Vec::len), Some(1));
    assert!(small.mount("remount,size=64m"));
    assert_eq!(post(&served, "room again").status, 200);
    let more = generator::run(plan(&served, &corpus, 2, 1), &Arc::default()).unwrap();
    assert_eq!(more.statuses.keys().collect::<Vec<_>>(), [&200]);
    assert_eq!(served.stop(), Some(0));
    let acknowledged: Vec<u128> = tally.acknowledged.into_iter().chain(more.acknowledged).collect();
    let kept = Store::open(&store, &StoreOptions::default()).unwrap();
    let found = kept.search_events(&EventSearch::default()).unwrap();
    let found: std::collections::HashSet<_> = found.iter().map(|row| row.event_id.as_u128()).collect();
    assert!(acknowledged.iter().all(|id| found.contains(id)), "acknowledged, but not there");
}

/// As many files as this process may have; the server inherits it.
fn most_files() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.unwrap_or(1 << 20);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(most), maximum: limit.maximum });
    usize::try_from(most).unwrap_or(usize::MAX)
}

#[test]
fn ten_thousand_idle_connections_cost_others_nothing() {
    let count = 10_000.min(most_files().saturating_sub(500));
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let mut idle = Vec::new();
    for number in 0..count {
        let mut stream = TcpStream::connect(served.address()).unwrap();
        // Some say nothing, some ask once and stay, some begin to ask.
        let _ = match number % 3 {
            0 => Ok(()),
            1 => stream.write_all(b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n"),
            _ => stream.write_all(b"POST /api/1/envelope/ HTTP/1.1\r\nhost: loc"),
        };
        idle.push(stream);
    }
    assert_serves(&served);
    let memory = peak_memory(&served);
    assert!(memory < 400, "{memory} MiB for {count} connections");
}

#[test]
fn slow_senders_cost_others_nothing() {
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let stop = AtomicBool::new(false);
    let (head, body) = (b"GET /api/0/ HTTP/1.1\r\nx-slow: ".as_slice(), head(&served, "", 4 << 20));
    std::thread::scope(|scope| {
        for slow in [head, body.as_bytes()] {
            let (served, stop) = (&served, &stop);
            scope.spawn(move || {
                let connect = || TcpStream::connect(served.address()).unwrap();
                let mut streams: Vec<TcpStream> = (0..200).map(|_| connect()).collect();
                for stream in &mut streams {
                    stream.write_all(slow).unwrap();
                }
                while !stop.load(Ordering::Relaxed) {
                    streams.retain_mut(|stream| stream.write_all(b"x").is_ok());
                    std::thread::sleep(Duration::from_millis(100));
                }
            });
        }
        let _stop = Stop(&stop);
        for _ in 0..10 {
            assert_serves(&served);
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let memory = peak_memory(&served);
    assert!(memory < 300, "{memory} MiB");
}

/// A stream of bytes after a head, as far as the server takes it; the status of its answer, if it gave one.
fn pour(served: &Served, headers: &str, length: usize) -> Option<u16> {
    let mut stream = TcpStream::connect(served.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(head(served, headers, length).as_bytes()).unwrap();
    let piece = vec![b'x'; 1 << 20];
    let mut left = length;
    while left > 0 && stream.write_all(&piece[..left.min(piece.len())]).is_ok() {
        left -= left.min(piece.len());
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).split(' ').nth(1).and_then(|code| code.parse().ok())
}

#[test]
fn huge_bodies_are_taken_one_at_a_time_or_refused() {
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    std::thread::scope(|scope| {
        let bodies: Vec<_> = [200_000_000, 200_000_000, 200_000_000, 300_000_000]
            .into_iter()
            .map(|length| {
                let served = &served;
                (length, scope.spawn(move || pour(served, "", length)))
            })
            .collect();
        for _ in 0..5 {
            assert_serves(&served);
        }
        for (length, poured) in bodies {
            // No envelope, too long, or no room for it; whoever is refused early may not hear why.
            let status = poured.join().unwrap();
            assert!([None, Some(400), Some(413), Some(503)].contains(&status), "{length}: {status:?}");
        }
    });
    assert_serves(&served);
    let memory = peak_memory(&served);
    assert!(memory < 700, "{memory} MiB");
}

/// A bomb of each encoding: a megabyte at most, that unpacks to 512 MB.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    const PIECES: usize = 512;
    let zeros = vec![0; 1 << 20];
    let fill = |writer: &mut dyn std::io::Write| (0..PIECES).for_each(|_| writer.write_all(&zeros).unwrap());
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    fill(&mut gzip);
    let mut deflate = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    fill(&mut deflate);
    let mut zstd = zstd::Encoder::new(Vec::new(), 1).unwrap();
    fill(&mut zstd);
    let mut br = Vec::new();
    fill(&mut brotli::CompressorWriter::new(&mut br, 1 << 16, 1, 22));
    vec![
        ("gzip", gzip.finish().unwrap()),
        ("deflate", deflate.finish().unwrap()),
        ("zstd", zstd.finish().unwrap()),
        ("br", br),
    ]
}

#[test]
fn bombs_do_not_go_off() {
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let bombs = bombs();
    std::thread::scope(|scope| {
        for (encoding, bomb) in &bombs {
            assert!(bomb.len() < 8 << 20, "{encoding}: {}", bomb.len());
            for _ in 0..2 {
                let served = &served;
                scope.spawn(move || {
                    let encoded = format!("content-encoding: {encoding}\r\n");
                    let status = exchange(served.address(), &request(served, &encoded, bomb)).status;
                    // There may be no room for one more.
                    assert!([413, 503].contains(&status), "{encoding}: {status}");
                });
            }
        }
        for _ in 0..5 {
            assert_serves(&served);
        }
    });
    assert_serves(&served);
    let memory = peak_memory(&served);
    assert!(memory < 700, "{memory} MiB");
}
