//! Values of columns as tables write them.

use std::collections::HashMap;

use serde_json::Value;

use super::field::{Column, Form};
use crate::model::{ProjectId, Timestamp};
use crate::server::{ApiError, Backend};
use crate::store::{ColumnValue, EventColumn, EventRow, IssueId, Level};

/// Writes values; names of projects and issues are looked up once.
pub(super) struct Writer<'b> {
    backend: &'b Backend,
    slugs: HashMap<ProjectId, String>,
    short_ids: HashMap<IssueId, Option<String>>,
}

impl<'b> Writer<'b> {
    /// A writer that knows the projects.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn new(backend: &'b Backend) -> Result<Self, ApiError> {
        let projects = backend.store.projects()?.into_iter();
        let slugs = projects.map(|project| (project.id, project.slug.to_string())).collect();
        Ok(Self { backend, slugs, short_ids: HashMap::new() })
    }

    /// A value in its form.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn value(&mut self, form: Form, value: &ColumnValue) -> Result<Value, ApiError> {
        let number = match value {
            ColumnValue::Missing => return Ok(Value::Null),
            ColumnValue::Text(text) => return Ok(Value::from(text.as_str())),
            ColumnValue::Integer(number) => *number,
        };
        Ok(match form {
            Form::Plain => number.into(),
            Form::Level => Level::from_number(number).name().into(),
            Form::Truth => (number != 0).into(),
            Form::Date => moment(Timestamp::from_millis(number)).into(),
            Form::Slug => self.slugs.get(&ProjectId(number.cast_unsigned())).cloned().into(),
            Form::ShortId => self.short_id(IssueId(number))?.into(),
        })
    }

    fn short_id(&mut self, issue: IssueId) -> Result<Option<String>, ApiError> {
        if let Some(known) = self.short_ids.get(&issue) {
            return Ok(known.clone());
        }
        let short_id = self.backend.store.issue(issue)?.map(|issue| issue.short_id);
        self.short_ids.insert(issue, short_id.clone());
        Ok(short_id)
    }
}

/// A moment as tables write it.
pub(super) fn moment(time: Timestamp) -> String {
    let text = time.to_string();
    text.strip_suffix('Z').map_or_else(|| text.clone(), |time| format!("{time}+00:00"))
}

/// The value that an event has in a column.
pub(super) fn of_event(row: &EventRow, column: &Column) -> ColumnValue {
    let text = |value: Option<&str>| value.map_or(ColumnValue::Missing, |value| ColumnValue::Text(value.to_owned()));
    match &column.column {
        EventColumn::Text(field) => text(row.fields.get(*field)),
        EventColumn::FirstText(fields) => text(fields.iter().find_map(|field| row.fields.get(*field))),
        EventColumn::Tag(key) => text(row.fields.tags().find(|(known, _)| known == key).map(|(_, value)| value)),
        EventColumn::EventId => ColumnValue::Text(row.event_id.to_string()),
        EventColumn::Level => ColumnValue::Integer(row.level.number()),
        EventColumn::ErrorHandled => {
            row.error_handled.map_or(ColumnValue::Missing, |handled| ColumnValue::Integer(handled.into()))
        }
        EventColumn::Project => ColumnValue::Integer(row.project.0.cast_signed()),
        EventColumn::Issue => row.issue.map_or(ColumnValue::Missing, |issue| ColumnValue::Integer(issue.0)),
        EventColumn::Timestamp => ColumnValue::Integer(row.timestamp.as_millis()),
        EventColumn::Received => ColumnValue::Integer(row.received.as_millis()),
        EventColumn::Span(millis) => {
            let time = row.timestamp.as_millis();
            ColumnValue::Integer(time - time % i64::from((*millis).max(1)))
        }
    }
}
