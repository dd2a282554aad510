//! The wire format of protocol buffers: the fields of a message, as they lie in its bytes.
//!
//! It knows no messages. Groups, which OpenTelemetry never had, are an error.

use std::borrow::Cow;

use super::{InvalidOtlp, MAX_LIST};

const TRUNCATED: InvalidOtlp = InvalidOtlp::Protobuf("it ends in the middle of a field");
const WRONG_TYPE: InvalidOtlp = InvalidOtlp::Protobuf("a field is of another type");

/// One field of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Field<'a> {
    /// Its number in the message.
    pub(super) number: u64,
    value: Value<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Value<'a> {
    Varint(u64),
    Fixed64(u64),
    Bytes(&'a [u8]),
    Fixed32(u32),
}

impl<'a> Field<'a> {
    pub(super) const fn varint(&self) -> Result<u64, InvalidOtlp> {
        match self.value {
            Value::Varint(number) => Ok(number),
            _ => Err(WRONG_TYPE),
        }
    }

    /// An enumeration; what is out of all bounds is as if it was not said.
    pub(super) fn enumeration(&self) -> Result<i32, InvalidOtlp> {
        Ok(i32::try_from(self.varint()?).unwrap_or_default())
    }

    pub(super) const fn fixed64(&self) -> Result<u64, InvalidOtlp> {
        match self.value {
            Value::Fixed64(number) => Ok(number),
            _ => Err(WRONG_TYPE),
        }
    }

    pub(super) const fn fixed32(&self) -> Result<u32, InvalidOtlp> {
        match self.value {
            Value::Fixed32(number) => Ok(number),
            _ => Err(WRONG_TYPE),
        }
    }

    pub(super) const fn bytes(&self) -> Result<&'a [u8], InvalidOtlp> {
        match self.value {
            Value::Bytes(bytes) => Ok(bytes),
            _ => Err(WRONG_TYPE),
        }
    }

    /// A text; bytes that are no UTF-8 are replaced, as a log line cut in the middle should not cost the batch.
    pub(super) fn text(&self) -> Result<Cow<'a, str>, InvalidOtlp> {
        Ok(String::from_utf8_lossy(self.bytes()?))
    }
}

/// The fields of a message in their order; after an error there are no more.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(super) const fn of(message: &'a [u8]) -> Self {
        Self { rest: message }
    }

    fn varint(&mut self) -> Result<u64, InvalidOtlp> {
        let mut number = 0_u64;
        for (index, byte) in self.rest.iter().enumerate().take(10) {
            number |= u64::from(byte & 0x7f) << (7 * index);
            if byte & 0x80 == 0 {
                self.rest = self.rest.get(index + 1..).unwrap_or_default();
                return Ok(number);
            }
        }
        Err(if self.rest.len() < 10 { TRUNCATED } else { InvalidOtlp::Protobuf("a number is too long") })
    }

    fn chunk<const N: usize>(&mut self) -> Result<[u8; N], InvalidOtlp> {
        let (chunk, rest) = self.rest.split_first_chunk().ok_or(TRUNCATED)?;
        self.rest = rest;
        Ok(*chunk)
    }

    fn field(&mut self) -> Result<Field<'a>, InvalidOtlp> {
        let key = self.varint()?;
        let number = key >> 3;
        if number == 0 {
            return Err(InvalidOtlp::Protobuf("a field has the number 0"));
        }
        let value = match key & 7 {
            0 => Value::Varint(self.varint()?),
            1 => Value::Fixed64(u64::from_le_bytes(self.chunk()?)),
            2 => {
                let length = usize::try_from(self.varint()?).map_err(|_| TRUNCATED)?;
                let (bytes, rest) = self.rest.split_at_checked(length).ok_or(TRUNCATED)?;
                self.rest = rest;
                Value::Bytes(bytes)
            }
            5 => Value::Fixed32(u32::from_le_bytes(self.chunk()?)),
            _ => return Err(InvalidOtlp::Protobuf("a field is of a type that is not used")),
        };
        Ok(Field { number, value })
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<Field<'a>, InvalidOtlp>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_err() {
            self.rest = &[];
        }
        Some(field)
    }
}

/// Something that is read from the fields of a message.
pub(super) trait Message<'a>: Default {
    /// Takes over a field; one that is not known is left out.
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp>;

    /// Reads a message.
    fn read(bytes: &'a [u8]) -> Result<Self, InvalidOtlp> {
        let mut message = Self::default();
        for field in Fields::of(bytes) {
            message.set(&field?)?;
        }
        Ok(message)
    }
}

/// Adds to a list, within bounds.
pub(super) fn push<T>(list: &mut Vec<T>, value: T) -> Result<(), InvalidOtlp> {
    if list.len() >= MAX_LIST {
        return Err(InvalidOtlp::TooLong("values in a list"));
    }
    list.push(value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_of_field_is_read() {
        let bytes = b"\x08\x96\x01\x12\x02hi\x1d\x01\0\0\0\x21\x02\0\0\0\0\0\0\0\x80\x01\x03";
        let fields: Vec<_> = Fields::of(bytes).collect::<Result<_, _>>().unwrap();
        assert_eq!(fields.iter().map(|field| field.number).collect::<Vec<_>>(), [1, 2, 3, 4, 16]);
        assert_eq!((fields[0].varint(), fields[1].bytes()), (Ok(150), Ok(b"hi".as_slice())));
        assert_eq!((fields[2].fixed32(), fields[3].fixed64(), fields[4].varint()), (Ok(1), Ok(2), Ok(3)));
        assert_eq!(fields[0].bytes(), Err(WRONG_TYPE));
    }

    #[test]
    fn broken_fields_end_the_message() {
        for bytes in [
            b"\x08".as_slice(),
            b"\x08\x80",
            b"\x12\x03hi",
            b"\x1d\x01\0",
            b"\x00\x01",
            b"\x0b",
            b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
            b"\x12\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
        ] {
            let mut fields = Fields::of(bytes);
            assert!(fields.next().unwrap().is_err(), "{bytes:?}");
            assert!(fields.next().is_none());
        }
    }
}
