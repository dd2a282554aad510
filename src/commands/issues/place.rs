//! Where issues are: a server, or the embedded store. This is the seam between the commands and the two.
//!
//! Both give and take issues in the Web API's form. When the embedded store answers the Web API itself, its
//! implementation goes and the trait with it.

use super::embedded::Embedded;
use super::list::Search;
use super::name::IssueName;
use super::server::Server;
use super::view::{IssueView, Which};
use crate::client::resources::issues::Issue;
use crate::client::{Kept, Listed};
use crate::commands::times::Seconds;
use crate::context::{Context, Target};
use crate::error::CliError;

/// An issue as it came.
pub(super) type KeptIssue = Kept<Issue>;

/// What both kinds of places can do.
pub(super) trait Place {
    /// The issues that a search finds.
    fn search(&self, search: &Search) -> Result<Listed<KeptIssue>, CliError>;

    /// The issues with these names, each once, in this order.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::NotFound`] with every name that there is nothing for.
    fn find(&self, names: &[IssueName]) -> Result<Vec<KeptIssue>, CliError>;

    /// An issue with all that is shown of it.
    fn view(&self, name: &IssueName, which: &Which, everything: bool) -> Result<IssueView, CliError>;

    /// Changes issues. `plainly` says that nothing but numbers were given, as sentry-cli takes them.
    fn change(&self, issues: Vec<KeptIssue>, change: &Change, plainly: bool) -> Result<Done, CliError>;

    /// Merges issues into the one with most events.
    fn merge(&self, issues: &[KeptIssue]) -> Result<Merged, CliError>;

    /// Deletes issues; with `discard`, later events like theirs are dropped as well.
    fn delete(&self, issues: Vec<KeptIssue>, discard: bool) -> Result<Done, CliError>;

    /// Whether nothing named is nothing to do, as for sentry-cli, or a mistake.
    fn may_name_nothing(&self) -> bool;

    /// Whether only unresolved issues are listed when nothing was asked for.
    fn lists_only_unresolved(&self) -> bool;

    /// The project that a change to every issue is about.
    fn whole_project(&self) -> Option<&str>;
}

/// The place that the settings name; an issue's page names its organisation.
///
/// # Errors
/// What opening it can fail with, before anything is asked.
pub(super) fn open<'a>(context: &'a Context, names: &[IssueName]) -> Result<Box<dyn Place + 'a>, CliError> {
    Ok(match context.target() {
        Target::Server => Box::new(Server::open(context, names)?),
        Target::Embedded => Box::new(Embedded::open(context, names)?),
    })
}

/// A change to issues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    /// They are fixed.
    Resolve(Fixed),
    /// They are taken back.
    Unresolve,
    /// They are put aside.
    Archive(Until),
    /// They are given to somebody; none takes them from everyone.
    Assign(Option<String>),
}

/// Since when an issue is fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fixed {
    /// Now.
    Now,
    /// The release after the latest one.
    NextRelease,
    /// A release.
    Release(String),
    /// A commit of a repository.
    Commit {
        /// The repository, as the server knows it.
        repository: String,
        /// The commit's hash.
        commit: String,
    },
}

/// Until when an issue is put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Until {
    /// For good, because nothing else was said.
    Unsaid,
    /// For good.
    Forever,
    /// Until it gets much more frequent.
    Escalating,
    /// Until the first of these is met.
    Condition {
        /// This much time has gone by.
        time: Option<Seconds>,
        /// It was seen so many more times.
        events: Option<u64>,
        /// So many more users met it.
        users: Option<u64>,
        /// Events and users are counted within this span.
        window: Option<Seconds>,
    },
}

/// What became of issues that were to be changed.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// Those that were changed, as they are now, and those that were so already.
    pub(super) issues: Vec<KeptIssue>,
    /// How many were changed.
    pub(super) changed: usize,
    /// Those that were not, and why.
    pub(super) failed: Vec<(String, String)>,
}

/// What became of a merge.
#[derive(Debug)]
pub(super) struct Merged {
    /// What the server said.
    pub(super) answer: serde_json::Value,
    /// The number of the issue that has them all now.
    pub(super) parent: Option<String>,
}
