/**
 * @file scheduling-apis.h
 * Prioritized Task Scheduling: <https://wicg.github.io/scheduling-apis/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_SCHEDULING_APIS_H
#define MUMBA_WEB_SCHEDULING_APIS_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_scheduler;
typedef mumba_handle mumba_scheduler_post_task_callback;
typedef mumba_handle mumba_scheduler_post_task_options;
typedef mumba_handle mumba_task_controller;
typedef mumba_handle mumba_task_controller_init;
typedef mumba_handle mumba_task_priority_change_event;
typedef mumba_handle mumba_task_priority_change_event_init;
typedef mumba_handle mumba_task_signal;
typedef mumba_handle mumba_task_signal_any_init;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_task_priority;

/** Gets a `mumba_task_priority_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_task_priority_change_event_listener)(mumba_context *ctx, void *user, mumba_task_priority_change_event event);

/** `TaskPriority`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_task_priority;

/** "user-blocking" */
#define MUMBA_TASK_PRIORITY_USER_BLOCKING ((mumba_task_priority)0x80001730u)
/** "user-visible" */
#define MUMBA_TASK_PRIORITY_USER_VISIBLE ((mumba_task_priority)0x80001733u)
/** "background" */
#define MUMBA_TASK_PRIORITY_BACKGROUND ((mumba_task_priority)0x80000562u)

/**
 * `SchedulerPostTaskCallback`: a function made with `mumba_callback_create`. It is called with nothing and returns
 * any value.
 */
typedef mumba_handle mumba_scheduler_post_task_callback;

/** `Scheduler`. */
typedef mumba_handle mumba_scheduler;

/** Gives `object` itself when it is of `Scheduler`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_scheduler(mumba_context *ctx, mumba_handle object, mumba_scheduler *result) {
    return mumba_web_cast(ctx, object, 0x8000031cu, 0, result);
}

/** `Scheduler.postTask`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_scheduler_post_task(
    mumba_context *ctx, mumba_scheduler self, mumba_scheduler_post_task_callback callback, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x8000116au, argv, 1, result);
}

/** `Scheduler.postTask`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_scheduler_post_task_with_options(
    mumba_context *ctx, mumba_scheduler self, mumba_scheduler_post_task_callback callback,
    mumba_scheduler_post_task_options options, mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000116au, argv, 2, result);
}

/** `Scheduler.yield`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_scheduler_yield(mumba_context *ctx, mumba_scheduler self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x800017fdu, NULL, 0, result);
}

/** `TaskController`. It is a `mumba_abort_controller` too. */
typedef mumba_handle mumba_task_controller;

/** Gives `object` itself when it is of `TaskController`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_task_controller(
    mumba_context *ctx, mumba_handle object, mumba_task_controller *result) {
    return mumba_web_cast(ctx, object, 0x80000355u, 0, result);
}

/** `new TaskController`. Deferred. */
static inline mumba_status mumba_task_controller_new(mumba_context *ctx, mumba_task_controller *result) {
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000355u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, NULL, 0, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new TaskController`. Deferred. */
static inline mumba_status mumba_task_controller_new_with_init(
    mumba_context *ctx, mumba_task_controller_init init, mumba_task_controller *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000355u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TaskController.setPriority`. Deferred. */
static inline mumba_status mumba_task_controller_set_priority(
    mumba_context *ctx, mumba_task_controller self, mumba_task_priority priority) {
    mumba_value argv[1];
    argv[0] = mumba_of_name(priority);
    return mumba_invoke(ctx, self, 0x80001450u, argv, 1, NULL);
}

/** `TaskPriorityChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_task_priority_change_event;

/** Gives `object` itself when it is of `TaskPriorityChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_task_priority_change_event(
    mumba_context *ctx, mumba_handle object, mumba_task_priority_change_event *result) {
    return mumba_web_cast(ctx, object, 0x80000356u, 0, result);
}

/** `new TaskPriorityChangeEvent`. Deferred. */
static inline mumba_status mumba_task_priority_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_task_priority_change_event_init priority_change_event_init_dict,
    mumba_task_priority_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(priority_change_event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000356u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TaskPriorityChangeEvent.previousPriority`. Reads. */
static inline mumba_status mumba_task_priority_change_event_get_previous_priority(
    mumba_context *ctx, mumba_task_priority_change_event self, mumba_task_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011a0u, result);
}

/** `TaskSignal`. It is a `mumba_abort_signal` too. */
typedef mumba_handle mumba_task_signal;

/** Gives `object` itself when it is of `TaskSignal`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_task_signal(mumba_context *ctx, mumba_handle object, mumba_task_signal *result) {
    return mumba_web_cast(ctx, object, 0x80000357u, 0, result);
}

/** `TaskSignal.any`. Deferred. */
static inline mumba_status mumba_task_signal_any(
    mumba_context *ctx, const mumba_abort_signal *signals, size_t signals_count, mumba_task_signal *result) {
    mumba_handle signals_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000357u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, signals, signals_count, &signals_array);
    argv[0] = mumba_web_of_nullable(signals_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000049eu, argv, 1, result);
    if (signals_array) mumba_release(ctx, signals_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TaskSignal.any`. Deferred. */
static inline mumba_status mumba_task_signal_any_with_init(
    mumba_context *ctx, const mumba_abort_signal *signals, size_t signals_count, mumba_task_signal_any_init init,
    mumba_task_signal *result) {
    mumba_handle signals_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_handle(init);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000357u, &target);
    if (status == MUMBA_OK) status = mumba_web_array_of_handle(ctx, signals, signals_count, &signals_array);
    argv[0] = mumba_web_of_nullable(signals_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x8000049eu, argv, 2, result);
    if (signals_array) mumba_release(ctx, signals_array);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `TaskSignal.priority`. Reads. */
static inline mumba_status mumba_task_signal_get_priority(
    mumba_context *ctx, mumba_task_signal self, mumba_task_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

/** `TaskSignal.onprioritychange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_task_signal_get_onprioritychange(
    mumba_context *ctx, mumba_task_signal self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ff5u, result);
}

/** `TaskSignal.onprioritychange`. `value` may be none. Deferred. */
static inline mumba_status mumba_task_signal_set_onprioritychange(
    mumba_context *ctx, mumba_task_signal self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000ff5u, mumba_web_of_nullable(value));
}

/** The event `prioritychange` of `TaskSignal`, a `TaskPriorityChangeEvent`. */
static inline mumba_status mumba_task_signal_on_prioritychange(
    mumba_context *ctx, mumba_task_signal self, mumba_task_priority_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011b1u, NULL, listener, user, drop, subscription);
}

/** As `mumba_task_signal_on_prioritychange`, in the way that `options` says. */
static inline mumba_status mumba_task_signal_on_prioritychange_with_options(
    mumba_context *ctx, mumba_task_signal self, const mumba_listener_options *options,
    mumba_task_priority_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800011b1u, options, listener, user, drop, subscription);
}

/** `Window.scheduler`. Deferred. */
static inline mumba_status mumba_window_get_scheduler(mumba_context *ctx, mumba_window self, mumba_scheduler *result) {
    return mumba_get_handle(ctx, self, 0x800013a5u, result);
}

/** `WorkerGlobalScope.scheduler`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_scheduler(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_scheduler *result) {
    return mumba_get_handle(ctx, self, 0x800013a5u, result);
}

/** `SchedulerPostTaskOptions`: an object with members. */
typedef mumba_handle mumba_scheduler_post_task_options;

/** Makes a `SchedulerPostTaskOptions` without members. Deferred. */
static inline mumba_status mumba_scheduler_post_task_options_create(
    mumba_context *ctx, mumba_scheduler_post_task_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SchedulerPostTaskOptions.delay`. Without it: 0. Deferred. */
static inline mumba_status mumba_scheduler_post_task_options_set_delay(
    mumba_context *ctx, mumba_scheduler_post_task_options self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000083cu, mumba_of_number((double)value));
}

/** `SchedulerPostTaskOptions.delay`. Reads. */
static inline mumba_status mumba_scheduler_post_task_options_get_delay(
    mumba_context *ctx, mumba_scheduler_post_task_options self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000083cu, result);
}

/** `SchedulerPostTaskOptions.priority`. Deferred. */
static inline mumba_status mumba_scheduler_post_task_options_set_priority(
    mumba_context *ctx, mumba_scheduler_post_task_options self, mumba_task_priority value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `SchedulerPostTaskOptions.priority`. Reads. */
static inline mumba_status mumba_scheduler_post_task_options_get_priority(
    mumba_context *ctx, mumba_scheduler_post_task_options self, mumba_task_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

/** `SchedulerPostTaskOptions.signal`. Deferred. */
static inline mumba_status mumba_scheduler_post_task_options_set_signal(
    mumba_context *ctx, mumba_scheduler_post_task_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `SchedulerPostTaskOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_scheduler_post_task_options_get_signal(
    mumba_context *ctx, mumba_scheduler_post_task_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `TaskControllerInit`: an object with members. */
typedef mumba_handle mumba_task_controller_init;

/** Makes a `TaskControllerInit` without members. Deferred. */
static inline mumba_status mumba_task_controller_init_create(mumba_context *ctx, mumba_task_controller_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TaskControllerInit.priority`. Without it: "user-visible". Deferred. */
static inline mumba_status mumba_task_controller_init_set_priority(
    mumba_context *ctx, mumba_task_controller_init self, mumba_task_priority value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `TaskControllerInit.priority`. Reads. */
static inline mumba_status mumba_task_controller_init_get_priority(
    mumba_context *ctx, mumba_task_controller_init self, mumba_task_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011b0u, result);
}

/**
 * `TaskPriorityChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. It needs
 * `previousPriority`.
 */
typedef mumba_handle mumba_task_priority_change_event_init;

/** Makes a `TaskPriorityChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_task_priority_change_event_init_create(
    mumba_context *ctx, mumba_task_priority_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TaskPriorityChangeEventInit.previousPriority`. Deferred. */
static inline mumba_status mumba_task_priority_change_event_init_set_previous_priority(
    mumba_context *ctx, mumba_task_priority_change_event_init self, mumba_task_priority value) {
    return mumba_set(ctx, self, 0x800011a0u, mumba_of_name(value));
}

/** `TaskPriorityChangeEventInit.previousPriority`. Reads. */
static inline mumba_status mumba_task_priority_change_event_init_get_previous_priority(
    mumba_context *ctx, mumba_task_priority_change_event_init self, mumba_task_priority *result) {
    return mumba_web_get_name(ctx, self, 0x800011a0u, result);
}

/** `TaskSignalAnyInit`: an object with members. */
typedef mumba_handle mumba_task_signal_any_init;

/** Makes a `TaskSignalAnyInit` without members. Deferred. */
static inline mumba_status mumba_task_signal_any_init_create(mumba_context *ctx, mumba_task_signal_any_init *result) {
    return mumba_object_create(ctx, result);
}

/** `TaskSignalAnyInit.priority`. Without it: "user-visible". Deferred. */
static inline mumba_status mumba_task_signal_any_init_set_priority_with_task_signal(
    mumba_context *ctx, mumba_task_signal_any_init self, mumba_task_signal value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_handle(value));
}

/** `TaskSignalAnyInit.priority`. Without it: "user-visible". Deferred. */
static inline mumba_status mumba_task_signal_any_init_set_priority_with_task_priority(
    mumba_context *ctx, mumba_task_signal_any_init self, mumba_task_priority value) {
    return mumba_set(ctx, self, 0x800011b0u, mumba_of_name(value));
}

/** `TaskSignalAnyInit.priority`. Gives `TaskPriority` or `TaskSignal`. Reads. */
static inline mumba_status mumba_task_signal_any_init_get_priority(
    mumba_context *ctx, mumba_task_signal_any_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011b0u, result);
}

#endif /* MUMBA_WEB_SCHEDULING_APIS_H */
