//! Questions to the user in windows of the host's own, one at a time.
//!
//! A window shows a page of an origin that exists in one request context only, which no app has: no page can open it,
//! frame it, script it or send it input. The page has no script; its answers are links, which the host takes and never
//! follows. What comes within half a second of the page's appearance is taken for a click that was meant for something else.

mod page;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderValue, StatusCode, header};
use mumba_apps::AppId;
use mumba_cef::browser::{
    self, BrowserEvents, BrowserOptions, ConsoleLevel, DownloadOffer, DownloadProgress, FileRequest, Navigation, Paint,
    PermissionRequest, PixelRect, RendererEnd, SurfaceRequest, WindowOptions,
};
use mumba_cef::cef::{Browser, Frame, ImplBrowser, ImplBrowserHost, RequestContext};
use mumba_cef::context;
use mumba_cef::origin::{self, Origin, ResourceBody, ResourceRequest, ResourceResponse};
use mumba_gpu::Display;
use mumba_policy::prompts::{Kind, Pending, PromptEvent};
use mumba_policy::{Answer, By, Prompts};
use tokio::runtime::Handle;
use tokio::sync::{broadcast, oneshot};
use tokio_util::sync::CancellationToken;

use crate::egress::{self, OriginOnly};
use crate::host::Host;
use crate::ui_thread;

/// The origin of the windows' pages, in their own context only.
const HOST_NAME: &str = "prompt.mumba-host.localhost";
/// Clicks before this are not meant for the question.
const DEAF_FOR: Duration = Duration::from_millis(500);
/// In CSS pixels.
const SIZE: (u32, u32) = (480, 300);

/// Shows the questions that wait, for as long as the host lives. A host without a display shows none: terminals do.
pub async fn show(host: Weak<Host>, prompts: Prompts) {
    match host.upgrade() {
        Some(host) if host.display != Display::Offscreen => {}
        _ => return,
    }
    let (waiting, mut events) = prompts.watch();
    let mut queue: VecDeque<Arc<Pending>> = waiting.into();
    let mut windows: Option<RequestContext> = None;
    let mut current: Option<(u64, Arc<PromptWindow>)> = None;
    loop {
        if current.as_ref().is_some_and(|(_, window)| window.gone.is_cancelled()) {
            current = None;
        }
        if current.is_none()
            && let Some(pending) = queue.pop_front()
        {
            if let Kind::Files { .. } = pending.question.kind {
                // No page can choose files: it is put at a terminal.
                continue;
            }
            let context = match &windows {
                Some(context) => Some(context.clone()),
                None => make_context(Handle::current()).await,
            };
            match context {
                Some(context) => {
                    let window = Arc::new(PromptWindow::new(Arc::clone(&pending), prompts.clone()));
                    let made = Arc::clone(&window);
                    let opening = context.clone();
                    windows = Some(context);
                    if ui_thread::run(move || made.open(&opening)).await.unwrap_or(false) {
                        current = Some((pending.id, window));
                    }
                }
                None => tracing::error!("the window of a question cannot be opened: Chromium makes no context"),
            }
            continue;
        }
        let gone = current.as_ref().map(|(_, window)| window.gone.clone()).unwrap_or_default();
        let event = tokio::select! {
            event = events.recv() => event,
            () = gone.cancelled() => continue,
        };
        match event {
            Ok(PromptEvent::Pending(pending)) => queue.push_back(pending),
            Ok(PromptEvent::Withdrawn(id)) => {
                queue.retain(|pending| pending.id != id);
                if let Some((_, window)) = current.as_ref().filter(|(shown, _)| *shown == id) {
                    let window = Arc::clone(window);
                    ui_thread::post(move || window.close());
                }
            }
            Err(broadcast::error::RecvError::Lagged(_)) => {
                let (waiting, fresh) = prompts.watch();
                let shown = current.as_ref().map(|(id, _)| *id);
                queue = waiting.into_iter().filter(|pending| Some(pending.id) != shown).collect();
                events = fresh;
            }
            Err(broadcast::error::RecvError::Closed) => return,
        }
        match host.upgrade() {
            Some(host) if !host.is_ending() => {}
            _ => return,
        }
    }
}

/// Pages of the questions that are shown.
struct Pages;

/// The page of each window is in its own address: nothing is kept between them.
static SHOWN: Mutex<Option<(u64, String)>> = Mutex::new(None);

fn shown() -> MutexGuard<'static, Option<(u64, String)>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Origin for Pages {
    fn respond(&self, request: ResourceRequest) -> origin::Answer {
        let shown = shown();
        let Some((id, html)) = shown.as_ref() else { return origin::Answer::Now(None) };
        let found = request.url == url_of(*id) && request.method == "GET";
        let (status, html) =
            if found { (StatusCode::OK, html.clone()) } else { (StatusCode::NOT_FOUND, String::new()) };
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (
                header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
            ),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::X_FRAME_OPTIONS, "DENY"),
            (header::CACHE_CONTROL, "no-store"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let length = Some(html.len() as u64);
        let body = ResourceBody::Reader(Box::new(std::io::Cursor::new(html)));
        origin::Answer::Now(Some(ResourceResponse { status, headers, length, body }))
    }
}

fn url_of(id: u64) -> String {
    format!("https://{HOST_NAME}/{id}")
}

async fn make_context(runtime: Handle) -> Option<RequestContext> {
    let (sender, receiver) = oneshot::channel();
    ui_thread::post(move || {
        // Without a folder the profile is kept in memory.
        let egress = Arc::new(OriginOnly::new(HOST_NAME));
        let _ = context::create(Path::new(""), HOST_NAME, Arc::new(Pages), runtime, egress, move |context| {
            let shut = egress::preferences(egress::NO_PROXY).into_iter().all(|(name, value)| {
                context::set_preference(&context, name, &value).is_ok() || !egress::is_barrier(name)
            });
            if shut {
                let _ = sender.send(context);
            }
        });
    });
    tokio::time::timeout(Duration::from_secs(20), receiver).await.ok()?.ok()
}

/// One window.
struct PromptWindow {
    pending: Arc<Pending>,
    prompts: Prompts,
    browser: Mutex<Option<Browser>>,
    shown_at: OnceLock<Instant>,
    gone: CancellationToken,
}

impl PromptWindow {
    fn new(pending: Arc<Pending>, prompts: Prompts) -> Self {
        Self { pending, prompts, browser: Mutex::default(), shown_at: OnceLock::new(), gone: CancellationToken::new() }
    }

    /// UI thread.
    fn open(self: &Arc<Self>, context: &RequestContext) -> bool {
        let id = self.pending.id;
        *shown() = Some((id, page::html(id, &self.pending.question)));
        let options = BrowserOptions { url: &url_of(id), context, extra_info: &[] };
        let window = WindowOptions {
            title: &format!("{} asks for permission", self.pending.question.app_title),
            desktop_id: "mumba-prompt",
            width: SIZE.0,
            height: SIZE.1,
        };
        let events: Arc<dyn BrowserEvents> = Arc::new(PromptEvents(Arc::clone(self)));
        match browser::create_windowed(&options, &window, events) {
            Some(window) => {
                window.keep_on_top();
                window.activate();
                true
            }
            None => false,
        }
    }

    /// UI thread.
    fn close(&self) {
        let browser = self.browser.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(host) = browser.and_then(|browser| browser.host()) {
            host.close_browser(1);
        }
    }

    fn answer(&self, answer: Answer) {
        // Somebody else may have been quicker.
        let _ = self.prompts.answer(self.pending.id, answer, By::Window);
    }

    /// The answer of a link, once people have had time to see what they click on.
    fn clicked(&self, url: &str) {
        let early = self.shown_at.get().is_none_or(|shown| shown.elapsed() < DEAF_FOR);
        if early {
            tracing::info!(id = self.pending.id, "a click on a question came too early to be meant for it");
            return;
        }
        let base = format!("{}/", url_of(self.pending.id));
        let answer = match url.strip_prefix(&base) {
            Some("allow") => Answer::Allow,
            Some("deny") => Answer::Deny,
            Some(id) => match (AppId::parse(id), &self.pending.question.kind) {
                (Ok(id), Kind::Provider { candidates, .. }) if candidates.iter().any(|one| one.id == id) => {
                    Answer::Choose(id)
                }
                _ => return,
            },
            None => return,
        };
        self.answer(answer);
    }
}

struct PromptEvents(Arc<PromptWindow>);

impl BrowserEvents for PromptEvents {
    fn created(&self, browser: Browser) {
        *self.0.browser.lock().unwrap_or_else(PoisonError::into_inner) = Some(browser);
        if self.0.prompts.get(self.0.pending.id).is_none() {
            // Answered meanwhile.
            self.0.close();
        }
    }

    fn closed(&self) {
        self.0.browser.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.0.answer(Answer::Dismiss);
        self.0.gone.cancel();
    }

    fn load_ended(&self, _url: String, _status: u16) {
        let _ = self.0.shown_at.set(Instant::now());
    }

    fn load_failed(&self, url: String, error: String) {
        tracing::error!(url, error, "the window of a question cannot be shown");
    }

    fn allows_navigation(&self, navigation: Navigation) -> bool {
        if navigation.main_frame && navigation.url == url_of(self.0.pending.id) {
            return true;
        }
        if navigation.main_frame && navigation.user_gesture {
            self.0.clicked(&navigation.url);
        }
        false
    }

    fn renderer_gone(&self, _end: RendererEnd, _code: i32) {
        self.0.answer(Answer::Dismiss);
    }

    fn may_choose_files(&self) -> bool {
        false
    }

    fn may_download(&self, _url: String) -> bool {
        false
    }

    fn download_progressed(&self, _progress: DownloadProgress) -> bool {
        false
    }

    fn surface_requested(&self, _request: SurfaceRequest) -> bool {
        false
    }

    fn renderer_unresponsive(&self) -> bool {
        true
    }

    fn view_size(&self) -> (u32, u32) {
        SIZE
    }

    // Nothing of these concerns a question; what is dropped is denied.
    fn permissions_requested(&self, _request: PermissionRequest) {}
    fn files_requested(&self, _request: FileRequest) {}
    fn download_offered(&self, _offer: DownloadOffer) {}
    fn painted(&self, _paint: Paint<'_>) {}
    fn popup_placed(&self, _place: Option<PixelRect>) {}
    fn title(&self, _title: String) {}
    fn address(&self, _url: String) {}
    fn console(&self, _level: ConsoleLevel, _text: String, _source: String, _line: u32) {}
    fn load_started(&self, _url: String) {}
    fn popup(&self, _url: String, _user_gesture: bool) {}
    fn message(&self, _frame: Frame, _payload: Vec<u8>) {}
    fn renderer_responsive(&self) {}
    fn dialog_closed(&self) {}
}
