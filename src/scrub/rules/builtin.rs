//! The rules that exist without a configuration: `@name` and `@name:method`.

use super::Matcher;
use crate::scrub::config::{FILTERED, Redaction};

/// A built-in rule.
pub(super) enum Builtin {
    /// A rule proper.
    Rule(Matcher, Redaction),
    /// Another name of a rule; remarks carry the name.
    Alias(&'static str),
    /// Several rules; remarks carry their names.
    Several(&'static [&'static str]),
}

const COMMON: &[&str] =
    &["@iban", "@ip", "@email", "@creditcard", "@pemkey", "@urlauth", "@userpath", "@bearer", "@password", "@usssn"];
const COMMON_FILTERED: &[&str] = &[
    "@creditcard:filter",
    "@iban:filter",
    "@pemkey:filter",
    "@urlauth:legacy",
    "@bearer:filter",
    "@password:filter",
    "@usssn:filter",
];

/// A family: its name, what it looks for, its default, its text for `:replace`, and whether it has `:filter`.
struct Family(&'static str, Matcher, &'static str, &'static str, bool);

const FAMILIES: [Family; 14] = [
    Family("@anything", Matcher::Anything, "@anything:replace", FILTERED, true),
    Family("@bearer", Matcher::Bearer, "@bearer:replace", "Bearer [token]", true),
    Family("@ip", Matcher::Ip, "@ip:replace", "[ip]", false),
    Family("@imei", Matcher::Imei, "@imei:replace", "[imei]", false),
    Family("@mac", Matcher::Mac, "@mac:mask", "[mac]", false),
    Family("@uuid", Matcher::Uuid, "@uuid:mask", "[uuid]", false),
    Family("@email", Matcher::Email, "@email:replace", "[email]", false),
    Family("@creditcard", Matcher::Creditcard, "@creditcard:replace", "[creditcard]", true),
    Family("@iban", Matcher::Iban, "@iban:replace", "[iban]", true),
    Family("@pemkey", Matcher::Pemkey, "@pemkey:replace", "[pemkey]", true),
    Family("@urlauth", Matcher::UrlAuth { password_only: false }, "@urlauth:replace", "[auth]", false),
    Family("@usssn", Matcher::UsSsn, "@usssn:mask", "[us-ssn]", true),
    Family("@userpath", Matcher::Userpath, "@userpath:replace", "[user]", false),
    Family("@password", Matcher::Password, "@password:remove", "[password]", true),
];

/// The built-in rule of this id.
pub(super) fn builtin(id: &str) -> Option<Builtin> {
    match id {
        "@common" => return Some(Builtin::Several(COMMON)),
        "@common:filter" => return Some(Builtin::Several(COMMON_FILTERED)),
        "@urlauth:legacy" => {
            return Some(Builtin::Rule(
                Matcher::UrlAuth { password_only: true },
                Redaction::Replace(FILTERED.to_owned()),
            ));
        }
        "@cookies:filter" => {
            return Some(Builtin::Rule(Matcher::Cookies, Redaction::Replace(FILTERED.to_owned())));
        }
        // A quirk that configurations have come to rely on.
        "@imei:mask" => return Some(Builtin::Rule(Matcher::Imei, Redaction::Hash)),
        _ => {}
    }
    let (name, method) = id.split_once(':').map_or((id, None), |(name, method)| (name, Some(method)));
    let Family(_, matcher, default, text, has_filter) = FAMILIES.iter().find(|family| family.0 == name)?;
    let redaction = match method {
        None => return Some(Builtin::Alias(default)),
        Some("remove") => Redaction::Remove,
        Some("replace") => Redaction::Replace((*text).to_owned()),
        Some("mask") => Redaction::Mask,
        Some("hash") => Redaction::Hash,
        Some("filter") if *has_filter => Redaction::Replace(FILTERED.to_owned()),
        Some(_) => return None,
    };
    Some(Builtin::Rule(matcher.clone(), redaction))
}
