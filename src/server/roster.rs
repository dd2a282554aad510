//! The teams and the members of the organisation.
//!
//! A team `local` and a member, the local user, are there without being stored; the first change stores them with it.
//! Numbers are not given twice.

use serde::{Deserialize, Serialize};

use super::ApiError;
use super::collection::{Collection, EVERYWHERE};
use crate::model::{ProjectId, Timestamp};
use crate::store::{Project, Store};

/// The number of the first team and of the first member, who is also the one user.
pub(crate) const FIRST: u64 = 1;
/// The slug of the first team.
pub(crate) const FIRST_TEAM: &str = "local";
/// The address of the one user.
pub(crate) const USER_EMAIL: &str = "local@localhost";
/// How many teams, and how many members, there may be.
const MOST: usize = 1_000;

const TEAMS: Collection<Teams> = Collection::new("teams");
const MEMBERS: Collection<Members> = Collection::new("members");
/// The teams of each project; without one it belongs to the first team.
const PROJECT_TEAMS: Collection<Vec<u64>> = Collection::new("project_teams");
/// The one key of each of these.
const ALL: &str = "all";

/// When the first team and member were made: before every event, as when a store was made is not kept.
pub(crate) const BEGINNING: Timestamp = Timestamp::from_millis(0);

/// A team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Team {
    /// Its number.
    pub(crate) id: u64,
    /// Its short name.
    pub(crate) slug: String,
    /// Its name.
    pub(crate) name: String,
    /// When it was made.
    pub(crate) created: Timestamp,
}

/// The teams.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Teams {
    /// The next number.
    next: u64,
    /// By number.
    pub(crate) teams: Vec<Team>,
}

/// A member, or somebody who was invited.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Member {
    /// The number.
    pub(crate) id: u64,
    /// The address.
    pub(crate) email: String,
    /// The name; the address where there is none.
    pub(crate) name: String,
    /// The role in the organisation.
    pub(crate) role: String,
    /// Whether the invitation was not followed yet.
    pub(crate) pending: bool,
    /// Since when.
    pub(crate) created: Timestamp,
    /// The teams.
    pub(crate) teams: Vec<Membership>,
}

/// That somebody belongs to a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// The team's number.
    pub(crate) team: u64,
    /// The role in it, where it is not the one that follows from the organisation's.
    pub(crate) role: Option<String>,
}

/// The members.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Members {
    /// The next number.
    next: u64,
    /// By number.
    pub(crate) members: Vec<Member>,
}

impl Default for Teams {
    fn default() -> Self {
        let (slug, name) = (FIRST_TEAM.to_owned(), FIRST_TEAM.to_owned());
        Self { next: FIRST + 1, teams: vec![Team { id: FIRST, slug, name, created: BEGINNING }] }
    }
}

impl Default for Members {
    fn default() -> Self {
        let user = Member {
            id: FIRST,
            email: USER_EMAIL.to_owned(),
            name: FIRST_TEAM.to_owned(),
            role: "owner".to_owned(),
            pending: false,
            created: BEGINNING,
            teams: vec![Membership { team: FIRST, role: None }],
        };
        Self { next: FIRST + 1, members: vec![user] }
    }
}

impl Teams {
    /// Those there are.
    pub(crate) fn read(store: &Store) -> Result<Self, ApiError> {
        Ok(TEAMS.get(store, EVERYWHERE, ALL)?.unwrap_or_default())
    }

    /// Changes them, with nobody else changing them in between.
    pub(crate) fn change(
        store: &Store,
        change: impl FnOnce(&mut Self) -> Result<(), ApiError> + Send + 'static,
    ) -> Result<Self, ApiError> {
        let changed = TEAMS.change(store, EVERYWHERE, ALL, |known| {
            let mut teams = known.unwrap_or_default();
            change(&mut teams)?;
            Ok(Some(teams))
        });
        Ok(changed?.unwrap_or_default())
    }

    /// The team with this slug or number.
    ///
    /// # Errors
    /// 404.
    pub(crate) fn find(&self, name: &str) -> Result<&Team, ApiError> {
        let number: Option<u64> = name.parse().ok();
        let fits = |team: &&Team| team.slug == name || Some(team.id) == number;
        self.teams.iter().find(fits).ok_or_else(ApiError::not_found)
    }

    /// Adds a team.
    ///
    /// # Errors
    /// 409 when the slug is taken, 400 when there are too many.
    pub(crate) fn add(&mut self, slug: String, name: String, now: Timestamp) -> Result<(), ApiError> {
        if self.teams.iter().any(|team| team.slug == slug) {
            return Err(ApiError::conflict("A team with this slug already exists."));
        }
        if self.teams.len() >= MOST {
            return Err(ApiError::invalid(format!("there are {MOST} teams, and cannot be more")));
        }
        self.teams.push(Team { id: self.next, slug, name, created: now });
        self.next += 1;
        Ok(())
    }

    /// The teams of a project, in their own order.
    pub(crate) fn of_project(&self, store: &Store, project: ProjectId) -> Result<Vec<&Team>, ApiError> {
        let linked = PROJECT_TEAMS.get(store, project, ALL)?.unwrap_or_else(|| vec![FIRST]);
        Ok(self.teams.iter().filter(|team| linked.contains(&team.id)).collect())
    }
}

/// Puts a project into the care of a team, or takes it out.
///
/// # Errors
/// What writing can fail with.
pub(crate) fn link(store: &Store, project: ProjectId, team: u64, linked: bool) -> Result<(), ApiError> {
    let change = move |known: Option<Vec<u64>>| {
        let mut teams = known.unwrap_or_else(|| vec![FIRST]);
        teams.retain(|known| *known != team);
        if linked {
            teams.push(team);
        }
        Ok(Some(teams))
    };
    PROJECT_TEAMS.change(store, project, ALL, change).map(drop)
}

/// Gives a new project to one team only.
///
/// # Errors
/// What writing can fail with.
pub(crate) fn give(store: &Store, project: ProjectId, team: u64) -> Result<(), ApiError> {
    if team == FIRST {
        return Ok(());
    }
    PROJECT_TEAMS.put(store, project, ALL, vec![team])
}

/// The projects of a team.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn projects_of(store: &Store, team: u64) -> Result<Vec<Project>, ApiError> {
    let links = PROJECT_TEAMS.list(store)?;
    let belongs = |project: &Project| {
        let own = links.iter().find(|(known, ..)| *known == project.id).map(|(.., teams)| teams);
        own.map_or(team == FIRST, |teams| teams.contains(&team))
    };
    Ok(store.projects()?.into_iter().filter(belongs).collect())
}

impl Members {
    /// Those there are.
    pub(crate) fn read(store: &Store) -> Result<Self, ApiError> {
        Ok(MEMBERS.get(store, EVERYWHERE, ALL)?.unwrap_or_default())
    }

    /// Changes them, with nobody else changing them in between.
    pub(crate) fn change(
        store: &Store,
        change: impl FnOnce(&mut Self) -> Result<(), ApiError> + Send + 'static,
    ) -> Result<Self, ApiError> {
        let changed = MEMBERS.change(store, EVERYWHERE, ALL, |known| {
            let mut members = known.unwrap_or_default();
            change(&mut members)?;
            Ok(Some(members))
        });
        Ok(changed?.unwrap_or_default())
    }

    /// The member of this number; `me` is the local user.
    ///
    /// # Errors
    /// 404.
    pub(crate) fn find(&self, name: &str) -> Result<&Member, ApiError> {
        let number = member_number(name)?;
        self.members.iter().find(|member| member.id == number).ok_or_else(ApiError::not_found)
    }

    /// As [`Members::find`], to change it.
    ///
    /// # Errors
    /// 404.
    pub(crate) fn find_mut(&mut self, name: &str) -> Result<&mut Member, ApiError> {
        let number = member_number(name)?;
        self.members.iter_mut().find(|member| member.id == number).ok_or_else(ApiError::not_found)
    }

    /// Invites somebody.
    ///
    /// # Errors
    /// 400 when the address is known already, or when there are too many.
    pub(crate) fn invite(&mut self, mut member: Member) -> Result<(), ApiError> {
        if self.members.iter().any(|known| known.email.eq_ignore_ascii_case(&member.email)) {
            return Err(ApiError::field("email", format!("{} is a member already", member.email)));
        }
        if self.members.len() >= MOST {
            return Err(ApiError::invalid(format!("there are {MOST} members, and cannot be more")));
        }
        member.id = self.next;
        self.next += 1;
        self.members.push(member);
        Ok(())
    }

    /// Puts somebody into a team; who is in it stays as they are.
    ///
    /// # Errors
    /// 404 when there is no such member.
    pub(crate) fn join(&mut self, member: u64, team: u64) -> Result<(), ApiError> {
        let member = self.members.iter_mut().find(|known| known.id == member).ok_or_else(ApiError::not_found)?;
        if member.in_team(team).is_none() {
            member.teams.push(Membership { team, role: None });
        }
        Ok(())
    }

    /// How many belong to a team.
    pub(crate) fn count_in(&self, team: u64) -> usize {
        self.in_team(team).count()
    }

    /// Those that belong to a team, with their roles in it.
    pub(crate) fn in_team(&self, team: u64) -> impl Iterator<Item = (&Member, Option<&str>)> {
        self.members.iter().filter_map(move |member| {
            let membership = member.teams.iter().find(|membership| membership.team == team)?;
            Some((member, membership.role.as_deref()))
        })
    }
}

impl Member {
    /// The membership of a team.
    pub(crate) fn in_team(&self, team: u64) -> Option<&Membership> {
        self.teams.iter().find(|membership| membership.team == team)
    }
}

fn member_number(name: &str) -> Result<u64, ApiError> {
    if name == "me" { Ok(FIRST) } else { name.parse().map_err(|_| ApiError::not_found()) }
}
