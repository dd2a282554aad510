//! Remembers what was found out about frames, because stack traces share most of theirs.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hasher, RandomState};

use super::frame::FrameFacts;
use super::frame_view::FrameView;
use super::platform::Platform;
use super::rules::CompiledRules;

/// Beyond this many distinct frames the cache starts anew.
const MAX_FRAMES: usize = 16_384;
/// Beyond this many bytes of strings the cache starts anew.
const MAX_BYTES: usize = 16 << 20;

/// What one worker remembers of the frames it has seen. It belongs to one [`Grouper`](super::Grouper);
/// used with another, it is emptied first. Its size is bounded.
#[derive(Debug, Default)]
pub struct GroupingCache {
    owner: u64,
    hasher: RandomState,
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

    /// Makes room; called between events only, because indexes do not survive it.
    pub(super) fn prepare(&mut self, owner: u64) {
        if self.owner != owner || self.entries.len() > MAX_FRAMES || self.bytes > MAX_BYTES {
            self.by_hash.clear();
            self.entries.clear();
            self.bytes = 0;
            self.owner = owner;
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
