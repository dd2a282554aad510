//! An explanation drawn for a person: a section for each stage, in the order of the stages.

use super::changes::{Change, changes};
use super::{grouping, is_kept};
use crate::event::{self, Node, RemarkKind, Value};
use crate::model::OutcomeKind;
use crate::pipeline::Stage;
use crate::pipeline::explain::Explanation;
use crate::scrub::remarks;
use crate::ui::Canvas;
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::text;

/// How many changes of a stage are drawn unless all were asked for.
const CHANGES: usize = 24;

/// Draws an explanation; `full` leaves nothing out.
pub(super) fn draw(explanation: &Explanation, full: bool, canvas: Canvas) -> String {
    let mut page = Page::new(canvas);
    head(&mut page, explanation);
    let normalized = explanation.normalized.as_deref().and_then(|json| event::parse(json).ok());
    let scrubbed = explanation.scrubbed.as_deref().and_then(|json| event::parse(json).ok());
    if let Some(normalized) = &normalized {
        normalize(&mut page, explanation, normalized, full);
    }
    if explanation.stage.is_none() && explanation.fault.is_none() {
        decisions(&mut page, explanation);
    }
    if let Some(scrubbed) = &scrubbed {
        scrub(&mut page, normalized.as_ref(), scrubbed, aside(explanation), full);
    }
    if let Some(explained) = &explanation.grouping {
        grouping::draw(&mut page, explained, aside(explanation), full);
    }
    page.finish()
}

/// What is said beside stages that the event does not reach.
fn aside(explanation: &Explanation) -> &'static str {
    if explanation.stopped_at.is_some() { "not reached; as it would be" } else { "" }
}

fn head(page: &mut Page, explanation: &Explanation) {
    if let Some(outcome) = &explanation.outcome {
        let style = match outcome.kind {
            OutcomeKind::Accepted => Style::Good,
            OutcomeKind::Invalid | OutcomeKind::Abuse => Style::Error,
            _ => Style::Warning,
        };
        let reason = outcome.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
        let at = match explanation.stopped_at {
            Some(stage) => format!(" at stage {}", stage.name()),
            None => String::new(),
        };
        page.line(0, &[(Some(style), outcome.kind.name()), (None, &reason), (Some(Style::Faint), &at)]);
        page.field("category", outcome.category.name());
    }
    if let Some(id) = explanation.event_id {
        page.field("event", &id.to_string());
    }
    match explanation.error_text() {
        Some(error) => page.field("error", &error),
        None => page.field("rule", explanation.detail.as_deref().unwrap_or_default()),
    }
    if explanation.fault.is_none() {
        page.field("received", &explanation.received_at.to_string());
    }
}

fn normalize(page: &mut Page, explanation: &Explanation, normalized: &Node<'_>, full: bool) {
    let before = event::parse(&explanation.received).unwrap_or_default();
    let found = changes(&before, normalized);
    page.heading("Normalize", &counted(found.len(), "change"));
    let shown = if full { found.len() } else { CHANGES };
    for change in found.iter().take(shown) {
        draw_change(page, change);
    }
    more(page, found.len(), shown);
    let mut errors = Vec::new();
    collect_errors(normalized, &mut String::new(), &mut errors);
    for (path, error) in errors {
        page.line(2, &[(Some(Style::Warning), "! "), (Some(Style::Label), &path), (None, "  "), (None, &error)]);
    }
    if full {
        page.heading("The normalised event", "");
        page.paragraph(2, None, &pretty(normalized));
    }
}

fn draw_change(page: &mut Page, change: &Change) {
    let half = page.width().saturating_sub(change.path.len() + 10) / 2;
    match (&change.before, &change.after) {
        (None, Some(after)) => {
            page.line(2, &[(Some(Style::Good), "+ "), (Some(Style::Label), &change.path), (None, "  "), (None, after)]);
        }
        (Some(before), None) => page.line(
            2,
            &[
                (Some(Style::Error), "- "),
                (Some(Style::Label), &change.path),
                (None, "  "),
                (Some(Style::Faint), before),
            ],
        ),
        (Some(before), Some(after)) => page.line(
            2,
            &[
                (Some(Style::Warning), "~ "),
                (Some(Style::Label), &change.path),
                (None, "  "),
                (Some(Style::Faint), &text::fit(before, half.max(16))),
                (None, " → "),
                (None, after),
            ],
        ),
        (None, None) => {}
    }
}

/// What the stages between normalisation and scrubbing decided.
fn decisions(page: &mut Page, explanation: &Explanation) {
    let stages =
        [(Stage::Client, "Client"), (Stage::Filter, "Filter"), (Stage::Sample, "Sample"), (Stage::Quota, "Quota ")];
    page.gap();
    for (stage, name) in stages {
        let (word, style, reason) = match (explanation.stopped_at, &explanation.outcome) {
            (Some(stopped), _) if stopped < stage => ("not reached", Style::Faint, String::new()),
            (Some(stopped), Some(outcome)) if stopped == stage && !is_kept(outcome.kind) => (
                "dropped",
                Style::Error,
                outcome.reason.as_deref().map(|reason| format!(" by {reason}")).unwrap_or_default(),
            ),
            _ => ("passes", Style::Good, String::new()),
        };
        page.line(0, &[(Some(Style::Heading), name), (None, "  "), (Some(style), word), (None, &reason)]);
        if stage == Stage::Sample {
            sampling(page, explanation);
        }
    }
}

fn sampling(page: &mut Page, explanation: &Explanation) {
    let Some(decision) = &explanation.sampling else { return };
    let Some(rate) = decision.rate else {
        page.line(2, &[(Some(Style::Faint), "no rule sets a rate for it")]);
        return;
    };
    page.field("rate", &rate.to_string());
    let rules: Vec<_> = decision.rules.iter().map(ToString::to_string).collect();
    page.field("rules", &rules.join(", "));
    if let Some(random) = decision.random {
        let sign = if random < rate { "<" } else { "≥" };
        page.field("random", &format!("{random} {sign} {rate}"));
    }
}

fn scrub(page: &mut Page, normalized: Option<&Node<'_>>, scrubbed: &Node<'_>, aside: &str, full: bool) {
    let before = normalized.map(remarks).unwrap_or_default();
    let mut found = remarks(scrubbed);
    found.retain(|remark| !before.contains(remark));
    let aside = if aside.is_empty() { counted(found.len(), "remark") } else { aside.to_owned() };
    page.heading("Scrub", &aside);
    if found.is_empty() {
        page.line(2, &[(Some(Style::Faint), "nothing was scrubbed")]);
    }
    let shown = if full { found.len() } else { CHANGES };
    for (path, remark) in found.iter().take(shown) {
        let now = at(scrubbed, path).map(|node| String::from_utf8_lossy(&event::value_json(&node.value)).into_owned());
        let kind = match remark.kind {
            RemarkKind::Annotated => "marked",
            RemarkKind::Removed => "removed",
            RemarkKind::Substituted => "replaced",
            RemarkKind::Masked => "masked",
            RemarkKind::Pseudonymized => "hashed",
            RemarkKind::Encrypted => "encrypted",
        };
        page.line(
            2,
            &[
                (Some(Style::Label), path),
                (None, "  "),
                (None, kind),
                (Some(Style::Faint), " by "),
                (Some(Style::Highlight), &remark.rule),
                (Some(Style::Faint), "  → "),
                (None, now.as_deref().unwrap_or("nothing")),
            ],
        );
    }
    more(page, found.len(), shown);
    if full {
        page.heading("The scrubbed event", "");
        page.paragraph(2, None, &pretty(scrubbed));
    }
}

/// The value at a path whose keys may hold dots themselves.
fn at<'e, 'a>(node: &'e Node<'a>, path: &str) -> Option<&'e Node<'a>> {
    if path.is_empty() {
        return Some(node);
    }
    let below = |key: &str| {
        let rest = path.strip_prefix(key)?;
        if rest.is_empty() { Some("") } else { rest.strip_prefix('.') }
    };
    match &node.value {
        Value::Object(object) => object.iter().find_map(|(key, child)| at(child, below(key)?)),
        Value::Array(nodes) => {
            let (index, rest) = path.split_once('.').unwrap_or((path, ""));
            at(nodes.get(index.parse::<usize>().ok()?)?, rest)
        }
        _ => None,
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn more(page: &mut Page, count: usize, shown: usize) {
    if count > shown {
        page.line(2, &[(Some(Style::Faint), &format!("… {} more (--full shows them)", count - shown))]);
    }
}

/// The errors noted in an event with the paths of their values.
fn collect_errors(node: &Node<'_>, path: &mut String, found: &mut Vec<(String, String)>) {
    if let Some(meta) = &node.meta {
        for error in &meta.errors {
            let data: Vec<_> = error.data.iter().map(|(name, value)| format!("{name}={}", plain(value))).collect();
            found.push((path.clone(), format!("{} {}", error.kind, data.join(" ")).trim_end().to_owned()));
        }
    }
    let mut below = |key: &str, child: &Node<'_>| {
        let length = path.len();
        if length > 0 {
            path.push('.');
        }
        path.push_str(key);
        collect_errors(child, path, found);
        path.truncate(length);
    };
    match &node.value {
        Value::Object(object) => object.iter().for_each(|(key, child)| below(key, child)),
        Value::Array(nodes) => nodes.iter().enumerate().for_each(|(index, child)| below(&index.to_string(), child)),
        _ => {}
    }
}

fn plain(value: &Value<'_>) -> String {
    match value {
        Value::String(text) => text.to_string(),
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}

/// A tree as indented JSON.
fn pretty(node: &Node<'_>) -> String {
    let json: serde_json::Value = serde_json::from_slice(&event::to_json(node)).unwrap_or_default();
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_with_dots_are_reached() {
        let event = event::parse_value(br#"{"extra":{"sys":1,"sys.argv":["a",{"b.c":"x"}]}}"#).unwrap();
        assert_eq!(at(&event, "extra.sys.argv.1.b.c").and_then(Node::as_str), Some("x"));
        assert_eq!(at(&event, "extra.sys.argv.7"), None);
    }
}
