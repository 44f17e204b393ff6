//! Calls between apps: who may call what of whom.
//!
//! [`mumba_policy::calls`] decides, the user is asked where it must be, and a consent that is taken back ends the calls
//! that it allowed ([`consents`]). Who calls is known by the way the call came (the app's own socket, the app's own
//! view), never from the message; [`proxy`] is the way of services.

pub mod consents;
pub mod guard;
pub mod proxy;

use std::sync::Arc;

use mumba_apps::{App, AppId};
use mumba_policy::{CallScope, Key, MayCall, Refusal, To, Why, consent};
use mumba_proto::Reason;
use mumba_services::ServiceChannel;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::metadata::MetadataMap;

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
pub async fn open(host: &Arc<Host>, caller: AppId, to: &To, scope: &CallScope) -> Result<Passage, Status> {
    let caller = host.find_app(&caller.to_string())?;
    let (app, cut) = loop {
        let looks = host.consents.looks();
        let (app, key) = permitted(host, &caller, to, scope).await?;
        let cut = host.consents.hold(caller.id, key);
        // Taken back between the two: look again.
        if host.consents.looks() == looks {
            break (app, cut);
        }
    };
    let channel = host.service_channel(&app).await?;
    Ok(Passage { app, channel, cut })
}

async fn permitted(host: &Host, caller: &App, to: &To, scope: &CallScope) -> Result<(Arc<App>, Key), Status> {
    let question = match host.policy.may_call(&host.apps, caller, to, scope) {
        MayCall::Granted(app, key) => return Ok((app, key)),
        MayCall::Denied(refusal) => return Err(status(refusal)),
        MayCall::Ask(question) => question,
    };
    let wanted = question.wanted.clone();
    let unanswered = consent::ask(&host.policy, &host.prompts, *question).await.is_none();
    match host.policy.may_call(&host.apps, caller, to, scope) {
        MayCall::Granted(app, key) => Ok((app, key)),
        MayCall::Denied(refusal) => Err(status(refusal)),
        MayCall::Ask(_) => {
            let mut refusal = mumba_policy::calls::not_granted(caller, &wanted);
            if let (To::Api(_), false) = (to, unanswered) {
                refusal.why = Why::NoProvider;
            }
            Err(status(refusal))
        }
    }
}

fn status(refusal: Refusal) -> Status {
    let reason = match refusal.why {
        Why::NotDeclared => Reason::CallNotDeclared,
        Why::NotInstalled => Reason::AppNotFound,
        Why::NotPublic => Reason::NotPublic,
        Why::NoProvider => Reason::NoProvider,
        _ => Reason::CallNotGranted,
    };
    reason.status(refusal.text)
}

#[cfg(test)]
mod tests;
