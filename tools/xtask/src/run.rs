//! `cargo xtask run`: from a fresh clone to an open window, or to a screenshot where there is no display.

use std::env;
use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::account::{self, Account};
use crate::languages::Languages;
use crate::packages::Purpose;
use crate::process;
use crate::setup;
use crate::stage::{self, Built, Profile, Staged};
use crate::workspace::{Workspace, make_folder};

/// What to run.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The example app to open: a folder of `apps/`
    #[arg(default_value = "notes")]
    app: String,
    /// Build with optimisation, as for users
    #[arg(long)]
    release: bool,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let examples = stage::examples(workspace);
    if !examples.contains(&arguments.app) {
        bail!("there is no example app {}; there are: {}", arguments.app, examples.join(", "));
    }
    setup::ensure(workspace, Purpose::Run)?;
    // The others are not built.
    let languages = Languages::for_app(workspace, &workspace.root.join("apps").join(&arguments.app))?;
    let account = Account::for_host()?;
    let profile = if arguments.release { Profile::Release } else { Profile::Dev };
    build(workspace, profile)?;
    let staged = stage::stage(workspace, profile, &languages, Built::Programs)?;
    account::check_reachable(&account, &staged.program("mumba-host"))?;
    account::check_reachable(&account, &staged.program("cef/libcef.so"))?;

    let package = staged.app(&arguments.app);
    let mumba = |words: &[&str]| {
        let mut command = account.command(&staged.program("mumba"));
        command.args(words);
        command
    };
    if another_host_runs(&account, &staged) {
        eprintln!("The host that runs is an older build, or another checkout's: stopping it");
        process::run(&mut mumba(&["host", "stop"]))?;
    }
    process::run(&mut mumba(&["host", "start"]))?;
    process::run(mumba(&["install"]).arg(stage::share_package(workspace, &package)?))?;
    process::run(&mut mumba(&["launch", &arguments.app]))?;
    if !has_display() {
        let picture = screenshot(workspace, &account, &staged, &arguments.app)?;
        println!("There is no display, so {} runs off-screen. What it shows: {picture}", arguments.app);
    }
    let program = staged.program("mumba");
    println!("More of it:    {}", account.show(&program, "--help"));
    println!("Stop the host: {}", account.show(&program, "host stop"));
    Ok(())
}

/// Builds the programs and the services of the example apps.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<()> {
    let mut command = process::cargo(workspace);
    process::run(command.args(["build", "--locked", "--profile", profile.name()]))
}

/// Whether the user's host is of another program than the staged one, or of one that was replaced since.
fn another_host_runs(account: &Account, staged: &Staged) -> bool {
    let mut status = account.command(&staged.program("mumba"));
    // Fails where no host runs.
    let Ok(answer) = status.args(["host", "status", "--json"]).output() else { return false };
    let Ok(answer) = serde_json::from_slice::<serde_json::Value>(&answer.stdout) else { return false };
    let Some(pid) = answer["host"]["pid"].as_u64() else { return false };
    fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|running| running != staged.program("mumba-host"))
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Takes a picture of the app and returns where it is.
fn screenshot(workspace: &Workspace, account: &Account, staged: &Staged, app: &str) -> Result<String> {
    let pictures = workspace.target.join("screenshots");
    make_folder(&pictures)?;
    let picture = pictures.join(format!("{app}.png"));
    // The host's user may not be able to write into the checkout.
    let written = account.writable_folder(&pictures).join(format!("{app}.png"));
    let mut command = account.command(&staged.program("mumba"));
    process::run(command.args(["screenshot", app, "-o"]).arg(&written))?;
    if written != picture {
        fs::copy(&written, &picture)
            .and_then(|_| fs::remove_file(&written))
            .with_context(|| format!("cannot move {} to {}", written.display(), picture.display()))?;
    }
    Ok(picture.display().to_string())
}
