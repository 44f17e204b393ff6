//! The safe layer over [cef-rs](cef) that the host and the renderer share.
//!
//! cef-rs gives CEF's handlers as macros that expand to unsafe code. This crate expands them once, behind ordinary
//! traits with owned Rust values, so that the host can forbid unsafe code:
//!
//! | module | CEF classes |
//! |---|---|
//! | [`process`] | `CefApp`, `CefBrowserProcessHandler`; start, message loop and shutdown |
//! | [`task`] | `CefTask`: running closures on Chromium's threads |
//! | [`context`] | `CefRequestContext` and what its requests may reach |
//! | [`origin`] | `CefSchemeHandlerFactory`, `CefResourceHandler`: answering an app's own origin |
//! | [`browser`] | `CefClient` and its handlers, `CefBrowser` off-screen and in CEF Views windows |
//! | `consent` | the callbacks that a page waits for: permissions, files, downloads; denied when dropped |
//! | [`settings`] | content settings: what Chromium answers to pages by itself |
//! | [`devtools`] | `CefDevToolsMessageObserver`: the DevTools protocol inside the process |
//! | [`message`] | `CefProcessMessage`: bytes between browser and renderer |
//!
//! It knows nothing of apps, views or services, and makes no decision of its own: policy is the host's.

#![deny(unsafe_op_in_unsafe_fn)]

pub mod browser;
mod consent;
pub mod context;
pub mod devtools;
mod handlers;
pub mod message;
pub mod origin;
pub mod process;
pub mod settings;
pub mod task;
mod text;

pub use cef;
pub use text::{owned, userfree};
