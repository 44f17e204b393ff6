//! Answers an app's origin. A request goes, in this order, to
//!
//! | what takes it | where |
//! |---|---|
//! | the host's own paths, below `/.well-known/mumba/`, for the app's own pages and workers | `own` |
//! | another app's public routes and APIs, below `/.well-known/mumba/to/`, for the same | `others` |
//! | a route of the manifest: the app's service | `table`, `routes` |
//! | a call of gRPC-Web or Connect to a method of a declared API | `apis` |
//! | a file of the package | `package` |
//!
//! Before that, `uploads` puts the bodies in that came another way (decision 010); `prelude` brings the script that sends
//! them to workers; `head` decides about headers, both ways.

mod apis;
pub mod body;
pub mod frames;
mod head;
mod notifications;
mod others;
mod own;
mod package;
mod prelude;
mod routes;
pub mod scripts;
mod sockets;
pub(crate) mod table;
mod uploads;

use std::sync::{Arc, PoisonError, RwLock, Weak};

use futures::future::BoxFuture;
use http::header;
use mumba_apps::App;
use mumba_apps::manifest::RouteKind;
use mumba_cef::origin::{Answer, Destination, Origin, ResourceRequest, ResourceResponse};
use mumba_services::Caller;
use url::Url;

use crate::host::Host;
use body::{Body, Budget, Request, Response};
use notifications::Notifications;
use scripts::Scripts;
use sockets::Sockets;
use table::{Match, Table};
use uploads::Uploads;

/// Paths below this are the host's own.
const OWN_PATHS: &str = "/.well-known/mumba/";
/// Those of them that go to other apps begin with this.
const TO_OTHERS: &str = "to/";

/// Who asks, and what for. An extension of every request.
#[derive(Clone, Debug)]
pub struct Asker {
    /// The origin that asks, as the browser process knows it; nothing for the browser itself.
    pub initiator: Option<String>,
    /// What the request is for.
    pub destination: Destination,
}

/// A release that is served, with its routes.
#[derive(Debug)]
struct Served {
    app: Arc<App>,
    table: Table,
}

impl Served {
    fn new(app: Arc<App>) -> Arc<Self> {
        let table = Table::new(&app.manifest.routes);
        Arc::new(Self { app, table })
    }
}

/// What a request is answered with: the release, and what the app has under way.
#[derive(Clone)]
struct Scene {
    served: Arc<Served>,
    host: Weak<Host>,
    uploads: Arc<Uploads>,
    sockets: Arc<Sockets>,
    notifications: Arc<Notifications>,
    scripts: Scripts,
    /// What the service is told of who calls.
    caller: Caller,
}

impl Scene {
    fn app(&self) -> &Arc<App> {
        &self.served.app
    }

    /// Whether the app's own pages ask, and not another app.
    fn is_own(&self) -> bool {
        matches!(self.caller, Caller::View { .. })
    }
}

/// The origin of one app. The app behind it can change (an update, a changed development folder); the origin stays.
pub struct AppOrigin {
    host_name: String,
    served: RwLock<Arc<Served>>,
    host: Weak<Host>,
    uploads: Arc<Uploads>,
    sockets: Arc<Sockets>,
    notifications: Arc<Notifications>,
    bodies: Budget,
    scripts: Scripts,
}

impl AppOrigin {
    /// Serves `app`, whose service is `host`'s, and the scripts that its module published.
    pub fn new(app: Arc<App>, host: Weak<Host>, scripts: Scripts) -> Self {
        Self {
            host_name: app.id.host_name(),
            served: RwLock::new(Served::new(app)),
            host,
            uploads: Arc::default(),
            sockets: Arc::default(),
            notifications: Arc::default(),
            bodies: Budget::default(),
            scripts,
        }
    }

    /// The scripts that the app's module published.
    pub fn scripts(&self) -> Scripts {
        self.scripts.clone()
    }

    /// Serves another release of the same app from now on.
    pub fn replace(&self, app: Arc<App>) {
        let mut served = self.served.write().unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(&served.app, &app) {
            *served = Served::new(app);
        }
    }

    /// The app that is served now.
    pub fn app(&self) -> Arc<App> {
        Arc::clone(&self.served.read().unwrap_or_else(PoisonError::into_inner).app)
    }

    fn scene(&self) -> Scene {
        let served = Arc::clone(&self.served.read().unwrap_or_else(PoisonError::into_inner));
        Scene {
            caller: Caller::View { app: served.app.id.to_string() },
            served,
            host: Weak::clone(&self.host),
            uploads: Arc::clone(&self.uploads),
            sockets: Arc::clone(&self.sockets),
            notifications: Arc::clone(&self.notifications),
            scripts: self.scripts.clone(),
        }
    }

    /// Whether this is the app's origin as the browser process writes it.
    fn is_own(&self, origin: &str) -> bool {
        origin.strip_prefix("https://").map(|host| host.trim_end_matches('/')) == Some(self.host_name.as_str())
    }
}

impl Origin for AppOrigin {
    fn respond(&self, request: ResourceRequest) -> Answer {
        let answer = self.answer(request);
        if !crate::contexts::asks_for_origins(&self.app()) {
            return answer;
        }
        match answer {
            Answer::Now(response) => Answer::Now(response.map(head::for_other_origins)),
            Answer::Later(response) => {
                Answer::Later(Box::pin(async move { response.await.map(head::for_other_origins) }))
            }
        }
    }
}

impl AppOrigin {
    fn answer(&self, request: ResourceRequest) -> Answer {
        let Ok(url) = Url::parse(&request.url) else { return Answer::Now(None) };
        // Chromium brings other ports of the host name here too; they are other origins.
        if url.scheme() != "https" || url.host_str() != Some(self.host_name.as_str()) || url.port().is_some() {
            return Answer::Now(None);
        }
        let own_page = match &request.initiator {
            Some(initiator) => self.is_own(initiator),
            // CEF does not know who asks in a service worker. Its script is the referrer then, which only the origin itself can be.
            None => referrer_of(&request).is_some_and(|referrer| self.is_own(&referrer.origin().ascii_serialization())),
        };
        let destination = request.destination;
        let request_initiator = request.initiator.clone();
        let scene = self.scene();
        let mut request = match head::request(request, &url, &self.bodies) {
            Ok(request) => request,
            Err(refused) => return now(*refused),
        };
        if let Some(path) = url.path().strip_prefix(OWN_PATHS) {
            if !own_page {
                return now(body::text(403, "Only pages of the app itself may ask for this."));
            }
            if !path.starts_with(TO_OTHERS) {
                let path = path.to_owned();
                return later(async move { own::answer(scene, &path, request).await });
            }
        }
        // Who begins a navigation CEF does not say. Such a request is answered as what it is, a new document; a token for its body
        // nobody guesses.
        let navigation = destination == Destination::Document;
        let foreign = request_initiator.is_some() && !own_page && !navigation;
        if foreign && !matches!(scene.served.table.find(request.method().as_str(), url.path()), Match::None) {
            // Nothing between here and the frame would keep the answer from it.
            return now(body::text(403, "Frames of another origin, sandboxed ones too, reach no route."));
        }
        if (own_page || navigation)
            && let Some(upload) = uploads::named_in(&request)
        {
            return later(async move {
                match scene.uploads.claim(upload).await {
                    Ok(upload) => {
                        upload.put_in(&mut request);
                        dispatch(scene, request, destination).whole().await
                    }
                    Err(refused) => refused,
                }
            });
        }
        match dispatch(scene, request, destination) {
            Reply::Now(response) => now(response),
            Reply::Later(response) => later(response),
        }
    }
}

/// A response, or one to come.
enum Reply {
    Now(Response),
    Later(BoxFuture<'static, Response>),
}

impl Reply {
    async fn whole(self) -> Response {
        match self {
            Reply::Now(response) => response,
            Reply::Later(response) => response.await,
        }
    }
}

/// Finds who answers.
fn dispatch(scene: Scene, request: Request, destination: Destination) -> Reply {
    let own = request.uri().path().strip_prefix(OWN_PATHS);
    if let Some(path) = own.and_then(|path| path.strip_prefix(TO_OTHERS)).map(str::to_owned) {
        return Reply::Later(Box::pin(async move { others::answer(scene, &path, request).await }));
    }
    match scene.served.table.find(request.method().as_str(), request.uri().path()) {
        Match::Route { index, parameters } => Reply::Later(Box::pin(async move {
            let response = match scene.app().manifest.routes[index].kind {
                RouteKind::Unary => routes::unary(&scene, index, parameters, request).await,
                RouteKind::Streamed => routes::streamed(&scene, index, parameters, request).await,
                _ => sockets::needs_upgrade(),
            };
            prelude::into_worker(destination, response).await
        })),
        Match::None if apis::takes(&scene, &request) => Reply::Later(Box::pin(apis::answer(scene, request))),
        Match::None if scene.is_own() => Reply::Now(package::answer(scene.app(), destination, &request)),
        Match::None => Reply::Now(body::text(404, "The app has no such route, and this calls no method of an API.")),
        Match::OtherMethods(allowed) => {
            let mut response = body::text(405, "The route does not take this method.");
            if let Ok(allowed) = allowed.parse() {
                response.headers_mut().insert(header::ALLOW, allowed);
            }
            Reply::Now(response)
        }
    }
}

fn referrer_of(request: &ResourceRequest) -> Option<Url> {
    Url::parse(request.headers.get(header::REFERER)?.to_str().ok()?).ok()
}

fn now(response: Response) -> Answer {
    Answer::Now(Some(head::finish(response)))
}

fn later(response: impl Future<Output = Response> + Send + 'static) -> Answer {
    Answer::Later(Box::pin(async move { Some(head::finish(response.await)) }))
}

/// The body in the form that Chromium reads.
fn into_resource(response: Response, length: Option<u64>) -> ResourceResponse {
    let (parts, body) = response.into_parts();
    ResourceResponse { status: parts.status, headers: parts.headers, length, body: Body::into_resource(body) }
}

/// A request that nobody of the app's made: for unit tests.
#[cfg(test)]
fn request_for_tests(method: &str, body: Body) -> Request {
    http::Request::builder().method(method).uri("https://x.localhost/").body(body).expect("the request is valid")
}
