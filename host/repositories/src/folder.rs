//! The folder of a repository: its manifest, its list and its icons, read without ever leaving it.

use std::io;
use std::path::Path;

use mumba_apps::manifest::{self, Manifest, PackagePath};
use mumba_apps::package::Package;
use mumba_apps::{AppId, PackageDir};
use mumba_desktop::icon::Kind;

use crate::entry::{DESCRIPTION, TITLE};
use crate::list::MAX_LIST_BYTES;
use crate::text::Rule;
use crate::{AppList, Entry, Error, Result};

/// The list, at the top of the folder.
pub const LIST_FILE: &str = "apps.list";
/// The folder that [`crate::Curated`] puts icons into.
pub const ICONS_FOLDER: &str = "icons";
/// Bytes that an icon may have.
pub const MAX_ICON_BYTES: u64 = 256 << 10;

/// A repository's folder, whose manifest and list were read.
#[derive(Clone, Debug)]
pub struct RepositoryFolder {
    dir: PackageDir,
    manifest: Manifest,
    list: AppList,
}

impl RepositoryFolder {
    /// Opens a folder, which must be given as an absolute path.
    ///
    /// # Errors
    ///
    /// When it is no repository's, or its manifest or list is missing or wrong.
    pub fn open(folder: &Path) -> Result<RepositoryFolder> {
        let package = Package::open(folder)?;
        let Package { manifest, dir, .. } = package;
        if manifest.repository.is_none() {
            let name = manifest.name.to_string();
            return Err(Error::NotARepository { folder: dir.path().to_owned(), name });
        }
        check_texts(&manifest, &dir.path().join(manifest::FILE_NAME))?;
        let path = dir.path().join(LIST_FILE);
        let bytes = dir.read(LIST_FILE, MAX_LIST_BYTES as u64).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::file(&path, "the repository has no such file, its list of apps"),
            io::ErrorKind::FileTooLarge => Error::TooMuch { what: path.display().to_string(), limit: "64 MiB" },
            _ => Error::io(&path, "read", error),
        })?;
        Ok(RepositoryFolder { dir, manifest, list: AppList::decode(&bytes)? })
    }

    /// The manifest. It has a `[repository]`.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The list.
    pub fn list(&self) -> &AppList {
        &self.list
    }

    /// Where the folder lies.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// The icon of an app, where it has one.
    ///
    /// # Errors
    ///
    /// When there is no such file in the folder, or it is no icon.
    pub fn icon(&self, entry: &Entry) -> Result<Option<Icon>> {
        read_icon(&self.dir, entry)
    }

    /// What the list says of an app, by its address or by a name that no other app of the list has.
    ///
    /// # Errors
    ///
    /// When the list has no such app, or several.
    pub fn find(&self, app: &str) -> Result<&Entry> {
        find(self.list.entries().iter(), app, self.path())
    }

    /// Reads every icon: what a curator wants to know before others are told to read them.
    ///
    /// # Errors
    ///
    /// As [`RepositoryFolder::icon`].
    pub fn check_icons(&self) -> Result<()> {
        self.list.entries().iter().try_for_each(|entry| self.icon(entry).map(drop))
    }
}

/// Checks what is shown of a repository as what is shown of an app is checked.
pub(crate) fn check_texts(manifest: &Manifest, path: &Path) -> Result<()> {
    let curator = manifest.repository.as_ref().map_or("", |repository| repository.curator.as_str());
    TITLE
        .check(&manifest.title)
        .and_then(|()| DESCRIPTION.check(manifest.description.trim()))
        .and_then(|()| Rule::line("curator", 0, 100).check(curator))
        .map_err(|what| Error::file(path, what))
}

/// The entry of an app, by its address or by a name that no other one has.
pub(crate) fn find<'a>(entries: impl Iterator<Item = &'a Entry>, app: &str, folder: &Path) -> Result<&'a Entry> {
    let address = AppId::parse(app).ok();
    let is_meant = |entry: &&Entry| address.map_or(entry.name.as_str() == app, |address| entry.address == address);
    let found: Vec<_> = entries.filter(is_meant).collect();
    match found[..] {
        [entry] => Ok(entry),
        [] => Err(Error::NotListed { wanted: app.to_owned(), folder: folder.to_owned() }),
        _ => {
            let addresses = found.iter().map(|entry| entry.address.to_string()).collect();
            Err(Error::Ambiguous { wanted: app.to_owned(), addresses })
        }
    }
}

/// The icon of an app in a repository's folder, where it has one.
pub(crate) fn read_icon(dir: &PackageDir, entry: &Entry) -> Result<Option<Icon>> {
    let Some(name) = &entry.icon else { return Ok(None) };
    let wrong = |what: String| Error::Entry { address: entry.address, what: format!("its icon '{name}' {what}") };
    let bytes = dir.read(name.as_str(), MAX_ICON_BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => wrong("is not in the repository's folder".to_owned()),
        io::ErrorKind::PermissionDenied => {
            wrong("cannot be read, or is a link that leads out of the folder".to_owned())
        }
        io::ErrorKind::FileTooLarge => wrong(format!("has more than {} KiB", MAX_ICON_BYTES >> 10)),
        _ => Error::io(&dir.path().join(name), "read", error),
    })?;
    Icon::of(bytes).map(Some).map_err(wrong)
}

/// The manifest of a new repository.
pub(crate) fn manifest_text(name: &str, title: &str, curator: &str) -> String {
    let mut text = format!("name = {}\ntitle = {}\nversion = \"1.0.0\"\n\n[repository]\n", quoted(name), quoted(title));
    if !curator.is_empty() {
        text.push_str(&format!("curator = {}\n", quoted(curator)));
    }
    text
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// The picture of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// What it is.
    pub format: IconFormat,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconFormat {
    /// Scalable.
    Svg,
    /// A square of 16 to 1024 pixels.
    Png,
}

impl IconFormat {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            IconFormat::Svg => "image/svg+xml",
            IconFormat::Png => "image/png",
        }
    }

    /// How the name of the file ends.
    pub fn extension(self) -> &'static str {
        match self {
            IconFormat::Svg => "svg",
            IconFormat::Png => "png",
        }
    }
}

impl Icon {
    /// Looks at the beginning of a picture. It is not decoded: whoever draws it does that, in a sandbox.
    ///
    /// # Errors
    ///
    /// What is wrong with it, to follow its name.
    pub fn of(bytes: Vec<u8>) -> Result<Icon, String> {
        if bytes.len() as u64 > MAX_ICON_BYTES {
            return Err(format!("has more than {} KiB", MAX_ICON_BYTES >> 10));
        }
        if bytes.starts_with(b"\x89PNG") {
            return match png_side(&bytes) {
                Some(16..=1024) => Ok(Icon { format: IconFormat::Png, bytes }),
                Some(_) => Err("has not 16 to 1024 pixels on each side".to_owned()),
                None => Err("is a broken PNG, or not square".to_owned()),
            };
        }
        match Kind::of("icon", &bytes) {
            Ok(Kind::Svg) => Ok(Icon { format: IconFormat::Svg, bytes }),
            _ => Err("is neither PNG nor SVG".to_owned()),
        }
    }

    /// Decodes a picture as well: for a curator, whose icon should be one that everybody can draw.
    ///
    /// # Errors
    ///
    /// As [`Icon::of`].
    pub fn decode(bytes: Vec<u8>) -> Result<Icon, String> {
        let icon = Icon::of(bytes)?;
        match Kind::of("icon", &icon.bytes) {
            Ok(_) => Ok(icon),
            Err(mumba_desktop::Error::Icon { why, .. }) => Err(format!("cannot be used: {why}")),
            Err(error) => Err(format!("cannot be used: {error}")),
        }
    }

    /// Where it lies in a repository that [`crate::Curated`] writes.
    pub(crate) fn path(&self, address: &AppId) -> PackagePath {
        let path = format!("{ICONS_FOLDER}/{address}.{}", self.format.extension());
        PackagePath::parse(path).expect("an address and an extension make a path")
    }
}

/// The width of a PNG that is as high as it is wide, from its first chunk (PNG, 5.2 and 11.2.1).
fn png_side(bytes: &[u8]) -> Option<u32> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    let (width, height) = (number(0)?, number(4)?);
    let whole = bytes.ends_with(b"\0\0\0\0IEND\xaeB`\x82");
    (width == height && whole).then_some(width)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::fs;

    use super::*;
    use crate::entry::tests::entry;

    pub(crate) const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![0; (width * height) as usize]).unwrap();
        drop(writer);
        bytes
    }

    /// A repository's folder with these entries.
    pub(crate) fn repository(entries: Vec<Entry>) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(ICONS_FOLDER)).unwrap();
        fs::write(folder.path().join("mumba.toml"), manifest_text("garden", "Ana's garden", "Ana")).unwrap();
        fs::write(folder.path().join(LIST_FILE), AppList::new(entries).unwrap().encode()).unwrap();
        folder
    }

    fn with_icon(path: &str) -> Entry {
        Entry { icon: Some(PackagePath::parse(path).unwrap()), ..entry(1, "a") }
    }

    #[test]
    fn a_folder_is_read_with_its_icons() {
        let folder = repository(vec![with_icon("icons/a.svg"), entry(2, "b")]);
        fs::write(folder.path().join("icons/a.svg"), SVG).unwrap();
        let repository = RepositoryFolder::open(folder.path()).unwrap();
        assert_eq!(repository.manifest().title, "Ana's garden");
        assert_eq!(repository.manifest().repository.as_ref().unwrap().curator, "Ana");
        let [a, b] = repository.list().entries() else { panic!() };
        assert_eq!(repository.icon(a).unwrap().unwrap(), Icon { format: IconFormat::Svg, bytes: SVG.into() });
        assert_eq!(repository.icon(b).unwrap(), None);
        repository.check_icons().unwrap();
    }

    #[test]
    fn an_app_is_no_repository_and_a_list_must_be_there() {
        let folder = repository(vec![]);
        fs::remove_file(folder.path().join(LIST_FILE)).unwrap();
        assert!(RepositoryFolder::open(folder.path()).unwrap_err().to_string().contains(LIST_FILE));
        fs::write(folder.path().join(LIST_FILE), "d4:appslee").unwrap();
        assert!(matches!(RepositoryFolder::open(folder.path()).unwrap_err(), Error::Format(_)));
        let app = "name = \"notes\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"mumba.toml\"\n";
        fs::write(folder.path().join("mumba.toml"), app).unwrap();
        let error = RepositoryFolder::open(folder.path()).unwrap_err();
        assert!(matches!(&error, Error::NotARepository { name, .. } if name == "notes"), "{error}");
    }

    #[test]
    fn icons_that_lie_elsewhere_or_are_none_are_refused_with_the_app() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.svg"), SVG).unwrap();
        let folder = repository(vec![with_icon("icons/a.svg")]);
        let icon = folder.path().join("icons/a.svg");
        let refused = || {
            let error = RepositoryFolder::open(folder.path()).unwrap().check_icons().unwrap_err().to_string();
            assert!(error.contains(&entry(1, "a").address.to_string()) && error.contains("icons/a.svg"), "{error}");
            error
        };
        assert!(refused().contains("not in the repository"));
        std::os::unix::fs::symlink(outside.path().join("secret.svg"), &icon).unwrap();
        assert!(refused().contains("leads out"));
        fs::remove_file(&icon).unwrap();
        let large = format!("<svg>{}</svg>", " ".repeat(256 << 10));
        let whole = picture(32, 32);
        for (bytes, what) in [
            (large.as_bytes(), "256 KiB"),
            (b"GIF89a", "neither"),
            (b"<html></html>", "neither"),
            (b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "neither"),
            (b"\x89PNG", "broken"),
            (&whole[..whole.len() - 1], "broken"),
            (&picture(32, 16), "not square"),
            (&picture(8, 8), "16 to 1024"),
            (&picture(2000, 2000), "16 to 1024"),
        ] {
            fs::write(&icon, bytes).unwrap();
            let error = refused();
            assert!(error.contains(what), "{what}: {error}");
        }
        fs::write(&icon, &whole).unwrap();
        RepositoryFolder::open(folder.path()).unwrap().check_icons().unwrap();
    }

    #[test]
    fn a_curators_icon_is_decoded() {
        let whole = picture(64, 64);
        Icon::decode(whole.clone()).unwrap();
        let mut broken = whole;
        let middle = broken.len() / 2;
        broken[middle] ^= 0xff;
        Icon::of(broken.clone()).unwrap();
        assert!(Icon::decode(broken).unwrap_err().contains("broken PNG"));
    }

    #[test]
    fn the_manifest_holds_any_text_that_a_title_may_be() {
        for title in ["Ana's garden", "a\"b\\c", "日本語", "'''"] {
            let text = manifest_text("garden", title, title);
            let manifest = Manifest::parse(text.as_bytes(), Path::new("mumba.toml")).unwrap();
            assert_eq!((manifest.title.as_str(), manifest.repository.unwrap().curator.as_str()), (title, title));
        }
    }
}
