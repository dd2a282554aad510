//! `before_send` as data: rules in the settings that do what a hook of an SDK would do.
//!
//! The rules run in order on the event before the filters see it. `drop = 'error.type:Http404 !has:important'`
//! drops what fits a query; `redact = 'extra.card' where 'level:error' with '[card]'` takes a value
//! out. Which values are private as such is not said here: that is scrubbing.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use crate::event::{Node, Remark, RemarkKind, Value};
use crate::model::{DataCategory, Outcome, OutcomeKind, Timestamp};
use crate::query::{Query, QueryError, Target};

/// The reason of the outcomes, and the rule in `_meta`.
const REASON: &str = "before_send";
/// What a string becomes when the rule has no text for it.
const DEFAULT_TEXT: &str = "[Filtered]";

/// A rule that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidBeforeSend {
    /// Neither of the two forms.
    #[error("beforeSend rule `{0}`: expected drop = 'QUERY' or redact = 'PATH' [where 'QUERY'] [with 'TEXT']")]
    Form(String),
    /// A query that cannot be read.
    #[error("beforeSend rule `{rule}`: {error}")]
    Query {
        /// The rule.
        rule: String,
        /// What is wrong with the query.
        error: Box<QueryError>,
    },
    /// A path that leads nowhere, or everywhere at once.
    #[error("beforeSend rule `{0}`: the path has an empty part, or more than one `**`")]
    Path(String),
}

/// One rule, compiled.
#[derive(Debug, Clone)]
pub struct BeforeSendRule {
    text: String,
    action: Action,
    condition: Query,
}

#[derive(Debug, Clone)]
enum Action {
    Drop,
    Redact { path: Vec<String>, with: Option<String> },
}

/// What became of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BeforeSendVerdict {
    /// It is sent; this many values were taken out.
    Send {
        /// The number of values.
        redacted: usize,
    },
    /// It is not sent.
    Drop {
        /// The place of the rule in the list, from 0.
        rule: usize,
    },
}

/// The rules of a project, in order.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(transparent)]
pub struct BeforeSend(Vec<BeforeSendRule>);

impl BeforeSend {
    /// The rules in order.
    pub fn rules(&self) -> &[BeforeSendRule] {
        &self.0
    }

    /// Takes the rules in order.
    pub fn new(rules: &[BeforeSendRule]) -> Self {
        Self(rules.to_vec())
    }

    /// Runs the rules on an event and says whether one of them drops it.
    pub fn apply(&self, event: &mut Node<'_>, now: Timestamp) -> bool {
        matches!(self.run(event, now), BeforeSendVerdict::Drop { .. })
    }

    /// Runs the rules on an event until one drops it.
    pub fn run(&self, event: &mut Node<'_>, now: Timestamp) -> BeforeSendVerdict {
        let mut redacted = 0;
        for (index, rule) in self.0.iter().enumerate() {
            if !rule.condition.matches(event, now) {
                continue;
            }
            match &rule.action {
                Action::Drop => return BeforeSendVerdict::Drop { rule: index },
                Action::Redact { path, with } => {
                    redacted += redact(event, path, with.as_deref());
                }
            }
        }
        BeforeSendVerdict::Send { redacted }
    }

    /// The outcome of a dropped event.
    pub fn outcome(category: DataCategory, quantity: u64) -> Outcome {
        Outcome::dropped(OutcomeKind::ClientDiscard, REASON, category, quantity)
    }
}

impl BeforeSendRule {
    /// Reads a rule as text: `drop = '…'`, `redact = '…' where '…' with '…'`. A quote within quotes is
    /// written twice.
    ///
    /// # Errors
    /// [`InvalidBeforeSend`], which names the rule.
    pub fn parse(text: &str) -> Result<Self, InvalidBeforeSend> {
        let form = || InvalidBeforeSend::Form(text.to_owned());
        let mut parts = Parts::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let end = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let after = after.trim_start();
            let after = after.strip_prefix('=').unwrap_or(after).trim_start();
            let (value, after) = quoted(after).ok_or_else(form)?;
            let slot = parts.slot(word).filter(|slot| slot.is_none()).ok_or_else(form)?;
            *slot = Some(value);
            rest = after.trim_start();
        }
        parts.compile(text.to_owned())
    }

    /// The rule as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn from_json(json: &Json) -> Result<Self, InvalidBeforeSend> {
        let form = || InvalidBeforeSend::Form(json.to_string());
        match json {
            Json::String(text) => Self::parse(text),
            Json::Object(object) => {
                let mut parts = Parts::default();
                for (name, value) in object {
                    let slot = parts.slot(name).ok_or_else(form)?;
                    *slot = Some(value.as_str().ok_or_else(form)?.to_owned());
                }
                let text = parts.to_text();
                parts.compile(text)
            }
            _ => Err(form()),
        }
    }
}

impl<'de> Deserialize<'de> for BeforeSendRule {
    /// A rule as text, or a table with `drop`, or with `redact` and `where`, `with`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for BeforeSendRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

#[derive(Debug, Default)]
struct Parts {
    drop: Option<String>,
    redact: Option<String>,
    condition: Option<String>,
    with: Option<String>,
}

impl Parts {
    fn slot(&mut self, word: &str) -> Option<&mut Option<String>> {
        match word {
            "drop" => Some(&mut self.drop),
            "redact" => Some(&mut self.redact),
            "where" => Some(&mut self.condition),
            "with" => Some(&mut self.with),
            _ => None,
        }
    }

    fn to_text(&self) -> String {
        let named =
            [("drop = ", &self.drop), ("redact = ", &self.redact), ("where ", &self.condition), ("with ", &self.with)];
        let parts = named.into_iter().filter_map(|(name, value)| {
            let value = value.as_ref()?;
            Some(format!("{name}'{}'", value.replace('\'', "''")))
        });
        parts.collect::<Vec<_>>().join(" ")
    }

    fn compile(self, text: String) -> Result<BeforeSendRule, InvalidBeforeSend> {
        let query = |query: &str| {
            let invalid = |error| InvalidBeforeSend::Query { rule: text.clone(), error: Box::new(error) };
            let query = Query::parse(query).map_err(invalid)?;
            query.validate_for(Target::Event).map_err(invalid)?;
            Ok(query)
        };
        match (self.drop, self.redact, self.condition, self.with) {
            (Some(condition), None, None, None) => {
                let condition = query(&condition)?;
                Ok(BeforeSendRule { text, action: Action::Drop, condition })
            }
            (None, Some(path), condition, with) => {
                let condition = query(condition.as_deref().unwrap_or_default())?;
                let path: Vec<_> = path.trim().trim_start_matches("event.").split('.').map(str::to_owned).collect();
                if path.iter().any(String::is_empty) || path.iter().filter(|step| *step == "**").count() > 1 {
                    return Err(InvalidBeforeSend::Path(text));
                }
                Ok(BeforeSendRule { text, action: Action::Redact { path, with }, condition })
            }
            _ => Err(InvalidBeforeSend::Form(text)),
        }
    }
}

/// A text in single or double quotes, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
    let mut value = String::new();
    let mut rest = text.get(1..)?;
    loop {
        let end = rest.find(quote)?;
        value.push_str(rest.get(..end)?);
        rest = rest.get(end + 1..)?;
        match rest.strip_prefix(quote) {
            Some(after) => {
                value.push(quote);
                rest = after;
            }
            None => return Some((value, rest)),
        }
    }
}

/// Takes out what the path leads to: strings become the text, everything else is taken away. `*` is any
/// one step, `**` any number of them; the keys of a list of pairs are steps, and `values` may be
/// written where an SDK left it out.
fn redact(node: &mut Node<'_>, path: &[String], with: Option<&str>) -> usize {
    let Some((step, rest)) = path.split_first() else { return take_out(node, with) };
    let anywhere = step == "**";
    let mut redacted = 0;
    if anywhere && !rest.is_empty() {
        redacted += redact(node, rest, with);
    }
    let mut descend = |key: &str, child: &mut Node<'_>| {
        if anywhere {
            let is_leaf = !matches!(child.value, Value::Array(_) | Value::Object(_));
            redacted += if is_leaf && rest.is_empty() { take_out(child, with) } else { redact(child, path, with) };
        } else if step == "*" || key == *step {
            redacted += redact(child, rest, with);
        }
    };
    match &mut node.value {
        Value::Object(object) => object.iter_mut().for_each(|(key, child)| descend(key, child)),
        Value::Array(_) if step == "values" => redacted += redact(node, rest, with),
        Value::Array(nodes) => {
            for (index, child) in nodes.iter_mut().enumerate() {
                match child.as_array_mut().map(Vec::as_mut_slice) {
                    Some([Node { value: Value::String(key), .. }, value]) => descend(key, value),
                    _ => descend(&index.to_string(), child),
                }
            }
        }
        _ => {}
    }
    redacted
}

fn take_out(node: &mut Node<'_>, with: Option<&str>) -> usize {
    let (kind, range) = match &node.value {
        Value::Null => return 0,
        Value::String(text) => {
            let length = text.chars().count();
            let replacement = with.unwrap_or(DEFAULT_TEXT).to_owned();
            let range = (0, replacement.len());
            node.value = Value::from(replacement);
            node.meta_mut().note_original_length(length);
            (RemarkKind::Substituted, Some(range))
        }
        _ => {
            node.value = Value::Null;
            (RemarkKind::Removed, None)
        }
    };
    node.meta_mut().remarks.push(Remark { rule: Cow::Borrowed(REASON), kind, range });
    1
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::event::{parse, to_json};

    const NOW: Timestamp = Timestamp::from_millis(0);

    fn run(rules: Json, event: &str) -> (BeforeSendVerdict, String) {
        let rules: BeforeSend = serde_json::from_value(rules).unwrap();
        let mut event = parse(event.as_bytes()).unwrap();
        let verdict = rules.run(&mut event, NOW);
        (verdict, String::from_utf8(to_json(&event)).unwrap())
    }

    const HTTP_404: &str = r#"{"exception":{"values":[{"type":"Http404","value":"x"}]}}"#;

    #[test]
    fn what_fits_the_query_is_dropped() {
        let rules = json!(["redact = 'nothing.here'", "drop = 'error.type:Http404 !has:important'"]);
        assert_eq!(run(rules.clone(), HTTP_404).0, BeforeSendVerdict::Drop { rule: 1 });
        let important = r#"{"exception":{"values":[{"type":"Http404"}]},"tags":{"important":"yes"}}"#;
        assert_eq!(run(rules.clone(), important).0, BeforeSendVerdict::Send { redacted: 0 });
        assert_eq!(run(rules.clone(), r#"{"message":"x"}"#).0, BeforeSendVerdict::Send { redacted: 0 });
        let rules: Vec<BeforeSendRule> = serde_json::from_value(rules).unwrap();
        assert!(BeforeSend::new(&rules).apply(&mut parse(HTTP_404.as_bytes()).unwrap(), NOW));
        let outcome = BeforeSend::outcome(DataCategory::Error, 1);
        assert_eq!((outcome.kind, outcome.reason.as_deref()), (OutcomeKind::ClientDiscard, Some("before_send")));
    }

    #[test]
    fn values_are_taken_out_where_the_path_leads() {
        let event = r#"{"level":"error","extra":{"card":"4111","n":5,"in":{"card":"x"}},"tags":[["k","v"],["l","w"]],"exception":[{"value":"secret"}]}"#;
        let redacted = |rule: &str| run(json!([rule]), event);
        let (verdict, json) = redacted("redact = 'extra.card' where 'level:error' with '[card]'");
        assert_eq!(verdict, BeforeSendVerdict::Send { redacted: 1 });
        assert!(json.contains(r#""card":"[card]","n":5,"in":{"card":"x"}"#), "{json}");
        assert!(json.contains(r#""rem":[["before_send","s",0,6]],"len":4"#), "{json}");
        assert!(redacted("redact = 'extra.*'").1.contains(r#""card":"[Filtered]","n":null,"in":null"#));
        let everything = redacted("redact = 'extra.**'").1;
        assert!(everything.contains(r#""card":"[Filtered]","n":null,"in":{"card":"[Filtered]"}"#), "{everything}");
        assert_eq!(redacted("redact = '**.card'").0, BeforeSendVerdict::Send { redacted: 2 });
        assert!(redacted("redact = 'tags.k'").1.contains(r#"[["k","[Filtered]"],["l","w"]]"#));
        assert!(redacted("redact = 'exception.values.*.value'").1.contains(r#"[{"value":"[Filtered]"}]"#));
        assert_eq!(redacted("redact = 'extra' where 'level:info'").0, BeforeSendVerdict::Send { redacted: 0 });
    }

    #[test]
    fn rules_may_be_tables_and_are_written_as_text() {
        let rules: BeforeSend = serde_json::from_value(json!([
            {"drop": "message:\"it's\""},
            {"redact": "user.email", "with": "gone"},
        ]))
        .unwrap();
        let texts: Vec<_> = rules.rules().iter().map(BeforeSendRule::text).collect();
        assert_eq!(texts, [r#"drop = 'message:"it''s"'"#, "redact = 'user.email' with 'gone'"]);
        let again: BeforeSend = serde_json::from_str(&serde_json::to_string(&rules).unwrap()).unwrap();
        assert_eq!(again.rules()[0].text(), texts[0]);
    }

    #[test]
    fn errors_name_the_rule() {
        let error = |text: &str| BeforeSendRule::parse(text).unwrap_err().to_string();
        assert!(error("drop = 'is:resolved'").starts_with("beforeSend rule `drop = 'is:resolved'`: column 1"));
        for bad in ["keep = 'x'", "drop 'a' drop 'b'", "drop = 'x", "drop = 'a' with 'b'", "where 'x'", ""] {
            assert!(error(bad).contains("expected drop = 'QUERY'"), "{bad}");
        }
        assert!(error("redact = 'a..b'").contains("empty part"));
        assert!(error("redact = '**.a.**'").contains("more than one `**`"));
        assert!(serde_json::from_value::<BeforeSend>(json!([5])).is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "(drop|redact|where|with|=| |'|\"|x|é|\\.|\\*){0,12}") {
            let _ = BeforeSendRule::parse(&text);
        }
    }
}
