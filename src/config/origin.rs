//! A value and where it came from.

use std::fmt;
use std::path::{Path, PathBuf};

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A flag, by name.
    Flag(&'static str),
    /// An environment variable, by name.
    Environment(&'static str),
    /// A variable that a `.env` file sets.
    EnvironmentFile {
        /// The variable.
        name: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// A profile.
    Profile {
        /// Its name.
        name: String,
        /// The file it is in.
        path: PathBuf,
    },
    /// A file.
    File(PathBuf),
    /// What an organisation's token carries; the origin is the token's own.
    Token(Box<Self>),
    /// What was typed or piped in.
    Input,
    /// `vidette login`, kept in this file.
    Login(PathBuf),
    /// `vidette login`, kept in the operating system's keyring.
    Keyring,
    /// Built in.
    Default,
}

impl Origin {
    /// The file that says it, if a file does.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::EnvironmentFile { path, .. } | Self::Profile { path, .. } | Self::File(path) => Some(path),
            Self::Token(origin) => origin.path(),
            Self::Flag(_) | Self::Environment(_) | Self::Input | Self::Login(_) | Self::Keyring | Self::Default => None,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(formatter, "flag {name}"),
            Self::Environment(name) => write!(formatter, "environment {name}"),
            Self::EnvironmentFile { name, path } => write!(formatter, "{name} in file {}", path.display()),
            Self::Profile { name, path } => write!(formatter, "profile {name} in file {}", path.display()),
            Self::File(path) => write!(formatter, "file {}", path.display()),
            Self::Token(origin) => write!(formatter, "the token from {origin}"),
            Self::Input => formatter.write_str("standard input"),
            Self::Login(path) => write!(formatter, "login, file {}", path.display()),
            Self::Keyring => formatter.write_str("login, keyring"),
            Self::Default => formatter.write_str("default"),
        }
    }
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Where it came from.
    pub origin: Origin,
}

impl<T> Setting<T> {
    /// A value from somewhere.
    pub(super) const fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }

    /// Another value from the same place.
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Setting<U> {
        Setting { value: change(self.value), origin: self.origin }
    }
}
