//! What sessions, issues and events say of releases, summed in the database.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::Store;
use super::error::Result;
use super::stats::{Hours, hour_begins};
use crate::model::{ProjectId, Timestamp};

/// The sessions of a release in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseSessions {
    /// The project.
    pub project: ProjectId,
    /// The version.
    pub release: String,
    /// The hour of the earliest.
    pub first: Timestamp,
    /// The hour of the latest.
    pub last: Timestamp,
    /// Sessions begun.
    pub started: u64,
    /// Sessions that met an error and ended well.
    pub errored: u64,
    /// Sessions that crashed.
    pub crashed: u64,
    /// Sessions that ended abnormally.
    pub abnormal: u64,
    /// Sessions with an unhandled error.
    pub unhandled: u64,
}

/// Issues that began with a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseIssues {
    /// The project.
    pub project: ProjectId,
    /// The version.
    pub release: String,
    /// How many.
    pub issues: u64,
}

impl Store {
    /// The sessions of some hours by project and release.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn release_sessions(&self, project: Option<ProjectId>, hours: Hours) -> Result<Vec<ReleaseSessions>> {
        let (first, last) = hours.bounds();
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT project_id, release, min(hour), max(hour), sum(started), sum(errored), sum(crashed), \
                 sum(abnormal), sum(unhandled) FROM sessions \
                 WHERE (?1 IS NULL OR project_id = ?1) AND hour BETWEEN ?2 AND ?3 \
                 GROUP BY project_id, release ORDER BY project_id, release",
            )?;
            let project = project.map(|project| project.0.cast_signed());
            let rows = statement.query_map((project, first, last), |row| {
                let counter = |index: usize| -> rusqlite::Result<u64> { Ok(row.get::<_, i64>(index)?.cast_unsigned()) };
                Ok(ReleaseSessions {
                    project: ProjectId(counter(0)?),
                    release: row.get(1)?,
                    first: hour_begins(row.get(2)?),
                    last: hour_begins(row.get(3)?),
                    started: counter(4)?,
                    errored: counter(5)?,
                    crashed: counter(6)?,
                    abnormal: counter(7)?,
                    unhandled: counter(8)?,
                })
            })?;
            rows.collect()
        })
    }

    /// How many issues began with each release.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn release_issues(&self) -> Result<Vec<ReleaseIssues>> {
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT project_id, first_release, count(*) FROM issue_rows WHERE first_release IS NOT NULL \
                 GROUP BY project_id, first_release",
            )?;
            let rows = statement.query_map([], |row| {
                Ok(ReleaseIssues {
                    project: ProjectId(row.get::<_, i64>(0)?.cast_unsigned()),
                    release: row.get(1)?,
                    issues: row.get::<_, i64>(2)?.cast_unsigned(),
                })
            })?;
            rows.collect()
        })
    }

    /// Whether an issue began with a release, or was seen last in it.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn has_issues_of_release(&self, version: &str) -> Result<bool> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT EXISTS (SELECT 1 FROM issue_rows WHERE first_release = ?1 OR last_release = ?1)";
            catalogue.prepare_cached(sql)?.query_row([version], |row| row.get(0))
        })
    }

    /// The releases that events or sessions of some environments named, by project. Looks at every event that is
    /// stored: nothing keeps this by itself.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn releases_of_environments(&self, environments: &[&str]) -> Result<BTreeSet<(ProjectId, String)>> {
        let names = serde_json::json!(environments).to_string();
        let sessions = "SELECT DISTINCT project_id, release FROM sessions \
                        WHERE environment IN (SELECT value FROM json_each(?1))";
        let mut found = self.readers().catalogue(|catalogue| pairs(catalogue, sessions, &names))?;
        let events = "SELECT project_id, (SELECT value FROM strings WHERE id = named.release) FROM (\
                      SELECT DISTINCT project_id, release FROM event_rows WHERE release IS NOT NULL AND environment IN \
                      (SELECT id FROM strings WHERE value IN (SELECT value FROM json_each(?1)))) AS named";
        for listed in self.readers().listed()? {
            let more = self.readers().segment(listed, |segment| pairs(segment, events, &names))?;
            found.extend(more.unwrap_or_default());
        }
        Ok(found)
    }
}

fn pairs(connection: &Connection, sql: &str, names: &str) -> rusqlite::Result<BTreeSet<(ProjectId, String)>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map([names], |row| Ok((ProjectId(row.get::<_, i64>(0)?.cast_unsigned()), row.get(1)?)))?;
    rows.collect()
}
