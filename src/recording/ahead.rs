//! Reading ahead: what an iterator gives comes from a thread of its own, so that reading goes on while what was read is
//! worked on.
//!
//! It is ahead by a bounded number of bytes. It must not change the order, and an end that is none, because the thread
//! broke, is not taken for one.

use std::io;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// How many bytes wait to be taken at most, unless a single item has more.
const WAITING: usize = 8 << 20;

/// Something with a weight in bytes.
pub(super) trait Weigh {
    /// How many bytes it takes.
    fn weight(&self) -> usize;
}

/// What an iterator gives, read ahead. Its items should be large: each is handed from thread to thread.
pub(super) struct Ahead<T> {
    items: Receiver<T>,
    room: Arc<Room>,
    thread: Option<JoinHandle<()>>,
}

/// The room for what waits.
#[derive(Default)]
struct Room {
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Default)]
struct State {
    used: usize,
    /// Nobody takes any more.
    closed: bool,
}

impl<T: Weigh + Send + 'static> Ahead<T> {
    /// Begins to read.
    pub(super) fn start(source: impl Iterator<Item = T> + Send + 'static) -> io::Result<Self> {
        let (sender, items) = channel();
        let room = Arc::<Room>::default();
        let shared = Arc::clone(&room);
        let thread = std::thread::Builder::new().name("read ahead".to_owned()).spawn(move || {
            for item in source {
                if !shared.take(item.weight()) || sender.send(item).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self { items, room, thread: Some(thread) })
    }
}

impl<T: Weigh> Iterator for Ahead<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if let Ok(item) = self.items.recv() {
            let mut state = self.room.lock();
            state.used = state.used.saturating_sub(item.weight());
            drop(state);
            self.room.freed.notify_one();
            return Some(item);
        }
        if let Some(Err(broken)) = self.thread.take().map(JoinHandle::join) {
            std::panic::resume_unwind(broken);
        }
        None
    }
}

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        self.room.lock().closed = true;
        self.room.freed.notify_one();
    }
}

impl Room {
    /// Waits for room; false when nobody takes any more.
    fn take(&self, weight: usize) -> bool {
        let full = |state: &mut State| !state.closed && state.used > 0 && state.used + weight > WAITING;
        let mut state = self.freed.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner);
        state.used += weight;
        !state.closed
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Weigh for usize {
        fn weight(&self) -> usize {
            *self
        }
    }

    #[test]
    fn everything_comes_in_order_however_large() {
        let large = [0, 1, 5 << 20, 5 << 20, 5 << 20, 5 << 20, 100 << 20, 3, 70 << 20];
        assert!(Ahead::start(large.into_iter()).unwrap().eq(large));
        assert!(Ahead::start(0..1_000).unwrap().eq(0..1_000));
    }

    #[test]
    fn a_reader_that_nobody_takes_from_ends() {
        let mut ahead = Ahead::start(std::iter::repeat(1 << 20)).unwrap();
        assert_eq!(ahead.by_ref().take(3).count(), 3);
        let thread = ahead.thread.take().unwrap();
        drop(ahead);
        assert!(thread.join().is_ok());
    }

    #[test]
    fn a_thread_that_breaks_is_no_end() {
        let source = (0..3).map(|number| if number < 2 { number } else { panic!("broken") });
        let read = std::panic::catch_unwind(|| Ahead::start(source).unwrap().count());
        assert!(read.is_err());
    }
}
