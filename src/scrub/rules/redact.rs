//! Redacting parts of a string, with remarks to the byte (SCRUB_FILTER_SAMPLE §1.2).
//!
//! What was redacted before stands as one NUL in the text that rules see, so that no rule looks into
//! another's redactions.

use std::borrow::Cow;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

use super::Rule;
use super::matcher::Search;
use crate::event::{Meta, Remark, RemarkKind};
use crate::scrub::config::Redaction;

/// Text that stands for earlier redactions in what rules see.
const PLACEHOLDER: char = '\0';

/// A string cut into plain text and redactions.
struct Pieces<'t> {
    /// The plain text, a NUL for each redaction.
    visible: Cow<'t, str>,
    redactions: Vec<Redacted<'t>>,
}

#[derive(Clone)]
struct Redacted<'t> {
    rule: Cow<'static, str>,
    kind: RemarkKind,
    text: Cow<'t, str>,
}

impl<'t> Pieces<'t> {
    fn of(text: &'t str, remarks: &[Remark]) -> Self {
        if remarks.iter().all(|remark| remark.range.is_none()) {
            let visible = if text.contains(PLACEHOLDER) { text.replace(PLACEHOLDER, "").into() } else { text.into() };
            return Self { visible, redactions: Vec::new() };
        }
        let mut visible = String::with_capacity(text.len());
        let mut redactions = Vec::new();
        let mut position = 0;
        for remark in remarks {
            let Some((start, end)) = remark.range else { continue };
            if start > position {
                let Some(plain) = text.get(position..start) else { break };
                push_plain(&mut visible, plain);
            }
            let Some(redacted) = text.get(start..end) else { break };
            visible.push(PLACEHOLDER);
            redactions.push(Redacted { rule: remark.rule.clone(), kind: remark.kind, text: redacted.into() });
            position = end;
        }
        if let Some(plain) = text.get(position..) {
            push_plain(&mut visible, plain);
        }
        Self { visible: visible.into(), redactions }
    }

    fn has_plain_text(&self, text: &str) -> bool {
        self.redactions.is_empty() || self.visible.len() > self.redactions.len() || text.contains(PLACEHOLDER)
    }
}

fn push_plain(visible: &mut String, plain: &str) {
    if plain.contains(PLACEHOLDER) {
        visible.extend(plain.chars().filter(|char| *char != PLACEHOLDER));
    } else {
        visible.push_str(plain);
    }
}

/// Collects the new string and its remarks.
struct Output<'p, 't> {
    text: String,
    remarks: Vec<Remark>,
    earlier: std::slice::Iter<'p, Redacted<'t>>,
}

impl<'p, 't> Output<'p, 't> {
    fn of(pieces: &'p Pieces<'t>) -> Self {
        let text = String::with_capacity(pieces.visible.len());
        Self { text, remarks: Vec::new(), earlier: pieces.redactions.iter() }
    }

    fn redaction(&mut self, rule: Cow<'static, str>, kind: RemarkKind, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.remarks.push(Remark { rule, kind, range: Some((start, self.text.len())) });
    }

    /// Plain text, in which each NUL is the next of the earlier redactions.
    fn plain(&mut self, text: &str) {
        let mut parts = text.split(PLACEHOLDER);
        self.text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            if let Some(redacted) = self.earlier.next() {
                let Redacted { rule, kind, text } = redacted.clone();
                self.redaction(rule, kind, &text);
            }
            self.text.push_str(part);
        }
    }

    fn replaced(&mut self, rule: &Rule, found: &str) {
        let (kind, text) = match &rule.redaction {
            Redaction::Default | Redaction::Remove => (RemarkKind::Removed, Cow::Borrowed("")),
            Redaction::Replace(text) => (RemarkKind::Substituted, Cow::Borrowed(text.as_str())),
            Redaction::Mask => (RemarkKind::Masked, "*".repeat(found.chars().count()).into()),
            Redaction::Hash => (RemarkKind::Pseudonymized, hash(b"", found.as_bytes()).into()),
            Redaction::Other(_) => {
                self.skip_earlier(found);
                return;
            }
        };
        self.skip_earlier(found);
        self.redaction(rule.origin.clone(), kind, &text);
    }

    /// Earlier redactions inside of a match go with it.
    fn skip_earlier(&mut self, found: &str) {
        for _ in found.matches(PLACEHOLDER) {
            self.earlier.next();
        }
    }
}

/// HMAC-SHA1 in upper-case hex.
pub(crate) fn hash(key: &[u8], data: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut hex = String::with_capacity(40);
    if let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key) {
        mac.update(data);
        for byte in mac.finalize().into_bytes() {
            let _ = write!(hex, "{byte:02X}");
        }
    }
    hex
}

/// Runs one search of a rule on a string; whether anything changed.
pub(crate) fn redact(text: &mut Cow<'_, str>, meta: &mut Option<Box<Meta>>, rule: &Rule, search: &Search<'_>) -> bool {
    let remarks = meta.as_ref().map_or(&[][..], |meta| &meta.remarks);
    let pieces = Pieces::of(text, remarks);
    if !pieces.has_plain_text(text) {
        return false;
    }
    let Some((new_text, new_remarks)) = searched(&pieces, rule, search) else { return false };
    finish(text, meta, new_text, new_remarks)
}

fn finish(text: &mut Cow<'_, str>, meta: &mut Option<Box<Meta>>, new_text: String, remarks: Vec<Remark>) -> bool {
    if new_text == **text {
        return false;
    }
    let meta = meta.get_or_insert_default();
    meta.remarks = remarks;
    meta.note_original_length(text.chars().count());
    *text = Cow::Owned(new_text);
    true
}

fn searched(pieces: &Pieces<'_>, rule: &Rule, search: &Search<'_>) -> Option<(String, Vec<Remark>)> {
    let visible = &*pieces.visible;
    // Nothing is made for a text in which nothing is found, as most are.
    let mut output = match search {
        Search::Whole(regex) | Search::Groups(regex, _) if !regex.is_match(visible) => return None,
        _ => Output::of(pieces),
    };
    match search {
        Search::Whole(_) => output.replaced(rule, visible),
        Search::Groups(regex, groups) => {
            let mut position = 0;
            let mut redact_at = |output: &mut Output<'_, '_>, start: usize, end: usize| {
                // A group that begins inside an earlier one is part of what is gone already.
                if start >= position {
                    output.plain(&visible[position..start]);
                    output.replaced(rule, &visible[start..end]);
                    position = end;
                }
            };
            if *groups == [0] {
                for found in regex.find_iter(visible) {
                    redact_at(&mut output, found.start(), found.end());
                }
            } else {
                for captures in regex.captures_iter(visible) {
                    for (index, group) in captures.iter().enumerate() {
                        if let Some(group) = group.filter(|_| groups.iter().any(|wanted| usize::from(*wanted) == index))
                        {
                            redact_at(&mut output, group.start(), group.end());
                        }
                    }
                }
            }
            output.plain(&visible[position..]);
        }
    }
    Some((output.text, output.remarks))
}

/// Redacts ranges of a string that hold no earlier redactions: `(start, end, rule, kind, text)` in order.
pub(crate) fn redact_ranges(
    text: &mut Cow<'_, str>,
    meta: &mut Option<Box<Meta>>,
    found: impl FnOnce(&str) -> Vec<(usize, usize, &'static str, RemarkKind, Cow<'static, str>)>,
) -> bool {
    let remarks = meta.as_ref().map_or(&[][..], |meta| &meta.remarks);
    let pieces = Pieces::of(text, remarks);
    let visible = &*pieces.visible;
    let ranges = found(visible);
    if ranges.is_empty() {
        return false;
    }
    let mut output = Output::of(&pieces);
    let mut position = 0;
    for (start, end, rule, kind, replacement) in ranges {
        if start < position {
            continue;
        }
        output.plain(&visible[position..start]);
        output.skip_earlier(&visible[start..end]);
        output.redaction(Cow::Borrowed(rule), kind, &replacement);
        position = end;
    }
    output.plain(&visible[position..]);
    let (new_text, new_remarks) = (output.text, output.remarks);
    finish(text, meta, new_text, new_remarks)
}
