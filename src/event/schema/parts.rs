//! The tables of contexts and of the small objects within others.

use super::{Characters, Field, Kind, Pii, Schema, UnknownFields};

/// The fields of `contexts.runtime`.
pub(super) static CONTEXT_RUNTIME: Schema = Schema::new(
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
pub(super) static CONTEXT_TRACE: Schema = Schema::new(
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
pub(super) static CONTEXT_FEEDBACK: Schema = Schema::new(
    "an object",
    None,
    UnknownFields { pii: Pii::False, retain: true },
    &[Field::new("type", Kind::Text), Field::new("message", Kind::Text), Field::new("contact_email", Kind::Text)],
);

/// The fields of `contexts.app`.
pub(super) static CONTEXT_APP: Schema = Schema::new(
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
pub(super) static CONTEXT_BROWSER: Schema = Schema::new(
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
pub(super) static CONTEXT_RESPONSE: Schema = Schema::new(
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
pub(super) static CONTEXT_OS: Schema = Schema::new(
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
pub(super) static CONTEXT_DEVICE: Schema = Schema::new(
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
pub(super) const PLAIN: UnknownFields = UnknownFields { pii: Pii::False, retain: false };

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
pub(super) static CERROR: Schema =
    Schema::new("cerror", None, PLAIN, &[Field::new("number", Kind::Signed), Field::new("name", Kind::Text)]);

/// The fields of `mechanism.meta.signal`.
pub(super) static POSIX_SIGNAL: Schema = Schema::new(
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
pub(super) static MACH_EXCEPTION: Schema = Schema::new(
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
pub(super) static NS_ERROR: Schema =
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

pub(super) const CONTEXT: UnknownFields = UnknownFields { pii: Pii::Maybe, retain: true };

/// The fields of `contexts.gpu`.
pub(super) static CONTEXT_GPU: Schema = Schema::new(
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
pub(super) static CONTEXT_PROFILE: Schema = Schema::new(
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
pub(super) static CONTEXT_REPLAY: Schema = Schema::new(
    "replaycontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("replay_id", Kind::EventId)],
);

/// The fields of `contexts.flags`.
pub(super) static CONTEXT_FLAGS: Schema = Schema::new(
    "flagscontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("values", Kind::List(&Kind::Object(&FLAG)))],
);

/// The fields of a feature flag.
pub(super) static FLAG: Schema = Schema::new(
    "flagscontextitem",
    None,
    CONTEXT,
    &[
        Field::new("flag", Kind::Text).max_chars(200, 0).characters(Characters::AlphanumericAnd("_.:-")),
        Field::new("result", Kind::Any).max_chars(200, 0),
    ],
);

/// The fields of `contexts.culture`.
pub(super) static CONTEXT_CULTURE: Schema = Schema::new(
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
pub(super) static CONTEXT_MEMORY_INFO: Schema = Schema::new(
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
pub(super) static CONTEXT_THREADPOOL_INFO: Schema = Schema::new(
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
pub(super) static CONTEXT_UNITY: Schema = Schema::new(
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
pub(super) static CONTEXT_SPRING: Schema = Schema::new(
    "springcontext",
    None,
    CONTEXT,
    &[Field::new("type", Kind::Text), Field::new("active_profiles", Kind::List(&Kind::Text))],
);

/// A context whose parts only specific selectors reach.
pub(super) static CONTEXT_PLAIN: Schema =
    Schema::new("an object", None, UnknownFields { pii: Pii::Maybe, retain: true }, &[Field::new("type", Kind::Text)]);

/// A context of ids: nothing in it is private.
pub(super) static CONTEXT_IDS: Schema =
    Schema::new("an object", None, UnknownFields { pii: Pii::False, retain: true }, &[Field::new("type", Kind::Text)]);

/// A context of a kind that is not known: everything in it may be private.
pub(super) static CONTEXT_OTHER: Schema =
    Schema::new("an object", None, UnknownFields { pii: Pii::True, retain: true }, &[]);

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
