//! Looks on while an event passes the stages and keeps what it looked like.

use super::super::order::Watch;
use super::super::report::Stage;
use super::super::sample::SamplingDecision;
use crate::event::{Node, to_json};

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Witness {
    /// The event after normalisation.
    pub(super) normalized: Option<Vec<u8>>,
    /// What dynamic sampling decided, if it was asked.
    pub(super) sampling: Option<SamplingDecision>,
    /// The event after scrubbing.
    pub(super) scrubbed: Option<Vec<u8>>,
}

impl Watch for Witness {
    fn passed(&mut self, stage: Stage, event: &Node<'_>) {
        match stage {
            Stage::Normalize => self.normalized = Some(to_json(event)),
            Stage::Scrub => self.scrubbed = Some(to_json(event)),
            _ => {}
        }
    }

    fn sampled(&mut self, decision: &SamplingDecision) {
        self.sampling = Some(decision.clone());
    }
}
