//! Query strings and form bodies: `a=b&c=d` with percent escapes and `+` for blanks.

use std::borrow::Cow;

/// The pairs of a query string, decoded, in their order.
pub(super) fn pairs(query: &[u8]) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    url::form_urlencoded::parse(query)
}

/// The first value of a name.
pub(super) fn first<'a>(query: &'a [u8], name: &str) -> Option<Cow<'a, str>> {
    pairs(query).find(|(key, _)| key == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone() {
        assert_eq!(first(b"a=1&b=x%20y+z&b=2", "b").unwrap(), "x y z");
        assert_eq!(first(b"", "b"), None);
    }
}
