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

    /// What the messages of one stream, one way, may come to while nobody took them.
    pub const BRIDGE_WINDOW_BYTES: u64 = 1 << 20;
    /// What a message counts besides its length, so that many small ones are bounded too.
    pub const BRIDGE_MESSAGE_COST_BYTES: u64 = 256;

    /// What the text of a script that a native module recorded may have.
    pub const BRIDGE_SCRIPT_BYTES: usize = 1 << 20;

    /// What a message of this length counts.
    pub fn message_cost(length: usize) -> u64 {
        length as u64 + BRIDGE_MESSAGE_COST_BYTES
    }
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
