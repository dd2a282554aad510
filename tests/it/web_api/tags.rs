//! Tags of projects and issues, and their values.
