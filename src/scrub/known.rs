//! What the event schema leaves open and selectors still tell apart.

use crate::event::schema::{Field, Kind, Pii, Schema, UnknownFields};

/// The fields of `span.sentry_tags`: who the user is may be scrubbed by anything, the rest by name only.
pub(crate) static SENTRY_TAGS: Schema = Schema::new(
    "sentry tags",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("user", Kind::Text).pii(),
        Field::new("user.id", Kind::Text).pii(),
        Field::new("user.ip", Kind::Text).pii(),
        Field::new("user.username", Kind::Text).pii(),
        Field::new("user.email", Kind::Text).pii(),
    ],
);

<<<<<<< HEAD
/// The fields of `span.data` that only specific selectors reach.
pub(crate) static SPAN_DATA: Schema = Schema::new(
    "span data",
    None,
    UnknownFields { pii: Pii::True, retain: true },
    &[Field::new("gen_ai.prompt", Kind::Any).maybe_pii()],
);
=======
/// The fields of `template`: where the template lies.
pub(crate) static TEMPLATE: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::False, retain: true },
    fields: &[Field::new("filename", Kind::Text).pii(), Field::new("abs_path", Kind::Text).pii()],
};

const fn never(name: &'static str) -> Field {
    Field::new(name, Kind::Any)
}

const fn by_name(name: &'static str) -> Field {
    Field::new(name, Kind::Any).maybe_pii()
}

/// The attributes in `span.data` that conventions name, and that are private only if a selector says so; all
/// others may be private.
pub(crate) static SPAN_DATA: Schema = Schema {
    selector: None,
    unknown: UnknownFields { pii: Pii::True, retain: true },
    fields: &[
        never("profile_id"),
        never("release"),
        never("replay_id"),
        never("sentry.dsc.sample_rate"),
        never("sentry.environment"),
        never("sentry.op"),
        never("sentry.release"),
        never("sentry.sdk.name"),
        never("sentry.sdk.version"),
        by_name("ai.completion_tokens.used"),
        by_name("ai.input_messages"),
        by_name("ai.model_id"),
        by_name("ai.pipeline.name"),
        by_name("ai.prompt_tokens.used"),
        by_name("ai.responses"),
        by_name("ai.streaming"),
        by_name("ai.tags"),
        by_name("ai.total_tokens.used"),
        by_name("app_start_type"),
        by_name("browser.name"),
        by_name("cache.hit"),
        by_name("cache.item_size"),
        by_name("cache.key"),
        by_name("code.filepath"),
        by_name("code.function"),
        by_name("code.lineno"),
        by_name("code.namespace"),
        by_name("db.collection.name"),
        by_name("db.name"),
        by_name("db.operation"),
        by_name("db.system"),
        by_name("db.user"),
        by_name("device.class"),
        by_name("environment"),
        by_name("frames.delay"),
        by_name("frames.frozen"),
        by_name("frames.slow"),
        by_name("frames.total"),
        by_name("gen_ai.agent.name"),
        by_name("gen_ai.conversation.id"),
        by_name("gen_ai.function_id"),
        by_name("gen_ai.input.messages"),
        by_name("gen_ai.operation.name"),
        by_name("gen_ai.operation.type"),
        by_name("gen_ai.output.messages"),
        by_name("gen_ai.prompt"),
        by_name("gen_ai.provider.name"),
        by_name("gen_ai.request.available_tools"),
        by_name("gen_ai.request.max_tokens"),
        by_name("gen_ai.request.messages"),
        by_name("gen_ai.request.model"),
        by_name("gen_ai.response.model"),
        by_name("gen_ai.response.object"),
        by_name("gen_ai.response.streaming"),
        by_name("gen_ai.response.text"),
        by_name("gen_ai.response.tool_calls"),
        by_name("gen_ai.system"),
        by_name("gen_ai.system_instructions"),
        by_name("gen_ai.tool.call.arguments"),
        by_name("gen_ai.tool.call.result"),
        by_name("gen_ai.tool.definitions"),
        by_name("gen_ai.tool.input"),
        by_name("gen_ai.tool.name"),
        by_name("gen_ai.tool.output"),
        by_name("gen_ai.usage.input_tokens"),
        by_name("gen_ai.usage.output_tokens"),
        by_name("gen_ai.usage.total_tokens"),
        by_name("graphql.operation.name"),
        by_name("http.decoded_response_content_length"),
        by_name("http.method"),
        by_name("http.request.method"),
        by_name("http.request_method"),
        by_name("http.response.status_code"),
        by_name("http.response_content_length"),
        by_name("http.response_transfer_size"),
        by_name("http.status_code"),
        by_name("lcp.element"),
        by_name("lcp.id"),
        by_name("lcp.size"),
        by_name("messaging.destination.name"),
        by_name("messaging.message.body.size"),
        by_name("messaging.message.id"),
        by_name("messaging.message.receive.latency"),
        by_name("messaging.message.retry.count"),
        by_name("messaging.operation.name"),
        by_name("messaging.operation.type"),
        by_name("network.protocol.name"),
        by_name("resource.render_blocking_status"),
        by_name("route"),
        by_name("rpc.method"),
        by_name("rpc.service"),
        by_name("sentry.description"),
        by_name("sentry.frames.slow"),
        by_name("sentry.segment.name"),
        by_name("server.address"),
        by_name("thread.id"),
        by_name("thread.name"),
        by_name("transaction"),
        by_name("ui.component_name"),
        by_name("url.scheme"),
        by_name("user.geo.city"),
        by_name("user_agent.original"),
    ],
};
>>>>>>> scrub
