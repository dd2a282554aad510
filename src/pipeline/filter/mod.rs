//! Inbound filters: what a project does not want to see (SCRUB_FILTER_SAMPLE §2).
//!
//! They run on the normalised event before anything is sampled, counted or scrubbed, in a fixed
//! order; the first that matches names the reason. The shapes that SDKs send are understood as well.
//! Everything is compiled when the settings are read; deciding must not allocate for the usual event.

mod browser_extensions;
mod config;
mod csp;
mod generic;
mod legacy_browsers;
mod localhost;
mod web_crawlers;

use std::borrow::Cow;
use std::net::IpAddr;

pub use config::{
    ClientIpFilter, CspFilter, FilterSettings, GenericFilter, GenericFilters, LegacyBrowserFilter, PatternFilter,
    ReleaseFilter, Switch, TransactionFilter,
};

use super::condition::{EventFields, Network, message, pair};
use super::glob::{Case, Globs, InvalidGlob};
use crate::event::Node;

/// What is known of the request that an event came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RequestContext {
    /// The address of the sender: the forwarded one, else that of the connection.
    pub client_ip: Option<IpAddr>,
}

/// What sessions, logs and spans have of what the filters look at.
#[derive(Debug, Clone, Copy, Default)]
pub struct FilterParts<'a> {
    /// The release.
    pub release: Option<&'a str>,
    /// The user agent.
    pub user_agent: Option<&'a str>,
}

/// The filters of a project, compiled.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    generic: generic::Generic,
    csp: csp::Sources,
    client_ips: Vec<Network>,
    releases: Globs,
    error_messages: Globs,
    localhost: bool,
    browser_extensions: bool,
    legacy_browsers: legacy_browsers::LegacyBrowsers,
    web_crawlers: bool,
    transactions: Globs,
}

impl Filters {
    /// Compiles the filters of a project and those that hold for all projects.
    pub fn new(settings: &FilterSettings, global: Option<&GenericFilters>) -> Self {
        let globs = |patterns: &[String]| Globs::new(patterns, Case::Insensitive);
        let legacy = &settings.legacy_browsers;
        let transactions = &settings.ignore_transactions;
        Self {
            generic: generic::Generic::new(&settings.generic, global),
            csp: csp::Sources::new(&settings.csp.disallowed_sources),
            client_ips: settings
                .client_ips
                .blacklisted_ips
                .iter()
                .filter_map(|text| text.trim().parse().ok())
                .collect(),
            releases: globs(&settings.releases.releases),
            error_messages: globs(&settings.error_messages.patterns),
            localhost: settings.localhost.is_enabled,
            browser_extensions: settings.browser_extensions.is_enabled,
            legacy_browsers: legacy_browsers::LegacyBrowsers::new(if legacy.is_enabled {
                &legacy.options
            } else {
                &[]
            }),
            web_crawlers: settings.web_crawlers.is_enabled,
            transactions: globs(if transactions.is_enabled { &transactions.patterns } else { &[] }),
        }
    }

    /// The globs that could not be compiled and are not looked for.
    pub fn skipped_globs(&self) -> impl Iterator<Item = &InvalidGlob> {
        [&self.releases, &self.error_messages, &self.transactions]
            .into_iter()
            .flat_map(Globs::skipped)
            .chain(self.generic.skipped_globs())
    }

    /// The reason for which an event is dropped; none if it is kept.
    pub fn decide(&self, event: &Node<'_>, request: &RequestContext) -> Option<Cow<'static, str>> {
        if !self.generic.is_empty()
            && let Some(id) = self.generic.decide(&EventFields { event, client_ip: request.client_ip })
        {
            return Some(Cow::Owned(id.to_owned()));
        }
        self.decide_built_in(event, request).map(Cow::Borrowed)
    }

    fn decide_built_in(&self, event: &Node<'_>, request: &RequestContext) -> Option<&'static str> {
        if !self.csp.is_empty() && self.csp.matches(event) {
            return Some("invalid-csp");
        }
        if self.is_blocked_address(request.client_ip) {
            return Some("ip-address");
        }
        if !self.releases.is_empty() && event.get_str("release").is_some_and(|release| self.releases.is_match(release))
        {
            return Some("release-version");
        }
        if !self.error_messages.is_empty() && has_message(event, &self.error_messages) {
            return Some("error-message");
        }
        if self.localhost && localhost::matches(event) {
            return Some("localhost");
        }
        if self.browser_extensions && browser_extensions::matches(event) {
            return Some("browser-extensions");
        }
        if let Some(reason) = self.user_agent_reason(|| user_agent(event)) {
            return Some(reason);
        }
        if !self.transactions.is_empty()
            && event.get_str("type") == Some("transaction")
            && event.get_str("transaction").is_some_and(|name| self.transactions.is_match(name))
        {
            return Some("filtered-transaction");
        }
        None
    }

    /// The reason for which a session, log or span is dropped; none if it is kept.
    pub fn decide_parts(&self, parts: &FilterParts<'_>, request: &RequestContext) -> Option<&'static str> {
        if self.is_blocked_address(request.client_ip) {
            return Some("ip-address");
        }
        if parts.release.is_some_and(|release| self.releases.is_match(release)) {
            return Some("release-version");
        }
        self.user_agent_reason(|| parts.user_agent)
    }

    fn is_blocked_address(&self, address: Option<IpAddr>) -> bool {
        address.is_some_and(|address| self.client_ips.iter().any(|network| network.contains(address)))
    }

    fn user_agent_reason<'a>(&self, user_agent: impl FnOnce() -> Option<&'a str>) -> Option<&'static str> {
        if self.legacy_browsers.is_empty() && !self.web_crawlers {
            return None;
        }
        let user_agent = user_agent()?;
        if self.legacy_browsers.matches(user_agent) {
            return Some("legacy-browsers");
        }
        (self.web_crawlers && web_crawlers::matches(user_agent)).then_some("web-crawlers")
    }
}

fn user_agent<'a>(event: &'a Node<'_>) -> Option<&'a str> {
    let headers = event.get("request")?.get("headers")?;
    pair(headers, |name| name.eq_ignore_ascii_case("User-Agent"))?.as_str()
}

/// Whether the message, or an exception as `Type: value`, is in the list.
fn has_message(event: &Node<'_>, globs: &Globs) -> bool {
    if let Some(message) = message(event) {
        let text = message.as_str().or_else(|| message.get_str("formatted")).or_else(|| message.get_str("message"));
        if text.is_some_and(|text| globs.is_match(text)) {
            return true;
        }
    }
    let Some(exceptions) = event.get("exception").or_else(|| event.get("sentry.interfaces.Exception")) else {
        return false;
    };
    let single = exceptions.get("type").or_else(|| exceptions.get("value")).map(|_| std::slice::from_ref(exceptions));
    single.unwrap_or_else(|| exceptions.values()).iter().any(|exception| {
        match (exception.get_str("type"), exception.get_str("value")) {
            (Some(kind), Some(value)) => globs.is_match(&format!("{kind}: {value}")),
            (Some(text), None) | (None, Some(text)) => globs.is_match(text),
            (None, None) => false,
        }
    })
}

#[cfg(test)]
mod tests;
