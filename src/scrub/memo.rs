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
        if !(MIN_BYTES..=MAX_BYTES).contains(&text.len()) {
            return find_out(text);
        }
        let mut hasher = FastHasher::default();
        hasher.write(text.as_bytes());
        let hash = hasher.finish();
        let index = usize::try_from(hash).unwrap_or_default() % SLOTS;
        let Some(slot) = self.slots.get_mut(index) else { return find_out(text) };
        if slot.hash == hash {
            if let Some((known, value)) = &slot.known
                && **known == *text
            {
                return *value;
            }
            let value = find_out(text);
            slot.known = Some((text.into(), value));
            return value;
        }
        // A newcomer only leaves its mark, so that texts that never come again cost nothing.
        slot.hash = hash;
        find_out(text)
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
    }
}
