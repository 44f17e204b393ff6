/**
 * @file mumba.h
 * The C ABI of Mumba: what a native UI module includes.
 *
 * A module is a shared library with two functions, `mumba_module_abi` and `mumba_module_main`, declared below. It is
 * loaded into the view's sandboxed renderer and draws by calling the functions of this header, which the renderer
 * resolves: nothing is linked for them.
 *
 * - Every function that can fail returns a `mumba_status`; `mumba_error_get` tells the rest.
 * - Handles are released with `mumba_release`; whatever is left is released when the document is left.
 * - A handle that is stale, foreign or released twice is refused with MUMBA_ERR_BAD_HANDLE.
 * - Everything happens on one thread, except `mumba_post_task`, `mumba_string_free`, `mumba_status_text` and
 *   `mumba_abi_version`.
 * - Nothing throws across this boundary, in either direction.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_H
#define MUMBA_H

/* Made by cbindgen from the crate mumba-ffi: change that, then run `MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi`. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** Marks what a module exports. */
#define MUMBA_EXPORT __attribute__((visibility("default")))

/**
 * A document's world as one module sees it. Given to `mumba_module_main` and to every callback; never made or freed by
 * the module. A pointer whose document is gone is refused with `MUMBA_ERR_CONTEXT`, never followed.
 */
typedef struct mumba_context mumba_context;


/**
 * Version of this ABI, `major << 16 | minor`. A runtime takes modules of its own major version whose minor version is
 * not above its own.
 */
#define MUMBA_ABI_VERSION 65538

/**
 * `undefined`; nothing in `as` counts.
 */
#define MUMBA_UNDEFINED 0

/**
 * `null`; nothing in `as` counts.
 */
#define MUMBA_NULL 1

/**
 * A boolean, in `as.boolean`.
 */
#define MUMBA_BOOL 2

/**
 * A number, in `as.number`.
 */
#define MUMBA_NUMBER 3

/**
 * A string, in `as.string`.
 */
#define MUMBA_STRING 4

/**
 * An object, function, symbol or bigint, held by the handle in `as.object`. As an argument: whatever the handle holds.
 */
#define MUMBA_OBJECT 5

/**
 * As an argument, or the result of a callback: the string that the name in `as.name` stands for. Cheaper than a string. Never given to a module.
 */
#define MUMBA_NAME 6

/**
 * A number. For `mumba_invoke_plain`, as are the other three.
 */
#define MUMBA_PLAIN_NUMBER 1

/**
 * A boolean: 0 or 1, among the numbers.
 */
#define MUMBA_PLAIN_BOOL 2

/**
 * A handle, and what it holds.
 */
#define MUMBA_PLAIN_OBJECT 3

/**
 * As `MUMBA_PLAIN_OBJECT`; `MUMBA_NONE` is `null`.
 */
#define MUMBA_PLAIN_OBJECT_OR_NULL 4

/**
 * `typeof` gives "undefined".
 */
#define MUMBA_TYPE_UNDEFINED 0

/**
 * The value is `null`.
 */
#define MUMBA_TYPE_NULL 1

/**
 * `typeof` gives "boolean".
 */
#define MUMBA_TYPE_BOOLEAN 2

/**
 * `typeof` gives "number".
 */
#define MUMBA_TYPE_NUMBER 3

/**
 * `typeof` gives "string".
 */
#define MUMBA_TYPE_STRING 4

/**
 * `typeof` gives "object", and the value is not `null`.
 */
#define MUMBA_TYPE_OBJECT 5

/**
 * `typeof` gives "function".
 */
#define MUMBA_TYPE_FUNCTION 6

/**
 * `typeof` gives "symbol".
 */
#define MUMBA_TYPE_SYMBOL 7

/**
 * `typeof` gives "bigint".
 */
#define MUMBA_TYPE_BIGINT 8

/**
 * The document and all that it refers to has loaded.
 */
#define MUMBA_EVENT_LOAD 1

/**
 * The view can be seen.
 */
#define MUMBA_EVENT_VISIBLE 2

/**
 * The view cannot be seen.
 */
#define MUMBA_EVENT_HIDDEN 3

/**
 * The document is left: the last moment at which the context works.
 */
#define MUMBA_EVENT_UNLOAD 4

/**
 * For tracing.
 */
#define MUMBA_LOG_DEBUG 1

/**
 * For the record.
 */
#define MUMBA_LOG_INFO 2

/**
 * Something is off, but goes on.
 */
#define MUMBA_LOG_WARNING 3

/**
 * Something failed.
 */
#define MUMBA_LOG_ERROR 4

/**
 * The call went well. Since version 1.2.
 */
#define MUMBA_STATUS_OK 0

/**
 * It was cancelled. Since version 1.2.
 */
#define MUMBA_STATUS_CANCELLED 1

/**
 * The service failed in a way that it does not name. Since version 1.2.
 */
#define MUMBA_STATUS_UNKNOWN 2

/**
 * The request is wrong in itself. Since version 1.2.
 */
#define MUMBA_STATUS_INVALID_ARGUMENT 3

/**
 * Its time is over. Since version 1.2.
 */
#define MUMBA_STATUS_DEADLINE_EXCEEDED 4

/**
 * What was asked for is not there. Since version 1.2.
 */
#define MUMBA_STATUS_NOT_FOUND 5

/**
 * What was to be made is there already. Since version 1.2.
 */
#define MUMBA_STATUS_ALREADY_EXISTS 6

/**
 * The caller may not do this; the manifest does not list the service, for example. Since version 1.2.
 */
#define MUMBA_STATUS_PERMISSION_DENIED 7

/**
 * Too large or too many. Since version 1.2.
 */
#define MUMBA_STATUS_RESOURCE_EXHAUSTED 8

/**
 * Not possible in the present state. Since version 1.2.
 */
#define MUMBA_STATUS_FAILED_PRECONDITION 9

/**
 * It got into the way of another call. Since version 1.2.
 */
#define MUMBA_STATUS_ABORTED 10

/**
 * Beyond the end of what is there. Since version 1.2.
 */
#define MUMBA_STATUS_OUT_OF_RANGE 11

/**
 * The service has no such method. Since version 1.2.
 */
#define MUMBA_STATUS_UNIMPLEMENTED 12

/**
 * A defect. Since version 1.2.
 */
#define MUMBA_STATUS_INTERNAL 13

/**
 * The service does not run, or ended. Since version 1.2.
 */
#define MUMBA_STATUS_UNAVAILABLE 14

/**
 * Data is lost or damaged. Since version 1.2.
 */
#define MUMBA_STATUS_DATA_LOSS 15

/**
 * The service wants to know who calls. Since version 1.2.
 */
#define MUMBA_STATUS_UNAUTHENTICATED 16

/**
 * The method answers with a stream of messages.
 */
#define MUMBA_CALL_SERVER_STREAMING 1

/**
 * The method takes a stream of messages: `request` is empty, and they follow with `mumba_service_send`.
 */
#define MUMBA_CALL_CLIENT_STREAMING 2

/**
 * With `MUMBA_CALL_SERVER_STREAMING`: a message of the answer counts as taken when `mumba_service_take` says so, not when `on_message`
 * returns. For whoever keeps messages to look at them later. Since version 1.2.
 */
#define MUMBA_CALL_MANUAL_FLOW 4

/**
 * A worker of this document alone (`Worker`).
 */
#define MUMBA_WORKER_DEDICATED 1

/**
 * A worker that all documents of the app share which ask for the same name (`SharedWorker`). It shares no memory with them: nothing can be
 * read from its context, and its functions tell what it has to say.
 */
#define MUMBA_WORKER_SHARED 2

/**
 * The script of a service worker, for `mumba_script_create`. Functions of the module that it calls run in a document of the app.
 */
#define MUMBA_SCRIPT_SERVICE_WORKER 1

/**
 * A script for `CSS.paintWorklet`.
 */
#define MUMBA_SCRIPT_PAINT_WORKLET 2

/**
 * A script for the `audioWorklet` of an audio context.
 */
#define MUMBA_SCRIPT_AUDIO_WORKLET 3

/**
 * A script that the document runs, by `MUMBA_STEP_EVALUATE`: a listener, for example, that looks at each event there, and calls functions of the
 * module for those that matter.
 */
#define MUMBA_SCRIPT_DOCUMENT 4

/**
 * The function that is recorded is an `async` one: it gives a promise, and may wait with `MUMBA_STEP_AWAIT`.
 */
#define MUMBA_FUNCTION_ASYNC 1

/**
 * Ends the block that was begun last: a function (which gives `undefined` where no other step returned), an `if` or `else`, a loop, a `catch`.
 */
#define MUMBA_STEP_END 1

/**
 * Begins a block that runs if the operand is true.
 */
#define MUMBA_STEP_IF 2

/**
 * Ends the block of an `if`, and begins the one that runs otherwise.
 */
#define MUMBA_STEP_ELSE 3

/**
 * Begins a block that runs again and again, until it is left.
 */
#define MUMBA_STEP_LOOP 4

/**
 * Leaves the loop.
 */
#define MUMBA_STEP_BREAK 5

/**
 * Begins the next round of the loop.
 */
#define MUMBA_STEP_CONTINUE 6

/**
 * Begins a block whose exceptions are caught. `MUMBA_STEP_CATCH` must follow.
 */
#define MUMBA_STEP_TRY 7

/**
 * Ends the block of a `try`, and begins the one that runs when it threw. The result, which may be null, is what was thrown.
 */
#define MUMBA_STEP_CATCH 8

/**
 * Leaves the function, which gives the operand.
 */
#define MUMBA_STEP_RETURN 9

/**
 * Throws the operand.
 */
#define MUMBA_STEP_THROW 10

/**
 * Waits for the operand, a promise; in an `async` function. The result, which may be null, is its value.
 */
#define MUMBA_STEP_AWAIT 11

/**
 * From now on the handle that is the first operand holds the second.
 */
#define MUMBA_STEP_ASSIGN 12

/**
 * `a[b] = c`
 */
#define MUMBA_STEP_PUT 13

/**
 * A class, derived from the operand where there is one. Its methods are set on its `prototype`, its static members on itself.
 */
#define MUMBA_STEP_CLASS 14

/**
 * Runs what was recorded in the document, after what the document was told to do before; of `MUMBA_SCRIPT_DOCUMENT` only, and in no block. The operand, which may be left
 * out, is a handle that was given in no block, such as a function's; the result, which may be null, is a handle of the document to what it holds then. An exception is told as
 * that of any deferred command of the document. What was recorded is done with: its handles are not valid any more, and the script begins anew. A function that
 * `mumba_callback_create` made for it stays until `mumba_worker_close`, unless its handle was released. At most 1 MiB: `MUMBA_ERR_LIMIT`.
 */
#define MUMBA_STEP_EVALUATE 15

/**
 * `a[b]`
 */
#define MUMBA_STEP_INDEX 32

/**
 * `a + b`
 */
#define MUMBA_STEP_ADD 33

/**
 * `a - b`
 */
#define MUMBA_STEP_SUBTRACT 34

/**
 * `a * b`
 */
#define MUMBA_STEP_MULTIPLY 35

/**
 * `a / b`
 */
#define MUMBA_STEP_DIVIDE 36

/**
 * `a % b`
 */
#define MUMBA_STEP_REMAINDER 37

/**
 * `a === b`
 */
#define MUMBA_STEP_EQUAL 38

/**
 * `a !== b`
 */
#define MUMBA_STEP_NOT_EQUAL 39

/**
 * `a < b`
 */
#define MUMBA_STEP_LESS 40

/**
 * `a <= b`
 */
#define MUMBA_STEP_LESS_OR_EQUAL 41

/**
 * `a > b`
 */
#define MUMBA_STEP_GREATER 42

/**
 * `a >= b`
 */
#define MUMBA_STEP_GREATER_OR_EQUAL 43

/**
 * `a & b`
 */
#define MUMBA_STEP_BIT_AND 44

/**
 * `a | b`
 */
#define MUMBA_STEP_BIT_OR 45

/**
 * `a ^ b`
 */
#define MUMBA_STEP_BIT_XOR 46

/**
 * `a << b`
 */
#define MUMBA_STEP_SHIFT_LEFT 47

/**
 * `a >> b`
 */
#define MUMBA_STEP_SHIFT_RIGHT 48

/**
 * `a >>> b`
 */
#define MUMBA_STEP_SHIFT_RIGHT_UNSIGNED 49

/**
 * `a instanceof b`
 */
#define MUMBA_STEP_INSTANCE_OF 50

/**
 * `a in b`
 */
#define MUMBA_STEP_IN 51

/**
 * `!a`
 */
#define MUMBA_STEP_NOT 64

/**
 * `-a`
 */
#define MUMBA_STEP_NEGATE 65

/**
 * `typeof a`
 */
#define MUMBA_STEP_TYPE_OF 66

/**
 * What a call came to: `MUMBA_OK` or one of `MUMBA_ERR_…`. `mumba_error_get` tells more, `mumba_status_text` names it.
 */
typedef int32_t mumba_status;

/**
 * UTF-8 text: `len` bytes at `ptr`, which may hold zero bytes. `ptr` may be null when `len` is 0. Strings that the
 * runtime hands out have a zero byte after their last byte.
 */
typedef struct mumba_string {
    /**
     * First byte.
     */
    const char *ptr;
    /**
     * Bytes, without a final zero byte.
     */
    size_t len;
} mumba_string;

/**
 * What this view is. Strings belong to the runtime and live as long as the context.
 */
typedef struct mumba_view {
    /**
     * Set it to `sizeof(mumba_view)` before the call; the runtime fills no more than that.
     */
    size_t size;
    /**
     * Id of the view, unique while the host runs.
     */
    struct mumba_string view_id;
    /**
     * Id of the app: 52 characters of z-base-32.
     */
    struct mumba_string app_id;
    /**
     * Name of the app from its manifest.
     */
    struct mumba_string app_name;
    /**
     * Arguments of the launch.
     */
    const struct mumba_string *arguments;
    /**
     * How many arguments.
     */
    size_t argument_count;
} mumba_view;

/**
 * Names a JavaScript value (an object, a function, or whatever a deferred command gave), a timer, a subscription or a
 * call in flight. 0 names nothing. A handle that was released is never given out again.
 */
typedef uint64_t mumba_handle;

/**
 * A property or method name, or a string used again and again, known to the runtime by number: see `mumba_intern`. 0
 * is no name. Valid as long as the context.
 */
typedef uint32_t mumba_name;

/**
 * What a `mumba_value` holds; its `kind` says which.
 */
typedef union mumba_value_as {
    /**
     * For `MUMBA_BOOL`: 0 or 1.
     */
    uint32_t boolean;
    /**
     * For `MUMBA_NUMBER`.
     */
    double number;
    /**
     * For `MUMBA_STRING`.
     */
    struct mumba_string string;
    /**
     * For `MUMBA_OBJECT`.
     */
    mumba_handle object;
    /**
     * For `MUMBA_NAME`.
     */
    mumba_name name;
} mumba_value_as;

/**
 * A JavaScript value. Made with `mumba_of_string` and its like. This structure never changes.
 */
typedef struct mumba_value {
    /**
     * `MUMBA_UNDEFINED` … `MUMBA_NAME`.
     */
    uint32_t kind;
    /**
     * 0.
     */
    uint32_t reserved;
    /**
     * The value.
     */
    union mumba_value_as as;
} mumba_value;

/**
 * What went wrong. Strings belong to the runtime.
 */
typedef struct mumba_error {
    /**
     * Set it to `sizeof(mumba_error)` before the call; the runtime fills no more than that.
     */
    size_t size;
    /**
     * `MUMBA_ERR_…`, or `MUMBA_OK` when nothing went wrong yet.
     */
    mumba_status code;
    /**
     * 0.
     */
    uint32_t reserved;
    /**
     * Serial number of the deferred command that failed (see `mumba_last_serial`); 0 when the call itself failed.
     */
    uint64_t serial;
    /**
     * Name of the exception, such as "TypeError", or the name of a DOMException, such as "NotFoundError"; else empty.
     */
    struct mumba_string name;
    /**
     * What happened, for people.
     */
    struct mumba_string message;
    /**
     * JavaScript stack; else empty.
     */
    struct mumba_string stack;
} mumba_error;

/**
 * A deferred command failed. `error` lives until the function returns.
 */
typedef void (*mumba_error_fn)(mumba_context *ctx, void *user, const struct mumba_error *error);

/**
 * Frees what `user` points to. Called exactly once, on the context's thread, after the last call of the function that
 * it was given with. A call that fails takes nothing over: this is not called then, and what `user` points to stays the
 * caller's. May be null.
 */
typedef void (*mumba_drop_fn)(void *user);

/**
 * A function that JavaScript calls. Strings in `argv` live until it returns; so do the handles in `argv` and
 * `this_value`, which the runtime releases afterwards (`mumba_retain` what is to stay). `result` is `undefined` on
 * entry; a string or handle put there stays the module's, and is read when the function has returned. Any other status
 * than `MUMBA_OK` throws an exception: the one that `mumba_throw` prepared, else the last error as an `Error`.
 */
typedef mumba_status (*mumba_callback_fn)(mumba_context *ctx,
                                          void *user,
                                          struct mumba_value this_value,
                                          const struct mumba_value *argv,
                                          size_t argc,
                                          struct mumba_value *result);

/**
 * A promise settled: `status` is `MUMBA_OK` and `value` its value, or `MUMBA_ERR_REJECTED` and `value` the reason.
 * Strings and handles in `value` live until the function returns.
 */
typedef void (*mumba_settled_fn)(mumba_context *ctx, void *user, mumba_status status, struct mumba_value value);

/**
 * A task or timer runs.
 */
typedef void (*mumba_task_fn)(mumba_context *ctx, void *user);

/**
 * An animation frame is about to be drawn; `time_ms` is what `requestAnimationFrame` gives.
 */
typedef void (*mumba_frame_fn)(mumba_context *ctx, void *user, double time_ms);

/**
 * A life-cycle event: `MUMBA_EVENT_…`.
 */
typedef void (*mumba_event_fn)(mumba_context *ctx, void *user, uint32_t event);

/**
 * Bytes: `len` of them at `ptr`, which may be null when `len` is 0.
 */
typedef struct mumba_bytes {
    /**
     * First byte.
     */
    const void *ptr;
    /**
     * How many.
     */
    size_t len;
} mumba_bytes;

/**
 * A message of the service's answer. `message` lives until the function returns.
 */
typedef void (*mumba_message_fn)(mumba_context *ctx, void *user, struct mumba_bytes message);

/**
 * How a call to the service ended. Strings and bytes belong to the runtime.
 */
typedef struct mumba_call_end {
    /**
     * `sizeof(mumba_call_end)` of the runtime.
     */
    size_t size;
    /**
     * A gRPC status code, `MUMBA_STATUS_…`: 0 is OK. A service may give others.
     */
    uint32_t code;
    /**
     * 0.
     */
    uint32_t reserved;
    /**
     * What the service said about it.
     */
    struct mumba_string message;
    /**
     * An encoded `google.rpc.Status`; may be empty.
     */
    struct mumba_bytes details;
} mumba_call_end;

/**
 * The call is over. `end` lives until the function returns.
 */
typedef void (*mumba_end_fn)(mumba_context *ctx, void *user, const struct mumba_call_end *end);

/**
 * There is room for messages of a call again.
 */
typedef void (*mumba_drained_fn)(mumba_context *ctx, void *user);

/**
 * A call to a method of the app's own service.
 */
typedef struct mumba_call {
    /**
     * `sizeof(mumba_call)`.
     */
    size_t size;
    /**
     * "package.Service/Method", of a service that the manifest lists under `[[api]]`. Copied.
     */
    struct mumba_string method;
    /**
     * The encoded request message. Copied.
     */
    struct mumba_bytes request;
    /**
     * 0 for none. When it passes, the call ends with `MUMBA_STATUS_DEADLINE_EXCEEDED`.
     */
    uint32_t timeout_ms;
    /**
     * `MUMBA_CALL_…`, any of them or 0.
     */
    uint32_t flags;
    /**
     * Called for each message of the answer: once, or any number of times with `MUMBA_CALL_SERVER_STREAMING`.
     */
    mumba_message_fn on_message;
    /**
     * Called once, last, unless the call's handle was released before.
     */
    mumba_end_fn on_end;
    /**
     * Handed to the functions.
     */
    void *user;
    /**
     * Frees `user`; may be null.
     */
    mumba_drop_fn drop;
    /**
     * Called when there is room again after `mumba_service_send` gave `MUMBA_ERR_LIMIT`; may be null. Since version 1.1.
     */
    mumba_drained_fn on_drained;
} mumba_call;

/**
 * A worker to be started. Since version 1.2.
 */
typedef struct mumba_worker_settings {
    /**
     * `sizeof(mumba_worker_settings)`.
     */
    size_t size;
    /**
     * `MUMBA_WORKER_…`
     */
    uint32_t kind;
    /**
     * 0.
     */
    uint32_t reserved;
    /**
     * For people who look for it in developer tools; of a shared worker, which one it is. At most 256 bytes, may be empty. Copied.
     */
    struct mumba_string name;
    /**
     * Called once, with the worker's context, when the worker runs; may be null. Commands may be recorded before, and wait; reads are refused.
     */
    mumba_task_fn on_ready;
    /**
     * Handed to `on_ready`.
     */
    void *user;
    /**
     * Frees `user`; may be null. Called when `on_ready` has returned, or, where that does not run or is null, with the worker's end.
     */
    mumba_drop_fn drop;
} mumba_worker_settings;

/**
 * A call that is expected: see `mumba_expected`. Its layout never changes.
 */
typedef struct mumba_expected_call {
    /**
     * What it is called on.
     */
    mumba_handle target;
    /**
     * Its name, as the module gave it, and in the upper half the kinds of `mumba_invoke_plain`: 0 for a call that does not come that way.
     */
    uint64_t key;
    /**
     * Those that it has; `MUMBA_NONE` for others.
     */
    mumba_handle objects[2];
    /**
     * The one that is expected then.
     */
    const struct mumba_expected_call *following;
    /**
     * How many numbers and booleans it has.
     */
    uint32_t count;
    /**
     * A bit for each number that may be any, the first one's lowest.
     */
    uint32_t varying;
    /**
     * The bits of the others.
     */
    uint64_t numbers[8];
} mumba_expected_call;

/**
 * What the runtime expects to be called by `mumba_invoke_plain`, while calls come again and again with other numbers. To record such a call is
 * to write those of its numbers that vary to `place`, one behind the other, and to go on to the following call. `mumba_call_plain` does so;
 * nothing else should. Its layout never changes.
 */
typedef struct mumba_expected {
    /**
     * The thread on which something is expected, as it knows itself: the first word of its control block. 0 while nothing is expected: then,
     * and on other threads, nothing else may be read.
     */
    size_t thread;
    /**
     * The context that it is expected of.
     */
    mumba_context *ctx;
    /**
     * The call.
     */
    const struct mumba_expected_call *call;
    /**
     * The one that ends a round. After it one of `rounds` is over.
     */
    const struct mumba_expected_call *last;
    /**
     * Where the next number goes.
     */
    double *place;
    /**
     * Rounds for which there is room. The last call of the last one is for `mumba_invoke_plain` to record.
     */
    size_t rounds;
} mumba_expected;

/**
 * All is well.
 */
#define MUMBA_OK 0

/**
 * An argument is wrong in itself: a null pointer, an unknown kind, a structure whose size is too small.
 */
#define MUMBA_ERR_ARGUMENT 1

/**
 * The handle was released, belongs to another context or was never given out.
 */
#define MUMBA_ERR_BAD_HANDLE 2

/**
 * A string is not UTF-8.
 */
#define MUMBA_ERR_UTF8 3

/**
 * The call was made on another thread than the context's.
 */
#define MUMBA_ERR_THREAD 4

/**
 * The context is gone: its document was left, reloaded or closed.
 */
#define MUMBA_ERR_CONTEXT 5

/**
 * JavaScript threw. The error's `name`, `message` and `stack` are the exception's.
 */
#define MUMBA_ERR_EXCEPTION 6

/**
 * The command was not run, since it uses the result of a command that failed.
 */
#define MUMBA_ERR_DEPENDENCY 7

/**
 * The value is not of the type that was asked for.
 */
#define MUMBA_ERR_TYPE 8

/**
 * Too large, too many or nested too deeply.
 */
#define MUMBA_ERR_LIMIT 9

/**
 * Not possible in the present state, such as the data of a detached buffer.
 */
#define MUMBA_ERR_STATE 10

/**
 * A defect of the runtime.
 */
#define MUMBA_ERR_INTERNAL 11

/**
 * The promise was rejected.
 */
#define MUMBA_ERR_REJECTED 12

/**
 * No handle.
 */
#define MUMBA_NONE 0

/**
 * The window of the module's frame. Always valid; cannot be released.
 */
#define MUMBA_WINDOW 1

/**
 * The document of the module's frame. Always valid; cannot be released.
 */
#define MUMBA_DOCUMENT 2

/**
 * A name with this bit is a well-known one: of the web platform, with a number that is the same everywhere and for ever, and that
 * needs no `mumba_intern`. The headers below `mumba/web` have the numbers. Since version 1.2.
 */
#define MUMBA_NAME_WELL_KNOWN 2147483648

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The ABI version of the runtime, `major << 16 | minor`. Any thread.
 */
extern uint32_t mumba_abi_version(void);

/**
 * A short English text for a status, such as "the handle is not valid". Static. Any thread.
 */
extern const char *mumba_status_text(mumba_status status);

/**
 * Tells which view and app this is and what arguments it was launched with. Set `view->size` first.
 */
extern mumba_status mumba_view_get(mumba_context *ctx, struct mumba_view *view);

/**
 * Writes a line to the app's log, `level` being `MUMBA_LOG_…`.
 */
extern mumba_status mumba_log(mumba_context *ctx, uint32_t level, struct mumba_string text);

/**
 * Fails the view: `text` goes to the app's log, and a page that shows it takes the place of the document, as when
 * `mumba_module_main` fails. From now on no function of the module is called but drop functions; whatever still runs of it had
 * better return. After the first call it does nothing. With a worker's context it fails the view too. Since version 1.2.
 */
extern mumba_status mumba_fail(mumba_context *ctx,
                               struct mumba_string text);

/**
 * Gives a second handle to what `handle` holds. Each is released on its own. A timer, subscription or call in
 * flight has one handle only: `MUMBA_ERR_TYPE`.
 */
extern mumba_status mumba_retain(mumba_context *ctx, mumba_handle handle, mumba_handle *result);

/**
 * Releases a handle: from now on it is not valid. Releasing the handle that `mumba_callback_create` gave, or that of
 * a timer, a subscription, a promise waited for or a call in flight ends it: its functions never run again (one that
 * is running finishes), and its drop function runs, at once or when the running function returns.
 */
extern mumba_status mumba_release(mumba_context *ctx, mumba_handle handle);

/**
 * Makes a name known and gives its number; the same text gives the same number. It is good with the document's context and with
 * those of its workers and scripts, whichever of them made it; in another document it is another's. Names are never forgotten, so do
 * not intern what users type.
 */
extern mumba_status mumba_intern(mumba_context *ctx,
                                 struct mumba_string text,
                                 mumba_name *name);

/**
 * Gives the well-known name with this text, such as an enumeration's value that was read; 0 when there is none. Runs nothing.
 * Since version 1.2.
 */
extern mumba_status mumba_find_name(mumba_context *ctx,
                                    struct mumba_string text,
                                    mumba_name *name);

/**
 * Holds a value by a handle, for example a long string that is used many times. Deferred.
 */
extern mumba_status mumba_hold(mumba_context *ctx, struct mumba_value value, mumba_handle *result);

/**
 * Gives the value that a handle holds: a primitive as itself, an object with a new handle, which the caller
 * releases. Reads.
 */
extern mumba_status mumba_value_of(mumba_context *ctx, mumba_handle handle, struct mumba_value *value);

/**
 * Frees what a value that a function gave to the caller holds (a string, a handle), and makes it `undefined`. Not
 * for the arguments of callbacks.
 */
extern mumba_status mumba_value_clear(mumba_context *ctx, struct mumba_value *value);

/**
 * Frees a string that a function gave to the caller. Any thread.
 */
extern void mumba_string_free(struct mumba_string string);

/**
 * `target[name] = value`. Deferred.
 */
extern mumba_status mumba_set(mumba_context *ctx, mumba_handle target, mumba_name name, struct mumba_value value);

/**
 * `target[index] = value`. Deferred.
 */
extern mumba_status mumba_set_index(mumba_context *ctx, mumba_handle target, uint32_t index, struct mumba_value value);

/**
 * `delete target[name]`. Deferred.
 */
extern mumba_status mumba_delete(mumba_context *ctx, mumba_handle target, mumba_name name);

/**
 * `target[name](…argv)`; with `name` 0, `target(…argv)` with `this` undefined. With a `result` that is not null, gives
 * a handle, at once, to what the call is going to return. At most 65535 arguments. Deferred.
 */
extern mumba_status mumba_invoke(mumba_context *ctx,
                                 mumba_handle target,
                                 mumba_name name,
                                 const struct mumba_value *argv,
                                 size_t argc,
                                 mumba_handle *result);

/**
 * As `mumba_invoke` without a result, with operands that processors hand over in registers: the quickest way to call what draws. There
 * may be two objects, `a` and `b`, and eight numbers or booleans, `n0` to `n7`, each in their order; what is not used is 0. `kinds` has
 * three bits for each argument, `MUMBA_PLAIN_…`, the first one's lowest. Deferred. Since version 1.2.
 */
extern mumba_status mumba_invoke_plain(mumba_context *ctx,
                                       mumba_handle target,
                                       mumba_name name,
                                       uint32_t kinds,
                                       mumba_handle a,
                                       mumba_handle b,
                                       double n0,
                                       double n1,
                                       double n2,
                                       double n3,
                                       double n4,
                                       double n5,
                                       double n6,
                                       double n7);

/**
 * `new constructor(…argv)`. Gives a handle, at once, to the object to be made. Deferred.
 */
extern mumba_status mumba_construct(mumba_context *ctx,
                                    mumba_handle constructor,
                                    const struct mumba_value *argv,
                                    size_t argc,
                                    mumba_handle *result);

/**
 * `target[name]`, as a handle that is given at once; nothing is read yet. Deferred.
 */
extern mumba_status mumba_get_handle(mumba_context *ctx, mumba_handle target, mumba_name name, mumba_handle *result);

/**
 * `globalThis[name]`, such as an interface object, as a handle that is given at once. Deferred. Since version 1.2.
 */
extern mumba_status mumba_get_global(mumba_context *ctx, mumba_name name, mumba_handle *result);

/**
 * `{}`: an object to be filled, such as a dictionary. Deferred. Since version 1.2.
 */
extern mumba_status mumba_object_create(mumba_context *ctx, mumba_handle *result);

/**
 * `[…items]`. At most 65535 items. Deferred. Since version 1.2.
 */
extern mumba_status mumba_array_create(mumba_context *ctx,
                                       const struct mumba_value *items,
                                       size_t count,
                                       mumba_handle *result);

/**
 * `target[index]`, as a handle that is given at once; nothing is read yet. Deferred.
 */
extern mumba_status mumba_get_index_handle(mumba_context *ctx,
                                           mumba_handle target,
                                           uint32_t index,
                                           mumba_handle *result);

/**
 * Runs what was recorded. Gives the error of the first command that failed since the last flush by this function;
 * the error handler has been told of each.
 */
extern mumba_status mumba_flush(mumba_context *ctx);

/**
 * The serial number of the command recorded last; 0 before the first. Serial numbers rise by one.
 */
extern mumba_status mumba_last_serial(mumba_context *ctx, uint64_t *serial);

/**
 * `target[name]`. Free the value with `mumba_value_clear`.
 */
extern mumba_status mumba_get(mumba_context *ctx, mumba_handle target, mumba_name name, struct mumba_value *value);

/**
 * `target[index]`. Free the value with `mumba_value_clear`.
 */
extern mumba_status mumba_get_index(mumba_context *ctx, mumba_handle target, uint32_t index, struct mumba_value *value);

/**
 * `target[name]`, which must be a number: else `MUMBA_ERR_TYPE`.
 */
extern mumba_status mumba_get_number(mumba_context *ctx, mumba_handle target, mumba_name name, double *number);

/**
 * `target[name]`, which must be a boolean: else `MUMBA_ERR_TYPE`.
 */
extern mumba_status mumba_get_bool(mumba_context *ctx, mumba_handle target, mumba_name name, bool *value);

/**
 * `target[name]`, which must be a string: else `MUMBA_ERR_TYPE`. Free it with `mumba_string_free`. Surrogates without
 * their other half become U+FFFD.
 */
extern mumba_status mumba_get_string(mumba_context *ctx,
                                     mumba_handle target,
                                     mumba_name name,
                                     struct mumba_string *string);

/**
 * As `mumba_invoke`, at once and with the value returned. Free it with `mumba_value_clear`.
 */
extern mumba_status mumba_invoke_read(mumba_context *ctx,
                                      mumba_handle target,
                                      mumba_name name,
                                      const struct mumba_value *argv,
                                      size_t argc,
                                      struct mumba_value *value);

/**
 * `String(value)`. Free it with `mumba_string_free`.
 */
extern mumba_status mumba_to_string(mumba_context *ctx, mumba_handle handle, struct mumba_string *string);

/**
 * `name in target`.
 */
extern mumba_status mumba_has(mumba_context *ctx, mumba_handle target, mumba_name name, bool *value);

/**
 * The type of what a handle holds: `MUMBA_TYPE_…`.
 */
extern mumba_status mumba_type_of(mumba_context *ctx, mumba_handle handle, uint32_t *value_type);

/**
 * `handle instanceof constructor`.
 */
extern mumba_status mumba_instance_of(mumba_context *ctx, mumba_handle handle, mumba_handle constructor, bool *value);

/**
 * Whether two handles hold the same value (`===`).
 */
extern mumba_status mumba_same(mumba_context *ctx, mumba_handle a, mumba_handle b, bool *value);

/**
 * Tells about the last call with this context that failed. Set `error->size` first. The strings live until the next
 * call that fails.
 */
extern mumba_status mumba_error_get(mumba_context *ctx, struct mumba_error *error);

/**
 * Makes this the failure that `mumba_error_get` tells of, and returns `code`, `MUMBA_ERR_…`: for functions that are built on those of
 * this header and refuse something themselves, as the generated ones do. `message` is copied. Since version 1.2.
 */
extern mumba_status mumba_error_set(mumba_context *ctx,
                                    mumba_status code,
                                    struct mumba_string message);

/**
 * Sets the function that is told of each deferred command that fails; null for the runtime's own, which writes it
 * to the app's log. The former handler's drop function runs.
 */
extern mumba_status mumba_set_error_handler(mumba_context *ctx, mumba_error_fn handler, void *user, mumba_drop_fn drop);

/**
 * Prepares the exception that the running callback throws when it returns another status than `MUMBA_OK`: an `Error`
 * with this name and message.
 */
extern mumba_status mumba_throw(mumba_context *ctx, struct mumba_string name, struct mumba_string message);

/**
 * Makes an `ArrayBuffer` of `len` zero bytes in V8's memory and gives a handle and a pointer to it, without a copy.
 * The pointer is good until the handle is released, or until a script of the page transfers or detaches the buffer:
 * after any script of the page ran, take it anew with `mumba_buffer_data`. At most 1 GiB.
 */
extern mumba_status mumba_buffer_create(mumba_context *ctx, size_t len, mumba_handle *result, void **data);

/**
 * Gives a pointer to the bytes of an `ArrayBuffer`, typed array or `DataView`, without a copy, and their number. The pointer to no
 * bytes may be null.
 * Valid as for `mumba_buffer_create`. `MUMBA_ERR_STATE` when the buffer is detached, `MUMBA_ERR_TYPE` for other
 * objects, shared buffers included. Reads.
 */
extern mumba_status mumba_buffer_data(mumba_context *ctx,
                                      mumba_handle handle,
                                      void **data,
                                      size_t *len);

/**
 * Copies `len` bytes from byte `offset` of a buffer or view to `destination`. Nothing is copied when the range does
 * not lie in it: `MUMBA_ERR_LIMIT`. Reads.
 */
extern mumba_status mumba_buffer_read(mumba_context *ctx,
                                      mumba_handle handle,
                                      size_t offset,
                                      void *destination,
                                      size_t len);

/**
 * Copies `len` bytes from `source` to byte `offset` of a buffer or view. As `mumba_buffer_read`, but not with a worker's context:
 * `MUMBA_ERR_STATE`.
 */
extern mumba_status mumba_buffer_write(mumba_context *ctx,
                                       mumba_handle handle,
                                       size_t offset,
                                       const void *source,
                                       size_t len);

/**
 * Makes a JavaScript function that runs `callback`, and gives a handle to it: use it as an event listener or wherever
 * a function is wanted. It runs until that handle is released or the context ends; called later, the JavaScript
 * function does nothing and returns `undefined`.
 */
extern mumba_status mumba_callback_create(mumba_context *ctx,
                                          mumba_callback_fn callback,
                                          void *user,
                                          mumba_drop_fn drop,
                                          mumba_handle *result);

/**
 * Calls `settled` once, when the promise (or any thenable or value) has settled. Releasing the handle forgets it;
 * afterwards the handle is released by itself. `result` may be null.
 */
extern mumba_status mumba_promise_then(mumba_context *ctx,
                                       mumba_handle promise,
                                       mumba_settled_fn settled,
                                       void *user,
                                       mumba_drop_fn drop,
                                       mumba_handle *result);

/**
 * Makes a promise, and a resolver to settle it with. Deferred.
 */
extern mumba_status mumba_promise_create(mumba_context *ctx, mumba_handle *promise, mumba_handle *resolver);

/**
 * Resolves a promise with a value, or rejects it. The resolver stays to be released. Deferred.
 */
extern mumba_status mumba_promise_settle(mumba_context *ctx,
                                         mumba_handle resolver,
                                         bool reject,
                                         struct mumba_value value);

/**
 * Runs `task` on the context's thread, soon, after the tasks posted before. The one function with a context that may
 * be called on any thread. `MUMBA_ERR_CONTEXT` when the context is gone, and then neither `task` nor `drop` is called;
 * when it goes before the task ran, only `drop` is.
 */
extern mumba_status mumba_post_task(mumba_context *ctx, mumba_task_fn task, void *user, mumba_drop_fn drop);

/**
 * Runs `task` in `delay_ms`, once or, with `repeat`, every so often. Releasing the handle cancels it; that of a timer
 * that ran once is released by itself. `result` may be null.
 */
extern mumba_status mumba_set_timer(mumba_context *ctx,
                                    double delay_ms,
                                    bool repeat,
                                    mumba_task_fn task,
                                    void *user,
                                    mumba_drop_fn drop,
                                    mumba_handle *result);

/**
 * Runs `frame` once, before the next frame is drawn. Releasing the handle cancels it; afterwards it is released by
 * itself. `result` may be null.
 */
extern mumba_status mumba_request_frame(mumba_context *ctx,
                                        mumba_frame_fn frame,
                                        void *user,
                                        mumba_drop_fn drop,
                                        mumba_handle *result);

/**
 * Tells `event` of life-cycle events until the handle is released. A document that has loaded already gives
 * `MUMBA_EVENT_LOAD` soon. `result` may be null.
 */
extern mumba_status mumba_on_event(mumba_context *ctx,
                                   mumba_event_fn event,
                                   void *user,
                                   mumba_drop_fn drop,
                                   mumba_handle *result);

/**
 * Calls a method of the app's service. `call->size` is set by the caller. Its functions run later, never from within
 * this one. Releasing the handle cancels the call; after `on_end` it is released by itself. `result` may be null, unless messages
 * are to be sent.
 *
 * With `MUMBA_CALL_SERVER_STREAMING` the service waits for the module: at most 1 MiB of messages is on its way to `on_message`, or,
 * with `MUMBA_CALL_MANUAL_FLOW`, was not said to be taken.
 */
extern mumba_status mumba_service_call(mumba_context *ctx,
                                       const struct mumba_call *call,
                                       mumba_handle *result);

/**
 * Sends a message of a call that was made with `MUMBA_CALL_CLIENT_STREAMING`, by the call's handle. `message` is copied; it may
 * have 64 MiB: `MUMBA_ERR_ARGUMENT` when it has more. `MUMBA_ERR_LIMIT` when 1 MiB is under way already that the service did not
 * take, and then only: nothing was sent, and `on_drained` tells when to try again. `MUMBA_ERR_STATE` after `mumba_service_finish`.
 * Since version 1.1.
 */
extern mumba_status mumba_service_send(mumba_context *ctx,
                                       mumba_handle call,
                                       struct mumba_bytes message);

/**
 * No further message of the call follows. Its answer still comes. Since version 1.1.
 */
extern mumba_status mumba_service_finish(mumba_context *ctx, mumba_handle call);

/**
 * Says of a call that was made with `MUMBA_CALL_MANUAL_FLOW` that so many more messages of its answer were taken, the eldest first:
 * the service may send others. `MUMBA_ERR_ARGUMENT` when fewer came that were not taken, `MUMBA_ERR_STATE` for other calls. Since
 * version 1.2.
 */
extern mumba_status mumba_service_take(mumba_context *ctx,
                                       mumba_handle call,
                                       size_t count);

/**
 * Starts a worker and gives a context for it. The functions of this header work with it as with the document's, on the same thread, and act
 * in the worker: `MUMBA_WINDOW` is its global scope, and there is no document. Its commands go to the worker in order and are not
 * waited for, except by reads and by `mumba_flush`, which wait up to 10 s. Until `settings->on_ready` was called there is nobody to wait for:
 * reads give `MUMBA_ERR_STATE`. Nor may the worker need this thread meanwhile, as it does for its first canvas context and to start a worker of
 * its own: then the read fails with `MUMBA_ERR_STATE` when its time is over. `mumba_promise_then`, which takes any value, reads without
 * waiting. Functions made with `mumba_callback_create` are called after the
 * fact: the worker does not wait for them, so that what they return or throw goes nowhere, and an event cannot be cancelled by them.
 * Not possible with a worker's context are calls to the service, `mumba_buffer_create`, `mumba_buffer_data` and `mumba_buffer_write`,
 * `mumba_on_event`, and further workers: `MUMBA_ERR_STATE`. Handles of one context are not valid in another. It ends with the document, or with
 * `mumba_worker_close`. Since version 1.2.
 */
extern mumba_status mumba_worker_create(mumba_context *ctx,
                                        const struct mumba_worker_settings *settings,
                                        mumba_context **worker);

/**
 * Gives a value of the document to a worker (structured clone): with `transfer` the object itself, such as an `ArrayBuffer`, an
 * `OffscreenCanvas` or a `MessagePort`, which is of no use here afterwards; else a copy. `result` is valid in the worker's context.
 * `MUMBA_ERR_EXCEPTION`, "DataCloneError", for what cannot be given. To a script of `MUMBA_SCRIPT_DOCUMENT` it gives the value itself, without
 * `transfer`: `MUMBA_ERR_ARGUMENT` with it. Since version 1.2.
 */
extern mumba_status mumba_worker_transfer(mumba_context *ctx,
                                          mumba_handle value,
                                          bool transfer,
                                          mumba_context *worker,
                                          mumba_handle *result);

/**
 * Ends a worker or the recording of a script, and its context: the drop functions of its callbacks run, and nothing of it is called any more. A shared
 * worker goes on for others. Since version 1.2.
 */
extern mumba_status mumba_worker_close(mumba_context *worker);

/**
 * Begins a script of `kind`, `MUMBA_SCRIPT_…`, and gives a context that records it. What is deferred in this header, in the generated ones too, is
 * deferred with it: it becomes part of the script, which runs wherever and whenever the browser starts it, with no native code. `MUMBA_WINDOW` is the
 * global scope there. Exceptions are JavaScript's: one that no `MUMBA_STEP_TRY` catches ends the function, or the script.
 *
 * Nothing of it runs while it is recorded, so nothing can be read: reads, `mumba_promise_then`, timers, frames, buffers and calls to the service
 * give `MUMBA_ERR_STATE`. A handle that was given within a block (a function, an `if`, a loop) is released at the end of it.
 *
 * A function that `mumba_callback_create` makes for a service worker runs in a document of the app, with the document's context: in the one that
 * recorded the same script first of those that live. In the worker it gives a promise of what it returned, which may be a promise itself; a `Request` or
 * `Response` becomes one of the other side, any other object is copied (structured clone). As a listener it gets an object with the event's
 * members, `respondWith` and `waitUntil` included. Where no document lives, an event goes on as if nobody listened, and any other call is rejected with a
 * "NotFoundError". For worklets there are no such functions: `MUMBA_ERR_STATE`. One for `MUMBA_SCRIPT_DOCUMENT` is called as any other of the document.
 *
 * It ends with the document, or with `mumba_worker_close`; what was published stays. Functions of the module that it calls do nothing from then on. Since
 * version 1.2.
 */
extern mumba_status mumba_script_create(mumba_context *ctx,
                                        uint32_t kind,
                                        mumba_context **script);

/**
 * Begins a function of a script: what follows, until its `MUMBA_STEP_END`, is its body. `flags` is 0 or `MUMBA_FUNCTION_ASYNC`. It gives a handle to each of
 * its first `count` arguments, to its `this` where `this_value` is not null, and to the function itself, which may be used within. Since version 1.2.
 */
extern mumba_status mumba_script_function(mumba_context *script,
                                          uint32_t flags,
                                          mumba_handle *arguments,
                                          size_t count,
                                          mumba_handle *this_value,
                                          mumba_handle *function);

/**
 * A step of a script that only a script has: `step` is `MUMBA_STEP_…`, which says how many operands it takes and whether it has a result.
 * `MUMBA_ERR_STATE` where it has no place, such as an `else` without its `if`. Since version 1.2.
 */
extern mumba_status mumba_script_step(mumba_context *script,
                                      uint32_t step,
                                      const struct mumba_value *operands,
                                      size_t count,
                                      mumba_handle *result);

/**
 * Has the host serve what was recorded so far to pages and workers of the app, and gives a promise, in the document's context, of its URL: for
 * `ServiceWorkerContainer.register` with the scope "/", or `Worklet.addModule`. `name` has up to 64 letters a to z, digits and
 * dashes. A script of the same kind and name is replaced, and has another URL if it is another one; the host keeps it for the browser, over
 * restarts too. The promise is rejected when the host does not take it. At most 1 MiB: `MUMBA_ERR_LIMIT`. Since version 1.2.
 */
extern mumba_status mumba_script_publish(mumba_context *script,
                                         struct mumba_string name,
                                         mumba_handle *url);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Exported by the module: `return MUMBA_ABI_VERSION;`. Called first, on the thread of the context.
 */
MUMBA_EXPORT uint32_t mumba_module_abi(void);

/**
 * Exported by the module: called once for each document, as soon as the document is interactive, on the thread that from
 * then on is the context's. Build the UI, register callbacks, return. Any other status than MUMBA_OK fails the view, with
 * the last error's text.
 */
MUMBA_EXPORT mumba_status mumba_module_main(mumba_context *ctx);

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What is expected at present: of the runtime, for `mumba_call_plain`. Since version 1.2.
 */
extern mumba_expected mumba_expected_now;

#ifdef __cplusplus
}
#endif

#if defined(__GNUC__) && defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__) && defined(__linux__) && defined(__x86_64__)
/**
 * Defined where calls that are expected are recorded by the code of the module itself: in builds that are optimized
 * for speed.
 */
#define MUMBA_RECORDS_INLINE 1
#endif

#ifdef MUMBA_RECORDS_INLINE
/** Takes one of the numbers of a call. */
#define MUMBA_TAKE_NUMBER(index, number)                                     \
    if (count > (index)) {                                                   \
        if (call->varying >> (index) & 1) {                                  \
            *place++ = (number);                                             \
        } else {                                                             \
            double given = (number);                                         \
            uint64_t bits;                                                   \
            memcpy(&bits, &given, sizeof bits);                              \
            if (bits != call->numbers[index]) return false;                  \
        }                                                                    \
    }

/**
 * Records a call of `mumba_invoke_plain` if it is the one that is expected. `kinds` must be known to the compiler, which then leaves little of this.
 */
__attribute__((always_inline)) static inline bool mumba_take_plain(
    mumba_context *ctx, mumba_handle target, mumba_name name, uint32_t kinds, mumba_handle a, mumba_handle b, double n0,
    double n1, double n2, double n3, double n4, double n5, double n6, double n7) {
    // One bit for each kind that has it: numbers and booleans are 1 and 2, objects 3 and 4.
    const uint32_t all = 01111111111;
    const int count = __builtin_popcount((kinds ^ kinds >> 1) & ~(kinds >> 2) & all);
    const int objects = __builtin_popcount(((kinds & kinds >> 1) | kinds >> 2) & all);
    mumba_expected *expected = &mumba_expected_now;
    const mumba_expected_call *call;
    double *place;
    uintptr_t thread;
    if (!__builtin_constant_p(kinds)) return false;
    __asm__("movq %%fs:0, %0" : "=r"(thread));
    if (__atomic_load_n(&expected->thread, __ATOMIC_RELAXED) != thread || expected->ctx != ctx) return false;
    call = expected->call;
    if (call->target != target || call->key != ((uint64_t)kinds << 32 | name)) return false;
    if (objects > 0 && call->objects[0] != a) return false;
    if (objects > 1 && call->objects[1] != b) return false;
    place = expected->place;
    MUMBA_TAKE_NUMBER(0, n0)
    MUMBA_TAKE_NUMBER(1, n1)
    MUMBA_TAKE_NUMBER(2, n2)
    MUMBA_TAKE_NUMBER(3, n3)
    MUMBA_TAKE_NUMBER(4, n4)
    MUMBA_TAKE_NUMBER(5, n5)
    MUMBA_TAKE_NUMBER(6, n6)
    MUMBA_TAKE_NUMBER(7, n7)
    if (call == expected->last) {
        if (expected->rounds == 1) return false;
        expected->rounds -= 1;
    }
    expected->place = place;
    expected->call = call->following;
    return true;
}
#undef MUMBA_TAKE_NUMBER
#endif

/**
 * As `mumba_invoke_plain`, which it calls unless the call is the one that is expected (`mumba_expected`): the quickest way to call what draws.
 * The functions of `mumba/web` use it. What is not used must be 0.
 */
#ifdef MUMBA_RECORDS_INLINE
__attribute__((always_inline))
#endif
static inline mumba_status
mumba_call_plain(mumba_context *ctx, mumba_handle target, mumba_name name, uint32_t kinds, mumba_handle a,
                 mumba_handle b, double n0, double n1, double n2, double n3, double n4, double n5, double n6,
                 double n7) {
#ifdef MUMBA_RECORDS_INLINE
    if (__builtin_expect(mumba_take_plain(ctx, target, name, kinds, a, b, n0, n1, n2, n3, n4, n5, n6, n7), 1)) {
        return MUMBA_OK;
    }
#endif
    return mumba_invoke_plain(ctx, target, name, kinds, a, b, n0, n1, n2, n3, n4, n5, n6, n7);
}

/** `len` bytes of UTF-8 at `ptr`. */
static inline mumba_string mumba_string_of(const char *ptr, size_t len) {
    mumba_string string;
    string.ptr = ptr;
    string.len = len;
    return string;
}

/** A string that ends with a zero byte; null is the empty string. */
static inline mumba_string mumba_text(const char *text) {
    return mumba_string_of(text, text ? strlen(text) : 0);
}

/** `undefined`. */
static inline mumba_value mumba_undefined(void) {
    // Member by member: compilers keep it in registers, and need not read in one piece what was written in several.
    mumba_value value;
    value.kind = MUMBA_UNDEFINED;
    value.reserved = 0;
    value.as.string.ptr = NULL;
    value.as.string.len = 0;
    return value;
}

/** `null`. */
static inline mumba_value mumba_null(void) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_NULL;
    return value;
}

/** A boolean. */
static inline mumba_value mumba_of_bool(bool boolean) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_BOOL;
    value.as.boolean = boolean ? 1 : 0;
    return value;
}

/** A number. */
static inline mumba_value mumba_of_number(double number) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_NUMBER;
    value.as.number = number;
    return value;
}

/** A string; its bytes must live until the call that it is given to returns. */
static inline mumba_value mumba_of_string(mumba_string string) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_STRING;
    value.as.string = string;
    return value;
}

/** A string that ends with a zero byte; its bytes must live until the call that it is given to returns. */
static inline mumba_value mumba_of_text(const char *text) {
    return mumba_of_string(mumba_text(text));
}

/** Whatever a handle holds. */
static inline mumba_value mumba_of_handle(mumba_handle handle) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_OBJECT;
    value.as.object = handle;
    return value;
}

/** The string that a name stands for. */
static inline mumba_value mumba_of_name(mumba_name name) {
    mumba_value value = mumba_undefined();
    value.kind = MUMBA_NAME;
    value.as.name = name;
    return value;
}

/** Ends a block of a script. */
static inline mumba_status mumba_script_end(mumba_context *script) {
    return mumba_script_step(script, MUMBA_STEP_END, NULL, 0, NULL);
}

/** Begins a block of a script that runs if `condition` is true. */
static inline mumba_status mumba_script_if(mumba_context *script, mumba_value condition) {
    return mumba_script_step(script, MUMBA_STEP_IF, &condition, 1, NULL);
}

/** Begins the block that runs otherwise. */
static inline mumba_status mumba_script_else(mumba_context *script) {
    return mumba_script_step(script, MUMBA_STEP_ELSE, NULL, 0, NULL);
}

/** Begins a block of a script that runs until it is left. */
static inline mumba_status mumba_script_loop(mumba_context *script) {
    return mumba_script_step(script, MUMBA_STEP_LOOP, NULL, 0, NULL);
}

/** Leaves the loop, unless `condition` is true. */
static inline mumba_status mumba_script_while(mumba_context *script, mumba_value condition) {
    mumba_handle over = MUMBA_NONE;
    mumba_value operand;
    mumba_status status = mumba_script_step(script, MUMBA_STEP_NOT, &condition, 1, &over);
    operand = mumba_of_handle(over);
    if (status == MUMBA_OK) status = mumba_script_step(script, MUMBA_STEP_IF, &operand, 1, NULL);
    if (status == MUMBA_OK) status = mumba_script_step(script, MUMBA_STEP_BREAK, NULL, 0, NULL);
    return status == MUMBA_OK ? mumba_script_end(script) : status;
}

/** Begins a block of a script whose exceptions are caught. */
static inline mumba_status mumba_script_try(mumba_context *script) {
    return mumba_script_step(script, MUMBA_STEP_TRY, NULL, 0, NULL);
}

/** Begins the block that runs when something was thrown, which `thrown` is; it may be null. */
static inline mumba_status mumba_script_catch(mumba_context *script, mumba_handle *thrown) {
    return mumba_script_step(script, MUMBA_STEP_CATCH, NULL, 0, thrown);
}

/** Leaves the function of a script, which gives `value`. */
static inline mumba_status mumba_script_return(mumba_context *script, mumba_value value) {
    return mumba_script_step(script, MUMBA_STEP_RETURN, &value, 1, NULL);
}

/** Waits for a promise in an `async` function of a script. `result` may be null. */
static inline mumba_status mumba_script_await(mumba_context *script, mumba_value promise, mumba_handle *result) {
    return mumba_script_step(script, MUMBA_STEP_AWAIT, &promise, 1, result);
}

/** From now on `variable` holds `value`. */
static inline mumba_status mumba_script_assign(mumba_context *script, mumba_handle variable, mumba_value value) {
    mumba_value operands[2];
    operands[0] = mumba_of_handle(variable);
    operands[1] = value;
    return mumba_script_step(script, MUMBA_STEP_ASSIGN, operands, 2, NULL);
}

/** `object[key] = value` */
static inline mumba_status mumba_script_put(mumba_context *script, mumba_handle object, mumba_value key, mumba_value value) {
    mumba_value operands[3];
    operands[0] = mumba_of_handle(object);
    operands[1] = key;
    operands[2] = value;
    return mumba_script_step(script, MUMBA_STEP_PUT, operands, 3, NULL);
}

/**
 * Has the document run what was recorded (`MUMBA_STEP_EVALUATE`). `value` is a handle of the script, such as that of a function, or `MUMBA_NONE`; `result`, which may be null, gets the
 * document's handle to what it holds.
 */
static inline mumba_status mumba_script_evaluate(mumba_context *script, mumba_handle value, mumba_handle *result) {
    mumba_value operand = mumba_of_handle(value);
    return mumba_script_step(script, MUMBA_STEP_EVALUATE, &operand, value == MUMBA_NONE ? 0 : 1, result);
}

/** An operator with two operands: `MUMBA_STEP_INDEX`, `MUMBA_STEP_ADD` and so on. */
static inline mumba_status mumba_script_operator(mumba_context *script, uint32_t step, mumba_value a, mumba_value b,
                                                 mumba_handle *result) {
    mumba_value operands[2];
    operands[0] = a;
    operands[1] = b;
    return mumba_script_step(script, step, operands, 2, result);
}

/** A class; `base` may be MUMBA_NONE. */
static inline mumba_status mumba_script_class(mumba_context *script, mumba_handle base, mumba_handle *result) {
    mumba_value operand = mumba_of_handle(base);
    return mumba_script_step(script, MUMBA_STEP_CLASS, &operand, base == MUMBA_NONE ? 0 : 1, result);
}

#endif /* MUMBA_H */
