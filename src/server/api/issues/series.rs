//! Counts of issues over time, in equal steps, as `groupStatsPeriod` asks for them.

use std::collections::BTreeMap;

use crate::model::Timestamp;
use crate::server::ApiError;
use crate::server::extract::Parameters;
use crate::server::period::Period;
use crate::store::Hours;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// How many steps a series has at most that is not of fixed steps.
const STEPS: i64 = 48;

/// The span of `auto` where no time is selected.
const USUAL: i64 = 14 * DAY;

/// A series by its name: pairs of a second since 1970 and a count.
pub(super) type Series = BTreeMap<&'static str, Vec<(i64, u64)>>;

/// The steps of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Steps {
    name: &'static str,
    /// Seconds since 1970.
    start: i64,
    /// Seconds, whole hours.
    length: i64,
    count: i64,
}

impl Steps {
    /// What `groupStatsPeriod` asks for; none for the empty one.
    ///
    /// # Errors
    /// 400 for another period.
    pub(super) fn of(parameters: &Parameters, period: Period, now: Timestamp) -> Result<Option<Self>, ApiError> {
        let end = period.end.map_or(now, |until| until.min(now));
        Ok(match parameters.given("groupStatsPeriod").unwrap_or("24h") {
            "" => None,
            "24h" => Some(Self::up_to(end, "24h", HOUR, 24)),
            "14d" => Some(Self::up_to(end, "14d", DAY, 14)),
            "auto" => Some(Self::within(period, end)),
            _ => return Err(ApiError::invalid("Invalid stats_period. Valid choices are '', '24h', '14d', and 'auto'")),
        })
    }

    /// So many steps, the last of which holds `end`.
    pub(super) const fn up_to(end: Timestamp, name: &'static str, length: i64, count: i64) -> Self {
        let last = end.as_seconds().div_euclid(length) * length;
        Self { name, start: last - (count - 1) * length, length, count }
    }

    /// As many of the same length, the last of which holds `end`.
    pub(super) const fn ending(self, end: Timestamp) -> Self {
        Self::up_to(end, self.name, self.length, self.count)
    }

    /// The last thirty days.
    pub(super) const fn month(end: Timestamp) -> Self {
        Self::up_to(end, "30d", DAY, 30)
    }

    /// The last day.
    pub(super) const fn day(end: Timestamp) -> Self {
        Self::up_to(end, "24h", HOUR, 24)
    }

    fn within(period: Period, end: Timestamp) -> Self {
        let since = period.start.filter(|since| *since < end).unwrap_or_else(|| end.plus_seconds(-USUAL));
        let start = since.as_seconds().div_euclid(HOUR) * HOUR;
        let hours = (end.as_seconds() - start) / HOUR + 1;
        let length = (hours / STEPS + i64::from(hours % STEPS > 0)) * HOUR;
        Self { name: "auto", start, length, count: (hours * HOUR + length - 1) / length }
    }

    /// The hours that it needs.
    pub(super) fn hours(&self) -> Hours {
        let time = |second: i64| Some(Timestamp::from_millis(second * 1_000));
        Hours { since: time(self.start), until: time(self.start + self.count * self.length) }
    }

    /// Adds counts by hour, as a series of this name.
    pub(super) fn add_to(&self, series: &mut Series, hours: &[(Timestamp, u64)]) {
        let step = |index: i64| (self.start + index * self.length, 0);
        let mut pairs: Vec<(i64, u64)> = (0..self.count).map(step).collect();
        for (hour, events) in hours {
            let place = usize::try_from((hour.as_seconds() - self.start).div_euclid(self.length));
            if let Some((_, count)) = place.ok().and_then(|place| pairs.get_mut(place)) {
                *count = count.saturating_add(*events);
            }
        }
        series.insert(self.name, pairs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: Timestamp = Timestamp::from_millis(1_772_366_400_000 + 1_800_000);

    fn parameters(query: &str) -> Parameters {
        Parameters::of(&format!("/?{query}").parse().unwrap())
    }

    #[test]
    fn the_last_step_holds_the_end() {
        let hour = Timestamp::from_millis(1_772_366_400_000);
        for query in ["", "groupStatsPeriod=24h", "groupStatsPeriod=14d", "groupStatsPeriod=auto"] {
            let steps = Steps::of(&parameters(query), Period::default(), END).unwrap().unwrap();
            let mut series = Series::new();
            steps.add_to(&mut series, &[(hour, 5), (hour.plus_seconds(-400 * DAY), 9)]);
            let pairs = series.values().next().unwrap();
            assert_eq!(pairs.last().unwrap().1, 5, "{query}");
            assert_eq!(pairs.iter().map(|(_, count)| count).sum::<u64>(), 5, "{query}");
        }
        assert!(Steps::of(&parameters("groupStatsPeriod="), Period::default(), END).unwrap().is_none());
        assert!(Steps::of(&parameters("groupStatsPeriod=1y"), Period::default(), END).is_err());
    }

    #[test]
    fn an_automatic_series_fills_the_time_with_few_steps() {
        for seconds in [60, HOUR, DAY, 14 * DAY, 90 * DAY, 3_000 * DAY] {
            let period = Period { start: Some(END.plus_seconds(-seconds)), end: None };
            let steps = Steps::within(period, END);
            assert!(steps.count <= STEPS && steps.count > 0, "{steps:?}");
            let hours = steps.hours();
            assert!(hours.since.unwrap() <= period.start.unwrap() && hours.until.unwrap() > END, "{steps:?}");
        }
    }
}
