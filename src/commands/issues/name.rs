//! How an issue is named on the command line: by number, short id or the address of its page.

use std::fmt;
use std::str::FromStr;

use url::Url;

use crate::error::CliError;

/// An issue's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct IssueName {
    /// As it was given.
    given: String,
    /// The number or short id.
    key: IssueKey,
    /// Where its page is, if it was named by that.
    page: Option<Page>,
}

/// What tells an issue from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum IssueKey {
    /// Its number.
    Number(u64),
    /// Its short id, such as `WEB-1A`.
    Short(String),
}

/// Where an issue's page is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Page {
    host: String,
    port: Option<u16>,
    organization: Option<String>,
}

/// Hosts below the hosted Sentry's that are no organisations.
const REGIONS: &[&str] = &["us", "de", "www"];

const FORM: &str = "expected a number, a short id such as WEB-1A, or the address of an issue's page";

impl FromStr for IssueName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let given = text.to_owned();
        if text.contains("://") {
            let url = Url::parse(text).map_err(|error| format!("{FORM}: {error}"))?;
            let (key, page) = read_page(&url).ok_or_else(|| FORM.to_owned())?;
            return Ok(Self { given, key, page: Some(page) });
        }
        Ok(Self { given, key: read_key(text).ok_or_else(|| FORM.to_owned())?, page: None })
    }
}

impl fmt::Display for IssueName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.given)
    }
}

impl IssueName {
    /// What tells the issue from others.
    pub(super) const fn key(&self) -> &IssueKey {
        &self.key
    }

    /// The number, unless the issue was named in another way.
    pub(super) const fn plain_number(&self) -> Option<u64> {
        match self.key {
            IssueKey::Number(number) if self.page.is_none() => Some(number),
            _ => None,
        }
    }
}

/// The organisation that the pages name, if any of them does. A page of another server is refused.
///
/// # Errors
/// A page that is not of the server at `base`, or pages of several organisations.
pub(super) fn organization_of<'a>(names: &'a [IssueName], base: &Url) -> Result<Option<&'a str>, CliError> {
    let mut found: Option<&str> = None;
    for name in names {
        let Some(page) = &name.page else { continue };
        if !page.is_of(base) {
            return Err(CliError::usage(format!("`{name}` is not on the configured server {base}"))
                .hint("--url and a token of that server act on it"));
        }
        let organization = page.organization(base).or(found);
        if found.is_some() && organization != found {
            return Err(CliError::usage(format!("`{name}` is of another organisation than the issues before it"))
                .hint("one command acts on one organisation"));
        }
        found = organization;
    }
    Ok(found)
}

impl Page {
    /// Whether it is of the server at an address: its own host, or one below it (organisations, regions).
    fn is_of(&self, base: &Url) -> bool {
        let below = self.below(base).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        below && self.port == base.port()
    }

    /// What its host has in front of the server's.
    fn below(&self, base: &Url) -> Option<&str> {
        // A region of the hosted Sentry has the same pages as sentry.io.
        let host = base.host_str().map(|host| if host.ends_with(".sentry.io") { "sentry.io" } else { host })?;
        self.host.strip_suffix(host)
    }

    /// The organisation: that of the path, or the one that the host is named after.
    fn organization(&self, base: &Url) -> Option<&str> {
        let host = self.below(base).and_then(|rest| rest.strip_suffix('.'));
        let host = host.filter(|name| !name.is_empty() && !name.contains('.') && !REGIONS.contains(name));
        self.organization.as_deref().or(host)
    }
}

/// `https://ORG.HOST/issues/ID/…`, `https://HOST/organizations/ORG/issues/ID/…` and the old
/// `https://HOST/ORG/PROJECT/issues/ID/…`.
fn read_page(url: &Url) -> Option<(IssueKey, Page)> {
    if !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    let host = url.host_str()?.to_owned();
    let segments: Vec<&str> = url.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let (organization, issue) = match segments.as_slice() {
        ["organizations", organization, "issues", issue, ..] | [organization, _, "issues", issue, ..] => {
            (Some((*organization).to_owned()), *issue)
        }
        ["issues", issue, ..] => (None, *issue),
        _ => return None,
    };
    let plain = |name: &String| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let organization = organization.filter(plain);
    Some((read_key(issue)?, Page { host, port: url.port(), organization }))
}

fn read_key(text: &str) -> Option<IssueKey> {
    if let Ok(number) = text.parse::<u64>() {
        return text.bytes().all(|byte| byte.is_ascii_digit()).then_some(IssueKey::Number(number));
    }
    let (project, number) = text.rsplit_once('-')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let short = !project.is_empty() && project.chars().all(plain) && !number.is_empty();
    let short = short && number.chars().all(|c| c.is_ascii_alphanumeric());
    short.then(|| IssueKey::Short(text.to_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Option<IssueKey> {
        text.parse::<IssueName>().ok().map(|name| name.key)
    }

    fn organization(text: &str, base: &str) -> Result<Option<String>, String> {
        let names = [text.parse::<IssueName>().unwrap()];
        let found = organization_of(&names, &Url::parse(base).unwrap());
        found.map(|found| found.map(str::to_owned)).map_err(|error| error.message)
    }

    #[test]
    fn numbers_short_ids_and_pages_are_read() {
        assert_eq!(key("123"), Some(IssueKey::Number(123)));
        assert_eq!(key("web-1a"), Some(IssueKey::Short("WEB-1A".to_owned())));
        assert_eq!(key("my-shop_2-1A"), Some(IssueKey::Short("MY-SHOP_2-1A".to_owned())));
        assert_eq!(key("https://acme.sentry.io/issues/123/?project=7"), Some(IssueKey::Number(123)));
        assert_eq!(key("https://h/organizations/acme/issues/WEB-1/events/x/"), Some(IssueKey::Short("WEB-1".into())));
        assert_eq!(key("https://sentry.io/acme/web/issues/5/"), Some(IssueKey::Number(5)));
        for wrong in ["", "+1", "-1", "web", "web-", "WEB-1/2", "a b-1", "99999999999999999999", "https://h/issues/"] {
            assert_eq!(key(wrong), None, "{wrong:?}");
        }
        assert_eq!(key("ftp://h/issues/1/"), None);
    }

    #[test]
    fn a_page_names_its_organisation() {
        let acme = Ok(Some("acme".to_owned()));
        assert_eq!(organization("https://acme.sentry.io/issues/1/", "https://sentry.io/"), acme);
        assert_eq!(organization("https://acme.sentry.io/issues/1/", "https://us.sentry.io/"), acme);
        assert_eq!(organization("https://s.example:8443/organizations/acme/issues/1", "https://s.example:8443/"), acme);
        for nameless in ["WEB-1", "https://us.sentry.io/issues/1/", "https://sentry.io/issues/1/"] {
            assert_eq!(organization(nameless, "https://sentry.io/"), Ok(None), "{nameless}");
        }
    }

    #[test]
    fn a_page_of_another_server_is_refused() {
        for page in [
            "https://evil.example/organizations/acme/issues/1/",
            "https://sentry.io.evil.example/issues/1/",
            "https://evilsentry.io/organizations/acme/issues/1/",
            "https://sentry.io:444/organizations/acme/issues/1/",
        ] {
            assert!(organization(page, "https://sentry.io/").is_err(), "{page}");
        }
    }

    #[test]
    fn pages_of_two_organisations_are_refused() {
        let names: Vec<IssueName> =
            ["https://a.sentry.io/issues/1/", "https://b.sentry.io/issues/2/"].map(|text| text.parse().unwrap()).into();
        assert!(organization_of(&names, &Url::parse("https://sentry.io").unwrap()).is_err());
    }
}
