//! Progress of long work, on standard error, for whoever watches.

use std::fmt::Write;
use std::time::Duration;

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

/// A progress bar that may be hidden.
#[derive(Debug, Clone)]
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(super) fn new(bars: &Bars, total: Option<u64>, unit: &'static str) -> Self {
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
        Self { bar }
    }

    /// Begins at `position`: what is before it was done by an earlier run and took no time.
    pub fn begin_at(&self, position: u64) {
        self.bar.set_position(position);
        self.bar.reset_eta();
    }

    /// Moves to `position`.
    pub fn set(&self, position: u64) {
        self.bar.set_position(position);
    }

    /// Says something beside the bar.
    pub fn say(&self, message: String) {
        self.bar.set_message(message);
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
    fn rates_are_whole_numbers() {
        assert_eq!([rate(0.0), rate(0.237_8), rate(9.96), rate(12_830.091_5)], ["", "0.2/s", "10/s", "12,830/s"]);
    }
}
