//! Bodies and files printed as they are; a terminal is spared what would steer it.

use std::io::{self, IsTerminal as _};

use crate::context::Context;
use crate::error::CliError;
use crate::ui::text;

/// Prints bytes as they are. At a terminal text is made harmless, and anything else is refused.
///
/// # Errors
/// Bytes that are no text for a terminal, or a stream that cannot be written to.
pub(super) fn print(context: &Context, bytes: &[u8]) -> Result<(), CliError> {
    if !io::stdout().is_terminal() {
        return context.ui.print(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(whole) => {
            let end = if whole.is_empty() || whole.ends_with('\n') { "" } else { "\n" };
            context.ui.print(format!("{}{end}", text::printable_lines(whole)).as_bytes())
        }
        Err(_) => Err(CliError::failed(format!("{} that are no text do not go to a terminal", size(bytes)))
            .hint("send them to a file with > FILE")),
    }
}

fn size(bytes: &[u8]) -> String {
    text::bytes(bytes.len() as u64)
}
