//! `cargo xtask bench`: speed and memory of a release build, as ratios to baselines measured in the same run.

use std::process::Command;

use anyhow::Result;

use crate::account::{self, Account};
use crate::languages::Languages;
use crate::packages::Purpose;
use crate::process;
use crate::run;
use crate::setup;
use crate::stage::{self, Built, Profile};
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

/// What the figures of `mumba-bench-swarm` begin with. It needs neither a host nor Chromium.
const OF_THE_SWARM: [&str; 5] = ["install", "publish", "update", "dht", "seed"];

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let (swarm, host): (Vec<_>, Vec<_>) = arguments.names.iter().cloned().partition(|name| is_of_the_swarm(name));
    let all = arguments.names.is_empty();
    if all || !host.is_empty() {
        measure_host(workspace, arguments, &host)?;
    }
    if all || !swarm.is_empty() {
        measure_swarm(workspace, arguments, &swarm)?;
    }
    Ok(())
}

fn is_of_the_swarm(name: &str) -> bool {
    OF_THE_SWARM.contains(&name.split('.').next().unwrap_or_default())
}

fn measure_host(workspace: &Workspace, arguments: &Arguments, names: &[String]) -> Result<()> {
    process::step("Set-up", || setup::ensure(workspace, Purpose::Bench))?;
    let account = Account::for_host()?;
    process::step("Build", || {
        run::build(workspace, Profile::Release)?;
        build(workspace, "mumba-bench")
    })?;
    let staged = process::step("Stage", || {
        let staged = stage::stage(workspace, Profile::Release, &Languages::default(), Built::Programs)?;
        stage::stage_bench(workspace, Profile::Release, &staged)?;
        Ok(staged)
    })?;
    account::check_reachable(&account, &staged.program("mumba-host"))?;
    account::check_reachable(&account, &staged.program("cef/libcef.so"))?;
    // As the host's user: it opens the sockets and reads the memory of what that user runs.
    let mut command = account.command(&staged.program("mumba-bench"));
    process::run(arguments.pass_on(&mut command, names).env("MUMBA_STAGE", &staged.folder))
}

fn measure_swarm(workspace: &Workspace, arguments: &Arguments, names: &[String]) -> Result<()> {
    process::step("Build", || build(workspace, "mumba-bench-swarm"))?;
    let program = workspace.target.join(Profile::Release.folder()).join("mumba-bench-swarm");
    process::run(arguments.pass_on(&mut Command::new(program), names))
}

fn build(workspace: &Workspace, package: &str) -> Result<()> {
    process::run(process::cargo(workspace).args(["build", "--locked", "--release", "--package", package]))
}

impl Arguments {
    fn pass_on<'a>(&self, command: &'a mut Command, names: &[String]) -> &'a mut Command {
        command.args(self.json.then_some("--json")).args(self.quick.then_some("--quick")).args(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_the_program_that_measures_it() {
        assert!(["install", "install.one_file", "dht.put", "seed.memory"].iter().all(|name| is_of_the_swarm(name)));
        assert!(
            !["launch", "dom.native.update_1000", "route.page", "installed"].iter().any(|name| is_of_the_swarm(name))
        );
    }
}
