//! The submodules of what is checked out: their addresses and the commits they stand at.

use std::collections::BTreeMap;

use super::{Git, GitError};

/// A submodule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submodule {
    /// Its path from the top of the repository.
    pub path: String,
    /// Its address.
    pub url: String,
    /// The commit that the repository has recorded for it.
    pub commit: String,
}

impl Git {
    /// The submodules as the checked-out commit records them; `origin` is what relative addresses are told from.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn submodules(&self, origin: Option<&str>) -> Result<Vec<Submodule>, GitError> {
        if self.ask(&["rev-parse", "--verify", "--quiet", "HEAD:.gitmodules"])?.is_none() {
            return Ok(Vec::new());
        }
        let configured = self.run(&["config", "-z", "--blob", "HEAD:.gitmodules", "--list"])?;
        let mut found = Vec::new();
        for (path, url) in described(&configured) {
            let entry = self.run(&["ls-tree", "--full-tree", "-z", "HEAD", "--", &path])?;
            let entry = String::from_utf8_lossy(&entry);
            // `160000 commit NAME TAB PATH`.
            let Some(commit) = entry.strip_prefix("160000 commit ").and_then(|rest| rest.split('\t').next()) else {
                continue;
            };
            found.push(Submodule { path, url: absolute(&url, origin), commit: commit.to_owned() });
        }
        Ok(found)
    }
}

/// The paths and addresses in a `.gitmodules`, listed as `KEY LF VALUE NUL`.
fn described(configured: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(configured);
    let mut by_name: BTreeMap<&str, (Option<&str>, Option<&str>)> = BTreeMap::new();
    for (key, value) in text.split('\0').filter_map(|entry| entry.split_once('\n')) {
        let Some(rest) = key.strip_prefix("submodule.") else { continue };
        match rest.rsplit_once('.') {
            Some((name, "path")) => by_name.entry(name).or_default().0 = Some(value),
            Some((name, "url")) => by_name.entry(name).or_default().1 = Some(value),
            _ => {}
        }
    }
    let whole = by_name.into_values().filter_map(|(path, url)| Some((path?.to_owned(), url?.to_owned())));
    whole.collect()
}

/// An address that may be told from that of the repository itself (`../other.git`).
fn absolute(url: &str, origin: Option<&str>) -> String {
    let Some(origin) = origin.filter(|_| url.starts_with("./") || url.starts_with("../")) else {
        return url.to_owned();
    };
    let (mut base, mut rest) = (origin.trim_end_matches('/'), url);
    loop {
        if let Some(below) = rest.strip_prefix("./") {
            rest = below;
        } else if let Some(above) = rest.strip_prefix("../") {
            rest = above;
            base = base.rsplit_once('/').or_else(|| base.rsplit_once(':')).map_or("", |(base, _)| base);
        } else {
            break;
        }
    }
    // What is left of `host:path` needs its colon again.
    let is_bare_host = origin.split_once(':').is_some_and(|(host, _)| host == base && !origin.contains("://"));
    format!("{base}{}{rest}", if is_bare_host { ':' } else { '/' })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses_are_told_from_the_origin() {
        for (origin, url, whole) in [
            ("https://github.com/acme/shop.git", "../lib.git", "https://github.com/acme/lib.git"),
            ("https://github.com/acme/shop.git", "../../other/lib", "https://github.com/other/lib"),
            ("git@github.com:acme/shop.git", "../lib.git", "git@github.com:acme/lib.git"),
            ("git@github.com:shop.git", "../lib.git", "git@github.com:lib.git"),
            ("git@github.com:acme/shop", "./lib", "git@github.com:acme/shop/lib"),
            ("x", "https://h/lib", "https://h/lib"),
        ] {
            assert_eq!(absolute(url, Some(origin)), whole);
        }
        assert_eq!(absolute("../lib", None), "../lib");
    }

    #[test]
    fn half_a_description_is_none() {
        let listed =
            b"submodule.a.b.path\nlibs/a\0submodule.a.b.url\nhttps://h/a\0submodule.c.path\nlibs/c\0core.x\ny\0";
        assert_eq!(described(listed), [("libs/a".to_owned(), "https://h/a".to_owned())]);
    }
}
