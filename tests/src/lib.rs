//! The kit of the end-to-end tests: a Mumba of a test's own, on the real host.
//!
//! [`TestHome`] is a `MUMBA_HOME` that exists for one test; it runs programs in it, and when it goes it ends whatever still
//! runs there and fails the test if the host's end would not have ended it. [`TestHost`] is a host in it, with its API
//! ([`Api`]) and DevTools ([`Cdp`]). [`Package`] makes the folders of apps. [`wait`] waits for conditions.
//!
//! The kit knows the project only from outside: programs, sockets, files and processes. It links none of the host.
//!
//! Where the tests run as root, everything of Mumba's runs as the user that `MUMBA_TEST_USER` names (`mumba-test` unless
//! set): Chromium's sandbox does not work for root.

#![forbid(unsafe_code)]

mod account;
mod api;
mod cdp;
mod command;
mod home;
mod host;
pub mod module;
mod package;
mod page;
mod picture;
pub mod processes;
pub mod routes;
pub mod sanitizer;
pub mod service;
mod slots;
mod stage;
pub mod wait;
mod web_server;

pub use account::Account;
pub use api::Api;
pub use cdp::{Cdp, CdpError};
pub use command::Output;
pub use home::TestHome;
pub use host::{HostOptions, TestHost};
pub use mumba_proto::{Reason, host as proto};
pub use package::Package;
pub use page::Page;
pub use picture::{Difference, Picture};
pub use stage::Stage;
pub use web_server::WebServer;
