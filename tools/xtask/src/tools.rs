//! Checkers that are cargo programs of their own: built once, in a pinned version, into the cache.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process;
use crate::workspace::{Workspace, make_folder};

/// A cargo program and the version that everybody uses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

/// Checks licences, sources and banned crates.
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2" };
/// Finds dependencies that nothing uses.
pub(crate) const MACHETE: Tool = Tool { name: "cargo-machete", version: "0.9.2" };

impl Tool {
    /// The program, built now if it is not there.
    pub(crate) fn ensure(self, workspace: &Workspace) -> Result<PathBuf> {
        let root = workspace.cache.join("tools").join(format!("{}-{}", self.name, self.version));
        let program = root.join("bin").join(self.name);
        if program.is_file() {
            return Ok(program);
        }
        make_folder(&root)?;
        process::step(&format!("Building {} {} (once)", self.name, self.version), || {
            let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            command.args(["install", "--quiet", "--locked", "--debug", "--version", self.version, self.name, "--root"]);
            // Not in the workspace's target folder: that one is for this project's own builds.
            command.arg(&root).current_dir(&workspace.root).env_remove("CARGO_TARGET_DIR");
            process::run(&mut command).with_context(|| format!("cannot build {}", self.name))
        })?;
        Ok(program)
    }
}
