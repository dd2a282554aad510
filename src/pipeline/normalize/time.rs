//! Times in events: RFC 3339 as SDKs write it, or seconds since 1970; kept as microseconds.

use jiff::civil;

/// Microseconds in a second.
pub(super) const MICROS: i64 = 1_000_000;

/// The first second of the year 10,000, which is no time any more.
const END: f64 = 253_402_300_800.0;

/// Why a text is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeError {
    /// It ends too early.
    Short,
    /// A character that does not belong there.
    Invalid,
    /// A part beyond its range.
    Range,
    /// Something follows.
    Trailing,
}

impl TimeError {
    /// The reason given in `_meta`.
    pub(super) const fn reason(self) -> &'static str {
        match self {
            Self::Short => "premature end of input",
            Self::Invalid => "input contains invalid characters",
            Self::Range => "input is out of range",
            Self::Trailing => "trailing input",
        }
    }
}

/// Microseconds from seconds, if it is a time at all.
pub(super) fn from_seconds(seconds: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
    (-END..END).contains(&seconds).then(|| {
        let whole = seconds.trunc();
        whole as i64 * MICROS + ((seconds - whole) * 1e6).round() as i64
    })
}

/// Seconds from microseconds, as events carry them.
#[expect(clippy::cast_precision_loss, reason = "microseconds of this century are exact")]
pub(super) fn to_seconds(micros: i64) -> f64 {
    micros as f64 / 1e6
}

/// RFC 3339 with an offset of zero written as `+00:00`.
pub(super) fn to_text(micros: i64) -> String {
    let Ok(time) = jiff::Timestamp::from_microsecond(micros) else { return format!("{}", to_seconds(micros)) };
    let mut text = time.to_string();
    text.truncate(text.len() - 1);
    if let Some((_, fraction)) = text.rsplit_once('.') {
        let digits = fraction.len();
        let wanted = if digits <= 3 { 3 } else { 6 };
        text.extend(std::iter::repeat_n('0', wanted - digits));
    }
    text + "+00:00"
}

/// Reads a time; without an offset it is UTC.
pub(super) fn parse(text: &str) -> Result<i64, TimeError> {
    let mut rest = Scanner(text.trim_start().as_bytes());
    let year = rest.year()?;
    rest.literal(b"-")?;
    let month = rest.number(2)?;
    rest.literal(b"-")?;
    let day = rest.number(2)?;
    let spaced = rest.0.first().is_some_and(u8::is_ascii_whitespace);
    if !spaced {
        rest.literal(b"Tt")?;
    }
    let hour = rest.number(2)?;
    rest.literal(b":")?;
    let minute = rest.number(2)?;
    rest.literal(b":")?;
    let second = rest.number(2)?;
    let micros = rest.fraction()?;
    // Only the form with `T` may leave the offset out.
    if spaced && rest.0.trim_ascii().is_empty() {
        return Err(TimeError::Short);
    }
    let offset = rest.offset()?;
    rest.skip_space();
    if !rest.0.is_empty() {
        return Err(TimeError::Trailing);
    }
    let narrow = |number: i64| i8::try_from(number).map_err(|_| TimeError::Range);
    let year = i16::try_from(year).map_err(|_| TimeError::Range)?;
    if second > 60 {
        return Err(TimeError::Range);
    }
    let date = civil::Date::new(year, narrow(month)?, narrow(day)?).map_err(|_| TimeError::Range)?;
    if hour > 23 || minute > 59 {
        return Err(TimeError::Range);
    }
    let days = i64::from(civil::date(1970, 1, 1).until(date).map_err(|_| TimeError::Range)?.get_days());
    Ok((days * 86_400 + hour * 3_600 + minute * 60 + second - offset) * MICROS + micros)
}

struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    const fn skip_space(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    fn literal(&mut self, wanted: &[u8]) -> Result<(), TimeError> {
        match self.0.split_first() {
            None => Err(TimeError::Short),
            Some((byte, rest)) if wanted.contains(byte) => {
                self.0 = rest;
                Ok(())
            }
            Some(_) => Err(TimeError::Invalid),
        }
    }

    /// One to `digits` digits.
    fn number(&mut self, digits: usize) -> Result<i64, TimeError> {
        self.skip_space();
        let count = self.0.iter().take(digits).take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return Err(if self.0.is_empty() { TimeError::Short } else { TimeError::Invalid });
        }
        let (number, rest) = self.0.split_at(count);
        self.0 = rest;
        Ok(number.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
    }

    /// Up to four digits, or any number of them behind a sign.
    fn year(&mut self) -> Result<i64, TimeError> {
        let (sign, digits) = match self.0.first() {
            Some(b'+') => (1, 18),
            Some(b'-') => (-1, 18),
            _ => return self.number(4),
        };
        self.0 = self.0.get(1..).unwrap_or_default();
        self.number(digits).map(|year| sign * year)
    }

    /// The fraction of the second in microseconds, rounded.
    fn fraction(&mut self) -> Result<i64, TimeError> {
        let Some(rest) = self.0.strip_prefix(b".") else { return Ok(0) };
        self.0 = rest;
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return Err(if rest.is_empty() { TimeError::Short } else { TimeError::Invalid });
        }
        let (digits, rest) = rest.split_at(count);
        self.0 = rest;
        let nanos =
            (0..9).fold(0, |sum, index| sum * 10 + i64::from(digits.get(index).map_or(0, |digit| digit - b'0')));
        Ok((nanos + 500) / 1_000)
    }

    /// Seconds east of UTC: `Z`, `UTC`, `+hh:mm`, `+hhmm` or nothing.
    fn offset(&mut self) -> Result<i64, TimeError> {
        self.skip_space();
        let sign = match self.0.first() {
            None => return Ok(0),
            Some(b'Z' | b'z') => {
                self.0 = self.0.get(1..).unwrap_or_default();
                return Ok(0);
            }
            Some(b'U' | b'u') if self.0.get(..3).is_some_and(|word| word.eq_ignore_ascii_case(b"utc")) => {
                self.0 = self.0.get(3..).unwrap_or_default();
                return Ok(0);
            }
            Some(b'+') => 1,
            Some(b'-') => -1,
            // The minus of typography.
            Some(0xe2) if self.0.starts_with("−".as_bytes()) => {
                self.0 = self.0.get(2..).unwrap_or_default();
                -1
            }
            Some(_) => return Err(TimeError::Invalid),
        };
        self.0 = self.0.get(1..).unwrap_or_default();
        let hours = self.two_digits()?;
        if let Some(rest) = self.0.strip_prefix(b":") {
            self.0 = rest;
        }
        let minutes = self.two_digits()?;
        if hours > 23 || minutes > 59 {
            return Err(TimeError::Range);
        }
        Ok(sign * (hours * 3_600 + minutes * 60))
    }

    fn two_digits(&mut self) -> Result<i64, TimeError> {
        match *self.0 {
            [] | [_] => Err(TimeError::Short),
            [tens, ones, ref rest @ ..] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
                self.0 = rest;
                Ok(i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
            }
            _ => Err(TimeError::Invalid),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sdk_forms_are_read() {
        let noon = 1_795_348_800 * MICROS;
        for text in
            ["2026-11-22T12:00:00Z", "2026-11-22t12:00:00", " 2026-11-22T13:30:00+0130", "+2026-11-22 12:00:00 UTC"]
        {
            assert_eq!(parse(text), Ok(noon), "{text}");
        }
        assert_eq!(parse("2026-11-22T12:00:00.1234567Z"), Ok(noon + 123_457));
        assert_eq!(parse("2026-11-22T11:59:60Z"), Ok(noon));
        assert_eq!(parse("1795348740"), Err(TimeError::Invalid));
        assert_eq!(parse("2026-11-22 12:00:00"), Err(TimeError::Short));
        assert_eq!(parse("2026-11-22T24:00:00Z"), Err(TimeError::Range));
        assert_eq!(to_text(noon + 500_000), "2026-11-22T12:00:00.500+00:00");
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(256))]
        #[test]
        fn no_text_panics(text in "[-+0-9T:. Zé]{0,40}") {
            let _ = parse(&text);
        }
    }
}
