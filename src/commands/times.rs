//! Moments and spans of time as they are written on the command line.

use clap::Args;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, SpanRelativeTo, Unit};

use crate::error::CliError;
use crate::model::Timestamp;

/// A span in whole seconds, such as `24h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seconds(pub(super) i64);

impl Seconds {
    /// In the largest unit that it is a whole number of: `24h` is `1d`.
    pub(super) fn short(self) -> String {
        let units = [(86_400, 'd'), (3_600, 'h'), (60, 'm')];
        let found = units.into_iter().find(|(length, _)| self.0 % length == 0);
        found.map_or_else(|| format!("{}s", self.0), |(length, unit)| format!("{}{unit}", self.0 / length))
    }
}

/// Reads `90s`, `30min`, `24h`, `14d`, `2w` or a mix such as `1d 12h`; a day has 24 hours.
pub(super) fn span(text: &str) -> Result<Seconds, String> {
    let wrong = || format!("`{text}` is no span of time: expected one such as 30min, 24h, 14d or 2w");
    let span: Span = text.trim().parse().map_err(|_| wrong())?;
    let seconds = span.total((Unit::Second, SpanRelativeTo::days_are_24_hours())).map_err(|_| wrong())?;
    if !(1.0..=3_155_760_000.0).contains(&seconds) {
        return Err(format!("`{text}` is out of range: expected a second to 100 years"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    Ok(Seconds(seconds as i64))
}

/// Reads a day, a day with a time (UTC unless it names an offset), or seconds since 1970.
pub(super) fn moment(text: &str) -> Result<Timestamp, String> {
    if let Ok(civil) = text.parse::<DateTime>()
        && text.parse::<jiff::Timestamp>().is_err()
    {
        let zoned = civil.to_zoned(TimeZone::UTC).map_err(|error| error.to_string())?;
        return Ok(Timestamp::from_millis(zoned.timestamp().as_millisecond()));
    }
    text.parse()
        .map_err(|_| format!("`{text}` is no time: expected 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970"))
}

/// A moment, or how long before now it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// The moment.
    At(Timestamp),
    /// So long before now.
    Ago(Seconds),
}

impl Edge {
    fn time(self, now: Timestamp) -> Timestamp {
        match self {
            Self::At(time) => time,
            Self::Ago(Seconds(seconds)) => now.plus_seconds(-seconds),
        }
    }
}

/// Reads what [`moment`] reads, and a [`span`] before now.
pub(super) fn edge(text: &str) -> Result<Edge, String> {
    span(text).map(Edge::Ago).or_else(|_| moment(text).map(Edge::At)).map_err(|_| {
        format!(
            "`{text}` is no time: expected 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or a span before now \
             such as 24h or 7d"
        )
    })
}

/// How far back a server is asked when only the end of a range was given: what servers keep by default.
const LONGEST: i64 = 90 * 86_400;

/// A range of time.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct RangeArgs {
    /// From this time on: 2026-03-01, 2026-03-01T12:00:00Z, seconds since 1970, or 24h before now
    #[arg(long, value_name = "TIME", value_parser = edge)]
    since: Option<Edge>,

    /// Up to this time, in the same forms
    #[arg(long, value_name = "TIME", value_parser = edge)]
    until: Option<Edge>,

    /// The time up to now, or up to --until, such as 24h or 14d
    #[arg(long, value_name = "SPAN", value_parser = span, conflicts_with = "since")]
    period: Option<Seconds>,
}

impl RangeArgs {
    /// Where it begins and ends.
    pub(super) fn bounds(&self, now: Timestamp) -> (Option<Timestamp>, Option<Timestamp>) {
        let until = self.until.map(|until| until.time(now));
        let end = until.unwrap_or(now);
        let since = self.since.map(|since| since.time(now));
        (since.or_else(|| Some(end.plus_seconds(-self.period?.0))), until)
    }

    /// Whether no range was given.
    pub(super) const fn is_open(&self) -> bool {
        self.since.is_none() && self.until.is_none() && self.period.is_none()
    }

    /// The range as the Web API takes it: a period up to now, or both ends, or nothing.
    ///
    /// # Errors
    /// A range that ends before it begins.
    pub(super) fn parameters(&self, now: Timestamp) -> Result<Vec<(&'static str, String)>, CliError> {
        let period = match (self.since, self.until, self.period) {
            (None, None, Some(period)) | (Some(Edge::Ago(period)), None, None) => Some(period),
            (None, None, None) => return Ok(Vec::new()),
            _ => None,
        };
        if let Some(period) = period {
            return Ok(vec![("statsPeriod", period.short())]);
        }
        let (since, until) = self.bounds(now);
        let end = until.unwrap_or(now);
        let start = since.unwrap_or_else(|| end.plus_seconds(-LONGEST));
        if start >= end {
            return Err(CliError::usage(format!("the range from {start} to {end} ends before it begins")));
        }
        Ok(vec![("start", start.to_string()), ("end", end.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_have_units() {
        assert_eq!(span("24h"), Ok(Seconds(86_400)));
        assert_eq!(span("14d"), Ok(Seconds(14 * 86_400)));
        assert_eq!(span("2w"), Ok(Seconds(14 * 86_400)));
        assert_eq!(span("1h 30m"), Ok(Seconds(5_400)));
        for wrong in ["", "24", "-1h", "0s", "1000y", "soon"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn moments_are_utc_unless_they_say_otherwise() {
        let noon = Timestamp::from_millis(1_772_366_400_000);
        assert_eq!(moment("2026-03-01"), Ok(noon.plus_seconds(-43_200)));
        assert_eq!(moment("2026-03-01T12:00:00"), Ok(noon));
        assert_eq!(moment("2026-03-01T13:00:00+01:00"), Ok(noon));
        assert_eq!(moment("1772366400"), Ok(noon));
        assert!(moment("yesterday").is_err());
    }

    #[test]
    fn a_period_ends_where_the_range_does() {
        let now = Timestamp::from_millis(1_772_366_400_000);
        let range = RangeArgs { period: Some(Seconds(3_600)), ..RangeArgs::default() };
        assert_eq!(range.bounds(now), (Some(now.plus_seconds(-3_600)), None));
        let until = now.plus_seconds(-7_200);
        let range = RangeArgs { until: Some(Edge::At(until)), ..range };
        assert_eq!(range.bounds(now), (Some(now.plus_seconds(-10_800)), Some(until)));
    }
    #[test]
    fn a_range_is_told_to_a_server_in_its_own_form() {
        let now = Timestamp::from_millis(1_772_366_400_000);
        let told = |since: Option<&str>, until: Option<&str>, period: Option<&str>| {
            let range = RangeArgs {
                since: since.map(|text| edge(text).unwrap()),
                until: until.map(|text| edge(text).unwrap()),
                period: period.map(|text| span(text).unwrap()),
            };
            let told = range.parameters(now)?;
            Ok::<_, CliError>(told.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>())
        };
        assert_eq!(told(None, None, Some("36h")).unwrap(), ["statsPeriod=36h"]);
        assert_eq!(told(Some("7d"), None, None).unwrap(), ["statsPeriod=7d"]);
        assert!(told(None, None, None).unwrap().is_empty());
        assert_eq!(
            told(Some("2026-02-01"), Some("12h"), None).unwrap(),
            ["start=2026-02-01T00:00:00Z", "end=2026-03-01T00:00:00Z"]
        );
        assert_eq!(
            told(None, Some("2026-03-01"), None).unwrap(),
            ["start=2025-12-01T00:00:00Z", "end=2026-03-01T00:00:00Z"]
        );
        assert!(told(Some("2026-03-01"), Some("2026-02-01"), None).is_err());
        assert!(edge("yesterday").unwrap_err().contains("24h"));
    }
}
