//! The members of an organisation or of a project.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// A member, as far as vidette reads it. Somebody who was invited and has not come yet has no user.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// The number of the membership, as text.
    #[serde(default)]
    pub id: String,
    /// The address that was invited.
    #[serde(default)]
    pub email: Option<String>,
    /// The name, or the address where there is none.
    #[serde(default)]
    pub name: Option<String>,
    /// The role in the organisation.
    #[serde(default, alias = "role")]
    pub org_role: Option<String>,
    /// Whether the invitation is still open.
    #[serde(default)]
    pub pending: Option<bool>,
    /// Who it is.
    #[serde(default)]
    pub user: Option<User>,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// The number, as text.
    #[serde(default)]
    pub id: String,
    /// The name to log in with.
    #[serde(default)]
    pub username: Option<String>,
    /// The address.
    #[serde(default)]
    pub email: Option<String>,
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
}

const READERS: &[&str] = &["member:read", "member:write", "member:admin"];

/// The members of an organisation; a query such as `email:a@example.com` narrows them.
pub fn list(organization: &str, query: Option<&str>) -> Request<Vec<Kept<Member>>> {
    Request::organization(organization, &["members"]).query_some("query", query).needs(READERS)
}

/// The members of a project.
pub fn of_project(organization: &str, project: &str) -> Request<Vec<Kept<Member>>> {
    Request::project(organization, project, &["members"]).needs(READERS)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_invited_member_has_no_user() {
        let invited: Member =
            serde_json::from_value(json!({"id": "1", "email": "a@example.com", "role": "owner", "user": null}))
                .unwrap();
        assert!(invited.user.is_none() && invited.org_role.as_deref() == Some("owner"));
    }
}
