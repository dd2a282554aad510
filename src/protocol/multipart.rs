//! Reading `multipart/form-data` from a body that is already in memory: parts are slices of it.

/// More parts than this are refused.
const MAX_PARTS: usize = 1_000;
/// More bytes of headers than this in one part are refused.
const MAX_HEADER_BYTES: usize = 16 * 1024;

/// Why a body is no multipart form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MultipartError {
    /// The content type names no boundary.
    #[error("invalid multipart data: no boundary in the content type")]
    NoBoundary,
    /// The body ends inside a part, or a part has no proper headers.
    #[error("invalid multipart data: the form ends too early")]
    Incomplete,
    /// Too many parts, or headers too long.
    #[error("invalid multipart data: more parts or longer headers than may be")]
    TooMany,
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// The field's name.
    pub name: String,
    /// The file's name, when the field is a file.
    pub filename: Option<String>,
    /// The media type, when the part says one.
    pub content_type: Option<String>,
    /// The value.
    pub body: &'a [u8],
}

/// The boundary that a content type of `multipart/…` names.
pub fn boundary_of(content_type: &str) -> Option<String> {
    let (mime, parameters) = content_type.split_once(';')?;
    if !mime.trim().get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/")) {
        return None;
    }
    parameter(parameters, "boundary").filter(|boundary| (1..=70).contains(&boundary.len()))
}

/// Reads all parts.
pub fn read_multipart<'a>(body: &'a [u8], boundary: &str) -> Result<Vec<Part<'a>>, MultipartError> {
    let delimiter = format!("\r\n--{boundary}");
    let finder = memchr::memmem::Finder::new(delimiter.as_bytes());
    // The first delimiter has no line break before it when there is no preamble.
    let opening = delimiter.trim_start().as_bytes();
    let mut rest = match body.strip_prefix(opening) {
        Some(rest) => rest,
        None => after(body, &finder)?,
    };
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        if parts.len() == MAX_PARTS {
            return Err(MultipartError::TooMany);
        }
        // Blanks may follow the boundary on its line.
        let line_end = memchr::memmem::find(rest, b"\r\n").ok_or(MultipartError::Incomplete)?;
        let part = rest.get(line_end..).unwrap_or_default();
        let end = finder.find(part).ok_or(MultipartError::Incomplete)?;
        parts.push(read_part(part.get(2..end.max(2)).unwrap_or_default())?);
        rest = part.get(end + delimiter.len()..).unwrap_or_default();
    }
}

fn after<'a>(body: &'a [u8], finder: &memchr::memmem::Finder<'_>) -> Result<&'a [u8], MultipartError> {
    let start = finder.find(body).ok_or(MultipartError::Incomplete)?;
    body.get(start + finder.needle().len()..).ok_or(MultipartError::Incomplete)
}

fn read_part(part: &[u8]) -> Result<Part<'_>, MultipartError> {
    let head_end = memchr::memmem::find(part, b"\r\n\r\n").ok_or(MultipartError::Incomplete)?;
    if head_end > MAX_HEADER_BYTES {
        return Err(MultipartError::TooMany);
    }
    let head = String::from_utf8_lossy(part.get(..head_end).unwrap_or_default());
    let mut read = Part { name: String::new(), filename: None, content_type: None, body: &[] };
    for (name, value) in head.lines().filter_map(|line| line.split_once(':')) {
        if name.trim().eq_ignore_ascii_case("content-disposition") {
            read.name = parameter(value, "name").unwrap_or_default();
            read.filename = parameter(value, "filename");
        } else if name.trim().eq_ignore_ascii_case("content-type") {
            read.content_type = Some(value.trim().to_owned());
        }
    }
    read.body = part.get(head_end + 4..).unwrap_or_default();
    Ok(read)
}

/// A parameter of a header value such as `form-data; name="a;b"; filename=c`.
fn parameter(value: &str, wanted: &str) -> Option<String> {
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        if rest.is_empty() {
            return None;
        }
        let name_end = rest.find(['=', ';']).unwrap_or(rest.len());
        let (name, after_name) = rest.split_at(name_end);
        let (value, after_value) = match after_name.strip_prefix('=') {
            None => (String::new(), after_name),
            Some(quoted) if quoted.starts_with('"') => unquote(quoted.get(1..).unwrap_or_default()),
            Some(plain) => {
                let (value, after) = plain.split_at(plain.find(';').unwrap_or(plain.len()));
                (value.trim().to_owned(), after)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after_value;
    }
}

/// The text up to the closing quote, and what follows it.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(index + 1..).unwrap_or_default()),
            '\\' => match characters.next() {
                Some((_, escaped @ ('"' | '\\'))) => value.push(escaped),
                Some((_, other)) => value.extend(['\\', other]),
                None => {}
            },
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_slices_of_the_body() {
        let body = b"--XX\r\nContent-Disposition: form-data; name=\"sentry\"\r\n\r\n{\"a\":1}\r\n--XX \r\n\
            content-disposition: form-data; name=upload_file_minidump; filename=\"a;\\\"b.dmp\"\r\n\
            Content-Type: application/octet-stream\r\n\r\nMDMP\r\n\0\r\n--XX--\r\n";
        let parts = read_multipart(body, "XX").unwrap();
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0], Part { name: "sentry".into(), filename: None, content_type: None, body: b"{\"a\":1}" });
        assert_eq!(parts[1].filename.as_deref(), Some("a;\"b.dmp"));
        assert_eq!((parts[1].name.as_str(), parts[1].body), ("upload_file_minidump", b"MDMP\r\n\0".as_slice()));
        for cut in 0..body.len() - 4 {
            assert!(read_multipart(&body[..cut], "XX").is_err(), "{cut}");
        }
    }

    #[test]
    fn boundaries_are_read_from_the_content_type() {
        assert_eq!(boundary_of("multipart/form-data; charset=x; boundary=\"a b\"").as_deref(), Some("a b"));
        assert_eq!(boundary_of("Multipart/Form-Data;boundary=abc").as_deref(), Some("abc"));
        assert_eq!(boundary_of("text/plain; boundary=abc"), None);
        assert_eq!(boundary_of("multipart/form-data"), None);
    }
}
