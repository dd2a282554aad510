//! What the built-in rules look for, written from the facts of SCRUB_FILTER_SAMPLE §1.1.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use super::hints::Hints;
use crate::scrub::legacy::SENSITIVE_COOKIES;

/// The largest compiled form of an expression from a configuration, in bytes.
const MAX_COMPILED_BYTES: usize = 262_144;

/// What a rule looks for, ready to run.
#[derive(Debug, Clone)]
pub(crate) enum Matcher {
    Anything,
    Pattern { regex: Regex, groups: Vec<u8> },
    Pair(Regex),
    Imei,
    Mac,
    Uuid,
    Email,
    Ip,
    Creditcard,
    Iban,
    Userpath,
    Pemkey,
    UrlAuth { password_only: bool },
    UsSsn,
    Bearer,
    Password,
    Cookies,
}

/// One search within a rule.
pub(crate) enum Search<'a> {
    /// The listed groups of each match are redacted.
    Groups(&'a Regex, &'a [u8]),
    /// The whole value is redacted where the expression matches.
    Whole(&'a Regex),
}

macro_rules! pattern {
    ($name:ident, $text:expr) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| builtin($text));
    };
}

#[expect(clippy::expect_used, reason = "the expressions are constants that every test compiles")]
fn builtin(text: &str) -> Regex {
    Regex::new(text).expect("a built-in expression")
}

const OCTET: &str = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})";
const GROUP: &str = "[0-9a-fA-F]{1,4}";
const IBAN_COUNTRIES: &str = "A[DELOTZ]|B[AEFGHIJRY]|C[FGHIMRVYZ]|D[EJKOZ]|E[EGS]|F[IOR]|G[ABEILQRTW]|H[NRU]|I[ELQRST]|\
                              JO|K[MWZ]|L[BCITUVY]|M[ACDEGKLRTUZ]|N[EILO]|P[KLST]|QA|R[OSU]|S[ACEIKMNTV]|T[DGLNR]|UA|\
                              V[AG]|XK";

pattern!(ANYTHING, r".*");
pattern!(IMEI, r"\b[0-9]{2}-?[0-9]{6}-?[0-9]{6}-?[0-9]{1,2}\b");
pattern!(MAC, r"\b(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}\b");
pattern!(UUID, r"\b[0-9a-zA-Z]{8}-?(?:[0-9a-zA-Z]{4}-?){3}[0-9a-zA-Z]{12}\b");
pattern!(EMAIL, r"\b[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,}\b");
pattern!(IPV4, &format!(r"\b(?:{OCTET}\.){{3}}{OCTET}\b"));
pattern!(
    IPV6,
    &format!(
        r"(?:[[:punct:]]|\s|^)((?:{GROUP}:){{7}}{GROUP}|(?:{GROUP}:){{1,7}}:|{GROUP}:(?::{GROUP}){{1,6}}|:(?:(?::{GROUP}){{1,7}}|:))(?:\s|$|[[:punct:]])"
    )
);
pattern!(CREDITCARD, r"\b(?:3[47][0-9]|4[0-9]{3}|5[1-5][0-9]{2}|65[0-9]{2}|6011)(?:[-\s]?[0-9]){12}\b");
pattern!(IBAN, &format!(r"\b(?:{IBAN_COUNTRIES})[0-9]{{2}}[0-9a-zA-Z]{{11,29}}\b"));
pattern!(
    USERPATH,
    r"(?i)\b(?:[a-z]:[\\/])?(?:users|home|documentsandsettings|[^/\\]+[/\\]profiles)[/\\]([^/\\\r\n\x00]+)"
);
pattern!(
    PEMKEY,
    r"(?s)-----BEGIN[A-Z ]+(?:PRIVATE|PUBLIC) KEY-----[\t ]*\r?\n?(.+?)\r?\n?-----END[A-Z ]+(?:PRIVATE|PUBLIC) KEY-----"
);
pattern!(URL_AUTH, r"\b(?:[a-z0-9+.-]+:)?//([a-zA-Z0-9%_.-]+(?::[a-zA-Z0-9%_.-]+)?)@");
pattern!(URL_PASSWORD, r"\b(?:[a-z0-9+.-]+:)?//[a-zA-Z0-9%_.-]+:([a-zA-Z0-9%_.-]+)@");
pattern!(US_SSN, r"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b");
pattern!(BEARER, r"(?i)\bbearer\s+\S+");
pattern!(PASSWORD_KEY, r"(?i)token");
pattern!(
    PASSWORD,
    r"(?i)password|secret|passwd|api[_-]?key|auth|credentials|mysql_pwd|private[_-]?key|token\S*[:=]|^(?:otp|two[_-]factor)$"
);
pattern!(COOKIES, &format!(r"(?i)\b(?:{})(?:__[0-9]+)?=([^;]+)", SENSITIVE_COOKIES.map(regex::escape).join("|")));

const WHOLE: &[u8] = &[0];
const FIRST: &[u8] = &[1];

impl Matcher {
    /// The searches to run on a text, in order.
    pub(crate) fn searches(&self) -> [Option<Search<'_>>; 2] {
        let first = match self {
            Self::Anything => Search::Groups(&ANYTHING, WHOLE),
            Self::Pattern { regex, groups } => Search::Groups(regex, groups),
            Self::Pair(regex) => Search::Whole(regex),
            Self::Imei => Search::Groups(&IMEI, WHOLE),
            Self::Mac => Search::Groups(&MAC, WHOLE),
            Self::Uuid => Search::Groups(&UUID, WHOLE),
            Self::Email => Search::Groups(&EMAIL, WHOLE),
            Self::Ip => return [Some(Search::Groups(&IPV4, WHOLE)), Some(Search::Groups(&IPV6, FIRST))],
            Self::Creditcard => Search::Groups(&CREDITCARD, WHOLE),
            Self::Iban => Search::Groups(&IBAN, WHOLE),
            Self::Userpath => Search::Groups(&USERPATH, FIRST),
            Self::Pemkey => Search::Groups(&PEMKEY, FIRST),
            Self::UrlAuth { password_only: false } => Search::Groups(&URL_AUTH, FIRST),
            Self::UrlAuth { password_only: true } => Search::Groups(&URL_PASSWORD, FIRST),
            Self::UsSsn => Search::Groups(&US_SSN, WHOLE),
            Self::Bearer => Search::Groups(&BEARER, WHOLE),
            Self::Password => return [Some(Search::Groups(&BEARER, WHOLE)), Some(Search::Whole(&PASSWORD))],
            Self::Cookies => Search::Groups(&COOKIES, FIRST),
        };
        [Some(first), None]
    }

    /// Whether a key alone makes the rule act.
    pub(crate) fn takes_key(&self, key: &str, hints: Hints) -> bool {
        match self {
            Self::Password => hints.any(Hints::PASSWORD) && (PASSWORD_KEY.is_match(key) || PASSWORD.is_match(key)),
            Self::Pair(regex) => regex.is_match(key),
            _ => false,
        }
    }

    /// Whether keys matter to the rule.
    pub(crate) const fn looks_at_keys(&self) -> bool {
        matches!(self, Self::Password | Self::Pair(_))
    }

    /// Whether the rule can act on values that are not strings.
    pub(crate) const fn acts_on_containers(&self) -> bool {
        matches!(self, Self::Password | Self::Pair(_) | Self::Anything)
    }

    /// What a text must hold for the rule to find anything in it; nothing where any text might do.
    pub(crate) const fn needs(&self) -> Needs {
        match self {
            Self::Anything | Self::Pattern { .. } | Self::Pair(_) => Needs::Nothing,
            Self::Imei | Self::Creditcard => Needs::All(Hints::LONG_NUMBER),
            Self::UsSsn => Needs::All(Hints::NUMBER),
            Self::Mac | Self::Uuid => Needs::Nothing,
            Self::Email => Needs::All(Hints::AT),
            Self::Ip => Needs::Address,
            Self::Iban => Needs::All(Hints::IBAN),
            Self::Userpath => Needs::All(Hints::SLASH.with(Hints::FOLDER)),
            Self::Pemkey => Needs::All(Hints::PEM),
            Self::UrlAuth { .. } => Needs::All(Hints::AT.with(Hints::SLASH)),
            Self::Bearer => Needs::All(Hints::BEARER),
            Self::Password => Needs::Any(Hints::BEARER.with(Hints::PASSWORD)),
            Self::Cookies => Needs::All(Hints::EQUALS),
        }
    }
}

/// What a text must hold for a rule to find anything in it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Needs {
    Nothing,
    All(Hints),
    Any(Hints),
    /// A digit and a dot, or colons.
    Address,
}

impl Needs {
    pub(crate) const fn met_by(self, hints: Hints) -> bool {
        match self {
            Self::Nothing => true,
            Self::All(needed) => hints.all(needed),
            Self::Any(needed) => hints.any(needed),
            Self::Address => hints.all(Hints::DIGIT.with(Hints::DOT)) || hints.any(Hints::COLON),
        }
    }
}

/// Compiles an expression from a configuration; its size is bounded, and matching takes linear time.
pub(crate) fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).size_limit(MAX_COMPILED_BYTES).build()
}
