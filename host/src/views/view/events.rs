//! What Chromium tells about a view, and what follows from it.

use std::sync::Arc;

use mumba_cef::browser::{
    BrowserEvents, ConsoleLevel, DownloadOffer, DownloadProgress, FileRequest, Navigation, Paint, PermissionRequest,
    PixelRect, RendererEnd, SurfaceRequest,
};
use mumba_cef::cef::{Browser, Frame};
use mumba_gpu::PopupPlace;

use super::{View, ViewState, lock};
use crate::desktop;
use crate::host::Host;
use crate::logs::Level;

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
        if let Some(host) = self.host() {
            host.views.removed(&self.view);
            let id = self.view.options.app.id;
            host.proxy.set_running(&id, || !host.views.of_app(&id).is_empty());
        }
        // Last: who waits for this finds the view in no list any more.
        self.view.gone.cancel();
    }

    fn view_size(&self) -> (u32, u32) {
        self.view.options.size
    }

    fn painted(&self, paint: Paint<'_>) {
        self.view.frames.paint(paint.pixels, paint.width, paint.height, paint.popup);
        if !paint.popup {
            self.view.mark_painted();
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
            drop(shown);
            self.view.state_changed();
        }
    }

    fn load_ended(&self, url: String, status: u16) {
        if !self.view.is_own_url(&url) {
            return;
        }
        if status >= 400
            && let Some(host) = self.host()
        {
            host.log_view(&self.view, Level::Warning, &format!("{url} gave status {status}"));
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

    fn permissions_requested(&self, request: PermissionRequest) {
        super::consent::permissions_requested(&self.view, request);
    }

    fn may_choose_files(&self) -> bool {
        super::consent::may_choose_files(&self.view)
    }

    fn files_requested(&self, request: FileRequest) {
        super::consent::files_requested(&self.view, request);
    }

    fn may_download(&self, url: String) -> bool {
        super::consent::may_download(&self.view, &url)
    }

    fn download_offered(&self, offer: DownloadOffer) {
        super::consent::download_offered(&self.view, offer);
    }

    fn download_progressed(&self, progress: DownloadProgress) -> bool {
        super::consent::download_progressed(&self.view, &progress)
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
            host.log_view(&self.view, Level::Warning, &format!("a page asked for a window of its own: {url}"));
            return;
        }
        match desktop::open_link(url, user_gesture) {
            Ok(()) => host.log_view(&self.view, Level::Info, &format!("opened in the user's browser: {url}")),
            Err(reason) => host.log_view(&self.view, Level::Warning, &format!("not opened: {url}: {reason}")),
        }
    }
}
