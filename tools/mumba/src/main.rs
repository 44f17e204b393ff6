//! The mumba command line.

fn main() {}
