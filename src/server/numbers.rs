//! Numbers that are given once: the ids of what has no other.

use super::ApiError;
use super::collection::{Collection, EVERYWHERE};
use crate::store::Store;

const NUMBERS: Collection<u64> = Collection::new("numbers");

/// The next number of a series, from 1 on.
///
/// # Errors
/// When the store cannot be written.
pub(crate) fn next_number(store: &Store, series: &str) -> Result<u64, ApiError> {
    let next =
        NUMBERS.change(store, EVERYWHERE, series, |last| Ok(Some(last.unwrap_or_default().saturating_add(1))))?;
    Ok(next.unwrap_or_default())
}
