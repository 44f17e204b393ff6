//! `cargo xtask webidl`, `generate` and `web-coverage`: the pinned snapshot of WebIDL, and what is generated from it.
//!
//! The generator itself is `mumba-webidl` (`ffi/webidl`), which these commands run. What is here is the way in: the files of
//! `third_party/webidl`, fetched as its `pin.toml` says, and the reflection, asked of a real renderer.

mod pin;
mod reflect;

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use self::pin::Pin;
use crate::cef;
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

/// Compares the checked-in files with the pins.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    Pin::read(workspace)?.check(workspace)?;
    let path = workspace.root.join("third_party/webidl/chromium.json");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    is_of(&text, &cef::chromium(workspace)?).with_context(|| path.display().to_string())
}

/// Whether what a Chromium exposes was asked of this version.
fn is_of(reflected: &str, chromium: &str) -> Result<()> {
    #[derive(Deserialize)]
    struct Reflected {
        chromium: String,
    }
    let found = serde_json::from_str::<Reflected>(reflected)?.chromium;
    ensure!(
        found == chromium,
        "it says what Chromium {found} exposes, and third_party/cef/pin.toml pins {chromium}: `cargo xtask webidl reflect` asks that one"
    );
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_chromium_exposes_is_not_taken() {
        assert!(is_of(r#"{"chromium": "146.0.1", "globals": []}"#, "146.0.1").is_ok());
        let error = is_of(r#"{"chromium": "145.9", "globals": []}"#, "146.0.1").unwrap_err().to_string();
        assert!(error.contains("145.9") && error.contains("146.0.1") && error.contains("webidl reflect"), "{error}");
    }
}
