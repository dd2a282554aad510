//! The page at `/`, for a person with a browser: files in the program that ask the Web API as any client does.
//!
//! Text of events is hostile. The policy that goes with every file forbids whatever is not one of these files: inline
//! scripts and styles, frames, forms, other hosts, and making elements of text. The scripts make elements in one place,
//! `app/dom.js`, and never of text. No file holds anything of anybody, so that none needs a token.

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use sha1::{Digest as _, Sha1};

use super::Backend;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";
/// What goes with every file. Each is asked for again and answered with 304: the program may be another one by then.
const HEADERS: [(HeaderName, &str); 8] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    (CACHE_CONTROL, "no-cache"),
];

/// A file of the page.
struct Asset {
    /// Its name below `/page/`; the first is at `/` too.
    name: &'static str,
    content: &'static str,
}

macro_rules! assets {
    ($($name:literal),* $(,)?) => {
        [$(Asset { name: $name, content: include_str!(concat!("page/assets/", $name)) }),*]
    };
}

const ASSETS: [Asset; 24] = assets![
    "index.html",
    "style.css",
    "theme.js",
    "icon.svg",
    "app/alerts.js",
    "app/api.js",
    "app/charts.js",
    "app/crumbs.js",
    "app/dom.js",
    "app/event.js",
    "app/issue.js",
    "app/issues.js",
    "app/live.js",
    "app/main.js",
    "app/notices.js",
    "app/outcomes.js",
    "app/places.js",
    "app/projects.js",
    "app/route.js",
    "app/rows.js",
    "app/stack.js",
    "app/triage.js",
    "app/value.js",
    "app/words.js",
];

/// The tags of the files, in their order.
static TAGS: LazyLock<Vec<HeaderValue>> = LazyLock::new(|| ASSETS.iter().map(tag).collect());

fn tag(asset: &Asset) -> HeaderValue {
    let digest: String = Sha1::digest(asset.content).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    // Hexadecimal digits are always a header's value.
    HeaderValue::try_from(format!("\"{digest}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

pub(super) fn routes() -> Router<Arc<Backend>> {
    let index = |headers: HeaderMap| async move { file("index.html", &headers) };
    let other = |Path(name): Path<String>, headers: HeaderMap| async move { file(&name, &headers) };
    Router::new()
        .route("/", get(index))
        .route("/page/{*name}", get(other))
        .route("/organizations/{*rest}", get(elsewhere))
        .route("/settings/{*rest}", get(elsewhere))
}

/// Links to issues and events have the form that they have on every server; here they lead into the one document.
async fn elsewhere(uri: Uri) -> Response {
    let parts: Vec<&str> = uri.path().split('/').filter(|part| !part.is_empty()).collect();
    let place = match parts.as_slice() {
        [_, _, "issues", issue, "events", event, ..] => format!("/#/issues/{issue}/events/{event}"),
        [_, _, "issues", issue, ..] => format!("/#/issues/{issue}"),
        [_, _, "stats", ..] => "/#/outcomes".to_owned(),
        [_, _, "alerts" | "monitors", ..] => "/#/alerts".to_owned(),
        [_, _, "projects", ..] | ["settings", ..] => "/#/projects".to_owned(),
        _ => "/".to_owned(),
    };
    let location = HeaderValue::try_from(place).unwrap_or_else(|_| HeaderValue::from_static("/"));
    let mut response = (StatusCode::FOUND, [(LOCATION, location)]).into_response();
    protect(&mut response);
    response
}

/// A file, or that the browser has it, or 404.
fn file(name: &str, headers: &HeaderMap) -> Response {
    let found = ASSETS.iter().zip(TAGS.iter()).find(|(asset, _)| asset.name == name);
    let mut response = match found {
        None => (StatusCode::NOT_FOUND, [(CONTENT_TYPE, "text/plain")], "not found").into_response(),
        Some((_, tag)) if is_known(headers, tag) => StatusCode::NOT_MODIFIED.into_response(),
        Some((asset, _)) => ([(CONTENT_TYPE, content_type(name))], asset.content).into_response(),
    };
    protect(&mut response);
    if let Some((_, tag)) = found {
        response.headers_mut().insert(ETAG, tag.clone());
    }
    response
}

fn protect(response: &mut Response) {
    response.headers_mut().extend(HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value))));
}

fn is_known(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    known.split(',').any(|one| one.trim().trim_start_matches("W/").as_bytes() == tag.as_bytes())
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "html")) => "text/html; charset=utf-8",
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "js")) => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    fn files(directory: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            if entry.path().is_dir() {
                files(&entry.path(), &format!("{name}/"), found);
            } else {
                found.insert(name);
            }
        }
    }

    #[test]
    fn every_file_is_served_and_all_are_small() {
        let mut there = BTreeSet::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/server/page/assets"), "", &mut there);
        assert_eq!(ASSETS.iter().map(|asset| asset.name.to_owned()).collect::<BTreeSet<_>>(), there);
        let size: usize = ASSETS.iter().map(|asset| asset.content.len()).sum();
        assert!(size <= 300_000, "{size} bytes");
    }

    #[test]
    fn no_script_makes_elements_or_code_of_text() {
        let forbidden = [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "setHTML",
            "parseHTML",
            "DOMParser",
            "createContextualFragment",
            "srcdoc",
            "eval(",
            "Function(",
            "import(",
            "Worker(",
            "EventSource(",
            "javascript:",
            "XMLHttpRequest",
            "createPolicy",
            "setTimeout(\"",
            "document.cookie",
        ];
        for asset in &ASSETS {
            for api in forbidden {
                assert!(!asset.content.contains(api), "{}: {api}", asset.name);
            }
        }
        // Elements are made in one place; the link of a download is the only other one.
        let makers = ASSETS.iter().filter(|asset| asset.content.contains("createElement")).map(|asset| asset.name);
        assert_eq!(makers.collect::<Vec<_>>(), ["app/api.js", "app/dom.js"]);
    }

    #[test]
    fn nothing_comes_from_elsewhere() {
        for asset in &ASSETS {
            let text = asset.content.replace("http://www.w3.org/2000/svg", "");
            for elsewhere in ["http://", "https://", "src=\"//", "href=\"//", "url(", "@import", "sourceMappingURL"] {
                assert!(!text.contains(elsewhere), "{}: {elsewhere}", asset.name);
            }
            let imports = text.lines().filter(|line| line.starts_with("import "));
            for name in imports.filter_map(|line| line.split('"').nth(1)) {
                let known = name.strip_prefix("./").map(|name| format!("app/{name}"));
                assert!(known.is_some_and(|known| ASSETS.iter().any(|asset| asset.name == known)), "{name}");
            }
            if text.contains("fetch(") {
                assert!(["app/api.js", "app/live.js"].contains(&asset.name), "{} asks by itself", asset.name);
            }
        }
    }

    #[test]
    fn the_document_holds_nothing_inline() {
        let document = ASSETS[0].content;
        assert_eq!(document.matches("<script").count(), document.matches("<script src=\"/page/").count() + 1);
        assert!(document.contains("<script type=\"module\" src=\"/page/app/main.js\"></script>"));
        for inline in ["<style", " style=", " onclick=", " onload=", " onerror=", "<base", "<iframe"] {
            assert!(!document.contains(inline), "{inline}");
        }
        for named in document.split("=\"/page/").skip(1) {
            let name = named.split('"').next().unwrap();
            assert!(ASSETS.iter().any(|asset| asset.name == name), "{name}");
        }
    }
}
