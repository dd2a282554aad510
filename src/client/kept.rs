//! A resource whose unknown fields survive.

use std::ops::Deref;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A resource as a type, together with the JSON it came as; it is written as that JSON.
#[derive(Debug, Clone)]
pub struct Kept<T> {
    known: T,
    json: Value,
}

impl<T> Kept<T> {
    /// The JSON it came as.
    pub const fn json(&self) -> &Value {
        &self.json
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.known
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        let known = T::deserialize(&json).map_err(D::Error::custom)?;
        Ok(Self { known, json })
    }
}

impl<T> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}
