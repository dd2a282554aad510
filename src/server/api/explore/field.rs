//! The fields of a table of events: columns by the names that Sentry has for them, tags, and functions over events.

use crate::server::{ApiError, event_tags};
use crate::store::{Aggregate, EventColumn, Field};

/// How the value of a column is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// A severity by its name.
    Level,
    /// True or false.
    Truth,
    /// A moment.
    Date,
    /// A project by its slug.
    Slug,
    /// An issue by its short id.
    ShortId,
}

/// A column, with a value for each event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) column: EventColumn,
    pub(super) form: Form,
}

/// A function over the events of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) aggregate: Aggregate,
    /// How its value is written.
    pub(super) form: Form,
    /// The count is divided by the time, in so many seconds.
    pub(super) per_seconds: Option<u32>,
}

/// A field of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TableField {
    Column(Column),
    Function(Function),
}

impl TableField {
    /// The field of a name.
    ///
    /// # Errors
    /// 400 for a function that there is not.
    pub(super) fn read(name: &str) -> Result<Self, ApiError> {
        let refuse = || ApiError::invalid(format!("Invalid query. '{name}' is not a function or field that is known"));
        if name.starts_with("equation|") {
            return Err(ApiError::invalid("Invalid query. Equations are not computed by this server"));
        }
        match name.split_once('(') {
            Some((function, argument)) => {
                let argument = argument.strip_suffix(')').ok_or_else(refuse)?;
                function_of(function, argument.trim()).map(Self::Function).ok_or_else(refuse)
            }
            None => Ok(Self::Column(Column::of(name))),
        }
    }

    /// The type and the unit that the answer tells.
    pub(super) fn kind(&self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Column(column) => (column.kind(), None),
            Self::Function(Function { per_seconds: Some(60), .. }) => ("rate", Some("1/minute")),
            Self::Function(Function { per_seconds: Some(_), .. }) => ("rate", Some("1/second")),
            Self::Function(Function { aggregate, form, .. }) => match aggregate {
                Aggregate::Count | Aggregate::Distinct(_) => ("integer", None),
                Aggregate::Least(column) | Aggregate::Greatest(column) => {
                    (Column { column: column.clone(), form: *form }.kind(), None)
                }
            },
        }
    }
}

impl Column {
    /// The column of a name; what is no column is a tag.
    pub(super) fn of(name: &str) -> Self {
        const TITLE: &[Field] = &[Field::Message, Field::Title];
        const DISPLAY: &[Field] = &[Field::UserEmail, Field::UserUsername, Field::UserId, Field::UserIp];
        let text = |field| (EventColumn::Text(field), Form::Plain);
        let (column, form) = match name {
            "id" | "event_id" => (EventColumn::EventId, Form::Plain),
            "timestamp" | "time" => (EventColumn::Timestamp, Form::Date),
            "timestamp.received" | "received" => (EventColumn::Received, Form::Date),
            "timestamp.to_hour" => (EventColumn::Span(3_600_000), Form::Date),
            "timestamp.to_day" => (EventColumn::Span(86_400_000), Form::Date),
            "project" | "project.name" | "project.slug" => (EventColumn::Project, Form::Slug),
            "project.id" | "project_id" => (EventColumn::Project, Form::Plain),
            "issue" => (EventColumn::Issue, Form::ShortId),
            "issue.id" => (EventColumn::Issue, Form::Plain),
            "level" => (EventColumn::Level, Form::Level),
            "error.handled" => (EventColumn::ErrorHandled, Form::Truth),
            "message" => (EventColumn::FirstText(TITLE), Form::Plain),
            "user.display" => (EventColumn::FirstText(DISPLAY), Form::Plain),
            "title" => text(Field::Title),
            "culprit" => text(Field::Culprit),
            "event.type" | "type" => text(Field::Type),
            "platform" | "platform.name" => text(Field::Platform),
            "server_name" => text(Field::ServerName),
            "user.id" => text(Field::UserId),
            "user.email" => text(Field::UserEmail),
            "user.username" => text(Field::UserUsername),
            "user.ip" | "user.ip_address" => text(Field::UserIp),
            "error.type" => text(Field::ErrorType),
            "error.value" => text(Field::ErrorValue),
            "sdk.name" => text(Field::SdkName),
            "sdk.version" => text(Field::SdkVersion),
            "http.url" | "request.url" => text(Field::Url),
            "http.method" | "request.method" => text(Field::HttpMethod),
            tag => (event_tags::column(tag_key(tag)), if tag_key(tag) == "level" { Form::Level } else { Form::Plain }),
        };
        Self { column, form }
    }

    const fn kind(&self) -> &'static str {
        match (self.form, &self.column) {
            (Form::Date, _) => "date",
            (Form::Truth, _) => "boolean",
            (Form::Plain, EventColumn::Project | EventColumn::Issue) => "integer",
            _ => "string",
        }
    }
}

/// The key in `tags[key]`, `tag[key]`, or with the type behind a comma.
fn tag_key(name: &str) -> &str {
    let inner =
        name.strip_prefix("tags[").or_else(|| name.strip_prefix("tag[")).and_then(|rest| rest.strip_suffix(']'));
    let Some(inner) = inner else { return name };
    let typed = inner.rsplit_once(',').filter(|(_, kind)| matches!(kind.trim(), "string" | "number" | "boolean"));
    typed.map_or(inner, |(key, _)| key.trim())
}

fn function_of(name: &str, argument: &str) -> Option<Function> {
    let plain = |aggregate| Some(Function { aggregate, form: Form::Plain, per_seconds: None });
    let column = || (!argument.is_empty()).then(|| Column::of(argument));
    match (name, argument) {
        // Whatever is counted, each event is one.
        ("count", _) => plain(Aggregate::Count),
        ("count_unique", _) => plain(Aggregate::Distinct(column()?.column)),
        ("min", _) => {
            let Column { column, form } = column()?;
            Some(Function { aggregate: Aggregate::Least(column), form, per_seconds: None })
        }
        ("max", _) => {
            let Column { column, form } = column()?;
            Some(Function { aggregate: Aggregate::Greatest(column), form, per_seconds: None })
        }
        ("last_seen", "") => function_of("max", "timestamp"),
        ("first_seen", "") => function_of("min", "timestamp"),
        ("epm", "") => Some(Function { per_seconds: Some(60), ..plain(Aggregate::Count)? }),
        ("eps", "") => Some(Function { per_seconds: Some(1), ..plain(Aggregate::Count)? }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_columns_tags_or_functions() {
        let tag = |key: &str| EventColumn::Tag(key.to_owned());
        for (name, column) in [
            ("browser", tag("browser")),
            ("tags[browser]", tag("browser")),
            ("tags[a,b]", tag("a,b")),
            ("tags[browser, string]", tag("browser")),
            ("release", EventColumn::Text(Field::Release)),
            ("user", EventColumn::Text(Field::UserIdent)),
            ("tags[level]", EventColumn::Level),
            ("user.email", EventColumn::Text(Field::UserEmail)),
        ] {
            assert_eq!(Column::of(name).column, column, "{name}");
        }
        let kind = |name: &str| TableField::read(name).unwrap().kind();
        assert_eq!(kind("last_seen()"), ("date", None));
        assert_eq!(kind("max(title)"), ("string", None));
        assert_eq!(kind("count_unique(user)"), ("integer", None));
        assert_eq!(kind("epm()"), ("rate", Some("1/minute")));
        assert_eq!(kind("issue.id"), ("integer", None));
        for wrong in ["p95(x)", "count_unique()", "count(", "max()", "equation|1+1", "last_seen(x)"] {
            assert!(TableField::read(wrong).is_err(), "{wrong}");
        }
    }
}
