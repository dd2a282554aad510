//! Whether the conditions of a rule hold for an event.
//!
//! Conditions on the same kind of thing must hold for the same one: two conditions on frames for one
//! frame, two on exceptions for one exception.

use crate::event::{Node, Value};
use crate::grouping::frame::FrameFacts;
use crate::grouping::frame_view::FrameView;
use crate::grouping::plan::EventPlan;

use super::{Key, Matcher, ThreadField};

/// Kinds of things that conditions speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Event,
    Exception,
    Text,
    Frame,
    Thread,
}

impl Key {
    const fn subject(&self) -> Subject {
        match self {
            Self::ErrorType | Self::ErrorValue => Subject::Exception,
            Self::Message => Subject::Text,
            Self::App | Self::Function | Self::Module | Self::Path | Self::Package => Subject::Frame,
            Self::Thread(_) => Subject::Thread,
            Self::Logger | Self::Level | Self::Tag(_) | Self::Sdk | Self::Family | Self::Release => Subject::Event,
        }
    }
}

/// Whether all conditions hold.
pub(super) fn matches(matchers: &[Matcher], plan: &EventPlan<'_, '_>) -> bool {
    let of = |subject: Subject| matchers.iter().filter(move |matcher| matcher.key.subject() == subject);
    let any = |subject: Subject| of(subject).next().is_some();
    of(Subject::Event).all(|matcher| matches_event(matcher, plan))
        && (!any(Subject::Exception)
            || plan.exceptions.iter().any(|exception| {
                of(Subject::Exception).all(|matcher| {
                    let value = if matcher.key == Key::ErrorType { exception.view.ty } else { exception.view.value };
                    matcher.test(value)
                })
            }))
        && (!any(Subject::Text) || texts(plan).any(|text| of(Subject::Text).all(|matcher| matcher.test(Some(text)))))
        && (!any(Subject::Frame)
            || plan.stacks().any(|stack| {
                stack.frames.iter().zip(&stack.facts).zip(&stack.states).any(|((frame, facts), state)| {
                    of(Subject::Frame)
                        .all(|matcher| matches_frame(matcher, frame, facts, state.in_app.unwrap_or(false)))
                })
            }))
        && (!any(Subject::Thread)
            || plan
                .threads
                .list
                .iter()
                .any(|thread| of(Subject::Thread).all(|matcher| matches_thread(matcher, thread.node))))
}

impl Matcher {
    fn test(&self, value: Option<&str>) -> bool {
        value.is_some_and(|value| self.glob.matches(value)) != self.negated
    }

    fn test_flag(&self, value: bool) -> bool {
        let wanted = match self.pattern.as_str() {
            "1" | "yes" | "true" | "True" => Some(true),
            "0" | "no" | "false" | "False" => Some(false),
            _ => None,
        };
        (wanted == Some(value)) != self.negated
    }
}

fn texts<'p>(plan: &'p EventPlan<'_, '_>) -> impl Iterator<Item = &'p str> {
    plan.message(["formatted", "message"])
        .into_iter()
        .chain(plan.exceptions.iter().filter_map(|exception| exception.view.value))
}

fn matches_event(matcher: &Matcher, plan: &EventPlan<'_, '_>) -> bool {
    let event = plan.event;
    match &matcher.key {
        Key::Logger => matcher.test(event.get_str("logger")),
        Key::Level => matcher.test(Some(event.get_str("level").unwrap_or("error"))),
        Key::Release => matcher.test(event.get_str("release")),
        Key::Sdk => {
            let name = event.find_str("sdk.name").unwrap_or_default();
            let is_listed = matcher
                .pattern
                .split(',')
                .any(|entry| entry == "all" || entry == name || entry == normalized_sdk(name));
            is_listed != matcher.negated
        }
        Key::Family => plan.platform.family().is_listed(&matcher.pattern) != matcher.negated,
        Key::Tag(name) => matcher.test(tag(event, name)),
        _ => false,
    }
}

/// The name of an SDK down to its framework: `sentry.javascript.nextjs`.
pub(in crate::grouping) fn normalized_sdk(name: &str) -> &str {
    let end = name.match_indices('.').nth(2).map_or(name.len(), |(at, _)| at);
    name.get(..end).unwrap_or(name)
}

/// The value of a tag; `transaction` is a tag too.
pub(super) fn tag<'e>(event: &'e Node<'_>, name: &str) -> Option<&'e str> {
    let found = match &event.get("tags")?.value {
        Value::Object(tags) => tags.get(name).and_then(Node::as_str),
        Value::Array(pairs) => pairs
            .iter()
            .filter_map(Node::as_array)
            .find(|pair| pair.first().and_then(Node::as_str) == Some(name))
            .and_then(|pair| pair.get(1)?.as_str()),
        _ => None,
    };
    found.or_else(|| well_known_tag(event, name))
}

fn well_known_tag<'e>(event: &'e Node<'_>, name: &str) -> Option<&'e str> {
    matches!(name, "transaction" | "release" | "environment" | "level" | "logger" | "server_name")
        .then(|| event.get_str(name))?
}

fn matches_frame(matcher: &Matcher, frame: &FrameView<'_>, facts: &FrameFacts, in_app: bool) -> bool {
    let path = |path: &str| matcher.glob.matches(&path.to_lowercase().replace('\\', "/"));
    match matcher.key {
        Key::App => matcher.test_flag(in_app),
        Key::Function => matcher.test(facts.trimmed_function.as_deref()),
        Key::Module => matcher.test(frame.module),
        Key::Path => (frame.abs_path.is_some_and(path) || frame.filename.is_some_and(path)) != matcher.negated,
        _ => frame.package.is_some_and(path) != matcher.negated,
    }
}

fn matches_thread(matcher: &Matcher, thread: &Node<'_>) -> bool {
    let flag = |name| thread.get(name).and_then(Node::as_bool).unwrap_or(false);
    match matcher.key {
        Key::Thread(ThreadField::Crashed) => matcher.test_flag(flag("crashed")),
        Key::Thread(ThreadField::Current) => matcher.test_flag(flag("current")),
        Key::Thread(ThreadField::Name) => matcher.test(thread.get_str("name")),
        Key::Thread(ThreadField::State) => matcher.test(thread.get_str("state")),
        _ => {
            let id = thread.get("id");
            let number = id.and_then(Node::as_u64).map(|id| id.to_string());
            matcher.test(id.and_then(Node::as_str).or(number.as_deref()))
        }
    }
}
