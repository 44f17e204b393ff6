//! What the system must have: libraries and programs, each with the Debian package that brings it.
//!
//! A thing is looked for itself, not its package, so that other distributions pass as soon as they have it.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::apt;
use crate::process;

/// What a set-up is for: some things only tests or benchmarks need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Purpose {
    /// Building and running.
    Run,
    /// Running the tests: a display of their own, too.
    Test,
    /// Measuring: the browser that is the baseline, too.
    Bench,
}

/// The libraries that libcef.so is linked with or opens, and their packages.
const LIBRARIES: &[(&str, &str)] = &[
    ("libasound.so.2", "libasound2"),
    ("libatk-1.0.so.0", "libatk1.0-0"),
    ("libatk-bridge-2.0.so.0", "libatk-bridge2.0-0"),
    ("libatspi.so.0", "libatspi2.0-0"),
    ("libcairo.so.2", "libcairo2"),
    ("libcups.so.2", "libcups2"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libdrm.so.2", "libdrm2"),
    ("libexpat.so.1", "libexpat1"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libgbm.so.1", "libgbm1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libnspr4.so", "libnspr4"),
    ("libnss3.so", "libnss3"),
    ("libpango-1.0.so.0", "libpango-1.0-0"),
    ("libudev.so.1", "libudev1"),
    ("libX11.so.6", "libx11-6"),
    ("libxcb.so.1", "libxcb1"),
    ("libXcomposite.so.1", "libxcomposite1"),
    ("libXdamage.so.1", "libxdamage1"),
    ("libXext.so.6", "libxext6"),
    ("libXfixes.so.3", "libxfixes3"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libXrandr.so.2", "libxrandr2"),
];

/// Programs that Mumba starts: the one that confines services.
const RUN_PROGRAMS: &[(&str, &str)] = &[("bwrap", "bubblewrap")];

/// Programs for the build.
const BUILD_PROGRAMS: &[(&str, &str)] = &[
    ("c++", "g++"),
    ("cc", "gcc"),
    ("git", "git"),
    ("make", "make"),
    ("pkg-config", "pkg-config"),
    ("protoc-c", "protobuf-c-compiler"),
];

/// Headers of the C library, of libtorrent, and those that the example apps include.
const BUILD_FILES: &[(&str, &str)] = &[
    ("/usr/include/stdio.h", "libc6-dev"),
    ("/usr/include/libtorrent/version.hpp", "libtorrent-rasterbar-dev"),
    ("/usr/include/protobuf-c/protobuf-c.h", "libprotobuf-c-dev"),
];

/// Programs that only tests start: a display without a screen, a C compiler with sanitizers, a network of their own, a hand
/// that types, what a desktop has, what brings and bundles the clients of npm, another BitTorrent client, and what the C SDK
/// is built, compared and documented with.
const TEST_PROGRAMS: &[(&str, &str)] = &[
    ("abidiff", "abigail-tools"),
    ("clang", "clang"),
    ("cmake", "cmake"),
    ("doxygen", "doxygen"),
    ("gn", "generate-ninja"),
    ("ninja", "ninja-build"),
    ("Xvfb", "xvfb"),
    ("dbus-daemon", "dbus-daemon"),
    ("desktop-file-validate", "desktop-file-utils"),
    ("ip", "iproute2"),
    ("nft", "nftables"),
    ("node", "nodejs"),
    ("npm", "npm"),
    ("rtorrent", "rtorrent"),
    ("systemd-socket-activate", "systemd"),
    ("xdg-mime", "xdg-utils"),
    ("xdotool", "xdotool"),
    ("xmessage", "x11-utils"),
];

/// The browser that figures are compared with.
const BENCH_PROGRAMS: &[(&str, &str)] = &[("chromium", "chromium")];

const CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Something that is not there, and the package that brings it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Missing {
    what: String,
    package: &'static str,
}

/// Looks for what the purpose needs and has apt install what is missing.
///
/// # Errors
///
/// When something is missing and cannot be installed; the message has the command that would.
pub(crate) fn ensure(purpose: Purpose) -> Result<()> {
    let missing = find_missing(purpose)?;
    if missing.is_empty() {
        return Ok(());
    }
    let what = missing.iter().map(|missing| missing.what.as_str()).collect::<Vec<_>>().join(", ");
    let packages: BTreeSet<_> = missing.iter().map(|missing| missing.package).collect();
    apt::install(&packages.into_iter().collect::<Vec<_>>(), &what)
}

fn find_missing(purpose: Purpose) -> Result<BTreeSet<Missing>> {
    let known = loadable_libraries()?;
    let mut missing: BTreeSet<_> = LIBRARIES
        .iter()
        .filter(|(library, _)| !known.contains(*library))
        .map(|(library, package)| Missing { what: (*library).to_owned(), package })
        .collect();
    let programs = match purpose {
        Purpose::Run => [RUN_PROGRAMS, BUILD_PROGRAMS, &[], &[]],
        Purpose::Test => [RUN_PROGRAMS, BUILD_PROGRAMS, TEST_PROGRAMS, &[]],
        Purpose::Bench => [RUN_PROGRAMS, BUILD_PROGRAMS, TEST_PROGRAMS, BENCH_PROGRAMS],
    };
    for (program, package) in programs.into_iter().flatten() {
        if !apt::has_program(program) {
            missing.insert(Missing { what: (*program).to_owned(), package });
        }
    }
    for (file, package) in BUILD_FILES {
        if !Path::new(file).exists() {
            missing.insert(Missing { what: (*file).to_owned(), package });
        }
    }
    if !Path::new(CERTIFICATES).exists()
        && !Path::new("/etc/ssl/certs").read_dir().is_ok_and(|mut any| any.next().is_some())
    {
        missing.insert(Missing { what: "root certificates".to_owned(), package: "ca-certificates" });
    }
    if !font_folders().iter().any(|folder| has_font(folder, 4)) {
        missing.insert(Missing { what: "a font".to_owned(), package: "fonts-dejavu-core" });
    }
    Ok(missing)
}

/// The names that the dynamic linker knows.
fn loadable_libraries() -> Result<BTreeSet<String>> {
    // It lies where normal users have no PATH to.
    let program = ["/sbin/ldconfig", "/usr/sbin/ldconfig"]
        .into_iter()
        .find(|program| Path::new(program).exists())
        .unwrap_or("ldconfig");
    let list = process::output(Command::new(program).arg("-p")).context("cannot list the installed libraries")?;
    Ok(list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

fn font_folders() -> Vec<PathBuf> {
    let mut folders = vec![PathBuf::from("/usr/share/fonts"), PathBuf::from("/usr/local/share/fonts")];
    if let Some(home) = env::var_os("HOME").map(PathBuf::from) {
        folders.push(home.join(".fonts"));
        folders.push(home.join(".local/share/fonts"));
    }
    folders
}

/// Whether there is an outline font in the folder, or so many levels below it.
fn has_font(folder: &Path, levels: usize) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("ttf" | "otf" | "ttc") => true,
            _ => levels > 0 && path.is_dir() && has_font(&path, levels - 1),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_found_below_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_font(folder.path(), 2));
        fs::create_dir(folder.path().join("truetype")).unwrap();
        fs::write(folder.path().join("truetype/a.ttf"), "").unwrap();
        assert!(has_font(folder.path(), 2));
    }

    #[test]
    fn the_dynamic_linker_knows_the_c_library() {
        assert!(loadable_libraries().unwrap().contains("libc.so.6"));
    }
}
