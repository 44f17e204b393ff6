/**
 * @file IndexedDB.h
 * Indexed Database API 3.0: <https://w3c.github.io/IndexedDB/>
 *
 * Functions are named after interface and member; MDN's page about one is named `Interface.member`.
 * `mumba/web/support.h` says what all of them have in common.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#ifndef MUMBA_WEB_INDEXEDDB_H
#define MUMBA_WEB_INDEXEDDB_H

/* Made by `cargo xtask generate`: change ffi/webidl, not this file. */

#include <mumba/web/support.h>

/* Types that are used below. */
typedef mumba_handle mumba_dom_exception;
typedef mumba_handle mumba_dom_string_list;
typedef mumba_handle mumba_event;
typedef mumba_handle mumba_event_handler_non_null;
typedef mumba_handle mumba_idb_cursor;
typedef mumba_handle mumba_idb_cursor_with_value;
typedef mumba_handle mumba_idb_database;
typedef mumba_handle mumba_idb_database_info;
typedef mumba_handle mumba_idb_factory;
typedef mumba_handle mumba_idb_get_all_options;
typedef mumba_handle mumba_idb_index;
typedef mumba_handle mumba_idb_index_parameters;
typedef mumba_handle mumba_idb_key_range;
typedef mumba_handle mumba_idb_object_store;
typedef mumba_handle mumba_idb_object_store_parameters;
typedef mumba_handle mumba_idb_open_db_request;
typedef mumba_handle mumba_idb_record;
typedef mumba_handle mumba_idb_request;
typedef mumba_handle mumba_idb_transaction;
typedef mumba_handle mumba_idb_transaction_options;
typedef mumba_handle mumba_idb_version_change_event;
typedef mumba_handle mumba_idb_version_change_event_init;
typedef mumba_handle mumba_window;
typedef mumba_handle mumba_worker_global_scope;
typedef mumba_name mumba_idb_cursor_direction;
typedef mumba_name mumba_idb_request_ready_state;
typedef mumba_name mumba_idb_transaction_durability;
typedef mumba_name mumba_idb_transaction_mode;

/** Gets a `mumba_event`, which lives until it returns. */
typedef mumba_status (*mumba_event_listener)(mumba_context *ctx, void *user, mumba_event event);

/** Gets a `mumba_idb_version_change_event`, which lives until it returns. */
typedef mumba_status (*mumba_idb_version_change_event_listener)(mumba_context *ctx, void *user, mumba_idb_version_change_event event);

/** `IDBCursorDirection`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_idb_cursor_direction;

/** "next" */
#define MUMBA_IDB_CURSOR_DIRECTION_NEXT ((mumba_idb_cursor_direction)0x80000ee7u)
/** "nextunique" */
#define MUMBA_IDB_CURSOR_DIRECTION_NEXTUNIQUE ((mumba_idb_cursor_direction)0x80000eedu)
/** "prev" */
#define MUMBA_IDB_CURSOR_DIRECTION_PREV ((mumba_idb_cursor_direction)0x80001197u)
/** "prevunique" */
#define MUMBA_IDB_CURSOR_DIRECTION_PREVUNIQUE ((mumba_idb_cursor_direction)0x800011a5u)

/** `IDBRequestReadyState`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_idb_request_ready_state;

/** "pending" */
#define MUMBA_IDB_REQUEST_READY_STATE_PENDING ((mumba_idb_request_ready_state)0x800010f6u)
/** "done" */
#define MUMBA_IDB_REQUEST_READY_STATE_DONE ((mumba_idb_request_ready_state)0x800008fau)

/** `IDBTransactionDurability`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_idb_transaction_durability;

/** "default" */
#define MUMBA_IDB_TRANSACTION_DURABILITY_DEFAULT ((mumba_idb_transaction_durability)0x8000082bu)
/** "strict" */
#define MUMBA_IDB_TRANSACTION_DURABILITY_STRICT ((mumba_idb_transaction_durability)0x80001563u)
/** "relaxed" */
#define MUMBA_IDB_TRANSACTION_DURABILITY_RELAXED ((mumba_idb_transaction_durability)0x80001272u)

/** `IDBTransactionMode`. Reading a value that is none of these gives another name, or 0. */
typedef mumba_name mumba_idb_transaction_mode;

/** "readonly" */
#define MUMBA_IDB_TRANSACTION_MODE_READONLY ((mumba_idb_transaction_mode)0x80001236u)
/** "readwrite" */
#define MUMBA_IDB_TRANSACTION_MODE_READWRITE ((mumba_idb_transaction_mode)0x80001237u)
/** "versionchange" */
#define MUMBA_IDB_TRANSACTION_MODE_VERSIONCHANGE ((mumba_idb_transaction_mode)0x80001760u)

/** `IDBCursor`. */
typedef mumba_handle mumba_idb_cursor;

/** Gives `object` itself when it is of `IDBCursor`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_cursor(mumba_context *ctx, mumba_handle object, mumba_idb_cursor *result) {
    return mumba_web_cast(ctx, object, 0x800001bdu, 0, result);
}

/** `IDBCursor.source`. Gives `IDBObjectStore` or `IDBIndex`. Deferred. */
static inline mumba_status mumba_idb_cursor_get_source(
    mumba_context *ctx, mumba_idb_cursor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/** `IDBCursor.direction`. Reads. */
static inline mumba_status mumba_idb_cursor_get_direction(
    mumba_context *ctx, mumba_idb_cursor self, mumba_idb_cursor_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `IDBCursor.key`. Reads. */
static inline mumba_status mumba_idb_cursor_get_key(mumba_context *ctx, mumba_idb_cursor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d19u, result);
}

/** `IDBCursor.key`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_cursor_get_key_deferred(
    mumba_context *ctx, mumba_idb_cursor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d19u, result);
}

/** `IDBCursor.primaryKey`. Reads. */
static inline mumba_status mumba_idb_cursor_get_primary_key(
    mumba_context *ctx, mumba_idb_cursor self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011a9u, result);
}

/** `IDBCursor.primaryKey`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_cursor_get_primary_key_deferred(
    mumba_context *ctx, mumba_idb_cursor self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800011a9u, result);
}

/** `IDBCursor.request`. Deferred. */
static inline mumba_status mumba_idb_cursor_get_request(
    mumba_context *ctx, mumba_idb_cursor self, mumba_idb_request *result) {
    return mumba_get_handle(ctx, self, 0x800012bdu, result);
}

/** `IDBCursor.advance`. Deferred. */
static inline mumba_status mumba_idb_cursor_advance(mumba_context *ctx, mumba_idb_cursor self, uint32_t count) {
    return mumba_call_plain(ctx, self, 0x80000457u, 01u, MUMBA_NONE, MUMBA_NONE, (double)count, 0, 0, 0, 0, 0, 0, 0);
}

/** `IDBCursor.continue`. Deferred. */
static inline mumba_status mumba_idb_cursor_continue(mumba_context *ctx, mumba_idb_cursor self) {
    return mumba_invoke(ctx, self, 0x80000738u, NULL, 0, NULL);
}

/** `IDBCursor.continue`. Deferred. */
static inline mumba_status mumba_idb_cursor_continue_with_key(
    mumba_context *ctx, mumba_idb_cursor self, mumba_value key) {
    mumba_value argv[1];
    argv[0] = key;
    return mumba_invoke(ctx, self, 0x80000738u, argv, 1, NULL);
}

/** `IDBCursor.continuePrimaryKey`. Deferred. */
static inline mumba_status mumba_idb_cursor_continue_primary_key(
    mumba_context *ctx, mumba_idb_cursor self, mumba_value key, mumba_value primary_key) {
    mumba_value argv[2];
    argv[0] = key;
    argv[1] = primary_key;
    return mumba_invoke(ctx, self, 0x80000739u, argv, 2, NULL);
}

/** `IDBCursor.update`. Deferred. */
static inline mumba_status mumba_idb_cursor_update(
    mumba_context *ctx, mumba_idb_cursor self, mumba_value value, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x800016fau, argv, 1, result);
}

/** `IDBCursor.delete`. Deferred. */
static inline mumba_status mumba_idb_cursor_delete(
    mumba_context *ctx, mumba_idb_cursor self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x8000083fu, NULL, 0, result);
}

/** `IDBCursorWithValue`. It is a `mumba_idb_cursor` too. */
typedef mumba_handle mumba_idb_cursor_with_value;

/** Gives `object` itself when it is of `IDBCursorWithValue`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_cursor_with_value(
    mumba_context *ctx, mumba_handle object, mumba_idb_cursor_with_value *result) {
    return mumba_web_cast(ctx, object, 0x800001beu, 0, result);
}

/** `IDBCursorWithValue.value`. Reads. */
static inline mumba_status mumba_idb_cursor_with_value_get_value(
    mumba_context *ctx, mumba_idb_cursor_with_value self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000174eu, result);
}

/** `IDBCursorWithValue.value`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_cursor_with_value_get_value_deferred(
    mumba_context *ctx, mumba_idb_cursor_with_value self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `IDBDatabase`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_idb_database;

/** Gives `object` itself when it is of `IDBDatabase`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_database(mumba_context *ctx, mumba_handle object, mumba_idb_database *result) {
    return mumba_web_cast(ctx, object, 0x800001bfu, 0, result);
}

/** `IDBDatabase.name`. Reads. */
static inline mumba_status mumba_idb_database_get_name(
    mumba_context *ctx, mumba_idb_database self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IDBDatabase.version`. Reads. */
static inline mumba_status mumba_idb_database_get_version(
    mumba_context *ctx, mumba_idb_database self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000175fu, result);
}

/** `IDBDatabase.objectStoreNames`. Deferred. */
static inline mumba_status mumba_idb_database_get_object_store_names(
    mumba_context *ctx, mumba_idb_database self, mumba_dom_string_list *result) {
    return mumba_get_handle(ctx, self, 0x80000f1fu, result);
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str_sequence(
    mumba_context *ctx, mumba_idb_database self, const mumba_string *store_names, size_t store_names_count,
    mumba_idb_transaction *result) {
    mumba_handle store_names_array = MUMBA_NONE;
    mumba_value argv[1];
    mumba_status status = mumba_web_array_of_string(ctx, store_names, store_names_count, &store_names_array);
    argv[0] = mumba_web_of_nullable(store_names_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001656u, argv, 1, result);
    if (store_names_array) mumba_release(ctx, store_names_array);
    return status;
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str(
    mumba_context *ctx, mumba_idb_database self, mumba_string store_names, mumba_idb_transaction *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(store_names);
    return mumba_invoke(ctx, self, 0x80001656u, argv, 1, result);
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str_sequence_and_mode(
    mumba_context *ctx, mumba_idb_database self, const mumba_string *store_names, size_t store_names_count,
    mumba_idb_transaction_mode mode, mumba_idb_transaction *result) {
    mumba_handle store_names_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[1] = mumba_of_name(mode);
    mumba_status status = mumba_web_array_of_string(ctx, store_names, store_names_count, &store_names_array);
    argv[0] = mumba_web_of_nullable(store_names_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001656u, argv, 2, result);
    if (store_names_array) mumba_release(ctx, store_names_array);
    return status;
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str_and_mode(
    mumba_context *ctx, mumba_idb_database self, mumba_string store_names, mumba_idb_transaction_mode mode,
    mumba_idb_transaction *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(store_names);
    argv[1] = mumba_of_name(mode);
    return mumba_invoke(ctx, self, 0x80001656u, argv, 2, result);
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str_sequence_and_mode_and_options(
    mumba_context *ctx, mumba_idb_database self, const mumba_string *store_names, size_t store_names_count,
    mumba_idb_transaction_mode mode, mumba_idb_transaction_options options, mumba_idb_transaction *result) {
    mumba_handle store_names_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[1] = mumba_of_name(mode);
    argv[2] = mumba_of_handle(options);
    mumba_status status = mumba_web_array_of_string(ctx, store_names, store_names_count, &store_names_array);
    argv[0] = mumba_web_of_nullable(store_names_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80001656u, argv, 3, result);
    if (store_names_array) mumba_release(ctx, store_names_array);
    return status;
}

/** `IDBDatabase.transaction`. Deferred. */
static inline mumba_status mumba_idb_database_transaction_with_str_and_mode_and_options(
    mumba_context *ctx, mumba_idb_database self, mumba_string store_names, mumba_idb_transaction_mode mode,
    mumba_idb_transaction_options options, mumba_idb_transaction *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(store_names);
    argv[1] = mumba_of_name(mode);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80001656u, argv, 3, result);
}

/** `IDBDatabase.close`. Deferred. */
static inline mumba_status mumba_idb_database_close(mumba_context *ctx, mumba_idb_database self) {
    return mumba_invoke(ctx, self, 0x800006acu, NULL, 0, NULL);
}

/** `IDBDatabase.createObjectStore`. Deferred. */
static inline mumba_status mumba_idb_database_create_object_store(
    mumba_context *ctx, mumba_idb_database self, mumba_string name, mumba_idb_object_store *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000079eu, argv, 1, result);
}

/** `IDBDatabase.createObjectStore`. Deferred. */
static inline mumba_status mumba_idb_database_create_object_store_with_options(
    mumba_context *ctx, mumba_idb_database self, mumba_string name, mumba_idb_object_store_parameters options,
    mumba_idb_object_store *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x8000079eu, argv, 2, result);
}

/** `IDBDatabase.deleteObjectStore`. Deferred. */
static inline mumba_status mumba_idb_database_delete_object_store(
    mumba_context *ctx, mumba_idb_database self, mumba_string name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x8000084au, argv, 1, NULL);
}

/** `IDBDatabase.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_database_get_onabort(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `IDBDatabase.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_database_set_onabort(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/** `IDBDatabase.onclose`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_database_get_onclose(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f66u, result);
}

/** `IDBDatabase.onclose`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_database_set_onclose(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f66u, mumba_web_of_nullable(value));
}

/** `IDBDatabase.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_database_get_onerror(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `IDBDatabase.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_database_set_onerror(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** `IDBDatabase.onversionchange`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_database_get_onversionchange(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001046u, result);
}

/** `IDBDatabase.onversionchange`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_database_set_onversionchange(
    mumba_context *ctx, mumba_idb_database self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001046u, mumba_web_of_nullable(value));
}

/** The event `abort` of `IDBDatabase`, a `Event`. It bubbles here. */
static inline mumba_status mumba_idb_database_on_abort(
    mumba_context *ctx, mumba_idb_database self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_database_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_idb_database_on_abort_with_options(
    mumba_context *ctx, mumba_idb_database self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `close` of `IDBDatabase`, a `Event`. */
static inline mumba_status mumba_idb_database_on_close(
    mumba_context *ctx, mumba_idb_database self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_database_on_close`, in the way that `options` says. */
static inline mumba_status mumba_idb_database_on_close_with_options(
    mumba_context *ctx, mumba_idb_database self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006acu, options, listener, user, drop, subscription);
}

/** The event `error` of `IDBDatabase`, a `Event`. It bubbles here. */
static inline mumba_status mumba_idb_database_on_error(
    mumba_context *ctx, mumba_idb_database self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_database_on_error`, in the way that `options` says. */
static inline mumba_status mumba_idb_database_on_error_with_options(
    mumba_context *ctx, mumba_idb_database self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `versionchange` of `IDBDatabase`, a `IDBVersionChangeEvent`. */
static inline mumba_status mumba_idb_database_on_versionchange(
    mumba_context *ctx, mumba_idb_database self, mumba_idb_version_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001760u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_database_on_versionchange`, in the way that `options` says. */
static inline mumba_status mumba_idb_database_on_versionchange_with_options(
    mumba_context *ctx, mumba_idb_database self, const mumba_listener_options *options,
    mumba_idb_version_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001760u, options, listener, user, drop, subscription);
}

/** `IDBFactory`. */
typedef mumba_handle mumba_idb_factory;

/** Gives `object` itself when it is of `IDBFactory`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_factory(mumba_context *ctx, mumba_handle object, mumba_idb_factory *result) {
    return mumba_web_cast(ctx, object, 0x800001c0u, 0, result);
}

/** `IDBFactory.open`. Deferred. */
static inline mumba_status mumba_idb_factory_open(
    mumba_context *ctx, mumba_idb_factory self, mumba_string name, mumba_idb_open_db_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 1, result);
}

/** `IDBFactory.open`. Deferred. */
static inline mumba_status mumba_idb_factory_open_with_version(
    mumba_context *ctx, mumba_idb_factory self, mumba_string name, uint64_t version,
    mumba_idb_open_db_request *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_number((double)version);
    return mumba_invoke(ctx, self, 0x80001055u, argv, 2, result);
}

/** `IDBFactory.deleteDatabase`. Deferred. */
static inline mumba_status mumba_idb_factory_delete_database(
    mumba_context *ctx, mumba_idb_factory self, mumba_string name, mumba_idb_open_db_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000845u, argv, 1, result);
}

/** `IDBFactory.databases`. Gives promise<sequence<`IDBDatabaseInfo`>>. Deferred. */
static inline mumba_status mumba_idb_factory_databases(
    mumba_context *ctx, mumba_idb_factory self, mumba_promise *result) {
    return mumba_invoke(ctx, self, 0x80000814u, NULL, 0, result);
}

/** `IDBFactory.cmp`. Reads. */
static inline mumba_status mumba_idb_factory_cmp(
    mumba_context *ctx, mumba_idb_factory self, mumba_value first, mumba_value second, int16_t *result) {
    mumba_value argv[2];
    argv[0] = first;
    argv[1] = second;
    return mumba_web_call_int16(ctx, self, 0x800006b5u, argv, 2, result);
}

/** `IDBIndex`. */
typedef mumba_handle mumba_idb_index;

/** Gives `object` itself when it is of `IDBIndex`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_index(mumba_context *ctx, mumba_handle object, mumba_idb_index *result) {
    return mumba_web_cast(ctx, object, 0x800001c1u, 0, result);
}

/** `IDBIndex.name`. Reads. */
static inline mumba_status mumba_idb_index_get_name(mumba_context *ctx, mumba_idb_index self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IDBIndex.name`. Deferred. */
static inline mumba_status mumba_idb_index_set_name(mumba_context *ctx, mumba_idb_index self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IDBIndex.objectStore`. Deferred. */
static inline mumba_status mumba_idb_index_get_object_store(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_object_store *result) {
    return mumba_get_handle(ctx, self, 0x80000f1eu, result);
}

/** `IDBIndex.keyPath`. Reads. */
static inline mumba_status mumba_idb_index_get_key_path(mumba_context *ctx, mumba_idb_index self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d1du, result);
}

/** `IDBIndex.keyPath`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_index_get_key_path_deferred(
    mumba_context *ctx, mumba_idb_index self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d1du, result);
}

/** `IDBIndex.multiEntry`. Reads. */
static inline mumba_status mumba_idb_index_get_multi_entry(mumba_context *ctx, mumba_idb_index self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000eb5u, result);
}

/** `IDBIndex.unique`. Reads. */
static inline mumba_status mumba_idb_index_get_unique(mumba_context *ctx, mumba_idb_index self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800016ccu, result);
}

/** `IDBIndex.get`. Deferred. */
static inline mumba_status mumba_idb_index_get(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `IDBIndex.getKey`. Deferred. */
static inline mumba_status mumba_idb_index_get_key(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000b0eu, argv, 1, result);
}

/** `IDBIndex.getAll`. Deferred. */
static inline mumba_status mumba_idb_index_get_all(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aacu, NULL, 0, result);
}

/** `IDBIndex.getAll`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_with_query_or_options(
    mumba_context *ctx, mumba_idb_index self, mumba_value query_or_options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query_or_options;
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `IDBIndex.getAll`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_with_query_or_options_and_count(
    mumba_context *ctx, mumba_idb_index self, mumba_value query_or_options, uint32_t count, mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query_or_options;
    argv[1] = mumba_of_number((double)count);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 2, result);
}

/** `IDBIndex.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_keys(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aadu, NULL, 0, result);
}

/** `IDBIndex.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_keys_with_query_or_options(
    mumba_context *ctx, mumba_idb_index self, mumba_value query_or_options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query_or_options;
    return mumba_invoke(ctx, self, 0x80000aadu, argv, 1, result);
}

/** `IDBIndex.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_keys_with_query_or_options_and_count(
    mumba_context *ctx, mumba_idb_index self, mumba_value query_or_options, uint32_t count, mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query_or_options;
    argv[1] = mumba_of_number((double)count);
    return mumba_invoke(ctx, self, 0x80000aadu, argv, 2, result);
}

/** `IDBIndex.getAllRecords`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_records(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aaeu, NULL, 0, result);
}

/** `IDBIndex.getAllRecords`. Deferred. */
static inline mumba_status mumba_idb_index_get_all_records_with_options(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_get_all_options options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aaeu, argv, 1, result);
}

/** `IDBIndex.count`. Deferred. */
static inline mumba_status mumba_idb_index_count(mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000760u, NULL, 0, result);
}

/** `IDBIndex.count`. Deferred. */
static inline mumba_status mumba_idb_index_count_with_query(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000760u, argv, 1, result);
}

/** `IDBIndex.openCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_cursor(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80001056u, NULL, 0, result);
}

/** `IDBIndex.openCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_cursor_with_query(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80001056u, argv, 1, result);
}

/** `IDBIndex.openCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_cursor_with_query_and_direction(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_cursor_direction direction,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query;
    argv[1] = mumba_of_name(direction);
    return mumba_invoke(ctx, self, 0x80001056u, argv, 2, result);
}

/** `IDBIndex.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_key_cursor(
    mumba_context *ctx, mumba_idb_index self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80001057u, NULL, 0, result);
}

/** `IDBIndex.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_key_cursor_with_query(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80001057u, argv, 1, result);
}

/** `IDBIndex.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_index_open_key_cursor_with_query_and_direction(
    mumba_context *ctx, mumba_idb_index self, mumba_value query, mumba_idb_cursor_direction direction,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query;
    argv[1] = mumba_of_name(direction);
    return mumba_invoke(ctx, self, 0x80001057u, argv, 2, result);
}

/** `IDBKeyRange`. */
typedef mumba_handle mumba_idb_key_range;

/** Gives `object` itself when it is of `IDBKeyRange`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_key_range(
    mumba_context *ctx, mumba_handle object, mumba_idb_key_range *result) {
    return mumba_web_cast(ctx, object, 0x800001c2u, 0, result);
}

/** `IDBKeyRange.lower`. Reads. */
static inline mumba_status mumba_idb_key_range_get_lower(
    mumba_context *ctx, mumba_idb_key_range self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000dacu, result);
}

/** `IDBKeyRange.lower`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_key_range_get_lower_deferred(
    mumba_context *ctx, mumba_idb_key_range self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000dacu, result);
}

/** `IDBKeyRange.upper`. Reads. */
static inline mumba_status mumba_idb_key_range_get_upper(
    mumba_context *ctx, mumba_idb_key_range self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001714u, result);
}

/** `IDBKeyRange.upper`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_key_range_get_upper_deferred(
    mumba_context *ctx, mumba_idb_key_range self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001714u, result);
}

/** `IDBKeyRange.lowerOpen`. Reads. */
static inline mumba_status mumba_idb_key_range_get_lower_open(
    mumba_context *ctx, mumba_idb_key_range self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000daeu, result);
}

/** `IDBKeyRange.upperOpen`. Reads. */
static inline mumba_status mumba_idb_key_range_get_upper_open(
    mumba_context *ctx, mumba_idb_key_range self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80001716u, result);
}

/** `IDBKeyRange.only`. Deferred. */
static inline mumba_status mumba_idb_key_range_only(
    mumba_context *ctx, mumba_value value, mumba_idb_key_range *result) {
    mumba_value argv[1];
    argv[0] = value;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000fc3u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.lowerBound`. Deferred. */
static inline mumba_status mumba_idb_key_range_lower_bound(
    mumba_context *ctx, mumba_value lower, mumba_idb_key_range *result) {
    mumba_value argv[1];
    argv[0] = lower;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000dadu, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.lowerBound`. Deferred. */
static inline mumba_status mumba_idb_key_range_lower_bound_with_open(
    mumba_context *ctx, mumba_value lower, bool open, mumba_idb_key_range *result) {
    mumba_value argv[2];
    argv[0] = lower;
    argv[1] = mumba_of_bool(open);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80000dadu, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.upperBound`. Deferred. */
static inline mumba_status mumba_idb_key_range_upper_bound(
    mumba_context *ctx, mumba_value upper, mumba_idb_key_range *result) {
    mumba_value argv[1];
    argv[0] = upper;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001715u, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.upperBound`. Deferred. */
static inline mumba_status mumba_idb_key_range_upper_bound_with_open(
    mumba_context *ctx, mumba_value upper, bool open, mumba_idb_key_range *result) {
    mumba_value argv[2];
    argv[0] = upper;
    argv[1] = mumba_of_bool(open);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x80001715u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.bound`. Deferred. */
static inline mumba_status mumba_idb_key_range_bound(
    mumba_context *ctx, mumba_value lower, mumba_value upper, mumba_idb_key_range *result) {
    mumba_value argv[2];
    argv[0] = lower;
    argv[1] = upper;
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800005d9u, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.bound`. Deferred. */
static inline mumba_status mumba_idb_key_range_bound_with_lower_open(
    mumba_context *ctx, mumba_value lower, mumba_value upper, bool lower_open, mumba_idb_key_range *result) {
    mumba_value argv[3];
    argv[0] = lower;
    argv[1] = upper;
    argv[2] = mumba_of_bool(lower_open);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800005d9u, argv, 3, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.bound`. Deferred. */
static inline mumba_status mumba_idb_key_range_bound_with_lower_open_and_upper_open(
    mumba_context *ctx, mumba_value lower, mumba_value upper, bool lower_open, bool upper_open,
    mumba_idb_key_range *result) {
    mumba_value argv[4];
    argv[0] = lower;
    argv[1] = upper;
    argv[2] = mumba_of_bool(lower_open);
    argv[3] = mumba_of_bool(upper_open);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c2u, &target);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, target, 0x800005d9u, argv, 4, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBKeyRange.includes`. Reads. */
static inline mumba_status mumba_idb_key_range_includes(
    mumba_context *ctx, mumba_idb_key_range self, mumba_value key, bool *result) {
    mumba_value argv[1];
    argv[0] = key;
    return mumba_web_call_bool(ctx, self, 0x80000c31u, argv, 1, result);
}

/** `IDBObjectStore`. */
typedef mumba_handle mumba_idb_object_store;

/** Gives `object` itself when it is of `IDBObjectStore`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_object_store(
    mumba_context *ctx, mumba_handle object, mumba_idb_object_store *result) {
    return mumba_web_cast(ctx, object, 0x800001c3u, 0, result);
}

/** `IDBObjectStore.name`. Reads. */
static inline mumba_status mumba_idb_object_store_get_name(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IDBObjectStore.name`. Deferred. */
static inline mumba_status mumba_idb_object_store_set_name(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IDBObjectStore.keyPath`. Reads. */
static inline mumba_status mumba_idb_object_store_get_key_path(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d1du, result);
}

/** `IDBObjectStore.keyPath`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_object_store_get_key_path_deferred(
    mumba_context *ctx, mumba_idb_object_store self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d1du, result);
}

/** `IDBObjectStore.indexNames`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_index_names(
    mumba_context *ctx, mumba_idb_object_store self, mumba_dom_string_list *result) {
    return mumba_get_handle(ctx, self, 0x80000c3fu, result);
}

/** `IDBObjectStore.transaction`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_transaction(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_transaction *result) {
    return mumba_get_handle(ctx, self, 0x80001656u, result);
}

/** `IDBObjectStore.autoIncrement`. Reads. */
static inline mumba_status mumba_idb_object_store_get_auto_increment(
    mumba_context *ctx, mumba_idb_object_store self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000545u, result);
}

/** `IDBObjectStore.put`. Deferred. */
static inline mumba_status mumba_idb_object_store_put(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value value, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x800011e4u, argv, 1, result);
}

/** `IDBObjectStore.put`. Deferred. */
static inline mumba_status mumba_idb_object_store_put_with_key(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value value, mumba_value key, mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = value;
    argv[1] = key;
    return mumba_invoke(ctx, self, 0x800011e4u, argv, 2, result);
}

/** `IDBObjectStore.add`. Deferred. */
static inline mumba_status mumba_idb_object_store_add(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value value, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = value;
    return mumba_invoke(ctx, self, 0x80000433u, argv, 1, result);
}

/** `IDBObjectStore.add`. Deferred. */
static inline mumba_status mumba_idb_object_store_add_with_key(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value value, mumba_value key, mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = value;
    argv[1] = key;
    return mumba_invoke(ctx, self, 0x80000433u, argv, 2, result);
}

/** `IDBObjectStore.delete`. Deferred. */
static inline mumba_status mumba_idb_object_store_delete(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x8000083fu, argv, 1, result);
}

/** `IDBObjectStore.clear`. Deferred. */
static inline mumba_status mumba_idb_object_store_clear(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000679u, NULL, 0, result);
}

/** `IDBObjectStore.get`. Deferred. */
static inline mumba_status mumba_idb_object_store_get(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000aa6u, argv, 1, result);
}

/** `IDBObjectStore.getKey`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_key(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000b0eu, argv, 1, result);
}

/** `IDBObjectStore.getAll`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aacu, NULL, 0, result);
}

/** `IDBObjectStore.getAll`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_with_query_or_options(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query_or_options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query_or_options;
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 1, result);
}

/** `IDBObjectStore.getAll`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_with_query_or_options_and_count(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query_or_options, uint32_t count,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query_or_options;
    argv[1] = mumba_of_number((double)count);
    return mumba_invoke(ctx, self, 0x80000aacu, argv, 2, result);
}

/** `IDBObjectStore.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_keys(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aadu, NULL, 0, result);
}

/** `IDBObjectStore.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_keys_with_query_or_options(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query_or_options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query_or_options;
    return mumba_invoke(ctx, self, 0x80000aadu, argv, 1, result);
}

/** `IDBObjectStore.getAllKeys`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_keys_with_query_or_options_and_count(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query_or_options, uint32_t count,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query_or_options;
    argv[1] = mumba_of_number((double)count);
    return mumba_invoke(ctx, self, 0x80000aadu, argv, 2, result);
}

/** `IDBObjectStore.getAllRecords`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_records(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000aaeu, NULL, 0, result);
}

/** `IDBObjectStore.getAllRecords`. Deferred. */
static inline mumba_status mumba_idb_object_store_get_all_records_with_options(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_get_all_options options, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000aaeu, argv, 1, result);
}

/** `IDBObjectStore.count`. Deferred. */
static inline mumba_status mumba_idb_object_store_count(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80000760u, NULL, 0, result);
}

/** `IDBObjectStore.count`. Deferred. */
static inline mumba_status mumba_idb_object_store_count_with_query(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80000760u, argv, 1, result);
}

/** `IDBObjectStore.openCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_cursor(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80001056u, NULL, 0, result);
}

/** `IDBObjectStore.openCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_cursor_with_query(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80001056u, argv, 1, result);
}

/** `IDBObjectStore.openCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_cursor_with_query_and_direction(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_cursor_direction direction,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query;
    argv[1] = mumba_of_name(direction);
    return mumba_invoke(ctx, self, 0x80001056u, argv, 2, result);
}

/** `IDBObjectStore.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_key_cursor(
    mumba_context *ctx, mumba_idb_object_store self, mumba_idb_request *result) {
    return mumba_invoke(ctx, self, 0x80001057u, NULL, 0, result);
}

/** `IDBObjectStore.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_key_cursor_with_query(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_request *result) {
    mumba_value argv[1];
    argv[0] = query;
    return mumba_invoke(ctx, self, 0x80001057u, argv, 1, result);
}

/** `IDBObjectStore.openKeyCursor`. Deferred. */
static inline mumba_status mumba_idb_object_store_open_key_cursor_with_query_and_direction(
    mumba_context *ctx, mumba_idb_object_store self, mumba_value query, mumba_idb_cursor_direction direction,
    mumba_idb_request *result) {
    mumba_value argv[2];
    argv[0] = query;
    argv[1] = mumba_of_name(direction);
    return mumba_invoke(ctx, self, 0x80001057u, argv, 2, result);
}

/** `IDBObjectStore.index`. Deferred. */
static inline mumba_status mumba_idb_object_store_index(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name, mumba_idb_index *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000c39u, argv, 1, result);
}

/** `IDBObjectStore.createIndex`. Deferred. */
static inline mumba_status mumba_idb_object_store_create_index_with_str_sequence(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name, const mumba_string *key_path,
    size_t key_path_count, mumba_idb_index *result) {
    mumba_handle key_path_array = MUMBA_NONE;
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    mumba_status status = mumba_web_array_of_string(ctx, key_path, key_path_count, &key_path_array);
    argv[1] = mumba_web_of_nullable(key_path_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000796u, argv, 2, result);
    if (key_path_array) mumba_release(ctx, key_path_array);
    return status;
}

/** `IDBObjectStore.createIndex`. Deferred. */
static inline mumba_status mumba_idb_object_store_create_index_with_str(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name, mumba_string key_path,
    mumba_idb_index *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(key_path);
    return mumba_invoke(ctx, self, 0x80000796u, argv, 2, result);
}

/** `IDBObjectStore.createIndex`. Deferred. */
static inline mumba_status mumba_idb_object_store_create_index_with_str_sequence_and_options(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name, const mumba_string *key_path,
    size_t key_path_count, mumba_idb_index_parameters options, mumba_idb_index *result) {
    mumba_handle key_path_array = MUMBA_NONE;
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[2] = mumba_of_handle(options);
    mumba_status status = mumba_web_array_of_string(ctx, key_path, key_path_count, &key_path_array);
    argv[1] = mumba_web_of_nullable(key_path_array);
    if (status == MUMBA_OK) status = mumba_invoke(ctx, self, 0x80000796u, argv, 3, result);
    if (key_path_array) mumba_release(ctx, key_path_array);
    return status;
}

/** `IDBObjectStore.createIndex`. Deferred. */
static inline mumba_status mumba_idb_object_store_create_index_with_str_and_options(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name, mumba_string key_path,
    mumba_idb_index_parameters options, mumba_idb_index *result) {
    mumba_value argv[3];
    argv[0] = mumba_of_string(name);
    argv[1] = mumba_of_string(key_path);
    argv[2] = mumba_of_handle(options);
    return mumba_invoke(ctx, self, 0x80000796u, argv, 3, result);
}

/** `IDBObjectStore.deleteIndex`. Deferred. */
static inline mumba_status mumba_idb_object_store_delete_index(
    mumba_context *ctx, mumba_idb_object_store self, mumba_string name) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000848u, argv, 1, NULL);
}

/** `IDBOpenDBRequest`. It is a `mumba_idb_request` too. */
typedef mumba_handle mumba_idb_open_db_request;

/** Gives `object` itself when it is of `IDBOpenDBRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_open_db_request(
    mumba_context *ctx, mumba_handle object, mumba_idb_open_db_request *result) {
    return mumba_web_cast(ctx, object, 0x800001c4u, 0, result);
}

/** `IDBOpenDBRequest.onblocked`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_open_db_request_get_onblocked(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f57u, result);
}

/** `IDBOpenDBRequest.onblocked`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_open_db_request_set_onblocked(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f57u, mumba_web_of_nullable(value));
}

/** `IDBOpenDBRequest.onupgradeneeded`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_open_db_request_get_onupgradeneeded(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001044u, result);
}

/** `IDBOpenDBRequest.onupgradeneeded`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_open_db_request_set_onupgradeneeded(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80001044u, mumba_web_of_nullable(value));
}

/** The event `blocked` of `IDBOpenDBRequest`, a `IDBVersionChangeEvent`. */
static inline mumba_status mumba_idb_open_db_request_on_blocked(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_idb_version_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005cau, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_open_db_request_on_blocked`, in the way that `options` says. */
static inline mumba_status mumba_idb_open_db_request_on_blocked_with_options(
    mumba_context *ctx, mumba_idb_open_db_request self, const mumba_listener_options *options,
    mumba_idb_version_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800005cau, options, listener, user, drop, subscription);
}

/** The event `success` of `IDBOpenDBRequest`, a `Event`. */
static inline mumba_status mumba_idb_open_db_request_on_success(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001588u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_open_db_request_on_success`, in the way that `options` says. */
static inline mumba_status mumba_idb_open_db_request_on_success_with_options(
    mumba_context *ctx, mumba_idb_open_db_request self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001588u, options, listener, user, drop, subscription);
}

/** The event `upgradeneeded` of `IDBOpenDBRequest`, a `IDBVersionChangeEvent`. */
static inline mumba_status mumba_idb_open_db_request_on_upgradeneeded(
    mumba_context *ctx, mumba_idb_open_db_request self, mumba_idb_version_change_event_listener listener, void *user,
    mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001710u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_open_db_request_on_upgradeneeded`, in the way that `options` says. */
static inline mumba_status mumba_idb_open_db_request_on_upgradeneeded_with_options(
    mumba_context *ctx, mumba_idb_open_db_request self, const mumba_listener_options *options,
    mumba_idb_version_change_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001710u, options, listener, user, drop, subscription);
}

/** `IDBRecord`. */
typedef mumba_handle mumba_idb_record;

/** Gives `object` itself when it is of `IDBRecord`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_record(mumba_context *ctx, mumba_handle object, mumba_idb_record *result) {
    return mumba_web_cast(ctx, object, 0x800001c5u, 0, result);
}

/** `IDBRecord.key`. Reads. */
static inline mumba_status mumba_idb_record_get_key(mumba_context *ctx, mumba_idb_record self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d19u, result);
}

/** `IDBRecord.key`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_record_get_key_deferred(
    mumba_context *ctx, mumba_idb_record self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80000d19u, result);
}

/** `IDBRecord.primaryKey`. Reads. */
static inline mumba_status mumba_idb_record_get_primary_key(
    mumba_context *ctx, mumba_idb_record self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011a9u, result);
}

/** `IDBRecord.primaryKey`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_record_get_primary_key_deferred(
    mumba_context *ctx, mumba_idb_record self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800011a9u, result);
}

/** `IDBRecord.value`. Reads. */
static inline mumba_status mumba_idb_record_get_value(mumba_context *ctx, mumba_idb_record self, mumba_value *result) {
    return mumba_get(ctx, self, 0x8000174eu, result);
}

/** `IDBRecord.value`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_record_get_value_deferred(
    mumba_context *ctx, mumba_idb_record self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x8000174eu, result);
}

/** `IDBRequest`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_idb_request;

/** Gives `object` itself when it is of `IDBRequest`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_request(mumba_context *ctx, mumba_handle object, mumba_idb_request *result) {
    return mumba_web_cast(ctx, object, 0x800001c6u, 0, result);
}

/** `IDBRequest.result`. Reads. */
static inline mumba_status mumba_idb_request_get_result(
    mumba_context *ctx, mumba_idb_request self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80001315u, result);
}

/** `IDBRequest.result`. Gives an object. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_request_get_result_deferred(
    mumba_context *ctx, mumba_idb_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x80001315u, result);
}

/** `IDBRequest.error`. Gives `DOMException` or none. Reads. */
static inline mumba_status mumba_idb_request_get_error(
    mumba_context *ctx, mumba_idb_request self, mumba_dom_exception *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `IDBRequest.error`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_request_get_error_deferred(
    mumba_context *ctx, mumba_idb_request self, mumba_dom_exception *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `IDBRequest.source`. Gives `IDBObjectStore` or `IDBIndex` or `IDBCursor` or none. Reads. */
static inline mumba_status mumba_idb_request_get_source(
    mumba_context *ctx, mumba_idb_request self, mumba_object *result) {
    return mumba_web_get_or_none(ctx, self, 0x800014e5u, result);
}

/**
 * `IDBRequest.source`. Gives `IDBObjectStore` or `IDBIndex` or `IDBCursor`. Deferred: what the handle holds may turn
 * out to be null.
 */
static inline mumba_status mumba_idb_request_get_source_deferred(
    mumba_context *ctx, mumba_idb_request self, mumba_object *result) {
    return mumba_get_handle(ctx, self, 0x800014e5u, result);
}

/** `IDBRequest.transaction`. Gives `IDBTransaction` or none. Reads. */
static inline mumba_status mumba_idb_request_get_transaction(
    mumba_context *ctx, mumba_idb_request self, mumba_idb_transaction *result) {
    return mumba_web_get_or_none(ctx, self, 0x80001656u, result);
}

/** `IDBRequest.transaction`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_request_get_transaction_deferred(
    mumba_context *ctx, mumba_idb_request self, mumba_idb_transaction *result) {
    return mumba_get_handle(ctx, self, 0x80001656u, result);
}

/** `IDBRequest.readyState`. Reads. */
static inline mumba_status mumba_idb_request_get_ready_state(
    mumba_context *ctx, mumba_idb_request self, mumba_idb_request_ready_state *result) {
    return mumba_web_get_name(ctx, self, 0x80001239u, result);
}

/** `IDBRequest.onsuccess`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_request_get_onsuccess(
    mumba_context *ctx, mumba_idb_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x8000102du, result);
}

/** `IDBRequest.onsuccess`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_request_set_onsuccess(
    mumba_context *ctx, mumba_idb_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x8000102du, mumba_web_of_nullable(value));
}

/** `IDBRequest.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_request_get_onerror(
    mumba_context *ctx, mumba_idb_request self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `IDBRequest.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_request_set_onerror(
    mumba_context *ctx, mumba_idb_request self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** The event `error` of `IDBRequest`, a `Event`. */
static inline mumba_status mumba_idb_request_on_error(
    mumba_context *ctx, mumba_idb_request self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_request_on_error`, in the way that `options` says. */
static inline mumba_status mumba_idb_request_on_error_with_options(
    mumba_context *ctx, mumba_idb_request self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** The event `success` of `IDBRequest`, a `Event`. */
static inline mumba_status mumba_idb_request_on_success(
    mumba_context *ctx, mumba_idb_request self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001588u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_request_on_success`, in the way that `options` says. */
static inline mumba_status mumba_idb_request_on_success_with_options(
    mumba_context *ctx, mumba_idb_request self, const mumba_listener_options *options, mumba_event_listener listener,
    void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80001588u, options, listener, user, drop, subscription);
}

/** `IDBTransaction`. It is a `mumba_event_target` too. */
typedef mumba_handle mumba_idb_transaction;

/** Gives `object` itself when it is of `IDBTransaction`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_transaction(
    mumba_context *ctx, mumba_handle object, mumba_idb_transaction *result) {
    return mumba_web_cast(ctx, object, 0x800001c7u, 0, result);
}

/** `IDBTransaction.objectStoreNames`. Deferred. */
static inline mumba_status mumba_idb_transaction_get_object_store_names(
    mumba_context *ctx, mumba_idb_transaction self, mumba_dom_string_list *result) {
    return mumba_get_handle(ctx, self, 0x80000f1fu, result);
}

/** `IDBTransaction.mode`. Reads. */
static inline mumba_status mumba_idb_transaction_get_mode(
    mumba_context *ctx, mumba_idb_transaction self, mumba_idb_transaction_mode *result) {
    return mumba_web_get_name(ctx, self, 0x80000e8du, result);
}

/** `IDBTransaction.durability`. Reads. */
static inline mumba_status mumba_idb_transaction_get_durability(
    mumba_context *ctx, mumba_idb_transaction self, mumba_idb_transaction_durability *result) {
    return mumba_web_get_name(ctx, self, 0x80000932u, result);
}

/** `IDBTransaction.db`. Deferred. */
static inline mumba_status mumba_idb_transaction_get_db(
    mumba_context *ctx, mumba_idb_transaction self, mumba_idb_database *result) {
    return mumba_get_handle(ctx, self, 0x8000081au, result);
}

/** `IDBTransaction.error`. Gives `DOMException` or none. Reads. */
static inline mumba_status mumba_idb_transaction_get_error(
    mumba_context *ctx, mumba_idb_transaction self, mumba_dom_exception *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000998u, result);
}

/** `IDBTransaction.error`. Deferred: what the handle holds may turn out to be null. */
static inline mumba_status mumba_idb_transaction_get_error_deferred(
    mumba_context *ctx, mumba_idb_transaction self, mumba_dom_exception *result) {
    return mumba_get_handle(ctx, self, 0x80000998u, result);
}

/** `IDBTransaction.objectStore`. Deferred. */
static inline mumba_status mumba_idb_transaction_object_store(
    mumba_context *ctx, mumba_idb_transaction self, mumba_string name, mumba_idb_object_store *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(name);
    return mumba_invoke(ctx, self, 0x80000f1eu, argv, 1, result);
}

/** `IDBTransaction.commit`. Deferred. */
static inline mumba_status mumba_idb_transaction_commit(mumba_context *ctx, mumba_idb_transaction self) {
    return mumba_invoke(ctx, self, 0x800006d9u, NULL, 0, NULL);
}

/** `IDBTransaction.abort`. Deferred. */
static inline mumba_status mumba_idb_transaction_abort(mumba_context *ctx, mumba_idb_transaction self) {
    return mumba_invoke(ctx, self, 0x80000407u, NULL, 0, NULL);
}

/** `IDBTransaction.onabort`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_transaction_get_onabort(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f3du, result);
}

/** `IDBTransaction.onabort`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_transaction_set_onabort(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f3du, mumba_web_of_nullable(value));
}

/** `IDBTransaction.oncomplete`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_transaction_get_oncomplete(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f69u, result);
}

/** `IDBTransaction.oncomplete`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_transaction_set_oncomplete(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f69u, mumba_web_of_nullable(value));
}

/** `IDBTransaction.onerror`. Gives `EventHandlerNonNull` or none. Reads. */
static inline mumba_status mumba_idb_transaction_get_onerror(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null *result) {
    return mumba_web_get_or_none(ctx, self, 0x80000f9cu, result);
}

/** `IDBTransaction.onerror`. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_transaction_set_onerror(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_handler_non_null value) {
    return mumba_set(ctx, self, 0x80000f9cu, mumba_web_of_nullable(value));
}

/** The event `abort` of `IDBTransaction`, a `Event`. */
static inline mumba_status mumba_idb_transaction_on_abort(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_transaction_on_abort`, in the way that `options` says. */
static inline mumba_status mumba_idb_transaction_on_abort_with_options(
    mumba_context *ctx, mumba_idb_transaction self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000407u, options, listener, user, drop, subscription);
}

/** The event `complete` of `IDBTransaction`, a `Event`. */
static inline mumba_status mumba_idb_transaction_on_complete(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006e8u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_transaction_on_complete`, in the way that `options` says. */
static inline mumba_status mumba_idb_transaction_on_complete_with_options(
    mumba_context *ctx, mumba_idb_transaction self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x800006e8u, options, listener, user, drop, subscription);
}

/** The event `error` of `IDBTransaction`, a `Event`. It bubbles here. */
static inline mumba_status mumba_idb_transaction_on_error(
    mumba_context *ctx, mumba_idb_transaction self, mumba_event_listener listener, void *user, mumba_drop_fn drop,
    mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, NULL, listener, user, drop, subscription);
}

/** As `mumba_idb_transaction_on_error`, in the way that `options` says. */
static inline mumba_status mumba_idb_transaction_on_error_with_options(
    mumba_context *ctx, mumba_idb_transaction self, const mumba_listener_options *options,
    mumba_event_listener listener, void *user, mumba_drop_fn drop, mumba_handle *subscription) {
    return mumba_web_listen(ctx, self, 0x80000998u, options, listener, user, drop, subscription);
}

/** `IDBVersionChangeEvent`. It is a `mumba_event` too. */
typedef mumba_handle mumba_idb_version_change_event;

/** Gives `object` itself when it is of `IDBVersionChangeEvent`, else MUMBA_ERR_TYPE. Reads. */
static inline mumba_status mumba_as_idb_version_change_event(
    mumba_context *ctx, mumba_handle object, mumba_idb_version_change_event *result) {
    return mumba_web_cast(ctx, object, 0x800001c8u, 0, result);
}

/** `new IDBVersionChangeEvent`. Deferred. */
static inline mumba_status mumba_idb_version_change_event_new(
    mumba_context *ctx, mumba_string type, mumba_idb_version_change_event *result) {
    mumba_value argv[1];
    argv[0] = mumba_of_string(type);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 1, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `new IDBVersionChangeEvent`. Deferred. */
static inline mumba_status mumba_idb_version_change_event_new_with_event_init_dict(
    mumba_context *ctx, mumba_string type, mumba_idb_version_change_event_init event_init_dict,
    mumba_idb_version_change_event *result) {
    mumba_value argv[2];
    argv[0] = mumba_of_string(type);
    argv[1] = mumba_of_handle(event_init_dict);
    mumba_handle target = MUMBA_NONE;
    mumba_status status = mumba_get_global(ctx, 0x800001c8u, &target);
    if (status == MUMBA_OK) status = mumba_construct(ctx, target, argv, 2, result);
    if (target) mumba_release(ctx, target);
    return status;
}

/** `IDBVersionChangeEvent.oldVersion`. Reads. */
static inline mumba_status mumba_idb_version_change_event_get_old_version(
    mumba_context *ctx, mumba_idb_version_change_event self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f39u, result);
}

/** `IDBVersionChangeEvent.newVersion`. Gives a number or none. Reads. */
static inline mumba_status mumba_idb_version_change_event_get_new_version(
    mumba_context *ctx, mumba_idb_version_change_event self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000ee6u, result);
}

/** `Window.indexedDB`. Deferred. */
static inline mumba_status mumba_window_get_indexed_db(
    mumba_context *ctx, mumba_window self, mumba_idb_factory *result) {
    return mumba_get_handle(ctx, self, 0x80000c40u, result);
}

/** `WorkerGlobalScope.indexedDB`. Deferred. Not in windows: DedicatedWorker, ServiceWorker, SharedWorker. */
static inline mumba_status mumba_worker_global_scope_get_indexed_db(
    mumba_context *ctx, mumba_worker_global_scope self, mumba_idb_factory *result) {
    return mumba_get_handle(ctx, self, 0x80000c40u, result);
}

/** `IDBDatabaseInfo`: an object with members. */
typedef mumba_handle mumba_idb_database_info;

/** Makes a `IDBDatabaseInfo` without members. Deferred. */
static inline mumba_status mumba_idb_database_info_create(mumba_context *ctx, mumba_idb_database_info *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBDatabaseInfo.name`. Deferred. */
static inline mumba_status mumba_idb_database_info_set_name(
    mumba_context *ctx, mumba_idb_database_info self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000ec0u, mumba_of_string(value));
}

/** `IDBDatabaseInfo.name`. Reads. */
static inline mumba_status mumba_idb_database_info_get_name(
    mumba_context *ctx, mumba_idb_database_info self, mumba_string *result) {
    return mumba_web_get_string(ctx, self, 0x80000ec0u, result);
}

/** `IDBDatabaseInfo.version`. Deferred. */
static inline mumba_status mumba_idb_database_info_set_version(
    mumba_context *ctx, mumba_idb_database_info self, uint64_t value) {
    return mumba_set(ctx, self, 0x8000175fu, mumba_of_number((double)value));
}

/** `IDBDatabaseInfo.version`. Reads. */
static inline mumba_status mumba_idb_database_info_get_version(
    mumba_context *ctx, mumba_idb_database_info self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x8000175fu, result);
}

/** `IDBGetAllOptions`: an object with members. */
typedef mumba_handle mumba_idb_get_all_options;

/** Makes a `IDBGetAllOptions` without members. Deferred. */
static inline mumba_status mumba_idb_get_all_options_create(mumba_context *ctx, mumba_idb_get_all_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBGetAllOptions.count`. Deferred. */
static inline mumba_status mumba_idb_get_all_options_set_count(
    mumba_context *ctx, mumba_idb_get_all_options self, uint32_t value) {
    return mumba_set(ctx, self, 0x80000760u, mumba_of_number((double)value));
}

/** `IDBGetAllOptions.count`. Reads. */
static inline mumba_status mumba_idb_get_all_options_get_count(
    mumba_context *ctx, mumba_idb_get_all_options self, uint32_t *result) {
    return mumba_web_get_uint32(ctx, self, 0x80000760u, result);
}

/** `IDBGetAllOptions.direction`. Without it: "next". Deferred. */
static inline mumba_status mumba_idb_get_all_options_set_direction(
    mumba_context *ctx, mumba_idb_get_all_options self, mumba_idb_cursor_direction value) {
    return mumba_set(ctx, self, 0x800008c1u, mumba_of_name(value));
}

/** `IDBGetAllOptions.direction`. Reads. */
static inline mumba_status mumba_idb_get_all_options_get_direction(
    mumba_context *ctx, mumba_idb_get_all_options self, mumba_idb_cursor_direction *result) {
    return mumba_web_get_name(ctx, self, 0x800008c1u, result);
}

/** `IDBGetAllOptions.query`. Without it: null. Deferred. */
static inline mumba_status mumba_idb_get_all_options_set_query(
    mumba_context *ctx, mumba_idb_get_all_options self, mumba_value value) {
    return mumba_set(ctx, self, 0x800011edu, value);
}

/** `IDBGetAllOptions.query`. Reads. */
static inline mumba_status mumba_idb_get_all_options_get_query(
    mumba_context *ctx, mumba_idb_get_all_options self, mumba_value *result) {
    return mumba_get(ctx, self, 0x800011edu, result);
}

/** `IDBIndexParameters`: an object with members. */
typedef mumba_handle mumba_idb_index_parameters;

/** Makes a `IDBIndexParameters` without members. Deferred. */
static inline mumba_status mumba_idb_index_parameters_create(mumba_context *ctx, mumba_idb_index_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBIndexParameters.multiEntry`. Without it: false. Deferred. */
static inline mumba_status mumba_idb_index_parameters_set_multi_entry(
    mumba_context *ctx, mumba_idb_index_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000eb5u, mumba_of_bool(value));
}

/** `IDBIndexParameters.multiEntry`. Reads. */
static inline mumba_status mumba_idb_index_parameters_get_multi_entry(
    mumba_context *ctx, mumba_idb_index_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000eb5u, result);
}

/** `IDBIndexParameters.unique`. Without it: false. Deferred. */
static inline mumba_status mumba_idb_index_parameters_set_unique(
    mumba_context *ctx, mumba_idb_index_parameters self, bool value) {
    return mumba_set(ctx, self, 0x800016ccu, mumba_of_bool(value));
}

/** `IDBIndexParameters.unique`. Reads. */
static inline mumba_status mumba_idb_index_parameters_get_unique(
    mumba_context *ctx, mumba_idb_index_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x800016ccu, result);
}

/** `IDBObjectStoreParameters`: an object with members. */
typedef mumba_handle mumba_idb_object_store_parameters;

/** Makes a `IDBObjectStoreParameters` without members. Deferred. */
static inline mumba_status mumba_idb_object_store_parameters_create(
    mumba_context *ctx, mumba_idb_object_store_parameters *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBObjectStoreParameters.autoIncrement`. Without it: false. Deferred. */
static inline mumba_status mumba_idb_object_store_parameters_set_auto_increment(
    mumba_context *ctx, mumba_idb_object_store_parameters self, bool value) {
    return mumba_set(ctx, self, 0x80000545u, mumba_of_bool(value));
}

/** `IDBObjectStoreParameters.autoIncrement`. Reads. */
static inline mumba_status mumba_idb_object_store_parameters_get_auto_increment(
    mumba_context *ctx, mumba_idb_object_store_parameters self, bool *result) {
    return mumba_web_get_bool(ctx, self, 0x80000545u, result);
}

/** `IDBObjectStoreParameters.keyPath`. Without it: null. `value` may be none. Deferred. */
static inline mumba_status mumba_idb_object_store_parameters_set_key_path_with_str_sequence(
    mumba_context *ctx, mumba_idb_object_store_parameters self, const mumba_string *value, size_t value_count) {
    mumba_handle value_array = MUMBA_NONE;
    mumba_status status = value ? mumba_web_array_of_string(ctx, value, value_count, &value_array) : MUMBA_OK;
    if (status == MUMBA_OK) status = mumba_set(ctx, self, 0x80000d1du, mumba_web_of_nullable(value_array));
    if (value_array) mumba_release(ctx, value_array);
    return status;
}

/** `IDBObjectStoreParameters.keyPath`. Without it: null. Deferred. */
static inline mumba_status mumba_idb_object_store_parameters_set_key_path_with_str(
    mumba_context *ctx, mumba_idb_object_store_parameters self, mumba_string value) {
    return mumba_set(ctx, self, 0x80000d1du, mumba_of_string(value));
}

/** `IDBObjectStoreParameters.keyPath`. Gives a string or sequence<a string> or none. Reads. */
static inline mumba_status mumba_idb_object_store_parameters_get_key_path(
    mumba_context *ctx, mumba_idb_object_store_parameters self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000d1du, result);
}

/** `IDBTransactionOptions`: an object with members. */
typedef mumba_handle mumba_idb_transaction_options;

/** Makes a `IDBTransactionOptions` without members. Deferred. */
static inline mumba_status mumba_idb_transaction_options_create(
    mumba_context *ctx, mumba_idb_transaction_options *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBTransactionOptions.durability`. Without it: "default". Deferred. */
static inline mumba_status mumba_idb_transaction_options_set_durability(
    mumba_context *ctx, mumba_idb_transaction_options self, mumba_idb_transaction_durability value) {
    return mumba_set(ctx, self, 0x80000932u, mumba_of_name(value));
}

/** `IDBTransactionOptions.durability`. Reads. */
static inline mumba_status mumba_idb_transaction_options_get_durability(
    mumba_context *ctx, mumba_idb_transaction_options self, mumba_idb_transaction_durability *result) {
    return mumba_web_get_name(ctx, self, 0x80000932u, result);
}

/** `IDBVersionChangeEventInit`: an object with members. Those of `mumba_event_init` are for it too. */
typedef mumba_handle mumba_idb_version_change_event_init;

/** Makes a `IDBVersionChangeEventInit` without members. Deferred. */
static inline mumba_status mumba_idb_version_change_event_init_create(
    mumba_context *ctx, mumba_idb_version_change_event_init *result) {
    return mumba_object_create(ctx, result);
}

/** `IDBVersionChangeEventInit.newVersion`. Without it: null. `value`: a number or none. Deferred. */
static inline mumba_status mumba_idb_version_change_event_init_set_new_version(
    mumba_context *ctx, mumba_idb_version_change_event_init self, mumba_value value) {
    return mumba_set(ctx, self, 0x80000ee6u, value);
}

/** `IDBVersionChangeEventInit.newVersion`. Gives a number or none. Reads. */
static inline mumba_status mumba_idb_version_change_event_init_get_new_version(
    mumba_context *ctx, mumba_idb_version_change_event_init self, mumba_value *result) {
    return mumba_get(ctx, self, 0x80000ee6u, result);
}

/** `IDBVersionChangeEventInit.oldVersion`. Without it: 0. Deferred. */
static inline mumba_status mumba_idb_version_change_event_init_set_old_version(
    mumba_context *ctx, mumba_idb_version_change_event_init self, uint64_t value) {
    return mumba_set(ctx, self, 0x80000f39u, mumba_of_number((double)value));
}

/** `IDBVersionChangeEventInit.oldVersion`. Reads. */
static inline mumba_status mumba_idb_version_change_event_init_get_old_version(
    mumba_context *ctx, mumba_idb_version_change_event_init self, uint64_t *result) {
    return mumba_web_get_uint64(ctx, self, 0x80000f39u, result);
}

#endif /* MUMBA_WEB_INDEXEDDB_H */
