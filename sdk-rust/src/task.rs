//! Runs futures on the page's thread.
//!
//! Woken tasks run when the callback of the runtime that woke them returns, so that what an event's task does is in time for
//! the event; tasks woken otherwise run soon, posted to the runtime.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use crate::{panics, sys};

/// How often tasks that wake each other run before the page gets its turn.
const MOST_ROUNDS: usize = 64;

type Runs = Pin<Box<dyn Future<Output = ()>>>;

/// A task that has not ended. Its future is away while it is polled.
struct Entry {
    future: Option<Runs>,
    handle: Arc<Handle>,
}

/// What wakers have of a task.
struct Handle {
    id: u64,
    /// Whether it waits in the queue.
    queued: AtomicBool,
}

thread_local! {
    static TASKS: RefCell<HashMap<u64, Entry>> = RefCell::default();
    static NEXT_ID: Cell<u64> = const { Cell::new(1) };
    /// How many functions that the runtime called are on the stack.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// The view failed: no task runs any more.
    static ENDED: Cell<bool> = const { Cell::new(false) };
}

/// Tasks that were woken, and whether somebody is going to run them.
struct Queue {
    ready: Vec<u64>,
    posted: bool,
}

static QUEUE: Mutex<Queue> = Mutex::new(Queue { ready: Vec::new(), posted: false });

fn queue() -> MutexGuard<'static, Queue> {
    QUEUE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Wake for Handle {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let inside = sys::is_main_thread() && DEPTH.get() > 0;
        let post = {
            if self.queued.swap(true, Ordering::AcqRel) {
                return;
            }
            let mut queue = queue();
            queue.ready.push(self.id);
            // Within a call of the runtime they run at its end.
            !inside && !std::mem::replace(&mut queue.posted, true)
        };
        if post {
            post_run();
        }
    }
}

fn post_run() {
    // When the document is gone there is nothing left to run.
    let _ = sys::post_task(Box::new(|| queue().posted = false));
}

/// A function that the runtime called, until it returns.
pub(crate) struct Entered(());

/// The runtime calls a function.
pub(crate) fn enter() -> Entered {
    DEPTH.set(DEPTH.get() + 1);
    Entered(())
}

impl Drop for Entered {
    fn drop(&mut self) {
        if DEPTH.get() == 1 {
            run_ready();
            panics::tell();
        }
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// Runs the tasks that are woken, and those that they wake.
fn run_ready() {
    for _ in 0..MOST_ROUNDS {
        let ready = std::mem::take(&mut queue().ready);
        if ready.is_empty() {
            return;
        }
        ready.into_iter().for_each(run);
    }
    let post = {
        let mut queue = queue();
        !queue.ready.is_empty() && !std::mem::replace(&mut queue.posted, true)
    };
    if post {
        post_run();
    }
}

fn run(id: u64) {
    if ENDED.get() {
        return;
    }
    let found = TASKS.with_borrow_mut(|tasks| {
        let entry = tasks.get_mut(&id)?;
        Some((entry.future.take()?, Arc::clone(&entry.handle)))
    });
    let Some((mut future, handle)) = found else { return };
    handle.queued.store(false, Ordering::Release);
    let waker = Waker::from(handle);
    let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut Context::from_waker(&waker))));
    let over = !matches!(polled, Ok(Poll::Pending));
    let left = TASKS.with_borrow_mut(|tasks| {
        if over {
            tasks.remove(&id);
        } else if let Some(entry) = tasks.get_mut(&id) {
            entry.future = Some(future);
            return None;
        }
        Some(future)
    });
    // Dropped where its destructors may use tasks.
    let dropped = catch_unwind(AssertUnwindSafe(|| drop(left)));
    for outcome in [polled.map(drop), dropped] {
        if let Err(panic) = outcome {
            panics::fail_with(&*panic);
        }
    }
}

/// The view failed: no task runs any more. They are dropped when the context goes, since what they hold may be in use.
pub(crate) fn end() {
    ENDED.set(true);
}

/// Whether the view failed.
pub(crate) fn has_ended() -> bool {
    ENDED.get()
}

/// The context goes: drops every task.
pub(crate) fn drop_all() {
    drop(TASKS.take());
}

/// What a task and its handle share.
struct Shared<T> {
    result: Option<Result<T, Box<dyn Any + Send>>>,
    waker: Option<Waker>,
    /// Nobody is going to ask for the result.
    detached: bool,
}

/// A task on the page's thread. Awaiting it gives what its future gives, or panics as that panicked. Dropping it cancels the
/// task; [`Task::detach`] lets it go on.
#[must_use = "a task is cancelled when this is dropped: detach it"]
pub struct Task<T> {
    id: u64,
    shared: Rc<RefCell<Shared<T>>>,
}

impl<T> std::fmt::Debug for Task<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("id", &self.id).field("finished", &self.is_finished()).finish()
    }
}

/// Runs a future on the page's thread, from the end of the present call on.
///
/// # Panics
/// On another thread: use [`remote`](crate::remote) there.
pub fn spawn_local<T: 'static>(future: impl Future<Output = T> + 'static) -> Task<T> {
    assert!(
        sys::is_main_thread(),
        "spawn_local was called on another thread than the page's: use mumba::remote() there"
    );
    let shared = Rc::new(RefCell::new(Shared { result: None, waker: None, detached: false }));
    let given = Rc::clone(&shared);
    let mut future = Box::pin(future);
    // A task that a worker's code spawned is the worker's.
    let here = sys::Context::current();
    // The panic of a task is for whoever awaits it, and else for the view.
    let runs = std::future::poll_fn(move |context| {
        let polled = catch_unwind(AssertUnwindSafe(|| here.run(|| future.as_mut().poll(context))));
        let result = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(value)) => Ok(value),
            Err(panic) => Err(panic),
        };
        let waker = {
            let mut shared = given.borrow_mut();
            match (shared.detached, result) {
                (true, Err(panic)) => {
                    drop(shared);
                    panics::fail_with(&*panic);
                    return Poll::Ready(());
                }
                (_, result) => shared.result = Some(result),
            }
            shared.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
        Poll::Ready(())
    });
    let id = NEXT_ID.replace(NEXT_ID.get() + 1);
    let handle = Arc::new(Handle { id, queued: AtomicBool::new(false) });
    TASKS.with_borrow_mut(|tasks| {
        tasks.insert(id, Entry { future: Some(Box::pin(runs)), handle: Arc::clone(&handle) });
    });
    handle.wake();
    Task { id, shared }
}

impl<T> Task<T> {
    /// Lets it go on without a handle. When it panics, the view fails.
    pub fn detach(self) {
        let panic = {
            let mut shared = self.shared.borrow_mut();
            shared.detached = true;
            shared.result.take().and_then(Result::err)
        };
        if let Some(panic) = panic {
            panics::fail_with(&*panic);
        }
        // Not cancelled: see `drop`.
    }

    /// Whether it has ended.
    pub fn is_finished(&self) -> bool {
        self.shared.try_borrow().is_ok_and(|shared| shared.result.is_some())
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        if self.shared.borrow().detached {
            return;
        }
        let entry = TASKS.with_borrow_mut(|tasks| tasks.remove(&self.id));
        drop(entry);
    }
}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let result = {
            let mut shared = self.shared.borrow_mut();
            let result = shared.result.take();
            if result.is_none() {
                shared.waker = Some(context.waker().clone());
            }
            result
        };
        match result {
            None => Poll::Pending,
            Some(Ok(value)) => Poll::Ready(value),
            Some(Err(panic)) => resume_unwind(panic),
        }
    }
}

/// Lets the page have its turn: other tasks, events and frames.
pub async fn yield_now() {
    let passed = Rc::new(Cell::new(false));
    let mut asked = false;
    std::future::poll_fn(move |context| {
        if passed.get() {
            return Poll::Ready(());
        }
        if !std::mem::replace(&mut asked, true) {
            let waker = context.waker().clone();
            if sys::post_task(Box::new(move || waker.wake())).is_err() {
                return Poll::Ready(());
            }
            passed.set(true);
        }
        Poll::Pending
    })
    .await;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of this thread: tests of tasks take turns, since woken tasks are kept for the module.
    fn turn<T>(test: impl FnOnce() -> T) -> T {
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        sys::this_is_the_main_thread();
        let outcome = test();
        drop_all();
        *queue() = Queue { ready: Vec::new(), posted: false };
        outcome
    }

    /// As a callback of the runtime would.
    fn callback<T>(run: impl FnOnce() -> T) -> T {
        let _entered = enter();
        run()
    }

    #[derive(Default, Clone)]
    struct Gate(Rc<RefCell<(bool, Option<Waker>)>>);

    impl Gate {
        fn open(&self) {
            let waker = {
                let mut state = self.0.borrow_mut();
                state.0 = true;
                state.1.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        }

        async fn passed(&self) {
            std::future::poll_fn(|context| {
                let mut state = self.0.borrow_mut();
                if state.0 {
                    return Poll::Ready(());
                }
                state.1 = Some(context.waker().clone());
                Poll::Pending
            })
            .await;
        }
    }

    #[test]
    fn a_task_runs_when_the_callback_returns() {
        turn(|| {
            let said = Rc::new(RefCell::new(Vec::new()));
            let gate = Gate::default();
            let (theirs, there) = (Rc::clone(&said), gate.clone());
            let task = callback(|| {
                let task = spawn_local(async move {
                    theirs.borrow_mut().push("begun");
                    there.passed().await;
                    theirs.borrow_mut().push("ended");
                    7
                });
                said.borrow_mut().push("spawned");
                task
            });
            assert_eq!(*said.borrow(), ["spawned", "begun"]);
            assert!(!task.is_finished());
            callback(|| gate.open());
            assert_eq!(*said.borrow(), ["spawned", "begun", "ended"]);
            assert!(task.is_finished());
            let outer = callback(|| spawn_local(task));
            let value = outer.shared.borrow_mut().result.take();
            assert_eq!(value.unwrap().unwrap(), 7);
        });
    }

    struct Dropped(Rc<Cell<u32>>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    #[test]
    fn a_dropped_task_is_cancelled_and_a_detached_one_goes_on() {
        turn(|| {
            let drops = Rc::new(Cell::new(0));
            let gate = Gate::default();
            let make = || {
                let (kept, gate) = (Dropped(Rc::clone(&drops)), gate.clone());
                spawn_local(async move {
                    let _kept = kept;
                    gate.passed().await;
                })
            };
            let (cancelled, kept) = callback(|| (make(), make()));
            drop(cancelled);
            assert_eq!(drops.get(), 1);
            kept.detach();
            assert_eq!(drops.get(), 1);
            callback(|| gate.open());
            assert_eq!(drops.get(), 2);
        });
    }

    #[test]
    fn a_task_may_cancel_itself_and_others_while_it_runs() {
        turn(|| {
            let drops = Rc::new(Cell::new(0));
            let own: Rc<RefCell<Option<Task<()>>>> = Rc::default();
            let (slot, kept) = (Rc::clone(&own), Dropped(Rc::clone(&drops)));
            callback(|| {
                let task = spawn_local(async move {
                    let _kept = kept;
                    let itself = slot.borrow_mut().take();
                    drop(itself);
                    std::future::pending::<()>().await;
                });
                *own.borrow_mut() = Some(task);
            });
            assert_eq!(drops.get(), 1);
            assert!(TASKS.with_borrow(HashMap::is_empty));
        });
    }

    #[test]
    fn a_panic_goes_to_whoever_awaits_the_task() {
        turn(|| {
            let inner = callback(|| spawn_local(async { panic!("on purpose") }));
            assert!(inner.is_finished());
            let outer = callback(|| {
                spawn_local(async move {
                    let caught = catch_unwind(AssertUnwindSafe(|| ()));
                    assert!(caught.is_ok());
                    let () = inner.await;
                })
            });
            let panic = outer.shared.borrow_mut().result.take().unwrap().unwrap_err();
            assert_eq!(panic.downcast_ref(), Some(&"on purpose"));
        });
    }

    #[test]
    fn tasks_that_wake_each_other_for_ever_leave_the_page_its_turn() {
        turn(|| {
            let count = Rc::new(Cell::new(0));
            let counter = Rc::clone(&count);
            let task = callback(|| {
                spawn_local(async move {
                    std::future::poll_fn(|context| {
                        counter.set(counter.get() + 1);
                        context.waker().wake_by_ref();
                        Poll::<()>::Pending
                    })
                    .await;
                })
            });
            assert_eq!(count.get(), MOST_ROUNDS);
            assert_eq!(queue().ready.len(), 1, "it is going to run again");
            drop(task);
        });
    }

    #[test]
    fn tasks_are_woken_from_other_threads() {
        turn(|| {
            let (send, receive) = std::sync::mpsc::channel::<Waker>();
            let woken = Rc::new(Cell::new(0));
            let counter = Rc::clone(&woken);
            let task = callback(|| {
                spawn_local(async move {
                    std::future::poll_fn(|context| {
                        counter.set(counter.get() + 1);
                        let _ = send.send(context.waker().clone());
                        Poll::<()>::Pending
                    })
                    .await;
                })
            });
            std::thread::spawn(move || receive.recv().unwrap().wake()).join().unwrap();
            assert!(queue().posted, "the runtime is asked to run it");
            callback(|| ());
            assert_eq!(woken.get(), 2);
            drop(task);
        });
    }
}
