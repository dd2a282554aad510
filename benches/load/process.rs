//! What a process costs, as Linux tells it; zeros elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};

/// A process whose memory is looked at twice a second.
pub(crate) struct Watched {
    pid: String,
    cpu_before: f64,
    stop: Arc<AtomicBool>,
    sampler: JoinHandle<Vec<u64>>,
}

impl Watched {
    pub(crate) fn start(pid: u32) -> Self {
        let pid = pid.to_string();
        let stop = Arc::new(AtomicBool::new(false));
        let (name, stopped) = (pid.clone(), Arc::clone(&stop));
        let sampler = std::thread::spawn(move || {
            let mut samples = Vec::new();
            while !stopped.load(Ordering::Relaxed) {
                samples.push(resident_kilobytes(&name));
                std::thread::sleep(Duration::from_millis(500));
            }
            samples
        });
        Self { cpu_before: cpu_seconds(&pid), pid, stop, sampler }
    }

    pub(crate) fn finish(self) -> Value {
        let cpu = cpu_seconds(&self.pid) - self.cpu_before;
        self.stop.store(true, Ordering::Relaxed);
        let samples: Vec<u64> = self.sampler.join().unwrap_or_default().into_iter().map(|kb| kb / 1024).collect();
        json!({"rss_mb_most": samples.iter().max(), "rss_mb_last": samples.last(), "cpu_seconds": cpu})
    }
}

fn resident_kilobytes(pid: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The processor time that a process has used: `self`, or its number.
pub(crate) fn cpu_seconds(pid: &str) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after = text.rsplit(')').next().unwrap_or_default();
    // utime and stime, in hundredths of a second; the state letter before them does not parse.
    let numbers: Vec<f64> = after.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    numbers.get(10..12).map_or(0.0, |times| times.iter().sum::<f64>() / 100.0)
}
