//! The browser process: initialising CEF, its message loop and its shutdown (`CefApp`, `CefBrowserProcessHandler`).

use std::path::PathBuf;
use std::sync::Arc;

use cef::{
    App, BrowserProcessHandler, CefString, CommandLine, ImplApp, ImplBrowserProcessHandler, ImplCommandLine,
    LogSeverity, Settings, WrapApp, WrapBrowserProcessHandler, args::Args, rc::Rc, sys, wrap_app,
    wrap_browser_process_handler,
};

use crate::text::{owned, userfree};

/// The version of CEF's API that this crate is built against: a later libcef that still offers it loads too.
pub const API_VERSION: i32 = sys::CEF_API_VERSION_LAST;

/// A Chromium command line switch with its value, if it takes one.
pub type Switch = (&'static str, Option<String>);

/// How to start CEF in the browser process.
#[derive(Clone, Debug)]
pub struct Options {
    /// The program for renderers, the GPU process and all other sub-processes.
    pub subprocess: PathBuf,
    /// Folder of `icudtl.dat`, the `.pak` files and `locales/`.
    pub resources: PathBuf,
    /// Folder that holds every profile as a direct child.
    pub root_cache: PathBuf,
    /// Chromium's own log file.
    pub log_file: PathBuf,
    /// Whether Chromium's sandbox is on.
    pub sandbox: bool,
    /// Whether off-screen browsers will be made.
    pub windowless: bool,
    /// Added to Chromium's command line in the browser process.
    pub switches: Vec<Switch>,
}

/// What Chromium tells the browser process. Called on the UI thread.
pub trait ProcessEvents: Send + Sync + 'static {
    /// CEF is ready: contexts and browsers may be made.
    fn ready(&self);

    /// A sub-process of this Chromium type (`renderer`, `gpu-process`, `utility`, …) is about to be started.
    fn child_starting(&self, process_type: &str);
}

/// Why CEF did not start.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitializeError {
    /// libcef does not offer the API version that this program was built for.
    ApiVersion,
    /// `CefInitialize` refused; the exit code is CEF's.
    Refused(i32),
}

impl std::fmt::Display for InitializeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ApiVersion => write!(f, "libcef does not offer API version {API_VERSION}; install a matching CEF"),
            Self::Refused(code) => write!(f, "CEF did not start (code {code}); its log file says more"),
        }
    }
}

impl std::error::Error for InitializeError {}

wrap_browser_process_handler! {
    struct BrowserProcess {
        events: Arc<dyn ProcessEvents>,
    }

    impl BrowserProcessHandler {
        fn on_context_initialized(&self) {
            self.events.ready();
        }

        fn on_before_child_process_launch(&self, command_line: Option<&mut CommandLine>) {
            if let Some(line) = command_line {
                let kind = userfree(&line.switch_value(Some(&CefString::from("type"))));
                self.events.child_starting(&kind);
            }
        }

        fn on_already_running_app_relaunch(
            &self,
            _command_line: Option<&mut CommandLine>,
            _current_directory: Option<&CefString>,
        ) -> ::std::os::raw::c_int {
            // Only Mumba's own lock decides who is the host: Chromium must not open a window of its own.
            1
        }
    }
}

wrap_app! {
    struct BrowserApp {
        switches: Arc<Vec<Switch>>,
        handler: BrowserProcessHandler,
    }

    impl App {
        fn on_before_command_line_processing(
            &self,
            process_type: Option<&CefString>,
            command_line: Option<&mut CommandLine>,
        ) {
            let Some(line) = command_line else { return };
            if !owned(process_type).is_empty() {
                return;
            }
            for (name, value) in self.switches.iter() {
                let name = CefString::from(*name);
                match value {
                    Some(value) => line.append_switch_with_value(Some(&name), Some(&CefString::from(value.as_str()))),
                    None => line.append_switch(Some(&name)),
                }
            }
        }

        fn browser_process_handler(&self) -> Option<BrowserProcessHandler> {
            Some(self.handler.clone())
        }
    }
}

fn path(path: &std::path::Path) -> CefString {
    CefString::from(path.to_string_lossy().as_ref())
}

/// Checks that libcef fits, before any other call to it. Every process of Mumba that uses CEF calls this first.
///
/// # Errors
/// [`InitializeError::ApiVersion`] when it does not.
pub fn check_api() -> Result<(), InitializeError> {
    let hash = cef::api_hash(API_VERSION, 0);
    if hash.is_null() { Err(InitializeError::ApiVersion) } else { Ok(()) }
}

/// Gives the variables of the environment that Chromium sets while it starts a value, where they have none. To be called
/// first in `main`, while the process has one thread.
///
/// The C library moves its list of variables when one is added, under the feet of the threads that read it. Chromium adds
/// these when its threads run already, and some of those read the environment at that moment (libdbus, for the address of
/// the system's bus): one start in some hundreds crashed. A new value for a variable that exists moves nothing.
///
/// # Panics
/// When the process has a second thread already.
pub fn prepare_environment() {
    let threads = std::fs::read_dir("/proc/self/task").map_or(1, Iterator::count);
    assert_eq!(threads, 1, "the environment may be changed only while the process has one thread");
    for (name, value) in
        [("DBUS_SESSION_BUS_ADDRESS", "disabled:"), ("FC_FONTATIONS", "1"), ("GDK_BACKEND", "*"), ("NO_AT_BRIDGE", "1")]
    {
        if std::env::var_os(name).is_none() {
            // SAFETY: no other thread runs that could read the environment.
            unsafe { std::env::set_var(name, value) };
        }
    }
}

/// Initialises CEF on the calling thread, which becomes Chromium's UI thread and must be the main thread.
///
/// The caller's handlers of SIGTERM, SIGINT and SIGHUP stay: set them before.
///
/// # Errors
/// When libcef does not fit or CEF refuses to start.
pub fn initialize(options: &Options, events: Arc<dyn ProcessEvents>) -> Result<(), InitializeError> {
    check_api()?;
    let settings = Settings {
        no_sandbox: i32::from(!options.sandbox),
        browser_subprocess_path: path(&options.subprocess),
        windowless_rendering_enabled: i32::from(options.windowless),
        // What the user typed for the host is no command line for Chromium.
        command_line_args_disabled: 1,
        root_cache_path: path(&options.root_cache),
        // No `cache_path`: the global context stays in memory, apps have contexts of their own.
        persist_session_cookies: 1,
        log_file: path(&options.log_file),
        log_severity: LogSeverity::WARNING,
        resources_dir_path: path(&options.resources),
        locales_dir_path: path(&options.resources.join("locales")),
        background_color: 0xffff_ffff,
        // SIGTERM and SIGINT are the host's.
        disable_signal_handlers: 1,
        ..Settings::default()
    };
    let handler = BrowserProcess::new(events);
    let mut app = BrowserApp::new(Arc::new(options.switches.clone()), handler);
    let args = Args::new();
    let signals = OwnSignals::keep();
    let initialized = cef::initialize(Some(args.as_main_args()), Some(&settings), Some(&mut app), std::ptr::null_mut());
    signals.restore();
    if initialized == 0 {
        return Err(InitializeError::Refused(cef::get_exit_code()));
    }
    Ok(())
}

/// The caller's handlers of SIGTERM, SIGINT and SIGHUP: Chromium takes these signals even where it is asked not to.
struct OwnSignals(Vec<(libc::c_int, libc::sigaction)>);

impl OwnSignals {
    fn keep() -> Self {
        let action = |signal| {
            // SAFETY: all zeros is a valid `sigaction`, and it is only written to.
            let mut action = unsafe { std::mem::zeroed::<libc::sigaction>() };
            // SAFETY: a null pointer leaves the handler as it is; `action` outlives the call.
            unsafe { libc::sigaction(signal, std::ptr::null(), &raw mut action) };
            (signal, action)
        };
        Self([libc::SIGTERM, libc::SIGINT, libc::SIGHUP].map(action).to_vec())
    }

    /// Puts the handlers back. A signal that came meanwhile went to Chromium's handler, which then resets itself. Chromium
    /// ends the process for it, or forgets it: it is sent again, so that it is not for Chromium to say.
    fn restore(self) {
        for (signal, own) in self.0 {
            // SAFETY: as above.
            let mut chromiums = unsafe { std::mem::zeroed::<libc::sigaction>() };
            // SAFETY: `own` is what the kernel gave for this signal; both outlive the call.
            unsafe { libc::sigaction(signal, &raw const own, &raw mut chromiums) };
            if chromiums.sa_sigaction == libc::SIG_DFL && own.sa_sigaction != libc::SIG_DFL {
                // SAFETY: sends this process a signal that it has a handler for.
                unsafe { libc::raise(signal) };
            }
        }
    }
}

/// Runs the message loop until [`quit`]. UI thread only.
pub fn run() {
    cef::run_message_loop();
}

/// Ends [`run`]. UI thread only.
pub fn quit() {
    cef::quit_message_loop();
}

/// Shuts CEF down after [`run`] returned and every browser and context is gone. UI thread only.
pub fn shutdown() {
    cef::shutdown();
}
