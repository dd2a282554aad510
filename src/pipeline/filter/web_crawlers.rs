//! Events from crawlers, told by their user agent.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

/// Words of crawlers, wherever they stand.
const CRAWLERS: [&str; 34] = [
    "Googlebot",
    "Mediapartners-Google",
    "AdsBot-Google",
    "FeedFetcher-Google",
    "Storebot-Google",
    "BingBot",
    "BingPreview",
    "Baiduspider",
    "Slurp",
    "Sogou",
    "facebook",
    "meta-",
    "ia_archiver",
    "Slack",
    "Calypso AppCrawler",
    "pingdom",
    "lyticsbot",
    "AWS Security Scanner",
    "HubSpot Crawler",
    "Bytespider",
    "Better Uptime",
    "Cloudflare-Healthchecks",
    "GTmetrix",
    "BrightEdgeOnCrawl",
    "ELB-HealthChecker",
    "naver.me/spd",
    "ClaudeBot",
    "CCBot",
    "OAI-SearchBot",
    "GPTBot",
    "PerplexityBot",
    "Applebot",
    "DuckDuckBot",
    "Lightpanda",
];

/// Words that are a crawler's when nothing of the word follows.
const LAST_WORDS: &str = r"(?:bots?|spider)(?:[/\s);]|$)";

/// What calls itself so but is wanted.
const WELCOME: &str = r"Slackbot\s1\.|SentryUptimeBot|ChatGPT-User";

static CRAWLER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words = CRAWLERS.map(regex::escape).join("|");
    build(&format!("{words}|{LAST_WORDS}"))
});
static WELCOME_ONES: LazyLock<Option<Regex>> = LazyLock::new(|| build(WELCOME));

fn build(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).case_insensitive(true).build().ok()
}

pub(super) fn matches(user_agent: &str) -> bool {
    let found = |regex: &Option<Regex>| regex.as_ref().is_some_and(|regex| regex.is_match(user_agent));
    found(&CRAWLER) && !found(&WELCOME_ONES)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn crawlers_are_told_from_words_that_look_like_theirs() {
        for crawler in ["my-bot", "x robots; y", "Sogou web spider/4.0", "GOOGLEBOT", "Slack-ImgProxy 0.19", "a bot)"] {
            assert!(matches(crawler), "{crawler}");
        }
        for other in
            ["botanic/1.0", "spiderman/1", "curl/8.0", "Slackbot 1.0 (+x/robots)", "SentryUptimeBot/1.0", "cubot_x"]
        {
            assert!(!matches(other), "{other}");
        }
    }
}
