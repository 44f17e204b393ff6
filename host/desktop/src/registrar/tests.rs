use std::collections::BTreeMap;
use std::process::Command;

use super::*;
use crate::icon::tests::picture;

const SVG: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

struct Desk {
    folder: tempfile::TempDir,
    registrar: Registrar,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let registrar = at(folder.path(), "state");
    Desk { folder, registrar }
}

/// A registrar of another state on the same desktop.
fn at(folder: &Path, state: &str) -> Registrar {
    let launcher = folder.join("mumba-launcher");
    fs::write(&launcher, "the program").unwrap();
    Registrar::new(RegistrarOptions {
        state: folder.join(state),
        folders: DesktopFolders::below(&folder.join("desktop")),
        runtime: Runtime { mumba: "/usr/bin/mumba".into(), home: None, desktop: None },
        launcher,
    })
}

fn app(letter: char) -> AppEntry {
    AppEntry {
        id: letter.to_string().repeat(52),
        name: format!("app-{letter}"),
        title: format!("App {letter}"),
        description: "Does something.\nAnd more.".to_owned(),
        icon: Some(IconFile { name: "icon.svg".to_owned(), bytes: SVG.to_vec() }),
        has_view: true,
    }
}

impl Desk {
    /// Every file and link below a folder, with its content or where it leads.
    fn files(&self, below: &str) -> BTreeMap<String, String> {
        fn walk(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
            for name in files::names(folder) {
                let path = folder.join(&name);
                if let Ok(to) = fs::read_link(&path) {
                    into.insert(path.strip_prefix(root).unwrap().display().to_string(), format!("-> {}", to.display()));
                } else if path.is_dir() {
                    walk(root, &path, into);
                } else {
                    let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
                    into.insert(path.strip_prefix(root).unwrap().display().to_string(), text);
                }
            }
        }
        let mut files = BTreeMap::new();
        walk(self.folder.path(), &self.folder.path().join(below), &mut files);
        files
    }

    fn desktop(&self) -> BTreeMap<String, String> {
        self.files("desktop")
    }

    fn entry(&self, app: &AppEntry) -> PathBuf {
        self.registrar.options().folders.applications().join(file_name(&app.id))
    }
}

fn validate(path: &Path) {
    let checked = Command::new("desktop-file-validate").arg(path).output();
    let checked = checked.expect("desktop-file-utils is installed (`cargo xtask setup --for test`)");
    assert!(checked.status.success() && checked.stdout.is_empty(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn an_app_gets_an_entry_an_icon_a_launcher_and_links_and_loses_all_of_them() {
    let desk = desk();
    let app = app('y');
    let registered = desk.registrar.register(&app);
    assert_eq!(registered.notices, [""; 0]);
    assert!(registered.handles_links);
    let entry = registered.entry.unwrap();
    validate(&entry);
    validate(&desk.registrar.options().folders.applications().join(handler::HANDLER_NAME));
    let text = fs::read_to_string(&entry).unwrap();
    assert!(text.contains("Name=App y\nComment=Does something.\n"), "{text}");
    let launcher = registered.launcher.unwrap();
    assert!(text.contains(&format!("Exec=\"{}\" %U\n", launcher.display())), "{text}");
    assert_eq!(fs::read(&launcher).unwrap(), b"the program");
    assert_eq!(fs::read(registered.icon.unwrap()).unwrap(), SVG);
    let record = Runtime::read(launcher.parent().unwrap()).unwrap().unwrap();
    assert_eq!(record.mumba, Path::new("/usr/bin/mumba"));

    assert_eq!(desk.registrar.register(&app).notices, [""; 0]);
    desk.registrar.unregister(&app.id).unwrap();
    let left = desk.desktop();
    assert!(left.values().all(|text| !text.contains("mumba")), "{left:?}");
    assert_eq!(
        desk.files("state").keys().collect::<Vec<_>>(),
        ["state/launchers/mumba-launcher", "state/launchers/runtime"]
    );
    desk.registrar.unregister(&app.id).unwrap();
}

#[test]
fn links_stay_as_long_as_an_app_does_and_the_users_own_choice_for_ever() {
    let desk = desk();
    let list = desk.registrar.options().folders.mimeapps();
    files::write(&list, b"[Default Applications]\nx-scheme-handler/mumba=other.desktop\n", 0o600).unwrap();
    let before = fs::read(&list).unwrap();
    assert!(!desk.registrar.register(&app('y')).handles_links);
    desk.registrar.register(&app('b'));
    desk.registrar.unregister(&app('y').id).unwrap();
    assert!(desk.desktop().contains_key("desktop/share/applications/mumba.desktop"));
    desk.registrar.unregister(&app('b').id).unwrap();
    assert!(!desk.desktop().contains_key("desktop/share/applications/mumba.desktop"));
    assert_eq!(fs::read(&list).unwrap(), before);
}

#[test]
fn the_list_of_a_user_who_keeps_it_elsewhere_stays_a_link() {
    let desk = desk();
    let list = desk.registrar.options().folders.mimeapps();
    let real = desk.folder.path().join("dotfiles");
    fs::write(&real, "").unwrap();
    files::link(&list, &real).unwrap();
    assert!(desk.registrar.register(&app('y')).handles_links);
    assert_eq!(fs::read_link(&list).unwrap(), real);
    assert!(fs::read_to_string(&real).unwrap().contains("mumba.desktop"));
}

#[test]
fn what_is_not_ours_is_neither_overwritten_nor_removed() {
    let desk = desk();
    let app = app('y');
    let options = desk.registrar.options();
    let icon = options.folders.icon_theme().join("scalable/apps").join(format!("{}.svg", link_name(&app.id)));
    let theirs = [
        desk.entry(&app),
        options.folders.applications().join(handler::HANDLER_NAME),
        icon,
        options.folders.autostart().join(file_name(&app.id)),
    ];
    for path in &theirs {
        files::write(path, b"[Desktop Entry]\nName=theirs\n", 0o644).unwrap();
    }
    let before = desk.desktop();
    let registered = desk.registrar.register(&app);
    assert_eq!(registered.notices.len(), 3, "{:?}", registered.notices);
    assert!(registered.notices.iter().all(|notice| notice.contains("not this Mumba's")));
    assert!(registered.entry.is_none() && registered.icon.is_none());
    assert!(desk.registrar.enable_autostart(&app, Autostart::App).is_err());
    desk.registrar.unregister(&app.id).unwrap();
    assert_eq!(desk.desktop(), before);

    // Another state's entries are not ours either.
    let other = at(desk.folder.path(), "other");
    let neighbour = super::tests::app('b');
    other.register(&neighbour);
    let before = desk.desktop();
    assert!(desk.registrar.register(&neighbour).entry.is_none());
    assert!(desk.registrar.reconcile(&[]).is_empty());
    desk.registrar.unregister(&neighbour.id).unwrap();
    let after = desk.desktop();
    assert_eq!(
        before.get(&format!("desktop/share/applications/{}", file_name(&neighbour.id))),
        after.get(&format!("desktop/share/applications/{}", file_name(&neighbour.id)))
    );
}

#[test]
fn whatever_a_crash_left_is_put_right_at_the_next_start() {
    let whole = {
        let desk = desk();
        desk.registrar.reconcile(&[app('y'), app('b')]);
        desk.desktop().keys().chain(desk.files("state").keys()).cloned().collect::<Vec<_>>()
    };
    // With any one of its files gone, or half of one written, the result is the same.
    for lost in &whole {
        let desk = desk();
        desk.registrar.reconcile(&[app('y'), app('b')]);
        fs::remove_file(desk.folder.path().join(lost)).unwrap();
        let path = desk.folder.path().join(lost);
        let half = path.with_file_name(format!(".{}.mumba-new", path.file_name().unwrap().to_str().unwrap()));
        fs::write(half, "ha").unwrap();
        assert_eq!(desk.registrar.reconcile(&[app('y'), app('b')]), [""; 0]);
        let now: Vec<_> = desk.desktop().keys().chain(desk.files("state").keys()).cloned().collect();
        assert_eq!(now, whole, "without {lost}");
    }
}

#[test]
fn what_belongs_to_apps_that_are_gone_is_removed_at_the_next_start() {
    let desk = desk();
    desk.registrar.register(&app('y'));
    desk.registrar.register(&app('b'));
    desk.registrar.enable_autostart(&app('y'), Autostart::App).unwrap();
    assert_eq!(desk.registrar.known(), [app('b').id, app('y').id]);
    assert_eq!(desk.registrar.reconcile(&[app('b')]), [""; 0]);
    let left = desk.desktop();
    assert!(left.keys().all(|path| !path.contains(&app('y').id)), "{left:?}");
    assert_eq!(desk.registrar.registered(), [app('b').id]);
    desk.registrar.reconcile(&[]);
    assert!(desk.desktop().values().all(|text| !text.contains("mumba")));
}

#[test]
fn another_release_replaces_the_icon_and_a_bad_one_is_a_notice() {
    let desk = desk();
    let mut app = app('y');
    desk.registrar.register(&app);
    app.icon = Some(IconFile { name: "icon.svg".to_owned(), bytes: picture(64, 64) });
    let png = desk.registrar.register(&app).icon.unwrap();
    assert!(png.ends_with(format!("hicolor/64x64/apps/{}.png", link_name(&app.id))), "{}", png.display());
    assert_eq!(desk.desktop().keys().filter(|path| path.contains("icons")).count(), 1);
    app.icon = Some(IconFile { name: "icon.gif".to_owned(), bytes: b"GIF89a".to_vec() });
    let registered = desk.registrar.register(&app);
    assert!(registered.notices[0].contains("icon.gif"), "{:?}", registered.notices);
    assert_eq!(desk.desktop().keys().filter(|path| path.contains("icons")).count(), 0);
    validate(&registered.entry.unwrap());
}

#[test]
fn autostart_is_an_entry_that_comes_and_goes() {
    let desk = desk();
    let app = app('y');
    let path = desk.registrar.enable_autostart(&app, Autostart::Service).unwrap();
    validate(&path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(&format!("launchers/mumba-launcher\" \"start\" \"{}\"\n", app.id)), "{text}");
    let path = desk.registrar.enable_autostart(&app, Autostart::App).unwrap();
    validate(&path);
    assert!(fs::read_to_string(&path).unwrap().contains(&format!("launchers/{}\"\n", link_name(&app.id))));
    desk.registrar.disable_autostart(&app.id).unwrap();
    desk.registrar.disable_autostart(&app.id).unwrap();
    assert!(!path.exists());
    assert!(desk.registrar.disable_autostart("../x").is_err());
}

#[test]
fn an_app_without_a_view_may_start_with_the_session_and_is_in_no_menu() {
    let desk = desk();
    let service = AppEntry { has_view: false, ..app('y') };
    let path = desk.registrar.enable_autostart(&service, Autostart::Service).unwrap();
    assert_eq!(desk.registrar.register(&service), Registered::default());
    assert_eq!(desk.registrar.reconcile(std::slice::from_ref(&service)), [""; 0]);
    assert_eq!(desk.desktop().len(), 1, "{:?}", desk.desktop());
    assert!(path.exists());
    // A release with a view, and one without again.
    desk.registrar.register(&app('y'));
    assert!(desk.entry(&app('y')).exists());
    desk.registrar.register(&service);
    assert!(!desk.entry(&app('y')).exists() && path.exists());
    desk.registrar.reconcile(&[]);
    assert!(!path.exists());
}

#[test]
fn a_desktop_that_cannot_be_written_is_a_notice_and_no_more() {
    let desk = desk();
    // A file where a folder should be: not even root can write below it.
    fs::create_dir_all(desk.folder.path().join("desktop")).unwrap();
    fs::write(desk.folder.path().join("desktop/share"), "").unwrap();
    let registered = desk.registrar.register(&app('y'));
    assert!(registered.entry.is_none() && registered.launcher.is_some());
    assert!(registered.notices.iter().any(|notice| notice.contains("applications")), "{:?}", registered.notices);
    let bad = AppEntry { id: "../../x".to_owned(), ..app('y') };
    assert!(desk.registrar.register(&bad).notices[0].contains("not an app's id"));
}
