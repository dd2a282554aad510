//! What an item counts as: the quantities that quotas, outcomes and client reports add up.

use serde::Deserialize;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use smallvec::SmallVec;
use std::fmt;

use super::{AttachmentType, ItemType};
use crate::model::DataCategory;
use crate::protocol::envelope::Item;

/// Quantities by category, each category at most once, in the order they were added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quantities(SmallVec<[(DataCategory, u64); 4]>);

impl Quantities {
    /// What one item counts as (PROTOCOL §5).
    pub fn of_item(item: &Item<'_>) -> Self {
        let mut quantities = Self::default();
        quantities.add_item(item);
        quantities
    }

    /// What the items of one envelope count as together.
    pub fn of_envelope(items: &[Item<'_>]) -> Self {
        let mut quantities = Self::default();
        let mut replay_seen = false;
        for item in items {
            if item.item_type().is_replay() && std::mem::replace(&mut replay_seen, true) {
                continue;
            }
            quantities.add_item(item);
        }
        let attachment = |item: &Item<'_>| *item.item_type() == ItemType::Attachment;
        let has_event = items.iter().any(|item| !attachment(item) && item.creates_event());
        if !has_event && items.iter().any(|item| attachment(item) && item.creates_event()) {
            quantities.add(DataCategory::Error, 1);
        }
        quantities
    }

    /// Adds to a category.
    pub fn add(&mut self, category: DataCategory, quantity: u64) {
        match self.0.iter_mut().find(|(known, _)| *known == category) {
            Some((_, sum)) => *sum = sum.saturating_add(quantity),
            None => self.0.push((category, quantity)),
        }
    }

    /// Adds all of another's.
    pub fn extend(&mut self, other: &Self) {
        for (category, quantity) in other.iter() {
            self.add(category, quantity);
        }
    }

    /// The quantity of one category.
    pub fn get(&self, category: DataCategory) -> u64 {
        self.iter().find(|(known, _)| *known == category).map_or(0, |(_, quantity)| quantity)
    }

    /// Every category with its quantity.
    pub fn iter(&self) -> impl Iterator<Item = (DataCategory, u64)> {
        self.0.iter().copied()
    }

    /// Whether nothing is counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn add_item(&mut self, item: &Item<'_>) {
        use DataCategory as Category;

        let bytes = item.payload().len() as u64;
        let counted = u64::from(item.headers().item_count.unwrap_or(1));
        match item.item_type() {
            ItemType::Event | ItemType::UnrealReport => self.add(Category::Error, 1),
            ItemType::Transaction => {
                let spans = span_count(item).saturating_add(1);
                self.add(Category::Transaction, 1);
                self.add(Category::TransactionIndexed, 1);
                self.add(Category::Span, spans);
                self.add(Category::SpanIndexed, spans);
            }
            ItemType::Security | ItemType::RawSecurity => self.add(Category::Security, 1),
            ItemType::Attachment => {
                self.add(Category::Attachment, bytes.max(1));
                self.add(Category::AttachmentItem, 1);
            }
            ItemType::Session | ItemType::Sessions => self.add(Category::Session, 1),
            ItemType::UserReport | ItemType::Feedback => self.add(Category::Feedback, 1),
            ItemType::Profile => {
                self.add(Category::Profile, 1);
                self.add(Category::ProfileIndexed, 1);
            }
            ItemType::ProfileChunk if is_user_interface(item) => self.add(Category::ProfileChunkUi, 1),
            ItemType::ProfileChunk => self.add(Category::ProfileChunk, 1),
            ItemType::ProfileChunkUi => self.add(Category::ProfileChunkUi, 1),
            ItemType::ReplayEvent | ItemType::ReplayRecording | ItemType::ReplayVideo => self.add(Category::Replay, 1),
            ItemType::CheckIn => self.add(Category::Monitor, 1),
            ItemType::Log => {
                self.add(Category::LogItem, counted);
                self.add(Category::LogByte, bytes);
            }
            ItemType::TraceMetric => {
                self.add(Category::TraceMetric, counted);
                self.add(Category::TraceMetricByte, bytes);
            }
            ItemType::Span => {
                self.add(Category::Span, counted);
                self.add(Category::SpanIndexed, counted);
            }
            ItemType::ClientReport
            | ItemType::FormData
            | ItemType::MetricBuckets
            | ItemType::Integration
            | ItemType::Unknown(_) => {}
        }
    }
}

impl AttachmentType {
    /// The part of the reason `too_large:attachment…` that names this type.
    pub fn reason_suffix(&self) -> &str {
        let name = self.name();
        name.strip_prefix("event.").unwrap_or(name)
    }
}

fn is_user_interface(item: &Item<'_>) -> bool {
    matches!(item.headers().platform.as_deref(), Some("cocoa" | "android" | "javascript"))
}

/// The number of spans: what the header says, else what the payload holds.
fn span_count(item: &Item<'_>) -> u64 {
    #[derive(Deserialize)]
    struct Spans {
        #[serde(default)]
        spans: Count,
    }

    let counted = || serde_json::from_slice::<Spans>(item.payload()).map_or(0, |transaction| transaction.spans.0);
    item.headers().span_count.unwrap_or_else(counted)
}

/// The length of an array, its elements not looked at.
#[derive(Default)]
struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CountVisitor;

        impl<'de> Visitor<'de> for CountVisitor {
            type Value = Count;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an array")
            }

            fn visit_unit<E>(self) -> Result<Count, E> {
                Ok(Count(0))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Count, A::Error> {
                let mut count = 0;
                while sequence.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Count(count))
            }
        }

        deserializer.deserialize_any(CountVisitor)
    }
}
