//! Panics and errors that nobody takes: they are logged with a backtrace, and end the view with an error page.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt::Display;
use std::future::Future;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};

use mumba_ffi::{MUMBA_ERR_EXCEPTION, MUMBA_OK, mumba_status};

use crate::backtrace::Stack;
use crate::{Closure, Error, life, log, sys, task};

thread_local! {
    /// What the last panic of this thread said, with its backtrace.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Whether the page's error page is shown.
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// What a module's main function may give.
pub trait Outcome {
    /// Nothing, or what went wrong.
    fn outcome(self) -> Result<(), String>;
}

impl Outcome for () {
    fn outcome(self) -> Result<(), String> {
        Ok(())
    }
}

/// The text of an error that nobody took.
trait Describe {
    fn describe(&self) -> String;
}

impl<E: Display + 'static> Describe for E {
    fn describe(&self) -> String {
        let mut text = self.to_string();
        if let Some(error) = (self as &dyn Any).downcast_ref::<Error>() {
            for more in [error.stack().to_owned(), error.backtrace()] {
                if !more.is_empty() {
                    text.push_str("\n\n");
                    text.push_str(&more);
                }
            }
        }
        text
    }
}

impl<E: Display + 'static> Outcome for Result<(), E> {
    fn outcome(self) -> Result<(), String> {
        self.map_err(|error| error.describe())
    }
}

/// Runs a module's main function.
pub(crate) fn run_main(main: impl FnOnce() -> Result<(), String>) -> mumba_status {
    sys::this_is_the_main_thread();
    std::panic::set_hook(Box::new(hook));
    log::install();
    life::watch();
    let text = match catch_unwind(AssertUnwindSafe(main)) {
        Ok(Ok(())) => return MUMBA_OK,
        Ok(Err(text)) => {
            log::error(&text);
            text
        }
        Err(panic) => text_of(&*panic),
    };
    task::end_all();
    // The runtime shows the last error of a module that does not start: an exception says what we want.
    let thrower = Closure::with_args(move |_| Err::<(), _>(Error::throw("Error", &text)));
    if let Ok(thrower) = thrower {
        let _ = thrower.as_ref().apply(&[]);
    }
    MUMBA_ERR_EXCEPTION
}

/// Runs an asynchronous main function; an error of it ends the view.
pub fn spawn_main<O: Outcome + 'static>(main: impl Future<Output = O> + 'static) {
    crate::spawn_local(async move {
        if let Err(text) = main.await.outcome() {
            fail(&text);
        }
    })
    .detach();
}

fn hook(info: &PanicHookInfo<'_>) {
    let stack = Stack::here();
    let thread = std::thread::current();
    let by = match thread.name() {
        _ if sys::is_main_thread() => String::new(),
        Some(name) => format!("the thread `{name}` "),
        None => "a thread ".to_owned(),
    };
    let place = info.location().map(|place| format!(" at {place}")).unwrap_or_default();
    let text = format!("{by}panicked{place}:\n{}", payload_text(info.payload()));
    if sys::is_main_thread() {
        let text = format!("{text}\n\n{}", stack.describe());
        log::error(&text);
        LAST.set(Some(text));
    } else {
        // Names of functions are found on the page's thread.
        let _ = sys::post_task(Box::new(move || log::error(&format!("{text}\n\n{}", stack.describe()))));
    }
}

fn payload_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("(no text)").to_owned()
}

/// What to say of a panic that was caught on this thread.
fn text_of(panic: &(dyn Any + Send)) -> String {
    let message = payload_text(panic);
    LAST.with_borrow(|last| match last {
        Some(text) if text.contains(&message) => text.clone(),
        _ => format!("panicked: {message}"),
    })
}

/// The exception that JavaScript gets of a panic.
pub(crate) fn error_of(panic: &(dyn Any + Send)) -> Error {
    Error::throw("Error", &format!("the module panicked: {}", payload_text(panic)))
}

/// Ends the view because of a panic, which was logged.
pub(crate) fn fail_with(panic: &(dyn Any + Send)) {
    sys::Context::document().run(|| show(&text_of(panic)));
}

/// Ends the view: the text goes to the app's log and takes the place of the page. Tasks end; other callbacks still run, so
/// whoever calls this does nothing more. On another thread it does so soon.
pub fn fail(text: &str) {
    if sys::is_main_thread() {
        log::error(text);
        sys::Context::document().run(|| show(text));
    } else {
        let text = text.to_owned();
        let _ = sys::post_task(Box::new(move || fail(&text)));
    }
}

/// Puts the text in the place of the page. The first text stays.
fn show(text: &str) {
    if FAILED.replace(true) {
        return;
    }
    let document = crate::document();
    let make = |tag: &str, style: &str, text: &str| {
        let made = document.call("createElement", &[tag.into()]);
        made.invoke("setAttribute", &["style".into(), style.into()]);
        made.set("textContent", text);
        made
    };
    let app = crate::view().map(|view| view.app_name).unwrap_or_default();
    let body = make("body", "all:initial;display:block;margin:32px;font:15px/1.5 system-ui,sans-serif;color:#222;", "");
    let heading = make("h1", "font-size:20px;margin:0 0 16px", &format!("The view of {app} failed"));
    let style = "white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 monospace;margin:0";
    let about = make("pre", style, text);
    about.set("id", "mumba-failed");
    body.invoke("append", &[(&heading).into(), (&about).into()]);
    document.set("title", format!("{app} failed"));
    document.set("body", &body);
    let _ = crate::flush();
    task::end_all();
}
