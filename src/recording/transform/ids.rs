//! New ids that are the same for the same seed.

use md5::{Digest as _, Md5};

use crate::model::EventId;

/// The id of record number `index`.
pub(super) fn event_id(seed: u64, index: u64) -> EventId {
    id_of(&[b"event".as_slice(), &seed.to_le_bytes(), &index.to_le_bytes()])
}

/// The id that stands for `old` wherever it is met.
pub(super) fn replaced(seed: u64, old: EventId) -> EventId {
    id_of(&[b"other".as_slice(), &seed.to_le_bytes(), &old.as_u128().to_le_bytes()])
}

fn id_of(parts: &[&[u8]]) -> EventId {
    let mut digest = Md5::new();
    for part in parts {
        digest.update(part);
    }
    let bits: [u8; 16] = digest.finalize().into();
    // Servers check neither, but what looks like a random UUID should be one in form.
    EventId::from_u128(uuid::Builder::from_random_bytes(bits).into_uuid().as_u128())
}
