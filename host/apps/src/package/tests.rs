use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use tempfile::TempDir;

use super::*;
use crate::ErrorKind;

const OWN_MACHINE: u16 = if cfg!(target_arch = "aarch64") { 183 } else { 62 };
const OTHER_MACHINE: u16 = if cfg!(target_arch = "aarch64") { 62 } else { 183 };

/// A package with a service, a native view and an API, all of them in order.
fn package() -> TempDir {
    let folder = TempDir::new().unwrap();
    let triple = Triple::host();
    let manifest = format!(
        "name = \"notes\"\nversion = \"1.0.0\"\nicon = \"icon.svg\"\n\
         [service]\nprogram.\"{triple}\" = \"bin/service\"\n\
         [view]\nkind = \"native\"\nstart = \"index.html\"\nmodule.\"{triple}\" = \"lib/notes.so\"\n\
         [[api]]\nproto = \"api/notes.proto\"\nservices = [\"notes.v1.Notes\"]\n"
    );
    let path = |name: &str| folder.path().join(name);
    for name in ["bin", "lib", "api"] {
        fs::create_dir(path(name)).unwrap();
    }
    fs::write(path("mumba.toml"), manifest).unwrap();
    fs::write(path("icon.svg"), "<svg/>").unwrap();
    fs::write(path("index.html"), "<!doctype html>").unwrap();
    fs::write(path("api/notes.proto"), "syntax = \"proto3\";").unwrap();
    fs::write(path("bin/service"), elf::header_for_tests(OWN_MACHINE, 2)).unwrap();
    fs::set_permissions(path("bin/service"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(path("lib/notes.so"), elf::header_for_tests(OWN_MACHINE, 3)).unwrap();
    folder
}

fn change_manifest(folder: &TempDir, from: &str, to: &str) {
    let path = folder.path().join("mumba.toml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// The message that opening or listing the package ends with.
fn refused(folder: &TempDir) -> String {
    let error = Package::open(folder.path()).and_then(|package| package.entries()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidPackage, "{error}");
    let message = error.to_string();
    assert!(message.contains(folder.path().canonicalize().unwrap().to_str().unwrap()), "{message} names no file");
    message
}

#[test]
fn a_package_in_order_is_opened_and_listed() {
    let folder = package();
    fs::create_dir_all(folder.path().join(".git/objects")).unwrap();
    symlink("index.html", folder.path().join("start.html")).unwrap();
    let package = Package::open(folder.path()).unwrap();
    let entries = package.entries().unwrap();
    let file = |path: &str, executable| Entry::File { path: path.to_owned(), executable };
    let folder = |path: &str| Entry::Folder(path.to_owned());
    let expected = [
        folder("api"),
        file("api/notes.proto", false),
        folder("bin"),
        file("bin/service", true),
        file("icon.svg", false),
        file("index.html", false),
        folder("lib"),
        file("lib/notes.so", false),
        file("mumba.toml", false),
        file("start.html", false),
    ];
    assert_eq!(entries, expected);
}

#[test]
fn a_folder_without_a_manifest_or_no_folder_at_all_is_refused() {
    let folder = TempDir::new().unwrap();
    assert!(refused(&folder).contains("no mumba.toml"));
    fs::create_dir(folder.path().join("mumba.toml")).unwrap();
    assert!(refused(&folder).contains("no mumba.toml"));
    let missing = folder.path().join("missing");
    let error = Package::open(&missing).unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidArgument && error.to_string().contains("there is no such folder"));
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(Package::open(&file).unwrap_err().to_string().contains("not a folder"));
    assert!(Package::open(Path::new("relative")).unwrap_err().to_string().contains("must be absolute"));
    let odd = folder.path().join(std::ffi::OsStr::from_bytes(b"odd\xff"));
    fs::create_dir(&odd).unwrap();
    assert!(Package::open(&odd).unwrap_err().to_string().contains("not valid UTF-8"));
}

#[test]
fn every_file_that_the_manifest_names_must_be_there() {
    for (path, what) in [
        ("bin/service", "the service's program"),
        ("lib/notes.so", "the view's module"),
        ("index.html", "the view's start page"),
        ("api/notes.proto", "an API's description"),
        ("icon.svg", "the icon"),
    ] {
        let folder = package();
        fs::remove_file(folder.path().join(path)).unwrap();
        let message = refused(&folder);
        assert!(message.contains(path) && message.contains(what) && message.contains("no such file"), "{message}");
        // A folder in its place is no better.
        fs::create_dir(folder.path().join(path)).unwrap();
        refused(&folder);
    }
}

#[test]
fn a_program_must_be_executable() {
    let folder = package();
    fs::set_permissions(folder.path().join("bin/service"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(refused(&folder).contains("chmod +x bin/service"));
}

#[test]
fn code_for_another_machine_is_refused() {
    for (path, kind) in [("bin/service", 2), ("lib/notes.so", 3)] {
        let folder = package();
        fs::write(folder.path().join(path), elf::header_for_tests(OTHER_MACHINE, kind)).unwrap();
        let message = refused(&folder);
        assert!(message.contains(path) && message.contains("it was built for"), "{message}");
    }
    for (from, what) in [("program", "a program of the service"), ("module", "a module")] {
        let folder = package();
        let host = format!("{from}.\"{}\"", Triple::host());
        change_manifest(&folder, &host, &format!("{from}.\"mips-unknown-linux-gnu\""));
        let message = refused(&folder);
        assert!(message.contains(what) && message.contains("it has one for mips-unknown-linux-gnu"), "{message}");
    }
}

#[test]
fn links_out_of_the_package_are_refused_wherever_they_are() {
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("file"), "secret").unwrap();
    let target = outside.path().join("file");
    // One that the manifest names, and one that it does not.
    for path in ["lib/notes.so", "index.html", "api/notes.proto", "extra"] {
        for relative in [false, true] {
            let folder = package();
            let link = folder.path().join(path);
            let _ = fs::remove_file(&link);
            let target = if relative {
                Path::new("../../../../../../../../..").join(target.strip_prefix("/").unwrap())
            } else {
                target.clone()
            };
            symlink(target, &link).unwrap();
            let message = refused(&folder);
            assert!(message.contains(path) && message.contains("leads out of the package"), "{message}");
        }
    }
    let folder = package();
    symlink(outside.path(), folder.path().join("assets")).unwrap();
    assert!(refused(&folder).contains("assets: this is a link that leads out"));
    let folder = package();
    fs::remove_file(folder.path().join("mumba.toml")).unwrap();
    symlink(&target, folder.path().join("mumba.toml")).unwrap();
    assert!(refused(&folder).contains("leads out of the package"));
}

#[test]
fn what_is_neither_file_nor_folder_is_refused() {
    let folder = package();
    symlink("nowhere", folder.path().join("dangling")).unwrap();
    assert!(refused(&folder).contains("dangling: this is a link to nothing"));

    let folder = package();
    symlink("lib", folder.path().join("library")).unwrap();
    assert!(refused(&folder).contains("library: this is a link to something else than a file"));

    let folder = package();
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
    assert!(refused(&folder).contains("socket: this is a pipe, a socket or a device"));

    let folder = package();
    let pipe = folder.path().join("lib/pipe");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, rustix::fs::Mode::RUSR, 0).unwrap();
    assert!(refused(&folder).contains("lib/pipe: this is a pipe"));
    // Neither does it hold up whoever asks for it.
    let package = Package::open(folder.path()).unwrap();
    assert_eq!(package.dir.open("lib/pipe").unwrap_err().kind(), io::ErrorKind::NotFound);
    fs::remove_file(folder.path().join("lib/notes.so")).unwrap();
    fs::rename(pipe, folder.path().join("lib/notes.so")).unwrap();
    assert!(refused(&folder).contains("no such file"));
}

#[test]
fn names_that_cannot_be_paths_of_a_package_are_refused() {
    let folder = package();
    fs::write(folder.path().join("lib").join(std::ffi::OsStr::from_bytes(b"b\xffd")), "").unwrap();
    let message = refused(&folder);
    assert!(message.contains("/lib: the name \"b\\xFFd\" is not valid UTF-8"), "{message}");
    for name in ["back\\slash", "new\nline"] {
        let folder = package();
        fs::write(folder.path().join(name), "").unwrap();
        assert!(refused(&folder).contains("is not a path in the package"));
    }
}

#[test]
fn a_package_without_bounds_is_refused() {
    let folder = package();
    let mut deep = folder.path().to_owned();
    for _ in 0..MAX_DEPTH + 2 {
        deep.push("d");
    }
    fs::create_dir_all(deep).unwrap();
    assert!(refused(&folder).contains("more than 64 deep"));

    let folder = package();
    let long = "d".repeat(250);
    fs::create_dir_all(folder.path().join([long.as_str(); 5].join("/"))).unwrap();
    assert!(refused(&folder).contains("longer than 1024 bytes"));

    let folder = package();
    // Takes no room on the disk.
    fs::File::create(folder.path().join("huge")).unwrap().set_len(MAX_BYTES).unwrap();
    assert!(refused(&folder).contains("more than 4 GiB"));
}

#[test]
fn reading_never_leaves_the_folder_even_while_links_change() {
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("file"), "secret").unwrap();
    let folder = TempDir::new().unwrap();
    let inside = folder.path().join("real");
    fs::create_dir(&inside).unwrap();
    fs::write(inside.join("file"), "public").unwrap();
    let dir = PackageDir::open_folder(folder.path()).unwrap();
    for path in ["../file", "/etc/passwd", "", ".", "real", "real/../real/file", "real/./file"] {
        assert_eq!(dir.open(path).unwrap_err().kind(), io::ErrorKind::NotFound, "{path}");
    }

    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let flipper = {
        let (stop, link, outside) = (Arc::clone(&stop), folder.path().join("way"), outside.path().to_owned());
        std::thread::spawn(move || {
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                for target in [Path::new("real"), &outside] {
                    let new = link.with_extension("new");
                    symlink(target, &new).unwrap();
                    fs::rename(&new, &link).unwrap();
                }
            }
        })
    };
    let mut seen = 0;
    for _ in 0..20_000 {
        if let Ok(bytes) = dir.read("way/file", 100) {
            assert_eq!(bytes, b"public");
            seen += 1;
        }
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    flipper.join().unwrap();
    assert!(seen > 0);
}

#[test]
fn reads_are_bounded() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("file"), "12345").unwrap();
    let dir = PackageDir::open_folder(folder.path()).unwrap();
    assert_eq!(dir.read("file", 5).unwrap(), b"12345");
    assert_eq!(dir.read("file", 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    let opened = dir.open("file").unwrap();
    assert_eq!(opened.len, 5);
    assert!(opened.modified.is_some());
}
