//! Graphics: which back end Chromium draws with ([`Backend`]), what an off-screen view shows ([`FrameStore`]), and how
//! the loss of the GPU process is survived ([`CrashBackoff`]).
//!
//! This crate makes policy and keeps pixels. It does not know CEF: the host hands it what Chromium painted and takes
//! command line switches from it.

#![forbid(unsafe_code)]

mod backend;
mod frame;
mod recovery;

pub use backend::{Backend, Display, Switch, switches};
pub use frame::{Frame, FrameError, FrameStore, PopupPlace};
pub use recovery::CrashBackoff;
