//! Installing, upgrading and uninstalling: whole or not at all, whatever the package is like and whenever the host dies.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::sync::Arc;

use mumba_tests::{HostOptions, Package, Reason, TestHome, TestHost, proto};

/// The moments of an install, and those of an uninstall after it, at which the host can be made to kill itself.
const INSTALL_STEPS: usize = 11;
const UNINSTALL_STEPS: usize = 5;

fn app(home: &TestHome, version: &str) -> Package {
    Package::empty(home, "app")
        .write("mumba.toml", manifest(version))
        .write("index.html", format!("<!doctype html><title>{version}</title>"))
        .write("folder/data.txt", version.repeat(1000))
}

fn manifest(version: &str) -> String {
    format!("name = \"app\"\nversion = \"{version}\"\n\n[view]\nkind = \"web\"\nstart = \"index.html\"\n")
}

/// The version that is installed, after checking that it is there whole.
async fn whole_version(host: &TestHost) -> Option<String> {
    let apps = host.api().apps().list_apps(proto::ListAppsRequest {}).await.unwrap().into_inner().apps;
    let app = apps.first()?;
    assert_eq!(apps.len(), 1);
    let read = |path: &str| fs::read_to_string(Path::new(&app.package_dir).join(path)).unwrap();
    assert_eq!(read("mumba.toml"), manifest(&app.version));
    assert_eq!(read("index.html"), format!("<!doctype html><title>{}</title>", app.version));
    assert_eq!(read("folder/data.txt"), app.version.repeat(1000));
    Some(app.version.clone())
}

fn deadly(step: usize) -> HostOptions {
    HostOptions::default().without_devtools().variable("MUMBA_TEST_KILL_AT_INSTALL_STEP", &step.to_string())
}

/// Everything below the folder of apps, with the content of files.
fn state(home: &TestHome) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let kind = entry.file_type().unwrap();
            let content = if kind.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
            into.insert(path.display().to_string(), content);
            if kind.is_dir() {
                walk(&path, into);
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(&home.home().apps_dir(), &mut all);
    all
}

#[tokio::test]
async fn an_installed_app_is_a_copy_that_nobody_can_change() {
    let host = TestHost::start().await;
    let package = app(&host, "1.0.0");
    let installed = host.install(package.path()).await;
    assert!(installed.development && !installed.running_from_folder);
    package.change("index.html", "changed");
    assert_eq!(whole_version(&host).await.as_deref(), Some("1.0.0"));
    let folder = Path::new(&installed.package_dir);
    for path in ["", "index.html", "folder", "folder/data.txt"] {
        let mode = fs::metadata(folder.join(path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o222, 0, "{path} is writable: {mode:o}");
    }
}

#[tokio::test]
async fn an_address_in_a_folder_gives_it_no_one_elses_identity() {
    let host = TestHost::start().await;
    let address = "y".repeat(52);
    let package = Package::web(&host, "claims", "<p>");
    package.change("mumba.toml", format!("address = \"{address}\"\n{}", manifest("1.0.0")));
    let installed = host.install(package.path()).await;
    assert_ne!(installed.id, address);
    assert!(installed.development);
}

#[tokio::test]
async fn uninstalling_removes_everything_or_keeps_the_data() {
    let host = TestHost::start().await;
    let package = app(&host, "1.0.0");
    let before = state(&host);
    let installed = host.install(package.path()).await;
    let data = Path::new(&installed.data_dir);
    fs::write(data.join("kept"), "x").unwrap();
    host.cli(&["uninstall", "app", "--keep-data"]).await.succeeded();
    assert_eq!(whole_version(&host).await, None);
    assert!(!Path::new(&installed.package_dir).exists() && data.join("kept").exists());

    // Installed again from the same place, it finds its data.
    assert_eq!(host.install(package.path()).await.id, installed.id);
    assert!(data.join("kept").exists());
    host.launch("app").await;
    host.cli(&["uninstall", "app", "--yes"]).await.succeeded();
    assert_eq!(host.views("").await, []);
    assert_eq!(state(&host).into_keys().collect::<Vec<_>>(), before.into_keys().collect::<Vec<_>>());
}

#[tokio::test]
async fn a_first_install_that_dies_at_any_step_leaves_nothing_or_all_of_it() {
    let mut home = Arc::new(TestHome::new().await);
    let package = app(&home, "1.0.0");
    let mut outcomes = Vec::new();
    for step in 0..INSTALL_STEPS {
        let mut host = deadly(step).start_in(Arc::clone(&home)).await;
        if whole_version(&host).await.is_some() {
            // Back to nothing: an uninstall has steps of its own, so it is done on another host.
            drop(host);
            host = TestHost::start_in(&home).await;
            host.cli(&["uninstall", "app", "--yes"]).await.succeeded();
            drop(host);
            host = deadly(step).start_in(Arc::clone(&home)).await;
        }
        assert!(host.try_install(package.path()).await.is_err(), "the host survived step {step}");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&host.exit_status().await), Some(9));
        home = host.test_home();
        drop(host);
        let host = TestHost::start_in(&home).await;
        outcomes.push(whole_version(&host).await.is_some());
        // Whatever is there, it can be put right by installing again.
        host.install(package.path()).await;
        host.launch("app").await;
        host.cli(&["uninstall", "app", "--yes"]).await.succeeded();
    }
    // Early deaths leave nothing, late ones all of it, with one step between them that decides.
    assert!(outcomes.is_sorted() && !outcomes[0] && outcomes[INSTALL_STEPS - 1], "{outcomes:?}");
}

#[tokio::test]
async fn an_upgrade_that_dies_at_any_step_leaves_the_old_or_the_new_one_whole() {
    let mut home = Arc::new(TestHome::new().await);
    let host = TestHost::start_in(&home).await;
    host.install(app(&host, "1.0.0").path()).await;
    drop(host);
    let mut installed = 0;
    let mut taken = Vec::new();
    for step in 0..INSTALL_STEPS {
        let mut host = deadly(step).start_in(Arc::clone(&home)).await;
        let (old, new) = (format!("1.{installed}.0"), format!("1.{}.0", installed + 1));
        assert_eq!(whole_version(&host).await, Some(old.clone()));
        assert!(host.try_install(app(&home, &new).path()).await.is_err(), "the host survived step {step}");
        host.exit_status().await;
        home = host.test_home();
        drop(host);
        let host = TestHost::start_in(&home).await;
        let now = whole_version(&host).await.unwrap();
        assert!(now == old || now == new, "{now} is neither {old} nor {new}");
        taken.push(now == new);
        installed += usize::from(now == new);
    }
    assert!(taken.is_sorted() && !taken[0] && taken[INSTALL_STEPS - 1], "{taken:?}");
}

#[tokio::test]
async fn an_uninstall_that_dies_at_any_step_leaves_the_app_or_nothing() {
    let mut home = Arc::new(TestHome::new().await);
    let package = app(&home, "1.0.0");
    let mut gone = Vec::new();
    for step in 0..UNINSTALL_STEPS {
        let host = TestHost::start_in(&home).await;
        let data = host.install(package.path()).await.data_dir;
        fs::write(Path::new(&data).join("kept"), "x").unwrap();
        drop(host);
        let mut host = deadly(step).start_in(Arc::clone(&home)).await;
        let request = proto::UninstallRequest { app: "app".to_owned(), keep_data: false };
        assert!(host.api().apps().uninstall(request).await.is_err(), "the host survived step {step}");
        host.exit_status().await;
        home = host.test_home();
        drop(host);
        let host = TestHost::start_in(&home).await;
        let there = whole_version(&host).await.is_some();
        assert_eq!(there, Path::new(&data).join("kept").exists(), "app and data go together");
        gone.push(!there);
    }
    assert!(gone.is_sorted() && gone[UNINSTALL_STEPS - 1], "{gone:?}");
}

#[tokio::test]
async fn each_bad_package_gets_one_clear_message_and_changes_nothing() {
    let host = TestHost::start().await;
    let good = host.install(app(&host, "1.0.0").path()).await;
    let before = state(&host);
    let view = "\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";
    let head = "name = \"bad\"\nversion = \"1.0.0\"\n";
    let native =
        |module: &str| format!("{head}[view]\nkind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"{module}\"\n");
    // What is refused, its manifest, and what the message says.
    let manifests: &[(&str, String, &[&str])] = &[
        (
            "unknown-key",
            format!("{head}titel = \"x\"{view}"),
            &["mumba.toml:3:1", "\"titel\"", "did you mean \"title\"?"],
        ),
        ("unknown-table", format!("{head}[veiw]\n"), &["\"veiw\"", "did you mean \"view\"?"]),
        ("wrong-type", format!("{head}title = 7{view}"), &["mumba.toml:3:9", "string"]),
        ("wrong-value", format!("{head}{}", view.replace("web", "wbe")), &["\"wbe\"", "did you mean \"web\"?"]),
        ("no-version", format!("name = \"bad\"{view}"), &["version"]),
        ("bad-version", format!("name = \"bad\"\nversion = \"one\"{view}"), &["\"one\"", "version"]),
        ("bad-name", format!("name = \"Bad Name\"\nversion = \"1.0.0\"{view}"), &["\"Bad Name\""]),
        ("no-toml", "name = ".to_owned(), &["mumba.toml:1:"]),
        (
            "leaves",
            format!("{head}[view]\nkind = \"web\"\nstart = \"../index.html\"\n"),
            &["../index.html", "leave the package"],
        ),
        ("absolute", format!("{head}[view]\nkind = \"web\"\nstart = \"/etc/passwd\"\n"), &["/etc/passwd", "absolute"]),
        ("no-page", format!("{head}[view]\nkind = \"web\"\nstart = \"none.html\"\n"), &["none.html", "no such file"]),
        ("no-module", native("lib/none.so"), &["lib/none.so", "no such file"]),
        ("no-elf", native("index.html"), &["index.html"]),
        (
            "other-platform",
            format!("{head}[view]\nkind = \"native\"\nmodule.\"aarch64-unknown-linux-gnu\" = \"lib/arm.so\"\n"),
            &["aarch64-unknown-linux-gnu", "this machine"],
        ),
        (
            "no-program",
            format!("{head}[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/none\"\n"),
            &["bin/none", "no such file"],
        ),
        (
            "no-api",
            format!(
                "{head}[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"run\"\n[[api]]\nproto = \"none.proto\"\nservices = [\"a.A\"]\n"
            ),
            &["none.proto"],
        ),
        ("route", format!("{head}{view}[[route]]\npattern = \"/x\"\n"), &["[[route]]", "needs a [service]"]),
        ("share", format!("{head}{view}[[share]]\nname = \"x\"\n"), &["[[share]]", "not supported"]),
        ("remote", format!("{head}{}", view.replace("web", "remote")), &["remote", "not supported"]),
        (
            "same-name",
            format!("name = \"app\"\nversion = \"1.0.0\"{view}"),
            &["\"app\"", "installed already", &good.id],
        ),
    ];
    for (name, manifest, says) in manifests {
        let package = Package::empty(&host, name)
            .write("mumba.toml", manifest)
            .write("index.html", "<p>")
            .write("lib/arm.so", arm_module());
        let package = package.program("run", Path::new("/bin/true"));
        let code = if *name == "same-name" { 7 } else { 4 };
        let refused = host.cli(&["install", package.as_str()]).await.exited_with(code).says(says);
        assert_eq!(refused.stderr.trim().lines().count(), 1, "{name}: {}", refused.stderr);
        assert_eq!(refused.stdout, "");
    }
    assert_eq!(state(&host), before);
    assert_eq!(whole_version(&host).await.as_deref(), Some("1.0.0"));
}

/// The beginning of an ELF library for another machine.
fn arm_module() -> Vec<u8> {
    let mut bytes = fs::read("/proc/self/exe").unwrap();
    bytes.truncate(4096);
    bytes[16] = 3;
    bytes[18] = 183;
    bytes
}

#[tokio::test]
async fn each_bad_file_in_a_package_gets_one_clear_message_and_changes_nothing() {
    let host = TestHost::start().await;
    host.install(app(&host, "1.0.0").path()).await;
    let before = state(&host);
    let bad = |name: &str| Package::web(&host, name, "<p>");

    let link = bad("link");
    symlink("/etc/passwd", link.path().join("passwd")).unwrap();
    host.cli(&["install", link.as_str()]).await.exited_with(4).says(&["passwd", "leads out of the package"]);
    let up = bad("up");
    symlink("../../user", up.path().join("user")).unwrap();
    host.cli(&["install", up.as_str()]).await.exited_with(4).says(&["up/user"]);
    let start = bad("start");
    fs::remove_file(start.path().join("index.html")).unwrap();
    symlink("/etc/hostname", start.path().join("index.html")).unwrap();
    host.cli(&["install", start.as_str()]).await.exited_with(4).says(&["index.html", "leads out of the package"]);

    let name = bad("name");
    fs::write(name.path().join(OsStr::from_bytes(b"bad\xffname")), "x").unwrap();
    host.cli(&["install", name.as_str()]).await.exited_with(4).says(&["UTF-8", "bad"]);
    let folder = host.place().join("packages").join(OsStr::from_bytes(b"folder\xff"));
    fs::create_dir(&folder).unwrap();
    let mut command = host.command(host.stage().program("mumba"));
    command.arg("install").arg(&folder);
    host.finish(command).await.exited_with(4).says(&["UTF-8"]);

    let pipe = bad("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, pipe.path().join("pipe"), rustix::fs::Mode::from_raw_mode(0o644)).unwrap();
    host.cli(&["install", pipe.as_str()]).await.exited_with(4).says(&["pipe", "regular files"]);

    let other = Package::empty(&host, "machine").write(
        "mumba.toml",
        "name = \"machine\"\nversion = \"1.0.0\"\n[view]\nkind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"m.so\"\n",
    );
    let other = other.write("m.so", arm_module());
    host.cli(&["install", other.as_str()]).await.exited_with(4).says(&["m.so"]);

    assert_eq!(state(&host), before);
    assert_eq!(whole_version(&host).await.as_deref(), Some("1.0.0"));
}

#[tokio::test]
async fn a_full_disk_is_said_and_leaves_the_old_release() {
    // What the host writes lies on a disk of 48 MB of its own.
    let disk = "mount -t tmpfs -o size=48m,mode=0700,uid=$OWNER,gid=$OWNER_GROUP none \"$MUMBA_HOME/data\"";
    let host = HostOptions::default().in_namespaces(&["--mount"], disk).start().await;
    let package = app(&host, "1.0.0");
    host.install(package.path()).await;
    let package = app(&host, "2.0.0").write("large.bin", vec![7; 60 << 20]);
    let refused = host.cli(&["install", package.as_str()]).await.exited_with(10);
    refused.says(&["disk is full", "nothing was changed"]);
    assert_eq!(host.app("app").await.version, "1.0.0");
    let page = host.page(&host.launch("app").await).await;
    assert_eq!(page.eval("document.title").await, "1.0.0");

    // What was copied until then is gone: a smaller one fits.
    fs::remove_file(package.path().join("large.bin")).unwrap();
    let package = package.write("small.bin", vec![7; 1 << 20]);
    assert_eq!(host.install(package.path()).await.version, "2.0.0");
    let status = host.try_install(Path::new("relative")).await.unwrap_err();
    assert_eq!(Reason::of(&status), Some(Reason::InvalidArgument));
}
