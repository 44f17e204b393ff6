//! The libraries whose functions a module may use: the C library and its parts, and libgcc's unwinder. They are found
//! when the process starts, before the sandbox closes the file system. Nothing of libcef is among them.

use std::ffi::{CString, c_int, c_void};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::check::LIBRARIES;

/// What `dlopen` gave for each library that this process has loaded.
static HANDLES: OnceLock<Vec<usize>> = OnceLock::new();

/// Threads that modules started and that did not end.
static THREADS: AtomicUsize = AtomicUsize::new(0);

/// Finds the libraries. Called once, early.
pub(crate) fn find() {
    HANDLES.get_or_init(|| {
        let open = |name: &&str| {
            let name = CString::new(*name).ok()?;
            // SAFETY: the libraries are those of the system, whose constructors every program runs.
            let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY) };
            (!handle.is_null()).then_some(handle as usize)
        };
        LIBRARIES.iter().filter_map(open).collect()
    });
}

/// The address of a function or variable of the libraries.
pub(crate) fn address(name: &str) -> Option<*const c_void> {
    if name == "pthread_create" {
        return Some(pthread_create as *const c_void);
    }
    let name = CString::new(name).ok()?;
    HANDLES.get()?.iter().find_map(|handle| {
        // SAFETY: the handle is one of `dlopen`'s and stays open.
        let found = unsafe { libc::dlsym(*handle as *mut c_void, name.as_ptr()) };
        (!found.is_null()).then_some(found.cast_const())
    })
}

/// Whether a thread that a module started still runs.
pub(crate) fn threads_run() -> bool {
    THREADS.load(Ordering::SeqCst) > 0
}

type Start = extern "C-unwind" fn(*mut c_void) -> *mut c_void;

struct Thread {
    start: Start,
    argument: *mut c_void,
}

/// `pthread_create` for modules: counts the threads, so that no code is taken away from under one. A thread that ends by
/// `pthread_exit` counts for ever, which costs only memory.
unsafe extern "C" fn pthread_create(
    thread: *mut libc::pthread_t,
    attributes: *const libc::pthread_attr_t,
    start: Start,
    argument: *mut c_void,
) -> c_int {
    let boxed = Box::into_raw(Box::new(Thread { start, argument }));
    THREADS.fetch_add(1, Ordering::SeqCst);
    let run: extern "C" fn(*mut c_void) -> *mut c_void = run_thread_entry;
    // SAFETY: thread and attributes are the module's; the argument is what `run_thread_entry` expects.
    let result = unsafe { libc::pthread_create(thread, attributes, run, boxed.cast()) };
    if result != 0 {
        THREADS.fetch_sub(1, Ordering::SeqCst);
        // SAFETY: no thread took it.
        drop(unsafe { Box::from_raw(boxed) });
    }
    result
}

extern "C" fn run_thread_entry(boxed: *mut c_void) -> *mut c_void {
    // SAFETY: it is what `pthread_create` above boxed, and nobody else has it.
    let Thread { start, argument } = *unsafe { Box::from_raw(boxed.cast::<Thread>()) };
    let result = start(argument);
    THREADS.fetch_sub(1, Ordering::SeqCst);
    result
}
