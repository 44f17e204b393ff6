//! CEF's UTF-16 strings as Rust strings.

use cef::{CefString, CefStringUserfree};

/// Copies a string that CEF lends for the length of a call; nothing for a null one.
pub fn owned(text: Option<&CefString>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

/// Copies a string that CEF returned and frees CEF's copy.
pub fn userfree(text: &CefStringUserfree) -> String {
    let has_text: Option<&cef::sys::_cef_string_utf16_t> = text.into();
    if has_text.is_some() { CefString::from(text).to_string() } else { String::new() }
}
