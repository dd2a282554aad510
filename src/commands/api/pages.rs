//! A list of `vidette api` with all its pages.

use futures_util::StreamExt as _;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::client::{Client, PageBody, Paging, Request};
use crate::commands::Shown;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::Format;

/// A page of a list: an array, or an object that has it as `data`. Rows stay as they were written.
pub(super) struct Page(Vec<Box<RawValue>>);

#[derive(Deserialize)]
struct Wrapped {
    data: Vec<Box<RawValue>>,
}

impl<'de> Deserialize<'de> for Page {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let whole = Box::<RawValue>::deserialize(deserializer)?;
        let rows = if whole.get().starts_with('{') {
            serde_json::from_str::<Wrapped>(whole.get()).map(|wrapped| wrapped.data)
        } else {
            serde_json::from_str(whole.get())
        };
        rows.map(Self).map_err(|_| D::Error::custom("it is no list, so it has no pages"))
    }
}

impl PageBody for Page {
    type Row = Box<RawValue>;

    fn into_rows(self) -> Vec<Self::Row> {
        self.0
    }
}

/// Follows the pages; with NDJSON the rows are printed as they come.
pub(super) fn run(context: &Context, client: &Client, request: Request<Page>) -> Result<Shown, CliError> {
    let streams = context.ui.format() == Format::Ndjson;
    let paging = Paging::default();
    let read = async {
        let mut rows = Vec::new();
        let mut pages = std::pin::pin!(client.pages(request, &paging));
        while let Some(page) = pages.next().await {
            let page = page?.rows;
            if streams {
                context.ui.print(lines(&page).as_bytes())?;
            } else {
                rows.extend(page);
            }
        }
        Ok::<_, CliError>(rows)
    };
    let rows = context.ask(client, read)?;
    if !streams {
        let texts: Vec<_> = rows.iter().map(|row| row.get()).collect();
        let text = if texts.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", texts.join(",\n")) };
        crate::commands::bytes::print(context, text.as_bytes())?;
    }
    Ok(None)
}

/// A row a line, each on one line.
fn lines(rows: &[Box<RawValue>]) -> String {
    let one_line = |row: &RawValue| match row.get() {
        text if text.contains(['\n', '\r']) => {
            serde_json::from_str::<Value>(text).map_or_else(|_| text.to_owned(), |value| value.to_string())
        }
        text => text.to_owned(),
    };
    rows.iter().map(|row| one_line(row) + "\n").collect()
}
