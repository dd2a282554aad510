//! A server on loopback that keeps what it is asked and answers as it is told, badly if need be.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// What the server does with a request.
pub(crate) enum Reply {
    /// Status, headers, body.
    Json(u16, Vec<(&'static str, String)>, Value),
    /// These bytes, and then the connection is closed.
    Bytes(Vec<u8>),
    /// These bytes, and then the connection is reset.
    Reset(Vec<u8>),
    /// These bytes, and then nothing until the client goes away.
    Hang(Vec<u8>),
    /// The first bytes at once, and the others one by one, this many milliseconds apart.
    Drip(Vec<u8>, Vec<u8>, u64),
}

/// The server; it ends with the test.
pub(crate) struct Canned {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Reply {
    /// 200 with a JSON body.
    pub(crate) fn ok(body: Value) -> Self {
        Self::Json(200, Vec::new(), body)
    }

    /// Another status with a JSON body.
    pub(crate) fn status(status: u16, body: Value) -> Self {
        Self::Json(status, Vec::new(), body)
    }

    /// A whole answer with a body that is no JSON, and then the connection is closed.
    pub(crate) fn whole(head: &str, body: &[u8]) -> Self {
        let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
        Self::Bytes([head.as_bytes(), body].concat())
    }

    /// A page of a list, with the cursor of the next one if there is one.
    pub(crate) fn page(rows: Value, next: Option<&str>) -> Self {
        let (cursor, results) = (next.unwrap_or("0:100:0"), next.is_some());
        let link = format!("<http://elsewhere.example/>; rel=\"next\"; results=\"{results}\"; cursor=\"{cursor}\"");
        Self::Json(200, vec![("link", link)], rows)
    }
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The item headers and payloads of an envelope that was sent here.
    pub(crate) fn items(&self) -> Vec<(Value, Value)> {
        let mut plain = self.body.clone();
        if self.header("content-encoding") == Some("gzip") {
            plain.clear();
            flate2::read::GzDecoder::new(self.body.as_slice()).read_to_end(&mut plain).unwrap();
        }
        let envelope = vidette::protocol::Envelope::parse(&plain).unwrap();
        let json = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap();
        let item = |item: &vidette::protocol::Item<'_>| (item.item_type().to_string().into(), json(item.payload()));
        envelope.items().iter().map(item).collect()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Canned {
    /// Answers each request by a function of it and of how many came before.
    pub(crate) fn start(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (kept, answer) = (Arc::clone(&asked), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                std::thread::spawn(move || serve(stream, &kept, answer.as_ref()));
            }
        });
        Self { address, asked }
    }

    /// Answers the same to everything.
    pub(crate) fn always(status: u16, body: Value) -> Self {
        Self::start(move |_, _| Reply::status(status, body.clone()))
    }

    /// A DSN of the project 42.
    pub(crate) fn dsn(&self) -> String {
        format!("http://0123456789abcdef0123456789abcdef@{}/42", self.address)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// `METHOD TARGET` of each request, in order.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.asked().iter().map(|asked| format!("{} {}", asked.method, asked.target)).collect()
    }
}

fn serve(stream: TcpStream, kept: &Mutex<Vec<Asked>>, answer: &(dyn Fn(&Asked, usize) -> Reply + Send + Sync)) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(asked) = read(&mut reader) {
        let number = {
            let mut kept = kept.lock().unwrap();
            kept.push(asked.clone());
            kept.len() - 1
        };
        let mut stream = &stream;
        // A client that has gone away is its own affair.
        match answer(&asked, number) {
            Reply::Json(status, headers, body) => {
                let body = body.to_string();
                let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
                let head = format!(
                    "HTTP/1.1 {status} Canned\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{headers}\r\n",
                    body.len()
                );
                let _ = stream.write_all(format!("{head}{body}").as_bytes());
            }
            Reply::Bytes(bytes) => {
                let _ = stream.write_all(&bytes);
                let _ = stream.shutdown(Shutdown::Both);
                return;
            }
            Reply::Reset(bytes) => {
                let _ = stream.write_all(&bytes);
                // Closed with nothing to wait for, a connection is reset; the clone in the reader is closed with it.
                let _ = socket2::SockRef::from(stream).set_linger(Some(std::time::Duration::ZERO));
                return;
            }
            Reply::Hang(bytes) => {
                let _ = stream.write_all(&bytes);
                let _ = reader.read(&mut [0]);
                return;
            }
            Reply::Drip(first, rest, pause) => {
                let _ = stream.write_all(&first);
                for byte in rest {
                    std::thread::sleep(std::time::Duration::from_millis(pause));
                    if stream.write_all(&[byte]).is_err() {
                        break;
                    }
                }
                return;
            }
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let find = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let mut body = Vec::new();
    if find("transfer-encoding") == Some("chunked") {
        loop {
            let mut size = String::new();
            reader.read_line(&mut size).ok()?;
            let size = usize::from_str_radix(size.trim(), 16).ok()?;
            let mut chunk = vec![0; size + 2];
            reader.read_exact(&mut chunk).ok()?;
            if size == 0 {
                break;
            }
            body.extend_from_slice(&chunk[..size]);
        }
    } else {
        body.resize(find("content-length").and_then(|length| length.parse().ok()).unwrap_or(0), 0);
        reader.read_exact(&mut body).ok()?;
    }
    Some(Asked { method, target, headers, body })
}
