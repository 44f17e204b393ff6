//! The functions of the runtime for programs that no runtime loads, such as unit tests: each fails, since there is no
//! document. A test that needs a page runs the module in one.

use std::ffi::{c_char, c_void};

use mumba_ffi::*;

macro_rules! absent {
    ($($name:ident($($kind:ty),*);)*) => {
        $(
            // SAFETY: no other function of this name is linked into a program that no runtime loads.
            #[unsafe(no_mangle)]
            extern "C" fn $name($(_: $kind),*) -> mumba_status {
                MUMBA_ERR_CONTEXT
            }
        )*
    };
}

/// Nothing.
#[unsafe(no_mangle)]
static mut mumba_expected_now: mumba_expected = mumba_expected {
    thread: 0,
    ctx: std::ptr::null_mut(),
    call: std::ptr::null(),
    last: std::ptr::null(),
    place: std::ptr::null_mut(),
    rounds: 0,
};

type Ctx = *mut mumba_context;
type Out = *mut mumba_handle;

absent! {
    mumba_view_get(Ctx, *mut mumba_view);
    mumba_log(Ctx, u32, mumba_string);
    mumba_fail(Ctx, mumba_string);
    mumba_retain(Ctx, mumba_handle, Out);
    mumba_release(Ctx, mumba_handle);
    mumba_intern(Ctx, mumba_string, *mut mumba_name);
    mumba_hold(Ctx, mumba_value, Out);
    mumba_value_of(Ctx, mumba_handle, *mut mumba_value);
    mumba_value_clear(Ctx, *mut mumba_value);
    mumba_set(Ctx, mumba_handle, mumba_name, mumba_value);
    mumba_set_index(Ctx, mumba_handle, u32, mumba_value);
    mumba_delete(Ctx, mumba_handle, mumba_name);
    mumba_invoke(Ctx, mumba_handle, mumba_name, *const mumba_value, usize, Out);
    mumba_invoke_plain(Ctx, mumba_handle, mumba_name, u32, mumba_handle, mumba_handle, f64, f64, f64, f64, f64, f64, f64, f64);
    mumba_construct(Ctx, mumba_handle, *const mumba_value, usize, Out);
    mumba_get_handle(Ctx, mumba_handle, mumba_name, Out);
    mumba_get_index_handle(Ctx, mumba_handle, u32, Out);
    mumba_flush(Ctx);
    mumba_last_serial(Ctx, *mut u64);
    mumba_get(Ctx, mumba_handle, mumba_name, *mut mumba_value);
    mumba_get_index(Ctx, mumba_handle, u32, *mut mumba_value);
    mumba_get_number(Ctx, mumba_handle, mumba_name, *mut f64);
    mumba_get_bool(Ctx, mumba_handle, mumba_name, *mut bool);
    mumba_get_string(Ctx, mumba_handle, mumba_name, *mut mumba_string);
    mumba_invoke_read(Ctx, mumba_handle, mumba_name, *const mumba_value, usize, *mut mumba_value);
    mumba_to_string(Ctx, mumba_handle, *mut mumba_string);
    mumba_has(Ctx, mumba_handle, mumba_name, *mut bool);
    mumba_type_of(Ctx, mumba_handle, *mut u32);
    mumba_instance_of(Ctx, mumba_handle, mumba_handle, *mut bool);
    mumba_same(Ctx, mumba_handle, mumba_handle, *mut bool);
    mumba_error_get(Ctx, *mut mumba_error);
    mumba_error_set(Ctx, mumba_status, mumba_string);
    mumba_set_error_handler(Ctx, mumba_error_fn, *mut c_void, mumba_drop_fn);
    mumba_throw(Ctx, mumba_string, mumba_string);
    mumba_buffer_create(Ctx, usize, Out, *mut *mut c_void);
    mumba_buffer_data(Ctx, mumba_handle, *mut *mut c_void, *mut usize);
    mumba_buffer_read(Ctx, mumba_handle, usize, *mut c_void, usize);
    mumba_buffer_write(Ctx, mumba_handle, usize, *const c_void, usize);
    mumba_callback_create(Ctx, mumba_callback_fn, *mut c_void, mumba_drop_fn, Out);
    mumba_promise_then(Ctx, mumba_handle, mumba_settled_fn, *mut c_void, mumba_drop_fn, Out);
    mumba_promise_create(Ctx, Out, Out);
    mumba_promise_settle(Ctx, mumba_handle, bool, mumba_value);
    mumba_post_task(Ctx, mumba_task_fn, *mut c_void, mumba_drop_fn);
    mumba_set_timer(Ctx, f64, bool, mumba_task_fn, *mut c_void, mumba_drop_fn, Out);
    mumba_request_frame(Ctx, mumba_frame_fn, *mut c_void, mumba_drop_fn, Out);
    mumba_on_event(Ctx, mumba_event_fn, *mut c_void, mumba_drop_fn, Out);
    mumba_service_call(Ctx, *const mumba_call, Out);
    mumba_service_send(Ctx, mumba_handle, mumba_bytes);
    mumba_service_finish(Ctx, mumba_handle);
    mumba_service_take(Ctx, mumba_handle, usize);
    mumba_worker_create(Ctx, *const mumba_worker_settings, *mut Ctx);
    mumba_worker_transfer(Ctx, mumba_handle, bool, Ctx, Out);
    mumba_worker_close(Ctx);
    mumba_script_create(Ctx, u32, *mut Ctx);
    mumba_script_function(Ctx, u32, Out, usize, Out, Out);
    mumba_script_step(Ctx, u32, *const mumba_value, usize, Out);
    mumba_script_publish(Ctx, mumba_string, Out);
    mumba_object_create(Ctx, Out);
    mumba_array_create(Ctx, *const mumba_value, usize, Out);
    mumba_find_name(Ctx, mumba_string, *mut mumba_name);
    mumba_get_global(Ctx, mumba_name, Out);
}

// SAFETY: as above.
#[unsafe(no_mangle)]
extern "C" fn mumba_abi_version() -> u32 {
    MUMBA_ABI_VERSION
}

// SAFETY: as above.
#[unsafe(no_mangle)]
extern "C" fn mumba_status_text(_: mumba_status) -> *const c_char {
    c"there is no runtime".as_ptr()
}

// SAFETY: as above.
#[unsafe(no_mangle)]
extern "C" fn mumba_string_free(_: mumba_string) {}

#[cfg(test)]
mod tests {
    #[test]
    fn every_function_of_the_abi_is_here() {
        let own = include_str!("absent.rs");
        let declared: Vec<&str> = include_str!("../../../ffi/src/functions.rs")
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next())
            .collect();
        assert!(declared.len() > 50);
        for name in declared {
            assert!(
                own.contains(&format!("    {name}(")) || own.contains(&format!("fn {name}(")),
                "{name} is not here"
            );
        }
    }
}
