//! Finding what identifies or opens something in a text.

use std::borrow::Cow;
use std::net::Ipv6Addr;
use std::sync::LazyLock;

use base64::Engine as _;
use regex::Regex;

use super::digits;
use super::key;
use super::scan::Hints;
use crate::event::RemarkKind;
use crate::scrub::config::FILTERED;

/// A place in a text, the rule that found it, and what replaces it.
pub(super) type Found = (usize, usize, &'static str, RemarkKind, Cow<'static, str>);

macro_rules! pattern {
    ($name:ident, $text:expr) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| compiled($text));
    };
}

#[expect(clippy::expect_used, reason = "the expressions are constants that every test compiles")]
fn compiled(text: &str) -> Regex {
    Regex::new(text).expect("a built-in expression")
}

pattern!(EMAIL, r"(?i)[\w.!#$%&'*+/=?^`{|}~-]*[\w+-](?:@|%40)(?:[\w-]+\.)+(?:xn--[a-z0-9-]+|[\p{L}]{2,24})");
pattern!(IPV4, r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}");
pattern!(IPV6, r"[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
pattern!(DIGITS, r"[0-9](?:[ \u{a0}.-]?[0-9]){13,18}");
pattern!(US_SSN, r"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b");
pattern!(IBAN, r"(?i)\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11,30}");
pattern!(URL_AUTH, r#"//([^\s/?#"'<>\x00]+)@"#);
pattern!(SCHEME, r"(?i)\b(bearer|basic)(?:\s+|%20|\+)([^\s,;\x00]+)");
pattern!(
    TOKEN,
    concat!(
        r"eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)*",
        r"|\b(?:AKIA|ASIA)[A-Z0-9]{12,}|\bAIza[A-Za-z0-9_-]{20,}|\bSG\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}",
        r"|(?i:\b(?:[spr]k|whsec)_(?:live_|test_|prod_)?[a-z0-9]{10,}|\bgh[opsur]_[a-z0-9]{16,}|\bgithub_pat_[a-z0-9_]{16,}",
        r"|\bgl(?:pat|rt)-[a-z0-9_-]{12,}|\bxox[a-z]-[a-z0-9-]{8,}|\bxapp-[a-z0-9-]{8,}|\bya29\.[a-z0-9_-]{10,}",
        r"|\bsntry[a-z]_[a-z0-9_=+/-]{8,}|\bnpm_[a-z0-9]{16,}|\bpypi-[a-z0-9_-]{16,}|\bdop_v1_[a-f0-9]{16,}",
        r"|\bshp(?:at|ca|pa|ss)_[a-f0-9]{16,}|\bsk-[a-z0-9_-]{16,}|\bhf_[a-z0-9]{16,}|\bkey-[a-f0-9]{24,}",
        r"|\bhvs\.[a-z0-9_-]{16,}|\bdapi[a-f0-9]{24,}|\bsq0[a-z]{3}-[a-z0-9_-]{16,})",
    )
);
pattern!(PEM, r"(?s)-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----(.+?)(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)");
// A name, something that sets it off, and a value: bare, in quotes, or in quotes that are escaped themselves.
pattern!(
    NAMED,
    concat!(
        r#"(?i)(?P<name>[\w.\[\]-]*(?:passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[_-]?key|access[_-]?key"#,
        r#"|private[_-]?key|auth|credential|session|sessid|sid|jwt|csrf|xsrf|signature|sig|otp|pin|cvv|cvc|cookie)[\w.\[\]-]*)"#,
        r#"(?:(?P<quote>\\*["'`]?\]?\s*(?:=>|:=|==?|:|%3[AaDd])\s*|>\s*)|(?P<flag>\s+))"#,
        r#"(?:u?(?P<open>\\*["'`])|(?P<scheme>(?:basic|bearer|digest|negotiate|token|apikey)\s+))?"#,
    )
);

/// File name endings that follow an `@` as often as addresses have a domain.
const FILE_ENDINGS: [&str; 14] =
    ["png", "jpg", "jpeg", "gif", "svg", "webp", "js", "mjs", "cjs", "css", "map", "ts", "tsx", "jsx"];

/// Everything to be redacted in a text, in order, without overlaps.
pub(super) fn find(text: &str, hints: Hints, source: bool) -> Vec<Found> {
    let mut found = Vec::new();
    if hints.has(Hints::PEM) {
        groups(&PEM, text, "@pemkey", "[pemkey]", &mut found);
    }
    if hints.has(Hints::URL_AUTH) {
        groups(&URL_AUTH, text, "@urlauth", "[auth]", &mut found);
    }
    if hints.has(Hints::NAMED) {
        named(text, source, &mut found);
    }
    if hints.has(Hints::SCHEME) {
        schemes(text, &mut found);
    }
    if hints.has(Hints::TOKEN) {
        found.extend(TOKEN.find_iter(text).map(|at| substituted(at.start(), at.end(), "@token", "[token]")));
    }
    if hints.has(Hints::EMAIL) {
        emails(text, &mut found);
    }
    if hints.has(Hints::DIGITS) {
        cards(text, &mut found);
        found.extend(US_SSN.find_iter(text).map(|at| substituted(at.start(), at.end(), "@usssn", "[us-ssn]")));
    }
    if hints.has(Hints::IBAN) {
        ibans(text, &mut found);
    }
    if hints.has(Hints::IPV4) {
        ipv4(text, &mut found);
    }
    if hints.has(Hints::IPV6) {
        ipv6(text, &mut found);
    }
    merged(found)
}

fn substituted(start: usize, end: usize, rule: &'static str, text: &'static str) -> Found {
    (start, end, rule, RemarkKind::Substituted, Cow::Borrowed(text))
}

/// In order; of two that overlap the first takes in the other.
fn merged(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|(start, end, ..)| (*start, std::cmp::Reverse(*end)));
    let mut kept: Vec<Found> = Vec::with_capacity(found.len());
    for next in found {
        match kept.last_mut() {
            Some(last) if next.0 < last.1 => last.1 = last.1.max(next.1),
            _ => kept.push(next),
        }
    }
    kept
}

fn groups(regex: &Regex, text: &str, rule: &'static str, replacement: &'static str, found: &mut Vec<Found>) {
    for captures in regex.captures_iter(text) {
        if let Some(group) = captures.get(1) {
            found.push(substituted(group.start(), group.end(), rule, replacement));
        }
    }
}

/// `password=…`, `"password": "…"`, `--password …`, `<password>…<`.
fn named(text: &str, source: bool, found: &mut Vec<Found>) {
    let mut position = 0;
    while let Some(captures) = NAMED.captures_at(text, position) {
        let Some(whole) = captures.get(0) else { return };
        position = whole.end().max(position + 1);
        while !text.is_char_boundary(position) {
            position += 1;
        }
        let name = captures.name("name").map_or("", |name| name.as_str());
        let is_flag = captures.name("flag").is_some();
        if is_flag && !name.starts_with("--") || !key::is_sensitive(name) {
            continue;
        }
        let rest = &text[whole.end()..];
        let (length, quoted) = match captures.name("open") {
            Some(open) => (rest.find(open.as_str()).unwrap_or(rest.len()), true),
            None => (bare_length(rest), false),
        };
        let value = &rest[..length];
        if key::is_harmless(value) || value.contains('\0') || value.starts_with('[') {
            continue;
        }
        if !quoted && (source && is_code(value, rest, whole.as_str()) || is_count(name, value)) {
            continue;
        }
        found.push(substituted(whole.end(), whole.end() + length, "@password", FILTERED));
        position = whole.end() + length;
    }
}

/// Where a value without quotes ends.
fn bare_length(rest: &str) -> usize {
    rest.find(|char: char| {
        char.is_whitespace()
            || matches!(char, '&' | ';' | ',' | '"' | '\'' | '`' | '<' | '>' | '}' | ')' | '\0' | '\\' | '|' | '#')
    })
    .unwrap_or(rest.len())
}

/// `tokens: 512` is a count.
fn is_count(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    (name.ends_with("tokens") || name.ends_with("token_count"))
        && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// `password = read_password()` in a program holds no password.
fn is_code(value: &str, rest: &str, before: &str) -> bool {
    let after = rest[value.len()..].bytes().next();
    let identifier = value
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'(' | b'[' | b'*' | b'&' | b':'));
    let called = value.contains(['(', '[', '.']) || matches!(after, Some(b'(' | b'['));
    identifier && (called || (before.ends_with(' ') && !value.bytes().any(|byte| byte.is_ascii_digit())))
}

fn schemes(text: &str, found: &mut Vec<Found>) {
    for captures in SCHEME.captures_iter(text) {
        let (Some(whole), Some(scheme), Some(credentials)) = (captures.get(0), captures.get(1), captures.get(2)) else {
            continue;
        };
        if scheme.as_str().eq_ignore_ascii_case("bearer") {
            found.push(substituted(whole.start(), whole.end(), "@bearer", "Bearer [token]"));
        } else if holds_credentials(credentials.as_str()) {
            found.push(substituted(credentials.start(), credentials.end(), "@password", FILTERED));
        }
    }
}

/// Whether a word behind `Basic` is user and password, and not just the next word.
fn holds_credentials(word: &str) -> bool {
    let trimmed = word.trim_matches(['"', '\'', ')', ']', '}', '\\']).trim_end_matches('=');
    let decoded = base64::engine::general_purpose::STANDARD_NO_PAD.decode(trimmed);
    decoded.is_ok_and(|bytes| bytes.contains(&b':'))
}

fn emails(text: &str, found: &mut Vec<Found>) {
    for at in EMAIL.find_iter(text) {
        let ending = at.as_str().rsplit('.').next().unwrap_or_default();
        if FILE_ENDINGS.iter().any(|file| ending.eq_ignore_ascii_case(file)) {
            continue;
        }
        // Signs in front belong to the text around it: `to=<…>`, `?mail=…`, `mailto:…`, `/…`.
        let local = at.as_str().find('@').or_else(|| at.as_str().find("%40")).unwrap_or(0);
        let start = at.as_str()[..local].rfind(['=', '/', '?', '&', '{', '|', '\'', '`']).map_or(0, |sign| sign + 1);
        found.push(substituted(at.start() + start, at.end(), "@email", "[email]"));
    }
}

fn cards(text: &str, found: &mut Vec<Found>) {
    let bytes = text.as_bytes();
    let mut position = 0;
    while let Some(at) = DIGITS.find_at(text, position) {
        position = at.end();
        if stands_in_word(bytes, at.start(), at.end()) {
            // The rest of a longer number is none either.
            while bytes.get(position).is_some_and(u8::is_ascii_digit) {
                position += 1;
            }
            continue;
        }
        // A card may be followed by other digits, as an expiry date is: the longest run that checks out counts.
        let places: Vec<usize> = (at.start()..at.end()).filter(|index| bytes[*index].is_ascii_digit()).collect();
        let values: Vec<u8> = places.iter().map(|index| bytes[*index] - b'0').collect();
        let (whole, ends_whole) = (values.len(), !bytes.get(at.end()).is_some_and(u8::is_ascii_digit));
        let length = (14..=whole).rev().find(|length| {
            let apart = if *length == whole { ends_whole } else { places[*length] > places[*length - 1] + 1 };
            apart && digits::is_card_number(&values[..*length])
        });
        match length {
            Some(length) => {
                found.push(substituted(at.start(), places[length - 1] + 1, "@creditcard", "[creditcard]"));
                position = places[length - 1] + 1;
            }
            // Not from here; perhaps from the next group.
            None => {
                let gap = places.windows(2).find(|pair| pair[1] > pair[0] + 1).map(|pair| pair[1]);
                position = gap.unwrap_or(position);
            }
        }
    }
}

/// Whether digits are part of a word or of a longer number, such as a fraction.
fn stands_in_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).and_then(|index| bytes.get(index));
    let fraction = before == Some(&b'.') && start >= 2 && bytes.get(start - 2).is_some_and(u8::is_ascii_digit);
    before.is_some_and(u8::is_ascii_alphanumeric) || fraction || bytes.get(end).is_some_and(u8::is_ascii_alphabetic)
}

fn ibans(text: &str, found: &mut Vec<Found>) {
    for at in IBAN.find_iter(text) {
        // Words may follow; the longest beginning that checks out counts.
        let ends: Vec<usize> = at
            .as_str()
            .char_indices()
            .filter(|(_, char)| char.is_ascii_alphanumeric())
            .map(|(index, _)| index + 1)
            .collect();
        let bytes = text.as_bytes();
        let end = ends.iter().rev().find(|end| {
            let next = bytes.get(at.start() + **end);
            !next.is_some_and(u8::is_ascii_alphanumeric) && digits::is_iban(&at.as_str()[..**end])
        });
        if let Some(end) = end {
            found.push(substituted(at.start(), at.start() + end, "@iban", "[iban]"));
        }
    }
}

fn ipv4(text: &str, found: &mut Vec<Found>) {
    let bytes = text.as_bytes();
    for at in IPV4.find_iter(text) {
        let before = at.start().checked_sub(1).and_then(|index| bytes.get(index)).copied();
        let after = bytes.get(at.end()).copied();
        let longer_before = before.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let longer_after = after.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let more_groups = before == Some(b'.') && at.start() >= 2 && bytes[at.start() - 2].is_ascii_digit()
            || after == Some(b'.') && bytes.get(at.end() + 1).is_some_and(u8::is_ascii_digit);
        let octets: Option<Vec<u8>> = at.as_str().split('.').map(|octet| octet.parse().ok()).collect();
        let Some(octets) = octets else { continue };
        // A network or a version, such as 120.0.0.0.
        let no_host = octets.ends_with(&[0, 0]);
        if !(longer_before && before != Some(b'_') || longer_after && after != Some(b'_') || more_groups || no_host) {
            found.push(substituted(at.start(), at.end(), "@ip", "[ip]"));
        }
    }
}

fn ipv6(text: &str, found: &mut Vec<Found>) {
    let bytes = text.as_bytes();
    for at in IPV6.find_iter(text) {
        let inside = |index: usize| bytes.get(index).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if at.start() > 0 && inside(at.start() - 1) || inside(at.end()) {
            continue;
        }
        let mut candidate = at.as_str().trim_end_matches('.');
        if !candidate.ends_with("::") {
            candidate = candidate.strip_suffix(':').unwrap_or(candidate);
        }
        let lead = if candidate.starts_with(':') && !candidate.starts_with("::") { 1 } else { 0 };
        let candidate = &candidate[lead..];
        // `dead::beef` is rather a path in a program.
        let has_digit = candidate.bytes().any(|byte| byte.is_ascii_digit());
        if has_digit && candidate.parse::<Ipv6Addr>().is_ok() {
            let start = at.start() + lead;
            found.push(substituted(start, start + candidate.len(), "@ip", "[ip]"));
        }
    }
}
