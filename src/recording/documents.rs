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

#[cfg(test)]
mod tests {
    use super::*;

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
