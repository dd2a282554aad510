//! Logger names of Java, whose packages make them long.

use std::borrow::Cow;

use crate::event::{Meta, Object, Remark, RemarkKind, Value};

/// The longest name that is shown whole.
const MAX: usize = 64;

/// Cuts the packages off the front of a long name, and notes that on the event.
pub(super) fn shorten(event: &mut Object<'_>, notes: &mut Meta) {
    let Some(node) = event.get_mut("logger") else { return };
    let Value::String(text) = &mut node.value else { return };
    let original = text.chars().count();
    let trimmed = text.trim();
    let length = trimmed.chars().count();
    let (shorter, remark) = if length > MAX {
        let cut = length - MAX + 1;
        let at = |chars: usize| trimmed.char_indices().nth(chars).map_or(trimmed.len(), |(at, _)| at);
        let (removed, rest) = trimmed.split_at(at(cut));
        // A name is not cut within a word if there is another word to begin with.
        let kept = if removed.ends_with('.') { rest } else { rest.find('.').map_or(rest, |dot| &rest[dot..]) };
        let range = (0, length - kept.chars().count());
        (format!("*{kept}"), remark("@logger:replace", RemarkKind::Substituted, Some(range)))
    } else if trimmed.len() == text.len() {
        return;
    } else if trimmed.is_empty() {
        (String::new(), remark("@logger:remove", RemarkKind::Removed, Some((0, original))))
    } else {
        (trimmed.to_owned(), remark("@logger:trim", RemarkKind::Substituted, None))
    };
    *text = Cow::Owned(shorter);
    notes.remarks.push(remark);
    notes.note_original_length(original);
}

const fn remark(rule: &'static str, kind: RemarkKind, range: Option<(usize, usize)>) -> Remark {
    Remark { rule: Cow::Borrowed(rule), kind, range }
}
