//! Talking to servers over HTTP.
//!
//! [`ingest`] sends envelopes to a DSN. A client never prints, never asks the environment for credentials, and never
//! follows a redirect with a key: the host that was named is the only one that sees it.

pub mod ingest;
