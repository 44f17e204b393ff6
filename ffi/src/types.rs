//! The plain types and constants of the ABI. Nothing here has behaviour.

use core::ffi::{c_char, c_void};

/// Version of this ABI, `major << 16 | minor`. A runtime takes modules of its own major version whose minor version is
/// not above its own.
pub const MUMBA_ABI_VERSION: u32 = 0x0001_0002;

/// What a call came to: `MUMBA_OK` or one of `MUMBA_ERR_…`. `mumba_error_get` tells more, `mumba_status_text` names it.
pub type mumba_status = i32;

/// All is well.
pub const MUMBA_OK: mumba_status = 0;
/// An argument is wrong in itself: a null pointer, an unknown kind, a structure whose size is too small.
pub const MUMBA_ERR_ARGUMENT: mumba_status = 1;
/// The handle was released, belongs to another context or was never given out.
pub const MUMBA_ERR_BAD_HANDLE: mumba_status = 2;
/// A string is not UTF-8.
pub const MUMBA_ERR_UTF8: mumba_status = 3;
/// The call was made on another thread than the context's.
pub const MUMBA_ERR_THREAD: mumba_status = 4;
/// The context is gone: its document was left, reloaded or closed.
pub const MUMBA_ERR_CONTEXT: mumba_status = 5;
/// JavaScript threw. The error's `name`, `message` and `stack` are the exception's.
pub const MUMBA_ERR_EXCEPTION: mumba_status = 6;
/// The command was not run, since it uses the result of a command that failed.
pub const MUMBA_ERR_DEPENDENCY: mumba_status = 7;
/// The value is not of the type that was asked for.
pub const MUMBA_ERR_TYPE: mumba_status = 8;
/// Too large, too many or nested too deeply.
pub const MUMBA_ERR_LIMIT: mumba_status = 9;
/// Not possible in the present state, such as the data of a detached buffer.
pub const MUMBA_ERR_STATE: mumba_status = 10;
/// A defect of the runtime.
pub const MUMBA_ERR_INTERNAL: mumba_status = 11;
/// The promise was rejected.
pub const MUMBA_ERR_REJECTED: mumba_status = 12;

/// A document's world as one module sees it. Given to `mumba_module_main` and to every callback; never made or freed by
/// the module. A pointer whose document is gone is refused with `MUMBA_ERR_CONTEXT`, never followed.
#[repr(C)]
pub struct mumba_context {
    _opaque: [u8; 0],
}

/// Names a JavaScript value (an object, a function, or whatever a deferred command gave), a timer, a subscription or a
/// call in flight. 0 names nothing. A handle that was released is never given out again.
pub type mumba_handle = u64;

/// No handle.
pub const MUMBA_NONE: mumba_handle = 0;
/// The window of the module's frame. Always valid; cannot be released.
pub const MUMBA_WINDOW: mumba_handle = 1;
/// The document of the module's frame. Always valid; cannot be released.
pub const MUMBA_DOCUMENT: mumba_handle = 2;

/// A property or method name, or a string used again and again, known to the runtime by number: see `mumba_intern`. 0
/// is no name. Valid as long as the context.
pub type mumba_name = u32;

/// A name with this bit is a well-known one: of the web platform, with a number that is the same everywhere and for ever, and that
/// needs no `mumba_intern`. The headers below `mumba/web` have the numbers. Since version 1.2.
pub const MUMBA_NAME_WELL_KNOWN: mumba_name = 0x8000_0000;

/// UTF-8 text: `len` bytes at `ptr`, which may hold zero bytes. `ptr` may be null when `len` is 0. Strings that the
/// runtime hands out have a zero byte after their last byte.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_string {
    /// First byte.
    pub ptr: *const c_char,
    /// Bytes, without a final zero byte.
    pub len: usize,
}

/// Bytes: `len` of them at `ptr`, which may be null when `len` is 0.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_bytes {
    /// First byte.
    pub ptr: *const c_void,
    /// How many.
    pub len: usize,
}

/// `undefined`; nothing in `as` counts.
pub const MUMBA_UNDEFINED: u32 = 0;
/// `null`; nothing in `as` counts.
pub const MUMBA_NULL: u32 = 1;
/// A boolean, in `as.boolean`.
pub const MUMBA_BOOL: u32 = 2;
/// A number, in `as.number`.
pub const MUMBA_NUMBER: u32 = 3;
/// A string, in `as.string`.
pub const MUMBA_STRING: u32 = 4;
/// An object, function, symbol or bigint, held by the handle in `as.object`. As an argument: whatever the handle holds.
pub const MUMBA_OBJECT: u32 = 5;
/// As an argument, or the result of a callback: the string that the name in `as.name` stands for. Cheaper than a string. Never given to a module.
pub const MUMBA_NAME: u32 = 6;

/// A number. For `mumba_invoke_plain`, as are the other three.
pub const MUMBA_PLAIN_NUMBER: u32 = 1;
/// A boolean: 0 or 1, among the numbers.
pub const MUMBA_PLAIN_BOOL: u32 = 2;
/// A handle, and what it holds.
pub const MUMBA_PLAIN_OBJECT: u32 = 3;
/// As `MUMBA_PLAIN_OBJECT`; `MUMBA_NONE` is `null`.
pub const MUMBA_PLAIN_OBJECT_OR_NULL: u32 = 4;

/// A call that is expected: see `mumba_expected`. Its layout never changes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_expected_call {
    /// What it is called on.
    pub target: mumba_handle,
    /// Its name, as the module gave it, and in the upper half the kinds of `mumba_invoke_plain`: 0 for a call that does not come that way.
    pub key: u64,
    /// Those that it has; `MUMBA_NONE` for others.
    pub objects: [mumba_handle; 2],
    /// The one that is expected then.
    pub following: *const mumba_expected_call,
    /// How many numbers and booleans it has.
    pub count: u32,
    /// A bit for each number that may be any, the first one's lowest.
    pub varying: u32,
    /// The bits of the others.
    pub numbers: [u64; 8],
}

/// What the runtime expects to be called by `mumba_invoke_plain`, while calls come again and again with other numbers. To record such a call is
/// to write those of its numbers that vary to `place`, one behind the other, and to go on to the following call. `mumba_call_plain` does so;
/// nothing else should. Its layout never changes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_expected {
    /// The thread on which something is expected, as it knows itself: the first word of its control block. 0 while nothing is expected: then,
    /// and on other threads, nothing else may be read.
    pub thread: usize,
    /// The context that it is expected of.
    pub ctx: *mut mumba_context,
    /// The call.
    pub call: *const mumba_expected_call,
    /// The one that ends a round. After it one of `rounds` is over.
    pub last: *const mumba_expected_call,
    /// Where the next number goes.
    pub place: *mut f64,
    /// Rounds for which there is room. The last call of the last one is for `mumba_invoke_plain` to record.
    pub rounds: usize,
}

/// What a `mumba_value` holds; its `kind` says which.
#[repr(C)]
#[derive(Clone, Copy)]
pub union mumba_value_as {
    /// For `MUMBA_BOOL`: 0 or 1.
    pub boolean: u32,
    /// For `MUMBA_NUMBER`.
    pub number: f64,
    /// For `MUMBA_STRING`.
    pub string: mumba_string,
    /// For `MUMBA_OBJECT`.
    pub object: mumba_handle,
    /// For `MUMBA_NAME`.
    pub name: mumba_name,
}

/// A JavaScript value. Made with `mumba_of_string` and its like. This structure never changes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mumba_value {
    /// `MUMBA_UNDEFINED` … `MUMBA_NAME`.
    pub kind: u32,
    /// 0.
    pub reserved: u32,
    /// The value.
    pub r#as: mumba_value_as,
}

/// `typeof` gives "undefined".
pub const MUMBA_TYPE_UNDEFINED: u32 = 0;
/// The value is `null`.
pub const MUMBA_TYPE_NULL: u32 = 1;
/// `typeof` gives "boolean".
pub const MUMBA_TYPE_BOOLEAN: u32 = 2;
/// `typeof` gives "number".
pub const MUMBA_TYPE_NUMBER: u32 = 3;
/// `typeof` gives "string".
pub const MUMBA_TYPE_STRING: u32 = 4;
/// `typeof` gives "object", and the value is not `null`.
pub const MUMBA_TYPE_OBJECT: u32 = 5;
/// `typeof` gives "function".
pub const MUMBA_TYPE_FUNCTION: u32 = 6;
/// `typeof` gives "symbol".
pub const MUMBA_TYPE_SYMBOL: u32 = 7;
/// `typeof` gives "bigint".
pub const MUMBA_TYPE_BIGINT: u32 = 8;

/// What went wrong. Strings belong to the runtime.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_error {
    /// Set it to `sizeof(mumba_error)` before the call; the runtime fills no more than that.
    pub size: usize,
    /// `MUMBA_ERR_…`, or `MUMBA_OK` when nothing went wrong yet.
    pub code: mumba_status,
    /// 0.
    pub reserved: u32,
    /// Serial number of the deferred command that failed (see `mumba_last_serial`); 0 when the call itself failed.
    pub serial: u64,
    /// Name of the exception, such as "TypeError", or the name of a DOMException, such as "NotFoundError"; else empty.
    pub name: mumba_string,
    /// What happened, for people.
    pub message: mumba_string,
    /// JavaScript stack; else empty.
    pub stack: mumba_string,
}

/// What this view is. Strings belong to the runtime and live as long as the context.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_view {
    /// Set it to `sizeof(mumba_view)` before the call; the runtime fills no more than that.
    pub size: usize,
    /// Id of the view, unique while the host runs.
    pub view_id: mumba_string,
    /// Id of the app: 52 characters of z-base-32.
    pub app_id: mumba_string,
    /// Name of the app from its manifest.
    pub app_name: mumba_string,
    /// Arguments of the launch.
    pub arguments: *const mumba_string,
    /// How many arguments.
    pub argument_count: usize,
}

/// The document and all that it refers to has loaded.
pub const MUMBA_EVENT_LOAD: u32 = 1;
/// The view can be seen.
pub const MUMBA_EVENT_VISIBLE: u32 = 2;
/// The view cannot be seen.
pub const MUMBA_EVENT_HIDDEN: u32 = 3;
/// The document is left: the last moment at which the context works.
pub const MUMBA_EVENT_UNLOAD: u32 = 4;

/// For tracing.
pub const MUMBA_LOG_DEBUG: u32 = 1;
/// For the record.
pub const MUMBA_LOG_INFO: u32 = 2;
/// Something is off, but goes on.
pub const MUMBA_LOG_WARNING: u32 = 3;
/// Something failed.
pub const MUMBA_LOG_ERROR: u32 = 4;

/// Frees what `user` points to. Called exactly once, on the context's thread, after the last call of the function that
/// it was given with. A call that fails takes nothing over: this is not called then, and what `user` points to stays the
/// caller's. May be null.
pub type mumba_drop_fn = Option<unsafe extern "C" fn(user: *mut c_void)>;

/// A function that JavaScript calls. Strings in `argv` live until it returns; so do the handles in `argv` and
/// `this_value`, which the runtime releases afterwards (`mumba_retain` what is to stay). `result` is `undefined` on
/// entry; a string or handle put there stays the module's, and is read when the function has returned. Any other status
/// than `MUMBA_OK` throws an exception: the one that `mumba_throw` prepared, else the last error as an `Error`.
pub type mumba_callback_fn = Option<
    unsafe extern "C" fn(
        ctx: *mut mumba_context,
        user: *mut c_void,
        this_value: mumba_value,
        argv: *const mumba_value,
        argc: usize,
        result: *mut mumba_value,
    ) -> mumba_status,
>;

/// A promise settled: `status` is `MUMBA_OK` and `value` its value, or `MUMBA_ERR_REJECTED` and `value` the reason.
/// Strings and handles in `value` live until the function returns.
pub type mumba_settled_fn =
    Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, status: mumba_status, value: mumba_value)>;

/// A task or timer runs.
pub type mumba_task_fn = Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void)>;

/// An animation frame is about to be drawn; `time_ms` is what `requestAnimationFrame` gives.
pub type mumba_frame_fn = Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, time_ms: f64)>;

/// A life-cycle event: `MUMBA_EVENT_…`.
pub type mumba_event_fn = Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, event: u32)>;

/// A deferred command failed. `error` lives until the function returns.
pub type mumba_error_fn =
    Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, error: *const mumba_error)>;

/// A message of the service's answer. `message` lives until the function returns.
pub type mumba_message_fn =
    Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, message: mumba_bytes)>;

// The status codes of gRPC, with which calls to the service end. None is a `mumba_status`.

/// The call went well. Since version 1.2.
pub const MUMBA_STATUS_OK: u32 = 0;
/// It was cancelled. Since version 1.2.
pub const MUMBA_STATUS_CANCELLED: u32 = 1;
/// The service failed in a way that it does not name. Since version 1.2.
pub const MUMBA_STATUS_UNKNOWN: u32 = 2;
/// The request is wrong in itself. Since version 1.2.
pub const MUMBA_STATUS_INVALID_ARGUMENT: u32 = 3;
/// Its time is over. Since version 1.2.
pub const MUMBA_STATUS_DEADLINE_EXCEEDED: u32 = 4;
/// What was asked for is not there. Since version 1.2.
pub const MUMBA_STATUS_NOT_FOUND: u32 = 5;
/// What was to be made is there already. Since version 1.2.
pub const MUMBA_STATUS_ALREADY_EXISTS: u32 = 6;
/// The caller may not do this; the manifest does not list the service, for example. Since version 1.2.
pub const MUMBA_STATUS_PERMISSION_DENIED: u32 = 7;
/// Too large or too many. Since version 1.2.
pub const MUMBA_STATUS_RESOURCE_EXHAUSTED: u32 = 8;
/// Not possible in the present state. Since version 1.2.
pub const MUMBA_STATUS_FAILED_PRECONDITION: u32 = 9;
/// It got into the way of another call. Since version 1.2.
pub const MUMBA_STATUS_ABORTED: u32 = 10;
/// Beyond the end of what is there. Since version 1.2.
pub const MUMBA_STATUS_OUT_OF_RANGE: u32 = 11;
/// The service has no such method. Since version 1.2.
pub const MUMBA_STATUS_UNIMPLEMENTED: u32 = 12;
/// A defect. Since version 1.2.
pub const MUMBA_STATUS_INTERNAL: u32 = 13;
/// The service does not run, or ended. Since version 1.2.
pub const MUMBA_STATUS_UNAVAILABLE: u32 = 14;
/// Data is lost or damaged. Since version 1.2.
pub const MUMBA_STATUS_DATA_LOSS: u32 = 15;
/// The service wants to know who calls. Since version 1.2.
pub const MUMBA_STATUS_UNAUTHENTICATED: u32 = 16;

/// How a call to the service ended. Strings and bytes belong to the runtime.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_call_end {
    /// `sizeof(mumba_call_end)` of the runtime.
    pub size: usize,
    /// A gRPC status code, `MUMBA_STATUS_…`: 0 is OK. A service may give others.
    pub code: u32,
    /// 0.
    pub reserved: u32,
    /// What the service said about it.
    pub message: mumba_string,
    /// An encoded `google.rpc.Status`; may be empty.
    pub details: mumba_bytes,
}

/// The call is over. `end` lives until the function returns.
pub type mumba_end_fn =
    Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void, end: *const mumba_call_end)>;

/// The method answers with a stream of messages.
pub const MUMBA_CALL_SERVER_STREAMING: u32 = 1;

/// The method takes a stream of messages: `request` is empty, and they follow with `mumba_service_send`.
pub const MUMBA_CALL_CLIENT_STREAMING: u32 = 2;

/// With `MUMBA_CALL_SERVER_STREAMING`: a message of the answer counts as taken when `mumba_service_take` says so, not when `on_message`
/// returns. For whoever keeps messages to look at them later. Since version 1.2.
pub const MUMBA_CALL_MANUAL_FLOW: u32 = 4;

/// A worker of this document alone (`Worker`).
pub const MUMBA_WORKER_DEDICATED: u32 = 1;
/// A worker that all documents of the app share which ask for the same name (`SharedWorker`). It shares no memory with them: nothing can be
/// read from its context, and its functions tell what it has to say.
pub const MUMBA_WORKER_SHARED: u32 = 2;

/// A worker to be started. Since version 1.2.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_worker_settings {
    /// `sizeof(mumba_worker_settings)`.
    pub size: usize,
    /// `MUMBA_WORKER_…`
    pub kind: u32,
    /// 0.
    pub reserved: u32,
    /// For people who look for it in developer tools; of a shared worker, which one it is. At most 256 bytes, may be empty. Copied.
    pub name: mumba_string,
    /// Called once, with the worker's context, when the worker runs; may be null. Commands may be recorded before, and wait; reads are refused.
    pub on_ready: mumba_task_fn,
    /// Handed to `on_ready`.
    pub user: *mut c_void,
    /// Frees `user`; may be null. Called when `on_ready` has returned, or, where that does not run or is null, with the worker's end.
    pub drop: mumba_drop_fn,
}

/// The script of a service worker, for `mumba_script_create`. Functions of the module that it calls run in a document of the app.
pub const MUMBA_SCRIPT_SERVICE_WORKER: u32 = 1;
/// A script for `CSS.paintWorklet`.
pub const MUMBA_SCRIPT_PAINT_WORKLET: u32 = 2;
/// A script for the `audioWorklet` of an audio context.
pub const MUMBA_SCRIPT_AUDIO_WORKLET: u32 = 3;
/// A script that the document runs, by `MUMBA_STEP_EVALUATE`: a listener, for example, that looks at each event there, and calls functions of the
/// module for those that matter.
pub const MUMBA_SCRIPT_DOCUMENT: u32 = 4;

/// The function that is recorded is an `async` one: it gives a promise, and may wait with `MUMBA_STEP_AWAIT`.
pub const MUMBA_FUNCTION_ASYNC: u32 = 1;

/// Ends the block that was begun last: a function (which gives `undefined` where no other step returned), an `if` or `else`, a loop, a `catch`.
pub const MUMBA_STEP_END: u32 = 1;
/// Begins a block that runs if the operand is true.
pub const MUMBA_STEP_IF: u32 = 2;
/// Ends the block of an `if`, and begins the one that runs otherwise.
pub const MUMBA_STEP_ELSE: u32 = 3;
/// Begins a block that runs again and again, until it is left.
pub const MUMBA_STEP_LOOP: u32 = 4;
/// Leaves the loop.
pub const MUMBA_STEP_BREAK: u32 = 5;
/// Begins the next round of the loop.
pub const MUMBA_STEP_CONTINUE: u32 = 6;
/// Begins a block whose exceptions are caught. `MUMBA_STEP_CATCH` must follow.
pub const MUMBA_STEP_TRY: u32 = 7;
/// Ends the block of a `try`, and begins the one that runs when it threw. The result, which may be null, is what was thrown.
pub const MUMBA_STEP_CATCH: u32 = 8;
/// Leaves the function, which gives the operand.
pub const MUMBA_STEP_RETURN: u32 = 9;
/// Throws the operand.
pub const MUMBA_STEP_THROW: u32 = 10;
/// Waits for the operand, a promise; in an `async` function. The result, which may be null, is its value.
pub const MUMBA_STEP_AWAIT: u32 = 11;
/// From now on the handle that is the first operand holds the second.
pub const MUMBA_STEP_ASSIGN: u32 = 12;
/// `a[b] = c`
pub const MUMBA_STEP_PUT: u32 = 13;
/// A class, derived from the operand where there is one. Its methods are set on its `prototype`, its static members on itself.
pub const MUMBA_STEP_CLASS: u32 = 14;
/// Runs what was recorded in the document, after what the document was told to do before; of `MUMBA_SCRIPT_DOCUMENT` only, and in no block. The operand, which may be left
/// out, is a handle that was given in no block, such as a function's; the result, which may be null, is a handle of the document to what it holds then. An exception is told as
/// that of any deferred command of the document. What was recorded is done with: its handles are not valid any more, and the script begins anew. A function that
/// `mumba_callback_create` made for it stays until `mumba_worker_close`, unless its handle was released. At most 1 MiB: `MUMBA_ERR_LIMIT`.
pub const MUMBA_STEP_EVALUATE: u32 = 15;
/// `a[b]`
pub const MUMBA_STEP_INDEX: u32 = 32;
/// `a + b`
pub const MUMBA_STEP_ADD: u32 = 33;
/// `a - b`
pub const MUMBA_STEP_SUBTRACT: u32 = 34;
/// `a * b`
pub const MUMBA_STEP_MULTIPLY: u32 = 35;
/// `a / b`
pub const MUMBA_STEP_DIVIDE: u32 = 36;
/// `a % b`
pub const MUMBA_STEP_REMAINDER: u32 = 37;
/// `a === b`
pub const MUMBA_STEP_EQUAL: u32 = 38;
/// `a !== b`
pub const MUMBA_STEP_NOT_EQUAL: u32 = 39;
/// `a < b`
pub const MUMBA_STEP_LESS: u32 = 40;
/// `a <= b`
pub const MUMBA_STEP_LESS_OR_EQUAL: u32 = 41;
/// `a > b`
pub const MUMBA_STEP_GREATER: u32 = 42;
/// `a >= b`
pub const MUMBA_STEP_GREATER_OR_EQUAL: u32 = 43;
/// `a & b`
pub const MUMBA_STEP_BIT_AND: u32 = 44;
/// `a | b`
pub const MUMBA_STEP_BIT_OR: u32 = 45;
/// `a ^ b`
pub const MUMBA_STEP_BIT_XOR: u32 = 46;
/// `a << b`
pub const MUMBA_STEP_SHIFT_LEFT: u32 = 47;
/// `a >> b`
pub const MUMBA_STEP_SHIFT_RIGHT: u32 = 48;
/// `a >>> b`
pub const MUMBA_STEP_SHIFT_RIGHT_UNSIGNED: u32 = 49;
/// `a instanceof b`
pub const MUMBA_STEP_INSTANCE_OF: u32 = 50;
/// `a in b`
pub const MUMBA_STEP_IN: u32 = 51;
/// `!a`
pub const MUMBA_STEP_NOT: u32 = 64;
/// `-a`
pub const MUMBA_STEP_NEGATE: u32 = 65;
/// `typeof a`
pub const MUMBA_STEP_TYPE_OF: u32 = 66;

/// There is room for messages of a call again.
pub type mumba_drained_fn = Option<unsafe extern "C" fn(ctx: *mut mumba_context, user: *mut c_void)>;

/// A call to a method of the app's own service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct mumba_call {
    /// `sizeof(mumba_call)`.
    pub size: usize,
    /// "package.Service/Method", of a service that the manifest lists under `[[api]]`. Copied.
    pub method: mumba_string,
    /// The encoded request message. Copied.
    pub request: mumba_bytes,
    /// 0 for none. When it passes, the call ends with `MUMBA_STATUS_DEADLINE_EXCEEDED`.
    pub timeout_ms: u32,
    /// `MUMBA_CALL_…`, any of them or 0.
    pub flags: u32,
    /// Called for each message of the answer: once, or any number of times with `MUMBA_CALL_SERVER_STREAMING`.
    pub on_message: mumba_message_fn,
    /// Called once, last, unless the call's handle was released before.
    pub on_end: mumba_end_fn,
    /// Handed to the functions.
    pub user: *mut c_void,
    /// Frees `user`; may be null.
    pub drop: mumba_drop_fn,
    /// Called when there is room again after `mumba_service_send` gave `MUMBA_ERR_LIMIT`; may be null. Since version 1.1.
    pub on_drained: mumba_drained_fn,
}
