//! The tables, as data: one static per object.

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

/// The fields of `contexts.runtime`.
static CONTEXT_RUNTIME: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("runtime", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("version", Kind::Text),
        Field::new("build", Kind::LenientText).maybe_pii(),
        Field::new("raw_description", Kind::Text).maybe_pii(),
    ],
);

/// The fields of `contexts.trace`.
static CONTEXT_TRACE: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId).required(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("op", Kind::Text).max_chars(128, 0),
        Field::new("status", Kind::Special("SpanStatus")),
        Field::new("exclusive_time", Kind::Float),
        Field::new("client_sample_rate", Kind::Float),
        Field::new("origin", Kind::Text).max_chars(128, 0).characters(Characters::AlphanumericAnd("_.")),
        Field::new("sampled", Kind::Bool),
        Field::new("data", Kind::Special("SpanData")).maybe_pii(),
        Field::new("links", Kind::List(&Kind::Object(&SPAN_LINK))).maybe_pii(),
    ],
);

/// The fields of `contexts.feedback`.
static CONTEXT_FEEDBACK: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::False, retain: true },
    &[Field::new("type", Kind::Text), Field::new("message", Kind::Text), Field::new("contact_email", Kind::Text)],
);

/// The fields of `contexts.app`.
static CONTEXT_APP: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("app_start_time", Kind::Text).maybe_pii(),
        Field::new("device_app_hash", Kind::Text).maybe_pii(),
        Field::new("build_type", Kind::Text),
        Field::new("app_identifier", Kind::Text),
        Field::new("app_name", Kind::Text),
        Field::new("app_version", Kind::Text),
        Field::new("app_build", Kind::LenientText),
        Field::new("app_memory", Kind::Unsigned),
        Field::new("in_foreground", Kind::Bool),
        Field::nonempty_output("view_names", Kind::List(&Kind::Text)),
    ],
);

/// The fields of `contexts.browser`.
static CONTEXT_BROWSER: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("browser", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("version", Kind::Text),
    ],
);

/// The fields of `contexts.response`.
static CONTEXT_RESPONSE: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::nonempty_output("cookies", Kind::Pairs).bag(5, 2_048).pii(),
        Field::nonempty_output("headers", Kind::Pairs).bag(7, 8_192).pii(),
        Field::new("status_code", Kind::Unsigned),
        Field::new("body_size", Kind::Unsigned),
        Field::new("data", Kind::Any).bag(7, 8_192).pii(),
        Field::new("inferred_content_type", Kind::Text),
    ],
);

/// The fields of `contexts.os`.
static CONTEXT_OS: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("os", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("version", Kind::Text),
        Field::new("build", Kind::LenientText).maybe_pii(),
        Field::new("kernel_version", Kind::Text).maybe_pii(),
        Field::new("rooted", Kind::Bool),
        Field::new("distribution_name", Kind::Text).maybe_pii(),
        Field::new("distribution_version", Kind::Text).maybe_pii(),
        Field::new("distribution_pretty_name", Kind::Text).maybe_pii(),
        Field::new("raw_description", Kind::Text).maybe_pii(),
    ],
);

/// The fields of `contexts.device`.
static CONTEXT_DEVICE: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("type", Kind::Text),
        Field::new("name", Kind::Text).maybe_pii(),
        Field::new("family", Kind::Text),
        Field::new("model", Kind::Text),
        Field::new("model_id", Kind::Text),
        Field::new("arch", Kind::Text),
        Field::new("battery_level", Kind::Float),
        Field::new("orientation", Kind::Text),
        Field::new("manufacturer", Kind::Text),
        Field::new("brand", Kind::Text),
        Field::new("screen_resolution", Kind::Text).maybe_pii(),
        Field::new("screen_width_pixels", Kind::Unsigned).maybe_pii(),
        Field::new("screen_height_pixels", Kind::Unsigned).maybe_pii(),
        Field::new("screen_density", Kind::Float).maybe_pii(),
        Field::new("screen_dpi", Kind::Unsigned).maybe_pii(),
        Field::new("online", Kind::Bool),
        Field::new("charging", Kind::Bool),
        Field::new("low_memory", Kind::Bool),
        Field::new("simulator", Kind::Bool),
        Field::new("memory_size", Kind::Unsigned).maybe_pii(),
        Field::new("free_memory", Kind::Unsigned).maybe_pii(),
        Field::new("usable_memory", Kind::Unsigned).maybe_pii(),
        Field::new("storage_size", Kind::Unsigned).maybe_pii(),
        Field::new("free_storage", Kind::Unsigned).maybe_pii(),
        Field::new("external_storage_size", Kind::Unsigned).maybe_pii(),
        Field::new("external_free_storage", Kind::Unsigned).maybe_pii(),
        Field::new("boot_time", Kind::Text).maybe_pii(),
        Field::new("timezone", Kind::Text).maybe_pii(),
        Field::new("locale", Kind::Text).maybe_pii(),
        Field::new("processor_count", Kind::Unsigned),
        Field::new("cpu_description", Kind::Text).maybe_pii(),
        Field::new("processor_frequency", Kind::Unsigned),
        Field::new("device_type", Kind::Text).maybe_pii(),
        Field::new("battery_status", Kind::Text).maybe_pii(),
        Field::new("device_unique_identifier", Kind::Text).pii(),
        Field::new("supports_vibration", Kind::Bool),
        Field::new("supports_accelerometer", Kind::Bool),
        Field::new("supports_gyroscope", Kind::Bool),
        Field::new("supports_audio", Kind::Bool),
        Field::new("supports_location_service", Kind::Bool),
        Field::new("uuid", Kind::Special("Uuid")).maybe_pii(),
    ],
);

/// Nothing but known fields is kept, and nothing else is scrubbed.
const PLAIN: UnknownFields = UnknownFields { pii: Pii::False, retain: false };

/// The fields of `template`.
pub static TEMPLATE: Schema = Schema::new(
    "templateinfo",
    None,
    UnknownFields { pii: Pii::True, retain: false },
    &[
        Field::new("filename", Kind::Text).maybe_pii(),
        Field::new("abs_path", Kind::Text).maybe_pii(),
        Field::new("lineno", Kind::Unsigned),
        Field::new("colno", Kind::Unsigned),
        Field::new("pre_context", Kind::List(&Kind::Text)),
        Field::new("context_line", Kind::Text),
        Field::new("post_context", Kind::List(&Kind::Text)),
    ],
);

/// The fields of an entry of `ingest_path`.
pub static RELAY_INFO: Schema = Schema::new(
    "relayinfo",
    None,
    PLAIN,
    &[Field::new("version", Kind::Text).required(), Field::new("public_key", Kind::Text)],
);

/// The fields of an entry of `errors`.
pub static PROCESSING_ERROR: Schema = Schema::new(
    "eventprocessingerror",
    None,
    PLAIN,
    &[Field::new("type", Kind::Text).required(), Field::new("name", Kind::Text), Field::new("value", Kind::Any)],
);

/// The fields of a measurement.
pub static MEASUREMENT: Schema = Schema::new(
    "measurement",
    None,
    PLAIN,
    &[
        Field::new("value", Kind::Special("FiniteFloat")).required(),
        Field::new("unit", Kind::Special("MeasurementUnit")),
    ],
);

/// The fields of `_metrics`.
pub static METRICS: Schema = Schema::new(
    "metrics",
    None,
    PLAIN,
    &[
        Field::new("bytes.ingested.event", Kind::Unsigned),
        Field::new("bytes.ingested.event.minidump", Kind::Unsigned),
        Field::new("bytes.ingested.event.applecrashreport", Kind::Unsigned),
        Field::new("bytes.ingested.event.attachment", Kind::Unsigned),
        Field::new("bytes.stored.event", Kind::Unsigned),
        Field::new("flag.processing.error", Kind::Bool),
        Field::new("flag.processing.fatal", Kind::Bool),
        Field::new("sample_rates", Kind::Any),
    ],
);

/// The fields of `mechanism.meta`.
pub static MECHANISM_META: Schema = Schema::new(
    "mechanismmeta",
    None,
    PLAIN,
    &[
        Field::new("errno", Kind::Object(&CERROR)),
        Field::new("signal", Kind::Object(&POSIX_SIGNAL)),
        Field::new("mach_exception", Kind::Object(&MACH_EXCEPTION)),
        Field::new("ns_error", Kind::Object(&NS_ERROR)),
    ],
);

/// The fields of `mechanism.meta.errno`.
static CERROR: Schema =
    Schema::new("cerror", None, PLAIN, &[Field::new("number", Kind::Signed), Field::new("name", Kind::Text)]);

/// The fields of `mechanism.meta.signal`.
static POSIX_SIGNAL: Schema = Schema::new(
    "posixsignal",
    None,
    PLAIN,
    &[
        Field::new("number", Kind::Signed),
        Field::new("code", Kind::Signed),
        Field::new("name", Kind::Text),
        Field::new("code_name", Kind::Text),
    ],
);

/// The fields of `mechanism.meta.mach_exception`.
static MACH_EXCEPTION: Schema = Schema::new(
    "machexception",
    None,
    PLAIN,
    &[
        Field::new("exception", Kind::Signed),
        Field::new("code", Kind::Unsigned),
        Field::new("subcode", Kind::Unsigned),
        Field::new("name", Kind::Text),
    ],
);

/// The fields of `mechanism.meta.ns_error`.
static NS_ERROR: Schema =
    Schema::new("nserror", None, PLAIN, &[Field::new("code", Kind::Signed), Field::new("domain", Kind::Text)]);

/// The fields of a lock that a frame or thread holds or waits for.
pub static LOCK_REASON: Schema = Schema::new(
    "lockreason",
    None,
    PLAIN,
    &[
        Field::new("type", Kind::Special("LockReasonType")).required(),
        Field::new("address", Kind::Text),
        Field::new("package_name", Kind::Text),
        Field::new("class_name", Kind::Text),
        Field::new("thread_id", Kind::ThreadId),
    ],
);

/// The fields of `frame.data`.
pub static FRAME_DATA: Schema = Schema::new(
    "framedata",
    None,
    PLAIN,
    &[
        Field::new("sourcemap", Kind::Text),
        Field::new("orig_function", Kind::Text),
        Field::new("orig_filename", Kind::Text),
        Field::new("orig_lineno", Kind::Unsigned),
        Field::new("orig_colno", Kind::Unsigned),
        Field::new("orig_in_app", Kind::Signed),
    ],
);

/// The fields of an entry of `sdk.packages`.
pub static SDK_PACKAGE: Schema =
    Schema::new("clientsdkpackage", None, PLAIN, &[Field::new("name", Kind::Text), Field::new("version", Kind::Text)]);

/// The fields of `sdk.settings`.
pub static SDK_SETTINGS: Schema =
    Schema::new("clientsdksettings", None, PLAIN, &[Field::new("infer_ip", Kind::Special("InferIp"))]);

/// The fields of `debug_meta.sdk_info`.
pub static SYSTEM_SDK: Schema = Schema::new(
    "systemsdkinfo",
    None,
    PLAIN,
    &[
        Field::new("sdk_name", Kind::Text),
        Field::new("version_major", Kind::Unsigned),
        Field::new("version_minor", Kind::Unsigned),
        Field::new("version_patchlevel", Kind::Unsigned),
    ],
);

/// The fields of an entry of `transaction_info.changes`.
pub static TRANSACTION_NAME_CHANGE: Schema = Schema::new(
    "transactionnamechange",
    None,
    PLAIN,
    &[
        Field::new("source", Kind::Text),
        Field::new("propagations", Kind::Unsigned),
        Field::new("timestamp", Kind::Timestamp),
    ],
);

/// The fields of a link of a span.
pub static SPAN_LINK: Schema = Schema::new(
    "spanlink",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId).required(),
        Field::new("sampled", Kind::Bool),
        Field::new("attributes", Kind::Map(&Kind::Any)).maybe_pii(),
    ],
);

/// The fields of a debug image of ProGuard.
pub static DEBUG_IMAGE_PROGUARD: Schema =
    Schema::new("an object", None, PLAIN, &[Field::new("uuid", Kind::Special("Uuid")).required()]);

/// The fields of a debug image of an old Apple SDK.
pub static DEBUG_IMAGE_APPLE: Schema = Schema::new(
    "an object",
    None,
    PLAIN,
    &[
        Field::new("name", Kind::Text).required(),
        Field::new("arch", Kind::Text),
        Field::new("cpu_type", Kind::Unsigned),
        Field::new("cpu_subtype", Kind::Unsigned),
        Field::new("image_addr", Kind::Address).required(),
        Field::new("image_size", Kind::Unsigned).required(),
        Field::new("image_vmaddr", Kind::Address),
        Field::new("uuid", Kind::Special("Uuid")).required(),
    ],
);

/// The fields of a debug image of the JVM.
pub static DEBUG_IMAGE_JVM: Schema =
    Schema::new("an object", None, PLAIN, &[Field::new("debug_id", Kind::Special("DebugId")).required()]);

/// The fields of a debug image that is a source map.
pub static DEBUG_IMAGE_SOURCEMAP: Schema = Schema::new(
    "an object",
    None,
    PLAIN,
    &[
        Field::new("code_file", Kind::Text).required(),
        Field::new("debug_id", Kind::Special("DebugId")).required(),
        Field::new("debug_file", Kind::Text),
    ],
);

const CONTEXT: UnknownFields = UnknownFields { pii: Pii::Maybe, retain: true };

/// The fields of `contexts.gpu`.
static CONTEXT_GPU: Schema = Schema::new(
    "gpucontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("name", Kind::Text).maybe_pii(),
        Field::new("version", Kind::Text),
        Field::new("id", Kind::Any).maybe_pii(),
        Field::new("vendor_id", Kind::Text).maybe_pii(),
        Field::new("vendor_name", Kind::Text).maybe_pii(),
        Field::new("memory_size", Kind::Unsigned).maybe_pii(),
        Field::new("api_type", Kind::Text),
        Field::new("multi_threaded_rendering", Kind::Bool).maybe_pii(),
        Field::new("npot_support", Kind::Text).maybe_pii(),
        Field::new("max_texture_size", Kind::Unsigned).maybe_pii(),
        Field::new("graphics_shader_level", Kind::Text).maybe_pii(),
        Field::new("supports_draw_call_instancing", Kind::Bool).maybe_pii(),
        Field::new("supports_ray_tracing", Kind::Bool).maybe_pii(),
        Field::new("supports_compute_shaders", Kind::Bool).maybe_pii(),
        Field::new("supports_geometry_shaders", Kind::Bool).maybe_pii(),
    ],
);

/// The fields of `contexts.profile`.
static CONTEXT_PROFILE: Schema = Schema::new(
    "profilecontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("profile_id", Kind::EventId),
        Field::new("profiler_id", Kind::EventId),
    ],
);

/// The fields of `contexts.replay`.
static CONTEXT_REPLAY: Schema = Schema::new(
    "replaycontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("replay_id", Kind::EventId)],
);

/// The fields of `contexts.flags`.
static CONTEXT_FLAGS: Schema = Schema::new(
    "flagscontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("values", Kind::List(&Kind::Object(&FLAG)))],
);

/// The fields of a feature flag.
static FLAG: Schema = Schema::new(
    "flagscontextitem",
    None,
    CONTEXT,
    &[
        Field::new("flag", Kind::Text).max_chars(200, 0).characters(Characters::AlphanumericAnd("_.:-")),
        Field::new("result", Kind::Any).max_chars(200, 0),
    ],
);

/// The fields of `contexts.culture`.
static CONTEXT_CULTURE: Schema = Schema::new(
    "culturecontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("calendar", Kind::Text),
        Field::new("display_name", Kind::Text),
        Field::new("locale", Kind::Text),
        Field::new("is_24_hour_format", Kind::Bool),
        Field::new("timezone", Kind::Text),
    ],
);

/// The fields of `contexts.memory_info`.
static CONTEXT_MEMORY_INFO: Schema = Schema::new(
    "memoryinfocontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("allocated_bytes", Kind::Unsigned),
        Field::new("fragmented_bytes", Kind::Unsigned),
        Field::new("heap_size_bytes", Kind::Unsigned),
        Field::new("high_memory_load_threshold_bytes", Kind::Unsigned),
        Field::new("total_available_memory_bytes", Kind::Unsigned),
        Field::new("memory_load_bytes", Kind::Unsigned),
        Field::new("total_committed_bytes", Kind::Unsigned),
        Field::new("promoted_bytes", Kind::Unsigned),
        Field::new("pinned_objects_count", Kind::Unsigned),
        Field::new("pause_time_percentage", Kind::Float),
        Field::new("index", Kind::Unsigned),
        Field::new("finalization_pending_count", Kind::Unsigned),
        Field::new("compacted", Kind::Bool),
        Field::new("concurrent", Kind::Bool),
        Field::new("pause_durations", Kind::List(&Kind::Unsigned)),
    ],
);

/// The fields of `contexts.threadpool_info`.
static CONTEXT_THREADPOOL_INFO: Schema = Schema::new(
    "threadpoolinfocontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("available_completion_port_threads", Kind::Unsigned),
        Field::new("available_worker_threads", Kind::Unsigned),
        Field::new("max_completion_port_threads", Kind::Unsigned),
        Field::new("max_worker_threads", Kind::Unsigned),
        Field::new("min_completion_port_threads", Kind::Unsigned),
        Field::new("min_worker_threads", Kind::Unsigned),
    ],
);

/// The fields of `contexts.unity`.
static CONTEXT_UNITY: Schema = Schema::new(
    "unitycontext",
    None,
    CONTEXT,
    &[
        Field::new("type", Kind::Text),
        Field::new("copy_texture_support", Kind::Text),
        Field::new("editor_version", Kind::Text),
        Field::new("install_mode", Kind::Text),
        Field::new("rendering_threading_mode", Kind::Text),
        Field::new("target_frame_rate", Kind::Text),
    ],
);

/// The fields of `contexts.spring`.
static CONTEXT_SPRING: Schema = Schema::new(
    "springcontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("active_profiles", Kind::List(&Kind::Text))],
);

/// A context whose parts only specific selectors reach.
static CONTEXT_PLAIN: Schema =
    Schema::new("an object", None, UnknownFields { pii: Pii::Maybe, retain: true }, &[Field::new("type", Kind::Text)]);

/// A context of ids: nothing in it is private.
static CONTEXT_IDS: Schema =
    Schema::new("an object", None, UnknownFields { pii: Pii::False, retain: true }, &[Field::new("type", Kind::Text)]);

/// A context of a kind that is not known: everything in it may be private.
static CONTEXT_OTHER: Schema = Schema::new("an object", None, UnknownFields { pii: Pii::True, retain: true }, &[]);

/// The fields of `contexts`: any key; see [`context`] for what each holds.
pub static CONTEXTS: Schema = Schema::new("an object", None, UnknownFields { pii: Pii::True, retain: true }, &[]);

/// Attributes of logs, spans and metrics: `{"key": {"value": …, "type": …}}`.
pub static ATTRIBUTES: Schema = Schema::new("an object", None, UnknownFields { pii: Pii::True, retain: true }, &[]);

/// The schema of a context: by its `type`, which is its key unless it says otherwise.
pub fn context(kind: &str) -> &'static Schema {
    match kind {
        "runtime" => &CONTEXT_RUNTIME,
        "trace" => &CONTEXT_TRACE,
        "feedback" => &CONTEXT_FEEDBACK,
        "app" => &CONTEXT_APP,
        "browser" => &CONTEXT_BROWSER,
        "response" => &CONTEXT_RESPONSE,
        "os" => &CONTEXT_OS,
        "device" => &CONTEXT_DEVICE,
        "gpu" => &CONTEXT_GPU,
        "profile" => &CONTEXT_PROFILE,
        "replay" => &CONTEXT_REPLAY,
        "flags" => &CONTEXT_FLAGS,
        "culture" => &CONTEXT_CULTURE,
        "memory_info" => &CONTEXT_MEMORY_INFO,
        "threadpool_info" => &CONTEXT_THREADPOOL_INFO,
        "unity" => &CONTEXT_UNITY,
        "spring" => &CONTEXT_SPRING,
        "monitor" | "otel" => &CONTEXT_PLAIN,
        "reprocessing" => &CONTEXT_IDS,
        _ => &CONTEXT_OTHER,
    }
}
