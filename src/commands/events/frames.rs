//! Exceptions and threads: stack traces, the latest call first, with the source around each call of
//! the application and the library's calls folded into one line.

use std::borrow::Cow;

use super::page::readable;
use crate::event::Node;
use crate::ui::page::Page;
use crate::ui::paint::Style;

/// How many lines of source are drawn around calls below the first one.
const AROUND: usize = 2;

/// The columns left of a line of source.
const GUTTER: usize = 16;

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
    let frames: Vec<_> = frames.iter().rev().filter(|frame| !frame.is_null()).collect();
    let (mut folded, mut told, mut index) = (0, false, 0);
    while let Some(frame) = frames.get(index) {
        let repeats = frames.iter().skip(index + 1).take_while(|next| same_call(frame, next)).count();
        if show_all || in_app(frame) || index == 0 {
            fold(page, &mut folded);
            call(page, frame, repeats);
            if in_app(frame) || index == 0 || everything {
                let around = if everything || !told { usize::MAX } else { AROUND };
                told |= in_app(frame) && source(page, frame, around);
                variables(page, frame);
            }
        } else {
            folded += repeats + 1;
        }
        index += repeats + 1;
    }
    fold(page, &mut folded);
}

/// Whether two frames are the same call, as in a recursion.
fn same_call(one: &Node<'_>, other: &Node<'_>) -> bool {
    let keys = ["function", "module", "filename", "abs_path", "package", "lineno", "colno", "vars"];
    keys.into_iter().all(|key| one.get(key) == other.get(key))
}

fn fold(page: &mut Page, folded: &mut usize) {
    if *folded > 0 {
        let calls = if *folded == 1 { "call" } else { "calls" };
        page.line(4, &[(Some(Style::Faint), &format!("… {folded} library {calls} (--full shows them)"))]);
        *folded = 0;
    }
}

fn call(page: &mut Page, frame: &Node<'_>, repeats: usize) {
    let function = frame.get_str("function").unwrap_or("?");
    let module = frame.get_str("module");
    let file = frame.get_str("filename").or_else(|| frame.get_str("abs_path"));
    // A bare file name does not tell the class that the module does.
    let qualified = match (module, file) {
        (Some(module), Some(file)) if !file.contains(['/', '\\']) && !function.contains(module) => {
            format!("{module}.{function}")
        }
        _ => function.to_owned(),
    };
    let file = file.or(module).or_else(|| frame.get_str("package")).unwrap_or_default();
    let number = |key| frame.get(key).and_then(Node::as_u64);
    let place = match (number("lineno"), number("colno")) {
        (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
        (Some(line), None) => format!("{file}:{line}"),
        _ => file.to_owned(),
    };
    let times = if repeats > 0 { format!("  {} times", repeats + 1) } else { String::new() };
    page.line(
        4,
        &[
            (None, "at "),
            (Some(Style::Heading), &qualified),
            (Some(Style::Warning), &times),
            (Some(Style::Faint), "  "),
            (Some(Style::Id), &place),
        ],
    );
}

/// Draws the line of the call with at most `around` lines before and after it; false when it is not there.
fn source(page: &mut Page, frame: &Node<'_>, around: usize) -> bool {
    let Some(context_line) = frame.get_str("context_line") else { return false };
    let lines = |key| frame.get(key).and_then(Node::as_array).unwrap_or_default();
    let (before, after) = (lines("pre_context"), lines("post_context"));
    let before = before.get(before.len().saturating_sub(around)..).unwrap_or_default();
    let line = frame.get("lineno").and_then(Node::as_u64).unwrap_or(0);
    let column = frame.get("colno").and_then(Node::as_u64).and_then(|column| usize::try_from(column).ok());
    let text = |node: &Node<'_>| node.as_str().unwrap_or_default().replace('\t', "    ");
    let mut number = line.saturating_sub(before.len() as u64);
    let mut draw = |page: &mut Page, text: &str, current: bool| {
        let (mark, style) = if current { ("→", Style::Highlight) } else { (" ", Style::Faint) };
        page.line(6, &[(Some(style), &format!("{mark} {number:>5} │ {text}"))]);
        number += 1;
    };
    for node in before {
        draw(page, &text(node), false);
    }
    let room = page.width().saturating_sub(GUTTER);
    draw(page, &window(context_line, column, room).replace('\t', "    "), true);
    for node in after.iter().take(around) {
        draw(page, &text(node), false);
    }
    true
}

/// The part of a long line, as in minified code, that its column lies in.
fn window(line: &str, column: Option<usize>, room: usize) -> Cow<'_, str> {
    let Some(column) = column.filter(|column| *column > room * 3 / 4) else { return Cow::Borrowed(line) };
    let start = column.saturating_sub(room / 3);
    match line.char_indices().nth(start).and_then(|(at, _)| line.get(at..)) {
        Some(rest) => Cow::Owned(format!("…{rest}")),
        None => Cow::Borrowed(line),
    }
}

fn variables(page: &mut Page, frame: &Node<'_>) {
    let Some(variables) = frame.get("vars").and_then(Node::as_object) else { return };
    for (name, value) in variables.iter() {
        page.line(14, &[(Some(Style::Label), name), (Some(Style::Faint), " = "), (None, &readable(value))]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Canvas;
    use crate::ui::paint::Paint;

    fn drawn(frames: &str) -> String {
        let stacktrace = format!("{{\"frames\":{frames}}}");
        let node = crate::event::parse_value(stacktrace.as_bytes()).unwrap();
        let mut page = Page::new(Canvas { width: 60, paint: Paint::new(false) });
        super::stacktrace(&mut page, Some(&node), false);
        page.finish()
    }

    #[test]
    fn a_recursion_is_one_line() {
        let frames = r#"[{"function":"main","in_app":true},{"function":"f","in_app":true},
            {"function":"f","in_app":true},{"function":"f","in_app":true}]"#;
        assert_eq!(drawn(frames), "    at f  3 times\n    at main\n");
    }

    #[test]
    fn a_class_is_named_where_the_file_is_bare() {
        let frames = r#"[{"function":"run","module":"com.shop.Pay","filename":"Pay.java","lineno":7,"in_app":true}]"#;
        assert_eq!(drawn(frames), "    at com.shop.Pay.run  Pay.java:7\n");
    }

    #[test]
    fn minified_code_is_shown_at_its_column() {
        let line = format!("{}boom(){}", "x".repeat(1_000), "y".repeat(1_000));
        let shown = window(&line, Some(1_001), 44);
        assert_eq!(shown.find("boom"), Some('…'.len_utf8() + 13));
        assert_eq!(window(&line, Some(3), 44), line);
        assert_eq!(window("short", Some(900), 44), "short");
    }
}
