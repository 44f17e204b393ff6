//! Whole swarms on this machine: several hosts' worth of [`Distribution`], each with its own folder and loopback address.

#![expect(clippy::unwrap_used, reason = "a test that fails panics")]

mod absence;
mod damage;
mod faults;
mod files;
mod kills;
mod kit;
mod lan;
mod links;
mod peers;
mod places;
mod policy;
mod publishing;
mod races;
mod roles;
mod slow;
mod standing;
mod updating;
mod verifying;

use kit::{App, Swarm};
