//! Requests of the app's own pages to other apps: `/.well-known/mumba/to/<app>/<path>`, where `<app>` is the name or id of
//! an app, or a common API. They go to that app's public routes and APIs, never to files of its package, and the page needs no
//! way to another origin.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use http::{StatusCode, Uri, header};
use mumba_apis::web;
use mumba_apps::manifest::RpcMethod;
use mumba_cef::origin::Destination;
use mumba_policy::{CallScope, To, calls};
use mumba_proto::Reason;
use mumba_services::Caller;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Status};

use super::body::{self, Body, Pieces, Request, Response};
use super::table::{Match, Table};
use super::{OWN_PATHS, Scene, Served};
use crate::broker;

/// What of a caller's headers is between it and its own origin, or says something of it that the other app learns from the
/// host.
const OWN: [header::HeaderName; 3] = [header::COOKIE, header::REFERER, header::ORIGIN];

/// Answers a request to the path after `to/`.
pub(super) async fn answer(scene: Scene, path: &str, mut request: Request) -> Response {
    let Some(host) = scene.host.upgrade().filter(|host| !host.is_ending()) else {
        return body::text(503, "The host is ending.");
    };
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let to = match To::parse(name) {
        Ok(to) => to,
        Err(what) => return body::text(400, &format!("This goes to no app: {what}.")),
    };
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let Ok(uri) = Uri::try_from(format!("/{rest}{query}")) else { return body::text(400, "The address is not one.") };
    if uri.path().starts_with(OWN_PATHS) {
        // What the host has there is for the pages of the app itself, and nobody goes to a third app in another's name.
        return body::text(404, "The host has nothing here.");
    }
    *request.uri_mut() = uri;
    for name in OWN {
        request.headers_mut().remove(name);
    }
    let caller = Caller::App { app: scene.app().id.to_string() };
    let scope = scope(&host.apps, &to, &request);
    let permitted = match scope {
        Some(ref scope) => broker::permit(&host, scene.app().id, &to, scope).await,
        None => Err(Reason::InvalidArgument.status(format!("'{to}' is asked for no route and no method of an API"))),
    };
    let permit = match permitted {
        Ok(permit) => permit,
        Err(status) if web::called(&request).is_some() => {
            return web::refuse(caller, request, status).await.map(Body::new);
        }
        Err(status) => return refused(&status),
    };
    let theirs = Scene { served: Served::new(Arc::clone(&permit.app)), caller, ..scene };
    drop(host);
    let cut = permit.cut;
    let response = tokio::select! {
        () = cut.cancelled() => return body::text(403, "The user has taken the consent back."),
        response = super::dispatch(theirs, request, Destination::Other).whole() => response,
    };
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(header::SET_COOKIE);
    if body.in_memory().is_some() {
        return http::Response::from_parts(parts, body);
    }
    let length = body.length();
    http::Response::from_parts(parts, Body::pieces(until_cut(body.into_pieces(), cut), length))
}

/// The pieces, and an error once the consent is taken back.
fn until_cut(pieces: Pieces, cut: CancellationToken) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    futures::stream::unfold(Some((pieces, cut)), |state| async move {
        let (mut pieces, cut) = state?;
        tokio::select! {
            () = cut.cancelled() => Some((Err(io::Error::other("the user has taken the consent back")), None)),
            piece = pieces.next() => piece.map(|piece| (piece, Some((pieces, cut)))),
        }
    })
}

/// What a request asks for: the method that its path names, or the route that takes it. None for files: another app's package
/// is nobody's.
fn scope(apps: &mumba_apps::Apps, to: &To, request: &Request) -> Option<CallScope> {
    let path = request.uri().path();
    let method = || RpcMethod::parse(path.trim_start_matches('/')).ok().map(CallScope::Method);
    let Some(other) = calls::named(apps, to) else {
        return method().or_else(|| Some(CallScope::Route(path.to_owned())));
    };
    match Table::new(&other.manifest.routes).find(request.method().as_str(), path) {
        Match::Route { index, .. } => Some(CallScope::Route(other.manifest.routes[index].pattern.clone())),
        Match::OtherMethods(_) => Some(CallScope::Route(path.to_owned())),
        Match::None => method().or_else(|| Some(CallScope::Route(path.to_owned()))),
    }
}

fn refused(status: &Status) -> Response {
    let code = match status.code() {
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::InvalidArgument => StatusCode::BAD_REQUEST,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    body::text(code.as_u16(), status.message())
}
