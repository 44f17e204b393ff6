//! What the two programs of the benchmark share: the API of the echo service, and how both ask for routes.
//!
//! `mumba-bench` (`main.rs`) measures; `bench-echo` is the service of the app whose views it measures.

#![forbid(unsafe_code)]

pub mod way;

/// The API of the echo service, `apps/work/api/bench.proto`.
pub mod echo {
    #![allow(
        missing_docs,
        clippy::allow_attributes,
        clippy::allow_attributes_without_reason,
        reason = "generated code"
    )]

    tonic::include_proto!("bench.v1");
}
