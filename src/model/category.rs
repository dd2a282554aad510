//! Data categories: the units in which quotas, outcomes and client reports count.
//!
//! Names and numbers are those of the ingest protocol (PROTOCOL §5).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $name:literal;)*) => {
        /// What a quantity counts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(i8)]
        pub enum DataCategory { $($(#[$doc])* $variant = $number,)* }

        impl DataCategory {
            /// Every known category, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name used on the wire.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The number used on the wire.
            pub const fn number(self) -> i8 {
                self as i8
            }
        }
    };
}

categories! {
    /// A category this version does not know; it never matches a quota.
    Unknown = -1, "unknown";
    /// Plain messages; met in limits only, where it means errors.
    Default = 0, "default";
    /// Error events, messages included.
    Error = 1, "error";
    /// Transactions, counted by their metrics.
    Transaction = 2, "transaction";
    /// Content-security-policy and similar browser reports.
    Security = 3, "security";
    /// Bytes of attachments.
    Attachment = 4, "attachment";
    /// Session updates and session aggregates.
    Session = 5, "session";
    /// Transaction profiles.
    Profile = 6, "profile";
    /// Session replays.
    Replay = 7, "replay";
    /// Transactions processed, an alias of older servers.
    TransactionProcessed = 8, "transaction_processed";
    /// Transactions stored with their payload.
    TransactionIndexed = 9, "transaction_indexed";
    /// Monitor check-ins.
    Monitor = 10, "monitor";
    /// Profiles stored with their payload.
    ProfileIndexed = 11, "profile_indexed";
    /// Spans, counted by their metrics.
    Span = 12, "span";
    /// Monitors paid for.
    MonitorSeat = 13, "monitor_seat";
    /// User reports and user feedback.
    Feedback = 14, "feedback";
    /// Pre-aggregated metric buckets.
    MetricBucket = 15, "metric_bucket";
    /// Spans stored with their payload.
    SpanIndexed = 16, "span_indexed";
    /// Milliseconds of profiles.
    ProfileDuration = 17, "profile_duration";
    /// Chunks of continuous profiles.
    ProfileChunk = 18, "profile_chunk";
    /// Seconds of metrics.
    MetricSecond = 19, "metric_second";
    /// Mobile replays.
    ReplayVideo = 20, "replay_video";
    /// Uptime monitors.
    Uptime = 21, "uptime";
    /// Attachments, counted.
    AttachmentItem = 22, "attachment_item";
    /// Log entries, counted.
    LogItem = 23, "log_item";
    /// Bytes of log entries.
    LogByte = 24, "log_byte";
    /// Milliseconds of user-interface profiles.
    ProfileDurationUi = 25, "profile_duration_ui";
    /// Chunks of user-interface profiles.
    ProfileChunkUi = 26, "profile_chunk_ui";
    /// Automatic fixes.
    SeerAutofix = 27, "seer_autofix";
    /// Automatic scans.
    SeerScanner = 28, "seer_scanner";
    /// Users of code review.
    PreventUser = 29, "prevent_user";
    /// Code reviews.
    PreventReview = 30, "prevent_review";
    /// Build size analyses.
    SizeAnalysis = 31, "size_analysis";
    /// Installable builds.
    InstallableBuild = 32, "installable_build";
    /// Metrics attached to traces, counted.
    TraceMetric = 33, "trace_metric";
    /// Users of automatic fixes.
    SeerUser = 34, "seer_user";
    /// Backend profiles.
    ProfileBackend = 35, "profile_backend";
    /// User-interface profiles.
    ProfileUi = 36, "profile_ui";
    /// Bytes of metrics attached to traces.
    TraceMetricByte = 37, "trace_metric_byte";
    /// Snapshot images.
    SnapshotImage = 38, "snapshot_image";
}

impl DataCategory {
    /// The category with this number on the wire; [`DataCategory::Unknown`] when there is none.
    pub fn from_number(number: i64) -> Self {
        Self::ALL.iter().copied().find(|category| i64::from(category.number()) == number).unwrap_or(Self::Unknown)
    }
}

impl fmt::Display for DataCategory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for DataCategory {
    type Err = std::convert::Infallible;

    /// Never fails: a name that is not known is [`DataCategory::Unknown`].
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.iter().copied().find(|category| category.name() == name);
        Ok(match name {
            "user_report_v2" => Self::Feedback,
            _ => known.unwrap_or(Self::Unknown),
        })
    }
}

impl Serialize for DataCategory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for DataCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(name.parse().unwrap_or(Self::Unknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_lead_back() {
        for category in DataCategory::ALL {
            assert_eq!(category.name().parse::<DataCategory>().unwrap(), *category);
            assert_eq!(DataCategory::from_number(i64::from(category.number())), *category);
        }
        assert_eq!("brand_new".parse::<DataCategory>().unwrap(), DataCategory::Unknown);
        assert_eq!("user_report_v2".parse::<DataCategory>().unwrap(), DataCategory::Feedback);
    }
}
