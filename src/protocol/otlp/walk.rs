//! From a request down to its records, one at a time, in both encodings.
//!
//! `resource_logs`, `scope_logs` and `log_records` have the same numbers on the wire as `resource_spans`,
//! `scope_spans` and `spans`; in JSON they differ by name.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::attributes::Origin;
use super::containers::Containers;
use super::json::{elements, members};
use super::message::{Resource, Scope};
use super::wire::{Fields, Message};
use super::{InvalidOtlp, MAX_MESSAGE, OtlpEncoding};

/// A log entry or a span.
pub(super) trait Record<'a>: Message<'a> + Deserialize<'a> {
    /// The names in JSON of the lists of resources, of scopes and of records.
    const LISTS: [&'static str; 3];

    /// Writes the record as an entry.
    fn put(self, origin: &Origin, containers: &mut Containers) -> Result<(), InvalidOtlp>;
}

/// Puts all records of a request into containers.
pub(super) fn walk<'a, R: Record<'a>>(
    encoding: OtlpEncoding,
    body: &'a [u8],
    containers: &mut Containers,
) -> Result<(), InvalidOtlp> {
    match encoding {
        OtlpEncoding::Protobuf => protobuf::<R>(body, containers),
        OtlpEncoding::Json => json::<R>(body, containers),
    }
}

fn protobuf<'a, R: Record<'a>>(body: &'a [u8], containers: &mut Containers) -> Result<(), InvalidOtlp> {
    for group in messages(body, 1) {
        let group = group?;
        let mut origin = Origin::of_resource(&last::<Resource<'_>>(group)?)?;
        for scope in messages(group, 2) {
            let scope = scope?;
            origin.set_scope(&last::<Scope<'_>>(scope)?)?;
            for record in messages(scope, 2) {
                let record = record?;
                fits(record.len())?;
                R::read(record)?.put(&origin, containers)?;
            }
        }
    }
    Ok(())
}

/// The messages in the fields of a number.
fn messages(message: &[u8], number: u64) -> impl Iterator<Item = Result<&[u8], InvalidOtlp>> {
    Fields::of(message).filter_map(move |field| match field {
        Ok(field) if field.number == number => Some(field.bytes()),
        Ok(_) => None,
        Err(error) => Some(Err(error)),
    })
}

/// The resource or scope of a group, which may stand behind what it is said of; an empty one when there is none.
fn last<'a, M: Message<'a>>(group: &'a [u8]) -> Result<M, InvalidOtlp> {
    let mut found: &[u8] = &[];
    for message in messages(group, 1) {
        found = message?;
    }
    fits(found.len())?;
    M::read(found)
}

fn json<'a, R: Record<'a>>(body: &'a [u8], containers: &mut Containers) -> Result<(), InvalidOtlp> {
    let [groups, scopes, records] = R::LISTS;
    let body = std::str::from_utf8(body).map_err(|error| InvalidOtlp::Json(error.to_string()))?;
    let [groups] = members(body, [groups])?;
    for group in elements(groups)? {
        let [resource, listed] = members(group.get(), ["resource", scopes])?;
        let mut origin = Origin::of_resource(&read::<Resource<'_>>(resource)?)?;
        for group in elements(listed)? {
            let [scope, listed] = members(group.get(), ["scope", records])?;
            origin.set_scope(&read::<Scope<'_>>(scope)?)?;
            for record in elements(listed)? {
                read::<R>(Some(record))?.put(&origin, containers)?;
            }
        }
    }
    Ok(())
}

fn read<'a, M: Deserialize<'a> + Default>(text: Option<&'a RawValue>) -> Result<M, InvalidOtlp> {
    let Some(text) = text else { return Ok(M::default()) };
    fits(text.get().len())?;
    let read: Option<M> = serde_json::from_str(text.get()).map_err(|error| InvalidOtlp::Json(error.to_string()))?;
    Ok(read.unwrap_or_default())
}

const fn fits(length: usize) -> Result<(), InvalidOtlp> {
    if length > MAX_MESSAGE { Err(InvalidOtlp::TooLong("bytes of a record")) } else { Ok(()) }
}
