//! `vidette events list`.

use clap::Args;

use super::fields::FieldTable;
use super::row::{self, EventList};
use super::selection::{FilterArgs, Selection, Sort, sort};
use super::source::Source;
use crate::client::Paging;
use crate::commands::paging::say_how_to_go_on;
use crate::commands::times::RangeArgs;
use crate::commands::{Shown, web};
use crate::context::{Context, Target};
use crate::error::CliError;

/// Rows unless another number was asked for.
const LIMIT: usize = 100;
/// Pages of a project's plain list unless another number was asked for, as in sentry-cli.
const PAGES: usize = 5;

/// List events, the latest first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events list --issue WEB-1A
  vidette events list level:error 'release:web@1.*' --period 24h
  vidette events list --show-user --show-tags --max-rows 20
  vidette events list user.email:a@example.org --all --format ndjson
  vidette events list --columns event_id,time,user,url
  vidette events list --field title --field 'count()' --sort '-count()' --since 7d

Without a search, a range and the like, a server is asked for the list of one project, which every server has; with
them, for a search over the organisation.")]
pub(super) struct ListArgs {
    #[command(flatten)]
    filter: FilterArgs,

    #[command(flatten)]
    range: RangeArgs,

    /// What comes first: newest, oldest, or a field such as -count()
    #[arg(long, value_parser = sort, default_value = "newest", value_name = "ORDER", allow_hyphen_values = true)]
    sort: Sort,

    /// Show this field; several are the columns of the table
    #[arg(long = "field", value_name = "FIELD")]
    fields: Vec<String>,

    /// Show who met each event
    #[arg(short = 'U', long)]
    show_user: bool,

    /// Show the tags of each event
    #[arg(short = 'T', long)]
    show_tags: bool,

    /// How many at most
    #[arg(long, value_name = "N", visible_alias = "max-rows", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,

    /// How many pages at most; 0 for all
    #[arg(long, value_name = "N")]
    pages: Option<u32>,

    /// Every event, without a limit
    #[arg(short, long, conflicts_with_all = ["limit", "pages"])]
    all: bool,

    /// Go on where an earlier list ended
    #[arg(long, value_name = "CURSOR")]
    cursor: Option<String>,
}

/// Lists events.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    let selection = Selection {
        range: arguments.range.clone(),
        sort: arguments.sort.clone(),
        fields: arguments.fields.clone(),
        ..Selection::new(context, &arguments.filter)
    };
    if arguments.fields.is_empty() {
        context.ui.check_columns(row::COLUMNS)?;
    }
    let plain = context.target() == Target::Server && selection.is_plain();
    let searched = context.target() == Target::Server && !plain && selection.issue.is_none();
    let paging = arguments.paging(plain);
    let source = Source::open(context, selection)?;
    if !arguments.fields.is_empty() {
        let listed = source.fields(context, &paging)?;
        say_how_to_go_on(context, listed.rows.len(), listed.next.as_deref());
        return Ok(Some(Box::new(FieldTable::new(arguments.fields.clone(), listed.rows))));
    }
    if searched && arguments.show_tags {
        context.ui.warn("a search has no list of tags; --field NAME shows one tag, --issue lists with all of them");
    }
    let mut listed = source.list(context, &paging)?;
    say_how_to_go_on(context, listed.rows.len(), listed.next.as_deref());
    // What comes in while pages are read moves rows to later pages.
    let mut seen = std::collections::HashSet::new();
    listed.rows.retain(|line| line.event_id.is_empty() || seen.insert((line.project.clone(), line.event_id.clone())));
    let now = context.clock.now();
    let list = EventList::new(listed.rows, now, arguments.show_user, arguments.show_tags);
    Ok(web::with_page(context, &["discover", "results"], Some(Box::new(list))))
}

impl ListArgs {
    fn paging(&self, plain: bool) -> Paging {
        let pages = self.pages.and_then(|pages| usize::try_from(pages).ok());
        let limit = self.limit.and_then(|limit| usize::try_from(limit).ok());
        let (limit, pages) = match (limit, pages) {
            _ if self.all => (None, None),
            (limit, Some(pages)) => (limit, (pages > 0).then_some(pages)),
            (Some(limit), None) => (Some(limit), None),
            (None, None) if plain => (None, Some(PAGES)),
            (None, None) => (Some(LIMIT), None),
        };
        Paging { limit, pages, cursor: self.cursor.clone() }
    }
}
