//! Rules, ready to run: what they look for, what becomes of it, and under which name it is reported.

mod builtin;
mod collect;
mod hints;
mod matcher;
mod redact;

use std::borrow::Cow;

pub(crate) use collect::Collector;
pub(crate) use hints::Hints;
pub(crate) use matcher::{Matcher, Search};
pub(crate) use redact::{hash, redact_ranges};

use super::config::Redaction;
use crate::event::{Meta, Remark, RemarkKind};

/// A rule, ready to run.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    /// The id in remarks.
    pub(crate) origin: Cow<'static, str>,
    pub(crate) matcher: Matcher,
    pub(crate) redaction: Redaction,
}

/// What a rule says of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Keep,
    Delete,
}

impl Rule {
    /// Whether matches are replaced by something, so that strings stay strings.
    const fn leaves_text(&self) -> bool {
        !matches!(self.redaction, Redaction::Default | Redaction::Remove)
    }

    /// Notes that the rule took the whole value away.
    fn delete(&self, meta: &mut Option<Box<Meta>>) -> Verdict {
        let remark = Remark { rule: self.origin.clone(), kind: RemarkKind::Removed, range: None };
        meta.get_or_insert_default().remarks.push(remark);
        Verdict::Delete
    }

    /// Runs on a value that is not a string, under a key if it has one.
    pub(crate) fn apply_to_container(&self, meta: &mut Option<Box<Meta>>, key: &str, key_hints: Hints) -> Verdict {
        if matches!(self.matcher, Matcher::Anything) || self.matcher.takes_key(key, key_hints) {
            return self.delete(meta);
        }
        Verdict::Keep
    }

    /// Runs on a string, under a key if it has one.
    pub(crate) fn apply_to_string(
        &self,
        text: &mut Cow<'_, str>,
        meta: &mut Option<Box<Meta>>,
        hints: Hints,
        key: &str,
        key_hints: Hints,
    ) -> Verdict {
        if matches!(self.matcher, Matcher::Anything) && !self.leaves_text() {
            return self.delete(meta);
        }
        if self.matcher.looks_at_keys() && self.matcher.takes_key(key, key_hints) {
            if !self.leaves_text() {
                return self.delete_by_key(text, meta);
            }
            self.bearer_first(text, meta, hints);
            let everything = Matcher::Anything;
            if let [Some(Search::Groups(anything, _)), _] = everything.searches() {
                redact::redact(text, meta, self, &Search::Whole(anything));
            }
            return Verdict::Keep;
        }
        if self.matcher.needs().met_by(hints) {
            for search in self.matcher.searches().iter().flatten() {
                redact::redact(text, meta, self, search);
            }
        }
        Verdict::Keep
    }

    fn delete_by_key(&self, text: &mut Cow<'_, str>, meta: &mut Option<Box<Meta>>) -> Verdict {
        self.bearer_first(text, meta, Hints::BEARER);
        self.delete(meta)
    }

    /// The password rule looks for bearer tokens before it looks at the key, which shows in the notes.
    fn bearer_first(&self, text: &mut Cow<'_, str>, meta: &mut Option<Box<Meta>>, hints: Hints) {
        if matches!(self.matcher, Matcher::Password)
            && hints.any(Hints::BEARER)
            && let [Some(bearer), _] = self.matcher.searches()
        {
            redact::redact(text, meta, self, &bearer);
        }
    }
}
