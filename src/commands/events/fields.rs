//! A table of fields that were chosen by name (`--field`), drawn in their order.

use serde_json::Value;

use crate::client::resources::explore::ExploreRow;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{self, Align, Cell};
use crate::ui::{Canvas, View, csv_line};

/// Rows of values under the names they were asked for by.
pub(super) struct FieldTable {
    names: Vec<String>,
    rows: Vec<ExploreRow>,
}

impl FieldTable {
    /// A table of these fields.
    pub(super) const fn new(names: Vec<String>, rows: Vec<ExploreRow>) -> Self {
        Self { names, rows }
    }

    fn chosen<'a>(&'a self, columns: Option<&'a [String]>) -> Result<&'a [String], CliError> {
        let Some(columns) = columns else { return Ok(&self.names) };
        match columns.iter().find(|column| !self.names.contains(column)) {
            Some(unknown) => Err(CliError::usage(format!("no column `{unknown}`"))
                .hint(format!("columns here: {}; --field adds one", self.names.join(", ")))),
            None => Ok(columns),
        }
    }

    fn table(&self, canvas: Canvas, names: &[String]) -> String {
        if self.rows.is_empty() {
            return "no events found\n".to_owned();
        }
        let is_number = |name: &str| {
            let mut values = self.rows.iter().filter_map(|row| row.get(name)).filter(|value| !value.is_null());
            let first = values.next();
            first.is_some_and(Value::is_number) && values.all(Value::is_number)
        };
        let align = |name: &String| if is_number(name) { Align::Right } else { Align::Left };
        let headings: Vec<_> = names.iter().map(|name| (name.as_str(), align(name))).collect();
        let cell = |row: &ExploreRow, name: &String| match name.as_str() {
            "id" | "issue" | "trace" => Cell::styled(Style::Id, value(row, name)),
            _ => Cell::plain(value(row, name)),
        };
        let rows: Vec<Vec<Cell>> =
            self.rows.iter().map(|row| names.iter().map(|name| cell(row, name)).collect()).collect();
        table::draw(&headings, &rows, canvas.width, canvas.paint)
    }
}

/// A value as text: strings bare, everything else as JSON.
fn value(row: &ExploreRow, name: &str) -> String {
    match row.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

impl View for FieldTable {
    fn json(&self) -> Result<Value, serde_json::Error> {
        Ok(Value::Array(self.rows.iter().cloned().map(Value::Object).collect()))
    }

    fn draw(&self, canvas: Canvas) -> String {
        self.table(canvas, &self.names)
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        let names = self.chosen(columns)?;
        let mut text = csv_line(names);
        for row in &self.rows {
            text.push_str(&csv_line(names.iter().map(|name| value(row, name))));
        }
        Ok(Some(text))
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        Ok(self.table(canvas, self.chosen(Some(columns))?))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ui::paint::Paint;

    #[test]
    fn fields_stand_in_their_order_and_numbers_stand_right() {
        let rows = [json!({"title": "a, b", "count()": 12, "x": 1}), json!({"title": "c", "count()": 7})];
        let rows = rows.iter().map(|row| row.as_object().unwrap().clone()).collect();
        let table = FieldTable::new(vec!["count()".to_owned(), "title".to_owned()], rows);
        let canvas = Canvas { width: 80, paint: Paint::new(false) };
        assert_eq!(table.draw(canvas), "count()  title\n     12  a, b\n      7  c\n");
        assert_eq!(table.csv(None).unwrap().unwrap(), "count(),title\n12,\"a, b\"\n7,c\n");
        assert!(table.draw_columns(canvas, &["y".to_owned()]).is_err());
    }
}
