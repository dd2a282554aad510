//! What a server answered, and what follows from it.

use std::error::Error;
use std::time::Duration;

use reqwest::header::{HeaderMap, LOCATION, RETRY_AFTER};
use serde::Deserialize;

use super::{SendFailure, SendOutcome};
use crate::model::{DataCategory, Timestamp};
use crate::protocol::{Dsn, RateLimits};

/// An answer, as far as it was read.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) rate_limits: Option<String>,
    pub(super) retry_after: Option<String>,
    error: Option<String>,
    location: Option<String>,
    body: Vec<u8>,
}

/// What follows from an answer.
pub(super) enum Verdict {
    Final(SendOutcome),
    TryAgain {
        failure: SendFailure,
        /// How long the server wants to be left alone.
        after: Option<Duration>,
    },
}

/// What servers answer in JSON.
#[derive(Default, Deserialize)]
struct Body {
    id: Option<String>,
    detail: Option<String>,
    #[serde(default)]
    causes: Vec<String>,
}

/// Characters of a server's words that are passed on.
const MAX_DETAIL: usize = 300;

impl Answer {
    /// Reads an answer. The status stands when its head is there: a body that breaks off changes nothing.
    pub(super) async fn read(mut response: reqwest::Response, max_bytes: usize) -> Self {
        let headers = response.headers();
        let mut answer = Self {
            status: response.status().as_u16(),
            rate_limits: joined(headers, "x-sentry-rate-limits"),
            retry_after: joined(headers, RETRY_AFTER.as_str()),
            error: joined(headers, "x-sentry-error"),
            location: joined(headers, LOCATION.as_str()),
            body: Vec::new(),
        };
        while let Ok(Some(chunk)) = response.chunk().await {
            let room = max_bytes.saturating_sub(answer.body.len());
            answer.body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
            if chunk.len() >= room {
                break;
            }
        }
        answer
    }

    /// What becomes of the envelope.
    pub(super) fn verdict(&self, limits: &RateLimits, now: Timestamp, dsn: &Dsn) -> Verdict {
        let host = host(dsn);
        let status = self.status;
        Verdict::Final(match status {
            200..=299 => {
                let event_id = self.json().id.and_then(|id| id.parse().ok());
                SendOutcome::Accepted { event_id }
            }
            429 => {
                let ends = DataCategory::ALL.iter().filter_map(|category| limits.limited_until(*category, now));
                SendOutcome::RateLimited { by_server: true, until: ends.min() }
            }
            500 | 502..=504 => {
                let detail = self.detail(dsn).map(|detail| format!(": {detail}")).unwrap_or_default();
                let after = self.retry_after.as_deref().and_then(|value| value.trim().parse().ok());
                let failure = SendFailure::Unavailable { host, status, detail };
                return Verdict::TryAgain { failure, after: after.map(Duration::from_secs) };
            }
            300..=399 => {
                let target = self.location.as_deref().and_then(|target| url::Url::parse(target).ok());
                let target = target.and_then(|target| target.host_str().map(str::to_owned));
                let target = target.map(|target| format!(" to {target}")).unwrap_or_default();
                let message = format!(
                    "{host} redirects{target} ({status}), and the key is not sent to another place; use a DSN that names the right host"
                );
                SendOutcome::Rejected { status, message }
            }
            _ => {
                let detail = self.detail(dsn).map(|detail| format!(": {detail}")).unwrap_or_default();
                let message = format!("{host} answered {status}{detail}; {}", advice(status));
                SendOutcome::Rejected { status, message }
            }
        })
    }

    fn json(&self) -> Body {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// What the server says, safe to show: one line, bounded, without the key.
    fn detail(&self, dsn: &Dsn) -> Option<String> {
        let body = self.json();
        let text = body.detail.map(|detail| match body.causes.is_empty() {
            true => detail,
            false => format!("{detail} ({})", body.causes.join("; ")),
        });
        let plain = || String::from_utf8_lossy(&self.body).into_owned();
        let text = text.or_else(|| self.error.clone()).unwrap_or_else(plain);
        let mut text = text
            .split(|c: char| c.is_control() || c.is_whitespace())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        text = text.replace(dsn.public_key().as_str(), "[key]");
        if let Some(secret) = dsn.secret_key().filter(|secret| !secret.expose().is_empty()) {
            text = text.replace(secret.expose(), "[secret]");
        }
        if text.is_empty() || text.starts_with('<') {
            return None;
        }
        Some(text.chars().take(MAX_DETAIL).collect())
    }
}

const fn advice(status: u16) -> &'static str {
    match status {
        401 | 403 => "check the key and the project in the DSN",
        404 | 405 => "check the host and the path in the DSN",
        413 => "the envelope is larger than the server takes",
        415 => "send it without compression",
        _ => "the server would refuse it again",
    }
}

fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<&str> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// Host and port of a DSN, for messages.
pub(super) fn host(dsn: &Dsn) -> String {
    format!("{}:{}", dsn.host(), dsn.port())
}

/// The innermost cause of an error: what the system says, without the URL.
pub(super) fn deepest_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn Error = error;
    while let Some(below) = cause.source() {
        cause = below;
    }
    cause.to_string()
}
