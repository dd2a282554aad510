//! `vidette events list|view`.

mod frames;
mod page;
