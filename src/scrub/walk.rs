//! Walking an event: the rules of each site run on the value there.

use std::net::IpAddr;

use super::automaton::Program;
use super::memo::Memo;
use super::rules::{Hints, Verdict};
use super::sites::{DEAD, Place, RuleList, SiteId, Sites};
use crate::event::schema::Schema;
use crate::event::{Meta, MetaError, Node, Remark, RemarkKind, Value};

/// Values nested deeper than this are taken away; nobody can tell what is in them.
pub(crate) const MAX_DEPTH: usize = 200;

/// One walk over one event.
pub(crate) struct Walker<'p> {
    pub(crate) program: &'p Program,
    pub(crate) sites: &'p mut Sites,
    pub(crate) memos: &'p mut Memos,
}

/// What was found out about texts and keys.
#[derive(Debug)]
pub(crate) struct Memos {
    texts: Memo<KnownText>,
    keys: Memo<Hints>,
}

/// What was found out about a text.
#[derive(Debug, Clone, Copy)]
struct KnownText {
    hints: Hints,
    /// The numbers of lists whose rules find nothing in it, the latest first; 0 for none.
    clean: [u32; 2],
}

impl KnownText {
    fn of(text: &str) -> Self {
        Self { hints: Hints::of(text), clean: [0; 2] }
    }
}

impl Memos {
    /// Nothing found out yet.
    pub(crate) fn new() -> Self {
        Self { texts: Memo::new(), keys: Memo::new() }
    }

    fn key_hints(&mut self, list: &RuleList, key: &str) -> Hints {
        if list.looks_at_keys && !key.is_empty() { self.keys.of(key, Hints::of_key) } else { Hints::NONE }
    }
}

/// Who holds a value: the site of the container, and the key under which rules know the value.
#[derive(Clone, Copy)]
struct Under<'k> {
    parent: SiteId,
    key: Option<&'k str>,
    index: usize,
}

impl Walker<'_> {
    /// Scrubs a value of this schema.
    pub(crate) fn scrub(&mut self, node: &mut Node<'_>, schema: &'static Schema) {
        let root = self.sites.root(self.program, schema);
        self.children(node, root, 0);
    }

    fn site(&mut self, under: Under<'_>, value: &Value<'_>) -> SiteId {
        match under.key {
            Some(key) => self.sites.key(self.program, under.parent, key, value),
            None => self.sites.index(self.program, under.parent, under.index, value),
        }
    }

    fn visit(&mut self, node: &mut Node<'_>, under: Under<'_>, depth: usize) {
        if depth > MAX_DEPTH {
            *node = Node::default();
            node.meta_mut().add_error(MetaError::new("nesting_too_deep"));
            return;
        }
        if node.meta.is_some() {
            self.original(node, under);
        }
        if matches!(node.value, Value::Null | Value::Bool(_)) {
            return;
        }
        let id = self.site(under, &node.value);
        if id == DEAD {
            return;
        }
        let site = self.sites.get(id);
        if let Some(list) = &site.rules
            && apply(self.memos, list, node, under.key.unwrap_or_default(), site.place) == Verdict::Delete
        {
            node.value = Value::Null;
            return;
        }
        if site.live {
            self.children(node, id, depth + 1);
        }
    }

    /// The original of a value that was rejected or changed is scrubbed like a string in its place.
    fn original(&mut self, node: &mut Node<'_>, under: Under<'_>) {
        let Some(Value::String(_)) = node.meta.as_ref().and_then(|meta| meta.original_value.as_ref()) else { return };
        let placeholder = Value::from("");
        let id = self.site(under, &placeholder);
        let Some(list) = &self.sites.get(id).rules else { return };
        let Some(meta) = &mut node.meta else { return };
        let Some(original) = meta.original_value.take() else { return };
        let mut scrubbed = Node::new(original);
        if apply(self.memos, list, &mut scrubbed, under.key.unwrap_or_default(), Place::Leaf) == Verdict::Keep {
            meta.original_value = Some(scrubbed.value);
        }
    }

    fn children(&mut self, node: &mut Node<'_>, site: SiteId, depth: usize) {
        let place = self.sites.get(site).place;
        let is_user = matches!(place, Place::Struct(schema) if schema.selector == Some("user"));
        let ip_was_valid = is_user && address_is_valid(node);
        match &mut node.value {
            Value::Object(object) => {
                for (key, child) in object.iter_mut() {
                    self.visit(child, Under { parent: site, key: Some(key), index: 0 }, depth);
                }
            }
            Value::Array(nodes) => self.elements(nodes, site, place, depth),
            _ => {}
        }
        if is_user && ip_was_valid && !address_is_valid(node) {
            move_address_to_id(node);
        }
    }

    fn elements(&mut self, nodes: &mut [Node<'_>], site: SiteId, place: Place, depth: usize) {
        let as_pairs = match place {
            Place::Pairs => true,
            Place::Free => !nodes.is_empty() && nodes.iter().all(|node| pair_key(node).is_some()),
            _ => false,
        };
        for (index, node) in nodes.iter_mut().enumerate() {
            if as_pairs
                && let Value::Array(pair) = &mut node.value
                && let [first, second] = pair.as_mut_slice()
                && let Some(key) = first.as_str()
            {
                self.visit(second, Under { parent: site, key: Some(key), index }, depth);
            } else {
                self.visit(node, Under { parent: site, key: None, index }, depth);
            }
        }
    }
}

fn pair_key<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    match node.as_array()? {
        [first, _] => first.as_str(),
        _ => None,
    }
}

/// Runs the rules of a list on one value.
fn apply(memos: &mut Memos, list: &RuleList, node: &mut Node<'_>, key: &str, place: Place) -> Verdict {
    match &mut node.value {
        Value::String(_) if matches!(place, Place::ImagePath) => apply_to_image_path(memos, list, node, key),
        Value::String(_) if !matches!(place, Place::Opaque) => apply_to_string(memos, list, node, key),
        Value::String(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) if list.acts_on_containers => {
            let key_hints = memos.key_hints(list, key);
            for rule in list.rules.iter().filter(|rule| rule.matcher.acts_on_containers()) {
                if rule.apply_to_container(&mut node.meta, key, key_hints) == Verdict::Delete {
                    return Verdict::Delete;
                }
            }
            Verdict::Keep
        }
        _ => Verdict::Keep,
    }
}

fn apply_to_string(memos: &mut Memos, list: &RuleList, node: &mut Node<'_>, key: &str) -> Verdict {
    let Value::String(text) = &mut node.value else { return Verdict::Keep };
    if matches!(&**text, "" | "true" | "false" | "null" | "undefined") {
        return Verdict::Keep;
    }
    let (known, place) = memos.texts.kept(text, KnownText::of);
    let key_hints = memos.key_hints(list, key);
    // What rules find in a text by itself is the same every time; keys and earlier remarks may make it another thing.
    let by_itself = node.meta.is_none() && !list.takes_key(key, key_hints);
    if by_itself && known.clean.contains(&list.number) {
        return Verdict::Keep;
    }
    for rule in &list.rules {
        if rule.apply_to_string(text, &mut node.meta, known.hints, key, key_hints) == Verdict::Delete {
            return Verdict::Delete;
        }
    }
    // Whatever is changed is remarked upon.
    if let Some(place) = place
        && by_itself
        && node.meta.is_none()
    {
        memos.texts.amend(place, |known| known.clean = [list.number, known.clean[0]]);
    }
    Verdict::Keep
}

/// The base name stays, or debug files could not be found any more.
fn apply_to_image_path(memos: &mut Memos, list: &RuleList, node: &mut Node<'_>, key: &str) -> Verdict {
    let Value::String(path) = &node.value else { return Verdict::Keep };
    let Some(cut) = path.rfind(['/', '\\']) else { return Verdict::Keep };
    let (directory, base) = (path[..cut].to_owned(), path[cut..].to_owned());
    let mut directory = Node { value: Value::from(directory), meta: node.meta.take() };
    let verdict = apply_to_string(memos, list, &mut directory, key);
    node.meta = directory.meta;
    if verdict == Verdict::Delete {
        node.value = Value::from(base[1..].to_owned());
    } else if let Value::String(kept) = directory.value
        && node.meta.is_some()
    {
        node.value = Value::from(kept.into_owned() + &base);
    }
    Verdict::Keep
}

/// Whether the address of a user is none, `{{auto}}` or an IP address.
fn address_is_valid(user: &Node<'_>) -> bool {
    user.get("ip_address").is_none_or(|ip| match &ip.value {
        Value::String(text) => **text == *"{{auto}}" || text.parse::<IpAddr>().is_ok(),
        _ => false,
    })
}

/// A hashed address counts users as well as the address did; as the id, it keeps doing so.
fn move_address_to_id(user: &mut Node<'_>) {
    if ["id", "username", "email"].iter().any(|name| user.get(name).is_some()) {
        return;
    }
    let Some(object) = user.as_object_mut() else { return };
    let Some(address) = object.get_mut("ip_address") else { return };
    let moved = std::mem::take(address);
    let remark = Remark { rule: "pii:ip_address".into(), kind: RemarkKind::Removed, range: None };
    address.meta = Some(Box::new(Meta { remarks: vec![remark], ..Meta::default() }));
    object.insert("id", moved);
}
