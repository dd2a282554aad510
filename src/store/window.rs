//! What arrived at an archived issue lately: counted in a sliding window that is kept with the issue, so that
//! counting goes on where another run stopped.

use serde::{Deserialize, Serialize};

use super::issue_book::user_hash;
use crate::model::Timestamp;

/// So many events or users within so many minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveWindow {
    /// How many bring the issue back.
    pub count: u64,
    /// The length of the window.
    pub minutes: u64,
    /// Minutes since 1970, each with the number of events in it, or with a user who was seen in it last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    seen: Vec<(i64, i64)>,
}

impl ArchiveWindow {
    /// A window in which nothing was seen yet.
    pub const fn new(count: u64, minutes: u64) -> Self {
        Self { count, minutes, seen: Vec::new() }
    }

    /// Counts an event and gives the number of those in the window.
    pub fn add_event(&mut self, at: Timestamp) -> u64 {
        let minute = self.slide_to(at);
        match self.seen.last_mut() {
            Some((last, events)) if *last == minute => *events += 1,
            _ => self.seen.push((minute, 1)),
        }
        self.seen.iter().map(|(_, events)| events.unsigned_abs()).sum()
    }

    /// Notes whom an event happened to, if that is known, and gives the number of users in the window.
    pub fn add_user(&mut self, at: Timestamp, user: Option<&str>) -> u64 {
        let minute = self.slide_to(at);
        if let Some(user) = user.map(user_hash) {
            match self.seen.iter_mut().find(|(_, known)| *known == user) {
                Some((last, _)) => *last = minute,
                None => self.seen.push((minute, user)),
            }
        }
        self.seen.len() as u64
    }

    /// Forgets what has left the window, and gives the minute that `at` is in.
    fn slide_to(&mut self, at: Timestamp) -> i64 {
        let minute = at.as_seconds().div_euclid(60);
        let first = minute.saturating_sub_unsigned(self.minutes.saturating_sub(1));
        self.seen.retain(|(seen, _)| *seen >= first);
        minute
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(minute: i64) -> Timestamp {
        Timestamp::from_millis(minute * 60_000)
    }

    #[test]
    fn events_leave_the_window_with_time() {
        let mut window = ArchiveWindow::new(3, 10);
        let counts = [0, 0, 9, 10, 19, 40].map(|at| window.add_event(minute(at)));
        assert_eq!(counts, [1, 2, 3, 2, 2, 1]);
    }

    #[test]
    fn a_user_counts_once_however_often_seen() {
        let mut window = ArchiveWindow::new(2, 10);
        let seen = [(0, Some("id:1")), (5, Some("id:1")), (6, None), (12, Some("id:2")), (15, Some("id:2"))];
        assert_eq!(seen.map(|(at, user)| window.add_user(minute(at), user)), [1, 1, 1, 2, 1]);
    }
}
