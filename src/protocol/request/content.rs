//! The envelopes in the bodies of the endpoints.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::route::Route;
use super::{Endpoint, RecordedRequest, RequestError};
use crate::model::EventId;
use crate::protocol::check_in::CheckIn;
use crate::protocol::encoding::{ContentEncoding, EncodingError, decode_body};
use crate::protocol::envelope::{Envelope, EnvelopeError, Item};
use crate::protocol::form_data::write_form_data;
use crate::protocol::item::{ItemType, Limits};
use crate::protocol::multipart::{self, MultipartError, Part};
use crate::protocol::otlp::{self, OtlpEncoding, Signal};
use crate::protocol::query_string;
use crate::protocol::security_report::InvalidSecurityReport;
use crate::protocol::store_body::{decode_store_body, decode_store_query};

/// Reports of one Reporting API request that are taken.
const MAX_REPORTS: usize = 500;

type Envelopes<'a> = Result<Vec<Cow<'a, [u8]>>, RequestError>;

pub(super) fn envelopes<'a>(
    request: &'a RecordedRequest,
    route: &Route<'_>,
    body: Cow<'a, [u8]>,
    limits: &Limits,
) -> Envelopes<'a> {
    match route.endpoint {
        Endpoint::Envelope if body.is_empty() => Err(EnvelopeError::EmptyBody.into()),
        Endpoint::Envelope => Ok(vec![body]),
        Endpoint::Store => store(request, &body, limits),
        Endpoint::Security => security(request, &body),
        Endpoint::Minidump => minidump(request, &body, limits),
        Endpoint::Attachments => attachments(request, route, &body),
        Endpoint::Unreal => Ok(one(None, [Item::new(ItemType::UnrealReport, body.as_ref())])),
        Endpoint::Cron => cron(request, route, &body),
        Endpoint::Nel => Err(RequestError::Unsupported("network error logging")),
        Endpoint::Otlp => open_telemetry(request, route, &body, limits),
        Endpoint::VercelLogs => Err(RequestError::Unsupported("the log drain")),
        Endpoint::Upload => Err(RequestError::Unsupported("uploading in pieces")),
        Endpoint::Health => Err(RequestError::Unsupported("a health check as a recording")),
        Endpoint::Api => Err(RequestError::Unsupported("the Web API as a recording")),
        Endpoint::NotFound => Err(RequestError::NotFound),
    }
}

fn one<'a, 'b>(event_id: Option<EventId>, items: impl IntoIterator<Item = Item<'b>>) -> Vec<Cow<'a, [u8]>> {
    let mut envelope = Envelope::new(event_id);
    for item in items {
        envelope.push(item);
    }
    vec![Cow::Owned(envelope.to_bytes())]
}

/// The two members of an event that its envelope needs; anything may stand in them.
#[derive(Default, Deserialize)]
struct EventHead<'a> {
    #[serde(borrow)]
    event_id: Option<&'a RawValue>,
    #[serde(borrow, rename = "type")]
    event_type: Option<&'a RawValue>,
}

impl<'a> EventHead<'a> {
    /// Reads as far as the object goes; what is no JSON has neither, and is for the pipeline to refuse.
    fn of(event: &'a [u8]) -> Self {
        let mut values = serde_json::Deserializer::from_slice(event).into_iter();
        values.next().and_then(Result::ok).unwrap_or_default()
    }

    fn event_id(&self) -> Option<EventId> {
        serde_json::from_str(self.event_id?.get()).ok()
    }

    fn item_type(&self) -> ItemType {
        match self.event_type.map(RawValue::get) {
            Some(r#""transaction""#) => ItemType::Transaction,
            Some(r#""csp""# | r#""hpkp""# | r#""expectct""# | r#""expectstaple""#) => ItemType::Security,
            Some(r#""feedback""#) => ItemType::Feedback,
            _ => ItemType::Event,
        }
    }
}

fn store<'a>(request: &RecordedRequest, body: &[u8], limits: &Limits) -> Envelopes<'a> {
    let query = request.query.as_deref().unwrap_or_default();
    let event = if request.method == "GET" {
        Cow::Owned(decode_store_query(query, limits.envelope)?)
    } else {
        decode_store_body(body, request.header("content-type"), limits.envelope)?
    };
    let head = EventHead::of(&event);
    let (event_id, item_type) = (head.event_id(), head.item_type());
    let item = Item::new(item_type, event.as_ref()).with_header("content_type", "application/json");
    Ok(one(event_id, [item]))
}

fn security<'a>(request: &RecordedRequest, body: &[u8]) -> Envelopes<'a> {
    const TYPES: [&str; 5] = [
        "application/csp-report",
        "application/expect-ct-report",
        "application/expect-staple-report",
        "application/hpkp-report",
        "application/reports+json",
    ];
    let content_type = request.header("content-type").unwrap_or_default().to_ascii_lowercase();
    let plain_json = content_type.starts_with("application/json");
    if !plain_json && !TYPES.iter().any(|known| content_type.starts_with(known)) {
        return Err(RequestError::MediaType);
    }
    if body.is_empty() {
        return Err(EnvelopeError::EmptyBody.into());
    }
    let reports: Vec<Cow<'_, [u8]>> = if body.trim_ascii_start().starts_with(b"[") {
        let list: Vec<&RawValue> = serde_json::from_slice(body)
            .map_err(|error| RequestError::Security(InvalidSecurityReport::Json(error.to_string())))?;
        list.into_iter().take(MAX_REPORTS).map(|report| Cow::Borrowed(report.get().as_bytes())).collect()
    } else {
        vec![Cow::Borrowed(body)]
    };
    let query = request.query.as_deref().unwrap_or_default().as_bytes();
    let headers: Vec<(&str, String)> = ["sentry_release", "sentry_environment"]
        .into_iter()
        .filter_map(|name| Some((name, query_string::first(query, name)?.into_owned())))
        .collect();
    Ok(reports
        .into_iter()
        .flat_map(|report| {
            let item = Item::new(ItemType::RawSecurity, report).with_header("content_type", "application/json");
            let item = headers.iter().fold(item, |item, (name, value)| item.with_header(name, value.as_str()));
            one(None, [item])
        })
        .collect())
}

fn form<'a>(request: &RecordedRequest, body: &'a [u8]) -> Result<Vec<Part<'a>>, RequestError> {
    let content_type = request.header("content-type").unwrap_or_default();
    let boundary = multipart::boundary_of(content_type).ok_or(MultipartError::NoBoundary)?;
    Ok(multipart::read_multipart(body, &boundary)?)
}

fn file_item<'a>(part: &Part<'a>) -> Item<'a> {
    let item = Item::new(ItemType::Attachment, part.body);
    let item = item.with_header("filename", part.filename.as_deref().unwrap_or("Unnamed Attachment"));
    match &part.content_type {
        Some(content_type) => item.with_header("content_type", content_type.as_str()),
        None => item,
    }
}

fn attachments<'a>(request: &RecordedRequest, route: &Route<'_>, body: &[u8]) -> Envelopes<'a> {
    let event_id = route.subject.and_then(|id| id.parse().ok()).ok_or(RequestError::InvalidEventId)?;
    let parts = form(request, body)?;
    let files = parts.iter().filter(|part| part.filename.is_some()).map(file_item);
    Ok(one(Some(event_id), files))
}

/// The field that holds the dump.
const MINIDUMP_FIELD: &str = "upload_file_minidump";

fn minidump<'a>(request: &RecordedRequest, body: &[u8], limits: &Limits) -> Envelopes<'a> {
    let content_type = request.header("content-type").unwrap_or_default();
    if content_type.starts_with("application/octet-stream") || content_type.starts_with("application/x-dmp") {
        let dump = unpack_dump(body, limits)?;
        return Ok(one(None, [minidump_item(dump.as_ref(), "Minidump")]));
    }
    let parts = form(request, body)?;
    let mut dump = None;
    let mut files = Vec::new();
    let mut fields = Vec::new();
    for part in &parts {
        if part.name == MINIDUMP_FIELD {
            dump = Some((unpack_dump(part.body, limits)?, part.filename.as_deref().unwrap_or("Minidump")));
        } else if part.filename.is_some() {
            files.push(file_item(part));
        } else if let Ok(value) = std::str::from_utf8(part.body) {
            fields.push((part.name.as_str(), value));
        }
    }
    let (dump, filename) = dump.ok_or(RequestError::MissingMinidump)?;
    let mut items = vec![minidump_item(dump.as_ref(), filename)];
    items.append(&mut files);
    if !fields.is_empty() {
        items.push(Item::new(ItemType::FormData, write_form_data(fields)));
    }
    Ok(one(None, items))
}

fn minidump_item<'a>(dump: &'a [u8], filename: &str) -> Item<'a> {
    Item::new(ItemType::Attachment, dump)
        .with_header("content_type", "application/x-dmp")
        .with_header("filename", filename)
        .with_header("attachment_type", "event.minidump")
}

/// A dump may be packed once more inside the body.
fn unpack_dump<'a>(dump: &'a [u8], limits: &Limits) -> Result<Cow<'a, [u8]>, RequestError> {
    let encoding = match dump {
        [0x1f, 0x8b, ..] => ContentEncoding::Gzip,
        [0x28, 0xb5, 0x2f, 0xfd, ..] => ContentEncoding::Zstd,
        _ => ContentEncoding::Identity,
    };
    let unpacked = decode_body(encoding, dump, limits.attachment).map_err(|error| match error {
        EncodingError::TooLong => RequestError::Encoding(error),
        _ => RequestError::InvalidMinidump,
    })?;
    match unpacked.get(..4) {
        Some(b"MDMP" | b"PMDM") => Ok(unpacked),
        _ => Err(RequestError::InvalidMinidump),
    }
}

fn open_telemetry<'a>(request: &RecordedRequest, route: &Route<'_>, body: &[u8], limits: &Limits) -> Envelopes<'a> {
    let signal = Signal::of(route.subject.unwrap_or_default());
    let signal = signal.ok_or(RequestError::Unsupported("OpenTelemetry beside logs and traces"))?;
    let content_type = request.header("content-type").unwrap_or_default();
    let encoding = OtlpEncoding::of(content_type).ok_or(RequestError::MediaType)?;
    let envelopes = otlp::envelopes(signal, encoding, body, limits)?;
    Ok(envelopes.into_iter().map(Cow::Owned).collect())
}

fn cron<'a>(request: &RecordedRequest, route: &Route<'_>, body: &[u8]) -> Envelopes<'a> {
    let slug = route.subject.unwrap_or_default();
    let invalid = |error: serde_json::Error| RequestError::CheckIn(error.to_string());
    let payload = if request.method == "GET" || body.is_empty() {
        let check_in = CheckIn::from_query(slug, request.query.as_deref().unwrap_or_default())
            .ok_or_else(|| RequestError::CheckIn("missing field `status`".to_owned()))?;
        serde_json::to_vec(&check_in).map_err(invalid)?
    } else {
        let mut check_in: serde_json::Map<String, Value> = serde_json::from_slice(body).map_err(invalid)?;
        if !check_in.contains_key("status") {
            return Err(RequestError::CheckIn("missing field `status`".to_owned()));
        }
        check_in.insert("monitor_slug".to_owned(), json!(slug));
        serde_json::to_vec(&check_in).map_err(invalid)?
    };
    Ok(one(None, [Item::new(ItemType::CheckIn, payload)]))
}
