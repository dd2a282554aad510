//! Scrubbing the bytes of attachments: lengths never change, so that whatever reads them still can.

use super::automaton::{Program, Step};
use super::config::Redaction;
use super::rules::{Rule, Search, hash};
use super::selector::{TypeSet, ValueType};
use super::strict::Strict;
use super::{Pass, Scrubber};
use crate::event::schema::Pii;

/// What fills the place of a redaction that is shorter than what it replaces.
const PADDING: u8 = b'x';
/// What masks.
const MASK: u8 = b'*';
/// UTF-16 text shorter than this is taken for chance.
const MIN_WIDE_CHARS: usize = 5;

impl Scrubber {
    /// Scrubs an attachment in place, as `$attachments.'name'` selects it; whether anything changed. Text is
    /// found in UTF-8 and in UTF-16 (little-endian, ASCII).
    pub fn scrub_attachment(&self, name: &str, bytes: &mut [u8]) -> bool {
        let mut changed = false;
        for Pass { program, .. } in &self.passes {
            for rule in program.attachment_rules(name) {
                for (start, end) in found_by(rule, bytes) {
                    if let Some(place) = bytes.get_mut(start..end) {
                        fill(place, &rule.redaction);
                        changed = true;
                    }
                }
            }
        }
        if self.strict.is_some() {
            for (start, end) in texts(bytes).into_iter().flat_map(|text| text.places(Strict::places)) {
                if let Some(place) = bytes.get_mut(start..end) {
                    place.fill(MASK);
                    changed = true;
                }
            }
        }
        changed
    }
}

impl Program {
    fn attachment_rules(&self, name: &str) -> impl Iterator<Item = &Rule> {
        let container = Step { key: 0, index: None, types: TypeSet::of(ValueType::Attachments) };
        let attachment = Step { key: self.key_number(name), index: None, types: TypeSet::of(ValueType::Binary) };
        let state = self.advance(&self.advance(&self.start(), &container), &attachment);
        let applying = self.applying(&state, Pii::True);
        self.rules(&applying).collect::<Vec<_>>().into_iter()
    }
}

/// A run of text in bytes.
struct Text {
    start: usize,
    /// Bytes for each character of `text` where it was UTF-16.
    width: usize,
    text: String,
}

impl Text {
    fn places(self, find: impl Fn(&str) -> Vec<(usize, usize)>) -> Vec<(usize, usize)> {
        let place = |at: usize| self.start + at * self.width;
        find(&self.text).into_iter().map(|(start, end)| (place(start), place(end))).collect()
    }
}

fn found_by(rule: &Rule, bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for search in rule.matcher.searches().iter().flatten() {
        match search {
            Search::Whole(regex) => {
                if texts(bytes).iter().any(|text| regex.is_match(&text.text)) {
                    return vec![(0, bytes.len())];
                }
            }
            Search::Groups(..) if matches!(rule.matcher, super::rules::Matcher::Anything) => {
                return vec![(0, bytes.len())];
            }
            Search::Groups(regex, groups) => {
                for text in texts(bytes) {
                    found.extend(text.places(|text| {
                        let captures = regex.captures_iter(text);
                        captures
                            .flat_map(|captures| {
                                groups
                                    .iter()
                                    .filter_map(|group| {
                                        captures.get(usize::from(*group)).map(|at| (at.start(), at.end()))
                                    })
                                    .collect::<Vec<_>>()
                            })
                            .collect()
                    }));
                }
            }
        }
    }
    found
}

fn texts(bytes: &[u8]) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut start = 0;
    for chunk in bytes.utf8_chunks() {
        if !chunk.valid().is_empty() {
            texts.push(Text { start, width: 1, text: chunk.valid().to_owned() });
        }
        start += chunk.valid().len() + chunk.invalid().len();
    }
    let mut at = 0;
    while at + 1 < bytes.len() {
        let length =
            bytes[at..].chunks_exact(2).take_while(|pair| pair[1] == 0 && (0x20..0x7f).contains(&pair[0])).count();
        if length >= MIN_WIDE_CHARS {
            let text = bytes[at..at + 2 * length].iter().step_by(2).map(|byte| char::from(*byte)).collect();
            texts.push(Text { start: at, width: 2, text });
        }
        at += (2 * length).max(1);
    }
    texts
}

fn fill(place: &mut [u8], redaction: &Redaction) {
    let replacement = match redaction {
        Redaction::Mask => {
            place.fill(MASK);
            return;
        }
        Redaction::Hash => hash(b"", place),
        Redaction::Replace(text) => text.clone(),
        Redaction::Default | Redaction::Remove | Redaction::Other(_) => String::new(),
    };
    let kept = replacement.len().min(place.len());
    place[..kept].copy_from_slice(&replacement.as_bytes()[..kept]);
    place[kept..].fill(PADDING);
}
