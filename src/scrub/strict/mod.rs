//! The strict preset.
use crate::event::Node;

#[derive(Debug)]
pub(super) struct Strict {
    hash_key: Vec<u8>,
}

impl Strict {
    pub(super) fn new(hash_key: Vec<u8>) -> Self {
        Self { hash_key }
    }

    pub(super) fn scrub(&self, _event: &mut Node<'_>) {
        let _ = &self.hash_key;
    }
}
