//! Scrubbing the bytes of attachments.
