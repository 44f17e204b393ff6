//! Calls of gRPC-Web and Connect to the methods of declared APIs. This is the one place where they are plugged in.

use super::Scene;
use super::body::{self, Request, Response};

/// Whether a request is such a call.
pub(super) fn takes(_scene: &Scene, _request: &Request) -> bool {
    false
}

/// Answers such a call. It is only asked where [`takes`] said yes.
pub(super) async fn answer(_scene: Scene, _request: Request) -> Response {
    body::text(404, "No API takes this call.")
}
