//! `vidette man [DIR]`.

use std::path::PathBuf;

use clap::Args;

use super::Shown;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};

/// Write the manual pages
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  vidette man | man -l -\n  vidette man ~/.local/share/man/man1")]
pub struct ManArgs {
    /// Where to write them, a file per command; without it, the main page is printed
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    directory: Option<PathBuf>,
}

/// Writes the pages.
pub(super) fn run(context: &Context, arguments: &ManArgs) -> Result<Shown, CliError> {
    let pages = pages().map_err(|error| CliError::new(ErrorKind::Internal, "cannot draw the manual").because(error))?;
    let Some(directory) = &arguments.directory else {
        if let Some((_, page)) = pages.first() {
            context.ui.print(page)?;
        }
        return Ok(None);
    };
    for (name, page) in &pages {
        let path = directory.join(name);
        crate::fs::write_atomically(&path, page)
            .map_err(|error| CliError::failed(format!("cannot write `{}`", path.display())).because(error))?;
    }
    context.ui.status(&format!("wrote {} pages to {}", pages.len(), directory.display()));
    Ok(None)
}

/// Every page with its file name, the main page first.
///
/// # Errors
/// A page that cannot be drawn.
pub fn pages() -> Result<Vec<(String, Vec<u8>)>, std::io::Error> {
    let mut command = crate::cli::command();
    command.build();
    let mut pages = Vec::new();
    draw(&command, "vidette".to_owned(), &mut pages)?;
    Ok(pages)
}

fn draw(command: &clap::Command, name: String, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), std::io::Error> {
    let mut page = Vec::new();
    let titled = command.clone().name(name.clone()).display_name(name.clone());
    clap_mangen::Man::new(titled).date("").render(&mut page)?;
    pages.push((format!("{name}.1"), page));
    for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help") {
        draw(below, format!("{name}-{}", below.get_name()), pages)?;
    }
    Ok(())
}
