//! An event, drawn as a person wants to read it at three in the morning: what broke, where, who met
//! it, what led to it.

use super::frames;
use crate::event::{Node, Value};
use crate::model::Timestamp;
use crate::ui::Canvas;
use crate::ui::page::Page;
use crate::ui::paint::{Paint, Style};
use crate::ui::text;

/// What is known of an event beside its payload.
#[derive(Debug, Clone, Default)]
pub(super) struct Surrounding {
    /// The project's slug.
    pub(super) project: String,
    /// The issue's short id.
    pub(super) issue: Option<String>,
    /// The title.
    pub(super) title: String,
    /// The culprit.
    pub(super) culprit: String,
    /// The time to tell ages from.
    pub(super) now: Timestamp,
    /// Draw every frame with its source, and every breadcrumb.
    pub(super) everything: bool,
    /// Whether it is drawn below its issue, which has told title and culprit.
    pub(super) in_issue: bool,
    /// What came with it: names and sizes in bytes.
    pub(super) attachments: Vec<(String, u64)>,
}

/// How many breadcrumbs are drawn unless all were asked for.
const BREADCRUMBS: usize = 20;

/// Contexts that are told in the head or in sections of their own.
const CONTEXTS_ELSEWHERE: [&str; 1] = ["trace"];

/// Where the reports of browsers lie.
const SECURITY_REPORTS: [&str; 4] = ["csp", "hpkp", "expectct", "expectstaple"];

/// Draws an event.
pub(super) fn draw(event: &Node<'_>, surrounding: &Surrounding, canvas: Canvas) -> String {
    let mut page = Page::new(canvas);
    head(&mut page, event, surrounding);
    message(&mut page, event, surrounding);
    frames::exceptions(&mut page, event, surrounding.everything);
    frames::threads(&mut page, event, surrounding.everything);
    breadcrumbs(&mut page, event, surrounding.everything);
    request(&mut page, event);
    user(&mut page, event);
    tags(&mut page, event);
    contexts(&mut page, event, surrounding.everything);
    for report in SECURITY_REPORTS {
        bag(&mut page, report, event.get(report));
    }
    bag(&mut page, "Extra", event.get("extra"));
    modules(&mut page, event, surrounding.everything);
    attachments(&mut page, &surrounding.attachments);
    errors(&mut page, event);
    page.finish()
}

fn head(page: &mut Page, event: &Node<'_>, surrounding: &Surrounding) {
    if !surrounding.in_issue {
        title(page, event, surrounding);
        page.gap();
        page.field("issue", surrounding.issue.as_deref().unwrap_or_default());
    }
    page.field("event", event.get_str("event_id").unwrap_or_default());
    page.field("project", &surrounding.project);
    if let Some(seconds) = event.get("timestamp").and_then(Node::as_f64) {
        let time = Timestamp::from_seconds(seconds);
        page.field("time", &format!("{time} ({})", text::relative(time, surrounding.now)));
    }
    page.field("release", &joined(&[event.get_str("release"), event.get_str("dist")], " dist "));
    page.field("environment", event.get_str("environment").unwrap_or_default());
    page.field("platform", event.get_str("platform").unwrap_or_default());
    page.field("transaction", event.get_str("transaction").unwrap_or_default());
    let fingerprint = event.get("fingerprint").and_then(Node::as_array).unwrap_or_default();
    if fingerprint.iter().any(|part| part.as_str() != Some("{{ default }}")) {
        page.field("fingerprint", &fingerprint.iter().map(readable).collect::<Vec<_>>().join(" · "));
    }
    page.field("logger", event.get_str("logger").unwrap_or_default());
    page.field("sdk", &joined(&[event.find_str("sdk.name"), event.find_str("sdk.version")], " "));
    page.field(
        "trace",
        &joined(&[event.find_str("contexts.trace.trace_id"), event.find_str("contexts.trace.op")], " "),
    );
}

fn title(page: &mut Page, event: &Node<'_>, surrounding: &Surrounding) {
    let level = event.get_str("level").unwrap_or("error");
    page.line(0, &[(Some(Paint::level_style(level)), level), (None, "  "), (Some(Style::Heading), &surrounding.title)]);
    if !surrounding.culprit.is_empty() {
        page.line(0, &[(Some(Style::Faint), "in "), (None, &surrounding.culprit)]);
    }
}

fn joined(parts: &[Option<&str>], between: &str) -> String {
    parts.iter().flatten().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}

/// The message, where it says more than the title does.
fn message(page: &mut Page, event: &Node<'_>, surrounding: &Surrounding) {
    let formatted = event.find_str("logentry.formatted").or_else(|| event.find_str("logentry.message"));
    let Some(formatted) = formatted.filter(|formatted| formatted.trim() != surrounding.title.trim()) else { return };
    page.heading("Message", "");
    page.paragraph(2, None, formatted);
}

fn breadcrumbs(page: &mut Page, event: &Node<'_>, everything: bool) {
    let crumbs = event.get("breadcrumbs").map(Node::values).unwrap_or_default();
    if crumbs.is_empty() {
        return;
    }
    let hidden = if everything { 0 } else { crumbs.len().saturating_sub(BREADCRUMBS) };
    let aside = if hidden > 0 { format!("the last {BREADCRUMBS} of {}", crumbs.len()) } else { String::new() };
    page.heading("Breadcrumbs", &aside);
    for crumb in crumbs.iter().skip(hidden).filter(|crumb| !crumb.is_null()) {
        breadcrumb(page, crumb);
    }
}

fn breadcrumb(page: &mut Page, crumb: &Node<'_>) {
    let clock = crumb.get("timestamp").and_then(Node::as_f64).map(time_of_day).unwrap_or_default();
    let level = crumb.get_str("level").unwrap_or("info");
    let category = crumb.get_str("category").or_else(|| crumb.get_str("type")).unwrap_or("default");
    let mut said = crumb.get_str("message").unwrap_or_default().to_owned();
    if let Some(data) = crumb.get("data").and_then(Node::as_object) {
        for (key, value) in data.iter() {
            let gap = if said.is_empty() { "" } else { "  " };
            said.push_str(&format!("{gap}{key}={}", short(value)));
        }
    }
    page.line(
        2,
        &[
            (Some(Style::Faint), &format!("{clock:<13}")),
            (Some(Paint::level_style(level)), &format!("{level:<8}")),
            (Some(Style::Label), &format!("{:<14} ", text::fit(category, 14))),
            (None, &said),
        ],
    );
}

fn time_of_day(seconds: f64) -> String {
    let whole = Timestamp::from_seconds(seconds).to_string();
    whole.split_once('T').map(|(_, time)| time.trim_end_matches('Z').chars().take(12).collect()).unwrap_or(whole)
}

fn request(page: &mut Page, event: &Node<'_>) {
    let Some(request) = event.get("request") else { return };
    page.heading("Request", "");
    let method = request.get_str("method").unwrap_or("GET");
    page.field("url", &format!("{method} {}", request.get_str("url").unwrap_or_default()));
    for (label, key) in [("query", "query_string"), ("fragment", "fragment"), ("body", "data"), ("cookies", "cookies")]
    {
        if let Some(value) = request.get(key) {
            page.field(label, &readable(value));
        }
    }
    for (name, value) in pairs(request.get("headers")) {
        page.field(&name, &value);
    }
    if let Some(environment) = request.get("env").and_then(Node::as_object) {
        for (key, value) in environment.iter() {
            page.field(key, &readable(value));
        }
    }
}

fn user(page: &mut Page, event: &Node<'_>) {
    let Some(user) = event.get("user").and_then(Node::as_object) else { return };
    page.heading("User", "");
    for (key, value) in user.iter().filter(|(key, _)| *key != "sentry_user") {
        page.field(key, &readable(value));
    }
}

fn tags(page: &mut Page, event: &Node<'_>) {
    let tags = pairs(event.get("tags"));
    if tags.is_empty() {
        return;
    }
    page.heading("Tags", "");
    for (key, value) in tags {
        page.field(&key, &value);
    }
}

/// Contexts in a line each, or in a section each when everything was asked for.
fn contexts(page: &mut Page, event: &Node<'_>, everything: bool) {
    let Some(contexts) = event.get("contexts").and_then(Node::as_object) else { return };
    let shown: Vec<_> = contexts.iter().filter(|(name, _)| !CONTEXTS_ELSEWHERE.contains(name)).collect();
    if everything {
        return shown.into_iter().for_each(|(name, context)| bag(page, name, Some(context)));
    }
    if !shown.is_empty() {
        page.heading("Contexts", "");
    }
    for (name, context) in shown {
        page.field(name, &context_line(name, context));
    }
}

/// The name and version of what a context speaks of, then the rest.
fn context_line(name: &str, context: &Node<'_>) -> String {
    let Some(entries) = context.as_object() else { return readable(context) };
    let whole = context.get_str(name).map(str::to_owned);
    let whole = whole.unwrap_or_else(|| joined(&[context.get_str("name"), context.get_str("version")], " "));
    let told = |key: &str| key == "type" || (!whole.is_empty() && (key == name || key == "name" || key == "version"));
    let rest = entries.iter().filter(|(key, node)| !told(key) && !node.is_null());
    let rest = rest.map(|(key, node)| format!("{key}={}", short(node)));
    std::iter::once(whole.clone()).filter(|whole| !whole.is_empty()).chain(rest).collect::<Vec<_>>().join("  ")
}

fn bag(page: &mut Page, title: &str, bag: Option<&Node<'_>>) {
    let Some(bag) = bag.and_then(Node::as_object).filter(|bag| !bag.is_empty()) else { return };
    page.heading(title, "");
    for (key, value) in bag.iter().filter(|(key, _)| *key != "type") {
        page.field(key, &readable(value));
    }
}

fn modules(page: &mut Page, event: &Node<'_>, everything: bool) {
    let Some(modules) = event.get("modules").and_then(Node::as_object).filter(|modules| !modules.is_empty()) else {
        return;
    };
    if !everything {
        page.heading("Modules", &format!("{} (--full lists them)", modules.len()));
        return;
    }
    page.heading("Modules", "");
    for (name, version) in modules.iter() {
        page.field(name, &readable(version));
    }
}

fn attachments(page: &mut Page, attachments: &[(String, u64)]) {
    if attachments.is_empty() {
        return;
    }
    page.heading("Attachments", "");
    for (name, length) in attachments {
        page.line(2, &[(None, name), (Some(Style::Faint), &format!("  {}", text::bytes(*length)))]);
    }
}

fn errors(page: &mut Page, event: &Node<'_>) {
    let errors = event.get("errors").and_then(Node::as_array).unwrap_or_default();
    if errors.is_empty() {
        return;
    }
    page.heading("Problems with this event", "");
    for error in errors {
        let name = error.get_str("name").unwrap_or_default();
        let kind = error.get_str("type").unwrap_or_default();
        let reason = error.get_str("reason").unwrap_or_default();
        page.line(
            2,
            &[
                (Some(Style::Warning), kind),
                (None, " "),
                (Some(Style::Label), name),
                (None, " "),
                (Some(Style::Faint), reason),
            ],
        );
    }
}

/// Pairs as a list or an object, as text.
fn pairs(node: Option<&Node<'_>>) -> Vec<(String, String)> {
    match node.map(|node| &node.value) {
        Some(Value::Object(object)) => object.iter().map(|(key, value)| (key.to_owned(), readable(value))).collect(),
        Some(Value::Array(nodes)) => nodes.iter().filter_map(pair).collect(),
        _ => Vec::new(),
    }
}

fn pair(node: &Node<'_>) -> Option<(String, String)> {
    let [key, value] = node.as_array()? else { return None };
    Some((key.as_str()?.to_owned(), readable(value)))
}

/// A value as a person reads it: strings bare, pairs as `a=b`, everything else as JSON.
pub(super) fn readable(node: &Node<'_>) -> String {
    match &node.value {
        Value::Null => String::new(),
        Value::String(text) => text.to_string(),
        Value::Array(nodes) if !nodes.is_empty() && nodes.iter().all(|node| pair(node).is_some()) => {
            nodes.iter().filter_map(pair).map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("; ")
        }
        _ => String::from_utf8_lossy(&crate::event::value_json(&node.value)).into_owned(),
    }
}

/// A value on a line among others.
fn short(node: &Node<'_>) -> String {
    text::fit(&readable(node), 60)
}
