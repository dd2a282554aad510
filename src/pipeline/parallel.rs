//! Work shared out over a few threads, results in the order of the work.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Runs `work` on every task, each worker with a state of its own, and gives the results in the order
/// of the tasks. With one worker, or one task, no thread is started.
pub(super) fn map<State, Task, Done>(
    workers: &mut [State],
    tasks: Vec<Task>,
    work: impl Fn(&mut State, Task) -> Done + Sync,
) -> Vec<Done>
where
    State: Send,
    Task: Send,
    Done: Send,
{
    if let ([worker], _) | ([worker, ..], 0..=1) = (&mut *workers, tasks.len()) {
        return tasks.into_iter().map(|task| work(worker, task)).collect();
    }
    let slots: Vec<_> = tasks.into_iter().map(|task| (Mutex::new(Some(task)), Mutex::new(None))).collect();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for worker in workers {
            scope.spawn(|| {
                while let Some((task, done)) = slots.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let task = task.lock().unwrap_or_else(PoisonError::into_inner).take();
                    let result = task.map(|task| work(worker, task));
                    *done.lock().unwrap_or_else(PoisonError::into_inner) = result;
                }
            });
        }
    });
    slots.into_iter().filter_map(|(_, done)| done.into_inner().unwrap_or_else(PoisonError::into_inner)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_tasks() {
        let mut workers = vec![0_u64; 3];
        let results = map(&mut workers, (0..1_000_u64).collect(), |worked, task| {
            *worked += 1;
            task * 2
        });
        assert_eq!(results, (0..1_000_u64).map(|task| task * 2).collect::<Vec<_>>());
        assert_eq!(workers.iter().sum::<u64>(), 1_000);
    }
}
