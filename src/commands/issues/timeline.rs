//! How often an issue was seen over time, in equal steps.

use crate::model::Timestamp;

const HOUR: i64 = 3_600_000;

/// Counts in equal steps of whole hours, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Timeline {
    /// How many hours a step has.
    hours_per_step: i64,
    /// The counts.
    pub(super) counts: Vec<u64>,
}

impl Timeline {
    /// From the first event to the last one, in at most `steps` steps, each of at least the hours that one of the
    /// counts stands for.
    pub(super) fn whole(counts: &[(Timestamp, u64)], steps: usize, least: i64) -> Self {
        let (Some((first, _)), Some((last, _))) = (counts.first(), counts.last()) else { return Self::default() };
        let least = least.max(1);
        let (start, end) = (hour_of(*first), hour_of(*last) + least * HOUR);
        let steps = i64::try_from(steps.max(1)).unwrap_or(i64::MAX);
        let span = (end - start) / HOUR;
        Self::new(counts, start, end, readable_step((span / steps + i64::from(span % steps > 0)).max(least)))
    }

    fn new(hours: &[(Timestamp, u64)], start: i64, end: i64, hours_per_step: i64) -> Self {
        let step = hours_per_step * HOUR;
        let steps = (end - start + step - 1) / step;
        let mut counts = vec![0_u64; usize::try_from(steps).unwrap_or_default()];
        for (hour, events) in hours {
            let place = usize::try_from((hour.as_millis() - start).div_euclid(step));
            if let Some(count) = place.ok().and_then(|place| counts.get_mut(place)) {
                *count = count.saturating_add(*events);
            }
        }
        Self { hours_per_step, counts }
    }

    /// A step for a person: `1 h`, `6 h`, `2 d`.
    pub(super) fn step(&self) -> String {
        match self.hours_per_step {
            hours if hours > 0 && hours % 24 == 0 => format!("{} d", hours / 24),
            hours => format!("{hours} h"),
        }
    }
}

const fn hour_of(time: Timestamp) -> i64 {
    time.as_millis().div_euclid(HOUR) * HOUR
}

/// The next number of hours that a person can count with.
fn readable_step(hours: i64) -> i64 {
    let steps = [1, 2, 3, 4, 6, 8, 12, 24, 48, 72, 96, 168];
    let found = steps.into_iter().find(|step| *step >= hours);
    found.unwrap_or_else(|| hours.saturating_add(167) / 168 * 168)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64, events: u64) -> (Timestamp, u64) {
        (Timestamp::from_millis(hour * HOUR), events)
    }

    #[test]
    fn no_event_is_lost_in_the_steps() {
        let hours = [at(100, 3), at(101, 1), at(150, 7), at(199, 2)];
        for steps in [1, 7, 48, 100, 1_000] {
            let timeline = Timeline::whole(&hours, steps, 1);
            assert!(timeline.counts.len() <= steps, "{timeline:?}");
            assert_eq!(timeline.counts.iter().sum::<u64>(), 13);
        }
        assert_eq!(Timeline::whole(&hours, 100, 1).counts.len(), 100);
    }

    #[test]
    fn steps_are_round_and_known() {
        let timeline = Timeline::whole(&[at(0, 1), at(24 * 30, 1)], 40, 1);
        assert_eq!((timeline.hours_per_step, timeline.step().as_str()), (24, "1 d"));
        assert_eq!(readable_step(1_000), 1_008);
        let days = Timeline::whole(&[at(0, 1), at(48, 2)], 100, 24);
        assert_eq!((days.hours_per_step, days.counts.as_slice()), (24, [1, 0, 2].as_slice()));
        assert_eq!(Timeline::whole(&[], 40, 1), Timeline::default());
    }
}
