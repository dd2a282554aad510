//! The known fields of events and of what travels with them: types, limits, privacy classes.
//!
//! One table serves every stage: normalisation reads the types and limits, scrubbing the privacy
//! classes and the names that selectors use. The facts are those of PROTOCOL §7.

mod parts;
mod tables;

pub use parts::{
    ATTRIBUTES, CONTEXTS, DEBUG_IMAGE_APPLE, DEBUG_IMAGE_JVM, DEBUG_IMAGE_PROGUARD, DEBUG_IMAGE_SOURCEMAP, FRAME_DATA,
    LOCK_REASON, MEASUREMENT, MECHANISM_META, METRICS, PROCESSING_ERROR, RELAY_INFO, SDK_PACKAGE, SDK_SETTINGS,
    SPAN_LINK, SYSTEM_SDK, TEMPLATE, TRANSACTION_NAME_CHANGE, context,
};
pub use tables::{
    BREADCRUMB, CSP, DEBUG_IMAGE, DEBUG_META, EVENT, EXCEPTION, FRAME, GEO, LOG, LOG_ENTRY, MECHANISM, REPLAY_EVENT,
    REQUEST, SDK, SPAN, SPAN_V2, STACKTRACE, THREAD, TRACE_METRIC, TRANSACTION_INFO, USER,
};

/// How far scrubbing selectors reach a field (SCRUB_FILTER_SAMPLE §1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pii {
    /// Never scrubbed.
    #[default]
    False,
    /// Scrubbed only by specific selectors.
    Maybe,
    /// Scrubbed by any selector.
    True,
}

/// A limit on a string: cut only above `chars + allowance` characters, down to `chars`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MaxChars {
    /// The length after cutting, `...` included.
    pub chars: usize,
    /// How many characters more are let pass uncut.
    pub allowance: usize,
}

/// A limit on a free-form container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BagLimit {
    /// Levels of nesting.
    pub depth: usize,
    /// Bytes of JSON.
    pub bytes: usize,
}

/// Which characters a string may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Characters {
    /// ASCII letters, digits and these.
    AlphanumericAnd(&'static str),
    /// Anything but these.
    AllBut(&'static str),
}

/// The type of a field.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A string.
    Text,
    /// A string; numbers and truth values are written as one.
    LenientText,
    /// A string; anything else is written as JSON.
    JsonText,
    /// A log message: a string; anything else is written as JSON. The selector type is `$message`.
    Message,
    /// A non-negative integer.
    Unsigned,
    /// An integer.
    Signed,
    /// A number.
    Float,
    /// A truth value.
    Bool,
    /// RFC 3339 or seconds since 1970; written as seconds.
    Timestamp,
    /// A UUID, written as 32 hex digits.
    EventId,
    /// A severity.
    Level,
    /// 16 bytes in hex.
    TraceId,
    /// 8 bytes in hex.
    SpanId,
    /// An address, written as hexadecimal with `0x`.
    Address,
    /// A path to a file or image; only its directory is scrubbed.
    ImagePath,
    /// An IP address or `{{auto}}`.
    IpAddress,
    /// A thread's id: an integer or a string.
    ThreadId,
    /// A type with rules of its own, named as in the protocol: `EventType`, `Fingerprint`, `Tags`…
    Special(&'static str),
    /// Anything.
    Any,
    /// An object with known fields.
    Object(&'static Schema),
    /// An object with free keys.
    Map(&'static Kind),
    /// A list.
    List(&'static Kind),
    /// A list, an object with `values`, or a single element.
    Values(&'static Schema),
    /// Pairs as a list or an object: headers, cookies, query strings.
    Pairs,
    /// Tags: pairs of strings.
    Tags,
}

/// A known field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name in normalised events.
    pub name: &'static str,
    /// Other names that are read.
    pub aliases: &'static [&'static str],
    /// The type.
    pub kind: Kind,
    /// The limit, for strings.
    pub max_chars: Option<MaxChars>,
    /// The limit, for containers.
    pub bag: Option<BagLimit>,
    /// The characters that are let through, for strings.
    pub characters: Option<Characters>,
    /// How far selectors reach it.
    pub pii: Pii,
    /// Whether its absence is an error.
    pub required: bool,
    /// Whether an empty value is an error.
    pub nonempty: bool,
    /// Whether white space around a string is cut off.
    pub trim_whitespace: bool,
    /// Whether normalised events leave it out when it is an empty string, list or object.
    pub omit_empty: bool,
}

/// What becomes of fields that are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownFields {
    /// How far selectors reach them.
    pub pii: Pii,
    /// Whether normalisation keeps them.
    pub retain: bool,
}

/// An object with known fields.
#[derive(Debug)]
pub struct Schema {
    /// What a value that is no such object is told it should have been.
    pub expected: &'static str,
    /// What selectors call it (`event`, `frame`, …), where they have a word for it.
    pub selector: Option<&'static str>,
    /// The known fields.
    pub fields: &'static [Field],
    /// What becomes of the others.
    pub unknown: UnknownFields,
    /// Whether any field is required.
    pub has_required: bool,
    /// A hash table with linear probing: the index of a field plus one, zero where a slot is free.
    slots: [u8; SLOTS],
}

/// Slots of a schema's hash table; four times as many as the largest schema has names.
const SLOTS: usize = 256;

/// The first slot to look in: names differ in their length, first, middle or last byte.
const fn slot_of(name: &[u8]) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
    (length * 31 + first * 7 + middle * 13 + last * 3) % SLOTS
}

impl Schema {
    /// A schema and the hash table over its names.
    pub(crate) const fn new(
        expected: &'static str,
        selector: Option<&'static str>,
        unknown: UnknownFields,
        fields: &'static [Field],
    ) -> Self {
        let mut slots = [0; SLOTS];
        let mut has_required = false;
        let mut index = 0;
        while index < fields.len() {
            let field = &fields[index];
            has_required |= field.required;
            let mut alias = 0;
            while alias <= field.aliases.len() {
                let name = if alias == 0 { field.name } else { field.aliases[alias - 1] };
                let mut slot = slot_of(name.as_bytes());
                while slots[slot] != 0 {
                    slot = (slot + 1) % SLOTS;
                }
                #[expect(clippy::cast_possible_truncation, reason = "no schema has 255 fields; more would not compile")]
                {
                    assert!(index < 255);
                    slots[slot] = index as u8 + 1;
                }
                alias += 1;
            }
            index += 1;
        }
        Self { expected, selector, fields, unknown, has_required, slots }
    }

    /// The field read under `name`, its own name or an alias.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        let mut slot = slot_of(name.as_bytes());
        loop {
            let index = usize::from(self.slots[slot]).checked_sub(1)?;
            let field = &self.fields[index];
            if field.name == name || (!field.aliases.is_empty() && field.aliases.contains(&name)) {
                return Some(field);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

impl Field {
    /// A field of this type without limits, never scrubbed.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            aliases: &[],
            kind,
            max_chars: None,
            bag: None,
            characters: None,
            pii: Pii::False,
            required: false,
            nonempty: false,
            trim_whitespace: false,
            omit_empty: false,
        }
    }

    /// The same, left out of normalised events when it is empty.
    pub const fn nonempty_output(name: &'static str, kind: Kind) -> Self {
        let mut field = Self::new(name, kind);
        field.omit_empty = true;
        field
    }

    /// Also read under these names.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Cut above `chars + allowance` characters, down to `chars`.
    #[must_use]
    pub const fn max_chars(mut self, chars: usize, allowance: usize) -> Self {
        self.max_chars = Some(MaxChars { chars, allowance });
        self
    }

    /// A container of at most `depth` levels and `bytes` bytes of JSON.
    #[must_use]
    pub const fn bag(mut self, depth: usize, bytes: usize) -> Self {
        self.bag = Some(BagLimit { depth, bytes });
        self
    }

    /// A string of these characters only.
    #[must_use]
    pub const fn characters(mut self, characters: Characters) -> Self {
        self.characters = Some(characters);
        self
    }

    /// Scrubbed by any selector.
    #[must_use]
    pub const fn pii(mut self) -> Self {
        self.pii = Pii::True;
        self
    }

    /// Scrubbed by specific selectors only.
    #[must_use]
    pub const fn maybe_pii(mut self) -> Self {
        self.pii = Pii::Maybe;
        self
    }

    /// Its absence is an error.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Empty is an error.
    #[must_use]
    pub const fn nonempty(mut self) -> Self {
        self.nonempty = true;
        self
    }

    /// White space around it is cut off.
    #[must_use]
    pub const fn trim_whitespace(mut self) -> Self {
        self.trim_whitespace = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_lead_to_the_field() {
        assert_eq!(EVENT.field("sentry.interfaces.Http").map(|field| field.name), Some("request"));
        assert_eq!(EVENT.field("message").map(|field| field.name), Some("logentry"));
        assert!(EVENT.field("no_such_field").is_none());
    }

    #[test]
    fn names_and_aliases_are_unique_within_a_schema() {
        for schema in [&EVENT, &FRAME, &EXCEPTION, &USER, &REQUEST, &SPAN] {
            let mut names: Vec<_> =
                schema.fields.iter().flat_map(|field| field.aliases.iter().chain([&field.name])).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all);
        }
    }
}
