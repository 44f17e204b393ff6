//! What the pinned Chromium exposes, asked of it: an app runs in the real renderer and looks at the global objects of a window,
//! of each kind of worker and of the worklets.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::generator;
use crate::account::Account;
use crate::languages::Languages;
use crate::packages::Purpose;
use crate::process;
use crate::run;
use crate::setup;
use crate::stage::{self, Built, Profile};
use crate::workspace::{Workspace, make_folder};

/// The app, which `third_party/webidl/reflect` is.
const APP: &str = "webidl-reflect";
/// How long the host may take to open it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Which programs to ask.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder with built programs (`mumba`, `mumba-host`, …), instead of building this checkout's
    #[arg(long, value_name = "FOLDER")]
    programs: Option<PathBuf>,
}

#[derive(Deserialize)]
struct CefPin {
    chromium: String,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let account = Account::for_host()?;
    let mumba = match &arguments.programs {
        Some(folder) => folder.join("mumba"),
        None => {
            setup::ensure(workspace, Purpose::Run)?;
            run::build(workspace, Profile::Dev)?;
            stage::stage(workspace, Profile::Dev, &Languages::default(), Built::Programs)?.program("mumba")
        }
    };
    let pin =
        fs::read_to_string(workspace.root.join("third_party/cef/pin.toml")).context("third_party/cef/pin.toml")?;
    let pin: CefPin = toml::from_str(&pin)?;
    let package = stage::share_package(workspace, &workspace.root.join("third_party/webidl/reflect"))?;
    let work = workspace.target.join("webidl-reflect");
    make_folder(&work)?;
    let log = work.join("log");
    // A host of its own: what the user runs is left alone.
    let home = account.writable_folder(&work).join("mumba-webidl-reflect");
    let command = |words: &[&str]| {
        let mut command = account.command(&mumba);
        command.args(words).env("MUMBA_HOME", &home).env("MUMBA_DESKTOP_DIR", "");
        command
    };
    let running = command(&["run", "--offscreen"])
        .arg(&package)
        .stdin(Stdio::null())
        .stdout(File::create(&log).with_context(|| format!("cannot write {}", log.display()))?)
        .spawn()
        .context("cannot start mumba")?;
    let mut running = Running(running);
    let gathered = gather(&mut running, || command(&["eval", APP, "gather()"]));
    // What the paint worklet says comes to the log on its own way.
    let complete = gathered.is_ok() && wait_for(|| Ok(last_part(&log)))?;
    let stopped = process::run(&mut command(&["host", "stop"]));
    drop(running);
    let _ = fs::remove_dir_all(&home);
    let gathered = gathered?;
    stopped?;
    if !complete {
        bail!("the paint worklet did not write what it has to the app's log, {}", log.display());
    }
    let answer = work.join("gathered.json");
    fs::write(&answer, gathered).with_context(|| format!("cannot write {}", answer.display()))?;
    process::run(generator(workspace).arg("reflect").arg(&answer).arg(&log).arg(&pin.chromium))
}

/// Asks until the app is there.
fn gather(running: &mut Running, command: impl Fn() -> Command) -> Result<String> {
    let started = Instant::now();
    loop {
        match process::output(&mut command()) {
            Ok(answer) => return Ok(answer),
            Err(error) if started.elapsed() > PATIENCE => return Err(error),
            Err(error) => {
                if let Some(status) = running.0.try_wait()? {
                    bail!("`mumba run` ended ({status}): {error:#}");
                }
                thread::sleep(Duration::from_millis(200));
            }
        }
    }
}

/// Whether the last part of the paint worklet's answer is in the log.
fn last_part(log: &Path) -> bool {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().any(|line| {
        let Some((_, rest)) = line.split_once(" reflect ") else { return false };
        let mut numbers = rest.split(' ').map(|word| word.parse::<u32>().ok());
        matches!((numbers.next().flatten(), numbers.next().flatten()), (Some(part), Some(count)) if part + 1 == count)
    })
}

fn wait_for(condition: impl Fn() -> Result<bool>) -> Result<bool> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if condition()? {
            return Ok(true);
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(false)
}

/// A program that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
