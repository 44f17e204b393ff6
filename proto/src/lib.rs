//! Every gRPC API of Mumba, generated from `proto/mumba/**`, and the error details that they share.
//!
//! This crate holds no behaviour: only messages, clients, servers and [`Reason`].

#![forbid(unsafe_code)]

mod reason;

pub use reason::{DOMAIN, Reason};

/// The descriptors of every API here, for the standard reflection service.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));

/// Between renderer and host (`mumba.bridge.v1`). Not public.
pub mod bridge {
    #![allow(
        missing_docs,
        clippy::allow_attributes_without_reason,
        clippy::allow_attributes,
        unreachable_pub,
        reason = "generated code"
    )]
    tonic::include_proto!("mumba.bridge.v1");
}

/// The host's API (`mumba.host.v1`).
pub mod host {
    #![allow(
        missing_docs,
        clippy::allow_attributes_without_reason,
        clippy::allow_attributes,
        clippy::large_enum_variant,
        unreachable_pub,
        reason = "generated code"
    )]
    tonic::include_proto!("mumba.host.v1");
}

/// Between an app's service and the host (`mumba.service.v1`).
pub mod service {
    #![allow(
        missing_docs,
        clippy::allow_attributes_without_reason,
        clippy::allow_attributes,
        unreachable_pub,
        reason = "generated code"
    )]
    tonic::include_proto!("mumba.service.v1");
}
