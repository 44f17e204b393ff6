//! The generator, from text to text.

mod common;
mod golden;
mod hostile;
mod model;
mod parse;
