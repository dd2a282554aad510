//! What is handed to the store: events as index columns and opaque payload bytes, and what comes with them.

use std::ops::Range;

use smallvec::SmallVec;

use super::block::PackedBlock;
use super::issue::{IssueChange, IssueId, Priority, Transition};
use crate::model::{DataCategory, EventId, Outcome, ProjectId, Timestamp};

/// The severity of an event, with the number that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(u8)]
pub enum Level {
    /// `sample`, kept for old clients.
    Sample = 0,
    /// `debug`.
    Debug = 10,
    /// `info`.
    Info = 20,
    /// `warning`.
    Warning = 30,
    /// `error`, what an event is that says nothing.
    #[default]
    Error = 40,
    /// `fatal`.
    Fatal = 50,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 6] = [Self::Sample, Self::Debug, Self::Info, Self::Warning, Self::Error, Self::Fatal];

    /// The name used in events and in the views.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sample => "sample",
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }

    /// The number that is stored.
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// The level with this name; [`Level::Error`] when there is none.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|level| level.name() == name).unwrap_or_default()
    }

    /// The level with this number; [`Level::Error`] when there is none.
    pub fn from_number(number: i64) -> Self {
        Self::ALL.into_iter().find(|level| level.number() == number).unwrap_or_default()
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $column:literal;)*) => {
        /// A text column of an event.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Field { $($(#[$doc])* $variant,)* }

        impl Field {
            /// Every text column, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name of the column in the view `events`.
            pub const fn column(self) -> &'static str {
                match self { $(Self::$variant => $column,)* }
            }
        }
    };
}

fields! {
    /// `error`, `default`, `csp`, `transaction` …
    Type = "type";
    /// The platform.
    Platform = "platform";
    /// The environment.
    Environment = "environment";
    /// The release.
    Release = "release";
    /// The distribution.
    Dist = "dist";
    /// The transaction's name.
    TransactionName = "transaction_name";
    /// The logger.
    Logger = "logger";
    /// The server's name.
    ServerName = "server_name";
    /// Who: `id:42`, `email:…`, `username:…` or `ip:…`, the first there is.
    UserIdent = "user_ident";
    /// The user's id.
    UserId = "user_id";
    /// The user's e-mail address.
    UserEmail = "user_email";
    /// The user's name.
    UserUsername = "user_username";
    /// The user's address.
    UserIp = "user_ip";
    /// The message.
    Message = "message";
    /// The title.
    Title = "title";
    /// The culprit.
    Culprit = "culprit";
    /// The type of the main exception.
    ErrorType = "error_type";
    /// The value of the main exception.
    ErrorValue = "error_value";
    /// The SDK's name.
    SdkName = "sdk_name";
    /// The SDK's version.
    SdkVersion = "sdk_version";
    /// The URL of the request.
    Url = "url";
    /// The method of the request.
    HttpMethod = "http_method";
}

impl Field {
    /// Whether its values hardly repeat, so that one that is new is not made an entry of a dictionary.
    pub(super) const fn is_diverse(self) -> bool {
        matches!(
            self,
            Self::UserIdent
                | Self::UserId
                | Self::UserEmail
                | Self::UserUsername
                | Self::UserIp
                | Self::Message
                | Self::ErrorValue
                | Self::Url
        )
    }
}

/// The number of text columns.
pub(super) const FIELDS: usize = Field::ALL.len();

/// What is indexed of a text column or a tag's value at most, in bytes; the payload has it whole.
const TEXT_LIMIT: usize = 1_024;

/// How many tags of an event are indexed at most.
const TAG_LIMIT: usize = 200;

/// The searchable texts of an event, in one allocation.
#[derive(Debug, Clone, Default)]
pub struct EventFields {
    text: String,
    fields: [Option<(u32, u32)>; FIELDS],
    tags: SmallVec<[(Range<u32>, Range<u32>); 16]>,
}

impl EventFields {
    /// No field, no tag.
    pub fn new() -> Self {
        Self { text: String::with_capacity(512), ..Self::default() }
    }

    /// Sets a column; what is longer than 1,024 bytes is cut for the index.
    pub fn set(&mut self, field: Field, value: &str) {
        let range = self.push(value);
        if let Some(slot) = self.fields.get_mut(field as usize) {
            *slot = Some((range.start, range.end));
        }
    }

    /// Sets a column when there is a value.
    pub fn set_some(&mut self, field: Field, value: Option<&str>) {
        if let Some(value) = value {
            self.set(field, value);
        }
    }

    /// Adds a tag; those past the two-hundredth are not indexed.
    pub fn tag(&mut self, key: &str, value: &str) {
        if self.tags.len() < TAG_LIMIT {
            let key = self.push(key);
            let value = self.push(value);
            self.tags.push((key, value));
        }
    }

    /// A column's value.
    pub fn get(&self, field: Field) -> Option<&str> {
        let (start, end) = self.fields.get(field as usize).copied().flatten()?;
        self.text.get(start as usize..end as usize)
    }

    /// The tags in the order they were added.
    pub fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        let text = |range: &Range<u32>| self.text.get(range.start as usize..range.end as usize).unwrap_or_default();
        self.tags.iter().map(move |(key, value)| (text(key), text(value)))
    }

    fn push(&mut self, value: &str) -> Range<u32> {
        let cut = value.floor_char_boundary(TEXT_LIMIT);
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.push_str(value.get(..cut).unwrap_or_default());
        start..u32::try_from(self.text.len()).unwrap_or(u32::MAX)
    }
}

/// The bytes that are kept of something.
#[derive(Debug, Clone)]
pub enum Payload {
    /// The bytes as they are; the writer packs them.
    Raw(Vec<u8>),
    /// In a block of the same batch, packed by a worker: `blocks[block]`, entry `entry`.
    Packed {
        /// The place in [`Batch::blocks`].
        block: usize,
        /// The place in the block.
        entry: usize,
    },
}

/// An event to store.
#[derive(Debug, Clone)]
pub struct StoredEvent {
    /// Its id; a second event of the project with the same id is a duplicate.
    pub event_id: EventId,
    /// Its project, which must exist.
    pub project: ProjectId,
    /// When it happened: decides the segment.
    pub timestamp: Timestamp,
    /// When it came in: decides the hour of its outcome.
    pub received: Timestamp,
    /// Its severity.
    pub level: Level,
    /// Whether its error was handled; none when it does not say.
    pub error_handled: Option<bool>,
    /// What can be searched. `Title`, `Culprit`, `Type`, `Platform`, `Logger`, `Release` and
    /// `UserIdent` feed the issue too.
    pub fields: EventFields,
    /// The hashes of its grouping, most specific first; none for an event that belongs to no issue.
    pub hashes: SmallVec<[[u8; 16]; 2]>,
    /// The issue's metadata as JSON text, opaque here.
    pub metadata: Option<String>,
    /// The priority of the issue, should this event create it.
    pub priority: Priority,
    /// What is kept of it.
    pub payload: Payload,
    /// Counted as accepted when stored, as an invalid duplicate otherwise: category and quantity.
    pub counts: SmallVec<[(DataCategory, u64); 2]>,
}

/// Something else to store: an attachment, a check-in, logs, a transaction, an item nobody knows.
#[derive(Debug, Clone)]
pub struct StoredItem {
    /// The item's type, such as `attachment`.
    pub kind: String,
    /// Its project.
    pub project: ProjectId,
    /// The event it belongs to.
    pub event_id: Option<EventId>,
    /// When it happened: decides the segment.
    pub timestamp: Timestamp,
    /// When it came in: decides the hour of its outcomes.
    pub received: Timestamp,
    /// A file name, or another name.
    pub name: Option<String>,
    /// The content type.
    pub content_type: Option<String>,
    /// What is kept of it.
    pub payload: Payload,
    /// The place in the batch of the event it came with: when that is a duplicate, this is dropped too.
    pub event: Option<usize>,
    /// Counted as accepted when stored, as an invalid duplicate when dropped: category and quantity.
    pub counts: SmallVec<[(DataCategory, u64); 2]>,
}

/// An outcome, where and when.
#[derive(Debug, Clone)]
pub struct OutcomeRecord {
    /// The project; 0 when none could be told.
    pub project: ProjectId,
    /// When.
    pub timestamp: Timestamp,
    /// What.
    pub outcome: Outcome,
}

/// Sessions of an hour, to be added to what is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionCounts {
    /// The release.
    pub release: String,
    /// The environment; empty when none.
    pub environment: String,
    /// Sessions begun.
    pub started: u64,
    /// Sessions that met an error and neither crashed nor ended abnormally.
    pub errored: u64,
    /// Sessions that crashed.
    pub crashed: u64,
    /// Sessions that ended abnormally.
    pub abnormal: u64,
    /// Sessions with an unhandled error.
    pub unhandled: u64,
}

/// A small value kept under a name: settings, monitors, alert state. The store does not look inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What kind, such as `settings`.
    pub collection: String,
    /// The project; 0 for the whole store.
    pub project: ProjectId,
    /// The key in the collection.
    pub key: String,
    /// The value; none deletes it.
    pub value: Option<Vec<u8>>,
}

/// What is stored together or not at all.
#[derive(Debug, Default)]
pub struct Batch {
    /// Events, in the order in which they came in.
    pub events: Vec<StoredEvent>,
    /// Blocks that [`Payload::Packed`] points into. A block whose events are all of one day and no
    /// duplicates is stored as it is; others are packed again.
    pub blocks: Vec<PackedBlock>,
    /// Other things.
    pub items: Vec<StoredItem>,
    /// Outcomes besides those of `events` and `items`.
    pub outcomes: Vec<OutcomeRecord>,
    /// Sessions, by project and moment.
    pub sessions: Vec<(ProjectId, Timestamp, SessionCounts)>,
    /// Changes to issues, applied after the events.
    pub issue_changes: Vec<(IssueId, IssueChange)>,
    /// Values to keep.
    pub records: Vec<Record>,
    /// How far the sender has come, under its name: kept with the batch or not at all.
    pub checkpoint: Option<(String, Vec<u8>)>,
    /// Whether the commit may wait for the sender's next batch, or its [`Writer::flush`](super::Writer::flush), which
    /// comes whatever becomes of this one. Ids are random, so that each commit writes nearly every page of their index:
    /// fewer commits write less.
    pub more_follows: bool,
}

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventAnswer {
    /// It is durable.
    Stored {
        /// Its issue.
        issue: Option<IssueId>,
        /// True when it created the issue.
        new_issue: bool,
        /// What it did to the issue's state.
        transition: Option<Transition>,
    },
    /// An event of the same project with the same id is there already.
    Duplicate,
}

/// What became of a batch; it is durable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BatchAnswer {
    /// One answer per event, in order.
    pub events: Vec<EventAnswer>,
    /// How many items were dropped with their events.
    pub items_dropped: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_cut_at_a_character() {
        let mut fields = EventFields::new();
        let long = "é".repeat(600);
        fields.set(Field::Message, &long[..1_023 - 1]);
        fields.set(Field::Title, &format!("x{long}"));
        fields.tag("k", "v");
        assert_eq!(fields.get(Field::Message).unwrap().len(), 1_022);
        assert_eq!(fields.get(Field::Title).unwrap().len(), 1_023);
        assert_eq!(fields.get(Field::Url), None);
        assert_eq!(fields.tags().collect::<Vec<_>>(), [("k", "v")]);
    }

    #[test]
    fn levels_lead_back() {
        for level in Level::ALL {
            assert_eq!(Level::from_name(level.name()), level);
            assert_eq!(Level::from_number(level.number()), level);
        }
        assert_eq!(Level::from_name("loud"), Level::Error);
    }
}
