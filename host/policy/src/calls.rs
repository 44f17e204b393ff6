//! Calls between apps: whether one may be made, and by whom a common API is provided.
//!
//! Three must agree: the caller's manifest asks for the call (`[[call]]`), the other app's manifest offers it
//! (`public`), and the user granted it. They are asked in this order, so that an app learns nothing of apps that its
//! manifest does not name.

use std::fmt;
use std::sync::Arc;

use mumba_apps::manifest::{Api, ApiName, AppName, CallTarget, OutgoingCall, RpcMethod};
use mumba_apps::{App, AppId, Apps, Manifest};

use crate::prompts::{Candidate, Kind};
use crate::record::State;
use crate::{By, Event, Key, Policy, Question, Scope, Wanted};

/// Whom a call goes to, as the caller says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// The app that the user chose for a common API.
    Api(ApiName),
    /// The app of this name or id.
    App(String),
}

impl To {
    /// Reads what a caller says: an API such as `mail.v1`, else the name or the whole id of an app.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub fn parse(text: &str) -> Result<To, String> {
        if let Ok(api) = ApiName::parse(text) {
            return Ok(To::Api(api));
        }
        let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if !text.is_empty() && text.len() <= 64 && text.bytes().all(plain) {
            return Ok(To::App(text.to_owned()));
        }
        let shown: String = text.chars().take(60).collect();
        Err(format!("{shown:?} is neither the name or id of an app nor a common API such as \"mail.v1\""))
    }
}

impl fmt::Display for To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            To::Api(api) => write!(f, "{api}"),
            To::App(app) => write!(f, "{app}"),
        }
    }
}

/// What of the other app is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallScope {
    /// A gRPC method.
    Method(RpcMethod),
    /// A route, by the pattern in the other app's manifest.
    Route(String),
}

impl CallScope {
    fn part(&self) -> String {
        match self {
            CallScope::Method(method) => format!("service:{}", method.service()),
            CallScope::Route(pattern) => format!("route:{pattern}"),
        }
    }
}

impl fmt::Display for CallScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallScope::Method(method) => write!(f, "{method}"),
            CallScope::Route(pattern) => write!(f, "the route {pattern}"),
        }
    }
}

/// Why a call is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The caller's manifest does not ask for it.
    NotDeclared,
    /// The other app is not installed.
    NotInstalled,
    /// The other app's manifest does not offer it to others.
    NotPublic,
    /// The user has not granted it.
    NotGranted,
    /// No installed app provides the common API, or the user has chosen none.
    NoProvider,
}

/// A call that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why, for programs.
    pub why: Why,
    /// Why, and what to do about it, for people.
    pub text: String,
}

/// Whether a call may be made.
#[derive(Clone, Debug)]
pub enum MayCall {
    /// It may, to this app, for as long as the caller has this key.
    Granted(Arc<App>, Key),
    /// It may not.
    Denied(Refusal),
    /// The user has not decided: [`crate::consent::ask`] this, then look again.
    Ask(Box<Question>),
}

/// The installed app of exactly this name.
pub fn find(apps: &Apps) -> impl Fn(&AppName) -> Option<AppId> + Copy + '_ {
    |name| apps.list().iter().find(|app| app.name() == name.as_str()).map(|app| app.id)
}

/// Installed apps that provide an API, by name.
pub fn candidates(apps: &Apps, api: &ApiName) -> Vec<Candidate> {
    let provides = |app: &&Arc<App>| app.manifest.apis.iter().any(|own| own.provides.as_ref() == Some(api));
    let candidate =
        |app: &Arc<App>| Candidate { id: app.id, name: app.name().to_owned(), title: app.title().to_owned() };
    apps.list().iter().filter(provides).map(candidate).collect()
}

/// The installed app that a call names, by its whole name or id.
pub fn named(apps: &Apps, to: &To) -> Option<Arc<App>> {
    let To::App(name) = to else { return None };
    match AppId::parse(name) {
        Ok(id) => apps.get(&id),
        Err(_) => apps.list().into_iter().find(|app| app.name() == name),
    }
}

/// The entry of the caller's manifest that asks for this call. `other` is the app that it names, where that is installed.
///
/// # Errors
/// [`Why::NotDeclared`], with what to add to the manifest.
pub fn declared<'a>(
    caller: &'a Manifest,
    to: &To,
    other: Option<&App>,
    scope: &CallScope,
) -> Result<&'a OutgoingCall, Refusal> {
    let entry = entry_for(caller, to, other);
    let refused = |advice: String| {
        let text = format!("'{}' may not call {scope} of '{to}': {advice}", caller.name);
        Err(Refusal { why: Why::NotDeclared, text })
    };
    let Some(entry) = entry else {
        let key = if matches!(to, To::Api(_)) { "api" } else { "app" };
        return refused(format!("add a [[call]] with {key} = \"{to}\" to its mumba.toml"));
    };
    match (&entry.target, scope) {
        (CallTarget::Api(_), CallScope::Method(_)) => Ok(entry),
        (CallTarget::Api(_), CallScope::Route(_)) => refused("a common API has no routes; name the app".to_owned()),
        (_, CallScope::Method(method)) if entry.services.iter().any(|own| own.as_str() == method.service()) => {
            Ok(entry)
        }
        (_, CallScope::Route(pattern)) if entry.routes.contains(pattern) => Ok(entry),
        (_, CallScope::Method(method)) => {
            refused(format!("add \"{}\" to 'services' of its [[call]] for '{to}'", method.service()))
        }
        (_, CallScope::Route(pattern)) => refused(format!("add \"{pattern}\" to 'routes' of its [[call]] for '{to}'")),
    }
}

/// Whether an app offers this to others.
///
/// # Errors
/// [`Why::NotPublic`].
pub fn offered(other: &Manifest, to: &To, scope: &CallScope) -> Result<(), Refusal> {
    let provides = |api: &&Api| match to {
        To::Api(name) => api.provides.as_ref() == Some(name),
        To::App(_) => true,
    };
    let public = match scope {
        CallScope::Method(method) => other.apis.iter().filter(provides).any(|api| api.is_public(method)),
        CallScope::Route(pattern) => other.routes.iter().any(|route| route.public && route.pattern == *pattern),
    };
    if public {
        return Ok(());
    }
    Err(Refusal { why: Why::NotPublic, text: format!("'{}' offers {scope} to no other app", other.name) })
}

impl Policy {
    /// The app that the user chose for a common API, while it is installed and provides it.
    pub fn provider_in(&self, apps: &Apps, api: &ApiName) -> Option<AppId> {
        let chosen = self.provider(api)?;
        candidates(apps, api).iter().any(|candidate| candidate.id == chosen).then_some(chosen)
    }

    /// Whether `caller` may call this. Refusals are audited.
    pub fn may_call(&self, apps: &Apps, caller: &App, to: &To, scope: &CallScope) -> MayCall {
        self.look(apps, caller, to, scope).unwrap_or_else(|refusal| {
            let key = self.key_of(apps, caller, to);
            self.audit(&caller.id, caller.name(), key.as_ref(), Event::CallDenied, By::Host, &refusal.text);
            MayCall::Denied(refusal)
        })
    }

    fn key_of(&self, apps: &Apps, caller: &App, to: &To) -> Option<Key> {
        let entry = entry_for(&caller.manifest, to, named(apps, to).as_deref())?;
        Some(Key::of_call(&entry.target, find(apps)))
    }

    fn look(&self, apps: &Apps, caller: &App, to: &To, scope: &CallScope) -> Result<MayCall, Refusal> {
        let other = named(apps, to);
        let entry = declared(&caller.manifest, to, other.as_deref(), scope)?;
        let mut wanted = Wanted::of_call(entry, find(apps));
        let (other, kind) = match to {
            To::App(name) => {
                let text = || format!("no app '{name}' is installed; install it first");
                let other = other.ok_or_else(|| Refusal { why: Why::NotInstalled, text: text() })?;
                let parts = wanted.scope.parts().filter_map(|part| part.split_once(':')).map(|(_, what)| what);
                wanted.words = format!("use {}: {}", other.title(), parts.collect::<Vec<_>>().join(", "));
                (Some(other), Kind::Permission)
            }
            To::Api(api) => {
                let candidates = candidates(apps, api);
                if candidates.is_empty() {
                    let text = format!("no installed app provides '{api}'; install one that does");
                    return Err(Refusal { why: Why::NoProvider, text });
                }
                let chosen = self.provider_in(apps, api).and_then(|id| apps.get(&id));
                (chosen, Kind::Provider { api: api.clone(), candidates })
            }
        };
        if let Some(other) = &other {
            offered(&other.manifest, to, scope)?;
        }
        let covered = matches!(to, To::Api(_)) || wanted.scope.covers(&Scope::of([scope.part()]));
        match (self.state(&caller.id, &wanted), other) {
            (State::Granted, Some(other)) if covered => Ok(MayCall::Granted(other, wanted.key)),
            (State::Denied, _) => Err(not_granted(self, caller, &wanted)),
            _ => Ok(MayCall::Ask(Box::new(Question {
                app: caller.id,
                app_name: caller.name().to_owned(),
                app_title: caller.title().to_owned(),
                wanted,
                kind,
            }))),
        }
    }
}

/// The entry for this app or API, whatever it lists.
fn entry_for<'a>(caller: &'a Manifest, to: &To, other: Option<&App>) -> Option<&'a OutgoingCall> {
    caller.calls.iter().find(|call| match (&call.target, to) {
        (CallTarget::Api(asked), To::Api(to)) => asked == to,
        (CallTarget::Address(id), To::App(to)) => id.to_string() == *to || other.is_some_and(|app| app.id == *id),
        (CallTarget::Name(name), To::App(to)) => {
            name.as_str() == to || other.is_some_and(|app| app.name() == name.as_str())
        }
        _ => false,
    })
}

/// What a caller is told while the user has not granted the call, or has chosen nobody to answer it.
pub fn not_granted(policy: &Policy, caller: &App, wanted: &Wanted) -> Refusal {
    let (name, words, key) = (caller.name(), &wanted.words, &wanted.key);
    if let Key::CallApi(api) = key
        && policy.state(&caller.id, wanted) == State::Granted
    {
        let text = format!("the user has chosen no app to provide '{api}'; 'mumba providers {api} <app>' does");
        return Refusal { why: Why::NoProvider, text };
    }
    let text =
        format!("'{name}' may not {words}: the user has not granted it; 'mumba permissions {name} grant {key}' does");
    Refusal { why: Why::NotGranted, text }
}

#[cfg(test)]
mod tests;
