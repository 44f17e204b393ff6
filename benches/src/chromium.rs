//! The baseline of launches and memory: Debian's Chromium with `--app`, in a window on a display that nobody sees.
//!
//! A headless Chromium takes no further launches, so it gets a real window on Xvfb. It runs with its sandbox and its
//! defaults; what would reach the network of its own accord is switched off.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long a browser may take to end.
const END_WITHIN: Duration = Duration::from_secs(15);

/// A display without a screen.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one under a number that is free.
    pub(crate) fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x960x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number).context("cannot read from Xvfb")?;
        }
        if number.trim().is_empty() {
            let status = server.wait().context("cannot wait for Xvfb")?;
            bail!("Xvfb gives no display ({status})");
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A profile of Chromium.
pub(crate) struct Profile(TempDir);

impl Profile {
    /// An empty one.
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("mumba-bench-chromium-").tempdir();
        Ok(Self(folder.context("cannot make a folder")?))
    }

    /// Starts the command that opens `url` as an app. Where a browser with this profile runs, it opens it.
    pub(crate) fn open(&self, display: &Display, url: &str) -> Result<Browser> {
        let mut data = std::ffi::OsString::from("--user-data-dir=");
        data.push(self.0.path());
        let mut command = Command::new("chromium");
        command
            .arg(data)
            .arg(format!("--app={url}"))
            .args(["--no-first-run", "--no-default-browser-check", "--password-store=basic", "--window-size=900,640"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .arg("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(Browser(command.spawn().context("cannot start chromium")?))
    }
}

/// A running command of Chromium's.
pub(crate) struct Browser(Child);

impl Browser {
    /// The process id of the browser: the command becomes it.
    pub(crate) fn pid(&self) -> u32 {
        self.0.id()
    }

    /// Waits for the end of a command that handed its page to a running browser.
    pub(crate) fn wait_handed_over(mut self) -> Result<()> {
        match self.ended_within(END_WITHIN)? {
            true => Ok(()),
            false => bail!("chromium handed nothing over to the browser that runs"),
        }
    }

    /// Ends the browser as the end of a session does.
    pub(crate) fn end(mut self) -> Result<()> {
        let pid = i32::try_from(self.pid()).ok().and_then(Pid::from_raw).context("a process has an id")?;
        kill_process(pid, Signal::TERM).context("cannot ask chromium to end")?;
        match self.ended_within(END_WITHIN)? {
            true => Ok(()),
            false => bail!("chromium does not end"),
        }
    }

    fn ended_within(&mut self, limit: Duration) -> Result<bool> {
        let started = Instant::now();
        while started.elapsed() < limit {
            if self.0.try_wait().context("cannot wait for chromium")?.is_some() {
                return Ok(true);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(false)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Only left after a failure: an ended one is no more to be killed.
        if Path::new("/proc").join(self.pid().to_string()).exists() {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}
