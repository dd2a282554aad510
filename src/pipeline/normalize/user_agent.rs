//! User agents: browser, operating system and device of the main families.

use super::contexts::one_line;
use super::user::header;
use crate::event::{Node, Object, Value};

/// Fills the contexts `browser`, `client_os` and `device` from the headers of the request.
pub(super) fn contexts(event: &mut Object<'_>, given: Option<&str>) {
    let agent = header(event, "User-Agent").or(given).unwrap_or_default().to_owned();
    let hints = Hints::read(event);
    if agent.is_empty() && hints.is_empty() {
        return;
    }
    let wanted = |name: &str| event.get("contexts").and_then(|contexts| contexts.get(name)).is_none_or(Node::is_null);
    let browser = wanted("browser").then(|| hints.browser().or_else(|| browser(&agent))).flatten();
    // In a browser the client's system is the system of the event.
    let javascript = event.get("platform").and_then(Node::as_str) == Some("javascript");
    let os_context = if javascript { "os" } else { "client_os" };
    let no_os =
        event.get("contexts").and_then(Node::as_object).is_none_or(|contexts| contexts.get(os_context).is_none());
    let os = no_os.then(|| hints.os().or_else(|| os(&agent))).flatten();
    let device = wanted("device").then(|| hints.device().or_else(|| device(&agent))).flatten();
    if browser.is_none() && os.is_none() && device.is_none() {
        return;
    }
    let contexts = event.get_or_insert("contexts");
    if contexts.is_null() {
        contexts.value = Value::Object(Object::new());
    }
    let Some(contexts) = contexts.as_object_mut() else { return };
    if let Some(browser) = browser {
        contexts.insert("browser", product(browser, "browser"));
    }
    if let Some(os) = os {
        contexts.insert(os_context, product(os, "os"));
    }
    if let Some(device) = device {
        let mut object = Object::new();
        for (name, value) in device {
            object.insert(name, value);
        }
        object.insert("type", "device");
        contexts.insert("device", object);
    }
}

type Product = (String, Option<String>);
type Device = Vec<(&'static str, String)>;

fn product<'a>((name, version): Product, kind: &'static str) -> Object<'a> {
    let mut object = Object::new();
    object.insert("name", name);
    if let Some(version) = version {
        object.insert("version", version);
    }
    one_line(&mut object, kind, true);
    object.insert("type", kind);
    object
}

/// The client hints of a request.
struct Hints {
    brands: Option<String>,
    platform: Option<String>,
    platform_version: Option<String>,
    model: Option<String>,
}

impl Hints {
    fn read(event: &Object<'_>) -> Self {
        let quoted = |name: &str| {
            header(event, name).map(|text| text.trim_matches('"').trim().to_owned()).filter(|text| !text.is_empty())
        };
        Self {
            brands: header(event, "Sec-Ch-Ua").map(str::to_owned),
            platform: quoted("Sec-Ch-Ua-Platform"),
            platform_version: quoted("Sec-Ch-Ua-Platform-Version"),
            model: quoted("Sec-Ch-Ua-Model"),
        }
    }

    const fn is_empty(&self) -> bool {
        self.brands.is_none() && self.platform.is_none() && self.model.is_none()
    }

    fn browser(&self) -> Option<Product> {
        self.brands.as_deref()?.split(',').find_map(|brand| {
            let (name, version) = brand.split_once(";v=")?;
            let name = name.trim().trim_matches('"');
            let real = !name.is_empty() && name != "Chromium" && !name.contains("Brand");
            real.then(|| (name.trim_start_matches("Google ").to_owned(), Some(version.trim_matches('"').to_owned())))
        })
    }

    fn os(&self) -> Option<Product> {
        Some((self.platform.clone()?, self.platform_version.clone()))
    }

    fn device(&self) -> Option<Device> {
        self.model.clone().map(|model| vec![("model", model)])
    }
}

/// Tokens of browsers, the more special ones first: the token, the name, and how many parts of the version count.
const BROWSERS: [(&str, &str, usize); 37] = [
    ("Googlebot/", "Googlebot", 2),
    ("bingbot/", "bingbot", 2),
    ("AdsBot-Google", "AdsBot-Google", 0),
    ("YandexBot/", "YandexBot", 2),
    ("Slackbot/", "Slackbot", 2),
    ("HeadlessChrome/", "HeadlessChrome", 3),
    ("SamsungBrowser/", "Samsung Internet", 2),
    ("YaBrowser/", "Yandex Browser", 3),
    ("Vivaldi/", "Vivaldi", 3),
    ("UCBrowser/", "UC Browser", 3),
    ("MiuiBrowser/", "MiuiBrowser", 3),
    ("Whale/", "Whale", 3),
    ("DuckDuckGo/", "DuckDuckGo Mobile", 2),
    ("Electron/", "Electron", 3),
    ("EdgA/", "Edge Mobile", 3),
    ("EdgiOS/", "Edge Mobile", 3),
    ("Edg/", "Edge", 3),
    ("Edge/", "Edge", 2),
    ("OPR/", "Opera", 3),
    ("OPT/", "Opera Touch", 3),
    ("CriOS/", "Chrome Mobile iOS", 3),
    ("FxiOS/", "Firefox iOS", 2),
    ("Instagram ", "Instagram", 3),
    ("FBAV/", "Facebook", 3),
    ("Seamonkey/", "SeaMonkey", 3),
    ("Firefox/", "Firefox", 3),
    ("curl/", "curl", 3),
    ("Wget/", "Wget", 3),
    ("python-requests/", "Python Requests", 2),
    ("PostmanRuntime/", "PostmanRuntime", 3),
    ("okhttp/", "okhttp", 3),
    ("Go-http-client/", "Go-http-client", 2),
    ("axios/", "axios", 3),
    ("aiohttp/", "aiohttp", 3),
    ("Apache-HttpClient/", "Apache-HttpClient", 3),
    ("MSIE ", "IE", 2),
    ("PhantomJS/", "PhantomJS", 3),
];

fn browser(agent: &str) -> Option<Product> {
    if let Some((token, name, parts)) = BROWSERS.into_iter().find(|(token, ..)| agent.contains(token)) {
        let name = if name == "Firefox" && agent.contains("Mobile") { "Firefox Mobile" } else { name };
        return Some((name.to_owned(), version_after(agent, token, parts)));
    }
    if agent.contains("Trident/7.0") && agent.contains("rv:11") {
        return Some(("IE".to_owned(), Some("11.0".to_owned())));
    }
    if agent.contains("Chrome/") {
        let name = if agent.contains("; wv)") {
            "Chrome Mobile WebView"
        } else if agent.contains("Mobile") {
            "Chrome Mobile"
        } else {
            "Chrome"
        };
        return Some((name.to_owned(), version_after(agent, "Chrome/", 3)));
    }
    if agent.contains("Safari/") || agent.contains("iPhone") || agent.contains("iPad") {
        if agent.contains("Android") {
            return Some(("Android".to_owned(), version_after(agent, "Android ", 3)));
        }
        if !agent.contains("Version/") && agent.contains("AppleWebKit") && !agent.contains("Safari/") {
            let version = os(agent).and_then(|(_, version)| version);
            return Some(("Mobile Safari UI/WKWebView".to_owned(), version));
        }
        let name = if agent.contains("Mobile/") { "Mobile Safari" } else { "Safari" };
        return agent.contains("Safari/").then(|| (name.to_owned(), version_after(agent, "Version/", 3)));
    }
    None
}

fn os(agent: &str) -> Option<Product> {
    let named = |name: &str, version: Option<String>| Some((name.to_owned(), version));
    if let Some((_, rest)) = agent.split_once("Windows NT ") {
        let version = match rest.get(..rest.find([';', ')']).unwrap_or(rest.len()))? {
            "10.0" => ">=10",
            "6.3" => "8.1",
            "6.2" => "8",
            "6.1" => "7",
            "6.0" => "Vista",
            "5.1" | "5.2" => "XP",
            "5.0" => "2000",
            _ => return named("Windows", None),
        };
        return named("Windows", Some(version.to_owned()));
    }
    if agent.contains("Android") {
        return named("Android", version_after(agent, "Android ", 3));
    }
    if agent.contains("iPhone OS ") || agent.contains("CPU OS ") {
        let token = if agent.contains("iPhone OS ") { "iPhone OS " } else { "CPU OS " };
        return named("iOS", version_after(agent, token, 3));
    }
    if agent.contains("Mac OS X") {
        let version = version_after(agent, "Mac OS X ", 3);
        let frozen = version.as_deref() == Some("10.15.7");
        return named("Mac OS X", version.map(|version| if frozen { format!(">={version}") } else { version }));
    }
    if let Some((_, rest)) = agent.split_once("CrOS ") {
        let version = rest.split_once(' ').and_then(|(_, rest)| leading_version(rest, 3));
        return named("Chrome OS", version);
    }
    for name in ["Ubuntu", "Fedora", "Debian", "FreeBSD", "OpenBSD"] {
        if agent.contains(name) {
            return named(name, version_after(agent, &format!("{name}/"), 3));
        }
    }
    if agent.contains("Linux") || agent.contains("linux") {
        return named("Linux", None);
    }
    agent.contains("Windows Phone").then(|| ("Windows Phone".to_owned(), version_after(agent, "Windows Phone ", 2)))
}

fn device(agent: &str) -> Option<Device> {
    let apple = |model: &str| {
        Some(vec![("family", model.to_owned()), ("model", model.to_owned()), ("brand", "Apple".to_owned())])
    };
    let lower = agent.to_ascii_lowercase();
    if lower.contains("bot/") || lower.contains("spider") || lower.contains("crawler") {
        let model = if agent.contains("Mobile") { "Smartphone" } else { "Desktop" };
        return Some(vec![("family", "Spider".into()), ("model", model.into()), ("brand", "Spider".into())]);
    }
    for (token, model) in [("iPhone", "iPhone"), ("iPad", "iPad"), ("iPod", "iPod"), ("Macintosh", "Mac")] {
        if agent.contains(token) {
            return apple(model);
        }
    }
    let (_, rest) = agent.split_once("Android ")?;
    let (_, rest) = rest.get(..rest.find(')')?)?.split_once("; ")?;
    let model = rest.split(" Build/").next().unwrap_or(rest).trim_end_matches("; wv").trim();
    if model.is_empty() || model == "Mobile" {
        return None;
    }
    let (family, brand) = if model.starts_with("SM-") || model.starts_with("GT-") {
        (format!("Samsung {model}"), "Samsung")
    } else if model.starts_with("Pixel") {
        (model.to_owned(), "Google")
    } else {
        (model.to_owned(), "Generic_Android")
    };
    Some(vec![("family", family), ("model", model.to_owned()), ("brand", brand.to_owned())])
}

fn version_after(agent: &str, token: &str, parts: usize) -> Option<String> {
    leading_version(agent.split_once(token)?.1, parts)
}

/// The first parts of the version that a text begins with, joined by dots.
fn leading_version(text: &str, parts: usize) -> Option<String> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | '_')).unwrap_or(text.len());
    let version: Vec<_> = text.get(..end)?.split(['.', '_']).filter(|part| !part.is_empty()).take(parts).collect();
    (!version.is_empty()).then(|| version.join("."))
}
