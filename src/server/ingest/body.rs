//! Request bodies within the memory that all requests share.
//!
//! Most bodies are small: they draw on a budget as they arrive. A large one, or one that unpacks to something large,
//! waits for its turn, so that only one of them is in memory at a time. A body that stops arriving is given up.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt as _;
use hyper::body::Body as _;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout, timeout_at};

use crate::protocol::{ErrorResponse, Limits, RecordedRequest, RequestError};

/// What small bodies may take together.
const BUDGET: usize = 64 << 20;
/// Bodies up to this size are small, unpacked as well.
const SMALL: usize = 4 << 20;
/// The budget is counted in pieces of this size.
const PIECE: usize = 4 << 10;
/// How long the next bytes of a body may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a body may take as a whole: a large one keeps others waiting.
const WHOLE: Duration = Duration::from_secs(300);
/// How long a body may wait for memory.
const WAIT: Duration = Duration::from_secs(5);

/// The memory for bodies.
pub(crate) struct Budget {
    pieces: Semaphore,
    large: Semaphore,
}

impl Default for Budget {
    fn default() -> Self {
        Self { pieces: Semaphore::new(BUDGET / PIECE), large: Semaphore::new(1) }
    }
}

/// What a request has drawn; given back when it goes.
#[derive(Default)]
pub(super) struct Held<'b> {
    pieces: Option<SemaphorePermit<'b>>,
    held: usize,
    large: Option<SemaphorePermit<'b>>,
}

/// Reads the body into the request; what it unpacks to is seen to fit as well. The encoding is undone, and its header
/// removed, where there was one.
pub(super) async fn read<'b>(
    request: &mut RecordedRequest,
    mut body: Body,
    limits: &Limits,
    budget: &'b Budget,
) -> Result<Held<'b>, ErrorResponse> {
    let mut held = Held::default();
    let mut bytes = Vec::new();
    let announced = body.size_hint().exact().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if announced > limits.envelope {
        return Err(too_long());
    }
    let end = Instant::now() + WHOLE;
    while let Some(frame) = timeout_at(end.min(Instant::now() + PATIENCE), body.frame()).await.map_err(|_| slow())? {
        let frame = frame.map_err(|error| broken(&error.to_string()))?;
        let Ok(data) = frame.into_data() else { continue };
        let size = bytes.len() + data.len();
        if size > limits.envelope {
            return Err(too_long());
        }
        held.grow(size, budget).await?;
        if held.large.is_some() && bytes.capacity() < announced {
            // Growing step by step would take twice the memory.
            bytes.reserve_exact(announced - bytes.len());
        }
        bytes.extend_from_slice(&data);
    }
    request.body = bytes;
    if request.header("content-encoding").is_some() {
        unpack(request, limits, &mut held, budget).await?;
    }
    Ok(held)
}

/// Undoes the encoding: within the size of a small body first, and with the memory for a large one where it must be.
async fn unpack<'b>(
    request: &mut RecordedRequest,
    limits: &Limits,
    held: &mut Held<'b>,
    budget: &'b Budget,
) -> Result<(), ErrorResponse> {
    let small = Limits { envelope: SMALL.min(limits.envelope), ..limits.clone() };
    let first = request.decoded_body(&small).map(std::borrow::Cow::into_owned);
    let unpacked = match first {
        Err(RequestError::Encoding(error)) if is_too_long(&error) && small.envelope < limits.envelope => {
            held.take_turn(budget).await?;
            let (owned, limits) = (request.clone(), limits.clone());
            // Unpacking much takes long; the threads that serve others are not for that.
            let unpacked = tokio::task::spawn_blocking(move || {
                owned.decoded_large_body(&limits).map(std::borrow::Cow::into_owned)
            });
            unpacked.await.map_err(|error| broken(&error.to_string()))?
        }
        other => other,
    };
    let unpacked = unpacked.map_err(|error| error.response())?;
    held.grow(request.body.len() + unpacked.len(), budget).await?;
    request.body = unpacked;
    request.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-encoding"));
    Ok(())
}

const fn is_too_long(error: &crate::protocol::EncodingError) -> bool {
    matches!(error, crate::protocol::EncodingError::TooLong)
}

impl<'b> Held<'b> {
    /// Draws what a body of this size takes.
    async fn grow(&mut self, size: usize, budget: &'b Budget) -> Result<(), ErrorResponse> {
        if self.large.is_some() {
            return Ok(());
        }
        if size > SMALL {
            return self.take_turn(budget).await;
        }
        let wanted = size.div_ceil(PIECE);
        if wanted > self.held {
            let more = u32::try_from(wanted - self.held).unwrap_or(u32::MAX);
            let permit = timeout(WAIT, budget.pieces.acquire_many(more)).await;
            let permit = permit.map_err(|_| overloaded())?.map_err(|_| overloaded())?;
            match &mut self.pieces {
                Some(pieces) => pieces.merge(permit),
                none => *none = Some(permit),
            }
            self.held = wanted;
        }
        Ok(())
    }

    /// Waits until no other large body is in memory; what was drawn before is given back.
    async fn take_turn(&mut self, budget: &'b Budget) -> Result<(), ErrorResponse> {
        if self.large.is_none() {
            let permit = timeout(WAIT, budget.large.acquire()).await;
            self.large = Some(permit.map_err(|_| overloaded())?.map_err(|_| overloaded())?);
            self.pieces = None;
        }
        Ok(())
    }
}

fn too_long() -> ErrorResponse {
    ErrorResponse::text(413, "Failed to buffer the request body: length limit exceeded")
}

fn broken(why: &str) -> ErrorResponse {
    ErrorResponse::text(400, format!("Failed to buffer the request body: {why}"))
}

fn slow() -> ErrorResponse {
    ErrorResponse::text(408, "Failed to buffer the request body: it stopped arriving")
}

fn overloaded() -> ErrorResponse {
    ErrorResponse::json(503, "the service is overloaded", &[])
}
