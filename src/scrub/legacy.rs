//! The settings of the project page as the rules they stand for (SCRUB_FILTER_SAMPLE §1.4).

use std::collections::BTreeMap;

use super::config::{DataScrubbingSettings, FILTERED, PiiConfig, Redaction, RuleSpec, RuleType};
use super::selector::{PathItem, Selector, ValueType};

/// The rule made of `sensitiveFields`.
const STRIP_FIELDS: &str = "strip-fields";

/// What the default rules reach, but for the fields that are excluded.
const GENERAL: &str = "($string || $number || $array || $object) && !(debug_meta.** || $frame.filename || $frame.abs_path \
                       || $logentry.formatted || $error.value || $http.headers.user-agent)";

/// Where a client's address stands as such.
const ADDRESS_FIELDS: &str = "$http.env.REMOTE_ADDR || $user.ip_address || $sdk.client_ip || \
                              $span.sentry_tags.'user.ip' || attributes.'client.address'";

/// Cookie headers that were kept as one string.
const BULK_COOKIES: &str = "*.'http.request.header.cookie'.* || *.'http.request.header.cookie' || \
                            *.'http.response.header.set-cookie'.* || *.'http.response.header.set-cookie'";

/// Attributes that hold what people said to machines.
const SPOKEN_ATTRIBUTES: [&str; 16] = [
    "gen_ai.input.messages",
    "gen_ai.prompt",
    "gen_ai.request.messages",
    "gen_ai.tool.call.arguments",
    "gen_ai.tool.input",
    "gen_ai.tool.call.result",
    "gen_ai.tool.output",
    "gen_ai.output.messages",
    "gen_ai.response.tool_calls",
    "gen_ai.response.text",
    "gen_ai.response.object",
    "gen_ai.tool.definitions",
    "gen_ai.request.available_tools",
    "gen_ai.tool.name",
    "mcp.prompt.result",
    "mcp.tool.result.content",
];

/// Names of cookies that hold a session or a secret.
pub(crate) const SENSITIVE_COOKIES: [&str; 23] = [
    "sentrysid",
    "sudo",
    "su",
    "session",
    "__session",
    "sessionid",
    "user_session",
    "symfony",
    "phpsessid",
    "fasthttpsessionid",
    "mysession",
    "irissessionid",
    "_vercel_jwt",
    "csrf",
    "xsrf",
    "_xsrf",
    "_csrf",
    "csrf-token",
    "csrf_token",
    "xsrf-token",
    "xsrf_token",
    "fastcsrf",
    "_iris_csrf",
];

impl DataScrubbingSettings {
    /// The rules that these settings stand for; none when nothing is to be scrubbed.
    pub fn to_pii_config(&self) -> Option<PiiConfig> {
        let defaults = self.scrub_data && self.scrub_defaults;
        let mut config = PiiConfig::default();
        let mut general = Vec::new();
        if defaults {
            general.push("@common:filter".to_owned());
            config.applications.extend(default_applications());
        }
        if self.scrub_ip_addresses {
            general.push("@ip:replace".to_owned());
            config.applications.extend(parsed(ADDRESS_FIELDS).map(|at| (at, vec!["@anything:remove".to_owned()])));
        }
        if self.scrub_data
            && let Some(key_pattern) = self.key_pattern()
        {
            general.push(STRIP_FIELDS.to_owned());
            let redaction = Redaction::Replace(FILTERED.to_owned());
            let rule = RuleSpec { rule: RuleType::RedactPair { key_pattern }, redaction };
            config.rules.insert(STRIP_FIELDS.to_owned(), rule);
        }
        if !general.is_empty()
            && let Some(reach) = self.general_selector()
        {
            config.applications.insert(reach, general);
        }
        (!config.applications.is_empty()).then_some(config)
    }

    fn key_pattern(&self) -> Option<String> {
        let names: Vec<_> = self
            .sensitive_fields
            .iter()
            .map(|name| name.trim())
            .filter(|name| !name.is_empty())
            .map(regex::escape)
            .collect();
        (!names.is_empty()).then(|| names.join("|"))
    }

    fn general_selector(&self) -> Option<Selector> {
        let Selector::And(mut parts) = parsed(GENERAL)? else { return None };
        for field in self.exclude_fields.iter().map(|field| field.trim()).filter(|field| !field.is_empty()) {
            let excluded = Selector::parse(field).unwrap_or_else(|_| Selector::key(field));
            parts.push(Selector::Not(Box::new(excluded)));
        }
        Some(Selector::And(parts))
    }
}

fn parsed(text: &str) -> Option<Selector> {
    Selector::parse(text).ok()
}

/// What is on by default besides the general rules.
fn default_applications() -> BTreeMap<Selector, Vec<String>> {
    let rules = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let replaced =
        rules(&["@email:replace", "@creditcard:replace", "@iban:replace", "@usssn:replace", "@bearer:replace"]);
    let mut applications =
        BTreeMap::from([(spoken_fields(), replaced), (cookie_fields(), rules(&["@anything:filter"]))]);
    applications.extend(parsed(BULK_COOKIES).map(|at| (at, rules(&["@cookies:filter"]))));
    applications
}

fn key(name: &str) -> PathItem {
    PathItem::Key(name.to_owned())
}

fn spoken_fields() -> Selector {
    let typed = |value_type, name| Selector::Path(vec![PathItem::Type(value_type), key(name)]);
    let mut fields = vec![typed(ValueType::LogEntry, "formatted"), typed(ValueType::Log, "body")];
    for name in SPOKEN_ATTRIBUTES {
        fields.push(Selector::Path(vec![PathItem::Type(ValueType::Span), key("data"), key(name)]));
        fields.push(Selector::Path(vec![key("attributes"), key(name), key("value")]));
    }
    Selector::Or(fields)
}

fn cookie_fields() -> Selector {
    let mut fields = Vec::new();
    for name in SENSITIVE_COOKIES {
        fields.push(Selector::Path(vec![PathItem::Wildcard, key("cookies"), key(name)]));
        for header in ["http.request.header.cookie", "http.response.header.set-cookie"] {
            fields.push(Selector::Path(vec![PathItem::Wildcard, key(&format!("{header}.{name}"))]));
        }
    }
    Selector::Or(fields)
}
