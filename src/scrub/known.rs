//! What the event schema leaves open and selectors still tell apart.

use crate::event::schema::{Field, Kind, Pii, Schema, UnknownFields};

/// The fields of `span.sentry_tags`: who the user is may be scrubbed by anything, the rest by name only.
pub(crate) static SENTRY_TAGS: Schema = Schema::new(
    "sentry tags",
    None,
    UnknownFields { pii: Pii::Maybe, retain: true },
    &[
        Field::new("user", Kind::Text).pii(),
        Field::new("user.id", Kind::Text).pii(),
        Field::new("user.ip", Kind::Text).pii(),
        Field::new("user.username", Kind::Text).pii(),
        Field::new("user.email", Kind::Text).pii(),
    ],
);

/// The fields of `span.data` that only specific selectors reach.
pub(crate) static SPAN_DATA: Schema = Schema::new(
    "span data",
    None,
    UnknownFields { pii: Pii::True, retain: true },
    &[Field::new("gen_ai.prompt", Kind::Any).maybe_pii()],
);
