//! The words after `$` in a selector: what a value is.

/// What a value is, as selectors say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueType {
    /// A string.
    String,
    /// Bytes.
    Binary,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A timestamp.
    DateTime,
    /// A list.
    Array,
    /// An object with free keys, or pairs.
    Object,
    /// A whole event.
    Event,
    /// The attachments of an event.
    Attachments,
    /// A replay.
    Replay,
    /// An exception.
    Exception,
    /// A stack trace.
    Stacktrace,
    /// A frame.
    Frame,
    /// An HTTP request.
    Request,
    /// A user.
    User,
    /// A log entry.
    LogEntry,
    /// A log message.
    Message,
    /// A thread.
    Thread,
    /// A breadcrumb.
    Breadcrumb,
    /// A structured log.
    Log,
    /// A metric of a trace.
    TraceMetric,
    /// A span.
    Span,
    /// What an SDK says of itself.
    Sdk,
    /// A minidump.
    Minidump,
    /// The heap in a minidump.
    HeapMemory,
    /// The stacks in a minidump.
    StackMemory,
}

const NAMES: [(ValueType, &str); 26] = [
    (ValueType::String, "string"),
    (ValueType::Binary, "binary"),
    (ValueType::Number, "number"),
    (ValueType::Boolean, "boolean"),
    (ValueType::DateTime, "datetime"),
    (ValueType::Array, "array"),
    (ValueType::Object, "object"),
    (ValueType::Event, "event"),
    (ValueType::Attachments, "attachments"),
    (ValueType::Replay, "replay"),
    (ValueType::Exception, "error"),
    (ValueType::Stacktrace, "stack"),
    (ValueType::Frame, "frame"),
    (ValueType::Request, "http"),
    (ValueType::User, "user"),
    (ValueType::LogEntry, "logentry"),
    (ValueType::Message, "message"),
    (ValueType::Thread, "thread"),
    (ValueType::Breadcrumb, "breadcrumb"),
    (ValueType::Log, "log"),
    (ValueType::TraceMetric, "trace_metric"),
    (ValueType::Span, "span"),
    (ValueType::Sdk, "sdk"),
    (ValueType::Minidump, "minidump"),
    (ValueType::HeapMemory, "heap_memory"),
    (ValueType::StackMemory, "stack_memory"),
];

impl ValueType {
    /// The word for it.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(value_type, _)| *value_type == self).map_or("", |(_, name)| name)
    }

    /// The type behind a word, second names included.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "bool" => Self::Boolean,
            "list" => Self::Array,
            "exception" => Self::Exception,
            "stacktrace" => Self::Stacktrace,
            "request" => Self::Request,
            _ => return NAMES.iter().find(|(_, known)| *known == name).map(|(value_type, _)| *value_type),
        })
    }

    /// Whether it is a place in the schema and not a plain JSON type.
    pub const fn is_schema_type(self) -> bool {
        !matches!(
            self,
            Self::String | Self::Binary | Self::Number | Self::Boolean | Self::DateTime | Self::Array | Self::Object
        )
    }
}

/// A set of value types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct TypeSet(u32);

impl TypeSet {
    /// The empty set.
    pub(crate) const NONE: Self = Self(0);

    /// A set of one.
    pub(crate) const fn of(value_type: ValueType) -> Self {
        Self(1 << value_type as u32)
    }

    /// Both sets together.
    pub(crate) const fn with(self, value_type: ValueType) -> Self {
        Self(self.0 | 1 << value_type as u32)
    }

    /// Whether the type is in the set.
    pub(crate) const fn contains(self, value_type: ValueType) -> bool {
        self.0 & (1 << value_type as u32) != 0
    }
}
