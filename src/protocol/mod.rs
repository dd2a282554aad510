//! The Sentry ingest protocol as bytes: DSN, authentication, envelope framing, item types with their limits and
//! categories, content encodings, store-endpoint bodies, and the small payloads (sessions, check-ins, client
//! reports, user reports) that are not events.
//!
//! What every endpoint takes becomes one thing here: the bytes of an envelope ([`RecordedRequest::decode`]), read
//! through a borrowed view ([`Envelope::parse`]) that copies no payload and keeps every header it does not know.
//!
//! It does no input or output, looks at no clock, and does not look into events: normalising, filtering and grouping
//! are the pipeline's.

mod auth;
mod check_in;
mod client_report;
mod container;
mod dsn;
mod encoding;
mod envelope;
mod feedback;
mod form_data;
mod http_message;
mod item;
mod multipart;
mod otlp;
mod query_string;
mod rate_limits;
mod raw_object;
mod request;
mod response;
mod security_report;
mod session;
mod store_body;
mod user_report;
mod wire_time;

pub use auth::{Auth, AuthError};
pub use check_in::{CheckIn, CheckInStatus, IntervalUnit, InvalidCheckIn, MonitorConfig, MonitorSchedule, slugify};
pub use client_report::{ClientReport, DiscardedEvents, InvalidClientReport};
pub use container::{Container, ContainerKind, InvalidContainer};
pub use dsn::{Dsn, InvalidDsn, InvalidPublicKey, PublicKey};
pub use encoding::{ContentEncoding, EncodingError, decode_body};
pub use envelope::{Envelope, EnvelopeError, EnvelopeHeaders, Item, ItemHeaders, MAX_ITEMS, Sdk};
pub use feedback::{Feedback, InvalidFeedback};
pub use form_data::{event_from_form, read_form_data, write_form_data};
pub use http_message::{HttpMessageError, parse_raw_http};
pub use item::{AttachmentType, ItemType, Limits, Quantities, TooLarge};
pub use multipart::{MultipartError, Part, boundary_of, read_multipart};
pub use otlp::{InvalidOtlp, OtlpEncoding};
pub use rate_limits::{RateLimit, RateLimits, Scope};
pub use request::{DecodedRequest, Endpoint, RecordedRequest, RequestError};
pub use response::ErrorResponse;
pub use security_report::{InvalidSecurityReport, SecurityReportKind, events_from_report};
pub use session::{
    AggregateBucket, InvalidSession, SessionAggregates, SessionAttributes, SessionStatus, SessionUpdate,
};
pub use store_body::{StoreBodyError, decode_store_body, decode_store_query};
pub use user_report::{InvalidUserReport, UserReport};
