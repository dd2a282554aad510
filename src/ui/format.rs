//! One result, several forms: drawn, JSON, NDJSON, CSV.

use std::fmt::Write as _;

use serde::Serialize;

use super::UiOptions;
use super::paint::Paint;
use super::table::{self, Align, Cell};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;

/// The form of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Drawn for a person.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// One JSON document per row.
    Ndjson,
    /// Comma-separated values with a heading line; lists only.
    Csv,
}

impl Format {
    /// Whether a program reads it as JSON.
    pub const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }
}

/// What drawing may know.
#[derive(Debug, Clone, Copy)]
pub struct Canvas {
    /// The width in columns.
    pub width: usize,
    /// Colour.
    pub paint: Paint,
}

/// The result of a command.
pub trait View {
    /// The result as JSON; documented and additive.
    ///
    /// # Errors
    /// A value that has no JSON form, which is a bug.
    fn json(&self) -> Result<serde_json::Value, serde_json::Error>;

    /// The result drawn for a person.
    fn draw(&self, canvas: Canvas) -> String;

    /// The result as CSV, if it is a list.
    ///
    /// # Errors
    /// A column that does not exist.
    fn csv(&self, _columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        Ok(None)
    }

    /// The result drawn with chosen columns, if it is a list.
    ///
    /// # Errors
    /// A column that does not exist.
    fn draw_columns(&self, canvas: Canvas, _columns: &[String]) -> Result<String, CliError> {
        Ok(self.draw(canvas))
    }

    /// The exit code's meaning, when the work was not wholly done.
    fn ended(&self) -> Option<ErrorKind> {
        None
    }

    /// The page that shows the same in a browser, for `--web`.
    fn web(&self) -> Option<String> {
        None
    }
}

/// A column of a list of `T`.
#[derive(Debug)]
pub struct Column<T: 'static> {
    /// The name for `--columns` and CSV.
    pub name: &'static str,
    /// Whether it is drawn when no columns were chosen.
    pub shown: bool,
    /// Where its text stands.
    pub align: Align,
    /// The bare value, for CSV.
    pub value: fn(&T) -> String,
    /// The value for a person, at a time.
    pub cell: fn(&T, Timestamp) -> Cell,
}

impl<T> Column<T> {
    /// A column that is drawn unless others were chosen.
    pub const fn shown(
        name: &'static str,
        align: Align,
        value: fn(&T) -> String,
        cell: fn(&T, Timestamp) -> Cell,
    ) -> Self {
        Self { name, shown: true, align, value, cell }
    }

    /// A column that is drawn only when it was chosen.
    pub const fn hidden(
        name: &'static str,
        align: Align,
        value: fn(&T) -> String,
        cell: fn(&T, Timestamp) -> Cell,
    ) -> Self {
        Self { name, shown: false, align, value, cell }
    }
}

/// Rows of one type under named columns.
#[derive(Debug)]
pub struct Rows<T: 'static> {
    /// The rows.
    pub rows: Vec<T>,
    /// The columns there are.
    pub columns: &'static [Column<T>],
    /// What to say when there are no rows.
    pub empty: &'static str,
    /// The time that relative times are told from.
    pub now: Timestamp,
}

/// The columns of these names.
pub(super) fn choose<T>(columns: &'static [Column<T>], names: &[String]) -> Result<Vec<&'static Column<T>>, CliError> {
    let find = |name: &String| {
        columns.iter().find(|column| column.name == name).ok_or_else(|| {
            let known: Vec<_> = columns.iter().map(|column| column.name).collect();
            CliError::usage(format!("no column `{name}`")).hint(format!("columns here: {}", known.join(", ")))
        })
    };
    names.iter().map(find).collect()
}

impl<T> Rows<T> {
    fn choose(&self, names: Option<&[String]>) -> Result<Vec<&'static Column<T>>, CliError> {
        match names {
            Some(names) => choose(self.columns, names),
            None => Ok(self.columns.iter().filter(|column| column.shown).collect()),
        }
    }

    fn table(&self, canvas: Canvas, columns: &[&'static Column<T>]) -> String {
        if self.rows.is_empty() {
            return format!("{}\n", self.empty);
        }
        let names: Vec<String> = columns.iter().map(|column| column.name.to_uppercase().replace('_', " ")).collect();
        let headings: Vec<_> = names.iter().zip(columns).map(|(name, column)| (name.as_str(), column.align)).collect();
        let cells = |row: &T| columns.iter().map(|column| (column.cell)(row, self.now)).collect();
        let rows: Vec<Vec<Cell>> = self.rows.iter().map(cells).collect();
        table::draw(&headings, &rows, canvas.width, canvas.paint)
    }
}

impl<T: Serialize> View for Rows<T> {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(&self.rows)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns: Vec<_> = self.columns.iter().filter(|column| column.shown).collect();
        self.table(canvas, &columns)
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        let columns = match columns {
            Some(names) => self.choose(Some(names))?,
            None => self.columns.iter().collect(),
        };
        let mut text = columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",");
        text.push('\n');
        for row in &self.rows {
            let cells: Vec<_> = columns.iter().map(|column| csv_cell(&(column.value)(row))).collect();
            let _ = writeln!(text, "{}", cells.join(","));
        }
        Ok(Some(text))
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        Ok(self.table(canvas, &self.choose(Some(columns))?))
    }
}

/// Rows of a list that has no end, as they come. Headings are for `first` rows, and only where a program needs them.
pub(super) fn stream<T: Serialize>(
    rows: &Rows<T>,
    first: bool,
    options: &UiOptions,
    canvas: Canvas,
    line: impl Fn(&T, Canvas) -> String,
) -> Result<String, CliError> {
    let mut text = String::new();
    match (options.format, &options.columns) {
        (Format::Human, None) => rows.rows.iter().for_each(|row| text.extend([line(row, canvas).as_str(), "\n"])),
        (Format::Human, Some(names)) => {
            let columns = rows.choose(Some(names))?;
            for row in &rows.rows {
                let cells: Vec<_> =
                    columns.iter().map(|column| super::text::printable(&(column.cell)(row, rows.now).text)).collect();
                text.extend([cells.join("  ").trim_end(), "\n"]);
            }
        }
        (Format::Json | Format::Ndjson, _) => {
            for row in &rows.rows {
                let json = serde_json::to_string(row)
                    .map_err(|error| CliError::new(ErrorKind::Internal, "a row has no JSON form").because(error))?;
                text.extend([json.as_str(), "\n"]);
            }
        }
        (Format::Csv, names) => {
            let csv = rows.csv(names.as_deref())?.unwrap_or_default();
            // No name of a column holds a line break.
            text.push_str(if first { &csv } else { csv.split_once('\n').map_or("", |(_, rest)| rest) });
        }
    }
    Ok(text)
}

/// A line of CSV.
pub fn csv_line(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut line = cells.into_iter().map(|cell| csv_cell(cell.as_ref())).collect::<Vec<_>>().join(",");
    line.push('\n');
    line
}

/// A cell of CSV (RFC 4180): quoted when it has to be.
fn csv_cell(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

pub(super) fn render(
    view: &dyn View,
    options: &UiOptions,
    canvas: Canvas,
    bytes: &mut Vec<u8>,
) -> Result<(), CliError> {
    let no_json = |error| CliError::new(ErrorKind::Internal, "the result has no JSON form").because(error);
    match options.format {
        Format::Human => {
            let drawn = match &options.columns {
                Some(columns) => view.draw_columns(canvas, columns)?,
                None => view.draw(canvas),
            };
            bytes.extend_from_slice(drawn.as_bytes());
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *bytes, &view.json().map_err(no_json)?).map_err(no_json)?;
            bytes.push(b'\n');
        }
        Format::Ndjson => {
            let rows = match view.json().map_err(no_json)? {
                serde_json::Value::Array(rows) => rows,
                single => vec![single],
            };
            for row in rows {
                serde_json::to_writer(&mut *bytes, &row).map_err(no_json)?;
                bytes.push(b'\n');
            }
        }
        Format::Csv => {
            let Some(text) = view.csv(options.columns.as_deref())? else {
                return Err(CliError::usage("this result is no list, so it has no CSV form").hint("use --json"));
            };
            bytes.extend_from_slice(text.as_bytes());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Pair {
        name: &'static str,
        count: u64,
    }

    const COLUMNS: &[Column<Pair>] = &[
        Column {
            name: "name",
            shown: true,
            align: Align::Left,
            value: |row| row.name.to_owned(),
            cell: |row, _| Cell::plain(row.name),
        },
        Column {
            name: "count",
            shown: false,
            align: Align::Right,
            value: |row| row.count.to_string(),
            cell: |row, _| Cell::plain(row.count.to_string()),
        },
    ];

    fn rendered(format: Format, columns: Option<&[&str]>) -> Result<String, CliError> {
        let rows = Rows {
            rows: vec![Pair { name: "a, \"b\"", count: 2 }],
            columns: COLUMNS,
            empty: "nothing",
            now: Timestamp::default(),
        };
        let options = UiOptions {
            format,
            columns: columns.map(|names| names.iter().map(|&name| name.to_owned()).collect()),
            ..UiOptions::default()
        };
        let mut bytes = Vec::new();
        render(&rows, &options, Canvas { width: 80, paint: Paint::new(false) }, &mut bytes)?;
        Ok(String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn every_form_of_a_list() {
        assert_eq!(rendered(Format::Human, None).unwrap(), "NAME\na, \"b\"\n");
        assert_eq!(rendered(Format::Human, Some(&["count"])).unwrap(), "COUNT\n    2\n");
        assert_eq!(rendered(Format::Csv, None).unwrap(), "name,count\n\"a, \"\"b\"\"\",2\n");
        assert_eq!(rendered(Format::Ndjson, None).unwrap(), "{\"name\":\"a, \\\"b\\\"\",\"count\":2}\n");
        assert!(rendered(Format::Json, None).unwrap().starts_with("[\n"));
    }

    #[test]
    fn an_unknown_column_names_those_there_are() {
        let error = rendered(Format::Csv, Some(&["nme"])).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
        assert_eq!(error.hints, ["columns here: name, count"]);
    }
}
