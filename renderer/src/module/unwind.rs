//! Tells libgcc's unwinder where a module's unwind tables are. Without it the first exception or panic in a module ends
//! the process, since the unwinder asks the dynamic linker, which does not know the module.

use std::ffi::c_void;
use std::ptr::NonNull;

use super::libraries;

type Register = unsafe extern "C" fn(*const c_void);

/// The unwind tables of a module, known to the unwinder until they are dropped.
#[derive(Debug)]
pub(crate) struct Frames {
    tables: NonNull<c_void>,
}

impl Frames {
    /// Makes the tables known whose header (`PT_GNU_EH_FRAME`) lies at this address.
    ///
    /// # Safety
    /// The address is that of the header of a module that is mapped, and stays so for as long as the answer lives.
    pub(crate) unsafe fn register(header: NonNull<u8>) -> Option<Self> {
        // SAFETY: the header has at least eight bytes: version, three encodings, and the place of the tables.
        let (version, encoding) = unsafe { (header.read(), header.add(1).read()) };
        // Relative to the field itself, four bytes, signed: what every linker on this platform writes.
        if version != 1 || encoding != 0x1b {
            return None;
        }
        // SAFETY: as above; the field is aligned to four bytes, and the tables lie in the same module.
        let tables = unsafe {
            let field = header.add(4);
            field.offset(field.cast::<i32>().read_unaligned() as isize)
        };
        let register = libraries::address("__register_frame")?;
        // SAFETY: libgcc's function has this type, and the tables end with a zero length as the linker writes them.
        unsafe {
            std::mem::transmute::<*const c_void, Register>(register)(tables.as_ptr().cast());
        }
        Some(Self { tables: tables.cast() })
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        if let Some(deregister) = libraries::address("__deregister_frame") {
            // SAFETY: the tables were registered.
            unsafe { std::mem::transmute::<*const c_void, Register>(deregister)(self.tables.as_ptr()) };
        }
    }
}
