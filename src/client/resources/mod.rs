//! The resources of the Web API, a file each: what they look like, and the requests there are for them.
//!
//! A function here makes a [`Request`](super::Request); it must not send it. Types name what vidette reads of a
//! resource; [`Kept`](super::Kept) keeps the rest, so that `--json` prints what the server said.

pub mod attachments;
pub mod events;
pub mod explore;
pub mod logs;
pub mod organizations;
pub mod statistics;
