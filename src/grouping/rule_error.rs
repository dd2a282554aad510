//! What is wrong with a rule, and where.

/// A rule or setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A line of the stack-trace rules that cannot be read.
    #[error("stack-trace rules, line {line}, column {column}: {message}")]
    StackTrace {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What was expected there.
        message: String,
    },
    /// A line of the fingerprint rules that cannot be read.
    #[error("fingerprint rules, line {line}, column {column}: {message}")]
    Fingerprint {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What was expected there.
        message: String,
    },
    /// A grouping strategy that is not known.
    #[error("unknown grouping strategy `{0}`: known are newstyle:2026-01-20 and newstyle:2023-01-11")]
    UnknownStrategy(String),
}
