//! Configuration files: sentry-cli's `.sentryclirc` and our own `vidette.toml`.
//!
//! Both are read into the same flat keys (`defaults.org`, `auth.token`); this module finds and reads
//! them and must not decide which value wins.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file that was found and read.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its values by `section.key`.
    pub values: BTreeMap<String, String>,
}

/// A file that is there but cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigFileError {
    /// It cannot be read.
    #[error("cannot read `{path}`")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: std::io::Error,
    },
    /// It is not in its form.
    #[error("`{path}` is not valid: {message}")]
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        message: String,
    },
}

/// The names of project files, in the order they are looked for in each directory.
const PROJECT_FILES: [&str; 3] = ["vidette.toml", ".sentryclirc", "sentrycli.ini"];

/// The nearest project files at or above `directory`, most important first.
///
/// # Errors
/// [`ConfigFileError`] for a file that is there but cannot be used.
pub(super) fn project_files(directory: &Path) -> Result<Vec<ConfigFile>, ConfigFileError> {
    let nearest = |names: &[&str]| {
        directory
            .ancestors()
            .flat_map(|ancestor| names.iter().map(|name| ancestor.join(name)))
            .find(|path| path.is_file())
    };
    let found = [nearest(&PROJECT_FILES[..1]), nearest(&PROJECT_FILES[1..])];
    found.into_iter().flatten().map(|path| read(&path)).collect()
}

/// The user's own file: `~/.sentryclirc`, else `sentry/sentrycli.ini` below the configuration directory.
///
/// # Errors
/// [`ConfigFileError`] for a file that is there but cannot be used.
pub(super) fn user_file(
    home: Option<&Path>,
    config_home: Option<&Path>,
) -> Result<Option<ConfigFile>, ConfigFileError> {
    let candidates =
        [home.map(|home| home.join(".sentryclirc")), config_home.map(|config| config.join("sentry/sentrycli.ini"))];
    candidates.into_iter().flatten().find(|path| path.is_file()).map(|path| read(&path)).transpose()
}

fn read(path: &Path) -> Result<ConfigFile, ConfigFileError> {
    let text =
        std::fs::read_to_string(path).map_err(|source| ConfigFileError::Read { path: path.to_owned(), source })?;
    let parse_error = |message: String| ConfigFileError::Parse { path: path.to_owned(), message };
    let values = if path.extension().is_some_and(|extension| extension == "toml") {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| parse_error(error.to_string()))?;
        from_toml(&table)
    } else {
        let ini = ini::Ini::load_from_str(&text).map_err(|error| parse_error(error.to_string()))?;
        from_ini(&ini)
    };
    Ok(ConfigFile { path: path.to_owned(), values })
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

fn from_toml(table: &toml::Table) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for (section, value) in table {
        let Some(table) = value.as_table() else { continue };
        for (key, value) in table {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            values.insert(format!("{section}.{key}"), text);
        }
    }
    values
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
    fn a_broken_file_is_named() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("vidette.toml"), "[defaults\n").unwrap();
        let error = project_files(root.path()).unwrap_err();
        assert!(error.to_string().contains("vidette.toml"), "{error}");
    }
}
