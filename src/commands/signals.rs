//! Signals that come while a program runs that this one started, and their way on to it.

pub(super) use imp::Signals;

#[cfg(unix)]
mod imp {
    use std::fs::{self, File};
    use std::task::Poll;

    use rustix::process::{Pid, Signal, getpgrp, kill_process};
    use rustix::termios::tcgetpgrp;
    use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

    /// What is passed on.
    const PASSED: [Signal; 6] = [Signal::INT, Signal::TERM, Signal::HUP, Signal::QUIT, Signal::USR1, Signal::USR2];

    /// Caught signals. Once caught, a signal does not end this program any more, also after this is dropped.
    pub(in crate::commands) struct Signals {
        streams: Vec<(Signal, Stream)>,
    }

    /// A signal that came.
    pub(in crate::commands) struct Caught(Signal);

    impl Signals {
        /// Catches them, but for those that are ignored: the job is to ignore them as well, as after `nohup`, and
        /// would not if they were caught here.
        pub(in crate::commands) fn catch() -> Self {
            let ignored = ignored();
            let wanted = PASSED.into_iter().filter(|wanted| ignored & bit(*wanted) == 0);
            let stream = |wanted: Signal| match signal(SignalKind::from_raw(wanted.as_raw())) {
                Ok(stream) => Some((wanted, stream)),
                Err(error) => {
                    tracing::warn!(%error, ?wanted, "a signal is not passed on");
                    None
                }
            };
            Self { streams: wanted.filter_map(stream).collect() }
        }

        /// Waits for the next one.
        pub(in crate::commands) async fn next(&mut self) -> Caught {
            std::future::poll_fn(|context| {
                for (signal, stream) in &mut self.streams {
                    if let Poll::Ready(Some(())) = stream.poll_recv(context) {
                        return Poll::Ready(Caught(*signal));
                    }
                }
                Poll::Pending
            })
            .await
        }
    }

    impl Caught {
        /// Sends it to a child, unless the terminal has done so.
        pub(in crate::commands) fn pass_to(&self, id: u32) {
            if self.comes_from_terminal() {
                return;
            }
            let child = i32::try_from(id).ok().and_then(Pid::from_raw);
            if let Some(Err(error)) = child.map(|child| kill_process(child, self.0)) {
                tracing::warn!(%error, signal = ?self.0, "a signal could not be passed on");
            }
        }

        /// Whether a key at the terminal sent it. The terminal tells its whole foreground group, the child among it,
        /// and many programs take a second Ctrl-C for an order to leave everything behind.
        fn comes_from_terminal(&self) -> bool {
            let is_of_a_key = self.0 == Signal::INT || self.0 == Signal::QUIT;
            let foreground = || tcgetpgrp(File::open("/dev/tty").ok()?).ok();
            is_of_a_key && foreground() == Some(getpgrp())
        }
    }

    fn bit(signal: Signal) -> u64 {
        u32::try_from(signal.as_raw() - 1).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
    }

    /// The signals that are ignored, where the system tells: Linux does.
    fn ignored() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
    }
}

#[cfg(not(unix))]
mod imp {
    /// Ctrl-C, which the console sends to the child as well.
    pub(in crate::commands) struct Signals;

    /// Ctrl-C came.
    pub(in crate::commands) struct Caught;

    impl Signals {
        pub(in crate::commands) const fn catch() -> Self {
            Self
        }

        pub(in crate::commands) async fn next(&mut self) -> Caught {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
            Caught
        }
    }

    impl Caught {
        pub(in crate::commands) const fn pass_to(&self, _id: u32) {}
    }
}
