//! Bytes between a frame in a renderer and the browser process, as `CefProcessMessage`s of one name.
//!
//! What is inside the bytes is the bridge's matter. Small payloads travel in the message, large ones in shared memory.

use cef::{
    BinaryValue, CefString, Frame, ImplBinaryValue, ImplFrame, ImplListValue, ImplProcessMessage,
    ImplSharedMemoryRegion, ImplSharedProcessMessageBuilder, ProcessId, ProcessMessage, binary_value_create,
    process_message_create, shared_process_message_builder_create,
};

use crate::text::userfree;

/// The name of every message of the bridge.
pub const NAME: &str = "mumba.bridge";

/// Payloads of at least this many bytes travel in shared memory.
const SHARED_MEMORY_FROM_BYTES: usize = 256 * 1024;

/// Sends bytes from the renderer to the browser process. Main thread of the renderer only.
pub fn send_to_browser(frame: &Frame, payload: &[u8]) -> bool {
    send(frame, ProcessId::BROWSER, payload)
}

/// Sends bytes from the browser process to a frame. Any thread of the browser process.
pub fn send_to_renderer(frame: &Frame, payload: &[u8]) -> bool {
    send(frame, ProcessId::RENDERER, payload)
}

fn send(frame: &Frame, target: ProcessId, payload: &[u8]) -> bool {
    let Some(mut message) = build(payload) else {
        tracing::error!(bytes = payload.len(), "no memory for a bridge message");
        return false;
    };
    frame.send_process_message(target, Some(&mut message));
    true
}

fn build(payload: &[u8]) -> Option<ProcessMessage> {
    let name = CefString::from(NAME);
    if payload.len() >= SHARED_MEMORY_FROM_BYTES {
        let builder = shared_process_message_builder_create(Some(&name), payload.len())?;
        let memory = builder.memory().cast::<u8>();
        if memory.is_null() || builder.size() < payload.len() {
            return None;
        }
        // SAFETY: CEF gives `size()` writable bytes at `memory()` until `build` is called; nothing else sees them yet.
        unsafe { std::ptr::copy_nonoverlapping(payload.as_ptr(), memory, payload.len()) };
        return builder.build();
    }
    let message = process_message_create(Some(&name))?;
    let mut binary: BinaryValue = binary_value_create(Some(payload))?;
    message.argument_list()?.set_binary(0, Some(&mut binary));
    Some(message)
}

/// The bytes of a bridge message; nothing when it is another message.
pub fn payload(message: &ProcessMessage) -> Option<Vec<u8>> {
    if userfree(&message.name()) != NAME {
        return None;
    }
    if let Some(region) = message.shared_memory_region() {
        let (memory, size) = (region.memory().cast::<u8>(), region.size());
        if region.is_valid() == 0 || memory.is_null() {
            return None;
        }
        let mut copy = Vec::<u8>::with_capacity(size);
        // SAFETY: the region is mapped and `size()` bytes long for as long as `region` lives. The sender may still
        // write to it, so the bytes are copied once and only the copy is looked at.
        unsafe {
            std::ptr::copy_nonoverlapping(memory, copy.as_mut_ptr(), size);
            copy.set_len(size);
        }
        return Some(copy);
    }
    let binary = message.argument_list()?.binary(0)?;
    let size = binary.size();
    let mut bytes = vec![0; size];
    let read = binary.data(Some(&mut bytes), 0);
    bytes.truncate(read);
    Some(bytes)
}
