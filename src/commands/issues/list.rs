//! `vidette issues list`.

use clap::{Args, ValueEnum};

use super::name::IssueName;
use super::place::{KeptIssue, Place};
use super::rows::{self, IssueList};
use super::selection::{EarlyArgs, Narrowed};
use crate::client::Listed;
use crate::client::resources::issues::Status;
use crate::commands::search::QueryArgs;
use crate::commands::times::RangeArgs;
use crate::commands::{Shown, web};
use crate::config::NameKind;
use crate::context::Context;
use crate::error::CliError;

/// List issues, the latest seen first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues list
  vidette issues list is:unresolved level:error 'release:web@1.*' --sort events
  vidette issues list 'user.email:a@example.org times_seen:>10' --json
  vidette issues list --org acme --environment production --period 24h
  vidette issues list --all --format csv --columns short_id,title,events,last_seen

On a server the query is passed on as it is, and without one every issue is listed, as sentry-cli does it. In the embedded
store the unresolved issues are listed then; an empty query ('') finds every issue.")]
pub(super) struct ListArgs {
    #[command(flatten)]
    query: QueryArgs,

    /// Only this issue, by number, short id or the address of its page; several if repeated
    #[arg(short, long, value_name = "ISSUE")]
    id: Vec<IssueName>,

    /// Only issues with this status
    #[arg(short, long, value_enum, value_name = "STATUS")]
    status: Option<StatusName>,

    /// Only issues with events of this environment; several if repeated
    #[arg(short, long, value_name = "NAME")]
    environment: Vec<String>,

    #[command(flatten)]
    range: RangeArgs,

    /// What comes first; last-seen unless it is given
    #[arg(long, value_enum, value_name = "ORDER")]
    sort: Option<Sort>,

    /// How many at most; 25 of the embedded store and five pages of a server unless it is given
    #[arg(long, value_name = "N", visible_alias = "max-rows", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,

    /// How many pages at most, 0 for all of them
    #[arg(long, value_name = "N")]
    pages: Option<u32>,

    /// Go on where an earlier list ended
    #[arg(long, value_name = "CURSOR")]
    cursor: Option<String>,

    /// Every issue: no limit, and without a query those that are resolved or archived too
    #[arg(short, long, conflicts_with_all = ["limit", "pages"])]
    all: bool,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Sort {
    /// The latest seen
    #[value(alias = "date")]
    LastSeen,
    /// The newest
    #[value(alias = "new")]
    FirstSeen,
    /// The most frequent
    #[value(alias = "freq")]
    Events,
    /// Those that most users met
    #[value(alias = "user")]
    Users,
    /// The highest priority (embedded store)
    Priority,
    /// Those that grow most (servers)
    Trends,
    /// Those that wait longest for review (servers)
    Inbox,
    /// Those that seem to matter most (servers)
    Recommended,
}

/// A status, with the name that sentry-cli gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusName {
    /// Needs attention
    Unresolved,
    /// Was fixed
    Resolved,
    /// Was archived
    #[value(aliases = ["archived", "ignored"])]
    Muted,
}

impl StatusName {
    /// The term of a search that finds it.
    pub(super) const fn term(self) -> &'static str {
        match self {
            Self::Unresolved => "is:unresolved",
            Self::Resolved => "is:resolved",
            // Older servers do not know `is:archived`.
            Self::Muted => "is:ignored",
        }
    }

    /// Whether an issue has it.
    fn fits(self, status: &Status) -> bool {
        matches!(
            (self, status),
            (Self::Unresolved, Status::Unresolved)
                | (Self::Resolved, Status::Resolved)
                | (Self::Muted, Status::Ignored)
        )
    }
}

/// What is searched for.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    /// The search; none if none was given.
    pub(super) query: Option<String>,
    /// Only those with this status.
    pub(super) status: Option<StatusName>,
    /// Only those with events of these environments.
    pub(super) environments: Vec<String>,
    /// Only those with events at that time.
    pub(super) range: RangeArgs,
    /// What comes first.
    pub(super) sort: Option<Sort>,
    /// How much of it.
    pub(super) amount: Amount,
    /// Where an earlier list ended.
    pub(super) cursor: Option<String>,
}

/// How much of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Amount {
    /// All of it.
    #[default]
    Everything,
    /// As much as a place gives when nothing was said.
    Usual,
    /// At most so many rows and pages.
    AtMost {
        /// Rows.
        rows: Option<usize>,
        /// Pages.
        pages: Option<usize>,
    },
}

impl ListArgs {
    fn search(&self, narrowed: &Narrowed) -> Search {
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let amount = match (narrowed.all, self.limit, self.pages) {
            (true, ..) | (false, None, Some(0)) => Amount::Everything,
            (false, None, None) => Amount::Usual,
            (false, rows, pages) => {
                Amount::AtMost { rows: rows.map(count), pages: pages.filter(|pages| *pages > 0).map(count) }
            }
        };
        Search {
            query: self.query.text(),
            status: narrowed.status,
            environments: self.environment.clone(),
            range: self.range.clone(),
            sort: self.sort,
            amount,
            cursor: self.cursor.clone(),
        }
    }
}

/// Lists issues.
pub(super) fn run(context: &Context, early: &EarlyArgs, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(rows::COLUMNS)?;
    let narrowed = early.clone().and(&arguments.id, arguments.status, arguments.all);
    let search = arguments.search(&narrowed);
    let place = Place::open(context, &narrowed.ids)?;
    let listed = if narrowed.ids.is_empty() { place.search(&search)? } else { named(&place, &narrowed, &search)? };
    say_how_to_go_on(context, &listed);
    let empty = match (search.query, narrowed.all) {
        (None, false) if place.lists_only_unresolved() && narrowed.status.is_none() => {
            "no unresolved issues (--all lists the others)"
        }
        _ => "no issues found",
    };
    context.remember(NameKind::Issues, listed.rows.iter().map(|row| &row.short_id));
    let list = IssueList::new(listed.rows, empty, context.clock.now());
    Ok(web::with_page(context, &["issues"], Some(Box::new(list))))
}

/// The issues that were named, of the status that was asked for.
fn named(place: &Place<'_>, narrowed: &Narrowed, search: &Search) -> Result<Listed<KeptIssue>, CliError> {
    let plain = search.query.is_none() && search.environments.is_empty() && search.range.is_open();
    if !plain {
        return Err(CliError::usage("--id names issues, and others are searched for")
            .hint("leave --id away, or the query, the environment and the time"));
    }
    let mut rows = place.find(&narrowed.ids)?;
    rows.retain(|issue| narrowed.status.is_none_or(|status| status.fits(&issue.status)));
    if let Amount::AtMost { rows: Some(limit), .. } = search.amount {
        rows.truncate(limit);
    }
    Ok(Listed { rows, next: None })
}

fn say_how_to_go_on(context: &Context, listed: &Listed<KeptIssue>) {
    let count = listed.rows.len();
    match listed.next.as_deref() {
        None => {}
        Some(cursor) => context
            .ui
            .status(&format!("the first {count}; --limit N shows more, --all every issue, --cursor {cursor} goes on")),
    }
}
