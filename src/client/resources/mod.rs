//! The resources of the Web API, a file each: what they look like, and the requests there are for them.
//!
//! A function here makes a [`Request`](super::Request); it must not send it. Types name what vidette reads of a
//! resource; [`Kept`](super::Kept) keeps the rest, so that `--json` prints what the server said.

pub mod access;
pub mod environments;
pub mod keys;
pub mod members;
pub mod monitors;
pub mod organizations;
pub mod projects;
pub mod teams;
pub mod commits;
pub mod deploys;
pub mod organizations;
pub mod release_health;
pub mod releases;
pub mod repos;
pub mod issues;
pub mod organizations;
pub mod tags;
pub mod attachments;
pub mod events;
pub mod explore;
pub mod logs;
pub mod organizations;
pub mod statistics;
