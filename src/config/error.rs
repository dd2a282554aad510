//! What can be wrong with the configuration.

use std::path::PathBuf;

use super::Origin;

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file that is there and cannot be read.
    #[error("`{path}` cannot be read")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// A file that cannot be written.
    #[error("`{path}` cannot be written")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// A file that is not in its form.
    #[error("`{path}`, line {line}, is not valid: {message}")]
    Parse {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        message: String,
    },
    /// A value that is not in its form.
    #[error("`{value}` ({origin}) is not valid: {expected}")]
    Value {
        /// The value.
        value: String,
        /// Where it came from.
        origin: Origin,
        /// What is accepted.
        expected: String,
    },
    /// A secret value that is not in its form.
    #[error("the value from {origin} is not valid: {expected}")]
    SecretValue {
        /// Where it came from.
        origin: Origin,
        /// What is accepted.
        expected: String,
    },
    /// A profile that no file has.
    #[error("no profile `{name}` ({origin}); {}", known_profiles(.known))]
    UnknownProfile {
        /// The name.
        name: String,
        /// Who asked for it.
        origin: Origin,
        /// Those there are.
        known: Vec<String>,
    },
    /// There is no place for the user's own files.
    #[error("there is no home directory to keep anything in")]
    NoHome,
}

fn known_profiles(known: &[String]) -> String {
    match known {
        [] => "there are none: a profile is a section `[profile.NAME]` of vidette.toml".to_owned(),
        known => format!("there are {}", known.join(", ")),
    }
}
