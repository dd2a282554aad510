//! A request as a value: method, path segments, query, body, and the type of its answer.

use std::fmt::Write as _;
use std::marker::PhantomData;

use bytes::Bytes;
use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

/// What stays as it is in a path segment and in a query (RFC 3986's unreserved characters).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestBody {
    /// Its `Content-Type`.
    pub content_type: String,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A request to the Web API whose answer is a `T`.
///
/// ```
/// # use vidette::client::Request;
/// let request = Request::<serde_json::Value>::organization("acme", &["releases", "shop@1.0/rc"]).query("sort", "date");
/// assert_eq!(request.path_and_query(), "/api/0/organizations/acme/releases/shop%401.0%2Frc/?sort=date");
/// ```
#[derive(Debug)]
pub struct Request<T> {
    method: Method,
    path: String,
    /// The organisation it is about, which says which region answers it.
    organization: Option<String>,
    query: Vec<(String, String)>,
    body: Option<RequestBody>,
    repeatable: bool,
    names_first_page: bool,
    scopes: &'static [&'static str],
    fault: Option<String>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self {
            method: self.method.clone(),
            path: self.path.clone(),
            organization: self.organization.clone(),
            query: self.query.clone(),
            body: self.body.clone(),
            repeatable: self.repeatable,
            names_first_page: self.names_first_page,
            scopes: self.scopes,
            fault: self.fault.clone(),
            answer: PhantomData,
        }
    }
}

impl<T> Request<T> {
    /// A `GET` of a path below `/api/0/`, given as segments, each of which is encoded.
    pub fn new(segments: &[&str]) -> Self {
        Self::at_path(String::from("/api/0/"), segments)
    }

    /// A `GET` below `/api/0/organizations/{organization}/`.
    pub fn organization(organization: &str, segments: &[&str]) -> Self {
        let below: Vec<_> = ["organizations", organization].iter().chain(segments).copied().collect();
        Self { organization: Some(organization.to_owned()), ..Self::new(&below) }
    }

    /// A `GET` below `/api/0/projects/{organization}/{project}/`.
    pub fn project(organization: &str, project: &str, segments: &[&str]) -> Self {
        let below: Vec<_> = ["projects", organization, project].iter().chain(segments).copied().collect();
        Self { organization: Some(organization.to_owned()), ..Self::new(&below) }
    }

    /// A `GET` below `/api/0/teams/{organization}/{team}/`.
    pub fn team(organization: &str, team: &str, segments: &[&str]) -> Self {
        let below: Vec<_> = ["teams", organization, team].iter().chain(segments).copied().collect();
        Self { organization: Some(organization.to_owned()), ..Self::new(&below) }
    }

    /// A `GET` of a path as it stands: an absolute one, or one below `/api/0/`. What it has after a `?` is its query.
    pub fn raw(path: &str) -> Self {
        let path = path.strip_prefix('/').map_or_else(|| format!("/api/0/{path}"), |path| format!("/{path}"));
        let (path, query) = path.split_once('?').unwrap_or((&path, ""));
        let query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let plain =
            |c: char| c.is_ascii_graphic() && !matches!(c, '#' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}');
        let fault = (!path.chars().all(plain)).then(|| format!("`{path}` is not a path; encode what is special in it"));
        Self { query, fault, organization: organization_in(path), ..Self::at_path(path.to_owned(), &[]) }
    }

    fn at_path(mut path: String, segments: &[&str]) -> Self {
        let mut fault = None;
        for segment in segments {
            if matches!(*segment, "" | "." | "..") {
                fault = Some(format!("`{segment}` cannot stand in a path"));
            }
            path.extend(utf8_percent_encode(segment, ENCODED));
            path.push('/');
        }
        Self {
            method: Method::GET,
            path,
            organization: None,
            query: Vec::new(),
            body: None,
            repeatable: true,
            names_first_page: true,
            scopes: &[],
            fault,
            answer: PhantomData,
        }
    }

    /// With another method. `POST` and `PATCH` are not repeated when the server may have acted on them.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.repeatable = !matches!(method, Method::POST | Method::PATCH);
        self.method = method;
        self
    }

    /// As a `POST`.
    #[must_use]
    pub fn post(self) -> Self {
        self.method(Method::POST)
    }

    /// As a `PUT`.
    #[must_use]
    pub fn put(self) -> Self {
        self.method(Method::PUT)
    }

    /// As a `DELETE`.
    #[must_use]
    pub fn delete(self) -> Self {
        self.method(Method::DELETE)
    }

    /// A `POST` that leads to the same when it is done twice, such as making a release.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The scopes of which the token needs one, for the message when it has none.
    #[must_use]
    pub fn needs(mut self, any_of: &'static [&'static str]) -> Self {
        self.scopes = any_of;
        self
    }

    /// Adds a parameter to the query.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds a parameter to the query, if there is a value.
    #[must_use]
    pub fn query_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Adds a parameter once for each value.
    #[must_use]
    pub fn query_all<V: ToString>(self, name: &str, values: impl IntoIterator<Item = V>) -> Self {
        values.into_iter().fold(self, |request, value| request.query(name, value))
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => {
                let content_type = "application/json".to_owned();
                self.body = Some(RequestBody { content_type, bytes: bytes.into() });
            }
            Err(error) => self.fault = Some(format!("the body cannot be written as JSON: {error}")),
        }
        self
    }

    /// Sets a body.
    #[must_use]
    pub fn body(mut self, body: RequestBody) -> Self {
        self.body = Some(body);
        self
    }

    /// The same request with another type of answer.
    pub fn answering<U>(self) -> Request<U> {
        Request {
            method: self.method,
            path: self.path,
            organization: self.organization,
            query: self.query,
            body: self.body,
            repeatable: self.repeatable,
            names_first_page: self.names_first_page,
            scopes: self.scopes,
            fault: self.fault,
            answer: PhantomData,
        }
    }

    /// The method and the path, for messages.
    pub fn describe(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The path and the query as they are sent.
    pub fn path_and_query(&self) -> String {
        let mut address = self.path.clone();
        for (number, (name, value)) in self.query.iter().enumerate() {
            address.push(if number == 0 { '?' } else { '&' });
            // Writing to a string cannot fail.
            let _ = write!(address, "{}={}", utf8_percent_encode(name, ENCODED), utf8_percent_encode(value, ENCODED));
        }
        address
    }

    /// Asks for the first page of a list without a cursor, where sentry-cli does not follow pages and so names none.
    #[must_use]
    pub fn plain_first_page(mut self) -> Self {
        self.names_first_page = false;
        self
    }

    /// The same request for the page at a cursor; a first page is asked for with an empty one, as sentry-cli does where
    /// it follows pages.
    pub(super) fn at_cursor(mut self, cursor: Option<&str>) -> Self {
        self.query.retain(|(name, _)| name != "cursor");
        match cursor.unwrap_or_default() {
            "" if !self.names_first_page => self,
            cursor => self.query("cursor", cursor),
        }
    }

    /// The same request at another path, which a server named; it is encoded already.
    pub(super) fn moved_to(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    pub(super) const fn http_method(&self) -> &Method {
        &self.method
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn asked_organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    pub(super) const fn request_body(&self) -> Option<&RequestBody> {
        self.body.as_ref()
    }

    pub(super) const fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    pub(super) const fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    pub(super) fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

/// The organisation that a path of the Web API is about.
fn organization_in(path: &str) -> Option<String> {
    let mut segments = path.strip_prefix("/api/0/")?.split('/');
    let organization = match segments.next()? {
        "organizations" | "projects" | "teams" => segments.next().filter(|segment| !segment.is_empty())?,
        _ => return None,
    };
    Some(percent_encoding::percent_decode_str(organization).decode_utf8().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Any = Request<serde_json::Value>;

    #[test]
    fn segments_and_parameters_are_encoded_whole() {
        let request = Any::project("acme", "web", &["events", "a/b?c#d é"]).query("query", "a & b=c %");
        assert_eq!(
            request.path_and_query(),
            "/api/0/projects/acme/web/events/a%2Fb%3Fc%23d%20%C3%A9/?query=a%20%26%20b%3Dc%20%25"
        );
    }

    #[test]
    fn a_segment_that_would_change_the_path_is_refused() {
        for segment in ["", ".", ".."] {
            assert!(Any::organization(segment, &["releases"]).fault().is_some(), "{segment:?}");
        }
        assert!(Any::organization("acme", &["..."]).fault().is_none());
    }

    #[test]
    fn a_raw_path_stands_below_the_api_or_alone() {
        assert_eq!(Any::raw("organizations/?per_page=1").path_and_query(), "/api/0/organizations/?per_page=1");
        assert_eq!(Any::raw("/api/settings/").path_and_query(), "/api/settings/");
        assert!(Any::raw("a b").fault().is_some());
        let organization = |path: &str| Any::raw(path).asked_organization().map(str::to_owned);
        assert_eq!(organization("projects/ac%6De/web/keys/").as_deref(), Some("acme"));
        assert_eq!(organization("organizations/?per_page=1"), None);
        assert_eq!(organization("/api/settings/"), None);
    }

    #[test]
    fn the_cursor_replaces_an_earlier_one() {
        let request = Any::new(&["organizations"]).query("cursor", "0:0:0").query("a", 1).at_cursor(Some("0:100:0"));
        assert_eq!(request.path_and_query(), "/api/0/organizations/?a=1&cursor=0%3A100%3A0");
    }

    #[test]
    fn only_what_changes_nothing_twice_is_repeatable() {
        assert!(Any::new(&["a"]).is_repeatable());
        assert!(Any::new(&["a"]).put().is_repeatable());
        assert!(!Any::new(&["a"]).post().is_repeatable());
        assert!(Any::new(&["a"]).post().repeatable().is_repeatable());
    }
}
