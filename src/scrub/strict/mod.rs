//! The strict preset: what the GDPR asks for, wherever in an event it stands.
//!
//! E-mail and IP addresses, card numbers and accounts that pass their checksum, tokens, keys and passwords
//! go, from every string of the event: exception values, log messages, breadcrumbs, tags, URLs, query
//! strings, cookies, headers, frame variables, source lines, contexts, unknown fields, object keys and the
//! originals in `_meta`. What makes an event useful stays: functions, files, versions, times, ids of events
//! and traces, and numbers that only look like a card's.
//!
//! Of the user, `id` and `username` become HMAC-SHA1 hashes, so that users can still be counted; without a
//! key of one's own (`vars.hashKey` in the PII config) short ids can be found again by trying. `name` and
//! the address go; country and city stay. A dotted quad is an address unless it ends in `.0.0`, which is a
//! network or a version such as `120.0.0.0`.

mod digits;
mod key;
mod scan;
mod text;

use std::borrow::Cow;

use super::Pool;
use super::config::FILTERED;
use super::memo::Memo;
use super::rules::{hash, redact_ranges};
use super::walk::MAX_DEPTH;
use crate::event::{Meta, Node, Number, Object, Remark, RemarkKind, Value};
use key::Sensitivity;

/// The rule named in remarks where a key told what a value is.
const PASSWORD: &str = "@password";

/// The strict preset with its hash key.
#[derive(Debug)]
pub(super) struct Strict {
    hash_key: Vec<u8>,
    idle: Pool<Search>,
}

/// One thread's search through events, with what it found out about texts and keys.
#[derive(Debug)]
struct Search {
    texts: Memo<scan::Hints>,
    keys: Memo<KeyFacts>,
}

/// What a key says, and what may be found in the key itself.
#[derive(Debug, Clone, Copy)]
struct KeyFacts {
    sensitivity: Sensitivity,
    hints: scan::Hints,
}

/// What is known of a value from where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Around {
    /// Nothing.
    Anything,
    /// A line of a program.
    Source,
    /// The cookies of a request.
    Cookies,
    /// Below a key that says that everything in it is secret.
    Secret,
}

impl Strict {
    /// The preset; without a key, hashes are those of the reference implementation.
    pub(super) fn new(hash_key: Vec<u8>) -> Self {
        Self { hash_key, idle: Pool::default() }
    }

    /// Where in a text something is found.
    pub(super) fn places(text: &str) -> Vec<(usize, usize)> {
        let hints = scan::Hints::of(text);
        if hints.is_empty() {
            return Vec::new();
        }
        text::find(text, hints, false).into_iter().map(|(start, end, ..)| (start, end)).collect()
    }

    /// Scrubs an event or what travels with it.
    pub(super) fn scrub(&self, event: &mut Node<'_>) {
        if let Some(user) = event.get_mut("user") {
            self.user(user);
        }
        self.idle.with(Search::new, |search| {
            search.children(event, Around::Anything, 0);
            if let Some(meta) = &mut event.meta {
                search.notes(meta, "", Around::Anything, 0);
            }
        });
    }

    /// Who the user is, beyond what any string is searched for.
    fn user(&self, user: &mut Node<'_>) {
        for name in ["id", "username"] {
            if let Some(node) = user.get_mut(name) {
                let text = match &node.value {
                    Value::String(text) => text.to_string(),
                    Value::Number(Number::Unsigned(number)) => number.to_string(),
                    _ => continue,
                };
                self.pseudonymize(node, &text, 0);
            }
        }
        for name in ["ip_address", "name"] {
            if let Some(node) = user.get_mut(name) {
                remove(node, if name == "name" { "@user" } else { "@ip" });
            }
        }
        if let Some(node) = user.get_mut("sentry_user")
            && let Value::String(text) = &node.value
        {
            let text = text.to_string();
            match text.split_once(':') {
                Some((kind @ ("id" | "username"), value)) => self.pseudonymize(node, value, kind.len() + 1),
                _ => remove(node, "@user"),
            }
        }
    }

    /// Replaces what follows `prefix` bytes of a string by its hash, unless that was done before.
    fn pseudonymize(&self, node: &mut Node<'_>, value: &str, prefix: usize) {
        let done = node.meta.iter().flat_map(|meta| &meta.remarks);
        if value.is_empty() || done.into_iter().any(|remark| remark.kind == RemarkKind::Pseudonymized) {
            return;
        }
        let old = node.as_str().map(str::to_owned).unwrap_or_else(|| value.to_owned());
        let mut text = old.get(..prefix).unwrap_or_default().to_owned();
        text.push_str(&hash(&self.hash_key, value.as_bytes()));
        let range = Some((prefix, text.len()));
        let meta = node.meta_mut();
        meta.remarks = vec![Remark { rule: "@user".into(), kind: RemarkKind::Pseudonymized, range }];
        meta.note_original_length(old.chars().count());
        meta.original_value = None;
        node.value = Value::from(text);
    }
}

impl Search {
    fn new() -> Self {
        Self { texts: Memo::new(), keys: Memo::new() }
    }

    fn key(&mut self, key: &str) -> KeyFacts {
        if key.is_empty() {
            return KeyFacts { sensitivity: Sensitivity::None, hints: scan::Hints::default() };
        }
        self.keys.of(key, |key| KeyFacts { sensitivity: key::sensitivity(key), hints: scan::Hints::of_key(key) })
    }

    fn visit(&mut self, node: &mut Node<'_>, key: &str, around: Around, depth: usize) {
        if depth > MAX_DEPTH {
            *node = Node::default();
            remove(node, PASSWORD);
            return;
        }
        let around = if around == Around::Secret { around } else { below(key, around) };
        if let Some(meta) = &mut node.meta {
            self.notes(meta, key, around, depth);
        }
        match &mut node.value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => {
                if around == Around::Secret || self.key(key).sensitivity.covers_numbers() {
                    remove(node, PASSWORD);
                } else if digits::is_card(*number) {
                    remove(node, "@creditcard");
                }
            }
            Value::String(_) => self.string(node, key, around),
            Value::Array(_) | Value::Object(_) => {
                let secret = self.key(key).sensitivity.covers_containers();
                self.children(node, if secret { Around::Secret } else { around }, depth + 1);
            }
        }
    }

    fn string(&mut self, node: &mut Node<'_>, key: &str, around: Around) {
        let Value::String(text) = &mut node.value else { return };
        let secret = match around {
            Around::Secret => true,
            Around::Cookies => self.is_sensitive(key) || !scan::is_plain_cookie(text),
            Around::Source => false,
            Around::Anything => self.is_sensitive(key),
        };
        if secret && !key::is_harmless(text) {
            redact_ranges(text, &mut node.meta, |visible| {
                let hidden = visible.chars().all(|char| char == '\0');
                if hidden {
                    Vec::new()
                } else {
                    vec![(0, visible.len(), PASSWORD, RemarkKind::Substituted, FILTERED.into())]
                }
            });
            return;
        }
        let hints = self.texts.of(text, scan::Hints::of);
        if !hints.is_empty() {
            let source = around == Around::Source;
            redact_ranges(text, &mut node.meta, |visible| text::find(visible, hints, source));
        }
    }

    fn is_sensitive(&mut self, key: &str) -> bool {
        self.key(key).sensitivity != Sensitivity::None
    }

    fn children(&mut self, node: &mut Node<'_>, around: Around, depth: usize) {
        match &mut node.value {
            Value::Array(nodes) => {
                for child in nodes {
                    if let Value::Array(pair) = &mut child.value
                        && let [first, second] = pair.as_mut_slice()
                        && let Value::String(key) = &first.value
                    {
                        let key = key.to_string();
                        self.visit(second, &key, around, depth + 1);
                        self.visit(first, "", Around::Anything, depth + 1);
                    } else {
                        self.visit(child, "", around, depth);
                    }
                }
            }
            Value::Object(object) => {
                for (key, child) in object.iter_mut() {
                    self.visit(child, key, around, depth);
                }
                self.clean_keys(object);
            }
            _ => {}
        }
    }

    /// Keys may be addresses themselves; what is left stays unique.
    fn clean_keys(&mut self, object: &mut Object<'_>) {
        for index in 0..object.len() {
            let Some((key, _)) = object.entries_mut().get(index) else { return };
            let hints = self.key(key).hints;
            if hints.is_empty() {
                continue;
            }
            let mut text: Cow<'_, str> = Cow::Owned(key.to_string());
            if !redact_ranges(&mut text, &mut None, |visible| text::find(visible, hints, false)) {
                continue;
            }
            let base = text.into_owned();
            let mut name = base.clone();
            let mut count = 1;
            while object.get(&name).is_some() {
                count += 1;
                name = format!("{base} {count}");
            }
            if let Some((key, _)) = object.entries_mut().get_mut(index) {
                *key = Cow::Owned(name);
            }
        }
    }

    /// Originals and errors are searched like the values that they speak of.
    fn notes(&mut self, meta: &mut Meta, key: &str, around: Around, depth: usize) {
        if let Some(original) = meta.original_value.take() {
            let mut node = Node::new(original);
            self.visit(&mut node, key, around, depth + 1);
            if !node.is_null() {
                meta.original_value = Some(node.value);
            }
        }
        for error in &mut meta.errors {
            for (_, value) in &mut error.data {
                let mut node = Node::new(std::mem::take(value));
                self.visit(&mut node, key, around, depth + 1);
                *value = node.value;
            }
        }
    }
}

/// What a key says of what is below it.
fn below(key: &str, around: Around) -> Around {
    match key {
        "cookies" => Around::Cookies,
        "context_line" | "pre_context" | "post_context" => Around::Source,
        // A list below one of these has no keys of its own.
        _ => around,
    }
}

/// Takes a value away.
fn remove(node: &mut Node<'_>, rule: &'static str) {
    node.value = Value::Null;
    let meta = node.meta_mut();
    meta.remarks = vec![Remark { rule: rule.into(), kind: RemarkKind::Removed, range: None }];
    meta.original_value = None;
}

impl Sensitivity {
    /// Whether a number under the key is a secret.
    const fn covers_numbers(self) -> bool {
        matches!(self, Self::Secret)
    }

    /// Whether everything below the key is secret.
    const fn covers_containers(self) -> bool {
        matches!(self, Self::Secret)
    }
}
