//! Writing envelopes: header lines as they are kept, payloads as they are.

use std::io::{self, Write};

use super::Envelope;

impl Envelope<'_> {
    /// Writes the envelope; what was read and not changed gives the bytes it was read from, but for blank lines
    /// between items and the newline at the end, which is always written.
    pub fn write_to(&self, mut writer: impl Write) -> io::Result<()> {
        writer.write_all(self.raw_headers.as_bytes())?;
        writer.write_all(b"\n")?;
        for item in &self.items {
            writer.write_all(item.raw_header.as_bytes())?;
            writer.write_all(b"\n")?;
            writer.write_all(&item.payload)?;
            writer.write_all(b"\n")?;
        }
        Ok(())
    }

    /// The envelope as bytes; see [`Envelope::write_to`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let lengths = self.items.iter().map(|item| item.raw_header.len() + item.payload.len() + 2);
        let mut bytes = Vec::with_capacity(self.raw_headers.len() + 1 + lengths.sum::<usize>());
        // Writing to a vector cannot fail.
        let _ = self.write_to(&mut bytes);
        bytes
    }
}
