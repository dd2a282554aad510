//! Stub.
use crate::event::Node;
use crate::model::Timestamp;
use serde::{Deserialize, Serialize};
/// x
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BeforeSendRule {
    /// x
    pub drop: Option<String>,
}
/// x
#[derive(Debug)]
pub struct BeforeSend;
impl BeforeSend {
    /// x
    pub fn new(_r: &[BeforeSendRule]) -> Self {
        Self
    }
    /// x
    pub fn apply(&self, _e: &mut Node<'_>, _n: Timestamp) -> bool {
        false
    }
}
