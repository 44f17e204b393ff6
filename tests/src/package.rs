//! The folders of apps that tests make.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::TestHome;

/// A folder with an app, beside a test's `MUMBA_HOME`.
#[derive(Clone, Debug)]
pub struct Package {
    folder: PathBuf,
}

impl Package {
    /// A folder without anything in it.
    pub fn empty(home: &TestHome, name: &str) -> Package {
        let folder = home.place().join("packages").join(name);
        make_folder(&folder);
        Package { folder }
    }

    /// A web app whose start page is `html`.
    pub fn web(home: &TestHome, name: &str, html: &str) -> Package {
        let manifest = format!(
            "name = \"{name}\"\ntitle = \"{name}\"\nversion = \"1.0.0\"\n\n[view]\nkind = \"web\"\nstart = \"index.html\"\n"
        );
        Package::empty(home, name).write("mumba.toml", manifest).write("index.html", html)
    }

    /// A copy of a folder with an app.
    ///
    /// # Panics
    /// When it cannot be copied.
    pub fn copy(home: &TestHome, name: &str, from: &Path) -> Package {
        let package = Package::empty(home, name);
        let mut folders = vec![from.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
            for entry in entries.flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let at = path.strip_prefix(from).expect("it is below").to_string_lossy().into_owned();
                let mode = entry.metadata().expect("it is there").permissions();
                package.change(&at, fs::read(&path).expect("it can be read"));
                fs::set_permissions(package.folder.join(&at), mode).expect("it was just written");
            }
        }
        package
    }

    /// Adds or replaces a file, which everybody may read.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(self, path: &str, content: impl AsRef<[u8]>) -> Package {
        self.change(path, content);
        self
    }

    /// Like [`Package::write`], on a folder that is in use.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn change(&self, path: &str, content: impl AsRef<[u8]>) {
        let file = self.folder.join(path);
        make_folder(file.parent().expect("it is below the folder"));
        fs::write(&file, content).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("it was just written");
    }

    /// Adds a program: a copy of `from`.
    ///
    /// # Panics
    /// When it cannot be copied.
    pub fn program(self, path: &str, from: &Path) -> Package {
        let content = fs::read(from).unwrap_or_else(|error| panic!("cannot read {}: {error}", from.display()));
        let package = self.write(path, content);
        fs::set_permissions(package.folder.join(path), fs::Permissions::from_mode(0o755)).expect("it was just written");
        package
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Where it is, for a command line.
    ///
    /// # Panics
    /// When that is not UTF-8.
    pub fn as_str(&self) -> &str {
        self.folder.to_str().expect("the kit makes names in UTF-8")
    }
}

fn make_folder(folder: &Path) {
    if folder.is_dir() {
        return;
    }
    if let Some(parent) = folder.parent() {
        make_folder(parent);
    }
    fs::create_dir(folder).unwrap_or_else(|error| panic!("cannot make {}: {error}", folder.display()));
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("it was just made");
}
