//! `cargo xtask setup`: everything that a build needs, and nothing twice.

use anyhow::{Context as _, Result};

use crate::cef;
use crate::clients;
use crate::languages::Languages;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;

/// What to set up.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What the machine is set up for; each includes those before it
    #[arg(long = "for", value_enum, default_value = "run")]
    purpose: Purpose,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    ensure(workspace, arguments.purpose)?;
    if arguments.purpose == Purpose::Test {
        clients::torrent(workspace, &Languages::all(workspace)?)?;
    }
    eprintln!("Set up. `cargo xtask run` opens the notes example.");
    Ok(())
}

/// Brings what is missing. Where nothing is, this takes some milliseconds.
pub(crate) fn ensure(workspace: &Workspace, purpose: Purpose) -> Result<()> {
    packages::ensure(purpose).context("system packages")?;
    cef::set_up(workspace).context("Chromium")?;
    if purpose != Purpose::Run {
        clients::scripts(workspace)?;
    }
    Ok(())
}
