//! Views of Mumba apps in Rust.
//!
//! A module is a `cdylib` that the renderer loads into the view's sandbox. It drives the page in-process and synchronously,
//! with a web page's privileges and without JavaScript:
//!
//! ```no_run
//! use mumba::Object;
//!
//! mumba::module!(main);
//!
//! fn main() -> mumba::Result<()> {
//!     let document = mumba::document();
//!     let heading = document.call("createElement", &["h1".into()]);
//!     heading.set("textContent", format!("Hello from {}", mumba::view()?.app_name));
//!     let body: Object = document.get_object("body");
//!     body.invoke("append", &[(&heading).into()]);
//!     Ok(())
//! }
//! ```
//!
//! - [`Object`] is anything of the page, [`Value`] any value; [`Error`] says what JavaScript threw.
//! - [`spawn_local`] runs futures on the page's thread; a [`Promise`] is awaited, events are [`EventStream`]s, callbacks are
//!   [`Closure`]s, which end when they are dropped.
//! - [`sleep`], [`Timer`], [`next_frame`] and [`life_cycle`] follow the page's time; [`remote`] hands work over from other threads.
//! - [`service`] calls the app's service; a [`Worker`] is a context of its own, driven from here.
//! - [`CustomElement`] is a class of elements; [`TypedArray`] and [`ArrayBuffer`] are memory that V8 and the module share.
//! - `web` is the whole web platform with its types, generated from WebIDL; its features are named by specifications: `dom`,
//!   `html` …
//! - A panic, or an error that [`module!`]'s function returns, becomes the view's error page, with a backtrace.
//!
//! # Deferred calls and reads
//!
//! What writes ([`Object::set`], [`Object::call`] …) is recorded and run later, in order: before the next read, when the
//! present callback returns, or at [`flush`]. The object that a call is going to give is there at once. What reads
//! ([`Object::get`], [`Object::call_read`] …) runs what was recorded first. So write in bulk and read seldom. A deferred call
//! that throws is reported to the log, or to [`on_error`].
//!
//! # Threads
//!
//! All of it belongs to the thread that `main` runs on, and most types are not `Send`. Called on another thread, functions
//! fail with [`Code::Thread`]; what can be used from there is [`Remote`].
#![deny(unsafe_code)]

mod backtrace;
mod buffer;
mod closure;
mod element;
mod error;
mod event;
#[cfg(feature = "web-core")]
#[allow(
    clippy::allow_attributes,
    dead_code,
    unused_imports,
    unused_macros,
    reason = "which of it is used depends on the features"
)]
mod glue;
mod inbox;
mod life;
mod list;
mod log;
mod name;
mod object;
mod panics;
mod promise;
mod remote;
mod script;
pub mod service;
mod streams;
mod sys;
mod task;
mod threads;
mod time;
mod value;
mod view;
#[cfg(feature = "web-core")]
pub mod web;
mod worker;

pub use buffer::{
    ArrayBuffer, BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, Int8Array, Int16Array,
    Int32Array, TypedArray, Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array,
};
pub use closure::Closure;
pub use element::{CustomElement, define_element};
pub use error::{Code, Error, Result};
pub use event::{EventStream, ListenerOptions, Subscription};
pub use life::{LifeCycle, LifeCycleEvent, life_cycle};
pub use list::{AsyncIter, Iter, List};
#[cfg(feature = "tracing")]
pub use log::LogLayer;
pub use name::Name;
pub use object::{Cast, Interface, Object};
pub use panics::fail;
pub use promise::{Promise, PromiseFuture, Resolver};
pub use remote::{Remote, remote};
pub use script::{Operator, Script, ScriptKind, UnaryOperator};
pub use streams::ByteStream;
pub use sys::{Arg, Args, Clamped, Float16, Plain};
pub use task::{Task, spawn_local, yield_now};
pub use time::{Frames, Interval, NextFrame, Sleep, Timer, frames, interval, next_frame, sleep};
pub use value::{FromValue, ToArg, Type, Value};
pub use view::{View, document, flush, global, on_error, view, window};
pub use worker::Worker;

/// Makes this crate a module whose view is what the function does.
///
/// `module!(main)` takes a function without arguments that returns nothing or a `Result`; `module!(async main)` an
/// asynchronous one, which is spawned. An error that it returns becomes the view's error page. Events of `tracing` go to the
/// app's log (feature `tracing`).
#[macro_export]
macro_rules! module {
    (async $main:path) => {
        $crate::module!(|| $crate::__private::spawn_main($main()));
    };
    ($main:expr) => {
        const _: () = {
            #[unsafe(no_mangle)]
            extern "C" fn mumba_module_abi() -> u32 {
                $crate::__private::ABI
            }

            #[unsafe(no_mangle)]
            extern "C" fn mumba_module_main(ctx: *mut $crate::__private::mumba_context) -> i32 {
                $crate::__private::start(ctx, || $crate::__private::Outcome::outcome(($main)()))
            }
        };
    };
}

/// What [`module!`] expands to.
#[doc(hidden)]
pub mod __private {
    pub use crate::name::well_known;
    pub use crate::panics::{Outcome, spawn_main};
    pub use crate::sys::{ABI, mumba_context, start};
}
