//! What the user granted, put in force: in Chromium's settings, on the way to origins, and for callers in the host.
//!
//! `mumba_policy` decides and remembers; nothing here does. A change is in force before the call that made it returns.

use std::sync::{Arc, Weak};

use mumba_apps::manifest::WebPermission;
use mumba_apps::{App, AppId};
use mumba_policy::prompts::Kind;
use mumba_policy::{Answer, By, Event, Grants, Key, Question, State, Wanted, calls, consent};
use tokio::sync::broadcast;

use crate::host::Host;
use crate::logs::Level;
use crate::{peers, registration, services, ui_thread};

/// Powers that go on until the page is left: taking one back loads the app's pages anew.
const LASTING: [WebPermission; 4] =
    [WebPermission::Camera, WebPermission::Microphone, WebPermission::ScreenCapture, WebPermission::Midi];

/// What is in force for an app: what its manifest asks for and the user granted.
pub fn granted(host: &Host, app: &App) -> Grants {
    host.policy.grants(&app.id, &app.manifest, calls::find(&host.apps))
}

/// The web permission of this name.
pub fn web(name: &str) -> Option<WebPermission> {
    WebPermission::ALL.iter().find(|web| web.name() == name).copied()
}

/// How a power of pages stands, without asking anybody and without a word in the audit log.
pub fn web_state(host: &Host, app: &App, web: WebPermission) -> State {
    host.policy.state_of(&app.id, Wanted::web(&app.manifest, web).as_ref())
}

/// A page uses a power: whether it may, asking the user where they have not decided.
pub async fn obtain(host: &Arc<Host>, app: &Arc<App>, web: WebPermission) -> bool {
    let user = consent::User::of(&app.id, &app.manifest);
    let wanted = Wanted::web(&app.manifest, web);
    let allowed = consent::obtain(&host.policy, &host.prompts, user, &Key::Web(web), wanted.as_ref()).await;
    if !allowed {
        let why = if wanted.is_none() { ": the manifest does not ask for it" } else { "" };
        host.log_app(app, Level::Info, &format!("permission denied: {}{why}", web.name()));
    }
    allowed
}

/// A page asks for a power that no manifest can ask for.
pub fn refuse_unknown(host: &Host, app: &App, what: &str) {
    host.policy.audit(&app.id, app.name(), None, Event::UsedDenied, By::Host, what);
    host.log_app(app, Level::Info, &format!("permission denied: {what}"));
}

/// The app wants files where no chooser can be drawn: the user is asked to name them, once the app may ask at all.
pub async fn files(host: &Arc<Host>, app: &Arc<App>, kind: Kind) -> Option<Vec<std::path::PathBuf>> {
    let wanted = Wanted::web(&app.manifest, WebPermission::FileDialogs)?;
    let question =
        Question { app: app.id, app_name: app.name().to_owned(), app_title: app.title().to_owned(), wanted, kind };
    match consent::ask(&host.policy, &host.prompts, question).await {
        Some(Answer::Files(files)) => Some(files),
        _ => None,
    }
}

/// Puts in force what is granted to an app now. Returns when Chromium knows.
pub async fn apply(host: &Arc<Host>, app: &AppId) {
    let revoked = host.contexts.apply(app).await;
    if let Some(app) = host.apps.get(app) {
        let (telling, told) = (Arc::clone(host), Arc::clone(&app));
        if let Err(panic) = tokio::task::spawn_blocking(move || peers::tell(&telling, &told)).await {
            tracing::error!(%panic, app = app.name(), "its peers could not be told of a change");
        }
        services::regranted(host, &app).await;
        let autostart = granted(host, &app).autostart && !host.is_development_run(&app.id);
        if let Err(error) = registration::set_autostart(host, &app, autostart).await {
            host.log_app(&app, Level::Warning, &format!("its start with the session: {error}"));
        }
    }
    if !revoked.iter().any(|web| LASTING.contains(web)) {
        return;
    }
    for view in host.views.of_app(app) {
        ui_thread::post(move || view.reload());
    }
}

/// Follows the record for as long as the host lives.
pub async fn follow(host: Weak<Host>, mut changes: broadcast::Receiver<mumba_policy::record::Change>) {
    loop {
        let changed = match changes.recv().await {
            Ok(change) => Some(change.app),
            Err(broadcast::error::RecvError::Lagged(_)) => None,
            Err(broadcast::error::RecvError::Closed) => return,
        };
        let Some(host) = host.upgrade() else { return };
        match changed {
            Some(app) => apply(&host, &app).await,
            None => {
                for app in host.apps.list() {
                    apply(&host, &app.id).await;
                }
            }
        }
    }
}
