//! Content encodings of request bodies, undone with a bound on what comes out (PROTOCOL §2).
//!
//! Decoding streams into a buffer that never grows past the bound, so a body that unpacks to gigabytes costs no more
//! than one that is just too long.

use std::borrow::Cow;
use std::io::{self, Read};

use flate2::{Decompress, FlushDecompress, Status};

use super::response::ErrorResponse;

/// The largest window a zstd body may ask for: 8 MiB, as HTTP's zstd encoding has it.
const ZSTD_WINDOW_LOG_MAX: u32 = 23;

/// How a body is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContentEncoding {
    /// Not at all.
    Identity,
    /// gzip.
    Gzip,
    /// A zlib stream, which HTTP calls deflate.
    Deflate,
    /// Brotli.
    Brotli,
    /// Zstandard.
    Zstd,
}

/// Why a body cannot be decoded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    /// An encoding that is not known, or more than one.
    #[error("unsupported content encoding `{0}`")]
    Unsupported(String),
    /// The compressed stream is damaged or cut short.
    #[error("Failed to buffer the request body: {0}")]
    Corrupt(String),
    /// More bytes come out than may.
    #[error("Failed to buffer the request body: length limit exceeded")]
    TooLong,
}

impl EncodingError {
    /// The reason of the outcome `invalid`.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Unsupported(_) => "content_type",
            Self::Corrupt(_) => "invalid_compression",
            Self::TooLong => "request_too_large",
        }
    }

    /// The answer to the request.
    pub fn response(&self) -> ErrorResponse {
        match self {
            Self::Unsupported(_) => ErrorResponse::empty(415),
            Self::Corrupt(_) => ErrorResponse::text(400, self.to_string()),
            Self::TooLong => ErrorResponse::text(413, self.to_string()),
        }
    }
}

impl ContentEncoding {
    /// Reads the value of `Content-Encoding`; an empty one, `identity` and `utf-8` say nothing.
    pub fn from_header(value: &str) -> Result<Self, EncodingError> {
        match value.trim().to_ascii_lowercase().as_str() {
            "" | "identity" | "utf-8" => Ok(Self::Identity),
            "gzip" => Ok(Self::Gzip),
            "deflate" => Ok(Self::Deflate),
            "br" => Ok(Self::Brotli),
            "zstd" => Ok(Self::Zstd),
            _ => Err(EncodingError::Unsupported(value.to_owned())),
        }
    }
}

/// Undoes an encoding; `max` bounds what comes out, in bytes. What is not encoded is not copied.
pub fn decode_body(encoding: ContentEncoding, body: &[u8], max: usize) -> Result<Cow<'_, [u8]>, EncodingError> {
    decode_into(encoding, body, max, first_guess(body.len(), max))
}

/// How many bytes a body unpacks to, at most `max`, without keeping them. That a body ends too early is not seen.
pub(super) fn decoded_len(encoding: ContentEncoding, body: &[u8], max: usize) -> Result<usize, EncodingError> {
    let mut counted: Box<dyn Read + '_> = match encoding {
        ContentEncoding::Identity => Box::new(body),
        ContentEncoding::Gzip => Box::new(flate2::read::MultiGzDecoder::new(body)),
        ContentEncoding::Deflate => Box::new(flate2::read::ZlibDecoder::new(body)),
        ContentEncoding::Brotli => Box::new(brotli::Decompressor::new(body, 4096)),
        ContentEncoding::Zstd => Box::new(zstd_reader(body)?),
    };
    let bound = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    let length = io::copy(&mut counted.by_ref().take(bound), &mut io::sink()).map_err(corrupt)?;
    usize::try_from(length).ok().filter(|length| *length <= max).ok_or(EncodingError::TooLong)
}

/// Undoes an encoding of a body that is known to unpack to this many bytes: no more memory is taken.
pub(super) fn decode_body_of(
    encoding: ContentEncoding,
    body: &[u8],
    length: usize,
) -> Result<Cow<'_, [u8]>, EncodingError> {
    // With a little room, so that the end is seen without growing.
    decode_into(encoding, body, length, length.saturating_add(64))
}

fn decode_into(
    encoding: ContentEncoding,
    body: &[u8],
    max: usize,
    capacity: usize,
) -> Result<Cow<'_, [u8]>, EncodingError> {
    let decoded = match encoding {
        ContentEncoding::Identity if body.len() > max => return Err(EncodingError::TooLong),
        ContentEncoding::Identity => return Ok(Cow::Borrowed(body)),
        ContentEncoding::Gzip => read_bounded(flate2::read::MultiGzDecoder::new(body), max, capacity),
        ContentEncoding::Deflate => inflate_bounded(body, max, capacity),
        ContentEncoding::Brotli => read_bounded(brotli::Decompressor::new(body, 4096), max, capacity),
        ContentEncoding::Zstd => read_bounded(zstd_reader(body)?, max, capacity),
    };
    decoded.map(Cow::Owned)
}

fn zstd_reader(body: &[u8]) -> Result<zstd::stream::read::Decoder<'static, &[u8]>, EncodingError> {
    let mut decoder = zstd::stream::read::Decoder::with_buffer(body).map_err(corrupt)?;
    decoder.window_log_max(ZSTD_WINDOW_LOG_MAX).map_err(corrupt)?;
    Ok(decoder)
}

#[expect(clippy::needless_pass_by_value, reason = "used as the argument of map_err")]
fn corrupt(error: io::Error) -> EncodingError {
    EncodingError::Corrupt(error.to_string())
}

fn first_guess(compressed: usize, max: usize) -> usize {
    compressed.saturating_mul(4).min(max).min(256 * 1024)
}

fn read_bounded(reader: impl Read, max: usize, capacity: usize) -> Result<Vec<u8>, EncodingError> {
    let mut decoded = Vec::with_capacity(capacity);
    let bound = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(bound).read_to_end(&mut decoded).map_err(corrupt)?;
    if decoded.len() > max {
        return Err(EncodingError::TooLong);
    }
    Ok(decoded)
}

/// Undoes zlib.
pub(super) fn inflate_zlib(body: &[u8], max: usize) -> Result<Vec<u8>, EncodingError> {
    inflate_bounded(body, max, first_guess(body.len(), max).max(64))
}

/// A reader would take a stream that is cut short for one that ends, so the end is looked for here.
fn inflate_bounded(body: &[u8], max: usize, capacity: usize) -> Result<Vec<u8>, EncodingError> {
    let cut_short = || EncodingError::Corrupt("the zlib stream ends too early".to_owned());
    let mut stream = Decompress::new(true);
    let mut decoded = Vec::with_capacity(capacity.max(64));
    loop {
        let consumed = usize::try_from(stream.total_in()).map_err(|_| EncodingError::TooLong)?;
        let rest = body.get(consumed..).unwrap_or_default();
        let before = (stream.total_in(), decoded.len());
        let status = stream
            .decompress_vec(rest, &mut decoded, FlushDecompress::None)
            .map_err(|error| EncodingError::Corrupt(error.to_string()))?;
        if decoded.len() > max {
            return Err(EncodingError::TooLong);
        }
        if status == Status::StreamEnd {
            return Ok(decoded);
        }
        if decoded.len() == decoded.capacity() {
            decoded.reserve(decoded.len().min(max.saturating_sub(decoded.len())).max(64));
        } else if (stream.total_in(), decoded.len()) == before {
            return Err(cut_short());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn encoded(encoding: ContentEncoding, body: &[u8]) -> Vec<u8> {
        match encoding {
            ContentEncoding::Identity => body.to_vec(),
            ContentEncoding::Gzip => {
                let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                encoder.write_all(body).unwrap();
                encoder.finish().unwrap()
            }
            ContentEncoding::Deflate => {
                let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
                encoder.write_all(body).unwrap();
                encoder.finish().unwrap()
            }
            ContentEncoding::Brotli => {
                let mut out = Vec::new();
                brotli::CompressorWriter::new(&mut out, 4096, 3, 20).write_all(body).unwrap();
                out
            }
            ContentEncoding::Zstd => zstd::encode_all(body, 1).unwrap(),
        }
    }

    const COMPRESSED: [ContentEncoding; 4] =
        [ContentEncoding::Gzip, ContentEncoding::Deflate, ContentEncoding::Brotli, ContentEncoding::Zstd];

    #[test]
    fn every_encoding_leads_back() {
        for body in [b"".as_slice(), b"x", &vec![b'a'; 70_000], br#"{"event_id":"9ec79c33ec9942ab8353589fcb2e04dc"}"#] {
            for encoding in COMPRESSED {
                let compressed = encoded(encoding, body);
                assert_eq!(decode_body(encoding, &compressed, 100_000).unwrap(), body, "{encoding:?} {}", body.len());
            }
        }
        assert!(matches!(decode_body(ContentEncoding::Identity, b"abc", 3), Ok(Cow::Borrowed(b"abc"))));
    }

    #[test]
    fn the_bound_is_on_what_comes_out() {
        let bomb = vec![0; 1_000_000];
        for encoding in COMPRESSED {
            let compressed = encoded(encoding, &bomb);
            assert!(compressed.len() < 10_000);
            assert_eq!(decode_body(encoding, &compressed, 999_999), Err(EncodingError::TooLong), "{encoding:?}");
            assert_eq!(decode_body(encoding, &compressed, 1_000_000).unwrap().len(), 1_000_000, "{encoding:?}");
            assert_eq!(decoded_len(encoding, &compressed, 999_999), Err(EncodingError::TooLong), "{encoding:?}");
            assert_eq!(decoded_len(encoding, &compressed, 1_000_000), Ok(1_000_000), "{encoding:?}");
            let Cow::Owned(unpacked) = decode_body_of(encoding, &compressed, 1_000_000).unwrap() else { panic!() };
            assert!(unpacked == bomb && unpacked.capacity() < 1_001_000, "{encoding:?}: {}", unpacked.capacity());
            assert_eq!(decode_body_of(encoding, &compressed, 999_999), Err(EncodingError::TooLong), "{encoding:?}");
        }
        assert_eq!(decode_body(ContentEncoding::Identity, b"abc", 2), Err(EncodingError::TooLong));
        let response = EncodingError::TooLong.response();
        assert_eq!((response.status, response.body.ends_with("length limit exceeded")), (413, true));
    }

    #[test]
    fn a_stream_cut_anywhere_is_corrupt() {
        let body: Vec<u8> = (0..2_000_u32).flat_map(u32::to_le_bytes).collect();
        for encoding in COMPRESSED {
            let compressed = encoded(encoding, &body);
            for cut in [1, 5, compressed.len() / 2, compressed.len() - 1] {
                let error = decode_body(encoding, &compressed[..cut], 100_000).unwrap_err();
                assert!(matches!(error, EncodingError::Corrupt(_)), "{encoding:?} cut at {cut}: {error:?}");
                assert_eq!(error.response().status, 400);
                assert!(error.response().body.starts_with("Failed to buffer the request body: "));
            }
        }
    }

    #[test]
    fn header_values_as_clients_send_them() {
        for quiet in ["", "identity", "utf-8", " UTF-8 "] {
            assert_eq!(ContentEncoding::from_header(quiet), Ok(ContentEncoding::Identity));
        }
        assert_eq!(ContentEncoding::from_header("GZIP"), Ok(ContentEncoding::Gzip));
        for bad in ["gzip, gzip", "snappy", "br,gzip"] {
            let error = ContentEncoding::from_header(bad).unwrap_err();
            assert_eq!(error.response(), ErrorResponse::empty(415));
        }
    }
}
