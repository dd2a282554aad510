//! A JSON object that can be changed without touching the values it does not know.
//!
//! Header lines are kept as text and edited by value, so that numbers, escapes and unknown keys survive as they came.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of a JSON object in their order, values as the text they were.
#[derive(Debug)]
pub(super) struct RawObject<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'de: 'a, 'a> Deserialize<'de> for RawObject<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Vec<(Cow<'de, str>, Cow<'de, str>)>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    let value: &'de RawValue = map.next_value()?;
                    members.push((Cow::Owned(key), Cow::Borrowed(value.get())));
                }
                Ok(members)
            }
        }

        deserializer.deserialize_map(MembersVisitor).map(Self)
    }
}

impl<'a> RawObject<'a> {
    /// Reads the members of one object.
    pub(super) fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The text of a member; the last one of that name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_ref())
    }

    /// Sets a member to a JSON text, in its place if it is there, else at the end.
    pub(super) fn set(&mut self, name: &'a str, json: String) {
        match self.0.iter_mut().rev().find(|(key, _)| key == name) {
            Some(member) => member.1 = Cow::Owned(json),
            None => self.0.push((Cow::Borrowed(name), Cow::Owned(json))),
        }
    }

    /// The object as text.
    pub(super) fn to_json(&self) -> Result<String, serde_json::Error> {
        let mut text = String::from("{");
        for (index, (key, value)) in self.0.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push_str(&serde_json::to_string(key.as_ref())?);
            text.push(':');
            text.push_str(value);
        }
        text.push('}');
        Ok(text)
    }
}

/// `text` with the member `name` set to `value`; fails only when `text` is no object.
pub(super) fn with_member(text: &str, name: &str, value: &serde_json::Value) -> Result<String, serde_json::Error> {
    let mut object = RawObject::parse(text)?;
    object.set(name, value.to_string());
    object.to_json()
}

/// The member `name` of the object `text`, if it is one and has it.
pub(super) fn member(text: &str, name: &str) -> Option<serde_json::Value> {
    let object = RawObject::parse(text).ok()?;
    serde_json::from_str(object.get(name)?).ok()
}

/// Reads a structure from a JSON object. A list with the members' values in order, which the reader would take too, is
/// an error.
pub(super) fn from_object<'de, T: Deserialize<'de>>(json: &'de [u8]) -> Result<T, serde_json::Error> {
    match json.trim_ascii_start().first() {
        Some(b'[') => Err(de::Error::invalid_type(de::Unexpected::Seq, &"a JSON object")),
        _ => serde_json::from_slice(json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_set_stays_as_it_was() {
        let text = r#"{"n":12345678901234567890123,"a\u00e9":1E5,"x":null}"#;
        let edited = with_member(text, "x", &serde_json::json!("y")).unwrap();
        assert_eq!(edited, r#"{"n":12345678901234567890123,"aé":1E5,"x":"y"}"#);
        assert_eq!(with_member("{}", "k", &serde_json::json!(1)).unwrap(), r#"{"k":1}"#);
        assert!(with_member("[]", "k", &serde_json::json!(1)).is_err());
        assert_eq!(member(text, "x"), Some(serde_json::Value::Null));
        assert_eq!(member(text, "y"), None);
        assert!(from_object::<std::collections::HashMap<String, u8>>(b" [1]").is_err());
    }
}
