//! What the body of a `PUT` asks for (API §D.3), read and checked before anything is changed.

use serde_json::{Map, Value};

use crate::server::ApiError;
use crate::store::{Priority, Substatus};

/// The longest window of a condition, in minutes.
const LONGEST_WINDOW: u64 = 10_080;

/// How many users are counted in a window at most: each is kept with the issue.
const WINDOW_USERS: u64 = 10_000;

/// The longest time for which an issue is put aside, in minutes: ten years.
const LONGEST_PAUSE: u64 = 10 * 366 * 1_440;

/// The longest name of an assignee or a release.
const LONGEST_NAME: usize = 250;

/// A change to issues; what is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) status: Option<WantedStatus>,
    /// `Some(None)` takes them from everyone.
    pub(super) assignee: Option<Option<String>>,
    pub(super) priority: Option<Priority>,
    pub(super) has_seen: Option<bool>,
    pub(super) is_bookmarked: Option<bool>,
    pub(super) is_subscribed: Option<bool>,
    pub(super) is_public: Option<bool>,
    /// Whether they are in the inbox; there is none here.
    pub(super) inbox: Option<bool>,
    pub(super) merge: bool,
}

/// A status to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum WantedStatus {
    Resolved(Fixed),
    /// With a substatus, or the one that the age gives.
    Unresolved(Option<Substatus>),
    Archived(Substatus, Until),
}

/// Since when an issue is fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fixed {
    Now,
    /// In the release after the latest one.
    NextRelease,
    /// In the latest release.
    LatestRelease,
    Release(String),
    /// In the release that has it.
    Commit {
        repository: String,
        commit: String,
    },
}

/// Until when an issue is put aside; until the first of these is met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Until {
    pub(super) minutes: Option<u64>,
    pub(super) events: Option<u64>,
    pub(super) event_window: Option<u64>,
    pub(super) users: Option<u64>,
    pub(super) user_window: Option<u64>,
}

impl Wanted {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// 400 that names the field.
    pub(super) fn read(body: &Map<String, Value>) -> Result<Self, ApiError> {
        if flag(body, "discard")? == Some(true) {
            return Err(ApiError::invalid(
                "Discarding is not available on this server; inbound filters drop events before they are stored.",
            ));
        }
        Ok(Self {
            status: status(body)?,
            assignee: assignee(body)?,
            priority: priority(body)?,
            has_seen: flag(body, "hasSeen")?,
            is_bookmarked: flag(body, "isBookmarked")?,
            is_subscribed: flag(body, "isSubscribed")?,
            is_public: flag(body, "isPublic")?,
            inbox: flag(body, "inbox")?,
            merge: flag(body, "merge")? == Some(true),
        })
    }

    /// Whether it says nothing but a status: only that may be asked of what a search finds.
    pub(super) fn is_only_status(&self) -> bool {
        Self { status: None, ..self.clone() } == Self::default()
    }
}

fn status(body: &Map<String, Value>) -> Result<Option<WantedStatus>, ApiError> {
    let substatus = text(body, "substatus")?;
    let Some(status) = text(body, "status")? else {
        return match substatus {
            None => Ok(None),
            Some(_) => Err(ApiError::field("substatus", "A substatus needs its status.")),
        };
    };
    let nothing = Map::new();
    let details = match body.get("statusDetails") {
        None | Some(Value::Null) => &nothing,
        Some(Value::Object(details)) => details,
        Some(_) => return Err(ApiError::field("statusDetails", "Expected an object.")),
    };
    let only = |wanted: WantedStatus, known: &[&str]| match substatus {
        Some(substatus) if !known.contains(&substatus) => Err(unfit(substatus, status)),
        _ => Ok(Some(wanted)),
    };
    match status {
        "resolved" => only(WantedStatus::Resolved(fixed(details)?), &[]),
        "resolvedInNextRelease" => only(WantedStatus::Resolved(Fixed::NextRelease), &[]),
        "unresolved" => Ok(Some(WantedStatus::Unresolved(match substatus {
            None => None,
            Some("new") => Some(Substatus::New),
            Some("ongoing") => Some(Substatus::Ongoing),
            Some("regressed") => Some(Substatus::Regressed),
            Some("escalating") => Some(Substatus::Escalating),
            Some(other) => return Err(unfit(other, status)),
        }))),
        "ignored" | "muted" | "archived" => archived(status, substatus, until(body, details)?).map(Some),
        _ => Err(ApiError::field("status", format!("{status:?} is not a valid choice."))),
    }
}

fn unfit(substatus: &str, status: &str) -> ApiError {
    ApiError::field("substatus", format!("{substatus:?} does not go with the status {status:?}."))
}

fn archived(status: &str, substatus: Option<&str>, until: Until) -> Result<WantedStatus, ApiError> {
    let is_conditional = until != Until::default();
    let substatus = match substatus {
        None if is_conditional => Substatus::UntilConditionMet,
        Some("archived_until_condition_met") if is_conditional => Substatus::UntilConditionMet,
        Some("archived_until_condition_met") => {
            return Err(ApiError::field("statusDetails", "There is no condition to be met."));
        }
        Some("archived_until_escalating") if !is_conditional => Substatus::UntilEscalating,
        None => Substatus::Forever,
        Some("archived_forever") if !is_conditional => Substatus::Forever,
        Some(substatus @ ("archived_until_escalating" | "archived_forever")) => {
            return Err(ApiError::field("substatus", format!("{substatus:?} takes no condition.")));
        }
        Some(other) => return Err(unfit(other, status)),
    };
    Ok(WantedStatus::Archived(substatus, until))
}

fn fixed(details: &Map<String, Value>) -> Result<Fixed, ApiError> {
    match details.get("inCommit") {
        None | Some(Value::Null) => {}
        Some(Value::Object(named)) => {
            let part = |name: &str| {
                let text = text(named, name)?.filter(|text| (1..=LONGEST_NAME).contains(&text.len()));
                text.map(str::to_owned).ok_or_else(|| within("inCommit", &format!("The {name} is missing.")))
            };
            return Ok(Fixed::Commit { repository: part("repository")?, commit: part("commit")? });
        }
        Some(_) => return Err(within("inCommit", "Expected a commit and its repository.")),
    }
    if flag(details, "inNextRelease")? == Some(true) || flag(details, "inUpcomingRelease")? == Some(true) {
        return Ok(Fixed::NextRelease);
    }
    Ok(match text(details, "inRelease")? {
        None | Some("") => Fixed::Now,
        Some("latest") => Fixed::LatestRelease,
        Some(version) => match crate::model::Release::parse(version) {
            Ok(_) if version.len() <= LONGEST_NAME => Fixed::Release(version.to_owned()),
            _ => return Err(within("inRelease", "Not the version of a release.")),
        },
    })
}

/// A refusal of a member of `statusDetails`.
pub(super) fn within(name: &str, message: &str) -> ApiError {
    let mut refusal = ApiError::invalid("");
    refusal.body = serde_json::json!({ "statusDetails": { name: [message] } });
    refusal
}

fn until(body: &Map<String, Value>, details: &Map<String, Value>) -> Result<Until, ApiError> {
    // Older clients put the time beside the status.
    let minutes = match number(details, "ignoreDuration", LONGEST_PAUSE)? {
        Some(minutes) => Some(minutes),
        None => number(body, "ignoreDuration", LONGEST_PAUSE)?.or(number(body, "snoozeDuration", LONGEST_PAUSE)?),
    };
    let until = Until {
        minutes,
        events: number(details, "ignoreCount", u64::from(u32::MAX))?,
        event_window: number(details, "ignoreWindow", LONGEST_WINDOW)?,
        users: number(details, "ignoreUserCount", u64::from(u32::MAX))?,
        user_window: number(details, "ignoreUserWindow", LONGEST_WINDOW)?,
    };
    if until.event_window.is_some() && until.events.is_none() {
        return Err(within("ignoreWindow", "A window needs ignoreCount."));
    }
    if until.user_window.is_some() && until.users.is_none() {
        return Err(within("ignoreUserWindow", "A window needs ignoreUserCount."));
    }
    if until.user_window.is_some() && until.users.is_some_and(|users| users > WINDOW_USERS) {
        return Err(within("ignoreUserCount", "At most 10000 users are counted in a window."));
    }
    Ok(until)
}

fn assignee(body: &Map<String, Value>) -> Result<Option<Option<String>>, ApiError> {
    let given = match body.get("assignedTo") {
        None => return Ok(None),
        Some(Value::Null) => return Ok(Some(None)),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::String(name)) => name.trim().to_owned(),
        Some(_) => return Err(ApiError::field("assignedTo", "Not a valid string.")),
    };
    if given.is_empty() {
        return Ok(Some(None));
    }
    let part = given.split_once(':').map_or(given.as_str(), |(_, part)| part).trim_start_matches('#');
    if part.is_empty() || given.len() > LONGEST_NAME || given.contains(char::is_control) {
        return Err(ApiError::field("assignedTo", "Expected a user's e-mail address, name or user:ID, or team:SLUG."));
    }
    Ok(Some(Some(match given.strip_prefix("team:") {
        Some(team) => format!("#{}", team.trim_start_matches('#')),
        None if given.bytes().all(|byte| byte.is_ascii_digit()) => format!("user:{given}"),
        None => given,
    })))
}

fn priority(body: &Map<String, Value>) -> Result<Option<Priority>, ApiError> {
    let Some(name) = text(body, "priority")? else { return Ok(None) };
    let found = Priority::ALL.iter().copied().find(|priority| priority.name() == name);
    found.map(Some).ok_or_else(|| ApiError::field("priority", format!("{name:?} is not a valid choice.")))
}

fn text<'b>(body: &'b Map<String, Value>, name: &str) -> Result<Option<&'b str>, ApiError> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(ApiError::field(name, "Not a valid string.")),
    }
}

fn flag(body: &Map<String, Value>, name: &str) -> Result<Option<bool>, ApiError> {
    Ok(match body.get(name) {
        None | Some(Value::Null) => None,
        Some(Value::Bool(flag)) => Some(*flag),
        Some(Value::Number(number)) if number.as_u64() == Some(1) => Some(true),
        Some(Value::Number(number)) if number.as_u64() == Some(0) => Some(false),
        Some(Value::String(text)) if matches!(text.as_str(), "1" | "true") => Some(true),
        Some(Value::String(text)) if matches!(text.as_str(), "0" | "false") => Some(false),
        Some(_) => return Err(ApiError::field(name, "Must be a valid boolean.")),
    })
}

fn number(body: &Map<String, Value>, name: &str, most: u64) -> Result<Option<u64>, ApiError> {
    let number = match body.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(number)) => number.as_u64(),
        Some(Value::String(text)) => text.parse().ok(),
        Some(_) => None,
    };
    let fits = number.filter(|number| (1..=most).contains(number));
    fits.map(Some).ok_or_else(|| within(name, &format!("A number from 1 to {most}.")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(body: &Value) -> Result<Wanted, Value> {
        Wanted::read(body.as_object().unwrap()).map_err(|refusal| refusal.body)
    }

    #[test]
    fn a_status_comes_with_its_details() {
        let status = |body: Value| read(&body).unwrap().status.unwrap();
        assert_eq!(status(json!({ "status": "resolved", "statusDetails": null })), WantedStatus::Resolved(Fixed::Now));
        let next = WantedStatus::Resolved(Fixed::NextRelease);
        assert_eq!(status(json!({ "status": "resolvedInNextRelease", "snoozeDuration": null })), next);
        assert_eq!(status(json!({ "status": "resolved", "statusDetails": { "inUpcomingRelease": true } })), next);
        let latest = json!({ "status": "resolved", "statusDetails": { "inRelease": "latest" } });
        assert_eq!(status(latest), WantedStatus::Resolved(Fixed::LatestRelease));
        let forever = WantedStatus::Archived(Substatus::Forever, Until::default());
        assert_eq!(status(json!({ "status": "muted" })), forever);
        let until = Until { events: Some(100), event_window: Some(60), ..Until::default() };
        let counted = json!({ "status": "ignored", "statusDetails": { "ignoreCount": 100, "ignoreWindow": "60" } });
        assert_eq!(status(counted), WantedStatus::Archived(Substatus::UntilConditionMet, until));
        let old = Until { minutes: Some(30), ..Until::default() };
        let snoozed = json!({ "status": "ignored", "snoozeDuration": 30 });
        assert_eq!(status(snoozed), WantedStatus::Archived(Substatus::UntilConditionMet, old));
    }

    #[test]
    fn a_refusal_names_the_field() {
        for (body, field) in [
            (json!({ "status": "closed" }), "status"),
            (json!({ "status": 1 }), "status"),
            (json!({ "substatus": "new" }), "substatus"),
            (json!({ "status": "resolved", "substatus": "ongoing" }), "substatus"),
            (json!({ "status": "unresolved", "substatus": "archived_forever" }), "substatus"),
            (json!({ "status": "ignored", "substatus": "archived_until_condition_met" }), "statusDetails"),
            (json!({ "status": "ignored", "statusDetails": [] }), "statusDetails"),
            (json!({ "status": "ignored", "statusDetails": { "ignoreCount": 0 } }), "statusDetails"),
            (json!({ "status": "ignored", "statusDetails": { "ignoreWindow": 5 } }), "statusDetails"),
            (
                json!({ "status": "ignored", "statusDetails": { "ignoreCount": 5, "ignoreWindow": 10_081 } }),
                "statusDetails",
            ),
            (json!({ "status": "resolved", "statusDetails": { "inCommit": { "commit": "a" } } }), "statusDetails"),
            (json!({ "status": "resolved", "statusDetails": { "inRelease": "a\nb" } }), "statusDetails"),
            (json!({ "priority": "urgent" }), "priority"),
            (json!({ "assignedTo": "team:" }), "assignedTo"),
            (json!({ "assignedTo": "a\u{7}b" }), "assignedTo"),
            (json!({ "assignedTo": [] }), "assignedTo"),
            (json!({ "hasSeen": "maybe" }), "hasSeen"),
            (json!({ "discard": true }), "detail"),
        ] {
            let refusal = read(&body).unwrap_err();
            assert!(refusal.get(field).is_some(), "{body} gave {refusal}");
        }
    }

    #[test]
    fn assignees_have_one_form() {
        let assignee = |name: Value| read(&json!({ "assignedTo": name })).unwrap().assignee.unwrap();
        assert_eq!(assignee(json!("team:backend")).as_deref(), Some("#backend"));
        assert_eq!(assignee(json!(12)).as_deref(), Some("user:12"));
        assert_eq!(assignee(json!(" a@example.org ")).as_deref(), Some("a@example.org"));
        assert_eq!((assignee(json!("")), assignee(json!(null))), (None, None));
        assert_eq!(read(&json!({ "merge": 1 })), Ok(Wanted { merge: true, ..Wanted::default() }));
    }
}
