//! The resources of the Web API, a file each: what they look like and the requests there are for them.
//!
//! A resource's functions make [`super::Request`]s; they must not send them.
