//! User feedback: event JSON whose `contexts.feedback` holds what the user says (PROTOCOL §5).

use serde::Deserialize;
use serde_json::value::RawValue;

use super::raw_object;
/// Longer messages are refused, in characters.
const MAX_MESSAGE: usize = 4096;

/// Why feedback is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFeedback {
    /// Not event JSON.
    #[error("the feedback is not in its form: {0}")]
    Json(String),
    /// No `contexts.feedback`, or one without a message.
    #[error("the feedback has no message")]
    NoMessage,
    /// Longer than can be kept.
    #[error("the message has {0} characters, more than {MAX_MESSAGE}")]
    TooLong(usize),
}

/// What `contexts.feedback` holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Feedback {
    /// What the user says.
    #[serde(default)]
    pub message: String,
    /// The user's name.
    pub name: Option<String>,
    /// The user's address.
    pub contact_email: Option<String>,
    /// The page it was given on.
    pub url: Option<String>,
    /// The replay of the user's session.
    pub replay_id: Option<String>,
    /// The event it is about.
    pub associated_event_id: Option<String>,
    /// What the user gave it with, such as `widget`.
    pub source: Option<String>,
}

#[derive(Deserialize)]
struct EventView<'a> {
    #[serde(borrow)]
    contexts: Option<ContextsView<'a>>,
}

#[derive(Deserialize)]
struct ContextsView<'a> {
    #[serde(borrow)]
    feedback: Option<&'a RawValue>,
}

impl Feedback {
    /// Reads and checks the feedback in an event.
    pub fn parse(payload: &[u8]) -> Result<Self, InvalidFeedback> {
        let json = |error: serde_json::Error| InvalidFeedback::Json(error.to_string());
        let event: EventView<'_> = raw_object::from_object(payload).map_err(json)?;
        let context = event.contexts.and_then(|contexts| contexts.feedback).ok_or(InvalidFeedback::NoMessage)?;
        let feedback: Self = serde_json::from_str(context.get()).map_err(json)?;
        match feedback.message.chars().count() {
            0 => Err(InvalidFeedback::NoMessage),
            count if count > MAX_MESSAGE => Err(InvalidFeedback::TooLong(count)),
            _ => Ok(feedback),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_must_be_there_and_fit() {
        let event = |message: &str| {
            format!(r#"{{"contexts":{{"trace":1,"feedback":{{"message":"{message}","source":"widget","more":[]}}}}}}"#)
        };
        let feedback = Feedback::parse(event("slow").as_bytes()).unwrap();
        assert_eq!((feedback.message.as_str(), feedback.source.as_deref()), ("slow", Some("widget")));
        assert_eq!(Feedback::parse(event("").as_bytes()), Err(InvalidFeedback::NoMessage));
        assert_eq!(Feedback::parse(b"{}"), Err(InvalidFeedback::NoMessage));
        assert_eq!(Feedback::parse(event(&"x".repeat(4097)).as_bytes()), Err(InvalidFeedback::TooLong(4097)));
        assert!(matches!(Feedback::parse(b"{"), Err(InvalidFeedback::Json(_))));
    }
}
