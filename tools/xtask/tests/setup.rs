//! `xtask setup` as a program, in a checkout and a cache of its own, with a small stand-in for the Maven repository.
//!
//! The Maven client is a script here: it copies a jar from a local folder, or stops half-way when it is told to.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

const API_HASH: &str = "0123456789abcdef0123456789abcdef01234567";

/// What a CEF has, and two files that are in the jar but not needed.
const FILES: &[&str] = &[
    "libcef.so",
    "icudtl.dat",
    "v8_context_snapshot.bin",
    "resources.pak",
    "chrome_100_percent.pak",
    "chrome_200_percent.pak",
    "locales/en-US.pak",
    "libEGL.so",
    "libGLESv2.so",
    "libvk_swiftshader.so",
    "vk_swiftshader_icd.json",
    "libjcef.so",
    "jcef_helper",
];

/// A checkout, a cache and a repository in one temporary folder.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Self { folder };
        for name in ["bin", "cache", "checkout/tools/xtask", "checkout/third_party/cef"] {
            fs::create_dir_all(place.path(name)).unwrap();
        }
        fs::write(place.path("repository.jar"), jar()).unwrap();
        place.pin(&place.jar_hash());
        place.client(
            "mkdir -p \"$folder\"\n\
             cp \"$place/repository.jar\" \"$folder/cef-1.jar.part\"\n\
             mv \"$folder/cef-1.jar.part\" \"$folder/cef-1.jar\"",
        );
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn jar_hash(&self) -> String {
        let jar = fs::read(self.path("repository.jar")).unwrap();
        Sha256::digest(jar).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Writes the pin of the checkout.
    fn pin(&self, sha256: &str) {
        let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
        let text = format!(
            "version = '1.0.1'\nchromium = '1.0'\napi_version = 100\napi_hash.{platform} = '{API_HASH}'\n\
             [[source]]\nkind = 'maven'\nplatform = '{platform}'\narchive_name = 'cef_binary_1.0.1+x_minimal.tar.bz2'\n\
             artifact = 'org.example:cef:1'\nsize_bytes = 1000\nsha256 = '{sha256}'\n"
        );
        fs::write(self.path("checkout/third_party/cef/pin.toml"), text).unwrap();
    }

    /// Makes the Maven client a script that notes its call and then does this.
    fn client(&self, body: &str) {
        let script = format!(
            "#!/bin/sh\nset -e\nplace='{}'\necho call >> \"$place/calls\"\n\
             for word in \"$@\"; do case $word in -Dmaven.repo.local=*) repository=${{word#*=}};; esac; done\n\
             folder=\"$repository/org/example/cef/1\"\n{body}\n",
            self.folder.path().display()
        );
        let path = self.path("bin/mvn");
        // A new file each time: the old one may still be running.
        let _ = fs::remove_file(&path);
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn fifo(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        command.arg("setup").env("PATH", path).env("MUMBA_CACHE_DIR", self.path("cache")).env_remove("MUMBA_CEF_DIR");
        command.env("CARGO_MANIFEST_DIR", self.path("checkout/tools/xtask")).stdin(Stdio::null());
        command
    }

    fn set_up(&self) -> Output {
        self.command().output().unwrap()
    }

    fn calls(&self) -> usize {
        fs::read_to_string(self.path("calls")).map_or(0, |calls| calls.lines().count())
    }

    fn link(&self) -> PathBuf {
        self.path("checkout/third_party/cef/dist")
    }

    /// What is in the store, besides its lock.
    fn store(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path("cache/cef")) else { return Vec::new() };
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| name != "lock");
        names.sort();
        names
    }

    fn key(&self) -> String {
        format!("1.0.1-{}", &self.jar_hash()[..8])
    }
}

fn jar() -> Vec<u8> {
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    for name in FILES {
        let content = content(name);
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o600);
        tar.append_data(&mut header, name, content.as_bytes()).unwrap();
    }
    let packed = tar.into_inner().unwrap().finish().unwrap();
    let mut jar = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    jar.start_file("cef.tar.gz", zip::write::SimpleFileOptions::default()).unwrap();
    jar.write_all(&packed).unwrap();
    jar.finish().unwrap().into_inner()
}

fn content(name: &str) -> String {
    if name == "libcef.so" { format!("the library, which offers {API_HASH}") } else { format!("content of {name}") }
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn assert_set_up(place: &Place, output: &Output) {
    assert!(output.status.success(), "{}", complaint(output));
    let folder = fs::canonicalize(place.link()).unwrap();
    assert_eq!(folder, fs::canonicalize(place.path("cache/cef")).unwrap().join(place.key()));
    assert_eq!(fs::read_to_string(folder.join("libcef.so")).unwrap(), content("libcef.so"));
    assert_eq!(place.store(), [place.key()]);
}

fn make_cef(folder: &Path) {
    for name in FILES {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content(name)).unwrap();
    }
}

#[test]
fn the_artifact_is_unpacked_and_linked_with_what_the_build_needs() {
    let place = Place::new();
    assert_set_up(&place, &place.set_up());
    let folder = place.link();
    assert!(!folder.join("libjcef.so").exists() && !folder.join("jcef_helper").exists());
    let note = fs::read_to_string(folder.join("archive.json")).unwrap();
    assert!(note.contains("\"name\":\"cef_binary_1.0.1+x_minimal.tar.bz2\""), "{note}");
    for (name, mode) in [("libcef.so", 0o755), ("icudtl.dat", 0o644), ("locales/en-US.pak", 0o644)] {
        let found = fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "{name}");
    }
}

#[test]
fn a_second_set_up_fetches_nothing() {
    let place = Place::new();
    assert_set_up(&place, &place.set_up());
    assert_set_up(&place, &place.set_up());
    assert_eq!(place.calls(), 1);
}

#[test]
fn another_checkout_shares_the_cache() {
    let place = Place::new();
    assert_set_up(&place, &place.set_up());
    fs::remove_file(place.link()).unwrap();
    assert_set_up(&place, &place.set_up());
    assert_eq!(place.calls(), 1);
}

#[test]
fn a_wrong_hash_is_named_and_leaves_everything_as_it_was() {
    let place = Place::new();
    assert_set_up(&place, &place.set_up());
    let (before, linked) = (place.store(), fs::read_link(place.link()).unwrap());
    let found = place.jar_hash();
    let expected = "ab".repeat(32);
    place.pin(&expected);

    let output = place.set_up();
    assert_eq!(output.status.code(), Some(1));
    let complaint = complaint(&output);
    for part in ["cef-1.jar", &expected, &found, "It was deleted", "Run the command again"] {
        assert!(complaint.contains(part), "no {part} in: {complaint}");
    }
    assert_eq!(fs::read_link(place.link()).unwrap(), linked);
    assert_eq!(place.store(), before);

    place.pin(&found);
    assert_set_up(&place, &place.set_up());
}

#[test]
fn a_set_up_that_was_killed_while_it_fetched_starts_over() {
    let place = Place::new();
    let (reached, never) = (place.fifo("reached"), place.fifo("never"));
    place.client(&format!(
        "mkdir -p \"$folder\"\nhead -c 100 \"$place/repository.jar\" > \"$folder/cef-1.jar.part\"\n\
         echo > '{}'\nexec cat '{}'",
        reached.display(),
        never.display()
    ));
    let mut interrupted = place.command().stderr(Stdio::null()).spawn().unwrap();
    // Opens when the client opens its end: it has written half of the file.
    fs::read(&reached).unwrap();
    interrupted.kill().unwrap();
    interrupted.wait().unwrap();
    assert!(!place.link().exists());

    place.client("mkdir -p \"$folder\"\ncp \"$place/repository.jar\" \"$folder/cef-1.jar\"");
    assert_set_up(&place, &place.set_up());
}

#[test]
fn what_an_interrupted_unpacking_left_is_removed() {
    let place = Place::new();
    let left = place.path("cache/cef").join(format!(".unfinished-{}", place.key()));
    fs::create_dir_all(left.join("locales")).unwrap();
    fs::write(left.join("libcef.so"), "half of it").unwrap();
    assert_set_up(&place, &place.set_up());
}

#[test]
fn a_damaged_archive_with_the_pinned_hash_is_an_error_that_leaves_nothing() {
    let place = Place::new();
    let mut jar = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    jar.start_file("cef.tar.gz", zip::write::SimpleFileOptions::default()).unwrap();
    jar.write_all(b"this is no gzip").unwrap();
    fs::write(place.path("repository.jar"), jar.finish().unwrap().into_inner()).unwrap();
    place.pin(&place.jar_hash());
    let output = place.set_up();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("cannot unpack"), "{}", complaint(&output));
    assert!(!place.link().exists());
    assert_eq!(place.store(), [""; 0]);
}

#[test]
fn two_set_ups_at_once_fetch_once_and_both_succeed() {
    let place = Place::new();
    let (reached, go) = (place.fifo("reached"), place.fifo("go"));
    place.client(&format!(
        "echo > '{}'\ncat '{}'\nmkdir -p \"$folder\"\ncp \"$place/repository.jar\" \"$folder/cef-1.jar\"",
        reached.display(),
        go.display()
    ));
    let first = place.command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    fs::read(&reached).unwrap();
    let mut second = place.command().stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(second.stderr.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("Another set-up is under way")));
    fs::write(&go, "").unwrap();
    assert_set_up(&place, &first.wait_with_output().unwrap());
    assert_eq!(lines.map(|line| line.unwrap()).filter(|line| line.starts_with("error")).count(), 0);
    assert!(second.wait().unwrap().success());
    assert_eq!(place.calls(), 1);
}

#[test]
fn a_source_that_cannot_be_reached_is_reported_with_the_way_out() {
    let place = Place::new();
    place.client("echo '[ERROR] no route to the repository'\nexit 1");
    let output = place.set_up();
    assert_eq!(output.status.code(), Some(1));
    for part in ["org.example:cef:1", "no route to the repository", "MUMBA_CEF_DIR"] {
        assert!(complaint(&output).contains(part), "no {part} in: {}", complaint(&output));
    }
    assert!(!place.link().exists());
}

#[test]
fn a_folder_of_ones_own_comes_before_every_source() {
    let place = Place::new();
    let own = place.path("own");
    make_cef(&own);
    fs::write(own.join("archive.json"), "{}").unwrap();
    let output = place.command().env("MUMBA_CEF_DIR", &own).output().unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    assert_eq!(fs::canonicalize(place.link()).unwrap(), fs::canonicalize(own).unwrap());
    assert_eq!(place.calls(), 0);
}

#[test]
fn a_folder_of_ones_own_without_the_builds_note_is_linked_and_not_touched() {
    let place = Place::new();
    let own = place.path("own");
    make_cef(&own);
    let output = place.command().env("MUMBA_CEF_DIR", &own).output().unwrap();
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(!own.join("archive.json").exists());
    assert!(place.link().join("archive.json").is_file());
    assert_eq!(
        fs::canonicalize(place.link().join("libcef.so")).unwrap(),
        fs::canonicalize(own.join("libcef.so")).unwrap()
    );
}

#[test]
fn a_folder_of_ones_own_that_does_not_fit_is_refused() {
    let place = Place::new();
    let own = place.path("own");
    make_cef(&own);
    fs::remove_file(own.join("icudtl.dat")).unwrap();
    let output = place.command().env("MUMBA_CEF_DIR", &own).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("lacks icudtl.dat"), "{}", complaint(&output));

    fs::write(own.join("icudtl.dat"), "").unwrap();
    fs::write(own.join("libcef.so"), "of another age").unwrap();
    let output = place.command().env("MUMBA_CEF_DIR", &own).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("does not offer version 100"), "{}", complaint(&output));
    assert!(!place.link().exists());
}

#[test]
fn a_folder_that_a_build_left_in_place_of_the_link_is_replaced() {
    let place = Place::new();
    fs::create_dir_all(place.link().join("146.0.12")).unwrap();
    assert_set_up(&place, &place.set_up());
}

#[test]
fn a_folder_of_somebody_else_in_place_of_the_link_is_left_alone() {
    let place = Place::new();
    fs::create_dir_all(place.link().join("mine")).unwrap();
    let output = place.set_up();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("move it away"), "{}", complaint(&output));
    assert!(place.link().join("mine").is_dir());
}
