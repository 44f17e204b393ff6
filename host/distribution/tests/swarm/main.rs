//! Whole swarms on this machine: several hosts' worth of [`Distribution`], each with its own folder and loopback address.

#![expect(clippy::unwrap_used, reason = "a test that fails panics")]

mod kit;
mod lan;
mod peers;
mod policy;
mod publishing;
mod updating;

use kit::{App, Swarm};
