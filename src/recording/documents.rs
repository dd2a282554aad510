//! Where one JSON value ends and the next begins, when values are not one a line.

/// A scan for the end of an object that can stop at the end of a block and go on with the next.
#[derive(Debug, Default)]
pub(super) struct ObjectScan {
    position: usize,
    depth: u64,
    in_string: bool,
    escaped: bool,
}

impl ObjectScan {
    /// The length of the object that `bytes` begins with; none when it does not end in them. Called again with
    /// the same bytes and more behind them it goes on where it stopped.
    pub(super) fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        while let Some(&byte) = bytes.get(self.position) {
            if self.escaped {
                self.escaped = false;
            } else if self.in_string {
                let rest = bytes.get(self.position..)?;
                let Some(offset) = memchr::memchr2(b'"', b'\\', rest) else {
                    self.position = bytes.len();
                    return None;
                };
                self.position += offset;
                if rest.get(offset) == Some(&b'"') {
                    self.in_string = false;
                } else {
                    self.escaped = true;
                }
            } else {
                match byte {
                    b'"' => self.in_string = true,
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' => {
                        self.depth = self.depth.saturating_sub(1);
                        if self.depth == 0 {
                            return Some(self.position + 1);
                        }
                    }
                    _ => {}
                }
            }
            self.position += 1;
        }
        None
    }
}

/// The bytes between two values: blanks, commas, and the brackets of an array of events.
pub(super) fn separator_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b'[' | b']')).count()
}

/// The length of what stands where an event was expected: a value of another kind by itself, so that the events
/// behind it are found, anything else up to the end of the line.
pub(super) fn stray_length(bytes: &[u8]) -> usize {
    let line = memchr::memchr(b'\n', bytes).map_or(bytes.len(), |offset| offset + 1);
    let of_line = bytes.get(..line).unwrap_or_default();
    let value = match of_line.first() {
        Some(b'"') => string_length(of_line),
        _ => of_line.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b']')),
    };
    let is_value = |length: &usize| {
        let (value, rest) = of_line.split_at_checked(*length).unwrap_or_default();
        let next = rest.trim_ascii_start().first();
        matches!(next, None | Some(b',' | b']')) && serde_json::from_slice::<serde::de::IgnoredAny>(value).is_ok()
    };
    value.filter(is_value).unwrap_or(line)
}

/// The length of the string that `bytes` begins with; none when it does not end in them.
fn string_length(bytes: &[u8]) -> Option<usize> {
    let mut position = 1;
    loop {
        let offset = memchr::memchr2(b'"', b'\\', bytes.get(position..)?)?;
        position += offset;
        match bytes.get(position) {
            Some(b'"') => return Some(position + 1),
            _ => position += 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_no_event_ends_where_it_ends() {
        let lengths = ["5, {}", "-1.5e3]", "null ,1", "\"a,\\\"]\" ]", "oops, {}\n{}", "5 oops\n", "\"open, {}\n"];
        assert_eq!(lengths.map(|text| stray_length(text.as_bytes())), [1, 6, 4, 7, 9, 7, 10]);
    }

    #[test]
    fn an_end_is_found_over_any_block_border() {
        let text = br#"{"a":"}\"{\\","b":[{"c":"]"}]}"#;
        let followed = [text.as_slice(), b" {\"x\":1}"].concat();
        for border in 0..text.len() {
            let mut scan = ObjectScan::default();
            assert_eq!(scan.end(&followed[..border]), None, "{border}");
            assert_eq!(scan.end(&followed), Some(text.len()), "{border}");
        }
    }
}
