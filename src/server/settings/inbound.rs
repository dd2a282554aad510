//! Inbound filters as the Web API sets them, turned into what the pipeline takes.

use serde_json::{Map, Value as Json, json};

use super::documents::ProjectDocument;
use crate::pipeline::condition::RuleCondition;
use crate::pipeline::filter::{FilterSettings, GenericFilter};

/// The filters that are switches.
pub(crate) const SWITCHES: [&str; 4] = ["browser-extensions", "localhost", "filtered-transaction", "web-crawlers"];
/// The filter that takes a list of browsers.
pub(crate) const LEGACY_BROWSERS: &str = "legacy-browser";
/// The browsers it knows.
pub(crate) const BROWSERS: [&str; 18] = [
    "ie",
    "safari",
    "opera",
    "opera_mini",
    "android",
    "firefox",
    "chrome",
    "edge",
    "default",
    "ie_pre_9",
    "ie9",
    "ie10",
    "ie11",
    "opera_pre_15",
    "opera_mini_pre_8",
    "android_pre_4",
    "safari_pre_6",
    "edge_pre_79",
];

/// The names of transactions that only ask whether a service is there (SCRUB_FILTER_SAMPLE §2).
const HEALTH_CHECKS: [&str; 17] = [
    "*healthcheck*",
    "*heartbeat*",
    "*healthy*",
    "live",
    "live[z/-]*",
    "*[/-]live",
    "*[/-]live[z/-]*",
    "ready",
    "ready[z/-]*",
    "*[/-]ready",
    "*[/-]ready[z/-]*",
    "*/health{/,}",
    "*/healthz",
    "*/ping",
    "*/up",
    "*/actuator/health{/*,}",
    "*/manage/health{/*,}",
];

/// Puts into the filters what a project says of them.
pub(super) fn apply(filters: &mut FilterSettings, document: &ProjectDocument) {
    let switch = |id: &str| document.filters.get(id).and_then(Json::as_bool);
    if let Some(on) = switch("browser-extensions") {
        filters.browser_extensions.is_enabled = on;
    }
    if let Some(on) = switch("localhost") {
        filters.localhost.is_enabled = on;
    }
    if let Some(on) = switch("web-crawlers") {
        filters.web_crawlers.is_enabled = on;
    }
    if let Some(on) = switch("filtered-transaction") {
        let transactions = &mut filters.ignore_transactions;
        transactions.is_enabled = on;
        if on && transactions.patterns.is_empty() {
            transactions.patterns = HEALTH_CHECKS.map(str::to_owned).to_vec();
        }
    }
    if let Some(browsers) = document.filters.get(LEGACY_BROWSERS).and_then(Json::as_array) {
        filters.legacy_browsers.options = browsers.iter().filter_map(Json::as_str).map(str::to_owned).collect();
        filters.legacy_browsers.is_enabled = !browsers.is_empty();
    }
    let lists = [
        ("filters:blacklisted_ips", &mut filters.client_ips.blacklisted_ips),
        ("filters:releases", &mut filters.releases.releases),
        ("filters:error_messages", &mut filters.error_messages.patterns),
        ("sentry:csp_ignored_sources", &mut filters.csp.disallowed_sources),
    ];
    for (option, list) in lists {
        if let Some(lines) = document.lines(option) {
            *list = lines;
        }
    }
    for (option, condition) in
        [("filters:react-hydration-errors", hydration_errors()), ("filters:chunk-load-error", failed_chunks())]
    {
        let Some(on) = document.options.get(option).and_then(Json::as_bool) else { continue };
        let id = option.trim_start_matches("filters:").to_owned();
        filters.generic.filters.retain(|filter| filter.id != id);
        let condition = RuleCondition::new(condition).ok();
        filters.generic.filters.push(GenericFilter { id, is_enabled: on && condition.is_some(), condition });
    }
}

/// The errors by which React tells that pages of server and browser differ.
fn hydration_errors() -> Json {
    let numbers = "{418,419,422,423,425}";
    let values = [
        format!("*https://reactjs.org/docs/error-decoder.html?invariant={numbers}*"),
        format!("*https://react.dev/errors/{numbers}*"),
    ];
    any_exception(json!({ "op": "glob", "name": "value", "value": values }))
}

/// Parts of a page that could not be loaded.
fn failed_chunks() -> Json {
    any_exception(json!({ "op": "or", "inner": [
        { "op": "glob", "name": "ty", "value": ["ChunkLoadError"] },
        { "op": "glob", "name": "value", "value": ["*ChunkLoadError: Loading chunk *"] },
    ] }))
}

fn any_exception(inner: Json) -> Json {
    json!({ "op": "any", "name": "event.exception.values", "inner": inner })
}

/// What each filter is: a switch, or the browsers that are meant.
pub(crate) fn states(filters: &FilterSettings) -> Map<String, Json> {
    let browsers = &filters.legacy_browsers;
    let options = if browsers.is_enabled { browsers.options.clone() } else { Vec::new() };
    let states = [
        ("browser-extensions", filters.browser_extensions.is_enabled.into()),
        ("localhost", filters.localhost.is_enabled.into()),
        ("filtered-transaction", filters.ignore_transactions.is_enabled.into()),
        ("web-crawlers", filters.web_crawlers.is_enabled.into()),
        (LEGACY_BROWSERS, options.into()),
    ];
    states.into_iter().map(|(id, active)| (id.to_owned(), active)).collect()
}
