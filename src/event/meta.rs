//! Notes beside a value: what was removed, why, and what it was.
//!
//! The written form is `_meta` of PROTOCOL §7: `{"rem":[…],"err":[…],"len":N,"val":…}`.

use std::borrow::Cow;

use super::{Node, Number, Value, write};

/// Originals longer than this many bytes of JSON are not kept.
const MAX_ORIGINAL_BYTES: usize = 500;

/// What a remark's rule did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// Marked only (`a`).
    Annotated,
    /// Taken away (`x`).
    Removed,
    /// Replaced by other text (`s`).
    Substituted,
    /// Overwritten character by character (`m`).
    Masked,
    /// Replaced by a hash (`p`).
    Pseudonymized,
    /// Encrypted (`e`).
    Encrypted,
}

impl RemarkKind {
    /// The letter in `_meta`.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Annotated => "a",
            Self::Removed => "x",
            Self::Substituted => "s",
            Self::Masked => "m",
            Self::Pseudonymized => "p",
            Self::Encrypted => "e",
        }
    }

    /// The kind behind a letter in `_meta`.
    pub fn from_letter(letter: &str) -> Option<Self> {
        Some(match letter {
            "a" => Self::Annotated,
            "x" => Self::Removed,
            "s" => Self::Substituted,
            "m" => Self::Masked,
            "p" => Self::Pseudonymized,
            "e" => Self::Encrypted,
            _ => return None,
        })
    }
}

/// One change of a value by one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The rule, such as `@email` or `!limit`.
    pub rule: Cow<'static, str>,
    /// What it did.
    pub kind: RemarkKind,
    /// The bytes of the new string that it speaks of; none when it speaks of the whole value.
    pub range: Option<(usize, usize)>,
}

/// Why a value was rejected or changed.
#[derive(Debug, Clone, PartialEq)]
pub struct MetaError {
    /// The kind: `invalid_data`, `missing_attribute`, `value_too_long`…
    pub kind: Cow<'static, str>,
    /// Further words by name, such as `reason`.
    pub data: Vec<(Cow<'static, str>, Value<'static>)>,
}

impl MetaError {
    /// An error with nothing but its kind.
    pub fn new(kind: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: kind.into(), data: Vec::new() }
    }

    /// `invalid_data` with its reason.
    pub fn invalid(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new("invalid_data").with("reason", Value::String(reason.into()))
    }

    /// The same error with one more word.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value<'static>) -> Self {
        self.data.push((Cow::Borrowed(name), value));
        self
    }
}

/// What was noted about one value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meta {
    /// Changes by rules, in the order they were made.
    pub remarks: Vec<Remark>,
    /// Errors, in the order they were found.
    pub errors: Vec<MetaError>,
    /// Characters of the original string, or entries of the original container.
    pub original_length: Option<u64>,
    /// The original value, where it is small.
    pub original_value: Option<Value<'static>>,
}

impl Meta {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.remarks.is_empty()
            && self.errors.is_empty()
            && self.original_length.is_none()
            && self.original_value.is_none()
    }

    /// Adds an error unless an equal one is there.
    pub fn add_error(&mut self, error: MetaError) {
        if !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }

    /// Notes the length before the first change; later changes do not overwrite it.
    pub fn note_original_length(&mut self, length: usize) {
        self.original_length.get_or_insert(length as u64);
    }

    /// Keeps the original unless one is kept already, it is `null`, or it is too large.
    pub fn keep_original(&mut self, original: Value<'_>) {
        if self.original_value.is_some() || matches!(original, Value::Null) {
            return;
        }
        let small = match &original {
            Value::String(text) => text.len() < MAX_ORIGINAL_BYTES,
            Value::Array(_) | Value::Object(_) => write::value_json(&original).len() < MAX_ORIGINAL_BYTES,
            _ => true,
        };
        if small {
            self.original_value = Some(original.into_owned());
        }
    }

    /// Reads one node of a `_meta` tree; one that is not in its form says nothing.
    pub(super) fn from_node(node: &Node<'_>) -> Self {
        Self::read(node).unwrap_or_default()
    }

    fn read(node: &Node<'_>) -> Option<Self> {
        let list = |name| match node.get(name) {
            Some(list) => list.as_array(),
            None => Some(&[][..]),
        };
        Some(Self {
            remarks: list("rem")?.iter().map(read_remark).collect::<Option<_>>()?,
            errors: list("err")?.iter().map(read_error).collect::<Option<_>>()?,
            original_length: match node.get("len") {
                Some(length) => Some(length.as_u64()?),
                None => None,
            },
            original_value: node.get("val").map(|value| value.value.clone().into_owned()),
        })
    }
}

fn read_remark(node: &Node<'_>) -> Option<Remark> {
    let parts = node.as_array()?;
    let offset = |index: usize| match parts.get(index) {
        Some(part) => part.as_u64().and_then(|at| usize::try_from(at).ok()).map(Some),
        None => Some(None),
    };
    Some(Remark {
        rule: Cow::Owned(parts.first()?.as_str()?.to_owned()),
        kind: RemarkKind::from_letter(parts.get(1)?.as_str()?)?,
        range: offset(2)?.zip(offset(3)?),
    })
}

fn read_error(node: &Node<'_>) -> Option<MetaError> {
    if let Some(kind) = node.as_str() {
        return Some(MetaError::new(kind.to_owned()));
    }
    let parts = node.as_array()?;
    let data = parts.get(1).and_then(Node::as_object).map(|data| {
        data.iter().map(|(name, value)| (Cow::Owned(name.to_owned()), value.value.clone().into_owned())).collect()
    });
    Some(MetaError { kind: Cow::Owned(parts.first()?.as_str()?.to_owned()), data: data.unwrap_or_default() })
}

/// The range of a remark as JSON numbers.
pub(super) fn range_numbers(range: (usize, usize)) -> [Number; 2] {
    [Number::Unsigned(range.0 as u64), Number::Unsigned(range.1 as u64)]
}
