//! Where each field is found: in an event in memory, in the relations of the store, or nowhere.
//!
//! The names of the relations and columns agree with the store's views `events`, `event_tags` and
//! `issues`; they stand in this file and nowhere else.

use super::Target;
use super::ast::{Condition, Term, Test};
use super::error::QueryErrorKind;
use super::field::Field;
use super::resolve::unresolved;

/// Where a target has a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Text in any of these columns.
    Texts(&'static [&'static str]),
    /// An id of 16 bytes.
    Bytes(&'static str),
    /// A whole number, or a moment in milliseconds.
    Integer(&'static str),
    /// 0, 1, or nothing.
    Flag(&'static str),
    /// The state of an issue: status, substatus and assignee.
    Status,
    /// The tags.
    Tags,
    /// In the events of an issue.
    EventsOfIssue,
    /// Nowhere.
    Nowhere,
}

/// The tags of the event at hand: joined on its row, with `key` and `value`.
pub(super) const TAGS_OF_EVENT: &str = "SELECT 1 FROM event_tags WHERE event_tags.event_rowid = events.rowid";

/// The number of an issue in the relation of issues.
pub(super) const ISSUE_ID: &str = "issues.id";

/// The columns behind `is:`.
pub(super) const ISSUE_STATUS: &str = "issues.status";
/// See [`ISSUE_STATUS`].
pub(super) const ISSUE_SUBSTATUS: &str = "issues.substatus";
/// See [`ISSUE_STATUS`].
pub(super) const ISSUE_ASSIGNEE: &str = "issues.assignee";

/// Where free text is looked for.
pub(super) const fn text_columns(target: Target) -> &'static [&'static str] {
    match target {
        Target::Issues => &["issues.title", "issues.culprit"],
        Target::Event | Target::Events => {
            &["events.message", "events.title", "events.culprit", "events.error_type", "events.error_value"]
        }
    }
}

/// Where `target` has `field` in the store.
pub(super) const fn place(field: &Field, target: Target) -> Place {
    match target {
        Target::Issues => issue_place(field),
        Target::Event | Target::Events => event_place(field),
    }
}

const fn event_place(field: &Field) -> Place {
    match field {
        Field::EventId => Place::Bytes("events.event_id"),
        Field::Level => Place::Texts(&["events.level"]),
        Field::EventType => Place::Texts(&["events.type"]),
        Field::Platform => Place::Texts(&["events.platform"]),
        Field::Environment => Place::Texts(&["events.environment"]),
        Field::Release => Place::Texts(&["events.release"]),
        Field::Dist => Place::Texts(&["events.dist"]),
        Field::Transaction => Place::Texts(&["events.transaction_name"]),
        Field::Logger => Place::Texts(&["events.logger"]),
        Field::Message => Place::Texts(text_columns(Target::Events)),
        Field::Title => Place::Texts(&["events.title"]),
        Field::Culprit => Place::Texts(&["events.culprit"]),
        Field::ErrorType => Place::Texts(&["events.error_type"]),
        Field::ErrorValue => Place::Texts(&["events.error_value"]),
        Field::ErrorHandled => Place::Flag("events.error_handled"),
        Field::User => Place::Texts(&["events.user_id", "events.user_email", "events.user_username", "events.user_ip"]),
        Field::UserId => Place::Texts(&["events.user_id"]),
        Field::UserEmail => Place::Texts(&["events.user_email"]),
        Field::UserUsername => Place::Texts(&["events.user_username"]),
        Field::UserIp => Place::Texts(&["events.user_ip"]),
        Field::SdkName => Place::Texts(&["events.sdk_name"]),
        Field::SdkVersion => Place::Texts(&["events.sdk_version"]),
        Field::Url => Place::Texts(&["events.url"]),
        Field::HttpMethod => Place::Texts(&["events.http_method"]),
        Field::Timestamp => Place::Integer("events.timestamp"),
        Field::Project => Place::Integer("events.project_id"),
        Field::IssueId => Place::Integer("events.issue_id"),
        Field::Tag(_) => Place::Tags,
        _ => Place::Nowhere,
    }
}

const fn issue_place(field: &Field) -> Place {
    match field {
        Field::Level => Place::Texts(&["issues.level"]),
        Field::EventType => Place::Texts(&["issues.type"]),
        Field::Platform => Place::Texts(&["issues.platform"]),
        Field::Logger => Place::Texts(&["issues.logger"]),
        Field::Message => Place::Texts(text_columns(Target::Issues)),
        Field::Title => Place::Texts(&["issues.title"]),
        Field::Culprit => Place::Texts(&["issues.culprit"]),
        Field::Project => Place::Integer("issues.project_id"),
        Field::Issue => Place::Texts(&["issues.short_id"]),
        Field::IssueId => Place::Integer(ISSUE_ID),
        Field::Status => Place::Status,
        Field::TimesSeen => Place::Integer("issues.times_seen"),
        Field::UsersSeen => Place::Integer("issues.users_seen"),
        Field::FirstSeen => Place::Integer("issues.first_seen"),
        Field::LastSeen => Place::Integer("issues.last_seen"),
        Field::FirstRelease => Place::Texts(&["issues.first_release"]),
        Field::LastRelease => Place::Texts(&["issues.last_release"]),
        Field::Assignee => Place::Texts(&[ISSUE_ASSIGNEE]),
        Field::Priority => Place::Texts(&["issues.priority"]),
        _ => match event_place(field) {
            Place::Nowhere => Place::Nowhere,
            _ => Place::EventsOfIssue,
        },
    }
}

/// Why a term is refused, and what to use instead (possibly nothing).
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) kind: QueryErrorKind,
    pub(super) message: String,
    pub(super) instead: String,
}

/// Whether a term means something for a target.
pub(super) fn check(term: &Term, target: Target) -> Result<(), Refusal> {
    let Condition::Field(field, test) = &term.condition else { return Ok(()) };
    let refuse = |kind, message, instead: &str| Err(Refusal { kind, message, instead: instead.to_owned() });
    if field.is_of_issues() && target != Target::Issues {
        let message = format!("`{field}` belongs to issues, not to a single event");
        return refuse(QueryErrorKind::WrongTarget, message, instead_on_events(field));
    }
    if target == Target::Event && matches!(field, Field::Issue | Field::IssueId) {
        let message = format!("`{field}` is not known before an event is stored");
        return refuse(QueryErrorKind::WrongTarget, message, "error.type:, title: or a tag");
    }
    if target != Target::Event && place(field, target) == Place::Nowhere {
        let message = format!("the store keeps no index of `{field}`");
        return refuse(QueryErrorKind::WrongTarget, message, "error.type:, culprit:, title: or a tag");
    }
    if let Some(name) = unresolved(term, target) {
        let message = format!("`{field}:{name}` is a name that cannot be looked up here");
        let instead = match field {
            Field::Project => "the number of the project",
            Field::Issue => "the number of the issue, as issue.id:",
            Field::Assignee => "the name of the assignee",
            _ => "the name of the release",
        };
        return refuse(QueryErrorKind::Unresolved, message, instead);
    }
    if matches!((field, test), (Field::Project | Field::IssueId, Test::OneOf(patterns)) if patterns.iter().any(super::Pattern::is_empty))
    {
        return refuse(QueryErrorKind::Value, format!("`{field}` is never empty"), "a number");
    }
    Ok(())
}

const fn instead_on_events(field: &Field) -> &'static str {
    match field {
        Field::FirstSeen | Field::LastSeen => "timestamp:-24h",
        Field::FirstRelease | Field::LastRelease => "release:",
        _ => "a search of issues for it",
    }
}
