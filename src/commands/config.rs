//! `vidette config show|path`.

use clap::Subcommand;
use serde::Serialize;

use super::Shown;
use crate::config::{Owner, Setting};
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

/// A file, as it is shown.
#[derive(Debug, Serialize)]
struct PathRow {
    path: String,
    owner: &'static str,
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

const PATH_COLUMNS: &[Column<PathRow>] = &[
    Column::shown("path", Align::Left, |row| row.path.clone(), |row, _| Cell::plain(&row.path)),
    Column::shown("owner", Align::Left, |row| row.owner.to_owned(), |row, _| Cell::styled(Style::Faint, row.owner)),
];

/// Shows the configuration.
pub(super) fn run(context: &Context, command: ConfigCommand) -> Result<Shown, CliError> {
    let now = context.clock.now();
    Ok(Some(match command {
        ConfigCommand::Show => {
            Box::new(Rows { rows: rows(context), columns: CONFIG_COLUMNS, empty: "nothing is configured", now })
        }
        ConfigCommand::Path => {
            let rows = context.settings.files.iter().map(|(path, owner)| PathRow {
                path: path.display().to_string(),
                owner: match owner {
                    Owner::Project => "project",
                    Owner::User => "user",
                },
            });
            let empty = "no configuration files were found";
            Box::new(Rows { rows: rows.collect(), columns: PATH_COLUMNS, empty, now })
        }
    }))
}

fn rows(context: &Context) -> Vec<ConfigRow> {
    let (settings, http) = (&context.settings, &context.settings.http);
    let secret = |name, origin: Option<String>| ConfigRow {
        name,
        value: origin.is_some().then(|| "[redacted]".to_owned()),
        origin: origin.unwrap_or_else(|| "not set".to_owned()),
    };
    let mut rows = vec![
        row("store", &settings.store, |path| path.display().to_string()),
        optional("profile", settings.profile.as_ref()),
        row("url", &settings.url, String::clone),
        secret("auth-token", settings.token_origin().map(|origin| origin.to_string())),
        secret("dsn", settings.dsn.as_ref().map(|dsn| dsn.origin.to_string())),
        optional("org", settings.org.as_ref()),
        optional("project", settings.project.as_ref()),
        optional("release", settings.release.as_ref()),
        optional("environment", settings.environment.as_ref()),
        optional("vcs-remote", settings.vcs_remote.as_ref()),
        optional("pipeline", http.pipeline.as_ref()),
    ];
    // What is seldom set is shown when it is.
    rows.extend(
        http.headers.iter().map(|header| row("header", header, |header| format!("{}: [redacted]", header.name))),
    );
    rows.extend(http.max_retries.iter().map(|retries| row("max-retries", retries, u32::to_string)));
    rows.extend(http.proxy.iter().map(|proxy| row("proxy", proxy, |proxy| proxy.url.to_string())));
    rows.extend(http.ca_files.iter().map(|file| row("ca-file", file, |path| path.display().to_string())));
    if http.insecure.value {
        rows.push(row("verify-ssl", &http.insecure, |insecure| (!insecure).to_string()));
    }
    rows.extend(
        settings.log_level.iter().map(|level| row("log-level", level, |level| format!("{level:?}").to_lowercase())),
    );
    rows
}

fn row<T>(name: &'static str, setting: &Setting<T>, text: impl Fn(&T) -> String) -> ConfigRow {
    ConfigRow { name, value: Some(text(&setting.value)), origin: setting.origin.to_string() }
}

fn optional(name: &'static str, setting: Option<&Setting<String>>) -> ConfigRow {
    match setting {
        Some(setting) => row(name, setting, String::clone),
        None => ConfigRow { name, value: None, origin: "not set".to_owned() },
    }
}
