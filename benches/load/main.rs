//! Events for a server as fast as it takes them, or at a rate: `cargo bench --bench load -- --dsn DSN`.
//!
//! Without a DSN there is nothing to do, so that `cargo bench` passes. The events are those of `examples/incident`, or
//! `--events PATH`, filled up to 7.8 KB each; `--rate` sends at fixed times, whatever the answers, so that waiting is
//! seen in the latencies. `--pid` tells the memory and the processor time of the server beside those of the generator.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark reports")]

mod generator;
mod process;
mod report;

use std::net::ToSocketAddrs as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use vidette::protocol::Dsn;

use generator::{Corpus, Encoding, Plan};
use process::Watched;

/// Sends events to a server and reports what it acknowledged.
#[derive(Parser)]
#[command(name = "load")]
struct Arguments {
    /// Where to, and with which key.
    #[arg(long)]
    dsn: Option<Dsn>,
    /// The server's address, when it is not that of the DSN.
    #[arg(long)]
    url: Option<url::Url>,
    #[arg(long, default_value_t = 32)]
    connections: usize,
    #[arg(long, default_value_t = 60.0)]
    seconds: f64,
    /// Events a second; as many as possible when not given.
    #[arg(long)]
    rate: Option<f64>,
    /// Events to send: a file or directory in any form that `vidette replay` reads.
    #[arg(long)]
    events: Option<PathBuf>,
    /// The least bytes of an event.
    #[arg(long, default_value_t = 7_800)]
    size: usize,
    /// How many different events are sent in turn.
    #[arg(long, default_value_t = 2_000)]
    variants: usize,
    /// Compresses with gzip, as most SDKs do.
    #[arg(long)]
    gzip: bool,
    /// The process of the server.
    #[arg(long)]
    pid: Option<u32>,
    /// Makes the ids different from those of another run.
    #[arg(long, default_value_t = u64::from(std::process::id()))]
    seed: u64,
    /// Writes the ids of acknowledged events into a file, one a line.
    #[arg(long)]
    acknowledged: Option<PathBuf>,
    /// Prints the report as JSON.
    #[arg(long)]
    json: bool,
    /// `cargo bench` passes it.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(dsn) = arguments.dsn.clone() else {
        println!("load: give --dsn to send events to a server");
        return ExitCode::SUCCESS;
    };
    match measure(&arguments, dsn) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("load: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments, dsn: Dsn) -> std::io::Result<()> {
    let encoding = if arguments.gzip { Encoding::Gzip } else { Encoding::Identity };
    let incident = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/incident/checkout");
    let events = arguments.events.clone().unwrap_or_else(incident);
    let corpus = Corpus::read(events, arguments.size, arguments.variants, encoding)?;
    let (variants, bytes) = corpus.size();
    let place = match &arguments.url {
        Some(url) => (url.host_str().unwrap_or_default().to_owned(), url.port_or_known_default().unwrap_or(80)),
        None => (dsn.host().to_owned(), dsn.port()),
    };
    let address = place.to_socket_addrs()?.next().ok_or_else(|| std::io::Error::other("the server has no address"))?;
    let plan = Plan {
        address,
        dsn,
        corpus: Arc::new(corpus),
        connections: arguments.connections,
        duration: Duration::from_secs_f64(arguments.seconds),
        rate: arguments.rate,
        seed: arguments.seed,
        stop_when_lost: false,
    };
    let watched = arguments.pid.map(Watched::start);
    let tally = generator::run(plan, &Arc::default())?;
    if let Some(path) = &arguments.acknowledged {
        let lines: String = tally.acknowledged.iter().map(|id| format!("{id:032x}\n")).collect();
        std::fs::write(path, lines)?;
    }
    let mut report = report::report(&tally);
    report["variants"] = variants.into();
    report["event_bytes"] = bytes.into();
    report["generator_cpu_seconds"] = process::cpu_seconds("self").into();
    if let Some(watched) = watched {
        report["server"] = watched.finish();
    }
    if arguments.json {
        println!("{report}");
    } else {
        println!("{}", report::lines(&report).join("\n"));
    }
    Ok(())
}
