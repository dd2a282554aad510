//! The kinds of values, in the order in which they are tried.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Place, dates, hostnames, is_word};

/// The kind and the length in bytes of the value that begins here.
pub(super) fn find(place: Place<'_>, byte: u8, has_email: bool) -> Option<(&'static str, usize)> {
    if has_email && let Some(length) = email(place, byte) {
        return Some(("email", length));
    }
    if place.is_word_start() {
        return word_value(place, byte);
    }
    match byte {
        b':' => ipv6(place).map(|length| ("ip", length)),
        b'-' => negative(place),
        b'\'' | b'"' if place.byte_before() == Some(b'=') => quoted(place, byte).map(|length| ("quoted_str", length)),
        _ => None,
    }
}

fn word_value(place: Place<'_>, byte: u8) -> Option<(&'static str, usize)> {
    if byte >= 0x80 {
        return None;
    }
    let word = word_length(place);
    let is_digit = byte.is_ascii_digit();
    if byte.is_ascii_alphabetic()
        && let Some(length) = url(place, word)
    {
        return Some(("url", length));
    }
    if let Some(length) = hostnames::find(place) {
        return Some(("hostname", length));
    }
    if is_digit && let Some(length) = ipv4(place) {
        return Some(("ip", length));
    }
    if byte.is_ascii_hexdigit() {
        if let Some(length) = ipv6(place) {
            return Some(("ip", length));
        }
        if let Some(found) = fixed_hex(place, word) {
            return Some(found);
        }
    }
    if let Some(length) = dates::find(place, byte) {
        return Some(("date", length));
    }
    if is_digit && let Some(length) = duration(place) {
        return Some(("duration", length));
    }
    if byte == b't'
        && let Some(length) = swift_transaction(place)
    {
        return Some(("swift_txn_id", length));
    }
    if let Some(kind) = hex_word(place, word) {
        return Some((kind, word));
    }
    if is_digit {
        return number(place);
    }
    if place.byte_before() == Some(b'=')
        && matches!(place.rest().get(..word), Some("true" | "True" | "false" | "False"))
    {
        return Some(("bool", word));
    }
    None
}

fn word_length(place: Place<'_>) -> usize {
    place.rest().bytes().take_while(|byte| is_word(*byte)).count()
}

fn run(text: &str, accept: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| accept(*byte)).count()
}

const fn is_email_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'.' | b'!'
                | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'/'
                | b'='
                | b'?'
                | b'^'
                | b'_'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
                | b'~'
                | b'-'
        )
}

fn email(place: Place<'_>, byte: u8) -> Option<usize> {
    if !is_email_local(byte) || place.byte_before().is_some_and(is_email_local) {
        return None;
    }
    let local = run(place.rest(), is_email_local);
    if place.byte_at(local) != Some(b'@') {
        return None;
    }
    let domain = place.rest().get(local + 1..)?;
    let mut end = 0;
    for label in domain.split('.') {
        let letters = run(label, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let length = label.get(..letters)?.trim_end_matches('-').len().min(63);
        if length == 0 || label.starts_with('-') {
            break;
        }
        end += length + usize::from(end > 0);
        if length < label.len() {
            break;
        }
    }
    (end > 0).then_some(local + 1 + end)
}

fn url(place: Place<'_>, word: usize) -> Option<usize> {
    let rest = place.rest();
    let after = rest.get(word..)?.strip_prefix("://")?;
    if !matches!(rest.get(..word)?, "http" | "https" | "ws" | "wss" | "ftp" | "ftps" | "file" | "HTTP" | "HTTPS") {
        return None;
    }
    let length = after.find(char::is_whitespace).unwrap_or(after.len());
    let begins_well = !after.starts_with(['/', '$', '.', '?', '#']);
    (length > 1 && begins_well).then_some(word + 3 + length)
}

fn ipv4(place: Place<'_>) -> Option<usize> {
    let length = run(place.rest(), |byte| byte.is_ascii_digit() || byte == b'.').min(16);
    let text = place.rest().get(..length)?;
    // Text that goes on with a dot or a further part is cut after the fourth part.
    let end = text.match_indices('.').nth(3).map_or(text.len(), |(at, _)| at);
    let address = text.get(..end)?;
    (address.parse::<Ipv4Addr>().is_ok() && place.is_boundary(end)).then_some(end)
}

fn ipv6(place: Place<'_>) -> Option<usize> {
    if place.byte_before().is_some_and(|byte| is_word(byte) || byte == b':') {
        return None;
    }
    let length = run(place.rest(), |byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.')).min(45);
    let mut text = place.rest().get(..length)?;
    if text.bytes().filter(|byte| *byte == b':').count() < 2 {
        return None;
    }
    while !text.ends_with("::") && text.ends_with([':', '.']) {
        text = text.get(..text.len() - 1)?;
    }
    let is_address = text.len() > 2 && text.parse::<Ipv6Addr>().is_ok();
    (is_address && place.is_boundary(text.len())).then_some(text.len())
}

/// Trace parents, UUIDs, SHA-1 and MD5 sums.
fn fixed_hex(place: Place<'_>, word: usize) -> Option<(&'static str, usize)> {
    let is_lower_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if word == 2 && groups(place, &[2, 32, 16, 2], is_lower_hex) {
        return Some(("traceparent", 55));
    }
    if word == 1 && place.byte_at(0) == Some(b'1') && groups(place, &[1, 8, 24], is_lower_hex) {
        return Some(("traceparent", 35));
    }
    if word == 8 && groups(place, &[8, 4, 4, 4, 12], |byte| byte.is_ascii_hexdigit()) {
        return Some(("uuid", 36));
    }
    let is_hex = || place.rest().bytes().take(word).all(|byte| byte.is_ascii_hexdigit());
    match word {
        40 if is_hex() => Some(("sha1", 40)),
        32 if is_hex() => Some(("md5", 32)),
        _ => None,
    }
}

/// Whether runs of these lengths follow, joined by `-`, up to a boundary.
fn groups(place: Place<'_>, lengths: &[usize], accept: impl Fn(u8) -> bool) -> bool {
    let mut at = 0;
    for (index, &length) in lengths.iter().enumerate() {
        if index > 0 {
            if place.byte_at(at) != Some(b'-') {
                return false;
            }
            at += 1;
        }
        if !(at..at + length).all(|offset| place.byte_at(offset).is_some_and(&accept)) {
            return false;
        }
        at += length;
    }
    place.is_boundary(at)
}

fn duration(place: Place<'_>) -> Option<usize> {
    let whole = run(place.rest(), |byte| byte.is_ascii_digit());
    let mut end = whole;
    if place.byte_at(whole) == Some(b'.') {
        let fraction = run(place.rest().get(whole + 1..)?, |byte| byte.is_ascii_digit());
        if fraction > 0 {
            end = whole + 1 + fraction;
        }
    }
    let unit =
        ["ms", "s"].into_iter().find(|unit| place.rest().get(end..).is_some_and(|rest| rest.starts_with(unit)))?;
    let end = end + unit.len();
    place.is_boundary(end).then_some(end)
}

fn swift_transaction(place: Place<'_>) -> Option<usize> {
    let id = place.rest().strip_prefix("tx")?;
    let is_lower_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let first = run(id, is_lower_hex);
    let second = run(id.get(first..)?.strip_prefix('-')?, is_lower_hex);
    (first == 21 && second == 10 && place.is_boundary(34)).then_some(34)
}

fn hex_word(place: Place<'_>, word: usize) -> Option<&'static str> {
    let text = place.rest().get(..word)?;
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some("hex");
    }
    let mut digits = false;
    let mut lower = false;
    let mut upper = false;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => digits = true,
            b'a'..=b'f' => lower = true,
            b'A'..=b'F' => upper = true,
            _ => return None,
        }
    }
    match word {
        8..=128 if digits && !(lower && upper) => Some("hex"),
        7 if digits && lower && !upper => Some("git_sha"),
        _ => None,
    }
}

/// A number whose digits begin here.
fn number(place: Place<'_>) -> Option<(&'static str, usize)> {
    let whole = run(place.rest(), |byte| byte.is_ascii_digit());
    if place.byte_at(whole) == Some(b'.') {
        let fraction = run(place.rest().get(whole + 1..)?, |byte| byte.is_ascii_digit());
        let end = whole + 1 + fraction;
        if fraction > 0 && place.is_boundary(end) {
            return Some(("float", end));
        }
    }
    ((1..=7).contains(&whole) && place.is_boundary(whole)).then_some(("int", whole))
}

/// A number after a minus that joins no word.
fn negative(place: Place<'_>) -> Option<(&'static str, usize)> {
    if place.byte_before().is_some_and(is_word) || !place.byte_at(1)?.is_ascii_digit() {
        return None;
    }
    let (kind, length) = number(Place { at: place.at + 1, ..place })?;
    Some((kind, length + 1))
}

fn quoted(place: Place<'_>, quote: u8) -> Option<usize> {
    let inner = place.rest().get(1..)?;
    let end = memchr::memchr(quote, inner.as_bytes())?;
    (end > 0).then_some(end + 2)
}
