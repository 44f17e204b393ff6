//! `cargo xtask`: one command each to set Mumba up, run it, test it, measure it and check its sources.
//!
//! This crate must build quickly and before Chromium is there, so it depends on no other crate of the workspace and
//! on few others. `setup` brings what the rest needs: system packages ([`packages`], [`apt`]) and the pinned Chromium
//! ([`cef`]), and languages that only some apps need ([`languages`]). `run`, `test` and `bench` work on a staged tree ([`stage`]), which another user than the owner of the
//! checkout can read: as root, the host runs as that user ([`account`]), because Chromium's sandbox refuses root.
//! `generate` and what belongs to it ([`webidl`]) run the generator of the web's API.

#![forbid(unsafe_code)]

mod abi;
mod account;
mod apt;
mod bench;
mod cef;
mod clients;
mod docs;
mod gn;
mod languages;
mod lint;
mod lock;
mod miri;
mod packages;
mod process;
mod progress;
mod run;
mod sdk;
mod setup;
mod stage;
mod test;
mod tools;
mod webidl;
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
    /// Build, start the host, install an example app and open it
    Run(run::Arguments),
    /// Run every test of the project, and the checks of `lint`
    Test(test::Arguments),
    /// Measure speed and memory, each against its baseline
    Bench(bench::Arguments),
    /// Check format, lints, documentation, licences and unused dependencies
    Lint(lint::Arguments),
    /// Run the tests of the ABI's own Rust under Miri
    Miri(miri::Arguments),
    /// Compare the C ABI with the one that was released
    Abi(abi::Arguments),
    /// Build the reference documentation: C, C++, Rust and the book
    Docs(docs::Arguments),
    /// Build with GN and ninja, as packagers do
    Gn(gn::Arguments),
    /// Install the C SDK, as packagers do
    Sdk(sdk::Arguments),
    /// Write what is generated from WebIDL: the web's API in C and Rust, the table of well-known names
    Generate(webidl::GenerateArguments),
    /// Show how much of what Chromium exposes is generated, and what is missing and why
    WebCoverage(webidl::CoverageArguments),
    /// Fetch, check or reflect the input of `generate`
    Webidl(webidl::Arguments),
    /// Fetch and unpack the archive that cef-rs uses (xtask calls this itself)
    #[command(hide = true)]
    FetchArchive,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = Workspace::locate().and_then(|workspace| match arguments.command {
        Command::Setup(arguments) => setup::execute(&workspace, &arguments),
        Command::Run(arguments) => run::execute(&workspace, &arguments),
        Command::Test(arguments) => test::execute(&workspace, &arguments),
        Command::Bench(arguments) => bench::execute(&workspace, &arguments),
        Command::Lint(arguments) => lint::execute(&workspace, &arguments),
        Command::Miri(arguments) => miri::execute(&workspace, &arguments),
        Command::Abi(arguments) => abi::execute(&workspace, &arguments),
        Command::Docs(arguments) => docs::execute(&workspace, &arguments),
        Command::Gn(arguments) => gn::execute(&workspace, &arguments),
        Command::Sdk(arguments) => sdk::execute(&workspace, &arguments),
        Command::Generate(arguments) => webidl::generate(&workspace, &arguments),
        Command::WebCoverage(arguments) => webidl::coverage(&workspace, &arguments),
        Command::Webidl(arguments) => webidl::execute(&workspace, &arguments),
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
