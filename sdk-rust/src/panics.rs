//! Panics and errors that nobody takes: they end the view with an error page, which has their backtrace.

use std::any::Any;
use std::cell::RefCell;
use std::fmt::Display;
use std::future::Future;
use std::panic::PanicHookInfo;

use mumba_ffi::{MUMBA_ERR_EXCEPTION, MUMBA_OK, mumba_status};

use crate::backtrace::Stack;
use crate::{Error, life, log, sys, task};

/// A panic on the page's thread.
struct Panic {
    /// What it said, with its backtrace.
    text: String,
    /// Whether the log has it, or gets it because the view failed of it.
    is_told: bool,
}

thread_local! {
    static LAST: RefCell<Option<Panic>> = const { RefCell::new(None) };
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

/// Runs a module's main function. What it fails with is the view's error; the status is then of no account.
pub(crate) fn run_main(main: impl FnOnce() -> Result<(), String>) -> mumba_status {
    sys::this_is_the_main_thread();
    std::panic::set_hook(Box::new(hook));
    log::install();
    life::watch();
    match main() {
        Ok(()) => MUMBA_OK,
        Err(text) => {
            fail(&text);
            MUMBA_ERR_EXCEPTION
        }
    }
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
    let text = format!("{by}panicked{place}: {}", payload_text(info.payload()));
    if sys::is_main_thread() {
        let text = format!("{text}\n\n{}", stack.describe());
        // The second one of a call may be the end of the process, as one is that comes while another one unwinds.
        let is_told = tell();
        if is_told {
            log::error(&text);
        }
        LAST.set(Some(Panic { text, is_told }));
    } else {
        // Names of functions are found on the page's thread.
        let _ = sys::post_task(Box::new(move || log::error(&format!("{text}\n\n{}", stack.describe()))));
    }
}

fn payload_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("(no text)").to_owned()
}

/// Writes the last panic to the log, unless that has it; says whether it had not. The view does not fail of a panic that the module catches,
/// and a task that nobody awaits yet may keep one.
pub(crate) fn tell() -> bool {
    let untold = LAST.with_borrow_mut(|last| {
        let panic = last.as_mut().filter(|panic| !panic.is_told)?;
        panic.is_told = true;
        Some(panic.text.clone())
    });
    untold.inspect(|text| log::error(text)).is_some()
}

/// What the view's failure says of a panic that was caught on this thread.
fn text_of(panic: &(dyn Any + Send)) -> String {
    let message = payload_text(panic);
    LAST.with_borrow_mut(|last| match last {
        Some(last) if last.text.contains(&message) => {
            last.is_told = true;
            last.text.clone()
        }
        _ => format!("panicked: {message}"),
    })
}

/// The exception that JavaScript gets of a panic.
pub(crate) fn error_of(panic: &(dyn Any + Send)) -> Error {
    Error::throw("Error", &format!("the module panicked: {}", payload_text(panic)))
}

/// Ends the view because of a panic. A view that has failed says no more of it.
pub(crate) fn fail_with(panic: &(dyn Any + Send)) {
    if !task::has_ended() {
        fail(&text_of(panic));
    }
}

/// Ends the view: the text goes to the app's log, and a page that shows it takes the place of the document. Tasks, closures and
/// whatever else waits never run again; what runs now had better return. On another thread it does so soon.
pub fn fail(text: &str) {
    if sys::is_main_thread() {
        task::end();
        sys::fail(text);
    } else {
        let text = text.to_owned();
        let _ = sys::post_task(Box::new(move || fail(&text)));
    }
}
