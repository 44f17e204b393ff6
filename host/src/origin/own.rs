//! The host's own paths below `/.well-known/mumba/`: bodies and sockets of the app's own pages and workers that Chromium does
//! not carry to the origin by itself. `renderer/src/page_bodies/` is the other end.
//!
//! | request | what it does |
//! |---|---|
//! | `POST upload/<token>?…` | brings a piece: `first`, `next`, `first-and-last` or `next-and-last`. Answered once there is room for more |
//! | `DELETE upload/<token>` | gives the upload up |
//! | `POST socket/open` | opens a WebSocket; answers with its frames from the service, the first with a token |
//! | `POST socket/<token>` | brings frames to the service. Answered once they are taken |
//! | `POST notification` | shows a notification; answers with what becomes of it, line by line |
//! | `DELETE notification/<token>` | takes it away |
//! | `POST error` | takes what went wrong in a service worker, for the app's log |
//! | `GET worker.js` | the script of workers that a native module drives |
//! | `GET script/<kind>/<name>.js` | a script that a native module recorded |

use http::{Method, StatusCode};
use mumba_cef::origin::Destination;

use super::body::{self, Request, Response};
use super::{Asker, Scene, notifications, prelude, sockets, uploads};

/// The script of workers that a native module drives.
const NATIVE_WORKER: &str = include!("../../../renderer/src/abi/worker_script.rs");

/// Bytes that a service worker says at a time.
const MOST_TOLD: usize = 32 << 10;

/// Answers a request whose page was checked to be the app's.
pub(super) async fn answer(scene: Scene, path: &str, request: Request) -> Response {
    let response = match (request.method(), path.split_once('/')) {
        (&Method::POST, Some(("upload", token))) => uploads::piece(&scene, token, request).await,
        (&Method::DELETE, Some(("upload", token))) => uploads::give_up(&scene, token),
        (&Method::POST, Some(("socket", "open"))) => sockets::open(&scene, request).await,
        (&Method::POST, Some(("socket", token))) => sockets::frames(&scene, token, request).await,
        (&Method::DELETE, Some(("notification", token))) => notifications::close(&scene, token),
        (&Method::POST, None) if path == "notification" => notifications::show(&scene, request).await,
        (&Method::POST, None) if path == "error" => failed(&scene, request).await,
        (&Method::GET, Some(("script", rest))) => script(&scene, rest, destination_of(&request)).await,
        (&Method::GET, None) if path == "worker.js" => prelude::script(NATIVE_WORKER),
        _ => body::text(404, "The host has nothing here."),
    };
    uncached(response)
}

fn destination_of(request: &Request) -> Destination {
    request.extensions().get::<Asker>().map_or(Destination::Other, |asker| asker.destination)
}

async fn script(scene: &Scene, path: &str, destination: Destination) -> Response {
    let (scripts, path) = (scene.scripts.clone(), path.to_owned());
    let read = tokio::task::spawn_blocking(move || scripts.answer(&path, destination)).await;
    read.unwrap_or_else(|_| body::text(500, "The script cannot be read."))
}

fn uncached(mut response: Response) -> Response {
    response.headers_mut().insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    response
}

/// Something went wrong in a service worker, which has no view whose console could say so.
async fn failed(scene: &Scene, request: Request) -> Response {
    let Some(host) = scene.host.upgrade() else { return body::text(503, "The host is ending.") };
    let Ok(Some(text)) = request.into_body().collect(MOST_TOLD).await else {
        return body::text(413, "That is too long.");
    };
    host.log_service_worker(scene.app(), &String::from_utf8_lossy(&text));
    taken()
}

/// Something is taken, and there is nothing to say.
pub(super) fn taken() -> Response {
    body::bare(StatusCode::NO_CONTENT)
}

/// A name that nobody can guess: 128 random bits in hexadecimal.
pub(super) fn new_token() -> Option<String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).ok()?;
    Some(random.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn tokens_are_long_and_never_the_same() {
        let (one, other) = (super::new_token().unwrap(), super::new_token().unwrap());
        assert_eq!(one.len(), 32);
        assert_ne!(one, other);
    }
}
