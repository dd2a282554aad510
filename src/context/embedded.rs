//! The client of the embedded store: the server's own router, called in process.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use url::Url;

use super::Context;
use crate::client::{BoxFuture, Client, ClientOptions, Transport, TransportError};
use crate::error::CliError;
use crate::server::{Backend, BackendOptions, InProcess};
use crate::store::Store;

/// The address that a server on this machine has by default; a DSN that is shown leads there.
const ADDRESS: &str = "http://127.0.0.1:9000/";
/// The file in a data directory that tells of the server that runs on it.
const RUNNING: &str = "server.json";

/// A server that runs on a data directory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RunningServer {
    /// Its address.
    pub url: Url,
    /// Its process.
    pub pid: u32,
}

impl RunningServer {
    /// Leaves word in the data directory.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn announce(&self, directory: &Path) -> std::io::Result<()> {
        crate::fs::write_atomically(&directory.join(RUNNING), &serde_json::to_vec(self)?)
    }

    /// Takes the word back, unless another server has left its own meanwhile.
    pub fn withdraw(&self, directory: &Path) {
        if Self::read(directory).is_some_and(|left| left.pid != self.pid) {
            return;
        }
        // A file that stays tells of a process that is gone, which is noticed.
        let _ = std::fs::remove_file(directory.join(RUNNING));
    }

    fn read(directory: &Path) -> Option<Self> {
        serde_json::from_slice(&std::fs::read(directory.join(RUNNING)).ok()?).ok()
    }

    /// The server that runs on a data directory, if one does.
    pub fn find(directory: &Path) -> Option<Self> {
        let found = Self::read(directory)?;
        (found.pid != std::process::id() && is_alive(found.pid)).then_some(found)
    }
}

#[cfg(unix)]
fn is_alive(pid: u32) -> bool {
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
    pid.is_some_and(|pid| match rustix::process::test_kill_process(pid) {
        Ok(()) => true,
        Err(error) => error == rustix::io::Errno::PERM,
    })
}

#[cfg(not(unix))]
const fn is_alive(_: u32) -> bool {
    true
}

/// Carries requests to the router.
struct EmbeddedTransport(InProcess);

impl Transport for EmbeddedTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move { Ok(self.0.answer(request).await) })
    }
}

impl Context {
    /// A client of the embedded store.
    pub(super) fn embedded_client(&self, store: Store) -> Result<Client, CliError> {
        let running = RunningServer::find(store.directory());
        if let Some(running) = &running {
            self.ui.status(&format!("a server runs on this directory; --url {} asks it instead", running.url));
        }
        let base = match running {
            Some(running) => running.url,
            None => Url::parse(ADDRESS).map_err(|error| CliError::failed("no address").because(error))?,
        };
        let options = BackendOptions { store, clock: Arc::clone(&self.clock), base: base.clone() };
        let transport = EmbeddedTransport(InProcess::new(Arc::new(Backend::new(options))));
        Ok(Client::new(Arc::new(transport), ClientOptions::new(base, None), Arc::clone(&self.clock)))
    }
}
