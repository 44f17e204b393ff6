//! The service of the notes app: notes in SQLite, offered as `notes.v1.Notes` on a unix socket.
//!
//! - [`store`] keeps the notes and knows nothing of gRPC.
//! - [`api`] answers `notes.v1.Notes` from a store and tells watchers what changed.
//! - [`launch`] decides which views a launch opens.
//! - [`environment`] reads what the host tells a service.
//! - [`server`] puts them together and ends when it is told to.
//!
//! A note that a call has confirmed is on the disk: `kill -9` at any moment loses none.

#![forbid(unsafe_code)]

pub mod api;
pub mod environment;
pub mod launch;
pub mod server;
pub mod store;

/// The messages, client and server of `notes.v1`, generated from `api/notes.proto`.
pub mod proto {
    #![allow(
        missing_docs,
        clippy::allow_attributes_without_reason,
        clippy::allow_attributes,
        unreachable_pub,
        reason = "generated code"
    )]
    tonic::include_proto!("notes.v1");
}
