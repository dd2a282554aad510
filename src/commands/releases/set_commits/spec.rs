//! `REPO[#DIR][@[FROM..]COMMIT]`.

use std::str::FromStr;

use crate::client::resources::commits::{MAX_ID, MAX_REPOSITORY};

/// A repository and the commits of a release in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CommitSpec {
    /// The repository's name.
    pub(super) repository: String,
    /// The directory of its checkout, if it is not this one.
    pub(super) directory: Option<String>,
    /// Where the release before it stood.
    pub(super) from: Option<String>,
    /// Where the release stands.
    pub(super) commit: String,
}

const FORM: &str = "expected REPO, REPO@COMMIT or REPO@FROM..COMMIT, such as acme/shop@v1.3.0..v1.4.0";

impl FromStr for CommitSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (place, range) = match text.split_once('@') {
            Some((place, range)) => (place, Some(range)),
            None => (text, None),
        };
        let (repository, directory) = match place.split_once('#') {
            Some((repository, directory)) => (repository, Some(directory.to_owned())),
            None => (place, None),
        };
        // Three dots mean the same here: what the second has and the first has not.
        let (from, commit) = match range.map(|range| range.split_once("...").or_else(|| range.split_once(".."))) {
            Some(Some((from, commit))) => (Some(from), commit),
            Some(None) => (None, range.unwrap_or_default()),
            None => (None, "HEAD"),
        };
        let is_empty = repository.trim().is_empty() || directory.as_deref() == Some("");
        if is_empty || commit.is_empty() || from == Some("") {
            return Err(FORM.to_owned());
        }
        for name in [Some(commit), from].into_iter().flatten() {
            if name.len() > MAX_ID {
                return Err(format!("`{name}` is longer than {MAX_ID} characters; {FORM}"));
            }
            if name.contains("..") || name.contains(char::is_whitespace) || name.starts_with('-') {
                return Err(format!("`{name}` is no commit; {FORM}"));
            }
        }
        Ok(Self {
            repository: repository.to_owned(),
            directory,
            from: from.map(str::to_owned),
            commit: commit.to_owned(),
        })
    }
}

/// A repository's name that a server takes with commits.
pub(super) fn repository_name(text: &str) -> Result<String, String> {
    let length = text.chars().count();
    if text.trim() != text || length == 0 || length > MAX_REPOSITORY {
        return Err(format!("expected a name of 1 to {MAX_REPOSITORY} characters, such as acme/shop"));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(text: &str) -> (String, Option<String>, Option<String>, String) {
        let spec: CommitSpec = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        (spec.repository, spec.directory, spec.from, spec.commit)
    }

    #[test]
    fn the_parts_are_found() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(spec("acme/shop"), ("acme/shop".to_owned(), None, None, "HEAD".to_owned()));
        assert_eq!(spec("acme/shop@v1"), ("acme/shop".to_owned(), None, None, "v1".to_owned()));
        assert_eq!(spec("acme/shop@a..b"), ("acme/shop".to_owned(), None, some("a"), "b".to_owned()));
        assert_eq!(spec("acme/shop@a...b"), ("acme/shop".to_owned(), None, some("a"), "b".to_owned()));
        assert_eq!(
            spec("Shop Two#libs/two@HEAD@{1}"),
            ("Shop Two".to_owned(), some("libs/two"), None, "HEAD@{1}".to_owned())
        );
        assert_eq!(spec("shop@v1.2..v1.3"), ("shop".to_owned(), None, some("v1.2"), "v1.3".to_owned()));
    }

    #[test]
    fn what_is_none_is_refused() {
        let long = format!("shop@{}", "a".repeat(65));
        for wrong in
            ["", "@a", "shop@", "shop@..b", "shop@a..", "shop#@a", "shop@a..b..c", "shop@a b", "shop@-x", &long]
        {
            assert!(wrong.parse::<CommitSpec>().is_err(), "{wrong}");
        }
        assert!(repository_name("acme/shop").is_ok());
        assert!(repository_name("").is_err() && repository_name(&"a".repeat(65)).is_err());
    }
}
