//! Which context calls go to: the document's, or a worker's while something runs for that.
//!
//! Objects do not say whose they are, so that those of documents cost nothing. A handle is good in its own context only, and
//! refused in every other.

use super::*;

/// The document's context.
static DOCUMENT: AtomicPtr<mumba_context> = AtomicPtr::new(std::ptr::null_mut());

/// The context that calls go to now. Only the context's thread changes it.
static CURRENT: AtomicPtr<mumba_context> = AtomicPtr::new(std::ptr::null_mut());

thread_local! {
    /// The contexts of workers, and of scripts that are recorded, that are not closed.
    static WORKERS: std::cell::RefCell<Vec<*mut mumba_context>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// A context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Context(pub(super) *mut mumba_context);

impl Context {
    /// The one that calls go to now.
    #[inline]
    pub(crate) fn current() -> Self {
        Self(CURRENT.load(Ordering::Relaxed))
    }

    /// The document's, also for other threads.
    pub(crate) fn document() -> Self {
        Self(DOCUMENT.load(Ordering::Acquire))
    }

    /// Runs something of which all calls go to this context.
    pub(crate) fn run<T>(self, run: impl FnOnce() -> T) -> T {
        struct Back(*mut mumba_context);
        impl Drop for Back {
            fn drop(&mut self) {
                CURRENT.store(self.0, Ordering::Relaxed);
            }
        }
        let _back = Back(CURRENT.swap(self.0, Ordering::Relaxed));
        run()
    }
}

/// There is a document.
pub(super) fn begin(ctx: *mut mumba_context) {
    DOCUMENT.store(ctx, Ordering::Release);
    CURRENT.store(ctx, Ordering::Release);
}

/// Asks the other contexts for what the current one refused: an object may be cloned and dropped anywhere.
#[cold]
pub(super) fn elsewhere(ask: impl Fn(*mut mumba_context) -> mumba_status) -> mumba_status {
    let current = Context::current().0;
    let document = Context::document().0;
    // What is released may end a worker.
    let workers = WORKERS.with_borrow(Clone::clone);
    let others = std::iter::once(document).chain(workers).filter(|ctx| *ctx != current);
    others.map(ask).find(|status| *status == MUMBA_OK).unwrap_or(MUMBA_ERR_BAD_HANDLE)
}

/// Starts a worker. `ready` runs when the worker does.
pub(crate) fn worker_create(kind: u32, name: &str, ready: Box<dyn FnOnce()>) -> Result<Context> {
    type Ready = std::cell::RefCell<Option<Box<dyn FnOnce()>>>;
    unsafe extern "C" fn on_ready(ctx: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the function.
        let ready = unsafe { user_ref::<Ready>(user) }.take();
        let _ = enter(ctx, || ready.map(|ready| ready()));
    }
    let mut worker = std::ptr::null_mut();
    give(std::cell::RefCell::new(Some(ready)), |user, drop| {
        let settings = mumba_worker_settings {
            size: size_of::<mumba_worker_settings>(),
            kind,
            reserved: 0,
            name: lend(name),
            on_ready: Some(on_ready),
            user,
            drop,
        };
        // SAFETY: the structure and what it points to are valid during the call; `user` is what `on_ready` expects.
        unsafe { ffi::mumba_worker_create(ctx(), &raw const settings, &raw mut worker) }
    })?;
    Ok(add_context(worker))
}

/// There is a context besides the document's.
pub(super) fn add_context(ctx: *mut mumba_context) -> Context {
    WORKERS.with_borrow_mut(|workers| workers.push(ctx));
    Context(ctx)
}

/// Gives a value of the current context to a worker.
pub(crate) fn worker_transfer(value: &Object, transfer: bool, worker: Context) -> Result<Object> {
    let mut handle = MUMBA_NONE;
    // SAFETY: the runtime writes a handle.
    check(unsafe { ffi::mumba_worker_transfer(ctx(), value.handle(), transfer, worker.0, &raw mut handle) })?;
    Ok(Object::from_handle(handle))
}

/// Ends a worker, or the recording of a script.
pub(crate) fn worker_close(worker: Context) {
    when_free(move || {
        WORKERS.with_borrow_mut(|workers| workers.retain(|ctx| *ctx != worker.0));
        // SAFETY: nothing is pointed to. A context that ended with its document is refused.
        unsafe { ffi::mumba_worker_close(worker.0) };
    });
}
