//! The operating system's keyring: one token for each server.
//!
//! It is asked only for a server that `login` has put a token there for. Its library blocks, perhaps until the user has
//! unlocked it, and may have a runtime of its own, so each call has a thread to itself.

/// Why the keyring cannot be used.
pub(super) type Unusable = String;

#[cfg(feature = "keyring")]
mod system {
    use super::Unusable;
    use crate::secret::Secret;

    /// Under which name tokens are kept.
    const SERVICE: &str = "vidette";

    /// Does something with the entry of a server.
    fn with<T: Send + 'static>(
        host: &str,
        work: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, Unusable> {
        let host = host.to_owned();
        let call = move || keyring::Entry::new(SERVICE, &host).and_then(|entry| work(&entry));
        let done = std::thread::spawn(call).join();
        match done {
            Ok(done) => done.map_err(|error| error.to_string()),
            Err(_) => Err("the keyring's library gave up".to_owned()),
        }
    }

    /// Keeps a token, and sees that it is there.
    pub(in super::super) fn keep(host: &str, token: &Secret) -> Result<(), Unusable> {
        let token = token.clone();
        let same = with(host, move |entry| {
            entry.set_password(token.expose())?;
            Ok(entry.get_password()? == token.expose())
        })?;
        if same { Ok(()) } else { Err("the keyring does not give back what it was given".to_owned()) }
    }

    /// The token of a server.
    pub(in super::super) fn fetch(host: &str) -> Result<Secret, Unusable> {
        with(host, |entry| entry.get_password().map(Secret::new))
    }

    /// Removes the token of a server; one that is not there is as good.
    pub(in super::super) fn remove(host: &str) -> Result<(), Unusable> {
        with(host, |entry| match entry.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            done => done,
        })
    }
}

#[cfg(not(feature = "keyring"))]
mod system {
    use super::Unusable;
    use crate::secret::Secret;

    const WITHOUT: &str = "vidette was built without keyrings";

    pub(in super::super) fn keep(_: &str, _: &Secret) -> Result<(), Unusable> {
        Err(WITHOUT.to_owned())
    }

    pub(in super::super) fn fetch(_: &str) -> Result<Secret, Unusable> {
        Err(WITHOUT.to_owned())
    }

    pub(in super::super) fn remove(_: &str) -> Result<(), Unusable> {
        Err(WITHOUT.to_owned())
    }
}

pub(super) use system::{fetch, keep, remove};
