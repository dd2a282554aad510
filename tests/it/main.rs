//! The integration tests, in one binary: each further binary would link the whole tree again.

mod architecture;
mod cli;
mod generated;
mod sealed;
