//! The clients of the tests that come from npm: installed as the lock file has them and bundled, in the cache, once for each state of
//! `tests/npm`.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process;
use crate::workspace::{Workspace, make_folder};

/// What decides about the bundle, below `tests/npm`.
const FILES: [&str; 5] = [".npmrc", "package.json", "package-lock.json", "src/clients.js", "src/dht.js"];

/// The bundled scripts.
pub(crate) struct Clients {
    /// For a page: gRPC-Web and Connect.
    pub(crate) page: PathBuf,
    /// For Node: a node of the DHT.
    pub(crate) dht: PathBuf,
}

/// The bundled scripts, made now if they are not there.
pub(crate) fn clients(workspace: &Workspace) -> Result<Clients> {
    let source = workspace.root.join("tests/npm");
    let folder = workspace.cache.join("npm").join(format!("{:016x}", state(&source)?));
    let clients = Clients { page: folder.join("clients.bundle.js"), dht: folder.join("dht.bundle.cjs") };
    if clients.page.is_file() && clients.dht.is_file() {
        return Ok(clients);
    }
    make_folder(&folder)?;
    process::step("Installing the npm clients (once)", || {
        for file in FILES {
            let to = folder.join(file);
            make_folder(to.parent().context("it is below the folder")?)?;
            fs::copy(source.join(file), &to).with_context(|| format!("cannot copy tests/npm/{file}"))?;
        }
        // Scripts of packages are not run: none is needed.
        npm(&folder, &["ci", "--ignore-scripts"])?;
        npm(&folder, &["run", "bundle"])
    })?;
    Ok(clients)
}

fn npm(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("npm");
    process::run(command.args(arguments).current_dir(folder)).context("the npm clients of the tests")
}

fn state(source: &Path) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in FILES {
        fs::read(source.join(file)).with_context(|| format!("cannot read tests/npm/{file}"))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}
