//! When a request is sent again, and after how long.
//!
//! A budget of attempts and of time bounds it; what the server says of its rate limits comes before our own pauses.
//! This module must not sleep: it says how long to wait.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::answer::text_header;
use super::transport::TransportError;
use crate::model::Timestamp;

/// How hard a client tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryOptions {
    /// How often one request is sent at most. Default 5.
    pub max_attempts: u32,
    /// No attempt begins later than this after the first. Default 60 s.
    pub max_elapsed: Duration,
    /// The longest end of a rate limit that is waited for, counted into `max_elapsed`'s place. Default 120 s.
    pub max_rate_limit: Duration,
    /// The pause after the first attempt; it grows by half with each. Default 500 ms.
    pub first_pause: Duration,
    /// No pause that the server has not asked for is longer. Default 10 s.
    pub max_pause: Duration,
}

impl Default for RetryOptions {
    fn default() -> Self {
        Self {
            max_attempts: 5,
            max_elapsed: Duration::from_secs(60),
            max_rate_limit: Duration::from_secs(120),
            first_pause: Duration::from_millis(500),
            max_pause: Duration::from_secs(10),
        }
    }
}

/// What to do after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// This is the answer.
    Stop,
    /// Send it again after a pause; `limited` when the server's limit asks for it.
    Again { pause: Duration, limited: bool },
}

/// The attempts of one request.
#[derive(Debug)]
pub(super) struct Attempts {
    options: RetryOptions,
    repeatable: bool,
    /// Attempts made.
    pub(super) made: u32,
    /// How long the waits for rate limits took; they have a budget of their own.
    limited: Duration,
}

impl Attempts {
    pub(super) const fn new(options: RetryOptions, repeatable: bool) -> Self {
        Self { options, repeatable, made: 0, limited: Duration::ZERO }
    }

    /// After no answer.
    pub(super) fn after_fault(&self, error: &TransportError, elapsed: Duration) -> Next {
        let safe = self.repeatable || error.fault.is_before_sending();
        if safe && error.fault.may_pass() { self.again(None, elapsed) } else { Next::Stop }
    }

    /// After an answer.
    pub(super) fn after_answer(
        &mut self,
        status: StatusCode,
        headers: &HeaderMap,
        now: Timestamp,
        elapsed: Duration,
    ) -> Next {
        match status.as_u16() {
            // It was refused before anything was done: safe for every method.
            429 => self.after_limit(headers, now, elapsed),
            503 => self.again(retry_after(headers, now), elapsed),
            408 | 500 | 502 | 504 | 507 | 524 if self.repeatable => self.again(retry_after(headers, now), elapsed),
            _ => Next::Stop,
        }
    }

    fn after_limit(&mut self, headers: &HeaderMap, now: Timestamp, elapsed: Duration) -> Next {
        let Some(wait) = limit_ends_in(headers, now) else { return self.again(None, elapsed) };
        // Others wait for the same moment: a little later each.
        let wait = wait + self.own_pause() / 4;
        if self.limited + wait > self.options.max_rate_limit || self.made >= 4 * self.options.max_attempts {
            return Next::Stop;
        }
        self.limited += wait;
        Next::Again { pause: wait, limited: true }
    }

    fn again(&self, asked: Option<Duration>, elapsed: Duration) -> Next {
        let pause = asked.unwrap_or_else(|| self.own_pause());
        let spent = elapsed.saturating_sub(self.limited).saturating_add(pause) > self.options.max_elapsed;
        if self.made >= self.options.max_attempts || spent {
            return Next::Stop;
        }
        Next::Again { pause, limited: false }
    }

    /// The pause after this attempt, with jitter: between three quarters and five quarters of the plain one.
    fn own_pause(&self) -> Duration {
        let growth = 1.5_f64.powi(i32::try_from(self.made.saturating_sub(1).min(30)).unwrap_or(30));
        let plain = self.options.first_pause.mul_f64(growth).min(self.options.max_pause);
        let random = f64::from(uuid::Uuid::new_v4().as_bytes()[0]) / 255.0;
        plain.mul_f64(0.75 + random / 2.0)
    }
}

/// How long the limit of a 429 lasts: `Retry-After`, else the end of the window (Web API, "Rate limits").
pub(super) fn limit_ends_in(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    retry_after(headers, now).or_else(|| {
        let reset: f64 = text_header(headers, "x-sentry-rate-limit-reset")?.parse().ok()?;
        Some(until(Timestamp::from_seconds(reset), now))
    })
}

/// `Retry-After`, as seconds or as a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = text_header(headers, "retry-after")?;
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0)).ok();
    }
    let date = jiff::fmt::rfc2822::parse(&text).ok()?;
    Some(until(Timestamp::from_millis(date.timestamp().as_millisecond()), now))
}

fn until(end: Timestamp, now: Timestamp) -> Duration {
    Duration::from_millis(u64::try_from(end.as_millis().saturating_sub(now.as_millis())).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::transport::TransportFault;
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|&(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap())).collect()
    }

    fn fault(fault: TransportFault) -> TransportError {
        TransportError { fault, message: String::new() }
    }

    fn attempts(repeatable: bool) -> Attempts {
        Attempts { made: 1, ..Attempts::new(RetryOptions::default(), repeatable) }
    }

    #[test]
    fn each_form_of_limit_header_is_waited_for() {
        let wait = |pairs: &[(&'static str, &str)]| limit_ends_in(&headers(pairs), NOW);
        assert_eq!(wait(&[("retry-after", "7")]), Some(Duration::from_secs(7)));
        assert_eq!(wait(&[("retry-after", "0.5")]), Some(Duration::from_millis(500)));
        assert_eq!(wait(&[("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")]), Some(Duration::from_secs(10)));
        assert_eq!(wait(&[("retry-after", "Fri, 14 Nov 2003 22:13:30 GMT")]), Some(Duration::ZERO));
        assert_eq!(wait(&[("x-sentry-rate-limit-reset", "1700000005")]), Some(Duration::from_secs(5)));
        assert_eq!(wait(&[("retry-after", "soon")]), None);
        assert_eq!(wait(&[("retry-after", "1e300")]), None);
    }

    #[test]
    fn a_limit_that_ends_too_late_is_not_waited_for() {
        let mut attempts = attempts(false);
        let later = |seconds: &str| headers(&[("retry-after", seconds)]);
        let status = StatusCode::TOO_MANY_REQUESTS;
        assert!(matches!(
            attempts.after_answer(status, &later("60"), NOW, Duration::ZERO),
            Next::Again { limited: true, .. }
        ));
        assert_eq!(attempts.after_answer(status, &later("60"), NOW, Duration::from_secs(60)), Next::Stop);
    }

    #[test]
    fn what_the_server_may_have_done_is_not_asked_for_again() {
        let zero = Duration::ZERO;
        assert_eq!(attempts(false).after_fault(&fault(TransportFault::Interrupted), zero), Next::Stop);
        assert_ne!(attempts(false).after_fault(&fault(TransportFault::Connect), zero), Next::Stop);
        assert_ne!(attempts(true).after_fault(&fault(TransportFault::Interrupted), zero), Next::Stop);
        assert_eq!(attempts(true).after_fault(&fault(TransportFault::TooLarge), zero), Next::Stop);
        let answered = |repeatable: bool, status: u16| {
            attempts(repeatable).after_answer(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), NOW, zero)
        };
        assert_eq!(answered(false, 502), Next::Stop);
        assert_ne!(answered(false, 503), Next::Stop);
        assert_ne!(answered(true, 502), Next::Stop);
        assert_eq!(answered(true, 404), Next::Stop);
    }

    #[test]
    fn the_budget_bounds_attempts_and_time() {
        let mut attempts = attempts(true);
        assert_eq!(attempts.after_fault(&fault(TransportFault::Connect), Duration::from_secs(60)), Next::Stop);
        attempts.made = 5;
        assert_eq!(attempts.after_fault(&fault(TransportFault::Connect), Duration::ZERO), Next::Stop);
    }
}
