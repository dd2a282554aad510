//! `vidette issues view`.

use clap::Args;
use serde::Serialize;

use super::document::IssueDocument;
use super::selection::find_one;
use super::timeline::Timeline;
use crate::commands::Shown;
use crate::commands::events::{self, EventDocument};
use crate::context::Context;
use crate::error::CliError;
use crate::model::{EventId, Timestamp};
use crate::store::{EventRow, Hours, Issue, Store, TagSummaries, TagSummary};
use crate::ui::page::Page;
use crate::ui::paint::{Paint, Style};
use crate::ui::{Canvas, View, text};

/// How many of the newest events the tags are counted in.
const TAG_EVENTS: usize = 1_000;

/// How many values of a tag are told.
const TAG_VALUES: usize = 5;

/// Show an issue with its latest event
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues view WEB-1A
  vidette issues view WEB-1A --event oldest
  vidette issues view 42 --event none --json")]
pub struct ViewArgs {
    /// A short id such as WEB-1A, or a number
    #[arg(value_name = "ISSUE")]
    issue: String,

    /// The event to show with it: latest, oldest, none, or an event's id
    #[arg(long, value_name = "EVENT", default_value = "latest", value_parser = which)]
    event: Which,

    /// Draw every frame with its source, and every breadcrumb
    #[arg(long)]
    full: bool,
}

#[derive(Debug, Clone, Copy)]
enum Which {
    Latest,
    Oldest,
    None,
    Id(EventId),
}

fn which(text: &str) -> Result<Which, String> {
    Ok(match text {
        "latest" => Which::Latest,
        "oldest" => Which::Oldest,
        "none" => Which::None,
        id => Which::Id(id.parse().map_err(|_| "expected latest, oldest, none or an event id".to_owned())?),
    })
}

/// An issue as JSON: that of the list, and more.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct IssueView {
    #[serde(flatten)]
    issue: IssueDocument,
    /// The hashes of its grouping.
    hashes: Vec<String>,
    /// The tags of its newest events.
    tags: Vec<TagDocument>,
    /// Events by hour, those without events left out: pairs of a second since 1970 and a count.
    hours: Vec<(i64, u64)>,
    /// The event that was asked for.
    event: Option<EventDocument>,
    #[serde(skip)]
    seen: Vec<(Timestamp, u64)>,
    #[serde(skip)]
    tagged: TagSummaries,
    #[serde(skip)]
    now: Timestamp,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TagDocument {
    /// The tag's key.
    key: String,
    /// How many events have it.
    total_values: u64,
    /// How many values there are.
    unique_values: usize,
    /// The most frequent values.
    top_values: Vec<TagValue>,
}

#[derive(Serialize)]
struct TagValue {
    value: String,
    count: u64,
}

/// Shows an issue.
pub(super) fn run(context: &Context, arguments: &ViewArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let issue = find_one(&store, &arguments.issue)?;
    let projects = store.projects()?;
    let event = match find_event(&store, &issue, arguments.event)? {
        Some(row) => Some(events::document(&store, &projects, &row, now, arguments.full)?),
        None => None,
    };
    let seen = store.issue_hours(issue.id, Hours::default())?;
    let tagged = store.tag_summaries(None, Some(issue.id), TAG_EVENTS, TAG_VALUES)?;
    let hex = |hash: [u8; 16]| format!("{:032x}", u128::from_be_bytes(hash));
    Ok(Some(Box::new(IssueView {
        hashes: store.issue_hashes(issue.id)?.into_iter().map(hex).collect(),
        tags: tagged.tags.iter().map(tag_document).collect(),
        hours: seen.iter().map(|(hour, events)| (hour.as_seconds(), *events)).collect(),
        event,
        seen,
        tagged,
        now,
        issue: IssueDocument::new(&store, &projects, issue)?,
    })))
}

fn tag_document(tag: &TagSummary) -> TagDocument {
    let value = |(value, count): &(String, u64)| TagValue { value: value.clone(), count: *count };
    TagDocument {
        key: tag.key.clone(),
        total_values: tag.events,
        unique_values: tag.distinct,
        top_values: tag.top.iter().map(value).collect(),
    }
}

fn find_event(store: &Store, issue: &Issue, which: Which) -> Result<Option<EventRow>, CliError> {
    Ok(match which {
        Which::None => None,
        Which::Latest => store.latest_event(issue.id)?,
        Which::Oldest => store.oldest_event(issue.id)?,
        Which::Id(id) => {
            let found = store.event(Some(issue.project), id)?.filter(|event| event.issue == Some(issue.id));
            let missing = || {
                CliError::not_found(format!("{} has no event {id}", issue.short_id))
                    .hint(format!("`vidette events list --issue {}` shows those it has", issue.short_id))
            };
            Some(found.ok_or_else(missing)?)
        }
    })
}

impl View for IssueView {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        self.head(&mut page);
        self.timeline(&mut page);
        self.tags(&mut page);
        let mut drawn = page.finish();
        if let Some(event) = &self.event {
            let rule = canvas.paint.paint(Style::Faint, "─".repeat(canvas.width)).into_owned();
            drawn.push_str(&format!("\n{rule}\n{}", event.draw_in_issue(canvas)));
        }
        drawn
    }
}

impl IssueView {
    fn head(&self, page: &mut Page) {
        let issue = &self.issue;
        let level = Paint::level_style(issue.level);
        page.line(0, &[(Some(Style::Id), &issue.short_id), (None, "  "), (Some(Style::Heading), &issue.title)]);
        let culprit = if issue.culprit.is_empty() { "" } else { "  in " };
        let state = issue.state_phrase();
        page.line(
            0,
            &[
                (Some(level), issue.level),
                (None, "  "),
                (Some(issue.state_style()), &state),
                (Some(Style::Faint), culprit),
                (None, &issue.culprit),
            ],
        );
        page.gap();
        let stored = if issue.stored_events == issue.times_seen {
            String::new()
        } else {
            format!(" ({} still stored)", text::grouped(issue.stored_events))
        };
        page.field("events", &format!("{}{stored}", text::grouped(issue.times_seen)));
        page.field("users", &text::grouped(issue.user_count));
        let seen = |time: Timestamp, release: Option<&super::document::ReleaseReference>| {
            let release = release.map(|release| format!(" in {}", release.version)).unwrap_or_default();
            format!("{} ({time}){release}", text::relative(time, self.now))
        };
        page.field("first seen", &seen(issue.first_seen, issue.first_release.as_ref()));
        page.field("last seen", &seen(issue.last_seen, issue.last_release.as_ref()));
        page.field("project", &issue.project.slug);
        page.field("priority", issue.priority);
        page.field("assigned to", issue.assigned_to.as_deref().unwrap_or_default());
        page.field("id", &issue.id);
        page.field(if self.hashes.len() == 1 { "hash" } else { "hashes" }, &self.hashes.join(" "));
    }

    fn timeline(&self, page: &mut Page) {
        let timeline = Timeline::whole(&self.seen, page.width().saturating_sub(4).min(96));
        if timeline.counts.len() < 2 {
            return;
        }
        let largest = timeline.counts.iter().max().copied().unwrap_or_default();
        let step = timeline.step();
        page.heading("Over time", &format!("{step} a bar, {} at most", text::grouped(largest)));
        page.line(2, &[(Some(Style::Label), &text::sparkline(&timeline.counts))]);
    }

    fn tags(&self, page: &mut Page) {
        if self.tagged.tags.is_empty() {
            return;
        }
        let events = u64::try_from(self.tagged.events).unwrap_or(u64::MAX);
        let aside = if self.tagged.complete {
            String::new()
        } else {
            format!("of the newest {} events", text::grouped(events))
        };
        page.heading("Tags", &aside);
        for tag in &self.tagged.tags {
            page.field(&tag.key, &shares(tag, events));
        }
    }
}

/// Values with their shares, the most frequent first.
fn shares(tag: &TagSummary, events: u64) -> String {
    let distinct = u64::try_from(tag.distinct).unwrap_or(u64::MAX);
    // Where every event has a value of its own, shares tell nothing.
    if let Some((example, 1)) = tag.top.first()
        && distinct > 1
    {
        return format!("{} different values, such as {}", text::grouped(distinct), text::fit(example, 48));
    }
    let share = |(value, count): &(String, u64)| format!("{} {}", text::fit(value, 48), percent(*count, events));
    let mut parts: Vec<String> = tag.top.iter().map(share).collect();
    if tag.distinct > tag.top.len() {
        parts.push(format!("and {} more", tag.distinct - tag.top.len()));
    }
    parts.join(" · ")
}

fn percent(count: u64, of: u64) -> String {
    match count.saturating_mul(100).checked_div(of) {
        None => String::new(),
        Some(0) => "<1%".to_owned(),
        Some(percent) => format!("{percent}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_in_percent() {
        let top = vec![("Firefox".to_owned(), 66), ("Chrome".to_owned(), 33), ("Lynx".to_owned(), 1)];
        let mut tag = TagSummary { key: "browser".to_owned(), events: 101, distinct: 5, top };
        assert_eq!(shares(&tag, 101), "Firefox 65% · Chrome 32% · Lynx <1% · and 2 more");
        tag.top.drain(..2);
        assert_eq!(shares(&tag, 101), "5 different values, such as Lynx");
        assert_eq!(percent(1, 0), "");
        assert!(matches!(which("5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a"), Ok(Which::Id(_))));
        assert!(which("newest").is_err());
    }
}
