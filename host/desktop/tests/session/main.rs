//! Notifications and the tray on a real session bus (`dbus-daemon`) with a real service at the other end, which writes down
//! what arrives.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bus;
mod network;
mod notifications;
mod secrets;
mod tray;
