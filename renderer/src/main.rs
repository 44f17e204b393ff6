//! The Mumba renderer: native UI modules inside the Chromium sandbox.

fn main() {}
