//! From the model to the files of each language.

pub mod c;
pub mod differential;
mod plain;
pub mod rust;
