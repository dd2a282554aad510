//! `vidette issues resolve|unresolve|archive`.

use std::str::FromStr;

use clap::Args;

use super::place::{Change, Done, Fixed, Place, Until};
use super::rows::IssueList;
use super::selection::{ChangeArgs, EarlyArgs, Selection, nothing_named_shown};
use crate::commands::Shown;
use crate::commands::scope::ReleaseVersion;
use crate::commands::times::{Seconds, span};
use crate::context::Context;
use crate::error::CliError;
use crate::ui::text;

/// The longest window in which a server counts.
const LONGEST_WINDOW: i64 = 10_080 * 60;

/// Mark issues as fixed; they come back when it happens again
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues resolve WEB-1A WEB-2
  vidette issues resolve WEB-1A --in-next-release
  vidette issues resolve 4711 --in-commit acme/shop@9f1c2d3e
  vidette issues resolve https://acme.sentry.io/issues/123/
  vidette issues resolve --query 'is:unresolved last_seen:+30d' --yes

With a release, only events of that release or a later one bring an issue back.")]
pub(super) struct ResolveArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// Fixed in this release; `latest` stands for the project's latest one
    #[arg(long, value_name = "VERSION", conflicts_with_all = ["in_next_release", "in_commit"])]
    in_release: Option<ReleaseVersion>,

    /// Fixed in the release after the project's latest one
    #[arg(short = 'n', long, visible_alias = "next-release", conflicts_with = "in_commit")]
    in_next_release: bool,

    /// Fixed by this commit, so in the first release that has it (servers)
    #[arg(long, value_name = "REPOSITORY@HASH")]
    in_commit: Option<Commit>,
}

/// A commit of a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Commit {
    repository: String,
    hash: String,
}

impl FromStr for Commit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "expected a repository as the server knows it and a hash, such as acme/shop@9f1c2d3e".to_owned();
        let (repository, hash) = text.rsplit_once('@').ok_or_else(wrong)?;
        let is_hash = (1..=64).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if repository.trim().is_empty() || !is_hash {
            return Err(wrong());
        }
        Ok(Self { repository: repository.to_owned(), hash: hash.to_owned() })
    }
}

/// Take issues back from being resolved or archived
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues unresolve WEB-1A
  vidette issues unresolve --query 'is:archived level:fatal' --yes")]
pub(super) struct UnresolveArgs {
    #[command(flatten)]
    change: ChangeArgs,
}

/// Put issues aside, for good or until something happens
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues archive WEB-1A
  vidette issues archive WEB-1A --until-escalating
  vidette issues archive WEB-1A --count 100 --window 1h
  vidette issues mute WEB-1A --for 24h

Several conditions may be given; the first one that is met brings the issue back.")]
pub(super) struct ArchiveArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// For good (the default)
    #[arg(long, conflicts_with_all = ["until_escalating", "for", "count", "users"])]
    forever: bool,

    /// Until it gets much more frequent
    #[arg(long, conflicts_with_all = ["for", "count", "users"])]
    until_escalating: bool,

    /// For this long, such as 24h or 7d
    #[arg(id = "for", long = "for", value_name = "SPAN", value_parser = span)]
    duration: Option<Seconds>,

    /// Until it was seen N more times
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    /// Until N more users met it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    users: Option<u64>,

    /// Count events and users within this span, of a week at most
    #[arg(long, value_name = "SPAN", value_parser = window)]
    window: Option<Seconds>,
}

fn window(text: &str) -> Result<Seconds, String> {
    let window = span(text)?;
    if window.0 > LONGEST_WINDOW { Err(format!("`{text}` is more than a week")) } else { Ok(window) }
}

/// Resolves issues.
pub(super) fn resolve(context: &Context, early: &EarlyArgs, arguments: &ResolveArgs) -> Result<Shown, CliError> {
    let fixed = match (&arguments.in_release, &arguments.in_commit) {
        (Some(version), _) => Fixed::Release(version.to_string()),
        (None, Some(Commit { repository, hash })) => {
            Fixed::Commit { repository: repository.clone(), commit: hash.clone() }
        }
        (None, None) if arguments.in_next_release => Fixed::NextRelease,
        (None, None) => Fixed::Now,
    };
    apply(context, early, &arguments.change, &Change::Resolve(fixed), "Resolve")
}

/// Takes issues back.
pub(super) fn unresolve(context: &Context, early: &EarlyArgs, arguments: &UnresolveArgs) -> Result<Shown, CliError> {
    apply(context, early, &arguments.change, &Change::Unresolve, "Take back")
}

/// Archives issues.
pub(super) fn archive(context: &Context, early: &EarlyArgs, arguments: &ArchiveArgs) -> Result<Shown, CliError> {
    let (time, events, users) = (arguments.duration, arguments.count, arguments.users);
    if arguments.window.is_some() && events.is_none() && users.is_none() {
        return Err(CliError::usage("--window is the span in which --count or --users counts; neither was given"));
    }
    let until = match (arguments.forever, arguments.until_escalating) {
        (true, _) => Until::Forever,
        (false, true) => Until::Escalating,
        (false, false) if time.is_none() && events.is_none() && users.is_none() => Until::Unsaid,
        (false, false) => Until::Condition { time, events, users, window: arguments.window },
    };
    apply(context, early, &arguments.change, &Change::Archive(until), "Archive")
}

/// Selects the issues, asks where that is due, changes them and shows what became of them.
pub(super) fn apply(
    context: &Context,
    early: &EarlyArgs,
    arguments: &ChangeArgs,
    change: &Change,
    verb: &str,
) -> Result<Shown, CliError> {
    let place = Place::open(context, &arguments.names(early))?;
    let Selection::Issues(selected) = arguments.select(&place, early)? else {
        return Ok(nothing_named_shown(context));
    };
    selected.confirm(context, verb)?;
    let total = selected.issues.len();
    let done = if total == 0 { Done::default() } else { place.change(selected.issues, change, selected.plainly)? };
    Ok(shown(context, done, total))
}

/// What became of issues, with a word on each that was not changed.
pub(super) fn shown(context: &Context, done: Done, total: usize) -> Shown {
    for (name, why) in &done.failed {
        context.ui.warn(&format!("{} was not changed: {}", text::printable(name), text::printable(why)));
    }
    context.ui.status(&match (done.changed, total) {
        (_, 0) => "no issue fits; nothing was changed".to_owned(),
        (0, _) if done.failed.is_empty() => "nothing to change: that is their state already".to_owned(),
        (1, 1) => "changed 1 issue".to_owned(),
        (changed, total) => format!("changed {changed} of {total} issues"),
    });
    let list = IssueList::new(done.issues, "no issues", context.clock.now());
    Some(Box::new(list.after_change().done_in_part(!done.failed.is_empty())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_named_with_its_repository() {
        let commit: Commit = "acme/shop@9f1c".parse().unwrap();
        assert_eq!((commit.repository.as_str(), commit.hash.as_str()), ("acme/shop", "9f1c"));
        assert_eq!("git@host:a/b@9f".parse::<Commit>().unwrap().repository, "git@host:a/b");
        for wrong in ["9f1c", "@9f1c", "acme/shop@", "acme/shop@HEAD~1"] {
            assert!(wrong.parse::<Commit>().is_err(), "{wrong}");
        }
    }
}
