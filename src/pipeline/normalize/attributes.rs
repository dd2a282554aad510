//! Attributes of spans whose names have changed.

use crate::event::{Object, Remark, RemarkKind, Value};

/// Attributes of spans under names of the past, and their names of today.
const RENAMED: &[(&str, &str)] = &[
    ("ai.completion_tokens.used", "gen_ai.usage.output_tokens"),
    ("ai.finish_reason", "gen_ai.response.finish_reasons"),
    ("ai.frequency_penalty", "gen_ai.request.frequency_penalty"),
    ("ai.function_call", "gen_ai.tool.name"),
    ("ai.generation_id", "gen_ai.response.id"),
    ("ai.input_messages", "gen_ai.input.messages"),
    ("ai.model.provider", "gen_ai.provider.name"),
    ("ai.model_id", "gen_ai.request.model"),
    ("ai.pipeline.name", "gen_ai.pipeline.name"),
    ("ai.preamble", "gen_ai.system_instructions"),
    ("ai.presence_penalty", "gen_ai.request.presence_penalty"),
    ("ai.prompt_tokens.used", "gen_ai.usage.input_tokens"),
    ("ai.responses", "gen_ai.output.messages"),
    ("ai.seed", "gen_ai.request.seed"),
    ("ai.streaming", "gen_ai.response.streaming"),
    ("ai.temperature", "gen_ai.request.temperature"),
    ("ai.texts", "gen_ai.input.messages"),
    ("ai.tool_calls", "gen_ai.output.messages"),
    ("ai.tools", "gen_ai.tool.definitions"),
    ("ai.top_k", "gen_ai.request.top_k"),
    ("ai.top_p", "gen_ai.request.top_p"),
    ("ai.total_cost", "gen_ai.cost.total_tokens"),
    ("ai.total_tokens.used", "gen_ai.usage.total_tokens"),
    ("app_start_cold", "app.vitals.start.cold.value"),
    ("app_start_type", "app.vitals.start.type"),
    ("app_start_warm", "app.vitals.start.warm.value"),
    ("cls", "browser.web_vital.cls.value"),
    ("cls.source.1", "browser.web_vital.cls.source.1"),
    ("code.filepath", "code.file.path"),
    ("code.lineno", "code.line.number"),
    ("connectionType", "network.connection.type"),
    ("db.mongodb.collection", "db.collection.name"),
    ("db.name", "db.namespace"),
    ("db.operation", "db.operation.name"),
    ("db.statement", "db.query.text"),
    ("db.system", "db.system.name"),
    ("deviceMemory", "device.memory.estimated_capacity"),
    ("effectiveConnectionType", "network.connection.effective_type"),
    ("environment", "sentry.environment"),
    ("faas.execution", "faas.invocation_id"),
    ("faas.id", "cloud.resource_id"),
    ("fcp", "browser.web_vital.fcp.value"),
    ("fp", "browser.web_vital.fp.value"),
    ("frames.delay", "app.vitals.frames.delay.value"),
    ("frames.frozen", "app.vitals.frames.frozen.count"),
    ("frames.slow", "app.vitals.frames.slow.count"),
    ("frames.total", "app.vitals.frames.total.count"),
    ("gen_ai.prompt", "gen_ai.input.messages"),
    ("gen_ai.request.available_tools", "gen_ai.tool.definitions"),
    ("gen_ai.request.messages", "gen_ai.input.messages"),
    ("gen_ai.response.text", "gen_ai.output.messages"),
    ("gen_ai.response.tool_calls", "gen_ai.output.messages"),
    ("gen_ai.system", "gen_ai.provider.name"),
    ("gen_ai.usage.completion_tokens", "gen_ai.usage.output_tokens"),
    ("gen_ai.usage.prompt_tokens", "gen_ai.usage.input_tokens"),
    ("http.client_ip", "client.address"),
    ("http.decoded_response_content_length", "http.response.body.decoded_size"),
    ("http.flavor", "network.protocol.version"),
    ("http.method", "http.request.method"),
    ("http.request_content_length", "http.request.body.size"),
    ("http.request_method", "http.request.method"),
    ("http.response_content_length", "http.response.body.size"),
    ("http.response_transfer_size", "http.response.size"),
    ("http.scheme", "url.scheme"),
    ("http.server_name", "server.address"),
    ("http.status_code", "http.response.status_code"),
    ("http.url", "url.full"),
    ("http.user_agent", "user_agent.original"),
    ("inp", "browser.web_vital.inp.value"),
    ("lcp", "browser.web_vital.lcp.value"),
    ("lcp.element", "browser.web_vital.lcp.element"),
    ("lcp.id", "browser.web_vital.lcp.id"),
    ("lcp.size", "browser.web_vital.lcp.size"),
    ("lcp.url", "browser.web_vital.lcp.url"),
    ("messaging.destination", "messaging.destination.name"),
    ("messaging.message_id", "messaging.message.id"),
    ("messaging.operation", "messaging.operation.name"),
    ("messaging.protocol", "network.protocol.name"),
    ("messaging.url", "url.full"),
    ("method", "http.request.method"),
    ("net.host.ip", "network.local.address"),
    ("net.host.name", "server.address"),
    ("net.host.port", "server.port"),
    ("net.peer.ip", "network.peer.address"),
    ("net.protocol.name", "network.protocol.name"),
    ("net.protocol.version", "network.protocol.version"),
    ("net.sock.host.addr", "network.local.address"),
    ("net.sock.host.port", "network.local.port"),
    ("net.sock.peer.addr", "network.peer.address"),
    ("net.sock.peer.port", "network.peer.port"),
    ("otel.kind", "sentry.kind"),
    ("profile_id", "sentry.profile_id"),
    ("query", "db.query.text"),
    ("release", "sentry.release"),
    ("replay_id", "sentry.replay_id"),
    ("resource.deployment.environment", "sentry.environment"),
    ("resource.deployment.environment.name", "sentry.environment"),
    ("rpc.system", "rpc.system.name"),
    ("sentry.browser.name", "browser.name"),
    ("sentry.segment_id", "sentry.segment.id"),
    ("sentry.transaction", "sentry.segment.name"),
    ("transaction", "sentry.segment.name"),
    ("ttfb", "browser.web_vital.ttfb.value"),
    ("url", "url.full"),
];

/// Names of the past that do not stay beside their names of today.
const DROPPED: [&str; 13] = [
    "db.operation",
    "db.statement",
    "environment",
    "gen_ai.request.available_tools",
    "gen_ai.request.messages",
    "gen_ai.response.text",
    "gen_ai.response.tool_calls",
    "gen_ai.system",
    "method",
    "profile_id",
    "release",
    "replay_id",
    "transaction",
];

/// Adds attributes under their names of today.
pub(super) fn current_names(data: &mut Object<'_>) {
    let found: Vec<_> = data
        .iter()
        .filter(|(_, node)| !node.is_null())
        .filter_map(|(name, _)| RENAMED.binary_search_by_key(&name, |(old, _)| old).ok())
        .filter_map(|index| RENAMED.get(index))
        .collect();
    for (old, new) in found {
        if data.get(new).is_none()
            && let Some(node) = data.get(old)
        {
            let value = node.value.clone();
            data.insert(*new, value);
        }
    }
    for (name, node) in data.iter_mut() {
        if DROPPED.contains(&name) {
            node.value = Value::Null;
            let rule = "attribute.deprecated".into();
            node.meta_mut().remarks.push(Remark { rule, kind: RemarkKind::Removed, range: None });
        }
    }
}
