//! The two check-ins of a job, sent beside it: a server that is slow or gone takes nothing from the job but a few
//! seconds at its end.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use uuid::Uuid;

use crate::client::ingest::{IngestClient, IngestOptions, SendOutcome};
use crate::clock::Clock;
use crate::protocol::{CheckIn, CheckInStatus, Dsn, Envelope, InvalidCheckIn, Item, ItemType, MonitorConfig};

/// No check-in is waited for longer than this.
const MOST: Duration = Duration::from_secs(8);

/// What the check-ins of a job have in common.
#[derive(Debug, Clone)]
pub(super) struct Job {
    id: Uuid,
    slug: String,
    environment: String,
}

impl Job {
    /// A job about to run.
    ///
    /// # Errors
    /// A name that no server takes.
    pub(super) fn new(slug: &str, environment: &str) -> Result<Self, InvalidCheckIn> {
        let job = Self { id: Uuid::new_v4(), slug: slug.to_owned(), environment: environment.to_owned() };
        CheckIn::parse(&job.payload(CheckInStatus::InProgress, None, None))?;
        Ok(job)
    }

    /// The check-in of the job's beginning, which brings the settings of its monitor.
    pub(super) fn opening(&self, settings: Option<MonitorConfig>) -> Vec<u8> {
        envelope(self.payload(CheckInStatus::InProgress, None, settings))
    }

    /// The check-in of the job's end.
    pub(super) fn closing(&self, succeeded: bool, took: Duration) -> Vec<u8> {
        let status = if succeeded { CheckInStatus::Ok } else { CheckInStatus::Error };
        envelope(self.payload(status, Some(took.as_secs_f64()), None))
    }

    fn payload(&self, status: CheckInStatus, duration: Option<f64>, settings: Option<MonitorConfig>) -> Vec<u8> {
        let check_in = CheckIn {
            check_in_id: self.id,
            monitor_slug: self.slug.clone(),
            status,
            environment: Some(self.environment.clone()),
            duration,
            monitor_config: settings,
            contexts: None,
        };
        // Text, numbers and names always have a JSON form.
        serde_json::to_vec(&check_in).unwrap_or_default()
    }
}

fn envelope(payload: Vec<u8>) -> Vec<u8> {
    let mut envelope = Envelope::new(None);
    envelope.push(Item::new(ItemType::CheckIn, payload));
    envelope.to_bytes()
}

/// Check-ins on their way.
pub(super) struct Reporter {
    thread: std::io::Result<JoinHandle<Vec<String>>>,
    closing: Sender<Vec<u8>>,
}

impl Reporter {
    /// Begins to send the first one, and returns at once.
    pub(super) fn start(dsn: Dsn, options: IngestOptions, clock: Arc<dyn Clock>, opening: Vec<u8>) -> Self {
        let (closing, received) = mpsc::channel();
        let thread = std::thread::Builder::new().name("check-ins".to_owned());
        Self { thread: thread.spawn(move || send(dsn, options, clock, &opening, &received)), closing }
    }

    /// Sends the last one after the first, and gives what went wrong with either.
    pub(super) fn finish(self, closing: Vec<u8>) -> Vec<String> {
        // A thread that has ended early says why below.
        let _ = self.closing.send(closing);
        let joined = self.thread.map(JoinHandle::join);
        match joined {
            Ok(Ok(faults)) => faults,
            Ok(Err(_)) => vec!["the check-ins were not sent: an internal error".to_owned()],
            Err(error) => vec![format!("the check-ins were not sent: {error}")],
        }
    }
}

fn send(
    dsn: Dsn,
    mut options: IngestOptions,
    clock: Arc<dyn Clock>,
    opening: &[u8],
    closing: &Receiver<Vec<u8>>,
) -> Vec<String> {
    options.http.connect_timeout = Duration::from_secs(3);
    options.http.read_timeout = options.http.read_timeout.min(Duration::from_secs(5));
    options.retry_time = Duration::from_secs(5);
    let client = match IngestClient::new(dsn, options, clock) {
        Ok(client) => client,
        Err(error) => return vec![format!("the check-ins were not sent: {error}")],
    };
    let opened = fault(client.send_within(opening, MOST));
    let closed = closing.recv().ok().and_then(|closing| fault(client.send_within(&closing, MOST)));
    let told = |which: &str, reason: String| format!("{which} not taken: {reason}");
    match (opened, closed) {
        (Some(opened), Some(closed)) if opened == closed => vec![told("the check-ins were", opened)],
        (opened, closed) => {
            let opened = opened.map(|reason| told("the opening check-in was", reason));
            opened.into_iter().chain(closed.map(|reason| told("the closing check-in was", reason))).collect()
        }
    }
}

/// Why a check-in was not taken, if it was not.
fn fault(outcome: SendOutcome) -> Option<String> {
    match outcome {
        SendOutcome::Accepted { .. } => None,
        SendOutcome::RateLimited { until: Some(until), .. } => Some(format!("a rate limit is in force until {until}")),
        SendOutcome::RateLimited { until: None, .. } => Some("a rate limit is in force".to_owned()),
        SendOutcome::Rejected { message, .. } => Some(message),
        SendOutcome::Failed(failure) => Some(failure.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(envelope: &[u8]) -> String {
        let parsed = Envelope::parse(envelope).unwrap();
        String::from_utf8(parsed.items()[0].payload().to_vec()).unwrap()
    }

    #[test]
    fn the_check_ins_are_those_of_sentry_cli() {
        let job = Job { id: Uuid::from_u128(7), ..Job::new("My Job!", "production").unwrap() };
        let opening = job.opening(None);
        assert!(opening.starts_with(b"{}\n{\"type\":\"check_in\",\"length\":125}\n"), "{opening:?}");
        assert_eq!(
            payload(&opening),
            r#"{"check_in_id":"00000000000000000000000000000007","monitor_slug":"My Job!","status":"in_progress","environment":"production"}"#
        );
        assert_eq!(
            payload(&job.closing(false, Duration::from_millis(1500))),
            r#"{"check_in_id":"00000000000000000000000000000007","monitor_slug":"My Job!","status":"error","environment":"production","duration":1.5}"#
        );
    }

    #[test]
    fn names_that_no_server_takes_are_refused() {
        assert_eq!(Job::new("!!", "production").unwrap_err(), InvalidCheckIn::EmptySlug);
        assert_eq!(Job::new("a", &"e".repeat(65)).unwrap_err(), InvalidCheckIn::Environment);
    }
}
