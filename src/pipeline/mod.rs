//! The pipeline: what becomes of an event between its arrival and the store.

pub mod normalize;
