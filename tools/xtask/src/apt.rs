//! Installing system packages with apt, never behind a person's back.
//!
//! Root installs at once. A person at a terminal is shown the command and asked; anybody else gets the command as an
//! error.

use std::env;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::process;
use crate::workspace::is_root;

/// Whether a program of that name is on the PATH, or where root's programs are.
pub(crate) fn has_program(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]).any(|folder| folder.join(name).is_file())
}

/// Installs packages. `what` tells a person what they are for.
///
/// # Errors
///
/// When there is no apt, when nobody may install, or when apt fails; the message has the command to run by hand.
pub(crate) fn install(packages: &[&str], what: &str) -> Result<()> {
    if !has_program("apt-get") {
        bail!(
            "this system lacks {what}, and has no apt; install what corresponds to Debian's {} and run the command \
             again",
            packages.join(", ")
        );
    }
    let names = present_names(packages);
    let update = if lists_are_there() { "" } else { "sudo apt-get update && " };
    let by_hand = format!("{update}sudo apt-get install --no-install-recommends {}", names.join(" "));
    let as_root = is_root();
    if !as_root {
        if !io::stdin().is_terminal() || !has_program("sudo") {
            bail!("this system lacks {what}. Install it, then run this command again:\n  {by_hand}");
        }
        eprintln!("This system lacks {what}. To install it:\n  {by_hand}");
        if !confirmed("Run this now?")? {
            bail!("nothing was installed; run this, then run the command again:\n  {by_hand}");
        }
    }
    eprintln!("Installing {} ({what})…", names.join(" "));
    if !lists_are_there() {
        process::run(apt(as_root).arg("update")).context("cannot update apt's lists of packages")?;
    }
    let install = |names: &[String]| {
        let mut command = apt(as_root);
        command.args(["install", "--no-install-recommends", "--yes"]).args(names);
        process::run(&mut command)
    };
    if install(&names).is_ok() {
        return Ok(());
    }
    // Old lists name versions that the mirrors no longer have, and lists that came just now may know other names.
    process::run(apt(as_root).arg("update")).context("cannot update apt's lists of packages")?;
    install(&present_names(packages)).with_context(|| format!("apt could not install them; try `{by_hand}`"))
}

fn apt(as_root: bool) -> Command {
    let mut command = if as_root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    };
    // What a command of ours prints may be read by a program.
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-q", "-o", "Dpkg::Use-Pty=0"]).stdout(io::stderr());
    if as_root {
        command.stdin(Stdio::null());
    }
    command
}

fn lists_are_there() -> bool {
    Path::new("/var/lib/apt/lists")
        .read_dir()
        .is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name().to_string_lossy().contains("_Packages")))
}

/// The names that this release has for the packages: several libraries were renamed for 64-bit time.
fn present_names(packages: &[&str]) -> Vec<String> {
    packages
        .iter()
        .map(|package| {
            let renamed = format!("{package}t64");
            let known = Command::new("apt-cache")
                .args(["show", "--no-all-versions", &renamed])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
            if package.starts_with("lib") && known { renamed } else { (*package).to_owned() }
        })
        .collect()
}

fn confirmed(question: &str) -> Result<bool> {
    eprint!("{question} [Y/n] ");
    io::stderr().flush().context("cannot write to the terminal")?;
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer).context("cannot read the answer")?;
    Ok(read > 0 && matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes"))
}
