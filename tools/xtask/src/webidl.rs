//! `cargo xtask webidl`, `generate` and `web-coverage`: the pinned snapshot of WebIDL, and what is generated from it.
//!
//! The generator itself is `mumba-webidl` (`ffi/webidl`), which these commands run. What is here is the way in: the files of
//! `third_party/webidl`, fetched as its `pin.toml` says, and the reflection, asked of a real renderer.

mod pin;
mod reflect;

use std::process::Command;

use anyhow::Result;

use self::pin::Pin;
use crate::process;
use crate::workspace::Workspace;

/// What to do with the input of the generator.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Fetch the pinned packages from npm and replace the checked-in files
    Update,
    /// Compare the checked-in files with the pin
    Check,
    /// Ask the real renderer what it exposes, and write third_party/webidl/chromium.json
    Reflect(reflect::Arguments),
}

/// What to generate.
#[derive(Debug, clap::Args)]
pub(crate) struct GenerateArguments {
    /// Write nothing: fail when a fresh generation differs from what is checked in
    #[arg(long)]
    check: bool,
}

/// How to print the coverage.
#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArguments {
    /// The figures alone, as JSON
    #[arg(long)]
    json: bool,
}

/// Runs `webidl`.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    match &arguments.action {
        Action::Update => Pin::read(workspace)?.update(workspace),
        Action::Check => check(workspace),
        Action::Reflect(arguments) => reflect::execute(workspace, arguments),
    }
}

/// Runs `generate`.
pub(crate) fn generate(workspace: &Workspace, arguments: &GenerateArguments) -> Result<()> {
    check(workspace)?;
    let mut command = generator(workspace);
    command.arg("generate");
    if arguments.check {
        command.arg("--check");
    }
    process::run(&mut command)
}

/// Runs `web-coverage`.
pub(crate) fn coverage(workspace: &Workspace, arguments: &CoverageArguments) -> Result<()> {
    let mut command = generator(workspace);
    command.arg("coverage");
    if arguments.json {
        command.arg("--json");
    }
    process::run(&mut command)
}

/// Compares the checked-in files with the pin.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    Pin::read(workspace)?.check(workspace)
}

/// The check of `lint`: that a fresh generation is what is checked in.
pub(crate) fn fresh(workspace: &Workspace) -> Command {
    let mut command = generator(workspace);
    command.args(["generate", "--check"]);
    command
}

/// `mumba-webidl`, built if need be.
fn generator(workspace: &Workspace) -> Command {
    let mut command = process::cargo(workspace);
    command.args(["run", "--quiet", "--locked", "-p", "mumba-webidl", "--", "--root"]).arg(&workspace.root);
    command
}
