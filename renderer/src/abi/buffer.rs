//! Memory that V8 and the module share. Only buffers that V8 allocated have addresses that native code may use: V8 keeps
//! them in a cage of its own.

use std::ffi::c_void;

use cef::ImplV8Value;
use mumba_ffi::*;

use super::entry::{enter, give, wanted};
use super::failure::Failure;
use super::instance::Instance;
use super::page::array_buffer;

const MOST_BYTES: usize = 1 << 30;

/// Where the bytes of a buffer or view are. Good until a script of the page runs.
fn data(instance: &Instance, handle: mumba_handle) -> Result<(*mut u8, usize), Failure> {
    let (buffer, offset, length) = instance.read_buffer(handle)?;
    if buffer.is_array_buffer() == 0 {
        return Err(Failure::new(MUMBA_ERR_TYPE, "the handle holds no ArrayBuffer, typed array or DataView"));
    }
    let whole = buffer.array_buffer_byte_length();
    let memory = buffer.array_buffer_data().cast::<u8>();
    // The page says where the view lies; V8 says how long the buffer is. Only the latter is believed.
    let fits = offset <= whole && length <= whole - offset;
    if memory.is_null() && length == 0 && fits {
        // V8 keeps no memory for no bytes. One that is detached was refused before.
        return Ok((memory, 0));
    }
    if memory.is_null() || !fits {
        return Err(Failure::new(MUMBA_ERR_STATE, "the buffer is detached"));
    }
    // SAFETY: the view lies within the buffer.
    Ok((unsafe { memory.add(offset) }, length))
}

pub(crate) unsafe extern "C" fn mumba_buffer_create(
    ctx: *mut mumba_context,
    len: usize,
    result: *mut mumba_handle,
    place: *mut *mut c_void,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.only_in_document("memory cannot be shared")?;
        wanted(result, "result")?;
        wanted(place, "data")?;
        if len > MOST_BYTES {
            return Err(Failure::new(MUMBA_ERR_LIMIT, "a buffer has at most 1 GiB"));
        }
        let (buffer, memory) =
            array_buffer(len).ok_or_else(|| Failure::new(MUMBA_ERR_LIMIT, "V8 has no memory for the buffer"))?;
        let handle = instance.store(buffer)?;
        // SAFETY: the module gave the places of the results.
        unsafe {
            give(result, handle, "result")?;
            give(place, memory.cast(), "data")
        }
    })
}

pub(crate) unsafe extern "C" fn mumba_buffer_data(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    place: *mut *mut c_void,
    len: *mut usize,
) -> mumba_status {
    enter(ctx, |instance| {
        instance.only_in_document("memory cannot be shared")?;
        wanted(place, "data")?;
        wanted(len, "len")?;
        let (memory, length) = data(instance, handle)?;
        // SAFETY: the module gave the places of the results.
        unsafe {
            give(place, memory.cast(), "data")?;
            give(len, length, "len")
        }
    })
}

/// The part of a buffer that is copied.
fn part(instance: &Instance, handle: mumba_handle, offset: usize, len: usize) -> Result<*mut u8, Failure> {
    let (memory, length) = data(instance, handle)?;
    if offset > length || len > length - offset {
        let message = format!("bytes {offset} to {} do not lie in a buffer of {length}", offset.saturating_add(len));
        return Err(Failure::new(MUMBA_ERR_LIMIT, message));
    }
    if memory.is_null() {
        return Ok(memory);
    }
    // SAFETY: it was just checked that the part lies within the bytes.
    Ok(unsafe { memory.add(offset) })
}

pub(crate) unsafe extern "C" fn mumba_buffer_read(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    offset: usize,
    destination: *mut c_void,
    len: usize,
) -> mumba_status {
    enter(ctx, |instance| {
        let from = part(instance, handle, offset, len)?;
        if len > 0 {
            wanted(destination, "destination")?;
            // SAFETY: both have `len` bytes; the module's may even be in the buffer.
            unsafe { std::ptr::copy(from, destination.cast(), len) };
        }
        Ok(())
    })
}

pub(crate) unsafe extern "C" fn mumba_buffer_write(
    ctx: *mut mumba_context,
    handle: mumba_handle,
    offset: usize,
    source: *const c_void,
    len: usize,
) -> mumba_status {
    enter(ctx, |instance| {
        // What a worker answers is a copy.
        instance.only_in_document("bytes cannot be written")?;
        let to = part(instance, handle, offset, len)?;
        if len > 0 {
            wanted(source.cast_mut(), "source")?;
            // SAFETY: both have `len` bytes; the module's may even be in the buffer.
            unsafe { std::ptr::copy(source.cast(), to, len) };
        }
        Ok(())
    })
}
