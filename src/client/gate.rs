//! How many requests of one kind run at once: as many as the server says it lets.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{HeaderMap, Method};
use tokio::sync::Notify;

use super::answer::text_header;

/// The requests that share a limit: those of a method and a shape of path. Servers limit each endpoint on its own,
/// and which one a path belongs to can be told by what is not an id in it.
type Kind = (Method, String);

/// Lets requests through, a bounded number of each kind at once.
#[derive(Debug)]
pub(super) struct Gate {
    default_limit: usize,
    kinds: Mutex<HashMap<Kind, Room>>,
    freed: Notify,
}

#[derive(Debug, Clone, Copy)]
struct Room {
    limit: usize,
    running: usize,
}

/// A request that was let through; the room is free again when it is dropped.
#[derive(Debug)]
pub(super) struct Pass<'g> {
    gate: &'g Gate,
    kind: Kind,
}

impl Gate {
    pub(super) fn new(default_limit: usize) -> Self {
        Self { default_limit: default_limit.max(1), kinds: Mutex::default(), freed: Notify::new() }
    }

    /// Waits until a request to this path may run.
    pub(super) async fn pass(&self, method: &Method, path: &str) -> Pass<'_> {
        let kind = (method.clone(), shape(path));
        loop {
            // Made before looking, so that room that becomes free in between is noticed.
            let freed = self.freed.notified();
            {
                let mut kinds = self.lock();
                let room = kinds.entry(kind.clone()).or_insert(Room { limit: self.default_limit, running: 0 });
                if room.running < room.limit {
                    room.running += 1;
                    return Pass { gate: self, kind };
                }
            }
            freed.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Kind, Room>> {
        self.kinds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pass<'_> {
    /// Takes over the limit that an answer tells.
    pub(super) fn learn(&self, headers: &HeaderMap) {
        let told =
            text_header(headers, "x-sentry-rate-limit-concurrentlimit").and_then(|text| text.parse::<usize>().ok());
        if let (Some(told), Some(room)) = (told, self.gate.lock().get_mut(&self.kind)) {
            room.limit = told.clamp(1, self.gate.default_limit);
        }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        if let Some(room) = self.gate.lock().get_mut(&self.kind) {
            room.running = room.running.saturating_sub(1);
        }
        self.gate.freed.notify_waiters();
    }
}

/// A path without its ids: the words at even places, as `organizations/{}/issues/{}/events/{}`; projects have two names.
fn shape(path: &str) -> String {
    let segments: Vec<_> =
        path.trim_start_matches("/api/0/").split('/').filter(|segment| !segment.is_empty()).collect();
    let skipped = if segments.first() == Some(&"projects") { 3 } else { 2 };
    let words = segments.iter().enumerate().map(|(place, segment)| match place {
        0 => *segment,
        place if place < skipped => "",
        place if (place - skipped).is_multiple_of(2) => *segment,
        _ => "",
    });
    words.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn the_shape_of_a_path_has_no_ids() {
        assert_eq!(shape("/api/0/organizations/acme/issues/1/events/2/"), "organizations//issues//events/");
        assert_eq!(shape("/api/0/projects/acme/web/events/abc/json/"), "projects///events//json");
        assert_eq!(shape("/api/0/organizations/"), "organizations");
    }

    #[test]
    fn no_more_run_at_once_than_the_server_lets() {
        let gate = Gate::new(3);
        let path = "/api/0/organizations/acme/events/";
        let pass = || gate.pass(&Method::GET, path).now_or_never();
        let (first, second) = (pass().unwrap(), pass().unwrap());
        first.learn(
            &[(http::HeaderName::from_static("x-sentry-rate-limit-concurrentlimit"), "1".parse().unwrap())]
                .into_iter()
                .collect(),
        );
        assert!(pass().is_none());
        assert!(gate.pass(&Method::PUT, path).now_or_never().is_some(), "another kind has its own room");
        drop(first);
        assert!(pass().is_none(), "one still runs");
        drop(second);
        assert!(pass().is_some());
    }
}
