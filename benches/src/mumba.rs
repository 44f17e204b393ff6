//! Mumba as its users have it: the `mumba` command, in a home that is gone afterwards.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use tempfile::TempDir;

use crate::Bench;

/// A Mumba of its own: host, apps and state end with it.
pub(crate) struct Mumba {
    program: PathBuf,
    home: TempDir,
}

impl Mumba {
    /// With nothing installed and no host yet.
    pub(crate) fn new(bench: &Bench) -> Result<Self> {
        let home = tempfile::Builder::new().prefix("mumba-bench-").tempdir().context("cannot make a folder")?;
        Ok(Self { program: bench.program("mumba"), home })
    }

    /// Its folder, `MUMBA_HOME`.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// A `mumba` command, off-screen whatever display there is.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(words).env("MUMBA_HOME", self.home.path()).stdin(Stdio::null());
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command to its end and gives what it printed as JSON.
    pub(crate) fn run(&self, words: &[&str]) -> Result<Value> {
        let output = self.command(words).arg("--json").output().context("cannot start mumba")?;
        let text = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            bail!("`mumba {}` failed ({}): {}{text}", words.join(" "), output.status, complaint.trim());
        }
        serde_json::from_str(&text).with_context(|| format!("`mumba {}` printed no JSON: {text}", words.join(" ")))
    }

    /// The process id of the host, which must run.
    pub(crate) fn host_pid(&self) -> Result<u32> {
        let status = self.run(&["host", "status"])?;
        let pid = status["host"]["pid"].as_u64().and_then(|pid| u32::try_from(pid).ok());
        pid.context("the host did not say its process id")
    }

    /// Ends the host, with all views and services.
    pub(crate) fn stop(&self) -> Result<()> {
        self.run(&["host", "stop"]).map(|_| ())
    }
}

impl Drop for Mumba {
    fn drop(&mut self) {
        if let Err(error) = self.stop() {
            mumba_figures::report::note(&format!("the host of the benchmark did not end: {error:#}"));
        }
    }
}
