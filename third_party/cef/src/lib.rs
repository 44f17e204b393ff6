//! A safe layer over cef-rs, shared by host and renderer.
