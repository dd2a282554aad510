//! OTLP/JSON where it is not what derived readers expect: null for what is not said, numbers as text, enumerations by
//! number or name, ids in hex, and lists within bounds.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::message::AnyValue;
use super::{InvalidOtlp, MAX_LIST, MAX_RECORDS};

/// The members of these names, as the text they are; what else is there is left out.
pub(super) fn members<'a, const N: usize>(
    text: &'a str,
    names: [&'static str; N],
) -> Result<[Option<&'a RawValue>; N], InvalidOtlp> {
    struct Named<const N: usize>([&'static str; N]);

    impl<'de, const N: usize> Visitor<'de> for Named<N> {
        type Value = [Option<&'de RawValue>; N];

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut found = [None; N];
            while let Some(Text(key)) = map.next_key()? {
                match self.0.iter().position(|name| *name == key).and_then(|place| found.get_mut(place)) {
                    Some(member) => *member = Some(map.next_value()?),
                    None => drop(map.next_value::<IgnoredAny>()?),
                }
            }
            Ok(found)
        }
    }

    let mut reader = serde_json::Deserializer::from_str(text);
    let found = reader.deserialize_map(Named(names)).map_err(|error| InvalidOtlp::Json(error.to_string()))?;
    reader.end().map_err(|error| InvalidOtlp::Json(error.to_string()))?;
    Ok(found)
}

/// The elements of a list, as the text they are; none for null.
pub(super) fn elements(text: Option<&RawValue>) -> Result<Vec<&RawValue>, InvalidOtlp> {
    let Some(text) = text else { return Ok(Vec::new()) };
    let mut reader = serde_json::Deserializer::from_str(text.get());
    reader.deserialize_any(List(MAX_RECORDS, PhantomData)).map_err(|error| InvalidOtlp::Json(error.to_string()))
}

/// Reads a list of at most so many elements; null is an empty one.
struct List<T>(usize, PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = sequence.next_element()? {
            if list.len() >= self.0 {
                return Err(de::Error::custom("a list is too long"));
            }
            list.push(value);
        }
        Ok(list)
    }
}

/// For `deserialize_with`: a list, or null.
pub(super) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(List(MAX_LIST, PhantomData))
}

/// For `deserialize_with`: a message, or null.
pub(super) fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A text that is borrowed where it holds no escapes; null is empty.
struct Text<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(Self)
    }
}

/// For `deserialize_with`: a text, or null.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    struct TextVisitor;

    impl<'de> Visitor<'de> for TextVisitor {
        type Value = Cow<'de, str>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a text")
        }

        fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(text))
        }

        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Cow::Owned(text.to_owned()))
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(""))
        }
    }

    deserializer.deserialize_any(TextVisitor)
}

/// A number as it may stand in JSON.
enum Number<'a> {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(Cow<'a, str>),
    Null,
}

impl<'de: 'a, 'a> Deserialize<'de> for Number<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;

        impl<'de> Visitor<'de> for NumberVisitor {
            type Value = Number<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number, or a number as text")
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Number::Unsigned(number))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Number::Signed(number))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Number::Float(number))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Number::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Number::Text(Cow::Owned(text.to_owned())))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Number::Null)
            }
        }

        deserializer.deserialize_any(NumberVisitor)
    }
}

/// For `deserialize_with`: 64 bits without a sign, as a number or as text, or null.
pub(super) fn unsigned<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let read = match Number::deserialize(deserializer)? {
        Number::Unsigned(number) => Some(number),
        Number::Text(text) => text.parse().ok(),
        Number::Null => Some(0),
        Number::Signed(_) | Number::Float(_) => None,
    };
    read.ok_or_else(|| de::Error::custom("expected a number of 64 bits without a sign"))
}

fn signed<E: de::Error>(number: &Number<'_>) -> Result<i64, E> {
    let read = match number {
        Number::Unsigned(number) => i64::try_from(*number).ok(),
        Number::Signed(number) => Some(*number),
        Number::Text(text) => text.parse().ok(),
        Number::Null => Some(0),
        Number::Float(_) => None,
    };
    read.ok_or_else(|| E::custom("expected a number of 64 bits"))
}

#[expect(clippy::cast_precision_loss, reason = "the field is a float")]
fn double<E: de::Error>(number: &Number<'_>) -> Result<f64, E> {
    match number {
        Number::Unsigned(number) => Ok(*number as f64),
        Number::Signed(number) => Ok(*number as f64),
        Number::Float(number) => Ok(*number),
        Number::Text(text) => text.parse().map_err(|_| E::custom("expected a number")),
        Number::Null => Ok(0.0),
    }
}

/// An enumeration by number, or by name with its prefix; what is not known is as if it was not said.
fn enumeration<'de, D: Deserializer<'de>>(
    deserializer: D,
    named: impl FnOnce(&str) -> Option<i32>,
) -> Result<i32, D::Error> {
    Ok(match Number::deserialize(deserializer)? {
        Number::Text(name) => name.parse().ok().or_else(|| named(&name)).unwrap_or_default(),
        Number::Unsigned(number) => i32::try_from(number).unwrap_or_default(),
        Number::Signed(_) | Number::Float(_) | Number::Null => 0,
    })
}

fn place_of(name: &str, names: &[&str]) -> Option<i32> {
    names.iter().position(|known| *known == name).and_then(|place| i32::try_from(place).ok())
}

/// For `deserialize_with`: the severity of a log entry, such as 17, or `SEVERITY_NUMBER_ERROR`.
pub(super) fn severity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    enumeration(deserializer, |name| {
        let name = name.strip_prefix("SEVERITY_NUMBER_")?;
        let level = name.trim_end_matches(['2', '3', '4']);
        let step = if level == name { 1 } else { name.strip_prefix(level)?.parse().ok()? };
        Some(place_of(level, &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"])? * 4 + step)
    })
}

/// For `deserialize_with`: the kind of a span.
pub(super) fn span_kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    enumeration(deserializer, |name| {
        let names = ["UNSPECIFIED", "INTERNAL", "SERVER", "CLIENT", "PRODUCER", "CONSUMER"];
        place_of(name.strip_prefix("SPAN_KIND_")?, &names)
    })
}

/// For `deserialize_with`: the code of a status.
pub(super) fn status_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    enumeration(deserializer, |name| place_of(name.strip_prefix("STATUS_CODE_")?, &["UNSET", "OK", "ERROR"]))
}

impl<'de: 'a, 'a> Deserialize<'de> for AnyValue<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor<'a>(PhantomData<AnyValue<'a>>);

        impl<'de: 'a, 'a> Visitor<'de> for ValueVisitor<'a> {
            type Value = AnyValue<'a>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object with a value")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(AnyValue::Empty)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut value = AnyValue::Empty;
                while let Some(Text(key)) = map.next_key()? {
                    value = match key.as_ref() {
                        "stringValue" => AnyValue::Text(map.next_value::<Text<'_>>()?.0),
                        "boolValue" => AnyValue::Bool(map.next_value()?),
                        "intValue" => AnyValue::Integer(signed(&map.next_value()?)?),
                        "doubleValue" => AnyValue::Double(double(&map.next_value()?)?),
                        "arrayValue" => {
                            AnyValue::List(map.next_value::<Option<Values<_>>>()?.unwrap_or_default().values)
                        }
                        "kvlistValue" => {
                            AnyValue::Map(map.next_value::<Option<Values<_>>>()?.unwrap_or_default().values)
                        }
                        "bytesValue" => {
                            let text = map.next_value::<Text<'_>>()?.0;
                            AnyValue::Bytes(Cow::Owned(STANDARD.decode(text.as_bytes()).map_err(de::Error::custom)?))
                        }
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                            value
                        }
                    };
                }
                Ok(value)
            }
        }

        deserializer.deserialize_any(ValueVisitor(PhantomData))
    }
}

/// A list or a map in its wrapping.
#[derive(serde::Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
struct Values<T> {
    #[serde(default = "Vec::new", deserialize_with = "list")]
    values: Vec<T>,
}

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

/// The id of a trace or a span; all zeros, or nothing, is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Id<const N: usize>(Option<[u8; N]>);

impl<const N: usize> Id<N> {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, InvalidOtlp> {
        if bytes.iter().all(|byte| *byte == 0) {
            return Ok(Self(None));
        }
        bytes.try_into().map(|id| Self(Some(id))).map_err(|_| InvalidOtlp::Record("an id is of the wrong length"))
    }

    pub(super) const fn is_none(&self) -> bool {
        self.0.is_none()
    }

    fn from_hex(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self(None));
        }
        let digits: &[u8] = text.as_bytes();
        if digits.len() != 2 * N {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let mut id = [0; N];
        for (byte, pair) in id.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = pair else { return None };
            *byte = (digit(*high)? << 4) | digit(*low)?;
        }
        Some(Self((id != [0; N]).then_some(id)))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Id<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_hex(&text(deserializer)?).ok_or_else(|| de::Error::custom("expected an id in hex"))
    }
}

impl<const N: usize> fmt::Display for Id<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().flatten().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl<const N: usize> Serialize for Id<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
