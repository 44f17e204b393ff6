//! One view: a page of an app, drawn to memory or in a window, and what Chromium tells about it.

mod consent;
mod events;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::Instant;

use mumba_apps::App;
use mumba_cef::browser::Window;
use mumba_cef::cef::{Browser, ImplBrowser, ImplBrowserHost, ImplFrame, PaintElementType};
use mumba_cef::devtools::Session;
use mumba_gpu::FrameStore;
use mumba_proto::host as proto;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use url::Url;

pub use events::ViewEvents;

use super::pages::Notice;
use crate::bridge::FrameBridges;
use crate::host::Host;

/// How a view fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewState {
    /// Its page or its module is on its way.
    Loading,
    /// It runs.
    Ready,
    /// Its renderer ended or its module failed.
    Crashed,
    /// Its renderer does not answer.
    Unresponsive,
}

/// What a view is opened with.
#[derive(Clone, Debug)]
pub struct ViewOptions {
    /// Names the view while the host runs.
    pub id: String,
    /// Whose page it is.
    pub app: Arc<App>,
    /// The whole URL, of the app's origin.
    pub url: String,
    /// For the page.
    pub arguments: Vec<String>,
    /// In CSS pixels.
    pub size: (u32, u32),
    /// Drawn to memory.
    pub offscreen: bool,
    /// When the view was asked for.
    pub asked_at: Instant,
}

#[derive(Debug)]
struct Shown {
    state: ViewState,
    title: String,
    url: String,
    error: String,
    /// The URL of the host's own page, while it is shown.
    notice: Option<String>,
    /// The app's page that was shown last, for "Reload".
    app_url: String,
}

/// What Chromium made for the view.
#[derive(Default)]
struct Parts {
    browser: Option<Browser>,
    session: Option<Arc<Session>>,
    window: Option<Window>,
    close_wanted: bool,
}

/// A view. Any thread, unless stated.
pub struct View {
    options: ViewOptions,
    app: RwLock<Arc<App>>,
    host: Weak<Host>,
    shown: Mutex<Shown>,
    parts: Mutex<Parts>,
    /// What an off-screen view shows.
    pub frames: FrameStore,
    /// The frames of the view that have a bridge.
    pub bridges: FrameBridges,
    /// Whether the renderer has drawn the page since the view was opened.
    drawn: AtomicBool,
    first_frame_ms: watch::Sender<Option<u32>>,
    /// Counts the changes of the state.
    changes: watch::Sender<u64>,
    gone: CancellationToken,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl View {
    /// A view that Chromium does not know yet.
    pub fn new(options: ViewOptions, host: Weak<Host>) -> Self {
        let shown = Shown {
            state: ViewState::Loading,
            title: options.app.title().to_owned(),
            url: options.url.clone(),
            error: String::new(),
            notice: None,
            app_url: options.url.clone(),
        };
        Self {
            app: RwLock::new(Arc::clone(&options.app)),
            options,
            host,
            shown: Mutex::new(shown),
            parts: Mutex::default(),
            frames: FrameStore::default(),
            bridges: FrameBridges::default(),
            drawn: AtomicBool::new(false),
            first_frame_ms: watch::Sender::new(None),
            changes: watch::Sender::new(0),
            gone: CancellationToken::new(),
        }
    }

    /// Its name.
    pub fn id(&self) -> &str {
        &self.options.id
    }

    /// Whose page it is.
    pub fn app(&self) -> Arc<App> {
        Arc::clone(&self.app.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Another release of the app, or its changed folder, is what the view shows from its next load on.
    pub fn replace_app(&self, app: Arc<App>) {
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = app;
    }

    /// Its arguments.
    pub fn arguments(&self) -> &[String] {
        &self.options.arguments
    }

    /// Whether it is drawn to memory.
    pub fn offscreen(&self) -> bool {
        self.options.offscreen
    }

    /// Whether a URL is of the app's exact origin.
    pub fn is_own_url(&self, url: &str) -> bool {
        Url::parse(url).is_ok_and(|url| url.origin().ascii_serialization() == self.options.app.id.origin())
    }

    /// How it fares.
    pub fn state(&self) -> ViewState {
        lock(&self.shown).state
    }

    /// Told whenever the view comes into another state.
    pub fn state_changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// The state is another one.
    pub(super) fn state_changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    /// As the API tells it.
    pub fn describe(&self) -> proto::View {
        let shown = lock(&self.shown);
        let state = match shown.state {
            ViewState::Loading => proto::view::State::Loading,
            ViewState::Ready => proto::view::State::Ready,
            ViewState::Crashed => proto::view::State::Crashed,
            ViewState::Unresponsive => proto::view::State::Unresponsive,
        };
        let mode = if self.options.offscreen { proto::DisplayMode::Offscreen } else { proto::DisplayMode::Windowed };
        proto::View {
            id: self.options.id.clone(),
            app_id: self.options.app.id.to_string(),
            app_name: self.options.app.name().to_owned(),
            title: shown.title.clone(),
            url: if shown.notice.is_some() { shown.app_url.clone() } else { shown.url.clone() },
            display_mode: mode.into(),
            state: state.into(),
            first_frame_ms: self.first_frame_ms.borrow().unwrap_or(0),
            width: self.options.size.0,
            height: self.options.size.1,
            error: shown.error.clone(),
        }
    }

    /// Cancelled when the view is closed.
    pub fn gone(&self) -> &CancellationToken {
        &self.gone
    }

    /// Milliseconds from the launch to the first painted frame, once there is one.
    pub fn first_frame(&self) -> watch::Receiver<Option<u32>> {
        self.first_frame_ms.subscribe()
    }

    /// The browser, while there is one.
    pub fn browser(&self) -> Option<Browser> {
        lock(&self.parts).browser.clone()
    }

    /// Keeps the window that the view is in.
    pub fn set_window(&self, window: Option<Window>) {
        lock(&self.parts).window = window;
    }

    /// Brings its window to the front. UI thread only.
    pub fn activate(&self) {
        if let Some(window) = &lock(&self.parts).window {
            window.activate();
        }
    }

    /// The DevTools session; attached at the first call. UI thread only.
    pub fn devtools(&self) -> Option<Arc<Session>> {
        let mut parts = lock(&self.parts);
        if parts.session.is_none() {
            let host = parts.browser.as_ref()?.host()?;
            parts.session = Some(Arc::new(Session::attach(host)));
        }
        parts.session.clone()
    }

    /// Closes the view. `unload` lets the page hold it open with `beforeunload`. UI thread only.
    pub fn close(&self, unload: bool) {
        let browser = {
            let mut parts = lock(&self.parts);
            parts.close_wanted = true;
            parts.browser.clone()
        };
        if let Some(host) = browser.and_then(|browser| browser.host()) {
            host.close_browser(i32::from(!unload));
        }
    }

    /// Loads the app's current page again, also after a crash. UI thread only.
    pub fn reload(&self) {
        let Some(browser) = self.browser() else { return };
        let app_url = {
            let mut shown = lock(&self.shown);
            shown.state = ViewState::Loading;
            shown.error.clear();
            shown.notice.take().map(|_| shown.app_url.clone())
        };
        self.state_changed();
        match (app_url, browser.main_frame()) {
            (Some(url), Some(frame)) => frame.load_url(Some(&url.as_str().into())),
            _ => browser.reload_ignore_cache(),
        }
    }

    /// Opens another page of the app. UI thread only.
    pub fn navigate(&self, url: &str) {
        if let Some(frame) = self.browser().and_then(|browser| browser.main_frame()) {
            frame.load_url(Some(&url.into()));
        }
    }

    /// The module or the renderer does not work any more: shows a page that says so. UI thread only.
    pub fn show_failure(&self, state: ViewState, headline: &str, detail: &str) {
        let notice = {
            let mut shown = lock(&self.shown);
            if shown.state == state && shown.notice.is_some() {
                return;
            }
            let notice = Notice { app: self.options.app.title(), headline, detail, reload_url: &shown.app_url }.url();
            shown.state = state;
            shown.error = if detail.is_empty() { headline.to_owned() } else { format!("{headline}: {detail}") };
            shown.notice = Some(notice.clone());
            notice
        };
        self.state_changed();
        if let Some(host) = self.host.upgrade() {
            host.log_view(
                self,
                crate::logs::Level::Error,
                &format!("{headline}{}{detail}", if detail.is_empty() { "" } else { ": " }),
            );
        }
        self.bridges.clear();
        self.navigate(&notice);
        // A view that failed has shown what it can: nobody should wait for more.
        self.mark_first_frame();
    }

    /// The page or the module runs. UI thread only.
    pub fn mark_ready(self: &Arc<Self>) {
        {
            let mut shown = lock(&self.shown);
            if shown.state != ViewState::Loading {
                return;
            }
            shown.state = ViewState::Ready;
        }
        self.state_changed();
        if self.first_frame_ms.borrow().is_none() {
            super::capture::when_drawn(self);
        }
    }

    /// The renderer has drawn the page. What an off-screen view paints from now on shows it; frames painted before may be
    /// blank, although the page was loaded. UI thread only.
    pub fn mark_drawn(&self) {
        if !self.options.offscreen {
            self.mark_first_frame();
            return;
        }
        self.drawn.store(true, Ordering::Release);
        // Paint even when nothing changed since the last frame.
        if let Some(host) = self.browser().and_then(|browser| browser.host()) {
            host.invalidate(PaintElementType::VIEW);
        }
    }

    /// An off-screen view painted a frame.
    pub fn mark_painted(&self) {
        if self.drawn.load(Ordering::Acquire) {
            self.mark_first_frame();
        }
    }

    /// A frame with the page's content was painted.
    pub fn mark_first_frame(&self) {
        let elapsed = u32::try_from(self.options.asked_at.elapsed().as_millis()).unwrap_or(u32::MAX).max(1);
        self.first_frame_ms.send_if_modified(|first| {
            let is_first = first.is_none();
            first.get_or_insert(elapsed);
            is_first
        });
    }

    fn shows_notice(&self) -> bool {
        lock(&self.shown).notice.is_some()
    }
}
