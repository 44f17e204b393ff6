//! The way of pages to the origins that the user granted: a proxy of the host's for each app, and nothing else. It knows
//! neither Chromium nor the record of permissions.
//!
//! Chromium's network stack is kept (TLS, cookies, CORS, connections); it only cannot connect anywhere but to the proxy of
//! the context's own app, which carries TLS to granted origins. Names are resolved here.
//!
//! - A slot (`slots.rs`) is a TCP socket on 127.0.0.1 that is bound when the host starts, because Chromium's resolver rules
//!   name its port, and listens only while an app with a granted origin has an open view.
//! - A connection is taken only from Chromium's own processes ([`caller`]): its socket must be one of theirs.
//! - [`tunnel`] speaks `CONNECT`, checks the origin, resolves ([`resolve`]), connects, and carries TLS until the origin is
//!   revoked.

#![forbid(unsafe_code)]

pub mod caller;
pub mod resolve;
mod slots;
pub mod tunnel;

pub use slots::{Proxy, ProxyOptions};

/// Slots: apps that ask for origins at one time, whether they run or not.
pub const SLOTS: usize = 64;

/// The name of a slot for Chromium, which only its resolver rules know.
pub fn slot_name(slot: usize) -> String {
    format!("p{slot}.mumba-proxy.invalid")
}
