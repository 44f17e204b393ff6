//! The account that the host runs under when xtask runs as root: Chromium's sandbox needs a normal user.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::process;
use crate::workspace::is_root;

/// The name of that account, which xtask makes where it is missing.
const NAME: &str = "mumba-test";

/// Variables that a program under the other account keeps; the rest speak of root's home and session.
const KEPT: &[&str] = &["DISPLAY", "LANG", "LC_ALL", "PATH", "RUST_BACKTRACE", "RUST_LOG", "TERM", "TZ"];

/// Who runs the host.
#[derive(Debug, Clone)]
pub(crate) enum Account {
    /// Whoever runs xtask.
    Own,
    /// Another account, as xtask runs as root.
    Other { home: PathBuf },
}

impl Account {
    /// The account for the host. As root, this makes one if need be, and says so.
    pub(crate) fn for_host() -> Result<Self> {
        if !is_root() {
            return Ok(Self::Own);
        }
        if let Some(home) = home_of(NAME) {
            return Ok(Self::Other { home });
        }
        eprintln!("Making the user {NAME}: Chromium's sandbox does not work for root, so the host runs as that user");
        process::run(Command::new("useradd").args([
            "--create-home",
            "--user-group",
            "--shell",
            "/usr/sbin/nologin",
            "--comment",
            "Runs Mumba where its checkout is root's",
            NAME,
        ]))
        .or_else(|error| home_of(NAME).map(|_| ()).ok_or(error))?;
        let home = home_of(NAME).with_context(|| format!("useradd made no user {NAME}"))?;
        Ok(Self::Other { home })
    }

    /// The name for tests that start programs under the account; none if it is the own one.
    pub(crate) fn name(&self) -> Option<&'static str> {
        matches!(self, Self::Other { .. }).then_some(NAME)
    }

    /// A folder that the account can write to, for a file that xtask fetches from there.
    pub(crate) fn writable_folder(&self, own: &Path) -> PathBuf {
        match self {
            Self::Own => own.to_path_buf(),
            Self::Other { home, .. } => home.clone(),
        }
    }

    /// A command that runs the program under the account.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let Self::Other { home } = self else { return process::program(program) };
        let mut command = Command::new("setpriv");
        command.args(["--reuid", NAME, "--regid", NAME, "--init-groups", "--"]).arg(program);
        command.env_clear().current_dir(home).env("HOME", home).env("USER", NAME).env("LOGNAME", NAME);
        for name in KEPT {
            if let Some(value) = env::var_os(name) {
                command.env(name, value);
            }
        }
        command
    }

    /// What a person types to run a program as the host's user.
    pub(crate) fn show(&self, program: &Path, arguments: &str) -> String {
        match self {
            Self::Own => format!("{} {arguments}", program.display()),
            Self::Other { home } => format!(
                "setpriv --reuid {NAME} --regid {NAME} --init-groups env HOME={} {} {arguments}",
                home.display(),
                program.display()
            ),
        }
    }
}

/// Refuses a file or folder that the account cannot reach.
pub(crate) fn check_reachable(account: &Account, path: &Path) -> Result<()> {
    if matches!(account, Account::Own) {
        return Ok(());
    }
    let reachable = account.command(Path::new("test")).arg(OsStr::new("-r")).arg(path).status();
    if !reachable.context("cannot start setpriv")?.success() {
        bail!(
            "the user {NAME} cannot read {}: make it readable, or set MUMBA_CACHE_DIR to a folder that everybody can \
             read",
            path.display()
        );
    }
    Ok(())
}

fn home_of(name: &str) -> Option<PathBuf> {
    let entry = process::output(Command::new("getent").args(["passwd", name])).ok()?;
    let home = entry.trim_end().split(':').nth(5)?.to_owned();
    Some(PathBuf::from(home))
}
