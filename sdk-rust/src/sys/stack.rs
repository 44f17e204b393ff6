//! The stack and the module's own image.

use super::*;

/// What the unwinder calls a stack frame.
#[repr(C)]
pub(super) struct UnwindContext {
    _opaque: [u8; 0],
}

unsafe extern "C" {
    fn _Unwind_Backtrace(
        trace: unsafe extern "C" fn(*mut UnwindContext, *mut c_void) -> i32,
        argument: *mut c_void,
    ) -> i32;
    fn _Unwind_GetIP(context: *mut UnwindContext) -> usize;
}

/// The addresses of the callers, innermost first.
pub(crate) fn stack(most: usize) -> Vec<usize> {
    struct Walk {
        found: Vec<usize>,
        most: usize,
    }
    unsafe extern "C" fn step(context: *mut UnwindContext, argument: *mut c_void) -> i32 {
        // SAFETY: the argument is the walk below, and the unwinder lends the context.
        let (walk, address) = unsafe { (&mut *argument.cast::<Walk>(), _Unwind_GetIP(context)) };
        // The outermost frame may have none.
        if address != 0 {
            walk.found.push(address);
        }
        // Any other answer than 0 ends the walk.
        i32::from(walk.found.len() >= walk.most) * 5
    }
    let mut walk = Walk { found: Vec::with_capacity(most.min(64)), most };
    // Miri does not walk the stack.
    if !cfg!(miri) {
        // SAFETY: `step` gets the walk, which outlives the call.
        unsafe { _Unwind_Backtrace(step, (&raw mut walk).cast()) };
    }
    walk.found
}

/// Where this module lies in memory, and its program headers.
pub(crate) fn image() -> (usize, &'static [u8]) {
    unsafe extern "C" {
        // The linker makes it: the first byte of the file, which is mapped.
        static __ehdr_start: u8;
    }
    let base = &raw const __ehdr_start;
    // SAFETY: the linker defines it only when file header and program headers are mapped.
    unsafe {
        let header = std::slice::from_raw_parts(base, 64);
        let programs = usize::from(u16::from_le_bytes([header[56], header[57]])) * 56;
        (base as usize, std::slice::from_raw_parts(base, 64 + programs))
    }
}
