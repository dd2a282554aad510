//! Which issues a change is about: named ones, or all that a query finds, which are put before the user first.

use clap::Args;

use super::list::{Search, StatusName};
use super::name::IssueName;
use super::place::{KeptIssue, Place};
use super::rows::IssueList;
use crate::commands::Shown;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::{Format, text};

/// How many short ids a question names.
const NAMED: usize = 8;

/// sentry-cli's options of all of `issues`, which it takes before the verb as well.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct EarlyArgs {
    #[arg(id = "early_id", short = 'i', long = "id", value_name = "ISSUE", hide = true)]
    ids: Vec<IssueName>,

    #[arg(id = "early_status", short = 's', long = "status", value_name = "STATUS", value_enum, hide = true)]
    status: Option<StatusName>,

    #[arg(id = "early_all", short = 'a', long = "all", hide = true)]
    all: bool,
}

impl EarlyArgs {
    /// With what was given after the verb.
    pub(super) fn and(mut self, ids: &[IssueName], status: Option<StatusName>, all: bool) -> Narrowed {
        self.ids.extend_from_slice(ids);
        Narrowed { ids: self.ids, status: status.or(self.status), all: all || self.all }
    }

    /// Refuses what a command cannot use.
    ///
    /// # Errors
    /// When any of these options was given.
    pub(super) fn refuse(&self, verb: &str) -> Result<(), CliError> {
        if self.ids.is_empty() && self.status.is_none() && !self.all {
            return Ok(());
        }
        Err(CliError::usage(format!("--id, --status and --all mean nothing to `issues {verb}`"))
            .hint("name the issues after the verb"))
    }
}

/// The options before and after the verb together.
#[derive(Debug, Clone, Default)]
pub(super) struct Narrowed {
    /// Named issues.
    pub(super) ids: Vec<IssueName>,
    /// Only those with this status.
    pub(super) status: Option<StatusName>,
    /// Every one.
    pub(super) all: bool,
}

/// Options of a change to issues.
#[derive(Debug, Args)]
pub(super) struct ChangeArgs {
    /// Numbers, short ids such as WEB-1A, or addresses of issues' pages
    #[arg(value_name = "ISSUE", conflicts_with = "query")]
    issues: Vec<IssueName>,

    /// The same, as an option
    #[arg(short, long, value_name = "ISSUE", conflicts_with = "query")]
    id: Vec<IssueName>,

    /// Every issue that this finds; needs --yes where nobody can be asked
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,

    /// Every issue with this status, of those that --query finds if it is given
    #[arg(short, long, value_enum, value_name = "STATUS", conflicts_with_all = ["issues", "id"])]
    status: Option<StatusName>,

    /// Every issue of the project
    #[arg(short, long, conflicts_with_all = ["issues", "id", "query", "status"])]
    all: bool,

    /// Change without a question
    #[arg(short, long)]
    yes: bool,
}

/// Issues that were selected.
pub(super) struct Selected {
    /// The issues, each once.
    pub(super) issues: Vec<KeptIssue>,
    /// Whether they were given as bare numbers, as sentry-cli takes them.
    pub(super) plainly: bool,
    /// Whether the user has agreed to them.
    pub(super) agreed: bool,
}

/// What was selected.
pub(super) enum Selection {
    /// Nothing was named.
    Nothing,
    /// Named, or found by a search.
    Issues(Selected),
}

impl ChangeArgs {
    /// The names of issues, before and after the verb.
    pub(super) fn names(&self, early: &EarlyArgs) -> Vec<IssueName> {
        early.clone().and(&self.issues, None, false).ids.into_iter().chain(self.id.iter().cloned()).collect()
    }

    /// Whether the user agreed beforehand.
    pub(super) const fn yes(&self) -> bool {
        self.yes
    }

    /// The issues, all of them found before anything is changed.
    ///
    /// # Errors
    /// Names that there is nothing for, contradictions, and what a search can fail with.
    pub(super) fn select(&self, place: &Place<'_>, early: &EarlyArgs) -> Result<Selection, CliError> {
        let names = self.names(early);
        let narrowed = early.clone().and(&[], self.status, self.all);
        let searches = narrowed.all || narrowed.status.is_some() || self.query.is_some();
        if !names.is_empty() && searches {
            return Err(CliError::usage(
                "issues are named, and others are searched for with --query, --status or --all",
            )
            .hint("sentry-cli leaves the names out of account then; give one of the two"));
        }
        if !names.is_empty() {
            let plainly = names.iter().all(|name| name.plain_number().is_some());
            return Ok(Selection::Issues(Selected { issues: place.find(&names)?, plainly, agreed: true }));
        }
        if !searches {
            return if place.may_name_nothing() { Ok(Selection::Nothing) } else { Err(nothing_named()) };
        }
        if narrowed.all && place.project().is_none() {
            return Err(CliError::usage("--all changes every issue of a project, and no project was given")
                .hint("use --project PROJECT, or --query QUERY for issues of every project"));
        }
        // A search for a change has no end of its own: what is changed is what the user is asked about.
        let query = Some(self.query.clone().unwrap_or_default());
        let search = Search { query, status: narrowed.status, ..Search::default() };
        let issues = place.search(&search)?.rows;
        Ok(Selection::Issues(Selected { issues, plainly: false, agreed: self.yes }))
    }
}

fn nothing_named() -> CliError {
    CliError::usage("no issues were named").hint("name some by number or short id, or search for them with --query")
}

impl Selected {
    /// Asks the user unless the issues were named; `verb` says what will be done.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::Declined`].
    pub(super) fn confirm(&self, context: &Context, verb: &str) -> Result<(), CliError> {
        if self.issues.is_empty() { Ok(()) } else { context.ui.confirm(&question(verb, &self.issues), self.agreed) }
    }
}

/// Says that nothing was asked for, as sentry-cli does; a program gets an empty list.
pub(super) fn nothing_named_shown(context: &Context) -> Shown {
    context.ui.status("No changes requested.");
    let empty = IssueList::new(Vec::new(), "", context.clock.now());
    if context.ui.format() == Format::Human { None } else { Some(Box::new(empty)) }
}

/// `Resolve 2 issues with 4 events (WEB-1, WEB-2)?`
pub(super) fn question(verb: &str, issues: &[KeptIssue]) -> String {
    let name = |issue: &KeptIssue| text::printable(if issue.short_id.is_empty() { &issue.id } else { &issue.short_id });
    let mut named: Vec<String> = issues.iter().take(NAMED).map(name).collect();
    if issues.len() > NAMED {
        named.push(format!("{} more", issues.len() - NAMED));
    }
    let noun = if issues.len() == 1 { "issue" } else { "issues" };
    let events = text::grouped(issues.iter().map(|issue| issue.count).fold(0, u64::saturating_add));
    format!("{verb} {} {noun} with {events} events ({})?", issues.len(), named.join(", "))
}

/// The error of names that there is no issue for.
pub(super) fn no_issue<T: AsRef<str>>(names: &[T]) -> CliError {
    let error = match names {
        [name] => CliError::not_found(format!("there is no issue `{}`", name.as_ref())),
        _ => {
            let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
            CliError::not_found(format!("there are no issues `{}`; nothing was changed", names.join("`, `")))
        }
    };
    error.hint("`vidette issues list --all` shows those there are")
}
