//! What a token is worth: the root of the Web API tells who asks and what they may do.

use serde::{Deserialize, Serialize};

use crate::client::Request;

/// Who asks, and what they may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// What the token may do; none when the server takes it for no token.
    #[serde(default)]
    pub auth: Option<Scopes>,
    /// The person it belongs to; none for an organisation's token.
    #[serde(default)]
    pub user: Option<Person>,
}

/// What a token may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scopes {
    /// By name, such as `org:read`.
    #[serde(default)]
    pub scopes: Vec<String>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The address for mail.
    #[serde(default)]
    pub email: Option<String>,
    /// The name for signing in.
    #[serde(default)]
    pub username: Option<String>,
}

impl Access {
    /// Whether the server knows the token at all.
    pub const fn is_granted(&self) -> bool {
        self.auth.is_some() || self.user.is_some()
    }
}

impl Person {
    /// By what the person is known.
    pub fn name(&self) -> Option<&str> {
        [&self.email, &self.username].into_iter().flatten().map(String::as_str).find(|name| !name.is_empty())
    }
}

/// Asks who asks.
pub fn check() -> Request<Access> {
    Request::new(&[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_scopes_or_its_owner() {
        let read = |text: &str| serde_json::from_str::<Access>(text).unwrap();
        let organization = read(r#"{"version":"0","auth":{"scopes":["org:ci"]},"user":null}"#);
        assert!(organization.is_granted() && organization.user.is_none());
        let person = read(r#"{"auth":{"scopes":[]},"user":{"id":"1","email":"","username":"ada"}}"#);
        assert_eq!(person.user.unwrap().name(), Some("ada"));
        assert!(!read(r#"{"version":"0","auth":null,"user":null}"#).is_granted());
        assert_eq!(check().path_and_query(), "/api/0/");
    }
}
