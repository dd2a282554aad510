//! How hard a client tries, and how it packs what it sends.

use std::io::{self, Write as _};
use std::time::Duration;

use crate::client::HttpOptions;

/// The encoding of request bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Compression {
    /// As it is.
    None,
    /// gzip, which every server takes.
    #[default]
    Gzip,
    /// zstd, which Relay takes since 2024.
    Zstd,
}

/// Bodies below this are sent as they are: packing gains nothing.
const WORTH_PACKING: usize = 1_024;

impl Compression {
    /// The packed body, with the value of `Content-Encoding` if it was packed.
    pub(super) fn apply(self, body: &[u8]) -> io::Result<(Option<&'static str>, Vec<u8>)> {
        match self {
            Self::Gzip if body.len() >= WORTH_PACKING => {
                let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                encoder.write_all(body)?;
                Ok((Some("gzip"), encoder.finish()?))
            }
            Self::Zstd if body.len() >= WORTH_PACKING => Ok((Some("zstd"), zstd::bulk::compress(body, 3)?)),
            Self::None | Self::Gzip | Self::Zstd => Ok((None, body.to_vec())),
        }
    }
}

/// The bounds of a client.
#[derive(Debug, Clone)]
pub struct IngestOptions {
    /// The name and version it goes by, `name/version`.
    pub client: String,
    /// How connections are made; 5 s for opening one by default.
    pub http: HttpOptions,
    /// How often one envelope is sent at most. Default 4.
    pub max_attempts: u32,
    /// No new attempt begins later than this after the first. Default 60 s.
    pub retry_time: Duration,
    /// The pause after the first attempt; it doubles with each. Default 250 ms.
    pub first_pause: Duration,
    /// No pause that the server has not asked for is longer. Default 10 s.
    pub max_pause: Duration,
    /// More of an answer is not read. Default 64 KiB.
    pub max_response_bytes: usize,
    /// How bodies are packed.
    pub compression: Compression,
    /// Whether bytes that are no envelope are sent all the same.
    pub unchecked: bool,
}

impl Default for IngestOptions {
    fn default() -> Self {
        Self {
            client: concat!("vidette/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: HttpOptions { connect_timeout: Duration::from_secs(5), ..HttpOptions::default() },
            max_attempts: 4,
            retry_time: Duration::from_secs(60),
            first_pause: Duration::from_millis(250),
            max_pause: Duration::from_secs(10),
            max_response_bytes: 64 * 1024,
            compression: Compression::default(),
            unchecked: false,
        }
    }
}
