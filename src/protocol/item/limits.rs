//! How large items may be and how many of a kind one envelope may hold (PROTOCOL §5).

use super::ItemType;
use crate::protocol::container::ContainerKind;
use crate::protocol::envelope::{Envelope, Item};
use crate::protocol::response::ErrorResponse;

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// An envelope with an item above its limit, or with too many of a kind; all of it is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("envelope exceeded size limits for type '{0}' (https://develop.sentry.dev/sdk/envelopes/#size-limits)")]
pub struct TooLarge(pub ItemType);

impl TooLarge {
    /// The reason of the outcome `invalid`.
    pub fn reason(&self) -> String {
        format!("too_large:{}", self.0)
    }

    /// The answer to the request.
    pub fn response(&self) -> ErrorResponse {
        ErrorResponse::json(413, &self.to_string(), &[])
    }
}

/// The limits, in bytes and in items; the default is what servers use unless told otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// A whole request body, decompressed.
    pub envelope: usize,
    /// Events of all kinds, in sum; there may be one.
    pub event: usize,
    /// Each attachment.
    pub attachment: usize,
    /// All attachments and user reports, in sum.
    pub attachments: usize,
    /// The number of attachments.
    pub attachment_count: usize,
    /// Each session item.
    pub session: usize,
    /// The number of session items.
    pub session_count: usize,
    /// Each client report.
    pub client_report: usize,
    /// The number of client reports.
    pub client_report_count: usize,
    /// A check-in.
    pub check_in: usize,
    /// A profile or a chunk of one.
    pub profile: usize,
    /// A replay segment, compressed.
    pub replay: usize,
    /// A log entry, on average over its container.
    pub log: usize,
    /// A trace metric, on average over its container.
    pub trace_metric: usize,
    /// A span.
    pub span: usize,
    /// The number of spans outside of containers.
    pub span_count: usize,
    /// A container of logs, trace metrics or spans.
    pub container: usize,
    /// Metric buckets.
    pub metric_buckets: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            envelope: 200 * MIB,
            event: MIB,
            attachment: 200 * MIB,
            attachments: 200 * MIB,
            attachment_count: 30,
            session: 10 * MIB,
            session_count: 100,
            client_report: 100 * KIB,
            client_report_count: 100,
            check_in: 100 * KIB,
            profile: 50 * MIB,
            replay: 10 * MIB,
            log: 2 * MIB,
            trace_metric: MIB,
            span: 10 * MIB,
            span_count: 25,
            container: 12 * MIB,
            metric_buckets: MIB,
        }
    }
}

/// What has been used of the allowances that several items share.
#[derive(Default)]
struct Used {
    event_bytes: usize,
    events: usize,
    attachment_bytes: usize,
    attachments: usize,
    sessions: usize,
    client_reports: usize,
    standalone_spans: usize,
    singles: Vec<ItemType>,
}

impl Used {
    /// Counts an item of a type that may be there once.
    fn once(&mut self, item: &Item<'_>) -> bool {
        let kind = match item.item_type() {
            ItemType::ProfileChunkUi => ItemType::ProfileChunk,
            other => other.clone(),
        };
        let first = !self.singles.contains(&kind);
        if first {
            self.singles.push(kind);
        }
        first
    }
}

impl Limits {
    /// Fails with the type of the first item that breaks a limit.
    pub fn check(&self, envelope: &Envelope<'_>) -> Result<(), TooLarge> {
        let mut used = Used::default();
        for item in envelope.items() {
            if !self.fits(item, &mut used) {
                return Err(TooLarge(item.item_type().clone()));
            }
        }
        Ok(())
    }

    fn fits(&self, item: &Item<'_>, used: &mut Used) -> bool {
        let size = item.payload().len();
        match item.item_type() {
            ItemType::Event
            | ItemType::Transaction
            | ItemType::Security
            | ItemType::RawSecurity
            | ItemType::ReplayEvent
            | ItemType::Feedback
            | ItemType::FormData => {
                used.events += 1;
                used.event_bytes += size;
                used.events <= 1 && used.event_bytes <= self.event
            }
            ItemType::UnrealReport => size <= self.attachment,
            ItemType::Attachment => {
                used.attachments += 1;
                used.attachment_bytes += size;
                size <= self.attachment
                    && used.attachments <= self.attachment_count
                    && used.attachment_bytes <= self.attachments
            }
            ItemType::UserReport => {
                used.attachment_bytes += size;
                used.attachment_bytes <= self.attachments
            }
            ItemType::Session | ItemType::Sessions => {
                used.sessions += 1;
                size <= self.session && used.sessions <= self.session_count
            }
            ItemType::ClientReport => {
                used.client_reports += 1;
                size <= self.client_report && used.client_reports <= self.client_report_count
            }
            ItemType::CheckIn => used.once(item) && size <= self.check_in,
            ItemType::Profile | ItemType::ProfileChunk | ItemType::ProfileChunkUi => {
                used.once(item) && size <= self.profile
            }
            ItemType::ReplayRecording | ItemType::ReplayVideo => used.once(item) && size <= self.replay,
            ItemType::Log => used.once(item) && self.container_fits(item, self.log),
            ItemType::TraceMetric => used.once(item) && self.container_fits(item, self.trace_metric),
            ItemType::Span if ContainerKind::of(item) == Some(ContainerKind::Span) => {
                used.once(item) && self.container_fits(item, self.span)
            }
            ItemType::Span => {
                used.standalone_spans += 1;
                used.standalone_spans <= self.span_count && size <= self.span
            }
            ItemType::MetricBuckets => used.once(item) && size <= self.metric_buckets,
            ItemType::Integration => used.once(item) && size <= self.container,
            ItemType::Unknown(_) => true,
        }
    }

    fn container_fits(&self, item: &Item<'_>, each: usize) -> bool {
        let size = item.payload().len();
        let count = item.headers().item_count.map_or(1, |count| count.max(1));
        let average = size / usize::try_from(count).unwrap_or(usize::MAX);
        size <= self.container && average <= each
    }
}
