//! The keys of the language: their names, what values they take, and which of them are refused.

use std::fmt;

/// What values a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any text, with wildcards and lists.
    Text,
    /// The id of an event: 32 hexadecimal digits.
    EventId,
    /// A decimal id.
    Number,
    /// A severity.
    Level,
    /// `low`, `medium`, `high`.
    Priority,
    /// `true` or `false`.
    Truth,
    /// A number that is compared.
    Quantity,
    /// A time span that is compared, in milliseconds.
    Duration,
    /// A moment.
    Time,
    /// The state of an issue.
    Status,
    /// A tag: text, or a number behind a comparison.
    Tag,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident: $kind:ident = $name:literal $(, $alias:literal)*;)*) => {
        /// What a term asks about.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum Field {
            $($(#[$doc])* $variant,)*
            /// The tag with this key.
            Tag(Box<str>),
        }

        impl Field {
            /// The field with a name or one of its other names; a key that is no field is a tag.
            pub(super) fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name $(| $alias)* => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// The name, and of a tag its key.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Tag(key) => key,
                }
            }

            /// Every field, tags aside.
            #[cfg(test)]
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub(super) const fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant => Kind::$kind,)*
                    Self::Tag(_) => Kind::Tag,
                }
            }
        }
    };
}

fields! {
    /// The event's id.
    EventId: EventId = "event_id", "event.id";
    /// The severity.
    Level: Level = "level";
    /// The type of the event: `error`, `default`, `csp`, `transaction` …
    EventType: Text = "event.type", "type";
    /// The platform.
    Platform: Text = "platform", "platform.name";
    /// The environment.
    Environment: Text = "environment";
    /// The release; `latest` stands for the latest one.
    Release: Text = "release";
    /// The distribution.
    Dist: Text = "dist";
    /// The transaction's name.
    Transaction: Text = "transaction";
    /// The logger.
    Logger: Text = "logger";
    /// What the event says: message, title, culprit, and types and values of its exceptions.
    Message: Text = "message";
    /// The title.
    Title: Text = "title";
    /// The culprit.
    Culprit: Text = "culprit";
    /// The type of any exception.
    ErrorType: Text = "error.type";
    /// The value of any exception.
    ErrorValue: Text = "error.value";
    /// Whether no exception is marked as unhandled.
    ErrorHandled: Truth = "error.handled";
    /// The mechanism that caught any exception.
    ErrorMechanism: Text = "error.mechanism";
    /// The file of any frame.
    StackFilename: Text = "stack.filename";
    /// The absolute path of any frame.
    StackAbsPath: Text = "stack.abs_path";
    /// The module of any frame.
    StackModule: Text = "stack.module";
    /// The function of any frame.
    StackFunction: Text = "stack.function";
    /// The package of any frame.
    StackPackage: Text = "stack.package";
    /// Who: the id, e-mail address, name or address of the user.
    User: Text = "user";
    /// The user's id.
    UserId: Text = "user.id";
    /// The user's e-mail address.
    UserEmail: Text = "user.email";
    /// The user's name.
    UserUsername: Text = "user.username";
    /// The user's address.
    UserIp: Text = "user.ip", "user.ip_address";
    /// The SDK's name.
    SdkName: Text = "sdk.name";
    /// The SDK's version.
    SdkVersion: Text = "sdk.version";
    /// The URL of the request.
    Url: Text = "url", "http.url", "request.url";
    /// The method of the request.
    HttpMethod: Text = "http.method", "request.method";
    /// The id of the trace.
    Trace: Text = "trace";
    /// How long the transaction took.
    TransactionDuration: Duration = "transaction.duration";
    /// When the event happened.
    Timestamp: Time = "timestamp", "event.timestamp";
    /// The project: its slug or number.
    Project: Text = "project", "project.name", "project.slug", "project.id", "project_id";
    /// The issue's short id.
    Issue: Text = "issue", "short_id";
    /// The issue's number.
    IssueId: Number = "issue.id";
    /// The issue's state.
    Status: Status = "is", "status";
    /// How many events the issue has.
    TimesSeen: Quantity = "times_seen", "timesSeen";
    /// How many users the issue has.
    UsersSeen: Quantity = "users_seen", "usersSeen", "userCount", "user_count";
    /// When the issue was first seen.
    FirstSeen: Time = "first_seen", "firstSeen", "age";
    /// When the issue was last seen.
    LastSeen: Time = "last_seen", "lastSeen";
    /// The release the issue was first seen in.
    FirstRelease: Text = "first_release", "firstRelease", "first-release";
    /// The release the issue was last seen in.
    LastRelease: Text = "last_release", "lastRelease", "last-release";
    /// Who the issue is assigned to.
    Assignee: Text = "assigned", "assignee";
    /// How much the issue matters.
    Priority: Priority = "issue.priority", "priority";
}

impl Field {
    /// Whether only issues have it.
    pub(super) const fn is_of_issues(&self) -> bool {
        matches!(
            self,
            Self::Status
                | Self::TimesSeen
                | Self::UsersSeen
                | Self::FirstSeen
                | Self::LastSeen
                | Self::FirstRelease
                | Self::LastRelease
                | Self::Assignee
                | Self::Priority
        )
    }

    /// Whether its texts are searched rather than compared as a whole.
    pub(super) const fn is_searched(&self) -> bool {
        matches!(self, Self::Message)
    }
}

impl fmt::Display for Field {
    /// The key as it is written in a query.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(key) if !is_plain_key(key) || is_reserved(key) => write!(formatter, "tags[{key}]"),
            _ => formatter.write_str(self.name()),
        }
    }
}

/// Whether a character may stand in a key without brackets.
pub(super) const fn is_key_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '-')
}

/// Whether a key needs no brackets.
pub(super) fn is_plain_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(is_key_character)
}

fn is_reserved(key: &str) -> bool {
    Field::from_name(key).is_some() || unsupported(key).is_some() || is_special(key)
}

/// Whether a key is read in a way of its own.
fn is_special(key: &str) -> bool {
    matches!(key, "has" | "id" | "error.unhandled" | "issue.category")
}

/// Keys of the language that are refused, with what to use instead.
pub(super) fn unsupported(key: &str) -> Option<&'static str> {
    Some(match key {
        "bookmarks" | "subscribed" => "bookmarks and subscriptions belong to a user of a Sentry server",
        "assigned_or_suggested" | "suggested" => "there are no suggested assignees; use `assigned:`",
        "issue.type" => "every issue here comes from events; use `event.type:`",
        "release.version" | "release.build" | "release.package" | "release.stage" => {
            "parts of a release are not kept apart; use `release:` with wildcards, such as release:web@1.*"
        }
        "error.main_thread" => "threads are not searched; use `error.type:` or `title:`",
        "unreal.crash_type" | "location" => "it is not kept; use `title:` or `culprit:`",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_fields() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()).as_ref(), Some(field));
            assert_eq!(unsupported(field.name()), None);
        }
        assert_eq!(Field::from_name("firstRelease"), Some(Field::FirstRelease));
        assert_eq!(Field::from_name("customer"), None);
    }

    #[test]
    fn a_tag_that_looks_like_a_field_is_bracketed() {
        assert_eq!(Field::Tag("customer".into()).to_string(), "customer");
        assert_eq!(Field::Tag("release".into()).to_string(), "tags[release]");
        assert_eq!(Field::Tag("a:b".into()).to_string(), "tags[a:b]");
        assert_eq!(Field::Tag("has".into()).to_string(), "tags[has]");
    }
}
