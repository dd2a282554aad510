//! What an issue is called: title, culprit and metadata (GROUPING §7).

use serde::Serialize;

use super::csp::CspView;
use super::exception::ExceptionPlan;
use super::fingerprint::normalized_sdk;
use super::plan::EventPlan;
use super::platform::Platform;
use super::stack::StackPlan;

/// Titles are cut to this many characters.
const MAX_TITLE: usize = 256;
/// Culprits are cut to this many characters.
const MAX_CULPRIT: usize = 200;
/// Exception types are cut to this many characters.
const MAX_TYPE: usize = 128;
/// Exception values are cut to this many characters.
const MAX_VALUE: usize = 1_024;

/// What lists and searches show of an issue.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Metadata {
    /// The title, where it is not made of type and value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The type of the main exception.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The value of the main exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The file of the crash frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The function of the crash frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// `in-app-only`, `system-only` or `mixed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_app_frame_mix: Option<&'static str>,
    /// The SDK that sent the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sdk: Option<SdkMetadata>,
    /// The directive of a security report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directive: Option<String>,
    /// What a security report says was blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

/// An SDK, as metadata names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SdkMetadata {
    /// Its name.
    pub name: String,
    /// Its name down to the framework.
    pub name_normalized: String,
}

/// Title, culprit and metadata of an event.
pub(super) struct Labels {
    pub(super) title: String,
    pub(super) culprit: String,
    pub(super) metadata: Metadata,
}

/// Makes them; `title` is the one that a fingerprint rule asks for.
pub(super) fn labels(plan: &EventPlan<'_, '_>, title: Option<String>) -> Labels {
    let mut metadata = Metadata {
        sdk: plan
            .event
            .find_str("sdk.name")
            .map(|name| SdkMetadata { name: name.to_owned(), name_normalized: normalized_sdk(name).to_owned() }),
        in_app_frame_mix: plan.main_stack().and_then(StackPlan::in_app_mix),
        ..Metadata::default()
    };
    let computed = compute_title(plan, &mut metadata);
    let title = match title {
        Some(title) => {
            let title = cut(&title, MAX_TITLE);
            metadata.title = Some(title.clone());
            title
        }
        None => computed,
    };
    Labels { title, culprit: culprit(plan), metadata }
}

fn compute_title(plan: &EventPlan<'_, '_>, metadata: &mut Metadata) -> String {
    if let Some(exception) = plan.main_exception() {
        return error_title(exception, metadata);
    }
    match plan.event.get_str("type") {
        Some("transaction") => {
            let name = plan.event.get_str("transaction").unwrap_or("<unlabeled transaction>");
            let title = cut(name, MAX_TITLE);
            metadata.title = Some(title.clone());
            return title;
        }
        Some("feedback" | "userreportv2") => {
            let feedback =
                plan.event.find_str("contexts.feedback.message").or_else(|| plan.message(["formatted", "message"]));
            let title = cut(&format!("User Feedback: {}", first_line(feedback.unwrap_or_default())), MAX_TITLE);
            metadata.title = Some(title.clone());
            return title;
        }
        _ => {}
    }
    let title = if let Some(csp) = plan.event.get("csp") {
        let csp = CspView::read(csp);
        metadata.directive = csp.directive().map(str::to_owned);
        metadata.uri = Some(csp.uri().to_owned());
        plan.message(["formatted", "message"])
            .map_or_else(|| csp.title(), |message| cut(first_line(message), MAX_TITLE))
    } else {
        match plan.message(["formatted", "message"]).map(first_line) {
            Some(line) if !line.is_empty() => cut(line, MAX_TITLE),
            _ => "<unlabeled event>".to_owned(),
        }
    };
    metadata.title = Some(title.clone());
    title
}

fn error_title(exception: &ExceptionPlan<'_, '_>, metadata: &mut Metadata) -> String {
    let view = &exception.view;
    metadata.value = Some(cut(view.value.unwrap_or_default(), MAX_VALUE));
    let crash = exception.stack.as_ref().and_then(|stack| {
        let at = stack.crash_frame()?;
        Some((stack.frames.get(at)?, stack.facts.get(at)?))
    });
    if let Some((frame, facts)) = crash {
        metadata.filename = frame.filename.or(frame.abs_path).map(str::to_owned);
        metadata.function = facts.trimmed_function.as_deref().map(str::to_owned);
    }
    // A synthetic type says nothing of the error.
    metadata.ty = view.ty.filter(|_| !view.synthetic).map(|ty| cut(ty, MAX_TYPE));
    let value = first_line(view.value.unwrap_or_default());
    let title = match (&metadata.ty, value) {
        (Some(ty), "") => ty.clone(),
        (Some(ty), value) => format!("{ty}: {value}"),
        (None, _) if metadata.function.is_some() => metadata.function.clone().unwrap_or_default(),
        (None, "") => "<unknown>".to_owned(),
        (None, value) => value.to_owned(),
    };
    cut(&title, MAX_TITLE)
}

fn first_line(text: &str) -> &str {
    text.trim_start().lines().next().unwrap_or_default().trim_end()
}

fn cut(text: &str, limit: usize) -> String {
    if text.len() <= limit || text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(limit.saturating_sub(3)).collect();
    cut.push_str("...");
    cut
}

fn culprit(plan: &EventPlan<'_, '_>) -> String {
    if let Some(transaction) = plan.event.get_str("transaction").filter(|name| !name.is_empty()) {
        return cut(transaction, MAX_CULPRIT);
    }
    if plan.exceptions.last().is_some_and(|exception| exception.view.synthetic) {
        return String::new();
    }
    let stack = plan
        .exceptions
        .iter()
        .rev()
        .filter_map(|exception| exception.stack.as_ref())
        .chain(plan.stack.as_ref())
        .find(|stack| !stack.frames.is_empty());
    let culprit = match stack {
        Some(stack) => stack_culprit(stack),
        None => plan.event.find_str("request.url").unwrap_or_default().to_owned(),
    };
    cut(&culprit, MAX_CULPRIT)
}

fn stack_culprit(stack: &StackPlan<'_, '_>) -> String {
    let crash = stack.crash_frame().and_then(|at| stack.frames.get(at).zip(stack.facts.get(at)));
    let Some((frame, facts)) = crash else {
        return String::new();
    };
    let function = facts.trimmed_function.as_deref().unwrap_or("?");
    let place = frame.module.or(frame.filename);
    match frame.platform {
        Platform::Cocoa | Platform::Native => function.to_owned(),
        Platform::JavaScript | Platform::Node => {
            place.map_or_else(|| function.to_owned(), |place| format!("{function}({place})"))
        }
        _ => place.map_or_else(String::new, |place| format!("{place} in {function}")),
    }
}
