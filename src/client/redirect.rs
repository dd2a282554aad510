//! Redirects: followed for reading, within the same server; explained for everything else.
//!
//! The token goes with a request that is followed, so the host, the port and the scheme must be those it was sent to.

use bytes::Bytes;
use http::Response;
use serde::Deserialize;
use url::Url;

use super::answer::text_header;
use super::error::ErrorMeaning;
use super::request::Request;

/// How many redirects one request may meet.
pub(super) const MAX_HOPS: usize = 5;

/// What is to be done about a redirect.
pub(super) enum Judgement<T> {
    /// Ask there instead.
    Follow(Box<Request<T>>),
    /// Tell the user.
    Refuse(ErrorMeaning),
}

/// The body of the answer for a project that was renamed (Web API, "Errors", 302).
#[derive(Deserialize)]
struct Renamed {
    slug: String,
    detail: RenamedDetail,
}

#[derive(Deserialize)]
struct RenamedDetail {
    extra: RenamedExtra,
}

#[derive(Deserialize)]
struct RenamedExtra {
    url: String,
}

/// Judges an answer that is a redirect.
pub(super) fn judge<T>(base: &Url, request: &Request<T>, response: &Response<Bytes>) -> Judgement<T> {
    let renamed: Option<Renamed> = serde_json::from_slice(response.body()).ok();
    let reads = matches!(*request.http_method(), http::Method::GET | http::Method::HEAD);
    if let (Some(renamed), false) = (&renamed, reads) {
        let slug = renamed.slug.chars().filter(|c| !c.is_control()).take(100).collect();
        return Judgement::Refuse(ErrorMeaning::Renamed { slug });
    }
    let header = text_header(response.headers(), "location");
    let named = renamed.map(|renamed| renamed.detail.extra.url).or_else(|| header.clone());
    let Some(target) = named.as_deref().and_then(|target| base.join(target).ok()) else {
        return Judgement::Refuse(ErrorMeaning::Redirected { location: "nowhere".to_owned() });
    };
    let same_server = target.origin() == base.origin();
    if reads && same_server && target.path().starts_with("/api/") {
        return Judgement::Follow(Box::new(request.clone().moved_to(target.path())));
    }
    let location = match target.host_str() {
        Some(host) => format!("{}://{host}", target.scheme()),
        None => "another place".to_owned(),
    };
    Judgement::Refuse(ErrorMeaning::Redirected { location })
}
