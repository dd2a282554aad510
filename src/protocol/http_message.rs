//! A recorded HTTP/1.1 request as text: request line, headers, body.

use super::request::RecordedRequest;

/// More bytes than this before the body are refused.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// Why bytes are no HTTP request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HttpMessageError {
    /// No blank line after the headers.
    #[error("the request ends inside its headers")]
    HeadIncomplete,
    /// Headers longer than any server takes.
    #[error("the headers of the request are longer than 64 KiB")]
    HeadTooLong,
    /// The first line is not `METHOD PATH HTTP/1.x`.
    #[error("the request line is not in its form")]
    RequestLine,
    /// A header line without a colon, or headers that are no text.
    #[error("a header of the request is not in its form")]
    Header,
    /// A `Content-Length` that is no number.
    #[error("the content length of the request is not a number")]
    ContentLength,
    /// Fewer bytes than announced.
    #[error("the request ends inside its body")]
    BodyIncomplete,
    /// Chunks that are none.
    #[error("a chunk of the request is not in its form")]
    Chunk,
}

/// Reads one request from the front of the bytes; what follows it is left alone. A body without `Content-Length` and
/// without chunks goes on to the end.
pub fn parse_raw_http(bytes: &[u8]) -> Result<RecordedRequest, HttpMessageError> {
    let (head, body) = split_head(bytes)?;
    let head = std::str::from_utf8(head).map_err(|_| HttpMessageError::Header)?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target), Some(version), None) = (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(HttpMessageError::RequestLine);
    };
    let token = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    if !token || !version.starts_with("HTTP/1.") || target.is_empty() {
        return Err(HttpMessageError::RequestLine);
    }
    let headers = lines
        .map(|line| {
            let (name, value) = line.split_once(':').ok_or(HttpMessageError::Header)?;
            Ok((name.to_owned(), value.trim().to_owned()))
        })
        .collect::<Result<Vec<_>, _>>()?;

    let mut request = RecordedRequest::new(method, target, headers, Vec::new());
    request.body = if request.header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        join_chunks(body)?
    } else if let Some(length) = request.header("content-length") {
        let length: usize = length.parse().map_err(|_| HttpMessageError::ContentLength)?;
        body.get(..length).ok_or(HttpMessageError::BodyIncomplete)?.to_vec()
    } else {
        body.to_vec()
    };
    Ok(request)
}

/// Splits at the blank line; bare newlines are taken as well, for requests written by hand.
fn split_head(bytes: &[u8]) -> Result<(&[u8], &[u8]), HttpMessageError> {
    let window = bytes.get(..MAX_HEAD_BYTES).unwrap_or(bytes);
    let strict = memchr::memmem::find(window, b"\r\n\r\n").map(|end| (end, end + 4));
    let bare = memchr::memmem::find(window, b"\n\n").map(|end| (end, end + 2));
    let first = [strict, bare].into_iter().flatten().min();
    let (end, start) = first.ok_or(if window.len() < bytes.len() {
        HttpMessageError::HeadTooLong
    } else {
        HttpMessageError::HeadIncomplete
    })?;
    Ok((bytes.get(..end).unwrap_or_default(), bytes.get(start..).unwrap_or_default()))
}

fn join_chunks(mut rest: &[u8]) -> Result<Vec<u8>, HttpMessageError> {
    let mut body = Vec::new();
    loop {
        let line_end = memchr::memchr(b'\n', rest).ok_or(HttpMessageError::BodyIncomplete)?;
        let (line, after) = rest.split_at(line_end);
        let line = std::str::from_utf8(line).map_err(|_| HttpMessageError::Chunk)?;
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(|_| HttpMessageError::Chunk)?;
        let after = after.get(1..).unwrap_or_default();
        if size == 0 {
            return Ok(body);
        }
        let (chunk, after) = after.split_at_checked(size).ok_or(HttpMessageError::BodyIncomplete)?;
        body.extend_from_slice(chunk);
        rest = match after {
            [b'\r', b'\n', rest @ ..] | [b'\n', rest @ ..] => rest,
            [] | [b'\r'] => return Err(HttpMessageError::BodyIncomplete),
            _ => return Err(HttpMessageError::Chunk),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_a_length() {
        let raw = b"POST /api/1/envelope/?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}GET / HTTP/1.1";
        let request = parse_raw_http(raw).unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/1/envelope/"));
        assert_eq!((request.query.as_deref(), request.body.as_slice()), (Some("a=b"), b"{}".as_slice()));
        assert_eq!(request.header("HOST"), Some("x"));
        assert_eq!(parse_raw_http(&raw[..raw.len() - 16]), Err(HttpMessageError::BodyIncomplete));
    }

    #[test]
    fn a_body_in_chunks() {
        let raw = b"POST /x HTTP/1.1\nTransfer-Encoding: chunked\n\n2\r\n{\"\r\n3;n=v\r\na\":\r\nA\r\n0123456789\r\n0\r\n\r\n";
        assert_eq!(parse_raw_http(raw).unwrap().body, b"{\"a\":0123456789");
        let bad = b"POST /x HTTP/1.1\nTransfer-Encoding: chunked\n\n2\r\n{}}";
        assert_eq!(parse_raw_http(bad), Err(HttpMessageError::Chunk));
    }

    #[test]
    fn what_is_no_request() {
        assert_eq!(parse_raw_http(b"{}"), Err(HttpMessageError::HeadIncomplete));
        assert_eq!(parse_raw_http(b"{}\n\n"), Err(HttpMessageError::RequestLine));
        assert_eq!(parse_raw_http(b"GET / HTTP/1.1\nx\n\n"), Err(HttpMessageError::Header));
        assert_eq!(parse_raw_http(b"GET / HTTP/1.1\nContent-Length: x\n\n"), Err(HttpMessageError::ContentLength));
        assert_eq!(parse_raw_http(&[b'a'; 70_000]), Err(HttpMessageError::HeadTooLong));
    }
}
