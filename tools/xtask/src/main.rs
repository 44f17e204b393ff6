//! `cargo xtask`: one command each to set Mumba up, run it, test it, measure it and check its sources.
//!
//! This crate must build quickly and before Chromium is there, so it depends on no other crate of the workspace and
//! on few others. `setup` brings what the rest needs: system packages ([`packages`], [`apt`]) and the pinned Chromium
//! ([`cef`]).

mod apt;
mod cef;
mod packages;
mod process;
mod progress;
mod setup;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Sets Mumba up, runs it, tests it and measures it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing: system packages, and the pinned Chromium
    Setup(setup::Arguments),
    /// Fetch and unpack the archive that cef-rs uses (xtask calls this itself)
    #[command(hide = true)]
    FetchArchive,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = Workspace::locate().and_then(|workspace| match arguments.command {
        Command::Setup(arguments) => setup::execute(&workspace, &arguments),
        Command::FetchArchive => cef::fetch_archive(&workspace),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
