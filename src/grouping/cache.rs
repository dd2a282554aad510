//! Remembers what was found out about frames, because stack traces share most of theirs.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hasher};

use super::frame::FrameFacts;
use super::frame_view::FrameView;
use super::platform::Platform;
use super::rules::CompiledRules;
use super::sink::GroupHash;

/// Beyond this many distinct frames the cache starts anew.
const MAX_FRAMES: usize = 16_384;
/// Beyond this many bytes of strings the cache starts anew.
const MAX_BYTES: usize = 16 << 20;

/// More sets of rules than this are not remembered at once.
const MAX_SHELVES: usize = 8;

/// What one worker remembers of the frames it has seen, for each set of stack-trace rules apart: groupers
/// with the same rules share what is remembered. Its size is bounded.
#[derive(Debug, Default)]
pub struct GroupingCache {
    /// The one used last comes last.
    shelves: Vec<Shelf>,
}

/// What is remembered under one set of rules.
#[derive(Debug)]
pub(super) struct Shelf {
    owner: GroupHash,
    hasher: foldhash::fast::RandomState,
    by_hash: HashMap<u64, u32, Identity>,
    entries: Vec<Entry>,
    bytes: usize,
}

#[derive(Debug)]
struct Entry {
    key: Key,
    facts: FrameFacts,
}

/// The strings of a frame, and where they end.
#[derive(Debug, PartialEq, Eq)]
struct Key {
    platform: Platform,
    has_source_map: bool,
    text: Box<str>,
    lengths: [Option<u32>; 7],
}

/// Passes on keys that are hashes already.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Identity;

/// The hasher of [`Identity`].
#[derive(Debug, Default)]
pub(super) struct IdentityHasher(u64);

impl std::hash::BuildHasher for Identity {
    type Hasher = IdentityHasher;

    fn build_hasher(&self) -> IdentityHasher {
        IdentityHasher(0)
    }
}

impl Hasher for IdentityHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 << 8) | u64::from(*byte);
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

const fn strings<'e>(frame: &FrameView<'e>) -> [Option<&'e str>; 7] {
    let context_line = if frame.platform.groups_by_source_line() { frame.context_line } else { None };
    [frame.function, frame.module, frame.abs_path, frame.filename, frame.package, frame.raw_function, context_line]
}

impl Key {
    fn new(frame: &FrameView<'_>, strings: &[Option<&str>; 7]) -> Self {
        Self {
            platform: frame.platform,
            has_source_map: frame.has_source_map,
            text: strings.iter().flatten().copied().collect::<String>().into_boxed_str(),
            lengths: strings.map(|text| text.and_then(|text| u32::try_from(text.len()).ok())),
        }
    }

    fn is_of(&self, frame: &FrameView<'_>, strings: &[Option<&str>; 7]) -> bool {
        if self.platform != frame.platform || self.has_source_map != frame.has_source_map {
            return false;
        }
        let mut rest = &*self.text;
        for (text, length) in strings.iter().zip(self.lengths) {
            let Some(text) = text else {
                if length.is_some() {
                    return false;
                }
                continue;
            };
            if length != u32::try_from(text.len()).ok() {
                return false;
            }
            let Some(after) = rest.strip_prefix(text) else {
                return false;
            };
            rest = after;
        }
        true
    }
}

impl GroupingCache {
    /// An empty cache.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is remembered under the rules with this hash, with room for one more event.
    pub(super) fn shelf(&mut self, owner: GroupHash) -> &mut Shelf {
        match self.shelves.iter().position(|shelf| shelf.owner == owner) {
            Some(at) => self.shelves.get_mut(at..).unwrap_or_default().rotate_left(1),
            None => {
                if self.shelves.len() >= MAX_SHELVES {
                    self.shelves.remove(0);
                }
                self.shelves.push(Shelf::new(owner));
            }
        }
        let last = self.shelves.len().saturating_sub(1);
        let shelf = &mut self.shelves[last];
        shelf.make_room();
        shelf
    }
}

impl Shelf {
    fn new(owner: GroupHash) -> Self {
        Self {
            owner,
            hasher: foldhash::fast::RandomState::default(),
            by_hash: HashMap::default(),
            entries: Vec::new(),
            bytes: 0,
        }
    }

    /// Between events only, because indexes do not survive it.
    fn make_room(&mut self) {
        if self.entries.len() > MAX_FRAMES || self.bytes > MAX_BYTES {
            self.by_hash.clear();
            self.entries.clear();
            self.bytes = 0;
        }
    }

    /// The index of what is known about the frame, found out if need be.
    pub(super) fn index_of(&mut self, frame: &FrameView<'_>, rules: &CompiledRules) -> u32 {
        let strings = strings(frame);
        let hash = self.hasher.hash_one((frame.platform, frame.has_source_map, strings));
        if let Some(&index) = self.by_hash.get(&hash)
            && self.entries.get(index as usize).is_some_and(|entry| entry.key.is_of(frame, &strings))
        {
            return index;
        }
        let index = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let key = Key::new(frame, &strings);
        self.bytes += key.text.len();
        self.entries.push(Entry { key, facts: FrameFacts::new(frame, rules) });
        self.by_hash.insert(hash, index);
        index
    }

    /// What is known about the frame behind an index of this event.
    pub(super) fn facts(&self, index: u32) -> Option<&FrameFacts> {
        self.entries.get(index as usize).map(|entry| &entry.facts)
    }
}
