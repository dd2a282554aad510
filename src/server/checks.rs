//! Checks of what is sent and would be kept: lengths, characters, times. What does not hold is 400 and names the field.

use super::ApiError;
use super::period::moment;
use crate::model::Timestamp;

/// A text of at most `most` characters, without control characters.
///
/// # Errors
/// 400 for the field.
pub(crate) fn text(field: &str, text: String, most: usize) -> Result<String, ApiError> {
    if text.chars().count() > most {
        return Err(ApiError::field(field, format!("Ensure this field has no more than {most} characters.")));
    }
    if text.chars().any(char::is_control) {
        return Err(ApiError::field(field, "Control characters are not allowed."));
    }
    Ok(text)
}

/// The same, for what may be absent; the empty text is absent.
///
/// # Errors
/// 400 for the field.
pub(crate) fn optional(field: &str, value: Option<String>, most: usize) -> Result<Option<String>, ApiError> {
    value.filter(|value| !value.is_empty()).map(|value| text(field, value, most)).transpose()
}

/// An address that a browser may follow: of `http` or `https`.
///
/// # Errors
/// 400 for the field.
pub(crate) fn address(field: &str, value: Option<String>) -> Result<Option<String>, ApiError> {
    let Some(value) = optional(field, value, 2_000)? else { return Ok(None) };
    match url::Url::parse(&value) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(Some(value)),
        _ => Err(ApiError::field(field, "Enter a valid URL.")),
    }
}

/// A time in ISO 8601.
///
/// # Errors
/// 400 for the field.
pub(crate) fn time(field: &str, value: Option<&str>) -> Result<Option<Timestamp>, ApiError> {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(None) };
    moment(value).map(Some).ok_or_else(|| ApiError::field(field, "This is no ISO 8601 time."))
}

/// What must be there.
///
/// # Errors
/// 400 for the field.
pub(crate) fn required<T>(field: &str, value: Option<T>) -> Result<T, ApiError> {
    value.ok_or_else(|| ApiError::field(field, "This field is required."))
}
