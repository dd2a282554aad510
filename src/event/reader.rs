//! The fast way through JSON: one pass over text that is known to be UTF-8, lists made in their exact size.
//!
//! It reads what serde_json reads, to the same values. It must not say what is wrong with anything else; whoever
//! wants to know asks serde_json.

use std::borrow::Cow;

use super::{Node, Number, Object, Value};

/// Nesting beyond this is refused, as serde_json does.
const MAX_DEPTH: usize = 128;

/// Room for the fields that normalising adds to an event.
const ROOM_FOR_FIELDS: usize = 16;

/// Objects from this many entries on, frames above all, have room for what is added to them.
const LARGE_OBJECT: usize = 5;
const ROOM_FOR_CHANGES: usize = 2;

/// A pass over a text.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The elements of the lists that are open, the outermost first.
    nodes: Vec<Node<'a>>,
    /// The entries of the objects that are open, the outermost first.
    entries: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> Reader<'a> {
    /// At the start of a text.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, nodes: Vec::with_capacity(64), entries: Vec::with_capacity(128) }
    }

    /// The value the text begins with; none when it is no JSON.
    pub(super) fn read(&mut self) -> Option<Node<'a>> {
        self.value(MAX_DEPTH).map(Node::from)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space; it stays to be read.
    fn next_token(&mut self) -> Option<u8> {
        loop {
            let byte = self.peek()?;
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value<'a>> {
        match self.next_token()? {
            b'"' => self.string().map(Value::String),
            b'{' => self.object(depth.checked_sub(1).filter(|left| *left > 0)?),
            b'[' => self.array(depth.checked_sub(1).filter(|left| *left > 0)?),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => None,
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Option<Value<'a>> {
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += word.len();
        rest.starts_with(word.as_bytes()).then_some(value)
    }

    fn array(&mut self, depth: usize) -> Option<Value<'a>> {
        self.at += 1;
        let start = self.nodes.len();
        if self.next_token()? == b']' {
            self.at += 1;
            return Some(Value::Array(Vec::new()));
        }
        loop {
            let node = self.value(depth)?.into();
            self.nodes.push(node);
            match self.next_token()? {
                b',' => self.at += 1,
                b']' => break,
                _ => return None,
            }
        }
        self.at += 1;
        Some(Value::Array(self.nodes.drain(start..).collect()))
    }

    fn object(&mut self, depth: usize) -> Option<Value<'a>> {
        self.at += 1;
        let start = self.entries.len();
        if self.next_token()? == b'}' {
            self.at += 1;
            return Some(Value::Object(Object::new()));
        }
        // A bit for the looks of each key: one that looks like no other needs no comparing.
        let mut seen = 0_u64;
        loop {
            if self.next_token()? != b'"' {
                return None;
            }
            let key = self.string()?;
            if self.next_token()? != b':' {
                return None;
            }
            self.at += 1;
            let node = Node::from(self.value(depth)?);
            let looks = looks_of(&key);
            if seen & looks != 0 {
                self.forget(start, &key);
            }
            seen |= looks;
            self.entries.push((key, node));
            match self.next_token()? {
                b',' => self.at += 1,
                b'}' => break,
                _ => return None,
            }
        }
        self.at += 1;
        let count = self.entries.len() - start;
        let room = match count {
            _ if start == 0 => ROOM_FOR_FIELDS,
            LARGE_OBJECT.. => ROOM_FOR_CHANGES,
            _ => 0,
        };
        let mut entries = Vec::with_capacity(count + room);
        entries.extend(self.entries.drain(start..));
        Some(Value::Object(Object::from_unique_entries(entries)))
    }

    /// Takes an earlier entry of the same key out: the last one wins.
    fn forget(&mut self, start: usize, key: &str) {
        let place = self.entries.iter().skip(start).position(|(earlier, _)| earlier == key);
        if let Some(place) = place {
            self.entries.remove(start + place);
        }
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at + 1;
        self.at = start + plain_length(self.text.as_bytes().get(start..)?);
        let plain = self.text.get(start..self.at)?;
        match self.peek()? {
            b'"' => {
                self.at += 1;
                Some(Cow::Borrowed(plain))
            }
            b'\\' => self.escaped_string(plain).map(Cow::Owned),
            _ => None,
        }
    }

    /// The rest of a string from its first backslash on.
    fn escaped_string(&mut self, plain: &str) -> Option<String> {
        let mut string = String::with_capacity(plain.len() * 2 + 32);
        string.push_str(plain);
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(string);
                }
                b'\\' => {
                    self.at += 1;
                    string.push(self.escape()?);
                }
                0..=0x1f => return None,
                _ => {
                    let start = self.at;
                    self.at += plain_length(self.text.as_bytes().get(start..)?);
                    string.push_str(self.text.get(start..self.at)?);
                }
            }
        }
    }

    /// The character of an escape, after its backslash.
    fn escape(&mut self) -> Option<char> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hexadecimal()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                if !self.text.as_bytes().get(self.at..)?.starts_with(b"\\u") {
                    return None;
                }
                self.at += 2;
                let second = self.hexadecimal()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)?
            }
            _ => return None,
        })
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))
    }

    fn number(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        let negative = self.peek()? == b'-';
        self.at += usize::from(negative);
        let first = self.peek()?;
        let digits = self.digits();
        if digits == 0 || (first == b'0' && digits > 1) {
            return None;
        }
        let whole_end = self.at;
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return None;
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return None;
            }
        }
        let text = self.text.get(start..self.at)?;
        if self.at == whole_end {
            if !negative && let Ok(number) = text.parse() {
                return Some(Value::Number(Number::Unsigned(number)));
            }
            // Zero has a sign as a float only.
            if text != "-0"
                && negative
                && let Ok(number) = text.parse()
            {
                return Some(Value::Number(Number::Signed(number)));
            }
        }
        // To the last bit as everything else here reads it.
        let number: f64 = serde_json::from_str(text).ok()?;
        number.is_finite().then_some(Value::Number(Number::Float(number)))
    }

    /// Passes digits and tells how many.
    fn digits(&mut self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        count
    }
}

/// One of 64 bits, by a key's length and its first and last byte.
fn looks_of(key: &str) -> u64 {
    let bytes = key.as_bytes();
    let first = bytes.first().copied().unwrap_or_default();
    let last = bytes.last().copied().unwrap_or_default();
    let mixed = usize::from(first).wrapping_mul(7) ^ usize::from(last).wrapping_mul(13) ^ bytes.len().wrapping_mul(5);
    1 << (mixed & 63)
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// How many bytes there are before the first quote, backslash or control character.
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // The highest bit of a byte is set where the byte is special; only those above the first one may be wrong.
        let quote = word ^ (ONES * u64::from(b'"'));
        let backslash = word ^ (ONES * u64::from(b'\\'));
        let found = ((quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (word.wrapping_sub(ONES * 0x20) & !word))
            & HIGHS;
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
    words.len() * 8 + plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<Value<'_>> {
        Reader::new(text).read().map(|node| node.value)
    }

    fn through_serde(text: &str) -> Option<Value<'_>> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let node: Node<'_> = serde::Deserialize::deserialize(&mut deserializer).ok()?;
        Some(node.value)
    }

    #[test]
    fn special_bytes_are_found_in_every_place() {
        for place in 0..17 {
            for byte in 0..=255_u8 {
                let mut bytes = vec![b'a'; 17];
                bytes[place] = byte;
                let special = matches!(byte, b'"' | b'\\' | 0..=0x1f);
                assert_eq!(plain_length(&bytes), if special { place } else { 17 }, "{byte} at {place}");
            }
        }
    }

    #[test]
    fn what_serde_reads_is_read_alike() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "01",
            "1.",
            ".5",
            "1e3",
            "1E+3",
            "1e",
            "-",
            "1.5",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775809",
            "1e400",
            "123456789012345678901234567890",
            "true",
            "tru",
            "nul",
            "null x",
            "false]",
            "\"\"",
            "\"a\\n\\u00e4\\ud83d\\ude00\\/\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\\u12\"",
            "\"\\x\"",
            "\"a\u{1}\"",
            "\"open",
            "\"open\\",
            "[]",
            "[1,]",
            "[1 2]",
            "[,]",
            "[1,[2,[]],{}]",
            "{}",
            "{\"a\":1,}",
            "{\"a\" : 1 , \"b\":[ ] }",
            "{\"a\":1 \"b\":2}",
            "{a:1}",
            "{\"a\":1,\"b\":2,\"a\":3}",
            "{\"a\":1,\"a\":2,\"a\":{\"a\":1,\"a\":2}}",
            "  {\"\":null}  ",
            "",
            " ",
            "{",
            "[",
            "{\"a\"",
            "{\"a\":",
            "[1",
            "\u{feff}1",
        ] {
            assert_eq!(read(text), through_serde(text), "{text:?}");
        }
        for depth in [126, 127, 128, 129, 5_000] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(read(&text), through_serde(&text), "depth {depth}");
        }
    }

    proptest! {
        #[test]
        fn texts_of_json_pieces_are_read_alike(text in "([\\[\\]{}:, ]|\"[a-c]\"|\"\\\\\\\\[nu\"]?\"|-?[0-9]{1,3}|true|null|[a\"\\\\ ]){0,24}") {
            prop_assert_eq!(read(&text), through_serde(&text));
        }

        #[test]
        fn written_values_are_read_back(keys in proptest::collection::vec(".{0,6}", 0..12), text in ".{0,60}", number: i64) {
            let mut json = String::from("{");
            for key in &keys {
                json.push_str(&format!("{}:[{},{number}],", serde_json::to_string(key).unwrap(), serde_json::to_string(&text).unwrap()));
            }
            json.push_str("\"end\":{}}");
            let value = read(&json);
            prop_assert!(value.is_some());
            prop_assert_eq!(value, through_serde(&json));
        }
    }
}
