//! How much of a server's list is wanted: flags, and what is said when there is more.

use clap::Args;

use super::Shown;
use crate::client::{Listed, Paging};
use crate::context::Context;
use crate::ui::{Column, Rows};

/// How much of a list.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct PagingArgs {
    /// At most this many rows
    #[arg(long, visible_alias = "max-rows", value_name = "N")]
    limit: Option<usize>,

    /// Every row there is
    #[arg(long = "all", conflicts_with = "limit")]
    everything: bool,

    /// Go on where an earlier list ended
    #[arg(long, value_name = "CURSOR")]
    cursor: Option<String>,
}

impl PagingArgs {
    /// With another number of rows when neither is given.
    pub(crate) fn or(&self, default: Option<usize>) -> Paging {
        let limit = if self.everything { None } else { self.limit.or(default) };
        Paging { limit, pages: None, cursor: self.cursor.clone() }
    }
}

/// A list as there is to show, with a word on how to go on.
pub(crate) fn shown<T: serde::Serialize + 'static>(
    context: &Context,
    listed: Listed<T>,
    columns: &'static [Column<T>],
    empty: &'static str,
) -> Shown {
    say_how_to_go_on(context, listed.rows.len(), listed.next.as_deref());
    Some(Box::new(Rows { rows: listed.rows, columns, empty, now: context.clock.now() }))
}

/// Says of a list that was cut how to see more of it.
pub(crate) fn say_how_to_go_on(context: &Context, count: usize, next: Option<&str>) {
    match next {
        None => {}
        // The first page has no name, and going on there would begin again.
        Some("") => context.ui.status(&format!("the first {count}; --limit N or --all shows more")),
        Some(cursor) => {
            context.ui.status(&format!("the first {count}; --limit N or --all shows more, --cursor {cursor} goes on"));
        }
    }
}
