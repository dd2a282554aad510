//! A column of the rows of a segment, in memory.

use foldhash::{HashMap, HashMapExt as _};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::TextTest;
use super::rows::{Codes, Rows};
use crate::store::column::EventColumn;

/// What a column holds of each row that has an issue, in the order of the rows.
pub(super) enum Column {
    /// The number of the issue.
    Issues(Vec<u32>),
    /// When it happened.
    Times(Vec<i64>),
    /// A text, or the texts of a tag.
    Texts(Texts),
}

impl Column {
    /// Nothing of it yet.
    pub(super) fn new(column: &EventColumn) -> Self {
        match column {
            EventColumn::Issue => Self::Issues(Vec::new()),
            EventColumn::Timestamp => Self::Times(Vec::new()),
            EventColumn::Text(_) => Self::Texts(Texts::new(Held::String)),
            EventColumn::Tag(key) => Self::Texts(Texts::new(Held::Pair { key: key.clone(), last: 0 })),
            _ => Self::Texts(Texts::new(Held::Number)),
        }
    }

    /// What is read of a row of `event_rows`; none for a column that is not kept.
    pub(super) const fn expression(column: &EventColumn) -> Option<&'static str> {
        Some(match column {
            EventColumn::Text(field) => field.column(),
            EventColumn::Tag(_) => "tags",
            EventColumn::ErrorHandled => "error_handled",
            EventColumn::Project => "project_id",
            EventColumn::Issue => "issue_id",
            EventColumn::Timestamp => "timestamp",
            _ => return None,
        })
    }

    /// Before rows are added: learns what they may refer to.
    pub(super) fn prepare(&mut self, segment: &Connection) -> rusqlite::Result<()> {
        match self {
            Self::Texts(texts) => texts.read_pairs(segment),
            Self::Issues(_) | Self::Times(_) => Ok(()),
        }
    }

    /// Adds the next row; false for one that cannot be kept.
    pub(super) fn push(&mut self, segment: &Connection, held: ValueRef<'_>) -> rusqlite::Result<bool> {
        match self {
            Self::Issues(issues) => match held.as_i64().ok().and_then(|issue| u32::try_from(issue).ok()) {
                Some(issue) => issues.push(issue),
                None => return Ok(false),
            },
            Self::Times(times) => times.push(held.as_i64()?),
            Self::Texts(texts) => texts.push(segment, held)?,
        }
        Ok(true)
    }

    /// The bytes that it takes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Issues(issues) => 4 * issues.capacity(),
            Self::Times(times) => 8 * times.capacity(),
            Self::Texts(texts) => texts.bytes(),
        }
    }

    /// Gives back what was taken for rows to come.
    pub(super) fn shrink(&mut self) {
        match self {
            Self::Issues(issues) => issues.shrink_to_fit(),
            Self::Times(times) => times.shrink_to_fit(),
            Self::Texts(texts) => texts.shrink(),
        }
    }
}

/// What the rows hold instead of texts.
enum Held {
    /// The number of a string, or the text itself.
    String,
    /// A list of numbers of tags; those with this key were read up to the last.
    Pair { key: String, last: i64 },
    /// A number.
    Number,
}

/// The different texts, and for each row which of them it has.
pub(super) struct Texts {
    held: Held,
    /// 0 for none, else the place of a text, counted from 1. One that rows hold as it is has a place for each of them.
    codes: Codes,
    /// Further ones of rows that have a tag more than once.
    more: Vec<(u32, u32)>,
    texts: String,
    ends: Vec<u32>,
    /// The place of what rows hold the number of; 0 for one that stands for nothing.
    known: HashMap<i64, u32>,
    has_nul: bool,
}

impl Texts {
    fn new(held: Held) -> Self {
        Self {
            held,
            codes: Codes::Byte(Vec::new()),
            more: Vec::new(),
            texts: String::new(),
            ends: Vec::new(),
            known: HashMap::new(),
            has_nul: false,
        }
    }

    /// Reads the tags that were added since; their rows are in the same transaction.
    fn read_pairs(&mut self, segment: &Connection) -> rusqlite::Result<()> {
        let Held::Pair { key, last } = &mut self.held else { return Ok(()) };
        let (key, after) = (key.clone(), *last);
        *last = segment
            .prepare_cached("SELECT coalesce(max(id), 0) FROM tag_pairs")?
            .query_row([], |row| row.get::<_, i64>(0))?;
        let mut statement = segment.prepare_cached("SELECT id, value FROM tag_pairs WHERE id > ? AND key = ?")?;
        let mut rows = statement.query((after, &key))?;
        while let Some(row) = rows.next()? {
            let place = self.add(row.get_ref(1)?.as_str()?);
            self.known.insert(row.get(0)?, place);
        }
        Ok(())
    }

    fn push(&mut self, segment: &Connection, held: ValueRef<'_>) -> rusqlite::Result<()> {
        let code = match (held, &self.held) {
            (ValueRef::Text(list), Held::Pair { .. }) => self.tag(list),
            (ValueRef::Text(text), Held::String) => self.add(std::str::from_utf8(text)?),
            (ValueRef::Integer(number), Held::String | Held::Number) => match self.known.get(&number) {
                Some(place) => *place,
                None => self.learn(segment, number)?,
            },
            _ => 0,
        };
        self.codes.push(code);
        Ok(())
    }

    /// The first of a row's tags with the key; the others are kept apart.
    fn tag(&mut self, list: &[u8]) -> u32 {
        let mut first = 0;
        for number in list.split(|byte| !byte.is_ascii_digit()) {
            let digit = |number: i64, digit: &u8| number.wrapping_mul(10).wrapping_add((digit & 15).into());
            let number = number.iter().fold(0, digit);
            match self.known.get(&number) {
                Some(place) if first == 0 => first = *place,
                Some(place) => self.more.push((u32::try_from(self.codes.len()).unwrap_or(u32::MAX), *place)),
                None => {}
            }
        }
        first
    }

    /// Finds what a number stands for.
    fn learn(&mut self, segment: &Connection, number: i64) -> rusqlite::Result<u32> {
        let place = if matches!(self.held, Held::Number) {
            self.add(&number.to_string())
        } else {
            let mut statement = segment.prepare_cached("SELECT value FROM strings WHERE id = ?")?;
            let mut rows = statement.query([number])?;
            match rows.next()? {
                Some(row) => self.add(row.get_ref(0)?.as_str()?),
                None => 0,
            }
        };
        self.known.insert(number, place);
        Ok(place)
    }

    /// Adds a text; gives its place.
    fn add(&mut self, text: &str) -> u32 {
        self.texts.push_str(text);
        self.has_nul |= memchr::memchr(0, text.as_bytes()).is_some();
        self.ends.push(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    /// The rows with a text that passes; none when SQL must be asked.
    pub(super) fn rows(&self, test: &TextTest) -> Option<Rows> {
        Some(match test {
            TextTest::Equal(wanted) => self.having(|text| text == wanted),
            TextTest::Fits(_) if self.has_nul => return None,
            TextTest::Fits(fitting) => self.having(|text| fitting.holds(text)),
            TextTest::Present => self.having(|text| !text.is_empty()),
            TextTest::Absent => {
                let mut rows = self.having(|text| !text.is_empty());
                rows.invert();
                rows
            }
        })
    }

    fn having(&self, passes: impl Fn(&str) -> bool) -> Rows {
        let mut wanted = Vec::with_capacity(self.ends.len() + 1);
        wanted.push(false);
        let mut start = 0;
        for end in &self.ends {
            let end = *end as usize;
            wanted.push(self.texts.get(start..end).is_some_and(&passes));
            start = end;
        }
        if !wanted.contains(&true) {
            return Rows::none(self.codes.len());
        }
        let mut rows = self.codes.rows(&wanted);
        for (row, place) in &self.more {
            if wanted.get(*place as usize).copied().unwrap_or_default() {
                rows.insert(*row);
            }
        }
        rows
    }

    fn bytes(&self) -> usize {
        // A hash table has a byte beside each entry, and an eighth of it stays free.
        let known = self.known.capacity() / 7 * 8 * (size_of::<(i64, u32)>() + 1);
        self.codes.bytes() + 8 * self.more.capacity() + self.texts.capacity() + 4 * self.ends.capacity() + known
    }

    fn shrink(&mut self) {
        self.codes.shrink();
        self.more.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}
