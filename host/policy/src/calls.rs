//! Calls between apps: whether one may be made, and by whom a common API is provided.

use mumba_apps::manifest::{ApiName, AppName, RpcMethod};
use mumba_apps::{App, AppId, Apps};

use crate::prompts::{Candidate, Kind};
use crate::record::State;
use crate::{By, Event, Key, Policy, Question, Scope, Wanted};

/// Whom a call goes to, as the caller says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// This installed app.
    App(AppId),
    /// Whoever provides the API.
    Api(ApiName),
}

/// What of the target is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallScope {
    /// A gRPC method.
    Method(RpcMethod),
    /// A route, by the pattern in the target's manifest.
    Route(String),
}

impl CallScope {
    fn part(&self) -> String {
        match self {
            CallScope::Method(method) => format!("service:{}", method.service()),
            CallScope::Route(pattern) => format!("route:{pattern}"),
        }
    }

    fn words(&self) -> String {
        match self {
            CallScope::Method(method) => method.to_string(),
            CallScope::Route(pattern) => format!("the route {pattern}"),
        }
    }
}

/// Whether a call may be made.
#[derive(Clone, Debug)]
pub enum MayCall {
    /// It may, to this app.
    Granted(AppId),
    /// It may not; the text says why, and what to grant where that would help.
    Denied(String),
    /// The user has not decided: [`crate::consent::ask`] this, then look again.
    Ask(Box<Question>),
}

/// The installed app of exactly this name.
pub fn find(apps: &Apps) -> impl Fn(&AppName) -> Option<AppId> + Copy + '_ {
    |name| apps.list().iter().find(|app| app.name() == name.as_str()).map(|app| app.id)
}

/// Installed apps that provide an API, by name.
pub fn candidates(apps: &Apps, api: &ApiName) -> Vec<Candidate> {
    let provides = |app: &&std::sync::Arc<App>| app.manifest.apis.iter().any(|own| own.provides.as_ref() == Some(api));
    let candidate = |app: &std::sync::Arc<App>| Candidate {
        id: app.id,
        name: app.name().to_owned(),
        title: app.title().to_owned(),
    };
    apps.list().iter().filter(provides).map(candidate).collect()
}

impl Policy {
    /// The app that the user chose for a common API, while it is installed and provides it.
    pub fn provider_in(&self, apps: &Apps, api: &ApiName) -> Option<AppId> {
        let chosen = self.provider(api)?;
        candidates(apps, api).iter().any(|candidate| candidate.id == chosen).then_some(chosen)
    }

    /// Whether `caller` may call this. Whether the target has it is checked here too: only what its manifest calls public can
    /// be granted. Refusals are audited.
    pub fn may_call(&self, apps: &Apps, caller: &App, target: &Target, scope: &CallScope) -> MayCall {
        let key = match target {
            Target::App(app) => Key::Call(*app),
            Target::Api(api) => Key::CallApi(api.clone()),
        };
        let name = caller.name();
        let refused = |why: String| {
            self.audit(&caller.id, name, Some(&key), Event::CallDenied, By::Host, &why);
            MayCall::Denied(why)
        };
        let question = |wanted: Wanted, kind| {
            MayCall::Ask(Box::new(Question {
                app: caller.id,
                app_name: name.to_owned(),
                app_title: caller.title().to_owned(),
                wanted,
                kind,
            }))
        };
        let Some(mut wanted) = Wanted::find(&caller.manifest, &key, find(apps)) else {
            let whom = match target {
                Target::App(app) => apps.get(app).map_or_else(|| app.to_string(), |app| app.name().to_owned()),
                Target::Api(api) => api.to_string(),
            };
            return refused(format!("the manifest of '{name}' has no [[call]] for '{whom}'; its author must add one"));
        };
        let (provider, kind) = match target {
            Target::App(app) => (Some(*app), Kind::Permission),
            Target::Api(api) => {
                let candidates = candidates(apps, api);
                if candidates.is_empty() {
                    return refused(format!("no installed app provides '{api}'; install one that does"));
                }
                (self.provider_in(apps, api), Kind::Provider { api: api.clone(), candidates })
            }
        };
        if let Target::App(app) = target {
            let Some(callee) = apps.get(app) else {
                return refused(format!("the app {app} is not installed"));
            };
            wanted.words = format!(
                "use {}: {}",
                callee.title(),
                wanted
                    .scope
                    .parts()
                    .filter_map(|part| part.split_once(':'))
                    .map(|(_, what)| what)
                    .collect::<Vec<_>>()
                    .join(", ")
            );
            if !wanted.scope.covers(&Scope::of([scope.part()])) {
                let what = scope.words();
                return refused(format!("the [[call]] of '{name}' for '{}' does not list {what}", callee.name()));
            }
        }
        match (self.state(&caller.id, &wanted), provider) {
            (State::Denied, _) => refused(format!(
                "'{name}' may not {}: the user has not granted it; 'mumba permissions {name} grant {key}' does",
                wanted.words
            )),
            (State::Granted, Some(provider)) => match is_public(apps, &provider, target, scope) {
                Ok(()) => MayCall::Granted(provider),
                Err(why) => refused(why),
            },
            (State::Granted, None) | (State::Ask, _) => question(wanted, kind),
        }
    }
}

/// Whether the callee offers it to other apps.
fn is_public(apps: &Apps, callee: &AppId, target: &Target, scope: &CallScope) -> Result<(), String> {
    let Some(callee) = apps.get(callee) else { return Err("the app that is called is not installed".to_owned()) };
    let name = callee.name();
    let public = match (scope, target) {
        (CallScope::Method(method), Target::App(_)) => callee.manifest.apis.iter().any(|api| api.is_public(method)),
        (CallScope::Method(method), Target::Api(wanted)) => {
            callee.manifest.apis.iter().any(|api| api.provides.as_ref() == Some(wanted) && api.is_public(method))
        }
        (CallScope::Route(pattern), Target::App(_)) => {
            callee.manifest.routes.iter().any(|route| route.public && route.pattern == *pattern)
        }
        (CallScope::Route(_), Target::Api(_)) => false,
    };
    if public { Ok(()) } else { Err(format!("{} of '{name}' is not public: other apps cannot call it", scope.words())) }
}
