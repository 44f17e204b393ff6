//! The service of the notes example.

fn main() {}
