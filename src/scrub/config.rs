//! The configuration as projects carry it: `piiConfig` and `datascrubbingSettings` (SCRUB_FILTER_SAMPLE §1).
//!
//! This module holds shapes only; what rules mean is the business of [`super::rules`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::selector::Selector;

/// What replaces a match when a configuration names no text.
pub(crate) const FILTERED: &str = "[Filtered]";

/// Rules and where they apply.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PiiConfig {
    /// The project's own rules by id; they hide built-in ones of the same id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, RuleSpec>,
    /// Settings of rules.
    #[serde(skip_serializing_if = "Vars::is_empty")]
    pub vars: Vars,
    /// Selector to rule ids.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", with = "applications")]
    pub applications: BTreeMap<Selector, Vec<String>>,
}

/// Settings of rules.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Vars {
    /// The key of hashes. Sentry no longer uses it; the strict preset does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_key: Option<String>,
}

impl Vars {
    const fn is_empty(&self) -> bool {
        self.hash_key.is_none()
    }
}

/// A rule of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawRule", into = "RawRule")]
pub struct RuleSpec {
    /// What it looks for.
    pub rule: RuleType,
    /// What becomes of a match.
    pub redaction: Redaction,
}

/// What a rule looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleType {
    /// Anything at all.
    Anything,
    /// A regular expression; the listed groups are redacted.
    Pattern {
        /// The expression.
        pattern: String,
        /// The groups, 0 being the whole match.
        replace_groups: Vec<u8>,
    },
    /// Device ids of phones.
    Imei,
    /// Network hardware addresses.
    Mac,
    /// UUIDs.
    Uuid,
    /// E-mail addresses.
    Email,
    /// IP addresses.
    Ip,
    /// Card numbers.
    Creditcard,
    /// Bank accounts.
    Iban,
    /// User names in paths.
    Userpath,
    /// The inside of PEM keys.
    Pemkey,
    /// User and password in URLs.
    UrlAuth,
    /// US social security numbers.
    UsSsn,
    /// Bearer tokens.
    Bearer,
    /// Passwords, by key and by value.
    Password,
    /// Values of sensitive cookies in a cookie header.
    Cookies,
    /// Values whose key, or which themselves, match an expression.
    RedactPair {
        /// The expression.
        key_pattern: String,
    },
    /// Several rules.
    Multiple {
        /// Their ids.
        rules: Vec<String>,
        /// Whether remarks name this rule instead of them, and its redaction overrides theirs.
        hide_inner: bool,
    },
    /// Another name of a rule.
    Alias {
        /// Its id.
        rule: String,
        /// Whether remarks name this rule instead of it, and this redaction overrides its own.
        hide_inner: bool,
    },
    /// A rule that does nothing.
    Unknown,
}

/// What becomes of a match.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Redaction {
    /// As the rule has it; without anything to go by, it is removed.
    #[default]
    Default,
    /// Taken away.
    Remove,
    /// Replaced by this text.
    Replace(String),
    /// Each character replaced by `*`.
    Mask,
    /// Replaced by its HMAC-SHA1.
    Hash,
    /// A method that is not known: the match goes without a remark.
    Other(String),
}

/// The scrubbing settings of the project page.
///
/// What a configuration leaves out is off, as in Sentry's own; [`Default`] is what a new project has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataScrubbingSettings {
    /// Whether anything is scrubbed but addresses.
    #[serde(default)]
    pub scrub_data: bool,
    /// Whether the default rules are applied.
    #[serde(default)]
    pub scrub_defaults: bool,
    /// Whether IP addresses are removed.
    #[serde(default)]
    pub scrub_ip_addresses: bool,
    /// Further keys whose values are removed.
    #[serde(default, deserialize_with = "null_as_empty")]
    pub sensitive_fields: Vec<String>,
    /// Fields that the default rules leave alone.
    #[serde(default, deserialize_with = "null_as_empty")]
    pub exclude_fields: Vec<String>,
}

impl DataScrubbingSettings {
    /// Settings under which nothing is scrubbed.
    pub const fn off() -> Self {
        Self {
            scrub_data: false,
            scrub_defaults: false,
            scrub_ip_addresses: false,
            sensitive_fields: Vec::new(),
            exclude_fields: Vec::new(),
        }
    }
}

impl Default for DataScrubbingSettings {
    /// What Sentry gives a new project: the default rules on, addresses kept.
    fn default() -> Self {
        Self { scrub_data: true, scrub_defaults: true, ..Self::off() }
    }
}

fn null_as_empty<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::<Vec<String>>::deserialize(deserializer)?.unwrap_or_default())
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawRule {
    r#type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    replace_groups: Option<Vec<u8>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_pattern: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rules: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hide_inner: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redaction: Option<RawRedaction>,
}

#[derive(Serialize, Deserialize)]
struct RawRedaction {
    method: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

const PLAIN_TYPES: [(&str, RuleType); 15] = [
    ("anything", RuleType::Anything),
    ("imei", RuleType::Imei),
    ("mac", RuleType::Mac),
    ("uuid", RuleType::Uuid),
    ("email", RuleType::Email),
    ("ip", RuleType::Ip),
    ("creditcard", RuleType::Creditcard),
    ("iban", RuleType::Iban),
    ("userpath", RuleType::Userpath),
    ("pemkey", RuleType::Pemkey),
    ("url_auth", RuleType::UrlAuth),
    ("us_ssn", RuleType::UsSsn),
    ("bearer", RuleType::Bearer),
    ("password", RuleType::Password),
    ("cookies", RuleType::Cookies),
];

impl TryFrom<RawRule> for RuleSpec {
    type Error = String;

    fn try_from(raw: RawRule) -> Result<Self, String> {
        let name = raw.r#type;
        let missing = |field: &str| format!("a rule of type `{name}` needs `{field}`");
        let hide_inner = raw.hide_inner.unwrap_or_default();
        let rule = match name.as_str() {
            "pattern" => RuleType::Pattern {
                pattern: raw.pattern.ok_or_else(|| missing("pattern"))?,
                replace_groups: raw.replace_groups.unwrap_or_else(|| vec![0]),
            },
            "redact_pair" | "redactPair" => {
                RuleType::RedactPair { key_pattern: raw.key_pattern.ok_or_else(|| missing("keyPattern"))? }
            }
            "multiple" => RuleType::Multiple { rules: raw.rules.ok_or_else(|| missing("rules"))?, hide_inner },
            "alias" => RuleType::Alias { rule: raw.rule.ok_or_else(|| missing("rule"))?, hide_inner },
            "unknown" => RuleType::Unknown,
            _ => PLAIN_TYPES
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, rule)| rule.clone())
                .ok_or_else(|| format!("unknown rule type `{name}`"))?,
        };
        Ok(Self { rule, redaction: raw.redaction.map_or(Redaction::Default, Redaction::from) })
    }
}

impl From<RawRedaction> for Redaction {
    fn from(raw: RawRedaction) -> Self {
        match raw.method.as_str() {
            "default" => Self::Default,
            "remove" => Self::Remove,
            "replace" => Self::Replace(raw.text.unwrap_or_else(|| FILTERED.to_owned())),
            "mask" => Self::Mask,
            "hash" => Self::Hash,
            _ => Self::Other(raw.method),
        }
    }
}

impl From<RuleSpec> for RawRule {
    fn from(spec: RuleSpec) -> Self {
        let (method, text) = match spec.redaction {
            Redaction::Default => (None, None),
            Redaction::Remove => (Some("remove".to_owned()), None),
            Redaction::Replace(text) => (Some("replace".to_owned()), Some(text)),
            Redaction::Mask => (Some("mask".to_owned()), None),
            Redaction::Hash => (Some("hash".to_owned()), None),
            Redaction::Other(method) => (Some(method), None),
        };
        let mut raw = Self {
            r#type: String::new(),
            pattern: None,
            replace_groups: None,
            key_pattern: None,
            rules: None,
            rule: None,
            hide_inner: None,
            redaction: method.map(|method| RawRedaction { method, text }),
        };
        raw.r#type = match spec.rule {
            RuleType::Pattern { pattern, replace_groups } => {
                raw.pattern = Some(pattern);
                raw.replace_groups = (replace_groups != [0]).then_some(replace_groups);
                "pattern"
            }
            RuleType::RedactPair { key_pattern } => {
                raw.key_pattern = Some(key_pattern);
                "redact_pair"
            }
            RuleType::Multiple { rules, hide_inner } => {
                raw.rules = Some(rules);
                raw.hide_inner = hide_inner.then_some(true);
                "multiple"
            }
            RuleType::Alias { rule, hide_inner } => {
                raw.rule = Some(rule);
                raw.hide_inner = hide_inner.then_some(true);
                "alias"
            }
            rule => PLAIN_TYPES.iter().find(|(_, known)| *known == rule).map_or("unknown", |(name, _)| name),
        }
        .to_owned();
        raw
    }
}

/// Selectors as the text keys of a map.
mod applications {
    use std::collections::BTreeMap;

    use serde::de::Error as _;
    use serde::ser::SerializeMap as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::Selector;

    pub(super) fn serialize<S: Serializer>(
        applications: &BTreeMap<Selector, Vec<String>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(applications.len()))?;
        for (selector, rules) in applications {
            map.serialize_entry(&selector.to_string(), rules)?;
        }
        map.end()
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Selector, Vec<String>>, D::Error> {
        BTreeMap::<String, Vec<String>>::deserialize(deserializer)?
            .into_iter()
            .map(|(text, rules)| match Selector::parse(&text) {
                Ok(selector) => Ok((selector, rules)),
                Err(error) => Err(D::Error::custom(format!("selector `{text}`: {error}"))),
            })
            .collect()
    }
}
