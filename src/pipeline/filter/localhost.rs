//! Events from the developer's own machine.

use crate::event::Node;
use crate::pipeline::condition::pair;

const LOCAL_DOMAINS: [&str; 2] = ["localhost", "127.0.0.1"];
const LOCAL_ADDRESSES: [&str; 2] = ["127.0.0.1", "::1"];
const HOST_HEADERS: [&str; 2] = ["Host", "X-Forwarded-Host"];

pub(super) fn matches(event: &Node<'_>) -> bool {
    if event.find_str("user.ip_address").is_some_and(|address| LOCAL_ADDRESSES.contains(&address)) {
        return true;
    }
    let Some(request) = event.get("request") else { return false };
    if request.get_str("url").is_some_and(is_local_url) {
        return true;
    }
    let Some(headers) = request.get("headers") else { return false };
    HOST_HEADERS.into_iter().any(|wanted| {
        pair(headers, |name| name.eq_ignore_ascii_case(wanted))
            .and_then(Node::as_str)
            .is_some_and(|host| LOCAL_DOMAINS.contains(&host.split(':').next().unwrap_or_default()))
    })
}

fn is_local_url(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    let host = url.host_str().unwrap_or_default();
    url.scheme() == "file"
        || LOCAL_DOMAINS
            .into_iter()
            .any(|domain| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}
