//! Replaces values in messages by the name of their kind: `<int>`, `<uuid>`, `<date>`, … (GROUPING §6).
//!
//! At each place where a value may begin the kinds are tried in a fixed order, and the first that
//! fits wins. Everything is matched by hand but dates, whose forms are many.

mod dates;
mod hostnames;
mod kinds;

use std::borrow::Cow;

/// Longer messages are cut off before they are looked at.
const MAX_BYTES: usize = 16 * 1024;

/// A message and a place in it.
#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Place<'a> {
    fn rest(self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn byte_before(self) -> Option<u8> {
        self.at.checked_sub(1).and_then(|before| self.text.as_bytes().get(before)).copied()
    }

    fn byte_at(self, offset: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + offset).copied()
    }

    /// Whether a word may begin here.
    fn is_word_start(self) -> bool {
        !self.byte_before().is_some_and(is_word) && self.byte_at(0).is_some_and(is_word)
    }

    /// Whether a word that ends before `offset` goes no further.
    fn is_boundary(self, offset: usize) -> bool {
        !self.byte_at(offset).is_some_and(is_word)
    }
}

/// Letters, digits, `_`, and whatever is not ASCII.
const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// The text with values replaced by their kinds; borrowed where there is none.
pub(super) fn parameterize(text: &str) -> Cow<'_, str> {
    let text = text.get(..text.floor_char_boundary(MAX_BYTES)).unwrap_or(text);
    let has_email = memchr::memchr(b'@', text.as_bytes()).is_some();
    let mut result = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let place = Place { text, at };
        if let Some((kind, length)) = kinds::find(place, byte, has_email) {
            result.push_str(text.get(copied..at).unwrap_or_default());
            result.push('<');
            result.push_str(kind);
            result.push('>');
            at += length.max(1);
            copied = at;
        } else if is_word(byte) {
            at += text.as_bytes().get(at..).unwrap_or_default().iter().take_while(|byte| is_word(**byte)).count();
        } else {
            at += 1;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    result.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(result)
}

#[cfg(test)]
mod tests;
