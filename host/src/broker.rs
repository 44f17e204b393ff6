//! Calls between apps: who may call what of whom.
//!
//! Three must agree before a call passes: the caller's manifest asks for it (`[[call]]`), the other app's manifest
//! offers it (`public`), and the user granted it. They are asked in this order, so that an app learns nothing of apps
//! that it does not ask for. Who calls is known by the way the call came (the app's own socket, the app's own
//! view), never from the message; [`proxy`] is the way of services.

mod consent;
pub mod guard;
pub mod proxy;

use std::sync::Arc;

use mumba_apps::manifest::{Api, ApiName, CallTarget, OutgoingCall, RpcMethod};
use mumba_apps::{App, AppId, Manifest};
use mumba_proto::Reason;
use mumba_services::ServiceChannel;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::metadata::{AsciiMetadataValue, MetadataMap};

use crate::host::Host;

/// Metadata with the app or the common API that a call is for.
pub const TO: &str = "mumba-to";
/// Metadata of the host's own begins with this.
pub const RESERVED_PREFIX: &str = "mumba-";
/// Metadata with the kind of the caller.
pub const CALLER_KIND: &str = "mumba-caller-kind";
/// Metadata with the id of the calling app.
pub const CALLER_APP: &str = "mumba-caller-app";

/// Who calls a service, as the host knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// A view of the service's own app.
    View(AppId),
    /// Another app: its service or a view of it.
    App(AppId),
    /// The user, at a terminal.
    User,
}

impl Caller {
    /// As in the metadata [`CALLER_KIND`].
    pub fn kind(self) -> &'static str {
        match self {
            Caller::View(_) => "view",
            Caller::App(_) => "app",
            Caller::User => "user",
        }
    }

    /// The app that calls.
    pub fn app(self) -> Option<AppId> {
        match self {
            Caller::View(app) | Caller::App(app) => Some(app),
            Caller::User => None,
        }
    }

    /// Says it in the metadata of a call, in which nothing of the host's own is left from elsewhere.
    pub fn say_in(self, metadata: &mut MetadataMap) {
        let mut headers = std::mem::take(metadata).into_headers();
        self.say_in_headers(&mut headers);
        *metadata = MetadataMap::from_headers(headers);
    }

    /// As [`Caller::say_in`], for the headers of a request.
    pub fn say_in_headers(self, headers: &mut http::HeaderMap) {
        let foreign: Vec<_> =
            headers.keys().filter(|name| name.as_str().starts_with(RESERVED_PREFIX)).cloned().collect();
        for name in foreign {
            headers.remove(name);
        }
        headers.insert(CALLER_KIND, http::HeaderValue::from_static(self.kind()));
        if let Some(app) = self.app()
            && let Ok(value) = http::HeaderValue::try_from(app.to_string())
        {
            headers.insert(CALLER_APP, value);
        }
    }
}

/// What a call is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A method of a declared API.
    Method(RpcMethod),
    /// A route: its pattern in the other app's manifest.
    Route(String),
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Wanted::Method(method) => write!(f, "{method}"),
            Wanted::Route(pattern) => write!(f, "the route {pattern}"),
        }
    }
}

/// Whom a call names: the value of [`TO`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// The app that the user chose for a common API.
    Api(ApiName),
    /// An app, by name or id.
    App(String),
}

impl To {
    /// Reads a value.
    ///
    /// # Errors
    /// `INVALID_ARGUMENT` for one that names neither.
    pub fn parse(text: &str) -> Result<To, Status> {
        if let Ok(api) = ApiName::parse(text) {
            return Ok(To::Api(api));
        }
        let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if !text.is_empty() && text.len() <= 64 && text.bytes().all(plain) {
            return Ok(To::App(text.to_owned()));
        }
        Err(Reason::InvalidArgument
            .status(format!("{text:?} is neither the name or id of an app nor a common API such as \"mail.v1\"")))
    }

    /// What a call names in its metadata, if it is for another app.
    ///
    /// # Errors
    /// As [`To::parse`].
    pub fn in_metadata(value: Option<&AsciiMetadataValue>) -> Result<Option<To>, Status> {
        let Some(value) = value else { return Ok(None) };
        let text = value.to_str().map_err(|_| Reason::InvalidArgument.status(format!("\"{TO}\" is not ASCII")))?;
        To::parse(text).map(Some)
    }
}

impl std::fmt::Display for To {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            To::Api(api) => write!(f, "{api}"),
            To::App(app) => write!(f, "{app}"),
        }
    }
}

/// A call as it comes in, before the other app is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// A method of a declared API.
    Method(RpcMethod),
}

/// A call that may pass.
#[derive(Debug)]
pub struct Passage {
    /// The other app.
    pub app: Arc<App>,
    /// To its service, which runs.
    pub channel: ServiceChannel,
    /// Happens when the user takes the consent back: the call is to end with [`Passage::revoked`].
    pub cut: CancellationToken,
}

impl Passage {
    /// What the caller is told when the consent is taken back in the middle of a call.
    pub fn revoked(&self) -> Status {
        Reason::CallNotGranted.status(format!("the user has taken back the consent to call '{}'", self.app.name()))
    }
}

/// Checks a call of an app to another, asks the user where it must, and starts the other app's service if need be.
///
/// # Errors
/// `PERMISSION_DENIED` that says what is to be declared or granted, `NOT_FOUND` for an app that is not there,
/// `FAILED_PRECONDITION` where nobody provides the common API.
pub async fn open(host: &Arc<Host>, caller: AppId, to: &To, request: Request) -> Result<Passage, Status> {
    let caller = host.find_app(&caller.to_string())?;
    let named = match to {
        To::App(name) => host.find_app(name).ok().filter(|app| app.name() == name || app.id.to_string() == *name),
        To::Api(_) => None,
    };
    let wanted = match request {
        Request::Method(method) => Wanted::Method(method),
    };
    let entry = asked(&caller.manifest, to, named.as_deref(), &wanted)?;
    let target = match (to, named) {
        (To::App(_), Some(app)) => app,
        (To::App(name), None) => {
            return Err(Reason::AppNotFound.status(format!("no app '{name}' is installed; install it first")));
        }
        (To::Api(api), _) => consent::provider(host, &caller, api, entry).await?,
    };
    offered(&target.manifest, to, &wanted)?;
    let cut = consent::given(host, &caller, &target, entry, to, &wanted).await?;
    let channel = host.service_channel(&target).await?;
    Ok(Passage { app: target, channel, cut })
}

/// The entry of the caller's manifest that asks for this call; for calls to an app, `target` is that app where it is
/// installed.
///
/// # Errors
/// `PERMISSION_DENIED` that says what to add to the manifest.
pub fn asked<'a>(
    caller: &'a Manifest,
    to: &To,
    target: Option<&App>,
    wanted: &Wanted,
) -> Result<&'a OutgoingCall, Status> {
    let entry = caller.calls.iter().find(|call| match (&call.target, to) {
        (CallTarget::Api(asked), To::Api(to)) => asked == to,
        (CallTarget::Address(id), To::App(to)) => id.to_string() == *to || target.is_some_and(|app| app.id == *id),
        (CallTarget::Name(name), To::App(to)) => {
            name.as_str() == to || target.is_some_and(|app| app.name() == name.as_str())
        }
        _ => false,
    });
    let denied = |advice: String| {
        Err(Reason::CallNotDeclared.status(format!("'{}' may not call {wanted} of '{to}': {advice}", caller.name)))
    };
    let Some(entry) = entry else {
        let key = if matches!(to, To::Api(_)) { "api" } else { "app" };
        return denied(format!("add a [[call]] with {key} = \"{to}\" to its mumba.toml"));
    };
    let covered = match (&entry.target, wanted) {
        (CallTarget::Api(_), Wanted::Method(_)) => true,
        (CallTarget::Api(_), Wanted::Route(_)) => {
            return denied("a common API has no routes; name the app".to_owned());
        }
        (_, Wanted::Method(method)) => entry.services.iter().any(|service| service.as_str() == method.service()),
        (_, Wanted::Route(pattern)) => entry.routes.contains(pattern),
    };
    match (covered, wanted) {
        (true, _) => Ok(entry),
        (false, Wanted::Method(method)) => {
            denied(format!("add \"{}\" to 'services' of its [[call]] for '{to}'", method.service()))
        }
        (false, Wanted::Route(pattern)) => denied(format!("add \"{pattern}\" to 'routes' of its [[call]] for '{to}'")),
    }
}

/// Whether the other app offers this to others.
///
/// # Errors
/// `PERMISSION_DENIED` that says so.
pub fn offered(target: &Manifest, to: &To, wanted: &Wanted) -> Result<(), Status> {
    let provides = |api: &&Api| match to {
        To::Api(name) => api.provides.as_ref() == Some(name),
        To::App(_) => true,
    };
    let public = match wanted {
        Wanted::Method(method) => target.apis.iter().filter(provides).any(|api| api.is_public(method)),
        Wanted::Route(pattern) => target.routes.iter().any(|route| route.public && route.pattern == *pattern),
    };
    if public {
        return Ok(());
    }
    Err(Reason::NotPublic.status(format!("'{}' offers {wanted} to no other app", target.name)))
}

/// The installed apps that provide a common API.
pub fn providers(apps: &[Arc<App>], api: &ApiName) -> Vec<Arc<App>> {
    let provides = |app: &&Arc<App>| app.manifest.apis.iter().any(|own| own.provides.as_ref() == Some(api));
    apps.iter().filter(provides).cloned().collect()
}

#[cfg(test)]
mod tests;
