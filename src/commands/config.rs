//! `vidette config show|path`.

use clap::Subcommand;
use serde::Serialize;

use super::Shown;
use crate::config::Setting;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Column, Rows};

/// Show the configuration and where each value comes from
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Show each value and where it comes from; secrets are masked
    #[command(after_help = "Examples:\n  vidette config show\n  vidette config show --json")]
    Show,
    /// Show the files that are read, most important first
    Path,
}

/// A value, as it is shown.
#[derive(Debug, Serialize)]
struct ConfigRow {
    name: &'static str,
    value: Option<String>,
    origin: String,
}

#[derive(Debug, Serialize)]
struct PathRow {
    path: String,
}

const CONFIG_COLUMNS: &[Column<ConfigRow>] = &[
    Column {
        name: "name",
        shown: true,
        align: Align::Left,
        value: |row| row.name.to_owned(),
        cell: |row, _| Cell::styled(Style::Label, row.name),
    },
    Column {
        name: "value",
        shown: true,
        align: Align::Left,
        value: |row| row.value.clone().unwrap_or_default(),
        cell: |row, _| match &row.value {
            Some(value) => Cell::plain(value),
            None => Cell::styled(Style::Faint, "-"),
        },
    },
    Column {
        name: "origin",
        shown: true,
        align: Align::Left,
        value: |row| row.origin.clone(),
        cell: |row, _| Cell::styled(Style::Faint, &row.origin),
    },
];

const PATH_COLUMNS: &[Column<PathRow>] = &[Column {
    name: "path",
    shown: true,
    align: Align::Left,
    value: |row| row.path.clone(),
    cell: |row, _| Cell::plain(&row.path),
}];

/// Shows the configuration.
pub(super) fn run(context: &Context, command: ConfigCommand) -> Result<Shown, CliError> {
    let now = context.clock.now();
    Ok(Some(match command {
        ConfigCommand::Show => {
            Box::new(Rows { rows: rows(context), columns: CONFIG_COLUMNS, empty: "nothing is configured", now })
        }
        ConfigCommand::Path => {
            let path = |path: &std::path::PathBuf| PathRow { path: path.display().to_string() };
            let rows = context.settings.files.iter().map(path).collect();
            Box::new(Rows { rows, columns: PATH_COLUMNS, empty: "no configuration files were found", now })
        }
    }))
}

fn rows(context: &Context) -> Vec<ConfigRow> {
    let settings = &context.settings;
    let masked = "[redacted]";
    let secret = |name, present: Option<String>| ConfigRow {
        name,
        value: present.is_some().then(|| masked.to_owned()),
        origin: present.unwrap_or_else(|| "not set".to_owned()),
    };
    vec![
        ConfigRow {
            name: "store",
            value: Some(settings.store.value.display().to_string()),
            origin: settings.store.origin.to_string(),
        },
        ConfigRow { name: "url", value: Some(settings.url.value.clone()), origin: settings.url.origin.to_string() },
        secret("auth-token", settings.token.as_ref().map(|token| token.origin.to_string())),
        secret("dsn", settings.dsn.as_ref().map(|dsn| dsn.origin.to_string())),
        optional("org", settings.org.as_ref()),
        optional("project", settings.project.as_ref()),
        optional("release", settings.release.as_ref()),
        optional("environment", settings.environment.as_ref()),
    ]
}

fn optional(name: &'static str, setting: Option<&Setting<String>>) -> ConfigRow {
    ConfigRow {
        name,
        value: setting.map(|setting| setting.value.clone()),
        origin: setting.map_or_else(|| "not set".to_owned(), |setting| setting.origin.to_string()),
    }
}
