//! Connections: accepts them, bounds them, and lets them finish when the server stops.
//!
//! HTTP/1.1 and HTTP/2 on one socket. A client that sends its headers too slowly, or keeps more connections open than
//! there is room for, costs itself and nobody else.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

/// How long the headers of a request may take.
const HEADER_PATIENCE: Duration = Duration::from_secs(15);
/// How long requests that are being answered may take when the server stops.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long to wait after the system refused a connection: it has no room for another one.
const BREATH: Duration = Duration::from_millis(50);
/// The buffer of a connection, which headers must fit into.
const BUFFER: usize = 64 << 10;

/// The address of the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Serves a router on a socket until `stop`, then waits for what is being answered.
pub async fn serve(listener: TcpListener, router: Router, connections: usize, stop: impl Future<Output = ()>) {
    let room = Arc::new(Semaphore::new(connections));
    let graceful = GracefulShutdown::new();
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_PATIENCE).max_buf_size(BUFFER).keep_alive(true);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(Some(HEADER_PATIENCE)).max_concurrent_streams(100);
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = accept(&listener, &room) => accepted,
            () = &mut stop => break,
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else { continue };
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(peer));
            router.clone().oneshot(request)
        });
        let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%peer, %error, "a connection ended early");
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were not answered before the server stopped");
    }
}

/// The next connection for which there is room.
async fn accept(listener: &TcpListener, room: &Semaphore) -> (TcpStream, SocketAddr) {
    loop {
        // Given back at once: the loop that accepts is the only one that takes places.
        let Ok(_place) = room.acquire().await else { std::future::pending().await };
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}
