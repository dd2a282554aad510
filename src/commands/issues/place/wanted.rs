//! What can be asked of issues, and what became of it.

use crate::client::Kept;
use crate::client::resources::issues::Issue;
use crate::commands::times::Seconds;

/// An issue as it came.
pub(in crate::commands::issues) type KeptIssue = Kept<Issue>;

/// A change to issues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::commands::issues) enum Change {
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
pub(in crate::commands::issues) enum Fixed {
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
pub(in crate::commands::issues) enum Until {
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
pub(in crate::commands::issues) struct Done {
    /// Those that were changed, as they are now, and those that were so already.
    pub(in crate::commands::issues) issues: Vec<KeptIssue>,
    /// How many were changed.
    pub(in crate::commands::issues) changed: usize,
    /// Those that were not, and why.
    pub(in crate::commands::issues) failed: Vec<(String, String)>,
}

/// What became of a merge.
#[derive(Debug)]
pub(in crate::commands::issues) struct Merged {
    /// What the server said.
    pub(in crate::commands::issues) answer: serde_json::Value,
    /// The number of the issue that has them all now.
    pub(in crate::commands::issues) parent: Option<String>,
}
