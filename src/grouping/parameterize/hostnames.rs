//! Host names: labels that end in a well-known top-level domain.

use super::{Place, is_word};

/// The top-level domains that most hosts have; sorted.
const TOP_LEVEL: [&str; 100] = [
    "ae", "al", "app", "ar", "at", "au", "be", "bg", "biz", "br", "by", "ca", "cat", "cc", "ch", "cl", "club", "cn",
    "co", "com", "cr", "cz", "de", "dev", "dk", "edu", "ee", "es", "eu", "fi", "fm", "fr", "ga", "gov", "gq", "gr",
    "hk", "hr", "hu", "id", "ie", "il", "in", "info", "io", "ir", "is", "it", "jobs", "jp", "kr", "kz", "la", "link",
    "lt", "lv", "ly", "me", "mobi", "ms", "mx", "my", "net", "news", "ng", "nl", "no", "nz", "online", "org", "pe",
    "ph", "pl", "pro", "pt", "ro", "rs", "ru", "sa", "se", "sg", "si", "site", "sk", "su", "th", "tips", "tk", "to",
    "tr", "tv", "tw", "ua", "uk", "us", "vn", "wiki", "xxx", "xyz", "za",
];

/// Host names have at most this many bytes.
const MAX_BYTES: usize = 253;

/// The length of the host name that begins here.
pub(super) fn find(place: Place<'_>) -> Option<usize> {
    let is_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let mut end = 0;
    loop {
        let label = place.rest().bytes().skip(end).take_while(|byte| is_label(*byte)).count();
        if end > 0 {
            let word = place.rest().bytes().skip(end).take_while(|byte| is_word(*byte)).count();
            let name = place.rest().get(end..end + word).unwrap_or_default();
            if is_top_level(name) {
                return Some(end + word);
            }
        }
        if !(1..=63).contains(&label) || place.byte_at(end + label) != Some(b'.') || end > MAX_BYTES {
            return None;
        }
        end += label + 1;
    }
}

fn is_top_level(name: &str) -> bool {
    if name.len() < 2 || name.len() > 6 {
        return false;
    }
    if name.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return TOP_LEVEL.binary_search(&name.to_ascii_lowercase().as_str()).is_ok();
    }
    TOP_LEVEL.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::TOP_LEVEL;

    #[test]
    fn the_list_is_sorted() {
        assert!(TOP_LEVEL.is_sorted());
    }
}
