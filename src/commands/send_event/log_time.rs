//! The times at the beginnings of log lines, in the forms that logs are written in.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::model::Timestamp;

/// What may stand after a time and belongs to it.
const TRAILING: [char; 6] = [']', ')', ',', ':', '|', ';'];
/// Times before 1990 and after 2100 are numbers that mean something else.
const PLAUSIBLE: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// Reads a time from so many words of a line of a log that was last written to at a time.
type Form = fn(&LogTimes, &[&str], Timestamp) -> Option<Timestamp>;

/// Reads times; those without an offset are in one time zone.
#[derive(Debug)]
pub(super) struct LogTimes {
    zone: TimeZone,
}

impl LogTimes {
    /// In the time zone of this system, which its logs are written in.
    pub(super) fn of_this_system() -> Self {
        Self { zone: TimeZone::system() }
    }

    #[cfg(test)]
    pub(super) const fn in_utc() -> Self {
        Self { zone: TimeZone::UTC }
    }

    /// The time that a line begins with, and the rest of it. `written` gives the year, or the day, to times that
    /// have none.
    pub(super) fn split<'l>(&self, line: &'l str, written: Timestamp) -> Option<(Timestamp, &'l str)> {
        let text = line.trim_start().trim_start_matches(['[', '(']);
        let words = Words::of(text);
        let forms: [(usize, Form); 7] = [
            (5, Self::ctime),
            (3, Self::syslog),
            (3, Self::date_time_offset),
            (2, Self::access_log),
            (2, Self::date_time),
            (1, Self::single),
            (1, Self::clock_time),
        ];
        forms.into_iter().find_map(|(count, form)| {
            let (words, rest) = words.first(count)?;
            let time = form(self, words, written)?;
            let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || TRAILING.contains(&c));
            let rest = rest.strip_prefix("- ").unwrap_or(rest);
            (PLAUSIBLE.contains(&time.as_seconds()) && !rest.is_empty()).then_some((time, rest))
        })
    }

    /// `2026-03-01T12:00:00.5Z`, or seconds or milliseconds since 1970.
    fn single(&self, words: &[&str], _: Timestamp) -> Option<Timestamp> {
        let [word] = words else { return None };
        if let Ok(time) = word.parse::<jiff::Timestamp>() {
            return Some(Timestamp::from_millis(time.as_millisecond()));
        }
        let whole = word.bytes().take_while(u8::is_ascii_digit).count();
        match (whole, word.len()) {
            (13, 13) => word.parse().ok().map(Timestamp::from_millis),
            (9 | 10, _) => word.parse::<f64>().ok().filter(|time| time.is_finite()).map(Timestamp::from_seconds),
            _ if word.contains(['T', 't']) => self.local(word.replace(',', ".").parse().ok()?),
            _ => None,
        }
    }

    /// `2026-03-01 12:00:00,250` or `2026/03/01 12:00:00`.
    fn date_time(&self, words: &[&str], _: Timestamp) -> Option<Timestamp> {
        self.local(civil(words)?)
    }

    /// The same with `+0100`, `+01:00`, `UTC` or `Z` after it.
    fn date_time_offset(&self, words: &[&str], _: Timestamp) -> Option<Timestamp> {
        let [date, time, offset] = words else { return None };
        let civil = civil(&[date, time])?;
        zoned(civil, offset)
    }

    /// `01/Mar/2026:12:00:00 +0000`
    fn access_log(&self, words: &[&str], _: Timestamp) -> Option<Timestamp> {
        let [time, offset] = words else { return None };
        zoned(DateTime::strptime("%d/%b/%Y:%H:%M:%S", time).ok()?, offset)
    }

    /// `Mar  1 12:00:00`: the last one before the log was written to.
    fn syslog(&self, words: &[&str], written: Timestamp) -> Option<Timestamp> {
        let [month, day, time] = words else { return None };
        let year = self.civil_of(written)?.year();
        let in_year = |year: i16| {
            let text = format!("{year} {month} {day} {time}");
            self.local(DateTime::strptime("%Y %b %d %H:%M:%S", text).ok()?)
        };
        match in_year(year) {
            Some(time) if time <= written.plus_seconds(86_400) => Some(time),
            _ => in_year(year - 1),
        }
    }

    /// `Sun Mar  1 12:00:00 2026`
    fn ctime(&self, words: &[&str], _: Timestamp) -> Option<Timestamp> {
        let [_, month, day, time, year] = words else { return None };
        self.local(DateTime::strptime("%b %d %H:%M:%S %Y", format!("{month} {day} {time} {year}")).ok()?)
    }

    /// `12:00:00`, on the day when the log was written to.
    fn clock_time(&self, words: &[&str], written: Timestamp) -> Option<Timestamp> {
        let [word] = words else { return None };
        let time: Time = word.replace(',', ".").parse().ok().filter(|_| word.matches(':').count() == 2)?;
        let date: Date = self.civil_of(written)?.date();
        let time = self.local(date.to_datetime(time))?;
        Some(if time > written.plus_seconds(3_600) { time.plus_seconds(-86_400) } else { time })
    }

    fn local(&self, civil: DateTime) -> Option<Timestamp> {
        let zoned = civil.to_zoned(self.zone.clone()).ok()?;
        Some(Timestamp::from_millis(zoned.timestamp().as_millisecond()))
    }

    fn civil_of(&self, time: Timestamp) -> Option<DateTime> {
        let time = jiff::Timestamp::from_millisecond(time.as_millis()).ok()?;
        Some(time.to_zoned(self.zone.clone()).datetime())
    }
}

fn civil(words: &[&str]) -> Option<DateTime> {
    let [date, time] = words else { return None };
    if !date.starts_with(|c: char| c.is_ascii_digit()) || !time.contains(':') {
        return None;
    }
    format!("{}T{}", date.replace('/', "-"), time.replace(',', ".")).parse().ok()
}

fn zoned(civil: DateTime, offset: &str) -> Option<Timestamp> {
    let offset = match offset {
        "UTC" | "GMT" | "Z" => "+0000".to_owned(),
        other => other.replace(':', ""),
    };
    let text = format!("{} {offset}", civil.strftime("%Y-%m-%dT%H:%M:%S%.f"));
    let zoned = jiff::Zoned::strptime("%Y-%m-%dT%H:%M:%S%.f %z", text).ok()?;
    Some(Timestamp::from_millis(zoned.timestamp().as_millisecond()))
}

/// The first words of a line, without what stands after a time.
struct Words<'l> {
    words: Vec<&'l str>,
    /// Where each ends in the line.
    ends: Vec<usize>,
    line: &'l str,
}

impl<'l> Words<'l> {
    const MOST: usize = 5;
    /// A longer word is no part of a time.
    const LONGEST: usize = 40;

    fn of(line: &'l str) -> Self {
        let (mut words, mut ends) = (Vec::new(), Vec::new());
        let mut at = 0;
        while words.len() < Self::MOST {
            let rest = line.get(at..).unwrap_or_default();
            let start = at + (rest.len() - rest.trim_start().len());
            let rest = line.get(start..).unwrap_or_default();
            let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
            if length == 0 || length > Self::LONGEST {
                break;
            }
            at = start + length;
            words.push(rest.get(..length).unwrap_or_default().trim_end_matches(TRAILING));
            ends.push(at);
        }
        Self { words, ends, line }
    }

    fn first(&self, count: usize) -> Option<(&[&'l str], &'l str)> {
        let rest = self.line.get(*self.ends.get(count - 1)?..)?;
        Some((self.words.get(..count)?, rest))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 2026-03-01 12:00:00 UTC.
    const NOON: Timestamp = Timestamp::from_millis(1_772_366_400_000);

    #[test]
    fn every_form_is_noon() {
        let lines = [
            "2026-03-01T12:00:00Z boom",
            "2026-03-01T12:00:00.000 boom",
            "2026-03-01T13:00:00+01:00: boom",
            "2026-03-01 12:00:00,000 boom",
            "[2026-03-01 12:00:00] boom",
            "[2026-03-01 12:00:00.000000] - boom",
            "2026/03/01 12:00:00 boom",
            "2026-03-01 13:00:00 +0100 boom",
            "2026-03-01 12:00:00 UTC boom",
            "[01/Mar/2026:12:00:00 +0000] boom",
            "Mar  1 12:00:00 boom",
            "Sun Mar  1 12:00:00 2026 boom",
            "1772366400 boom",
            "1772366400.000 boom",
            "1772366400000 boom",
            "12:00:00 boom",
            "12:00:00.000 | boom",
        ];
        for line in lines {
            assert_eq!(LogTimes::in_utc().split(line, NOON), Some((NOON, "boom")), "{line}");
        }
    }

    #[test]
    fn a_time_without_a_year_lies_before_the_end_of_the_log() {
        let (time, _) = LogTimes::in_utc().split("Dec 31 12:00:00 host boom", NOON).unwrap();
        assert_eq!(time.to_string(), "2025-12-31T12:00:00Z");
        let (time, _) = LogTimes::in_utc().split("23:30:00 boom", NOON).unwrap();
        assert_eq!(time.to_string(), "2026-02-28T23:30:00Z");
    }

    #[test]
    fn times_without_an_offset_are_those_of_the_zone() {
        let times = LogTimes { zone: TimeZone::fixed(jiff::tz::offset(1)) };
        assert_eq!(times.split("2026-03-01 13:00:00 boom", NOON), Some((NOON, "boom")));
    }

    #[test]
    fn other_beginnings_are_left_alone() {
        for line in
            ["", "boom", "12345 boxes", "2026-13-45 99:99:99 boom", "Traceback (most recent call last):", "10:30 x"]
        {
            assert_eq!(LogTimes::in_utc().split(line, NOON), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_odd(line in "\\PC{0,80}|[0-9:/.,T +\\[\\]-]{0,40}") {
            if let Some((_, rest)) = LogTimes::in_utc().split(&line, NOON) {
                prop_assert!(line.ends_with(rest));
            }
        }
    }
}
