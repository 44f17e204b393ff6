//! How the figures of `cargo xtask bench` are summed up and printed, by whichever program measures them.
//!
//! A figure has a value, what it is compared with, and perhaps an aim ([`report`]). Both sides are measured in turn, so that a
//! load that comes and goes meets both, and each is the median of its measurements ([`sample`]).

#![forbid(unsafe_code)]

pub mod report;
pub mod sample;
