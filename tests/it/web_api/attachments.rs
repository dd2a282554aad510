//! Attachments of events and issues.
