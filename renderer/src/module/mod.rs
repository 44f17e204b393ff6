//! Native UI modules: shared libraries that the host sends as bytes, loaded here, inside Chromium's sandbox.
//!
//! [`check`] looks at the bytes before anything of them is used; `load` maps and links what passed; `libraries` says
//! what of the C library a module may use; `unwind` makes its exceptions work.

pub mod check;
pub(crate) mod libraries;
pub(crate) mod load;
pub(crate) mod unwind;

pub(crate) use load::Module;
