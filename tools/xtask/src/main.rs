//! Sets up, runs, tests and measures Mumba.

fn main() {}
