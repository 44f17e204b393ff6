//! The declarations of every function of the ABI. Who loads a module resolves them; nothing here is linked.
//!
//! Unless it says otherwise, a function is called on the context's thread (the one that called `mumba_module_main`) and
//! does nothing but fail on another; pointers given to it are read before it returns and not kept; and it may be called
//! from within any callback.
//!
//! *Deferred* functions are recorded as commands and run later, in order: before the next function that reads, when the
//! current callback or `mumba_module_main` returns, when much has been recorded, or at `mumba_flush`. They fail at once
//! for bad arguments; an exception that JavaScript throws is reported when they run, with their serial number.

use crate::types::*;
use core::ffi::{c_char, c_void};

unsafe extern "C" {
    // The runtime and the view.

    /// The ABI version of the runtime, `major << 16 | minor`. Any thread.
    pub fn mumba_abi_version() -> u32;

    /// A short English text for a status, such as "the handle is not valid". Static. Any thread.
    pub fn mumba_status_text(status: mumba_status) -> *const c_char;

    /// Tells which view and app this is and what arguments it was launched with. Set `view->size` first.
    pub fn mumba_view_get(ctx: *mut mumba_context, view: *mut mumba_view) -> mumba_status;

    /// Writes a line to the app's log, `level` being `MUMBA_LOG_…`.
    pub fn mumba_log(ctx: *mut mumba_context, level: u32, text: mumba_string) -> mumba_status;

    /// Fails the view: `text` goes to the app's log, and a page that shows it takes the place of the document, as when
    /// `mumba_module_main` fails. From now on no function of the module is called but drop functions; whatever still runs of it had
    /// better return. After the first call it does nothing. With a worker's context it fails the view too. Since version 1.2.
    pub fn mumba_fail(ctx: *mut mumba_context, text: mumba_string) -> mumba_status;

    // Handles, names, values.

    /// Gives a second handle to what `handle` holds. Each is released on its own. A timer, subscription or call in
    /// flight has one handle only: `MUMBA_ERR_TYPE`.
    pub fn mumba_retain(ctx: *mut mumba_context, handle: mumba_handle, result: *mut mumba_handle) -> mumba_status;

    /// Releases a handle: from now on it is not valid. Releasing the handle that `mumba_callback_create` gave, or that of
    /// a timer, a subscription, a promise waited for or a call in flight ends it: its functions never run again (one that
    /// is running finishes), and its drop function runs, at once or when the running function returns.
    pub fn mumba_release(ctx: *mut mumba_context, handle: mumba_handle) -> mumba_status;

    /// Makes a name known and gives its number; the same text gives the same number. It is good with the document's context and with
    /// those of its workers and scripts, whichever of them made it; in another document it is another's. Names are never forgotten, so do
    /// not intern what users type.
    pub fn mumba_intern(ctx: *mut mumba_context, text: mumba_string, name: *mut mumba_name) -> mumba_status;

    /// Gives the well-known name with this text, such as an enumeration's value that was read; 0 when there is none. Runs nothing.
    /// Since version 1.2.
    pub fn mumba_find_name(ctx: *mut mumba_context, text: mumba_string, name: *mut mumba_name) -> mumba_status;

    /// Holds a value by a handle, for example a long string that is used many times. Deferred.
    pub fn mumba_hold(ctx: *mut mumba_context, value: mumba_value, result: *mut mumba_handle) -> mumba_status;

    /// Gives the value that a handle holds: a primitive as itself, an object with a new handle, which the caller
    /// releases. Reads.
    pub fn mumba_value_of(ctx: *mut mumba_context, handle: mumba_handle, value: *mut mumba_value) -> mumba_status;

    /// Frees what a value that a function gave to the caller holds (a string, a handle), and makes it `undefined`. Not
    /// for the arguments of callbacks.
    pub fn mumba_value_clear(ctx: *mut mumba_context, value: *mut mumba_value) -> mumba_status;

    /// Frees a string that a function gave to the caller. Any thread.
    pub fn mumba_string_free(string: mumba_string);

    // Writes: all deferred.

    /// `target[name] = value`. Deferred.
    pub fn mumba_set(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        value: mumba_value,
    ) -> mumba_status;

    /// `target[index] = value`. Deferred.
    pub fn mumba_set_index(
        ctx: *mut mumba_context,
        target: mumba_handle,
        index: u32,
        value: mumba_value,
    ) -> mumba_status;

    /// `delete target[name]`. Deferred.
    pub fn mumba_delete(ctx: *mut mumba_context, target: mumba_handle, name: mumba_name) -> mumba_status;

    /// `target[name](…argv)`; with `name` 0, `target(…argv)` with `this` undefined. With a `result` that is not null, gives
    /// a handle, at once, to what the call is going to return. At most 65535 arguments. Deferred.
    pub fn mumba_invoke(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        argv: *const mumba_value,
        argc: usize,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// As `mumba_invoke` without a result, with operands that processors hand over in registers: the quickest way to call what draws. There
    /// may be two objects, `a` and `b`, and eight numbers or booleans, `n0` to `n7`, each in their order; what is not used is 0. `kinds` has
    /// three bits for each argument, `MUMBA_PLAIN_…`, the first one's lowest. Deferred. Since version 1.2.
    pub fn mumba_invoke_plain(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        kinds: u32,
        a: mumba_handle,
        b: mumba_handle,
        n0: f64,
        n1: f64,
        n2: f64,
        n3: f64,
        n4: f64,
        n5: f64,
        n6: f64,
        n7: f64,
    ) -> mumba_status;

    /// What is expected at present: of the runtime, for `mumba_call_plain`.
    pub static mut mumba_expected_now: mumba_expected;

    /// `new constructor(…argv)`. Gives a handle, at once, to the object to be made. Deferred.
    pub fn mumba_construct(
        ctx: *mut mumba_context,
        constructor: mumba_handle,
        argv: *const mumba_value,
        argc: usize,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// `target[name]`, as a handle that is given at once; nothing is read yet. Deferred.
    pub fn mumba_get_handle(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// `globalThis[name]`, such as an interface object, as a handle that is given at once. Deferred. Since version 1.2.
    pub fn mumba_get_global(ctx: *mut mumba_context, name: mumba_name, result: *mut mumba_handle) -> mumba_status;

    /// `{}`: an object to be filled, such as a dictionary. Deferred. Since version 1.2.
    pub fn mumba_object_create(ctx: *mut mumba_context, result: *mut mumba_handle) -> mumba_status;

    /// `[…items]`. At most 65535 items. Deferred. Since version 1.2.
    pub fn mumba_array_create(
        ctx: *mut mumba_context,
        items: *const mumba_value,
        count: usize,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// `target[index]`, as a handle that is given at once; nothing is read yet. Deferred.
    pub fn mumba_get_index_handle(
        ctx: *mut mumba_context,
        target: mumba_handle,
        index: u32,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Runs what was recorded. Gives the error of the first command that failed since the last flush by this function;
    /// the error handler has been told of each.
    pub fn mumba_flush(ctx: *mut mumba_context) -> mumba_status;

    /// The serial number of the command recorded last; 0 before the first. Serial numbers rise by one.
    pub fn mumba_last_serial(ctx: *mut mumba_context, serial: *mut u64) -> mumba_status;

    // Reads: each runs what was recorded first. An exception thrown by what was recorded goes to the error handler.

    /// `target[name]`. Free the value with `mumba_value_clear`.
    pub fn mumba_get(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        value: *mut mumba_value,
    ) -> mumba_status;

    /// `target[index]`. Free the value with `mumba_value_clear`.
    pub fn mumba_get_index(
        ctx: *mut mumba_context,
        target: mumba_handle,
        index: u32,
        value: *mut mumba_value,
    ) -> mumba_status;

    /// `target[name]`, which must be a number: else `MUMBA_ERR_TYPE`.
    pub fn mumba_get_number(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        number: *mut f64,
    ) -> mumba_status;

    /// `target[name]`, which must be a boolean: else `MUMBA_ERR_TYPE`.
    pub fn mumba_get_bool(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        value: *mut bool,
    ) -> mumba_status;

    /// `target[name]`, which must be a string: else `MUMBA_ERR_TYPE`. Free it with `mumba_string_free`. Surrogates without
    /// their other half become U+FFFD.
    pub fn mumba_get_string(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        string: *mut mumba_string,
    ) -> mumba_status;

    /// As `mumba_invoke`, at once and with the value returned. Free it with `mumba_value_clear`.
    pub fn mumba_invoke_read(
        ctx: *mut mumba_context,
        target: mumba_handle,
        name: mumba_name,
        argv: *const mumba_value,
        argc: usize,
        value: *mut mumba_value,
    ) -> mumba_status;

    /// `String(value)`. Free it with `mumba_string_free`.
    pub fn mumba_to_string(ctx: *mut mumba_context, handle: mumba_handle, string: *mut mumba_string) -> mumba_status;

    /// `name in target`.
    pub fn mumba_has(ctx: *mut mumba_context, target: mumba_handle, name: mumba_name, value: *mut bool)
    -> mumba_status;

    /// The type of what a handle holds: `MUMBA_TYPE_…`.
    pub fn mumba_type_of(ctx: *mut mumba_context, handle: mumba_handle, value_type: *mut u32) -> mumba_status;

    /// `handle instanceof constructor`.
    pub fn mumba_instance_of(
        ctx: *mut mumba_context,
        handle: mumba_handle,
        constructor: mumba_handle,
        value: *mut bool,
    ) -> mumba_status;

    /// Whether two handles hold the same value (`===`).
    pub fn mumba_same(ctx: *mut mumba_context, a: mumba_handle, b: mumba_handle, value: *mut bool) -> mumba_status;

    // Errors.

    /// Tells about the last call with this context that failed. Set `error->size` first. The strings live until the next
    /// call that fails.
    pub fn mumba_error_get(ctx: *mut mumba_context, error: *mut mumba_error) -> mumba_status;

    /// Makes this the failure that `mumba_error_get` tells of, and returns `code`, `MUMBA_ERR_…`: for functions that are built on those of
    /// this header and refuse something themselves, as the generated ones do. `message` is copied. Since version 1.2.
    pub fn mumba_error_set(ctx: *mut mumba_context, code: mumba_status, message: mumba_string) -> mumba_status;

    /// Sets the function that is told of each deferred command that fails; null for the runtime's own, which writes it
    /// to the app's log. The former handler's drop function runs.
    pub fn mumba_set_error_handler(
        ctx: *mut mumba_context,
        handler: mumba_error_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
    ) -> mumba_status;

    /// Prepares the exception that the running callback throws when it returns another status than `MUMBA_OK`: an `Error`
    /// with this name and message.
    pub fn mumba_throw(ctx: *mut mumba_context, name: mumba_string, message: mumba_string) -> mumba_status;

    // Memory that V8 and the module share.

    /// Makes an `ArrayBuffer` of `len` zero bytes in V8's memory and gives a handle and a pointer to it, without a copy.
    /// The pointer is good until the handle is released, or until a script of the page transfers or detaches the buffer:
    /// after any script of the page ran, take it anew with `mumba_buffer_data`. At most 1 GiB.
    pub fn mumba_buffer_create(
        ctx: *mut mumba_context,
        len: usize,
        result: *mut mumba_handle,
        data: *mut *mut c_void,
    ) -> mumba_status;

    /// Gives a pointer to the bytes of an `ArrayBuffer`, typed array or `DataView`, without a copy, and their number. The pointer to no
    /// bytes may be null.
    /// Valid as for `mumba_buffer_create`. `MUMBA_ERR_STATE` when the buffer is detached, `MUMBA_ERR_TYPE` for other
    /// objects, shared buffers included. Reads.
    pub fn mumba_buffer_data(
        ctx: *mut mumba_context,
        handle: mumba_handle,
        data: *mut *mut c_void,
        len: *mut usize,
    ) -> mumba_status;

    /// Copies `len` bytes from byte `offset` of a buffer or view to `destination`. Nothing is copied when the range does
    /// not lie in it: `MUMBA_ERR_LIMIT`. Reads.
    pub fn mumba_buffer_read(
        ctx: *mut mumba_context,
        handle: mumba_handle,
        offset: usize,
        destination: *mut c_void,
        len: usize,
    ) -> mumba_status;

    /// Copies `len` bytes from `source` to byte `offset` of a buffer or view. As `mumba_buffer_read`, but not with a worker's context:
    /// `MUMBA_ERR_STATE`.
    pub fn mumba_buffer_write(
        ctx: *mut mumba_context,
        handle: mumba_handle,
        offset: usize,
        source: *const c_void,
        len: usize,
    ) -> mumba_status;

    // Callbacks and promises.

    /// Makes a JavaScript function that runs `callback`, and gives a handle to it: use it as an event listener or wherever
    /// a function is wanted. It runs until that handle is released or the context ends; called later, the JavaScript
    /// function does nothing and returns `undefined`.
    pub fn mumba_callback_create(
        ctx: *mut mumba_context,
        callback: mumba_callback_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Calls `settled` once, when the promise (or any thenable or value) has settled. Releasing the handle forgets it;
    /// afterwards the handle is released by itself. `result` may be null.
    pub fn mumba_promise_then(
        ctx: *mut mumba_context,
        promise: mumba_handle,
        settled: mumba_settled_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Makes a promise, and a resolver to settle it with. Deferred.
    pub fn mumba_promise_create(
        ctx: *mut mumba_context,
        promise: *mut mumba_handle,
        resolver: *mut mumba_handle,
    ) -> mumba_status;

    /// Resolves a promise with a value, or rejects it. The resolver stays to be released. Deferred.
    pub fn mumba_promise_settle(
        ctx: *mut mumba_context,
        resolver: mumba_handle,
        reject: bool,
        value: mumba_value,
    ) -> mumba_status;

    // Tasks, timers, life cycle.

    /// Runs `task` on the context's thread, soon, after the tasks posted before. The one function with a context that may
    /// be called on any thread. `MUMBA_ERR_CONTEXT` when the context is gone, and then neither `task` nor `drop` is called;
    /// when it goes before the task ran, only `drop` is.
    pub fn mumba_post_task(
        ctx: *mut mumba_context,
        task: mumba_task_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
    ) -> mumba_status;

    /// Runs `task` in `delay_ms`, once or, with `repeat`, every so often. Releasing the handle cancels it; that of a timer
    /// that ran once is released by itself. `result` may be null.
    pub fn mumba_set_timer(
        ctx: *mut mumba_context,
        delay_ms: f64,
        repeat: bool,
        task: mumba_task_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Runs `frame` once, before the next frame is drawn. Releasing the handle cancels it; afterwards it is released by
    /// itself. `result` may be null.
    pub fn mumba_request_frame(
        ctx: *mut mumba_context,
        frame: mumba_frame_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Tells `event` of life-cycle events until the handle is released. A document that has loaded already gives
    /// `MUMBA_EVENT_LOAD` soon. `result` may be null.
    pub fn mumba_on_event(
        ctx: *mut mumba_context,
        event: mumba_event_fn,
        user: *mut c_void,
        drop: mumba_drop_fn,
        result: *mut mumba_handle,
    ) -> mumba_status;

    // The app's service.

    /// Calls a method of the app's service. `call->size` is set by the caller. Its functions run later, never from within
    /// this one. Releasing the handle cancels the call; after `on_end` it is released by itself. `result` may be null, unless messages
    /// are to be sent.
    ///
    /// With `MUMBA_CALL_SERVER_STREAMING` the service waits for the module: at most 1 MiB of messages is on its way to `on_message`, or,
    /// with `MUMBA_CALL_MANUAL_FLOW`, was not said to be taken.
    pub fn mumba_service_call(
        ctx: *mut mumba_context,
        call: *const mumba_call,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Sends a message of a call that was made with `MUMBA_CALL_CLIENT_STREAMING`, by the call's handle. `message` is copied; it may
    /// have 64 MiB: `MUMBA_ERR_ARGUMENT` when it has more. `MUMBA_ERR_LIMIT` when 1 MiB is under way already that the service did not
    /// take, and then only: nothing was sent, and `on_drained` tells when to try again. `MUMBA_ERR_STATE` after `mumba_service_finish`.
    /// Since version 1.1.
    pub fn mumba_service_send(ctx: *mut mumba_context, call: mumba_handle, message: mumba_bytes) -> mumba_status;

    /// No further message of the call follows. Its answer still comes. Since version 1.1.
    pub fn mumba_service_finish(ctx: *mut mumba_context, call: mumba_handle) -> mumba_status;

    /// Says of a call that was made with `MUMBA_CALL_MANUAL_FLOW` that so many more messages of its answer were taken, the eldest first:
    /// the service may send others. `MUMBA_ERR_ARGUMENT` when fewer came that were not taken, `MUMBA_ERR_STATE` for other calls. Since
    /// version 1.2.
    pub fn mumba_service_take(ctx: *mut mumba_context, call: mumba_handle, count: usize) -> mumba_status;

    // Workers.

    /// Starts a worker and gives a context for it. The functions of this header work with it as with the document's, on the same thread, and act
    /// in the worker: `MUMBA_WINDOW` is its global scope, and there is no document. Its commands go to the worker in order and are not
    /// waited for, except by reads and by `mumba_flush`, which wait up to 10 s. Until `settings->on_ready` was called there is nobody to wait for:
    /// reads give `MUMBA_ERR_STATE`. Nor may the worker need this thread meanwhile, as it does for its first canvas context and to start a worker of
    /// its own: then the read fails with `MUMBA_ERR_STATE` when its time is over. `mumba_promise_then`, which takes any value, reads without
    /// waiting. Functions made with `mumba_callback_create` are called after the
    /// fact: the worker does not wait for them, so that what they return or throw goes nowhere, and an event cannot be cancelled by them.
    /// Not possible with a worker's context are calls to the service, `mumba_buffer_create`, `mumba_buffer_data` and `mumba_buffer_write`,
    /// `mumba_on_event`, and further workers: `MUMBA_ERR_STATE`. Handles of one context are not valid in another. It ends with the document, or with
    /// `mumba_worker_close`. Since version 1.2.
    pub fn mumba_worker_create(
        ctx: *mut mumba_context,
        settings: *const mumba_worker_settings,
        worker: *mut *mut mumba_context,
    ) -> mumba_status;

    /// Gives a value of the document to a worker (structured clone): with `transfer` the object itself, such as an `ArrayBuffer`, an
    /// `OffscreenCanvas` or a `MessagePort`, which is of no use here afterwards; else a copy. `result` is valid in the worker's context.
    /// `MUMBA_ERR_EXCEPTION`, "DataCloneError", for what cannot be given. To a script of `MUMBA_SCRIPT_DOCUMENT` it gives the value itself, without
    /// `transfer`: `MUMBA_ERR_ARGUMENT` with it. Since version 1.2.
    pub fn mumba_worker_transfer(
        ctx: *mut mumba_context,
        value: mumba_handle,
        transfer: bool,
        worker: *mut mumba_context,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Ends a worker or the recording of a script, and its context: the drop functions of its callbacks run, and nothing of it is called any more. A shared
    /// worker goes on for others. Since version 1.2.
    pub fn mumba_worker_close(worker: *mut mumba_context) -> mumba_status;

    // Scripts: what runs without native code, recorded.

    /// Begins a script of `kind`, `MUMBA_SCRIPT_…`, and gives a context that records it. What is deferred in this header, in the generated ones too, is
    /// deferred with it: it becomes part of the script, which runs wherever and whenever the browser starts it, with no native code. `MUMBA_WINDOW` is the
    /// global scope there. Exceptions are JavaScript's: one that no `MUMBA_STEP_TRY` catches ends the function, or the script.
    ///
    /// Nothing of it runs while it is recorded, so nothing can be read: reads, `mumba_promise_then`, timers, frames, buffers and calls to the service
    /// give `MUMBA_ERR_STATE`. A handle that was given within a block (a function, an `if`, a loop) is released at the end of it.
    ///
    /// A function that `mumba_callback_create` makes for a service worker runs in a document of the app, with the document's context: in the one that
    /// recorded the same script first of those that live. In the worker it gives a promise of what it returned, which may be a promise itself; a `Request` or
    /// `Response` becomes one of the other side, any other object is copied (structured clone). As a listener it gets an object with the event's
    /// members, `respondWith` and `waitUntil` included. Where no document lives, an event goes on as if nobody listened, and any other call is rejected with a
    /// "NotFoundError". For worklets there are no such functions: `MUMBA_ERR_STATE`. One for `MUMBA_SCRIPT_DOCUMENT` is called as any other of the document.
    ///
    /// It ends with the document, or with `mumba_worker_close`; what was published stays. Functions of the module that it calls do nothing from then on. Since
    /// version 1.2.
    pub fn mumba_script_create(ctx: *mut mumba_context, kind: u32, script: *mut *mut mumba_context) -> mumba_status;

    /// Begins a function of a script: what follows, until its `MUMBA_STEP_END`, is its body. `flags` is 0 or `MUMBA_FUNCTION_ASYNC`. It gives a handle to each of
    /// its first `count` arguments, to its `this` where `this_value` is not null, and to the function itself, which may be used within. Since version 1.2.
    pub fn mumba_script_function(
        script: *mut mumba_context,
        flags: u32,
        arguments: *mut mumba_handle,
        count: usize,
        this_value: *mut mumba_handle,
        function: *mut mumba_handle,
    ) -> mumba_status;

    /// A step of a script that only a script has: `step` is `MUMBA_STEP_…`, which says how many operands it takes and whether it has a result.
    /// `MUMBA_ERR_STATE` where it has no place, such as an `else` without its `if`. Since version 1.2.
    pub fn mumba_script_step(
        script: *mut mumba_context,
        step: u32,
        operands: *const mumba_value,
        count: usize,
        result: *mut mumba_handle,
    ) -> mumba_status;

    /// Has the host serve what was recorded so far to pages and workers of the app, and gives a promise, in the document's context, of its URL: for
    /// `ServiceWorkerContainer.register` with the scope "/", or `Worklet.addModule`. `name` has up to 64 letters a to z, digits and
    /// dashes. A script of the same kind and name is replaced, and has another URL if it is another one; the host keeps it for the browser, over
    /// restarts too. The promise is rejected when the host does not take it. At most 1 MiB: `MUMBA_ERR_LIMIT`. Since version 1.2.
    pub fn mumba_script_publish(script: *mut mumba_context, name: mumba_string, url: *mut mumba_handle)
    -> mumba_status;
}
