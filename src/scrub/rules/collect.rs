//! From rule ids to the rules to run: names resolved, lists flattened, duplicates dropped.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::builtin::{Builtin, builtin};
use super::{Matcher, Rule, matcher};
use crate::scrub::config::{PiiConfig, Redaction, RuleSpec, RuleType};
use crate::scrub::{ScrubConfigError, ScrubWarning};

/// Rules in one configuration, and rules that one selector may come to.
const MAX_RULES: usize = 1_000;
/// How deep rules may name rules.
const MAX_NESTING: usize = 32;
/// How many ids are looked up for one configuration; lists of lists grow fast.
const MAX_STEPS: usize = 100_000;

/// Resolves the rules of one configuration; each expression is compiled once.
pub(crate) struct Collector<'c> {
    config: &'c PiiConfig,
    compiled: BTreeMap<&'c str, Option<Matcher>>,
    steps: usize,
}

/// What a rule that hides its inner rules hands down to them.
#[derive(Clone)]
struct Parent {
    origin: Cow<'static, str>,
    redaction: Redaction,
}

impl<'c> Collector<'c> {
    /// Compiles the expressions of a configuration; those that do not compile become warnings.
    pub(crate) fn new(config: &'c PiiConfig, warnings: &mut Vec<ScrubWarning>) -> Result<Self, ScrubConfigError> {
        if config.rules.len() > MAX_RULES {
            return Err(ScrubConfigError::TooManyRules { limit: MAX_RULES });
        }
        let mut compiled = BTreeMap::new();
        for (id, spec) in &config.rules {
            let matcher = match compile(&spec.rule) {
                Ok(matcher) => matcher,
                Err(error) => {
                    warnings.push(ScrubWarning { rule: id.clone(), message: error.to_string() });
                    None
                }
            };
            compiled.insert(id.as_str(), matcher);
        }
        Ok(Self { config, compiled, steps: 0 })
    }

    /// The rules behind a list of ids, in the order in which they run. Ids that do not exist are passed over.
    pub(crate) fn collect(&mut self, ids: &[String]) -> Result<Vec<Rule>, ScrubConfigError> {
        let mut rules = BTreeMap::new();
        for id in ids {
            self.add(&mut rules, id, None, &mut Vec::new())?;
        }
        Ok(rules.into_values().collect())
    }

    /// Whether a rule of this id exists.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.config.rules.contains_key(id) || builtin(id).is_some() || id == "@userpath:filter"
    }

    fn add(
        &mut self,
        rules: &mut BTreeMap<String, Rule>,
        id: &str,
        parent: Option<&Parent>,
        path: &mut Vec<String>,
    ) -> Result<(), ScrubConfigError> {
        self.steps += 1;
        if rules.len() >= MAX_RULES || self.steps > MAX_STEPS {
            return Err(ScrubConfigError::TooManyRules { limit: MAX_RULES });
        }
        if path.iter().any(|outer| outer == id) || path.len() >= MAX_NESTING {
            path.push(id.to_owned());
            return Err(ScrubConfigError::Cycle { rule: path[0].clone(), path: path.join(" → ") });
        }
        if rules.contains_key(id) {
            return Ok(());
        }
        path.push(id.to_owned());
        match self.config.rules.get(id) {
            Some(spec) => self.add_own(rules, id, spec, parent, path)?,
            None => self.add_builtin(rules, id, parent, path)?,
        }
        path.pop();
        Ok(())
    }

    fn add_own(
        &mut self,
        rules: &mut BTreeMap<String, Rule>,
        id: &str,
        spec: &RuleSpec,
        parent: Option<&Parent>,
        path: &mut Vec<String>,
    ) -> Result<(), ScrubConfigError> {
        let (origin, redaction) = inherit(id, &spec.redaction, parent);
        let (inner, hides) = match &spec.rule {
            RuleType::Multiple { rules, hide_inner } => (rules.as_slice(), *hide_inner),
            RuleType::Alias { rule, hide_inner } => (std::slice::from_ref(rule), *hide_inner),
            _ => {
                if let Some(Some(matcher)) = self.compiled.get(id) {
                    let matcher = matcher.clone();
                    let rule = Rule { origin, matcher, redaction };
                    rules.insert(id.to_owned(), rule);
                }
                return Ok(());
            }
        };
        let handed_down = hides.then_some(Parent { origin, redaction });
        for id in inner {
            self.add(rules, id, handed_down.as_ref(), path)?;
        }
        Ok(())
    }

    fn add_builtin(
        &mut self,
        rules: &mut BTreeMap<String, Rule>,
        id: &str,
        parent: Option<&Parent>,
        path: &mut Vec<String>,
    ) -> Result<(), ScrubConfigError> {
        match builtin(id) {
            None => {}
            Some(Builtin::Rule(matcher, own)) => {
                let (origin, redaction) = inherit(id, &own, parent);
                rules.insert(id.to_owned(), Rule { origin, matcher, redaction });
            }
            Some(Builtin::Alias(other)) => {
                let (origin, redaction) = inherit(id, &Redaction::Default, parent);
                self.add(rules, other, Some(&Parent { origin, redaction }), path)?;
            }
            Some(Builtin::Several(several)) => {
                for other in several {
                    self.add(rules, other, None, path)?;
                }
            }
        }
        Ok(())
    }
}

fn inherit(id: &str, own: &Redaction, parent: Option<&Parent>) -> (Cow<'static, str>, Redaction) {
    match parent {
        None => (id.to_owned().into(), own.clone()),
        Some(parent) => {
            let redaction = if parent.redaction == Redaction::Default { own } else { &parent.redaction };
            (parent.origin.clone(), redaction.clone())
        }
    }
}

fn compile(rule: &RuleType) -> Result<Option<Matcher>, regex::Error> {
    Ok(Some(match rule {
        RuleType::Pattern { pattern, replace_groups } => {
            Matcher::Pattern { regex: matcher::compile(pattern)?, groups: replace_groups.clone() }
        }
        RuleType::RedactPair { key_pattern } => Matcher::Pair(matcher::compile(key_pattern)?),
        RuleType::Anything => Matcher::Anything,
        RuleType::Imei => Matcher::Imei,
        RuleType::Mac => Matcher::Mac,
        RuleType::Uuid => Matcher::Uuid,
        RuleType::Email => Matcher::Email,
        RuleType::Ip => Matcher::Ip,
        RuleType::Creditcard => Matcher::Creditcard,
        RuleType::Iban => Matcher::Iban,
        RuleType::Userpath => Matcher::Userpath,
        RuleType::Pemkey => Matcher::Pemkey,
        RuleType::UrlAuth => Matcher::UrlAuth { password_only: false },
        RuleType::UsSsn => Matcher::UsSsn,
        RuleType::Bearer => Matcher::Bearer,
        RuleType::Password => Matcher::Password,
        RuleType::Cookies => Matcher::Cookies,
        RuleType::Multiple { .. } | RuleType::Alias { .. } | RuleType::Unknown => return Ok(None),
    }))
}
