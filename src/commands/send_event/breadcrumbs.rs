//! The end of a log as breadcrumbs.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde_json::{Value, json};

use super::log_time::LogTimes;
use crate::model::Timestamp;

/// How many lines are taken.
const LINES: usize = 100;
/// No more than this is read from the end of a log.
const TAIL: u64 = 1 << 20;
/// The longest category, in characters; a longer one is part of the message.
const MAX_CATEGORY: usize = 128;

/// The last lines of a log.
///
/// # Errors
/// A file that cannot be read.
pub(super) fn read(path: &Path, categories: bool, now: Timestamp, times: &LogTimes) -> io::Result<Vec<Value>> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let skipped = metadata.len().saturating_sub(TAIL);
    if skipped > 0 {
        file.seek(SeekFrom::Start(skipped))?;
    }
    let mut bytes = Vec::new();
    file.take(TAIL).read_to_end(&mut bytes)?;
    if skipped > 0 {
        // The first line is not whole.
        let end = memchr::memchr(b'\n', &bytes).map_or(0, |end| end + 1);
        bytes.drain(..end);
    }
    let written = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let written = written.and_then(|time| i64::try_from(time.as_millis()).ok()).map_or(now, Timestamp::from_millis);
    Ok(breadcrumbs(&String::from_utf8_lossy(&bytes), categories, written, times))
}

/// The last lines of a text that was last written to at `written`; a line without a time has that of the line
/// before it, or of the file.
fn breadcrumbs(text: &str, categories: bool, written: Timestamp, times: &LogTimes) -> Vec<Value> {
    let mut lines: Vec<_> = text.lines().map(str::trim_end).filter(|line| !line.trim().is_empty()).collect();
    lines.drain(..lines.len().saturating_sub(LINES));
    let mut last = written;
    let breadcrumb = |line: &str| {
        let (time, mut message) = match times.split(line, written) {
            Some((time, message)) => (time, message),
            None => (last, line),
        };
        last = time;
        let mut category = "log";
        if categories
            && let Some((before, after)) = message.split_once(": ")
            && (1..=MAX_CATEGORY).contains(&before.chars().count())
        {
            (category, message) = (before, after);
        }
        json!({"timestamp": time.as_seconds_f64(), "category": category, "message": message})
    };
    lines.into_iter().map(breadcrumb).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: Timestamp = Timestamp::from_millis(1_772_366_400_000);

    fn made(text: &str, categories: bool) -> Vec<Value> {
        breadcrumbs(text, categories, WRITTEN, &LogTimes::in_utc())
    }

    #[test]
    fn the_last_hundred_lines_in_their_order() {
        let text: String = (0..150).map(|number| format!("line {number}\r\n\n")).collect();
        let crumbs = made(&text, false);
        assert_eq!(crumbs.len(), 100);
        assert_eq!(crumbs[0], json!({"timestamp": 1_772_366_400.0, "category": "log", "message": "line 50"}));
        assert_eq!(crumbs[99]["message"], "line 149");
    }

    #[test]
    fn times_and_categories_are_taken_from_the_lines() {
        let text = "2026-03-01T11:00:00Z worker: started\n  and waits: for jobs\n";
        let crumbs = made(text, true);
        assert_eq!(crumbs[0], json!({"timestamp": 1_772_362_800.0, "category": "worker", "message": "started"}));
        assert_eq!((&crumbs[1]["timestamp"], &crumbs[1]["category"]), (&json!(1_772_362_800.0), &json!("  and waits")));
        assert_eq!(made(text, false)[0]["message"], "worker: started");
    }

    #[test]
    fn only_the_end_of_a_large_log_is_read() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("large.log");
        let mut text = "x".repeat(usize::try_from(TAIL).unwrap());
        text.push_str("\nwhole\n");
        std::fs::write(&path, text).unwrap();
        let crumbs = read(&path, false, WRITTEN, &LogTimes::in_utc()).unwrap();
        assert_eq!(crumbs.len(), 1);
        assert_eq!(crumbs[0]["message"], "whole");
    }
}
