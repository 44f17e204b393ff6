//! A process that installs, uninstalls or changes releases dies after every step, and finds a full disk: the next start must find
//! the old state or the new one, whole, and nothing else.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use mumba_apps::{AppId, Apps, AppsOptions, Error, ErrorKind, ReleaseState, Step};
use tempfile::TempDir;

struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Bench {
        Bench { folder: TempDir::new().unwrap() }
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn source(&self, version: &str) -> PathBuf {
        let folder = self.folder.path().join("src");
        fs::create_dir_all(folder.join("css")).unwrap();
        let manifest =
            format!("name = \"notes\"\nversion = \"{version}\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n");
        fs::write(folder.join("mumba.toml"), manifest).unwrap();
        fs::write(folder.join("index.html"), version).unwrap();
        fs::write(folder.join("css/main.css"), version.repeat(1000)).unwrap();
        folder
    }

    /// A published release, fetched and verified, with a service that migrates.
    fn fetched(&self, version: &str) {
        let folder = self.content();
        let triple = mumba_apps::manifest::Triple::host();
        fs::create_dir_all(folder.join("css")).unwrap();
        let manifest = format!(
            "name = \"notes\"\nversion = \"{version}\"\n[service]\nprogram.\"{triple}\" = \"service\"\nmigrate = true\n"
        );
        fs::write(folder.join("mumba.toml"), manifest).unwrap();
        fs::write(folder.join("service"), "#!/bin/sh\n").unwrap();
        fs::set_permissions(folder.join("service"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(folder.join("index.html"), version).unwrap();
        fs::write(folder.join("css/main.css"), version.repeat(1000)).unwrap();
    }

    fn content(&self) -> PathBuf {
        self.state().join("incoming")
    }

    /// Does something with a published app.
    fn change(&self, action: &str, step: Option<Step>) -> Output {
        let mut command = Command::new(program());
        command.arg(self.state()).arg(action).arg(self.content());
        command.args(step.map(|step| format!("{step:?}"))).output().unwrap()
    }

    fn changed(&self, action: &str) {
        let output = self.change(action, None);
        assert!(output.status.success(), "{action}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn change_dies(&self, action: &str, step: Step) {
        assert_eq!(self.change(action, Some(step)).status.signal(), Some(9), "{action}: {step:?} was not reached");
    }

    /// A published app of these two releases, the second one in use and not ready yet, with data that the first one left.
    fn two_releases(&self) {
        for version in ["1.0.0", "2.0.0"] {
            self.fetched(version);
            self.changed("release");
        }
        fs::write(self.data().join("saved"), "form 1").unwrap();
    }

    fn data(&self) -> PathBuf {
        self.state().join("apps").join(AppId::from_bytes([7; 32]).to_string()).join("data")
    }

    fn saved(&self) -> String {
        fs::read_to_string(self.data().join("saved")).unwrap()
    }

    fn run(&self, action: &str, step: Option<Step>) -> Output {
        self.command(action, step).output().unwrap()
    }

    fn command(&self, action: &str, step: Option<Step>) -> Command {
        let mut command = Command::new(program());
        command.arg(self.state()).arg(action).arg(self.folder.path().join("src"));
        command.args(step.map(|step| format!("{step:?}")));
        command
    }

    fn dies(&self, action: &str, step: Step) {
        assert_eq!(self.run(action, Some(step)).status.signal(), Some(9), "{step:?} was not reached");
    }

    /// Opens the apps. A process that another test starts has all our files open for a moment, and so this test's lock.
    fn open(&self) -> Apps {
        let begun = Instant::now();
        loop {
            match Apps::open(AppsOptions::new(self.state())) {
                Err(Error::Locked { .. }) if begun.elapsed() < Duration::from_secs(30) => std::thread::yield_now(),
                result => return result.unwrap(),
            }
        }
    }

    /// Opens the apps: the version in use, after checking that it is whole and that nothing else is there.
    fn version(&self) -> Option<String> {
        let all = self.open();
        let home = |id: &str| self.state().join("apps").join(id);
        assert_eq!(names(&home(".staging")), BTreeSet::new());
        let apps = all.list();
        let [app] = apps.as_slice() else {
            assert!(apps.is_empty());
            assert_eq!(names(&home("")), [".lock", ".staging"].map(str::to_owned).into());
            return None;
        };
        let version = app.version();
        assert_eq!(app.package.read("index.html", 100).unwrap(), version.as_bytes());
        assert_eq!(app.package.read("css/main.css", 100_000).unwrap(), version.repeat(1000).as_bytes());
        let home = home(&app.id.to_string());
        let mut there = names(&home);
        let copy = there.remove("data.former");
        assert_eq!(there, ["current", "data", "releases"].map(str::to_owned).into());
        assert!(!copy || names(&home.join("data.former")) == ["saved".to_owned()].into());
        assert_eq!(home.join("current").canonicalize().unwrap(), app.package_dir().canonicalize().unwrap());
        let folders = names(&home.join("releases"));
        let releases = all.releases(&app.id).unwrap();
        let expected = releases.iter().map(|release| format!("{}-{}", release.number, release.version));
        assert_eq!(folders, expected.collect());
        let formers = releases.iter().filter(|release| release.state == ReleaseState::Former).count();
        assert!(formers <= 1 && releases.len() <= 3, "{releases:?}");
        Some(version)
    }
}

impl Drop for Bench {
    /// Releases are read-only; only root can remove them as they are.
    fn drop(&mut self) {
        fn unseal(folder: &Path) {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                if entry.file_type().unwrap().is_dir() {
                    unseal(&entry.path());
                }
            }
        }
        unseal(self.folder.path());
    }
}

/// An example of this crate, which cargo builds with the tests.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join("examples/test-install");
    assert!(path.exists(), "{} is missing: cargo build -p mumba-apps --examples", path.display());
    path
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_first_install_that_dies_is_whole_or_never_was() {
    for step in Step::INSTALL {
        let bench = Bench::new();
        bench.source("1.0.0");
        bench.dies("install", step);
        let expected = (step >= Step::Switched).then_some("1.0.0");
        assert_eq!(bench.version().as_deref(), expected, "{step:?}");
        assert!(bench.run("install", None).status.success());
        assert_eq!(bench.version().as_deref(), Some("1.0.0"));
    }
}

#[test]
fn an_upgrade_that_dies_leaves_the_old_release_or_the_new_one() {
    for step in Step::INSTALL {
        let bench = Bench::new();
        for version in ["1.0.0", "2.0.0"] {
            bench.source(version);
            assert!(bench.run("install", None).status.success());
        }
        bench.source("3.0.0");
        bench.dies("install", step);
        let expected = if step >= Step::Switched { "3.0.0" } else { "2.0.0" };
        assert_eq!(bench.version().as_deref(), Some(expected), "{step:?}");
        assert_eq!(bench.version().as_deref(), Some(expected), "{step:?}, opened again");
        // Dying at the recovery's next install as well costs nothing more.
        bench.dies("install", step);
        bench.version();
        assert!(bench.run("install", None).status.success());
        assert_eq!(bench.version().as_deref(), Some("3.0.0"));
    }
}

#[test]
fn an_uninstall_that_dies_is_finished_or_never_was() {
    for step in Step::UNINSTALL {
        let bench = Bench::new();
        for version in ["1.0.0", "2.0.0"] {
            bench.source(version);
            assert!(bench.run("install", None).status.success());
        }
        bench.dies("uninstall", step);
        let expected = (step < Step::Unlinked).then_some("2.0.0");
        assert_eq!(bench.version().as_deref(), expected, "{step:?}");
        assert!(bench.run("install", None).status.success());
        assert_eq!(bench.version().as_deref(), Some("2.0.0"));
    }
}

#[test]
fn a_published_release_that_dies_on_its_way_in_is_whole_or_never_was() {
    for step in Step::INSTALL_RELEASE {
        for old in [false, true] {
            let bench = Bench::new();
            if old {
                bench.fetched("1.0.0");
                bench.changed("release");
            }
            bench.fetched("2.0.0");
            bench.change_dies("release", step);
            let expected = if step >= Step::Switched { Some("2.0.0") } else { old.then_some("1.0.0") };
            assert_eq!(bench.version().as_deref(), expected, "{step:?}");
            assert_eq!(bench.version().as_deref(), expected, "{step:?}, opened again");
            bench.fetched("3.0.0");
            bench.changed("release");
            assert_eq!(bench.version().as_deref(), Some("3.0.0"));
        }
    }
}

#[test]
fn a_release_that_dies_before_it_waits_does_not_wait() {
    for step in Step::STAGE {
        let bench = Bench::new();
        bench.fetched("1.0.0");
        bench.changed("release");
        bench.fetched("2.0.0");
        bench.change_dies("stage", step);
        assert_eq!(bench.version().as_deref(), Some("1.0.0"), "{step:?}");
        bench.changed("activate");
        let expected = if step >= Step::Staged { "2.0.0" } else { "1.0.0" };
        assert_eq!(bench.version().as_deref(), Some(expected), "{step:?}");
    }
}

#[test]
fn a_change_to_the_release_that_waits_dies_before_or_after_it() {
    for step in Step::SWITCH {
        let bench = Bench::new();
        bench.fetched("1.0.0");
        bench.changed("release");
        bench.fetched("2.0.0");
        bench.changed("stage");
        bench.change_dies("activate", step);
        let expected = if step >= Step::Switched { "2.0.0" } else { "1.0.0" };
        assert_eq!(bench.version().as_deref(), Some(expected), "{step:?}");
        bench.changed("activate");
        assert_eq!(bench.version().as_deref(), Some("2.0.0"), "{step:?}, again");
    }
}

#[test]
fn a_way_back_that_dies_is_finished_with_the_data() {
    for action in ["back", "fail"] {
        for step in Step::GO_BACK {
            let bench = Bench::new();
            bench.two_releases();
            bench.changed("migrate");
            fs::write(bench.data().join("saved"), "form 2").unwrap();
            bench.change_dies(action, step);
            assert_eq!(bench.version().as_deref(), Some("1.0.0"), "{action}, {step:?}");
            assert_eq!(bench.saved(), "form 1", "{action}, {step:?}");
            assert_eq!(bench.version().as_deref(), Some("1.0.0"), "{action}, {step:?}, opened again");
        }
    }
}

#[test]
fn a_copy_of_the_data_that_dies_is_made_anew() {
    for step in Step::COPY_DATA {
        let bench = Bench::new();
        bench.two_releases();
        bench.change_dies("migrate", step);
        assert_eq!((bench.version().as_deref(), bench.saved().as_str()), (Some("2.0.0"), "form 1"), "{step:?}");
        bench.changed("migrate");
        fs::write(bench.data().join("saved"), "half of form 2").unwrap();
        bench.changed("migrate");
        assert_eq!(bench.saved(), "form 1", "{step:?}");
    }
}

#[test]
fn a_disk_without_room_for_a_copy_of_the_data_says_so_and_keeps_them() {
    let bench = Bench::new();
    let Some(_disk) = SmallDisk::mount(&bench.state()) else {
        println!("skipped: only root can mount a small file system");
        return;
    };
    bench.two_releases();
    fs::write(bench.data().join("large"), vec![7; 150 << 10]).unwrap();
    let output = bench.change("migrate", None);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(message.contains("DiskFull") && message.contains("the disk is full; free some space"), "{message}");
    assert_eq!((bench.version().as_deref(), bench.saved().as_str()), (Some("2.0.0"), "form 1"));
    fs::remove_file(bench.data().join("large")).unwrap();
    bench.changed("migrate");
}

/// A file system of some 300 KB, where this machine lets the tests make one.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<SmallDisk> {
        fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        let mounted = mount.args(["-t", "tmpfs", "-o", "size=320k,mode=0755", "mumba-test"]).arg(at).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| SmallDisk(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: what another test starts in this moment has our open files until it is the other program.
        let unmounted = Command::new("umount").arg("-l").arg(&self.0).status();
        assert!(unmounted.is_ok_and(|status| status.success()) || std::thread::panicking());
    }
}

#[test]
fn a_full_disk_is_said_to_be_full_and_changes_nothing() {
    let bench = Bench::new();
    let Some(_disk) = SmallDisk::mount(&bench.state()) else {
        println!("skipped: only root can mount a small file system");
        return;
    };
    bench.source("1.0.0");
    let output = bench.run("install", None);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = bench.source("2.0.0");
    fs::write(folder.join("large"), vec![7; 400 << 10]).unwrap();
    let output = bench.run("install", None);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(message.contains("DiskFull") && message.contains("the disk is full; free some space"), "{message}");
    assert_eq!(bench.version().as_deref(), Some("1.0.0"));
    // Once there is room it goes on.
    fs::remove_file(folder.join("large")).unwrap();
    assert!(bench.run("install", None).status.success());
    assert_eq!(bench.version().as_deref(), Some("2.0.0"));
}

#[test]
fn a_disk_that_fills_up_anywhere_in_an_install_changes_nothing() {
    let bench = Bench::new();
    let Some(_disk) = SmallDisk::mount(&bench.state()) else {
        println!("skipped: only root can mount a small file system");
        return;
    };
    let page = rustix::fs::statvfs(bench.state()).unwrap().f_bsize;
    let filler = bench.state().join("filler");
    bench.source("0.1.0");
    let apps = Apps::open(AppsOptions::new(bench.state())).unwrap();
    let mut version = apps.install_folder(&bench.source("0.1.0")).unwrap().app.version();
    let (mut full, mut room) = (0, 0);
    // From no room at all, a page more each time, until there is enough.
    for pages in 0.. {
        let free = rustix::fs::statvfs(bench.state()).unwrap().f_bavail * page;
        fs::write(&filler, vec![7; usize::try_from(free.saturating_sub(pages * page)).unwrap()]).unwrap();
        let next = format!("1.{pages}.0");
        let result = apps.install_folder(&bench.source(&next));
        fs::remove_file(&filler).unwrap();
        match result {
            Ok(installed) => {
                version = installed.app.version();
                room += 1;
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::DiskFull, "with {pages} pages: {error}");
                full += 1;
            }
        }
        let app = apps.find("notes").unwrap();
        assert_eq!(app.version(), version);
        assert_eq!(app.package.read("index.html", 100).unwrap(), version.as_bytes());
        if room == 3 {
            break;
        }
    }
    assert!(full > 3, "the disk was never full");
    drop(apps);
    assert_eq!(bench.version(), Some(version));
    // A host that starts on a full disk says so too.
    let free = rustix::fs::statvfs(bench.state()).unwrap().f_bavail * page;
    fs::write(&filler, vec![7; usize::try_from(free).unwrap()]).unwrap();
    if let Err(error) = Apps::open(AppsOptions::new(bench.state())) {
        let other_test = matches!(error, Error::Locked { .. });
        assert!(other_test || error.kind() == ErrorKind::DiskFull, "{error}");
    }
}
