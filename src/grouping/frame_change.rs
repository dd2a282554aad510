//! What rules changed about frames, to be written into the stored event (GROUPING §3.2).

use std::sync::Arc;

use crate::event::{Node, Object, Value};

use super::plan::EventPlan;
use super::rules::{Category, CompiledRules};
use super::stack::StackPlan;

/// Where a stack trace stands in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StackLocation {
    /// In the exception with this index.
    Exception(usize),
    /// In the thread with this index.
    Thread(usize),
    /// In the event itself.
    Event,
}

/// A change to one frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameChange {
    /// The stack trace.
    pub stack: StackLocation,
    /// The index of the frame in it.
    pub frame: usize,
    /// The new `in_app` and what the client said, if it is another than what is stored.
    pub in_app: Option<InAppChange>,
    /// The new `data.category`.
    pub category: Option<Arc<str>>,
    /// The new `function`; what is there becomes `raw_function`.
    pub function: Option<Arc<str>>,
}

/// A change of `in_app`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InAppChange {
    /// What the client said.
    pub original: Option<bool>,
    /// What rules made of it.
    pub now: Option<bool>,
}

/// All changes that rules made to the frames of an event.
pub(super) fn collect(plan: &EventPlan<'_, '_>, rules: &CompiledRules) -> Vec<FrameChange> {
    let mut changes = Vec::new();
    for exception in &plan.exceptions {
        if let Some(stack) = &exception.stack {
            collect_stack(stack, StackLocation::Exception(exception.view.index), rules, &mut changes);
        }
    }
    for thread in &plan.threads.list {
        if let Some(stack) = &thread.stack {
            collect_stack(stack, StackLocation::Thread(thread.index), rules, &mut changes);
        }
    }
    if let Some(stack) = &plan.stack {
        collect_stack(stack, StackLocation::Event, rules, &mut changes);
    }
    changes
}

fn collect_stack(
    stack: &StackPlan<'_, '_>,
    location: StackLocation,
    rules: &CompiledRules,
    changes: &mut Vec<FrameChange>,
) {
    for ((frame, facts), state) in stack.frames.iter().zip(&stack.facts).zip(&stack.states) {
        let in_app =
            (state.in_app != frame.stored_in_app).then_some(InAppChange { original: frame.in_app, now: state.in_app });
        let category = match state.category {
            Category::Known(index) => rules.category(index).filter(|name| frame.category != Some(&***name)).cloned(),
            Category::None | Category::Initial => None,
        };
        let function = facts.trimmed_function.as_ref().filter(|_| facts.function_changed).cloned();
        if in_app.is_some() || category.is_some() || function.is_some() {
            changes.push(FrameChange { stack: location, frame: frame.index, in_app, category, function });
        }
    }
}

/// Writes changes into the event they were made for; what is no longer there is passed over.
pub fn apply_changes(event: &mut Node<'_>, changes: &[FrameChange]) {
    for change in changes {
        if let Some(frame) = frame_mut(event, change.stack, change.frame) {
            apply_change(frame, change);
        }
    }
}

fn frame_mut<'n, 'e>(event: &'n mut Node<'e>, stack: StackLocation, frame: usize) -> Option<&'n mut Object<'e>> {
    let holder = match stack {
        StackLocation::Event => event,
        StackLocation::Exception(index) => nth_mut(event.get_mut("exception")?, index)?,
        StackLocation::Thread(index) => nth_mut(event.get_mut("threads")?, index)?,
    };
    let frames = holder.get_mut("stacktrace")?.get_mut("frames")?.as_array_mut()?;
    frames.get_mut(frame)?.as_object_mut()
}

/// An element of a list, of the list under `values`, or the single element itself.
fn nth_mut<'n, 'e>(container: &'n mut Node<'e>, index: usize) -> Option<&'n mut Node<'e>> {
    let has_values = container.get("values").is_some();
    if container.as_object().is_some() && !has_values {
        return (index == 0).then_some(container);
    }
    let list = if has_values { container.get_mut("values")? } else { container };
    list.as_array_mut()?.get_mut(index)
}

fn apply_change(frame: &mut Object<'_>, change: &FrameChange) {
    if let Some(function) = &change.function {
        let original = frame.insert("function", function.as_ref().to_owned());
        if let Some(original) = original.filter(|_| frame.get("raw_function").is_none_or(Node::is_null)) {
            frame.insert("raw_function", original);
        }
    }
    if let Some(in_app) = change.in_app {
        frame.insert("in_app", in_app.now.map_or(Value::Null, Value::Bool));
        let original = in_app.original.map_or_else(|| Value::from(-1_i64), |flag| Value::from(u64::from(flag)));
        if in_app.now == in_app.original {
            if let Some(data) = frame.get_mut("data").and_then(Node::as_object_mut) {
                data.remove("orig_in_app");
            }
        } else if let Some(data) = data_mut(frame) {
            data.insert("orig_in_app", original);
        }
    }
    if let Some(category) = &change.category
        && let Some(data) = data_mut(frame)
    {
        data.insert("category", category.as_ref().to_owned());
    }
}

fn data_mut<'n, 'e>(frame: &'n mut Object<'e>) -> Option<&'n mut Object<'e>> {
    let data = frame.get_or_insert("data");
    if data.as_object().is_none() {
        *data = Node::object();
    }
    data.as_object_mut()
}
