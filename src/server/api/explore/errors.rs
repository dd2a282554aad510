//! Tables of events: a row for each event, or, with a function among the fields, for each group of events.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::Question;
use super::field::{Column, Function, TableField};
use super::row::{Writer, of_event};
use super::table::{Row, Table};
use crate::server::event_scope::EventScope;
use crate::server::{ApiError, event_tags};
use crate::store::{Aggregate, ColumnValue, EventColumn, EventGroup, EventOrder, EventSearch};

/// The field of rows of single events that holds all of their tags; this server's own.
const TAGS: &str = "tags";

/// The table, and the rows from the page's offset on.
///
/// # Errors
/// 400 for what cannot be computed, sorted by or searched for; and what reading the store can fail with.
pub(super) fn answer(question: &Question<'_>) -> Result<(Table, Vec<Row>), ApiError> {
    let mut fields: Vec<(String, TableField)> = Vec::new();
    for name in &question.fields {
        fields.push(((*name).to_owned(), TableField::read(name)?));
    }
    let grouped = fields.iter().any(|(_, field)| matches!(field, TableField::Function(_)));
    if !grouped {
        // Rows of single events always tell which they are.
        for name in ["id", "project.name"] {
            if !question.fields.contains(&name) {
                fields.push((name.to_owned(), TableField::read(name)?));
            }
        }
    }
    let mut table = Table::default();
    for (name, field) in &fields {
        let (kind, unit) = if name == TAGS && !grouped { ("array", None) } else { field.kind() };
        table.add(name, kind, unit);
    }
    let scope = EventScope { period: question.period, ..EventScope::default() };
    let search = scope.search(question.backend, question.parameters)?;
    if grouped {
        return Ok((table, groups(question, &search, &fields)?));
    }
    let (rows, next) = events(question, &search, &fields)?;
    table.next = next;
    Ok((table, rows))
}

/// The rows, and where the next page begins.
fn events(
    question: &Question<'_>,
    search: &EventSearch,
    fields: &[(String, TableField)],
) -> Result<(Vec<Row>, Option<String>), ApiError> {
    let order = match question.sort {
        None | Some(("timestamp", true)) => EventOrder::Newest,
        Some(("timestamp", false)) => EventOrder::Oldest,
        Some((name, descending)) => match TableField::read(name)? {
            TableField::Column(Column { column, .. }) => EventOrder::By { column, descending },
            TableField::Function(_) => return Err(unsorted(name)),
        },
    };
    let (search, offset) = question.page.of_events(search, &order);
    let found = question.backend.store.event_page(&search, &order, offset)?;
    let mut writer = Writer::new(question.backend)?;
    let mut rows = Vec::with_capacity(found.len());
    for event in &found {
        let mut row = Row::new();
        for (name, field) in fields {
            if name == TAGS {
                row.insert(name.clone(), event_tags::of(event).iter().map(|tag| json!(tag)).collect());
            } else if let TableField::Column(column) = field {
                row.insert(name.clone(), writer.value(column.form, &of_event(event, column))?);
            }
        }
        rows.push(row);
    }
    Ok((rows, question.page.place_after(&found, &order)))
}

/// The columns and functions of a table of groups, each once.
struct Asked {
    columns: Vec<Column>,
    functions: Vec<Function>,
}

/// Where the value of a field is found in a group.
#[derive(Clone, Copy)]
enum Place {
    Column(usize),
    Function(usize),
}

impl Asked {
    fn place(&mut self, field: &TableField) -> Place {
        fn at<T: Clone + PartialEq>(known: &mut Vec<T>, wanted: &T) -> usize {
            known.iter().position(|known| known == wanted).unwrap_or_else(|| {
                known.push(wanted.clone());
                known.len() - 1
            })
        }
        match field {
            TableField::Column(column) => Place::Column(at(&mut self.columns, column)),
            TableField::Function(function) => Place::Function(at(&mut self.functions, function)),
        }
    }
}

fn groups(
    question: &Question<'_>,
    search: &EventSearch,
    fields: &[(String, TableField)],
) -> Result<Vec<Row>, ApiError> {
    let mut asked = Asked { columns: Vec::new(), functions: Vec::new() };
    let places: Vec<Place> = fields.iter().map(|(_, field)| asked.place(field)).collect();
    let sort = match question.sort {
        None => None,
        Some((name, descending)) => {
            let field = TableField::read(name)?;
            // A group has only what it was grouped by; a function can be computed of any.
            let is_asked = fields.iter().any(|(_, known)| *known == field);
            if matches!(field, TableField::Column(_)) && !is_asked {
                return Err(unsorted(name));
            }
            Some((asked.place(&field), descending))
        }
    };
    let columns: Vec<EventColumn> = asked.columns.iter().map(|column| column.column.clone()).collect();
    let aggregates: Vec<Aggregate> = asked.functions.iter().map(|function| function.aggregate.clone()).collect();
    let mut found = question.backend.store.aggregate_events(search, &columns, &aggregates)?;
    if let Some((place, descending)) = sort {
        found.sort_by(|left, right| compare(value_at(left, place), value_at(right, place), descending));
    }
    let seconds = question.period.seconds(question.backend.now()).unwrap_or(1.0);
    let mut writer = Writer::new(question.backend)?;
    let mut rows = Vec::new();
    for group in found.iter().skip(question.page.offset).take(question.page.wanted()) {
        let mut row = Row::new();
        for ((name, field), place) in fields.iter().zip(&places) {
            let value = value_at(group, *place);
            let written = match field {
                TableField::Column(column) => writer.value(column.form, value)?,
                TableField::Function(function) => match function.per_seconds {
                    Some(unit) => rate(value, seconds, unit),
                    None => writer.value(function.form, value)?,
                },
            };
            row.insert(name.clone(), written);
        }
        rows.push(row);
    }
    Ok(rows)
}

fn unsorted(name: &str) -> ApiError {
    ApiError::invalid(format!("Cannot sort by a field that is not selected: '{name}'"))
}

fn value_at(group: &EventGroup, place: Place) -> &ColumnValue {
    let found = match place {
        Place::Column(index) => group.keys.get(index),
        Place::Function(index) => group.values.get(index),
    };
    found.unwrap_or(&ColumnValue::Missing)
}

fn compare(left: &ColumnValue, right: &ColumnValue, descending: bool) -> Ordering {
    if descending { right.cmp(left) } else { left.cmp(right) }
}

fn rate(count: &ColumnValue, seconds: f64, unit: u32) -> Value {
    let ColumnValue::Integer(count) = count else { return Value::Null };
    #[expect(clippy::cast_precision_loss, reason = "a rate is not exact")]
    let count = *count as f64;
    (count * f64::from(unit) / seconds).into()
}
