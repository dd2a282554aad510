//! What can go wrong at the top: one error type with an exit code and hints.
//!
//! Every layer below has errors of its own, by meaning; they become a [`CliError`] here and nowhere
//! else. A message says what failed and on what; a hint says what to do next.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::process::ExitCode;

use serde::Serialize;

use crate::client::{ClientError, ErrorMeaning, ServerKind, TransportFault};
use crate::pipeline::PipelineError;
use crate::query::QueryError;
use crate::store::StoreError;

/// How a run ended when it did not simply succeed; the numbers are documented and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum ErrorKind {
    /// Refused or failed.
    Failed = 1,
    /// The command line or a file named on it is wrong.
    Usage = 2,
    /// Done in part; what was not done is listed.
    Partial = 3,
    /// What was asked for does not exist.
    NotFound = 4,
    /// Not authenticated, or a scope is missing.
    Unauthorized = 5,
    /// Server or network unavailable after retries.
    Unavailable = 6,
    /// A check fired.
    CheckFired = 7,
    /// Declined at a prompt, or `--yes` is needed.
    Declined = 8,
    /// A bug.
    Internal = 70,
    /// Interrupted by the user.
    Interrupted = 130,
}

impl ErrorKind {
    /// The exit code.
    pub const fn code(self) -> u8 {
        self as u8
    }
}

impl From<ErrorKind> for ExitCode {
    fn from(kind: ErrorKind) -> Self {
        Self::from(kind.code())
    }
}

/// The table of exit codes, as `--help` and the manual print it.
pub const EXIT_CODES: &str = "  0    done
  1    refused or failed
  2    usage: the command line, or a file named on it, is wrong
  3    done in part; what was not done is listed
  4    not found
  5    not authenticated, or a scope is missing
  6    server or network unavailable after retries
  7    a check fired
  8    declined, or --yes is needed
  70   internal error (a bug)
  130  interrupted";

/// An error as the user sees it.
#[derive(Debug)]
pub struct CliError {
    /// The exit code's meaning.
    pub kind: ErrorKind,
    /// What failed, and on what.
    pub message: String,
    /// Why, from the layer where it happened.
    pub source: Option<Box<dyn Error + Send + Sync>>,
    /// What to do next, each line actionable.
    pub hints: Vec<String>,
}

impl CliError {
    /// An error of this kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None, hints: Vec::new() }
    }

    /// Something was refused or failed.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Failed, message)
    }

    /// The command line is wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// What was asked for does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// The same error, with its cause.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The same error, with one more hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The message and its causes on one line each, without the hints.
    pub fn chain(&self) -> String {
        let mut text = self.message.clone();
        let mut cause = self.source.as_deref().map(|source| source as &dyn Error);
        while let Some(error) = cause {
            let message = error.to_string();
            // A layer that already told the words of its cause is not repeated.
            if !text.contains(&message) {
                let _ = write!(text, "\n  caused by: {message}");
            }
            cause = error.source();
        }
        text
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Error for CliError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

impl From<std::io::Error> for CliError {
    fn from(error: std::io::Error) -> Self {
        Self::failed("input or output failed").because(error)
    }
}

impl From<QueryError> for CliError {
    /// The query with a caret under the fault.
    fn from(error: QueryError) -> Self {
        let drawn: Vec<_> = error.render().lines().map(|line| format!("  {line}")).collect();
        Self::usage(format!("the query cannot be used\n{}", drawn.join("\n")))
    }
}

impl From<PipelineError> for CliError {
    fn from(error: PipelineError) -> Self {
        match error {
            PipelineError::Store(error) => error.into(),
            other => Self::new(ErrorKind::Internal, "the pipeline stopped").because(other),
        }
    }
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> Self {
        let (kind, hint) = match &error {
            StoreError::Newer { .. } => (ErrorKind::Failed, Some("--local=DIR names the directory of another store")),
            StoreError::NotAStore { .. } => (ErrorKind::Failed, Some("--local=DIR names the directory of a store")),
            StoreError::Inconsistent { .. } | StoreError::Damaged { .. } => {
                (ErrorKind::Failed, Some("restore the directory from a copy, or replay its sources into a new one"))
            }
            StoreError::Busy { .. } => (ErrorKind::Unavailable, None),
            StoreError::UnknownProject(_) => {
                (ErrorKind::NotFound, Some("`vidette projects list` shows those there are"))
            }
            StoreError::Exists(_) => (ErrorKind::Failed, Some("`vidette projects list` shows those there are")),
            StoreError::Invalid(_) => (ErrorKind::Usage, None),
            StoreError::Closed => (ErrorKind::Internal, None),
            _ => (ErrorKind::Failed, None),
        };
        let mut converted = Self::new(kind, error.to_string());
        converted.hints.extend(hint.map(str::to_owned));
        converted.source = error.source().is_some().then(|| error.into());
        converted
    }
}

impl From<ClientError> for CliError {
    fn from(error: ClientError) -> Self {
        let (kind, hint) = match &error.meaning {
            ErrorMeaning::Request(_) => (ErrorKind::Usage, None),
            // What every server says of a query that it cannot read.
            ErrorMeaning::Invalid { detail, .. } if detail.starts_with("Error parsing search query") => {
                (ErrorKind::Usage, None)
            }
            ErrorMeaning::Unauthorized { .. } => (
                ErrorKind::Unauthorized,
                Some("`vidette login` stores a new token; `vidette info` checks it".to_owned()),
            ),
            ErrorMeaning::Forbidden { scopes, .. } => (ErrorKind::Unauthorized, scope_hint(scopes)),
            ErrorMeaning::NotFound { .. } => {
                let hint = "check the names; a server also says this of what the token may not see";
                (ErrorKind::NotFound, Some(hint.to_owned()))
            }
            ErrorMeaning::Renamed { slug } => (ErrorKind::Failed, Some(format!("use --project {slug}"))),
            ErrorMeaning::Redirected { .. } => {
                (ErrorKind::Failed, Some("set --url or SENTRY_URL to the server's own address".to_owned()))
            }
            ErrorMeaning::RateLimited { .. } => (ErrorKind::Unavailable, Some("try again later".to_owned())),
            ErrorMeaning::Unsupported(unsupported) => (ErrorKind::Failed, make_hint(unsupported.server)),
            ErrorMeaning::NotJson { .. } => {
                (ErrorKind::Failed, Some("check --url: does a Sentry server answer there?".to_owned()))
            }
            ErrorMeaning::Transport(fault) => transport_hint(fault.fault),
            ErrorMeaning::Server { .. } => (ErrorKind::Unavailable, Some("try again later".to_owned())),
            _ => (ErrorKind::Failed, None),
        };
        let mut converted = Self::new(kind, error.to_string());
        converted.hints.extend(hint);
        converted
    }
}

/// What a server that is no Sentry is good for.
fn make_hint(server: ServerKind) -> Option<String> {
    (server == ServerKind::Bugsink).then(|| {
        "Bugsink takes events (send-event, send-envelope, replay --dsn); the rest of its API is its own".to_owned()
    })
}

/// What can be done about an answer that did not come.
fn transport_hint(fault: TransportFault) -> (ErrorKind, Option<String>) {
    let hint = match fault {
        TransportFault::Unsendable => return (ErrorKind::Failed, None),
        TransportFault::Connect | TransportFault::ConnectTimeout => {
            "check the address (`vidette config show` tells where it comes from), the network and the proxy"
        }
        TransportFault::ReadTimeout => "try again later, or wait longer with VIDETTE_HTTP_TIMEOUT=SECONDS",
        TransportFault::Interrupted => "try again later",
        TransportFault::TooLarge => "ask for less: a shorter time range, or a lower --limit",
    };
    (ErrorKind::Unavailable, Some(hint.to_owned()))
}

/// Which scopes would do, where that is known.
fn scope_hint(scopes: &[&str]) -> Option<String> {
    match scopes {
        [] => None,
        [only] => Some(format!("the token needs the scope {only}")),
        several => Some(format!("the token needs one of the scopes {}", several.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chain_names_every_cause() {
        let cause = std::io::Error::new(std::io::ErrorKind::NotFound, "no such file");
        let error = CliError::usage("cannot read `settings.toml`").because(cause).hint("check the path");
        assert_eq!(error.chain(), "cannot read `settings.toml`\n  caused by: no such file");
        assert_eq!(error.kind.code(), 2);
    }

    #[test]
    fn a_fault_in_a_query_is_pointed_at() {
        let error: CliError = crate::query::Query::parse("level:error (is:new").unwrap_err().into();
        assert_eq!(error.kind, ErrorKind::Usage);
        let lines: Vec<_> = error.message.lines().collect();
        assert_eq!(lines.get(1), Some(&"  level:error (is:new"));
        assert!(lines.get(2).is_some_and(|line| line.trim() == "^"), "{lines:?}");
    }

    #[test]
    fn a_store_in_use_is_unavailable() {
        let error: CliError = StoreError::Busy { path: "store/catalogue.sqlite".into() }.into();
        assert_eq!(error.kind, ErrorKind::Unavailable);
        assert!(error.message.contains("store/catalogue.sqlite"));
    }

    #[test]
    fn the_table_lists_every_code() {
        for kind in [ErrorKind::Failed, ErrorKind::Declined, ErrorKind::Internal, ErrorKind::Interrupted] {
            assert!(EXIT_CODES.lines().any(|line| line.trim_start().starts_with(&format!("{} ", kind.code()))));
        }
    }
}
