//! Running other programs: cargo with the right environment, and steps whose time is told.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::workspace::Workspace;

/// A cargo command in the checkout, by the cargo that runs xtask, free of what that one set for xtask alone.
pub(crate) fn cargo(workspace: &Workspace) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&workspace.root).env("CARGO_TARGET_DIR", &workspace.target);
    remove_own_variables(&mut command);
    command
}

/// A program with the environment that it would have if a person started it, not cargo.
pub(crate) fn program(path: &Path) -> Command {
    let mut command = Command::new(path);
    remove_own_variables(&mut command);
    // `cargo run` puts folders of the toolchain and of the build before the system's libraries.
    let own: Vec<PathBuf> = [env::var_os("CARGO").map(PathBuf::from), env::current_exe().ok()]
        .into_iter()
        .flatten()
        .filter_map(|program| program.ancestors().nth(2).map(Path::to_path_buf))
        .collect();
    if let Some(folders) = env::var_os("LD_LIBRARY_PATH") {
        let kept: Vec<_> = env::split_paths(&folders)
            .filter(|folder| !folder.as_os_str().is_empty() && !own.iter().any(|own| folder.starts_with(own)))
            .collect();
        match env::join_paths(&kept) {
            Ok(kept) if !kept.is_empty() => command.env("LD_LIBRARY_PATH", kept),
            _ => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    command
}

/// Removes what `cargo run` set for this process alone.
fn remove_own_variables(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_BIN_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command.env_remove("CARGO").env_remove("CARGO_CRATE_NAME").env_remove("CARGO_PRIMARY_PACKAGE");
}

/// Runs a program to its end; its failure is an error that shows the command.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", show(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", show(command));
    }
    Ok(())
}

/// Runs a program to its end and returns what it printed; its failure is an error with its complaint.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", show(command)))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", show(command), output.status, complaint.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as a person would type it.
pub(crate) fn show(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    // The cargo that runs xtask is named by its whole path.
    let name = program.rsplit('/').next().unwrap_or(&program).to_owned();
    std::iter::once(name)
        .chain(command.get_args().map(|argument| argument.to_string_lossy().into_owned()))
        .map(|word| if word.contains(' ') { format!("'{word}'") } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Does one step and tells how long it took.
pub(crate) fn step<T>(name: &str, action: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {name}");
    let started = Instant::now();
    let result = action();
    let outcome = if result.is_ok() { "done" } else { "FAILED" };
    eprintln!("==> {name}: {outcome} in {:.1} s", started.elapsed().as_secs_f64());
    result
}
