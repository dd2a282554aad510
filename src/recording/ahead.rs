//! Reading ahead: the merged entries come from a thread of their own, so that reading goes on while what was read is
//! worked on.
//!
//! It is ahead by a bounded number of bytes. It must not change the order, and an end that is none, because the thread
//! broke, is not taken for one.

use std::io;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::JoinHandle;

use super::entry::Entry;
use super::merge::Merge;

/// How much is handed over at once, in bytes.
const CHUNK: usize = 512 << 10;
/// How many of these wait to be taken at most.
const CHUNKS: usize = 8;

/// Entries that are read ahead.
pub(super) struct Ahead {
    chunks: Receiver<Vec<Entry>>,
    current: std::vec::IntoIter<Entry>,
    thread: Option<JoinHandle<()>>,
}

impl Ahead {
    /// Begins to read.
    pub(super) fn start(merge: Merge) -> io::Result<Self> {
        let (sender, chunks) = sync_channel(CHUNKS);
        let thread = std::thread::Builder::new().name("read ahead".to_owned()).spawn(move || {
            let (mut chunk, mut weight) = (Vec::new(), 0);
            for entry in merge {
                weight += entry.weight();
                chunk.push(entry);
                if weight >= CHUNK {
                    weight = 0;
                    // Nobody takes any more.
                    if sender.send(std::mem::take(&mut chunk)).is_err() {
                        return;
                    }
                }
            }
            let _ = sender.send(chunk);
        })?;
        Ok(Self { chunks, current: Vec::new().into_iter(), thread: Some(thread) })
    }
}

impl Iterator for Ahead {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            if let Some(entry) = self.current.next() {
                return Some(entry);
            }
            match self.chunks.recv() {
                Ok(chunk) => self.current = chunk.into_iter(),
                Err(_) => {
                    if let Some(Err(broken)) = self.thread.take().map(JoinHandle::join) {
                        std::panic::resume_unwind(broken);
                    }
                    return None;
                }
            }
        }
    }
}
