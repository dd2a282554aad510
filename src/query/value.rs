//! Values that are more than text: numbers, time spans, moments, and the states of an issue.

use std::fmt;

use crate::model::Timestamp;

const SECOND: i64 = 1_000;
const DAY: i64 = 86_400 * SECOND;

/// How a value stands to the one in the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// The same.
    Equal,
    /// More than.
    Greater,
    /// At least.
    GreaterOrEqual,
    /// Less than.
    Less,
    /// At most.
    LessOrEqual,
}

impl Comparison {
    /// Takes the sign off the front of a value.
    pub(super) fn strip(text: &str) -> (Self, &str) {
        for (sign, comparison) in [
            (">=", Self::GreaterOrEqual),
            ("<=", Self::LessOrEqual),
            (">", Self::Greater),
            ("<", Self::Less),
            ("=", Self::Equal),
        ] {
            if let Some(rest) = text.strip_prefix(sign) {
                return (comparison, rest);
            }
        }
        (Self::Equal, text)
    }

    /// The sign in a query.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Equal => "",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
        }
    }

    /// The operator in SQL.
    pub(super) const fn operator(self) -> &'static str {
        match self {
            Self::Equal => "=",
            other => other.sign(),
        }
    }

    /// Whether `value` stands so to `bound`.
    pub(super) fn holds(self, value: f64, bound: f64) -> bool {
        match self {
            Self::Equal => value == bound,
            Self::Greater => value > bound,
            Self::GreaterOrEqual => value >= bound,
            Self::Less => value < bound,
            Self::LessOrEqual => value <= bound,
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.sign())
    }
}

/// A finite number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(f64);

impl Number {
    /// As a float.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// Reads `12`, `-1.5`, and `2k`, `3m`, `1b` for thousands, millions and milliards.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (digits, factor) = match text.as_bytes().last()?.to_ascii_lowercase() {
            b'k' => (text.get(..text.len() - 1)?, 1e3),
            b'm' => (text.get(..text.len() - 1)?, 1e6),
            b'b' => (text.get(..text.len() - 1)?, 1e9),
            _ => (text, 1.0),
        };
        Self::finite(decimal(digits)? * factor)
    }

    /// Reads a time span into milliseconds: `250ms`, `5s`, `2min`, `1h`, `1d`, `1w`; a bare number is milliseconds.
    pub(super) fn parse_duration(text: &str) -> Option<Self> {
        let digits = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
        let factor = match text.get(digits.len()..)? {
            "" | "ms" => 1.0,
            "s" => 1e3,
            "m" | "min" => 60e3,
            "h" | "hr" => 3_600e3,
            "d" | "day" => 86_400e3,
            "w" | "wk" => 604_800e3,
            _ => return None,
        };
        Self::finite(decimal(digits)? * factor)
    }

    fn finite(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(number))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The number of a tag, in the form that is also recognised by the SQL made of a query: decimal, with a
/// `-` before and a fraction behind it at most, and not longer than a float is exact.
pub(super) fn tag_number(text: &str) -> Option<f64> {
    if text.len() > 15 { None } else { decimal(text) }
}

fn decimal(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let dots = digits.bytes().filter(|&byte| byte == b'.').count();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if plain && dots <= 1 && digits.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        text.parse().ok()
    } else {
        None
    }
}

/// A unit of relative time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// `s`.
    Second,
    /// `m`.
    Minute,
    /// `h`.
    Hour,
    /// `d`.
    Day,
    /// `w`.
    Week,
}

impl TimeUnit {
    const ALL: [Self; 5] = [Self::Second, Self::Minute, Self::Hour, Self::Day, Self::Week];

    const fn letter(self) -> char {
        match self {
            Self::Second => 's',
            Self::Minute => 'm',
            Self::Hour => 'h',
            Self::Day => 'd',
            Self::Week => 'w',
        }
    }

    const fn millis(self) -> i64 {
        match self {
            Self::Second => SECOND,
            Self::Minute => 60 * SECOND,
            Self::Hour => 3_600 * SECOND,
            Self::Day => DAY,
            Self::Week => 7 * DAY,
        }
    }
}

/// A moment in a query: a day, a second, or a millisecond, as exact as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimePoint {
    /// Where it starts.
    pub start: Timestamp,
    /// Whether it is a whole day.
    pub whole_day: bool,
}

impl TimePoint {
    /// Reads `2026-03-01`, or a date with a time of day, which is UTC when it names no offset.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Ok(date) = text.parse::<jiff::civil::Date>()
            && text.len() == 10
        {
            let start = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
            return Some(Self { start: Timestamp::from_millis(start.as_millisecond()), whole_day: true });
        }
        let moment = match text.parse::<jiff::Timestamp>() {
            Ok(moment) => moment,
            Err(_) => {
                let civil = text.parse::<jiff::civil::DateTime>().ok()?;
                civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp()
            }
        };
        Some(Self { start: Timestamp::from_millis(moment.as_millisecond()), whole_day: false })
    }

    /// How long it is, in milliseconds.
    const fn width(self) -> i64 {
        if self.whole_day {
            DAY
        } else if self.start.as_millis() % SECOND == 0 {
            SECOND
        } else {
            1
        }
    }
}

impl fmt::Display for TimePoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.start.to_string();
        formatter.write_str(if self.whole_day { text.get(..10).unwrap_or(&text) } else { &text })
    }
}

/// What a moment is tested for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeTest {
    /// `2026-03-01`, `>2026-03-01T12:00:00Z` …
    Compare(Comparison, TimePoint),
    /// `-24h`: within the last 24 hours; `+24h`: longer ago.
    Relative {
        /// Whether it is the time since then, rather than the time before.
        since: bool,
        /// How many units ago.
        amount: u32,
        /// The unit.
        unit: TimeUnit,
    },
}

impl TimeTest {
    /// Reads what stands after the colon.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix(['-', '+']) {
            let letter = rest.chars().last()?;
            let unit = TimeUnit::ALL.into_iter().find(|unit| unit.letter() == letter)?;
            let digits = rest.get(..rest.len() - 1)?;
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            return Some(Self::Relative { since: text.starts_with('-'), amount: digits.parse().ok()?, unit });
        }
        let (comparison, moment) = Comparison::strip(text);
        Some(Self::Compare(comparison, TimePoint::parse(moment)?))
    }

    /// The first millisecond that fits, and the first one that does not any more.
    pub(super) fn range(self, now: Timestamp) -> (i64, i64) {
        match self {
            Self::Relative { since, amount, unit } => {
                let span = i64::from(amount).saturating_mul(unit.millis());
                let edge = now.as_millis().saturating_sub(span);
                if since { (edge, i64::MAX) } else { (i64::MIN, edge.saturating_add(1)) }
            }
            Self::Compare(comparison, point) => {
                let start = point.start.as_millis();
                match comparison {
                    Comparison::Equal => (start, start.saturating_add(point.width())),
                    Comparison::Greater => (start.saturating_add(1), i64::MAX),
                    Comparison::GreaterOrEqual => (start, i64::MAX),
                    Comparison::Less => (i64::MIN, start),
                    Comparison::LessOrEqual => (i64::MIN, start.saturating_add(1)),
                }
            }
        }
    }
}

impl fmt::Display for TimeTest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare(comparison, point) => write!(formatter, "{comparison}{point}"),
            Self::Relative { since, amount, unit } => {
                write!(formatter, "{}{amount}{}", if *since { '-' } else { '+' }, unit.letter())
            }
        }
    }
}

/// The state of an issue as `is:` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Needs attention.
    Unresolved,
    /// Was fixed.
    Resolved,
    /// Was put aside; also `ignored` and `muted`.
    Archived,
    /// Seen for the first time lately.
    New,
    /// Known for a while.
    Ongoing,
    /// Came back after it was resolved.
    Regressed,
    /// Got much more frequent.
    Escalating,
    /// Archived until it escalates.
    ArchivedUntilEscalating,
    /// Archived until a condition holds.
    ArchivedUntilConditionMet,
    /// Archived for good.
    ArchivedForever,
    /// Has somebody to care for it.
    Assigned,
    /// Has nobody to care for it.
    Unassigned,
}

impl Status {
    /// Every state, in the order in which they are named to a user.
    pub const ALL: [Self; 12] = [
        Self::Unresolved,
        Self::Resolved,
        Self::Archived,
        Self::New,
        Self::Ongoing,
        Self::Regressed,
        Self::Escalating,
        Self::ArchivedUntilEscalating,
        Self::ArchivedUntilConditionMet,
        Self::ArchivedForever,
        Self::Assigned,
        Self::Unassigned,
    ];

    /// The name in a query.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unresolved => "unresolved",
            Self::Resolved => "resolved",
            Self::Archived => "archived",
            Self::New => "new",
            Self::Ongoing => "ongoing",
            Self::Regressed => "regressed",
            Self::Escalating => "escalating",
            Self::ArchivedUntilEscalating => "archived_until_escalating",
            Self::ArchivedUntilConditionMet => "archived_until_condition_met",
            Self::ArchivedForever => "archived_forever",
            Self::Assigned => "assigned",
            Self::Unassigned => "unassigned",
        }
    }

    /// The state with a name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        if matches!(name.as_str(), "ignored" | "muted") {
            return Some(Self::Archived);
        }
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> (i64, i64) {
        TimeTest::parse(text).unwrap().range(Timestamp::from_millis(10 * DAY))
    }

    #[test]
    fn relative_times_look_back() {
        assert_eq!(range("-24h"), (9 * DAY, i64::MAX));
        assert_eq!(range("+1w"), (i64::MIN, 3 * DAY + 1));
        assert_eq!(TimeTest::parse("24h"), None);
        assert_eq!(TimeTest::parse("-h"), None);
        assert_eq!(TimeTest::parse("-1é"), None);
        assert_eq!(TimeTest::parse("-+1h"), None);
    }

    #[test]
    fn a_date_is_a_day_and_a_time_a_second() {
        assert_eq!(range("1970-01-03"), (2 * DAY, 3 * DAY));
        assert_eq!(range("1970-01-03T00:00:00"), (2 * DAY, 2 * DAY + SECOND));
        assert_eq!(range("1970-01-03T02:00:00+02:00"), (2 * DAY, 2 * DAY + SECOND));
        assert_eq!(range(">=1970-01-03T00:00:00.250Z"), (2 * DAY + 250, i64::MAX));
        assert_eq!(range("<1970-01-03"), (i64::MIN, 2 * DAY));
        assert_eq!(TimeTest::parse("1970-02-30"), None);
    }

    #[test]
    fn numbers_have_units() {
        assert_eq!(Number::parse("1.5k").map(Number::get), Some(1_500.0));
        assert_eq!(Number::parse("-3").map(Number::get), Some(-3.0));
        for wrong in ["", "k", "1e5", "inf", "0x1", ".5", "1.2.3", "--1"] {
            assert_eq!(Number::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Number::parse_duration("5s").map(Number::get), Some(5_000.0));
        assert_eq!(Number::parse_duration("5 s"), None);
    }
}
