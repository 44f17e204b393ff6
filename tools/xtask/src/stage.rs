//! The staged tree: built programs and packages, laid out as they run, where the host's user can read them.
//!
//! The checkout may lie in a folder that only its owner can enter. So what runs is put, by hard links where possible,
//! into the cache: `bin/` with the programs and a link `cef` to Chromium, and `apps/` with one package per example.
//! A file is replaced by a rename, so that a program that runs meanwhile keeps its own.

use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::languages::Languages;
use crate::lock;
use crate::process;
use crate::workspace::{Workspace, make_folder};

/// The programs that belong into the tree.
const PROGRAMS: &[&str] = &["mumba", "mumba-host", "mumba-renderer", "mumba-guardian", "mumba-launcher"];

/// The file in which a tree names the checkout that it was made from.
const ORIGIN: &str = "checkout";

/// Which of cargo's profiles is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

impl Profile {
    /// The name for `--profile`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// The name of the folder that cargo puts its output into.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// A staged tree.
#[derive(Debug, Clone)]
pub(crate) struct Staged {
    /// Its root.
    pub(crate) folder: PathBuf,
}

impl Staged {
    /// A program in it.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// The package of an example app.
    pub(crate) fn app(&self, name: &str) -> PathBuf {
        self.folder.join("apps").join(name)
    }
}

/// The example apps.
pub(crate) fn examples(workspace: &Workspace) -> Vec<String> {
    names_in(&workspace.root.join("apps"))
}

/// What cargo has built before something is staged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Built {
    /// The platform's own programs.
    Programs,
    /// All of the workspace, the services of the apps too. Their own builds would build much of it once more: by itself a package has other features of what it depends
    /// on. Native modules are built by themselves all the same.
    Workspace,
}

/// Builds the packages of the example apps that are wanted and whose languages are there, and stages them with the programs that cargo built.
pub(crate) fn stage(workspace: &Workspace, profile: Profile, languages: &Languages, built: Built) -> Result<Staged> {
    let trees = workspace.cache.join("stage");
    let tree = trees.join(key(&workspace.root));
    let folder = tree.join(profile.folder());
    make_folder(&folder)?;
    let _lock = lock::take(&tree.join("lock"), "Another xtask's staging")?;
    fs::write(tree.join(ORIGIN), workspace.root.as_os_str().as_bytes())
        .with_context(|| format!("cannot write into {}", tree.display()))?;
    remove_orphans(&trees);

    let bin = folder.join("bin");
    make_folder(&bin)?;
    for program in PROGRAMS {
        place(&workspace.target.join(profile.folder()).join(program), &bin.join(program))?;
    }
    let cef = fs::canonicalize(workspace.cef_link()).context("Chromium is not set up: run `cargo xtask setup`")?;
    place_link(&cef, &bin.join("cef"))?;
    let apps = build_packages(workspace, profile, languages, &workspace.root.join("apps"), "packages", built)?;
    mirror(&apps, &folder.join("apps"))?;
    Ok(Staged { folder })
}

/// Stages what the benchmark needs besides: its program, and the packages of its apps in `bench/`.
pub(crate) fn stage_bench(workspace: &Workspace, profile: Profile, staged: &Staged) -> Result<()> {
    let program = "mumba-bench";
    place(&workspace.target.join(profile.folder()).join(program), &staged.program(program))?;
    let sources = workspace.root.join("benches/apps");
    let languages = Languages::default();
    let apps = build_packages(workspace, profile, &languages, &sources, "bench-packages", Built::Programs)?;
    mirror(&apps, &staged.folder.join("bench"))
}

/// Puts an example's package where every checkout has it. An app that is installed from a folder is known by that folder: so
/// the example stays one app, with one set of data, whichever checkout it is run from.
pub(crate) fn share_package(workspace: &Workspace, package: &Path) -> Result<PathBuf> {
    let examples = workspace.cache.join("examples");
    make_folder(&examples)?;
    let _lock = lock::take(&examples.join(".lock"), "Another xtask's staging")?;
    let shared = examples.join(package.file_name().context("a package has a name")?);
    mirror(package, &shared)?;
    Ok(shared)
}

/// Builds the package of every app in `sources`; returns the folder that holds them, `name` in cargo's target folder. What is not
/// wanted, or needs a language that is not there, keeps the package that was built when it was.
fn build_packages(
    workspace: &Workspace,
    profile: Profile,
    languages: &Languages,
    sources: &Path,
    name: &str,
    cargo_built: Built,
) -> Result<PathBuf> {
    let packages = workspace.target.join(name).join(profile.folder());
    make_folder(&packages)?;
    let mut built = Vec::new();
    for name in names_in(sources) {
        let source = sources.join(&name);
        let package = packages.join(&name);
        let script = source.join("build.sh");
        if !languages.suffice_for(&source) {
            if !package.is_dir() {
                continue;
            }
        } else if script.is_file() {
            make_folder(&package)?;
            let mut command = process::program(Path::new("bash"));
            command.arg(&script).arg(&package).arg(profile.name()).current_dir(&source);
            command.env("CARGO_TARGET_DIR", &workspace.target);
            command.env("MUMBA_SDK_C", workspace.root.join("sdk-c"));
            if cargo_built == Built::Workspace {
                command.env("MUMBA_WORKSPACE_BUILT", "1");
            }
            languages.apply(&mut command);
            process::run(&mut command).with_context(|| format!("cannot build the app {name}"))?;
        } else if source.join("mumba.toml").is_file() {
            mirror(&source, &package)?;
        } else {
            continue;
        }
        built.push(name);
    }
    for name in names_in(&packages) {
        if !built.contains(&name) {
            let gone = packages.join(&name);
            fs::remove_dir_all(&gone).with_context(|| format!("cannot remove {}", gone.display()))?;
        }
    }
    Ok(packages)
}

/// The folders in a folder, sorted.
fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// Makes `target` hold what `source` holds, and nothing else.
fn mirror(source: &Path, target: &Path) -> Result<()> {
    make_folder(target)?;
    let list = |folder: &Path| -> Result<Vec<fs::DirEntry>> {
        fs::read_dir(folder).and_then(Iterator::collect).with_context(|| format!("cannot read {}", folder.display()))
    };
    let entries = list(source)?;
    for old in list(target)? {
        let kept = entries.iter().any(|entry| {
            entry.file_name() == old.file_name()
                && entry.file_type().ok().map(|kind| kind.is_dir()) == old.file_type().ok().map(|kind| kind.is_dir())
        });
        if !kept {
            remove(&old.path())?;
        }
    }
    for entry in entries {
        let kind = entry.file_type().with_context(|| format!("cannot read {}", entry.path().display()))?;
        let place_at = target.join(entry.file_name());
        if kind.is_dir() {
            mirror(&entry.path(), &place_at)?;
        } else if kind.is_file() {
            place(&entry.path(), &place_at)?;
        } else if kind.is_symlink() {
            let to = fs::read_link(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?;
            place_link(&to, &place_at)?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() && !path.is_symlink() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.with_context(|| format!("cannot remove {}", path.display()))
}

/// Puts a file into its place, unless it is there: by a hard link, or by a copy from another file system.
fn place(source: &Path, target: &Path) -> Result<()> {
    let from = fs::metadata(source).with_context(|| format!("cannot read {}", source.display()))?;
    if let Ok(there) = fs::symlink_metadata(target) {
        let linked = there.dev() == from.dev() && there.ino() == from.ino();
        let copied = there.is_file()
            && there.dev() != from.dev()
            && there.len() == from.len()
            && (there.mtime(), there.mtime_nsec()) == (from.mtime(), from.mtime_nsec());
        if linked || copied {
            return Ok(());
        }
    }
    let fresh = fresh_name(target);
    let placed = fs::hard_link(source, &fresh).or_else(|_| copy(source, &fresh, &from));
    placed.with_context(|| format!("cannot put {} into {}", source.display(), fresh.display()))?;
    // Readable by the host's user, and executable if it is for its owner.
    let mode = if from.mode() & 0o100 == 0 { 0o644 } else { 0o755 };
    fs::set_permissions(&fresh, fs::Permissions::from_mode(mode))
        .with_context(|| format!("cannot make {} readable", fresh.display()))?;
    fs::rename(&fresh, target).with_context(|| format!("cannot replace {}", target.display()))
}

fn copy(source: &Path, target: &Path, metadata: &fs::Metadata) -> io::Result<()> {
    fs::copy(source, target)?;
    // The time is how the next staging sees that nothing changed.
    fs::File::options().write(true).open(target)?.set_modified(metadata.modified()?)
}

fn place_link(to: &Path, link: &Path) -> Result<()> {
    if fs::read_link(link).is_ok_and(|there| there == to) {
        return Ok(());
    }
    let fresh = fresh_name(link);
    symlink(to, &fresh).with_context(|| format!("cannot make the link {}", fresh.display()))?;
    fs::rename(&fresh, link).with_context(|| format!("cannot replace {}", link.display()))
}

/// A name beside the file, free because staging holds the lock.
fn fresh_name(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".fresh");
    let fresh = target.with_file_name(name);
    let _ = fs::remove_file(&fresh);
    fresh
}

/// The name of a checkout's tree.
fn key(root: &Path) -> String {
    Sha256::digest(root.as_os_str().as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Removes the trees of checkouts that are no more; they keep big files on the disk.
fn remove_orphans(trees: &Path) {
    for name in names_in(trees) {
        let tree = trees.join(name);
        let Ok(origin) = fs::read(tree.join(ORIGIN)) else { continue };
        let origin = Path::new(std::ffi::OsStr::from_bytes(&origin));
        if !origin.exists() {
            // Only a matter of space: whoever may not remove it leaves it.
            let _ = fs::remove_dir_all(&tree);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &Path) -> String {
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn a_mirror_follows_its_source() {
        let folder = tempfile::tempdir().unwrap();
        let (source, target) = (folder.path().join("a"), folder.path().join("b"));
        fs::create_dir_all(source.join("lib")).unwrap();
        fs::write(source.join("lib/x"), "1").unwrap();
        fs::write(source.join("y"), "2").unwrap();
        mirror(&source, &target).unwrap();
        assert_eq!((read(&target.join("lib/x")), read(&target.join("y"))), ("1".into(), "2".into()));

        fs::remove_file(source.join("y")).unwrap();
        fs::remove_dir_all(source.join("lib")).unwrap();
        fs::write(source.join("lib"), "now a file").unwrap();
        mirror(&source, &target).unwrap();
        assert!(!target.join("y").exists());
        assert_eq!(read(&target.join("lib")), "now a file");
    }

    #[test]
    fn a_replaced_program_leaves_the_old_one_to_who_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let (source, target) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&source, "old").unwrap();
        place(&source, &target).unwrap();
        let mut open = fs::File::open(&target).unwrap();
        fs::remove_file(&source).unwrap();
        fs::write(&source, "new").unwrap();
        place(&source, &target).unwrap();
        assert_eq!(io::read_to_string(&mut open).unwrap(), "old");
        assert_eq!(read(&target), "new");
    }

    #[test]
    fn trees_of_removed_checkouts_go() {
        let folder = tempfile::tempdir().unwrap();
        for (name, origin) in [("kept", folder.path().to_path_buf()), ("gone", folder.path().join("none"))] {
            fs::create_dir(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join(ORIGIN), origin.as_os_str().as_bytes()).unwrap();
        }
        remove_orphans(folder.path());
        assert_eq!(names_in(folder.path()), ["kept"]);
    }
}
