//! `mumba-host`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::Parser as _;
use mumba_host::flags::Flags;

fn main() -> ExitCode {
    mumba_cef::process::prepare_environment();
    let flags = Flags::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("MUMBA_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false).init();
    mumba_host::startup::run(flags)
}
