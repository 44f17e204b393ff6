//! The web platform for native code, generated from WebIDL.
//!
//! ```text
//! third_party/webidl/idl/*.idl ── parser ── ast ──┐
//! third_party/webidl/events.json ─────────────────┤
//! third_party/webidl/corrections.json ────────────┼── build ── model ──┬── c       → sdk-c/include/mumba/web/*.h
//! third_party/webidl/chromium.json ───────────────┘                    ├── emit::… → sdk-rust/src/web/*.rs
//!                                                                      ├── names   → ffi/names.txt
//!                                                                      └── coverage
//! ```
//!
//! The [`parser`] reads what specifications write and knows nothing of it. [`build`] merges, resolves and cuts to what
//! the pinned Chromium has ([`chromium`]), and expands overloads, optional arguments and unions ([`expand`]); what comes
//! out is the [`model::Model`], the only thing that emitters see. Nothing here looks at a clock, a random number or the
//! order of a hash table: the same input gives the same bytes.

#![forbid(unsafe_code)]

pub mod ast;
pub mod build;
pub mod chromium;
pub mod corrections;
pub mod coverage;
pub mod emit;
pub mod error;
pub mod events;
pub mod expand;
mod lexer;
pub mod model;
pub mod names;
pub mod parser;
pub mod snapshot;

pub use error::{Error, Result};
