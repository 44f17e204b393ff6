//! The command line of `mumba-host`.

use std::net::SocketAddr;
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

    /// Seconds that a question to the user waits for an answer; then the app is denied, for now.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub prompt_timeout_s: u64,

    /// Gives a name that pages reach a fixed address, as `name=address:port`. For tests.
    #[arg(long, value_name = "NAME=ADDRESS", hide = true, value_parser = fixed_name)]
    pub test_resolve: Vec<(String, SocketAddr)>,

    /// Adds a switch to Chromium's command line, as `name` or `name=value`. For tests.
    #[arg(long, value_name = "SWITCH", hide = true)]
    pub test_switch: Vec<String>,
}

fn fixed_name(text: &str) -> Result<(String, SocketAddr), String> {
    let (name, address) = text.split_once('=').ok_or("give name=address:port")?;
    let address = address.parse().map_err(|error| format!("'{address}' is no address: {error}"))?;
    Ok((name.to_owned(), address))
}

impl Flags {
    /// After which silence a view is said to hang.
    pub fn unresponsive_after(&self) -> Duration {
        Duration::from_secs(self.unresponsive_after_s.max(1))
    }

    /// How long a question to the user waits.
    pub fn prompt_timeout(&self) -> Duration {
        Duration::from_secs(self.prompt_timeout_s.max(1))
    }
}
