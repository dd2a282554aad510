//! Events from browsers that are too old to care about, told by their user agent.

/// A family of browsers that the filter knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    InternetExplorer,
    Opera,
    OperaMini,
    Android,
    Safari,
    Edge,
    Chrome,
    Firefox,
}

/// Versions of a family that are dropped, both ends included.
#[derive(Debug, Clone, Copy)]
struct Versions {
    family: Family,
    from: u32,
    to: u32,
}

#[derive(Debug, Clone, Default)]
pub(super) struct LegacyBrowsers(Vec<Versions>);

impl LegacyBrowsers {
    /// Options that are not known are ignored.
    pub(super) fn new(options: &[String]) -> Self {
        Self(options.iter().flat_map(|option| versions_of(option)).collect())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn matches(&self, user_agent: &str) -> bool {
        browser(user_agent).is_some_and(|(family, major)| {
            self.0.iter().any(|versions| versions.family == family && (versions.from..=versions.to).contains(&major))
        })
    }
}

fn versions_of(option: &str) -> Vec<Versions> {
    use Family::{Android, Chrome, Edge, Firefox, InternetExplorer, Opera, OperaMini, Safari};
    let below = |family, version: u32| Versions { family, from: 0, to: version - 1 };
    let exactly = |family, version| Versions { family, from: version, to: version };
    match option {
        "default" => vec![
            below(InternetExplorer, 10),
            below(Safari, 6),
            below(Opera, 15),
            below(Android, 4),
            below(OperaMini, 8),
        ],
        "ie" => vec![below(InternetExplorer, 12)],
        "opera_mini" => vec![below(OperaMini, 35)],
        "opera" => vec![below(Opera, 100)],
        "android" | "android_pre_4" => vec![below(Android, 4)],
        "safari" => vec![below(Safari, 16)],
        "edge" => vec![below(Edge, 111)],
        "chrome" => vec![below(Chrome, 111)],
        "firefox" => vec![below(Firefox, 111)],
        "ie_pre_9" => vec![below(InternetExplorer, 9)],
        "ie9" => vec![exactly(InternetExplorer, 9)],
        "ie10" => vec![exactly(InternetExplorer, 10)],
        "ie11" => vec![exactly(InternetExplorer, 11)],
        "opera_mini_pre_8" => vec![below(OperaMini, 8)],
        "opera_pre_15" => vec![below(Opera, 15)],
        "safari_pre_6" => vec![below(Safari, 6)],
        "edge_pre_79" => vec![below(Edge, 79)],
        _ => Vec::new(),
    }
}

/// Words of browsers that carry the words of others but are families of their own.
const OTHER_FAMILIES: [&str; 40] = [
    "HeadlessChrome/",
    "SamsungBrowser/",
    "YaBrowser/",
    "Vivaldi/",
    "UCBrowser/",
    "UBrowser/",
    "MiuiBrowser/",
    "Whale/",
    "DuckDuckGo/",
    "Electron/",
    "EdgA/",
    "EdgiOS/",
    "OPT/",
    "OPiOS/",
    "OPX/",
    "CriOS/",
    "FxiOS/",
    "GSA/",
    "Instagram",
    "FBAV/",
    "FB_IAB",
    "FBAN/",
    "Pinterest",
    "Snapchat",
    "Line/",
    "MicroMessenger/",
    "QQBrowser/",
    "QtWebEngine/",
    "Silk/",
    "Puffin/",
    "Maxthon",
    "PhantomJS/",
    "Chromium/",
    "SeaMonkey/",
    "Epiphany/",
    "Iron/",
    "Sleipnir/",
    "Avast/",
    "Konqueror/",
    "PaleMoon/",
];

/// The browser and its major version, if it is one that the filter knows. The words are looked for
/// from the most to the least special one, since nearly every browser also names its ancestors.
fn browser(agent: &str) -> Option<(Family, u32)> {
    let with = |family, word| major_after(agent, word).map(|major| (family, major));
    if agent.contains("Opera Mini/") {
        return with(Family::OperaMini, "Opera Mini/");
    }
    if agent.contains("Opera") && !agent.contains("Opera Mobi") && !agent.contains("Opera Tablet") {
        let modern = agent.starts_with("Opera/").then(|| with(Family::Opera, "Version/")).flatten();
        return modern.or_else(|| with(Family::Opera, "Opera/")).or_else(|| with(Family::Opera, "Opera "));
    }
    if agent.contains("IEMobile") {
        return with(Family::InternetExplorer, "IEMobile/").or_else(|| with(Family::InternetExplorer, "IEMobile "));
    }
    if agent.contains("Trident/") && agent.contains("rv:") {
        return with(Family::InternetExplorer, "rv:");
    }
    if agent.contains("MSIE ") {
        return with(Family::InternetExplorer, "MSIE ");
    }
    if OTHER_FAMILIES.into_iter().any(|word| agent.contains(word)) || names_a_bot(agent) {
        return None;
    }
    let mobile = agent.contains("Mobile");
    if agent.contains("OPR/") {
        return if mobile { None } else { with(Family::Opera, "OPR/") };
    }
    for word in ["Edge/", "Edg/"] {
        if agent.contains(word) {
            return if agent.contains("Windows Phone") { None } else { with(Family::Edge, word) };
        }
    }
    if agent.contains("Firefox/") {
        return if mobile || agent.contains("Tablet") { None } else { with(Family::Firefox, "Firefox/") };
    }
    if agent.contains("Chrome/") {
        return if mobile || agent.contains("; wv)") { None } else { with(Family::Chrome, "Chrome/") };
    }
    if agent.contains("Android") {
        return ["Android ", "Android-", "Android/"].into_iter().find_map(|word| with(Family::Android, word));
    }
    if agent.contains("Safari/") && !mobile {
        return with(Family::Safari, "Version/");
    }
    None
}

/// Whether a crawler that dresses up as a browser gives its name: `…bot/2.1`.
fn names_a_bot(agent: &str) -> bool {
    ["bot/", "Bot/", "bot ", "Bot ", "bot;", "Bot;", "spider"].into_iter().any(|word| agent.contains(word))
}

fn major_after(agent: &str, word: &str) -> Option<u32> {
    let (_, rest) = agent.split_once(word)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    rest.get(..digits)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart() {
        let cases = [
            ("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.0; Trident/4.0)", Some((Family::InternetExplorer, 8))),
            ("Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv:11.0) like Gecko", Some((Family::InternetExplorer, 11))),
            (
                "Mozilla/5.0 (compatible; MSIE 9.0; Windows Phone OS 7.5; Trident/5.0; IEMobile/9.0)",
                Some((Family::InternetExplorer, 9)),
            ),
            ("Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18", Some((Family::Opera, 12))),
            ("Opera/9.80 (Series 60; Opera Mini/7.0.31380/28.2725; U; es) Presto/2.8", Some((Family::OperaMini, 7))),
            ("Mozilla/5.0 AppleWebKit/537.36 Chrome/96.0 Safari/537.36 OPR/82.0.4227.23", Some((Family::Opera, 82))),
            ("Mozilla/5.0 AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19582", Some((Family::Edge, 18))),
            ("Mozilla/5.0 AppleWebKit/537.36 Chrome/110.0 Safari/537.36 Edg/110.0.1587.41", Some((Family::Edge, 110))),
            (
                "Mozilla/5.0 (Linux; U; Android 2.3; en-us) AppleWebKit/999+ Version/4.0 Mobile Safari/534.30",
                Some((Family::Android, 2)),
            ),
            ("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/15.6 Safari/605.1.15", Some((Family::Safari, 15))),
            ("Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/15.6 Mobile/15E148 Safari/604.1", None),
            ("Mozilla/5.0 (X11; rv:110.0) Gecko/20100101 Firefox/110.0", Some((Family::Firefox, 110))),
            ("Mozilla/5.0 (Android 11; Mobile; rv:68.0) Gecko/68.0 Firefox/88.0", None),
            ("Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/80.0 Mobile Safari/537.36", None),
            ("Mozilla/5.0 AppleWebKit/537.36 (compatible; Googlebot/2.1) Chrome/80.0 Safari/537.36", None),
            ("curl/8.0", None),
        ];
        for (agent, expected) in cases {
            assert_eq!(browser(agent), expected, "{agent}");
        }
    }

    #[test]
    fn unknown_options_are_ignored_and_the_old_words_hold() {
        let options =
            |words: &[&str]| LegacyBrowsers::new(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        let ie9 = "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)";
        assert!(options(&["wat"]).is_empty());
        assert!(options(&["ie9"]).matches(ie9) && options(&["default"]).matches(ie9) && options(&["ie"]).matches(ie9));
        assert!(!options(&["ie10", "ie_pre_9", "chrome"]).matches(ie9));
    }
}
