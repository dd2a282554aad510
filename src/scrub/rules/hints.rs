//! One cheap look at a text, to tell which rules might find something in it.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// What a text holds; a superset of what rules need to match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Hints(u16);

impl Hints {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const AT: Self = Self(1);
    pub(crate) const DIGIT: Self = Self(1 << 1);
    pub(crate) const COLON: Self = Self(1 << 2);
    pub(crate) const SLASH: Self = Self(1 << 3);
    pub(crate) const DOT: Self = Self(1 << 4);
    pub(crate) const EQUALS: Self = Self(1 << 5);
    const NUL: Self = Self(1 << 6);
    /// A word that begins a user's folder.
    pub(crate) const FOLDER: Self = Self(1 << 8);
    /// A word of the password rule.
    pub(crate) const PASSWORD: Self = Self(1 << 9);
    pub(crate) const BEARER: Self = Self(1 << 10);
    pub(crate) const PEM: Self = Self(1 << 11);
    /// Nine digits close together.
    pub(crate) const NUMBER: Self = Self(1 << 12);
    /// Fourteen of them.
    pub(crate) const LONG_NUMBER: Self = Self(1 << 13);
    /// Two capitals and two digits.
    pub(crate) const IBAN: Self = Self(1 << 14);
    const ALL: Self = Self(u16::MAX);

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn all(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    pub(crate) const fn any(self, wanted: Self) -> bool {
        self.0 & wanted.0 != 0
    }

    /// Looks at a text once.
    pub(crate) fn of(text: &str) -> Self {
        let bytes = classes(text.as_bytes());
        if bytes.any(Self::NUL) {
            // Words may be hidden by NULs, which rules do not see.
            return Self::ALL;
        }
        bytes.with(words(text)).with(numbers(text.as_bytes(), bytes))
    }

    /// Only the words; enough for keys.
    pub(crate) fn of_key(key: &str) -> Self {
        words(key)
    }
}

const CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        table[digit as usize] = 1 << 1;
        digit += 1;
    }
    table[b'@' as usize] = 1;
    table[b':' as usize] = 1 << 2;
    table[b'/' as usize] = 1 << 3;
    table[b'\\' as usize] = 1 << 3;
    table[b'.' as usize] = 1 << 4;
    table[b'=' as usize] = 1 << 5;
    table[0] = 1 << 6;
    table
};

fn classes(bytes: &[u8]) -> Hints {
    Hints(u16::from(bytes.iter().fold(0, |seen, &byte| seen | CLASSES[usize::from(byte)])))
}

/// Looks for long numbers, where there are digits at all.
fn numbers(bytes: &[u8], seen: Hints) -> Hints {
    if !seen.any(Hints::DIGIT) || !has_digits(bytes, 9) {
        // The shortest account numbers are all letters but for two digits.
        return if seen.any(Hints::DIGIT) && has_iban_start(bytes) { Hints::IBAN } else { Hints::NONE };
    }
    let mut hints = Hints::NUMBER;
    if has_digits(bytes, 14) {
        hints = hints.with(Hints::LONG_NUMBER);
    }
    if has_iban_start(bytes) {
        hints = hints.with(Hints::IBAN);
    }
    hints
}

/// Whether there are `wanted` digits, with at most one other character between two.
fn has_digits(bytes: &[u8], wanted: usize) -> bool {
    let (mut digits, mut gap) = (0, 0);
    for &byte in bytes {
        if byte.is_ascii_digit() {
            digits += 1;
            gap = 0;
            if digits >= wanted {
                return true;
            }
        } else if digits > 0 {
            gap += 1;
            // A white-space character may take three bytes.
            if gap > 3 {
                digits = 0;
            }
        }
    }
    false
}

/// Whether two capitals are followed by two digits somewhere.
fn has_iban_start(bytes: &[u8]) -> bool {
    bytes.len() >= 15
        && bytes.windows(4).any(|at| {
            at[2].is_ascii_digit() && at[3].is_ascii_digit() && at[0].is_ascii_uppercase() && at[1].is_ascii_uppercase()
        })
}

const WORDS: [(&str, Hints); 18] = [
    ("password", Hints::PASSWORD),
    ("secret", Hints::PASSWORD),
    ("passwd", Hints::PASSWORD),
    ("apikey", Hints::PASSWORD),
    ("api_key", Hints::PASSWORD),
    ("api-key", Hints::PASSWORD),
    ("auth", Hints::PASSWORD),
    ("credentials", Hints::PASSWORD),
    ("mysql_pwd", Hints::PASSWORD),
    ("private", Hints::PASSWORD),
    ("token", Hints::PASSWORD),
    ("two", Hints::PASSWORD),
    ("bearer", Hints::BEARER),
    ("users", Hints::FOLDER),
    ("home", Hints::FOLDER),
    ("profiles", Hints::FOLDER),
    ("documentsandsettings", Hints::FOLDER),
    ("-----begin", Hints::PEM),
];

#[expect(clippy::expect_used, reason = "the words are constants that every test compiles")]
static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(AhoCorasickKind::DFA))
        .build(WORDS.map(|(word, _)| word))
        .expect("an automaton of a few words")
});

fn words(text: &str) -> Hints {
    let mut hints = Hints::NONE;
    if text.len() == 3 && text.eq_ignore_ascii_case("otp") {
        return Hints::PASSWORD;
    }
    if !FINDER.is_match(text) {
        return hints;
    }
    for found in FINDER.find_overlapping_iter(text) {
        hints = hints.with(WORDS[found.pattern().as_usize()].1);
    }
    hints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_hidden_in_each_other_are_seen() {
        assert!(Hints::of("/usersecret/").all(Hints::FOLDER.with(Hints::PASSWORD).with(Hints::SLASH)));
        assert!(Hints::of("BEARER x").all(Hints::BEARER));
        assert_eq!(Hints::of("plain text"), Hints::NONE);
        assert_eq!(Hints::of("pass\0word"), Hints::ALL);
    }
}
