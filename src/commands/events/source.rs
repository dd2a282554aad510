//! Where events come from: a server or the embedded store, behind one face.
//!
//! What lists and tails need of a backend stands here and nowhere else, so that a backend can go.

use super::row::EventLine;
use super::selection::Selection;
use super::server::ServerSource;
use super::store::StoreSource;
use crate::client::resources::explore::ExploreRow;
use crate::client::{ClientError, Listed, Paging};
use crate::context::{Context, Target};
use crate::error::CliError;

/// A source of events, ready to be asked.
pub(super) enum Source {
    /// A server, by its Web API.
    Server(Box<ServerSource>),
    /// The store in a directory.
    Store(StoreSource),
}

/// Why a source could not be read.
pub(super) enum SourceError {
    /// The server.
    Client(ClientError),
    /// Anything else.
    Other(CliError),
}

impl From<SourceError> for CliError {
    fn from(error: SourceError) -> Self {
        match error {
            SourceError::Client(error) => error.into(),
            SourceError::Other(error) => error,
        }
    }
}

impl Source {
    /// The source that the settings name, for a selection. Names of issues are looked up here.
    pub(super) fn open(context: &Context, selection: Selection) -> Result<Self, CliError> {
        Ok(match context.target() {
            Target::Server => Self::Server(Box::new(ServerSource::open(context, &selection)?)),
            Target::Embedded => Self::Store(StoreSource::open(context, selection)?),
        })
    }

    /// The events of the selection.
    pub(super) fn list(&self, context: &Context, paging: &Paging) -> Result<Listed<EventLine>, CliError> {
        match self {
            Self::Server(source) => source.list(context, paging),
            Self::Store(source) => source.list(paging),
        }
    }

    /// The chosen fields of the events of the selection.
    pub(super) fn fields(&self, context: &Context, paging: &Paging) -> Result<Listed<ExploreRow>, CliError> {
        match self {
            Self::Server(source) => source.fields(context, paging),
            Self::Store(source) => source.fields(paging),
        }
    }

    /// One page of the latest events, for one who comes again and again; `minutes` is how far back to look where the
    /// backend wants a range.
    pub(super) async fn latest(&self, cursor: Option<String>, minutes: i64) -> Result<Listed<EventLine>, SourceError> {
        match self {
            Self::Server(source) => source.latest(cursor, minutes).await.map_err(SourceError::Client),
            Self::Store(source) => source.latest(cursor).map_err(SourceError::Other),
        }
    }

    /// What the server warned of.
    pub(super) fn take_warnings(&self) -> Vec<String> {
        match self {
            Self::Server(source) => source.client.take_warnings(),
            Self::Store(_) => Vec::new(),
        }
    }
}
