//! `cargo xtask bench`: speed and memory of a release build, as ratios to baselines measured in the same run.

use anyhow::Result;

use crate::account::{self, Account};
use crate::languages::Languages;
use crate::packages::Purpose;
use crate::process;
use crate::run;
use crate::setup;
use crate::stage::{self, Profile};
use crate::workspace::Workspace;

/// What to measure and how to print it.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Print one JSON object a line instead of a table
    #[arg(long)]
    json: bool,
    /// Fewer runs: a first impression in a minute
    #[arg(long)]
    quick: bool,
    /// Only figures whose names contain one of these, such as launch or dom.native
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    process::step("Set-up", || setup::ensure(workspace, Purpose::Bench))?;
    let account = Account::for_host()?;
    process::step("Build", || {
        run::build(workspace, Profile::Release)?;
        let mut command = process::cargo(workspace);
        process::run(command.args(["build", "--locked", "--release", "--package", "mumba-bench"]))
    })?;
    let staged = process::step("Stage", || {
        let staged = stage::stage(workspace, Profile::Release, &Languages::default())?;
        stage::stage_bench(workspace, Profile::Release, &staged)?;
        Ok(staged)
    })?;
    account::check_reachable(&account, &staged.program("mumba-host"))?;
    account::check_reachable(&account, &staged.program("cef/libcef.so"))?;
    // As the host's user: it opens the sockets and reads the memory of what that user runs.
    let mut command = account.command(&staged.program("mumba-bench"));
    if arguments.json {
        command.arg("--json");
    }
    if arguments.quick {
        command.arg("--quick");
    }
    command.args(&arguments.names).env("MUMBA_STAGE", &staged.folder);
    process::run(&mut command)
}
