//! One walk over an event along the schema: types, aliases, demands, limits, and what stays unwritten.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::{breadcrumbs, exception, images, pairs, scalar, stacktrace, trim};
use crate::event::schema::{self, Field, Kind, Schema};
use crate::event::{MetaError, Node, Object, Value};

/// How a part of the event is walked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk {
    /// Whether limits are applied on the way.
    pub(super) trim: bool,
    /// Whether stack traces are left as the SDK sent them.
    pub(super) raw: bool,
    /// What takes the place of a trace id of zeros.
    pub(super) trace: u128,
}

impl Walk {
    /// Brings one field into its form.
    pub(super) fn field(self, node: &mut Node<'_>, field: &'static Field) {
        if node.is_null() {
            if field.required {
                missing(node);
            }
            return;
        }
        self.kind(node, field, &field.kind);
        if field.nonempty || field.trim_whitespace || field.characters.is_some() {
            scalar::demands(node, field);
            if field.nonempty && node.as_array().is_some_and(<[_]>::is_empty) {
                node.value = Value::Null;
                node.meta_mut().add_error(MetaError::invalid("expected a non-empty value"));
            }
        }
        if field.required && node.is_null() {
            missing(node);
        }
        if self.trim {
            self.limit(node, field);
        }
    }

    fn limit(self, node: &mut Node<'_>, field: &'static Field) {
        if let Some(limit) = field.max_chars
            && !matches!(field.kind, Kind::ImagePath | Kind::JsonText | Kind::ThreadId)
        {
            trim::string(node, limit);
        }
        if let Some(limit) = field.bag {
            match field.kind {
                Kind::Pairs => trim::pairs(node, limit),
                Kind::Map(_) | Kind::Any | Kind::List(_) => trim::bag(node, limit),
                _ => {}
            }
        }
    }

    fn kind(self, node: &mut Node<'_>, field: &'static Field, kind: &'static Kind) {
        match kind {
            Kind::Text | Kind::Message | Kind::ImagePath => scalar::text(node),
            Kind::LenientText => scalar::lenient_text(node),
            Kind::JsonText => scalar::json_text(node),
            Kind::Unsigned => scalar::unsigned(node),
            Kind::Signed => scalar::signed(node),
            Kind::Float => scalar::float(node, "expected a floating point number"),
            Kind::Bool => scalar::boolean(node),
            Kind::Timestamp => scalar::timestamp(node),
            Kind::EventId => scalar::uuid(node, false, "expected event id"),
            Kind::Level => scalar::level(node),
            Kind::TraceId => scalar::trace_id(node, self.trace),
            Kind::SpanId => scalar::span_id(node),
            Kind::Address => scalar::address(node),
            Kind::IpAddress => scalar::ip_address(node),
            Kind::ThreadId => scalar::thread_id(node),
            Kind::Special(name) => scalar::special(node, name),
            Kind::Any | Kind::Tags => {}
            Kind::Object(schema) => self.object(node, schema, field.name),
            Kind::Map(inner) => self.map(node, field, inner),
            Kind::List(inner) => self.list(node, field, inner),
            Kind::Values(schema) => self.values(node, schema, field.name),
            Kind::Pairs => match field.name {
                "cookies" => pairs::cookies(node),
                "headers" => pairs::headers(node),
                _ => pairs::query(node),
            },
        }
    }

    fn map(self, node: &mut Node<'_>, field: &'static Field, inner: &'static Kind) {
        match &mut node.value {
            Value::Object(object) => {
                if !matches!(inner, Kind::Any) {
                    for (_, value) in object.iter_mut().filter(|(_, value)| !value.is_null()) {
                        self.kind(value, field, inner);
                    }
                }
                if field.name == "modules" {
                    object.entries_mut().retain(|(_, value)| !is_empty(&value.value) || value.has_meta());
                }
            }
            Value::Array(nodes) if field.name == "vars" => {
                let numbered = std::mem::take(nodes).into_iter().enumerate();
                let entries = numbered.map(|(index, value)| (Cow::Owned(index.to_string()), value)).collect();
                node.value = Value::Object(Object::from_unique_entries(entries));
            }
            _ => scalar::reject(node, "expected an object"),
        }
    }

    fn list(self, node: &mut Node<'_>, field: &'static Field, inner: &'static Kind) {
        let Value::Array(nodes) = &mut node.value else { return scalar::reject(node, "expected an array") };
        for value in nodes.iter_mut().filter(|value| !value.is_null()) {
            self.kind(value, field, inner);
        }
        if field.omit_empty && matches!(field.name, "integrations" | "features" | "packages" | "errors") {
            nodes.retain(|value| !is_empty(&value.value) || value.has_meta());
        }
    }

    fn values(self, node: &mut Node<'_>, schema: &'static Schema, name: &'static str) {
        match &mut node.value {
            Value::Array(nodes) => {
                let nodes = std::mem::take(nodes);
                node.value = wrapped(nodes.into());
            }
            Value::Object(object) if object.is_empty() => {}
            Value::Object(object) => match object.remove("values") {
                Some(values) => node.value = wrapped(values),
                None => node.value = wrapped(vec![Node::from(Value::Object(std::mem::take(object)))].into()),
            },
            _ => return scalar::reject(node, "expected a list or values object"),
        }
        let Some(object) = node.as_object_mut() else { return };
        let Some(list) = object.get_mut("values") else {
            node.value = Value::Null;
            return;
        };
        match &mut list.value {
            Value::Null => missing(list),
            Value::Array(nodes) if nodes.is_empty() => node.value = Value::Null,
            Value::Array(nodes) => {
                for value in nodes.iter_mut().filter(|value| !value.is_null()) {
                    self.object(value, schema, name);
                }
                nodes.retain(|value| value.has_meta() || !is_empty(&value.value));
                if nodes.is_empty() {
                    object.remove("values");
                }
            }
            _ => scalar::reject(list, "expected an array"),
        }
    }

    /// Brings an object into the form of its schema.
    pub(super) fn object(self, node: &mut Node<'_>, schema: &'static Schema, name: &'static str) {
        if std::ptr::eq(schema, &raw const schema::MECHANISM) {
            exception::wrap_bare_mechanism(node);
        }
        if std::ptr::eq(schema, &raw const schema::DEBUG_IMAGE) {
            return images::image(self, node);
        }
        let Value::Object(object) = &mut node.value else {
            if !node.is_null() {
                scalar::reject(node, format!("expected {}", schema.expected));
            }
            return;
        };
        let walk = if name == "raw_stacktrace" { Self { raw: true, ..self } } else { self };
        let mut unclean = walk.fields(object, schema);
        let kept = if std::ptr::eq(schema, &raw const schema::FRAME) {
            stacktrace::frame(walk, object);
            None
        } else if std::ptr::eq(schema, &raw const schema::EXCEPTION) {
            unclean = true;
            exception::exception(walk, object)
        } else if std::ptr::eq(schema, &raw const schema::BREADCRUMB) {
            unclean = true;
            breadcrumbs::breadcrumb(object);
            None
        } else if std::ptr::eq(schema, &raw const schema::STACKTRACE) {
            if self.trim
                && let Some(frames) = object.get_mut("frames")
            {
                trim::frames(frames);
            }
            None
        } else {
            None
        };
        if let Some(error) = kept {
            return node.reject(error);
        }
        if unclean {
            settle(object, schema);
        }
    }

    /// Brings the fields of an object into their forms; whether anything of them is to be left out.
    pub(super) fn fields(self, object: &mut Object<'_>, schema: &'static Schema) -> bool {
        let mut unclean = false;
        let mut aliased: SmallVec<[usize; 4]> = SmallVec::new();
        for (index, (key, node)) in object.entries_mut().iter_mut().enumerate() {
            let Some(field) = schema.field(key) else {
                unclean |= !schema.unknown.retain || node.is_null();
                continue;
            };
            if field.name != key {
                aliased.push(index);
                continue;
            }
            self.field(node, field);
            unclean |= node.is_null() || (field.omit_empty && is_empty_field(field, node));
        }
        if !aliased.is_empty() {
            unclean = true;
            self.aliases(object, schema, &aliased);
        }
        if schema.has_required {
            for field in schema.fields.iter().filter(|field| field.required) {
                if object.get(field.name).is_none() {
                    missing(object.get_or_insert(field.name));
                }
            }
        }
        unclean
    }

    /// Moves values under other names to the field's own name, which goes first if it is there.
    fn aliases(self, object: &mut Object<'_>, schema: &'static Schema, aliased: &[usize]) {
        let mut found: SmallVec<[(usize, &'static Field); 4]> = SmallVec::new();
        for &index in aliased {
            let Some((key, _)) = object.entries_mut().get(index) else { continue };
            let Some(field) = schema.field(key) else { continue };
            let rank = field.aliases.iter().position(|alias| alias == key).unwrap_or_default();
            found.push((rank, field));
        }
        found.sort_by_key(|(rank, _)| *rank);
        for (rank, field) in found {
            let Some(alias) = field.aliases.get(rank) else { continue };
            let Some(mut node) = object.remove(alias) else { continue };
            if object.get(field.name).is_none() {
                self.field(&mut node, field);
                object.insert(field.name, node);
            }
        }
    }
}

/// Leaves out what normalised events do not show: `null`, empty values and unknown fields.
pub(super) fn settle(object: &mut Object<'_>, schema: &'static Schema) {
    object.entries_mut().retain(|(key, node)| {
        if node.has_meta() {
            return schema.unknown.retain || schema.field(key).is_some() || is_breadcrumb(schema);
        }
        match schema.field(key) {
            None => schema.unknown.retain && !node.is_null(),
            Some(field) => !(node.is_null() || field.omit_empty && is_empty_field(field, node)),
        }
    });
}

fn is_breadcrumb(schema: &'static Schema) -> bool {
    std::ptr::eq(schema, &raw const schema::BREADCRUMB)
}

/// Whether a value is nothing: `null`, or an empty string, list or object.
pub(super) fn is_empty(value: &Value<'_>) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(nodes) => nodes.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Whether a field is nothing; an object with known fields is if all of them are.
pub(super) fn is_empty_field(field: &Field, node: &Node<'_>) -> bool {
    match (&node.value, field.kind) {
        (Value::Object(object), Kind::Object(_)) => {
            object.iter().all(|(_, node)| is_empty(&node.value) && !node.has_meta())
        }
        (value, _) => is_empty(value),
    }
}

/// Says that a value should be there, unless it already says why it is not.
pub(super) fn missing(node: &mut Node<'_>) {
    if node.meta.as_ref().is_none_or(|meta| meta.errors.is_empty()) {
        node.meta_mut().add_error(MetaError::new("missing_attribute"));
    }
}

fn wrapped(values: Node<'_>) -> Value<'_> {
    Value::Object(Object::from_unique_entries(vec![(Cow::Borrowed("values"), values)]))
}
