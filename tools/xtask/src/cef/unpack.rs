//! Unpacking CEF: only the files that Chromium needs at run time, flat, with the modes that they need.
//!
//! Two forms are known: a jar that holds one `.tar.gz` with the files at its top, and CEF's own `.tar.bz2`, with them
//! in `Release` and `Resources`. What an archive calls its files is not trusted: names are matched, never followed.

use std::borrow::Cow;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use flate2::read::GzDecoder;

use crate::progress::{Counted, Progress};
use crate::workspace::make_folder;

/// The files at the top of an unpacked CEF, beside the `.pak` files and the folder `locales`. The programs and
/// libraries among them must be executable.
const FILES: &[&str] = &[
    "CREDITS.html",
    "LICENSE.txt",
    "README.txt",
    "chrome-sandbox",
    "icudtl.dat",
    "libEGL.so",
    "libGLESv2.so",
    "libcef.so",
    "libvk_swiftshader.so",
    "libvulkan.so.1",
    "snapshot_blob.bin",
    "v8_context_snapshot.bin",
    "vk_swiftshader_icd.json",
];

/// Unpacks a `.jar` or `.tar.bz2` into an empty folder.
pub(crate) fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let name = archive.file_name().unwrap_or_default().to_string_lossy();
    let file = File::open(archive).with_context(|| format!("cannot open {}", archive.display()))?;
    let unpacked = if name.ends_with(".jar") {
        unpack_jar(file, folder)
    } else if name.ends_with(".tar.bz2") {
        unpack_bzip2(file, folder)
    } else {
        bail!("{} is neither a .jar nor a .tar.bz2", archive.display());
    };
    unpacked.with_context(|| format!("cannot unpack {} into {}", archive.display(), folder.display()))
}

fn unpack_jar(file: File, folder: &Path) -> Result<()> {
    let mut jar = zip::ZipArchive::new(file).context("it is no jar")?;
    let inner = jar.file_names().flatten().find(|name| name.ends_with(".tar.gz")).map(Cow::into_owned);
    let inner = inner.context("it holds no .tar.gz")?;
    let entry = jar.by_name(&inner).with_context(|| format!("cannot read {inner} in it"))?;
    let mut progress = Progress::new("Unpacking Chromium", Some(entry.size()));
    unpack_tar(GzDecoder::new(Counted::new(entry, &mut progress)), folder)?;
    progress.finish();
    Ok(())
}

#[cfg(feature = "archive")]
fn unpack_bzip2(file: File, folder: &Path) -> Result<()> {
    let mut progress = Progress::new("Unpacking Chromium", file.metadata().ok().map(|metadata| metadata.len()));
    let counted = Counted::new(io::BufReader::with_capacity(1 << 20, file), &mut progress);
    unpack_tar(bzip2::read::MultiBzDecoder::new(counted), folder)?;
    progress.finish();
    Ok(())
}

#[cfg(not(feature = "archive"))]
fn unpack_bzip2(_file: File, _folder: &Path) -> Result<()> {
    bail!("this xtask was built without the feature `archive`")
}

fn unpack_tar(reader: impl Read, folder: &Path) -> Result<()> {
    let mut archive = tar::Archive::new(reader);
    for entry in archive.entries().context("it is no tar archive")? {
        let mut entry = entry.context("it is damaged")?;
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let path = entry.path().context("it names a file in an unknown encoding")?.into_owned();
        let Some(place) = place(&path) else { continue };
        let target = folder.join(&place);
        if let Some(parent) = target.parent() {
            make_folder(parent)?;
        }
        let mode = if is_executable(&place) { 0o755 } else { 0o644 };
        write(&mut entry, &target, mode).with_context(|| format!("cannot write {}", target.display()))?;
    }
    Ok(())
}

fn write(source: &mut impl Read, target: &Path, mode: u32) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(target)?;
    io::copy(source, &mut file)?;
    // The umask must not hide it from the user who runs the host.
    file.set_permissions(fs::Permissions::from_mode(mode))
}

/// Where a file of the archive goes in the folder; nowhere if it is not needed.
fn place(path: &Path) -> Option<PathBuf> {
    let parts = path
        .components()
        .filter(|part| !matches!(part, Component::CurDir))
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect::<Option<Vec<_>>>()?;
    // CEF's own archives have a folder at the top and sort the files by kind.
    let parts = match parts.as_slice() {
        [top, "Release" | "Resources", rest @ ..] if top.starts_with("cef_binary_") => rest,
        [top, file @ ("LICENSE.txt" | "CREDITS.html" | "README.txt")] if top.starts_with("cef_binary_") => {
            return Some(PathBuf::from(file));
        }
        all => all,
    };
    match parts {
        [file] if FILES.contains(file) || file.ends_with(".pak") => Some(PathBuf::from(file)),
        ["locales", file] if file.ends_with(".pak") => Some(Path::new("locales").join(file)),
        _ => None,
    }
}

fn is_executable(place: &Path) -> bool {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    name == "chrome-sandbox" || name.ends_with(".so") || name.contains(".so.")
}

/// Writes the note by which cef-dll-sys recognises the version of the folder.
pub(crate) fn write_archive_json(folder: &Path, name: &str, sha1: Option<&str>) -> Result<()> {
    let path = folder.join("archive.json");
    // cef-dll-sys reads the version out of the name; the SHA-1 must be there, but is compared with nothing.
    let sha1 = sha1.unwrap_or("0000000000000000000000000000000000000000");
    let text = serde_json::json!({ "type": "minimal", "name": name, "sha1": sha1 }).to_string();
    fs::write(&path, text + "\n").with_context(|| format!("cannot write {}", path.display()))?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644))
        .with_context(|| format!("cannot make {} readable", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_needed_files_have_a_place() {
        let place = |path: &str| place(Path::new(path)).map(|place| place.display().to_string());
        assert_eq!(place("libcef.so").as_deref(), Some("libcef.so"));
        assert_eq!(place("./locales/de.pak").as_deref(), Some("locales/de.pak"));
        assert_eq!(place("cef_binary_1_linux64_minimal/Release/libcef.so").as_deref(), Some("libcef.so"));
        assert_eq!(place("cef_binary_1/Resources/locales/de.pak").as_deref(), Some("locales/de.pak"));
        assert_eq!(place("cef_binary_1/CREDITS.html").as_deref(), Some("CREDITS.html"));
        for path in ["libjcef.so", "jcef_helper", "include/cef_app.h", "cef_binary_1/Release/cefsimple"] {
            assert_eq!(place(path), None, "{path}");
        }
    }

    #[test]
    fn names_that_leave_the_folder_have_no_place() {
        for path in ["../libcef.so", "/libcef.so", "locales/../../x.pak", "locales/a/b.pak"] {
            assert_eq!(place(Path::new(path)), None, "{path}");
        }
    }
}
