//! Exceptions and threads: stack traces, the latest call first, with the source around each call of
//! the application and the library's calls folded into one line.

use super::page::readable;
use crate::event::Node;
use crate::ui::page::Page;
use crate::ui::paint::Style;

/// Draws the chain of exceptions, the outermost first.
pub(super) fn exceptions(page: &mut Page, event: &Node<'_>, everything: bool) {
    let chain = event.get("exception").map(Node::values).unwrap_or_default();
    for (index, exception) in chain.iter().rev().filter(|exception| !exception.is_null()).enumerate() {
        page.heading(if index == 0 { "Exception" } else { "Caused by" }, &mechanism(exception));
        let kind = exception.get_str("type").unwrap_or("<no type>");
        let module = exception.get_str("module").map(|module| format!("  {module}")).unwrap_or_default();
        page.line(2, &[(Some(Style::Error), kind), (Some(Style::Faint), &module)]);
        if let Some(value) = exception.get("value") {
            page.paragraph(2, None, &readable(value));
        }
        stacktrace(page, exception.get("stacktrace"), everything);
    }
    if chain.is_empty() {
        stacktrace(page, event.get("stacktrace"), everything);
    }
}

fn mechanism(exception: &Node<'_>) -> String {
    let handled = match exception.find("mechanism.handled").and_then(Node::as_bool) {
        Some(true) => "handled",
        Some(false) => "unhandled",
        None => "",
    };
    let kind = exception.find_str("mechanism.type").unwrap_or_default();
    [handled, kind].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Draws the threads that crashed or ran, where no exception tells their story.
pub(super) fn threads(page: &mut Page, event: &Node<'_>, everything: bool) {
    let threads = event.get("threads").map(Node::values).unwrap_or_default();
    let flag = |thread: &Node<'_>, name| thread.get(name).and_then(Node::as_bool) == Some(true);
    for thread in threads.iter().filter(|thread| thread.get("stacktrace").is_some()) {
        let (crashed, current) = (flag(thread, "crashed"), flag(thread, "current"));
        if !(everything || crashed || current) {
            continue;
        }
        let id = thread.get("id").map(readable).unwrap_or_default();
        let name = thread.get_str("name").unwrap_or_default();
        page.heading(&format!("Thread {id} {name}"), if crashed { "crashed" } else { "" });
        stacktrace(page, thread.get("stacktrace"), everything);
    }
}

fn stacktrace(page: &mut Page, stacktrace: Option<&Node<'_>>, everything: bool) {
    let frames =
        stacktrace.and_then(|stacktrace| stacktrace.get("frames")).and_then(Node::as_array).unwrap_or_default();
    let in_app = |frame: &Node<'_>| frame.get("in_app").and_then(Node::as_bool) == Some(true);
    // Where nothing belongs to the application, folding would leave nothing to read.
    let show_all = everything || !frames.iter().any(in_app);
    let mut folded = 0;
    for (index, frame) in frames.iter().rev().filter(|frame| !frame.is_null()).enumerate() {
        if show_all || in_app(frame) || index == 0 {
            fold(page, &mut folded);
            draw_frame(page, frame, in_app(frame) || index == 0 || everything);
        } else {
            folded += 1;
        }
    }
    fold(page, &mut folded);
}

fn fold(page: &mut Page, folded: &mut usize) {
    if *folded > 0 {
        let calls = if *folded == 1 { "call" } else { "calls" };
        page.line(4, &[(Some(Style::Faint), &format!("… {folded} library {calls} (--full shows them)"))]);
        *folded = 0;
    }
}

fn draw_frame(page: &mut Page, frame: &Node<'_>, with_source: bool) {
    let function = frame.get_str("function").unwrap_or("?");
    let file = frame.get_str("filename").or_else(|| frame.get_str("abs_path")).or_else(|| frame.get_str("module"));
    let file = file.or_else(|| frame.get_str("package")).unwrap_or("?");
    let number = |key| frame.get(key).and_then(Node::as_u64);
    let place = match (number("lineno"), number("colno")) {
        (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
        (Some(line), None) => format!("{file}:{line}"),
        _ => file.to_owned(),
    };
    page.line(
        4,
        &[(None, "at "), (Some(Style::Heading), function), (Some(Style::Faint), "  "), (Some(Style::Id), &place)],
    );
    if with_source {
        source(page, frame);
        variables(page, frame);
    }
}

fn source(page: &mut Page, frame: &Node<'_>) {
    let Some(context_line) = frame.get_str("context_line") else { return };
    let lines = |key| frame.get(key).and_then(Node::as_array).unwrap_or_default();
    let (before, after) = (lines("pre_context"), lines("post_context"));
    let line = frame.get("lineno").and_then(Node::as_u64).unwrap_or(0);
    let first = line.saturating_sub(before.len() as u64);
    let text = |node: &Node<'_>| node.as_str().unwrap_or_default().replace('\t', "    ");
    let mut number = first;
    let mut draw = |page: &mut Page, text: &str, current: bool| {
        let (mark, style) = if current { ("→", Style::Highlight) } else { (" ", Style::Faint) };
        page.line(6, &[(Some(style), &format!("{mark} {number:>5} │ {text}"))]);
        number += 1;
    };
    for node in before {
        draw(page, &text(node), false);
    }
    draw(page, &context_line.replace('\t', "    "), true);
    for node in after {
        draw(page, &text(node), false);
    }
}

fn variables(page: &mut Page, frame: &Node<'_>) {
    let Some(variables) = frame.get("vars").and_then(Node::as_object) else { return };
    for (name, value) in variables.iter() {
        page.line(14, &[(Some(Style::Label), name), (Some(Style::Faint), " = "), (None, &readable(value))]);
    }
}
