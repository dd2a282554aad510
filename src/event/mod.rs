//! An event as data: a lenient JSON tree that borrows from the bytes it was read from.
//!
//! An event from an SDK may hold anything. Nothing of it is lost by reading: unknown fields, odd
//! types and number forms stay in the tree ([`Node`]), and what a stage changes is noted beside the
//! value ([`Meta`]), which becomes `_meta` when the event is written (PROTOCOL §7). The known fields
//! with their types, limits and privacy classes stand in [`schema`].
//!
//! This module knows the shape of events; it must not decide what is valid, secret or alike. That is
//! the work of the pipeline's stages.

mod meta;
mod parse;
mod reader;
pub mod schema;
mod skim;
mod value;
mod write;

pub use meta::{Meta, MetaError, Remark, RemarkKind};
pub use parse::{ParseError, parse, parse_value};
pub use skim::field_json;
pub use value::{Node, Number, Object, Value};
pub use write::{to_json, value_json, write_json};
