//! How fast: as fast as it goes, or at a multiple of the recorded pace.

use std::time::{Duration, Instant};

use crate::context::Cancellation;
use crate::model::Timestamp;

/// Reads the value of `--speed`.
pub(super) fn factor(text: &str) -> Result<f64, String> {
    let factor: f64 =
        text.trim_end_matches('x').parse().map_err(|_| format!("`{text}` is no factor such as 10 or 0.5"))?;
    if factor.is_finite() && factor > 0.0 { Ok(factor) } else { Err(format!("`{text}` is not above 0")) }
}

/// Says when a record is due.
#[derive(Debug)]
pub(super) struct Pace {
    factor: Option<f64>,
    start: Option<(Instant, Timestamp)>,
}

/// The longest pause before the user's wish to stop is looked at again.
const NAP: Duration = Duration::from_millis(100);

impl Pace {
    /// At a multiple of the recorded pace; none for as fast as it goes.
    pub(super) const fn new(factor: Option<f64>) -> Self {
        Self { factor, start: None }
    }

    /// How long it is until something that happened at `time` is due.
    pub(super) fn until_due(&mut self, time: Timestamp) -> Duration {
        let Some(factor) = self.factor else { return Duration::ZERO };
        let &mut (begun, first) = self.start.get_or_insert_with(|| (Instant::now(), time));
        let seconds = (time.as_seconds_f64() - first.as_seconds_f64()) / factor;
        let due = Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX);
        due.saturating_sub(begun.elapsed())
    }

    /// Waits until something that happened at `time` is due, or the user wants to stop.
    pub(super) fn wait(&mut self, time: Timestamp, cancellation: &Cancellation) {
        while !cancellation.is_requested() {
            let pause = self.until_due(time);
            if pause.is_zero() {
                return;
            }
            std::thread::park_timeout(pause.min(NAP));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_record_is_due_at_once_and_the_next_by_the_factor() {
        let start = Timestamp::from_millis(1_000_000);
        let mut pace = Pace::new(Some(10.0));
        assert_eq!(pace.until_due(start), Duration::ZERO);
        let pause = pace.until_due(start.plus_seconds(100));
        assert!(pause > Duration::from_secs(8) && pause <= Duration::from_secs(10), "{pause:?}");
        assert_eq!(Pace::new(None).until_due(start.plus_seconds(100)), Duration::ZERO);
    }

    #[test]
    fn factors_are_positive() {
        assert!(factor("10x").is_ok());
        assert!(factor("0").is_err());
        assert!(factor("fast").is_err());
    }
}
