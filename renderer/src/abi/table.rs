//! Every function of the ABI by name, for the loader.

use std::ffi::c_void;

macro_rules! table {
    ($($module:ident :: { $($name:ident),* $(,)? })*) => {
        /// The address of a function of the ABI.
        pub(crate) fn address(name: &str) -> Option<*const c_void> {
            match name {
                $($(stringify!($name) => Some(super::$module::$name as *const c_void),)*)*
                // Its variable.
                "mumba_expected_now" => Some(super::expected::address()),
                _ => None,
            }
        }

        // Each implementation has the type of its declaration: both become one type of function pointer, or this does
        // not compile.
        const _: () = { $($(let _ = [mumba_ffi::functions::$name, super::$module::$name];)*)* };

        #[cfg(test)]
        const NAMES: &[&str] = &[$($(stringify!($name)),*),*];
    };
}

table! {
    error::{
        mumba_abi_version, mumba_status_text, mumba_view_get, mumba_log, mumba_error_get, mumba_error_set, mumba_set_error_handler,
        mumba_throw, mumba_fail,
    }
    write::{
        mumba_retain, mumba_release, mumba_intern, mumba_find_name, mumba_hold, mumba_set, mumba_set_index, mumba_delete, mumba_invoke,
        mumba_invoke_plain, mumba_construct, mumba_get_handle, mumba_get_global, mumba_object_create, mumba_array_create, mumba_get_index_handle, mumba_flush, mumba_last_serial,
        mumba_promise_create, mumba_promise_settle,
    }
    read::{
        mumba_value_of, mumba_value_clear, mumba_string_free, mumba_get, mumba_get_index, mumba_get_number,
        mumba_get_bool, mumba_get_string, mumba_invoke_read, mumba_to_string, mumba_has, mumba_type_of,
        mumba_instance_of, mumba_same,
    }
    buffer::{ mumba_buffer_create, mumba_buffer_data, mumba_buffer_read, mumba_buffer_write }
    task::{
        mumba_callback_create, mumba_promise_then, mumba_post_task, mumba_set_timer, mumba_request_frame,
        mumba_on_event,
    }
    call::{ mumba_service_call, mumba_service_send, mumba_service_finish, mumba_service_take }
    worker::{ mumba_worker_create, mumba_worker_transfer, mumba_worker_close }
    script::{ mumba_script_create, mumba_script_function, mumba_script_step, mumba_script_publish }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_declared_function_is_in_the_table() {
        let declared: Vec<&str> = include_str!("../../../ffi/src/functions.rs")
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next())
            .collect();
        for name in &declared {
            assert!(address(name).is_some(), "{name} is declared but not implemented");
        }
        assert_eq!(declared.len(), NAMES.len());
        assert!(address("mumba_unheard_of").is_none());
    }
}
