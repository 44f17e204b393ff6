//! The C ABI of Mumba: its definition, and nothing that runs.
//!
//! [`types`] holds the plain types and constants, [`functions`] the declarations of every function. `cbindgen` turns
//! them into `sdk-c/include/mumba.h`, which is checked in; the test `header` fails when a fresh header differs. Who
//! resolves the symbols is another matter: inside the renderer it is `mumba-renderer`, whose implementations are checked
//! against these declarations at compile time.
//!
//! The names are those of C, so that the header, this crate and the documentation speak of the same things.
//!
//! Rules that hold for all of it: a symbol never changes its meaning, a field is only ever added at the end of a
//! structure that carries its size, a number is never used again, and there are at most 64 functions. The one variable,
//! `mumba_expected_now`, is for the inline functions of the SDKs; its layout never changes.
#![allow(non_camel_case_types, reason = "the names are those of the C header")]

pub mod functions;
pub mod types;

pub use types::*;

/// The well-known names, one a line: the name on line N, from 0, is `MUMBA_NAME_WELL_KNOWN | N`. Names are only ever added at the end.
pub const NAMES: &str = include_str!("../names.txt");
