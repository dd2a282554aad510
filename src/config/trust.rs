//! Whether a secret may be sent to a server.
//!
//! A checkout can hold configuration files, and whoever can write into it decides what they say. So a server that a
//! file of the project names gets only the secrets of that same file. Everything else, the token of the environment,
//! of the user's own files or of the keyring, and headers, goes only to servers that the user has named: by a flag, in
//! the environment, in files of their own, by `login`, or by saying once that the server is to be trusted. The same
//! holds for what would let others read along: a proxy, and certificates that are not the system's.
//!
//! This module judges; it must not ask, remember or send, and it takes no notice of `--trust-host`.

use std::path::Path;

use super::host::Host;
use super::{Origin, Settings};

/// A secret that would be sent.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'a> {
    /// What it is, for messages.
    pub what: &'a str,
    /// Where it came from.
    pub origin: &'a Origin,
}

/// Why a secret may not be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What would be sent, and where it came from.
    pub secret: String,
    /// The server.
    pub host: Host,
    /// What a file of the project decides.
    pub decided: Decided,
    /// The origin of that.
    pub origin: Origin,
}

/// What a file of the project decides about the way of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// Which server it goes to.
    Server,
    /// That the server's certificate is not looked at.
    NoVerification,
    /// Whose certificates are trusted.
    Certificates,
    /// By which proxy it goes.
    Proxy,
}

impl Settings {
    /// Judges whether secrets may go to a server.
    ///
    /// # Errors
    /// [`Refusal`] for the first thing that a file of the project has no right to decide.
    pub fn may_send(&self, host: &Host, host_origin: &Origin, carried: &[Carried<'_>]) -> Result<(), Box<Refusal>> {
        let refuse = |carried: &Carried<'_>, decided: Decided, origin: &Origin| {
            let secret = format!("{} from {}", carried.what, carried.origin);
            Err(Box::new(Refusal { secret, host: host.clone(), decided, origin: origin.clone() }))
        };
        let foreign = |deciding: &Path| carried.iter().find(|carried| carried.origin.path() != Some(deciding));
        if let Some(file) = self.project_file(host_origin)
            && !self.is_known(host)
            && let Some(carried) = foreign(file)
        {
            return refuse(carried, Decided::Server, host_origin);
        }
        for (decided, origin) in self.ways() {
            if let Some(carried) = self.project_file(origin).and_then(foreign) {
                return refuse(carried, decided, origin);
            }
        }
        Ok(())
    }

    /// What is said about the way of a request besides its server.
    fn ways(&self) -> impl Iterator<Item = (Decided, &Origin)> {
        let insecure = self.http.insecure.value.then_some((Decided::NoVerification, &self.http.insecure.origin));
        let certificates = self.http.ca_files.iter().map(|file| (Decided::Certificates, &file.origin));
        let proxy = self.http.proxy.as_ref().map(|proxy| (Decided::Proxy, &proxy.origin));
        insecure.into_iter().chain(certificates).chain(proxy)
    }

    /// Whether the user has named this server, or it is Sentry's own.
    fn is_known(&self, host: &Host) -> bool {
        host.is_sentry()
            || self.trusted_hosts.contains(host)
            || self.own_hosts.contains(host)
            || self.credentials.trusts(host)
    }
}

impl Decided {
    /// What the file says, for messages: `which file X …`.
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Server => "names that server",
            Self::NoVerification => "says to accept any certificate",
            Self::Certificates => "says whose certificates to trust",
            Self::Proxy => "says by which proxy",
        }
    }
}
