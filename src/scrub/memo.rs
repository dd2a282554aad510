//! What was found out about a text, kept for the next time it comes: events repeat most of theirs.

use std::hash::Hasher as _;

use super::sites::FastHasher;

/// Slots; each holds one text at most.
const SLOTS: usize = 4_096;
/// Longer texts are not kept.
const MAX_BYTES: usize = 160;
/// Shorter ones are looked at faster than up.
const MIN_BYTES: usize = 4;

/// Answers about texts, in a table of fixed size. A text is kept when it comes a second time.
#[derive(Debug)]
pub(crate) struct Memo<V> {
    slots: Vec<Slot<V>>,
}

/// Where an answer is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place(usize);

#[derive(Debug, Clone)]
struct Slot<V> {
    hash: u64,
    known: Option<(Box<str>, V)>,
}

impl<V: Copy> Memo<V> {
    /// An empty table.
    pub(crate) fn new() -> Self {
        Self { slots: vec![Slot { hash: 0, known: None }; SLOTS] }
    }

    /// The answer about a text; texts are compared in full, so that no other's answer is taken for it.
    pub(crate) fn of(&mut self, text: &str, find_out: impl FnOnce(&str) -> V) -> V {
        self.kept(text, find_out).0
    }

    /// The answer about a text, and where it is kept, if it is, for [`Memo::amend`].
    pub(crate) fn kept(&mut self, text: &str, find_out: impl FnOnce(&str) -> V) -> (V, Option<Place>) {
        if !(MIN_BYTES..=MAX_BYTES).contains(&text.len()) {
            return (find_out(text), None);
        }
        let mut hasher = FastHasher::default();
        hasher.write(text.as_bytes());
        let hash = hasher.finish();
        let index = usize::try_from(hash).unwrap_or_default() % SLOTS;
        let Some(slot) = self.slots.get_mut(index) else { return (find_out(text), None) };
        if slot.hash == hash {
            if let Some((known, value)) = &slot.known
                && **known == *text
            {
                return (*value, Some(Place(index)));
            }
            let value = find_out(text);
            slot.known = Some((text.into(), value));
            return (value, Some(Place(index)));
        }
        // A newcomer only leaves its mark, so that texts that never come again cost nothing.
        slot.hash = hash;
        (find_out(text), None)
    }

    /// Changes an answer; nothing may have been asked since it was given.
    pub(crate) fn amend(&mut self, place: Place, change: impl FnOnce(&mut V)) {
        if let Some(Slot { known: Some((_, value)), .. }) = self.slots.get_mut(place.0) {
            change(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_kept_from_the_second_time_on() {
        let mut memo = Memo::new();
        let mut asked = 0;
        for _ in 0..5 {
            let length = memo.of("some text", |text| {
                asked += 1;
                text.len()
            });
            assert_eq!(length, 9);
        }
        assert_eq!(asked, 2);
        assert_eq!(memo.of("other text", str::len), 10);
        let (_, place) = memo.kept("some text", str::len);
        memo.amend(place.unwrap(), |length| *length = 7);
        assert_eq!(memo.of("some text", str::len), 7);
    }
}
