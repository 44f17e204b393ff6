//! The Mumba renderer: CEF's sub-process program, in which native UI modules run inside Chromium's sandbox.
//!
//! | module | what |
//! |---|---|
//! | [`process`] | what Chromium asks of the process |
//! | `document` | script contexts of an app's origin and what the host says to them |
//! | `bridge` | messages to the host |
//! | `page_api` | the object `mumba` of a page's JavaScript |
//! | `page_bodies` | bodies and sockets of a page that Chromium does not bring to the host |
//! | [`module`] | checking, loading and linking native modules |
//! | `abi` | the C ABI that modules call |
//!
//! Everything happens on the process's main thread, except tasks that a module's own threads post. Nothing here touches
//! the network or the file system: the sandbox does not let it.

#![deny(unsafe_op_in_unsafe_fn)]
#![allow(clippy::cast_possible_truncation, reason = "stream positions are checked to fit before they are recorded")]

mod abi;
mod bridge;
mod document;
#[doc(hidden)]
pub mod fuzzing;
pub mod module;
mod page_api;
mod page_bodies;
pub mod process;
