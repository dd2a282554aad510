//! Reads frames, stack traces and exceptions out of the event's tree, each field once.

use crate::event::Node;

use super::platform::Platform;

/// The fields of a frame that grouping looks at.
#[derive(Debug, Clone, Copy)]
pub(super) struct FrameView<'e> {
    /// Where it stands in the list of frames.
    pub(super) index: usize,
    /// The platform, its own or the event's.
    pub(super) platform: Platform,
    /// `function`.
    pub(super) function: Option<&'e str>,
    /// `raw_function`.
    pub(super) raw_function: Option<&'e str>,
    /// `module`.
    pub(super) module: Option<&'e str>,
    /// `package`.
    pub(super) package: Option<&'e str>,
    /// `abs_path`.
    pub(super) abs_path: Option<&'e str>,
    /// `filename`.
    pub(super) filename: Option<&'e str>,
    /// `context_line`.
    pub(super) context_line: Option<&'e str>,
    /// Whether the frame is the application's, as the client said.
    pub(super) in_app: Option<bool>,
    /// `in_app` as it now stands in the event.
    pub(super) stored_in_app: Option<bool>,
    /// `data.category`.
    pub(super) category: Option<&'e str>,
    /// Whether a source map was applied.
    pub(super) has_source_map: bool,
    /// `lineno`.
    pub(super) line: Option<u64>,
    /// `colno`.
    pub(super) column: Option<u64>,
}

fn text<'e>(node: &'e Node<'_>) -> Option<&'e str> {
    node.as_str().filter(|text| !text.is_empty())
}

impl<'e> FrameView<'e> {
    fn read(index: usize, node: &'e Node<'_>, platform: Platform) -> Option<Self> {
        let object = node.as_object()?;
        let mut frame = Self {
            index,
            platform,
            function: None,
            raw_function: None,
            module: None,
            package: None,
            abs_path: None,
            filename: None,
            context_line: None,
            in_app: None,
            stored_in_app: None,
            category: None,
            has_source_map: false,
            line: None,
            column: None,
        };
        let mut data = None;
        for (key, node) in object.iter() {
            // By length first: most keys of a frame are told apart by it.
            match (key.len(), key) {
                (4, "data") => data = Some(node),
                (5, "colno") => frame.column = node.as_u64(),
                (6, "module") => frame.module = text(node),
                (6, "lineno") => frame.line = node.as_u64(),
                (6, "in_app") => frame.stored_in_app = node.as_bool(),
                (7, "package") => frame.package = text(node),
                (8, "function") => frame.function = text(node),
                (8, "filename") => frame.filename = text(node),
                (8, "abs_path") => frame.abs_path = text(node),
                (8, "platform") => frame.platform = text(node).map_or(platform, Platform::from_name),
                (12, "context_line") => frame.context_line = text(node),
                (12, "raw_function") => frame.raw_function = text(node),
                _ => {}
            }
        }
        frame.in_app = frame.stored_in_app;
        if let Some(data) = data {
            frame.category = data.get_str("category");
            frame.has_source_map = data.get("sourcemap").is_some();
            // What the client said before rules changed it; −1 stands for nothing.
            match data.get("orig_in_app") {
                Some(original) if original.as_bool().is_some() => frame.in_app = original.as_bool(),
                Some(original) if original.as_u64().is_some() => frame.in_app = original.as_u64().map(|flag| flag != 0),
                Some(_) => frame.in_app = None,
                None => {}
            }
        }
        Some(frame)
    }

    /// Reads the frames of a stack trace; entries that are no objects are passed over.
    pub(super) fn read_all(stacktrace: &'e Node<'_>, platform: Platform) -> Vec<Self> {
        let frames = stacktrace.get("frames").and_then(Node::as_array).unwrap_or_default();
        frames.iter().enumerate().filter_map(|(index, frame)| Self::read(index, frame, platform)).collect()
    }

    /// Whether the two are one call of a function by itself, the names of functions being equal.
    pub(super) fn repeats(&self, other: &Self) -> bool {
        self.line == other.line
            && self.column == other.column
            && self.abs_path == other.abs_path
            && self.module == other.module
            && self.filename == other.filename
            && self.package == other.package
    }
}

/// The fields of an exception that grouping looks at.
#[derive(Debug, Clone, Copy)]
pub(super) struct ExceptionView<'e> {
    /// Where it stands in the list of exceptions.
    pub(super) index: usize,
    /// `type`.
    pub(super) ty: Option<&'e str>,
    /// `value`.
    pub(super) value: Option<&'e str>,
    /// `module`.
    pub(super) module: Option<&'e str>,
    /// `mechanism.type`.
    pub(super) mechanism: Option<&'e str>,
    /// `mechanism.source`.
    pub(super) source: Option<&'e str>,
    /// `mechanism.synthetic`.
    pub(super) synthetic: bool,
    /// `mechanism.exception_id`.
    pub(super) exception_id: Option<u64>,
    /// `mechanism.parent_id`.
    pub(super) parent_id: Option<u64>,
    /// `mechanism.is_exception_group`.
    pub(super) is_group: bool,
    /// `mechanism.meta.ns_error`.
    pub(super) ns_error: Option<&'e Node<'e>>,
    /// `stacktrace`.
    pub(super) stacktrace: Option<&'e Node<'e>>,
}

impl<'e> ExceptionView<'e> {
    fn read(index: usize, node: &'e Node<'e>) -> Option<Self> {
        node.as_object()?;
        let mechanism = node.get("mechanism");
        let flag = |name| mechanism.and_then(|mechanism| mechanism.get(name)).and_then(Node::as_bool).unwrap_or(false);
        let number = |name| mechanism.and_then(|mechanism| mechanism.get(name)).and_then(Node::as_u64);
        Some(Self {
            index,
            ty: node.get("type").and_then(text),
            value: node.get("value").and_then(text),
            module: node.get("module").and_then(text),
            mechanism: mechanism.and_then(|mechanism| mechanism.get_str("type")),
            source: mechanism.and_then(|mechanism| mechanism.get_str("source")),
            synthetic: flag("synthetic"),
            exception_id: number("exception_id"),
            parent_id: number("parent_id"),
            is_group: flag("is_exception_group"),
            ns_error: mechanism.and_then(|mechanism| mechanism.get("meta")?.get("ns_error")),
            stacktrace: node.get("stacktrace").filter(|stacktrace| !stacktrace.is_null()),
        })
    }

    /// Reads the exceptions of an event: a list, a list under `values`, or a single one.
    pub(super) fn read_all(event: &'e Node<'e>) -> Vec<Self> {
        let Some(container) = event.get("exception") else {
            return Vec::new();
        };
        let nodes = match container.as_object() {
            Some(object) if object.get("values").is_none() => std::slice::from_ref(container),
            _ => container.values(),
        };
        nodes.iter().enumerate().filter_map(|(index, node)| Self::read(index, node)).collect()
    }
}
