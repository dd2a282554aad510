//! The records of one input, one after another, in the form that its content asks for.

use std::io;

use super::blocks::Blocks;
use super::detect::{Format, detect};
use super::documents::{ObjectScan, separator_length, stray_length};
use super::entry::{EntryKind, Fault, Place};
use super::sequence::SequenceForm;
use super::sources::{Input, Opening};
use crate::protocol::{RecordedRequest, decode_store_body};

/// What a reader gives next.
#[derive(Debug)]
pub(super) enum Raw<'a> {
    /// A record as it came, not looked into.
    Record { place: Place, kind: EntryKind, bytes: &'a [u8] },
    /// A record that cannot be one.
    Fault(Fault),
}

/// Reads one input.
pub(super) struct Reader {
    blocks: Blocks,
    format: Format,
    /// Where the window begins.
    place: Place,
    max_bytes: usize,
    finished: bool,
    /// A body that had to be decoded.
    decoded: Vec<u8>,
}

/// Where the next record lies in the window.
enum Found {
    /// `skip` bytes before it, then `length` bytes, then `after` bytes that belong to nothing.
    Record {
        skip: usize,
        length: usize,
        after: usize,
    },
    /// Something else than an object.
    Stray {
        length: usize,
    },
    TooLong,
    End,
}

impl Reader {
    /// Opens an input from its beginning.
    pub(super) fn open(input: &mut Input, max_bytes: usize) -> io::Result<Self> {
        if let Opening::Pair { head, body } = &input.opening {
            let body = read_bounded(body, max_bytes)?;
            let request = RecordedRequest::from_metadata(&std::fs::read(head)?, body)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            let blocks = Blocks::plain(Box::new(io::Cursor::new(message(&request))));
            return Ok(Self::over(blocks, Format::Request, max_bytes));
        }
        Self::over_stream(input.open()?, SequenceForm::Detected, max_bytes)
    }

    /// Reads a stream once, in the form that is asked for.
    pub(super) fn over_stream(
        stream: Box<dyn io::Read + Send>,
        form: SequenceForm,
        max_bytes: usize,
    ) -> io::Result<Self> {
        let mut blocks = Blocks::open(stream)?;
        let format = match form {
            SequenceForm::Detected => detect(&mut blocks)?,
            SequenceForm::Lines => {
                if blocks.window().starts_with(b"\xef\xbb\xbf") {
                    blocks.consume(3);
                }
                Format::Lines
            }
        };
        let mut reader = Self::over(blocks, format, max_bytes);
        if format == Format::Body {
            reader.decode_body()?;
        }
        Ok(reader)
    }

    fn over(blocks: Blocks, format: Format, max_bytes: usize) -> Self {
        Self {
            blocks,
            format,
            place: Place::line(1),
            max_bytes,
            finished: format == Format::Empty,
            decoded: Vec::new(),
        }
    }

    /// Whether the content is none of the forms a recording may have.
    pub(super) fn is_unknown(&self) -> bool {
        self.format == Format::Body && self.decoded.is_empty()
    }

    /// The next record; none at the end.
    pub(super) fn next(&mut self) -> Option<Raw<'_>> {
        if self.finished {
            return None;
        }
        let found = match self.format {
            Format::Lines => self.find_line(),
            Format::Documents => self.find_document(),
            Format::Envelope | Format::Request => self.find_whole(),
            Format::Body | Format::Empty => Ok(Found::End),
        };
        match found {
            Ok(Found::Record { skip, length, after }) => Some(self.record(skip, length, after)),
            Ok(Found::Stray { length }) => Some(self.stray(length)),
            Ok(Found::TooLong) => Some(self.too_long()),
            Ok(Found::End) => self.end(),
            Err(error) => {
                self.finished = true;
                Some(Raw::Fault(Fault {
                    line: self.place.line,
                    column: 0,
                    message: format!("cannot read on: {error}"),
                    bytes: Vec::new(),
                }))
            }
        }
    }

    fn record(&mut self, skip: usize, length: usize, after: usize) -> Raw<'_> {
        let kind = match self.format {
            Format::Envelope => EntryKind::Envelope,
            Format::Request => EntryKind::Request,
            _ => EntryKind::Event,
        };
        let lines = self.format != Format::Lines;
        let taken = self.blocks.consume(skip + length + after);
        let (before, rest) = taken.split_at_checked(skip).unwrap_or((taken, &[]));
        let bytes = rest.get(..length).unwrap_or(rest);
        // Counting is only needed where a record may have any number of lines.
        let (place, next) = if lines {
            let place = self.place.after(before);
            (place, place.after(rest))
        } else {
            (self.place, Place::line(self.place.line + 1))
        };
        self.place = next;
        if length > self.max_bytes {
            return Raw::Fault(too_long(place.line, self.max_bytes));
        }
        Raw::Record { place, kind, bytes }
    }

    fn stray(&mut self, length: usize) -> Raw<'_> {
        let bytes = self.blocks.consume(length).to_vec();
        let (line, column) = self.place.within(1, 1);
        self.place = self.place.after(&bytes);
        Raw::Fault(Fault { line, column, message: "expected an object that is an event".to_owned(), bytes })
    }

    fn too_long(&mut self) -> Raw<'_> {
        let line = self.place.line;
        let skipped = if self.format == Format::Lines { self.skip_line() } else { Ok(false) };
        self.finished = !matches!(skipped, Ok(true));
        Raw::Fault(too_long(line, self.max_bytes))
    }

    fn end(&mut self) -> Option<Raw<'_>> {
        self.finished = true;
        if self.format != Format::Body {
            return None;
        }
        if self.is_unknown() {
            let message = "neither event JSON, nor an envelope, nor an HTTP request, nor the body of one".to_owned();
            return Some(Raw::Fault(Fault { line: 1, column: 1, message, bytes: Vec::new() }));
        }
        Some(Raw::Record { place: Place::line(1), kind: EntryKind::Event, bytes: &self.decoded })
    }

    fn find_line(&mut self) -> io::Result<Found> {
        let mut searched = 0;
        loop {
            let window = self.blocks.window();
            match memchr::memchr(b'\n', window.get(searched..).unwrap_or_default()) {
                Some(0) if searched == 0 => {
                    self.blocks.consume(1);
                    self.place.line += 1;
                }
                Some(offset) => {
                    let length = searched + offset;
                    let line = window.get(..length).unwrap_or_default();
                    if line.first().is_some_and(u8::is_ascii_whitespace) && line.trim_ascii().is_empty() {
                        self.blocks.consume(length + 1);
                        self.place.line += 1;
                        searched = 0;
                        continue;
                    }
                    return Ok(Found::Record { skip: 0, length, after: 1 });
                }
                None => {
                    searched = window.len();
                    if searched > self.max_bytes {
                        return Ok(Found::TooLong);
                    }
                    if !self.blocks.fill()? {
                        let rest = self.blocks.window();
                        let empty = rest.trim_ascii().is_empty();
                        return Ok(if empty {
                            Found::End
                        } else {
                            Found::Record { skip: 0, length: rest.len(), after: 0 }
                        });
                    }
                }
            }
        }
    }

    /// Drops everything up to the end of the line; false at the end of the stream.
    fn skip_line(&mut self) -> io::Result<bool> {
        loop {
            let window = self.blocks.window();
            if let Some(offset) = memchr::memchr(b'\n', window) {
                self.blocks.consume(offset + 1);
                self.place.line += 1;
                return Ok(true);
            }
            let length = window.len();
            self.blocks.consume(length);
            if !self.blocks.fill()? {
                return Ok(false);
            }
        }
    }

    fn find_document(&mut self) -> io::Result<Found> {
        loop {
            let separators = separator_length(self.blocks.window());
            if separators > 0 {
                self.place = self.place.after(self.blocks.consume(separators));
            }
            match self.blocks.window().first().copied() {
                Some(b'{') => break,
                Some(_) => return Ok(Found::Stray { length: stray_length(self.blocks.window()) }),
                None if self.blocks.fill()? => {}
                None => return Ok(Found::End),
            }
        }
        let mut scan = ObjectScan::default();
        loop {
            if let Some(length) = scan.end(self.blocks.window()) {
                return Ok(Found::Record { skip: 0, length, after: 0 });
            }
            if self.blocks.window().len() > self.max_bytes {
                return Ok(Found::TooLong);
            }
            if !self.blocks.fill()? {
                let length = self.blocks.window().len();
                return Ok(Found::Record { skip: 0, length, after: 0 });
            }
        }
    }

    fn find_whole(&mut self) -> io::Result<Found> {
        loop {
            let length = self.blocks.window().len();
            if length > self.max_bytes {
                return Ok(Found::TooLong);
            }
            if !self.blocks.fill()? {
                return Ok(if length == 0 { Found::End } else { Found::Record { skip: 0, length, after: 0 } });
            }
        }
    }

    /// Bodies of the store endpoint: base64, zlib, MessagePack or a form around event JSON.
    fn decode_body(&mut self) -> io::Result<()> {
        while self.blocks.window().len() <= MAX_STORE_BODY && self.blocks.fill()? {}
        let body = self.blocks.window().trim_ascii_end();
        if body.len() > MAX_STORE_BODY {
            return Ok(());
        }
        let is_map = matches!(body.first(), Some(0x80..=0x8f | 0xde | 0xdf));
        let content_type = is_map.then_some("application/msgpack");
        if let Ok(event) = decode_store_body(body, content_type, self.max_bytes) {
            self.decoded = event.into_owned();
        }
        Ok(())
    }
}

/// The largest body of the store endpoint that is tried.
const MAX_STORE_BODY: usize = 20 << 20;

fn too_long(line: u64, max_bytes: usize) -> Fault {
    let message = format!("the record is longer than {max_bytes} bytes");
    Fault { line, column: 0, message, bytes: Vec::new() }
}

fn read_bounded(path: &std::path::Path, max_bytes: usize) -> io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let bound = u64::try_from(max_bytes).unwrap_or(u64::MAX);
    std::fs::File::open(path)?.take(bound).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A request as the bytes of an HTTP message. Its length is where it ends, so headers about lengths are left out.
pub(super) fn message(request: &RecordedRequest) -> Vec<u8> {
    let query = request.query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
    let mut message = format!("{} {}{query} HTTP/1.1\r\n", request.method, request.path).into_bytes();
    for (name, value) in &request.headers {
        if !name.eq_ignore_ascii_case("content-length") && !name.eq_ignore_ascii_case("transfer-encoding") {
            message.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
    }
    message.extend_from_slice(b"\r\n");
    message.extend_from_slice(&request.body);
    message
}
