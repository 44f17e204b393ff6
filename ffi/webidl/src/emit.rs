//! From the model to the files of each language.

pub mod c;
pub mod differential;
pub mod rust;
