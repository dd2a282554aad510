//! `vidette serve`: ingest and the Web API on this machine, beside a program or until it is stopped.

pub(super) mod arguments;
mod failures;
mod ready;
mod running;
mod tail;
mod token;

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;

use url::Url;

use super::Shown;
use crate::context::{Context, RunningServer};
use crate::error::{CliError, ErrorKind};
use crate::model::Slug;
use crate::pipeline::IssueLifeCycle;
use crate::server::{Backend, BackendOptions, Guard, tokens};
use crate::store::{Store, StoreOptions};
use arguments::{ServeArgs, ServeCommand};
use ready::{Ready, ReadyProject};

/// The project that is made in a new store when none was named.
const FIRST_PROJECT: &str = "default";
/// What the server is called on this machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Serves, or manages the tokens of the server.
pub(super) fn run(context: &Context, arguments: &ServeArgs) -> Result<Shown, CliError> {
    if let Some(ServeCommand::Token(command)) = &arguments.command {
        return token::run(context, command);
    }
    failures::check(&arguments.fail_on)?;
    let place = Place::open(context, arguments)?;
    let listener = listen(arguments)?;
    let address = listener.local_addr().map_err(|error| CliError::failed("the socket is not there").because(error))?;
    let base = base_url(arguments, address)?;
    let options = BackendOptions { store: place.store.clone(), clock: Arc::clone(&context.clock), base };
    let retires = retires(context, &place, arguments)?;
    let backend = Arc::new(Backend::with_intake(options, retires)?);
    let guard = guard(arguments, address);
    let ready = make_ready(&backend, arguments, &guard)?;
    if let Some(path) = &arguments.ready_file {
        ready.write(path)?;
    }
    tell(context, &ready, &place, &guard, address);
    let running = RunningServer { url: backend.base.clone(), pid: std::process::id() };
    if let Err(error) = running.announce(place.store.directory()) {
        tracing::warn!(%error, "other commands will not know of this server");
    }
    let started = context.clock.now();
    let ended = running::run(context, arguments, &backend, guard, listener, &ready);
    if let Some(path) = &arguments.ready_file {
        // It told of a server that is not there any more.
        let _ = std::fs::remove_file(path);
    }
    running.withdraw(place.store.directory());
    let ended = ended?;
    // Whatever was taken is committed when the last of the backend goes.
    drop(backend);
    let failures = failures::find(&place.store, &arguments.fail_on, started, context.clock.now())?;
    if let Some(failures) = failures {
        return Err(failures);
    }
    if let Some(code) = ended {
        let _ = context.child_code.set(code);
    }
    Ok(None)
}

/// Where the data is.
struct Place {
    store: Store,
    /// A directory that goes with the server.
    temporary: Option<tempfile::TempDir>,
}

impl Place {
    fn open(context: &Context, arguments: &ServeArgs) -> Result<Self, CliError> {
        let options = StoreOptions { life_cycle: Arc::new(IssueLifeCycle), ..StoreOptions::default() };
        if arguments.memory {
            let failed = |error| CliError::failed("there is no place for temporary data").because(error);
            let temporary = temporary_directory().map_err(failed)?;
            return Ok(Self { store: Store::open(temporary.path(), &options)?, temporary: Some(temporary) });
        }
        let directory = match &arguments.data {
            Some(directory) => context.surroundings.directory.join(directory),
            None => context.settings.store.value.clone(),
        };
        Ok(Self { store: Store::open(&directory, &options)?, temporary: None })
    }
}

/// In memory where the system has files in memory.
fn temporary_directory() -> std::io::Result<tempfile::TempDir> {
    let make = |builder: &mut tempfile::Builder<'_, '_>| builder.tempdir_in("/dev/shm");
    make(tempfile::Builder::new().prefix("vidette-")).or_else(|_| tempfile::Builder::new().prefix("vidette-").tempdir())
}

fn listen(arguments: &ServeArgs) -> Result<TcpListener, CliError> {
    let address = SocketAddr::new(arguments.listen, arguments.port);
    TcpListener::bind(address).map_err(|error| {
        let taken = error.kind() == std::io::ErrorKind::AddrInUse;
        let failed = CliError::failed(format!("cannot listen on {address}")).because(error);
        if taken { failed.hint("another server is there; --port 0 takes any free port") } else { failed }
    })
}

/// The address that links and DSNs name.
fn base_url(arguments: &ServeArgs, address: SocketAddr) -> Result<Url, CliError> {
    if let Some(url) = &arguments.public_url {
        return Ok(url.clone());
    }
    let host = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => "127.0.0.1".to_owned(),
        IpAddr::V6(ip) if ip.is_unspecified() => "[::1]".to_owned(),
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    Url::parse(&format!("http://{host}:{}/", address.port()))
        .map_err(|error| CliError::new(ErrorKind::Internal, "the address is none").because(error))
}

/// What the server demands: tokens wherever others than this machine can connect.
fn guard(arguments: &ServeArgs, address: SocketAddr) -> Guard {
    let local = address.ip().is_loopback();
    let mut hosts: Vec<String> = Vec::new();
    if local {
        hosts.extend(LOOPBACK.map(str::to_owned));
        hosts.push(match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        });
        hosts.extend(arguments.public_url.as_ref().and_then(|url| url.host_str()).map(str::to_owned));
        hosts.extend(arguments.allow_host.iter().cloned());
    }
    Guard { demands_tokens: !local || arguments.require_token, hosts, session: Some(tokens::generate()) }
}

/// Whether what expires is removed while the server runs. Not from a store that already holds such: a server of today
/// must not empty a store of old recordings unasked.
fn retires(context: &Context, place: &Place, arguments: &ServeArgs) -> Result<bool, CliError> {
    if arguments.apply_retention {
        return Ok(true);
    }
    let expired = place.store.enforce_retention(context.clock.now(), true)?;
    if expired.events == 0 {
        return Ok(true);
    }
    context.ui.warn(&format!("{} events are older than their project keeps them; they stay", expired.events));
    context.ui.status("  `vidette retention apply` removes them, --apply-retention does so while the server runs");
    Ok(false)
}

fn make_ready(backend: &Backend, arguments: &ServeArgs, guard: &Guard) -> Result<Ready, CliError> {
    let mut wanted = arguments.projects.clone();
    let known: Vec<Slug> = backend.store.projects()?.into_iter().map(|project| project.slug).collect();
    if wanted.is_empty() && known.is_empty() {
        wanted.extend(FIRST_PROJECT.parse::<Slug>().ok());
    }
    wanted.extend(known);
    let mut projects: Vec<(String, ReadyProject)> = Vec::new();
    for slug in wanted {
        if projects.iter().any(|(there, _)| there == slug.as_str()) {
            continue;
        }
        let (project, dsn) = backend.project_with_key(&slug)?;
        projects.push((slug.to_string(), ReadyProject { id: project.id.to_string(), dsn }));
    }
    let token = guard.session.clone().unwrap_or_else(tokens::generate);
    Ok(Ready { url: backend.base.as_str().trim_end_matches('/').to_owned(), token, projects })
}

/// Tells a person where everything is.
fn tell(context: &Context, ready: &Ready, place: &Place, guard: &Guard, address: SocketAddr) {
    let ui = &context.ui;
    let data = match &place.temporary {
        Some(_) => "in memory".to_owned(),
        None => place.store.directory().display().to_string(),
    };
    ui.status(&format!("serving on {} (data: {data})", ready.url));
    for (slug, project) in &ready.projects {
        ui.status(&format!("  DSN of {slug}: {}", project.dsn));
    }
    if guard.demands_tokens {
        let why = if address.ip().is_loopback() { "as asked" } else { "others can connect" };
        ui.status(&format!("  the Web API demands a token ({why}); `vidette serve token create` makes one"));
    }
}
