//! Releases from the outside: a publisher, an installer, and those who attack them.

#![expect(clippy::unwrap_used, reason = "tests, and what they share")]

mod attacks;
mod bytes;
mod histories;
mod publisher;
mod single_file;
