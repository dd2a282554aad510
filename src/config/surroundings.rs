//! The world outside, as far as settings depend on it: variables, directories, and the `.env` files that set variables.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::dotenv::{self, Value};
use super::error::ConfigError;
use super::file::{Owner, read_text};
use super::{Origin, env};

/// The world outside, as far as settings depend on it.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The environment's variables.
    pub variables: BTreeMap<String, String>,
    /// The current directory.
    pub directory: PathBuf,
    /// The user's home directory.
    pub home: Option<PathBuf>,
    /// What `.env` files set.
    pub(super) environment_files: EnvironmentFiles,
}

/// The variables that `.env` files set.
#[derive(Debug, Clone, Default)]
pub(super) struct EnvironmentFiles {
    values: BTreeMap<String, (String, PathBuf)>,
    /// Whether they come before the environment's own, as those of files that were asked for by name do.
    override_environment: bool,
    /// The files and whose they are.
    pub(super) paths: Vec<(PathBuf, Owner)>,
}

/// A variable's value, without its being empty, and where it came from.
pub(super) struct Found<'a> {
    pub(super) value: &'a str,
    /// The `.env` file that sets it, if it is one that does.
    pub(super) path: Option<&'a Path>,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_this_process() -> Self {
        let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        };
        let variables: BTreeMap<_, _> = std::env::vars_os().filter_map(text).collect();
        let home = variables.get("HOME").or_else(|| variables.get("USERPROFILE")).map(PathBuf::from);
        let directory = std::env::current_dir().unwrap_or_default();
        Self { variables, directory, home, environment_files: EnvironmentFiles::default() }
    }

    /// A variable that is set and not empty, in the environment or by a `.env` file.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.find(name).map(|found| found.value)
    }

    /// A variable of the environment itself that is set and not empty.
    pub fn own_variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub(super) fn find(&self, name: &str) -> Option<Found<'_>> {
        let own = self.own_variable(name).map(|value| Found { value, path: None });
        let of_file = self.environment_files.values.get(name).filter(|(value, _)| !value.is_empty());
        let of_file = of_file.map(|(value, path)| Found { value, path: Some(path) });
        if self.environment_files.override_environment { of_file.or(own) } else { own.or(of_file) }
    }

    fn directory_variable(&self, name: &str, below_home: &str) -> Option<PathBuf> {
        let set = self.own_variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
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

    /// The directory of the user's configuration files.
    pub(super) fn config_directory(&self) -> Option<PathBuf> {
        self.directory_variable("XDG_CONFIG_HOME", ".config")
    }

    /// Takes in the variables that `.env` files set: those named by `SENTRY_DOTENV_PATH` or `SENTRY_DOTENV_PATHS`,
    /// else the nearest `.env`. Gives what there is to warn of.
    ///
    /// Of their variables only those for Sentry count, so that a checkout cannot set, say, a proxy.
    ///
    /// # Errors
    /// [`ConfigError`] for a file that cannot be read, and for a variable of ours that is not in its form.
    pub fn load_environment_files(&mut self) -> Result<Vec<String>, ConfigError> {
        let mut warnings = Vec::new();
        let named = self.own_variable(env::SENTRY_DOTENV_PATH).map(|path| vec![path.to_owned()]).or_else(|| {
            let paths = self.own_variable(env::SENTRY_DOTENV_PATHS)?;
            Some(paths.split(',').filter(|path| !path.is_empty()).map(str::to_owned).collect())
        });
        if let Some(named) = named {
            self.environment_files.override_environment = true;
            for name in named {
                let path = self.directory.join(&name);
                // A relative path leads into the checkout, whose files others may write.
                let owner = if Path::new(&name).is_absolute() { Owner::User } else { Owner::Project };
                if path.is_file() {
                    self.load(path, Some(owner), &mut warnings)?;
                } else {
                    warnings.push(format!("there is no file `{}` to take variables from", path.display()));
                }
            }
        } else if self.own_variable(env::SENTRY_LOAD_DOTENV).is_none_or(|value| value == "1") {
            let nearest = self.directory.ancestors().map(|directory| directory.join(".env"));
            if let Some(path) = nearest.into_iter().find(|path| path.is_file()) {
                self.load(path, None, &mut warnings)?;
            }
        }
        Ok(warnings)
    }

    /// Reads a file; it has an owner to be told when it was asked for by name.
    fn load(&mut self, path: PathBuf, named: Option<Owner>, warnings: &mut Vec<String>) -> Result<(), ConfigError> {
        let (named, owner) = (named.is_some(), named.unwrap_or(Owner::Project));
        // A `.env` that is none of ours may be anything; one that was asked for is to be readable.
        let text = match read_text(&path) {
            Err(error) if named => return Err(error),
            Err(_) => return Ok(()),
            Ok(text) => text,
        };
        let environment = |name: &str| named.then(|| self.variables.get(name).cloned()).flatten();
        let found = dotenv::parse(&text, &environment);
        for assignment in found.into_iter().filter(|found| env::may_be_in_file(&found.name)) {
            match assignment.value {
                Value::Text(value) => {
                    let values = &mut self.environment_files.values;
                    let value = (value, path.clone());
                    // As the known readers have it: of two assignments the first stands, unless the file overrides.
                    if named {
                        values.insert(assignment.name, value);
                    } else {
                        values.entry(assignment.name).or_insert(value);
                    }
                }
                Value::Broken(message) => {
                    return Err(ConfigError::Parse { path, line: assignment.line, message: message.to_owned() });
                }
                Value::Unknown(reference) => warnings.push(format!(
                    "`{}`, line {}: {} is left out, since the file does not set {reference}{}",
                    path.display(),
                    assignment.line,
                    assignment.name,
                    if named {
                        ""
                    } else {
                        ", and it is given nothing of the environment unless SENTRY_DOTENV_PATH names it"
                    },
                )),
            }
        }
        self.environment_files.paths.push((path, owner));
        Ok(())
    }

    /// Where a variable came from.
    pub(super) fn origin(name: &'static str, found: &Found<'_>) -> Origin {
        match found.path {
            Some(path) => Origin::EnvironmentFile { name, path: path.to_owned() },
            None => Origin::Environment(name),
        }
    }
}
