//! Reading the framing, byte by byte as PROTOCOL §4 says.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::{Envelope, EnvelopeError, EnvelopeHeaders, Item, ItemHeaders, MAX_ITEMS};

pub(super) fn envelope(bytes: &[u8]) -> Result<Envelope<'_>, EnvelopeError> {
    if bytes.is_empty() {
        return Err(EnvelopeError::EmptyBody);
    }
    let mut cursor = Cursor { bytes };
    let line = cursor.object(EnvelopeError::MissingHeader, EnvelopeError::InvalidHeader)?;
    let headers = EnvelopeHeaders::parse(line)?;
    cursor.newline()?;

    let mut items = Vec::with_capacity(2);
    while !cursor.bytes.is_empty() {
        if items.len() == MAX_ITEMS {
            return Err(EnvelopeError::TooManyItems);
        }
        items.push(cursor.item()?);
    }
    Ok(Envelope { raw_headers: Cow::Borrowed(line), headers, items })
}

/// What is left to read.
struct Cursor<'a> {
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// Takes one JSON value with the blanks and newlines before it; `blank` is the error when there are only those.
    fn object(&mut self, blank: EnvelopeError, invalid: fn(String) -> EnvelopeError) -> Result<&'a str, EnvelopeError> {
        let json_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let start = self.bytes.iter().position(|byte| !json_blank(byte)).ok_or(blank)?;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let mut values = serde_json::Deserializer::from_slice(rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(IgnoredAny)) => {}
            Some(Err(error)) => return Err(invalid(error.to_string())),
            None => return Err(EnvelopeError::UnexpectedEof),
        }
        let (line, rest) = rest.split_at_checked(values.byte_offset()).unwrap_or((rest, &[]));
        self.bytes = rest;
        std::str::from_utf8(line).map_err(|error| invalid(error.to_string()))
    }

    /// Takes the newline that ends a header or a payload, or finds the end.
    fn newline(&mut self) -> Result<(), EnvelopeError> {
        match self.bytes.split_first() {
            None => Ok(()),
            Some((b'\n', rest)) => {
                self.bytes = rest;
                Ok(())
            }
            Some(_) => Err(EnvelopeError::MissingNewline),
        }
    }

    fn item(&mut self) -> Result<Item<'a>, EnvelopeError> {
        let line = self.object(EnvelopeError::UnexpectedEof, EnvelopeError::InvalidItemHeader)?;
        let headers = ItemHeaders::parse(line)?;
        self.newline()?;
        let length = match headers.length {
            Some(length) => usize::try_from(length).map_err(|_| EnvelopeError::UnexpectedEof)?,
            None => memchr::memchr(b'\n', self.bytes).unwrap_or(self.bytes.len()),
        };
        let (payload, rest) = self.bytes.split_at_checked(length).ok_or(EnvelopeError::UnexpectedEof)?;
        self.bytes = rest;
        self.newline()?;
        Ok(Item { raw_header: Cow::Borrowed(line), headers, payload: Cow::Borrowed(payload) })
    }
}
