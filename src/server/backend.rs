//! What every handler shares: the store, the clock, the organisation.

use std::sync::Arc;

use url::Url;

use crate::clock::Clock;
use crate::store::Store;

/// What every handler shares.
pub struct Backend {
    /// The store.
    pub store: Arc<Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The slug of the one organisation.
    pub organization: String,
    /// The address that links and DSNs name.
    pub base: Url,
}
