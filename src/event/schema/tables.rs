//! The tables, as data: one static per object.

use super::parts::{
    ATTRIBUTES, CONTEXTS, FRAME_DATA, LOCK_REASON, MEASUREMENT, MECHANISM_META, METRICS, PROCESSING_ERROR, RELAY_INFO,
    SDK_PACKAGE, SDK_SETTINGS, SPAN_LINK, SYSTEM_SDK, TEMPLATE, TRANSACTION_NAME_CHANGE,
};
use super::{Characters, Field, Kind, Pii, Schema, UnknownFields};

/// The fields of `event`.
pub static EVENT: Schema = Schema::new(
    "event",
    Some("event"),
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::new("event_id", Kind::EventId),
        Field::new("level", Kind::Level),
        Field::new("version", Kind::Text),
        Field::new("type", Kind::Special("EventType")),
        Field::nonempty_output("fingerprint", Kind::Special("Fingerprint")),
        Field::new("culprit", Kind::Text).max_chars(200, 0).maybe_pii(),
        Field::new("transaction", Kind::Text).max_chars(200, 0).trim_whitespace(),
        Field::new("transaction_info", Kind::Object(&TRANSACTION_INFO)),
        Field::new("time_spent", Kind::Unsigned),
        Field::nonempty_output("logentry", Kind::Object(&LOG_ENTRY)).aliases(&["sentry.interfaces.Message", "message"]),
        Field::new("logger", Kind::Text).max_chars(64, 0).characters(Characters::AllBut("\r\n")),
        Field::nonempty_output("modules", Kind::Map(&Kind::Text)).bag(7, 8_192),
        Field::new("platform", Kind::Text),
        Field::new("timestamp", Kind::Timestamp),
        Field::new("start_timestamp", Kind::Timestamp),
        Field::new("received", Kind::Timestamp),
        Field::new("server_name", Kind::Text).max_chars(256, 20).pii(),
        Field::new("release", Kind::LenientText).max_chars(200, 0).nonempty().trim_whitespace(),
        Field::new("dist", Kind::Text).characters(Characters::AlphanumericAnd("_.-")).nonempty().trim_whitespace(),
        Field::new("environment", Kind::Text).max_chars(64, 0).nonempty().trim_whitespace(),
        Field::new("site", Kind::Text).max_chars(256, 20),
        Field::nonempty_output("user", Kind::Object(&USER)).aliases(&["sentry.interfaces.User"]),
        Field::nonempty_output("request", Kind::Object(&REQUEST)).aliases(&["sentry.interfaces.Http"]),
        Field::new("contexts", Kind::Object(&CONTEXTS)).aliases(&["sentry.interfaces.Contexts"]),
        Field::nonempty_output("breadcrumbs", Kind::Values(&BREADCRUMB)).aliases(&["sentry.interfaces.Breadcrumbs"]),
        Field::nonempty_output("exception", Kind::Values(&EXCEPTION)).aliases(&["sentry.interfaces.Exception"]),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)).aliases(&["sentry.interfaces.Stacktrace"]),
        Field::new("template", Kind::Object(&TEMPLATE)).aliases(&["sentry.interfaces.Template"]),
        Field::nonempty_output("threads", Kind::Values(&THREAD)),
        Field::nonempty_output("tags", Kind::Tags).maybe_pii(),
        Field::nonempty_output("extra", Kind::Map(&Kind::Any)).bag(7, 262_144).pii(),
        Field::nonempty_output("debug_meta", Kind::Object(&DEBUG_META)),
        Field::nonempty_output("sdk", Kind::Object(&SDK)),
        Field::nonempty_output("ingest_path", Kind::List(&Kind::Object(&RELAY_INFO))).bag(5, 2_048),
        Field::nonempty_output("errors", Kind::List(&Kind::Object(&PROCESSING_ERROR))),
        Field::new("key_id", Kind::Text),
        Field::new("project", Kind::Unsigned),
        Field::new("grouping_config", Kind::Map(&Kind::Any)),
        Field::new("checksum", Kind::Text).max_chars(128, 0),
        Field::new("csp", Kind::Object(&CSP)).aliases(&["sentry.interfaces.Csp"]),
        Field::new("spans", Kind::List(&Kind::Object(&SPAN))).bag(64, 819_200),
        Field::nonempty_output("measurements", Kind::Map(&Kind::Object(&MEASUREMENT))),
        Field::nonempty_output("breakdowns", Kind::Map(&Kind::Map(&Kind::Object(&MEASUREMENT)))),
        Field::new("scraping_attempts", Kind::Any),
        Field::new("_metrics", Kind::Object(&METRICS)),
        Field::new("_dsc", Kind::Any),
        Field::new("_performance_issues_spans", Kind::Bool),
    ],
);

/// The fields of `csp`.
pub static CSP: Schema = Schema::new(
    "csp",
    None,
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::new("effective_directive", Kind::Text).pii(),
        Field::new("blocked_uri", Kind::Text).pii(),
        Field::new("document_uri", Kind::Text).pii(),
        Field::new("original_policy", Kind::Text),
        Field::new("referrer", Kind::Text).pii(),
        Field::new("status_code", Kind::Unsigned),
        Field::new("violated_directive", Kind::Text),
        Field::new("source_file", Kind::Text).maybe_pii(),
        Field::new("line_number", Kind::Unsigned),
        Field::new("column_number", Kind::Unsigned),
        Field::new("script_sample", Kind::Text),
        Field::new("disposition", Kind::Text),
    ],
);

/// The fields of `logentry`.
pub static LOG_ENTRY: Schema = Schema::new(
    "logentry",
    Some("logentry"),
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::new("message", Kind::Message).max_chars(8_192, 200),
        Field::new("formatted", Kind::Message).max_chars(8_192, 200).pii(),
        Field::new("params", Kind::Any).bag(5, 2_048).pii(),
    ],
);

/// The fields of `exception`.
pub static EXCEPTION: Schema = Schema::new(
    "exception",
    Some("error"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("type", Kind::Text).max_chars(256, 20),
        Field::new("value", Kind::JsonText).max_chars(8_192, 200).pii(),
        Field::new("module", Kind::Text).max_chars(256, 20),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)).aliases(&["sentry.interfaces.Stacktrace"]),
        Field::new("raw_stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("thread_id", Kind::ThreadId).max_chars(128, 0),
        Field::nonempty_output("mechanism", Kind::Object(&MECHANISM)),
    ],
);

/// The fields of `mechanism`.
pub static MECHANISM: Schema = Schema::new(
    "exception mechanism",
    None,
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("type", Kind::Text).max_chars(128, 0).required().nonempty(),
        Field::new("synthetic", Kind::Bool),
        Field::new("description", Kind::Text).max_chars(8_192, 200).pii(),
        Field::new("help_link", Kind::Text).max_chars(256, 40).nonempty(),
        Field::new("handled", Kind::Bool),
        Field::new("source", Kind::Text).max_chars(128, 0).characters(Characters::AllBut(" \t\r\n")).nonempty(),
        Field::new("is_exception_group", Kind::Bool),
        Field::new("exception_id", Kind::Unsigned),
        Field::new("parent_id", Kind::Unsigned),
        Field::nonempty_output("data", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::nonempty_output("meta", Kind::Object(&MECHANISM_META)),
    ],
);

/// The fields of `stacktrace`.
pub static STACKTRACE: Schema = Schema::new(
    "rawstacktrace",
    Some("stack"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("frames", Kind::List(&Kind::Object(&FRAME))).required().nonempty(),
        Field::new("registers", Kind::Map(&Kind::Address)),
        Field::new("instruction_addr_adjustment", Kind::Text),
        Field::new("lang", Kind::Text).max_chars(128, 0),
        Field::new("snapshot", Kind::Bool),
    ],
);

/// The fields of `frame`.
pub static FRAME: Schema = Schema::new(
    "frame",
    Some("frame"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::nonempty_output("function", Kind::Text).max_chars(512, 20),
        Field::nonempty_output("raw_function", Kind::Text).max_chars(512, 20),
        Field::new("symbol", Kind::Text).max_chars(512, 0),
        Field::nonempty_output("module", Kind::Text).maybe_pii(),
        Field::nonempty_output("package", Kind::Text),
        Field::nonempty_output("filename", Kind::ImagePath).max_chars(256, 40).maybe_pii(),
        Field::nonempty_output("file_revision", Kind::Text).maybe_pii(),
        Field::nonempty_output("abs_path", Kind::ImagePath).max_chars(256, 40).maybe_pii(),
        Field::new("lineno", Kind::Unsigned),
        Field::new("colno", Kind::Unsigned),
        Field::nonempty_output("platform", Kind::Text),
        Field::nonempty_output("pre_context", Kind::List(&Kind::Text)),
        Field::new("context_line", Kind::Text),
        Field::new("parent_index", Kind::Signed),
        Field::new("sample_count", Kind::Unsigned),
        Field::nonempty_output("post_context", Kind::List(&Kind::Text)),
        Field::new("in_app", Kind::Bool),
        Field::new("vars", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::nonempty_output("data", Kind::Object(&FRAME_DATA)),
        Field::new("image_addr", Kind::Address),
        Field::new("instruction_addr", Kind::Address),
        Field::nonempty_output("addr_mode", Kind::Text),
        Field::new("function_id", Kind::Address),
        Field::new("symbol_addr", Kind::Address),
        Field::new("trust", Kind::Text).max_chars(128, 0),
        Field::new("lang", Kind::Text).max_chars(128, 0),
        Field::new("stack_start", Kind::Bool),
        Field::new("lock", Kind::Object(&LOCK_REASON)),
    ],
);

/// The fields of `thread`.
pub static THREAD: Schema = Schema::new(
    "thread",
    Some("thread"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("id", Kind::ThreadId).max_chars(256, 20),
        Field::new("name", Kind::Text).max_chars(1_024, 100),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("raw_stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("crashed", Kind::Bool),
        Field::new("current", Kind::Bool),
        Field::new("main", Kind::Bool),
        Field::nonempty_output("state", Kind::Text),
        Field::new("held_locks", Kind::Map(&Kind::Object(&LOCK_REASON))),
    ],
);

/// The fields of `breadcrumb`.
pub static BREADCRUMB: Schema = Schema::new(
    "breadcrumb",
    Some("breadcrumb"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("timestamp", Kind::Timestamp),
        Field::new("type", Kind::Text).aliases(&["ty"]).max_chars(128, 0),
        Field::new("category", Kind::Text).max_chars(128, 0),
        Field::new("level", Kind::Level),
        Field::new("message", Kind::Text).max_chars(8_192, 200).pii(),
        Field::nonempty_output("data", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::new("event_id", Kind::EventId),
        Field::nonempty_output("origin", Kind::Text),
    ],
);

/// The fields of `user`.
pub static USER: Schema = Schema::new(
    "user",
    Some("user"),
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::nonempty_output("id", Kind::LenientText).max_chars(128, 0).pii(),
        Field::nonempty_output("email", Kind::Text).max_chars(75, 0).pii(),
        Field::new("ip_address", Kind::IpAddress).pii(),
        Field::nonempty_output("username", Kind::LenientText).max_chars(128, 0).pii(),
        Field::nonempty_output("name", Kind::Text).max_chars(128, 0).pii(),
        Field::nonempty_output("sentry_user", Kind::Text).pii(),
        Field::nonempty_output("geo", Kind::Object(&GEO)),
        Field::nonempty_output("segment", Kind::Text),
        Field::nonempty_output("data", Kind::Map(&Kind::Any)).pii(),
    ],
);

/// The fields of `user.geo`.
pub static GEO: Schema = Schema::new(
    "geo",
    None,
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::nonempty_output("country_code", Kind::Text).max_chars(102, 1_004).pii(),
        Field::nonempty_output("city", Kind::Text).max_chars(1_024, 100).pii(),
        Field::nonempty_output("subdivision", Kind::Text).max_chars(1_024, 100).pii(),
        Field::nonempty_output("region", Kind::Text).max_chars(1_024, 100).pii(),
    ],
);

/// The fields of `request`.
pub static REQUEST: Schema = Schema::new(
    "request",
    Some("http"),
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::new("url", Kind::Text).max_chars(256, 40).maybe_pii(),
        Field::new("method", Kind::Text),
        Field::new("protocol", Kind::Text),
        Field::new("data", Kind::Any).bag(7, 8_192).pii(),
        Field::nonempty_output("query_string", Kind::Pairs).bag(3, 1_024).pii(),
        Field::nonempty_output("fragment", Kind::Text).max_chars(1_024, 100).pii(),
        Field::nonempty_output("cookies", Kind::Pairs).bag(5, 2_048).pii(),
        Field::nonempty_output("headers", Kind::Pairs).bag(7, 8_192).pii(),
        Field::new("body_size", Kind::Unsigned),
        Field::nonempty_output("env", Kind::Map(&Kind::Any)).bag(7, 8_192).pii(),
        Field::new("inferred_content_type", Kind::Text),
        Field::new("api_target", Kind::Text),
    ],
);

/// The fields of `sdk`.
pub static SDK: Schema = Schema::new(
    "clientsdkinfo",
    Some("sdk"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("name", Kind::Text).max_chars(256, 20).required(),
        Field::new("version", Kind::Text).max_chars(256, 20).required(),
        Field::nonempty_output("integrations", Kind::List(&Kind::Text)),
        Field::nonempty_output("features", Kind::List(&Kind::Text)),
        Field::nonempty_output("packages", Kind::List(&Kind::Object(&SDK_PACKAGE))),
        Field::new("client_ip", Kind::IpAddress).pii(),
        Field::nonempty_output("settings", Kind::Object(&SDK_SETTINGS)),
    ],
);

/// The fields of `debug_meta`.
pub static DEBUG_META: Schema = Schema::new(
    "debugmeta",
    None,
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::nonempty_output("sdk_info", Kind::Object(&SYSTEM_SDK)),
        Field::nonempty_output("images", Kind::List(&Kind::Object(&DEBUG_IMAGE))),
    ],
);

/// The fields of `debug_meta.images (native)`.
pub static DEBUG_IMAGE: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("code_id", Kind::Special("CodeId")),
        Field::new("code_file", Kind::ImagePath).aliases(&["name"]).maybe_pii().required(),
        Field::new("debug_id", Kind::Special("DebugId")).aliases(&["id"]).required(),
        Field::new("debug_file", Kind::ImagePath).maybe_pii(),
        Field::new("debug_checksum", Kind::Text),
        Field::new("arch", Kind::Text),
        Field::new("image_addr", Kind::Address),
        Field::new("image_size", Kind::Unsigned),
        Field::new("image_vmaddr", Kind::Address),
    ],
);

/// The fields of `transaction_info`.
pub static TRANSACTION_INFO: Schema = Schema::new(
    "transactioninfo",
    None,
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("source", Kind::Text),
        Field::new("original", Kind::Text).max_chars(200, 0).trim_whitespace(),
        Field::new("changes", Kind::List(&Kind::Object(&TRANSACTION_NAME_CHANGE))),
        Field::new("propagations", Kind::Unsigned),
    ],
);

/// The fields of `span (v1)`.
pub static SPAN: Schema = Schema::new(
    "span",
    Some("span"),
    UnknownFields { pii: Pii::Maybe, retain: false },
    &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("start_timestamp", Kind::Timestamp).required(),
        Field::new("exclusive_time", Kind::Float),
        Field::new("op", Kind::Text).max_chars(128, 0),
        Field::new("span_id", Kind::SpanId).required(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("segment_id", Kind::SpanId),
        Field::new("is_segment", Kind::Bool),
        Field::new("is_remote", Kind::Bool),
        Field::new("status", Kind::Special("SpanStatus")),
        Field::new("description", Kind::Text).maybe_pii(),
        Field::new("tags", Kind::Map(&Kind::JsonText)).maybe_pii(),
        Field::new("origin", Kind::Text).max_chars(128, 0).characters(Characters::AlphanumericAnd("_.")),
        Field::new("profile_id", Kind::EventId),
        Field::new("data", Kind::Special("SpanData")).pii(),
        Field::new("links", Kind::List(&Kind::Object(&SPAN_LINK))).maybe_pii(),
        Field::new("sentry_tags", Kind::Special("SentryTags")),
        Field::new("received", Kind::Timestamp),
        Field::nonempty_output("measurements", Kind::Map(&Kind::Object(&MEASUREMENT))),
        Field::nonempty_output("platform", Kind::Text),
        Field::new("was_transaction", Kind::Bool),
        Field::new("kind", Kind::Special("SpanKind")),
    ],
);

/// The fields of `span v2`.
pub static SPAN_V2: Schema = Schema::new(
    "an object",
    Some("span"),
    UnknownFields { pii: Pii::Maybe, retain: false },
    &[
        Field::new("trace_id", Kind::TraceId).required().nonempty(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("span_id", Kind::SpanId).required().nonempty(),
        Field::new("name", Kind::Text).required(),
        Field::new("status", Kind::Special("SpanV2Status")).required(),
        Field::new("is_segment", Kind::Bool),
        Field::new("start_timestamp", Kind::Timestamp).required(),
        Field::new("end_timestamp", Kind::Timestamp).required(),
        Field::new("links", Kind::List(&Kind::Special("SpanV2Link"))).maybe_pii(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).pii(),
    ],
);

/// The fields of `log`.
pub static LOG: Schema = Schema::new(
    "an object",
    Some("log"),
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId),
        Field::new("level", Kind::Special("OurLogLevel")).required(),
        Field::new("body", Kind::Text).maybe_pii().required(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).maybe_pii(),
    ],
);

/// The fields of `trace_metric`.
pub static TRACE_METRIC: Schema = Schema::new(
    "an object",
    Some("trace_metric"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId),
        Field::new("name", Kind::Text).required(),
        Field::new("type", Kind::Special("MetricType")).required(),
        Field::new("unit", Kind::Special("MetricUnit")),
        Field::new("value", Kind::Any).maybe_pii().required(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).maybe_pii(),
    ],
);

/// The fields of `replay_event`.
pub static REPLAY_EVENT: Schema = Schema::new(
    "an object",
    Some("replay"),
    UnknownFields { pii: Pii::False, retain: false },
    &[
        Field::new("event_id", Kind::EventId),
        Field::new("replay_id", Kind::EventId),
        Field::new("replay_type", Kind::Text).max_chars(64, 0),
        Field::new("segment_id", Kind::Unsigned),
        Field::new("timestamp", Kind::Timestamp),
        Field::new("replay_start_timestamp", Kind::Timestamp),
        Field::new("urls", Kind::List(&Kind::Text)).bag(7, 8_192).pii(),
        Field::new("error_ids", Kind::List(&Kind::EventId)).bag(5, 2_048),
        Field::new("trace_ids", Kind::List(&Kind::EventId)).bag(5, 2_048),
        Field::new("segment_names", Kind::List(&Kind::Text)).bag(5, 2_048).pii(),
        Field::new("contexts", Kind::Object(&CONTEXTS)),
        Field::new("platform", Kind::Text).max_chars(64, 0),
        Field::new("release", Kind::LenientText).max_chars(200, 0).nonempty().trim_whitespace(),
        Field::new("dist", Kind::Text)
            .max_chars(64, 0)
            .characters(Characters::AlphanumericAnd("_.-"))
            .nonempty()
            .trim_whitespace(),
        Field::new("environment", Kind::Text).max_chars(64, 0).nonempty().trim_whitespace(),
        Field::new("tags", Kind::Tags).pii(),
        Field::new("type", Kind::Text).max_chars(64, 0),
        Field::new("user", Kind::Object(&USER)),
        Field::new("request", Kind::Object(&REQUEST)),
        Field::new("sdk", Kind::Object(&SDK)),
    ],
);
