//! Functions of Rust that the runtime calls, and the `user` pointers that they are given.

use super::*;

/// A function that may be called while it runs: the second call finds it busy.
pub(crate) struct Reentrant<F: ?Sized>(std::cell::RefCell<Box<F>>);

impl<F: ?Sized> Reentrant<F> {
    pub(crate) fn new(function: Box<F>) -> Self {
        Self(std::cell::RefCell::new(function))
    }

    /// Runs it, unless it is running.
    pub(crate) fn with<T>(&self, run: impl FnOnce(&mut F) -> T) -> Option<T> {
        self.0.try_borrow_mut().ok().map(|mut function| run(&mut function))
    }
}

pub(super) fn into_user<T: 'static>(value: T) -> *mut c_void {
    Box::into_raw(Box::new(value)).cast()
}

/// # Safety
/// `user` came from [`into_user`] for the same type, and was not dropped.
pub(super) unsafe fn user_ref<'a, T: 'static>(user: *mut c_void) -> &'a T {
    // SAFETY: so the caller says. Only shared references are ever made of it.
    unsafe { &*user.cast::<T>() }
}

/// # Safety
/// `user` came from [`into_user`] for the same type, and is dropped here only.
pub(super) unsafe extern "C" fn drop_user<T: 'static>(user: *mut c_void) {
    // SAFETY: so the caller says.
    let value = unsafe { Box::from_raw(user.cast::<T>()) };
    let _ = enter(Context::current().0, || drop(value));
}

/// Hands a value over to a function of the ABI as its `user`, and takes it back when the function fails.
pub(super) fn give<T: 'static>(
    value: T,
    call: impl FnOnce(*mut c_void, mumba_ffi::mumba_drop_fn) -> mumba_status,
) -> Result<()> {
    let user = into_user(value);
    let outcome = check(call(user, Some(drop_user::<T>)));
    if outcome.is_err() {
        // SAFETY: a function that fails takes nothing over.
        drop(unsafe { Box::from_raw(user.cast::<T>()) });
    }
    outcome
}

/// Sets what deferred commands that fail are told to.
pub(crate) fn set_error_handler(handler: Option<Box<dyn FnMut(Error)>>) -> Result<()> {
    unsafe extern "C" fn run(ctx: *mut mumba_context, user: *mut c_void, error: *const mumba_error) {
        // SAFETY: the pointer is that of the handler; the runtime lends the error.
        let (handler, error) = unsafe { (user_ref::<Reentrant<dyn FnMut(Error)>>(user), error_of(&*error)) };
        let _ = enter(ctx, || handler.with(|handler| handler(error)));
    }
    match handler {
        // SAFETY: there is nothing to point to.
        None => check(unsafe { ffi::mumba_set_error_handler(ctx(), None, std::ptr::null_mut(), None) }),
        Some(handler) => give(Reentrant::new(handler), |user, drop| {
            // SAFETY: `user` is what `run` expects.
            unsafe { ffi::mumba_set_error_handler(ctx(), Some(run), user, drop) }
        }),
    }
}

/// Arguments of a call from JavaScript.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    this: &'a mumba_value,
    list: &'a [mumba_value],
}

impl Args<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// One of them; `undefined` where there is none.
    pub fn get(&self, index: usize) -> Value {
        // SAFETY: the runtime lends what the values hold while the function runs, as long as `self` lives.
        self.list.get(index).map_or(Value::Undefined, |value| unsafe { copy_value(value) })
    }

    /// `this` of the call.
    pub fn this(&self) -> Value {
        // SAFETY: as for the arguments.
        unsafe { copy_value(self.this) }
    }
}

impl std::fmt::Debug for Args<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.list.iter().map(|value| Arg(*value, PhantomData))).finish()
    }
}

pub(super) type Callback = dyn Fn(Args<'_>) -> Result<Value>;

pub(super) struct CallbackUser {
    run: Box<Callback>,
    /// The result of the last call, which the runtime reads when the call has returned.
    result: std::cell::RefCell<Value>,
}

/// Makes a JavaScript function. It may be called while it runs.
pub(crate) fn callback_create(callback: Box<Callback>) -> Result<Object> {
    unsafe extern "C" fn run(
        ctx: *mut mumba_context,
        user: *mut c_void,
        this: mumba_value,
        argv: *const mumba_value,
        argc: usize,
        result: *mut mumba_value,
    ) -> mumba_status {
        // SAFETY: the pointer is that of the callback; the runtime lends the arguments.
        let (user, list) = unsafe {
            let list = if argc == 0 { &[] } else { std::slice::from_raw_parts(argv, argc) };
            (user_ref::<CallbackUser>(user), list)
        };
        let called = enter(ctx, || (user.run)(Args { this: &this, list }));
        let error = match called {
            Ok(Ok(value)) => {
                let arg = value.as_arg();
                // SAFETY: the runtime wants the result there. A string's bytes do not move with the value.
                unsafe { result.write(arg.0) };
                drop(user.result.replace(value));
                return MUMBA_OK;
            }
            Ok(Err(error)) => error,
            Err(panic) => panics::error_of(&*panic),
        };
        let name = if error.name().is_empty() { "Error" } else { error.name() };
        // SAFETY: the texts are valid during the call.
        unsafe {
            ffi::mumba_throw(ctx, lend(name), lend(error.message()));
        }
        MUMBA_ERR_EXCEPTION
    }
    let user = CallbackUser { run: callback, result: std::cell::RefCell::new(Value::Undefined) };
    let mut handle = MUMBA_NONE;
    give(user, |user, drop| {
        // SAFETY: `user` is what `run` expects.
        unsafe { ffi::mumba_callback_create(ctx(), Some(run), user, drop, &raw mut handle) }
    })?;
    Ok(Object::from_handle(handle))
}

/// What runs later, until it is dropped: a timer, a frame, a promise waited for, a subscription.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(super) handle: mumba_handle,
    _here: PhantomData<*const ()>,
}

impl Pending {
    pub(super) fn of(handle: mumba_handle) -> Self {
        Self { handle, _here: PhantomData }
    }

    /// It ran for the only time: its handle is gone.
    pub(crate) fn ran(&mut self) {
        self.handle = MUMBA_NONE;
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        release(self.handle);
    }
}

/// Waits for a promise.
pub(crate) fn promise_then(promise: &Object, settled: Box<dyn Fn(Result<Value>)>) -> Result<Pending> {
    unsafe extern "C" fn run(ctx: *mut mumba_context, user: *mut c_void, status: mumba_status, value: mumba_value) {
        // SAFETY: the pointer is that of the function; the runtime lends the value.
        let (settled, value) = unsafe { (user_ref::<Box<dyn Fn(Result<Value>)>>(user), AssertUnwindSafe(&value)) };
        let _ = enter(ctx, || {
            // SAFETY: the runtime lends it until this function returns.
            let value = unsafe { copy_value(&value) };
            settled(if status == MUMBA_OK { Ok(value) } else { Err(Error::rejected(status, value)) });
        });
    }
    let mut handle = MUMBA_NONE;
    give(settled, |user, drop| {
        // SAFETY: `user` is what `run` expects.
        unsafe { ffi::mumba_promise_then(ctx(), promise.handle(), Some(run), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Makes a promise and its resolver.
pub(crate) fn promise_create() -> Result<(Object, Object)> {
    let (mut promise, mut resolver) = (MUMBA_NONE, MUMBA_NONE);
    // SAFETY: the runtime writes two handles.
    check(unsafe { ffi::mumba_promise_create(ctx(), &raw mut promise, &raw mut resolver) })?;
    Ok((Object::from_handle(promise), Object::from_handle(resolver)))
}

/// Settles a promise.
pub(crate) fn promise_settle(resolver: &Object, reject: bool, value: Arg<'_>) {
    // SAFETY: the value is valid during the call.
    deferred("mumba_promise_settle", unsafe { ffi::mumba_promise_settle(ctx(), resolver.handle(), reject, value.0) });
}

/// Runs something on the context's thread, soon. On any thread. When the context goes first, it is dropped, on the
/// context's thread.
pub(crate) fn post_task(run: Box<dyn FnOnce() + Send>) -> Result<()> {
    struct Posted(std::cell::RefCell<Option<Box<dyn FnOnce() + Send>>>);
    unsafe extern "C" fn task(ctx: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the task.
        let posted = unsafe { user_ref::<Posted>(user) };
        let _ = enter(ctx, || {
            let run = posted.0.take();
            run.map(|run| run())
        });
    }
    let user = into_user(Posted(std::cell::RefCell::new(Some(run))));
    // SAFETY: `user` is what `task` and the drop function expect; it may go to the context's thread.
    let status = unsafe { ffi::mumba_post_task(ctx_of_any_thread(), Some(task), user, Some(drop_user::<Posted>)) };
    if status == MUMBA_OK {
        return Ok(());
    }
    // SAFETY: a function that fails takes nothing over.
    drop(unsafe { Box::from_raw(user.cast::<Posted>()) });
    Err(Error::new(status, "", "the document is gone", ""))
}

/// Runs something after a time, once or again and again.
pub(crate) fn set_timer(delay_ms: f64, repeat: bool, run: Box<dyn Fn()>) -> Result<Pending> {
    unsafe extern "C" fn task(ctx: *mut mumba_context, user: *mut c_void) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn()>>(user) };
        let _ = enter(ctx, run);
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `task` expects.
        unsafe { ffi::mumba_set_timer(ctx(), delay_ms, repeat, Some(task), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Runs something before the next frame is drawn.
pub(crate) fn request_frame(run: Box<dyn Fn(f64)>) -> Result<Pending> {
    unsafe extern "C" fn frame(ctx: *mut mumba_context, user: *mut c_void, time_ms: f64) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn(f64)>>(user) };
        let _ = enter(ctx, || run(time_ms));
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `frame` expects.
        unsafe { ffi::mumba_request_frame(ctx(), Some(frame), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}

/// Tells of life-cycle events.
pub(crate) fn on_event(run: Box<dyn Fn(u32)>) -> Result<Pending> {
    unsafe extern "C" fn event(ctx: *mut mumba_context, user: *mut c_void, event: u32) {
        // SAFETY: the pointer is that of the function.
        let run = unsafe { user_ref::<Box<dyn Fn(u32)>>(user) };
        let _ = enter(ctx, || run(event));
    }
    let mut handle = MUMBA_NONE;
    give(run, |user, drop| {
        // SAFETY: `user` is what `event` expects.
        unsafe { ffi::mumba_on_event(ctx(), Some(event), user, drop, &raw mut handle) }
    })?;
    Ok(Pending::of(handle))
}
