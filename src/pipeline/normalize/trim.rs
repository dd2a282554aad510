//! Cutting: long strings, deep or large containers, long stack traces.
//!
//! Sizes are counted value by value as they would stand in JSON, one byte of separator each, while
//! walking keys in sorted order; so what does not fit any more is cut or left out (PROTOCOL §7).

use std::borrow::Cow;

use smallvec::{SmallVec, smallvec};

use super::scalar::sorted_json;
use crate::event::schema::{BagLimit, MaxChars, Schema};
use crate::event::{Node, Number, Object, Remark, RemarkKind, Value};

/// The limit of one value of `extra`.
const EXTRA_VALUE: BagLimit = BagLimit { depth: 7, bytes: 16_384 };
/// The limit of `extra` in all.
const EXTRA: BagLimit = BagLimit { depth: 7, bytes: 262_144 };
/// The limit of one context.
const CONTEXT: BagLimit = BagLimit { depth: 7, bytes: 8_192 };

/// Cuts a string above its limit.
pub(super) fn string(node: &mut Node<'_>, limit: MaxChars) {
    if let Value::String(text) = &node.value
        && text.len() > limit.chars
        && text.len() > limit.chars + limit.allowance
    {
        cut(node, limit.chars, limit.allowance);
    }
}

/// Cuts a string of more than `chars + allowance` characters down to `chars`, `...` included.
fn cut(node: &mut Node<'_>, chars: usize, allowance: usize) {
    let Value::String(text) = &mut node.value else { return };
    if text.len() <= chars + allowance {
        return;
    }
    let length = text.chars().count();
    if length <= chars + allowance {
        return;
    }
    let kept = text.char_indices().nth(chars.saturating_sub(3)).map_or(text.len(), |(at, _)| at);
    let mut shorter = String::with_capacity(kept + 3);
    shorter.push_str(text.get(..kept).unwrap_or_default());
    shorter.push_str("...");
    *text = Cow::Owned(shorter);
    let meta = node.meta_mut();
    meta.note_original_length(length);
    meta.remarks.push(Remark {
        rule: Cow::Borrowed("!limit"),
        kind: RemarkKind::Substituted,
        range: Some((kept, kept + 3)),
    });
}

/// Cuts the strings of an object that are above the limits of its fields.
pub(super) fn strings(object: &mut Object<'_>, schema: &'static Schema) {
    for (key, node) in object.iter_mut() {
        if let Value::String(text) = &node.value
            && text.len() > 60
            && let Some(limit) = schema.field(key).and_then(|field| field.max_chars)
        {
            string(node, limit);
        }
    }
}

/// Cuts a free-form value.
pub(super) fn bag(node: &mut Node<'_>, limit: BagLimit) {
    if !fits(&node.value, limit) {
        Budget::new(limit).value(node, 0);
    }
}

/// Cuts a list of pairs.
pub(super) fn pairs(node: &mut Node<'_>, limit: BagLimit) {
    if fits(&node.value, limit) {
        return;
    }
    let mut budget = Budget::new(limit);
    for pair in node.as_array_mut().into_iter().flatten() {
        if budget.is_spent() {
            pair.value = Value::Null;
        }
        for part in pair.as_array_mut().into_iter().flatten() {
            budget.value(part, 2);
        }
        budget.spend(&pair.value);
    }
}

/// Cuts `extra`: each of its values, and all of them together.
pub(super) fn extra(node: &mut Node<'_>) {
    if fits(&node.value, BagLimit { depth: EXTRA.depth, bytes: EXTRA_VALUE.bytes }) {
        return;
    }
    let mut budget = Budget::new(EXTRA);
    let Some(object) = node.as_object_mut() else { return };
    sort(object);
    let original = object.len();
    let mut kept = 0;
    for (_, value) in object.iter_mut() {
        if budget.is_spent() {
            break;
        }
        budget.levels.push(Level { remaining: EXTRA_VALUE.bytes, start: 1, depth: EXTRA_VALUE.depth });
        budget.inside(value, 1);
        budget.levels.truncate(1);
        budget.spend(&value.value);
        kept += 1;
    }
    object.entries_mut().truncate(kept);
    if kept < original {
        node.meta_mut().note_original_length(original);
    }
}

/// Cuts a context; its known fields come first, in the order of the schema.
pub(super) fn context(node: &mut Node<'_>, schema: &'static Schema) {
    if fits(&node.value, CONTEXT) {
        return;
    }
    let mut budget = Budget::new(CONTEXT);
    let Some(object) = node.as_object_mut() else { return };
    let typed = !schema.fields.is_empty();
    // The type names the kind of a known context and is not counted.
    for field in schema.fields.iter().filter(|field| field.name != "type") {
        match object.get_mut(field.name) {
            Some(value) => match field.bag {
                Some(limit) => {
                    if budget.is_spent() {
                        value.value = Value::Null;
                    } else if matches!(field.name, "headers" | "cookies") {
                        pairs(value, limit);
                    } else {
                        bag(value, limit);
                    }
                    budget.spend(&value.value);
                }
                None => budget.value(value, 1),
            },
            None => budget.spend(&Value::Null),
        }
    }
    let mut rest: Vec<_> = object
        .entries_mut()
        .iter_mut()
        .filter(|(key, _)| schema.field(key).is_none() && !(typed && key == "type"))
        .collect();
    rest.sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
    for (_, value) in rest {
        budget.value(value, 1);
    }
    if typed {
        object.entries_mut().retain(|(_, value)| !value.is_null() || value.has_meta());
    }
}

/// Leaves the 50 oldest and the 200 newest frames, and of more than 50 frames the outer ones only with
/// their variables and source context.
pub(super) fn frames(node: &mut Node<'_>) {
    const OLDEST: usize = 50;
    const NEWEST: usize = 200;
    let Some(list) = node.as_array_mut() else { return };
    let original = list.len();
    if original > OLDEST + NEWEST {
        list.drain(OLDEST..original - NEWEST);
    }
    slim(list, 50);
    if original > OLDEST + NEWEST {
        node.meta_mut().note_original_length(original);
    }
}

fn slim(frames: &mut [Node<'_>], allowance: usize) {
    if frames.len() <= allowance {
        return;
    }
    let (mut in_app, mut system) = (Vec::new(), Vec::new());
    for (index, frame) in frames.iter().enumerate().filter(|(_, frame)| !frame.is_null()) {
        let own = frame.get("in_app").and_then(Node::as_bool) == Some(true);
        if own { in_app.push(index) } else { system.push(index) }
    }
    let half = allowance.saturating_sub(in_app.len()) / 2;
    let system = middle(&system, half);
    let surplus = frames.len().saturating_sub(allowance).saturating_sub(system.len());
    let half = in_app.len().saturating_sub(surplus) / 2;
    for &index in system.iter().chain(middle(&in_app, half)) {
        if let Some(object) = frames.get_mut(index).and_then(Node::as_object_mut) {
            object.entries_mut().retain(|(key, _)| !matches!(key.as_ref(), "vars" | "pre_context" | "post_context"));
        }
    }
}

/// What is left after taking `half` from each end.
fn middle(indexes: &[usize], half: usize) -> &[usize] {
    indexes.len().checked_sub(half).and_then(|end| indexes.get(half..end)).unwrap_or_default()
}

/// Sorts an object by its keys.
fn sort(object: &mut Object<'_>) {
    object.entries_mut().sort_by(|(left, _), (right, _)| left.cmp(right));
}

/// Whether a value is within a limit for sure.
fn fits(value: &Value<'_>, limit: BagLimit) -> bool {
    measure(value, limit.depth).is_some_and(|size| size <= limit.bytes)
}

/// The size of a value and all in it; none if it is too deep.
fn measure(value: &Value<'_>, depth: usize) -> Option<usize> {
    match value {
        Value::Array(nodes) if depth > 1 => {
            nodes.iter().try_fold(3, |sum, node| measure(&node.value, depth - 1).map(|size| sum + size))
        }
        Value::Object(object) if depth > 1 => {
            object.iter().try_fold(3, |sum, (_, node)| measure(&node.value, depth - 1).map(|size| sum + size))
        }
        Value::Array(_) | Value::Object(_) => None,
        plain => Some(flat_size(plain) + 1),
    }
}

/// The size of a value without what is in it.
fn flat_size(value: &Value<'_>) -> usize {
    match value {
        Value::Null => 0,
        Value::Bool(true) => 4,
        Value::Bool(false) => 5,
        Value::Number(Number::Unsigned(number)) => digits(*number),
        Value::Number(Number::Signed(number)) => 1 + digits(number.unsigned_abs()),
        Value::Number(number) => serde_json::to_string(&Value::Number(*number)).map_or(1, |text| text.len()),
        Value::String(text) => text.len() + 2,
        Value::Array(_) | Value::Object(_) => 2,
    }
}

fn digits(number: u64) -> usize {
    number.checked_ilog10().map_or(1, |power| power as usize + 1)
}

struct Level {
    remaining: usize,
    start: usize,
    depth: usize,
}

struct Budget {
    levels: SmallVec<[Level; 2]>,
}

impl Budget {
    fn new(limit: BagLimit) -> Self {
        Self { levels: smallvec![Level { remaining: limit.bytes, start: 0, depth: limit.depth }] }
    }

    fn remaining(&self) -> usize {
        self.levels.iter().map(|level| level.remaining).min().unwrap_or(usize::MAX)
    }

    fn is_spent(&self) -> bool {
        self.remaining() == 0
    }

    fn depth_left(&self, depth: usize) -> usize {
        self.levels.iter().map(|level| level.depth.saturating_sub(depth - level.start)).min().unwrap_or(usize::MAX)
    }

    fn spend(&mut self, value: &Value<'_>) {
        let size = flat_size(value) + 1;
        for level in &mut self.levels {
            level.remaining = level.remaining.saturating_sub(size);
        }
    }

    fn value(&mut self, node: &mut Node<'_>, depth: usize) {
        if self.is_spent() || self.depth_left(depth) == 0 {
            node.value = Value::Null;
        }
        self.inside(node, depth);
        self.spend(&node.value);
    }

    fn inside(&mut self, node: &mut Node<'_>, depth: usize) {
        let deep = self.depth_left(depth) <= 1;
        if deep && matches!(node.value, Value::Array(_) | Value::Object(_)) {
            node.value = Value::String(Cow::Owned(sorted_json(&node.value)));
        }
        let original = match &mut node.value {
            Value::String(_) => return cut(node, self.remaining(), 0),
            Value::Array(nodes) => {
                let original = nodes.len();
                let mut kept = 0;
                for item in nodes.iter_mut() {
                    if self.is_spent() {
                        break;
                    }
                    self.value(item, depth + 1);
                    kept += 1;
                }
                nodes.truncate(kept);
                (kept < original).then_some(original)
            }
            Value::Object(object) => {
                sort(object);
                let original = object.len();
                let mut kept = 0;
                for (_, item) in object.iter_mut() {
                    if self.is_spent() {
                        break;
                    }
                    self.value(item, depth + 1);
                    kept += 1;
                }
                object.entries_mut().truncate(kept);
                (kept < original).then_some(original)
            }
            _ => None,
        };
        if let Some(original) = original {
            node.meta_mut().note_original_length(original);
        }
    }
}
