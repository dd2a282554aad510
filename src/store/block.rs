//! Blocks: many payloads in one zstd frame.
//!
//! A block is cut at about 256 KB. Payloads alone compress three times worse than together, so small
//! blocks are made with a dictionary of typical events; its number is kept with the block, and old
//! dictionaries stay readable for ever.

use std::io;
use std::ops::Range;
use std::sync::LazyLock;

use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};

/// A block is cut when its payloads reach this many bytes.
pub const BLOCK_TARGET: usize = 256 * 1024;

/// Blocks below this many bytes are made with the dictionary; above it no longer helps.
const DICTIONARY_BELOW: usize = 64 * 1024;

/// The zstd level of a large block that is packed beside other work.
const LEVEL: i32 = 3;

/// The zstd level where somebody waits, and of a small block, of which the dictionary is most of the work.
const FAST_LEVEL: i32 = 1;

/// The dictionary that new small blocks use; its number is [`DICTIONARY`].
static DICTIONARY_1: &[u8] = include_bytes!("payload-1.dict");
const DICTIONARY: u8 = 1;

static ENCODER: LazyLock<EncoderDictionary<'static>> =
    LazyLock::new(|| EncoderDictionary::copy(DICTIONARY_1, FAST_LEVEL));
static DECODER: LazyLock<DecoderDictionary<'static>> = LazyLock::new(|| DecoderDictionary::copy(DICTIONARY_1));

/// A finished block.
#[derive(Debug, Clone)]
pub struct PackedBlock {
    /// The zstd frame.
    pub(super) frame: Vec<u8>,
    /// The number of the dictionary; 0 for none.
    pub(super) dictionary: u8,
    /// How many bytes the frame holds.
    pub(super) raw_length: usize,
    /// Where each payload lies.
    pub(super) entries: Vec<Range<usize>>,
}

impl PackedBlock {
    /// Compresses some payloads into one block.
    ///
    /// # Errors
    /// When zstd refuses.
    pub fn pack<P: AsRef<[u8]>>(payloads: &[P]) -> io::Result<Self> {
        let mut packer = BlockPacker::new()?;
        for payload in payloads {
            packer.push(payload.as_ref());
        }
        packer.finish()
    }

    /// The number of payloads.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when it holds no payload.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The size of the frame in bytes.
    pub fn packed_bytes(&self) -> usize {
        self.frame.len()
    }

    /// Its payloads, one after the other.
    pub(super) fn unpack(&self) -> io::Result<Vec<u8>> {
        unpack(&self.frame, self.dictionary, self.raw_length)
    }
}

/// Gathers payloads into blocks; one per thread, reused, so that the compressor's memory is too.
pub struct BlockPacker {
    plain: Compressor<'static>,
    with_dictionary: Compressor<'static>,
    raw: Vec<u8>,
    /// Where a frame is made: it must have room for content that cannot be compressed, which a frame that is kept
    /// should not carry along.
    frame: Vec<u8>,
    entries: Vec<Range<usize>>,
}

impl BlockPacker {
    /// An empty packer.
    ///
    /// # Errors
    /// When zstd refuses.
    pub fn new() -> io::Result<Self> {
        Self::of_level(LEVEL)
    }

    /// An empty packer for one whom others wait for.
    ///
    /// # Errors
    /// When zstd refuses.
    pub(super) fn fast() -> io::Result<Self> {
        Self::of_level(FAST_LEVEL)
    }

    fn of_level(level: i32) -> io::Result<Self> {
        Ok(Self {
            plain: Compressor::new(level)?,
            with_dictionary: Compressor::with_prepared_dictionary(&ENCODER)?,
            raw: Vec::new(),
            frame: Vec::new(),
            entries: Vec::new(),
        })
    }

    /// Adds a payload and returns its place in the block.
    pub fn push(&mut self, payload: &[u8]) -> usize {
        let start = self.raw.len();
        self.raw.extend_from_slice(payload);
        self.entries.push(start..self.raw.len());
        self.entries.len() - 1
    }

    /// The bytes gathered since the last block.
    pub fn raw_bytes(&self) -> usize {
        self.raw.len()
    }

    /// The payloads gathered since the last block.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when nothing is gathered.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// True when the block should be cut.
    pub fn is_full(&self) -> bool {
        self.raw.len() >= BLOCK_TARGET
    }

    /// Cuts the block and begins the next.
    ///
    /// # Errors
    /// When zstd refuses.
    pub fn finish(&mut self) -> io::Result<PackedBlock> {
        let (compressor, dictionary) = if self.raw.len() < DICTIONARY_BELOW {
            (&mut self.with_dictionary, DICTIONARY)
        } else {
            (&mut self.plain, 0)
        };
        self.frame.clear();
        self.frame.reserve(zstd::zstd_safe::compress_bound(self.raw.len()));
        let compressed = compressor.compress_to_buffer(&self.raw, &mut self.frame);
        // The next block begins empty, whatever became of this one.
        let (raw_length, entries) = (self.raw.len(), std::mem::take(&mut self.entries));
        self.raw.clear();
        compressed?;
        let frame = self.frame.as_slice().into();
        if self.raw.capacity() > 4 * BLOCK_TARGET {
            self.raw = Vec::new();
            self.frame = Vec::new();
        }
        Ok(PackedBlock { frame, dictionary, raw_length, entries })
    }
}

/// The content of a frame that holds `raw_length` bytes.
pub(super) fn unpack(frame: &[u8], dictionary: u8, raw_length: usize) -> io::Result<Vec<u8>> {
    let mut decompressor = match dictionary {
        0 => Decompressor::new()?,
        DICTIONARY => Decompressor::with_prepared_dictionary(&DECODER)?,
        unknown => {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("block dictionary {unknown} is not known")));
        }
    };
    let raw = decompressor.decompress(frame, raw_length)?;
    if raw.len() == raw_length {
        Ok(raw)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "the block is shorter than it says"))
    }
}

/// A frame for content that was changed in place: the same size, the same offsets.
pub(super) fn repack(raw: &[u8]) -> io::Result<(Vec<u8>, u8)> {
    if raw.len() < DICTIONARY_BELOW {
        Ok((Compressor::with_prepared_dictionary(&ENCODER)?.compress(raw)?, DICTIONARY))
    } else {
        Ok((Compressor::new(LEVEL)?.compress(raw)?, 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_come_back_from_small_and_large_blocks() {
        for size in [0, 10, 40_000] {
            let payloads: Vec<Vec<u8>> = (0..5_u8).map(|seed| vec![seed; size]).collect();
            let block = PackedBlock::pack(&payloads).unwrap();
            assert_eq!(block.dictionary, u8::from(5 * size < DICTIONARY_BELOW));
            let raw = block.unpack().unwrap();
            for (entry, payload) in block.entries.iter().zip(&payloads) {
                assert_eq!(&raw[entry.clone()], payload.as_slice());
            }
        }
    }

    #[test]
    fn the_dictionary_makes_a_small_event_small() {
        let event = br#"{"event_id":"486f05d5c94540999e54d8f28ec0b88b","level":"error","platform":"python","exception":{"values":[{"type":"ValueError","value":"bad value","stacktrace":{"frames":[{"filename":"main.py","function":"main","lineno":3,"in_app":true}]},"mechanism":{"type":"generic","handled":true}}]},"sdk":{"name":"sentry.python","version":"2.0.0"}}"#;
        let block = PackedBlock::pack(&[event]).unwrap();
        assert!(block.packed_bytes() * 2 < event.len(), "{} of {}", block.packed_bytes(), event.len());
    }

    #[test]
    fn a_damaged_frame_is_an_error() {
        let block = PackedBlock::pack(&[[7_u8; 1_000]]).unwrap();
        assert!(unpack(&block.frame[..block.frame.len() / 2], block.dictionary, block.raw_length).is_err());
        assert!(unpack(&block.frame, 9, block.raw_length).is_err());
        assert!(unpack(&block.frame, block.dictionary, 999).is_err());
        assert!(unpack(&block.frame, block.dictionary, 1_001).is_err());
    }
}
