//! A day's events, as the writer sees them: rows, blocks, and the dictionaries of strings and tags.

use std::fmt::Write as _;
use std::hash::BuildHasher as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{CachedStatement, Connection, ToSql};

use super::block::PackedBlock;
use super::error::{Result, StoreError};
use super::event::{FIELDS, Field, StoredEvent, StoredItem};
use super::issue::IssueId;
use super::repair;
use super::schema::{Access, LAST_BATCH, OpenSettings, SEGMENT, run_cached, set_meta};
use crate::model::{EventId, ProjectId};

/// Above this many strings, or tags, the known ones are forgotten; they are written a second time then.
const KNOWN_LIMIT: usize = 100_000;

/// Longer strings are not remembered: they hardly come again.
const KNOWN_BYTES: usize = 256;

/// How many strings and tags are read when a segment is opened again.
const PRELOAD: i64 = 4_096;

/// After this many look-ups in the index, the ids of a segment are read into memory.
const LOOKUPS_BEFORE_LOAD: u32 = 4_096;

/// The ids of a segment are kept in memory up to this many.
const IDS_LIMIT: usize = 2_000_000;

static INSERT_EVENT: LazyLock<String> = LazyLock::new(|| {
    let mut sql = String::from(
        "INSERT INTO event_rows (id, event_id, project_id, issue_id, timestamp, received, level, error_handled, \
         block_id, offset, length, tags",
    );
    for field in Field::ALL {
        let _ = write!(sql, ", {}", field.column());
    }
    let _ = write!(sql, ") VALUES (?{})", ", ?".repeat(11 + FIELDS));
    sql
});

const INSERT_BLOCK: &str = "INSERT INTO blocks (batch, dictionary, raw_length, live, first_event, last_event, \
     first_item, last_item, frame) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

const INSERT_ITEM: &str = "INSERT INTO item_rows (id, kind, project_id, event_id, timestamp, name, content_type, \
     block_id, offset, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What is known in memory of the event ids of a segment.
enum KnownIds {
    /// A hash of every id: what is not in it is new.
    All(HashSet<u64>),
    /// Nothing yet, after so many look-ups.
    Nothing(u32),
    /// Nothing, for good: there are too many.
    TooMany,
}

/// What a text column holds.
#[derive(Clone, Copy)]
enum Text<'a> {
    /// Nothing.
    Null,
    /// The id of a string.
    Id(i64),
    /// The text itself.
    Inline(&'a str),
}

impl ToSql for Text<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Id(id) => ToSqlOutput::Owned(Value::Integer(*id)),
            Self::Inline(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// Where a payload lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) block: i64,
    pub(super) offset: usize,
    pub(super) length: usize,
}

/// A segment opened for writing.
pub(super) struct Segment {
    path: PathBuf,
    pub(super) connection: Connection,
    strings: HashMap<Box<str>, i64>,
    pairs: HashMap<Box<str>, i64>,
    /// Hashes of the texts of diverse columns that were seen once.
    once: HashSet<u64>,
    hasher: RandomState,
    ids: KnownIds,
    next_string: i64,
    next_pair: i64,
    next_event: i64,
    next_item: i64,
    in_transaction: bool,
    scratch: String,
    /// When it was used last, in the writer's count of uses.
    pub(super) last_use: u64,
}

impl Segment {
    /// Opens or makes a segment. Called under the catalogue's lock, so a batch past `last_batch` is
    /// what a crash left; it is taken back.
    pub(super) fn open(path: &Path, settings: &OpenSettings, last_batch: i64) -> Result<Self> {
        let connection = SEGMENT.open(path, settings, Access::Write)?;
        repair::take_back(&connection, path, last_batch)?;
        let database = |source| StoreError::from_database(path, source);
        let next = |table: &str| -> Result<i64> {
            let sql = format!("SELECT coalesce(max(id), 0) + 1 FROM {table}");
            connection.query_row(&sql, [], |row| row.get(0)).map_err(database)
        };
        let (next_string, next_pair) = (next("strings")?, next("tag_pairs")?);
        let (next_event, next_item) = (next("event_rows")?, next("item_rows")?);
        let ids = if next_event == 1 { KnownIds::All(HashSet::new()) } else { KnownIds::Nothing(0) };
        let mut segment = Self {
            path: path.to_path_buf(),
            connection,
            strings: HashMap::new(),
            pairs: HashMap::new(),
            once: HashSet::new(),
            hasher: RandomState::default(),
            ids,
            next_string,
            next_pair,
            next_event,
            next_item,
            in_transaction: false,
            scratch: String::new(),
            last_use: 0,
        };
        segment.preload().map_err(|source| StoreError::from_database(path, source))?;
        Ok(segment)
    }

    fn preload(&mut self) -> rusqlite::Result<()> {
        let mut statement = self
            .connection
            .prepare("SELECT id, value FROM strings WHERE length(value) <= ? ORDER BY id DESC LIMIT ?")?;
        let mut rows = statement.query((KNOWN_BYTES.cast_signed() as i64, PRELOAD))?;
        while let Some(row) = rows.next()? {
            self.strings.insert(row.get::<_, String>(1)?.into(), row.get(0)?);
        }
        let mut statement =
            self.connection.prepare("SELECT id, key || char(0) || value FROM tag_pairs ORDER BY id DESC LIMIT ?")?;
        let mut rows = statement.query([PRELOAD])?;
        while let Some(row) = rows.next()? {
            self.pairs.insert(row.get::<_, String>(1)?.into(), row.get(0)?);
        }
        Ok(())
    }

    fn fail(&self, source: rusqlite::Error) -> StoreError {
        StoreError::from_database(&self.path, source)
    }

    /// Begins the transaction of a group, unless it has begun.
    pub(super) fn begin(&mut self) -> Result<()> {
        if !self.in_transaction {
            run_cached(&self.connection, "BEGIN IMMEDIATE").map_err(|source| self.fail(source))?;
            self.in_transaction = true;
        }
        Ok(())
    }

    /// Makes what was written since [`Segment::begin`] durable, as of `batch`.
    pub(super) fn commit(&mut self, batch: i64) -> Result<()> {
        if self.in_transaction {
            set_meta(&self.connection, LAST_BATCH, batch).map_err(|source| self.fail(source))?;
            run_cached(&self.connection, "COMMIT").map_err(|source| self.fail(source))?;
            self.in_transaction = false;
        }
        Ok(())
    }

    /// Whether an event is there.
    pub(super) fn contains(&mut self, project: ProjectId, event: EventId) -> Result<bool> {
        let mark = id_mark(project.0.cast_signed(), event.as_u128());
        match &mut self.ids {
            KnownIds::All(ids) if !ids.contains(&mark) => return Ok(false),
            KnownIds::Nothing(lookups) => {
                *lookups += 1;
                if *lookups > LOOKUPS_BEFORE_LOAD {
                    self.load_ids().map_err(|source| self.fail(source))?;
                }
            }
            KnownIds::All(_) | KnownIds::TooMany => {}
        }
        let exists = || -> rusqlite::Result<bool> {
            let sql = "SELECT 1 FROM event_rows WHERE event_id = ? AND project_id = ?";
            let mut statement = self.connection.prepare_cached(sql)?;
            statement.exists((event.as_u128().to_be_bytes(), project.0.cast_signed()))
        };
        exists().map_err(|source| self.fail(source))
    }

    fn load_ids(&mut self) -> rusqlite::Result<()> {
        let count: i64 = self.connection.query_row("SELECT count(*) FROM event_rows", [], |row| row.get(0))?;
        if usize::try_from(count).unwrap_or(usize::MAX) > IDS_LIMIT {
            self.ids = KnownIds::TooMany;
            return Ok(());
        }
        let mut ids = HashSet::new();
        let mut statement = self.connection.prepare("SELECT project_id, event_id FROM event_rows")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            ids.insert(id_mark(row.get(0)?, u128::from_be_bytes(row.get(1)?)));
        }
        drop(rows);
        drop(statement);
        self.ids = KnownIds::All(ids);
        Ok(())
    }

    /// Inserts a block for the next `events` events and `items` items; returns its id.
    pub(super) fn insert_block(&mut self, block: &PackedBlock, batch: i64, events: usize, items: usize) -> Result<i64> {
        let (events, items) = (events.cast_signed() as i64, items.cast_signed() as i64);
        let insert = || -> rusqlite::Result<i64> {
            let mut statement = self.connection.prepare_cached(INSERT_BLOCK)?;
            statement.insert((
                batch,
                block.dictionary,
                block.raw_length.cast_signed() as i64,
                events + items,
                self.next_event,
                self.next_event + events - 1,
                self.next_item,
                self.next_item + items - 1,
                &block.frame,
            ))
        };
        insert().map_err(|source| self.fail(source))
    }

    /// Inserts the row of an event.
    pub(super) fn insert_event(&mut self, event: &StoredEvent, issue: Option<IssueId>, place: Place) -> Result<()> {
        self.insert_event_row(event, issue, place).map_err(|source| self.fail(source))?;
        if let KnownIds::All(ids) = &mut self.ids {
            ids.insert(id_mark(event.project.0.cast_signed(), event.event_id.as_u128()));
            if ids.len() > IDS_LIMIT {
                self.ids = KnownIds::TooMany;
            }
        }
        Ok(())
    }

    fn insert_event_row(&mut self, event: &StoredEvent, issue: Option<IssueId>, place: Place) -> rusqlite::Result<()> {
        let mut fields = [Text::Null; FIELDS];
        for (slot, field) in fields.iter_mut().zip(Field::ALL) {
            if let Some(value) = event.fields.get(*field) {
                *slot = self.text(*field, value)?;
            }
        }
        let mut tags = String::with_capacity(96);
        tags.push('[');
        for (key, value) in event.fields.tags() {
            let id = self.pair(key, value)?;
            let separator = if tags.len() == 1 { "" } else { "," };
            let _ = write!(tags, "{separator}{id}");
        }
        tags.push(']');
        let mut statement: CachedStatement<'_> = self.connection.prepare_cached(&INSERT_EVENT)?;
        statement.raw_bind_parameter(1, self.next_event)?;
        statement.raw_bind_parameter(2, event.event_id.as_u128().to_be_bytes())?;
        statement.raw_bind_parameter(3, event.project.0.cast_signed())?;
        statement.raw_bind_parameter(4, issue.map(|issue| issue.0))?;
        statement.raw_bind_parameter(5, event.timestamp.as_millis())?;
        statement.raw_bind_parameter(6, event.received.as_millis())?;
        statement.raw_bind_parameter(7, event.level.number())?;
        statement.raw_bind_parameter(8, event.error_handled)?;
        statement.raw_bind_parameter(9, place.block)?;
        statement.raw_bind_parameter(10, place.offset.cast_signed() as i64)?;
        statement.raw_bind_parameter(11, place.length.cast_signed() as i64)?;
        statement.raw_bind_parameter(12, tags.as_str())?;
        for (index, value) in fields.iter().enumerate() {
            statement.raw_bind_parameter(13 + index, *value)?;
        }
        statement.raw_execute()?;
        self.next_event += 1;
        Ok(())
    }

    /// Inserts the row of an item.
    pub(super) fn insert_item(&mut self, item: &StoredItem, place: Place) -> Result<()> {
        let insert = || -> rusqlite::Result<usize> {
            let mut statement = self.connection.prepare_cached(INSERT_ITEM)?;
            statement.execute((
                self.next_item,
                &item.kind,
                item.project.0.cast_signed(),
                item.event_id.map(|id| id.as_u128().to_be_bytes()),
                item.timestamp.as_millis(),
                &item.name,
                &item.content_type,
                place.block,
                place.offset.cast_signed() as i64,
                place.length.cast_signed() as i64,
            ))
        };
        insert().map_err(|source| self.fail(source))?;
        self.next_item += 1;
        Ok(())
    }

    /// How a column's value is written: by id, or as it is when it will hardly be seen again.
    fn text<'a>(&mut self, field: Field, value: &'a str) -> rusqlite::Result<Text<'a>> {
        if field.is_diverse() && !self.strings.contains_key(value) {
            if self.once.len() >= KNOWN_LIMIT {
                self.once.clear();
            }
            if value.len() > KNOWN_BYTES || self.once.insert(self.hasher.hash_one(value)) {
                return Ok(Text::Inline(value));
            }
        }
        self.string(value).map(Text::Id)
    }

    /// The id of a string of this segment.
    fn string(&mut self, value: &str) -> rusqlite::Result<i64> {
        if let Some(id) = self.strings.get(value) {
            return Ok(*id);
        }
        let id = self.next_string;
        let mut statement = self.connection.prepare_cached("INSERT INTO strings (id, value) VALUES (?, ?)")?;
        statement.execute((id, value))?;
        self.next_string += 1;
        if value.len() <= KNOWN_BYTES {
            if self.strings.len() >= KNOWN_LIMIT {
                self.strings.clear();
            }
            self.strings.insert(value.into(), id);
        }
        Ok(id)
    }

    /// The id of a tag of this segment.
    fn pair(&mut self, key: &str, value: &str) -> rusqlite::Result<i64> {
        self.scratch.clear();
        self.scratch.push_str(key);
        self.scratch.push('\0');
        self.scratch.push_str(value);
        if let Some(id) = self.pairs.get(self.scratch.as_str()) {
            return Ok(*id);
        }
        let id = self.next_pair;
        let mut statement =
            self.connection.prepare_cached("INSERT INTO tag_pairs (id, key, value) VALUES (?, ?, ?)")?;
        statement.execute((id, key, value))?;
        self.next_pair += 1;
        if self.scratch.len() <= KNOWN_BYTES {
            if self.pairs.len() >= KNOWN_LIMIT {
                self.pairs.clear();
            }
            self.pairs.insert(self.scratch.as_str().into(), id);
        }
        Ok(id)
    }
}

/// A hash of an event's id; equal ones are looked up in the index.
fn id_mark(project: i64, event: u128) -> u64 {
    let folded = (event as u64) ^ ((event >> 64) as u64).rotate_left(32);
    folded ^ project.cast_unsigned().wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
