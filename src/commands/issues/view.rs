//! `vidette issues view`.

use clap::Args;
use serde_json::Value;

use super::name::IssueName;
use super::place::{KeptIssue, Place};
use super::rows::{state_phrase, state_style};
use super::selection::EarlyArgs;
use super::timeline::Timeline;
use crate::client::Kept;
use crate::client::resources::issues::ReleaseReference;
use crate::client::resources::tags::IssueTag;
use crate::commands::Shown;
use crate::commands::events::EventDocument;
use crate::context::Context;
use crate::error::CliError;
use crate::model::{EventId, Timestamp};
use crate::ui::page::Page;
use crate::ui::paint::{Paint, Style};
use crate::ui::{Canvas, View, text};

/// How many values of a tag are told.
const TAG_VALUES: usize = 5;

/// Show an issue with its latest event
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues view WEB-1A
  vidette issues view WEB-1A --event oldest
  vidette issues view https://acme.sentry.io/issues/123/
  vidette issues view 42 --event none --json")]
pub(super) struct ViewArgs {
    /// A number, a short id such as WEB-1A, or the address of the issue's page
    #[arg(value_name = "ISSUE")]
    issue: IssueName,

    /// The event to show with it: latest, oldest, none, or an event's id
    #[arg(long, value_name = "EVENT", default_value = "latest", value_parser = which)]
    event: Which,

    /// Draw every frame with its source, and every breadcrumb
    #[arg(long)]
    full: bool,
}

/// Which event of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// The latest.
    Latest,
    /// The oldest.
    Oldest,
    /// None.
    None,
    /// The one with this id.
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

/// Shows an issue.
pub(super) fn run(context: &Context, early: &EarlyArgs, arguments: &ViewArgs) -> Result<Shown, CliError> {
    early.refuse("view")?;
    let place = Place::open(context, std::slice::from_ref(&arguments.issue))?;
    Ok(Some(Box::new(place.view(&arguments.issue, arguments.event, arguments.full)?)))
}

/// An issue with all that is shown of it. As JSON it is that of the list, and more.
pub(super) struct IssueView {
    /// The issue.
    pub(super) issue: KeptIssue,
    /// Its tags.
    pub(super) tags: Vec<Kept<IssueTag>>,
    /// How many events the shares of tags are told of.
    pub(super) tagged_events: u64,
    /// Counts over time, for drawing; those that are 0 left out.
    pub(super) seen: Vec<(Timestamp, u64)>,
    /// How many hours each of them stands for.
    pub(super) hours_per_count: i64,
    /// The event that was asked for.
    pub(super) event: Option<EventDocument>,
    /// Whether a browser finds something at its address.
    pub(super) has_page: bool,
    /// The time to tell ages from.
    pub(super) now: Timestamp,
}

impl View for IssueView {
    fn json(&self) -> Result<Value, serde_json::Error> {
        let mut json = self.issue.json().clone();
        if let Some(object) = json.as_object_mut() {
            let mut add = |name: &str, value: Value| object.insert(name.to_owned(), value);
            add("tags", serde_json::to_value(&self.tags)?);
            add("event", serde_json::to_value(&self.event)?);
        }
        Ok(json)
    }

    fn web(&self) -> Option<String> {
        self.page().map(str::to_owned)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        self.head(&mut page);
        self.over_time(&mut page);
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
    fn page(&self) -> Option<&str> {
        self.issue.permalink.as_deref().filter(|_| self.has_page)
    }

    fn head(&self, page: &mut Page) {
        let issue = &self.issue;
        let name = if issue.short_id.is_empty() { &issue.id } else { &issue.short_id };
        page.line(0, &[(Some(Style::Id), name), (None, "  "), (Some(Style::Heading), &issue.title)]);
        let culprit = if issue.culprit.is_empty() { "" } else { "  in " };
        page.line(
            0,
            &[
                (Some(Paint::level_style(&issue.level)), &issue.level),
                (None, "  "),
                (Some(state_style(issue)), &state_phrase(issue)),
                (Some(Style::Faint), culprit),
                (None, &issue.culprit),
            ],
        );
        page.gap();
        let stored = match issue.stored_events.filter(|stored| *stored != issue.count) {
            Some(stored) => format!(" ({} still stored)", text::grouped(stored)),
            None => String::new(),
        };
        page.field("events", &format!("{}{stored}", text::grouped(issue.count)));
        page.field("users", &text::grouped(issue.user_count));
        page.field("first seen", &self.seen(issue.first_seen, issue.first_release.as_ref()));
        page.field("last seen", &self.seen(issue.last_seen, issue.last_release.as_ref()));
        page.field("project", issue.project_slug());
        page.field("category", issue.issue_category.as_deref().filter(|_| !issue.is_error()).unwrap_or_default());
        page.field("priority", issue.priority.as_deref().unwrap_or_default());
        page.field("assigned to", issue.assigned_to.as_ref().map(|assignee| &*assignee.name).unwrap_or_default());
        page.field("id", &issue.id);
        let hashes = &issue.hashes;
        page.field(if hashes.len() == 1 { "hash" } else { "hashes" }, &hashes.join(" "));
        let link = self.page();
        page.linked_field("link", link.unwrap_or_default(), link);
    }

    fn seen(&self, time: Option<Timestamp>, release: Option<&ReleaseReference>) -> String {
        let Some(time) = time else { return String::new() };
        let release = release.filter(|release| !release.version.is_empty());
        let release = release.map(|release| format!(" in {}", release.version)).unwrap_or_default();
        format!("{} ({time}){release}", text::relative(time, self.now))
    }

    fn over_time(&self, page: &mut Page) {
        let room = page.width().saturating_sub(4).min(96);
        let timeline = Timeline::whole(&self.seen, room, self.hours_per_count);
        if timeline.counts.len() < 2 {
            return;
        }
        let largest = timeline.counts.iter().max().copied().unwrap_or_default();
        let step = timeline.step();
        page.heading("Over time", &format!("{step} a bar, {} at most", text::grouped(largest)));
        page.line(2, &[(Some(Style::Label), &text::sparkline(&timeline.counts))]);
    }

    fn tags(&self, page: &mut Page) {
        if self.tags.is_empty() {
            return;
        }
        page.heading("Tags", "");
        for tag in &self.tags {
            page.field(&tag.key, &shares(tag, self.tagged_events));
        }
    }
}

/// Values with their shares, the most frequent first.
fn shares(tag: &IssueTag, events: u64) -> String {
    let told = tag.top_values.len();
    let distinct = tag.unique_values.unwrap_or(u64::try_from(told).unwrap_or(u64::MAX));
    let value = |value: Option<&String>| match value.map(String::as_str) {
        None | Some("") => "(empty)".to_owned(),
        Some(value) => text::fit(value, 48),
    };
    // Where every event has a value of its own, shares tell nothing.
    if let Some(example) = tag.top_values.first().filter(|top| top.count == 1 && distinct > 1) {
        let example = value(example.value.as_ref());
        return format!("{} different values, such as {example}", text::grouped(distinct));
    }
    let shown = tag.top_values.iter().take(TAG_VALUES);
    let mut parts: Vec<String> =
        shown.map(|top| format!("{} {}", value(top.value.as_ref()), percent(top.count, events))).collect();
    let rest = distinct.saturating_sub(u64::try_from(parts.len()).unwrap_or(u64::MAX));
    match (parts.is_empty(), rest) {
        (true, _) => return format!("{} events", text::grouped(tag.total_values.unwrap_or_default())),
        (false, 0) => {}
        (false, rest) => parts.push(format!("and {} more", text::grouped(rest))),
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
    use serde_json::json;

    use super::*;

    #[test]
    fn shares_are_told_in_percent() {
        let tag = |top: &[(Option<&str>, u64)]| -> IssueTag {
            let top: Vec<_> = top.iter().map(|(value, count)| json!({"value": value, "count": count})).collect();
            serde_json::from_value(json!({"key": "browser", "uniqueValues": 5, "topValues": top})).unwrap()
        };
        let several = tag(&[(Some("Firefox"), 66), (Some("Chrome"), 33), (None, 1)]);
        assert_eq!(shares(&several, 101), "Firefox 65% · Chrome 32% · (empty) <1% · and 2 more");
        assert_eq!(shares(&tag(&[(Some("Lynx"), 1)]), 101), "5 different values, such as Lynx");
        let bare: IssueTag = serde_json::from_value(json!({"key": "browser", "totalValues": 1200})).unwrap();
        assert_eq!(shares(&bare, 1_200), "1,200 events");
        assert_eq!(percent(1, 0), "");
        assert!(matches!(which("5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a"), Ok(Which::Id(_))));
        assert!(which("newest").is_err());
    }
}
