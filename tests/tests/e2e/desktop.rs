//! Apps on the user's desktop: what an install puts there, and the launchers that start them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use mumba_tests::processes::Process;
use mumba_tests::proto::view::State;
use mumba_tests::proto::watch_views_response::Event;
use mumba_tests::{HostOptions, Output, Package, Reason, TestHome, TestHost, proto, wait};
use rustix::process::Signal;
use serde_json::json;

use crate::display::Display;

const PAGE: &str = "<!doctype html><title>Page</title><script>
mumba.ready.then(() => document.title = ['Page', location.pathname, ...mumba.arguments].join('|'));
</script>";

/// The exit code of a launcher whose view had crashed.
const CRASHED: i32 = 12;

/// A home that may use a desktop of the test's own, and a display.
async fn desk() -> (Display, Arc<TestHome>) {
    let home = TestHome::new().await;
    let display = Display::new(&home).await;
    fs::create_dir(home.place().join("desktop")).unwrap();
    home.account().own(&home.place().join("desktop"));
    let folder = home.place().join("desktop").display().to_string();
    let home = home.with_variable("DISPLAY", display.name.clone()).with_variable("MUMBA_DESKTOP_DIR", folder);
    (display, Arc::new(home))
}

/// Every file and link of the desktop.
fn files(home: &TestHome) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                walk(root, &path, into);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                into.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let mut all = BTreeMap::new();
    let root = home.place().join("desktop");
    walk(&root, &root, &mut all);
    all
}

fn entry(id: &str) -> String {
    format!("share/applications/org.mumba.app_{id}.desktop")
}

fn launcher(home: &TestHome, id: &str) -> PathBuf {
    home.home().state().join("launchers").join(format!("org.mumba.app_{id}"))
}

async fn validate(home: &TestHome, path: &str) {
    let mut command = home.command("desktop-file-validate");
    command.arg(home.place().join("desktop").join(path));
    let checked = home.finish(command).await.succeeded();
    assert_eq!(checked.stdout, "", "{path}");
}

async fn install(home: &TestHome, package: &Package) -> String {
    let installed = home.cli(&["install", package.as_str(), "--json"]).await.succeeded().json();
    installed["app"]["id"].as_str().unwrap().to_owned()
}

/// A launcher that runs.
struct Running {
    child: Child,
    output: PathBuf,
}

impl Running {
    fn start(home: &TestHome, mut command: Command) -> Running {
        let output = home.place().join(format!("launcher-{}", fresh_name()));
        let file = fs::File::create(&output).unwrap();
        command.stdout(file.try_clone().unwrap()).stderr(file).stdin(Stdio::null());
        Running { child: command.spawn().unwrap(), output }
    }

    fn of_app(home: &TestHome, id: &str, arguments: &[&str]) -> Running {
        let mut command = home.command(launcher(home, id));
        command.args(arguments);
        Running::start(home, command)
    }

    fn signal(&self, signal: Signal) {
        Process::of(self.child.id()).expect("the launcher runs").signal(signal);
    }

    fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    fn said(&self) -> String {
        fs::read_to_string(&self.output).unwrap_or_default()
    }

    async fn code(&mut self) -> Option<i32> {
        let child = &mut self.child;
        let status = wait::until("the launcher ends", || {
            let status = child.try_wait().unwrap();
            async move { status }
        })
        .await;
        status.code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A name that no other file of this test has.
fn fresh_name() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[tokio::test]
async fn the_examples_are_registered_when_they_are_installed_and_leave_nothing_when_they_go() {
    let (_display, home) = desk().await;
    let mut ids = Vec::new();
    for app in ["notes", "sketch"] {
        let package = home.stage().app(app);
        let installed = home.cli(&["install", package.to_str().unwrap()]).await.succeeded();
        installed.says(&["In the desktop's menu: ", "Its launcher: ", "mumba:// links"]);
        let described = home.cli(&["info", app, "--json"]).await.succeeded().json();
        ids.push(described["id"].as_str().unwrap().to_owned());
    }
    let registered = files(&home);
    for id in &ids {
        validate(&home, &entry(id)).await;
        assert!(registered.contains_key(&format!("share/icons/hicolor/scalable/apps/org.mumba.app_{id}.svg")));
        let text = &registered[&entry(id)];
        assert!(text.contains(&format!("Exec=\"{}\" %U\n", launcher(&home, id).display())), "{text}");
    }
    assert!(registered[&entry(&ids[0])].contains("\nName=Notes\n"));
    validate(&home, "share/applications/mumba.desktop").await;
    let mut command = home.command("xdg-mime");
    command.args(["query", "default", "x-scheme-handler/mumba"]);
    command.env("XDG_DATA_HOME", home.place().join("desktop/share"));
    command.env("XDG_CONFIG_HOME", home.place().join("desktop/config"));
    assert_eq!(home.finish(command).await.succeeded().stdout.trim(), "mumba.desktop");

    for app in ["notes", "sketch"] {
        home.cli(&["uninstall", app, "--yes"]).await.succeeded();
    }
    let left = files(&home);
    assert!(left.iter().all(|(path, text)| !path.contains("mumba") && !text.contains("mumba")), "{left:?}");
    assert!(ids.iter().all(|id| launcher(&home, id).symlink_metadata().is_err()));
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn without_being_asked_a_mumba_beside_the_users_own_writes_nothing_of_the_users() {
    let host = TestHost::start().await;
    let package = Package::web(&host, "page", PAGE);
    let installed = host.cli(&["install", package.as_str(), "--json"]).await.succeeded().json();
    assert_eq!(installed["desktop"], json!(null));
    assert_eq!(
        fs::read_dir(host.user_home()).unwrap().flatten().filter(|entry| entry.file_name() == ".local").count(),
        0
    );
    assert!(!host.home().state().join("launchers").exists());
}

#[tokio::test]
async fn a_development_run_gets_no_place_on_the_desktop() {
    let (_display, home) = desk().await;
    let host = TestHost::start_in(&home).await;
    let package = Package::web(&host, "page", PAGE);
    let request = proto::RunFolderRequest { folder: package.as_str().to_owned() };
    let mut run = host.api().apps().run_folder(request).await.unwrap().into_inner();
    run.message().await.unwrap();
    assert!(files(&home).is_empty(), "{:?}", files(&home));
}

#[tokio::test]
async fn a_launcher_starts_the_host_opens_a_window_and_ends_when_that_is_closed() {
    let (display, home) = desk().await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    home.cli(&["host", "stop"]).await.succeeded();
    fs::write(home.place().join("a file.txt"), "").unwrap();

    // The environment of a desktop's shell: it knows nothing of this Mumba.
    let mut command = home.command(launcher(&home, &id));
    command.env_remove("MUMBA_HOME").env_remove("MUMBA_DESKTOP_DIR").env("PATH", "/usr/bin:/bin");
    command.args(["a file.txt", "file:///tmp/a%20b", "--flag", "none.txt"]);
    let mut running = Running::start(&home, command);
    let title = format!("Page|/|{}|/tmp/a b|--flag|none.txt", home.place().join("a file.txt").display());
    let window = display.window(&home, "Page\\|").await;
    let shown = display.tool(&home, &["getwindowname", &window]).await;
    assert_eq!(shown.trim(), title);
    assert!(running.runs());
    display.ask_to_close(&window);
    assert_eq!(running.code().await, Some(0), "{}", running.said());
    // The host stays for the next one.
    let status = home.cli(&["status", "--json"]).await.succeeded().json();
    assert_eq!(status["apps"][0]["views"], json!([]));
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn a_window_belongs_to_the_desktop_entry_of_its_app() {
    let (display, home) = desk().await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    let mut running = Running::of_app(&home, &id, &[]);
    let window = display.window(&home, "Page\\|").await;
    assert_eq!(display.class(&window), format!("org.mumba.app_{id}"));
    assert!(files(&home)[&entry(&id)].contains(&format!("StartupWMClass=org.mumba.app_{id}\n")));
    running.signal(Signal::TERM);
    assert_eq!(running.code().await, Some(0), "{}", running.said());
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn signals_close_the_views_of_their_launcher_and_no_others() {
    let (display, home) = desk().await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    let mut first = Running::of_app(&home, &id, &["first"]);
    let mut second = Running::of_app(&home, &id, &["second"]);
    display.window(&home, "first").await;
    display.window(&home, "second").await;
    first.signal(Signal::INT);
    assert_eq!(first.code().await, Some(0), "{}", first.said());
    assert!(second.runs());
    assert_eq!(host.views("page").await.len(), 1);
    display.window(&home, "second").await;
    second.signal(Signal::TERM);
    assert_eq!(second.code().await, Some(0), "{}", second.said());
    assert_eq!(host.views("page").await, []);
}

/// Ends every renderer as the kernel does when memory runs out.
async fn kill_renderers(host: &TestHost) {
    let answer = host.cdp().call(None, "SystemInfo.getProcessInfo", json!({})).await;
    let processes = answer["processInfo"].as_array().unwrap();
    let renderers = processes.iter().filter(|process| process["type"] == "renderer");
    for id in renderers.filter_map(|process| process["id"].as_u64()) {
        if let Some(process) = u32::try_from(id).ok().and_then(Process::of) {
            process.kill();
        }
    }
}

#[tokio::test]
async fn a_launcher_whose_view_crashed_says_so_when_the_window_is_closed() {
    let (display, home) = desk().await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    let mut running = Running::of_app(&home, &id, &[]);
    let window = display.window(&home, "Page\\|").await;
    let view = host.views("page").await.remove(0);
    host.wait_for_state(&view.id, State::Ready).await;
    kill_renderers(&host).await;
    host.wait_for_state(&view.id, State::Crashed).await;
    // The window shows what happened, until the user has seen it.
    assert!(running.runs());
    display.ask_to_close(&window);
    assert_eq!(running.code().await, Some(CRASHED), "{}", running.said());
    assert!(running.said().contains("had crashed"), "{}", running.said());
}

#[tokio::test]
async fn a_launcher_whose_off_screen_view_crashed_ends_by_itself() {
    let (_display, home) = desk().await;
    let host = HostOptions::default().flag("--offscreen").start_in(Arc::clone(&home)).await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    let mut running = Running::of_app(&home, &id, &[]);
    let view = wait::until("a view is open", || async { host.views("page").await.pop() }).await;
    host.wait_for_state(&view.id, State::Ready).await;
    kill_renderers(&host).await;
    assert_eq!(running.code().await, Some(CRASHED), "{}", running.said());
    assert_eq!(host.views("page").await, []);
}

#[tokio::test]
async fn a_launcher_ends_with_the_host_and_says_how() {
    let (display, home) = desk().await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let id = install(&home, &Package::web(&home, "page", PAGE)).await;
    let mut running = Running::of_app(&home, &id, &[]);
    display.window(&home, "Page\\|").await;
    // In peace: its view is closed.
    let (_, home) = host.terminate().await;
    assert_eq!(running.code().await, Some(0), "{}", running.said());

    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let mut running = Running::of_app(&home, &id, &[]);
    display.window(&home, "Page\\|").await;
    host.kill().await;
    // The launcher may show its error in a window, which waits for somebody.
    let code = wait::until("the launcher ends", || {
        let ended = running.child.try_wait().unwrap();
        let (display, home) = (&display, &home);
        async move {
            for dialog in display.windows(home, "Mumba").await {
                display.ask_to_close(&dialog);
            }
            ended
        }
    })
    .await;
    assert_eq!(code.code(), Some(1), "{}", running.said());
    assert!(running.said().contains("the host"), "{}", running.said());
}

#[tokio::test]
async fn views_are_watched_from_their_launch_to_their_end_and_a_little_longer() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    let ids: Vec<String> = vec![host.launch("page").await.id, host.launch("page").await.id];
    let watch = async |ids: &[String]| {
        let request = proto::WatchViewsRequest { view_ids: ids.to_vec() };
        host.api().views().watch_views(request).await
    };
    for (wrong, reason) in [(&[][..], Reason::InvalidArgument), (&["v77".to_owned()][..], Reason::ViewNotFound)] {
        assert_eq!(Reason::of(&watch(wrong).await.unwrap_err()), Some(reason));
    }
    for id in &ids {
        host.wait_for_state(id, State::Ready).await;
    }
    let mut events = watch(&ids).await.unwrap().into_inner();
    // Each begins with how it fares. What is ready may change all the same, its title for one.
    let mut seen = BTreeSet::new();
    while seen.len() < ids.len() {
        let Some(Event::Changed(view)) = events.message().await.unwrap().unwrap().event else { panic!("closed") };
        assert_eq!(view.state(), State::Ready);
        seen.insert(view.id);
    }
    assert_eq!(seen, ids.iter().cloned().collect());

    host.cli(&["close", &ids[0]]).await.succeeded();
    let is_closed = async |events: &mut tonic::Streaming<proto::WatchViewsResponse>, last: State| loop {
        match events.message().await.unwrap().unwrap().event.unwrap() {
            Event::Closed(view) => break view,
            Event::Changed(view) => assert_eq!(view.state(), last),
        }
    };
    let view = is_closed(&mut events, State::Ready).await;
    assert_eq!((&view.id, view.state()), (&ids[0], State::Ready));
    kill_renderers(&host).await;
    loop {
        let Some(Event::Changed(view)) = events.message().await.unwrap().unwrap().event else { panic!("closed") };
        if view.state() == State::Crashed {
            break;
        }
    }
    host.cli(&["close", "page"]).await.succeeded();
    let view = is_closed(&mut events, State::Crashed).await;
    assert_eq!((&view.id, view.state()), (&ids[1], State::Crashed));
    assert!(events.message().await.unwrap().is_none(), "the stream ends with the last view");

    // Who comes too late for the end learns it all the same.
    let mut late = watch(&ids[1..]).await.unwrap().into_inner();
    let Some(Event::Closed(view)) = late.message().await.unwrap().unwrap().event else { panic!("open") };
    assert_eq!(view.state(), State::Crashed);
    assert!(late.message().await.unwrap().is_none());
}

/// A launcher whose runtime was removed.
fn orphan(home: &TestHome) -> Command {
    let folder = home.place().join("orphan");
    fs::create_dir(&folder).unwrap();
    fs::copy(home.stage().program("mumba-launcher"), folder.join("mumba-launcher")).unwrap();
    fs::write(folder.join("runtime"), "mumba=/nonexistent/mumba\n").unwrap();
    let link = folder.join(format!("org.mumba.app_{}", "y".repeat(52)));
    std::os::unix::fs::symlink("mumba-launcher", &link).unwrap();
    let mut command = home.command(link);
    command.env("PATH", "/usr/bin:/bin");
    command
}

#[tokio::test]
async fn a_launcher_without_a_runtime_says_how_to_get_one() {
    let home = TestHome::new().await;
    let refused = home.finish(orphan(&home)).await.exited_with(5);
    refused.says(&["not installed", "/nonexistent/mumba", "Install Mumba"]);
}

#[tokio::test]
async fn a_launcher_without_a_runtime_and_a_terminal_says_so_in_a_window() {
    let (display, home) = desk().await;
    let mut running = Running::start(&home, orphan(&home));
    let window = display.window(&home, "Mumba").await;
    assert!(running.runs(), "it waits until the message is read");
    display.ask_to_close(&window);
    assert_eq!(running.code().await, Some(5), "{}", running.said());
}

#[tokio::test]
async fn a_link_opens_an_installed_app_at_its_path_with_no_arguments() {
    let (display, home) = desk().await;
    let package = Package::web(&home, "page", PAGE).write("other.html", PAGE);
    let id = install(&home, &package).await;
    let open = async |link: String| -> Output {
        let mut command = home.command(home.home().state().join("launchers/mumba-launcher"));
        command.arg("open").arg(link);
        home.finish(command).await
    };
    open(format!("mumba://{id}/other.html?--flag#part")).await.succeeded();
    let window = display.window(&home, "Page\\|").await;
    assert_eq!(display.tool(&home, &["getwindowname", &window]).await.trim(), "Page|/other.html");
    home.cli(&["open", &format!("mumba://{id}")]).await.succeeded();

    let missing = home.cli(&["open", &format!("mumba://{}/x", "y".repeat(52))]).await.exited_with(3);
    missing.says(&["is not installed", "mumba install"]);
    home.cli(&["open", "mumba://page/"]).await.exited_with(2).says(&["52"]);
    home.cli(&["open", &format!("mumba://{id}//evil.example/")]).await.exited_with(2);
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn an_install_or_uninstall_that_dies_at_any_step_leaves_desktop_and_apps_in_agreement() {
    let (_display, home) = desk().await;
    let package = Package::web(&home, "page", PAGE);
    let mut home = home;
    for (installing, step) in [(true, 0), (true, 6), (true, 10), (false, 0), (false, 2), (false, 4)] {
        let host = TestHost::start_in(&home).await;
        if installing {
            let request = proto::UninstallRequest { app: "page".to_owned(), keep_data: false };
            let _ = host.api().apps().uninstall(request).await;
        } else {
            host.install(package.path()).await;
        }
        drop(host);
        let deadly =
            HostOptions::default().without_devtools().variable("MUMBA_TEST_KILL_AT_INSTALL_STEP", &step.to_string());
        let mut host = deadly.start_in(Arc::clone(&home)).await;
        if installing {
            assert!(host.try_install(package.path()).await.is_err());
        } else {
            let request = proto::UninstallRequest { app: "page".to_owned(), keep_data: false };
            assert!(host.api().apps().uninstall(request).await.is_err());
        }
        host.exit_status().await;
        home = host.test_home();
        drop(host);
        let host = TestHost::start_in(&home).await;
        let apps = host.api().apps().list_apps(proto::ListAppsRequest {}).await.unwrap().into_inner().apps;
        let registered = files(&home);
        let entries: Vec<_> = registered.keys().filter(|path| path.contains("org.mumba.app_")).collect();
        let expected: Vec<String> = apps.iter().map(|app| entry(&app.id)).collect();
        assert_eq!(entries, expected.iter().collect::<Vec<_>>(), "installing: {installing}, step {step}");
        assert_eq!(registered.contains_key("share/applications/mumba.desktop"), !apps.is_empty());
        assert!(apps.iter().all(|app| launcher(&home, &app.id).is_file()));
    }
}

#[tokio::test]
async fn a_hostile_manifest_gets_a_valid_entry_and_nothing_else() {
    let (_display, home) = desk().await;
    let manifest = "name = \"evil\"\nversion = \"1.0.0\"\ntitle = \"x\\nExec=/bin/sh\\nName[de]=y %f \\\"$(id)\\\"\"\n\
        description = \"[Desktop Action x]\\nExec=/bin/sh\"\nicon = \"icon.png\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n";
    let package = Package::empty(&home, "evil")
        .write("mumba.toml", manifest)
        .write("index.html", PAGE)
        .write("icon.png", "GIF89a");
    let installed = home.cli(&["install", package.as_str(), "--json"]).await.succeeded().json();
    let id = installed["app"]["id"].as_str().unwrap();
    assert!(installed["desktop"]["notices"][0].as_str().unwrap().contains("neither SVG nor PNG"), "{installed}");
    validate(&home, &entry(id)).await;
    let text = files(&home)[&entry(id)].clone();
    assert_eq!(text.lines().filter(|line| line.starts_with("Exec=")).count(), 1, "{text}");
    assert!(text.contains("\nName=x Exec=/bin/sh Name[de]=y %f \"$(id)\"\n"), "{text}");
    assert!(!text.contains("\n[Desktop Action"), "{text}");
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn the_doctor_and_the_units_know_the_desktop() {
    let (_display, home) = desk().await;
    install(&home, &Package::web(&home, "page", PAGE)).await;
    let checks = async || home.cli(&["doctor", "--json"]).await.succeeded().json()["checks"].clone();
    let check = |checks: &serde_json::Value, name: &str| {
        checks.as_array().unwrap().iter().find(|check| check["name"] == name).unwrap().clone()
    };
    let found = checks().await;
    assert_eq!(check(&found, "desktop-entries")["detail"], "1 with entry and launcher");
    for name in ["desktop-folders", "launcher", "links", "systemd"] {
        assert_eq!(check(&found, name)["status"], "ok", "{found:#}");
    }

    let units = home.place().join("desktop/config/systemd/user");
    home.cli(&["host", "unit", "--install"]).await.succeeded().says(&["enable --now mumba.socket"]);
    let socket = fs::read_to_string(units.join("mumba.socket")).unwrap();
    assert!(socket.contains(&format!("ListenStream={}", home.home().host_socket().display())), "{socket}");
    assert!(check(&checks().await, "systemd")["detail"].as_str().unwrap().contains("not enabled"));
    home.cli(&["host", "unit", "--remove"]).await.succeeded();
    assert_eq!(fs::read_dir(&units).unwrap().count(), 0);
    fs::write(units.join("mumba.socket"), "mine").unwrap();
    home.cli(&["host", "unit", "--install"]).await.exited_with(7).says(&["somebody else"]);
    home.cli(&["host", "unit", "--remove"]).await.succeeded();
    assert_eq!(fs::read_to_string(units.join("mumba.socket")).unwrap(), "mine");

    let mut alone = home.command(home.stage().program("mumba"));
    alone.args(["host", "unit", "--install"]).env_remove("MUMBA_DESKTOP_DIR");
    home.finish(alone).await.exited_with(2).says(&["--print"]);
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn the_launcher_is_small() {
    let home = TestHome::new().await;
    let bytes = fs::metadata(home.stage().program("mumba-launcher")).unwrap().len();
    assert!(bytes < 1_000_000, "the launcher has {bytes} bytes");
    let mut command = home.command("ldd");
    command.arg(home.stage().program("mumba-launcher"));
    let linked = home.finish(command).await.succeeded().stdout;
    assert!(!linked.contains("libcef"), "{linked}");
}
