//! Work shared out over threads that live as long as the pipeline, results in the order of the work.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

/// Threads, each with a state of its own. They are kept from batch to batch: a new thread would begin
/// with empty caches and have its memory cleared by the kernel again.
pub(super) struct Workers<State> {
    pool: rayon::ThreadPool,
    states: Vec<Mutex<State>>,
}

impl<State: Send> Workers<State> {
    /// A thread for each state.
    pub(super) fn start(states: Vec<State>) -> Result<Self, rayon::ThreadPoolBuildError> {
        let threads = NonZeroUsize::new(states.len()).unwrap_or(NonZeroUsize::MIN);
        let name = |index| format!("pipeline-{index}");
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).thread_name(name).build()?;
        Ok(Self { pool, states: states.into_iter().map(Mutex::new).collect() })
    }

    /// Runs `work` on every task and gives the results in the order of the tasks.
    pub(super) fn map<Task: Send, Done: Send>(
        &self,
        mut tasks: Vec<Task>,
        work: impl Fn(&mut State, Task) -> Done + Sync,
    ) -> Vec<Done> {
        // A task alone is worked on where it is: to wake a thread costs as much as an event.
        if tasks.len() == 1
            && let (Some(task), Some(state)) = (tasks.pop(), self.states.first())
        {
            return vec![work(&mut state.lock().unwrap_or_else(PoisonError::into_inner), task)];
        }
        let run = |task| {
            let index = rayon::current_thread_index().unwrap_or_default();
            let state = self.states.get(index)?;
            Some(work(&mut state.lock().unwrap_or_else(PoisonError::into_inner), task))
        };
        let done: Vec<Option<Done>> = self.pool.install(|| tasks.into_par_iter().with_max_len(1).map(run).collect());
        done.into_iter().flatten().collect()
    }

    /// The states, when the work is done.
    pub(super) fn into_states(self) -> impl Iterator<Item = State> {
        self.states.into_iter().map(|state| state.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_tasks() {
        let workers = Workers::start(vec![0_u64; 3]).unwrap();
        let results = workers.map((0..1_000_u64).collect(), |worked, task| {
            *worked += 1;
            task * 2
        });
        assert_eq!(results, (0..1_000_u64).map(|task| task * 2).collect::<Vec<_>>());
        assert_eq!(workers.into_states().sum::<u64>(), 1_000);
    }
}
