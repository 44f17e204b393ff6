//! The expansions of cef-rs's handler macros: each turns CEF's calls into calls of [`crate::browser::BrowserEvents`].

pub(crate) mod client;
mod consent;
mod dialogs;
mod display;
mod load;
mod render;
mod request;
pub(crate) mod window;
