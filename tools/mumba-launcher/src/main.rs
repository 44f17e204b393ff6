//! `mumba-launcher`, and every app's launcher: see the crate's documentation.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    mumba_launcher::run(std::env::args_os().collect())
}
