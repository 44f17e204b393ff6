//! `[[api]]` (what others may call here) and `[[call]]` (what this app calls of others).

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::routes::check_pattern;
use super::sections::text;
use super::{ApiName, AppName, Fault, PackagePath, RpcMethod, RpcService};
use crate::AppId;

/// `[[call]]` entries that a manifest may have.
const MAX_CALLS: usize = 64;

/// gRPC services that the app offers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Api {
    /// Where they are described.
    pub proto: PackagePath,
    /// Their full names.
    pub services: Vec<RpcService>,
    /// Whom they are for.
    pub public: Public,
    /// The common API that they are an implementation of, such as `mail.v1`.
    pub provides: Option<ApiName>,
}

/// What of an [`Api`] other apps may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Public {
    /// Nothing: it is for the app's own views.
    Nothing,
    /// Every method.
    Everything,
    /// These methods.
    Methods(BTreeSet<RpcMethod>),
}

impl Api {
    /// Whether it has the method, as `package.Service/Method`.
    pub fn has(&self, method: &RpcMethod) -> bool {
        self.services.iter().any(|service| service.as_str() == method.service())
    }

    /// Its services of which others may ask for something.
    pub fn public_services(&self) -> impl Iterator<Item = &RpcService> {
        self.services.iter().filter(|service| match &self.public {
            Public::Nothing => false,
            Public::Everything => true,
            Public::Methods(methods) => methods.iter().any(|method| method.service() == service.as_str()),
        })
    }

    /// Whether other apps may ask for the method.
    pub fn is_public(&self, method: &RpcMethod) -> bool {
        self.has(method)
            && match &self.public {
                Public::Nothing => false,
                Public::Everything => true,
                Public::Methods(methods) => methods.contains(method),
            }
    }
}

/// What the app wants to call of another app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutgoingCall {
    /// Whom.
    pub target: CallTarget,
    /// Services, each whole, for an app that is named.
    pub services: BTreeSet<RpcService>,
    /// Patterns of routes, as the other app's manifest writes them.
    pub routes: BTreeSet<String>,
    /// Why, for the user.
    pub reason: String,
}

/// Whom an app calls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallTarget {
    /// The app that the user chose for a common API.
    Api(ApiName),
    /// The app of this address.
    Address(AppId),
    /// The installed app of this name. The user's consent is for the app that has the name then.
    Name(AppName),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ApiSection {
    proto: Spanned<PackagePath>,
    services: Vec<Spanned<RpcService>>,
    public: Option<Spanned<PublicValue>>,
    provides: Option<Spanned<ApiName>>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "\"public\" is true, false or a list of methods such as [\"notes.v1.Notes/List\"]")]
enum PublicValue {
    Whole(bool),
    Methods(Vec<RpcMethod>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CallSection {
    api: Option<ApiName>,
    app: Option<Spanned<String>>,
    #[serde(default)]
    services: Vec<Spanned<RpcService>>,
    #[serde(default)]
    routes: Vec<Spanned<String>>,
    reason: Spanned<String>,
}

pub(super) fn apis(sections: Vec<Spanned<ApiSection>>, has_service: bool) -> Result<Vec<Api>, Fault> {
    let mut apis = Vec::new();
    let mut seen = BTreeSet::new();
    let mut provided = BTreeSet::new();
    for section in sections {
        let span = section.span();
        let section = section.into_inner();
        if !has_service {
            return Err(Fault::new(&span, "[[api]] needs a [service] that answers it"));
        }
        if !section.proto.get_ref().as_str().ends_with(".proto") {
            return Err(Fault::new(&section.proto.span(), "\"proto\" must name a .proto file"));
        }
        if section.services.is_empty() {
            return Err(Fault::new(&span, "\"services\" is empty; list the services that views may call"));
        }
        let mut services = Vec::new();
        for service in section.services {
            if !seen.insert(service.get_ref().clone()) {
                return Err(Fault::new(&service.span(), format!("\"{}\" is listed twice", service.get_ref())));
            }
            services.push(service.into_inner());
        }
        let public = public(section.public, &services)?;
        if let Some(api) = &section.provides {
            if public == Public::Nothing {
                let message = "an API that others are to find must be public: add public = true";
                return Err(Fault::new(&api.span(), message));
            }
            if !provided.insert(api.get_ref().clone()) {
                return Err(Fault::new(&api.span(), format!("\"{}\" is provided twice", api.get_ref())));
            }
        }
        let provides = section.provides.map(Spanned::into_inner);
        apis.push(Api { proto: section.proto.into_inner(), services, public, provides });
    }
    Ok(apis)
}

fn public(value: Option<Spanned<PublicValue>>, services: &[RpcService]) -> Result<Public, Fault> {
    let Some(value) = value else { return Ok(Public::Nothing) };
    let span = value.span();
    match value.into_inner() {
        PublicValue::Whole(false) => Ok(Public::Nothing),
        PublicValue::Whole(true) => Ok(Public::Everything),
        PublicValue::Methods(methods) if methods.is_empty() => Ok(Public::Nothing),
        PublicValue::Methods(methods) => {
            let own = |method: &RpcMethod| services.iter().any(|service| service.as_str() == method.service());
            match methods.iter().find(|method| !own(method)) {
                Some(method) => {
                    let message = format!("\"{method}\" is of no service that this [[api]] lists");
                    Err(Fault::new(&span, message))
                }
                None => Ok(Public::Methods(methods.into_iter().collect())),
            }
        }
    }
}

pub(super) fn calls(sections: Vec<Spanned<CallSection>>) -> Result<Vec<OutgoingCall>, Fault> {
    let mut calls: Vec<OutgoingCall> = Vec::new();
    for section in sections {
        let span = section.span();
        if calls.len() >= MAX_CALLS {
            return Err(Fault::new(&span, format!("a manifest may have {MAX_CALLS} [[call]] entries")));
        }
        let section = section.into_inner();
        let target = match (section.api, section.app) {
            (Some(api), None) => CallTarget::Api(api),
            (None, Some(app)) => app_target(&app)?,
            _ => {
                let message = "a [[call]] names whom it calls: either app = \"<name or address>\" or api = \"mail.v1\"";
                return Err(Fault::new(&span, message));
            }
        };
        let of_api = matches!(target, CallTarget::Api(_));
        if of_api && !(section.services.is_empty() && section.routes.is_empty()) {
            let message = "a [[call]] of a common API asks for all of it; remove \"services\" and \"routes\"";
            return Err(Fault::new(&span, message));
        }
        if !of_api && section.services.is_empty() && section.routes.is_empty() {
            return Err(Fault::new(&span, "a [[call]] of an app says what it calls: add \"services\" or \"routes\""));
        }
        if calls.iter().any(|call| call.target == target) {
            return Err(Fault::new(&span, "another [[call]] names the same; write one"));
        }
        let mut routes = BTreeSet::new();
        for route in section.routes {
            check_pattern(route.get_ref()).map_err(|what| Fault::new(&route.span(), what))?;
            routes.insert(route.into_inner());
        }
        let services = section.services.into_iter().map(Spanned::into_inner).collect();
        calls.push(OutgoingCall { target, services, routes, reason: text(section.reason, "reason", 1, 300)? });
    }
    Ok(calls)
}

fn app_target(app: &Spanned<String>) -> Result<CallTarget, Fault> {
    if let Ok(address) = AppId::parse(app.get_ref()) {
        return Ok(CallTarget::Address(address));
    }
    AppName::parse(app.get_ref().as_str()).map(CallTarget::Name).map_err(|_| {
        Fault::new(&app.span(), format!("{:?} is neither the name nor the address of an app", app.get_ref()))
    })
}
