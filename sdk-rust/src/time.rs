//! Timers and animation frames.

use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use crate::inbox::Inbox;
use crate::sys::{self, Pending, Reentrant};

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Waits for a time; as exact as timers of pages are. It begins when it is first polled, and ends when it is dropped.
pub fn sleep(time: Duration) -> Sleep {
    Sleep { time, over: Inbox::default(), timer: None }
}

/// See [`sleep`].
#[derive(Debug)]
#[must_use = "it does nothing unless it is awaited"]
pub struct Sleep {
    time: Duration,
    over: Inbox<()>,
    timer: Option<Pending>,
}

impl Sleep {
    /// Begins anew, now, to wait for a time. Whoever awaits it waits for that.
    pub fn reset(&mut self, time: Duration) {
        self.time = time;
        self.start();
    }

    fn start(&mut self) {
        self.over.clear();
        let over = self.over.clone();
        // Without a document time stands still.
        self.timer = sys::set_timer(milliseconds(self.time), false, Box::new(move || over.push(()))).ok();
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.timer.is_none() {
            self.start();
        }
        let polled = self.over.poll(context);
        if let (Poll::Ready(()), Some(timer)) = (&polled, &mut self.timer) {
            timer.ran();
        }
        polled
    }
}

/// A stream of moments, one every so often. Moments at which nobody waited are left out.
pub fn interval(time: Duration) -> Interval {
    let mut interval = Interval { moments: Inbox::default(), timer: None };
    interval.reset(time);
    interval
}

/// See [`interval`].
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct Interval {
    moments: Inbox<()>,
    timer: Option<Pending>,
}

impl Interval {
    /// Begins anew: the next moment is when this time is over, and further ones follow as often.
    pub fn reset(&mut self, time: Duration) {
        self.moments.clear();
        let moments = self.moments.clone();
        self.timer = sys::set_timer(milliseconds(time), true, Box::new(move || moments.replace(()))).ok();
    }
}

impl Stream for Interval {
    type Item = ();

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<()>> {
        if self.timer.is_none() {
            return Poll::Ready(None);
        }
        self.moments.poll(context).map(Some)
    }
}

/// Runs a closure when a time is over, once or again and again, and can be set anew as often as wanted: what a page does with
/// `setTimeout`, `setInterval` and the functions that end them. Dropping it ends it.
///
/// ```no_run
/// # use std::time::Duration;
/// # fn save() {}
/// # fn example(input: mumba::Object) -> mumba::Result<()> {
/// // Saves when nothing was typed for a second.
/// let timer = mumba::Timer::new(save);
/// input.listen("input", move |_: mumba::Object| timer.after(Duration::from_secs(1)))?.forget();
/// # Ok(())
/// # }
/// ```
#[must_use = "it ends when it is dropped"]
pub struct Timer(Rc<Timed>);

struct Timed {
    run: Reentrant<dyn FnMut()>,
    set: RefCell<Option<Pending>>,
}

impl Timer {
    /// One that is not set yet.
    pub fn new(run: impl FnMut() + 'static) -> Self {
        Self(Rc::new(Timed { run: Reentrant::new(Box::new(run)), set: RefCell::default() }))
    }

    /// Runs the closure when the time is over, and not when it would have run before.
    pub fn after(&self, time: Duration) {
        self.set(time, false);
    }

    /// Runs the closure each time that the time is over, and not when it would have run before.
    pub fn every(&self, time: Duration) {
        self.set(time, true);
    }

    /// Runs it no more, until it is set again.
    pub fn stop(&self) {
        drop(self.0.set.take());
    }

    /// Whether it is going to run.
    pub fn is_set(&self) -> bool {
        self.0.set.borrow().is_some()
    }

    /// Leaves it as it is set, as long as the document lives.
    pub fn forget(self) {
        std::mem::forget(self);
    }

    fn set(&self, time: Duration, repeat: bool) {
        let timed = Rc::downgrade(&self.0);
        let run = move || {
            if let Some(timed) = timed.upgrade() {
                timed.run(repeat);
            }
        };
        // Without a document time stands still.
        let set = sys::set_timer(milliseconds(time), repeat, Box::new(run)).ok();
        drop(self.0.set.replace(set));
    }
}

impl Timed {
    fn run(&self, repeat: bool) {
        if !repeat && let Some(mut set) = self.set.take() {
            set.ran();
        }
        self.run.with(|run| run());
    }
}

impl fmt::Debug for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timer").field("is_set", &self.is_set()).finish()
    }
}

/// Waits for the moment before the next frame is drawn, and gives its time in milliseconds, as `requestAnimationFrame` does.
/// What follows the `await` runs before the frame is drawn.
pub fn next_frame() -> NextFrame {
    NextFrame { time: Inbox::default(), frame: None }
}

/// See [`next_frame`].
#[derive(Debug)]
#[must_use = "it does nothing unless it is awaited"]
pub struct NextFrame {
    time: Inbox<f64>,
    frame: Option<Pending>,
}

impl Future for NextFrame {
    type Output = f64;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<f64> {
        if self.frame.is_none() {
            let inbox = self.time.clone();
            self.frame = sys::request_frame(Box::new(move |time| inbox.push(time))).ok();
        }
        let polled = self.time.poll(context);
        if polled.is_ready() {
            if let Some(frame) = &mut self.frame {
                frame.ran();
            }
            self.frame = None;
        }
        polled
    }
}

/// A stream of frames: before each is drawn, its time in milliseconds. Frames at which nobody waited are left out.
pub fn frames() -> Frames {
    Frames { next: next_frame() }
}

/// See [`frames`].
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct Frames {
    next: NextFrame,
}

impl Stream for Frames {
    type Item = f64;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<f64>> {
        Pin::new(&mut self.next).poll(context).map(Some)
    }
}
