//! Dates and times in the forms that programs write.

use std::sync::LazyLock;

use regex::Regex;

use super::Place;

const DAY: &str = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY: &str = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const MONTH: &str = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const TIME: &str = r"[0-2]?\d:[0-5]\d:[0-5]\d(?:[.,]\d+)?";
const ZONE: &str = r"(?:[+-]\d{2}:?\d{2}|Z\b|(?:UTC|GMT)(?:[+-]\d{1,4})?\b|[A-Z]{3,4}\b)";

/// The forms, anchored at the place, longer before shorter.
static FORMS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let iso_date = r"\d{4}-[01]\d-[0-3]\d";
    let forms = [
        r"datetime\.datetime\([^)]*\)".to_owned(),
        // RFC 822, 850, 1123 and what browsers and C libraries write.
        format!(r"{LONG_DAY},\s\d{{1,2}}-{MONTH}-\d{{2}}\s{TIME}\s{ZONE}"),
        format!(r"{DAY},\s\d{{1,2}}\s{MONTH}\s\d{{2,4}}(?:\s{TIME})?(?:\s{ZONE})?"),
        format!(r"{DAY}\s{MONTH}\s+\d{{1,2}}\s\d{{4}}(?:\s{TIME}(?:\s{ZONE})?(?:\s\([^)]*\))?)?"),
        format!(r"{DAY}\s{MONTH}\s+\d{{1,2}}\s{TIME}(?:\s{ZONE})?\s\d{{4}}"),
        format!(r"\d{{1,2}}\s{MONTH}\s\d{{2,4}}\s[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?:\s{ZONE})?"),
        format!(r"{MONTH}\s+\d{{1,2}}\s{TIME}"),
        // ISO 8601 and its relatives.
        format!(r"{iso_date}[T ]{TIME}\s?(?:[+-]\d{{2}}:?\d{{2}}|Z\b)?"),
        format!(r"{iso_date}[T ][0-2]\d:[0-5]\d(?:[+-]\d{{2}}:?\d{{2}}|Z\b)?"),
        format!(r"\d{{4}}/[01]?\d/[0-3]?\d\s{TIME}"),
        format!(r"{iso_date}\b"),
        // Times of day.
        r"(?:1[0-2]|0?\d):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s?(?:AM|PM|am|pm)\b".to_owned(),
        r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z\b|[+-]\d{2}:?\d{2})?".to_owned(),
        r"(?:[01]?\d|2[0-3]):[0-5]\d\b".to_owned(),
    ];
    Regex::new(&format!("^(?:{})", forms.join("|"))).ok()
});

/// The length of the date or time that begins here.
pub(super) fn find(place: Place<'_>, byte: u8) -> Option<usize> {
    let may_begin = match byte {
        b'0'..=b'9' => {
            let digits = place.rest().bytes().take_while(u8::is_ascii_digit).count();
            digits <= 4 && matches!(place.byte_at(digits), Some(b':' | b'-' | b'/' | b' '))
        }
        b'd' => place.rest().starts_with("datetime.datetime("),
        b'M' | b'T' | b'W' | b'F' | b'S' | b'J' | b'A' | b'O' | b'N' | b'D' => true,
        _ => false,
    };
    if !may_begin {
        return None;
    }
    let found = LazyLock::force(&FORMS).as_ref()?.find(place.rest())?;
    let length = place.rest().get(..found.end())?.trim_end().len();
    place.is_boundary(length).then_some(length)
}
