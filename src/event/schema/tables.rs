//! The tables, as data: one static per object.

use super::{Characters, Field, Kind, Pii, Schema, UnknownFields};

/// The fields of `event`.
pub static EVENT: Schema = Schema {
    selector: Some("event"),
    unknown: UnknownFields { pii: Pii::True, retain: false },
    fields: &[
        Field::new("event_id", Kind::EventId),
        Field::new("level", Kind::Level),
        Field::new("version", Kind::Text),
        Field::new("type", Kind::Special("EventType")),
        Field::new("fingerprint", Kind::Special("Fingerprint")),
        Field::new("culprit", Kind::Text).max_chars(200, 0).maybe_pii(),
        Field::new("transaction", Kind::Text).max_chars(200, 0).trim_whitespace(),
        Field::new("transaction_info", Kind::Object(&TRANSACTION_INFO)),
        Field::new("time_spent", Kind::Unsigned),
        Field::new("logentry", Kind::Object(&LOG_ENTRY)).aliases(&["sentry.interfaces.Message", "message"]),
        Field::new("logger", Kind::Text).max_chars(64, 0).characters(Characters::AllBut("\r\n")),
        Field::new("modules", Kind::Map(&Kind::Text)).bag(7, 8_192),
        Field::new("platform", Kind::Text),
        Field::new("timestamp", Kind::Timestamp),
        Field::new("start_timestamp", Kind::Timestamp),
        Field::new("received", Kind::Timestamp),
        Field::new("server_name", Kind::Text).max_chars(256, 20).pii(),
        Field::new("release", Kind::LenientText).max_chars(200, 0).nonempty().trim_whitespace(),
        Field::new("dist", Kind::Text).characters(Characters::AlphanumericAnd("_.-")).nonempty().trim_whitespace(),
        Field::new("environment", Kind::Text).max_chars(64, 0).nonempty().trim_whitespace(),
        Field::new("site", Kind::Text).max_chars(256, 20),
        Field::new("user", Kind::Object(&USER)).aliases(&["sentry.interfaces.User"]),
        Field::new("request", Kind::Object(&REQUEST)).aliases(&["sentry.interfaces.Http"]),
        Field::new("contexts", Kind::Object(&CONTEXTS)).aliases(&["sentry.interfaces.Contexts"]),
        Field::new("breadcrumbs", Kind::Values(&BREADCRUMB)).aliases(&["sentry.interfaces.Breadcrumbs"]),
        Field::new("exception", Kind::Values(&EXCEPTION)).aliases(&["sentry.interfaces.Exception"]),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)).aliases(&["sentry.interfaces.Stacktrace"]),
        Field::new("template", Kind::Special("TemplateInfo")).aliases(&["sentry.interfaces.Template"]),
        Field::new("threads", Kind::Values(&THREAD)),
        Field::new("tags", Kind::Tags).maybe_pii(),
        Field::new("extra", Kind::Map(&Kind::Any)).bag(7, 262_144).pii(),
        Field::new("debug_meta", Kind::Object(&DEBUG_META)),
        Field::new("sdk", Kind::Object(&SDK)),
        Field::new("ingest_path", Kind::List(&Kind::Special("RelayInfo"))).bag(5, 2_048),
        Field::new("errors", Kind::List(&Kind::Special("EventProcessingError"))),
        Field::new("key_id", Kind::Text),
        Field::new("project", Kind::Unsigned),
        Field::new("grouping_config", Kind::Map(&Kind::Any)),
        Field::new("checksum", Kind::Text).max_chars(128, 0),
        Field::new("csp", Kind::Object(&CSP)).aliases(&["sentry.interfaces.Csp"]),
        Field::new("spans", Kind::List(&Kind::Object(&SPAN))).bag(64, 819_200),
        Field::new("measurements", Kind::Special("Measurements")),
        Field::new("breakdowns", Kind::Special("Breakdowns")),
        Field::new("scraping_attempts", Kind::Any),
        Field::new("_metrics", Kind::Special("Metrics")),
        Field::new("_dsc", Kind::Any),
        Field::new("_performance_issues_spans", Kind::Bool),
    ],
};

/// The fields of `csp`.
pub static CSP: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::True, retain: false },
    fields: &[
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
};

/// The fields of `logentry`.
pub static LOG_ENTRY: Schema = Schema {
    selector: Some("logentry"),
    unknown: UnknownFields { pii: Pii::True, retain: false },
    fields: &[
        Field::new("message", Kind::Message).max_chars(8_192, 200),
        Field::new("formatted", Kind::Message).max_chars(8_192, 200).pii(),
        Field::new("params", Kind::Any).bag(5, 2_048).pii(),
    ],
};

/// The fields of `exception`.
pub static EXCEPTION: Schema = Schema {
    selector: Some("error"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("type", Kind::Text).max_chars(256, 20),
        Field::new("value", Kind::JsonText).max_chars(8_192, 200).pii(),
        Field::new("module", Kind::Text).max_chars(256, 20),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)).aliases(&["sentry.interfaces.Stacktrace"]),
        Field::new("raw_stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("thread_id", Kind::ThreadId).max_chars(128, 0),
        Field::new("mechanism", Kind::Object(&MECHANISM)),
    ],
};

/// The fields of `mechanism`.
pub static MECHANISM: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("type", Kind::Text).max_chars(128, 0).required().nonempty(),
        Field::new("synthetic", Kind::Bool),
        Field::new("description", Kind::Text).max_chars(8_192, 200).pii(),
        Field::new("help_link", Kind::Text).max_chars(256, 40).nonempty(),
        Field::new("handled", Kind::Bool),
        Field::new("source", Kind::Text).max_chars(128, 0).characters(Characters::AllBut(" \t\r\n")).nonempty(),
        Field::new("is_exception_group", Kind::Bool),
        Field::new("exception_id", Kind::Unsigned),
        Field::new("parent_id", Kind::Unsigned),
        Field::new("data", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::new("meta", Kind::Special("MechanismMeta")),
    ],
};

/// The fields of `stacktrace`.
pub static STACKTRACE: Schema = Schema {
    selector: Some("stack"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("frames", Kind::List(&Kind::Object(&FRAME))).required().nonempty(),
        Field::new("registers", Kind::Map(&Kind::Special("RegVal"))),
        Field::new("instruction_addr_adjustment", Kind::Special("InstructionAddrAdjustment")),
        Field::new("lang", Kind::Text).max_chars(128, 0),
        Field::new("snapshot", Kind::Bool),
    ],
};

/// The fields of `frame`.
pub static FRAME: Schema = Schema {
    selector: Some("frame"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("function", Kind::Text).max_chars(512, 20),
        Field::new("raw_function", Kind::Text).max_chars(512, 20),
        Field::new("symbol", Kind::Text).max_chars(512, 0),
        Field::new("module", Kind::Text).maybe_pii(),
        Field::new("package", Kind::Text),
        Field::new("filename", Kind::ImagePath).max_chars(256, 40).maybe_pii(),
        Field::new("file_revision", Kind::Text).maybe_pii(),
        Field::new("abs_path", Kind::ImagePath).max_chars(256, 40).maybe_pii(),
        Field::new("lineno", Kind::Unsigned),
        Field::new("colno", Kind::Unsigned),
        Field::new("platform", Kind::Text),
        Field::new("pre_context", Kind::List(&Kind::Text)),
        Field::new("context_line", Kind::Text),
        Field::new("parent_index", Kind::Signed),
        Field::new("sample_count", Kind::Unsigned),
        Field::new("post_context", Kind::List(&Kind::Text)),
        Field::new("in_app", Kind::Bool),
        Field::new("vars", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::new("data", Kind::Map(&Kind::Any)),
        Field::new("image_addr", Kind::Address),
        Field::new("instruction_addr", Kind::Address),
        Field::new("addr_mode", Kind::Text),
        Field::new("function_id", Kind::Address),
        Field::new("symbol_addr", Kind::Address),
        Field::new("trust", Kind::Text).max_chars(128, 0),
        Field::new("lang", Kind::Text).max_chars(128, 0),
        Field::new("stack_start", Kind::Bool),
        Field::new("lock", Kind::Special("LockReason")),
    ],
};

/// The fields of `thread`.
pub static THREAD: Schema = Schema {
    selector: Some("thread"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("id", Kind::ThreadId).max_chars(256, 20),
        Field::new("name", Kind::Text).max_chars(1_024, 100),
        Field::new("stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("raw_stacktrace", Kind::Object(&STACKTRACE)),
        Field::new("crashed", Kind::Bool),
        Field::new("current", Kind::Bool),
        Field::new("main", Kind::Bool),
        Field::new("state", Kind::Text),
        Field::new("held_locks", Kind::Map(&Kind::Special("LockReason"))),
    ],
};

/// The fields of `breadcrumb`.
pub static BREADCRUMB: Schema = Schema {
    selector: Some("breadcrumb"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("timestamp", Kind::Timestamp),
        Field::new("type", Kind::Text).aliases(&["ty"]).max_chars(128, 0),
        Field::new("category", Kind::Text).max_chars(128, 0),
        Field::new("level", Kind::Level),
        Field::new("message", Kind::Text).max_chars(8_192, 200).pii(),
        Field::new("data", Kind::Map(&Kind::Any)).bag(5, 2_048).pii(),
        Field::new("event_id", Kind::EventId),
        Field::new("origin", Kind::Text),
    ],
};

/// The fields of `user`.
pub static USER: Schema = Schema {
    selector: Some("user"),
    unknown: UnknownFields { pii: Pii::True, retain: false },
    fields: &[
        Field::new("id", Kind::LenientText).max_chars(128, 0).pii(),
        Field::new("email", Kind::Text).max_chars(75, 0).pii(),
        Field::new("ip_address", Kind::IpAddress).pii(),
        Field::new("username", Kind::LenientText).max_chars(128, 0).pii(),
        Field::new("name", Kind::Text).max_chars(128, 0).pii(),
        Field::new("sentry_user", Kind::Text).pii(),
        Field::new("geo", Kind::Object(&GEO)),
        Field::new("segment", Kind::Text),
        Field::new("data", Kind::Map(&Kind::Any)).pii(),
    ],
};

/// The fields of `user.geo`.
pub static GEO: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("country_code", Kind::Text).max_chars(102, 1_004).pii(),
        Field::new("city", Kind::Text).max_chars(1_024, 100).pii(),
        Field::new("subdivision", Kind::Text).max_chars(1_024, 100).pii(),
        Field::new("region", Kind::Text).max_chars(1_024, 100).pii(),
    ],
};

/// The fields of `request`.
pub static REQUEST: Schema = Schema {
    selector: Some("http"),
    unknown: UnknownFields { pii: Pii::True, retain: false },
    fields: &[
        Field::new("url", Kind::Text).max_chars(256, 40).maybe_pii(),
        Field::new("method", Kind::Text),
        Field::new("protocol", Kind::Text),
        Field::new("data", Kind::Any).bag(7, 8_192).pii(),
        Field::new("query_string", Kind::Pairs).bag(3, 1_024).pii(),
        Field::new("fragment", Kind::Text).max_chars(1_024, 100).pii(),
        Field::new("cookies", Kind::Pairs).bag(5, 2_048).pii(),
        Field::new("headers", Kind::Pairs).bag(7, 8_192).pii(),
        Field::new("body_size", Kind::Unsigned),
        Field::new("env", Kind::Map(&Kind::Any)).bag(7, 8_192).pii(),
        Field::new("inferred_content_type", Kind::Text),
        Field::new("api_target", Kind::Text),
    ],
};

/// The fields of `sdk`.
pub static SDK: Schema = Schema {
    selector: Some("sdk"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("name", Kind::Text).max_chars(256, 20).required(),
        Field::new("version", Kind::Text).max_chars(256, 20).required(),
        Field::new("integrations", Kind::List(&Kind::Text)),
        Field::new("features", Kind::List(&Kind::Text)),
        Field::new("packages", Kind::List(&Kind::Special("ClientSdkPackage"))),
        Field::new("client_ip", Kind::IpAddress).pii(),
        Field::new("settings", Kind::Special("ClientSdkSettings")),
    ],
};

/// The fields of `debug_meta`.
pub static DEBUG_META: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("sdk_info", Kind::Special("SystemSdkInfo")),
        Field::new("images", Kind::List(&Kind::Object(&DEBUG_IMAGE))),
    ],
};

/// The fields of `debug_meta.images (native)`.
pub static DEBUG_IMAGE: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
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
};

/// The fields of `transaction_info`.
pub static TRANSACTION_INFO: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("source", Kind::Special("TransactionSource")),
        Field::new("original", Kind::Text).max_chars(200, 0).trim_whitespace(),
        Field::new("changes", Kind::List(&Kind::Special("TransactionNameChange"))),
        Field::new("propagations", Kind::Unsigned),
    ],
};

/// The fields of `span (v1)`.
pub static SPAN: Schema = Schema {
    selector: Some("span"),
    unknown: UnknownFields { pii: Pii::Maybe, retain: false },
    fields: &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("start_timestamp", Kind::Timestamp).required(),
        Field::new("exclusive_time", Kind::Float),
        Field::new("op", Kind::Special("OperationType")).max_chars(128, 0),
        Field::new("span_id", Kind::SpanId).required(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("segment_id", Kind::SpanId),
        Field::new("is_segment", Kind::Bool),
        Field::new("is_remote", Kind::Bool),
        Field::new("status", Kind::Special("SpanStatus")),
        Field::new("description", Kind::Text).maybe_pii(),
        Field::new("tags", Kind::Map(&Kind::JsonText)).maybe_pii(),
        Field::new("origin", Kind::Special("OriginType"))
            .max_chars(128, 0)
            .characters(Characters::AlphanumericAnd("_.")),
        Field::new("profile_id", Kind::EventId),
        Field::new("data", Kind::Map(&Kind::Any)).pii(),
        Field::new("links", Kind::List(&Kind::Special("SpanLink"))).maybe_pii(),
        Field::new("sentry_tags", Kind::Special("SentryTags")),
        Field::new("received", Kind::Timestamp),
        Field::new("measurements", Kind::Special("Measurements")),
        Field::new("platform", Kind::Text),
        Field::new("was_transaction", Kind::Bool),
        Field::new("kind", Kind::Special("SpanKind")),
    ],
};

/// The fields of `span v2`.
pub static SPAN_V2: Schema = Schema {
    selector: Some("span"),
    unknown: UnknownFields { pii: Pii::Maybe, retain: false },
    fields: &[
        Field::new("trace_id", Kind::TraceId).required().nonempty(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("span_id", Kind::SpanId).required().nonempty(),
        Field::new("name", Kind::Special("OperationType")).required(),
        Field::new("status", Kind::Special("SpanV2Status")).required(),
        Field::new("is_segment", Kind::Bool),
        Field::new("start_timestamp", Kind::Timestamp).required(),
        Field::new("end_timestamp", Kind::Timestamp).required(),
        Field::new("links", Kind::List(&Kind::Special("SpanV2Link"))).maybe_pii(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).pii(),
    ],
};

/// The fields of `log`.
pub static LOG: Schema = Schema {
    selector: Some("log"),
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId),
        Field::new("level", Kind::Special("OurLogLevel")).required(),
        Field::new("body", Kind::Text).maybe_pii().required(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).maybe_pii(),
    ],
};

/// The fields of `trace_metric`.
pub static TRACE_METRIC: Schema = Schema {
    selector: Some("trace_metric"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
        Field::new("timestamp", Kind::Timestamp).required(),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId),
        Field::new("name", Kind::Text).required(),
        Field::new("type", Kind::Special("MetricType")).required(),
        Field::new("unit", Kind::Special("MetricUnit")),
        Field::new("value", Kind::Any).maybe_pii().required(),
        Field::new("attributes", Kind::Object(&ATTRIBUTES)).maybe_pii(),
    ],
};

/// The fields of `replay_event`.
pub static REPLAY_EVENT: Schema = Schema {
    selector: Some("replay"),
    unknown: UnknownFields { pii: Pii::False, retain: false },
    fields: &[
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
};

/// The fields of `contexts.runtime`.
static CONTEXT_RUNTIME: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
        Field::new("type", Kind::Text),
        Field::new("runtime", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("version", Kind::Text),
        Field::new("build", Kind::LenientText).maybe_pii(),
        Field::new("raw_description", Kind::Text).maybe_pii(),
    ],
};

/// The fields of `contexts.trace`.
static CONTEXT_TRACE: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
        Field::new("type", Kind::Text),
        Field::new("trace_id", Kind::TraceId).required(),
        Field::new("span_id", Kind::SpanId).required(),
        Field::new("parent_span_id", Kind::SpanId),
        Field::new("op", Kind::Special("OperationType")).max_chars(128, 0),
        Field::new("status", Kind::Special("SpanStatus")),
        Field::new("exclusive_time", Kind::Float),
        Field::new("client_sample_rate", Kind::Float),
        Field::new("origin", Kind::Special("OriginType"))
            .max_chars(128, 0)
            .characters(Characters::AlphanumericAnd("_.")),
        Field::new("sampled", Kind::Bool),
        Field::new("data", Kind::Map(&Kind::Any)).maybe_pii(),
        Field::new("links", Kind::List(&Kind::Special("SpanLink"))).maybe_pii(),
    ],
};

/// The fields of `contexts.feedback`.
static CONTEXT_FEEDBACK: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: true },
    fields: &[
        Field::new("type", Kind::Text),
        Field::new("message", Kind::Text),
        Field::new("contact_email", Kind::Text),
    ],
};

/// The fields of `contexts.app`.
static CONTEXT_APP: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
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
        Field::new("view_names", Kind::List(&Kind::Text)),
    ],
};

/// The fields of `contexts.browser`.
static CONTEXT_BROWSER: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
        Field::new("type", Kind::Text),
        Field::new("browser", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("version", Kind::Text),
    ],
};

/// The fields of `contexts.response`.
static CONTEXT_RESPONSE: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
        Field::new("type", Kind::Text),
        Field::new("cookies", Kind::Pairs).bag(5, 2_048).pii(),
        Field::new("headers", Kind::Pairs).bag(7, 8_192).pii(),
        Field::new("status_code", Kind::Unsigned),
        Field::new("body_size", Kind::Unsigned),
        Field::new("data", Kind::Any).bag(7, 8_192).pii(),
        Field::new("inferred_content_type", Kind::Text),
    ],
};

/// The fields of `contexts.os`.
static CONTEXT_OS: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
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
};

/// The fields of `contexts.device`.
static CONTEXT_DEVICE: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[
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
        Field::new("uuid", Kind::EventId).maybe_pii(),
    ],
};

/// A context whose parts only specific selectors reach: `gpu`, `culture`, `unity` and the like.
static CONTEXT_PLAIN: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::Maybe, retain: true },
    fields: &[Field::new("type", Kind::Text)],
};

/// A context of ids: nothing in it is private.
static CONTEXT_IDS: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: true },
    fields: &[Field::new("type", Kind::Text)],
};

/// A context of a kind that is not known: everything in it may be private.
static CONTEXT_OTHER: Schema =
    Schema { selector: None, unknown: UnknownFields { pii: Pii::True, retain: true }, fields: &[] };

/// The fields of `contexts`: any key; see [`context`] for what each holds.
pub static CONTEXTS: Schema =
    Schema { selector: None, unknown: UnknownFields { pii: Pii::True, retain: true }, fields: &[] };

/// Attributes of logs, spans and metrics: `{"key": {"value": …, "type": …}}`.
pub static ATTRIBUTES: Schema =
    Schema { selector: None, unknown: UnknownFields { pii: Pii::True, retain: true }, fields: &[] };

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
        "gpu" | "culture" | "flags" | "memory_info" | "monitor" | "otel" | "spring" | "threadpool_info" | "unity" => {
            &CONTEXT_PLAIN
        }
        "profile" | "replay" | "reprocessing" => &CONTEXT_IDS,
        _ => &CONTEXT_OTHER,
    }
}
