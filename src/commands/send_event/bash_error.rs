//! The event of a bash script that failed, made of what `bash-hook`'s script wrote down: the command, the stack of
//! functions, and the end of what was printed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::arguments;
use super::event::{Pair, Particulars};
use super::log_time::LogTimes;
use super::{breadcrumbs, machine};
use crate::commands::Shown;
use crate::commands::sending::{self, Input, Manner, Parcel, Prepared, Target};
use crate::context::Context;
use crate::error::CliError;
use crate::model::EventId;
use crate::pipeline::sample::ClientSampling;
use crate::protocol::{Envelope, Item, ItemType};

/// How many lines before and after the one that failed are sent.
const AROUND: usize = 5;
/// Longer lines of source are cut, in characters.
const MAX_LINE: usize = 512;
/// Longer commands are cut, in characters.
const MAX_COMMAND: usize = 4_096;
/// Source in larger files is not looked at, in bytes.
const MAX_SOURCE: u64 = 4 << 20;

/// A script that failed.
#[derive(Debug)]
pub(in crate::commands) struct BashError<'a> {
    /// The file with the command and the stack.
    pub(in crate::commands) traceback: &'a Path,
    /// The file with what was printed.
    pub(in crate::commands) log: &'a Path,
    pub(in crate::commands) tags: &'a [Pair],
    pub(in crate::commands) release: Option<&'a str>,
    /// The variables that are sent.
    pub(in crate::commands) environ: &'a [String],
}

impl BashError<'_> {
    /// Sends it.
    ///
    /// # Errors
    /// Files that cannot be read, and what sending can fail with.
    pub(in crate::commands) fn send(&self, context: &Context, target: &Target) -> Result<Shown, CliError> {
        let unreadable = |error| CliError::usage(format!("cannot read `{}`", self.traceback.display())).because(error);
        let traceback = Traceback::parse(&fs::read(self.traceback).map_err(unreadable)?).ok_or_else(|| {
            CliError::usage(format!("`{}` is nothing that the bash hook wrote", self.traceback.display()))
        })?;
        let now = context.clock.now();
        // A shell that is too old for it writes no log.
        let breadcrumbs = breadcrumbs::read(self.log, false, now, &LogTimes::of_this_system()).unwrap_or_default();
        let particulars = Particulars {
            level: Some("error"),
            release: self.release.map(str::to_owned),
            tags: self.tags.to_vec(),
            environ: arguments::variables(context, self.environ),
            breadcrumbs,
            ..Particulars::default()
        };
        let id = EventId::random();
        let mut event = Map::new();
        event.insert("event_id".to_owned(), Value::String(id.to_string()));
        traceback.describe(&mut event);
        particulars.apply(&mut event);
        arguments::defaults(context, self.release.is_some(), None).complete(&mut event, now);
        machine::describe(&mut event);
        let mut envelope = Envelope::new(Some(id));
        envelope.push(Item::new(ItemType::Event, Value::Object(event).to_string().into_bytes()));
        let bytes = envelope.to_bytes();
        let mut prepare = |_: &Input| Prepared::Ready(Parcel { event_id: Some(id), bytes: bytes.clone() });
        let manner = Manner { noun: "events", unchanged: false, sampling: ClientSampling::default() };
        sending::deliver(context, target, &[Input::Flags], manner, &mut prepare)?.conclude(context)
    }
}

/// What the hook wrote: fields that end with a zero byte; the exit code, the command, the directory that the script
/// began in, and then line, function and file of each frame, the innermost first.
#[derive(Debug, PartialEq, Eq)]
struct Traceback {
    code: String,
    command: String,
    frames: Vec<Frame>,
}

#[derive(Debug, PartialEq, Eq)]
struct Frame {
    line: usize,
    function: String,
    file: String,
    path: PathBuf,
}

impl Traceback {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes.strip_suffix(b"\0")?).into_owned();
        let fields: Vec<_> = text.split('\0').collect();
        let [code, command, directory, frames @ ..] = fields.as_slice() else { return None };
        let frames = frames.chunks_exact(3).filter_map(|fields| match fields {
            [line, function, file] if !file.is_empty() => Some(Frame {
                line: line.parse().unwrap_or(0),
                function: (*function).to_owned(),
                file: (*file).to_owned(),
                path: Path::new(directory).join(file),
            }),
            _ => None,
        });
        let command = command.chars().take(MAX_COMMAND).collect();
        Some(Self { code: (*code).to_owned(), command, frames: frames.collect() })
    }

    fn describe(&self, event: &mut Map<String, Value>) {
        let value = format!("`{}` exited with status {}", self.command, self.code);
        let mut exception = json!({"type": "BashError", "value": value});
        if !self.frames.is_empty() {
            // Sentry has the innermost frame last.
            let frames: Vec<_> = self.frames.iter().rev().map(Frame::json).collect();
            exception["stacktrace"] = json!({"frames": frames});
        }
        event.insert("exception".to_owned(), json!({"values": [exception]}));
        let code = self.code.parse::<u8>().map_or_else(|_| json!(self.code), |code| json!(code));
        event.insert("extra".to_owned(), json!({"command": self.command, "exit_code": code}));
    }
}

impl Frame {
    fn json(&self) -> Value {
        let path = self.path.display().to_string();
        let mut frame = json!({"filename": self.file, "abs_path": path, "function": self.function, "in_app": true});
        if self.line == 0 {
            return frame;
        }
        frame["lineno"] = json!(self.line);
        let Some(source) = self.source() else { return frame };
        let lines: Vec<_> = source.lines().collect();
        let Some(failed) = lines.get(self.line - 1) else { return frame };
        let cut = |line: &str| line.chars().take(MAX_LINE).collect::<String>();
        let cut_all = |lines: &[&str]| lines.iter().map(|line| cut(line)).collect::<Vec<_>>();
        let before = lines.get((self.line - 1).saturating_sub(AROUND)..self.line - 1).unwrap_or_default();
        let after = lines.get(self.line..(self.line + AROUND).min(lines.len())).unwrap_or_default();
        frame["context_line"] = json!(cut(failed));
        frame["pre_context"] = json!(cut_all(before));
        frame["post_context"] = json!(cut_all(after));
        frame
    }

    /// The script's text; what is no file, such as a pipe, is not touched.
    fn source(&self) -> Option<String> {
        let metadata = fs::metadata(&self.path).ok()?;
        if !metadata.is_file() || metadata.len() > MAX_SOURCE {
            return None;
        }
        Some(String::from_utf8_lossy(&fs::read(&self.path).ok()?).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_bring_the_lines_around_them() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("job.sh"), "one\ntwo\nthree\n").unwrap();
        let at = directory.path().display();
        let written = format!("3\0grep 'a\nb'\0{at}\x002\0work\0job.sh\x007\0main\0gone.sh\0");
        let traceback = Traceback::parse(written.as_bytes()).unwrap();
        let mut event = Map::new();
        traceback.describe(&mut event);
        let exception = &event["exception"]["values"][0];
        assert_eq!(exception["value"], "`grep 'a\nb'` exited with status 3");
        let frames = exception["stacktrace"]["frames"].as_array().unwrap();
        assert_eq!((&frames[0]["function"], &frames[0]["lineno"]), (&json!("main"), &json!(7)));
        assert_eq!(frames[0].get("context_line"), None);
        assert_eq!(frames[1]["context_line"], "two");
        assert_eq!((&frames[1]["pre_context"], &frames[1]["post_context"]), (&json!(["one"]), &json!(["three"])));
        assert_eq!(frames[1]["abs_path"], format!("{at}/job.sh"));
        assert_eq!(event["extra"]["exit_code"], 3);
    }

    #[test]
    fn what_is_not_of_the_hook_is_refused() {
        assert_eq!(Traceback::parse(b""), None);
        assert_eq!(Traceback::parse(b"1\0false\0"), None);
        assert!(Traceback::parse(b"1\0false\0/\0").unwrap().frames.is_empty());
    }
}
