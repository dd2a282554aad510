//! Selectors as one automaton that is advanced step by step from the root of an event.
//!
//! A selector speaks of the end of a path. Instead of walking back from every value, each path of each
//! selector is a chain of states, and entering a key advances all chains at once; the sets of states that
//! occur are few and are kept, so that a step costs one look-up once it has been taken before.

use std::collections::HashMap;

use super::config::PiiConfig;
use super::rules::{Collector, Rule};
use super::selector::{PathItem, Selector, TypeSet, ValueType};
use super::sites::FastHash;
use super::{ScrubConfigError, ScrubWarning};
use crate::event::schema::Pii;

/// Steps in one path of a selector.
const MAX_PATH_ITEMS: usize = 31;
/// Keys of this length and longer are not told apart by length.
const MAX_SHORT_KEY: usize = 63;
/// Paths in the selectors of one configuration.
const MAX_PATHS: usize = 20_000;

/// One configuration, compiled: what applies where.
#[derive(Debug)]
pub(crate) struct Program {
    paths: Vec<Path>,
    applications: Vec<Application>,
    /// Keys that selectors name, in lower case; numbers from 1.
    keys: HashMap<String, u32, FastHash>,
    /// Bit n: some key has n bytes; the last bit stands for all longer ones.
    key_lengths: u64,
    /// Indexes that selectors name.
    indexes: Vec<usize>,
}

#[derive(Debug)]
struct Application {
    condition: Condition,
    rules: Vec<Rule>,
}

/// A selector over the numbers of its paths.
#[derive(Debug)]
enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Path(usize),
}

/// A path of a selector, cut at its `**`.
#[derive(Debug)]
struct Path {
    before: Vec<Item>,
    deep: bool,
    /// How many steps `**` takes at least: one, and one more where a leading `*` has taken the root.
    between: usize,
    after: Vec<Item>,
    specific: bool,
}

#[derive(Debug, Clone, Copy)]
enum Item {
    Type(ValueType),
    Index(usize),
    Key(u32),
    Any,
}

/// Entering a value: the key or index it has, and what it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// The number of the key among those that selectors name; 0 for others and for indexes.
    pub(crate) key: u32,
    pub(crate) index: Option<usize>,
    pub(crate) types: TypeSet,
}

/// How far one path has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Progress {
    /// Steps of `before` that matched in a row, and then steps that followed, up to [`Path::between`];
    /// [`DEAD`] when it can match no more.
    phase: u8,
    /// Bit n: the last n steps matched the first n items of `after`.
    tails: u32,
}

const DEAD: u8 = u8::MAX;

/// How far all paths have come.
pub(crate) type State = Box<[Progress]>;

impl Program {
    /// Compiles a configuration.
    pub(crate) fn new(config: &PiiConfig, warnings: &mut Vec<ScrubWarning>) -> Result<Self, ScrubConfigError> {
        let mut collector = Collector::new(config, warnings)?;
        let mut program = Self {
            paths: Vec::new(),
            applications: Vec::new(),
            keys: HashMap::default(),
            key_lengths: 0,
            indexes: Vec::new(),
        };
        for (selector, ids) in &config.applications {
            for id in ids.iter().filter(|id| !collector.knows(id)) {
                warnings.push(ScrubWarning { rule: id.clone(), message: "no rule has this id".to_owned() });
            }
            let rules = collector.collect(ids)?;
            let condition = program.condition(selector)?;
            if !rules.is_empty() {
                program.applications.push(Application { condition, rules });
            }
        }
        Ok(program)
    }

    fn condition(&mut self, selector: &Selector) -> Result<Condition, ScrubConfigError> {
        Ok(match selector {
            Selector::And(parts) => Condition::All(self.conditions(parts)?),
            Selector::Or(parts) => Condition::Any(self.conditions(parts)?),
            Selector::Not(inner) => Condition::Not(Box::new(self.condition(inner)?)),
            Selector::Path(items) => {
                if items.len() > MAX_PATH_ITEMS || self.paths.len() >= MAX_PATHS {
                    return Err(ScrubConfigError::SelectorTooLarge { selector: selector.to_string() });
                }
                let path = self.path(items);
                self.paths.push(path);
                Condition::Path(self.paths.len() - 1)
            }
        })
    }

    fn conditions(&mut self, parts: &[Selector]) -> Result<Vec<Condition>, ScrubConfigError> {
        parts.iter().map(|part| self.condition(part)).collect()
    }

    fn path(&mut self, items: &[PathItem]) -> Path {
        let deep = items.iter().position(|item| matches!(item, PathItem::DeepWildcard));
        let (before, after) = deep.map_or((&[][..], items), |at| (&items[..at], &items[at + 1..]));
        Path {
            between: 1 + usize::from(matches!(before.first(), Some(PathItem::Wildcard))),
            before: self.items(before),
            deep: deep.is_some(),
            after: self.items(after),
            specific: items.iter().enumerate().all(|(index, item)| item.is_specific(index == 0)),
        }
    }

    fn items(&mut self, items: &[PathItem]) -> Vec<Item> {
        items
            .iter()
            .map(|item| match item {
                PathItem::Type(value_type) => Item::Type(*value_type),
                PathItem::Index(index) => {
                    self.indexes.push(*index);
                    Item::Index(*index)
                }
                PathItem::Key(key) => {
                    self.key_lengths |= 1 << key.len().min(MAX_SHORT_KEY);
                    let next = u32::try_from(self.keys.len() + 1).unwrap_or(u32::MAX);
                    Item::Key(*self.keys.entry(key.to_ascii_lowercase()).or_insert(next))
                }
                PathItem::Wildcard | PathItem::DeepWildcard => Item::Any,
            })
            .collect()
    }

    /// Whether nothing can ever apply.
    pub(crate) fn is_empty(&self) -> bool {
        self.applications.is_empty()
    }

    /// The number of a key among those that selectors name; 0 for others.
    pub(crate) fn key_number(&self, key: &str) -> u32 {
        if self.key_lengths & (1 << key.len().min(MAX_SHORT_KEY)) == 0 {
            return 0;
        }
        if let Some(number) = self.keys.get(key) {
            return *number;
        }
        if key.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.keys.get(&key.to_ascii_lowercase()).copied().unwrap_or_default();
        }
        0
    }

    /// Whether a list index makes a difference to any selector.
    pub(crate) fn names_index(&self, index: usize) -> bool {
        self.indexes.contains(&index)
    }

    /// The state at the root, which counts as a step for what stands before a `**`.
    pub(crate) fn start(&self) -> State {
        let begin = |path: &Path| {
            let phase = u8::from(matches!(path.before.first(), Some(Item::Any)));
            Progress { phase, tails: u32::from(!path.deep) }
        };
        self.paths.iter().map(begin).collect()
    }

    /// The state after one step.
    pub(crate) fn advance(&self, state: &State, step: &Step) -> State {
        self.paths.iter().zip(state.iter()).map(|(path, progress)| path.advance(*progress, step)).collect()
    }

    /// The numbers of the applications that reach a value in this state.
    pub(crate) fn applying(&self, state: &State, pii: Pii) -> Vec<usize> {
        if pii == Pii::False {
            return Vec::new();
        }
        let reaches = |index: usize| {
            let path = &self.paths[index];
            path.accepts(state[index]) && (pii == Pii::True || path.specific)
        };
        self.applications
            .iter()
            .enumerate()
            .filter(|(_, application)| application.condition.holds(&reaches))
            .map(|(index, _)| index)
            .collect()
    }

    /// The rules of some applications, one after the other.
    pub(crate) fn rules(&self, applications: &[usize]) -> impl Iterator<Item = &Rule> {
        applications.iter().flat_map(|index| &self.applications[*index].rules)
    }
}

impl Condition {
    fn holds(&self, reaches: &dyn Fn(usize) -> bool) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(reaches)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(reaches)),
            Self::Not(inner) => !inner.holds(reaches),
            Self::Path(index) => reaches(*index),
        }
    }
}

impl Item {
    fn matches(self, step: &Step) -> bool {
        match self {
            Self::Type(value_type) => step.types.contains(value_type),
            Self::Index(index) => step.index == Some(index),
            Self::Key(number) => step.key == number,
            Self::Any => true,
        }
    }
}

impl Path {
    fn advance(&self, progress: Progress, step: &Step) -> Progress {
        let mut phase = progress.phase;
        let mut tails = 0;
        if self.deep {
            phase = self.advance_phase(phase, step);
        }
        for (index, item) in self.after.iter().enumerate() {
            if progress.tails & (1 << index) != 0 && item.matches(step) {
                tails |= 1 << (index + 1);
            }
        }
        if !self.deep || usize::from(phase) == self.before.len() + self.between && phase != DEAD {
            tails |= 1;
        }
        Progress { phase, tails }
    }

    /// What stands before `**` floats until its first item matches; the others must follow at once, and then
    /// as many steps as `**` takes at least.
    fn advance_phase(&self, phase: u8, step: &Step) -> u8 {
        if phase == DEAD {
            return DEAD;
        }
        let at = usize::from(phase);
        if at >= self.before.len() + self.between {
            return phase;
        }
        match self.before.get(at) {
            None => phase + 1,
            Some(item) if item.matches(step) => phase + 1,
            Some(_) if at == 0 => 0,
            Some(_) => DEAD,
        }
    }

    fn accepts(&self, progress: Progress) -> bool {
        progress.tails & (1 << self.after.len()) != 0
    }
}
