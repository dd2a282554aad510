//! Progress of long work, on standard error, for whoever watches: a bar on a terminal, now and then a line elsewhere.

use std::fmt::Write;
use std::io::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::text;

/// Where bars are drawn, so that lines printed beside them leave no torn bar behind.
#[derive(Debug, Clone)]
pub(super) struct Bars {
    bars: MultiProgress,
    visible: bool,
}

impl Bars {
    pub(super) fn new(visible: bool) -> Self {
        let target = if visible { ProgressDrawTarget::stderr_with_hz(10) } else { ProgressDrawTarget::hidden() };
        Self { bars: MultiProgress::with_draw_target(target), visible }
    }

    /// Does something with no bar on the screen.
    pub(super) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bars.suspend(print)
    }
}

/// How long it is from one line to the next.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// What is told in lines, where there is no bar.
#[derive(Debug)]
struct Lines {
    total: Option<u64>,
    unit: &'static str,
    /// When counting began, and at what position.
    begun: (Instant, u64),
    told: Instant,
    message: String,
}

impl Lines {
    fn new(total: Option<u64>, unit: &'static str, now: Instant) -> Self {
        Self { total, unit, begun: (now, 0), told: now, message: String::new() }
    }

    /// The line for a position, if one is due.
    fn at(&mut self, position: u64, now: Instant) -> Option<String> {
        if now.duration_since(self.told) < BETWEEN_LINES {
            return None;
        }
        self.told = now;
        let (begun, first) = self.begun;
        let seconds = now.duration_since(begun).as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a rate is a rough number")]
        let per_second = position.saturating_sub(first) as f64 / seconds.max(0.001);
        let mut line = text::grouped(position);
        if let Some(total) = self.total {
            line.push_str(&format!(" of {}", text::grouped(total)));
        }
        line.push_str(&format!(" {}", self.unit));
        let rate = rate(per_second);
        if !rate.is_empty() {
            line.push_str(&format!(", {rate}"));
        }
        if let Some(total) = self.total.filter(|_| !rate.is_empty()) {
            #[expect(clippy::cast_precision_loss, reason = "the time left is a rough number")]
            let left = total.saturating_sub(position) as f64 / per_second;
            let left = Duration::try_from_secs_f64(left).unwrap_or(Duration::MAX);
            line.push_str(&format!(", {:#} left", HumanDuration(left)));
        }
        if !self.message.is_empty() {
            line.push_str(&format!(", {}", self.message));
        }
        Some(line)
    }
}

/// Progress that may be hidden.
#[derive(Debug, Clone)]
pub struct Progress {
    bar: ProgressBar,
    lines: Option<Arc<Mutex<Lines>>>,
}

impl Progress {
    pub(super) fn new(bars: &Bars, lines: bool, total: Option<u64>, unit: &'static str) -> Self {
        let bar = bars.bars.add(ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden()));
        let template = match (total, unit) {
            (Some(_), "B") => "{bar:30} {bytes}/{total_bytes}  {binary_bytes_per_sec}  {left}  {msg}",
            (None, "B") => "{spinner} {bytes}  {binary_bytes_per_sec}  {msg}",
            (Some(_), _) => "{bar:30} {human_pos}/{human_len}  {rate}  {left}  {msg}",
            (None, _) => "{spinner} {human_pos}  {rate}  {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            let style = style.with_key("rate", write_rate).with_key("left", write_time_left);
            bar.set_style(style.progress_chars("━╸ "));
        }
        if bars.visible {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        let lines = lines.then(|| Arc::new(Mutex::new(Lines::new(total, unit, Instant::now()))));
        Self { bar, lines }
    }

    /// Begins at `position`: what is before it was done by an earlier run and took no time.
    pub fn begin_at(&self, position: u64) {
        self.bar.set_position(position);
        self.bar.reset_eta();
        self.with_lines(|lines| lines.begun = (Instant::now(), position));
    }

    /// Moves to `position`.
    pub fn set(&self, position: u64) {
        self.bar.set_position(position);
        self.with_lines(|lines| {
            if let Some(line) = lines.at(position, Instant::now()) {
                // Nothing can be said about a standard error that is gone.
                let _ = writeln!(io::stderr().lock(), "{line}");
            }
        });
    }

    /// Says something beside the bar.
    pub fn say(&self, message: String) {
        self.with_lines(|lines| lines.message.clone_from(&message));
        self.bar.set_message(message);
    }

    fn with_lines(&self, change: impl FnOnce(&mut Lines)) {
        if let Some(lines) = &self.lines {
            change(&mut lines.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn write_rate(state: &ProgressState, out: &mut dyn Write) {
    // What cannot be written is not drawn.
    let _ = out.write_str(&rate(state.per_sec()));
}

fn write_time_left(state: &ProgressState, out: &mut dyn Write) {
    if state.per_sec() > 0.0 {
        let _ = write!(out, "{:#} left", HumanDuration(state.eta()));
    }
}

/// A rate in whole units, with a digit more where there is less than ten; nothing before there is one.
fn rate(per_second: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate is a rough number above 0")]
    match per_second {
        none if none <= 0.0 => String::new(),
        slow if slow < 9.95 => format!("{slow:.1}/s"),
        fast => format!("{}/s", text::grouped(fast.round() as u64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn now_and_then_there_is_a_line() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let mut lines = Lines::new(Some(200_000), "records", start);
        lines.begun.1 = 1_000;
        assert_eq!(lines.at(50_000, after(9)), None);
        assert_eq!(lines.at(101_000, after(10)).as_deref(), Some("101,000 of 200,000 records, 10,000/s, 10s left"));
        assert_eq!(lines.at(150_000, after(19)), None);
        lines.message = "7 stored".to_owned();
        assert_eq!(
            lines.at(200_000, after(40)).as_deref(),
            Some("200,000 of 200,000 records, 4,975/s, 0s left, 7 stored")
        );
        let mut endless = Lines::new(None, "events", start);
        assert_eq!(endless.at(0, after(10)).as_deref(), Some("0 events"));
    }

    #[test]
    fn rates_are_whole_numbers() {
        assert_eq!([rate(0.0), rate(0.237_8), rate(9.96), rate(12_830.091_5)], ["", "0.2/s", "10/s", "12,830/s"]);
    }
}
