//! The range of time that a request asks about: `statsPeriod`, or `start` and `end`.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::ApiError;
use super::extract::Parameters;
use crate::model::Timestamp;

/// The longest span that can be asked for: 100 years, in seconds.
const LONGEST: i64 = 36_525 * 86_400;

/// A range of time, open at a side that was not asked for: at or after `start`, before `end`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Period {
    /// The beginning.
    pub(crate) start: Option<Timestamp>,
    /// The end; none for a `statsPeriod`, which lasts until now.
    pub(crate) end: Option<Timestamp>,
}

impl Period {
    /// What the parameters ask for. `statsPeriod` goes before `start` and `end`, as it does for every client that
    /// sends both.
    ///
    /// # Errors
    /// 400 for what is no span or no time, and for an end that is not after its start.
    pub(crate) fn of(parameters: &Parameters, now: Timestamp) -> Result<Self, ApiError> {
        if let Some(text) = parameters.first("statsPeriod").or_else(|| parameters.first("stats_period")) {
            let seconds = span(text).ok_or_else(|| ApiError::invalid(format!("Invalid statsPeriod: '{text}'")))?;
            return Ok(Self { start: Some(now.plus_seconds(-seconds)), end: None });
        }
        let edge = |name: &str| {
            let invalid = |text: &str| ApiError::invalid(format!("Invalid {name}: '{text}' is no ISO 8601 time"));
            parameters.first(name).map(|text| moment(text).ok_or_else(|| invalid(text))).transpose()
        };
        let period = Self { start: edge("start")?, end: edge("end")? };
        match (period.start, period.end) {
            (Some(start), Some(end)) if start >= end => Err(ApiError::invalid("start must be before end")),
            _ => Ok(period),
        }
    }

    /// The same, beginning at most this many days before its end where no beginning was asked for.
    pub(crate) fn or_last_days(self, days: i64, now: Timestamp) -> Self {
        let start = self.start.unwrap_or_else(|| self.end.unwrap_or(now).plus_seconds(-days * 86_400));
        Self { start: Some(start), ..self }
    }

    /// How many seconds it lasts, until now where it has no end; none when it has no beginning.
    pub(crate) fn seconds(self, now: Timestamp) -> Option<f64> {
        Some((self.end.unwrap_or(now).as_seconds_f64() - self.start?.as_seconds_f64()).max(1.0))
    }
}

/// `90s`, `30m`, `24h`, `14d` or `1w`, in seconds.
pub(crate) fn span(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 7 * 86_400,
        _ => return None,
    };
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    number.parse::<i64>().ok()?.checked_mul(seconds).filter(|span| *span <= LONGEST)
}

/// An ISO 8601 time, in UTC where it names no zone, or seconds since 1970.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time);
    }
    if let Ok(civil) = text.parse::<DateTime>() {
        let zoned = civil.to_zoned(TimeZone::UTC).ok()?;
        return Some(Timestamp::from_millis(zoned.timestamp().as_millisecond()));
    }
    // A `+` that was not encoded arrives as a space.
    let (time, offset) = text.rsplit_once(' ')?;
    format!("{time}+{offset}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_772_366_400_000);

    fn period(query: &str) -> Result<Period, ApiError> {
        Period::of(&Parameters::of(&format!("/?{query}").parse().unwrap()), NOW)
    }

    #[test]
    fn spans_and_times_in_their_forms() {
        let start = |query: &str| period(query).unwrap().start.unwrap().as_seconds();
        let now = NOW.as_seconds();
        for (text, seconds) in [("24h", 86_400), ("14d", 14 * 86_400), ("1w", 604_800), ("30m", 1_800), ("9s", 9)] {
            assert_eq!(start(&format!("statsPeriod={text}")), now - seconds);
        }
        for text in [
            "2026-03-01T12:00:00",
            "2026-03-01T12:00:00Z",
            "2026-03-01T12:00:00.000000",
            "2026-03-01T13:00:00%2B01:00",
            "2026-03-01T13:00:00+01:00",
            "1772366400",
        ] {
            assert_eq!(start(&format!("start={text}")), now, "{text}");
        }
        assert_eq!(start("start=2026-03-01"), now - 43_200);
        assert_eq!(start("statsPeriod=1h&start=2020-01-01&end=2019-01-01"), now - 3_600);
        assert_eq!(period("").unwrap(), Period::default());
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for query in [
            "statsPeriod=d",
            "statsPeriod=-1d",
            "statsPeriod=1y",
            "statsPeriod=14%C3%A9",
            "statsPeriod=99999999999999999w",
            "start=soon",
            "start=2026-03-02&end=2026-03-01",
        ] {
            assert_eq!(period(query).unwrap_err().status, 400, "{query}");
        }
    }

    #[test]
    fn an_open_beginning_gets_one() {
        let day = Period::default().or_last_days(1, NOW);
        assert_eq!((day.start, day.end, day.seconds(NOW)), (Some(NOW.plus_seconds(-86_400)), None, Some(86_400.0)));
        assert_eq!(Period::default().seconds(NOW), None);
    }
}
