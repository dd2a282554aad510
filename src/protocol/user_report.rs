//! User reports: a user's words on an event, in the form before feedback (PROTOCOL §5).

use serde::{Deserialize, Deserializer, Serialize};

use super::raw_object;
use crate::model::EventId;

/// Longer comments are refused, in characters.
const MAX_COMMENTS: usize = 4096;

/// Why a user report is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidUserReport {
    /// Not in its form.
    #[error("the user report is not in its form: {0}")]
    Json(String),
    /// Longer than can be kept.
    #[error("the comments have {0} characters, more than {MAX_COMMENTS}")]
    TooLong(usize),
}

/// A user's words on an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserReport {
    /// The event.
    pub event_id: EventId,
    /// The user's name, empty when not given.
    #[serde(default, deserialize_with = "text_or_null")]
    pub name: String,
    /// The user's address, empty when not given.
    #[serde(default, deserialize_with = "text_or_null")]
    pub email: String,
    /// What the user says.
    #[serde(default, deserialize_with = "text_or_null")]
    pub comments: String,
}

impl UserReport {
    /// Reads and checks a report.
    pub fn parse(payload: &[u8]) -> Result<Self, InvalidUserReport> {
        let report: Self =
            raw_object::from_object(payload).map_err(|error| InvalidUserReport::Json(error.to_string()))?;
        match report.comments.chars().count() {
            count if count > MAX_COMMENTS => Err(InvalidUserReport::TooLong(count)),
            _ => Ok(report),
        }
    }
}

fn text_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_and_its_comments_are_bounded() {
        let text = |comments: &str| {
            format!(
                r#"{{"event_id":"9ec79c33-ec99-42ab-8353-589fcb2e04dc","name":null,"comments":"{comments}","x":1}}"#
            )
        };
        let report = UserReport::parse(text("it broke").as_bytes()).unwrap();
        assert_eq!((report.name.as_str(), report.comments.as_str()), ("", "it broke"));
        assert!(UserReport::parse(text(&"é".repeat(4096)).as_bytes()).is_ok());
        assert_eq!(UserReport::parse(text(&"é".repeat(4097)).as_bytes()), Err(InvalidUserReport::TooLong(4097)));
        assert!(matches!(UserReport::parse(b"{}"), Err(InvalidUserReport::Json(_))));
    }
}
