/**
 * @file observable.h
 * Observable: <https://wicg.github.io/observable/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_OBSERVABLE_H
#define MUMBA_WEB_OBSERVABLE_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_abort_signal;
typedef mumba_handle mumba_catch_callback;
typedef mumba_handle mumba_event_target;
typedef mumba_handle mumba_mapper;
typedef mumba_handle mumba_observable;
typedef mumba_handle mumba_observable_event_listener_options;
typedef mumba_handle mumba_observable_inspector;
typedef mumba_handle mumba_observable_inspector_abort_handler;
typedef mumba_handle mumba_observable_subscription_callback;
typedef mumba_handle mumba_predicate;
typedef mumba_handle mumba_reducer;
typedef mumba_handle mumba_subscribe_callback;
typedef mumba_handle mumba_subscribe_options;
typedef mumba_handle mumba_subscriber;
typedef mumba_handle mumba_subscription_observer;
typedef mumba_handle mumba_visitor;
typedef mumba_handle mumba_void_function;

/**
 * `CatchCallback`: a function made with `mumba_callback_create`. It is called with value (any value) and returns any
 * value.
 */
typedef mumba_handle mumba_catch_callback;

/**
 * `Mapper`: a function made with `mumba_callback_create`. It is called with value (any value), index (a number) and
 * returns any value.
 */
typedef mumba_handle mumba_mapper;

/**
 * `ObservableInspectorAbortHandler`: a function made with `mumba_callback_create`. It is called with value (any
 * value) and returns nothing.
 */
typedef mumba_handle mumba_observable_inspector_abort_handler;

/**
 * `ObservableSubscriptionCallback`: a function made with `mumba_callback_create`. It is called with value (any value)
 * and returns nothing.
 */
typedef mumba_handle mumba_observable_subscription_callback;

/**
 * `Predicate`: a function made with `mumba_callback_create`. It is called with value (any value), index (a number)
 * and returns a boolean.
 */
typedef mumba_handle mumba_predicate;

/**
 * `Reducer`: a function made with `mumba_callback_create`. It is called with accumulator (any value), current_value
 * (any value), index (a number) and returns any value.
 */
typedef mumba_handle mumba_reducer;

/**
 * `SubscribeCallback`: a function made with `mumba_callback_create`. It is called with subscriber (`Subscriber`) and
 * returns nothing.
 */
typedef mumba_handle mumba_subscribe_callback;

/**
 * `Visitor`: a function made with `mumba_callback_create`. It is called with value (any value), index (a number) and
 * returns nothing.
 */
typedef mumba_handle mumba_visitor;

/** `EventTarget.when`. Deferred. */
static inline mumba_status mumba_event_target_when(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    return mumba_invoke(ctx, self, 0x800017cfu, argv, 1, result);
}

/** `EventTarget.when`. Deferred. */
static inline mumba_status mumba_event_target_when_with_options(
    mumba_context *ctx, mumba_event_target self, mumba_string type, mumba_observable_event_listener_options options,
    mumba_observable *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800017cfu, argv, 2, result);
}

/** `Observable`. */
typedef mumba_handle mumba_observable;

/** Gives `object` itself when it is of `Observable`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_observable(mumba_context *ctx, mumba_handle object, mumba_observable *result) {
    return mumba_web_cast(ctx, object, 0x80000243u, 0, result);
}

/** `new Observable`. Deferred. */
static inline mumba_status mumba_observable_new(
    mumba_context *ctx, mumba_subscribe_callback callback, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000243u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Observable.subscribe`. Deferred. */
static inline mumba_status mumba_observable_subscribe(mumba_context *ctx, mumba_observable self) {
    return mumba_invoke(ctx, self, 0x80001582u, NULL, 0, NULL);
}

/** `Observable.subscribe`. Deferred. */
static inline mumba_status mumba_observable_subscribe_with_observable_subscription_callback(
    mumba_context *ctx, mumba_observable self, mumba_observable_subscription_callback observer) {
    return mumba_call_plain(ctx, self, 0x80001582u, 03u, observer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Observable.subscribe`. Deferred. */
static inline mumba_status mumba_observable_subscribe_with_subscription_observer(
    mumba_context *ctx, mumba_observable self, mumba_subscription_observer observer) {
    return mumba_call_plain(ctx, self, 0x80001582u, 03u, observer, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Observable.subscribe`. Deferred. */
static inline mumba_status mumba_observable_subscribe_with_observable_subscription_callback_and_options(
    mumba_context *ctx, mumba_observable self, mumba_observable_subscription_callback observer,
    mumba_subscribe_options options) {
    return mumba_call_plain(ctx, self, 0x80001582u, 033u, observer, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Observable.subscribe`. Deferred. */
static inline mumba_status mumba_observable_subscribe_with_subscription_observer_and_options(
    mumba_context *ctx, mumba_observable self, mumba_subscription_observer observer, mumba_subscribe_options options) {
    return mumba_call_plain(ctx, self, 0x80001582u, 033u, observer, options, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Observable.from`. Deferred. */
static inline mumba_status mumba_observable_from(mumba_context *ctx, mumba_value value, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = value;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x80000243u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000a7eu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `Observable.takeUntil`. Deferred. */
static inline mumba_status mumba_observable_take_until(
    mumba_context *ctx, mumba_observable self, mumba_value value, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x800015c2u, argv, 1, result);
}

/** `Observable.map`. Deferred. */
static inline mumba_status mumba_observable_map(
    mumba_context *ctx, mumba_observable self, mumba_mapper mapper, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(mapper);
    return mumba_invoke(ctx, self, 0x80000dd7u, argv, 1, result);
}

/** `Observable.filter`. Deferred. */
static inline mumba_status mumba_observable_filter(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(predicate);
    return mumba_invoke(ctx, self, 0x80000a0fu, argv, 1, result);
}

/** `Observable.take`. Deferred. */
static inline mumba_status mumba_observable_take(
    mumba_context *ctx, mumba_observable self, uint64_t amount, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)amount);
    return mumba_invoke(ctx, self, 0x800015bfu, argv, 1, result);
}

/** `Observable.drop`. Deferred. */
static inline mumba_status mumba_observable_drop(
    mumba_context *ctx, mumba_observable self, uint64_t amount, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_number((double)amount);
    return mumba_invoke(ctx, self, 0x80000926u, argv, 1, result);
}

/** `Observable.flatMap`. Deferred. */
static inline mumba_status mumba_observable_flat_map(
    mumba_context *ctx, mumba_observable self, mumba_mapper mapper, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(mapper);
    return mumba_invoke(ctx, self, 0x80000a21u, argv, 1, result);
}

/** `Observable.switchMap`. Deferred. */
static inline mumba_status mumba_observable_switch_map(
    mumba_context *ctx, mumba_observable self, mumba_mapper mapper, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(mapper);
    return mumba_invoke(ctx, self, 0x800015a7u, argv, 1, result);
}

/** `Observable.inspect`. Deferred. */
static inline mumba_status mumba_observable_inspect(
    mumba_context *ctx, mumba_observable self, mumba_observable *result) {
    return mumba_invoke(ctx, self, 0x80000c86u, NULL, 0, result);
}

/** `Observable.inspect`. Deferred. */
static inline mumba_status mumba_observable_inspect_with_observable_subscription_callback(
    mumba_context *ctx, mumba_observable self, mumba_observable_subscription_callback inspector_union,
    mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(inspector_union);
    return mumba_invoke(ctx, self, 0x80000c86u, argv, 1, result);
}

/** `Observable.inspect`. Deferred. */
static inline mumba_status mumba_observable_inspect_with_observable_inspector(
    mumba_context *ctx, mumba_observable self, mumba_observable_inspector inspector_union, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(inspector_union);
    return mumba_invoke(ctx, self, 0x80000c86u, argv, 1, result);
}

/** `Observable.catch`. Deferred. */
static inline mumba_status mumba_observable_catch(
    mumba_context *ctx, mumba_observable self, mumba_catch_callback callback, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x80000632u, argv, 1, result);
}

/** `Observable.finally`. Deferred. */
static inline mumba_status mumba_observable_finally(
    mumba_context *ctx, mumba_observable self, mumba_void_function callback, mumba_observable *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x80000a14u, argv, 1, result);
}

/** `Observable.toArray`. Gives promise<sequence<any value>>. Deferred. */
static inline mumba_status mumba_observable_to_array(mumba_context *ctx, mumba_observable self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80001623u, NULL, 0, result);
}

/** `Observable.toArray`. Gives promise<sequence<any value>>. Deferred. */
static inline mumba_status mumba_observable_to_array_with_options(
    mumba_context *ctx, mumba_observable self, mumba_subscribe_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001623u, argv, 1, result);
}

/** `Observable.forEach`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_observable_for_each(
    mumba_context *ctx, mumba_observable self, mumba_visitor callback, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(callback);
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 1, result);
}

/** `Observable.forEach`. Gives promise<nothing>. Deferred. */
static inline mumba_status mumba_observable_for_each_with_options(
    mumba_context *ctx, mumba_observable self, mumba_visitor callback, mumba_subscribe_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(callback);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000a4bu, argv, 2, result);
}

/** `Observable.every`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_observable_every(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(predicate);
    return mumba_invoke(ctx, self, 0x800009afu, argv, 1, result);
}

/** `Observable.every`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_observable_every_with_options(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_subscribe_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(predicate);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800009afu, argv, 2, result);
}

/** `Observable.first`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_first(mumba_context *ctx, mumba_observable self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000a1bu, NULL, 0, result);
}

/** `Observable.first`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_first_with_options(
    mumba_context *ctx, mumba_observable self, mumba_subscribe_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000a1bu, argv, 1, result);
}

/** `Observable.last`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_last(mumba_context *ctx, mumba_observable self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000d3du, NULL, 0, result);
}

/** `Observable.last`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_last_with_options(
    mumba_context *ctx, mumba_observable self, mumba_subscribe_options options, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000d3du, argv, 1, result);
}

/** `Observable.find`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_find(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(predicate);
    return mumba_invoke(ctx, self, 0x80000a15u, argv, 1, result);
}

/** `Observable.find`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_find_with_options(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_subscribe_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(predicate);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000a15u, argv, 2, result);
}

/** `Observable.some`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_observable_some(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(predicate);
    return mumba_invoke(ctx, self, 0x800014e0u, argv, 1, result);
}

/** `Observable.some`. Gives promise<a boolean>. Deferred. */
static inline mumba_status mumba_observable_some_with_options(
    mumba_context *ctx, mumba_observable self, mumba_predicate predicate, mumba_subscribe_options options,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(predicate);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x800014e0u, argv, 2, result);
}

/** `Observable.reduce`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_reduce(
    mumba_context *ctx, mumba_observable self, mumba_reducer reducer, mumba_promise *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(reducer);
    return mumba_invoke(ctx, self, 0x80001254u, argv, 1, result);
}

/** `Observable.reduce`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_reduce_with_initial_value(
    mumba_context *ctx, mumba_observable self, mumba_reducer reducer, mumba_value initial_value,
    mumba_promise *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_handle(reducer);
    argv[1] = initial_value;
    return mumba_invoke(ctx, self, 0x80001254u, argv, 2, result);
}

/** `Observable.reduce`. Gives promise<any value>. Deferred. */
static inline mumba_status mumba_observable_reduce_with_initial_value_and_options(
    mumba_context *ctx, mumba_observable self, mumba_reducer reducer, mumba_value initial_value,
    mumba_subscribe_options options, mumba_promise *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_handle(reducer);
    argv[1] = initial_value;
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001254u, argv, 3, result);
}

/** `Subscriber`. */
typedef mumba_handle mumba_subscriber;

/** Gives `object` itself when it is of `Subscriber`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_subscriber(mumba_context *ctx, mumba_handle object, mumba_subscriber *result) {
    return mumba_web_cast(ctx, object, 0x8000034cu, 0, result);
}

/** `Subscriber.next`. Deferred. */
static inline mumba_status mumba_subscriber_next(mumba_context *ctx, mumba_subscriber self, mumba_value value) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x80000ee7u, argv, 1, NULL);
}

/** `Subscriber.error`. Deferred. */
static inline mumba_status mumba_subscriber_error(mumba_context *ctx, mumba_subscriber self, mumba_value error) {
    mumba_value argv[1];
    argv[0] = error;
    return mumba_invoke(ctx, self, 0x80000998u, argv, 1, NULL);
}

/** `Subscriber.complete`. Deferred. */
static inline mumba_status mumba_subscriber_complete(mumba_context *ctx, mumba_subscriber self) {
    return mumba_invoke(ctx, self, 0x800006e8u, NULL, 0, NULL);
}

/** `Subscriber.addTeardown`. Deferred. */
static inline mumba_status mumba_subscriber_add_teardown(
    mumba_context *ctx, mumba_subscriber self, mumba_void_function teardown) {
    return mumba_call_plain(ctx, self, 0x80000443u, 03u, teardown, MUMBA_NONE, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** `Subscriber.active`. Reads. */
static inline mumba_status mumba_subscriber_get_active(mumba_context *ctx, mumba_subscriber self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000424u, result);
}

/** `Subscriber.signal`. Deferred. */
static inline mumba_status mumba_subscriber_get_signal(
    mumba_context *ctx, mumba_subscriber self, mumba_abort_signal *result) {
    return mumba_get_handle(ctx, self, 0x8000149fu, result);
}

/** `ObservableEventListenerOptions`: an object with members. */
typedef mumba_handle mumba_observable_event_listener_options;

/** Makes a `ObservableEventListenerOptions` without members. Deferred. */
static inline mumba_status mumba_observable_event_listener_options_create(
    mumba_context *ctx, mumba_observable_event_listener_options *result) {
    return mumba_object_create(ctx, result);
}

/** `ObservableEventListenerOptions.capture`. Without it: false. Deferred. */
static inline mumba_status mumba_observable_event_listener_options_set_capture(
    mumba_context *ctx, mumba_observable_event_listener_options self, bool value) {
    return mumba_set(ctx, self, 0x8000062cu, mumba_of_bool(value));
}

/** `ObservableEventListenerOptions.capture`. Reads. */
static inline mumba_status mumba_observable_event_listener_options_get_capture(
    mumba_context *ctx, mumba_observable_event_listener_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x8000062cu, result);
}

/** `ObservableEventListenerOptions.passive`. Deferred. */
static inline mumba_status mumba_observable_event_listener_options_set_passive(
    mumba_context *ctx, mumba_observable_event_listener_options self, bool value) {
    return mumba_set(ctx, self, 0x800010cbu, mumba_of_bool(value));
}

/** `ObservableEventListenerOptions.passive`. Reads. */
static inline mumba_status mumba_observable_event_listener_options_get_passive(
    mumba_context *ctx, mumba_observable_event_listener_options self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800010cbu, result);
}

/** `ObservableInspector`: an object with members. */
typedef mumba_handle mumba_observable_inspector;

/** Makes a `ObservableInspector` without members. Deferred. */
static inline mumba_status mumba_observable_inspector_create(mumba_context *ctx, mumba_observable_inspector *result) {
    return mumba_object_create(ctx, result);
}

/** `ObservableInspector.abort`. Deferred. */
static inline mumba_status mumba_observable_inspector_set_abort(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_inspector_abort_handler value) {
    return mumba_set(ctx, self, 0x80000407u, mumba_of_handle(value));
}

/** `ObservableInspector.abort`. Gives `ObservableInspectorAbortHandler` or none. Reads. */
static inline mumba_status mumba_observable_inspector_get_abort(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_inspector_abort_handler *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000407u, result);
}

/** `ObservableInspector.complete`. Deferred. */
static inline mumba_status mumba_observable_inspector_set_complete(
    mumba_context *ctx, mumba_observable_inspector self, mumba_void_function value) {
    return mumba_set(ctx, self, 0x800006e8u, mumba_of_handle(value));
}

/** `ObservableInspector.complete`. Gives `VoidFunction` or none. Reads. */
static inline mumba_status mumba_observable_inspector_get_complete(
    mumba_context *ctx, mumba_observable_inspector self, mumba_void_function *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006e8u, result);
}

/** `ObservableInspector.error`. Deferred. */
static inline mumba_status mumba_observable_inspector_set_error(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_subscription_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `ObservableInspector.error`. Gives `ObservableSubscriptionCallback` or none. Reads. */
static inline mumba_status mumba_observable_inspector_get_error(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_subscription_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `ObservableInspector.next`. Deferred. */
static inline mumba_status mumba_observable_inspector_set_next(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_subscription_callback value) {
    return mumba_set(ctx, self, 0x80000ee7u, mumba_of_handle(value));
}

/** `ObservableInspector.next`. Gives `ObservableSubscriptionCallback` or none. Reads. */
static inline mumba_status mumba_observable_inspector_get_next(
    mumba_context *ctx, mumba_observable_inspector self, mumba_observable_subscription_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee7u, result);
}

/** `ObservableInspector.subscribe`. Deferred. */
static inline mumba_status mumba_observable_inspector_set_subscribe(
    mumba_context *ctx, mumba_observable_inspector self, mumba_void_function value) {
    return mumba_set(ctx, self, 0x80001582u, mumba_of_handle(value));
}

/** `ObservableInspector.subscribe`. Gives `VoidFunction` or none. Reads. */
static inline mumba_status mumba_observable_inspector_get_subscribe(
    mumba_context *ctx, mumba_observable_inspector self, mumba_void_function *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001582u, result);
}

/** `SubscribeOptions`: an object with members. */
typedef mumba_handle mumba_subscribe_options;

/** Makes a `SubscribeOptions` without members. Deferred. */
static inline mumba_status mumba_subscribe_options_create(mumba_context *ctx, mumba_subscribe_options *result) {
    return mumba_object_create(ctx, result);
}

/** `SubscribeOptions.signal`. Deferred. */
static inline mumba_status mumba_subscribe_options_set_signal(
    mumba_context *ctx, mumba_subscribe_options self, mumba_abort_signal value) {
    return mumba_set(ctx, self, 0x8000149fu, mumba_of_handle(value));
}

/** `SubscribeOptions.signal`. Gives `AbortSignal` or none. Reads. */
static inline mumba_status mumba_subscribe_options_get_signal(
    mumba_context *ctx, mumba_subscribe_options self, mumba_abort_signal *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000149fu, result);
}

/** `SubscriptionObserver`: an object with members. */
typedef mumba_handle mumba_subscription_observer;

/** Makes a `SubscriptionObserver` without members. Deferred. */
static inline mumba_status mumba_subscription_observer_create(mumba_context *ctx, mumba_subscription_observer *result) {
    return mumba_object_create(ctx, result);
}

/** `SubscriptionObserver.complete`. Deferred. */
static inline mumba_status mumba_subscription_observer_set_complete(
    mumba_context *ctx, mumba_subscription_observer self, mumba_void_function value) {
    return mumba_set(ctx, self, 0x800006e8u, mumba_of_handle(value));
}

/** `SubscriptionObserver.complete`. Gives `VoidFunction` or none. Reads. */
static inline mumba_status mumba_subscription_observer_get_complete(
    mumba_context *ctx, mumba_subscription_observer self, mumba_void_function *result) {
    return mumba_web_get_or_none(ctx, self, 0x800006e8u, result);
}

/** `SubscriptionObserver.error`. Deferred. */
static inline mumba_status mumba_subscription_observer_set_error(
    mumba_context *ctx, mumba_subscription_observer self, mumba_observable_subscription_callback value) {
    return mumba_set(ctx, self, 0x80000998u, mumba_of_handle(value));
}

/** `SubscriptionObserver.error`. Gives `ObservableSubscriptionCallback` or none. Reads. */
static inline mumba_status mumba_subscription_observer_get_error(
    mumba_context *ctx, mumba_subscription_observer self, mumba_observable_subscription_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `SubscriptionObserver.next`. Deferred. */
static inline mumba_status mumba_subscription_observer_set_next(
    mumba_context *ctx, mumba_subscription_observer self, mumba_observable_subscription_callback value) {
    return mumba_set(ctx, self, 0x80000ee7u, mumba_of_handle(value));
}

/** `SubscriptionObserver.next`. Gives `ObservableSubscriptionCallback` or none. Reads. */
static inline mumba_status mumba_subscription_observer_get_next(
    mumba_context *ctx, mumba_subscription_observer self, mumba_observable_subscription_callback *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000ee7u, result);
}

#endif /* MUMBA_WEB_OBSERVABLE_H */
