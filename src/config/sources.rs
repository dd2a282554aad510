//! The places a value can come from, in the order they are asked.

use std::path::Path;

use super::error::ConfigError;
use super::file::{self, ConfigFile, Owner};
use super::{Flags, Origin, Setting, Surroundings, env};

/// Everything that settings are resolved from but the flags, which each value has of its own.
pub(super) struct Sources<'a> {
    pub(super) surroundings: &'a Surroundings,
    /// Most important first.
    pub(super) files: Vec<ConfigFile>,
    profile: Option<Profile>,
}

/// The profile in use.
struct Profile {
    name: String,
    /// The file it is in, as an index.
    file: usize,
    /// Whether a flag asked for it: then it comes before the environment.
    by_flag: bool,
    /// Who asked for it.
    asked: Origin,
}

impl<'a> Sources<'a> {
    /// Reads every file there is.
    ///
    /// # Errors
    /// [`ConfigError`] for a file that is there but cannot be used, and for a profile that is not there.
    pub(super) fn read(
        surroundings: &'a Surroundings,
        flags: &Flags,
        warnings: &mut Vec<String>,
    ) -> Result<Self, ConfigError> {
        let mut files = Vec::new();
        files.extend(properties(surroundings, warnings)?);
        files.extend(file::project_files(&surroundings.directory)?);
        let config_directory = surroundings.config_directory();
        let of_user = file::user_files(surroundings.home.as_deref(), config_directory.as_deref())?;
        // In a directory below the home the user's file is found as the nearest one as well.
        files.retain(|found| of_user.iter().all(|own| !is_same(&own.path, &found.path)));
        files.extend(of_user);
        for file in &files {
            for key in &file.unknown {
                warnings.push(format!("`{}`: `{key}` means nothing here", file.path.display()));
            }
        }
        let mut sources = Self { surroundings, files, profile: None };
        sources.profile = sources.chosen_profile(flags)?;
        Ok(sources)
    }

    fn chosen_profile(&self, flags: &Flags) -> Result<Option<Profile>, ConfigError> {
        let by_flag = flags.profile.clone().map(|name| Setting::new(name, Origin::Flag("--profile")));
        let is_by_flag = by_flag.is_some();
        let chosen = by_flag.or_else(|| self.value(None, Some(env::VIDETTE_PROFILE), "defaults.profile"));
        let Some(Setting { value: name, origin }) = chosen else { return Ok(None) };
        // The user's own profiles come first: a checkout cannot give another meaning to a name that the user knows.
        let files = || self.files.iter().enumerate().filter(|(_, file)| file.profiles.contains_key(&name));
        let own = files().find(|(_, file)| file.owner == Owner::User);
        match own.or_else(|| files().next()) {
            Some((file, _)) => Ok(Some(Profile { name, file, by_flag: is_by_flag, asked: origin })),
            None => {
                let mut known: Vec<_> = self.files.iter().flat_map(|file| file.profiles.keys().cloned()).collect();
                known.sort();
                known.dedup();
                Err(ConfigError::UnknownProfile { name, origin, known })
            }
        }
    }

    /// The profile in use, and who asked for it.
    pub(super) fn profile(&self) -> Option<Setting<String>> {
        let profile = self.profile.as_ref()?;
        Some(Setting::new(profile.name.clone(), profile.asked.clone()))
    }

    /// The first of flag, environment, profile and files that has a value; a profile that a flag asked for comes
    /// before the environment. What is empty counts as not set.
    pub(super) fn value(
        &self,
        flag: Option<(&'static str, &String)>,
        variable: Option<&'static str>,
        key: &str,
    ) -> Option<Setting<String>> {
        let by_flag = flag.map(|(name, value)| Setting::new(value.clone(), Origin::Flag(name)));
        let by_profile = |chosen_by_flag: bool| {
            let profile = self.profile.as_ref().filter(|profile| profile.by_flag == chosen_by_flag)?;
            let file = self.files.get(profile.file)?;
            let value = file.profiles.get(&profile.name)?.get(key).filter(|value| !value.is_empty())?;
            let origin = Origin::Profile { name: profile.name.clone(), path: file.path.clone() };
            Some(Setting::new(value.clone(), origin))
        };
        let by_variable = || {
            let found = self.surroundings.find(variable?)?;
            Some(Setting::new(found.value.to_owned(), Surroundings::origin(variable?, &found)))
        };
        let by_file = || {
            self.files.iter().find_map(|file| {
                let value = file.values.get(key).filter(|value| !value.is_empty())?;
                Some(Setting::new(value.clone(), Origin::File(file.path.clone())))
            })
        };
        by_flag.or_else(|| by_profile(true)).or_else(by_variable).or_else(|| by_profile(false)).or_else(by_file)
    }

    /// The files in use with their owners, most important first.
    pub(super) fn paths(&self) -> Vec<(std::path::PathBuf, Owner)> {
        let of_environment = self.surroundings.environment_files.paths.iter().cloned();
        of_environment.chain(self.files.iter().map(|file| (file.path.clone(), file.owner))).collect()
    }

    /// The file of the project that a value came from, if it came from one.
    pub(super) fn project_file<'o>(&self, origin: &'o Origin) -> Option<&'o Path> {
        project_file(&self.paths(), origin)
    }
}

/// The file of the project that a value came from, if it came from one.
pub(super) fn project_file<'o>(files: &[(std::path::PathBuf, Owner)], origin: &'o Origin) -> Option<&'o Path> {
    let path = origin.path()?;
    // A path that is not known is nobody's own.
    let is_own = files.iter().any(|(known, owner)| known == path && *owner == Owner::User);
    (!is_own).then_some(path)
}

/// The file that `SENTRY_PROPERTIES` names. An absolute path in the environment is the user's own word; one from the
/// current directory, or from a `.env` file, leads into the checkout.
fn properties(surroundings: &Surroundings, warnings: &mut Vec<String>) -> Result<Option<ConfigFile>, ConfigError> {
    let Some(found) = surroundings.find(env::SENTRY_PROPERTIES) else { return Ok(None) };
    let path = surroundings.directory.join(found.value);
    if !path.is_file() {
        warnings.push(format!("there is no file `{}` (SENTRY_PROPERTIES)", path.display()));
        return Ok(None);
    }
    let is_own = found.path.is_none() && Path::new(found.value).is_absolute();
    file::read(&path, if is_own { Owner::User } else { Owner::Project }).map(Some)
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
