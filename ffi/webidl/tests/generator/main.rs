//! The generator, from text to text.

#![expect(clippy::unwrap_used, reason = "what these get must be there: else the test fails")]

mod common;
mod golden;
mod hostile;
mod model;
mod parse;
