//! HTTP/1.1 as far as the generator needs it: a POST over a connection that is kept, and the status of its answer.

use std::io::{self, IoSlice, Write as _};
use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use vidette::protocol::Dsn;

use super::corpus::{Corpus, Encoding};

/// An answer is small.
const MAX_ANSWER: usize = 64 * 1024;

/// A connection to the server.
pub(super) struct Connection {
    stream: TcpStream,
    /// The first part of a request, written anew each time.
    start: Vec<u8>,
    answer: Vec<u8>,
}

/// What the server said.
pub(super) struct Answer {
    pub(super) status: u16,
    /// Whether the connection may be used again.
    pub(super) keep: bool,
}

/// The head of every request, up to the value of its length.
pub(super) fn head(dsn: &Dsn, encoding: Encoding) -> Vec<u8> {
    let (name, value) = dsn.auth_header("vidette-load/1");
    let path = format!("{}/api/{}/envelope/", dsn.path_prefix().trim_end_matches('/'), dsn.project_id());
    let encoding = match encoding {
        Encoding::Identity => "",
        Encoding::Gzip => "content-encoding: gzip\r\n",
    };
    format!(
        "POST {path} HTTP/1.1\r\nhost: {}:{}\r\n{name}: {value}\r\ncontent-type: application/x-sentry-envelope\r\n\
         {encoding}content-length: ",
        dsn.host(),
        dsn.port()
    )
    .into_bytes()
}

impl Connection {
    pub(super) async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, start: Vec::with_capacity(1024), answer: Vec::with_capacity(1024) })
    }

    /// Sends one event and waits for the answer.
    pub(super) async fn post(&mut self, head: &[u8], corpus: &Corpus, sequence: u64, id: u128) -> io::Result<Answer> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64();
        let body = corpus.body(sequence);
        let first = body.first(id, now);
        self.start.clear();
        self.start.extend_from_slice(head);
        write!(self.start, "{}\r\n\r\n", body.length(&first))?;
        self.start.extend_from_slice(&first.bytes);
        self.write(&body.rest, &first.last).await?;
        self.read().await
    }

    async fn write(&mut self, middle: &[u8], last: &[u8]) -> io::Result<()> {
        let mut parts = [IoSlice::new(&self.start), IoSlice::new(middle), IoSlice::new(last)];
        let mut left = &mut parts[..];
        while left.iter().any(|part| !part.is_empty()) {
            let written = self.stream.write_vectored(left).await?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            IoSlice::advance_slices(&mut left, written);
        }
        Ok(())
    }

    async fn read(&mut self) -> io::Result<Answer> {
        self.answer.clear();
        loop {
            if self.stream.read_buf(&mut self.answer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(answer) = whole(&self.answer)? {
                return Ok(answer);
            }
        }
    }
}

/// The answer in these bytes, once it is whole.
fn whole(bytes: &[u8]) -> io::Result<Option<Answer>> {
    let bad = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let Some(end) = memchr::memmem::find(bytes, b"\r\n\r\n") else {
        return if bytes.len() > MAX_ANSWER { Err(bad("an answer without an end")) } else { Ok(None) };
    };
    let head = std::str::from_utf8(&bytes[..end]).map_err(|_| bad("a head that is no text"))?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| bad("an answer without a status"))?;
    let (mut length, mut keep) = (0, true);
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(|_| bad("a length that is no number"))?;
        } else if name.eq_ignore_ascii_case("connection") {
            keep = !value.trim().eq_ignore_ascii_case("close");
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            return Err(bad("an answer in chunks"));
        }
    }
    Ok((bytes.len() >= end + 4 + length).then_some(Answer { status, keep }))
}
