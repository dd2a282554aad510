//! The variants of a grouping: names, kinds and hashes.

use serde::Serialize;

use super::sink::GroupHash;

/// The name of a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VariantName {
    /// The application's frames only.
    App,
    /// All frames.
    System,
    /// What has no stack trace.
    Default,
    /// A fingerprint that the client sent.
    CustomClientFingerprint,
    /// A fingerprint that a rule of the project gave.
    CustomServerFingerprint,
    /// A fingerprint that a built-in rule gave.
    BuiltInFingerprint,
    /// The event's checksum.
    Checksum,
    /// Nothing was found to group by.
    Fallback,
}

impl VariantName {
    /// The name as text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::System => "system",
            Self::Default => "default",
            Self::CustomClientFingerprint => "custom_client_fingerprint",
            Self::CustomServerFingerprint => "custom_server_fingerprint",
            Self::BuiltInFingerprint => "built_in_fingerprint",
            Self::Checksum => "checksum",
            Self::Fallback => "fallback",
        }
    }
}

/// A variant that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Variant {
    /// Its name.
    pub name: VariantName,
    /// Its hash.
    pub hash: GroupHash,
    /// What it is made of: `exception`, `chained_exception`, `threads`, `stacktrace`, `template`, `csp`,
    /// `message`, `fingerprint`, `checksum` or `fallback`.
    pub source: &'static str,
    /// Whether entries of the fingerprint are part of the hash.
    pub salted: bool,
}
