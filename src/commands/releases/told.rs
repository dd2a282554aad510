//! What a command that changes something says of it: a few lines, or the server's own object.

use serde_json::Value;

use crate::ui::{Canvas, View, text};

/// Lines for a person, and the object for a program.
#[derive(Debug)]
pub(in crate::commands) struct Told {
    lines: Vec<String>,
    json: Value,
}

impl Told {
    /// One line.
    pub(in crate::commands) fn new(line: impl Into<String>, json: Value) -> Self {
        Self { lines: vec![line.into()], json }
    }

    /// With one more line.
    pub(in crate::commands) fn line(mut self, line: impl Into<String>) -> Self {
        self.lines.push(line.into());
        self
    }
}

impl View for Told {
    fn json(&self) -> Result<Value, serde_json::Error> {
        Ok(self.json.clone())
    }

    fn draw(&self, _: Canvas) -> String {
        self.lines.iter().map(|line| format!("{}\n", text::printable(line))).collect()
    }
}
