//! sentry-cli's commands that vidette does not have yet, so that a script meets one clear line and not a riddle.
//!
//! They take anything, ask nobody, and fail.

use std::ffi::OsString;

use clap::{Args, Subcommand};

use super::Shown;
use crate::error::CliError;

/// Commands that are not there yet.
#[derive(Debug, Subcommand)]
pub enum UploadsCommand {
    /// Not there yet: source maps
    #[command(hide = true)]
    Sourcemaps(Anything),
    /// Not there yet: debug information
    #[command(hide = true, aliases = ["dif", "difutil", "upload-dif", "upload-dsym"])]
    DebugFiles(Anything),
    /// Not there yet: ProGuard mappings
    #[command(hide = true, alias = "upload-proguard")]
    Proguard(Anything),
    /// Not there yet: Dart symbol maps
    #[command(hide = true)]
    DartSymbolMap(Anything),
    /// Not there yet: code mappings
    #[command(hide = true)]
    CodeMappings(Anything),
    /// Not there yet: React Native builds
    #[command(hide = true)]
    ReactNative(Anything),
    /// Not there yet: builds of mobile apps
    #[command(hide = true)]
    Build(Anything),
    /// Not there yet: snapshots of mobile apps
    #[command(hide = true)]
    Snapshots(Anything),
    /// vidette does not replace itself
    #[command(hide = true)]
    Update(Anything),
    /// vidette does not remove itself
    #[command(hide = true)]
    Uninstall(Anything),
}

/// Whatever it is.
#[derive(Debug, Args)]
pub struct Anything {
    /// Whatever sentry-cli takes here
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    arguments: Vec<OsString>,
}

/// Says that it is not there.
pub(super) fn run(command: &UploadsCommand) -> Result<Shown, CliError> {
    let name = match command {
        UploadsCommand::Sourcemaps(_) => "sourcemaps",
        UploadsCommand::DebugFiles(_) => "debug-files",
        UploadsCommand::Proguard(_) => "proguard",
        UploadsCommand::DartSymbolMap(_) => "dart-symbol-map",
        UploadsCommand::CodeMappings(_) => "code-mappings",
        UploadsCommand::ReactNative(_) => "react-native",
        UploadsCommand::Build(_) => "build",
        UploadsCommand::Snapshots(_) => "snapshots",
        UploadsCommand::Update(_) => {
            return Err(CliError::failed("`update`: vidette does not replace itself; use what installed it"));
        }
        UploadsCommand::Uninstall(_) => {
            return Err(CliError::failed("`uninstall`: vidette does not remove itself; use what installed it"));
        }
    };
    Err(CliError::failed(format!("`{name}` is not there yet: vidette uploads no files so far; sentry-cli does")))
}
