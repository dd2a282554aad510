//! Errors that extensions and other additions to a browser throw into pages.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};

use crate::event::Node;

/// Texts that only such errors have in their message.
const VALUES: [&str; 26] = [
    "top.GLOBALS",
    "originalCreateNotification",
    "canvas.contentDocument",
    "MyApp_RemoveAllHighlights",
    "http://tt.epicplay.com",
    "Can't find variable: ZiteReader",
    "Can't find variable: gmo",
    "jigsaw is not defined",
    "ComboSearch is not defined",
    "http://loading.retry.widdit.com/",
    "atomicFindClose",
    "fb_xd_fragment",
    "bmi_SafeAddOnload",
    "EBCallBackMessageReceived",
    "_gCrWeb",
    "conduitPage",
    "null is not an object (evaluating 'elt.parentNode')",
    "undefined is not an object (evaluating 'a.L')",
    "plugin.setSuspendState is not a function",
    "Extension context invalidated",
    "webkit-masked-url:",
    "can't access dead object",
    "Cannot redefine property: solana",
    "Cannot redefine property: ethereum",
    "Cannot redefine property: googletag",
    "Permission denied to access property",
];

/// Places that only their code comes from: anywhere in the path of the file.
const SOURCES: [&str; 8] = [
    "graph.facebook.com",
    "connect.facebook.net",
    "eatdifferent.com.woopra-ns.com",
    "static.woopra.com/js/woopra.js",
    "127.0.0.1:4001/isrunning",
    "webappstoolbarba.texthelp.com/",
    "metrics.itunes.apple.com.edgesuite.net/",
    "kaspersky-labs.com",
];

/// Places that only their code comes from: at the start of the path of the file.
const SCHEMES: [&str; 5] =
    ["chrome://", "chrome-extension://", "moz-extension://", "safari-extension://", "safari-web-extension://"];

static VALUE_FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| finder(&VALUES));
static SOURCE_FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| finder(&SOURCES));

fn finder(texts: &[&str]) -> Option<AhoCorasick> {
    AhoCorasickBuilder::new().ascii_case_insensitive(true).build(texts).ok()
}

fn contains(finder: &Option<AhoCorasick>, text: &str) -> bool {
    finder.as_ref().is_some_and(|finder| finder.is_match(text))
}

/// Looks at the first exception only: its message, and the file that its innermost named frame is in.
pub(super) fn matches(event: &Node<'_>) -> bool {
    let Some(exception) = first_exception(event) else { return false };
    exception.get_str("value").is_some_and(|value| contains(&VALUE_FINDER, value))
        || source(exception).is_some_and(is_extension)
}

fn first_exception<'a, 'b>(event: &'a Node<'b>) -> Option<&'a Node<'b>> {
    let exception = event.get("exception").or_else(|| event.get("sentry.interfaces.Exception"))?;
    match exception.values().first() {
        Some(first) => Some(first),
        None => exception.get("type").or_else(|| exception.get("value")).map(|_| exception),
    }
}

fn source<'a>(exception: &'a Node<'_>) -> Option<&'a str> {
    let frames = exception.get("stacktrace")?.get("frames")?.as_array()?;
    frames
        .iter()
        .rev()
        .filter_map(|frame| frame.get_str("abs_path"))
        .find(|path| !matches!(*path, "<anonymous>" | "[native code]"))
}

fn is_extension(path: &str) -> bool {
    let starts_with = |scheme: &str| {
        path.as_bytes().get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme.as_bytes()))
    };
    SCHEMES.into_iter().any(starts_with) || contains(&SOURCE_FINDER, path)
}
