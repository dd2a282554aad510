//! `vidette releases new|finalize|archive|restore|delete`.

use clap::Args;
use http::StatusCode;
use serde_json::json;

use super::{Server, Told, VersionArgs, moment, of_release, server, server_to_fill};
use crate::client::resources::releases::{self, NewRelease, ProjectKey, ReleaseChange};
use crate::commands::Shown;
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;

/// Make a release
#[derive(Debug, Args)]
#[command(
    long_about = "Make a release

It is made in each --project, or in the one that is configured. A release that is there already stays as it is and gets the projects it did not have.",
    after_help = "Examples:
  vidette releases new shop@1.4.0
  vidette releases new \"$(vidette releases propose-version)\" -p web -p api
  vidette releases new shop@1.4.0 --finalize --url https://ci.example.com/builds/812"
)]
pub(super) struct NewArgs {
    #[command(flatten)]
    release: VersionArgs,

    /// The address of what tells more of it, such as the build's page
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    url: Option<String>,

    /// Mark it as released at once
    #[arg(long)]
    finalize: bool,

    /// Has no effect
    #[arg(long = "ref", value_name = "REF", hide = true)]
    _reference: Option<String>,
}

/// Mark a release as released
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette releases finalize shop@1.4.0
  vidette releases finalize shop@1.4.0 --released 2026-09-01T10:00:00Z")]
pub(super) struct FinalizeArgs {
    #[command(flatten)]
    release: VersionArgs,

    /// The address of what tells more of it, such as the build's page
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    url: Option<String>,

    /// When it was released: RFC 3339, RFC 2822 or seconds since 1970; now unless it is said
    #[arg(long, value_name = "TIME", value_parser = moment, allow_negative_numbers = true)]
    released: Option<Timestamp>,
}

/// Makes a release.
pub(super) fn new(context: &Context, arguments: &NewArgs) -> Result<Shown, CliError> {
    // A release of no project is none that anybody sees.
    context.project()?;
    let Server { client, organization } = server_to_fill(context)?;
    let version = arguments.release.version.as_str();
    let now = context.clock.now();
    let release = NewRelease {
        version,
        projects: context.settings.projects.iter().map(|project| ProjectKey(project)).collect(),
        date_started: Some(now),
        url: arguments.url.as_deref(),
        date_released: arguments.finalize.then_some(now),
        status: None,
    };
    let answer = context.ask(&client, client.send_whole(releases::create(organization, &release)))?;
    let line = match answer.status {
        StatusCode::ALREADY_REPORTED => format!("Release {version} was there already"),
        _ => format!("Created release {version}"),
    };
    Ok(Some(Box::new(Told::new(line, answer.value.json().clone()))))
}

/// Marks a release as released.
pub(super) fn finalize(context: &Context, arguments: &FinalizeArgs) -> Result<Shown, CliError> {
    let Server { client, organization } = server_to_fill(context)?;
    let version = arguments.release.version.as_str();
    let change = ReleaseChange {
        projects: &context.settings.projects,
        url: arguments.url.as_deref(),
        date_released: Some(arguments.released.unwrap_or_else(|| context.clock.now())),
        ..ReleaseChange::default()
    };
    let request = releases::update(organization, version, &change);
    let release = context
        .ask(&client, async { client.send(request).await.map_err(|error| of_release(error, organization, version)) })?;
    Ok(Some(Box::new(Told::new(format!("Finalized release {version}"), release.json().clone()))))
}

/// Archives a release or brings it back.
pub(super) fn set_status(context: &Context, version: &str, status: &str) -> Result<Shown, CliError> {
    let Server { client, organization } = server(context)?;
    let release = NewRelease {
        version,
        projects: Vec::new(),
        date_started: None,
        url: None,
        date_released: None,
        status: Some(status),
    };
    let release = context.ask(&client, client.send(releases::create(organization, &release)))?;
    let done = if status == "archived" { "Archived" } else { "Restored" };
    Ok(Some(Box::new(Told::new(format!("{done} release {version}"), release.json().clone()))))
}

/// Removes a release; one that is not there is none to remove, and no failure.
pub(super) fn delete(context: &Context, version: &str) -> Result<Shown, CliError> {
    let Server { client, organization } = server(context)?;
    let deleted = context.ask(&client, async {
        match client.send(releases::delete(organization, version)).await {
            Ok(_) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    })?;
    let line = match deleted {
        true => format!("Deleted release {version}"),
        false => format!("Did nothing: there is no release {version} in the organisation {organization}"),
    };
    Ok(Some(Box::new(Told::new(line, json!({"version": version, "deleted": deleted})))))
}
