//! Changing a repository: its curator adds and removes apps in a folder, and publishes the folder as it is then.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirBuilder, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use mumba_apps::manifest::{self, AppName, Manifest};
use mumba_apps::{AppId, PackageDir};
use mumba_releases::{IGNORE_FILE, Platform};
use rustix::fs::FlockOperation;
use semver::Version;

use crate::entry::SUMMARY_CHARS;
use crate::folder::{ICONS_FOLDER, LIST_FILE, check_texts, find, manifest_text, read_icon};
use crate::{AppList, Category, Entry, Error, Homepage, Icon, RepositoryFolder, Result};

/// How the names of files end that are being written. What a crash leaves of them is not published.
const UNFINISHED: &str = ".new";

/// A repository's folder that is open for changes. Nobody else changes it meanwhile.
#[derive(Debug)]
pub struct Curated {
    folder: PathBuf,
    manifest: Manifest,
    entries: BTreeMap<AppId, Entry>,
    /// Icons that are not written yet.
    icons: BTreeMap<AppId, Icon>,
    _lock: File,
}

/// An app that was added.
#[derive(Clone, Debug)]
pub struct Added {
    /// What the list says of it now.
    pub entry: Entry,
    /// The list had the app before.
    pub replaced: bool,
}

/// What a curator says of an app. What is missing is not said.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "as in Entry")]
pub struct Particulars {
    pub name: Option<AppName>,
    pub title: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub categories: Option<BTreeSet<Category>>,
    pub keywords: Option<BTreeSet<String>>,
    pub publisher: Option<String>,
    pub homepage: Option<Homepage>,
    pub version: Option<Version>,
    pub size_bytes: Option<u64>,
    /// The bytes of a PNG or SVG.
    pub icon: Option<Vec<u8>>,
}

impl Particulars {
    /// What an app's folder says: its address, where the manifest has one, and the rest. The size is that of its release
    /// on the platform for which it is largest.
    ///
    /// # Errors
    ///
    /// When the folder is no app's, or could not be published.
    pub fn of_app(folder: &Path) -> Result<(Option<AppId>, Particulars)> {
        let packed = mumba_releases::pack(folder)?;
        let manifest = &packed.manifest;
        if manifest.repository.is_some() {
            return Err(Error::NotAnApp { folder: folder.to_owned(), name: manifest.name.to_string() });
        }
        let size = |platform: &Platform| packed.parts.get(platform).map_or(0, |part| part.files.size_bytes());
        let any = size(&Platform::Any);
        let largest = packed.parts.keys().filter(|platform| **platform != Platform::Any).map(size).max();
        let icon = match &manifest.icon {
            Some(icon) => Some(read_apps_icon(&folder.join(icon))?),
            None => None,
        };
        let size_bytes = Some(any + largest.unwrap_or(0));
        Ok((manifest.address, Particulars { size_bytes, icon, ..Particulars::of_manifest(manifest) }))
    }

    /// What a manifest says. The first line of its description is the summary.
    pub fn of_manifest(manifest: &Manifest) -> Particulars {
        Particulars {
            name: Some(manifest.name.clone()),
            title: Some(manifest.title.clone()),
            version: Some(manifest.version.clone()),
            ..Particulars::of_description(&manifest.description)
        }
    }

    /// What an app's description says. Its first line is the summary.
    pub fn of_description(description: &str) -> Particulars {
        let description = description.trim();
        let summary = shortened(description.lines().next().unwrap_or_default().trim(), SUMMARY_CHARS);
        Particulars {
            description: Some(if summary == description { String::new() } else { description.to_owned() }),
            summary: Some(summary),
            ..Particulars::default()
        }
    }

    /// These, and what `others` say where these say nothing.
    pub fn or(self, others: Particulars) -> Particulars {
        Particulars {
            name: self.name.or(others.name),
            title: self.title.or(others.title),
            summary: self.summary.or(others.summary),
            description: self.description.or(others.description),
            categories: self.categories.or(others.categories),
            keywords: self.keywords.or(others.keywords),
            publisher: self.publisher.or(others.publisher),
            homepage: self.homepage.or(others.homepage),
            version: self.version.or(others.version),
            size_bytes: self.size_bytes.or(others.size_bytes),
            icon: self.icon.or(others.icon),
        }
    }

    /// What a list says of an app, but for its icon.
    fn of_entry(entry: &Entry) -> Particulars {
        let Entry {
            name,
            title,
            summary,
            description,
            categories,
            keywords,
            publisher,
            homepage,
            version,
            size_bytes,
            ..
        } = entry.clone();
        Particulars {
            name: Some(name),
            title: Some(title),
            summary: Some(summary),
            description: Some(description),
            categories: Some(categories),
            keywords: Some(keywords),
            publisher: Some(publisher),
            homepage,
            version: Some(version),
            size_bytes: Some(size_bytes),
            icon: None,
        }
    }
}

/// The icon of an app. It may be larger than one of a repository, which is said later; without an end it may not be.
fn read_apps_icon(path: &Path) -> Result<Vec<u8>> {
    let limit = mumba_desktop::icon::MAX_BYTES;
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::Read::take(File::open(path)?, limit + 1), &mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|source| Error::io(path, "read", source))
}

/// A text of at most so many characters, cut after a word.
fn shortened(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    // One character is for the mark that there was more.
    let end = text[..cut].char_indices().last().map_or(0, |(at, _)| at);
    let kept = text[..end].rsplit_once(char::is_whitespace).map_or(&text[..end], |(kept, _)| kept);
    format!("{}…", kept.trim_end())
}

impl Curated {
    /// Makes a repository without apps, in a folder that is empty or not there.
    ///
    /// # Errors
    ///
    /// When the folder has something in it, cannot be made, or a text is not one that a repository may have.
    pub fn create(folder: &Path, name: &str, title: &str, curator: &str) -> Result<Curated> {
        let manifest = folder.join(manifest::FILE_NAME);
        let text = manifest_text(name, title, curator);
        let parsed = Manifest::parse(text.as_bytes(), &manifest).map_err(mumba_apps::Error::from)?;
        check_texts(&parsed, &manifest)?;
        match fs::read_dir(folder) {
            Ok(names) => {
                if names.count() > 0 {
                    return Err(Error::FolderExists { folder: folder.to_owned() });
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => make_folder(folder)?,
            Err(source) => return Err(Error::io(folder, "read", source)),
        }
        let folder = canonical(folder)?;
        let lock = lock(&folder)?;
        // The manifest last: with it, it is a repository.
        let files = [
            (folder.join(IGNORE_FILE), format!("*{UNFINISHED}\n").into_bytes()),
            (folder.join(LIST_FILE), AppList::default().encode()),
            (folder.join(manifest::FILE_NAME), text.into_bytes()),
        ];
        files.iter().try_for_each(|(path, bytes)| write(path, bytes)).inspect_err(|_| {
            // Empty again, so that the next attempt is not refused.
            files.iter().for_each(|(path, _)| drop(fs::remove_file(path)));
        })?;
        Curated::locked(folder, lock)
    }

    /// Opens a repository for changes, and waits while another command changes it.
    ///
    /// # Errors
    ///
    /// When it is none, or something in it is wrong.
    pub fn open(folder: &Path) -> Result<Curated> {
        let folder = canonical(folder)?;
        let lock = lock(&folder)?;
        Curated::locked(folder, lock)
    }

    /// Reads what others have written: with the lock it stays so.
    fn locked(folder: PathBuf, lock: File) -> Result<Curated> {
        let repository = RepositoryFolder::open(&folder)?;
        Ok(Curated {
            manifest: repository.manifest().clone(),
            entries: repository.list().entries().iter().map(|entry| (entry.address, entry.clone())).collect(),
            icons: BTreeMap::new(),
            folder,
            _lock: lock,
        })
    }

    /// The repository's manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the list says, in the order of addresses.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.values()
    }

    /// Adds an app, or replaces what is said of it. What `particulars` lack stays as it was.
    ///
    /// # Errors
    ///
    /// When something is wrong, or name, version or size are neither given nor known.
    pub fn add(&mut self, address: AppId, particulars: Particulars) -> Result<Added> {
        let former = self.entries.get(&address);
        let known = particulars.or(former.map(Particulars::of_entry).unwrap_or_default());
        let missing = |field| Error::Missing { address, field };
        let name = known.name.ok_or_else(|| missing("name"))?;
        let icon = match known.icon {
            Some(bytes) => {
                let wrong = |what| Error::Entry { address, what: format!("its icon {what}") };
                Some(Icon::decode(bytes).map_err(wrong)?)
            }
            None => None,
        };
        let entry = Entry {
            address,
            title: known.title.unwrap_or_else(|| name.to_string()),
            name,
            summary: known.summary.unwrap_or_default(),
            description: known.description.unwrap_or_default(),
            categories: known.categories.unwrap_or_default(),
            keywords: known.keywords.unwrap_or_default(),
            publisher: known.publisher.unwrap_or_default(),
            homepage: known.homepage,
            version: known.version.ok_or_else(|| missing("version"))?,
            size_bytes: known.size_bytes.ok_or_else(|| missing("size"))?,
            icon: match &icon {
                Some(icon) => Some(icon.path(&address)),
                None => former.and_then(|former| former.icon.clone()),
            },
        };
        entry.check()?;
        if let Some(icon) = icon {
            self.icons.insert(address, icon);
        }
        let replaced = self.entries.insert(address, entry.clone()).is_some();
        Ok(Added { entry, replaced })
    }

    /// Removes an app, by its address or by a name that no other app of the list has.
    ///
    /// # Errors
    ///
    /// When the list has no such app, or several.
    pub fn remove(&mut self, app: &str) -> Result<Entry> {
        let address = self.find(app)?.address;
        self.icons.remove(&address);
        let removed = self.entries.remove(&address);
        removed.ok_or_else(|| Error::NotListed { wanted: app.to_owned(), folder: self.folder.clone() })
    }

    /// What the list says of an app, by its address or by a name that no other app of the list has.
    ///
    /// # Errors
    ///
    /// When the list has no such app, or several.
    pub fn find(&self, app: &str) -> Result<&Entry> {
        find(self.entries.values(), app, &self.folder)
    }

    /// Writes what was changed: new icons, then the list, which is what makes it so; then icons that no app has any more
    /// are removed. The same apps give the same bytes.
    ///
    /// # Errors
    ///
    /// When the list would be too large, an icon that was there is not any more, or something cannot be written. The list
    /// is the old or the new one then.
    pub fn save(&mut self) -> Result<()> {
        let list = AppList::new(self.entries.values().cloned().collect())?.encode();
        let dir = PackageDir::open_folder(&self.folder).map_err(|source| Error::io(&self.folder, "open", source))?;
        let former = self.entries.values().filter(|entry| !self.icons.contains_key(&entry.address));
        former.into_iter().try_for_each(|entry| read_icon(&dir, entry).map(drop))?;
        let icons = self.folder.join(ICONS_FOLDER);
        if !self.icons.is_empty() && !icons.is_dir() {
            make_folder(&icons)?;
        }
        for (address, icon) in &self.icons {
            write(&self.folder.join(icon.path(address)), &icon.bytes)?;
        }
        write(&self.folder.join(LIST_FILE), &list)?;
        self.icons.clear();
        self.remove_unused(&icons)
    }

    /// Removes icons that were written here and that no entry names. Other files are the curator's own.
    fn remove_unused(&self, icons: &Path) -> Result<()> {
        let used: BTreeSet<_> =
            self.entries.values().filter_map(|entry| entry.icon.as_ref()).map(|icon| self.folder.join(icon)).collect();
        let names = match fs::read_dir(icons) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            names => names.map_err(|source| Error::io(icons, "read", source))?,
        };
        for name in names {
            let path = name.map_err(|source| Error::io(icons, "read", source))?.path();
            let extension = path.extension().and_then(|extension| extension.to_str());
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let is_ours =
                matches!(extension, Some("png" | "svg")) && stem.is_some_and(|stem| AppId::parse(stem).is_ok());
            if is_ours && !used.contains(&path) {
                fs::remove_file(&path).map_err(|source| Error::io(&path, "remove", source))?;
            }
        }
        Ok(())
    }
}

/// Waits until nobody else changes the folder. It is free again when the file is dropped.
fn lock(folder: &Path) -> Result<File> {
    let failed = |source| Error::io(folder, "lock", source);
    let file = File::open(folder).map_err(failed)?;
    rustix::fs::flock(&file, FlockOperation::LockExclusive).map_err(|error| failed(error.into()))?;
    Ok(file)
}

fn canonical(folder: &Path) -> Result<PathBuf> {
    fs::canonicalize(folder).map_err(|source| Error::io(folder, "open", source))
}

fn make_folder(folder: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).create(folder).map_err(|source| Error::io(folder, "create", source))
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let unfinished = PathBuf::from(unfinished);
    let write = || -> io::Result<()> {
        let mut file = File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, path)
    };
    write().map_err(|source| {
        // The error that is told is the first one.
        let _ = fs::remove_file(&unfinished);
        Error::io(path, "write", source)
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use tempfile::TempDir;

    use super::*;
    use crate::folder::tests::{SVG, picture};

    const A: AppId = AppId::from_bytes([1; 32]);
    const B: AppId = AppId::from_bytes([2; 32]);

    fn garden() -> (TempDir, Curated) {
        let folder = tempfile::tempdir().unwrap();
        let curated = Curated::create(&folder.path().join("garden"), "garden", "Ana's garden", "Ana").unwrap();
        (folder, curated)
    }

    fn notes() -> Particulars {
        Particulars {
            name: Some(AppName::parse("notes").unwrap()),
            version: Some(Version::new(1, 2, 0)),
            size_bytes: Some(1000),
            ..Particulars::default()
        }
    }

    /// Every file of the repository.
    fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.extend(self::files(&path));
            } else {
                files.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
        files
    }

    fn app(folder: &Path, manifest: &str) -> PathBuf {
        let folder = folder.join("app");
        fs::create_dir_all(folder.join("bin/x86_64-unknown-linux-gnu")).unwrap();
        fs::create_dir_all(folder.join("bin/aarch64-unknown-linux-gnu")).unwrap();
        let view = "[view]\nkind = \"web\"\nstart = \"index.html\"\n";
        fs::write(folder.join("mumba.toml"), format!("name = \"notes\"\nversion = \"1.2.0\"\n{manifest}{view}"))
            .unwrap();
        fs::write(folder.join("index.html"), "<p>").unwrap();
        fs::write(folder.join("icon.svg"), SVG).unwrap();
        folder
    }

    #[test]
    fn a_new_repository_has_no_apps_and_can_be_packed_as_an_app_is() {
        let (folder, mut curated) = garden();
        assert_eq!(curated.entries().len(), 0);
        curated.add(A, Particulars { icon: Some(SVG.into()), ..notes() }).unwrap();
        curated.save().unwrap();
        // What a crash leaves is not published.
        fs::write(curated.folder().join("apps.list.new"), "half").unwrap();
        let packed = mumba_releases::pack(curated.folder()).unwrap();
        assert_eq!(packed.parts.keys().collect::<Vec<_>>(), [&Platform::Any]);
        let names: Vec<_> =
            packed.parts[&Platform::Any].files.files().iter().map(|file| file.path.to_string()).collect();
        assert_eq!(names, ["apps.list".to_owned(), format!("icons/{A}.svg"), "mumba.toml".to_owned()]);
        drop(curated);
        let again = Curated::create(&folder.path().join("garden"), "garden", "x", "").unwrap_err();
        assert!(matches!(again, Error::FolderExists { .. }));
        for (name, title, curator) in [("Garden", "x", ""), ("garden", "a\u{202e}b", ""), ("garden", "x", "a\nb")] {
            let place = folder.path().join("other");
            assert!(Curated::create(&place, name, title, curator).is_err());
            assert!(!place.exists());
        }
    }

    #[test]
    fn what_is_added_is_there_again_and_what_is_not_given_stays() {
        let (_folder, mut curated) = garden();
        let place = curated.folder().to_owned();
        let first = Particulars {
            summary: Some("Keeps notes".to_owned()),
            categories: Some(BTreeSet::from([Category::Office])),
            icon: Some(SVG.into()),
            ..notes()
        };
        assert!(!curated.add(A, first).unwrap().replaced);
        curated.save().unwrap();
        drop(curated);
        let mut curated = Curated::open(&place).unwrap();
        let second = Particulars {
            version: Some(Version::new(2, 0, 0)),
            publisher: Some("Ana".to_owned()),
            ..Particulars::default()
        };
        let added = curated.add(A, second).unwrap();
        assert!(added.replaced);
        let entry = &added.entry;
        assert_eq!(
            (entry.title.as_str(), entry.summary.as_str(), entry.publisher.as_str()),
            ("notes", "Keeps notes", "Ana")
        );
        assert_eq!((entry.version.major, entry.size_bytes, entry.categories.len()), (2, 1000, 1));
        assert_eq!(entry.icon.as_ref().unwrap().as_str(), format!("icons/{A}.svg"));
        curated.save().unwrap();
        assert_eq!(RepositoryFolder::open(&place).unwrap().list().get(&A), Some(entry));
    }

    #[test]
    fn the_same_apps_give_the_same_files_in_whatever_order_they_came() {
        let write = |order: &[AppId]| {
            let (folder, mut curated) = garden();
            for address in order {
                let icon = Some(picture(16 + u32::from(address.as_bytes()[0]), 16 + u32::from(address.as_bytes()[0])));
                curated.add(*address, Particulars { icon, ..notes() }).unwrap();
                curated.save().unwrap();
            }
            let files = files(&folder.path().join("garden"));
            files
                .into_iter()
                .map(|(path, bytes)| (path.strip_prefix(folder.path()).unwrap().to_owned(), bytes))
                .collect::<Vec<_>>()
        };
        let files = write(&[A, B]);
        assert_eq!(files.len(), 5);
        assert_eq!(files, write(&[B, A, B]));
    }

    #[test]
    fn icons_that_no_app_has_are_removed_and_files_of_others_stay() {
        let (_folder, mut curated) = garden();
        let icons = curated.folder().join("icons");
        curated.add(A, Particulars { icon: Some(SVG.into()), ..notes() }).unwrap();
        curated.add(B, Particulars { icon: Some(SVG.into()), ..notes() }).unwrap();
        curated.save().unwrap();
        fs::write(icons.join("mine.svg"), SVG).unwrap();
        curated.add(A, Particulars { icon: Some(picture(32, 32)), ..Particulars::default() }).unwrap();
        curated.remove(&B.to_string()).unwrap();
        curated.save().unwrap();
        let names: Vec<_> =
            files(&icons).into_keys().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
        assert_eq!(
            names,
            ["mine.svg".to_owned(), format!("{A}.png")]
                .into_iter()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn what_cannot_be_in_a_list_is_refused_and_changes_nothing() {
        let (_folder, mut curated) = garden();
        let place = curated.folder().to_owned();
        let error = curated.add(A, Particulars::default()).unwrap_err().to_string();
        assert!(error.contains("--name"), "{error}");
        let error = curated.add(A, Particulars { size_bytes: None, ..notes() }).unwrap_err().to_string();
        assert!(error.contains("--size"), "{error}");
        assert!(curated.add(A, Particulars { title: Some("a\u{202e}".to_owned()), ..notes() }).is_err());
        assert!(curated.add(A, Particulars { icon: Some(b"GIF89a".into()), ..notes() }).is_err());
        assert_eq!(curated.entries().len(), 0);
        curated.save().unwrap();
        assert_eq!(RepositoryFolder::open(&place).unwrap().list().entries(), []);
    }

    #[test]
    fn an_icon_that_is_lost_keeps_the_list_as_it_was_until_it_is_put_right() {
        let (_folder, mut curated) = garden();
        let place = curated.folder().to_owned();
        curated.add(A, Particulars { icon: Some(SVG.into()), ..notes() }).unwrap();
        curated.save().unwrap();
        let before = fs::read(place.join(LIST_FILE)).unwrap();
        fs::remove_file(place.join(format!("icons/{A}.svg"))).unwrap();
        curated.add(B, notes()).unwrap();
        assert!(curated.save().unwrap_err().to_string().contains(&A.to_string()));
        assert_eq!(fs::read(place.join(LIST_FILE)).unwrap(), before);
        curated.remove(&A.to_string()).unwrap();
        curated.save().unwrap();
        assert_eq!(RepositoryFolder::open(&place).unwrap().list().entries().len(), 1);
    }

    #[test]
    fn an_app_is_found_by_its_address_or_by_a_name_that_is_its_own() {
        let (_folder, mut curated) = garden();
        curated.add(A, notes()).unwrap();
        assert_eq!(curated.find("notes").unwrap().address, A);
        curated.add(B, notes()).unwrap();
        let error = curated.find("notes").unwrap_err().to_string();
        assert!(error.contains(&A.to_string()) && error.contains(&B.to_string()), "{error}");
        assert!(matches!(curated.remove("notes"), Err(Error::Ambiguous { .. })));
        assert_eq!(curated.remove(&A.to_string()).unwrap().address, A);
        assert_eq!(curated.remove("notes").unwrap().address, B);
        assert!(matches!(curated.remove("notes"), Err(Error::NotListed { .. })));
    }

    #[test]
    fn an_apps_folder_says_what_its_manifest_says_and_how_large_a_download_is() {
        let folder = tempfile::tempdir().unwrap();
        let module = "program.\"x86_64-unknown-linux-gnu\" = \"bin/x86_64-unknown-linux-gnu/s\"\n\
                      program.\"aarch64-unknown-linux-gnu\" = \"bin/aarch64-unknown-linux-gnu/s\"\n";
        let description = "description = \"\"\"Keeps notes.\nAnd more.\"\"\"\nicon = \"icon.svg\"\n";
        let app =
            app(folder.path(), &format!("title = \"Notes\"\naddress = \"{A}\"\n{description}[service]\n{module}"));
        for (triple, size) in [("x86_64", 100), ("aarch64", 300)] {
            let program = app.join(format!("bin/{triple}-unknown-linux-gnu/s"));
            fs::write(&program, format!("#!/bin/sh\n{}", "#".repeat(size - 10))).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let (address, particulars) = Particulars::of_app(&app).unwrap();
        assert_eq!(address, Some(A));
        let common: u64 =
            ["mumba.toml", "index.html", "icon.svg"].iter().map(|name| app.join(name).metadata().unwrap().len()).sum();
        assert_eq!(particulars.size_bytes, Some(common + 300));
        assert_eq!(particulars.summary.as_deref(), Some("Keeps notes."));
        assert_eq!(particulars.description.as_deref(), Some("Keeps notes.\nAnd more."));
        let (_garden, mut curated) = garden();
        let entry = curated.add(A, particulars).unwrap().entry;
        assert_eq!((entry.title.as_str(), entry.version.to_string().as_str()), ("Notes", "1.2.0"));
        assert!(entry.icon.is_some());
    }

    #[test]
    fn a_long_first_line_is_cut_after_a_word_and_a_short_one_is_not_said_twice() {
        assert_eq!(shortened("one two three", 13), "one two three");
        assert_eq!(shortened("one two three", 12), "one two…");
        assert_eq!(shortened("ääääääääää", 5), "ääää…");
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path(), "description = \"Keeps notes.\"\n");
        let (address, particulars) = Particulars::of_app(&app).unwrap();
        assert_eq!((address, particulars.description.as_deref()), (None, Some("")));
    }

    #[test]
    fn a_repository_lists_no_repositories() {
        let (_folder, curated) = garden();
        assert!(matches!(Particulars::of_app(curated.folder()).unwrap_err(), Error::NotAnApp { .. }));
    }

    #[test]
    fn two_who_change_it_do_so_one_after_the_other() {
        let (_folder, mut curated) = garden();
        let place = curated.folder().to_owned();
        let other = std::thread::spawn(move || {
            let mut curated = Curated::open(&place).unwrap();
            curated.add(B, notes()).unwrap();
            curated.save().unwrap();
            place
        });
        curated.add(A, notes()).unwrap();
        curated.save().unwrap();
        drop(curated);
        let place = other.join().unwrap();
        assert_eq!(RepositoryFolder::open(&place).unwrap().list().entries().len(), 2);
    }
}
