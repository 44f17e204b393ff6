//! The APIs of apps: what their `.proto` files say, and what others than gRPC clients call them with.
//!
//! - [`AppApis`] compiles the `.proto` files of a package, which nobody vouches for, and knows the methods.
//! - [`web`] answers what browsers send: gRPC-Web and Connect.
//! - [`json`] turns messages into JSON and back.
//! - [`describe`] writes services and messages down for people.
//!
//! Services are called through [`mumba_services::ServiceChannel`], with messages as bytes. This crate decides who may call what only
//! as far as the manifest lists services; it knows neither CEF nor views.

#![forbid(unsafe_code)]

pub mod describe;
mod descriptors;
mod fault;
pub mod json;
pub mod web;

#[doc(hidden)]
pub use descriptors::compile_alone;
pub use descriptors::{AppApis, Cache, Error};
pub use fault::Fault;
