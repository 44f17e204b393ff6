//! Browsers: one page each, drawn to memory or in a window of CEF Views (`CefBrowser`, `CefClient`).

use std::sync::Arc;

use cef::{
    Browser, BrowserSettings, CefString, Frame, RequestContext, RuntimeStyle, WindowInfo, browser_host_create_browser,
    browser_view_create,
};

pub use crate::consent::{DownloadOffer, DownloadProgress, DownloadState, FileMode, FileRequest, PermissionRequest};
use crate::context::dictionary;
pub use crate::handlers::window::Window;
use crate::handlers::{client, window};

/// How loud a line of a page's console is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsoleLevel {
    /// `console.debug`
    Debug,
    /// `console.log`, `console.info`
    Info,
    /// `console.warn`
    Warning,
    /// `console.error`, uncaught exceptions
    Error,
}

/// A navigation that is about to begin.
#[derive(Clone, Debug)]
pub struct Navigation {
    /// Where to.
    pub url: String,
    /// A person caused it (a click, a key).
    pub user_gesture: bool,
    /// It is the browser's main frame that navigates.
    pub main_frame: bool,
}

/// Why a renderer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RendererEnd {
    /// A signal or a failed check inside.
    Crashed,
    /// Somebody killed it.
    Killed,
    /// Out of memory.
    OutOfMemory,
    /// It could not be started.
    LaunchFailed,
    /// Anything else that was not asked for.
    Abnormal,
}

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PixelRect {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// To the right.
    pub width: u32,
    /// To the bottom.
    pub height: u32,
}

/// Pixels that Chromium painted: 4 bytes each (blue, green, red, alpha), rows without gaps.
#[derive(Clone, Copy, Debug)]
pub struct Paint<'a> {
    /// `width * height * 4` bytes.
    pub pixels: &'a [u8],
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// This is the open popup (of a `<select>`), not the view.
    pub popup: bool,
}

/// Something a page asked for that would open a surface of its own. Off-screen none can be shown, and each gets its
/// safe default: refused, dismissed or denied.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurfaceRequest {
    /// `alert`, `confirm`, `prompt` or `beforeunload`, with its text.
    Dialog(&'static str, String),
    /// A context menu.
    ContextMenu,
}

/// What a browser tells its owner. Called on the UI thread unless stated.
pub trait BrowserEvents: Send + Sync + 'static {
    /// The browser exists.
    fn created(&self, browser: Browser);
    /// The browser is gone; nothing is called after this.
    fn closed(&self);
    /// Size of an off-screen view in CSS pixels.
    fn view_size(&self) -> (u32, u32);
    /// An off-screen view was painted.
    fn painted(&self, paint: Paint<'_>);
    /// The popup of an off-screen view (a `<select>`'s list) opens here, or closes.
    fn popup_placed(&self, place: Option<PixelRect>);
    /// The title changed.
    fn title(&self, title: String);
    /// The main frame's URL changed.
    fn address(&self, url: String);
    /// A line of the console.
    fn console(&self, level: ConsoleLevel, text: String, source: String, line: u32);
    /// The main frame starts to load a document.
    fn load_started(&self, url: String);
    /// The main frame's document is loaded, with its HTTP status.
    fn load_ended(&self, url: String, status: u16);
    /// The main frame could not be loaded.
    fn load_failed(&self, url: String, error: String);
    /// Whether a frame may navigate.
    fn allows_navigation(&self, navigation: Navigation) -> bool;
    /// A page asked for another window or tab. None is opened by Chromium.
    fn popup(&self, url: String, user_gesture: bool);
    /// Bytes from a frame's bridge. The frame is the browser process's own knowledge.
    fn message(&self, frame: Frame, payload: Vec<u8>);
    /// The renderer ended unexpectedly.
    fn renderer_gone(&self, end: RendererEnd, code: i32);
    /// The renderer does not take input; whether to end it.
    fn renderer_unresponsive(&self) -> bool;
    /// The renderer takes input again.
    fn renderer_responsive(&self);
    /// A page asked for a surface of its own; whether it may have it where there is one (in windows). Off-screen the
    /// safe default is taken whatever this says.
    fn surface_requested(&self, request: SurfaceRequest) -> bool;
    /// A page asks for powers. The request is denied unless it is answered.
    fn permissions_requested(&self, request: PermissionRequest);
    /// Whether an in-window file chooser may be shown at once. Where it says no, [`BrowserEvents::files_requested`] follows.
    fn may_choose_files(&self) -> bool;
    /// A page asks for files. The request is cancelled unless it is answered.
    fn files_requested(&self, request: FileRequest);
    /// Whether a download may begin at all. Called before [`BrowserEvents::download_offered`].
    fn may_download(&self, url: String) -> bool;
    /// A download begins. It ends unless it is given a file.
    fn download_offered(&self, offer: DownloadOffer);
    /// A download went on or ended; whether it may go on.
    fn download_progressed(&self, progress: DownloadProgress) -> bool;
    /// A dialog of the page's script (`alert` and the like) was answered: the page runs on.
    fn dialog_closed(&self);
}

/// What every browser is made from.
pub struct BrowserOptions<'a> {
    /// What is opened first.
    pub url: &'a str,
    /// The context, loaded.
    pub context: &'a RequestContext,
    /// Handed to the renderer before any page (`CefRenderProcessHandler::OnBrowserCreated`).
    pub extra_info: &'a [(&'a str, &'a str)],
}

fn settings() -> BrowserSettings {
    BrowserSettings { windowless_frame_rate: 60, background_color: 0xffff_ffff, ..BrowserSettings::default() }
}

/// Makes a browser that draws to memory. False when Chromium refuses. UI thread only.
pub fn create_offscreen(options: &BrowserOptions<'_>, events: Arc<dyn BrowserEvents>) -> bool {
    let info = WindowInfo { runtime_style: RuntimeStyle::ALLOY, ..WindowInfo::default() }.set_as_windowless(0);
    let mut extra = dictionary(options.extra_info.iter().copied());
    let mut context = options.context.clone();
    browser_host_create_browser(
        Some(&info),
        Some(&mut client::client(events, true)),
        Some(&CefString::from(options.url)),
        Some(&settings()),
        extra.as_mut(),
        Some(&mut context),
    ) != 0
}

/// What a window is made from.
pub struct WindowOptions<'a> {
    /// The title until the page has one.
    pub title: &'a str,
    /// Names the app for the desktop: WM_CLASS and the Wayland app id.
    pub desktop_id: &'a str,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

/// Makes a browser in a window of its own. Nothing when Chromium refuses. UI thread only.
pub fn create_windowed(
    options: &BrowserOptions<'_>,
    window: &WindowOptions<'_>,
    events: Arc<dyn BrowserEvents>,
) -> Option<Window> {
    let mut extra = dictionary(options.extra_info.iter().copied());
    let mut context = options.context.clone();
    let mut delegate = window::browser_view_delegate();
    let view = browser_view_create(
        Some(&mut client::client(events, false)),
        Some(&CefString::from(options.url)),
        Some(&settings()),
        extra.as_mut(),
        Some(&mut context),
        Some(&mut delegate),
    )?;
    window::open(view, window)
}
