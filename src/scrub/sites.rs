//! Places in an event, each decided once: which rules reach it, and where its children stand.
//!
//! A site is a place of the schema in one state of the selectors' automaton. There are as many as the schema
//! and the selectors make, whatever the events hold: keys that neither names share one site.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use super::automaton::{Program, State, Step};
use super::rules::{Hints, Matcher, Rule};
use super::selector::{TypeSet, ValueType};
use crate::event::Value;
use crate::event::schema::{self, Kind, Pii, Schema};

/// A place of the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    /// A value without parts.
    Leaf,
    /// A path to an image or source file.
    ImagePath,
    /// A value that is never looked into, only taken away.
    Opaque,
    /// An object with known fields.
    Struct(&'static Schema),
    /// An object with free keys.
    Map(&'static Kind),
    /// Free data.
    Free,
    /// A list, or an object that holds it as `values`.
    Values(&'static Schema),
    /// A list.
    List(&'static Kind),
    /// Pairs of key and value.
    Pairs,
    /// The contexts by name.
    Contexts,
}

impl Place {
    /// What tells places apart.
    fn identity(self) -> (u8, usize) {
        match self {
            Self::Leaf => (0, 0),
            Self::ImagePath => (1, 0),
            Self::Opaque => (2, 0),
            Self::Struct(schema) => (3, std::ptr::from_ref(schema).addr()),
            Self::Map(kind) => (4, std::ptr::from_ref(kind).addr()),
            Self::Free => (5, 0),
            Self::Values(schema) => (6, std::ptr::from_ref(schema).addr()),
            Self::List(kind) => (7, std::ptr::from_ref(kind).addr()),
            Self::Pairs => (8, 0),
            Self::Contexts => (9, 0),
        }
    }
}

/// The plain type of a value, as an index.
pub(crate) const fn value_kind(value: &Value<'_>) -> usize {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

const STRING: usize = 3;
const ARRAY: usize = 4;
const OBJECT: usize = 5;

/// The number of a site.
pub(crate) type SiteId = u32;

/// Not decided yet.
const UNKNOWN: SiteId = 0;
/// Nothing applies here or below.
pub(crate) const DEAD: SiteId = 1;

/// A site for each type of value.
type Children = [SiteId; 6];

/// The rules that reach a site, in order.
#[derive(Debug)]
pub(crate) struct RuleList {
    /// Tells it from the other lists of the same tables; never 0.
    pub(crate) number: u32,
    pub(crate) rules: Vec<Rule>,
    pub(crate) looks_at_keys: bool,
    pub(crate) acts_on_containers: bool,
}

impl RuleList {
    /// Whether a rule takes a value for what its key is.
    pub(crate) fn takes_key(&self, key: &str, hints: Hints) -> bool {
        self.looks_at_keys && self.rules.iter().any(|rule| rule.matcher.takes_key(key, hints))
    }
}

/// A decided place.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) place: Place,
    pub(crate) rules: Option<Arc<RuleList>>,
    /// Whether there may be rules for anything below.
    pub(crate) live: bool,
    pii: Pii,
    state: u32,
    fields: HashMap<&'static str, Children, FastHash>,
    keys: HashMap<u32, Children, FastHash>,
    indexes: HashMap<u32, Children, FastHash>,
    other_key: Children,
    other_index: Children,
}

/// All sites met so far.
#[derive(Debug)]
pub(crate) struct Sites {
    sites: Vec<Site>,
    by_identity: HashMap<(u32, u8, usize, u8), SiteId>,
    states: Vec<State>,
    by_state: HashMap<State, u32>,
    lists: HashMap<Vec<usize>, Option<Arc<RuleList>>>,
    /// The contexts, which are told apart by their `type`.
    contexts: HashMap<(SiteId, u32, usize), SiteId>,
}

/// What is known of a child before its state is.
struct Entering {
    place: Place,
    pii: Pii,
    types: TypeSet,
}

impl Sites {
    /// The sites of a program, the root alone.
    pub(crate) fn new(program: &Program) -> Self {
        let mut sites = Self {
            sites: Vec::new(),
            by_identity: HashMap::new(),
            states: Vec::new(),
            by_state: HashMap::new(),
            lists: HashMap::new(),
            contexts: HashMap::new(),
        };
        let start = sites.state_number(program.start());
        // The first two numbers have a meaning of their own.
        for _ in 0..2 {
            sites.sites.push(Site::new(Place::Opaque, Pii::False, start, None));
        }
        sites
    }

    /// The site of a value of this schema that stands alone.
    pub(crate) fn root(&mut self, program: &Program, schema: &'static Schema) -> SiteId {
        self.intern(program, Place::Struct(schema), Pii::False, 0)
    }

    /// A site by its number.
    pub(crate) fn get(&self, site: SiteId) -> &Site {
        &self.sites[site as usize]
    }

    /// Where the value of a key stands.
    pub(crate) fn key(&mut self, program: &Program, parent: SiteId, key: &str, value: &Value<'_>) -> SiteId {
        let site = &self.sites[parent as usize];
        let kind = value_kind(value);
        if matches!(site.place, Place::Contexts) {
            return self.context(program, parent, key, value);
        }
        if let Some(children) = site.fields.get(key) {
            let known = children[kind];
            return if known == UNKNOWN { self.decide_field(program, parent, key, kind) } else { known };
        }
        let number = program.key_number(key);
        let known = if number == 0 {
            site.other_key[kind]
        } else {
            site.keys.get(&number).map_or(UNKNOWN, |children| children[kind])
        };
        if known != UNKNOWN {
            return known;
        }
        let entering = site.enter_unknown(key, kind);
        let step = Step { key: number, index: None, types: entering.types };
        let child = self.enter(program, parent, &entering, &step);
        let site = &mut self.sites[parent as usize];
        if number == 0 {
            site.other_key[kind] = child;
        } else {
            site.keys.entry(number).or_default()[kind] = child;
        }
        child
    }

    /// Where the element at an index stands.
    pub(crate) fn index(&mut self, program: &Program, parent: SiteId, index: usize, value: &Value<'_>) -> SiteId {
        let site = &self.sites[parent as usize];
        let kind = value_kind(value);
        let named = u32::try_from(index).ok().filter(|_| program.names_index(index));
        let known = match named {
            None => site.other_index[kind],
            Some(index) => site.indexes.get(&index).map_or(UNKNOWN, |children| children[kind]),
        };
        if known != UNKNOWN {
            return known;
        }
        let entering = site.enter_element(kind);
        let step = Step { key: 0, index: named.is_some().then_some(index), types: entering.types };
        let child = self.enter(program, parent, &entering, &step);
        let site = &mut self.sites[parent as usize];
        match named {
            None => site.other_index[kind] = child,
            Some(index) => site.indexes.entry(index).or_default()[kind] = child,
        }
        child
    }

    fn decide_field(&mut self, program: &Program, parent: SiteId, key: &str, kind: usize) -> SiteId {
        let site = &self.sites[parent as usize];
        let Place::Struct(schema) = site.place else { return DEAD };
        let Some(field) = schema.field(key) else { return DEAD };
        let (place, types) = place_of(&field.kind, kind, field.name, schema);
        let entering = Entering { place, pii: field.pii, types };
        let step = Step { key: program.key_number(key), index: None, types };
        let child = self.enter(program, parent, &entering, &step);
        if let Some(children) = self.sites[parent as usize].fields.get_mut(key) {
            children[kind] = child;
        }
        child
    }

    /// A context stands by its `type`, which is its key unless it says otherwise.
    fn context(&mut self, program: &Program, parent: SiteId, key: &str, value: &Value<'_>) -> SiteId {
        let Value::Object(object) = value else { return DEAD };
        let named = object.get("type").and_then(|node| node.as_str()).unwrap_or(key);
        let schema = schema::context(named);
        let number = program.key_number(key);
        let identity = (parent, number, std::ptr::from_ref(schema).addr());
        if let Some(known) = self.contexts.get(&identity) {
            return *known;
        }
        // Only a context of an unknown kind is free data itself.
        let free = schema.fields.is_empty() && schema.unknown.pii == Pii::True;
        let entering = if free {
            Entering { place: Place::Free, pii: Pii::True, types: TypeSet::of(ValueType::Object) }
        } else {
            Entering { place: Place::Struct(schema), pii: Pii::False, types: TypeSet::NONE }
        };
        let step = Step { key: number, index: None, types: entering.types };
        let child = self.enter(program, parent, &entering, &step);
        self.contexts.insert(identity, child);
        child
    }

    fn enter(&mut self, program: &Program, parent: SiteId, entering: &Entering, step: &Step) -> SiteId {
        if !may_hold_private(entering.place, entering.pii) {
            return DEAD;
        }
        let before = &self.states[self.sites[parent as usize].state as usize];
        let state = program.advance(before, step);
        let state = self.state_number(state);
        self.intern(program, entering.place, entering.pii, state)
    }

    fn state_number(&mut self, state: State) -> u32 {
        if let Some(number) = self.by_state.get(&state) {
            return *number;
        }
        let number = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        self.states.push(state.clone());
        self.by_state.insert(state, number);
        number
    }

    fn intern(&mut self, program: &Program, place: Place, pii: Pii, state: u32) -> SiteId {
        let (discriminant, address) = place.identity();
        let identity = (state, discriminant, address, pii as u8);
        if let Some(known) = self.by_identity.get(&identity) {
            return *known;
        }
        let applications = program.applying(&self.states[state as usize], pii);
        let rules = self.list(program, applications);
        let number = u32::try_from(self.sites.len()).unwrap_or(DEAD);
        self.sites.push(Site::new(place, pii, state, rules));
        self.by_identity.insert(identity, number);
        number
    }

    fn list(&mut self, program: &Program, applications: Vec<usize>) -> Option<Arc<RuleList>> {
        if let Some(list) = self.lists.get(&applications) {
            return list.clone();
        }
        let rules: Vec<_> = program.rules(&applications).cloned().collect();
        let list = (!rules.is_empty()).then(|| {
            let any = |test: fn(&Matcher) -> bool| rules.iter().any(|rule| test(&rule.matcher));
            let looks_at_keys = any(Matcher::looks_at_keys);
            let acts_on_containers = any(Matcher::acts_on_containers);
            let number = u32::try_from(self.lists.len() + 1).unwrap_or(u32::MAX);
            Arc::new(RuleList { number, rules, looks_at_keys, acts_on_containers })
        });
        self.lists.insert(applications, list.clone());
        list
    }
}

impl Site {
    fn new(place: Place, pii: Pii, state: u32, rules: Option<Arc<RuleList>>) -> Self {
        let mut fields = HashMap::default();
        if let Place::Struct(schema) = place {
            for field in schema.fields {
                for name in field.aliases.iter().chain([&field.name]) {
                    fields.insert(*name, Children::default());
                }
            }
        }
        Self {
            place,
            rules,
            live: may_hold_private_below(place, pii),
            pii,
            state,
            fields,
            keys: HashMap::default(),
            indexes: HashMap::default(),
            other_key: Children::default(),
            other_index: Children::default(),
        }
    }

    /// A key that is not a known field.
    fn enter_unknown(&self, key: &str, kind: usize) -> Entering {
        match self.place {
            Place::Struct(schema) => Entering { place: free(kind), pii: schema.unknown.pii, types: plain_types(kind) },
            Place::Map(inner) => {
                let (place, types) = place_of(inner, kind, key, &schema::ATTRIBUTES);
                Entering { place, pii: self.pii, types }
            }
            Place::Values(schema) if key == "values" && kind == ARRAY => {
                let types = TypeSet::of(ValueType::Array);
                Entering { place: Place::Values(schema), pii: self.pii, types }
            }
            _ => Entering { place: free(kind), pii: self.pii, types: plain_types(kind) },
        }
    }

    fn enter_element(&self, kind: usize) -> Entering {
        let (place, types) = match self.place {
            Place::List(inner) => place_of(inner, kind, "", &schema::ATTRIBUTES),
            Place::Values(schema) if kind == OBJECT => (Place::Struct(schema), schema_types(schema)),
            _ => (free(kind), plain_types(kind)),
        };
        Entering { place, pii: self.pii, types }
    }
}

const fn free(kind: usize) -> Place {
    if kind >= ARRAY { Place::Free } else { Place::Leaf }
}

const fn plain_types(kind: usize) -> TypeSet {
    match kind {
        1 => TypeSet::of(ValueType::Boolean),
        2 => TypeSet::of(ValueType::Number),
        STRING => TypeSet::of(ValueType::String),
        ARRAY => TypeSet::of(ValueType::Array),
        OBJECT => TypeSet::of(ValueType::Object),
        _ => TypeSet::NONE,
    }
}

fn schema_types(schema: &Schema) -> TypeSet {
    schema.selector.and_then(ValueType::from_name).map_or(TypeSet::NONE, TypeSet::of)
}

/// Where a value of a known kind stands, and what it is to selectors. A value that is not of its kind is free data.
fn place_of(field: &'static Kind, kind: usize, name: &str, owner: &Schema) -> (Place, TypeSet) {
    match (field, kind) {
        (Kind::Object(schema), OBJECT) if std::ptr::eq(*schema, &raw const schema::CONTEXTS) => {
            (Place::Contexts, TypeSet::of(ValueType::Object))
        }
        (Kind::Object(schema), OBJECT) if std::ptr::eq(*schema, &raw const schema::ATTRIBUTES) => {
            (Place::Free, TypeSet::of(ValueType::Object))
        }
        (Kind::Object(schema), OBJECT) => (Place::Struct(schema), schema_types(schema)),
        (Kind::Values(schema), ARRAY | OBJECT) => (Place::Values(schema), TypeSet::NONE),
        (Kind::Map(_), OBJECT) if name == "data" && holds_span_data(owner) => {
            (Place::Struct(&super::known::SPAN_DATA), TypeSet::NONE)
        }
        (Kind::Map(inner), OBJECT) => (Place::Map(inner), TypeSet::of(ValueType::Object)),
        (Kind::List(inner), ARRAY) => (Place::List(inner), TypeSet::of(ValueType::Array)),
        (Kind::Pairs, ARRAY) => (Place::Pairs, TypeSet::of(ValueType::Object)),
        (Kind::Tags, ARRAY) => (Place::Pairs, TypeSet::of(ValueType::Array)),
        (Kind::Message, STRING) => (Place::Leaf, TypeSet::of(ValueType::String).with(ValueType::Message)),
        (Kind::ImagePath, STRING) => (Place::ImagePath, TypeSet::of(ValueType::String)),
        (Kind::Special("TemplateInfo"), OBJECT) => (Place::Struct(&super::known::TEMPLATE), TypeSet::NONE),
        (Kind::Special("SentryTags"), OBJECT) => (Place::Struct(&super::known::SENTRY_TAGS), TypeSet::NONE),
        (
            Kind::EventId
            | Kind::TraceId
            | Kind::SpanId
            | Kind::Timestamp
            | Kind::Level
            | Kind::Address
            | Kind::ThreadId,
            0..ARRAY,
        ) => (Place::Opaque, TypeSet::NONE),
        _ => (free(kind), plain_types(kind)),
    }
}

/// Spans hold attributes in `data`, and so does the trace context, which is a span.
fn holds_span_data(owner: &Schema) -> bool {
    owner.selector == Some("span") || std::ptr::eq(owner, schema::context("trace"))
}

/// Whether anything at or below a place can be private.
fn may_hold_private(place: Place, pii: Pii) -> bool {
    pii != Pii::False || may_hold_private_below(place, pii)
}

fn may_hold_private_below(place: Place, pii: Pii) -> bool {
    match place {
        Place::Leaf | Place::ImagePath | Place::Opaque => false,
        Place::Struct(schema) => schema_may_hold_private(schema),
        Place::Map(kind) | Place::List(kind) => kind_may_hold_private(kind, pii),
        Place::Free | Place::Pairs => pii != Pii::False,
        Place::Values(schema) => schema_may_hold_private(schema),
        Place::Contexts => true,
    }
}

fn schema_may_hold_private(schema: &'static Schema) -> bool {
    schema.unknown.pii != Pii::False || schema.fields.iter().any(|field| kind_may_hold_private(&field.kind, field.pii))
}

fn kind_may_hold_private(kind: &'static Kind, pii: Pii) -> bool {
    pii != Pii::False
        || match kind {
            Kind::Object(schema) | Kind::Values(schema) => schema_may_hold_private(schema),
            Kind::Map(inner) | Kind::List(inner) => kind_may_hold_private(inner, pii),
            Kind::Special(name) => matches!(*name, "SentryTags" | "TemplateInfo"),
            _ => false,
        }
}

/// A quick hash for keys that come from tables; the maps never grow by what events hold.
pub(crate) type FastHash = BuildHasherDefault<FastHasher>;

/// Multiplies and rotates eight bytes at a time.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct FastHasher(u64);

impl FastHasher {
    const fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for FastHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            self.add(u64::from_le_bytes(word));
        }
        let rest = chunks.remainder();
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(word));
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn write_u32(&mut self, word: u32) {
        self.add(u64::from(word));
    }

    fn finish(&self) -> u64 {
        // The table takes its tag from the upper bits.
        self.0 ^ (self.0 >> 29)
    }
}
