//! The fields of release health: sums and rates over sessions.
//!
//! Users and durations are not kept, so whatever asks for them is null.

use serde_json::Value;

use crate::server::ApiError;

/// Sums of sessions; each session is in one of the kinds besides `started` at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sums {
    pub(super) started: u64,
    pub(super) errored: u64,
    pub(super) crashed: u64,
    pub(super) abnormal: u64,
    pub(super) unhandled: u64,
}

/// The ways in which sessions end, as they may be grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ending {
    Abnormal,
    Crashed,
    Errored,
    Healthy,
    Unhandled,
}

impl Ending {
    pub(super) const ALL: [Self; 5] = [Self::Abnormal, Self::Crashed, Self::Errored, Self::Healthy, Self::Unhandled];

    /// The name on the wire.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Abnormal => "abnormal",
            Self::Crashed => "crashed",
            Self::Errored => "errored",
            Self::Healthy => "healthy",
            Self::Unhandled => "unhandled",
        }
    }
}

impl Sums {
    /// Adds others.
    pub(super) const fn add(&mut self, other: Self) {
        self.started = self.started.saturating_add(other.started);
        self.errored = self.errored.saturating_add(other.errored);
        self.crashed = self.crashed.saturating_add(other.crashed);
        self.abnormal = self.abnormal.saturating_add(other.abnormal);
        self.unhandled = self.unhandled.saturating_add(other.unhandled);
    }

    const fn unhealthy(self) -> u64 {
        self.errored.saturating_add(self.crashed).saturating_add(self.abnormal).saturating_add(self.unhandled)
    }

    /// How many ended so.
    const fn of(self, ending: Ending) -> u64 {
        match ending {
            Ending::Abnormal => self.abnormal,
            Ending::Crashed => self.crashed,
            Ending::Errored => self.errored,
            Ending::Healthy => self.started.saturating_sub(self.unhealthy()),
            Ending::Unhandled => self.unhandled,
        }
    }
}

/// What is asked of sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    /// How many.
    Count,
    /// The part of some endings, from 0 to 1.
    Rate(&'static [Ending]),
    /// The part without some endings.
    FreeRate(&'static [Ending]),
    /// What is not kept.
    Unknown,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// Its name, which is its name in the answer.
    pub(super) name: String,
    measure: Measure,
}

impl Field {
    /// Reads a field; `by_ending` when sessions are grouped by their ending, of which there are no rates.
    ///
    /// # Errors
    /// 400 for what is none.
    pub(super) fn parse(name: &str, by_ending: bool) -> Result<Self, ApiError> {
        const CRASHED: &[Ending] = &[Ending::Crashed];
        let measure = match name {
            "sum(session)" => Measure::Count,
            "crash_rate(session)" => Measure::Rate(CRASHED),
            "crash_free_rate(session)" => Measure::FreeRate(CRASHED),
            "errored_rate(session)" => Measure::Rate(&[Ending::Errored]),
            "abnormal_rate(session)" => Measure::Rate(&[Ending::Abnormal]),
            "unhandled_rate(session)" => Measure::Rate(&[Ending::Unhandled]),
            "unhealthy_rate(session)" => {
                Measure::Rate(&[Ending::Abnormal, Ending::Crashed, Ending::Errored, Ending::Unhandled])
            }
            "count_unique(user)" | "anr_rate()" | "foreground_anr_rate()" => Measure::Unknown,
            _ if is_of_users(name) || is_of_durations(name) => Measure::Unknown,
            _ => return Err(ApiError::invalid(format!("Invalid field: \"{name}\""))),
        };
        if by_ending && matches!(measure, Measure::Rate(_) | Measure::FreeRate(_)) {
            return Err(ApiError::invalid(format!("Cannot group field {name} by session.status")));
        }
        Ok(Self { name: name.to_owned(), measure })
    }

    /// Its value over some sessions, or over those that ended so.
    pub(super) fn value(&self, sums: Sums, ending: Option<Ending>) -> Value {
        let rate = |endings: &[Ending]| ratio(endings.iter().map(|ending| sums.of(*ending)).sum(), sums.started);
        match self.measure {
            Measure::Count => ending.map_or(sums.started, |ending| sums.of(ending)).into(),
            Measure::Rate(endings) => rate(endings).into(),
            Measure::FreeRate(endings) => rate(endings).map(|rate| 1.0 - rate).into(),
            Measure::Unknown => Value::Null,
        }
    }
}

fn is_of_users(name: &str) -> bool {
    let rates = ["crash_rate", "crash_free_rate", "errored_rate", "abnormal_rate", "unhandled_rate", "unhealthy_rate"];
    name.strip_suffix("(user)").is_some_and(|rate| rates.contains(&rate))
}

fn is_of_durations(name: &str) -> bool {
    let functions = ["avg", "max", "p50", "p75", "p90", "p95", "p99"];
    name.strip_suffix("(session.duration)").is_some_and(|function| functions.contains(&function))
}

/// A part of a whole; none of nothing.
#[expect(clippy::cast_precision_loss, reason = "a rate needs no more digits than a float has")]
fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| (part as f64 / whole as f64).min(1.0))
}
