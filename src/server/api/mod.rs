//! The Web API, `/api/0/…`: a file for each resource, whose `routes()` are merged here.
//!
//! Routes are written in full, with the slash at the end that the API demands. Handlers may read the store without
//! further ado: the API as a whole works on threads that may block.

mod absent;
mod account;
mod attachments;
mod environments;
mod events;
mod explore;
mod feedback;
mod filters;
mod issues;
mod keys;
mod members;
mod monitors;
mod organizations;
mod ownership;
mod projects;
mod releases;
mod repositories;
mod retention;
mod sessions;
mod short_ids;
mod statistics;
mod tags;
mod teams;
mod uploads;
mod users;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::{HeaderValue, Method, StatusCode, Uri};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use serde_json::{Value, json};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::Semaphore;

use super::access::Caller;
use super::{ApiError, Backend};

/// The largest body that is taken.
const MAX_BODY: usize = 33 * 1024 * 1024;
/// How many requests are worked on at once.
const AT_ONCE: usize = 16;

/// Everything below `/api/0/`.
pub(super) fn routes() -> Router<Arc<Backend>> {
    let desks = Arc::new(Semaphore::new(AT_ONCE));
    Router::new()
        .route("/api/0/", get(index))
        .merge(absent::routes())
        .merge(account::routes())
        .merge(attachments::routes())
        .merge(environments::routes())
        .merge(events::routes())
        .merge(explore::routes())
        .merge(feedback::routes())
        .merge(filters::routes())
        .merge(issues::routes())
        .merge(keys::routes())
        .merge(members::routes())
        .merge(monitors::routes())
        .merge(organizations::routes())
        .merge(ownership::routes())
        .merge(projects::routes())
        .merge(releases::routes())
        .merge(repositories::routes())
        .merge(retention::routes())
        .merge(sessions::routes())
        .merge(short_ids::routes())
        .merge(statistics::routes())
        .merge(tags::routes())
        .merge(teams::routes())
        .merge(uploads::routes())
        .merge(users::routes())
        // The limit is that of `on_a_thread`, which has read the body by then.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(desks, on_a_thread))
}

/// Reads the body, which is the network's time, and works on the request on a thread that may block.
async fn on_a_thread(State(desks): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            return ApiError::detail(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is over {MAX_BODY} bytes"))
                .into_response();
        }
        Err(error) => return ApiError::invalid(format!("the body did not arrive: {error}")).into_response(),
    };
    let request = Request::from_parts(parts, Body::from(body));
    let handle = Handle::current();
    if handle.runtime_flavor() == RuntimeFlavor::CurrentThread {
        return next.run(request).await;
    }
    let Ok(desk) = desks.acquire_owned().await else {
        return ApiError::detail(StatusCode::SERVICE_UNAVAILABLE, "the server stops").into_response();
    };
    let worked = tokio::task::spawn_blocking(move || {
        let _desk = desk;
        handle.block_on(next.run(request))
    });
    worked.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a handler failed");
        ApiError::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Error").into_response()
    })
}

/// `GET /api/0/`: what the token may do.
async fn index(caller: Caller) -> axum::Json<Value> {
    axum::Json(json!({ "version": "0", "user": null, "auth": { "scopes": caller.scopes.unwrap_or_default() } }))
}

/// Whatever there is no handler for, by name; a missing slash is told with the right address.
pub(super) fn unknown(method: &Method, uri: &Uri) -> Response {
    let path = uri.path();
    if *method == Method::GET && path.starts_with("/api/0/") && !path.ends_with('/') {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        if let Ok(location) = HeaderValue::try_from(format!("{path}/{query}")) {
            return (StatusCode::MOVED_PERMANENTLY, [(http::header::LOCATION, location)]).into_response();
        }
    }
    ApiError::detail(StatusCode::NOT_FOUND, format!("{method} {path} is not implemented by this server"))
        .into_response()
}
