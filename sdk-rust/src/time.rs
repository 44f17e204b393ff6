//! Timers and animation frames.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;

use crate::sys::{self, Pending};

/// Something that happens, for whoever waits for it.
#[derive(Debug, Default)]
struct Signal<T> {
    happened: Option<T>,
    waker: Option<Waker>,
}

type Shared<T> = Rc<RefCell<Signal<T>>>;

fn signal<T>(shared: &Shared<T>, value: T) {
    let waker = {
        let mut signal = shared.borrow_mut();
        signal.happened = Some(value);
        signal.waker.take()
    };
    if let Some(waker) = waker {
        waker.wake();
    }
}

fn wait<T>(shared: &Shared<T>, context: &Context<'_>) -> Poll<T> {
    let mut signal = shared.borrow_mut();
    match signal.happened.take() {
        Some(value) => Poll::Ready(value),
        None => {
            signal.waker = Some(context.waker().clone());
            Poll::Pending
        }
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Waits for a time; as exact as timers of pages are. It begins when it is first polled, and ends when it is dropped.
pub fn sleep(time: Duration) -> Sleep {
    Sleep { time, shared: Shared::default(), timer: None }
}

/// See [`sleep`].
#[derive(Debug)]
#[must_use = "it does nothing unless it is awaited"]
pub struct Sleep {
    time: Duration,
    shared: Shared<()>,
    timer: Option<Pending>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.timer.is_none() {
            let shared = Rc::clone(&self.shared);
            // Without a document time stands still.
            self.timer = sys::set_timer(milliseconds(self.time), false, Box::new(move || signal(&shared, ()))).ok();
        }
        let polled = wait(&self.shared, context);
        if let (Poll::Ready(()), Some(timer)) = (&polled, &mut self.timer) {
            timer.ran();
        }
        polled
    }
}

/// A stream of moments, one every so often. Moments at which nobody waited are left out.
pub fn interval(time: Duration) -> Interval {
    let shared = Shared::default();
    let signalled = Rc::clone(&shared);
    let timer = sys::set_timer(milliseconds(time), true, Box::new(move || signal(&signalled, ()))).ok();
    Interval { shared, timer }
}

/// See [`interval`].
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct Interval {
    shared: Shared<()>,
    timer: Option<Pending>,
}

impl Stream for Interval {
    type Item = ();

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<()>> {
        if self.timer.is_none() {
            return Poll::Ready(None);
        }
        wait(&self.shared, context).map(Some)
    }
}

/// Waits for the moment before the next frame is drawn, and gives its time in milliseconds, as `requestAnimationFrame` does.
/// What follows the `await` runs before the frame is drawn.
pub fn next_frame() -> NextFrame {
    NextFrame { shared: Shared::default(), frame: None }
}

/// See [`next_frame`].
#[derive(Debug)]
#[must_use = "it does nothing unless it is awaited"]
pub struct NextFrame {
    shared: Shared<f64>,
    frame: Option<Pending>,
}

impl Future for NextFrame {
    type Output = f64;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<f64> {
        if self.frame.is_none() {
            let shared = Rc::clone(&self.shared);
            self.frame = sys::request_frame(Box::new(move |time| signal(&shared, time))).ok();
        }
        let polled = wait(&self.shared, context);
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
