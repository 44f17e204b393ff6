//! Where things are: the checkout, cargo's target folder, and the cache that clones share.

use std::env;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// The folders that every command works with.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    /// The root of the checkout.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// What outlives a checkout and is shared by all of them: Chromium, tools, staged trees.
    pub(crate) cache: PathBuf,
}

impl Workspace {
    /// Finds the checkout that this xtask belongs to, and the cache of the user who runs it.
    pub(crate) fn locate() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .filter(|root| root.join("third_party/cef/pin.toml").is_file())
            .with_context(|| format!("{} is not tools/xtask of a Mumba checkout", Path::new(&manifest).display()))?
            .to_path_buf();
        Ok(Self { target: target_folder(&root)?, cache: cache_folder()?, root })
    }

    /// The link to the unpacked Chromium that `.cargo/config.toml` points the build at.
    pub(crate) fn cef_link(&self) -> PathBuf {
        self.root.join("third_party/cef/dist")
    }

    /// The folder of the unpacked Chromiums and of downloads on their way there.
    pub(crate) fn cef_store(&self) -> PathBuf {
        self.cache.join("cef")
    }
}

/// Whether this process runs as root, whose files other users must be able to read here.
pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// Makes a folder and its parents; root's are readable by everybody, whatever the umask says.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        make_folder(parent)?;
    }
    match fs::create_dir(path) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot make the folder {}", path.display())),
    }
    if is_root() {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("cannot make {} readable", path.display()))?;
    }
    Ok(())
}

/// Cargo's target folder: xtask itself lies in it, two levels down.
fn target_folder(root: &Path) -> Result<PathBuf> {
    let program = env::current_exe().context("cannot find out where xtask itself lies")?;
    Ok(program.ancestors().nth(2).map_or_else(|| root.join("target"), Path::to_path_buf))
}

fn cache_folder() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("MUMBA_CACHE_DIR").filter(|folder| !folder.is_empty()) {
        let folder = PathBuf::from(folder);
        if !folder.is_absolute() {
            bail!("MUMBA_CACHE_DIR must be an absolute path, not {}", folder.display());
        }
        return Ok(folder);
    }
    if is_root() {
        return Ok(PathBuf::from("/var/cache/mumba"));
    }
    if let Some(cache) = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute()) {
        return Ok(cache.join("mumba"));
    }
    let home = env::var_os("HOME").context("HOME is not set; set MUMBA_CACHE_DIR to a folder for Chromium")?;
    Ok(PathBuf::from(home).join(".cache/mumba"))
}
