//! Sessions: updates of one session, and counts of many (PROTOCOL §9).

use serde::{Deserialize, Deserializer, Serialize};

use super::raw_object;
use super::wire_time;
use crate::model::Timestamp;

/// A release is at most this long, in characters.
const MAX_RELEASE: usize = 200;
/// Sessions older than this are dropped.
const MAX_AGE_SECONDS: i64 = 5 * 24 * 60 * 60;
/// Sessions further ahead than this are dropped.
const MAX_AHEAD_SECONDS: i64 = 60;

/// Why a session is dropped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSession {
    /// Not in its form.
    #[error("the session is not in its form: {0}")]
    Json(String),
    /// No release, or one that is none.
    #[error("the session has no valid release: `{0}`")]
    Release(String),
    /// Started or sent too long ago.
    #[error("the session is of {0}, more than five days old")]
    TooOld(Timestamp),
    /// Started or sent in the future.
    #[error("the session is of {0}, in the future")]
    InFuture(Timestamp),
}

/// How a session stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(into = "String")]
pub enum SessionStatus {
    /// Going on.
    #[default]
    Ok,
    /// Ended well.
    Exited,
    /// Ended by a crash.
    Crashed,
    /// Ended in an odd way.
    Abnormal,
    /// Going on after an error.
    Errored,
    /// Going on after an error that nothing handled.
    Unhandled,
    /// A status this version does not know.
    Unknown(String),
}

impl SessionStatus {
    /// The name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Exited => "exited",
            Self::Crashed => "crashed",
            Self::Abnormal => "abnormal",
            Self::Errored => "errored",
            Self::Unhandled => "unhandled",
            Self::Unknown(name) => name,
        }
    }

    /// Whether no further update is to come.
    pub const fn is_terminal(&self) -> bool {
        !matches!(self, Self::Ok)
    }
}

impl From<String> for SessionStatus {
    fn from(name: String) -> Self {
        match name.as_str() {
            "ok" => Self::Ok,
            "exited" => Self::Exited,
            "crashed" => Self::Crashed,
            "abnormal" => Self::Abnormal,
            "errored" => Self::Errored,
            "unhandled" => Self::Unhandled,
            _ => Self::Unknown(name),
        }
    }
}

impl From<SessionStatus> for String {
    fn from(status: SessionStatus) -> Self {
        status.name().to_owned()
    }
}

impl<'de> Deserialize<'de> for SessionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<String>::deserialize(deserializer)?.map_or(Self::Ok, Self::from))
    }
}

/// What sessions have in common with events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionAttributes {
    /// The release, which must be there.
    pub release: String,
    /// The environment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// The user's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// The user's browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl SessionAttributes {
    fn check(&self) -> Result<(), InvalidSession> {
        let release = self.release.trim();
        let bad = release.is_empty()
            || release.chars().count() > MAX_RELEASE
            || release.contains(['/', '\\', '\n', '\r', '\t', '\u{c}'])
            || matches!(release, "." | "..")
            || release.eq_ignore_ascii_case("latest");
        if bad { Err(InvalidSession::Release(self.release.clone())) } else { Ok(()) }
    }
}

/// An update of one session; later ones replace earlier ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SessionUpdate {
    /// The session's id; random when not given.
    #[serde(rename = "sid", default = "uuid::Uuid::new_v4")]
    pub session_id: uuid::Uuid,
    /// The user's id or a hash of it.
    #[serde(rename = "did", default, deserialize_with = "distinct_id", skip_serializing_if = "Option::is_none")]
    pub distinct_id: Option<String>,
    /// The number of the update, growing with time; milliseconds since 1970 when not given.
    #[serde(rename = "seq", default)]
    pub sequence: Option<u64>,
    /// Whether it is the first update.
    #[serde(default)]
    pub init: bool,
    /// When it was sent; the time it came when not given.
    #[serde(default, deserialize_with = "wire_time::optional_text")]
    pub timestamp: Option<Timestamp>,
    /// When the session began.
    #[serde(deserialize_with = "wire_time::text")]
    pub started: Timestamp,
    /// How it stands.
    #[serde(default)]
    pub status: SessionStatus,
    /// The errors so far.
    #[serde(default)]
    pub errors: u64,
    /// Release, environment and so on.
    #[serde(rename = "attrs")]
    pub attributes: SessionAttributes,
    /// Why the session is abnormal, such as `anr_foreground`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abnormal_mechanism: Option<String>,
}

impl SessionUpdate {
    /// Reads an update and fills what is missing from the time it came.
    pub fn parse(payload: &[u8], received: Timestamp) -> Result<Self, InvalidSession> {
        let mut update: Self =
            raw_object::from_object(payload).map_err(|error| InvalidSession::Json(error.to_string()))?;
        let sent = *update.timestamp.get_or_insert(received);
        update.sequence.get_or_insert(u64::try_from(sent.as_millis()).unwrap_or(0));
        Ok(update)
    }

    /// Fails when the release is none, or a time is out of range. Clock drift must be taken out before.
    pub fn check(&self, received: Timestamp) -> Result<(), InvalidSession> {
        self.attributes.check()?;
        check_time(self.started, received)?;
        self.timestamp.map_or(Ok(()), |time| check_time(time, received))
    }

    /// Moves both times by as much as the sender's clock is off.
    pub fn shift(&mut self, millis: i64) {
        self.started = shifted(self.started, millis);
        self.timestamp = self.timestamp.map(|time| shifted(time, millis));
    }
}

/// Counts of sessions that began in the same minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AggregateBucket {
    /// The minute.
    #[serde(deserialize_with = "wire_time::text")]
    pub started: Timestamp,
    /// The user's id, when the sessions are of one user.
    #[serde(rename = "did", default, deserialize_with = "distinct_id", skip_serializing_if = "Option::is_none")]
    pub distinct_id: Option<String>,
    /// Ended well.
    #[serde(default)]
    pub exited: u64,
    /// Had errors.
    #[serde(default)]
    pub errored: u64,
    /// Ended by a crash.
    #[serde(default)]
    pub crashed: u64,
    /// Ended in an odd way.
    #[serde(default)]
    pub abnormal: u64,
    /// Had an error that nothing handled.
    #[serde(default)]
    pub unhandled: u64,
}

impl AggregateBucket {
    /// All sessions of the bucket.
    pub const fn total(&self) -> u64 {
        self.exited
            .saturating_add(self.errored)
            .saturating_add(self.crashed)
            .saturating_add(self.abnormal)
            .saturating_add(self.unhandled)
    }
}

/// Counts of sessions, by minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionAggregates {
    /// The minutes.
    #[serde(default)]
    pub aggregates: Vec<AggregateBucket>,
    /// Release, environment and so on.
    #[serde(rename = "attrs")]
    pub attributes: SessionAttributes,
}

impl SessionAggregates {
    /// Reads aggregates.
    pub fn parse(payload: &[u8]) -> Result<Self, InvalidSession> {
        raw_object::from_object(payload).map_err(|error| InvalidSession::Json(error.to_string()))
    }

    /// Fails when the release is none; drops the minutes that are out of range and says how many those were.
    pub fn retain_valid(&mut self, received: Timestamp) -> Result<usize, InvalidSession> {
        self.attributes.check()?;
        let before = self.aggregates.len();
        self.aggregates.retain(|bucket| check_time(bucket.started, received).is_ok());
        Ok(before - self.aggregates.len())
    }

    /// Moves every minute by as much as the sender's clock is off.
    pub fn shift(&mut self, millis: i64) {
        for bucket in &mut self.aggregates {
            bucket.started = shifted(bucket.started, millis);
        }
    }
}

fn shifted(time: Timestamp, millis: i64) -> Timestamp {
    Timestamp::from_millis(time.as_millis().saturating_add(millis))
}

fn check_time(time: Timestamp, received: Timestamp) -> Result<(), InvalidSession> {
    if time < received.plus_seconds(-MAX_AGE_SECONDS) {
        return Err(InvalidSession::TooOld(time));
    }
    if time > received.plus_seconds(MAX_AHEAD_SECONDS) {
        return Err(InvalidSession::InFuture(time));
    }
    Ok(())
}

/// A user's id may be a number.
fn distinct_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Option::<serde_json::Value>::deserialize(deserializer)? {
        Some(serde_json::Value::String(id)) => Some(id),
        Some(serde_json::Value::Number(id)) => Some(id.to_string()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn update(json: &str) -> Result<SessionUpdate, InvalidSession> {
        SessionUpdate::parse(json.as_bytes(), at("2026-03-04T05:06:10Z"))
    }

    #[test]
    fn an_update_is_read_in_full() {
        let session = update(
            r#"{"sid":"7f1c2d3e4f5061728394a5b6c7d8e9f0","did":42,"seq":3,"init":true,"timestamp":"2026-03-04T05:06:09Z",
            "started":"2026-03-04T05:06:01Z","status":"crashed","errors":1,"duration":1.5,
            "attrs":{"release":"shop@2.0.1","environment":"prod"},"abnormal_mechanism":"anr_foreground"}"#,
        )
        .unwrap();
        assert_eq!(session.distinct_id.as_deref(), Some("42"));
        assert_eq!((session.sequence, session.errors), (Some(3), 1));
        assert_eq!(session.status, SessionStatus::Crashed);
        assert!(session.status.is_terminal());
        assert_eq!(session.check(at("2026-03-04T05:06:10Z")), Ok(()));
    }

    #[test]
    fn what_is_missing_is_filled() {
        let session =
            update(r#"{"started":"2026-03-04T05:06:01Z","status":"napping","attrs":{"release":"a"}}"#).unwrap();
        assert_eq!(session.sequence, Some(1_772_600_770_000));
        assert_eq!(session.timestamp, Some(at("2026-03-04T05:06:10Z")));
        assert_eq!(session.status.name(), "napping");
        assert!(matches!(update(r#"{"started":"2026-03-04T05:06:01Z"}"#), Err(InvalidSession::Json(_))));
    }

    #[test]
    fn releases_and_times_are_checked() {
        let mut session = update(r#"{"started":"2026-03-04T05:06:01Z","attrs":{"release":"a"}}"#).unwrap();
        assert!(matches!(session.check(at("2026-03-09T05:06:02Z")), Err(InvalidSession::TooOld(_))));
        assert!(matches!(session.check(at("2026-03-04T05:05:00Z")), Err(InvalidSession::InFuture(_))));
        session.shift(60_000);
        assert_eq!(session.started, at("2026-03-04T05:07:01Z"));
        for bad in ["", " ", "a/b", "latest", "..", &"x".repeat(201)] {
            session.attributes.release = bad.to_owned();
            assert!(matches!(session.check(session.started), Err(InvalidSession::Release(_))), "{bad}");
        }
    }

    #[test]
    fn aggregates_lose_the_minutes_out_of_range() {
        let mut sessions = SessionAggregates::parse(
            br#"{"aggregates":[{"started":"2026-03-04T05:06:00Z","exited":40,"errored":3,"crashed":1},
                               {"started":"2026-02-04T05:06:00Z","exited":1}],"attrs":{"release":"shop@2.0.1"}}"#,
        )
        .unwrap();
        assert_eq!(sessions.retain_valid(at("2026-03-04T05:07:00Z")), Ok(1));
        assert_eq!(sessions.aggregates.first().unwrap().total(), 44);
    }
}
