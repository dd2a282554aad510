//! A load generator for ingest: many connections that send events as envelopes and wait for the answers.
//!
//! It costs the machine little, so that both may run on it: what is sent is prepared, and each event gets only an id
//! and a time of its own. Whoever uses it decides what to do with the [`Tally`]; it prints nothing.

mod connection;
mod corpus;
mod tally;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use vidette::protocol::Dsn;

use connection::Connection;
pub(crate) use corpus::{Corpus, Encoding};
pub(crate) use tally::Tally;

/// What is sent, and where to.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) address: SocketAddr,
    pub(crate) dsn: Dsn,
    pub(crate) corpus: Arc<Corpus>,
    /// How many connections send at once, each waiting for its answer.
    pub(crate) connections: usize,
    /// When to stop.
    pub(crate) duration: Duration,
    /// Events a second over all connections, at fixed times whatever the answers; as many as possible when none.
    pub(crate) rate: Option<f64>,
    /// Makes the ids of one run different from those of another.
    pub(crate) seed: u64,
    /// Gives up when the connection is lost, instead of connecting anew.
    pub(crate) stop_when_lost: bool,
}

/// A run as it is seen, and ended, from outside.
#[derive(Default)]
pub(crate) struct Control {
    /// Ends the run.
    pub(crate) stop: AtomicBool,
    /// How many events were acknowledged so far.
    pub(crate) acknowledged: AtomicU64,
}

/// What the connections share.
struct Shared {
    plan: Plan,
    head: Vec<u8>,
    next: AtomicU64,
    started: Instant,
    control: Arc<Control>,
}

/// Sends until the time is over, or the run is stopped; the connections work on this thread.
pub(crate) fn run(plan: Plan, control: &Arc<Control>) -> std::io::Result<Tally> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let connections = plan.connections;
    let head = connection::head(&plan.dsn, plan.corpus.encoding());
    let shared = Shared { head, next: AtomicU64::new(0), started: Instant::now(), control: Arc::clone(control), plan };
    let shared = Arc::new(shared);
    runtime.block_on(async {
        let tasks: Vec<_> = (0..connections).map(|number| tokio::spawn(send(Arc::clone(&shared), number))).collect();
        let mut all = Tally::default();
        for task in tasks {
            all.absorb(task.await?);
        }
        all.elapsed = shared.started.elapsed();
        Ok(all)
    })
}

/// One connection's work.
async fn send(shared: Arc<Shared>, number: usize) -> Tally {
    let plan = &shared.plan;
    let mut tally = Tally::default();
    let mut connection = None;
    let mut turn: u32 = 0;
    while !shared.control.stop.load(Ordering::Relaxed) {
        let due = shared.due(number, turn).await;
        turn += 1;
        if due.duration_since(shared.started) >= plan.duration {
            break;
        }
        let sequence = shared.next.fetch_add(1, Ordering::Relaxed);
        let id = event_id(plan.seed, sequence);
        let mut open = match connection.take() {
            Some(open) => open,
            None => match Connection::open(plan.address).await {
                Ok(open) => open,
                Err(_) if plan.stop_when_lost => break,
                Err(_) => {
                    tally.lost += 1;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
        };
        match open.post(&shared.head, &plan.corpus, sequence, id).await {
            Ok(answer) => {
                tally.answered(answer.status, id, due.elapsed(), shared.started.elapsed());
                if answer.status == 200 {
                    shared.control.acknowledged.fetch_add(1, Ordering::Relaxed);
                }
                if answer.keep {
                    connection = Some(open);
                }
                if answer.status != 200 {
                    // Refused for now: what would come at once would be refused as well.
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
            Err(_) if plan.stop_when_lost => break,
            Err(_) => tally.lost += 1,
        }
    }
    tally
}

impl Shared {
    /// Waits for the time of a connection's next event, and gives it: with a rate it is fixed, and what comes late
    /// is late.
    async fn due(&self, number: usize, turn: u32) -> Instant {
        let Some(rate) = self.plan.rate else { return Instant::now() };
        let connections = self.plan.connections as f64;
        let offset = (f64::from(turn) + number as f64 / connections) * connections / rate;
        let due = self.started + Duration::from_secs_f64(offset);
        tokio::time::sleep_until(due.into()).await;
        due
    }
}

/// Ids as random as those of SDKs, and never the same twice in a run.
fn event_id(seed: u64, sequence: u64) -> u128 {
    let high = scatter(seed.wrapping_add(sequence));
    u128::from(high) << 64 | u128::from(scatter(high ^ seed))
}

/// One to one.
fn scatter(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
