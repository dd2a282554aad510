//! The issues as the writer knows them: found by hash, created, counted, and written once per group.

use std::collections::hash_map::Entry;

use foldhash::{HashMap, HashSet};
use md5::{Digest as _, Md5};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::error::StoreError;
use super::event::{Field, Level, StoredEvent};
use super::issue::{
    Issue, IssueChange, IssueId, IssueState, IssueStatus, LifeCycle, Priority, Substatus, Transition, short_id,
};
use super::schema::{meta, set_meta};
use crate::model::{ProjectId, Timestamp};

/// Above these, what is known is forgotten after the commit.
const ISSUES_LIMIT: usize = 20_000;
const HASHES_LIMIT: usize = 200_000;
const USERS_LIMIT: usize = 200_000;

/// The columns of an issue, in the order [`read_issue`] takes them.
pub(super) const ISSUE_COLUMNS: &str = "id, project_id, short_id, status, substatus, changed_at, resolved_at, \
     resolved_in_release, resolved_in_next_release, archived, level, type, title, culprit, platform, logger, metadata, \
     first_seen, last_seen, times_seen, users_seen, stored_events, first_release, last_release, priority, assignee";

const WRITE_ISSUE: &str = "INSERT INTO issue_rows (id, project_id, short_id, status, substatus, changed_at, \
     resolved_at, resolved_in_release, resolved_in_next_release, archived, level, type, title, culprit, platform, \
     logger, metadata, first_seen, last_seen, times_seen, users_seen, stored_events, first_release, last_release, \
     priority, assignee) \
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, substatus = excluded.substatus, \
     changed_at = excluded.changed_at, resolved_at = excluded.resolved_at, \
     resolved_in_release = excluded.resolved_in_release, \
     resolved_in_next_release = excluded.resolved_in_next_release, archived = excluded.archived, \
     level = excluded.level, type = excluded.type, title = excluded.title, culprit = excluded.culprit, \
     platform = excluded.platform, logger = excluded.logger, metadata = excluded.metadata, \
     first_seen = excluded.first_seen, last_seen = excluded.last_seen, times_seen = excluded.times_seen, \
     users_seen = excluded.users_seen, stored_events = excluded.stored_events, \
     first_release = excluded.first_release, last_release = excluded.last_release, priority = excluded.priority, \
     assignee = excluded.assignee";

/// An issue and whether its row is behind it.
struct Known {
    issue: Issue,
    dirty: bool,
}

/// What [`IssueBook::assign`] did.
pub(super) struct Assignment {
    pub(super) issue: IssueId,
    pub(super) new: bool,
    pub(super) transition: Option<Transition>,
}

/// See the module.
#[derive(Default)]
pub(super) struct IssueBook {
    issues: HashMap<IssueId, Known>,
    hashes: HashMap<(ProjectId, [u8; 16]), IssueId>,
    users: HashSet<(IssueId, i64)>,
    slugs: HashMap<ProjectId, String>,
}

type Result<T> = std::result::Result<T, BookError>;

/// Why an event found no issue.
pub(super) enum BookError {
    Database(rusqlite::Error),
    UnknownProject(ProjectId),
}

impl From<rusqlite::Error> for BookError {
    fn from(failure: rusqlite::Error) -> Self {
        Self::Database(failure)
    }
}

impl BookError {
    /// As an error of the store whose catalogue is at `path`.
    pub(super) fn at(self, path: &std::path::Path) -> StoreError {
        match self {
            Self::Database(source) => StoreError::from_database(path, source),
            Self::UnknownProject(project) => StoreError::UnknownProject(project.to_string()),
        }
    }
}

impl IssueBook {
    /// Forgets everything: another process wrote, or a transaction failed.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Makes sure that a project exists.
    pub(super) fn check_project(&mut self, catalogue: &Connection, project: ProjectId) -> Result<()> {
        if let Entry::Vacant(place) = self.slugs.entry(project) {
            let mut statement = catalogue.prepare_cached("SELECT slug FROM projects WHERE id = ?")?;
            let slug: Option<String> = statement.query_row([project.0.cast_signed()], |row| row.get(0)).optional()?;
            place.insert(slug.ok_or(BookError::UnknownProject(project))?);
        }
        Ok(())
    }

    /// Finds or makes the issue of an event and counts the event in it.
    pub(super) fn assign(
        &mut self,
        catalogue: &Connection,
        event: &StoredEvent,
        life_cycle: &dyn LifeCycle,
    ) -> Result<Option<Assignment>> {
        let mut found = None;
        for hash in &event.hashes {
            found = self.find(catalogue, event.project, *hash)?;
            if found.is_some() {
                break;
            }
        }
        if event.hashes.is_empty() {
            return Ok(None);
        }
        let (id, new) = match found {
            Some(id) => (id, false),
            None => (self.create(catalogue, event)?, true),
        };
        for hash in &event.hashes {
            self.attach(catalogue, event.project, *hash, id)?;
        }
        let new_user = match event.fields.get(Field::UserIdent) {
            Some(user) => self.user_is_new(catalogue, id, user_hash(user))?,
            None => false,
        };
        let known = self.load(catalogue, id)?;
        let mut transition = None;
        if !new && let Some((state, what)) = life_cycle.event_arrived(&known.issue, event, new_user) {
            known.issue.state = state;
            transition = what;
        }
        count(&mut known.issue, event, new, new_user);
        known.dirty = true;
        Ok(Some(Assignment { issue: id, new, transition }))
    }

    /// Changes an issue; false when there is none.
    pub(super) fn change(&mut self, catalogue: &Connection, id: IssueId, change: &IssueChange) -> Result<bool> {
        if !self.issues.contains_key(&id) && select_issue(catalogue, id)?.is_none() {
            return Ok(false);
        }
        let known = self.load(catalogue, id)?;
        if let Some(state) = &change.state {
            known.issue.state = state.clone();
        }
        if let Some(priority) = change.priority {
            known.issue.priority = priority;
        }
        if let Some(assignee) = &change.assignee {
            known.issue.assignee.clone_from(assignee);
        }
        known.dirty = true;
        Ok(true)
    }

    /// Writes the rows of the issues that changed.
    pub(super) fn flush(&mut self, catalogue: &Connection) -> rusqlite::Result<()> {
        let mut statement = catalogue.prepare_cached(WRITE_ISSUE)?;
        for known in self.issues.values_mut().filter(|known| known.dirty) {
            write_issue(&mut statement, &known.issue)?;
            known.dirty = false;
        }
        Ok(())
    }

    /// Keeps memory bounded; called when nothing is dirty.
    pub(super) fn trim(&mut self) {
        if self.issues.len() > ISSUES_LIMIT {
            self.issues.clear();
        }
        if self.hashes.len() > HASHES_LIMIT {
            self.hashes.clear();
        }
        if self.users.len() > USERS_LIMIT {
            self.users.clear();
        }
    }

    fn find(&mut self, catalogue: &Connection, project: ProjectId, hash: [u8; 16]) -> Result<Option<IssueId>> {
        if let Some(id) = self.hashes.get(&(project, hash)) {
            return Ok(Some(*id));
        }
        let found = issue_by_hash(catalogue, project, hash)?;
        if let Some(id) = found {
            self.hashes.insert((project, hash), id);
        }
        Ok(found)
    }

    fn attach(&mut self, catalogue: &Connection, project: ProjectId, hash: [u8; 16], id: IssueId) -> Result<()> {
        if self.find(catalogue, project, hash)?.is_none() {
            let sql = "INSERT INTO issue_hashes (project_id, hash, issue_id) VALUES (?, ?, ?)";
            catalogue.prepare_cached(sql)?.execute((project.0.cast_signed(), hash, id.0))?;
            self.hashes.insert((project, hash), id);
        }
        Ok(())
    }

    fn create(&mut self, catalogue: &Connection, event: &StoredEvent) -> Result<IssueId> {
        let number: i64 = catalogue
            .prepare_cached(
                "UPDATE projects SET issue_counter = issue_counter + 1 WHERE id = ? RETURNING issue_counter",
            )?
            .query_row([event.project.0.cast_signed()], |row| row.get(0))
            .optional()?
            .ok_or(BookError::UnknownProject(event.project))?;
        let id = IssueId(meta(catalogue, "last_issue")? + 1);
        set_meta(catalogue, "last_issue", id.0)?;
        let text = |field| event.fields.get(field).unwrap_or_default().to_owned();
        let slug = self.slugs.get(&event.project).map(String::as_str).unwrap_or_default();
        let issue = Issue {
            id,
            project: event.project,
            short_id: short_id(slug, number.cast_unsigned()),
            state: IssueState::created(event.received),
            level: event.level,
            kind: text(Field::Type),
            title: text(Field::Title),
            culprit: text(Field::Culprit),
            platform: text(Field::Platform),
            logger: event.fields.get(Field::Logger).map(str::to_owned),
            metadata: event.metadata.clone(),
            first_seen: event.timestamp,
            last_seen: event.timestamp,
            times_seen: 0,
            users_seen: 0,
            stored_events: 0,
            first_release: None,
            last_release: None,
            priority: event.priority,
            assignee: None,
        };
        self.issues.insert(id, Known { issue, dirty: true });
        Ok(id)
    }

    fn user_is_new(&mut self, catalogue: &Connection, id: IssueId, user: i64) -> Result<bool> {
        if !self.users.insert((id, user)) {
            return Ok(false);
        }
        let sql = "INSERT OR IGNORE INTO issue_users (issue_id, user_hash) VALUES (?, ?)";
        Ok(catalogue.prepare_cached(sql)?.execute((id.0, user))? == 1)
    }

    fn load(&mut self, catalogue: &Connection, id: IssueId) -> Result<&mut Known> {
        match self.issues.entry(id) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let issue = select_issue(catalogue, id)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
                Ok(place.insert(Known { issue, dirty: false }))
            }
        }
    }
}

/// Adds an event to the counters and, when it is the latest, lets it speak for the issue.
fn count(issue: &mut Issue, event: &StoredEvent, new: bool, new_user: bool) {
    issue.times_seen += 1;
    issue.stored_events += 1;
    issue.users_seen += u64::from(new_user);
    issue.first_seen = issue.first_seen.min(event.timestamp);
    let release = event.fields.get(Field::Release);
    if issue.first_release.is_none() {
        issue.first_release = release.map(str::to_owned);
    }
    if event.timestamp < issue.last_seen {
        return;
    }
    issue.last_seen = event.timestamp;
    if release.is_some() && issue.last_release.as_deref() != release {
        issue.last_release = release.map(str::to_owned);
    }
    if new {
        return;
    }
    let replace = |text: &mut String, field| {
        let value = event.fields.get(field).unwrap_or_default();
        if text != value {
            value.clone_into(text);
        }
    };
    replace(&mut issue.kind, Field::Type);
    replace(&mut issue.title, Field::Title);
    replace(&mut issue.culprit, Field::Culprit);
    replace(&mut issue.platform, Field::Platform);
    issue.level = event.level;
    if issue.logger.as_deref() != event.fields.get(Field::Logger) {
        issue.logger = event.fields.get(Field::Logger).map(str::to_owned);
    }
    if issue.metadata != event.metadata {
        issue.metadata.clone_from(&event.metadata);
    }
}

/// A user's mark among the users of an issue: the first half of the md5 of the identity.
pub(super) fn user_hash(ident: &str) -> i64 {
    let digest = Md5::digest(ident.as_bytes());
    digest.iter().take(8).fold(0_i64, |hash, byte| (hash << 8) | i64::from(*byte))
}

/// The issue that a hash belongs to.
pub(super) fn issue_by_hash(
    catalogue: &Connection,
    project: ProjectId,
    hash: [u8; 16],
) -> rusqlite::Result<Option<IssueId>> {
    let sql = "SELECT issue_id FROM issue_hashes WHERE project_id = ? AND hash = ?";
    let mut statement = catalogue.prepare_cached(sql)?;
    statement.query_row((project.0.cast_signed(), hash), |row| row.get(0).map(IssueId)).optional()
}

/// An issue by its number.
pub(super) fn select_issue(catalogue: &Connection, id: IssueId) -> rusqlite::Result<Option<Issue>> {
    let sql = format!("SELECT {ISSUE_COLUMNS} FROM issue_rows WHERE id = ?");
    catalogue.prepare_cached(&sql)?.query_row([id.0], read_issue).optional()
}

/// Writes the row of an issue that nobody has in mind.
pub(super) fn put_issue(catalogue: &Connection, issue: &Issue) -> rusqlite::Result<()> {
    write_issue(&mut *catalogue.prepare_cached(WRITE_ISSUE)?, issue)
}

/// Reads a row of [`ISSUE_COLUMNS`].
pub(super) fn read_issue(row: &Row<'_>) -> rusqlite::Result<Issue> {
    let archived: Option<String> = row.get(9)?;
    let time = |index: usize| -> rusqlite::Result<Timestamp> { Ok(Timestamp::from_millis(row.get(index)?)) };
    let counter = |index: usize| -> rusqlite::Result<u64> { Ok(row.get::<_, i64>(index)?.cast_unsigned()) };
    Ok(Issue {
        id: IssueId(row.get(0)?),
        project: ProjectId(counter(1)?),
        short_id: row.get(2)?,
        state: IssueState {
            status: IssueStatus::from_number(row.get(3)?).unwrap_or(IssueStatus::Unresolved),
            substatus: row.get::<_, Option<i64>>(4)?.and_then(Substatus::from_number),
            changed_at: time(5)?,
            resolved_at: row.get::<_, Option<i64>>(6)?.map(Timestamp::from_millis),
            resolved_in_release: row.get(7)?,
            resolved_in_next_release: row.get(8)?,
            archived: archived.and_then(|text| serde_json::from_str(&text).ok()),
        },
        level: Level::from_number(row.get(10)?),
        kind: row.get(11)?,
        title: row.get(12)?,
        culprit: row.get(13)?,
        platform: row.get(14)?,
        logger: row.get(15)?,
        metadata: row.get(16)?,
        first_seen: time(17)?,
        last_seen: time(18)?,
        times_seen: counter(19)?,
        users_seen: counter(20)?,
        stored_events: counter(21)?,
        first_release: row.get(22)?,
        last_release: row.get(23)?,
        priority: Priority::from_number(row.get(24)?).unwrap_or(Priority::High),
        assignee: row.get(25)?,
    })
}

fn write_issue(statement: &mut rusqlite::Statement<'_>, issue: &Issue) -> rusqlite::Result<()> {
    let state = &issue.state;
    let archived = state.archived.as_ref().and_then(|condition| serde_json::to_string(condition).ok());
    let values = params![
        issue.id.0,
        issue.project.0.cast_signed(),
        issue.short_id,
        state.status.number(),
        state.substatus.map(Substatus::number),
        state.changed_at.as_millis(),
        state.resolved_at.map(Timestamp::as_millis),
        state.resolved_in_release,
        state.resolved_in_next_release,
        archived,
        issue.level.number(),
        issue.kind,
        issue.title,
        issue.culprit,
        issue.platform,
        issue.logger,
        issue.metadata,
        issue.first_seen.as_millis(),
        issue.last_seen.as_millis(),
        issue.times_seen.cast_signed(),
        issue.users_seen.cast_signed(),
        issue.stored_events.cast_signed(),
        issue.first_release,
        issue.last_release,
        issue.priority.number(),
        issue.assignee,
    ];
    statement.execute(values).map(drop)
}
