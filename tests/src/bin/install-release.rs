//! Installs a published release of an app, as a host does that has fetched and verified it, while none runs.
//!
//! `install-release <folder> <sequence> now|next-start` copies the folder into the state of `MUMBA_HOME`, installs it under an address of the
//! tests, and prints that.

#![forbid(unsafe_code)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use mumba_apps::{AppId, Apps, AppsOptions, IncomingRelease, ReleaseUse};
use mumba_home::Home;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, sequence, usage] = arguments.as_slice() else {
        return Err("usage: install-release <folder> <sequence> now|next-start".into());
    };
    let home = Home::from_env()?;
    home.create()?;
    let content = home.state().join("incoming");
    copy(Path::new(folder), &content)?;
    let release = IncomingRelease {
        address: AppId::from_bytes([0x5a; 32]),
        folder: content,
        sequence: sequence.parse()?,
        record: [7; 32],
        usage: if usage == "now" { ReleaseUse::Now } else { ReleaseUse::NextStart },
    };
    let apps = Apps::open(AppsOptions::new(home.state()))?;
    println!("{}", apps.install_release(&release)?.app.id);
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::remove_dir_all(to).or_else(|error| if to.exists() { Err(error) } else { Ok(()) })?;
    let copied = Command::new("cp").arg("-r").arg(from).arg(to).status()?;
    if copied.success() { Ok(()) } else { Err(format!("cannot copy {}", from.display()).into()) }
}
