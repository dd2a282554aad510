//! The resources of the Web API, a file each: what they look like, and the requests there are for them.
//!
//! A function here makes a [`Request`](super::Request); it must not send it. Types name what vidette reads of a
//! resource; [`Kept`](super::Kept) keeps the rest, so that `--json` prints what the server said.

pub mod access;
pub mod attachments;
pub mod commits;
pub mod deploys;
pub mod environments;
pub mod events;
pub mod explore;
pub mod issues;
pub mod keys;
pub mod logs;
pub mod members;
pub mod monitors;
pub mod organizations;
pub mod projects;
pub mod release_health;
pub mod releases;
pub mod repos;
pub mod statistics;
pub mod tags;
pub mod teams;
