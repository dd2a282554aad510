//! Configuration files: sentry-cli's `.sentryclirc` and properties, and our own `vidette.toml`.
//!
//! All are read into the same flat keys (`defaults.org`, `auth.token`); this module finds and reads
//! them and must not decide which value wins.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::ConfigError;
use super::keys;

/// Whose a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Of the directory that vidette runs in: whoever can write into a checkout can say what is in it.
    Project,
    /// The user's own.
    User,
}

/// A file that was found and read.
#[derive(Debug, Clone)]
pub(super) struct ConfigFile {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Whose it is.
    pub(super) owner: Owner,
    /// Its values by `section.key`.
    pub(super) values: BTreeMap<String, String>,
    /// Its profiles by name, each with values by `section.key`.
    pub(super) profiles: BTreeMap<String, BTreeMap<String, String>>,
    /// Keys that mean nothing here.
    pub(super) unknown: Vec<String>,
}

/// Our own file.
const OWN: &str = "vidette.toml";

/// sentry-cli's names, in the order they are looked for in each directory.
const THEIRS: [&str; 2] = [".sentryclirc", "sentrycli.ini"];

/// More of a file is not read.
const MAX_BYTES: u64 = 1 << 20;

/// The nearest project files at or above `directory`, most important first.
///
/// # Errors
/// [`ConfigError`] for a file that is there but cannot be used.
pub(super) fn project_files(directory: &Path) -> Result<Vec<ConfigFile>, ConfigError> {
    let nearest = |names: &[&str]| {
        directory
            .ancestors()
            .flat_map(|ancestor| names.iter().map(|name| ancestor.join(name)))
            .find(|path| path.is_file())
    };
    let found = [nearest(&[OWN]), nearest(&THEIRS)];
    found.into_iter().flatten().map(|path| read(&path, Owner::Project)).collect()
}

/// The user's own files, most important first: `vidette/vidette.toml` below the configuration directory, and
/// `~/.sentryclirc`, else `sentry/sentrycli.ini` below the configuration directory.
///
/// # Errors
/// [`ConfigError`] for a file that is there but cannot be used.
pub(super) fn user_files(home: Option<&Path>, config_directory: Option<&Path>) -> Result<Vec<ConfigFile>, ConfigError> {
    let below = |name: &str| config_directory.map(|directory| directory.join(name));
    let first = |candidates: [Option<PathBuf>; 2]| candidates.into_iter().flatten().find(|path| path.is_file());
    let own = first([below("vidette/vidette.toml"), None]);
    let theirs = first([home.map(|home| home.join(".sentryclirc")), below("sentry/sentrycli.ini")]);
    [own, theirs].into_iter().flatten().map(|path| read(&path, Owner::User)).collect()
}

/// Reads a text file of a reasonable size.
pub(super) fn read_text(path: &Path) -> Result<String, ConfigError> {
    let read = || {
        let mut text = String::new();
        std::fs::File::open(path)?.take(MAX_BYTES + 1).read_to_string(&mut text)?;
        if text.len() as u64 > MAX_BYTES {
            return Err(std::io::Error::other("it is longer than a configuration file can be, 1 MiB"));
        }
        Ok(text)
    };
    read().map_err(|source| ConfigError::Read { path: path.to_owned(), source })
}

/// Reads a file by the form that its name says.
pub(super) fn read(path: &Path, owner: Owner) -> Result<ConfigFile, ConfigError> {
    let text = read_text(path)?;
    let mut file = ConfigFile {
        path: path.to_owned(),
        owner,
        values: BTreeMap::new(),
        profiles: BTreeMap::new(),
        unknown: Vec::new(),
    };
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name == OWN {
        from_toml(&text, &mut file)?;
    } else if THEIRS.contains(&name) {
        let ini = ini::Ini::load_from_str(&text).map_err(|error| {
            // The library tells most faults only where the file ends.
            match ini_fault(&text) {
                Some((line, message)) => file.fault(line, message.to_owned()),
                None => file.fault(error.line, error.msg.trim_end_matches('.').to_owned()),
            }
        })?;
        file.values = from_ini(&ini);
    } else {
        let values = java_properties::read(text.as_bytes())
            .map_err(|error| file.fault(error.line_number().unwrap_or(1), error.to_string()))?;
        file.values = values.into_iter().collect();
    }
    Ok(file)
}

impl ConfigFile {
    fn fault(&self, line: usize, message: String) -> ConfigError {
        ConfigError::Parse { path: self.path.clone(), line, message }
    }
}

/// The first line of an INI file that is neither a section nor `key = value`, and what is wrong with it.
fn ini_fault(text: &str) -> Option<(usize, &'static str)> {
    let fault = |line: &str| match line.trim().chars().next()? {
        '#' | ';' => None,
        '[' => (!line.contains(']')).then_some("a section's name is not closed by `]`"),
        _ => (!line.contains(['=', ':'])).then_some("a line is `[section]` or `key = value`"),
    };
    text.lines().enumerate().find_map(|(number, line)| Some((number + 1, fault(line)?)))
}

fn from_ini(ini: &ini::Ini) -> BTreeMap<String, String> {
    ini.iter()
        .flat_map(|(section, properties)| {
            properties.iter().map(move |(key, value)| {
                let name = section.map_or_else(|| key.to_owned(), |section| format!("{section}.{key}"));
                (name, value.to_owned())
            })
        })
        .collect()
}

fn from_toml(text: &str, file: &mut ConfigFile) -> Result<(), ConfigError> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        file.fault(line, error.message().to_owned())
    })?;
    for (section, value) in &table {
        let Some(keys) = value.as_table() else {
            file.unknown.push(section.clone());
            continue;
        };
        if section != "profile" {
            for (key, value) in keys {
                let name = format!("{section}.{key}");
                let known = keys::is_known(&name);
                take(file, text, name.clone(), known.then_some(name), value, None)?;
            }
            continue;
        }
        for (profile, value) in keys {
            let Some(keys) = value.as_table() else {
                file.unknown.push(format!("profile.{profile}"));
                continue;
            };
            file.profiles.entry(profile.clone()).or_default();
            for (key, value) in keys {
                let name = format!("profile.{profile}.{key}");
                take(file, text, name, keys::of_profile(key), value, Some(profile))?;
            }
        }
    }
    Ok(())
}

/// Enters a value under its flat key, or its written name into what is unknown.
fn take(
    file: &mut ConfigFile,
    text: &str,
    written: String,
    key: Option<String>,
    value: &toml::Value,
    profile: Option<&str>,
) -> Result<(), ConfigError> {
    let Some(key) = key else {
        file.unknown.push(written);
        return Ok(());
    };
    let value = match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Integer(_) | toml::Value::Boolean(_) | toml::Value::Float(_) => value.to_string(),
        _ => {
            let last = written.rsplit('.').next().unwrap_or_default();
            let line = text.lines().position(|line| line.trim_start().starts_with(last)).unwrap_or_default() + 1;
            return Err(file.fault(line, format!("`{written}` is to be a text, a number, true or false")));
        }
    };
    let values = match profile {
        Some(profile) => file.profiles.entry(profile.to_owned()).or_default(),
        None => &mut file.values,
    };
    values.insert(key, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_files_are_read_and_toml_comes_first() {
        let root = tempfile::tempdir().unwrap();
        let deep = root.path().join("a/b");
        std::fs::create_dir_all(&deep).unwrap();
        std::fs::write(root.path().join(".sentryclirc"), "[defaults]\norg = acme\nurl=https://s.example\n").unwrap();
        std::fs::write(root.path().join("a/vidette.toml"), "[defaults]\nproject = \"web\"\n").unwrap();
        let files = project_files(&deep).unwrap();
        assert_eq!(files.len(), 2);
        assert_eq!(files[0].values["defaults.project"], "web");
        assert_eq!(files[1].values["defaults.org"], "acme");
    }

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let root = tempfile::tempdir().unwrap();
        for (name, text, line) in [
            ("vidette.toml", "[defaults]\norg = \"a\"\nproject = \n", 3),
            ("vidette.toml", "[defaults]\norg = [\"a\"]\n", 2),
            (".sentryclirc", "[defaults]\norg=a\n[auth\ntoken=x\n", 3),
            ("sentrycli.ini", "[defaults]\norg=a\nnothing\n", 3),
            ("sentry.properties", "defaults.org=a\ndefaults.project=\\u00zz\n", 2),
        ] {
            let path = root.path().join(name);
            std::fs::write(&path, text).unwrap();
            let error = read(&path, Owner::Project).unwrap_err();
            assert!(error.to_string().contains(&format!("{name}`, line {line},")), "{name}: {error}");
        }
    }

    #[test]
    fn a_profile_has_short_keys_and_what_is_unknown_is_told() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(OWN);
        let text =
            "x = 1\n[defaults]\norgg = \"a\"\n[profile.eu]\nurl = \"https://eu.example\"\nmax_retries = 2\nname = 1\n";
        std::fs::write(&path, text).unwrap();
        let file = read(&path, Owner::User).unwrap();
        assert_eq!(file.profiles["eu"]["defaults.url"], "https://eu.example");
        assert_eq!(file.profiles["eu"]["http.max_retries"], "2");
        let mut unknown = file.unknown;
        unknown.sort();
        assert_eq!(unknown, ["defaults.orgg", "profile.eu.name", "x"]);
    }
}
