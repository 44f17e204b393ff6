//! End-to-end tests: the real host, as a normal user with Chromium's sandbox on. One module for each scenario.
//!
//! `cargo xtask test` sets everything up and runs them; `cargo xtask test cli::` runs those of one module.

#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod activation;
mod apis;
mod between;
mod breaks;
mod carried;
mod cli;
mod crash;
mod desktop;
mod differential;
mod display;
mod distribution;
mod egress;
mod gallery;
mod install;
mod isolation;
mod keyring;
mod languages;
mod life;
mod lifecycle;
mod many;
mod native;
mod network;
mod notes;
mod npm;
mod permissions;
mod pictures;
mod policy;
mod repositories;
mod roles;
mod routes;
mod sanitized;
mod scripts;
mod sdk_cpp;
mod sdk_rust;
mod services;
mod session;
mod templates;
mod updates;
mod web;
mod windows;
