//! Names and slugs of what people make.

use serde_json::{Map, Value as Json};

use super::ApiError;
use crate::model::Slug;

/// The longest slug, in characters.
const LONGEST: usize = 100;

/// A text of one line that a body gives; none when it gives none.
///
/// # Errors
/// 400 when it is no text, is empty, too long, or holds control characters.
pub(crate) fn line(body: &Map<String, Json>, field: &str, most: usize) -> Result<Option<String>, ApiError> {
    let text = match body.get(field) {
        None | Some(Json::Null) => return Ok(None),
        Some(Json::String(text)) => text.trim(),
        Some(_) => return Err(ApiError::field(field, "Not a valid string.")),
    };
    if text.is_empty() {
        return Err(ApiError::field(field, "This field may not be blank."));
    }
    if text.chars().count() > most || text.chars().any(char::is_control) {
        return Err(ApiError::field(field, format!("must be one line of at most {most} characters")));
    }
    Ok(Some(text.to_owned()))
}

/// A slug that a body gives under `slug`; none when it gives none.
///
/// # Errors
/// 400 when it is none.
pub(crate) fn slug(body: &Map<String, Json>) -> Result<Option<Slug>, ApiError> {
    let text = line(body, "slug", LONGEST)?;
    text.map(|text| text.parse::<Slug>().map_err(|error| ApiError::field("slug", error.to_string()))).transpose()
}

/// A slug made of a name, or of `kind` where nothing of the name can be part of one. `attempt` counts from 1; later
/// ones have it at their end.
pub(crate) fn slug_of(name: &str, kind: &str, attempt: usize) -> Option<Slug> {
    let mut text = String::new();
    for character in name.chars().flat_map(char::to_lowercase).take(LONGEST - 10) {
        if character.is_ascii_alphanumeric() || character == '_' {
            text.push(character);
        } else if !text.ends_with('-') && !text.is_empty() {
            text.push('-');
        }
    }
    let mut text = text.trim_end_matches('-').to_owned();
    if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        text = if text.is_empty() { kind.to_owned() } else { format!("{kind}-{text}") };
    }
    if attempt > 1 {
        text = format!("{text}-{attempt}");
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_slugs() {
        let slug = |name: &str, attempt| slug_of(name, "project", attempt).unwrap().to_string();
        assert_eq!(slug("My  Shop (EU)", 1), "my-shop-eu");
        assert_eq!(slug("My Shop", 3), "my-shop-3");
        assert_eq!((slug("2026", 1), slug("价格", 1)), ("project-2026".to_owned(), "project".to_owned()));
        assert_eq!(slug(&"x".repeat(300), 12).len(), 93);
    }
}
