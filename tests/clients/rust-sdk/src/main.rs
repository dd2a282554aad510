//! Sends one of everything that the Rust SDK can send to SENTRY_DSN, and prints the ids as one JSON object.
//!
//! The first argument is what it calls itself.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use sentry::protocol::{
    Attachment, Context, Event, Map, Mechanism, MonitorCheckIn, MonitorCheckInStatus, MonitorConfig, MonitorSchedule,
    SessionStatus, User,
};
use sentry::{ClientOptions, Envelope, Level, SessionMode, TransactionContext};
use serde_json::json;

/// The cause.
#[derive(Debug)]
struct StockError(&'static str);

/// What is seen of it.
#[derive(Debug)]
struct CheckoutError(StockError);

impl fmt::Display for StockError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no {} left", self.0)
    }
}

impl fmt::Display for CheckoutError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the order cannot be filled")
    }
}

impl Error for StockError {}

impl Error for CheckoutError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn begin(dsn: &str) -> sentry::ClientInitGuard {
    let options = ClientOptions::new()
        .dsn(dsn)
        .release("clients@1.0.0")
        .environment("tests")
        .server_name("test-host")
        .traces_sample_rate(1.0)
        .attach_stacktrace(true)
        // Sessions are begun and ended by hand.
        .auto_session_tracking(false)
        .session_mode(SessionMode::Application);
    let guard = sentry::init(options);
    sentry::configure_scope(|scope| {
        scope.set_user(Some(User {
            id: Some("4711".into()),
            email: Some("grace@example.org".into()),
            username: Some("grace".into()),
            ..User::default()
        }));
        scope.set_tag("basket", "fruit");
        let order = Map::from([("number".into(), 17.into()), ("items".into(), json!(["apple", "pear"]))]);
        scope.set_context("order", Context::Other(order));
    });
    guard
}

/// Two exceptions in a chain, with a breadcrumb and an attachment, in a session of its own that ends well.
fn error() -> String {
    sentry::start_session();
    sentry::add_breadcrumb(sentry::Breadcrumb {
        category: Some("cart".into()),
        message: Some("apple put in the basket".into()),
        level: Level::Info,
        data: Map::from([("pieces".into(), 2.into())]),
        ..sentry::Breadcrumb::default()
    });
    let attachment = Attachment {
        buffer: b"2 apples\n1 pear\n\x00\xff".to_vec(),
        filename: "basket.txt".into(),
        content_type: Some("text/plain".into()),
        ty: None,
    };
    let captured = || sentry::capture_error(&CheckoutError(StockError("pear")));
    let id = sentry::with_scope(|scope| scope.add_attachment(attachment), captured);
    sentry::end_session();
    id.simple().to_string()
}

/// An exception that nobody handled: its session has crashed.
fn crash() -> String {
    sentry::start_session();
    let mut event: Event<'static> = sentry::event_from_error(&StockError("apple"));
    for exception in &mut event.exception.values {
        exception.mechanism = Some(Mechanism { ty: "panic".into(), handled: Some(false), ..Mechanism::default() });
    }
    let id = sentry::capture_event(event);
    sentry::end_session_with_status(SessionStatus::Crashed);
    id.simple().to_string()
}

fn transaction() {
    let transaction = sentry::start_transaction(TransactionContext::new("fill the order", "task"));
    transaction.start_child("db.query", "SELECT fruit").finish();
    transaction.finish();
}

fn check_in(name: &str) -> Result<String, Box<dyn Error>> {
    let config = MonitorConfig {
        schedule: MonitorSchedule::from_crontab("0 3 * * *")?,
        checkin_margin: Some(5),
        max_runtime: None,
        timezone: Some("Europe/Vienna".into()),
        failure_issue_threshold: None,
        recovery_threshold: None,
    };
    let begun = MonitorCheckIn {
        check_in_id: sentry::types::random_uuid(),
        monitor_slug: format!("nightly-{name}"),
        status: MonitorCheckInStatus::InProgress,
        environment: Some("tests".into()),
        duration: None,
        monitor_config: Some(config),
    };
    let mut ended = MonitorCheckIn { status: MonitorCheckInStatus::Ok, duration: Some(1.5), ..begun.clone() };
    ended.monitor_config = None;
    let id = begun.check_in_id.simple().to_string();
    for check_in in [begun, ended] {
        let mut envelope = Envelope::new();
        envelope.add_item(check_in);
        send(envelope)?;
    }
    Ok(id)
}

/// The SDK has no call for it: an event of the type, in an envelope written by hand.
fn feedback(name: &str, event_id: &str) -> Result<String, Box<dyn Error>> {
    let id = sentry::types::random_uuid().simple().to_string();
    let event = json!({
        "event_id": id, "platform": "native", "level": "info", "environment": "tests", "release": "clients@1.0.0",
        "contexts": {"feedback": {
            "message": format!("{name} customers want pears"),
            "contact_email": "grace@example.org", "name": "Grace", "associated_event_id": event_id,
        }},
    });
    let bytes = format!("{}\n{}\n{event}\n", json!({"event_id": id}), json!({"type": "feedback"}));
    send(Envelope::from_bytes_raw(bytes.into_bytes())?)?;
    Ok(id)
}

fn send(envelope: Envelope) -> Result<(), Box<dyn Error>> {
    let client = sentry::Hub::current().client().ok_or("there is no client")?;
    client.send_envelope(envelope);
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args().nth(1).ok_or("what is it called?")?;
    let guard = begin(&std::env::var("SENTRY_DSN")?);
    let (error, crash) = (error(), crash());
    let message = sentry::capture_message(&format!("the basket of {name} is empty"), Level::Warning);
    transaction();
    sentry::logger_warn!(fruit = "pear", "{} says that pears are out", name.clone());
    let (check_in, feedback) = (check_in(&name)?, feedback(&name, &error)?);
    if !guard.flush(Some(Duration::from_secs(10))) {
        return Err("not everything could be sent".into());
    }
    let message = message.simple().to_string();
    let sent = json!({
        "error": error, "crash": crash, "message": message, "check_in": check_in, "feedback": feedback,
    });
    println!("{sent}");
    Ok(())
}
