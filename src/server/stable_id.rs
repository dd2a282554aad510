//! Numbers of things that have nothing but a name: the same name has the same number in every process and store.

use md5::{Digest as _, Md5};

/// The number of a name, as the Web API writes it: decimal, never 0.
pub(crate) fn of_name(name: &str) -> String {
    let digest = Md5::digest(name.as_bytes());
    let number = digest.iter().take(6).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    number.max(1).to_string()
}
