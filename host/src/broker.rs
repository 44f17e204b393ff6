//! Calls between apps: who may call what of whom.
//!
//! [`mumba_policy::calls`] decides, the user is asked where it must be, and a consent that is taken back ends the calls
//! that it allowed ([`consents`]). Who calls is known by the way the call came (the app's own socket, the app's own
//! view), never from the message; [`proxy`] and [`routes`] are the ways of services.

pub mod consents;
pub mod guard;
pub mod proxy;
pub mod routes;

use std::sync::Arc;

use mumba_apps::{App, AppId};
use mumba_policy::{CallScope, Key, MayCall, Refusal, To, Why, consent};
use mumba_proto::Reason;
use tokio_util::sync::CancellationToken;
use tonic::Status;

use crate::host::Host;

/// Metadata with the app or the common API that a call is for.
pub const TO: &str = "mumba-to";
/// A call that may pass.
#[derive(Debug)]
pub struct Permit {
    /// The other app.
    pub app: Arc<App>,
    /// Happens when the user takes the consent back: the call is to end with [`Permit::revoked`].
    pub cut: CancellationToken,
}

impl Permit {
    /// What the caller is told when the consent is taken back in the middle of a call.
    pub fn revoked(&self) -> Status {
        Reason::CallNotGranted.status(format!("the user has taken back the consent to call '{}'", self.app.name()))
    }
}

/// Checks a call of an app to another, and asks the user where it must.
///
/// # Errors
/// `PERMISSION_DENIED` that says what is to be declared or granted, `NOT_FOUND` for an app that is not there,
/// `FAILED_PRECONDITION` where nobody provides the common API.
pub async fn permit(host: &Arc<Host>, caller: AppId, to: &To, scope: &CallScope) -> Result<Permit, Status> {
    let caller = host.find_app(&caller.to_string())?;
    loop {
        let looks = host.consents.looks();
        let (app, key) = permitted(host, &caller, to, scope).await?;
        let cut = host.consents.hold(caller.id, key);
        // Taken back between the two: look again.
        if host.consents.looks() == looks {
            return Ok(Permit { app, cut });
        }
    }
}

async fn permitted(host: &Host, caller: &App, to: &To, scope: &CallScope) -> Result<(Arc<App>, Key), Status> {
    let question = match host.policy.may_call(&host.apps, caller, to, scope) {
        MayCall::Granted(app, key) => return Ok((app, key)),
        MayCall::Denied(refusal) => return Err(status(refusal)),
        MayCall::Ask(question) => question,
    };
    let wanted = question.wanted.clone();
    consent::ask(&host.policy, &host.prompts, *question).await;
    match host.policy.may_call(&host.apps, caller, to, scope) {
        MayCall::Granted(app, key) => Ok((app, key)),
        MayCall::Denied(refusal) => Err(status(refusal)),
        MayCall::Ask(_) => Err(status(mumba_policy::calls::not_granted(&host.policy, caller, &wanted))),
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
