//! One field of an object, found without reading the rest into anything.
//!
//! What is passed over is checked to be JSON, but for what strings mean: neither their UTF-8 nor their surrogates
//! are looked at.

use super::reader::plain_length;

/// Nesting beyond this is refused.
const MAX_DEPTH: usize = 126;

/// The value of `field` as JSON, if the object that `bytes` begin with has it; the last one of equal keys.
/// None when this is no object, or a key has to be read to be known.
pub fn field_json<'a>(bytes: &'a [u8], field: &str) -> Option<Option<&'a [u8]>> {
    let mut skimmer = Skimmer { bytes, at: 0 };
    let mut found = None;
    skimmer.expect(b'{')?;
    if skimmer.next_token()? == b'}' {
        return Some(None);
    }
    loop {
        let key = skimmer.plain_key()?;
        skimmer.expect(b':')?;
        skimmer.next_token()?;
        let start = skimmer.at;
        skimmer.value(MAX_DEPTH)?;
        if key == field.as_bytes() {
            found = bytes.get(start..skimmer.at);
        }
        match skimmer.next_token()? {
            b',' => skimmer.at += 1,
            b'}' => return Some(found),
            _ => return None,
        }
    }
}

struct Skimmer<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Skimmer<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next_token(&mut self) -> Option<u8> {
        loop {
            let byte = self.peek()?;
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        let found = self.next_token()? == byte;
        self.at += 1;
        found.then_some(())
    }

    /// A key without escapes.
    fn plain_key(&mut self) -> Option<&'a [u8]> {
        self.expect(b'"')?;
        let start = self.at;
        self.at += plain_length(self.bytes.get(start..)?);
        let key = self.bytes.get(start..self.at)?;
        self.expect(b'"')?;
        Some(key)
    }

    fn value(&mut self, depth: usize) -> Option<()> {
        match self.next_token()? {
            b'"' => self.string(),
            b'{' => self.members(b'}', depth.checked_sub(1)?),
            b'[' => self.members(b']', depth.checked_sub(1)?),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        let found = self.bytes.get(self.at..)?.starts_with(word);
        self.at += word.len();
        found.then_some(())
    }

    fn members(&mut self, end: u8, depth: usize) -> Option<()> {
        self.at += 1;
        if self.next_token()? == end {
            self.at += 1;
            return Some(());
        }
        loop {
            if end == b'}' {
                (self.next_token()? == b'"').then_some(())?;
                self.string()?;
                self.expect(b':')?;
            }
            self.value(depth)?;
            let next = self.next_token()?;
            self.at += 1;
            if next == end {
                return Some(());
            }
            (next == b',').then_some(())?;
        }
    }

    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            self.at += plain_length(self.bytes.get(self.at..)?);
            let special = self.peek()?;
            self.at += 1;
            match special {
                b'"' => return Some(()),
                b'\\' => self.escape()?,
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        let letter = self.peek()?;
        self.at += 1;
        match letter {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                let digits = self.bytes.get(self.at..self.at + 4)?;
                self.at += 4;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(())
            }
            _ => None,
        }
    }

    fn number(&mut self) -> Option<()> {
        self.at += usize::from(self.peek()? == b'-');
        let zero = self.peek()? == b'0';
        let digits = self.digits()?;
        if zero && digits > 1 {
            return None;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Some(())
    }

    /// Passes at least one digit and tells how many.
    fn digits(&mut self) -> Option<usize> {
        let count = self.bytes.get(self.at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        (count > 0).then_some(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn find(json: &str) -> Option<Option<&str>> {
        field_json(json.as_bytes(), "t").map(|found| found.map(|json| std::str::from_utf8(json).unwrap()))
    }

    #[test]
    fn a_field_is_found_at_the_top_only() {
        assert_eq!(find(r#"{"a":{"t":1},"t": "x\"y" ,"b":[1.5e3,null,true]} rest"#), Some(Some(r#""x\"y""#)));
        assert_eq!(find(r#"{"a":[{"t":1}]}"#), Some(None));
        assert_eq!(find(r#"{"t":1,"t":2}"#), Some(Some("2")));
        assert_eq!(find(" {}"), Some(None));
    }

    #[test]
    fn what_is_no_object_is_not_passed() {
        for broken in [
            "",
            "[]",
            "{",
            r#"{"t":1"#,
            r#"{"t":01}"#,
            r#"{"t":1,}"#,
            r#"{"t":tru}"#,
            r#"{"t":"\x"}"#,
            r#"{"t"1}"#,
            "{t:1}",
        ] {
            assert_eq!(find(broken), None, "{broken}");
        }
        // This key may be the one that is looked for.
        assert_eq!(find(r#"{"\u0074":1}"#), None);
        assert_eq!(find(&format!(r#"{{"t":{}{}}}"#, "[".repeat(5_000), "]".repeat(5_000))), None);
    }

    proptest! {
        #[test]
        fn what_passes_is_json(text in "\\{\"t\":([\\[\\]{}:, ]|\"[a-c]\"|\"\\\\\\\\[nu\"]?\"|-?[0-9]{1,3}|true|null|[a\"\\\\ ]){0,24}\\}") {
            let read: Result<serde::de::IgnoredAny, _> = serde::Deserialize::deserialize(&mut serde_json::Deserializer::from_str(&text));
            if field_json(text.as_bytes(), "t").is_some() {
                prop_assert!(read.is_ok(), "{}", text);
            }
        }
    }
}
