//! Whom issues are assigned to: members and teams of the organisation, or names that are kept as they are given,
//! because whoever cares for an issue need not be a member here.

use serde::Serialize;

use crate::server::roster::{Members, Teams};
use crate::server::{ApiError, Backend};

/// Whom an issue is assigned to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Assignee {
    r#type: &'static str,
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

/// The members and teams of now.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    teams: Teams,
    members: Members,
}

impl People {
    /// Reads them.
    ///
    /// # Errors
    /// What reading the store can fail with.
    pub(super) fn read(backend: &Backend) -> Result<Self, ApiError> {
        Ok(Self { teams: Teams::read(&backend.store)?, members: Members::read(&backend.store)? })
    }

    /// What is kept for a name: `#slug` for a team, the address for a member, another name as it is.
    ///
    /// # Errors
    /// 400 for a team or a number that there is not.
    pub(super) fn kept(&self, name: &str) -> Result<String, ApiError> {
        let missing = |what: &str| ApiError::field("assignedTo", format!("There is no {what} {name:?}."));
        if let Some(team) = name.strip_prefix('#') {
            return self.teams.find(team).map(|team| format!("#{}", team.slug)).map_err(|_| missing("team"));
        }
        if let Some(number) = name.strip_prefix("user:").or_else(|| (name == "me").then_some(name)) {
            return self.members.find(number).map(|member| member.email.clone()).map_err(|_| missing("member"));
        }
        let known = self.members.members.iter().find(|member| member.email.eq_ignore_ascii_case(name));
        Ok(known.map_or_else(|| name.to_owned(), |member| member.email.clone()))
    }

    /// The one that a kept name stands for.
    pub(super) fn named(&self, name: &str) -> Assignee {
        if let Some(team) = name.strip_prefix('#').or_else(|| name.strip_prefix("team:")) {
            let id = self.teams.find(team).map_or_else(|_| team.to_owned(), |team| team.id.to_string());
            return Assignee { r#type: "team", id, name: team.to_owned(), email: None };
        }
        let id = name.strip_prefix("user:").unwrap_or(name);
        match self.members.members.iter().find(|member| member.email == id) {
            Some(member) => Assignee {
                r#type: "user",
                id: member.id.to_string(),
                name: member.name.clone(),
                email: Some(member.email.clone()),
            },
            None => {
                let email = id.contains('@').then(|| id.to_owned());
                Assignee { r#type: "user", id: id.to_owned(), name: id.to_owned(), email }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_assignee_is_a_team_a_member_or_a_name() {
        let people = People::default();
        let told = |name: &str| serde_json::to_value(people.named(name)).unwrap();
        assert_eq!(told("#local"), json!({ "type": "team", "id": "1", "name": "local" }));
        assert_eq!(told("team:gone"), json!({ "type": "team", "id": "gone", "name": "gone" }));
        assert_eq!(told("local@localhost")["id"], "1");
        assert_eq!(told("user:12"), json!({ "type": "user", "id": "12", "name": "12" }));
        assert_eq!(told("a@example.org")["email"], "a@example.org");
        let kept = |name: &str| people.kept(name).ok();
        for name in ["me", "user:1", "LOCAL@localhost"] {
            assert_eq!(kept(name).as_deref(), Some("local@localhost"), "{name}");
        }
        assert_eq!((kept("#1").as_deref(), kept("#nobody"), kept("user:2")), (Some("#local"), None, None));
        assert_eq!(kept("someone").as_deref(), Some("someone"));
    }
}
