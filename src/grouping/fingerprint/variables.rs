//! Variables in fingerprints and titles: `{{ transaction }}`.

use std::borrow::Cow;

use crate::grouping::message;
use crate::grouping::plan::EventPlan;

use super::matching::tag;

/// The name in an entry that is a variable and nothing else.
fn variable(entry: &str) -> Option<&str> {
    let name = entry.trim().strip_prefix("{{")?.strip_suffix("}}")?.trim();
    (!name.is_empty() && !name.contains(char::is_whitespace)).then_some(name)
}

/// Whether an entry stands for what the event would be grouped by without it.
pub(in crate::grouping) fn is_default(entry: &str) -> bool {
    variable(entry) == Some("default")
}

/// The fingerprint with variables replaced; `{{ default }}` stays.
pub(in crate::grouping) fn resolve<'f>(
    entries: impl IntoIterator<Item = &'f str>,
    plan: &EventPlan<'_, '_>,
) -> Vec<String> {
    let message = plan.message(["formatted", "message"]);
    let value = plan.exceptions.last().and_then(|exception| exception.view.value);
    entries
        .into_iter()
        .map(|entry| {
            let resolved = match variable(entry) {
                Some("default") => return "{{ default }}".to_owned(),
                Some(name) => lookup(name, plan),
                None => Cow::Borrowed(entry),
            };
            // Text of the event itself loses what changes from event to event.
            if message == Some(&*resolved) || value == Some(&*resolved) {
                message::normalize(&resolved).into_owned()
            } else {
                resolved.into_owned()
            }
        })
        .collect()
}

/// A title with variables replaced wherever they stand.
pub(in crate::grouping) fn resolve_title(template: &str, plan: &EventPlan<'_, '_>) -> String {
    let mut title = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        title.push_str(before);
        let Some((name, behind)) = after.split_once("}}") else {
            title.push_str("{{");
            rest = after;
            continue;
        };
        title.push_str(&lookup(name.trim(), plan));
        rest = behind;
    }
    title.push_str(rest);
    title
}

fn lookup<'p>(name: &str, plan: &'p EventPlan<'_, '_>) -> Cow<'p, str> {
    let event = plan.event;
    let exception = plan.exceptions.last().map(|exception| &exception.view);
    let stack = plan.main_stack();
    let crash = stack.and_then(|stack| {
        let at = stack.crash_frame()?;
        Some((stack.frames.get(at)?, stack.facts.get(at)?))
    });
    let (found, missing) = match name {
        "transaction" => (tag_or_field(plan, "transaction"), "<no-transaction>"),
        "message" => (
            plan.message(["formatted", "message"]).or_else(|| exception.and_then(|exception| exception.value)),
            "<no-message>",
        ),
        "type" | "error.type" => (exception.and_then(|exception| exception.ty), "<no-type>"),
        "value" | "error.value" => (exception.and_then(|exception| exception.value), "<no-value>"),
        "function" | "stack.function" => {
            (crash.and_then(|(_, facts)| facts.trimmed_function.as_deref()), "<no-function>")
        }
        "path" | "stack.abs_path" => (crash.and_then(|(frame, _)| frame.abs_path.or(frame.filename)), "<no-abs-path>"),
        "stack.filename" => (crash.and_then(|(frame, _)| frame.filename.or(frame.abs_path)), "<no-filename>"),
        "module" | "stack.module" => (crash.and_then(|(frame, _)| frame.module), "<no-module>"),
        "package" | "stack.package" => {
            let package = crash.and_then(|(frame, _)| frame.package);
            (package.map(|package| package.rsplit(['/', '\\']).next().unwrap_or(package)), "<no-package>")
        }
        "level" => (Some(event.get_str("level").unwrap_or("error")), "<no-level>"),
        "logger" => (event.get_str("logger"), "<no-logger>"),
        _ => {
            return match name.strip_prefix("tags.").filter(|tag| !tag.is_empty()) {
                Some(name) => {
                    tag(event, name).map_or_else(|| Cow::Owned(format!("<no-value-for-tag-{name}>")), Cow::Borrowed)
                }
                None => Cow::Owned(format!("<unrecognized-variable-{name}>")),
            };
        }
    };
    Cow::Borrowed(found.filter(|text| !text.is_empty()).unwrap_or(missing))
}

fn tag_or_field<'p>(plan: &'p EventPlan<'_, '_>, name: &str) -> Option<&'p str> {
    plan.event.get_str(name).or_else(|| tag(plan.event, name))
}
