//! The server at work: connections, the program beside it, the tail, and the end.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use super::ServeArgs;
use super::ready::Ready;
use super::tail::Tail;
use crate::commands::job::{self, Ended};
use crate::context::Context;
use crate::error::CliError;
use crate::server::{Backend, Guard, guarded, router, serve};

/// Threads for connections: the pipeline has threads of its own.
const THREADS: usize = 2;

/// Serves until the program ends, the time is over, or somebody stops it. Gives the program's exit code.
pub(super) fn run(
    context: &Context,
    arguments: &ServeArgs,
    backend: &Arc<Backend>,
    guard: Guard,
    listener: TcpListener,
    ready: &Ready,
) -> Result<Option<u8>, CliError> {
    let failed = |error| CliError::failed("the server cannot be started").because(error);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(THREADS)
        .max_blocking_threads(64)
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        listener.set_nonblocking(true).map_err(failed)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        let router = guarded(router(Arc::clone(backend)), Arc::clone(backend), guard);
        let (stop, stopped) = oneshot::channel::<()>();
        let connections = arguments.max_connections;
        let server = tokio::spawn(serve(listener, router, connections, async {
            let _ = stopped.await;
        }));
        let mut tail = arguments.tail.then(|| Tail::listen(context, backend)).transpose()?;
        let ended = attend(context, arguments, tail.as_mut(), ready).await;
        backend.say_farewell();
        let _ = stop.send(());
        if server.await.is_err() {
            context.ui.warn("the server did not stop as it should");
        }
        let ended = ended?;
        // What came in last was answered before the program ended, and maybe not printed.
        tail.as_mut().map_or(Ok(()), Tail::catch_up)?;
        Ok(ended)
    })
}

/// Waits for whatever ends the server.
async fn attend(
    context: &Context,
    arguments: &ServeArgs,
    tail: Option<&mut Tail<'_>>,
    ready: &Ready,
) -> Result<Option<u8>, CliError> {
    let tail = async {
        match tail {
            Some(tail) => tail.follow().await,
            None => std::future::pending().await,
        }
    };
    let time_is_over = async {
        match arguments.duration {
            Some(duration) => tokio::time::sleep(Duration::from_secs(duration.0.unsigned_abs())).await,
            None => std::future::pending().await,
        }
    };
    let program = async {
        if arguments.runs_a_program() {
            job::run_beside(&arguments.program, &ready.environment()).await
        } else {
            std::future::pending().await
        }
    };
    tokio::select! {
        ended = program => match ended {
            Ended::NotStarted(error) => {
                let name = arguments.program.first().map(|name| name.to_string_lossy()).unwrap_or_default();
                context.ui.error(&CliError::failed(format!("cannot run `{name}`: {error}")));
                Ok(Some(Ended::NotStarted(error).code()))
            }
            ended @ Ended::Ran(_) => Ok(Some(ended.code())),
        },
        ended = tail => ended.map(|()| None),
        () = time_is_over => Ok(None),
        () = context.cancellation.requested() => {
            context.ui.status("stopping; what was taken is committed");
            Ok(None)
        }
    }
}
