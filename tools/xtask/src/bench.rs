//! `cargo xtask bench`: speed and memory of a release build, as ratios to baselines measured in the same run.

use anyhow::Result;

use crate::account::{self, Account};
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
    /// Passed on to the benchmark program: the figures to measure, for example
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    process::step("Set-up", || setup::ensure(workspace, Purpose::Bench))?;
    let account = Account::for_host()?;
    process::step("Build", || run::build(workspace, Profile::Release))?;
    let staged = process::step("Stage", || stage::stage(workspace, Profile::Release))?;
    account::check_reachable(&account, &staged.program("mumba-host"))?;
    account::check_reachable(&account, &staged.program("cef/libcef.so"))?;
    let mut command = process::cargo(workspace);
    command.args(["run", "--quiet", "--locked", "--release", "--package", "mumba-tests", "--bin", "mumba-bench", "--"]);
    if arguments.json {
        command.arg("--json");
    }
    command.args(&arguments.rest).env("MUMBA_STAGE", &staged.folder);
    if let Some(name) = account.name() {
        command.env("MUMBA_TEST_USER", name);
    }
    process::run(&mut command)
}
