//! `cargo xtask miri`: the tests of what is unsafe in Rust and needs no Chromium, under Miri, which finds undefined behaviour that no
//! sanitizer sees. Nothing is linked there, so that crates which need Chromium at run time can be tried all the same.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// What to try.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only the tests whose names contain this
    filter: Option<String>,
}

/// A package, the tests of it that call nothing outside of Rust, and further words for cargo.
const SUBJECTS: [(&str, &[&str]); 2] =
    [("mumba-renderer", &["abi::", "fuzzing::"]), ("mumba-sdk", &["sys::", "value::", "task::"])];

/// Whether the nightly toolchain and its Miri are there.
pub(crate) fn is_possible(workspace: &Workspace) -> bool {
    cargo(workspace).args(["miri", "--version"]).output().is_ok_and(|output| output.status.success())
}

fn cargo(workspace: &Workspace) -> Command {
    // The cargo of rustup, which knows toolchains; the one that runs xtask is the pinned one.
    let mut command = Command::new("cargo");
    command.arg("+nightly").current_dir(&workspace.root).env("CARGO_TARGET_DIR", workspace.target.join("miri"));
    command.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    command
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    if !is_possible(workspace) {
        bail!("Miri is not there: `rustup toolchain install nightly --component miri,rust-src`");
    }
    for (package, tests) in SUBJECTS {
        let mut command = cargo(workspace);
        command.args(["miri", "test", "--quiet", "--locked", "--package", package, "--lib", "--"]);
        match &arguments.filter {
            Some(filter) => command.arg(filter),
            None => command.args(tests),
        };
        // What tests read of the checkout, and clocks.
        command.env("MIRIFLAGS", "-Zmiri-disable-isolation");
        process::step(&format!("{package} under Miri"), || process::run(&mut command))?;
    }
    Ok(())
}
