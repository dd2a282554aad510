//! Lists of issues as pages show them: the numbers of all that fit first, then the rows of one page.
//!
//! The numbers alone come from narrow rows and are bounded by the caller, so that a page costs the same however
//! much there is to read of each issue.

use std::collections::{BTreeSet, HashMap};

use super::Store;
use super::column::EventColumn;
use super::error::Result;
use super::facts::{Facts, IssueNumbers, TextTest};
use super::issue::{Issue, IssueId};
use super::issue_book::{ISSUE_COLUMNS, read_issue};
use super::reader::{ListedSegment, Readers};
use super::schema::segment_day;
use super::search::{Condition, IssueSearch, IssueSort, Where, limit};
use crate::model::{ProjectId, Timestamp};

/// The collection of the records that belong to issues: their key is the issue's number, and they go with it.
pub const ISSUE_RECORDS: &str = "issue";

/// The number of columns of an issue, after which its record follows.
const RECORD: usize = 26;

/// Which events an issue must have.
#[derive(Debug, Clone)]
pub struct IssueEvents {
    /// Those of these projects; of every one when none.
    pub projects: Option<Vec<ProjectId>>,
    /// That fulfil this, over the view `events`.
    pub condition: Condition,
    /// The same as the condition in a form that can be looked up, where it has one.
    pub facts: Option<Facts>,
    /// At or after this.
    pub since: Option<Timestamp>,
    /// Before this.
    pub until: Option<Timestamp>,
}

impl Store {
    /// The numbers of the issues that a search finds, in its order.
    ///
    /// # Errors
    /// When the catalogue cannot be read, or a condition is no SQL.
    pub fn search_issue_ids(&self, search: &IssueSearch) -> Result<Vec<IssueId>> {
        let project = search.project.map(|project| project.0.cast_signed());
        let mut filter = Where::default();
        if let Some(project) = &project {
            filter.and("issues.project_id = ?", project);
        }
        filter.condition(search.condition.as_ref());
        let order = match search.sort {
            IssueSort::LastSeen => "issues.last_seen",
            IssueSort::FirstSeen => "issues.first_seen",
            IssueSort::TimesSeen => "issues.times_seen",
            IssueSort::UsersSeen => "issues.users_seen",
            IssueSort::Priority => "CASE issues.priority WHEN 'high' THEN 2 WHEN 'medium' THEN 1 ELSE 0 END",
        };
        let sql = format!(
            "SELECT issues.id FROM issues{} ORDER BY {order} DESC, issues.id DESC LIMIT {} OFFSET {}",
            filter.sql(),
            limit(search.limit),
            search.offset
        );
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(&sql)?;
            statement.query_map(filter.values.as_slice(), |row| row.get(0).map(IssueId))?.collect()
        })
    }

    /// The issues with these numbers, in this order, each with its record of [`ISSUE_RECORDS`]. Those that are not
    /// there are left out.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issues(&self, ids: &[IssueId]) -> Result<Vec<(Issue, Option<Vec<u8>>)>> {
        let columns: Vec<String> = ISSUE_COLUMNS.split(", ").map(|column| format!("issue_rows.{column}")).collect();
        let sql = format!(
            "SELECT {}, records.value FROM issue_rows LEFT JOIN records ON records.collection = '{ISSUE_RECORDS}' \
             AND records.project_id = issue_rows.project_id AND records.key = CAST(issue_rows.id AS TEXT) \
             WHERE issue_rows.id IN (SELECT value FROM json_each(?))",
            columns.join(", ")
        );
        let mut found: HashMap<IssueId, (Issue, Option<Vec<u8>>)> = self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(&sql)?;
            let rows = statement.query_map([json_list(ids.iter().map(|id| id.0))], |row| {
                let issue = read_issue(row)?;
                Ok((issue.id, (issue, row.get(RECORD)?)))
            })?;
            rows.collect()
        })?;
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// The numbers of the issues that have an event of a kind. Only the segments of the time that is asked for are
    /// read, and those not even that where it is known what their events say.
    ///
    /// # Errors
    /// When a file cannot be read, or the condition is no SQL.
    pub fn issues_with_event(&self, events: &IssueEvents) -> Result<BTreeSet<i64>> {
        let first = events.since.map_or(i64::MIN, segment_day);
        let last = events.until.map_or(i64::MAX, segment_day);
        let segments = self.readers().counted()?;
        let question = self.0.facts.begin(&segments);
        let facts = events.whole_facts();
        let mut found = IssueNumbers::default();
        for segment in segments.iter().filter(|segment| (first..=last).contains(&segment.listed.day)) {
            let looked_up = match &facts {
                Some(facts) => self.0.facts.add_issues(self.readers(), segment, facts, question, &mut found)?,
                None => false,
            };
            if !looked_up {
                events.scan(self.readers(), segment.listed, &mut found)?;
            }
        }
        Ok(found.into_set())
    }
}

impl IssueEvents {
    /// The facts together with the projects and the time.
    fn whole_facts(&self) -> Option<Facts> {
        let mut parts = vec![self.facts.clone()?];
        if let Some(projects) = &self.projects {
            let number = |project: &ProjectId| TextTest::Equal(project.0.cast_signed().to_string());
            let of = |project| Facts::Text(EventColumn::Project, number(project));
            parts.push(Facts::Any(projects.iter().map(of).collect()));
        }
        parts.push(Facts::Within(self.since.map(Timestamp::as_millis), self.until.map(Timestamp::as_millis)));
        Some(Facts::All(parts))
    }

    /// Adds the issues of a segment by looking at its events.
    fn scan(&self, readers: &Readers, segment: ListedSegment, found: &mut IssueNumbers) -> Result<()> {
        let projects = self.projects.as_ref().map(|projects| json_list(projects.iter().map(|id| id.0)));
        let (since, until) = (self.since.map(Timestamp::as_millis), self.until.map(Timestamp::as_millis));
        let mut filter = Where::default();
        if let Some(projects) = &projects {
            filter.and("project_id IN (SELECT value FROM json_each(?))", projects);
        }
        if let Some(since) = &since {
            filter.and("timestamp >= ?", since);
        }
        if let Some(until) = &until {
            filter.and("timestamp < ?", until);
        }
        filter.condition(Some(&self.condition));
        let sql = format!("SELECT DISTINCT issue_id FROM events{} AND issue_id IS NOT NULL", filter.sql());
        let scanned = readers.segment(segment, |segment| {
            let mut statement = segment.prepare_cached(&sql)?;
            let rows = statement.query_map(filter.values.as_slice(), |row| row.get::<_, i64>(0))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        scanned.unwrap_or_default().into_iter().for_each(|issue| found.insert(issue));
        Ok(())
    }
}

/// Numbers as the JSON array that `json_each` takes apart.
pub(super) fn json_list<T: ToString>(numbers: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    format!("[{}]", texts.join(","))
}
