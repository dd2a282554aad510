//! Which path an argument of `vidette api` means.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

use crate::context::Context;
use crate::error::CliError;

/// What stays as it is in a path segment.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path and query on the configured server.
pub(super) fn resolve(context: &Context, base: &Url, text: &str) -> Result<String, CliError> {
    let path = on_server(base, text)?;
    let path = fill(&path, |name| match name {
        "org" | "organization" | "organization_id_or_slug" => context.organization().map(Some),
        "project" | "project_id_or_slug" => context.project().map(Some),
        _ => Ok(None),
    })?;
    Ok(with_slash(path))
}

/// A whole address must be one of the configured server: the token goes nowhere else.
fn on_server(base: &Url, text: &str) -> Result<String, CliError> {
    if !text.contains("://") {
        // Written as it stands in documents.
        return Ok(text.strip_prefix("api/0/").unwrap_or(text).to_owned());
    }
    let wrong = |why: &str| CliError::usage(format!("`{text}` {why}"));
    let url = Url::parse(text).map_err(|error| wrong("is no address").because(error))?;
    if url.origin() != base.origin() {
        return Err(wrong(&format!("is not of the configured server {base}, and the token is not sent elsewhere"))
            .hint("--url names another server"));
    }
    // As it was written: parsing would encode the brackets of `{org}`.
    let rest = text.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
    Ok(rest.unwrap_or("/").split('#').next().unwrap_or_default().to_owned())
}

/// Fills in what stands in brackets.
fn fill<'a>(path: &str, value: impl Fn(&str) -> Result<Option<&'a str>, CliError>) -> Result<String, CliError> {
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let unknown = |name: &str| {
            CliError::usage(format!("`{{{name}}}` in `{path}` stands for nothing"))
                .hint("{org} and {project} stand for what is configured")
        };
        let (name, after) = after.split_once('}').ok_or_else(|| unknown(after))?;
        let value = value(name)?.ok_or_else(|| unknown(name))?;
        filled.push_str(before);
        filled.extend(utf8_percent_encode(value, ENCODED));
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Every endpoint of the Web API ends in a slash; without it a server redirects, or refuses a change.
fn with_slash(path: String) -> String {
    let (bare, query) = match path.split_once('?') {
        Some((bare, query)) => (bare, format!("?{query}")),
        None => (path.as_str(), String::new()),
    };
    let is_endpoint = !bare.starts_with('/') || bare.starts_with("/api/0/");
    let last = bare.rsplit('/').next().unwrap_or_default();
    if is_endpoint && !last.is_empty() && !last.contains('.') { format!("{bare}/{query}") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(text: &str) -> Result<String, CliError> {
        let path = on_server(&Url::parse("https://s.example:9000").unwrap(), text)?;
        Ok(with_slash(fill(&path, |name| Ok((name == "org").then_some("a/b")))?))
    }

    #[test]
    fn every_form_of_path_is_understood() {
        assert_eq!(resolved("organizations/?per_page=1").unwrap(), "organizations/?per_page=1");
        assert_eq!(resolved("organizations/{org}/releases").unwrap(), "organizations/a%2Fb/releases/");
        assert_eq!(resolved("api/0/organizations").unwrap(), "organizations/");
        assert_eq!(resolved("/api/0/organizations?a=1").unwrap(), "/api/0/organizations/?a=1");
        assert_eq!(resolved("/_health").unwrap(), "/_health");
        assert_eq!(resolved("https://s.example:9000/api/0/x/{org}/?a=1#b").unwrap(), "/api/0/x/a%2Fb/?a=1");
        assert_eq!(resolved("/api/0/files/app.js").unwrap(), "/api/0/files/app.js");
    }

    #[test]
    fn the_token_stays_with_its_server() {
        for wrong in ["https://evil.example/api/0/", "http://s.example:9000/", "https://s.example:9000@evil.example/"] {
            assert!(resolved(wrong).is_err(), "{wrong}");
        }
        assert!(resolved("projects/{team}/").is_err());
        assert!(resolved("projects/{org").is_err());
    }
}
