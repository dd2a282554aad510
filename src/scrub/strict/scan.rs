//! One cheap look at a text, to tell which searches might find something in it.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// What a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Hints(u16);

impl Hints {
    pub(super) const EMAIL: Self = Self(1);
    pub(super) const IPV4: Self = Self(1 << 1);
    pub(super) const IPV6: Self = Self(1 << 2);
    /// Digits enough for a card or a social security number.
    pub(super) const DIGITS: Self = Self(1 << 3);
    pub(super) const IBAN: Self = Self(1 << 4);
    /// The name of a secret, and something that may set it off from its value.
    pub(super) const NAMED: Self = Self(1 << 5);
    pub(super) const SCHEME: Self = Self(1 << 6);
    pub(super) const TOKEN: Self = Self(1 << 7);
    pub(super) const PEM: Self = Self(1 << 8);
    pub(super) const URL_AUTH: Self = Self(1 << 9);
    const ALL: Self = Self(u16::MAX);

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn has(self, wanted: Self) -> bool {
        self.0 & wanted.0 != 0
    }

    const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Looks at a text once.
    pub(super) fn of(text: &str) -> Self {
        let marks = Marks::of(text.as_bytes());
        if marks.seen & NUL != 0 {
            return Self::ALL;
        }
        let mut hints = marks.hints(text);
        if text.len() >= 6 && FINDER.is_match(text) {
            for found in FINDER.find_overlapping_iter(text) {
                let (word, hint) = WORDS[found.pattern().as_usize()];
                if word.len() > 3 || hint != Self::NAMED || stands_alone(text.as_bytes(), found.start(), found.end()) {
                    hints = hints.with(hint);
                }
            }
            if marks.seen & (EQUALS | COLON | PERCENT | ANGLE | DASH) == 0 {
                hints.0 &= !Self::NAMED.0;
            }
        }
        hints
    }

    /// Looks at a key: only what people write as keys by mistake.
    pub(super) fn of_key(key: &str) -> Self {
        if key.len() < 6 { Self::default() } else { Marks::of(key.as_bytes()).hints(key) }
    }

    /// Whether a key holds any word that might make it secret.
    pub(super) fn of_secret_key(key: &str) -> bool {
        KEY_FINDER.is_match(key)
    }
}

/// Whether three letters are a word and not the middle of one, as `pin` is of `mapping`.
fn stands_alone(bytes: &[u8], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).and_then(|index| bytes.get(index));
    let begins = before.is_none_or(|byte| !byte.is_ascii_alphabetic())
        || bytes.get(start).is_some_and(u8::is_ascii_uppercase) && before.is_some_and(u8::is_ascii_lowercase);
    begins && bytes.get(end).is_none_or(|byte| !byte.is_ascii_lowercase())
}

const AT: u16 = 1;
const EQUALS: u16 = 1 << 1;
const COLON: u16 = 1 << 2;
const PERCENT: u16 = 1 << 3;
const ANGLE: u16 = 1 << 4;
const DASH: u16 = 1 << 5;
const DOT: u16 = 1 << 6;
const NUL: u16 = 1 << 7;
const DIGIT: u16 = 1 << 8;

const CLASSES: [u16; 256] = {
    let mut table = [0; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        table[digit as usize] = DIGIT;
        digit += 1;
    }
    table[b'@' as usize] = AT;
    table[b'=' as usize] = EQUALS;
    table[b':' as usize] = COLON;
    table[b'%' as usize] = PERCENT;
    table[b'>' as usize] = ANGLE;
    table[b'-' as usize] = DASH;
    table[b'.' as usize] = DOT;
    table[0] = NUL;
    table
};

/// Bytes seen, and how many digits.
struct Marks {
    seen: u16,
    digits: usize,
}

impl Marks {
    fn of(bytes: &[u8]) -> Self {
        let seen = bytes.iter().fold(0, |seen, &byte| seen | CLASSES[usize::from(byte)]);
        let digits = if seen & DIGIT == 0 { 0 } else { bytes.iter().filter(|byte| byte.is_ascii_digit()).count() };
        Self { seen, digits }
    }

    fn hints(&self, text: &str) -> Hints {
        let mut hints = Hints::default();
        if self.seen & AT != 0 || (self.seen & PERCENT != 0 && text.contains("%40")) {
            hints = hints.with(Hints::EMAIL);
            if text.contains("//") {
                hints = hints.with(Hints::URL_AUTH);
            }
        }
        if self.digits >= 4 && self.seen & DOT != 0 {
            hints = hints.with(Hints::IPV4);
        }
        if self.seen & COLON != 0 && (text.contains("::") || text.bytes().filter(|byte| *byte == b':').count() >= 7) {
            hints = hints.with(Hints::IPV6);
        }
        if self.digits >= 14 || (self.digits >= 9 && self.seen & DASH != 0) {
            hints = hints.with(Hints::DIGITS);
        }
        if self.digits >= 10 && super::digits::has_iban_start(text.as_bytes()) {
            hints = hints.with(Hints::IBAN);
        }
        hints
    }
}

const WORDS: [(&str, Hints); 64] = [
    ("passw", Hints::NAMED),
    ("passphrase", Hints::NAMED),
    ("passcode", Hints::NAMED),
    ("pwd", Hints::NAMED),
    ("secret", Hints::NAMED),
    ("token", Hints::NAMED),
    ("apikey", Hints::NAMED),
    ("api_key", Hints::NAMED),
    ("api-key", Hints::NAMED),
    ("accesskey", Hints::NAMED),
    ("access_key", Hints::NAMED),
    ("access-key", Hints::NAMED),
    ("privatekey", Hints::NAMED),
    ("private_key", Hints::NAMED),
    ("private-key", Hints::NAMED),
    ("auth", Hints::NAMED),
    ("credential", Hints::NAMED),
    ("session", Hints::NAMED),
    ("sessid", Hints::NAMED),
    ("sid", Hints::NAMED),
    ("jwt", Hints::NAMED),
    ("csrf", Hints::NAMED),
    ("xsrf", Hints::NAMED),
    ("signature", Hints::NAMED),
    ("sig", Hints::NAMED),
    ("otp", Hints::NAMED),
    ("pin", Hints::NAMED),
    ("cvv", Hints::NAMED),
    ("cvc", Hints::NAMED),
    ("cookie", Hints::NAMED),
    ("bearer", Hints::SCHEME),
    ("basic", Hints::SCHEME),
    ("eyj", Hints::TOKEN),
    ("sk_", Hints::TOKEN),
    ("pk_", Hints::TOKEN),
    ("rk_", Hints::TOKEN),
    ("whsec_", Hints::TOKEN),
    ("ghp_", Hints::TOKEN),
    ("gho_", Hints::TOKEN),
    ("ghu_", Hints::TOKEN),
    ("ghs_", Hints::TOKEN),
    ("ghr_", Hints::TOKEN),
    ("github_pat_", Hints::TOKEN),
    ("glpat-", Hints::TOKEN),
    ("akia", Hints::TOKEN),
    ("asia", Hints::TOKEN),
    ("xox", Hints::TOKEN),
    ("aiza", Hints::TOKEN),
    ("ya29.", Hints::TOKEN),
    ("sntry", Hints::TOKEN),
    ("sg.", Hints::TOKEN),
    ("npm_", Hints::TOKEN),
    ("pypi-", Hints::TOKEN),
    ("dop_v1_", Hints::TOKEN),
    ("shp", Hints::TOKEN),
    ("sk-", Hints::TOKEN),
    ("hf_", Hints::TOKEN),
    ("key-", Hints::TOKEN),
    ("hvs.", Hints::TOKEN),
    ("dapi", Hints::TOKEN),
    ("glrt-", Hints::TOKEN),
    ("xapp-", Hints::TOKEN),
    ("sq0", Hints::TOKEN),
    ("-----begin", Hints::PEM),
];

#[expect(clippy::expect_used, reason = "the words are constants that every test compiles")]
fn finder<const N: usize>(words: [&str; N]) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(AhoCorasickKind::DFA))
        .build(words)
        .expect("an automaton of a few words")
}

static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| finder(WORDS.map(|(word, _)| word)));

static KEY_FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    finder([
        "pass",
        "pwd",
        "secret",
        "credential",
        "cvv",
        "cvc",
        "pin",
        "ssn",
        "otp",
        "key",
        "token",
        "auth",
        "jwt",
        "csrf",
        "xsrf",
        "bearer",
        "sess",
        "sid",
        "cookie",
        "sig",
        "iban",
        "nonce",
        "mdp",
    ])
});

/// Cookies that hold a choice rather than an identity: a word, or a small number.
pub(super) fn is_plain_cookie(text: &str) -> bool {
    let word = text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_'));
    word || (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}
