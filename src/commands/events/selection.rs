//! Which events a list or a tail is about.

use clap::Args;

use crate::commands::search::QueryArgs;
use crate::commands::times::RangeArgs;
use crate::context::Context;

/// Which events.
#[derive(Debug, Args)]
pub(super) struct FilterArgs {
    #[command(flatten)]
    query: QueryArgs,

    /// Only events of this issue, by short id or number
    #[arg(short, long, value_name = "ISSUE")]
    issue: Option<String>,

    /// Only events of this environment; several are any of them
    #[arg(short, long, value_name = "ENVIRONMENT")]
    environment: Vec<String>,
}

/// What comes first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Sort {
    /// The latest.
    #[default]
    Newest,
    /// The oldest.
    Oldest,
    /// By a field.
    Field(String),
}

/// Reads `newest`, `oldest`, or a field with an optional `-`.
pub(super) fn sort(text: &str) -> Result<Sort, String> {
    match text {
        "newest" => Ok(Sort::Newest),
        "oldest" => Ok(Sort::Oldest),
        "" | "-" => Err("expected newest, oldest, or a field such as -count()".to_owned()),
        field => Ok(Sort::Field(field.to_owned())),
    }
}

/// Which events, in which order, with which fields.
#[derive(Debug, Clone, Default)]
pub(super) struct Selection {
    /// The query, empty for everything.
    pub(super) query: String,
    /// The issue, as it was named.
    pub(super) issue: Option<String>,
    /// The projects that were named or are configured.
    pub(super) projects: Vec<String>,
    /// The environments.
    pub(super) environments: Vec<String>,
    /// The range of time.
    pub(super) range: RangeArgs,
    /// What comes first.
    pub(super) sort: Sort,
    /// Chosen fields; none for the usual ones.
    pub(super) fields: Vec<String>,
}

impl Selection {
    /// What the filters and the scope say, newest first.
    pub(super) fn new(context: &Context, filter: &FilterArgs) -> Self {
        Self {
            query: filter.query.text().unwrap_or_default().trim().to_owned(),
            issue: filter.issue.clone(),
            projects: context.settings.projects.clone(),
            environments: filter.environment.clone(),
            ..Self::default()
        }
    }

    /// Whether it is every event of one project, the latest first: the list that every server has.
    pub(super) const fn is_plain(&self) -> bool {
        self.query.is_empty()
            && self.issue.is_none()
            && self.projects.len() == 1
            && self.environments.is_empty()
            && self.range.is_open()
            && self.is_usual()
    }

    /// Whether it is the latest first, with the usual fields: what the list of an issue can do.
    pub(super) const fn is_usual(&self) -> bool {
        matches!(self.sort, Sort::Newest) && self.fields.is_empty()
    }
}
