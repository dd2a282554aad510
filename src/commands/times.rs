//! Moments and spans of time as they are written on the command line.

use clap::Args;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, SpanRelativeTo, Unit};

use crate::model::Timestamp;

/// A span in whole seconds, such as `24h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seconds(pub(super) i64);

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

/// A range of time.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct RangeArgs {
    /// From this time on: 2026-03-01, 2026-03-01T12:00:00Z or seconds since 1970
    #[arg(long, value_name = "TIME", value_parser = moment)]
    since: Option<Timestamp>,

    /// Up to this time
    #[arg(long, value_name = "TIME", value_parser = moment)]
    until: Option<Timestamp>,

    /// The time up to now, or up to --until, such as 24h or 14d
    #[arg(long, value_name = "SPAN", value_parser = span, conflicts_with = "since")]
    period: Option<Seconds>,
}

impl RangeArgs {
    /// Where it begins and ends.
    pub(super) fn bounds(&self, now: Timestamp) -> (Option<Timestamp>, Option<Timestamp>) {
        let end = self.until.unwrap_or(now);
        let since = self.since.or_else(|| Some(end.plus_seconds(-self.period?.0)));
        (since, self.until)
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
        let range = RangeArgs { until: Some(until), ..range };
        assert_eq!(range.bounds(now), (Some(now.plus_seconds(-10_800)), Some(until)));
    }
}
