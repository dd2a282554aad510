//! A queue that is bounded in things and in bytes, whose takers share what is waiting.
//!
//! It never makes a sender wait: what does not fit is refused at once. Takers sleep until there is something; they do
//! not spin, for the processor has others to serve.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Why something was not queued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Too much is waiting.
    Full,
    /// Nothing is taken any more.
    Closed,
}

/// The queue.
pub(super) struct Queue<T> {
    state: Mutex<State<T>>,
    filled: Condvar,
    most: usize,
    most_bytes: usize,
}

struct State<T> {
    /// With their bytes.
    waiting: VecDeque<(T, usize)>,
    bytes: usize,
    closed: bool,
    /// Takers that wait; nobody else is worth a call to the system.
    sleeping: usize,
}

impl<T> Queue<T> {
    /// An empty queue for so many things and bytes; one thing is let in whatever its size.
    pub(super) const fn new(most: usize, most_bytes: usize) -> Self {
        let state = State { waiting: VecDeque::new(), bytes: 0, closed: false, sleeping: 0 };
        Self { state: Mutex::new(state), filled: Condvar::new(), most, most_bytes }
    }

    /// Queues something.
    ///
    /// # Errors
    /// [`Refused`], when it does not fit or the queue is closed.
    pub(super) fn push(&self, thing: T, bytes: usize) -> Result<(), Refused> {
        let mut state = self.state();
        if state.closed {
            return Err(Refused::Closed);
        }
        let fits = state.waiting.len() < self.most && (state.bytes == 0 || state.bytes + bytes <= self.most_bytes);
        if !fits {
            return Err(Refused::Full);
        }
        state.bytes += bytes;
        state.waiting.push_back((thing, bytes));
        let wakes = state.sleeping > 0;
        drop(state);
        if wakes {
            self.filled.notify_one();
        }
        Ok(())
    }

    /// Waits until something is there and takes a share of it, oldest first: one part of `takers`, at most `most` things
    /// and `most_bytes` bytes, but one thing at least. Nothing when the queue is closed and empty.
    pub(super) fn take_share(&self, takers: usize, most: usize, most_bytes: usize) -> Option<Vec<T>> {
        let mut state = self.state();
        while state.waiting.is_empty() {
            if state.closed {
                return None;
            }
            state.sleeping += 1;
            state = self.filled.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.sleeping -= 1;
        }
        let share = state.waiting.len().div_ceil(takers.max(1)).min(most).max(1);
        let mut taken = Vec::with_capacity(share);
        let mut bytes = 0;
        while taken.len() < share
            && bytes < most_bytes
            && let Some((thing, size)) = state.waiting.pop_front()
        {
            bytes += size;
            taken.push(thing);
        }
        state.bytes -= bytes;
        Some(taken)
    }

    /// Takes nothing any more; what waits can still be taken out.
    pub(super) fn close(&self) {
        self.state().closed = true;
        self.filled.notify_all();
    }

    /// How many things wait, and their bytes.
    pub(super) fn waiting(&self) -> (usize, usize) {
        let state = self.state();
        (state.waiting.len(), state.bytes)
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_refused_but_for_one_thing_alone() {
        let queue = Queue::new(3, 100);
        assert_eq!(queue.push('a', 1_000), Ok(()));
        assert_eq!(queue.push('b', 1), Err(Refused::Full));
        assert_eq!(queue.take_share(2, 10, 10), Some(vec!['a']));
        for thing in ['c', 'd', 'e'] {
            assert_eq!(queue.push(thing, 10), Ok(()));
        }
        assert_eq!(queue.push('f', 10), Err(Refused::Full));
        assert_eq!(queue.waiting(), (3, 30));
    }

    #[test]
    fn takers_share_what_waits_oldest_first() {
        let queue = Queue::new(100, 1_000);
        for thing in 0..10 {
            queue.push(thing, 10).unwrap();
        }
        assert_eq!(queue.take_share(2, 48, 1_000), Some(vec![0, 1, 2, 3, 4]));
        assert_eq!(queue.take_share(1, 3, 1_000), Some(vec![5, 6, 7]));
        assert_eq!(queue.take_share(1, 48, 5), Some(vec![8]));
        assert_eq!(queue.take_share(2, 48, 1_000), Some(vec![9]));
        assert_eq!(queue.waiting(), (0, 0));
    }

    #[test]
    fn a_closed_queue_is_emptied_and_ends() {
        let queue = Queue::new(10, 100);
        queue.push('a', 1).unwrap();
        queue.close();
        assert_eq!(queue.push('b', 1), Err(Refused::Closed));
        assert_eq!(queue.take_share(1, 10, 100), Some(vec!['a']));
        assert_eq!(queue.take_share(1, 10, 100), None);
    }

    #[test]
    fn a_sleeping_taker_is_woken() {
        let queue = Queue::new(10, 100);
        std::thread::scope(|scope| {
            let taker = scope.spawn(|| (queue.take_share(1, 10, 100), queue.take_share(1, 10, 100)));
            queue.push('a', 1).unwrap();
            queue.close();
            assert_eq!(taker.join().unwrap(), (Some(vec!['a']), None));
        });
    }
}
