//! The host: what it is made of, and what its parts do together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use mumba_apps::{App, AppId, Apps, FolderRun};
use mumba_cef::browser::{ConsoleLevel, SurfaceRequest};
use mumba_desktop::Registrar;
use mumba_distribution::Distribution;
use mumba_gpu::{Backend, CrashBackoff, Display};
use mumba_home::Home;
use mumba_policy::{Policy, Prompts};
use mumba_proxy::Proxy;
use mumba_services::{ServiceChannel, Supervisor};
use tokio::sync::watch;
use tonic::Status;

use crate::broker::consents::Consents;
use crate::contexts::Contexts;
use crate::distribution::Installs;
use crate::downloads::Downloads;
use crate::flags::Flags;
use crate::launch::Launches;
use crate::logs::{Level, Logs, Source};
use crate::peers::Telling;
use crate::repositories::Repositories;
use crate::ui_thread::Tokio;
use crate::updates::Updates;
use crate::updates::checks::Checks;
use crate::views::{View, Views};

/// How the host is to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// For good.
    Stop,
    /// By starting itself again with these environment variables, to draw on the caller's display.
    Restart(HashMap<String, String>),
}

/// What the host is made of. One per process, shared by its tasks and by Chromium's handlers.
pub struct Host {
    /// Where everything lies.
    pub home: Home,
    /// How it was started.
    pub flags: Flags,
    /// Where windows go.
    pub display: Display,
    /// What draws.
    pub backend: Backend,
    /// When it started.
    pub started_at: SystemTime,
    /// Starts tasks from Chromium's threads.
    pub tokio: Tokio,
    /// Installed apps.
    pub apps: Apps,
    /// Their APIs, as far as they were asked for.
    pub apis: mumba_apis::Cache,
    /// Folders under development.
    pub runs: Mutex<HashMap<AppId, Arc<FolderRun>>>,
    /// Chromium's contexts, one for each app.
    pub contexts: Contexts,
    /// What the user lets apps do.
    pub policy: Policy,
    /// Questions that wait for the user.
    pub prompts: Prompts,
    /// Consents that calls between apps stand on.
    pub consents: Consents,
    /// The way of pages to granted origins.
    pub proxy: Arc<Proxy>,
    /// Files that pages are saving.
    pub downloads: Downloads,
    /// Open views.
    pub views: Views,
    /// Launches that services are asked about.
    pub launches: Launches,
    /// Apps by address.
    pub distribution: Distribution,
    /// What the peers of apps are told.
    pub telling: Telling,
    /// Changes from one release of an app to another.
    pub updates: Updates,
    /// Installs of releases that are under way.
    pub installs: Installs,
    /// What is known of newer releases.
    pub checks: Checks,
    /// The apps' services.
    pub services: Supervisor,
    /// What apps and the host say about them.
    pub logs: Logs,
    /// What apps have on the user's desktop; nothing where this host leaves that alone.
    pub registrar: Option<Registrar>,
    /// Repositories of apps.
    pub repositories: Repositories,
    /// Starts of the GPU process.
    pub gpu: Mutex<CrashBackoff>,
    /// The CEF that runs, such as `146.0.10+g8219561+chromium-146.0.7680.179`.
    pub cef_version: String,
    ending: watch::Sender<Option<Ending>>,
}

/// What a [`Host`] is made from.
#[expect(missing_docs, reason = "as in Host")]
pub struct HostParts {
    pub home: Home,
    pub flags: Flags,
    pub display: Display,
    pub backend: Backend,
    pub tokio: Tokio,
    pub apps: Apps,
    pub contexts: Contexts,
    pub policy: Policy,
    pub proxy: Arc<Proxy>,
    pub services: Supervisor,
    pub distribution: Distribution,
    pub logs: Logs,
    pub registrar: Option<Registrar>,
    pub repositories: Repositories,
    pub cef_version: String,
}

impl Host {
    /// Puts the parts together.
    pub fn new(parts: HostParts) -> Arc<Self> {
        Arc::new(Self {
            home: parts.home,
            prompts: Prompts::new(parts.flags.prompt_timeout()),
            consents: Consents::default(),
            flags: parts.flags,
            display: parts.display,
            backend: parts.backend,
            started_at: SystemTime::now(),
            tokio: parts.tokio,
            apps: parts.apps,
            apis: mumba_apis::Cache::default(),
            runs: Mutex::default(),
            contexts: parts.contexts,
            policy: parts.policy,
            proxy: parts.proxy,
            downloads: Downloads::default(),
            views: Views::default(),
            launches: Launches::default(),
            distribution: parts.distribution,
            telling: Telling::default(),
            updates: Updates::default(),
            installs: Installs::default(),
            checks: Checks::default(),
            services: parts.services,
            logs: parts.logs,
            registrar: parts.registrar,
            repositories: parts.repositories,
            gpu: Mutex::default(),
            cef_version: parts.cef_version,
            ending: watch::Sender::new(None),
        })
    }

    /// Begins to end the host. The first call decides how.
    pub fn end(&self, ending: Ending) {
        self.ending.send_if_modified(|current| {
            let first = current.is_none();
            current.get_or_insert(ending);
            first
        });
    }

    /// Whether the host is ending.
    pub fn is_ending(&self) -> bool {
        self.ending.borrow().is_some()
    }

    /// Waits until somebody ends the host.
    pub async fn ended(&self) -> Ending {
        let mut ending = self.ending.subscribe();
        match ending.wait_for(Option::is_some).await.map(|ending| ending.clone()) {
            Ok(Some(ending)) => ending,
            _ => Ending::Stop,
        }
    }

    /// A channel to the app's service, which is started if it does not run.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    pub async fn service_channel(self: &Arc<Self>, app: &Arc<App>) -> Result<ServiceChannel, Status> {
        crate::services::channel(self, app).await
    }

    /// The app under this name, id or prefix.
    ///
    /// # Errors
    /// As the gRPC status that the caller gets.
    pub fn find_app(&self, name: &str) -> Result<Arc<App>, Status> {
        self.apps.find(name).map_err(|error| crate::api::apps_status(&error))
    }

    /// Whether the app runs from a folder under development.
    pub fn is_development_run(&self, app: &AppId) -> bool {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner).contains_key(app)
    }

    /// The host says something about an app.
    pub fn log_app(&self, app: &App, level: Level, text: &str) {
        self.logs.append(app, Source::Host, level, None, text);
    }

    /// The host says something about a view.
    pub fn log_view(&self, view: &View, level: Level, text: &str) {
        self.logs.append(&view.app(), Source::Host, level, Some(view.id()), text);
    }

    /// A page said something.
    pub fn log_console(&self, view: &View, level: ConsoleLevel, text: &str) {
        let level = match level {
            ConsoleLevel::Debug => Level::Debug,
            ConsoleLevel::Info => Level::Info,
            ConsoleLevel::Warning => Level::Warning,
            ConsoleLevel::Error => Level::Error,
        };
        self.logs.append(&view.app(), Source::Console, level, Some(view.id()), text);
    }

    /// Something went wrong in an app's service worker.
    pub fn log_service_worker(&self, app: &App, text: &str) {
        self.logs.append(app, Source::Console, Level::Error, None, &format!("service worker: {text}"));
    }

    /// A native module said something.
    pub fn log_module(&self, view: &View, level: Level, text: &str) {
        self.logs.append(&view.app(), Source::Module, level, Some(view.id()), text);
    }

    /// A page asked for a surface of its own.
    pub fn log_surface(&self, view: &View, request: &SurfaceRequest) {
        let answer =
            |windowed: &'static str, offscreen: &'static str| if view.offscreen() { offscreen } else { windowed };
        let text = match request {
            SurfaceRequest::Dialog(kind, text) => {
                format!("{kind}: {}: {text}", answer("shown", "dismissed, since the view is off-screen"))
            }
            // Nobody needs to hear of each menu.
            SurfaceRequest::ContextMenu => return,
            other => format!("{other:?}"),
        };
        self.log_view(view, Level::Info, &text);
    }
}
