//! One issue of a server, with its tags and an event.

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::{KeptIssue, Place};
use crate::client::resources::{self, issues, tags};
use crate::client::{ClientError, ErrorMeaning, Kept, Request};
use crate::commands::events::{self, EventDocument, FoundEvent, stored_form};
use crate::commands::issues::name::{IssueKey, IssueName};
use crate::commands::issues::selection::no_issue;
use crate::commands::issues::view::{IssueView, Which};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;

impl Place<'_> {
    /// An issue with all that is shown of it.
    pub(in crate::commands::issues) fn view(
        &self,
        name: &IssueName,
        which: Which,
        everything: bool,
    ) -> Result<IssueView, CliError> {
        let number = match name.key() {
            IssueKey::Number(number) => number.to_string(),
            IssueKey::Short(short_id) => match self.by_short_ids(&[short_id])?.pop().flatten() {
                Some(issue) => issue.id.clone(),
                None => return Err(no_issue(&[name.to_string()])),
            },
        };
        let asked = self.ask(async {
            tokio::try_join!(
                self.client.send(issues::get(&self.organization, &number)),
                self.maybe(tags::of_issue(&self.organization, &number)),
                self.event(&number, which),
            )
        });
        let (issue, tags, details) = asked.map_err(|error| match error.kind {
            ErrorKind::NotFound => no_issue(&[name.to_string()]),
            _ => error,
        })?;
        let event = match (details, which) {
            (Some(details), _) => Some(self.drawable(&issue, &details, everything)?),
            (None, Which::Id(id)) => {
                return Err(CliError::not_found(format!("{} has no event {id}", issue.short_id))
                    .hint(format!("`vidette events list --issue {}` shows those it has", issue.short_id)));
            }
            (None, _) => None,
        };
        let tags = tags.unwrap_or_else(|| own_tags(&issue));
        let (seen, hours_per_count) = over_time(&issue);
        Ok(IssueView {
            tagged_events: tags.iter().filter_map(|tag| tag.total_values).max().unwrap_or(issue.count),
            tags,
            seen,
            hours_per_count,
            event,
            issue,
            has_page: self.has_pages,
            now: self.context.clock.now(),
        })
    }

    /// An answer without which the rest is still worth showing.
    async fn maybe<T: serde::de::DeserializeOwned>(&self, request: Request<T>) -> Result<Option<T>, ClientError> {
        match self.client.send(request).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if is_refusal(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn event(&self, number: &str, which: Which) -> Result<Option<Value>, ClientError> {
        let which = match which {
            Which::None => return Ok(None),
            Which::Latest => "latest".to_owned(),
            Which::Oldest => "oldest".to_owned(),
            Which::Id(id) => id.to_string(),
        };
        self.maybe(issues::event(&self.organization, number, &which)).await
    }

    /// The event as it is stored; where the server does not give that away, in the form of its pages.
    fn drawable(&self, issue: &KeptIssue, details: &Value, everything: bool) -> Result<EventDocument, CliError> {
        let id = details.get("eventID").or_else(|| details.get("id")).and_then(Value::as_str).unwrap_or_default();
        let request = resources::events::stored(&self.organization, issue.project_slug(), id);
        let request = if self.is_embedded { request.query("raw", "1") } else { request };
        let event: Box<RawValue> = match self.ask(self.maybe(request))? {
            Some(stored) => stored,
            None => to_raw_value(&stored_form(details))
                .map_err(|error| CliError::new(ErrorKind::Internal, "an event has no JSON form").because(error))?,
        };
        let told = serde_json::from_value(details.clone()).unwrap_or_default();
        let found = FoundEvent {
            event,
            group_id: Some(issue.id.clone()),
            issue: Some(issue.short_id.clone()),
            project: issue.project_slug().to_owned(),
            attachments: Vec::new(),
            told,
        };
        Ok(events::document(found, self.context.clock.now(), everything))
    }
}

/// Whether a server has no such thing, or not for this token.
const fn is_refusal(error: &ClientError) -> bool {
    matches!(error.meaning, ErrorMeaning::NotFound { .. } | ErrorMeaning::Forbidden { .. } | ErrorMeaning::Gone { .. })
        || matches!(error.meaning, ErrorMeaning::Request(_))
}

/// The tags that an issue tells of itself: without values.
fn own_tags(issue: &KeptIssue) -> Vec<Kept<tags::IssueTag>> {
    let tags = issue.json().get("tags").cloned().unwrap_or_default();
    serde_json::from_value(tags).unwrap_or_default()
}

/// Counts of hours where the server tells of all of them or for an issue of the last day, else of days; those that are
/// 0 left out.
fn over_time(issue: &KeptIssue) -> (Vec<(Timestamp, u64)>, i64) {
    let moments = |pairs: &[(i64, u64)]| -> Vec<(Timestamp, u64)> {
        let pairs = pairs.iter().filter(|(_, events)| *events > 0);
        pairs.map(|(second, events)| (Timestamp::from_millis(second.saturating_mul(1_000)), *events)).collect()
    };
    if !issue.hours.is_empty() {
        return (moments(&issue.hours), 1);
    }
    let days = moments(&issue.counts_over("30d"));
    if days.len() < 2 { (moments(&issue.counts_over("24h")), 1) } else { (days, 24) }
}
