//! Calls of gRPC-Web and Connect to the methods of declared APIs. This is the one place where they are plugged in: what they are is
//! the subject of [`mumba_apis::web`].

use std::sync::Arc;

use mumba_apis::web::{self, Target};
use tonic::Status;

use super::body::{self, Body, Request, Response};
use super::{Asker, Scene};
use crate::app_apis;

/// Whether a request is such a call.
pub(super) fn takes(scene: &Scene, request: &Request) -> bool {
    web::is_call(&scene.app().manifest, request)
}

/// Answers such a call. It is only asked where [`takes`] said yes.
pub(super) async fn answer(scene: Scene, request: Request) -> Response {
    let Some(host) = scene.host.upgrade() else { return body::text(503, "The host is ending.") };
    let app = Arc::clone(scene.app());
    let initiator = request.extensions().get::<Asker>().and_then(|asker| asker.initiator.as_deref());
    if scene.is_own() && initiator.is_some_and(|initiator| initiator.trim_end_matches('/') != app.origin()) {
        // Nothing between here and the frame would keep the answer from it.
        return body::text(403, "Frames of another origin, sandboxed ones too, reach no API.");
    }
    let target =
        Target { app_name: app.name().to_owned(), apis: app_apis::of(&host, &app).await, caller: scene.caller.clone() };
    let connect = async || match host.is_ending() {
        true => Err(Status::unavailable("the host is ending")),
        false => host.service_channel(&app).await,
    };
    web::answer(&target, &app.manifest, request, connect).await.map(Body::new)
}
