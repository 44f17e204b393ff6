use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::TempDir;

use super::*;
use crate::ErrorKind;

mod releases;

/// A folder of state and folders of apps.
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

    fn open(&self) -> Apps {
        Apps::open(AppsOptions::new(self.state())).unwrap()
    }

    /// A web app with some files, in a folder of this name.
    fn app(&self, folder: &str, name: &str, version: &str) -> PathBuf {
        let folder = self.folder.path().join(folder);
        fs::create_dir_all(folder.join("css")).unwrap();
        let manifest =
            format!("name = \"{name}\"\nversion = \"{version}\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n");
        fs::write(folder.join("mumba.toml"), manifest).unwrap();
        fs::write(folder.join("index.html"), format!("<p>{version}")).unwrap();
        fs::write(folder.join("css/main.css"), "p {}").unwrap();
        folder
    }

    /// Every path below the apps' folder, with what files hold and links name.
    fn tree(&self) -> BTreeMap<PathBuf, String> {
        let mut tree = BTreeMap::new();
        walk(&self.state().join("apps"), &mut tree);
        tree
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

fn walk(folder: &Path, tree: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        let content = if metadata.is_symlink() {
            format!("link to {}", fs::read_link(&path).unwrap().display())
        } else if metadata.is_dir() {
            walk(&path, tree);
            format!("folder {:o}", metadata.permissions().mode() & 0o777)
        } else {
            format!("{:o} {}", metadata.permissions().mode() & 0o777, fs::read_to_string(&path).unwrap())
        };
        tree.insert(path, content);
    }
}

fn page(app: &App) -> String {
    String::from_utf8(app.package.read("index.html", 1000).unwrap()).unwrap()
}

#[test]
fn an_installed_app_is_found_and_outlives_the_host() {
    let bench = Bench::new();
    let folder = bench.app("src", "notes", "1.0.0");
    {
        let apps = bench.open();
        let installed = apps.install_folder(&folder).unwrap();
        assert!(installed.replaced.is_none());
        let app = installed.app;
        assert_eq!(app.id, AppId::development(&folder.canonicalize().unwrap()));
        assert!(app.development && !app.running_from_folder && app.data_dir.is_dir());
        assert_eq!((app.name(), app.version().as_str(), app.view_kind(), app.release), ("notes", "1.0.0", "web", 1));
        assert!(app.size_bytes > 20 && app.installed_at.elapsed().unwrap().as_secs() < 60);
        assert_eq!(page(&app), "<p>1.0.0");
        assert!(apps.clone().find("notes").is_ok());
    }
    // The source is not needed any more.
    fs::remove_dir_all(&folder).unwrap();
    let apps = bench.open();
    let app = apps.find("notes").unwrap();
    assert_eq!(page(&app), "<p>1.0.0");
    assert_eq!(app.source_folder.as_deref(), Some(folder.as_path()));
    assert_eq!(apps.list().len(), 1);
}

#[test]
fn an_app_is_found_by_name_id_or_the_beginning_of_its_id() {
    let bench = Bench::new();
    let apps = bench.open();
    let id = apps.install_folder(&bench.app("a", "notes", "1.0.0")).unwrap().app.id;
    apps.install_folder(&bench.app("b", "calendar", "1.0.0")).unwrap();
    for wanted in ["notes", &id.to_string(), &id.short(), &id.to_string()[..4]] {
        assert_eq!(apps.find(wanted).unwrap().id, id);
    }
    for wanted in ["", "n", &id.to_string()[..3], "nobody", &"x".repeat(1000)] {
        let error = apps.find(wanted).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.to_string().contains("mumba list"), "{error}");
    }
    assert!(apps.find("calender").unwrap_err().to_string().contains("did you mean \"calendar\"?"));
    let names: Vec<_> = apps.list().iter().map(|app| app.name().to_owned()).collect();
    assert_eq!(names, ["calendar", "notes"]);
}

#[test]
fn a_beginning_that_several_ids_share_is_ambiguous() {
    let bench = Bench::new();
    let apps = bench.open();
    let app = apps.install_folder(&bench.app("a", "notes", "1.0.0")).unwrap().app;
    let mut bytes = *app.id.as_bytes();
    bytes[31] ^= 0xff;
    let mut twin = (*app).clone();
    twin.id = AppId::from_bytes(bytes);
    apps.table_mut().installed.insert(twin.id, Arc::new(twin));
    let error = apps.find(&app.id.short()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert!(error.to_string().contains(&app.id.to_string()));
}

#[test]
fn an_address_in_the_manifest_gives_a_folder_no_identity() {
    let bench = Bench::new();
    let folder = bench.app("src", "notes", "1.0.0");
    let apps = bench.open();
    let before = apps.install_folder(&folder).unwrap().app.id;
    let manifest = fs::read_to_string(folder.join("mumba.toml")).unwrap();
    fs::write(folder.join("mumba.toml"), format!("address = \"{}\"\n{manifest}", "y".repeat(52))).unwrap();
    let app = apps.install_folder(&folder).unwrap().app;
    assert_eq!(app.id, before);
    assert_ne!(app.id.to_string(), "y".repeat(52));
    assert!(app.development);
}

#[test]
fn releases_lie_side_by_side_and_cannot_be_changed() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let first = apps.install_folder(&folder).unwrap().app;
    fs::write(first.data_dir.join("saved"), "precious").unwrap();
    let mut former = Arc::clone(&first);
    for release in 2..=4 {
        bench.app("src", "notes", &format!("{release}.0.0"));
        let installed = apps.install_folder(&folder).unwrap();
        assert_eq!(installed.app.release, release);
        assert_eq!(installed.replaced.unwrap().release, release - 1);
        // Whoever holds the former release can go on with it.
        assert_eq!(page(&former), format!("<p>{}.0.0", release - 1));
        former = installed.app;
    }
    let releases = bench.state().join("apps").join(first.id.to_string()).join("releases");
    let mut names: Vec<_> = fs::read_dir(&releases).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["3-3.0.0", "4-4.0.0"]);
    assert_eq!(fs::read_to_string(first.data_dir.join("saved")).unwrap(), "precious");
    let tree = bench.tree();
    let kinds =
        |path: &str| tree[&releases.join("4-4.0.0").join(path)].split(' ').take(2).collect::<Vec<_>>().join(" ");
    assert_eq!(kinds(""), "folder 555");
    assert_eq!(kinds("css"), "folder 555");
    assert!(kinds("index.html").starts_with("444"));
}

#[test]
fn two_apps_cannot_have_one_name() {
    let bench = Bench::new();
    let apps = bench.open();
    let (a, b) = (bench.app("a", "notes", "1.0.0"), bench.app("b", "notes", "1.0.0"));
    let id = apps.install_folder(&a).unwrap().app.id;
    let before = bench.tree();
    let error = apps.install_folder(&b).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    let message = error.to_string();
    for part in [a.to_str().unwrap(), b.to_str().unwrap(), &format!("mumba uninstall {id}")] {
        assert!(message.contains(part), "{message} does not say {part}");
    }
    assert_eq!(apps.run_folder(&b).unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(bench.tree(), before);
    // The same app under a new name sets the old one free.
    bench.app("a", "memos", "1.0.0");
    apps.install_folder(&a).unwrap();
    apps.install_folder(&b).unwrap();
    assert_eq!(apps.list().len(), 2);
    drop(apps);
    assert_eq!(bench.open().find("memos").unwrap().id, id);
}

#[test]
fn an_uninstall_removes_all_or_keeps_the_data() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let app = apps.install_folder(&folder).unwrap().app;
    fs::write(app.data_dir.join("saved"), "precious").unwrap();
    apps.uninstall(&app.id, true).unwrap();
    assert!(apps.list().is_empty());
    assert_eq!(apps.uninstall(&app.id, true).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(fs::read_to_string(app.data_dir.join("saved")).unwrap(), "precious");

    let again = apps.install_folder(&folder).unwrap().app;
    assert_eq!(fs::read_to_string(again.data_dir.join("saved")).unwrap(), "precious");
    apps.uninstall(&app.id, false).unwrap();
    let left: Vec<_> = bench.tree().into_keys().map(|path| path.file_name().unwrap().to_owned()).collect();
    assert_eq!(left.len(), 2, "{left:?}"); // .lock and .staging
    drop(apps);
    assert!(bench.open().list().is_empty());
}

#[test]
fn a_folder_that_runs_stands_for_the_installed_app() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let installed = apps.install_folder(&folder).unwrap().app;
    bench.app("src", "notes", "2.0.0-dev");
    let run = apps.run_folder(&folder).unwrap();
    let app = run.app();
    assert_eq!(app.id, installed.id);
    assert_eq!(app.data_dir, installed.data_dir);
    assert!(app.running_from_folder && app.package_dir() == folder.canonicalize().unwrap());
    assert!(apps.find("notes").unwrap().running_from_folder);
    assert!(apps.get(&app.id).unwrap().running_from_folder);
    assert_eq!(apps.list().len(), 1);
    assert_eq!(apps.run_folder(&folder).unwrap_err().kind(), ErrorKind::AlreadyExists);

    bench.app("src", "notes", "3.0.0-dev");
    assert_eq!(run.app().version(), "2.0.0-dev");
    assert_eq!(run.reload().unwrap().version(), "3.0.0-dev");
    fs::write(folder.join("mumba.toml"), "nonsense").unwrap();
    assert_eq!(run.reload().unwrap_err().kind(), ErrorKind::InvalidPackage);
    assert_eq!(run.app().version(), "3.0.0-dev");

    // Its data is in use.
    fs::write(app.data_dir.join("saved"), "precious").unwrap();
    apps.uninstall(&app.id, false).unwrap();
    assert!(app.data_dir.join("saved").exists() && apps.find("notes").is_ok());
    drop(run);
    assert!(apps.list().is_empty());
}

#[test]
fn the_state_itself_cannot_be_an_app() {
    let bench = Bench::new();
    let apps = bench.open();
    fs::write(bench.state().join("mumba.toml"), fs::read(bench.app("a", "a", "1.0.0").join("mumba.toml")).unwrap())
        .unwrap();
    fs::write(bench.state().join("index.html"), "").unwrap();
    let error = apps.install_folder(&bench.state()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("own state"), "{error}");
}

#[test]
fn two_hosts_cannot_have_the_same_apps_open() {
    let bench = Bench::new();
    let first = bench.open();
    let error = Apps::open(AppsOptions::new(bench.state())).unwrap_err();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    drop(first);
    bench.open();
}

#[test]
fn an_error_at_any_step_leaves_everything_as_it_was() {
    for old in [false, true] {
        for step in Step::INSTALL {
            let bench = Bench::new();
            let armed = Arc::new(AtomicBool::new(false));
            let hook = {
                let armed = Arc::clone(&armed);
                move |now| match armed.load(Ordering::Relaxed) && now == step {
                    true => Err(io::ErrorKind::StorageFull.into()),
                    false => Ok(()),
                }
            };
            let apps = Apps::open(AppsOptions::new(bench.state()).with_hook(hook)).unwrap();
            let folder = bench.app("src", "notes", "1.0.0");
            if old {
                apps.install_folder(&folder).unwrap();
                bench.app("src", "notes", "2.0.0");
            }
            let before = bench.tree();
            armed.store(true, Ordering::Relaxed);
            let result = apps.install_folder(&folder);
            armed.store(false, Ordering::Relaxed);
            // The last two steps come after the install holds.
            if step >= Step::Recorded {
                assert_eq!(result.unwrap().app.version(), if old { "2.0.0" } else { "1.0.0" });
                continue;
            }
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::DiskFull, "{step:?}: {error}");
            assert_eq!(bench.tree(), before, "{step:?}");
            let versions = |apps: &Apps| apps.list().iter().map(|app| page(app)).collect::<Vec<_>>();
            let expected = if old { vec!["<p>1.0.0".to_owned()] } else { vec![] };
            assert_eq!(versions(&apps), expected, "{step:?}");
            drop(apps);
            let apps = bench.open();
            assert_eq!(versions(&apps), expected, "{step:?}, opened again");
            assert_eq!(bench.tree(), before, "{step:?}, opened again");
            // And it is no obstacle to the next try.
            apps.install_folder(&folder).unwrap();
        }
    }
}

#[test]
fn an_uninstall_that_meets_an_error_is_undone_or_finished() {
    for step in Step::UNINSTALL {
        let bench = Bench::new();
        let hook = move |now| if now == step { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) };
        let apps = Apps::open(AppsOptions::new(bench.state()).with_hook(hook)).unwrap();
        let app = apps.install_folder(&bench.app("src", "notes", "1.0.0")).unwrap().app;
        let before = bench.tree();
        let result = apps.uninstall(&app.id, false);
        assert_eq!(result.is_err(), step == Step::RemovalMarked, "{step:?}");
        assert_eq!(apps.list().len(), usize::from(result.is_err()));
        if result.is_err() {
            assert_eq!(bench.tree(), before);
        }
        drop(apps);
        assert_eq!(bench.open().list().len(), usize::from(result.is_err()), "{step:?}");
        assert_eq!(bench.tree().len(), if result.is_err() { before.len() } else { 2 }, "{step:?}");
    }
}

#[test]
fn what_somebody_broke_by_hand_is_put_right_as_far_as_possible() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let app = apps.install_folder(&folder).unwrap().app;
    bench.app("src", "notes", "2.0.0");
    apps.install_folder(&folder).unwrap();
    fs::write(app.data_dir.join("saved"), "precious").unwrap();
    drop(apps);
    let home = bench.state().join("apps").join(app.id.to_string());

    // The link is gone: the registry knows which release was in use.
    fs::remove_file(home.join("current")).unwrap();
    assert_eq!(page(&bench.open().find("notes").unwrap()), "<p>2.0.0");
    assert_eq!(fs::read_link(home.join("current")).unwrap(), Path::new("releases/2-2.0.0"));

    // The release is gone: the one before it is there.
    let release = home.join("releases/2-2.0.0");
    for folder in [release.clone(), release.join("css")] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    }
    fs::remove_dir_all(&release).unwrap();
    assert_eq!(page(&bench.open().find("notes").unwrap()), "<p>1.0.0");

    // All are gone: the app is, and its data stays.
    for folder in ["releases/1-1.0.0", "releases/1-1.0.0/css"] {
        fs::set_permissions(home.join(folder), fs::Permissions::from_mode(0o755)).unwrap();
    }
    fs::remove_dir_all(home.join("releases")).unwrap();
    assert!(bench.open().list().is_empty());
    assert_eq!(fs::read_to_string(app.data_dir.join("saved")).unwrap(), "precious");
    bench.open().install_folder(&folder).unwrap();
}

#[test]
fn a_source_that_is_gone_or_wrong_changes_nothing() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    apps.install_folder(&folder).unwrap();
    let before = bench.tree();
    fs::write(folder.join("mumba.toml"), "name = 7").unwrap();
    assert_eq!(apps.install_folder(&folder).unwrap_err().kind(), ErrorKind::InvalidPackage);
    bench.app("src", "notes", "2.0.0");
    std::os::unix::fs::symlink("/etc/passwd", folder.join("passwd")).unwrap();
    assert_eq!(apps.install_folder(&folder).unwrap_err().kind(), ErrorKind::InvalidPackage);
    assert_eq!(bench.tree(), before);
    assert_eq!(page(&apps.find("notes").unwrap()), "<p>1.0.0");
}

#[test]
fn an_installed_app_that_cannot_be_used_says_why_and_is_no_obstacle() {
    let bench = Bench::new();
    let folder = bench.app("src", "notes", "1.0.0");
    let break_it = |app: &App| {
        let manifest = app.package_dir().join("mumba.toml");
        fs::set_permissions(&manifest, fs::Permissions::from_mode(0o644)).unwrap();
        fs::write(manifest, "name = 7").unwrap();
    };
    let apps = bench.open();
    let app = apps.install_folder(&folder).unwrap().app;
    break_it(&app);
    drop(apps);

    let apps = bench.open();
    assert!(apps.list().is_empty());
    for wanted in ["notes", &app.id.to_string()] {
        let error = apps.find(wanted).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidPackage);
        let message = error.to_string();
        assert!(message.contains("mumba.toml:1:8") && message.contains(folder.to_str().unwrap()), "{message}");
    }
    // Installed again, it is as good as new.
    let again = apps.install_folder(&folder).unwrap().app;
    assert_eq!((again.release, page(&apps.find("notes").unwrap()).as_str()), (2, "<p>1.0.0"));

    // Broken again, another app takes its name; its data stays.
    fs::write(again.data_dir.join("saved"), "precious").unwrap();
    break_it(&again);
    drop(apps);
    let apps = bench.open();
    let other = apps.install_folder(&bench.app("other", "notes", "2.0.0")).unwrap().app;
    assert_eq!(apps.find("notes").unwrap().id, other.id);
    assert_eq!(fs::read_to_string(again.data_dir.join("saved")).unwrap(), "precious");
    drop(apps);
    assert_eq!(bench.open().list().len(), 1);
}
