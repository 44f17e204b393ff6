//! One Chromium request context per app: its profile, its origin, its barriers, and what the user lets through them. Made
//! early, so that a launch does not wait for a profile to load.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use mumba_apps::manifest::WebPermission;
use mumba_apps::{App, AppId};
use mumba_cef::cef::RequestContext;
use mumba_cef::context;
use mumba_cef::settings::{self, Setting};
use mumba_policy::{Grants, Policy, State as Standing, Wanted};
use mumba_proxy::Proxy;
use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::egress::{self, OriginOnly};
use crate::host::Host;
use crate::origin::AppOrigin;
use crate::origin::scripts::Scripts;
use crate::profiles::Profiles;
use crate::ui_thread;

/// Why an app has no context.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContextError {
    /// Chromium refused.
    #[error("Chromium made no profile for the app: {0}")]
    Refused(String),
    /// The host is ending.
    #[error("the host is ending")]
    Ending,
}

#[derive(Clone)]
enum State {
    Loading,
    Ready(RequestContext),
    Failed(String),
}

struct Entry {
    origin: Arc<AppOrigin>,
    egress: Arc<OriginOnly>,
    state: watch::Receiver<State>,
    /// The web permissions that were granted when Chromium was told last.
    granted: Arc<Mutex<Vec<WebPermission>>>,
}

/// The contexts of all apps. Any thread.
pub struct Contexts {
    profiles: Profiles,
    host: OnceLock<Weak<Host>>,
    runtime: Handle,
    entries: Mutex<HashMap<AppId, Entry>>,
    /// Profiles on their way, those of apps that were removed meanwhile included.
    loading: watch::Sender<usize>,
    policy: Policy,
    proxy: Arc<Proxy>,
}

impl Contexts {
    /// Contexts whose profiles are kept in `profiles`, whose requests are answered on `runtime`, and that let through what
    /// `policy` says.
    pub fn new(profiles: Profiles, runtime: Handle, policy: Policy, proxy: Arc<Proxy>) -> Self {
        Self {
            profiles,
            host: OnceLock::new(),
            runtime,
            entries: Mutex::default(),
            loading: watch::Sender::new(0),
            policy,
            proxy,
        }
    }

    /// Whose services answer the routes.
    pub fn set_host(&self, host: &Arc<Host>) {
        let _ = self.host.set(Arc::downgrade(host));
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<AppId, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to make the app's context, or lets the context that it has serve this release from now on.
    pub fn prepare(&self, app: &Arc<App>) {
        let mut entries = self.entries();
        if let Some(entry) = entries.get(&app.id) {
            entry.origin.replace(Arc::clone(app));
            if !matches!(*entry.state.borrow(), State::Failed(_)) {
                let part = self.part(app, entry);
                drop(entries);
                // The new release may ask for less, or for more.
                ui_thread::post(move || {
                    part.tell_chromium();
                });
                return;
            }
        }
        let host = self.host.get().cloned().unwrap_or_default();
        let profile = self.profiles.folder(&app.id);
        // Without a profile the app gets no context, and nobody asks for its scripts.
        let scripts = Scripts::of_profile(profile.as_deref().unwrap_or(Path::new("")));
        let origin = Arc::new(AppOrigin::new(Arc::clone(app), host, scripts));
        let egress = Arc::new(OriginOnly::new(app.id.host_name()));
        let (sender, receiver) = watch::channel(State::Loading);
        let entry = Entry {
            origin: Arc::clone(&origin),
            egress: Arc::clone(&egress),
            state: receiver,
            granted: Arc::default(),
        };
        let part = self.part(app, &entry);
        entries.insert(app.id, entry);
        drop(entries);
        let profile = match profile {
            Ok(profile) => profile,
            Err(error) => {
                sender.send_replace(State::Failed(format!("its profile folder cannot be made: {error}")));
                return;
            }
        };
        let host = app.id.host_name();
        let runtime = self.runtime.clone();
        let loading = self.loading.clone();
        loading.send_modify(|loading| *loading += 1);
        ui_thread::post(move || {
            let done = move |state: State| {
                // The first word counts.
                let first = sender.send_if_modified(|current| {
                    let first = matches!(current, State::Loading);
                    if first {
                        *current = state;
                    }
                    first
                });
                if first {
                    loading.send_modify(|loading| *loading -= 1);
                }
            };
            let done = Arc::new(done);
            let ready = Arc::clone(&done);
            let created = context::create(&profile, &host, origin, runtime, egress, move |context| {
                ready(part.close_to_the_network(context));
            });
            if created.is_none() {
                done(State::Failed("it gave no reason".to_owned()));
            }
        });
    }

    /// The app's context, once its profile is loaded.
    ///
    /// # Errors
    /// When Chromium made none.
    pub async fn get(&self, app: &Arc<App>) -> Result<RequestContext, ContextError> {
        self.prepare(app);
        let mut state = match self.entries().get(&app.id) {
            Some(entry) => entry.state.clone(),
            None => return Err(ContextError::Ending),
        };
        let state = state
            .wait_for(|state| !matches!(state, State::Loading))
            .await
            .map(|state| state.clone())
            .map_err(|_| ContextError::Ending)?;
        match state {
            State::Ready(context) => Ok(context),
            State::Failed(reason) => Err(ContextError::Refused(reason)),
            State::Loading => Err(ContextError::Ending),
        }
    }

    /// The release that an app's context serves now. An open view may still show an older one.
    pub fn app(&self, app: &AppId) -> Option<Arc<App>> {
        self.entries().get(app).map(|entry| entry.origin.app())
    }

    /// The scripts of an app's module.
    pub fn scripts(&self, app: &AppId) -> Option<Scripts> {
        self.entries().get(app).map(|entry| entry.origin.scripts())
    }

    /// What concerns the permissions of an app, for the UI thread. What does not need Chromium is in force now.
    fn part(&self, app: &Arc<App>, entry: &Entry) -> Part {
        // Calls between apps are no matter of a context: no other app need be found.
        let grants = self.policy.grants(&app.id, &app.manifest, |_| None);
        entry.egress.set_granted(grants.origins.clone());
        let server = if asks_for_origins(app) { self.proxy.server_of(&app.id) } else { None };
        self.proxy.set_origins(&app.id, grants.origins.clone());
        if server.is_none() && asks_for_origins(app) {
            tracing::warn!(app = app.name(), "too many apps ask for origins: this one reaches none");
        }
        Part {
            app: Arc::clone(app),
            state: entry.state.clone(),
            granted: Arc::clone(&entry.granted),
            policy: self.policy.clone(),
            grants,
            server: server.unwrap_or_else(|| egress::NO_PROXY.to_owned()),
        }
    }

    /// Puts in force what is granted to an app now, at once for its open pages too. Gives the web permissions that it had
    /// and has no more.
    pub async fn apply(&self, app: &AppId) -> Vec<WebPermission> {
        let part = {
            let entries = self.entries();
            let Some(entry) = entries.get(app) else { return Vec::new() };
            self.part(&entry.origin.app(), entry)
        };
        ui_thread::run(move || part.tell_chromium()).await.unwrap_or_default()
    }

    /// Lets the app's context go. With `forget` its profile goes too.
    pub fn remove(&self, app: &AppId, forget: bool) {
        let entry = {
            let mut entries = self.entries();
            // With the entries locked: a context that is made anew meanwhile must not lose its proxy to another app.
            self.proxy.release(app);
            entries.remove(app)
        };
        if forget && let Err(error) = self.profiles.forget(app) {
            tracing::warn!(%app, %error, "the profile of a removed app cannot be forgotten");
        }
        // CEF's objects are let go on its own thread.
        ui_thread::post(move || drop(entry));
    }

    /// Waits until no profile is on its way, since Chromium cannot end then, and writes what is still in memory
    /// (cookies) to the profiles.
    pub async fn flush(&self) {
        let _ = self.loading.subscribe().wait_for(|loading| *loading == 0).await;
        let ready: Vec<RequestContext> = self
            .entries()
            .values()
            .filter_map(|entry| match &*entry.state.borrow() {
                State::Ready(context) => Some(context.clone()),
                _ => None,
            })
            .collect();
        for context in ready {
            let (sender, receiver) = tokio::sync::oneshot::channel();
            let asked = ui_thread::run(move || {
                context::flush_cookies(&context, move || {
                    let _ = sender.send(());
                })
            })
            .await;
            if asked.unwrap_or(false) {
                let _ = receiver.await;
            }
        }
    }

    /// Lets every context go. UI thread only, before Chromium shuts down.
    pub fn clear(&self) {
        self.entries().clear();
    }
}

/// Whether pages of an app reach more than their own origin once the user says so.
pub fn asks_for_origins(app: &App) -> bool {
    app.manifest.permissions.iter().any(|permission| permission.what.name() == "origins")
}

/// The permissions of one app, on their way to Chromium.
struct Part {
    app: Arc<App>,
    state: watch::Receiver<State>,
    granted: Arc<Mutex<Vec<WebPermission>>>,
    policy: Policy,
    grants: Grants,
    server: String,
}

impl Part {
    /// Sets the preferences that shut the network. Without them the app gets no context.
    fn close_to_the_network(&self, context: RequestContext) -> State {
        for (name, value) in egress::preferences(&self.server) {
            if let Err(reason) = context::set_preference(&context, name, &value) {
                if egress::is_barrier(name) {
                    return State::Failed(format!("the preference '{name}' was refused: {reason}"));
                }
                tracing::debug!(name, reason, "Chromium does not take a preference");
            }
        }
        self.set_permissions(&context);
        State::Ready(context)
    }

    /// UI thread. Gives what is revoked. A context that is still loading is told when it is ready.
    fn tell_chromium(&self) -> Vec<WebPermission> {
        let context = match &*self.state.borrow() {
            State::Ready(context) => context.clone(),
            State::Loading | State::Failed(_) => return Vec::new(),
        };
        if let Err(reason) = context::set_preference(&context, "proxy", &egress::proxy(&self.server)) {
            tracing::error!(app = self.app.name(), reason, "Chromium does not take the app's proxy");
        }
        self.set_permissions(&context)
    }

    fn set_permissions(&self, context: &RequestContext) -> Vec<WebPermission> {
        let origin = self.app.origin();
        for web in WebPermission::ALL {
            let wanted = Wanted::web(&self.app.manifest, *web);
            let setting = match self.policy.state_of(&self.app.id, wanted.as_ref()) {
                Standing::Granted => Setting::Allow,
                Standing::Denied => Setting::Block,
                Standing::Ask => Setting::Ask,
            };
            settings::set(context, &origin, web.name(), setting);
        }
        let mut granted = self.granted.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *granted, self.grants.web.clone());
        before.into_iter().filter(|web| !self.grants.web.contains(web)).collect()
    }
}
