//! Reading in large blocks: a window over a stream that grows only when one record needs it.

use std::io::{self, Read};

/// The size of a block.
const BLOCK: usize = 256 * 1024;

/// A stream and the part of it that is in memory.
pub(super) struct Blocks {
    reader: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    finished: bool,
}

impl Blocks {
    /// Over a stream, which is unpacked when its first bytes say gzip or zstd.
    pub(super) fn open(reader: Box<dyn Read + Send>) -> io::Result<Self> {
        let mut packed = Self::over(reader);
        while packed.window().len() < 4 && packed.fill()? {}
        let is_gzip = packed.window().starts_with(&[0x1f, 0x8b]);
        let is_zstd = is_zstd(packed.window());
        if !is_gzip && !is_zstd {
            return Ok(packed);
        }
        let head = packed.window().to_vec();
        let whole = io::BufReader::with_capacity(BLOCK, io::Cursor::new(head).chain(packed.reader));
        let unpacked: Box<dyn Read + Send> = if is_gzip {
            Box::new(flate2::bufread::MultiGzDecoder::new(whole))
        } else {
            Box::new(zstd::stream::read::Decoder::with_buffer(whole)?)
        };
        Ok(Self::over(unpacked))
    }

    /// Over a stream that is taken as it is.
    pub(super) fn plain(reader: Box<dyn Read + Send>) -> Self {
        Self::over(reader)
    }

    fn over(reader: Box<dyn Read + Send>) -> Self {
        Self { reader, buffer: Vec::new(), start: 0, end: 0, finished: false }
    }

    /// What is in memory and not yet consumed.
    pub(super) fn window(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Reads more behind the window, making room for it; false at the end of the stream.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        if self.finished {
            return Ok(false);
        }
        self.make_room();
        let room = self.buffer.get_mut(self.end..).unwrap_or_default();
        loop {
            match self.reader.read(room) {
                Ok(0) => {
                    self.finished = true;
                    return Ok(false);
                }
                Ok(count) => {
                    self.end += count;
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.finished = true;
                    return Err(error);
                }
            }
        }
    }

    fn make_room(&mut self) {
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
            // One huge record must not keep its memory for the rest of the stream.
            if self.buffer.len() != BLOCK {
                self.buffer = vec![0; BLOCK];
            }
        } else if self.end == self.buffer.len() {
            if self.start > 0 {
                self.buffer.copy_within(self.start..self.end, 0);
                self.end -= self.start;
                self.start = 0;
            }
            if self.end > self.buffer.len() / 2 {
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
        }
    }

    /// Takes `count` bytes from the front of the window; they stay readable until the next [`Blocks::fill`].
    pub(super) fn consume(&mut self, count: usize) -> &[u8] {
        let from = self.start;
        self.start = from.saturating_add(count).min(self.end);
        self.buffer.get(from..self.start).unwrap_or_default()
    }
}

fn is_zstd(head: &[u8]) -> bool {
    match head {
        [0x28, 0xb5, 0x2f, 0xfd, ..] => true,
        // A skippable frame, as tools put before the first one.
        [first, 0x2a, 0x4d, 0x18, ..] => first & 0xf0 == 0x50,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn read_all(bytes: Vec<u8>) -> Vec<u8> {
        let mut blocks = Blocks::open(Box::new(io::Cursor::new(bytes))).unwrap();
        while blocks.fill().unwrap() {}
        blocks.window().to_vec()
    }

    #[test]
    fn packed_content_is_found_by_its_first_bytes() {
        let text = b"{\"a\":1}\n".repeat(100_000);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&text).unwrap();
        let mut twice = gzip.finish().unwrap();
        assert_eq!(read_all(twice.clone()), text);
        twice.extend_from_within(..);
        assert_eq!(read_all(twice).len(), 2 * text.len(), "all members of a gzip file are read");
        assert_eq!(read_all(zstd::bulk::compress(&text, 3).unwrap()), text);
        assert_eq!(read_all(text.clone()), text);
        assert_eq!(read_all(vec![0x1f]), [0x1f]);
    }
}
