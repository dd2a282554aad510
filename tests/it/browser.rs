//! A real browser without a window, driven by its debugging protocol over pipes.

use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
/// By these names browsers that can be driven are known.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser with one page.
pub(crate) struct Browser {
    child: Child,
    to: File,
    from: Receiver<Value>,
    session: Option<String>,
    number: u64,
    /// What the browser told beside its answers.
    pub(crate) told: VecDeque<Value>,
    _directory: tempfile::TempDir,
}

/// Starts a browser. None where there is none; that is said loudly, and in CI it is a failure.
pub(crate) fn browser() -> Option<Browser> {
    let program = PROGRAMS.into_iter().find(|name| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|directory| directory.join(name).is_file())
    });
    if program.is_none() {
        let message = "no browser is installed (the Debian package is `chromium`)";
        assert!(std::env::var_os("CI").is_none(), "{message}");
        skipped(message);
    }
    program.map(Browser::start)
}

#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

fn pipe(path: &Path) -> File {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    // Opened for both, it does not wait for the other side.
    OpenOptions::new().read(true).write(true).open(path).unwrap()
}

impl Browser {
    fn start(program: &str) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let (to, from) = (pipe(&directory.path().join("to")), pipe(&directory.path().join("from")));
        let mut command = Command::new("sh");
        command.args(["-c", "exec \"$@\" 3<to 4>from", "sh", program, "--headless", "--remote-debugging-pipe"]);
        // Everything that it shows is our own; as root there is no sandbox.
        command.args(["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
        command.args([
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--user-data-dir=profile",
            "about:blank",
        ]);
        command.current_dir(directory.path()).env("HOME", directory.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap();
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            for message in BufReader::new(from).split(0).map_while(Result::ok) {
                let Ok(message) = serde_json::from_slice(&message) else { break };
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut browser =
            Self { child, to, from: receiver, session: None, number: 0, told: VecDeque::new(), _directory: directory };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        browser
    }

    /// Sends a command and waits for its answer.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let mut message = json!({"id": self.number, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(format!("{message}\0").as_bytes()).unwrap();
        loop {
            let message = self.from.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("{method}: {error}"));
            if message["id"] == self.number {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
            self.told.push_back(message);
        }
    }

    /// Evaluates an expression in the page; a promise is waited for.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let asked = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.call("Runtime.evaluate", asked);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Waits until an expression is true.
    pub(crate) fn wait_for(&mut self, expression: &str) {
        let started = Instant::now();
        while self.evaluate(&format!("Boolean({expression})")) != json!(true) {
            if started.elapsed() > PATIENCE {
                let text = self.evaluate("document.body.innerText.slice(0, 2000)");
                panic!("waited in vain for {expression}; the page says {text}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Loads a page.
    pub(crate) fn open(&mut self, address: &str) {
        self.call("Page.navigate", json!({"url": address}));
        self.wait_for(&format!("document.readyState === 'complete' && location.href.startsWith({})", json!(address)));
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, key: &str) {
        let text = if key.chars().count() == 1 { key } else { "" };
        self.call("Input.dispatchKeyEvent", json!({"type": "keyDown", "key": key, "text": text}));
        self.call("Input.dispatchKeyEvent", json!({"type": "keyUp", "key": key}));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
