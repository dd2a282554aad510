//! Rate-limit headers, and what a sender does with them (PROTOCOL §6).
//!
//! Times are the caller's: nothing here looks at a clock.

use std::collections::BTreeMap;
use std::fmt;

use smallvec::SmallVec;

use crate::model::{DataCategory, Timestamp};

/// What a 429 without a usable header means.
const DEFAULT_RETRY_AFTER: u64 = 60;

/// No header keeps a sender waiting for longer than a year.
const MAX_SECONDS: u64 = 366 * 24 * 60 * 60;

/// Whom a limit applies to; informational.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The organisation.
    Organization,
    /// The project.
    Project,
    /// One key.
    Key,
    /// A scope this version does not know.
    Other(String),
}

impl Scope {
    fn name(&self) -> &str {
        match self {
            Self::Organization => "organization",
            Self::Project => "project",
            Self::Key => "key",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Scope {
    fn from(name: &str) -> Self {
        match name {
            "organization" => Self::Organization,
            "project" => Self::Project,
            "key" => Self::Key,
            _ => Self::Other(name.to_owned()),
        }
    }
}

/// One limit of the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateLimit {
    /// How long it holds, in whole seconds.
    pub seconds: u64,
    /// What it holds for; empty means everything.
    pub categories: SmallVec<[DataCategory; 4]>,
    /// Whom it holds for.
    pub scope: Scope,
    /// The quota's reason code.
    pub reason: Option<String>,
    /// The metric namespaces it is narrowed to; empty means all.
    pub namespaces: Vec<String>,
}

impl RateLimit {
    /// Reads one entry; `None` when the seconds are no number.
    fn parse(entry: &str) -> Option<Self> {
        let mut fields = entry.trim().split(':');
        let seconds = parse_seconds(fields.next()?)?;
        let categories = fields.next().unwrap_or_default();
        let scope = Scope::from(fields.next().unwrap_or_default().trim());
        let reason = fields.next().map(str::trim).filter(|reason| !reason.is_empty()).map(str::to_owned);
        let namespaces = fields.next().unwrap_or_default();
        Some(Self {
            seconds,
            categories: names(categories).map(|name| name.parse().unwrap_or(DataCategory::Unknown)).collect(),
            scope,
            reason,
            namespaces: names(namespaces).map(str::to_owned).collect(),
        })
    }
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').map(str::trim).filter(|name| !name.is_empty())
}

/// Whole or fractional seconds, rounded up.
fn parse_seconds(text: &str) -> Option<u64> {
    let seconds: f64 = text.trim().parse().ok()?;
    if !seconds.is_finite() || seconds < 0.0 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float cast saturates")]
    let whole = seconds.ceil() as u64;
    Some(whole.min(MAX_SECONDS))
}

impl fmt::Display for RateLimit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:", self.seconds)?;
        for (index, category) in self.categories.iter().enumerate() {
            write!(formatter, "{}{category}", if index > 0 { ";" } else { "" })?;
        }
        write!(formatter, ":{}", self.scope.name())?;
        match (&self.reason, self.namespaces.is_empty()) {
            (None, true) => Ok(()),
            (reason, true) => write!(formatter, ":{}", reason.as_deref().unwrap_or_default()),
            (reason, false) => {
                write!(formatter, ":{}:{}", reason.as_deref().unwrap_or_default(), self.namespaces.join(";"))
            }
        }
    }
}

/// Until when each category is limited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateLimits {
    everything: Option<Timestamp>,
    by_category: BTreeMap<DataCategory, Timestamp>,
}

impl RateLimits {
    /// The limits of an `X-Sentry-Rate-Limits` header.
    pub fn parse_header(value: &str) -> Vec<RateLimit> {
        value.split(',').filter_map(RateLimit::parse).collect()
    }

    /// The value of `X-Sentry-Rate-Limits` for some limits.
    pub fn format_header(limits: &[RateLimit]) -> String {
        limits.iter().map(RateLimit::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The value of `Retry-After` for some limits: the longest.
    pub fn retry_after(limits: &[RateLimit]) -> Option<u64> {
        limits.iter().map(|limit| limit.seconds).max()
    }

    /// Learns from an answer that came at `now`, as an SDK does: the limits header first, else on a 429 the
    /// `Retry-After` (seconds or an HTTP date), else a minute for everything.
    pub fn learn(&mut self, now: Timestamp, status: u16, limits: Option<&str>, retry_after: Option<&str>) {
        if let Some(header) = limits {
            for limit in Self::parse_header(header) {
                self.add(now, &limit);
            }
        } else if status == 429 {
            let seconds = retry_after.and_then(|value| parse_retry_after(value, now)).unwrap_or(DEFAULT_RETRY_AFTER);
            self.everything = later(self.everything, until(now, seconds));
        }
    }

    /// Adds one limit that holds from `now`; a category keeps the later end.
    pub fn add(&mut self, now: Timestamp, limit: &RateLimit) {
        let end = until(now, limit.seconds);
        if limit.categories.is_empty() {
            self.everything = later(self.everything, end);
        }
        for category in &limit.categories {
            // A name from the future must not block what is known, and `metric_bucket` may be narrowed.
            let narrowed = *category == DataCategory::MetricBucket
                && !limit.namespaces.is_empty()
                && !limit.namespaces.iter().any(|namespace| namespace == "custom");
            if *category != DataCategory::Unknown && !narrowed {
                let known = self.by_category.get(category).copied();
                if let Some(end) = later(known, end) {
                    self.by_category.insert(*category, end);
                }
            }
        }
    }

    /// Until when a category is limited, if it is at `now`.
    pub fn limited_until(&self, category: DataCategory, now: Timestamp) -> Option<Timestamp> {
        let own = self.by_category.get(&category).copied();
        // `default` means errors, in either direction.
        let twin = match category {
            DataCategory::Error => self.by_category.get(&DataCategory::Default).copied(),
            DataCategory::Default => self.by_category.get(&DataCategory::Error).copied(),
            _ => None,
        };
        self.everything.max(own).max(twin).filter(|end| *end > now)
    }

    /// Whether a category may not be sent at `now`.
    pub fn is_limited(&self, category: DataCategory, now: Timestamp) -> bool {
        self.limited_until(category, now).is_some()
    }
}

fn until(now: Timestamp, seconds: u64) -> Timestamp {
    now.plus_seconds(i64::try_from(seconds.min(MAX_SECONDS)).unwrap_or(i64::MAX))
}

fn later(known: Option<Timestamp>, new: Timestamp) -> Option<Timestamp> {
    known.max(Some(new))
}

fn parse_retry_after(value: &str, now: Timestamp) -> Option<u64> {
    parse_seconds(value).or_else(|| {
        let date = jiff::fmt::rfc2822::parse(value.trim()).ok()?.timestamp();
        let millis = date.as_millisecond().saturating_sub(now.as_millis()).max(0);
        u64::try_from(millis).ok().map(|millis| millis.div_ceil(1_000).min(MAX_SECONDS))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_770_000_000_000);
    const HEADER: &str = "60:error;transaction:organization:usage_exceeded, 2700:attachment:key, 3600:metric_bucket:organization:quota:custom, 5:metric_bucket:project::spans;custom";

    #[test]
    fn the_header_reads_and_writes_to_the_byte() {
        let limits = RateLimits::parse_header(HEADER);
        assert_eq!(limits.len(), 4);
        assert_eq!(RateLimits::format_header(&limits), HEADER);
        assert_eq!(RateLimits::retry_after(&limits), Some(3600));
        assert_eq!(limits.first().unwrap().reason.as_deref(), Some("usage_exceeded"));
    }

    #[test]
    fn the_later_end_wins_and_the_unknown_blocks_nothing() {
        let mut limits = RateLimits::default();
        limits.learn(
            NOW,
            200,
            Some("60:error:key, 10:error:key, 99:brand_new:key, x:session:key, 1.2:monitor:key"),
            None,
        );
        assert_eq!(limits.limited_until(DataCategory::Error, NOW), Some(NOW.plus_seconds(60)));
        assert_eq!(limits.limited_until(DataCategory::Monitor, NOW), Some(NOW.plus_seconds(2)));
        assert!(!limits.is_limited(DataCategory::Session, NOW));
        assert!(!limits.is_limited(DataCategory::Error, NOW.plus_seconds(60)));
        limits.learn(NOW, 200, Some("10:error:key"), None);
        assert!(limits.is_limited(DataCategory::Error, NOW.plus_seconds(59)));
    }

    #[test]
    fn no_category_means_all() {
        let mut limits = RateLimits::default();
        limits.learn(NOW, 429, Some("30::organization"), Some("9999"));
        assert!(limits.is_limited(DataCategory::LogByte, NOW.plus_seconds(29)));
        assert!(!limits.is_limited(DataCategory::LogByte, NOW.plus_seconds(30)));
    }

    #[test]
    fn without_the_header_only_a_429_counts() {
        let mut limits = RateLimits::default();
        limits.learn(NOW, 503, None, Some("10"));
        assert!(!limits.is_limited(DataCategory::Error, NOW));
        limits.learn(NOW, 429, None, Some("10"));
        assert_eq!(limits.limited_until(DataCategory::Error, NOW), Some(NOW.plus_seconds(10)));
        limits.learn(NOW, 429, None, None);
        assert_eq!(limits.limited_until(DataCategory::Error, NOW), Some(NOW.plus_seconds(60)));
        assert_eq!(parse_retry_after("Mon, 02 Feb 2026 02:40:05 GMT", NOW), Some(5));
        assert_eq!(parse_retry_after("1e300", NOW), Some(MAX_SECONDS));
    }
}
