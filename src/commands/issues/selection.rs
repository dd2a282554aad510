//! Which issues a command means: by short id, by number, or all that a query finds.

use clap::Args;

use crate::commands::search;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::store::{Issue, IssueId, IssueSearch, Store};
use crate::ui;

/// How many short ids a question names.
const NAMED: usize = 8;

/// Which issues.
#[derive(Debug, Args)]
#[group(id = "selection", required = true, multiple = true)]
pub(super) struct SelectionArgs {
    /// Short ids such as WEB-1A, or numbers
    #[arg(value_name = "ISSUE", conflicts_with = "query")]
    issues: Vec<String>,

    /// The same, as an option
    #[arg(short, long, value_name = "ISSUE", conflicts_with = "query")]
    id: Vec<String>,

    /// Every issue that this finds; needs --yes where nobody can be asked
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,
}

/// Options of a change to issues.
#[derive(Debug, Args)]
pub(super) struct ChangeArgs {
    #[command(flatten)]
    selection: SelectionArgs,

    /// Only issues of this project, by slug or number
    #[arg(short, long, value_name = "PROJECT")]
    project: Option<String>,

    /// Change without a question
    #[arg(short, long)]
    yes: bool,
}

impl ChangeArgs {
    /// The issues, all of them found before anything is changed. What a query found is put before the
    /// user first; `verb` says what will be done.
    pub(super) fn select(&self, context: &Context, store: &Store, verb: &str) -> Result<Vec<Issue>, CliError> {
        let project = search::project_id(store, self.project.as_deref())?;
        let Some(query) = &self.selection.query else {
            let mut found = Vec::new();
            let mut missing = Vec::new();
            for name in self.selection.issues.iter().chain(&self.selection.id) {
                match find(store, name)?.filter(|issue| project.is_none_or(|project| issue.project == project)) {
                    Some(issue) if found.iter().any(|known: &Issue| known.id == issue.id) => {}
                    Some(issue) => found.push(issue),
                    None => missing.push(name.as_str()),
                }
            }
            return if missing.is_empty() { Ok(found) } else { Err(no_issue(&missing)) };
        };
        let condition = search::issue_condition(store, query, project, context.clock.now())?;
        let found = store.search_issues(&IssueSearch { project, condition, ..IssueSearch::default() })?;
        if !found.is_empty() {
            context.ui.confirm(&question(verb, &found), self.yes)?;
        }
        Ok(found)
    }
}

fn question(verb: &str, issues: &[Issue]) -> String {
    let mut named: Vec<String> = issues.iter().take(NAMED).map(|issue| issue.short_id.clone()).collect();
    if issues.len() > NAMED {
        named.push(format!("{} more", issues.len() - NAMED));
    }
    let noun = if issues.len() == 1 { "issue" } else { "issues" };
    let events: u64 = issues.iter().map(|issue| issue.times_seen).sum();
    let events = ui::text::grouped(events);
    format!("{verb} {} {noun} with {events} events ({})?", issues.len(), named.join(", "))
}

/// The issue with a short id or a number.
///
/// # Errors
/// A short id that two issues have.
pub(super) fn find(store: &Store, name: &str) -> Result<Option<Issue>, CliError> {
    if name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(match name.parse() {
            Ok(number) => store.issue(IssueId(number))?,
            Err(_) => None,
        });
    }
    let mut found = store.issues_by_short_id(name)?;
    if found.len() > 1 {
        let numbers: Vec<_> = found.iter().map(|issue| issue.id.to_string()).collect();
        return Err(CliError::new(ErrorKind::Usage, format!("{} issues are called `{name}`", found.len()))
            .hint(format!("name one by its number: {}", numbers.join(", "))));
    }
    Ok(found.pop())
}

/// The issue with a short id or a number, which must be there.
///
/// # Errors
/// [`ErrorKind::NotFound`] when there is none.
pub(in crate::commands) fn find_one(store: &Store, name: &str) -> Result<Issue, CliError> {
    find(store, name)?.ok_or_else(|| no_issue(&[name]))
}

fn no_issue(names: &[&str]) -> CliError {
    let error = match names {
        [name] => CliError::not_found(format!("there is no issue `{name}`")),
        _ => CliError::not_found(format!("there are no issues `{}`; nothing was changed", names.join("`, `"))),
    };
    error.hint("`vidette issues list --all` shows those there are")
}
