//! One Chromium request context per app: its profile, its origin, its barriers. Made early, so that a launch does not
//! wait for a profile to load.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use mumba_apps::{App, AppId};
use mumba_cef::cef::RequestContext;
use mumba_cef::context;
use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::egress::{self, OriginOnly};
use crate::host::Host;
use crate::origin::AppOrigin;
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
    state: watch::Receiver<State>,
}

/// The contexts of all apps. Any thread.
pub struct Contexts {
    profiles: Profiles,
    host: OnceLock<Weak<Host>>,
    runtime: Handle,
    entries: Mutex<HashMap<AppId, Entry>>,
    /// Profiles on their way, those of apps that were removed meanwhile included.
    loading: watch::Sender<usize>,
}

impl Contexts {
    /// Contexts whose profiles are kept in `profiles`, and whose requests are answered on `runtime`.
    pub fn new(profiles: Profiles, runtime: Handle) -> Self {
        Self { profiles, host: OnceLock::new(), runtime, entries: Mutex::default(), loading: watch::Sender::new(0) }
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
                return;
            }
        }
        let host = self.host.get().cloned().unwrap_or_default();
        let origin = Arc::new(AppOrigin::new(Arc::clone(app), host));
        let (sender, receiver) = watch::channel(State::Loading);
        entries.insert(app.id, Entry { origin: Arc::clone(&origin), state: receiver });
        drop(entries);
        let profile = match self.profiles.folder(&app.id) {
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
            let egress = Arc::new(OriginOnly::new(host.as_str()));
            let created = context::create(&profile, &host, origin, runtime, egress, move |context| {
                ready(close_to_the_network(context));
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

    /// Lets the app's context go. With `forget` its profile goes too.
    pub fn remove(&self, app: &AppId, forget: bool) {
        let entry = self.entries().remove(app);
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

/// Sets the preferences that shut the network. Without them the app gets no context.
fn close_to_the_network(context: RequestContext) -> State {
    for (name, value) in egress::preferences() {
        if let Err(reason) = context::set_preference(&context, name, &value) {
            if egress::is_barrier(name) {
                return State::Failed(format!("the preference '{name}' was refused: {reason}"));
            }
            tracing::debug!(name, reason, "Chromium does not take a preference");
        }
    }
    State::Ready(context)
}
