//! `vidette issues merge`.

use clap::Args;
use serde_json::Value;

use super::name::IssueName;
use super::place::{KeptIssue, Merged, Place};
use super::selection::{EarlyArgs, question};
use crate::commands::Shown;
use crate::context::{Context, Target};
use crate::error::CliError;
use crate::ui::{Canvas, View, text};

/// Make one issue of several
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues merge WEB-1A WEB-2
  vidette issues merge WEB-1A WEB-2 WEB-3 --yes

The issue with most events stays and gets those of the others. The issues must be errors of one project.")]
pub(super) struct MergeArgs {
    /// Numbers, short ids such as WEB-1A, or addresses of issues' pages; two at least
    #[arg(value_name = "ISSUE", required = true, num_args = 2..)]
    issues: Vec<IssueName>,

    /// Merge without a question
    #[arg(short, long)]
    yes: bool,
}

/// Merges issues.
pub(super) fn run(context: &Context, early: &EarlyArgs, arguments: &MergeArgs) -> Result<Shown, CliError> {
    early.refuse("merge")?;
    let place = Place::open(context, &arguments.issues)?;
    let issues = place.find(&arguments.issues)?;
    let parent = check(&issues)?;
    let plan = question("Merge", &issues);
    let plan = format!("{} into {}?", plan.trim_end_matches('?'), text::printable(&parent.short_id));
    context.ui.confirm(&plan, arguments.yes)?;
    let merged = place.merge(&issues)?;
    if context.target() == Target::Server {
        context.ui.status("the server moves the events in the background");
    }
    Ok(Some(Box::new(MergeView { merged, issues })))
}

/// The issue that the others will be merged into: that with most events.
fn check(issues: &[KeptIssue]) -> Result<&KeptIssue, CliError> {
    let [first, _, ..] = issues else {
        return Err(CliError::usage("one issue cannot be merged with itself").hint("name another one"));
    };
    if let Some(other) = issues.iter().find(|issue| issue.project != first.project) {
        let (one, two) = (first.project_slug(), other.project_slug());
        return Err(CliError::usage(format!(
            "{} is of project `{one}` and {} of `{two}`; only issues of one project can be merged",
            first.short_id, other.short_id
        )));
    }
    if let Some(other) = issues.iter().find(|issue| !issue.is_error()) {
        let category = other.issue_category.as_deref().unwrap_or_default();
        return Err(CliError::usage(format!(
            "{} is of the category `{category}`; only errors can be merged",
            other.short_id
        )));
    }
    // Of those with as many events it is the server that chooses.
    Ok(issues.iter().fold(first, |most, issue| if issue.count > most.count { issue } else { most }))
}

/// What became of a merge.
struct MergeView {
    merged: Merged,
    issues: Vec<KeptIssue>,
}

impl View for MergeView {
    fn json(&self) -> Result<Value, serde_json::Error> {
        Ok(self.merged.answer.clone())
    }

    fn draw(&self, _canvas: Canvas) -> String {
        let parent = self.issues.iter().find(|issue| Some(&issue.id) == self.merged.parent.as_ref());
        let name =
            parent.map_or_else(|| self.merged.parent.clone().unwrap_or_default(), |issue| issue.short_id.clone());
        let others = self.issues.iter().filter(|issue| Some(&issue.id) != self.merged.parent.as_ref());
        let others: Vec<String> = others.map(|issue| text::printable(&issue.short_id)).collect();
        format!("merged {} into {}\n", others.join(", "), text::printable(&name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn issue(id: u32, project: &str, category: &str, count: u32) -> KeptIssue {
        serde_json::from_value(json!({
            "id": id.to_string(), "shortId": format!("P-{id}"), "issueCategory": category, "count": count.to_string(),
            "project": {"id": project, "slug": project},
        }))
        .unwrap()
    }

    #[test]
    fn errors_of_one_project_are_merged_into_the_largest() {
        let issues = [issue(1, "web", "error", 3), issue(2, "web", "error", 30), issue(3, "web", "error", 30)];
        assert_eq!(check(&issues).unwrap().id, "2");
        assert!(check(&issues[..1]).is_err());
        let mixed = [issue(1, "web", "error", 3), issue(2, "api", "error", 3)];
        assert!(check(&mixed).unwrap_err().message.contains("`api`"));
        let other = [issue(1, "web", "error", 3), issue(2, "web", "feedback", 3)];
        assert!(check(&other).unwrap_err().message.contains("feedback"));
    }
}
