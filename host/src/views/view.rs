//! One view: a page of an app, drawn to memory or in a window, and what Chromium tells about it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::Instant;

use mumba_apps::App;
use mumba_cef::browser::{
    BrowserEvents, ConsoleLevel, Navigation, Paint, PixelRect, RendererEnd, SurfaceRequest, Window,
};
use mumba_cef::cef::{Browser, Frame, ImplBrowser, ImplBrowserHost, ImplFrame, PaintElementType};
use mumba_cef::devtools::Session;
use mumba_gpu::{FrameStore, PopupPlace};
use mumba_proto::host as proto;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::pages::Notice;
use crate::bridge::FrameBridges;
use crate::desktop;
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
    first_frame_ms: watch::Sender<Option<u32>>,
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
            first_frame_ms: watch::Sender::new(None),
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

    /// The page or the module runs: the next painted frame is the first that counts. UI thread only.
    pub fn mark_ready(self: &Arc<Self>) {
        {
            let mut shown = lock(&self.shown);
            if shown.state != ViewState::Loading {
                return;
            }
            shown.state = ViewState::Ready;
        }
        if self.options.offscreen {
            // Paint even when nothing changed since the last frame.
            if let Some(host) = self.browser().and_then(|browser| browser.host()) {
                host.invalidate(PaintElementType::VIEW);
            }
        } else {
            super::capture::when_drawn(self);
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

/// Chromium's events of one view. Separate from [`View`], so that the view can be named by an `Arc` in them.
pub struct ViewEvents {
    view: Arc<View>,
}

impl ViewEvents {
    /// Of this view.
    pub fn new(view: Arc<View>) -> Self {
        Self { view }
    }

    fn host(&self) -> Option<Arc<Host>> {
        self.view.host.upgrade()
    }
}

impl BrowserEvents for ViewEvents {
    fn created(&self, browser: Browser) {
        let close_wanted = {
            let mut parts = lock(&self.view.parts);
            parts.browser = Some(browser);
            parts.close_wanted
        };
        if close_wanted {
            self.view.close(false);
        }
    }

    fn closed(&self) {
        let parts = std::mem::take(&mut *lock(&self.view.parts));
        drop(parts);
        self.view.bridges.clear();
        self.view.gone.cancel();
        if let Some(host) = self.host() {
            host.views.removed(&self.view);
        }
    }

    fn view_size(&self) -> (u32, u32) {
        self.view.options.size
    }

    fn painted(&self, paint: Paint<'_>) {
        self.view.frames.paint(paint.pixels, paint.width, paint.height, paint.popup);
        if !paint.popup && self.view.state() == ViewState::Ready {
            self.view.mark_first_frame();
        }
    }

    fn popup_placed(&self, place: Option<PixelRect>) {
        self.view.frames.place_popup(place.map(|place| PopupPlace { x: place.x, y: place.y }));
    }

    fn title(&self, title: String) {
        if !self.view.shows_notice() {
            lock(&self.view.shown).title = title;
        }
    }

    fn address(&self, url: String) {
        let mut shown = lock(&self.view.shown);
        if self.view.is_own_url(&url) {
            shown.app_url.clone_from(&url);
        }
        shown.url = url;
    }

    fn console(&self, level: ConsoleLevel, text: String, source: String, line: u32) {
        let Some(host) = self.host() else { return };
        let place = source.strip_prefix(&self.view.options.app.id.origin()).unwrap_or(&source);
        let text = if place.is_empty() { text } else { format!("{text} ({place}:{line})") };
        host.log_console(&self.view, level, &text);
    }

    fn load_started(&self, url: String) {
        self.view.bridges.clear();
        let mut shown = lock(&self.view.shown);
        if self.view.is_own_url(&url) {
            shown.state = ViewState::Loading;
            shown.notice = None;
            shown.error.clear();
        }
    }

    fn load_ended(&self, url: String, status: u16) {
        if !self.view.is_own_url(&url) {
            return;
        }
        if status >= 400
            && let Some(host) = self.host()
        {
            host.log_view(&self.view, crate::logs::Level::Warning, &format!("{url} gave status {status}"));
        }
        // A native view is ready when its module runs.
        let native = self.view.app().module().is_some();
        if !native || status >= 400 {
            self.view.mark_ready();
        }
    }

    fn load_failed(&self, url: String, error: String) {
        if self.view.is_own_url(&url) {
            let view = Arc::clone(&self.view);
            crate::ui_thread::post(move || {
                view.show_failure(ViewState::Crashed, "The page could not be loaded", &format!("{url}: {error}"));
            });
        }
    }

    fn allows_navigation(&self, navigation: Navigation) -> bool {
        if self.view.is_own_url(&navigation.url) || navigation.url == "about:blank" {
            return true;
        }
        if !navigation.main_frame {
            // Documents made of the page's own bytes; requests of theirs meet the same barriers.
            return ["about:srcdoc", "data:", "blob:"].iter().any(|start| navigation.url.starts_with(start));
        }
        if lock(&self.view.shown).notice.as_deref() == Some(navigation.url.as_str()) {
            return true;
        }
        self.open_elsewhere(&navigation.url, navigation.user_gesture);
        false
    }

    fn popup(&self, url: String, user_gesture: bool) {
        self.open_elsewhere(&url, user_gesture);
    }

    fn message(&self, frame: Frame, payload: Vec<u8>) {
        if let Some(host) = self.host() {
            crate::bridge::received(&host, &self.view, frame, &payload);
        }
    }

    fn renderer_gone(&self, end: RendererEnd, code: i32) {
        let headline = match end {
            RendererEnd::Crashed => "This view crashed",
            RendererEnd::Killed => "This view's process was ended",
            RendererEnd::OutOfMemory => "This view ran out of memory",
            RendererEnd::LaunchFailed => "This view's process could not be started",
            RendererEnd::Abnormal => "This view ended unexpectedly",
        };
        let detail = self.view.bridges.describe_crash(code);
        let view = Arc::clone(&self.view);
        // Chromium is still taking the renderer apart: later.
        crate::ui_thread::post(move || view.show_failure(ViewState::Crashed, headline, &detail));
    }

    fn renderer_unresponsive(&self) -> bool {
        // The host's own watchdog decides (views without input hang as well).
        false
    }

    fn renderer_responsive(&self) {}

    fn surface_requested(&self, request: SurfaceRequest) -> bool {
        if matches!(request, SurfaceRequest::Dialog(..)) && !self.view.options.offscreen {
            self.view.bridges.dialog(true);
        }
        if let Some(host) = self.host() {
            host.log_surface(&self.view, &request);
        }
        !self.view.options.offscreen
    }

    fn dialog_closed(&self) {
        self.view.bridges.dialog(false);
    }
}

impl ViewEvents {
    /// A link that leads out of the app opens the user's browser, if a person followed it.
    fn open_elsewhere(&self, url: &str, user_gesture: bool) {
        let Some(host) = self.host() else { return };
        if self.view.is_own_url(url) {
            // Another window of the app: the app's service opens views, a page does not.
            host.log_view(
                &self.view,
                crate::logs::Level::Warning,
                &format!("a page asked for a window of its own: {url}"),
            );
            return;
        }
        match desktop::open_link(url, user_gesture) {
            Ok(()) => {
                host.log_view(&self.view, crate::logs::Level::Info, &format!("opened in the user's browser: {url}"))
            }
            Err(reason) => {
                host.log_view(&self.view, crate::logs::Level::Warning, &format!("not opened: {url}: {reason}"))
            }
        }
    }
}
