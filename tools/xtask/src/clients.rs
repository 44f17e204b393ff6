//! The programs of others that tests talk to, made of packages from npm and Go as the lock files have them: in the cache, once for each
//! state of `tests/npm` and `tests/go`.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::languages::Languages;
use crate::process;
use crate::workspace::{Workspace, make_folder};

/// What decides about the bundles, below `tests/npm`.
const NPM_FILES: [&str; 5] = [".npmrc", "package.json", "package-lock.json", "src/clients.js", "src/dht.js"];
/// What decides about the client, below `tests/go`.
const GO_FILES: [&str; 3] = ["go.mod", "go.sum", "main.go"];

/// The bundled scripts.
pub(crate) struct Scripts {
    /// For a page: gRPC-Web and Connect.
    pub(crate) page: PathBuf,
    /// For Node: a node of the DHT.
    pub(crate) dht: PathBuf,
}

/// The bundled scripts, made now if they are not there.
pub(crate) fn scripts(workspace: &Workspace) -> Result<Scripts> {
    let source = workspace.root.join("tests/npm");
    let folder = workspace.cache.join("npm").join(state(&source, &NPM_FILES)?);
    let scripts = Scripts { page: folder.join("clients.bundle.js"), dht: folder.join("dht.bundle.cjs") };
    if scripts.page.is_file() && scripts.dht.is_file() {
        return Ok(scripts);
    }
    make_folder(&folder)?;
    process::step("Installing the npm clients (once)", || {
        for file in NPM_FILES {
            let to = folder.join(file);
            make_folder(to.parent().context("it is below the folder")?)?;
            fs::copy(source.join(file), &to).with_context(|| format!("cannot copy tests/npm/{file}"))?;
        }
        // Scripts of packages are not run: none is needed.
        npm(&folder, &["ci", "--ignore-scripts"])?;
        npm(&folder, &["run", "bundle"])
    })?;
    Ok(scripts)
}

fn npm(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("npm");
    process::run(command.args(arguments).current_dir(folder)).context("the npm clients of the tests")
}

/// A client of BitTorrent v2 in Go, built now if it is not there.
pub(crate) fn torrent(workspace: &Workspace, languages: &Languages) -> Result<PathBuf> {
    let source = workspace.root.join("tests/go");
    let folder = workspace.cache.join("go-clients").join(state(&source, &GO_FILES)?);
    let program = folder.join("torrent-client");
    if program.is_file() {
        return Ok(program);
    }
    make_folder(&folder)?;
    process::step("Building the BitTorrent client in Go (once)", || {
        let mut command = Command::new("go");
        command.args(["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o"]).arg(&program).arg(".");
        // Without a C compiler: less of it is built.
        command.current_dir(&source).env("CGO_ENABLED", "0");
        languages.apply(&mut command);
        process::run(&mut command).context("the client of tests/go")
    })?;
    Ok(program)
}

/// The name of this state of the files of a folder.
fn state(source: &Path, files: &[&str]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        let file = source.join(file);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
