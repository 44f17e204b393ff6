//! Ways in which a module fails.

use std::time::Duration;

use mumba::{Closure, Error, Result};

use crate::{element, title};

/// A name that backtraces are searched for.
#[inline(never)]
fn the_culprit(text: &str) {
    // The argument keeps the compiler from knowing that it panics.
    assert!(text.is_empty(), "on purpose: {text}");
}

pub(crate) fn fail(how: &str) -> Result<()> {
    match how {
        "panic" => the_culprit("main"),
        "error" => mumba::document().call_read("noSuchMethod", &[]).map(drop)?,
        "task" => mumba::spawn_local(async {
            mumba::sleep(Duration::from_millis(1)).await;
            the_culprit("task");
        })
        .detach(),
        "async" => mumba::spawn_local(async {
            if let Err(error) = mumba::document().call_read("noSuchMethod", &[]) {
                mumba::fail(&error.to_string());
            }
        })
        .detach(),
        "listener" => {
            let button = element("button");
            button.set("textContent", "fail");
            button.listen("click", |_: mumba::Object| the_culprit("listener"))?.forget();
            title("ready");
        }
        "timer" => {
            let timer = mumba::Timer::new(|| the_culprit("timer"));
            timer.after(Duration::from_millis(1));
            timer.forget();
        }
        "worker" => mumba::spawn_local(async {
            if let Ok(worker) = mumba::Worker::dedicated("fails") {
                worker.ready().await;
                worker.run(|| the_culprit("worker"));
            }
        })
        .detach(),
        "remote" => drop(std::thread::spawn(|| mumba::remote().run(|| the_culprit("remote")))),
        "gives up" => mumba::fail("it is of no use"),
        "callback" => callback()?,
        "thread" => thread(),
        "inside" => inside(),
        other => return Err(Error::throw("TypeError", &format!("unknown: {other}"))),
    }
    Ok(())
}

/// The script that calls gets an exception, and afterwards functions that do nothing.
fn callback() -> Result<()> {
    let panics = Closure::new(|_: mumba::Value| the_culprit("callback"))?;
    let counts = Closure::with_args(|_| Ok(1))?;
    mumba::window().set("panics", &panics);
    mumba::window().set("counts", &counts);
    panics.forget();
    counts.forget();
    title("ready");
    Ok(())
}

/// A panic of a thread is the thread's; what it hands over to the page's thread is the view's.
fn thread() {
    std::thread::spawn(|| {
        let inner = std::thread::Builder::new().name("worker".to_owned()).spawn(|| the_culprit("thread"));
        let ended = inner.map(|inner| inner.join().is_err());
        let caught = mumba::remote().ask(|| the_culprit("asked")).is_err();
        let title = format!("thread {ended:?}, asked {caught}");
        let _ = mumba::remote().run(move || crate::title(&title));
    });
}

/// Unwinding works inside a module.
fn inside() {
    struct Unwound<'a>(&'a std::cell::Cell<bool>);
    impl Drop for Unwound<'_> {
        fn drop(&mut self) {
            self.0.set(true);
        }
    }
    let unwound = std::cell::Cell::new(false);
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _unwound = Unwound(&unwound);
        the_culprit("inside");
    }));
    title(&format!("caught {}, unwound {}", caught.is_err(), unwound.get()));
}
