//! What a stream holds, found in its first lines.

use std::fmt;
use std::io;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};

use super::blocks::Blocks;

/// The forms that a recording may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Nothing at all.
    Empty,
    /// One event a line.
    Lines,
    /// Events over several lines, one after another or in an array.
    Documents,
    /// One envelope.
    Envelope,
    /// One HTTP request, head and body.
    Request,
    /// The body of a request to the store endpoint, packed or encoded, or something else altogether.
    Body,
}

/// This much is looked at before a line without an end is taken for what it begins like.
const LOOK: usize = 4 << 20;

/// Finds the format; what was looked at stays in the window.
pub(super) fn detect(blocks: &mut Blocks) -> io::Result<Format> {
    if !look_until(blocks, |window| window.len() >= 3)? && blocks.window().is_empty() {
        return Ok(Format::Empty);
    }
    if blocks.window().starts_with(b"\xef\xbb\xbf") {
        blocks.consume(3);
    }
    look_until(blocks, |window| !window.trim_ascii().is_empty())?;
    match blocks.window().trim_ascii_start().first() {
        None => Ok(Format::Empty),
        Some(b'{') => {
            look_until(blocks, |window| lines_of(window).nth(2).is_some())?;
            Ok(object_format(blocks.window()))
        }
        Some(b'[') => {
            look_until(blocks, |window| {
                window.trim_ascii_start().get(1..).is_some_and(|rest| !rest.trim_ascii().is_empty())
            })?;
            let rest = blocks.window().trim_ascii_start().get(1..).unwrap_or_default().trim_ascii_start();
            Ok(if matches!(rest.first(), Some(b'{' | b']')) { Format::Documents } else { Format::Body })
        }
        Some(_) => {
            look_until(blocks, |window| memchr::memchr(b'\n', window).is_some())?;
            Ok(if is_request(blocks.window()) { Format::Request } else { Format::Body })
        }
    }
}

fn look_until(blocks: &mut Blocks, enough: impl Fn(&[u8]) -> bool) -> io::Result<bool> {
    loop {
        if enough(blocks.window()) {
            return Ok(true);
        }
        if blocks.window().len() >= LOOK || !blocks.fill()? {
            return Ok(false);
        }
    }
}

fn lines_of(window: &[u8]) -> impl Iterator<Item = &[u8]> {
    window.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty())
}

fn is_request(window: &[u8]) -> bool {
    let line = window.split(|&byte| byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let mut words = line.split(|&byte| byte == b' ');
    let method =
        words.next().is_some_and(|word| (3..=7).contains(&word.len()) && word.iter().all(u8::is_ascii_uppercase));
    let target = words.next().is_some_and(|word| word.starts_with(b"/") || word.starts_with(b"http"));
    method && target && words.next().is_some_and(|word| word.starts_with(b"HTTP/"))
}

/// One line, as far as it says what the whole is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Object(Outline),
    Unfinished,
    Broken,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Outline {
    /// It has a field that only events have.
    event_field: bool,
    /// It has a field that only envelope headers have.
    header_field: bool,
    /// It has `type`, as item headers must and few events do.
    type_field: bool,
    event_id: bool,
}

fn object_format(window: &[u8]) -> Format {
    let mut lines = lines_of(window);
    let first = lines.next().map_or(Line::Broken, read_line);
    let second = lines.next().map(read_line);
    match (first, second) {
        (Line::Object(header), None) if header.header_field && !header.event_field => Format::Envelope,
        (Line::Object(_), None) => Format::Lines,
        (Line::Object(header), Some(Line::Object(item)))
            if !header.event_field && item.type_field && !item.event_field && !item.event_id =>
        {
            Format::Envelope
        }
        (Line::Object(header), Some(Line::Unfinished | Line::Broken))
            if !header.event_field && (header.header_field || header.event_id) =>
        {
            Format::Envelope
        }
        (Line::Object(_), Some(_)) => Format::Lines,
        (_, Some(Line::Object(item))) if item.type_field && !item.event_field && !item.event_id => Format::Envelope,
        (_, Some(Line::Object(_)) | None) => Format::Lines,
        (_, Some(_)) => Format::Documents,
    }
}

fn read_line(line: &[u8]) -> Line {
    if line.first() != Some(&b'{') {
        return Line::Broken;
    }
    match serde_json::Deserializer::from_slice(line).deserialize_map(OutlineVisitor) {
        Ok(outline) => Line::Object(outline),
        Err(error) if error.is_eof() => Line::Unfinished,
        Err(_) => Line::Broken,
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut outline = Outline::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "type" => outline.type_field = true,
                "event_id" => outline.event_id = true,
                "sent_at" | "dsn" | "trace" => outline.header_field = true,
                "timestamp" | "start_timestamp" | "message" | "logentry" | "exception" | "level" | "contexts"
                | "tags" | "extra" | "breadcrumbs" | "user" | "request" | "release" | "environment" | "threads"
                | "spans" | "stacktrace" | "logger" | "server_name" | "transaction" | "modules" | "culprit"
                | "fingerprint" | "project" => outline.event_field = true,
                _ => {}
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(outline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format_of(content: &str) -> Format {
        let reader = io::Cursor::new(content.as_bytes().to_vec());
        detect(&mut Blocks::open(Box::new(reader)).unwrap()).unwrap()
    }

    #[test]
    fn formats_are_told_apart_by_content() {
        for (content, format) in [
            ("", Format::Empty),
            (" \n\n", Format::Empty),
            ("{}", Format::Lines),
            ("\u{feff}{\"message\":\"x\"}", Format::Lines),
            ("{\"event_id\":\"a\"}\n{\"event_id\":\"b\"}\n", Format::Lines),
            ("{\"type\":\"transaction\",\"timestamp\":1}\n{\"type\":\"transaction\",\"timestamp\":2}\n", Format::Lines),
            ("{\"message\":\"cut\n{\"message\":\"whole\"}\n", Format::Lines),
            ("{\n  \"message\": \"x\"\n}\n", Format::Documents),
            ("[{\"message\":\"x\"}]", Format::Documents),
            ("[\n]", Format::Documents),
            ("[package]\nname = 1", Format::Body),
            ("{}\n{\"type\":\"session\"}\n{}", Format::Envelope),
            ("{\"event_id\":\"a\"}\n{\"type\":\"event\",\"length\":2}\n{}\n", Format::Envelope),
            ("{\"sent_at\":\"2026-03-04T05:06:07Z\"}\n{\"type\":\"event\"", Format::Envelope),
            ("{\"dsn\":\"x\"}", Format::Envelope),
            ("POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\n\r\n{}", Format::Request),
            ("eJyrVspNLS5OTE9VslJQqlCqBQA=", Format::Body),
            ("# Read me", Format::Body),
        ] {
            assert_eq!(format_of(content), format, "{content:?}");
        }
    }
}
