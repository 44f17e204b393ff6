//! The views that are open: opening, finding and closing them, and the watch over those that hang.

mod capture;
mod closed;
mod pages;
mod view;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use mumba_apps::{App, AppId};
use mumba_cef::browser::{self, BrowserEvents, BrowserOptions, WindowOptions};
use mumba_cef::cef::RequestContext;
use tokio::sync::broadcast;

use closed::ClosedViews;

pub use capture::{CaptureError, Evaluated, Screenshot, evaluate, screenshot};
pub use view::{View, ViewEvents, ViewOptions, ViewState};

use crate::host::Host;
use crate::ui_thread;

/// Views that one app may have open.
const MAX_VIEWS_OF_APP: usize = 64;
/// No view is narrower or lower, in CSS pixels.
const MIN_SIDE: u32 = 64;
/// No view is wider or higher, in CSS pixels.
const MAX_SIDE: u32 = 8192;

/// A view was opened or closed.
#[derive(Clone)]
pub enum ViewChange {
    /// It is open.
    Opened(Arc<View>),
    /// It is gone.
    Closed(Arc<View>),
}

/// What a caller wants of a new view.
#[derive(Clone, Debug, Default)]
pub struct OpenRequest {
    /// Path below the origin; empty for the start page.
    pub path: String,
    /// For the page.
    pub arguments: Vec<String>,
    /// In CSS pixels; 0 for the manifest's.
    pub size: (u32, u32),
    /// Draw to memory.
    pub offscreen: bool,
    /// When the launch began.
    pub asked_at: Option<Instant>,
}

/// Why a view was not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The manifest has no `[view]`.
    #[error("'{0}' has no view: its mumba.toml has no [view]")]
    NoView(String),
    /// The path leads out of the app.
    #[error("the path '{0}' is not one of the app: it must begin with '/'")]
    Path(String),
    /// The app has no context.
    #[error(transparent)]
    Context(#[from] crate::contexts::ContextError),
    /// The app has as many views as it may.
    #[error("'{0}' has {MAX_VIEWS_OF_APP} open views, and may have no more: close some")]
    TooMany(String),
    /// Chromium made no browser.
    #[error("Chromium made no view; its log '{0}' says more")]
    Refused(String),
}

/// All open views, by id. Any thread.
pub struct Views {
    open: Mutex<BTreeMap<u64, Arc<View>>>,
    next: AtomicU64,
    changes: broadcast::Sender<ViewChange>,
    closed: ClosedViews,
}

impl Default for Views {
    fn default() -> Self {
        Self {
            open: Mutex::default(),
            next: AtomicU64::new(1),
            changes: broadcast::Sender::new(256),
            closed: ClosedViews::default(),
        }
    }
}

impl Views {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<View>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Every open view, the oldest first.
    pub fn all(&self) -> Vec<Arc<View>> {
        self.lock().values().cloned().collect()
    }

    /// The open views of an app, the oldest first.
    pub fn of_app(&self, app: &AppId) -> Vec<Arc<View>> {
        self.lock().values().filter(|view| view.app().id == *app).cloned().collect()
    }

    /// The view of this id.
    pub fn by_id(&self, id: &str) -> Option<Arc<View>> {
        let number = id.strip_prefix('v')?.parse().ok()?;
        self.lock().get(&number).filter(|view| view.id() == id).cloned()
    }

    /// How a view was last that was closed not long ago.
    pub fn recently_closed(&self, id: &str) -> Option<mumba_proto::host::View> {
        self.closed.get(id)
    }

    /// Views opened and closed from now on.
    pub fn changes(&self) -> broadcast::Receiver<ViewChange> {
        self.changes.subscribe()
    }

    /// A view was closed; called by its own events.
    pub(crate) fn removed(&self, view: &Arc<View>) {
        let number = view.id().strip_prefix('v').and_then(|number| number.parse::<u64>().ok());
        // First: a view is in one of the two, whenever somebody looks.
        self.closed.add(view.describe());
        if let Some(number) = number {
            self.lock().remove(&number);
        }
        let _ = self.changes.send(ViewChange::Closed(Arc::clone(view)));
    }

    /// Opens a view of an app.
    ///
    /// # Errors
    /// When the app has none, the path is not its own, or Chromium refuses.
    pub async fn open(&self, host: &Arc<Host>, app: &Arc<App>, request: OpenRequest) -> Result<Arc<View>, OpenError> {
        let Some(manifest_view) = &app.manifest.view else {
            return Err(OpenError::NoView(app.name().to_owned()));
        };
        let url = url_of(app, &request.path)?;
        if self.of_app(&app.id).len() >= MAX_VIEWS_OF_APP {
            return Err(OpenError::TooMany(app.name().to_owned()));
        }
        let asked_at = request.asked_at.unwrap_or_else(Instant::now);
        let side = |wanted: u32, manifest: u32| if wanted == 0 { manifest } else { wanted }.clamp(MIN_SIDE, MAX_SIDE);
        let size = (side(request.size.0, manifest_view.width), side(request.size.1, manifest_view.height));
        let context = host.contexts.get(app).await?;
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let options = ViewOptions {
            id: format!("v{number}"),
            app: Arc::clone(app),
            url,
            arguments: request.arguments,
            size,
            offscreen: request.offscreen,
            asked_at,
        };
        let view = Arc::new(View::new(options, Arc::downgrade(host)));
        self.lock().insert(number, Arc::clone(&view));
        let _ = self.changes.send(ViewChange::Opened(Arc::clone(&view)));
        host.proxy.set_running(&app.id, || true);
        let made = Arc::clone(&view);
        let created = ui_thread::run(move || create(&made, &context)).await.unwrap_or(false);
        if !created {
            self.removed(&view);
            host.proxy.set_running(&app.id, || !self.of_app(&app.id).is_empty());
            return Err(OpenError::Refused(host.home.logs_dir().join("chromium.log").display().to_string()));
        }
        Ok(view)
    }

    /// Closes views and waits until they are gone. `force` does not ask their pages.
    pub async fn close(&self, views: &[Arc<View>], force: bool) {
        for view in views {
            let closing = Arc::clone(view);
            ui_thread::post(move || closing.close(!force));
        }
        for view in views {
            let gone = tokio::time::timeout(Duration::from_secs(5), view.gone().cancelled()).await;
            if gone.is_err() && !force {
                // Its page does not let go, or does not answer.
                let closing = Arc::clone(view);
                ui_thread::post(move || closing.close(false));
                let _ = tokio::time::timeout(Duration::from_secs(5), view.gone().cancelled()).await;
            }
        }
    }
}

/// The URL of a path of an app.
pub(crate) fn url_of(app: &App, path: &str) -> Result<String, OpenError> {
    let origin = app.id.origin();
    if path.is_empty() {
        return Ok(format!("{origin}/"));
    }
    let not_own = || OpenError::Path(path.to_owned());
    if !path.starts_with('/') {
        return Err(not_own());
    }
    let url = url::Url::parse(&format!("{origin}{path}")).map_err(|_| not_own())?;
    if url.origin().ascii_serialization() == origin { Ok(url.into()) } else { Err(not_own()) }
}

/// UI thread.
fn create(view: &Arc<View>, context: &RequestContext) -> bool {
    let app = view.app();
    let (id, origin) = (app.id.to_string(), app.id.origin());
    let described = view.describe();
    let options = BrowserOptions {
        url: &described.url,
        context,
        extra_info: &[("app_id", &id), ("app_name", app.name()), ("view_id", view.id()), ("origin", &origin)],
    };
    let events: Arc<dyn BrowserEvents> = Arc::new(ViewEvents::new(Arc::clone(view)));
    if view.offscreen() {
        return browser::create_offscreen(&options, events);
    }
    let window = WindowOptions {
        title: app.title(),
        desktop_id: &mumba_desktop::entry_id(&id),
        width: described.width,
        height: described.height,
    };
    let window = browser::create_windowed(&options, &window, events);
    let created = window.is_some();
    view.set_window(window);
    created
}

/// Asks every view for a sign of life, again and again, and shows those that give none as hanging.
pub async fn watch_over(host: Weak<Host>, unresponsive_after: Duration) {
    let mut interval = tokio::time::interval((unresponsive_after / 4).max(Duration::from_millis(250)));
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        let Some(host) = host.upgrade() else { return };
        for view in host.views.all() {
            if matches!(view.state(), ViewState::Crashed | ViewState::Unresponsive) {
                continue;
            }
            if view.bridges.ping().is_some_and(|owed| owed >= unresponsive_after) {
                ui_thread::post(move || {
                    view.show_failure(ViewState::Unresponsive, "This view does not answer", "");
                });
            }
        }
    }
}
