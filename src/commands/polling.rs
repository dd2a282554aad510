//! Lists that are looked at again and again for what is new: the pace, what was seen already, and outages.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use clap::Args;
use jiff::{Span, SpanRelativeTo, Unit};

use crate::context::Context;
use crate::error::{CliError, ErrorKind};

/// How often a list is looked at.
#[derive(Debug, Clone, Args)]
pub(crate) struct PollArgs {
    /// The pause between two looks: 2s, 500ms or a number of seconds
    #[arg(long, visible_alias = "poll-interval", value_name = "SPAN", default_value = "2s", value_parser = interval)]
    interval: Duration,

    /// End after so many looks
    #[arg(long, value_name = "N", hide = true)]
    polls: Option<u64>,
}

/// A shorter pause would cost a server more than it tells.
const SHORTEST: Duration = Duration::from_millis(500);
/// So many failures in a row are no short outage any more.
const MAX_FAILURES: u32 = 10;

fn interval(text: &str) -> Result<Duration, String> {
    let wrong =
        || format!("`{text}` is no pause: expected one such as 2s, 500ms or a number of seconds, up to an hour");
    let seconds = match text.trim().parse::<f64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let span: Span = text.trim().parse().map_err(|_| wrong())?;
            span.total((Unit::Second, SpanRelativeTo::days_are_24_hours())).map_err(|_| wrong())?
        }
    };
    let pause = Duration::try_from_secs_f64(seconds).map_err(|_| wrong())?;
    if pause > Duration::from_secs(3_600) { Err(wrong()) } else { Ok(pause) }
}

/// The pace of one run.
pub(crate) struct Polling<'a> {
    context: &'a Context,
    interval: Duration,
    left: Option<u64>,
    failures: u32,
}

impl<'a> Polling<'a> {
    /// The pace that was asked for.
    ///
    /// # Errors
    /// A pause too short for a run without an end.
    pub(crate) fn new(context: &'a Context, arguments: &PollArgs) -> Result<Self, CliError> {
        if arguments.polls.is_none() && arguments.interval < SHORTEST {
            return Err(CliError::usage(format!("a pause of {:?} is too short: at least 500ms", arguments.interval)));
        }
        Ok(Self { context, interval: arguments.interval, left: arguments.polls, failures: 0 })
    }

    /// Waits for the next look; false when there is none.
    pub(crate) async fn next(&mut self) -> bool {
        if let Some(left) = &mut self.left {
            *left = left.saturating_sub(1);
            if *left == 0 {
                return false;
            }
        }
        tokio::time::sleep(self.interval).await;
        true
    }

    /// After a look that gave an answer.
    pub(crate) fn worked(&mut self) {
        if self.failures > 0 {
            self.context.ui.status("the server answers again");
        }
        self.failures = 0;
    }

    /// After a look without an answer: a short outage is sat out.
    ///
    /// # Errors
    /// The error itself when it will not pass, or when the outage is not short.
    pub(crate) fn failed(&mut self, error: CliError) -> Result<(), CliError> {
        self.failures += 1;
        if error.kind != ErrorKind::Unavailable || self.failures >= MAX_FAILURES {
            return Err(error);
        }
        if self.failures == 1 {
            self.context.ui.warn(&format!("{}; trying on", crate::ui::text::printable(&error.message)));
        }
        Ok(())
    }
}

/// What was seen, as far back as it matters.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    known: HashSet<String>,
    order: VecDeque<String>,
}

/// Far more than the pages that one look reads.
const REMEMBERED: usize = 50_000;

impl Seen {
    /// Whether this was seen.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.known.contains(id)
    }

    /// Remembers it; true the first time.
    pub(crate) fn insert(&mut self, id: String) -> bool {
        if !self.known.insert(id.clone()) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_have_units_or_are_seconds() {
        assert_eq!(interval("2s"), Ok(Duration::from_secs(2)));
        assert_eq!(interval("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(interval("1.5"), Ok(Duration::from_millis(1_500)));
        for wrong in ["", "soon", "-1", "2h", "NaN"] {
            assert!(interval(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_was_seen_long_ago_is_forgotten() {
        let mut seen = Seen::default();
        assert!(seen.insert("0".to_owned()) && !seen.insert("0".to_owned()));
        for number in 1..=REMEMBERED {
            seen.insert(number.to_string());
        }
        assert!(!seen.knows("0") && seen.knows("1"));
    }
}
