//! `vidette serve` as a process, and just enough HTTP to ask it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::sealed::Sealed;

/// How long the server may take to begin; it takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server with the project `web`; it is killed when this goes.
pub(crate) struct Served {
    child: Child,
    ready: Value,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Answered {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Served {
    /// A server that keeps nothing.
    pub(crate) fn in_memory(sealed: &Sealed) -> Self {
        Self::start(&mut Self::command(sealed, &["--memory"]))
    }

    /// The program, ready to be started; its files are in the directory of a sealed run.
    pub(crate) fn command(sealed: &Sealed, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vidette"));
        command.args(["serve", "--port", "0", "--project", "web", "--ready-file", "ready.json"]).args(arguments);
        command.env_clear().env("HOME", sealed.path().join("home")).current_dir(sealed.path());
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    /// Starts what [`Self::command`] gave, and waits until it is ready.
    pub(crate) fn start(command: &mut Command) -> Self {
        let directory = command.get_current_dir().unwrap().to_path_buf();
        let _ = std::fs::remove_file(directory.join("ready.json"));
        let log = std::fs::File::options().create(true).append(true).open(directory.join("serve.log")).unwrap();
        let mut child = command.stderr(log).spawn().unwrap();
        let ready = wait_for(&mut child, &directory);
        Self { child, ready }
    }

    /// A member of the ready file.
    pub(crate) fn ready(&self, pointer: &str) -> &str {
        let value = self.ready.pointer(pointer).and_then(Value::as_str);
        value.unwrap_or_else(|| panic!("no {pointer} in {}", self.ready))
    }

    pub(crate) fn dsn(&self) -> &str {
        self.ready("/projects/web/dsn")
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Host and port.
    pub(crate) fn address(&self) -> &str {
        self.ready("/url").trim_start_matches("http://").trim_end_matches('/')
    }

    /// The variables that clients read.
    pub(crate) fn variables(&self) -> [(&'static str, String); 5] {
        [
            ("SENTRY_URL", self.ready("/url").to_owned()),
            ("SENTRY_AUTH_TOKEN", self.ready("/token").to_owned()),
            ("SENTRY_ORG", self.ready("/org").to_owned()),
            ("SENTRY_PROJECT", "web".to_owned()),
            ("SENTRY_DSN", self.dsn().to_owned()),
        ]
    }

    /// Asks the Web API; the path is what follows `/api/0/`.
    pub(crate) fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Answered {
        let body = body.map(Value::to_string).unwrap_or_default();
        let headers = format!("Authorization: Bearer {}\r\nContent-Type: application/json\r\n", self.ready("/token"));
        self.send(&headers, method, &format!("/api/0/{path}"), body.as_bytes())
    }

    /// Asks for something that must be there.
    pub(crate) fn get(&self, path: &str) -> Value {
        let answered = self.ask("GET", path, None);
        assert_eq!(answered.status, 200, "GET {path}: {}", String::from_utf8_lossy(&answered.body));
        answered.json()
    }

    /// Sends a request with these lines as headers, ends of lines included; `Host` and the length are added.
    pub(crate) fn send(&self, headers: &str, method: &str, path: &str, body: &[u8]) -> Answered {
        self.send_bare(&format!("Host: {}\r\n{headers}", self.address()), method, path, body)
    }

    /// As [`Self::send`], without a `Host`.
    pub(crate) fn send_bare(&self, headers: &str, method: &str, path: &str, body: &[u8]) -> Answered {
        let length = body.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n");
        exchange(self.address(), &[head.as_bytes(), body].concat())
    }

    /// Waits for it to end by itself, and gives its exit code.
    pub(crate) fn wait(mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }

    /// Kills it as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Tells it to stop, and gives its exit code.
    pub(crate) fn stop(mut self) -> Option<i32> {
        let pid = i32::try_from(self.pid()).ok().and_then(rustix::process::Pid::from_raw).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        self.child.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Nothing tells of a file but the file itself.
fn wait_for(child: &mut Child, directory: &Path) -> Value {
    let started = Instant::now();
    loop {
        let read = std::fs::read(directory.join("ready.json")).ok();
        if let Some(ready) = read.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return ready;
        }
        let ended = child.try_wait().unwrap();
        if ended.is_some() || started.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("{ended:?}: {}", std::fs::read_to_string(directory.join("serve.log")).unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Sends bytes over a connection of their own and reads the answer to its end.
pub(crate) fn exchange(address: &str, request: &[u8]) -> Answered {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // A refusal may come, and the connection be closed, before all is sent.
    let sent = stream.write_all(request);
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let Some(end) = end else { panic!("no answer: {sent:?}, {read:?}, {:?}", String::from_utf8_lossy(&bytes)) };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap().to_lowercase();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap();
    let rest = &bytes[end + 4..];
    let body = if head.contains("transfer-encoding: chunked") { joined(rest) } else { rest.to_vec() };
    Answered { status, body }
}

fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = chunks.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&chunks[..end]).unwrap().trim(), 16).unwrap();
        body.extend_from_slice(&chunks[end + 2..end + 2 + size]);
        chunks = &chunks[end + 4 + size..];
        if size == 0 {
            break;
        }
    }
    body
}
