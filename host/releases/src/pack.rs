//! Packing: which files of an app's folder are its release, in which part, and with which hash. The same files give the
//! same bytes on every machine: names, modes and contents count; times, owners and the order on the disk do not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{DirBuilder, OpenOptions, Permissions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, MetadataExt as _};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use mumba_apps::AppId;
use mumba_apps::manifest::{self, Manifest, PackagePath, Triple};
use mumba_apps::package::{MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Package};

use crate::contents::{open_folder, open_regular};
use crate::files::{check_names, on_all_processors};
use crate::torrent::Torrent;
use crate::tree::{copy_hashed, tree_of};
use crate::{
    Bundle, Contents, Digest, Error, FileEntry, FileList, Part, Platform, Release, Result, Root, Signed, Time, Tree,
};

/// The file at the top of an app's folder that says what is not part of its releases, in the syntax of gitignore.
pub const IGNORE_FILE: &str = ".mumbaignore";

/// Folders of version control, which are no part of a release wherever they lie.
const NOT_PACKED: [&str; 3] = [".git", ".hg", ".svn"];

/// A folder whose files are known: what a release is made of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Packed {
    /// The app's manifest.
    pub manifest: Manifest,
    /// Its files, by part.
    pub parts: BTreeMap<Platform, PackedPart>,
    manifest_bytes: Vec<u8>,
    folder: PathBuf,
}

/// The files of one part.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackedPart {
    /// The files.
    pub files: FileList,
    /// The bytes of the list.
    pub list: Vec<u8>,
}

/// Looks through an app's folder, which must be given as an absolute path, and hashes its files.
///
/// A file belongs to the part of a platform when the manifest names it as program or module of that platform alone, or
/// when a folder on its path is named as one of the manifest's target triples. All others belong to the part for any.
///
/// # Errors
///
/// When the manifest or a file that it names is missing or wrong, and for every file that cannot be the same on all
/// machines, with its path: links, pipes and devices, names that some system cannot have or takes for another's.
pub fn pack(folder: &Path) -> Result<Packed> {
    let package = Package::open(folder)?;
    let folder = package.dir.path().to_owned();
    let dir = Dir::open_ambient_dir(&folder, ambient_authority()).map_err(|e| Error::io(&folder, "open", e))?;
    let ignored = ignore_file(&dir, &folder)?;
    let mut walk = Walk { folder: &folder, ignored, files: Vec::new(), bytes: 0 };
    walk.folder(&dir, "", 0)?;
    let found = walk.files;
    check_names(found.iter().map(|file| file.path.as_str())).map_err(|error| match error {
        Error::Path { path, what } => Error::path(folder.join(path), what),
        error => error,
    })?;
    check_named_files(&package.manifest, &found, &folder)?;

    let entries = on_all_processors(&found, |file| {
        let path = folder.join(&file.path);
        let opened = open_regular(&dir, file.path.as_str(), &path)?;
        let (tree, size_bytes) = tree_of(opened, MAX_BYTES).map_err(|source| Error::io(&path, "read", source))?;
        Ok(FileEntry { path: file.path.clone(), executable: file.executable, size_bytes, tree })
    })?;
    let manifest_bytes = manifest_bytes(&dir, &folder, &entries)?;
    let manifest = package.manifest;
    let places = Places::of(&manifest);
    let mut parts: BTreeMap<Platform, Vec<FileEntry>> = BTreeMap::new();
    for entry in entries {
        parts.entry(places.platform(&entry.path)).or_default().push(entry);
    }
    let parts = parts.into_iter().map(|(platform, files)| {
        let files = FileList::new(files)?;
        let list = files.encode();
        Ok((platform, PackedPart { files, list }))
    });
    Ok(Packed { parts: parts.collect::<Result<_>>()?, manifest, manifest_bytes, folder })
}

impl Packed {
    /// The release record. It has no expiry and replaces nothing: set what is otherwise before it is signed.
    ///
    /// # Errors
    ///
    /// When the manifest has another address.
    pub fn release(&self, address: AppId, sequence: u64, time: Time) -> Result<Release> {
        if let Some(other) = self.manifest.address.filter(|other| *other != address) {
            let what = format!("the manifest has the address {other}, but the release is to be published at {address}");
            return Err(Error::path(self.folder.join(manifest::FILE_NAME), what));
        }
        let parts = self.parts.iter().map(|(platform, part)| {
            let part = Part {
                info_hash: Torrent::of(&part.files).info_hash(),
                size_bytes: part.files.size_bytes(),
                files: part.files.files().len() as u64,
                list: Digest::of(&part.list),
                list_bytes: part.list.len() as u64,
            };
            (platform.clone(), part)
        });
        Ok(Release {
            address,
            name: self.manifest.name.clone(),
            version: self.manifest.version.clone(),
            sequence,
            time,
            expires: None,
            manifest: Digest::of(&self.manifest_bytes),
            parts: parts.collect(),
            replaces: None,
            mumba: self.manifest.mumba.clone(),
            chromium: self.manifest.chromium,
        })
    }

    /// Checks that a release is of these files.
    ///
    /// # Errors
    ///
    /// When it is of others.
    pub fn check(&self, release: &Release) -> Result<()> {
        let own = self.release(release.address, release.sequence, release.time)?;
        if (Release { expires: release.expires, replaces: release.replaces, ..own }) == *release {
            return Ok(());
        }
        let what = format!(
            "these are not the files of release {}, {} {}: a file was changed, or is missing, since it was packed",
            release.sequence, release.name, release.version
        );
        Err(Error::path(&self.folder, what))
    }

    /// The records of a release of these files, with all file lists.
    ///
    /// # Errors
    ///
    /// When they are too large.
    pub fn bundle(&self, release: &Signed<Release>, root: Option<&Signed<Root>>) -> Result<Bundle> {
        let mut bundle = Bundle::default();
        bundle.insert(Bundle::RELEASE, release.encode())?;
        bundle.insert(Bundle::MANIFEST, self.manifest_bytes.clone())?;
        if let Some(root) = root {
            bundle.insert(Bundle::ROOT, root.encode())?;
        }
        for (platform, part) in &self.parts {
            bundle.insert(&Bundle::list_name(platform), part.list.clone())?;
        }
        Ok(bundle)
    }

    /// The folder that it was made of.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All its files.
    ///
    /// # Errors
    ///
    /// Never: a file is in one part only.
    pub fn contents(&self) -> Result<Contents> {
        Contents::of_lists(self.parts.values().map(|part| &part.files))
    }
}

/// Makes a folder and those above it, mode 0755.
pub(crate) fn make_folders(path: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o755).create(path).map_err(|source| Error::io(path, "create", source))
}

/// Writes a new file that must come out as `entry` says; on an error it is removed.
pub(crate) fn write_file(from: impl std::io::Read, entry: &FileEntry, target: &Path) -> Result<()> {
    let failed = |source| Error::io(target, "write", source);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(target).map_err(failed)?;
    let write = || {
        let (tree, size) = copy_hashed(from, entry.size_bytes, |bytes| file.write_all(bytes)).map_err(failed)?;
        if (&tree, size) != (&entry.tree, entry.size_bytes) {
            let why = format!("{}: its content is not what the release says", entry.path);
            return Err(Error::refused(crate::Attack::ArbitrarySoftware, why));
        }
        let mode = if entry.executable { 0o755 } else { 0o644 };
        file.set_permissions(Permissions::from_mode(mode)).map_err(failed)
    };
    let result = write();
    if result.is_err() {
        // The error says more than a failed removal could.
        let _ = std::fs::remove_file(target);
    }
    result
}

/// A file that was found, before it is read.
struct Found {
    path: PackagePath,
    executable: bool,
}

struct Walk<'a> {
    folder: &'a Path,
    ignored: Gitignore,
    files: Vec<Found>,
    bytes: u64,
}

impl Walk<'_> {
    fn folder(&mut self, dir: &Dir, prefix: &str, depth: usize) -> Result<()> {
        let here = self.folder.join(prefix);
        if depth >= MAX_DEPTH {
            return Err(Error::path(here, format!("folders lie more than {MAX_DEPTH} deep")));
        }
        let failed = |source| Error::io(&here, "read", source);
        for entry in dir.entries().map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name();
            let path = here.join(&name);
            let kind = entry.file_type().map_err(failed)?;
            let name = name.to_str();
            if name.is_some_and(|name| kind.is_dir() && NOT_PACKED.contains(&name)) {
                continue;
            }
            let relative =
                name.map(|name| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") });
            let shown = relative.as_deref().unwrap_or_default();
            if shown == IGNORE_FILE || !shown.is_empty() && self.ignored.matched(shown, kind.is_dir()).is_ignore() {
                continue;
            }
            let relative = relative.ok_or_else(|| Error::path(&path, "its name is not valid UTF-8; rename it"))?;
            let relative = PackagePath::parse(relative).map_err(|what| Error::path(&path, what))?;
            if kind.is_dir() {
                let below = open_folder(dir, name.unwrap_or_default(), &path)?;
                self.folder(&below, relative.as_str(), depth + 1)?;
            } else if kind.is_file() {
                let metadata = entry.metadata().map_err(|source| Error::io(&path, "read", source))?;
                self.bytes = self.bytes.saturating_add(metadata.len());
                if self.files.len() >= MAX_ENTRIES || self.bytes > MAX_BYTES {
                    let what = format!(
                        "the app has more than {MAX_ENTRIES} files or {} GiB; name what it needs not in {IGNORE_FILE}",
                        MAX_BYTES >> 30
                    );
                    return Err(Error::path(self.folder, what));
                }
                self.files.push(Found { path: relative, executable: metadata.mode() & 0o111 != 0 });
            } else if kind.is_symlink() {
                let what =
                    "this is a link, which not every system has; put the file itself there, or name it in .mumbaignore";
                return Err(Error::path(path, what));
            } else {
                return Err(Error::path(
                    path,
                    "this is a pipe, a socket or a device; a release has regular files only",
                ));
            }
        }
        Ok(())
    }
}

fn ignore_file(dir: &Dir, folder: &Path) -> Result<Gitignore> {
    let path = folder.join(IGNORE_FILE);
    let mut builder = GitignoreBuilder::new("");
    match open_regular(dir, IGNORE_FILE, &path) {
        Ok(file) => {
            let mut text = String::new();
            file.take(1 << 20).read_to_string(&mut text).map_err(|source| Error::io(&path, "read", source))?;
            for (index, line) in text.lines().enumerate() {
                let added = builder.add_line(None, line);
                added.map_err(|error| Error::path(&path, format!("line {}: {error}", index + 1)))?;
            }
        }
        Err(Error::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    builder.build().map_err(|error| Error::path(&path, error.to_string()))
}

/// What the manifest names must be part of the release.
fn check_named_files(manifest: &Manifest, found: &[Found], folder: &Path) -> Result<()> {
    let there: BTreeSet<&str> = found.iter().map(|file| file.path.as_str()).collect();
    let programs = manifest.service.iter().flat_map(|service| service.programs.values());
    let modules = manifest.view.iter().flat_map(|view| view.modules.values());
    let start = manifest.view.iter().filter_map(|view| view.start.as_ref());
    let protos = manifest.apis.iter().map(|api| &api.proto);
    let named = programs.chain(modules).chain(start).chain(protos).chain(&manifest.icon).map(PackagePath::as_str);
    match named.chain([manifest::FILE_NAME]).find(|path| !there.contains(path)) {
        None => Ok(()),
        Some(missing) => {
            let what = format!("the app needs this file, but {IGNORE_FILE} leaves it out");
            Err(Error::path(folder.join(missing), what))
        }
    }
}

/// The manifest's bytes, which must be those that were hashed.
fn manifest_bytes(dir: &Dir, folder: &Path, entries: &[FileEntry]) -> Result<Vec<u8>> {
    let path = folder.join(manifest::FILE_NAME);
    let mut bytes = Vec::new();
    let file = open_regular(dir, manifest::FILE_NAME, &path)?;
    file.take(manifest::MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|e| Error::io(&path, "read", e))?;
    let hashed = entries.iter().find(|entry| entry.path.as_str() == manifest::FILE_NAME);
    match hashed {
        Some(entry) if entry.tree == Tree::of(&bytes) => Ok(bytes),
        _ => Err(Error::path(path, "this file was changed while the app was packed; pack it again")),
    }
}

/// Which files belong to which platform.
struct Places {
    triples: BTreeSet<Triple>,
    named: BTreeMap<PackagePath, BTreeSet<Triple>>,
}

impl Places {
    fn of(manifest: &Manifest) -> Places {
        let programs = manifest.service.iter().flat_map(|service| &service.programs);
        let modules = manifest.view.iter().flat_map(|view| &view.modules);
        let mut named: BTreeMap<PackagePath, BTreeSet<Triple>> = BTreeMap::new();
        for (triple, path) in programs.chain(modules) {
            named.entry(path.clone()).or_default().insert(triple.clone());
        }
        Places { triples: manifest.triples().into_iter().cloned().collect(), named }
    }

    fn platform(&self, path: &PackagePath) -> Platform {
        if let Some(triples) = self.named.get(path) {
            return match triples.first() {
                Some(only) if triples.len() == 1 => Platform::Only(only.clone()),
                _ => Platform::Any,
            };
        }
        let folders = path.as_str().rsplit_once('/').map_or("", |(folders, _)| folders);
        let triple = folders.split('/').find_map(|folder| self.triples.get(folder));
        triple.map_or(Platform::Any, |triple| Platform::Only(triple.clone()))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::fs;

    use super::*;

    pub(crate) const MANIFEST: &str =
        "name = \"trial\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";

    /// An app's folder with these files; a name that ends with `*` is executable.
    pub(crate) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name.trim_end_matches('*'));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let mode = if name.ends_with('*') { 0o700 } else { 0o600 };
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        }
        folder
    }

    pub(crate) fn app(more: &[(&str, &str)]) -> tempfile::TempDir {
        folder(&[&[("mumba.toml", MANIFEST), ("index.html", "<p>")], more].concat())
    }

    fn paths(packed: &Packed, platform: &Platform) -> Vec<String> {
        packed.parts[platform].files.files().iter().map(|file| file.path.to_string()).collect()
    }

    fn copy(packed: &Packed, target: &Path) -> Result<()> {
        packed.contents()?.copy(&packed.folder, target)
    }

    #[test]
    fn the_same_files_give_the_same_bytes_whatever_their_times_and_order() {
        let one = app(&[("b/two.txt", "2"), ("a/run*", "#!"), ("z", "")]);
        let other = app(&[("z", ""), ("a/run*", "#!"), ("b/two.txt", "2")]);
        fs::File::open(other.path().join("z")).unwrap().set_modified(std::time::UNIX_EPOCH).unwrap();
        fs::set_permissions(other.path().join("a/run"), Permissions::from_mode(0o777)).unwrap();
        fs::create_dir(other.path().join("empty")).unwrap();
        let lists = |folder: &tempfile::TempDir| pack(folder.path()).unwrap().parts[&Platform::Any].list.clone();
        assert_eq!(lists(&one), lists(&other));
        fs::set_permissions(other.path().join("a/run"), Permissions::from_mode(0o644)).unwrap();
        assert_ne!(lists(&one), lists(&other));
    }

    #[test]
    fn the_hash_of_a_known_folder_is_known() {
        // Computed by another program. A change of this hash is a change of the format: every installer would disagree.
        let packed = pack(app(&[("a/run*", "#!")]).path()).unwrap();
        let part = &packed.parts[&Platform::Any];
        let digest = Digest::of(&part.list).to_string();
        assert_eq!(digest, "efa33426b20ca279a3326a73da5c2c4e47985f19b8c6fc0d2293223421ce8c68");
        let info_hash = Torrent::of(&part.files).info_hash().to_string();
        assert_eq!(info_hash, "280e60e16fb14c16da17ebb72f481a3ae963bf451dae7e21148f093f6c235856");
    }

    #[test]
    fn what_the_ignore_file_names_is_left_out() {
        let ignore = "# comment\n*.log\n!keep.log\n/build/\nsub/*.tmp\n";
        let folder = app(&[
            (".mumbaignore", ignore),
            ("a.log", ""),
            ("sub/b.log", ""),
            ("keep.log", ""),
            ("build/x", ""),
            ("sub/build/y", ""),
            ("sub/c.tmp", ""),
            ("c.tmp", ""),
            (".git/config", ""),
            ("sub/.hg/x", ""),
        ]);
        std::os::unix::fs::symlink("/etc", folder.path().join("build/link")).unwrap();
        let packed = pack(folder.path()).unwrap();
        assert_eq!(paths(&packed, &Platform::Any), ["c.tmp", "index.html", "keep.log", "mumba.toml", "sub/build/y"]);
    }

    #[test]
    fn what_the_manifest_names_cannot_be_left_out() {
        for named in ["index.html", "mumba.toml"] {
            let error = pack(app(&[(".mumbaignore", named)]).path()).unwrap_err().to_string();
            assert!(error.contains(named) && error.contains(".mumbaignore"), "{error}");
        }
    }

    #[test]
    fn what_cannot_be_the_same_everywhere_is_refused_with_its_path() {
        let refused = |make: &dyn Fn(&Path)| {
            let folder = app(&[]);
            make(folder.path());
            pack(folder.path()).unwrap_err().to_string()
        };
        let link = |at: &Path| std::os::unix::fs::symlink("index.html", at.join("the-link")).unwrap();
        assert!(refused(&link).contains("the-link: this is a link"));
        let socket = |at: &Path| drop(std::os::unix::net::UnixListener::bind(at.join("the-socket")).unwrap());
        assert!(refused(&socket).contains("the-socket: this is a pipe"));
        for name in ["nul.txt", "a:b", "dot.", "Index.html"] {
            let error = refused(&|at| fs::write(at.join(name), "").unwrap());
            assert!(error.to_lowercase().contains(&name.to_lowercase()), "{error}");
        }
        use std::os::unix::ffi::OsStrExt as _;
        let error = refused(&|at| fs::write(at.join(std::ffi::OsStr::from_bytes(b"bad\xff")), "").unwrap());
        assert!(error.contains("UTF-8"), "{error}");
    }

    #[test]
    fn a_copy_is_what_was_packed_and_a_changed_file_is_noticed() {
        let folder = app(&[("a/b/run*", "#!"), ("a/c", "3")]);
        let packed = pack(folder.path()).unwrap();
        let copy_to = tempfile::tempdir().unwrap();
        copy(&packed, copy_to.path()).unwrap();
        packed.contents().unwrap().verify_folder(copy_to.path()).unwrap();

        fs::write(folder.path().join("a/c"), "4").unwrap();
        let other = tempfile::tempdir().unwrap();
        let error = copy(&packed, other.path()).unwrap_err().to_string();
        assert!(error.contains("a/c") && error.contains("changed"), "{error}");
    }

    #[test]
    fn a_folder_that_differs_in_anything_is_not_the_release() {
        let folder = app(&[("a/run*", "#!"), ("b", "text")]);
        let packed = pack(folder.path()).unwrap();
        let check = |change: &dyn Fn(&Path)| {
            let copy_to = tempfile::tempdir().unwrap();
            copy(&packed, copy_to.path()).unwrap();
            change(copy_to.path());
            packed.contents().unwrap().verify_folder(copy_to.path()).map_err(|error| error.attack())
        };
        use crate::Attack::*;
        let mode = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        assert_eq!(check(&|_| ()), Ok(()));
        assert_eq!(check(&|at| fs::write(at.join("b"), "tex!").unwrap()), Err(Some(ArbitrarySoftware)));
        assert_eq!(check(&|at| fs::write(at.join("b"), "text and more").unwrap()), Err(Some(EndlessData)));
        assert_eq!(check(&|at| fs::write(at.join("b"), "t").unwrap()), Err(Some(ArbitrarySoftware)));
        assert_eq!(check(&|at| fs::write(at.join("a/more"), "").unwrap()), Err(Some(ExtraneousDependencies)));
        assert_eq!(check(&|at| fs::create_dir(at.join("d")).unwrap()), Err(Some(ExtraneousDependencies)));
        assert_eq!(check(&|at| mode(&at.join("b"), 0o755)), Err(Some(ArbitrarySoftware)));
        assert_eq!(check(&|at| mode(&at.join("a/run"), 0o644)), Err(Some(ArbitrarySoftware)));
        assert_eq!(check(&|at| fs::remove_file(at.join("b")).unwrap()), Err(None));
        assert_eq!(check(&|at| fs::remove_dir_all(at.join("a")).unwrap()), Err(None));
        let link = |at: &Path| {
            fs::rename(at.join("b"), at.join("a/b")).unwrap();
            std::os::unix::fs::symlink("a/b", at.join("b")).unwrap();
        };
        assert!(check(&link).is_err());
        let only_link = |at: &Path| {
            fs::remove_file(at.join("b")).unwrap();
            std::os::unix::fs::symlink("index.html", at.join("b")).unwrap();
        };
        assert_eq!(check(&only_link), Err(Some(ArbitrarySoftware)));
    }

    #[test]
    fn files_go_to_the_part_of_their_platform() {
        let triple = |text| Triple::parse(text).unwrap();
        let (x86, arm) = (triple("x86_64-unknown-linux-gnu"), triple("aarch64-unknown-linux-gnu"));
        let manifest = format!(
            "name = \"trial\"\nversion = \"1.0.0\"\n[service]\nprogram.\"{x86}\" = \"bin/x\"\nprogram.\"{arm}\" = \"bin/a\"\n\
             [view]\nkind = \"native\"\nmodule.\"{x86}\" = \"same.so\"\nmodule.\"{arm}\" = \"same.so\"\n"
        );
        let manifest = Manifest::parse(manifest.as_bytes(), Path::new("mumba.toml")).unwrap();
        let places = Places::of(&manifest);
        let platform = |path: &str| places.platform(&PackagePath::parse(path).unwrap());
        assert_eq!(platform("bin/x"), Platform::Only(x86.clone()));
        assert_eq!(platform("bin/a"), Platform::Only(arm.clone()));
        assert_eq!(platform("same.so"), Platform::Any);
        assert_eq!(platform("index.html"), Platform::Any);
        assert_eq!(platform(&format!("lib/{arm}/deep/x.so")), Platform::Only(arm.clone()));
        assert_eq!(platform(&format!("lib/{arm}")), Platform::Any);
        assert_eq!(platform("lib/riscv64gc-unknown-linux-gnu/x.so"), Platform::Any);
    }
}
