//! The command line of `mumba-host`.

use std::time::Duration;

use clap::Parser;

/// The Mumba host: one process per user that runs every installed app on one Chromium.
///
/// Usually nobody starts it by hand: `mumba` and the launchers of apps do.
#[derive(Clone, Debug, Parser)]
#[command(name = "mumba-host", version, about, long_about = None)]
pub struct Flags {
    /// Run Chromium without its sandbox. Only for root, who cannot have it: apps can then harm this machine.
    #[arg(long)]
    pub no_sandbox: bool,

    /// Draw every view off-screen, even where there is a display.
    #[arg(long)]
    pub offscreen: bool,

    /// Let the parent process control Chromium over file descriptors 3 (in) and 4 (out) with the DevTools protocol.
    /// For tests; it opens no port.
    #[arg(long)]
    pub remote_debugging_pipe: bool,

    /// How Chromium draws: with the machine's GPU or in software. Found out by itself unless given.
    #[arg(long, value_name = "gpu|software", value_parser = ["gpu", "software"])]
    pub graphics: Option<String>,

    /// Seconds after which a view that does not answer is said to hang.
    #[arg(long, value_name = "SECONDS", default_value_t = 15)]
    pub unresponsive_after_s: u64,
}

impl Flags {
    /// After which silence a view is said to hang.
    pub fn unresponsive_after(&self) -> Duration {
        Duration::from_secs(self.unresponsive_after_s.max(1))
    }
}
