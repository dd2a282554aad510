//! A program as a child process: its streams are those of this program, and it gets the signals that come here.

use std::ffi::OsString;
use std::io;
use std::process::ExitStatus;

use super::signals::Signals;

/// How a job ended.
#[derive(Debug)]
pub(super) enum Ended {
    /// It ran.
    Ran(ExitStatus),
    /// It could not be started.
    NotStarted(io::Error),
}

impl Ended {
    /// Whether it went well.
    pub(super) fn succeeded(&self) -> bool {
        matches!(self, Self::Ran(status) if status.success())
    }

    /// The exit code, as a shell gives it: its own, 128 and the signal that ended it, 127 when there is no such
    /// program and 126 when it cannot be run.
    pub(super) fn code(&self) -> u8 {
        match self {
            Self::Ran(status) => match status.code() {
                // A system may have wider codes; what is not 0 must not become it.
                Some(code) => u8::try_from(code).unwrap_or(u8::MAX),
                None => ending_signal(*status).and_then(|signal| u8::try_from(128 + signal).ok()).unwrap_or(1),
            },
            Self::NotStarted(error) if error.kind() == io::ErrorKind::NotFound => 127,
            Self::NotStarted(_) => 126,
        }
    }
}

#[cfg(unix)]
fn ending_signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
const fn ending_signal(_: ExitStatus) -> Option<i32> {
    None
}

/// Runs a program to its end, with more variables in its environment. Signals keep being caught after it, so that none ends this program before it is done.
pub(super) fn run(command: &[OsString], environment: &[(&str, String)]) -> Ended {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(run_beside(command, environment)),
        Err(error) => Ended::NotStarted(error),
    }
}

/// [`run`], beside other work.
pub(super) async fn run_beside(command: &[OsString], environment: &[(&str, String)]) -> Ended {
    let Some((program, arguments)) = command.split_first() else {
        return Ended::NotStarted(io::Error::from(io::ErrorKind::NotFound));
    };
    // Caught before there is a child that a signal could leave alone.
    let mut signals = Signals::catch();
    let mut command = tokio::process::Command::new(program);
    command.args(arguments).envs(environment.iter().map(|(name, value)| (name, value)));
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return Ended::NotStarted(error),
    };
    loop {
        tokio::select! {
            ended = child.wait() => return match ended {
                Ok(status) => Ended::Ran(status),
                Err(error) => Ended::NotStarted(error),
            },
            signal = signals.next() => if let Some(id) = child.id() {
                signal.pass_to(id);
            },
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;

    #[test]
    fn codes_are_those_of_a_shell() {
        let ran = |raw| Ended::Ran(ExitStatus::from_raw(raw)).code();
        assert_eq!((ran(0), ran(7 << 8), ran(15), ran(9)), (0, 7, 143, 137));
        let failed = |kind| Ended::NotStarted(io::Error::from(kind)).code();
        assert_eq!((failed(io::ErrorKind::NotFound), failed(io::ErrorKind::PermissionDenied)), (127, 126));
    }
}
