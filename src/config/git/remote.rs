//! The addresses that repositories are known by, brought into one form so that they can be compared.

use percent_encoding::percent_decode_str;

/// A repository's address without what does not tell it from another: scheme, user, port, `.git`, and the forms that
/// one forge has for one repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteUrl {
    /// In lower case; empty for a path on this machine.
    host: String,
    path: Vec<String>,
}

impl RemoteUrl {
    /// Reads an address of any form that git takes, or the address of a repository's page; none if there is none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (host, path) = split(text)?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let decoded = path.split('/').filter(|part| !part.is_empty());
        let mut path: Vec<_> = decoded.map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect();
        let last = path.last_mut()?;
        if let Some(bare) = last.strip_suffix(".git").filter(|bare| !bare.is_empty()) {
            *last = bare.to_owned();
        }
        let (host, path) = one_form(host.to_lowercase(), path);
        (!path.is_empty()).then_some(Self { host, path })
    }

    /// Whether both are addresses of one repository.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let lower = |path: &[String]| path.iter().map(|part| part.to_lowercase()).collect::<Vec<_>>();
        self.host == other.host && lower(&self.path) == lower(&other.path)
    }

    /// The repository's name as servers know it: `owner/repository`; on this machine only the last part of the path.
    pub fn repository(&self) -> String {
        match self.host.as_str() {
            "" => self.path.last().cloned().unwrap_or_default(),
            // An organisation's name is no part of it.
            AZURE => self.path.iter().skip(1).cloned().collect::<Vec<_>>().join("/"),
            _ => self.path.join("/"),
        }
    }
}

const AZURE: &str = "dev.azure.com";
const GOOGLE: &str = "source.developers.google.com";

/// The host and the path of an address.
fn split(text: &str) -> Option<(&str, &str)> {
    if let Some((scheme, rest)) = text.split_once("://") {
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = authority.rsplit('@').next().unwrap_or_default();
        let host = match host.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => host,
        };
        return if scheme.eq_ignore_ascii_case("file") { Some(("", path)) } else { Some((host, path)) };
    }
    // `user@host:path`, unless a slash before the colon or a drive's letter makes it a path.
    match text.split_once(':') {
        Some((authority, path)) if authority.len() > 1 && !authority.contains('/') => {
            Some((authority.rsplit('@').next()?, path))
        }
        _ => Some(("", text)),
    }
}

/// The one form of those that a forge has for one repository.
fn one_form(host: String, path: Vec<String>) -> (String, Vec<String>) {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    let owned = |parts: &[&str]| parts.iter().map(|&part| part.to_owned()).collect::<Vec<_>>();
    if let Some(organization) = host.strip_suffix(".visualstudio.com").filter(|name| *name != "vs-ssh") {
        let rest = parts.strip_prefix(&["DefaultCollection"]).unwrap_or(&parts);
        let whole: Vec<_> = std::iter::once(organization).chain(rest.iter().copied()).collect();
        return (AZURE.to_owned(), owned(&azure(&whole)));
    }
    match (host.as_str(), parts.as_slice()) {
        ("ssh.dev.azure.com" | "vs-ssh.visualstudio.com", ["v3", rest @ ..]) => (AZURE.to_owned(), owned(rest)),
        (AZURE, whole) => (AZURE.to_owned(), owned(&azure(whole))),
        (GOOGLE, ["p", project, "r", rest @ ..]) => {
            let path: Vec<_> = std::iter::once(*project).chain(rest.iter().copied()).collect();
            (GOOGLE.to_owned(), owned(&path))
        }
        ("source.cloud.google.com", whole) => (GOOGLE.to_owned(), owned(whole)),
        // Bitbucket Server, below whatever it is installed under.
        (_, [.., "projects", owner, "repos", name] | [.., "projects", owner, "repos", name, "browse"]) => {
            (host, owned(&[owner, name]))
        }
        (_, [.., "users", owner, "repos", name] | [.., "users", owner, "repos", name, "browse"]) => {
            (host, vec![format!("~{owner}"), (*name).to_owned()])
        }
        (_, [.., "scm", owner, name]) => (host, owned(&[owner, name])),
        _ => (host, path),
    }
}

/// `organisation/project/_git/repository`, where the project is left out if the repository has its name.
fn azure<'p>(parts: &[&'p str]) -> Vec<&'p str> {
    match parts {
        [organization, "_git", name] => vec![organization, name, name],
        [organization, project, "_git", name] => vec![organization, project, name],
        other => other.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> RemoteUrl {
        RemoteUrl::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn every_form_of_one_repository_is_the_same() {
        let families: [&[&str]; 6] = [
            &[
                "git@github.com:Acme/Shop.git",
                "ssh://git@github.com:22/acme/shop",
                "https://token:x@github.com/acme/shop.git/",
                "git://github.com/acme/shop",
                "https://github.com/acme/shop",
            ],
            &["git@gitlab.example.com:group/sub/shop.git", "https://gitlab.example.com:8443/group/sub/shop"],
            &[
                "https://acme@dev.azure.com/acme/The%20Shop/_git/api",
                "git@ssh.dev.azure.com:v3/acme/The%20Shop/api",
                "https://acme.visualstudio.com/DefaultCollection/The%20Shop/_git/api",
                "https://acme.visualstudio.com/The%20Shop/_git/api",
                "acme@vs-ssh.visualstudio.com:v3/acme/The%20Shop/api",
            ],
            &["https://acme.visualstudio.com/_git/api", "https://dev.azure.com/acme/api/_git/api"],
            &[
                "ssh://git@bitbucket.example.com:7999/SHOP/api.git",
                "https://bitbucket.example.com/scm/shop/api.git",
                "https://bitbucket.example.com/projects/SHOP/repos/api/browse",
            ],
            &[
                "ssh://ann@acme.io@source.developers.google.com:2022/p/shop/r/api",
                "https://source.developers.google.com/p/shop/r/api",
                "https://source.cloud.google.com/shop/api",
            ],
        ];
        for (number, family) in families.iter().enumerate() {
            for text in *family {
                assert!(url(text).is_same_as(&url(family[0])), "{text}: {:?}", url(text));
                for other in families.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, other)| other) {
                    assert!(!url(text).is_same_as(&url(other[0])), "{text} {}", other[0]);
                }
            }
        }
    }

    #[test]
    fn a_repository_is_named_by_its_owner() {
        assert_eq!(url("git@github.com:Acme/Shop.git").repository(), "Acme/Shop");
        assert_eq!(url("https://gitlab.example.com/group/sub/shop").repository(), "group/sub/shop");
        assert_eq!(url("git@ssh.dev.azure.com:v3/acme/The%20Shop/api").repository(), "The Shop/api");
        assert_eq!(url("/srv/git/shop.git").repository(), "shop");
        assert_eq!(url("file:///srv/git/shop.git").repository(), "shop");
        assert_eq!(url("../shop").repository(), "shop");
        assert!(RemoteUrl::parse("https://github.com/").is_none() && RemoteUrl::parse("").is_none());
    }
}
