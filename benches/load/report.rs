//! What a run gave, as numbers for a person and for a program.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::generator::Tally;

/// The report on what came of a run.
pub(crate) fn report(tally: &Tally) -> Value {
    let statuses: serde_json::Map<_, _> =
        tally.statuses.iter().map(|(status, count)| (status.to_string(), Value::from(*count))).collect();
    let all: Vec<u32> = tally.latencies.iter().map(|(_, micros)| *micros).collect();
    let latency = |per_mille| within(all.clone(), per_mille);
    let seconds = tally.elapsed.as_secs_f64();
    json!({
        "acknowledged": tally.acknowledged.len(),
        "per_second": (tally.acknowledged.len() as f64 / seconds.max(f64::MIN_POSITIVE)).round(),
        "elapsed_seconds": seconds,
        "statuses": statuses,
        "lost_connections": tally.lost,
        "latency_ms": {"p50": latency(500), "p90": latency(900), "p99": latency(990), "max": latency(1000)},
        "seconds": by_second(tally),
    })
}

/// Second by second, so that a queue that grows is seen.
fn by_second(tally: &Tally) -> Vec<Value> {
    let mut seconds: BTreeMap<u16, Vec<u32>> = BTreeMap::new();
    for (second, micros) in &tally.latencies {
        seconds.entry(*second).or_default().push(*micros);
    }
    let told = |micros: Vec<u32>| json!({"acknowledged": micros.len(), "p99_ms": within(micros, 990)});
    seconds.into_values().map(told).collect()
}

/// How many milliseconds the fastest of these parts in a thousand took at most; 1000 is the slowest of all.
fn within(mut micros: Vec<u32>, per_mille: usize) -> f64 {
    micros.sort_unstable();
    let place = (micros.len() * per_mille / 1000).min(micros.len().saturating_sub(1));
    f64::from(micros.get(place).copied().unwrap_or_default()) / 1000.0
}

/// Draws a report for a person.
pub(crate) fn lines(report: &Value) -> Vec<String> {
    let latency = &report["latency_ms"];
    let mut lines = vec![
        format!("{} acknowledged, {} a second", report["acknowledged"], report["per_second"]),
        format!("events      {} different ones of {} bytes", report["variants"], report["event_bytes"]),
        format!("statuses    {}, {} connections lost", report["statuses"], report["lost_connections"]),
        format!(
            "latency     p50 {} ms, p90 {} ms, p99 {} ms, at most {} ms",
            latency["p50"], latency["p90"], latency["p99"], latency["max"]
        ),
    ];
    let seconds = report["seconds"].as_array().map(Vec::as_slice).unwrap_or_default();
    for (number, second) in seconds.iter().enumerate() {
        lines.push(format!(
            "second {number:4} {:>8} acknowledged, p99 {} ms",
            second["acknowledged"].to_string(),
            second["p99_ms"]
        ));
    }
    if let Some(server) = report.get("server") {
        lines.push(format!(
            "server      {} MB at most, {} s of processor time",
            server["rss_mb_most"], server["cpu_seconds"]
        ));
    }
    lines.push(format!("generator   {} s of processor time", report["generator_cpu_seconds"]));
    lines
}
