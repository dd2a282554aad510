//! Which server holds an organisation's data (Web API, "Hosts and regions").
//!
//! Only the hosted Sentry has regions; a server that names another host than its own is not believed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use url::Url;

use super::token::TokenKind;
use super::{Client, Request};
use crate::secret::Secret;

/// What is known of regions.
#[derive(Debug)]
pub(super) struct Regions {
    base: Url,
    known: Mutex<HashMap<String, Url>>,
}

#[derive(Deserialize)]
struct Organization {
    links: Option<Links>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Links {
    region_url: Option<String>,
}

impl Regions {
    /// What can be known without asking: an organisation's token names its region.
    pub(super) fn new(base: Url, token: Option<&Secret>) -> Self {
        let regions = Self { base, known: Mutex::default() };
        if let Some(TokenKind::Organization(claims)) = token.map(TokenKind::of)
            && let Some(url) = claims.region_url
            && regions.may_be_asked(&url)
        {
            regions.learn(&claims.organization, url);
        }
        regions
    }

    /// Whether this server has regions at all.
    fn exist(&self) -> bool {
        self.base.scheme() == "https" && self.base.host_str() == Some("sentry.io")
    }

    /// Whether the token may be sent there.
    fn may_be_asked(&self, url: &Url) -> bool {
        let below = url.host_str().is_some_and(|host| host == "sentry.io" || host.ends_with(".sentry.io"));
        self.exist() && url.scheme() == "https" && url.port_or_known_default() == Some(443) && below
    }

    fn known(&self, organization: &str) -> Option<Url> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(organization).cloned()
    }

    fn learn(&self, organization: &str, url: Url) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(organization.to_owned(), url);
    }
}

impl Client {
    /// The server that holds an organisation's data: the base where there are no regions or none can be found out.
    pub(super) async fn region_of(&self, organization: &str) -> Url {
        let base = &self.options.base;
        if !self.regions.exist() {
            return base.clone();
        }
        if let Some(url) = self.regions.known(organization) {
            return url;
        }
        let request = Request::<Organization>::new(&["organizations", organization]);
        // Without an answer the request itself is sent to the base, which passes it on or says what is wrong.
        let answer = self.send_to(base, &request).await.ok();
        let links = answer.and_then(|answer| serde_json::from_slice::<Organization>(answer.body()).ok()?.links);
        let told = links.and_then(|links| Url::parse(&links.region_url?).ok());
        let url = told.filter(|url| self.regions.may_be_asked(url)).unwrap_or_else(|| base.clone());
        self.regions.learn(organization, url.clone());
        url
    }
}
