//! The two kinds of file: their numbered migrations, their settings, and how they are opened.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::error::{Result, StoreError};

/// One step from a format to the next: its number is its place in the list, counted from one.
pub(super) type Migration = &'static str;

/// A kind of file.
#[derive(Debug, Clone, Copy)]
pub(super) struct FileKind {
    /// Marks the file as ours (`PRAGMA application_id`).
    application_id: i64,
    /// Every migration, oldest first.
    migrations: &'static [Migration],
    /// Pages that a log takes before they go into the file. More writes each page less often; a log that a crash leaves
    /// is read at the next start.
    log_pages: u32,
}

/// `catalogue.sqlite`: all that is not an event.
pub(super) const CATALOGUE: FileKind = FileKind {
    application_id: 0x7664_6361,
    migrations: &[include_str!("migrations/catalogue-1.sql")],
    log_pages: 4_096,
};

/// `segments/YYYY-MM-DD.sqlite`: the events of a day.
pub(super) const SEGMENT: FileKind = FileKind {
    application_id: 0x7664_7365,
    migrations: &[include_str!("migrations/segment-1.sql")],
    log_pages: 16_384,
};

/// What opening a file needs to know.
#[derive(Debug, Clone)]
pub(super) struct OpenSettings {
    /// How long to wait for another process.
    pub(super) busy_timeout: Duration,
    /// A limit on the pages of each file.
    pub(super) max_pages: Option<u32>,
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// Reads; the file exists.
    Read,
    /// Writes; the file is made when it is missing.
    Write,
}

/// Where the files of a store are.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// The data directory.
    pub(super) root: PathBuf,
}

/// The last day that has a name: 9999-12-31.
const LAST_DAY: i64 = 2_932_896;

impl Layout {
    /// The catalogue.
    pub(super) fn catalogue(&self) -> PathBuf {
        self.root.join("catalogue.sqlite")
    }

    /// The directory of the segments.
    pub(super) fn segments(&self) -> PathBuf {
        self.root.join("segments")
    }

    /// The segment of a day since 1970.
    pub(super) fn segment(&self, day: i64) -> PathBuf {
        let date = jiff::civil::date(1970, 1, 1)
            .checked_add(jiff::Span::new().try_days(day).unwrap_or_default())
            .unwrap_or(jiff::civil::Date::MAX);
        self.segments().join(format!("{date}.sqlite"))
    }

    /// The day of a segment's file name.
    pub(super) fn day_of(name: &str) -> Option<i64> {
        let date: jiff::civil::Date = name.strip_suffix(".sqlite")?.parse().ok()?;
        date.since(jiff::civil::date(1970, 1, 1)).ok().map(|span| i64::from(span.get_days()))
    }
}

/// The day whose segment holds a moment: its day, or the nearest day that can be named.
pub(super) const fn segment_day(time: crate::model::Timestamp) -> i64 {
    let day = time.day();
    if day < 0 {
        0
    } else if day > LAST_DAY {
        LAST_DAY
    } else {
        day
    }
}

/// The first moment of a day's segment and the one after its last, in milliseconds; none for the first day and the last
/// one that can be named, which hold what is beyond them too.
pub(super) const fn segment_span(day: i64) -> Option<(i64, i64)> {
    const DAY: i64 = 86_400_000;
    if 0 < day && day < LAST_DAY { Some((day * DAY, (day + 1) * DAY)) } else { None }
}

impl FileKind {
    /// The newest format.
    const fn newest(self) -> i64 {
        self.migrations.len().cast_signed() as i64
    }

    /// Opens a file, migrating it when it is older.
    pub(super) fn open(self, path: &Path, settings: &OpenSettings, access: Access) -> Result<Connection> {
        self.open_inner(path, settings, access).map_err(|failure| match failure {
            StoreError::Database { path, source } => StoreError::from_database(&path, source),
            other => other,
        })
    }

    fn open_inner(self, path: &Path, settings: &OpenSettings, access: Access) -> Result<Connection> {
        let database = |source| StoreError::from_database(path, source);
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if access == Access::Write {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let mut connection = Connection::open_with_flags(path, flags).map_err(database)?;
        connection.busy_timeout(settings.busy_timeout).map_err(database)?;
        connection.set_prepared_statement_cache_capacity(64);
        if connection.is_readonly("main").map_err(database)? {
            return Err(StoreError::ReadOnly { path: path.to_path_buf() });
        }
        self.migrate(&mut connection, path)?;
        // A new file takes its page layout before the first table; the rest holds for the connection.
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; \
                 PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;",
            )
            .map_err(database)?;
        let (cache_kib, more) = match access {
            Access::Read => (4_096, "PRAGMA query_only = ON; PRAGMA journal_size_limit = 4194304;".to_owned()),
            // Ids are random, so a commit touches much of their index: the log takes several commits before its pages go
            // into the file. A log that keeps its size is synced without its file's description.
            Access::Write => {
                let (pages, limit) = (self.log_pages, u64::from(self.log_pages) * 6_144);
                (24_576, format!("PRAGMA wal_autocheckpoint = {pages}; PRAGMA journal_size_limit = {limit};"))
            }
        };
        connection.execute_batch(&format!("PRAGMA cache_size = -{cache_kib}; {more}")).map_err(database)?;
        if access == Access::Read {
            // Only a writer takes a log away, because only a writer looks for what a crash left in it.
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(database)?;
        }
        if let Some(pages) = settings.max_pages {
            connection.execute_batch(&format!("PRAGMA max_page_count = {pages}")).map_err(database)?;
        }
        Ok(connection)
    }

    /// Brings a file to the newest format, one numbered step after the other, in one transaction.
    fn migrate(self, connection: &mut Connection, path: &Path) -> Result<()> {
        let database = |source| StoreError::from_database(path, source);
        let pragma = |connection: &Connection, name: &str| {
            connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0))
        };
        let check = |connection: &Connection| -> Result<i64> {
            let version = pragma(connection, "user_version").map_err(database)?;
            let application = pragma(connection, "application_id").map_err(database)?;
            // A file that another process, or one that was killed, has only begun to make holds no table yet.
            let tables: i64 =
                connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(database)?;
            let fresh = version == 0 && application == 0 && tables == 0;
            if !fresh && application != self.application_id {
                return Err(StoreError::NotAStore { path: path.to_path_buf() });
            }
            if version > self.newest() {
                return Err(StoreError::Newer { path: path.to_path_buf(), found: version, supported: self.newest() });
            }
            Ok(version)
        };
        let version = check(connection)?;
        if version == self.newest() {
            return Ok(());
        }
        if version == 0 {
            connection
                .execute_batch("PRAGMA page_size = 4096; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL;")
                .map_err(database)?;
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        // Another process may have been faster.
        let version = check_in_transaction(&transaction).map_err(database)?;
        for migration in self.migrations.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)) {
            transaction.execute_batch(migration).map_err(database)?;
        }
        transaction
            .execute_batch(&format!(
                "PRAGMA application_id = {}; PRAGMA user_version = {};",
                self.application_id,
                self.newest()
            ))
            .map_err(database)?;
        transaction.commit().map_err(database)
    }
}

fn check_in_transaction(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Reads a number of a file's `meta` table; 0 when it was never set.
pub(super) fn meta(connection: &Connection, key: &str) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(value), 0) FROM meta WHERE key = ?")?;
    statement.query_row([key], |row| row.get(0))
}

/// Sets a number of a file's `meta` table.
pub(super) fn set_meta(connection: &Connection, key: &str, value: i64) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")?;
    statement.execute((key, value)).map(drop)
}

/// The number of the last batch that a file has.
pub(super) const LAST_BATCH: &str = "last_batch";

/// How often rows of events were changed or removed: of a segment in its file, of any segment in the catalogue.
pub(super) const REWRITES: &str = "rewrites";

/// Counts in `meta` that rows of events were changed or removed; belongs into the transaction that does it, or in the
/// catalogue into the one that says that it is done. What was read of the rows before is worth nothing then.
pub(super) fn count_rewrite(connection: &Connection) -> rusqlite::Result<()> {
    set_meta(connection, REWRITES, meta(connection, REWRITES)? + 1)
}

/// Runs a statement without values that is run again and again.
pub(super) fn run_cached(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(drop)
}

/// Frees what deletions left: returns free pages to the file system and empties the write-ahead log.
pub(super) fn shrink(connection: &Connection) -> rusqlite::Result<()> {
    // One page is freed per step of the statement.
    let mut statement = connection.prepare("PRAGMA incremental_vacuum")?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    drop(rows);
    drop(statement);
    truncate_log(connection)
}

/// Moves the write-ahead log into the file and empties it.
pub(super) fn truncate_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: FileKind = FileKind { application_id: 7, migrations: &["CREATE TABLE one (a)"], log_pages: 1_000 };
    const NEW: FileKind =
        FileKind { migrations: &["CREATE TABLE one (a)", "ALTER TABLE one ADD COLUMN b DEFAULT 5"], ..OLD };

    fn settings() -> OpenSettings {
        OpenSettings { busy_timeout: Duration::from_secs(5), max_pages: None }
    }

    #[test]
    fn an_older_file_is_migrated_and_a_newer_one_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("file.sqlite");
        let old = OLD.open(&path, &settings(), Access::Write).unwrap();
        old.execute_batch("INSERT INTO one VALUES (1)").unwrap();
        drop(old);
        let new = NEW.open(&path, &settings(), Access::Read).unwrap();
        assert_eq!(new.query_row("SELECT a + b FROM one", [], |row| row.get::<_, i64>(0)).unwrap(), 6);
        drop(new);
        let refused = OLD.open(&path, &settings(), Access::Write).unwrap_err();
        assert!(matches!(refused, StoreError::Newer { found: 2, supported: 1, .. }), "{refused}");
        assert!(refused.to_string().contains("newer vidette"));
    }

    #[test]
    fn a_foreign_file_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("file.sqlite");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (a)").unwrap();
        assert!(matches!(OLD.open(&path, &settings(), Access::Write), Err(StoreError::NotAStore { .. })));
        std::fs::write(&path, b"plain text, and long enough that it cannot be taken for an empty file").unwrap();
        assert!(matches!(OLD.open(&path, &settings(), Access::Write), Err(StoreError::NotAStore { .. })));
    }

    #[test]
    fn days_and_file_names_lead_back() {
        let layout = Layout { root: PathBuf::from("/data") };
        for day in [0, 1, 20_000, LAST_DAY] {
            let path = layout.segment(day);
            assert_eq!(Layout::day_of(path.file_name().unwrap().to_str().unwrap()), Some(day), "{path:?}");
        }
        assert_eq!(layout.segment(20_454), PathBuf::from("/data/segments/2026-01-01.sqlite"));
        assert_eq!(Layout::day_of("2026-01-01.sqlite-wal"), None);
    }
}
