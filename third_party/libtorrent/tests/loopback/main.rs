//! Real sessions of libtorrent on one machine. Each listens on an address of its own below 127.0.0.0/8, at any port.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bencoding;
mod create;
mod dht;
mod exchange;
mod faults;
mod foreign;
mod hostile;
mod kit;
mod lifecycle;
mod network;
mod peers;
mod present;
mod transfer;
