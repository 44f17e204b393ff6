//! The generated API against JavaScript: what a page's script gets, the functions of C get too.

mod attributes;
mod loops;
mod programs;
