//! Web addresses: as links within drawn text, and opened in a browser.
//!
//! An address comes from a server and is hostile until it has passed [`safe`]: only http and https, nothing that
//! steers a terminal, no name and password in front of the host. This module must not decide from the environment;
//! that is handed in.

use std::process::{Command, Stdio};

use super::Ui;
use super::format::{Canvas, View};
use crate::error::{CliError, ErrorKind};

/// The longest address that is drawn as a link; terminals ignore longer ones.
const LONGEST: usize = 2_048;

/// An address as it may be sent to a terminal or a browser; none for what is no web address.
pub fn safe(address: &str) -> Option<String> {
    if address.len() > LONGEST || address.chars().any(char::is_control) {
        return None;
    }
    let url = url::Url::parse(address).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    // `https://sentry.io@elsewhere.example/` is made to be misread.
    if !is_web || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    let text = String::from(url);
    (text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic())).then_some(text)
}

/// A result together with the page that shows it in a browser.
pub fn with_web(view: Box<dyn View>, page: Option<String>) -> Box<dyn View> {
    match page {
        Some(page) => Box::new(OnTheWeb { view, page }),
        None => view,
    }
}

struct OnTheWeb {
    view: Box<dyn View>,
    page: String,
}

impl View for OnTheWeb {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.view.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        self.view.draw(canvas)
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.view.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.view.draw_columns(canvas, columns)
    }

    fn ended(&self) -> Option<ErrorKind> {
        self.view.ended()
    }

    fn web(&self) -> Option<String> {
        Some(self.page.clone())
    }
}

/// The ways there are to show a page.
#[derive(Debug, Clone, Default)]
pub struct Browsing {
    /// The user's own choice: a program and its arguments.
    pub browser: Option<String>,
    /// Whether there is a screen that a browser could open on.
    pub has_display: bool,
}

impl Ui {
    /// Prints an address on standard error and opens it in a browser, if there is one and a screen for it.
    pub fn open_web(&self, address: &str) {
        let Some(address) = safe(address) else {
            self.warn(&format!("`{}` is no web address and is not opened", super::text::printable(address)));
            return;
        };
        self.to_stderr(&address);
        if self.options.in_ci {
            return;
        }
        let Browsing { browser, has_display } = &self.options.browsing;
        let opened = match (browser, has_display) {
            (Some(browser), _) => run_browser(browser, &address, *has_display),
            (None, true) => open::that_detached(&address),
            (None, false) => Ok(()),
        };
        if let Err(error) = opened {
            self.warn(&format!("no browser could be started: {error}"));
        }
    }
}

/// Starts the user's browser. Without a screen it is one for terminals, or a helper that passes the address on: it
/// gets the terminal until it ends.
fn run_browser(browser: &str, address: &str, has_display: bool) -> std::io::Result<()> {
    let mut words = browser.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).arg(address);
    if has_display {
        return command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop);
    }
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(std::io::Error::other(format!("`{browser}` ended with {status}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_pass() {
        assert_eq!(safe("https://s.example/issues/1/").as_deref(), Some("https://s.example/issues/1/"));
        assert_eq!(safe("http://127.0.0.1:9000").as_deref(), Some("http://127.0.0.1:9000/"));
        assert_eq!(safe("https://s.example/ä b").as_deref(), Some("https://s.example/%C3%A4%20b"));
        for refused in [
            "",
            "/issues/1/",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ssh://host/",
            "https://",
            "https://s.example/\u{1b}]8;;\u{1b}\\",
            "https://s.example/\u{7}",
            "https://s.example/\u{9c}",
            "ht\ntps://s.example/",
            "https://sentry.io@evil.example/",
            "https://sentry.io:443@evil.example/",
        ] {
            assert_eq!(safe(refused), None, "{refused:?}");
        }
        assert_eq!(safe(&format!("https://s.example/{}", "a".repeat(LONGEST))), None);
    }
}
