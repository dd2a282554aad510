//! A range of time cut into equal spans, for sums by time.

use super::ApiError;
use super::extract::Parameters;
use super::period::{Period, span};
use crate::model::Timestamp;
use crate::store::Hours;

/// How many spans an answer has at most.
const MOST: i64 = 10_000;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// A range of time cut into equal spans of whole hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Buckets {
    /// Where the first begins, in seconds since 1970.
    start: i64,
    /// How long each lasts, in seconds.
    width: i64,
    /// How many there are.
    count: i64,
}

impl Buckets {
    /// What the parameters ask for: their period (90 days when there is none), by `interval` (an hour when there is
    /// none), with whole spans at both ends. `all`, this server's own, is one span of whole hours.
    ///
    /// # Errors
    /// 400 for an interval that does not divide a day, or too many spans.
    pub(crate) fn of(parameters: &Parameters, now: Timestamp) -> Result<Self, ApiError> {
        let period = Period::of(parameters, now)?.or_last_days(90, now);
        let (start, end) = (period.start.unwrap_or(now), period.end.unwrap_or(now));
        let width = match parameters.first("interval") {
            None => HOUR,
            Some("all") => return Ok(Self::one(start, end)),
            Some(text) => span(text)
                .filter(|width| *width >= HOUR && width % HOUR == 0 && (DAY % width == 0 || width % DAY == 0))
                .ok_or_else(|| {
                    ApiError::invalid("The interval has to be whole hours that divide a day, or whole days: 1h to 1d.")
                })?,
        };
        Self::between(start, end, width)
    }

    /// One span of whole hours.
    const fn one(start: Timestamp, end: Timestamp) -> Self {
        let start = start.as_seconds().div_euclid(HOUR).saturating_mul(HOUR);
        let last = end.as_millis().saturating_add(999).div_euclid(1_000);
        let hours = last.saturating_sub(start).saturating_add(HOUR - 1).div_euclid(HOUR);
        let hours = if hours < 1 { 1 } else { hours };
        Self { start, width: hours * HOUR, count: 1 }
    }

    /// The spans of a width between two moments.
    ///
    /// # Errors
    /// 400 for too many spans.
    pub(crate) fn between(start: Timestamp, end: Timestamp, width: i64) -> Result<Self, ApiError> {
        let start = start.as_seconds().div_euclid(width).saturating_mul(width);
        let last = end.as_seconds().saturating_add(i64::from(end.as_millis().rem_euclid(1_000) > 0));
        let count = last.saturating_sub(start).max(1).saturating_add(width - 1) / width;
        if count > MOST {
            return Err(ApiError::invalid(format!(
                "The interval would give {count} results, more than {MOST}: use a larger interval or a shorter period."
            )));
        }
        Ok(Self { start, width, count })
    }

    /// How many there are.
    pub(crate) fn len(self) -> usize {
        usize::try_from(self.count).unwrap_or_default()
    }

    /// The one that a moment is in.
    pub(crate) fn index(self, at: Timestamp) -> Option<usize> {
        let index = at.as_seconds().checked_sub(self.start)?.div_euclid(self.width);
        usize::try_from(index).ok().filter(|index| *index < self.len())
    }

    /// Where each begins.
    pub(crate) fn starts(self) -> impl Iterator<Item = Timestamp> {
        (0..self.count)
            .map(move |index| Timestamp::from_millis((self.start + index * self.width).saturating_mul(1_000)))
    }

    /// Where the first begins.
    pub(crate) const fn start(self) -> Timestamp {
        Timestamp::from_millis(self.start.saturating_mul(1_000))
    }

    /// Where the last ends.
    pub(crate) const fn end(self) -> Timestamp {
        Timestamp::from_millis((self.start + self.count * self.width).saturating_mul(1_000))
    }

    /// The hours that they cover.
    pub(crate) const fn hours(self) -> Hours {
        Hours { since: Some(self.start()), until: Some(self.end()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buckets(query: &str) -> Result<Buckets, ApiError> {
        let now = "2026-03-01T12:34:56Z".parse().unwrap();
        Buckets::of(&Parameters::of(&format!("/?{query}").parse().unwrap()), now)
    }

    #[test]
    fn spans_are_whole_at_both_ends() {
        let day = buckets("statsPeriod=1d").unwrap();
        assert_eq!(
            (day.len(), day.start().to_string(), day.end().to_string()),
            (25, "2026-02-28T12:00:00Z".to_owned(), "2026-03-01T13:00:00Z".to_owned())
        );
        let days = buckets("start=2026-02-01T00:00:00&end=2026-02-03T00:00:00&interval=1d").unwrap();
        assert_eq!(
            days.starts().map(|at| at.to_string()).collect::<Vec<_>>(),
            ["2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z"]
        );
        assert_eq!(days.index("2026-02-02T23:59:59Z".parse().unwrap()), Some(1));
        assert_eq!(days.index("2026-02-03T00:00:00Z".parse().unwrap()), None);
        assert_eq!(days.index("2026-01-31T23:59:59Z".parse().unwrap()), None);
        let all = buckets("start=1970-01-01&end=2026-02-03T00:00:01&interval=all").unwrap();
        assert_eq!(
            (all.len(), all.start().as_seconds(), all.end().to_string().as_str()),
            (1, 0, "2026-02-03T01:00:00Z")
        );
    }

    #[test]
    fn odd_and_too_many_intervals_are_refused() {
        for query in ["interval=5h", "interval=30m", "interval=0h", "interval=x", "statsPeriod=500w"] {
            assert_eq!(buckets(query).unwrap_err().status, 400, "{query}");
        }
        assert_eq!(buckets("interval=12h").unwrap().len(), 181);
        assert_eq!(buckets("interval=2d").unwrap().len(), 46);
    }
}
