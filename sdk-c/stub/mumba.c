/*
 * The link stub of Mumba's C ABI: every function of mumba.h, none of which does anything, and its variable. It is there for linkers that
 * want to see each symbol defined and for the check of the ABI. At run time the renderer defines them.
 *
 * Made from mumba.h: `MUMBA_WRITE_HEADER=1 cargo test -p mumba-ffi`.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */

#include <mumba.h>

#pragma GCC diagnostic ignored "-Wunused-parameter"

uint32_t mumba_abi_version(void)
{
    __builtin_trap();
}

const char *mumba_status_text(
    mumba_status status)
{
    __builtin_trap();
}

mumba_status mumba_view_get(
    mumba_context *ctx,
    struct mumba_view *view)
{
    __builtin_trap();
}

mumba_status mumba_log(
    mumba_context *ctx,
    uint32_t level,
    struct mumba_string text)
{
    __builtin_trap();
}

mumba_status mumba_fail(
    mumba_context *ctx,
    struct mumba_string text)
{
    __builtin_trap();
}

mumba_status mumba_retain(
    mumba_context *ctx,
    mumba_handle handle,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_release(
    mumba_context *ctx,
    mumba_handle handle)
{
    __builtin_trap();
}

mumba_status mumba_intern(
    mumba_context *ctx,
    struct mumba_string text,
    mumba_name *name)
{
    __builtin_trap();
}

mumba_status mumba_find_name(
    mumba_context *ctx,
    struct mumba_string text,
    mumba_name *name)
{
    __builtin_trap();
}

mumba_status mumba_hold(
    mumba_context *ctx,
    struct mumba_value value,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_value_of(
    mumba_context *ctx,
    mumba_handle handle,
    struct mumba_value *value)
{
    __builtin_trap();
}

mumba_status mumba_value_clear(
    mumba_context *ctx,
    struct mumba_value *value)
{
    __builtin_trap();
}

void mumba_string_free(
    struct mumba_string string)
{
    __builtin_trap();
}

mumba_status mumba_set(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    struct mumba_value value)
{
    __builtin_trap();
}

mumba_status mumba_set_index(
    mumba_context *ctx,
    mumba_handle target,
    uint32_t index,
    struct mumba_value value)
{
    __builtin_trap();
}

mumba_status mumba_delete(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name)
{
    __builtin_trap();
}

mumba_status mumba_invoke(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    const struct mumba_value *argv,
    size_t argc,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_invoke_plain(
    mumba_context *ctx,
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
    double n7)
{
    __builtin_trap();
}

mumba_status mumba_construct(
    mumba_context *ctx,
    mumba_handle constructor,
    const struct mumba_value *argv,
    size_t argc,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_get_handle(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_get_global(
    mumba_context *ctx,
    mumba_name name,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_object_create(
    mumba_context *ctx,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_array_create(
    mumba_context *ctx,
    const struct mumba_value *items,
    size_t count,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_get_index_handle(
    mumba_context *ctx,
    mumba_handle target,
    uint32_t index,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_flush(
    mumba_context *ctx)
{
    __builtin_trap();
}

mumba_status mumba_last_serial(
    mumba_context *ctx,
    uint64_t *serial)
{
    __builtin_trap();
}

mumba_status mumba_get(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    struct mumba_value *value)
{
    __builtin_trap();
}

mumba_status mumba_get_index(
    mumba_context *ctx,
    mumba_handle target,
    uint32_t index,
    struct mumba_value *value)
{
    __builtin_trap();
}

mumba_status mumba_get_number(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    double *number)
{
    __builtin_trap();
}

mumba_status mumba_get_bool(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    bool *value)
{
    __builtin_trap();
}

mumba_status mumba_get_string(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    struct mumba_string *string)
{
    __builtin_trap();
}

mumba_status mumba_invoke_read(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    const struct mumba_value *argv,
    size_t argc,
    struct mumba_value *value)
{
    __builtin_trap();
}

mumba_status mumba_to_string(
    mumba_context *ctx,
    mumba_handle handle,
    struct mumba_string *string)
{
    __builtin_trap();
}

mumba_status mumba_has(
    mumba_context *ctx,
    mumba_handle target,
    mumba_name name,
    bool *value)
{
    __builtin_trap();
}

mumba_status mumba_type_of(
    mumba_context *ctx,
    mumba_handle handle,
    uint32_t *value_type)
{
    __builtin_trap();
}

mumba_status mumba_instance_of(
    mumba_context *ctx,
    mumba_handle handle,
    mumba_handle constructor,
    bool *value)
{
    __builtin_trap();
}

mumba_status mumba_same(
    mumba_context *ctx,
    mumba_handle a,
    mumba_handle b,
    bool *value)
{
    __builtin_trap();
}

mumba_status mumba_error_get(
    mumba_context *ctx,
    struct mumba_error *error)
{
    __builtin_trap();
}

mumba_status mumba_error_set(
    mumba_context *ctx,
    mumba_status code,
    struct mumba_string message)
{
    __builtin_trap();
}

mumba_status mumba_set_error_handler(
    mumba_context *ctx,
    mumba_error_fn handler,
    void *user,
    mumba_drop_fn drop)
{
    __builtin_trap();
}

mumba_status mumba_throw(
    mumba_context *ctx,
    struct mumba_string name,
    struct mumba_string message)
{
    __builtin_trap();
}

mumba_status mumba_buffer_create(
    mumba_context *ctx,
    size_t len,
    mumba_handle *result,
    void **data)
{
    __builtin_trap();
}

mumba_status mumba_buffer_data(
    mumba_context *ctx,
    mumba_handle handle,
    void **data,
    size_t *len)
{
    __builtin_trap();
}

mumba_status mumba_buffer_read(
    mumba_context *ctx,
    mumba_handle handle,
    size_t offset,
    void *destination,
    size_t len)
{
    __builtin_trap();
}

mumba_status mumba_buffer_write(
    mumba_context *ctx,
    mumba_handle handle,
    size_t offset,
    const void *source,
    size_t len)
{
    __builtin_trap();
}

mumba_status mumba_callback_create(
    mumba_context *ctx,
    mumba_callback_fn callback,
    void *user,
    mumba_drop_fn drop,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_promise_then(
    mumba_context *ctx,
    mumba_handle promise,
    mumba_settled_fn settled,
    void *user,
    mumba_drop_fn drop,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_promise_create(
    mumba_context *ctx,
    mumba_handle *promise,
    mumba_handle *resolver)
{
    __builtin_trap();
}

mumba_status mumba_promise_settle(
    mumba_context *ctx,
    mumba_handle resolver,
    bool reject,
    struct mumba_value value)
{
    __builtin_trap();
}

mumba_status mumba_post_task(
    mumba_context *ctx,
    mumba_task_fn task,
    void *user,
    mumba_drop_fn drop)
{
    __builtin_trap();
}

mumba_status mumba_set_timer(
    mumba_context *ctx,
    double delay_ms,
    bool repeat,
    mumba_task_fn task,
    void *user,
    mumba_drop_fn drop,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_request_frame(
    mumba_context *ctx,
    mumba_frame_fn frame,
    void *user,
    mumba_drop_fn drop,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_on_event(
    mumba_context *ctx,
    mumba_event_fn event,
    void *user,
    mumba_drop_fn drop,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_service_call(
    mumba_context *ctx,
    const struct mumba_call *call,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_service_send(
    mumba_context *ctx,
    mumba_handle call,
    struct mumba_bytes message)
{
    __builtin_trap();
}

mumba_status mumba_service_finish(
    mumba_context *ctx,
    mumba_handle call)
{
    __builtin_trap();
}

mumba_status mumba_service_take(
    mumba_context *ctx,
    mumba_handle call,
    size_t count)
{
    __builtin_trap();
}

mumba_status mumba_worker_create(
    mumba_context *ctx,
    const struct mumba_worker_settings *settings,
    mumba_context **worker)
{
    __builtin_trap();
}

mumba_status mumba_worker_transfer(
    mumba_context *ctx,
    mumba_handle value,
    bool transfer,
    mumba_context *worker,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_worker_close(
    mumba_context *worker)
{
    __builtin_trap();
}

mumba_status mumba_script_create(
    mumba_context *ctx,
    uint32_t kind,
    mumba_context **script)
{
    __builtin_trap();
}

mumba_status mumba_script_function(
    mumba_context *script,
    uint32_t flags,
    mumba_handle *arguments,
    size_t count,
    mumba_handle *this_value,
    mumba_handle *function)
{
    __builtin_trap();
}

mumba_status mumba_script_step(
    mumba_context *script,
    uint32_t step,
    const struct mumba_value *operands,
    size_t count,
    mumba_handle *result)
{
    __builtin_trap();
}

mumba_status mumba_script_publish(
    mumba_context *script,
    struct mumba_string name,
    mumba_handle *url)
{
    __builtin_trap();
}

mumba_expected mumba_expected_now;
