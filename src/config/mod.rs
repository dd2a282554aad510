//! Settings: each value with where it came from.
//!
//! Flag, then environment, then project file, then user file, then default. Below this module
//! nobody reads the environment; the environment itself is handed in, so that tests are sealed.

pub mod env;
mod file;
mod names;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

pub use file::{ConfigFile, ConfigFileError};
pub use names::{NameKind, Names, NamesPlace, remember};

use crate::secret::Secret;

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A flag, by name.
    Flag(&'static str),
    /// An environment variable, by name.
    Environment(&'static str),
    /// A file.
    File(PathBuf),
    /// Built in.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(formatter, "flag {name}"),
            Self::Environment(name) => write!(formatter, "environment {name}"),
            Self::File(path) => write!(formatter, "file {}", path.display()),
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

/// The world outside, as far as settings depend on it.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The environment's variables.
    pub variables: BTreeMap<String, String>,
    /// The current directory.
    pub directory: PathBuf,
    /// The user's home directory.
    pub home: Option<PathBuf>,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_this_process() -> Self {
        let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        };
        let variables: BTreeMap<_, _> = std::env::vars_os().filter_map(text).collect();
        let home = variables.get("HOME").or_else(|| variables.get("USERPROFILE")).map(PathBuf::from);
        Self { variables, directory: std::env::current_dir().unwrap_or_default(), home }
    }

    /// A variable that is set and not empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn directory_variable(&self, name: &str, below_home: &str) -> Option<PathBuf> {
        let set = self.variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        set.or_else(|| self.home.as_ref().map(|home| home.join(below_home)))
    }

    /// The user's cache directory for vidette, if there is one.
    pub fn cache_directory(&self) -> Option<PathBuf> {
        self.directory_variable("XDG_CACHE_HOME", ".cache").map(|cache| cache.join("vidette"))
    }

    /// The user's data directory for vidette.
    pub fn data_directory(&self) -> PathBuf {
        let data = self.directory_variable("XDG_DATA_HOME", ".local/share");
        data.map_or_else(|| self.directory.join(".vidette"), |data| data.join("vidette"))
    }
}

/// What the flags said.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--local[=DIR]`: none if absent, an empty path for the default directory.
    pub local: Option<PathBuf>,
    /// `--url`.
    pub url: Option<String>,
    /// `--auth-token`.
    pub token: Option<Secret>,
    /// `--header NAME:VALUE`, as given.
    pub headers: Vec<String>,
    /// `--insecure`.
    pub insecure: bool,
    /// `--trust-host`.
    pub trust_host: bool,
    /// `--profile`.
    pub profile: Option<String>,
    /// `--org`.
    pub org: Option<String>,
    /// `--project`, as often as it was given.
    pub projects: Vec<String>,
    /// `--release`.
    pub release: Option<String>,
}

/// The resolved settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The directory of the embedded store.
    pub store: Setting<PathBuf>,
    /// Whether the embedded store was asked for by name.
    pub local_requested: bool,
    /// The server's address.
    pub url: Setting<String>,
    /// The token, if there is one.
    pub token: Option<Setting<Secret>>,
    /// Where events are sent, if anywhere.
    pub dsn: Option<Setting<Secret>>,
    /// The organisation.
    pub org: Option<Setting<String>>,
    /// The project; of several the first.
    pub project: Option<Setting<String>>,
    /// All projects that were given by flags, else the one that is configured.
    pub projects: Vec<String>,
    /// The release of events.
    pub release: Option<Setting<String>>,
    /// The environment of events.
    pub environment: Option<Setting<String>>,
    /// The files that were read, most important first.
    pub files: Vec<PathBuf>,
}

const DEFAULT_URL: &str = "https://sentry.io";

impl Settings {
    /// Resolves every value from flags, environment and files.
    ///
    /// # Errors
    /// [`ConfigFileError`] for a file that is there but cannot be used.
    pub fn resolve(surroundings: &Surroundings, flags: &Flags) -> Result<Self, ConfigFileError> {
        let config_home = surroundings.directory_variable("XDG_CONFIG_HOME", ".config");
        let mut files = file::project_files(&surroundings.directory)?;
        files.extend(file::user_file(surroundings.home.as_deref(), config_home.as_deref())?);
        let mut unique: Vec<ConfigFile> = Vec::new();
        for file in files {
            if unique.iter().all(|earlier| earlier.path != file.path) {
                unique.push(file);
            }
        }
        let sources = Sources { surroundings, files: &unique };
        let (store, local_requested) = sources.store(flags);
        let project = sources.value(
            flags.projects.first().map(|project| ("--project", project)),
            env::SENTRY_PROJECT,
            "defaults.project",
        );
        let projects = match &project {
            Some(project) if flags.projects.is_empty() => vec![project.value.clone()],
            _ => flags.projects.clone(),
        };
        let token = flags.token.clone().map(|value| Setting { value, origin: Origin::Flag("--auth-token") });
        Ok(Self {
            store,
            local_requested,
            url: sources
                .value(flags.url.as_ref().map(|url| ("--url", url)), env::SENTRY_URL, "defaults.url")
                .unwrap_or_else(|| Setting { value: DEFAULT_URL.to_owned(), origin: Origin::Default }),
            token: token.or_else(|| sources.value(None, env::SENTRY_AUTH_TOKEN, "auth.token").map(secret)),
            dsn: sources.value(None, env::SENTRY_DSN, "auth.dsn").map(secret),
            org: sources.value(flags.org.as_ref().map(|org| ("--org", org)), env::SENTRY_ORG, "defaults.org"),
            project,
            projects,
            release: sources.value(
                flags.release.as_ref().map(|release| ("--release", release)),
                env::SENTRY_RELEASE,
                "defaults.release",
            ),
            environment: sources.value(None, env::SENTRY_ENVIRONMENT, "defaults.environment"),
            files: unique.into_iter().map(|file| file.path).collect(),
        })
    }

    /// Whether a server was configured: a token, or an address other than the default.
    pub fn names_a_server(&self) -> bool {
        self.token.is_some() || self.url.origin != Origin::Default
    }
}

fn secret(setting: Setting<String>) -> Setting<Secret> {
    Setting { value: Secret::new(setting.value), origin: setting.origin }
}

struct Sources<'a> {
    surroundings: &'a Surroundings,
    files: &'a [ConfigFile],
}

impl Sources<'_> {
    fn value(
        &self,
        flag: Option<(&'static str, &String)>,
        variable: &'static str,
        key: &str,
    ) -> Option<Setting<String>> {
        if let Some((name, value)) = flag {
            return Some(Setting { value: value.clone(), origin: Origin::Flag(name) });
        }
        if let Some(value) = self.surroundings.variable(variable) {
            return Some(Setting { value: value.to_owned(), origin: Origin::Environment(variable) });
        }
        self.files.iter().find_map(|file| {
            let value = file.values.get(key)?;
            Some(Setting { value: value.clone(), origin: Origin::File(file.path.clone()) })
        })
    }

    fn store(&self, flags: &Flags) -> (Setting<PathBuf>, bool) {
        let default = self.surroundings.data_directory();
        match &flags.local {
            Some(path) if path.as_os_str().is_empty() => {}
            Some(path) => return (Setting { value: absolute(path, self), origin: Origin::Flag("--local") }, true),
            None => {}
        }
        if let Some(path) = self.surroundings.variable(env::VIDETTE_LOCAL) {
            let value = absolute(Path::new(path), self);
            return (Setting { value, origin: Origin::Environment(env::VIDETTE_LOCAL) }, true);
        }
        (Setting { value: default, origin: Origin::Default }, flags.local.is_some())
    }
}

fn absolute(path: &Path, sources: &Sources<'_>) -> PathBuf {
    sources.surroundings.directory.join(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surroundings(directory: &Path, variables: &[(&str, &str)]) -> Surroundings {
        Surroundings {
            variables: variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
            directory: directory.to_owned(),
            home: Some(directory.join("home")),
        }
    }

    #[test]
    fn flags_beat_the_environment_and_the_environment_beats_files() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join(".sentryclirc"), "[defaults]\norg=file\nproject=file\nurl=https://s.example\n")
            .unwrap();
        let surroundings =
            surroundings(root.path(), &[("SENTRY_ORG", "environment"), ("SENTRY_PROJECT", "environment")]);
        let flags = Flags { org: Some("flag".to_owned()), ..Flags::default() };
        let settings = Settings::resolve(&surroundings, &flags).unwrap();
        assert_eq!(settings.org.unwrap().origin, Origin::Flag("--org"));
        assert_eq!(settings.project.unwrap().value, "environment");
        assert_eq!(settings.url.origin, Origin::File(root.path().join(".sentryclirc")));
    }

    #[test]
    fn the_store_is_where_it_was_asked_for() {
        let root = tempfile::tempdir().unwrap();
        let plain = surroundings(root.path(), &[]);
        let settings = Settings::resolve(&plain, &Flags::default()).unwrap();
        assert_eq!(settings.store.value, root.path().join("home/.local/share/vidette"));
        assert!(!settings.local_requested);
        let flags = Flags { local: Some("store".into()), ..Flags::default() };
        let settings = Settings::resolve(&plain, &flags).unwrap();
        assert_eq!(settings.store.value, root.path().join("store"));
        assert!(settings.local_requested);
        let named = surroundings(root.path(), &[("VIDETTE_LOCAL", "/srv/store")]);
        assert_eq!(Settings::resolve(&named, &Flags::default()).unwrap().store.value, Path::new("/srv/store"));
    }
}
