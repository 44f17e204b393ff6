//! The host in a user's session: a real session bus, with a desktop on it that writes down what it is asked to show.

use std::collections::HashMap;
use std::fs;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mumba_tests::service::package;
use mumba_tests::{HostOptions, Package, TestHome, proto, wait};
use serde_json::json;
use tokio::sync::mpsc;
use zbus::Connection;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedValue, Value};

use crate::display::Display;
use crate::distribution::machines_where;
use crate::life;
use crate::permissions::set;
use crate::policy::Shared;
use mumba_tests::proto::set_permission_request::Action;

const CONFIGURATION: &str = "<busconfig><type>session</type><listen>unix:path=PATH</listen><auth>EXTERNAL</auth>\
    <policy context=\"default\"><allow user=\"*\"/><allow send_destination=\"*\" eavesdrop=\"true\"/>\
    <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";

/// A session bus of the host's user.
pub(crate) struct Bus {
    daemon: Child,
    pub(crate) address: String,
}

impl Bus {
    pub(crate) async fn start(home: &TestHome) -> Bus {
        let (path, configuration) = (home.place().join("bus"), home.place().join("bus.conf"));
        fs::write(&configuration, CONFIGURATION.replace("PATH", path.to_str().unwrap())).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(&configuration).arg("--nofork");
        command.env_remove("MUMBA_HOME").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if home.account().tests_are_root() {
            command.uid(home.account().uid).gid(home.account().gid);
        }
        let daemon = command.spawn().expect("dbus-daemon is installed (`cargo xtask setup --for test`)");
        // Its socket is there before it listens.
        wait::until("the bus is there", || async { UnixStream::connect(&path).ok() }).await;
        Bus { daemon, address: format!("unix:path={}", path.display()) }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// What the desktop was asked for: titles and texts of notifications, and items of the tray.
struct Notifications {
    shown: mpsc::UnboundedSender<(String, String)>,
    /// The number of the one that was taken away last.
    closed: Arc<AtomicU32>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        _app: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        self.shown.send((title, body)).unwrap();
        1
    }

    async fn close_notification(&self, number: u32, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        self.closed.store(number, Ordering::SeqCst);
        Notifications::notification_closed(&emitter, number, 3).await.unwrap();
    }

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, number: u32, reason: u32) -> zbus::Result<()>;
}

struct Watcher(mpsc::UnboundedSender<String>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String) {
        self.0.send(service).unwrap();
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

struct Desktop {
    bus: Connection,
    notifications: mpsc::UnboundedReceiver<(String, String)>,
    closed: Arc<AtomicU32>,
    items: mpsc::UnboundedReceiver<String>,
}

impl Desktop {
    async fn on(bus: &Bus) -> Desktop {
        let (shown, notifications) = mpsc::unbounded_channel();
        let closed = Arc::new(AtomicU32::new(0));
        let (registered, items) = mpsc::unbounded_channel();
        let builder = zbus::connection::Builder::address(bus.address.as_str()).unwrap();
        let builder = builder
            .serve_at("/org/freedesktop/Notifications", Notifications { shown, closed: Arc::clone(&closed) })
            .unwrap();
        let builder = builder.serve_at("/StatusNotifierWatcher", Watcher(registered)).unwrap();
        let builder = builder.name("org.freedesktop.Notifications").unwrap();
        let bus = builder.name("org.kde.StatusNotifierWatcher").unwrap().build().await.unwrap();
        Desktop { bus, notifications, closed, items }
    }

    /// The next notification: its title and text.
    async fn next(&mut self) -> (String, String) {
        let shown = tokio::time::timeout(wait::PATIENCE, self.notifications.recv()).await;
        shown.expect("a notification comes").unwrap()
    }

    /// Tells whoever listens what became of a notification.
    async fn signal(&self, name: &str, about: &(u32, &str)) {
        let path = "/org/freedesktop/Notifications";
        self.bus.emit_signal(None::<&str>, path, "org.freedesktop.Notifications", name, about).await.unwrap();
    }

    /// The labels of the tray's menu, one below the other, with their numbers.
    async fn menu(&self, item: &str) -> Vec<(i32, String)> {
        let nothing: &[&str] = &[];
        let menu = Some("com.canonical.dbusmenu");
        let answer = self.bus.call_method(Some(item), "/MenuBar", menu, "GetLayout", &(0, -1, nothing)).await.unwrap();
        let (_, layout): (u32, Layout) = answer.body().deserialize().unwrap();
        let mut labels = Vec::new();
        flatten(layout, &mut labels);
        labels
    }

    async fn click(&self, item: &str, number: i32) {
        let event = (number, "clicked", Value::from(0), 0_u32);
        let menu = Some("com.canonical.dbusmenu");
        self.bus.call_method(Some(item), "/MenuBar", menu, "Event", &event).await.unwrap();
    }
}

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

fn flatten((number, properties, below): Layout, labels: &mut Vec<(i32, String)>) {
    if let Some(label) = properties.get("label") {
        labels.push((number, label.clone().try_into().unwrap()));
    }
    for value in below {
        flatten(Layout::try_from(Value::from(value)).unwrap(), labels);
    }
}

/// A home with a display, a session bus and a desktop folder.
async fn session() -> (Display, Bus, Arc<TestHome>) {
    let home = TestHome::new().await;
    let (display, bus) = (Display::new(&home).await, Bus::start(&home).await);
    fs::create_dir(home.place().join("desktop")).unwrap();
    home.account().own(&home.place().join("desktop"));
    let folder = home.place().join("desktop").display().to_string();
    let home = home.with_variable("DISPLAY", display.name.clone()).with_variable("MUMBA_DESKTOP_DIR", folder);
    let home = home.with_variable("DBUS_SESSION_BUS_ADDRESS", bus.address.clone());
    (display, bus, Arc::new(home))
}

#[tokio::test]
async fn a_service_that_has_failed_for_good_is_a_notification() {
    let (_display, bus, home) = session().await;
    let mut desktop = Desktop::on(&bus).await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let program = Path::new(env!("CARGO_BIN_EXE_test-service"));
    let app = package(&host, "served", program, "arguments = [\"--exit\", \"4\"]\nstart = \"always\"");
    host.install(app.path()).await;
    let (title, body) = desktop.next().await;
    assert_eq!(title, "served has stopped");
    assert!(body.contains("mumba restart served"), "{body}");
    let service = host.app("served").await.service.unwrap();
    assert_eq!(service.state(), proto::service_status::State::Failed);
}

/// What the user is told when an app's second version is found, with this in the configuration.
async fn told_of_an_update(configuration: &str, runs: bool) -> (String, String) {
    let mut kept = None;
    let home = async {
        let (display, bus, home) = session().await;
        kept = Some((display, bus));
        home
    };
    let [author, user] = machines_where(configuration, home).await;
    let (_display, bus) = kept.unwrap();
    let mut desktop = Desktop::on(&bus).await;
    let shared = Shared::new(&author.test_home()).await;
    user.test_home().cli(&["install", &shared.address]).await.succeeded();
    if runs {
        user.launch("shared").await;
    }
    shared.publish_version(&author.test_home(), "2.0.0").await;
    let told = desktop.next().await;
    user.terminate().await;
    assert!(desktop.notifications.try_recv().is_err(), "it is told once");
    told
}

#[tokio::test]
async fn an_update_that_waits_for_the_next_start_is_a_notification() {
    let (title, body) = told_of_an_update("[updates]\nevery_h = 0.0005\n", true).await;
    assert_eq!(title, "A new version of Shared is here");
    assert!(body.contains("2.0.0") && body.contains("next start"), "{body}");
}

#[tokio::test]
async fn an_update_that_the_user_is_to_be_asked_about_is_a_notification() {
    let (title, body) = told_of_an_update("[updates]\nevery_h = 0.0005\ninstall = \"ask\"\n", false).await;
    assert_eq!(title, "There is a new version of Shared");
    assert!(body.contains("mumba update shared") && body.contains("2.0.0"), "{body}");
}

#[tokio::test]
async fn a_page_s_notification_is_shown_once_it_is_granted() {
    let (_display, bus, home) = session().await;
    let mut desktop = Desktop::on(&bus).await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let manifest = "name = \"tells\"\nversion = \"1.0.0\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n\
         [permissions]\nnotifications = \"To tell you\"\n";
    let page = Package::web(&host, "tells", "<!doctype html><title>Tells</title>")
        .write("mumba.toml", manifest)
        .write("worker.js", "onfetch = null;");
    host.install(page.path()).await;
    set(&host, "tells", Action::Grant, &["notifications"]).await;
    home.cli(&["launch", "tells"]).await.succeeded();
    let view = host.views("tells").await.remove(0);
    let page = host.page(&view).await;
    let show = "globalThis.heard = []; globalThis.shown = new Notification('Dinner', { body: 'is <b>ready</b>', tag: 'meal', data: [1] }); \
         for (const name of ['show', 'error', 'close', 'click']) shown.addEventListener(name, event => heard.push(event.type)); \
         shown.onclick = event => heard.push(event.target === shown); 1";
    page.eval(show).await;
    let title_and_text = desktop.next().await;
    assert_eq!(title_and_text, ("Dinner".to_owned(), "is <b>ready</b>".to_owned()));
    page.wait_for("heard.join() === 'show'").await;
    let looks = "[shown instanceof Notification, shown.title, shown.body, shown.tag, shown.data, shown.silent, Notification.name, \
         Object.prototype.toString.call(shown)]";
    let expected =
        json!([true, "Dinner", "is <b>ready</b>", "meal", [1], null, "Notification", "[object Notification]"]);
    assert_eq!(page.eval(looks).await, expected);
    desktop.signal("ActionInvoked", &(1_u32, "default")).await;
    page.wait_for("heard.join() === 'show,click,true'").await;
    page.eval("shown.close(); 1").await;
    wait::until_it_is("it is taken away", async || desktop.closed.load(Ordering::SeqCst), |number| *number == 1).await;
    page.wait_for("heard.at(-1) === 'close'").await;

    // Of a service worker's registration.
    let register = "navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(it => { globalThis.it = it; return 1; })";
    page.eval(register).await;
    assert_eq!(page.eval("it.showNotification('From a worker').then(() => 'shown')").await, "shown");
    assert_eq!(desktop.next().await.0, "From a worker");
    // What is wrong is refused as ever, and what was taken back is not shown.
    let wrong = "(() => { try { new Notification('x', { renotify: true }); } catch (error) { return error.name; } })()";
    assert_eq!(page.eval(wrong).await, "TypeError");
    set(&host, "tells", Action::Deny, &["notifications"]).await;
    page.wait_for("Notification.permission === 'denied'").await;
    let denied = "new Promise(done => { const shown = new Notification('Again'); shown.onshow = () => done('shown'); shown.onerror = () => done('error'); })";
    assert_eq!(page.eval(denied).await, "error");
    // Nothing of them keeps the host.
    host.terminate().await;
    assert!(desktop.notifications.try_recv().is_err());
}

#[tokio::test]
async fn a_click_on_a_notification_of_a_service_worker_reaches_native_code() {
    let (_display, bus, home) = session().await;
    let mut desktop = Desktop::on(&bus).await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let asks = "\n[permissions]\nnotifications = \"To tell you\"\n";
    host.install(life::app(&host, "tells", asks).path()).await;
    set(&host, "tells", Action::Grant, &["notifications"]).await;
    let (_, page) = life::open(&host, "tells", "listens").await;
    for heard in ["install", "install, activate"] {
        life::hears(&host, "tells", &page, heard).await;
        page.eval("settle(true); 1").await;
    }
    page.eval("navigator.serviceWorker.ready.then((one) => one.active.postMessage('show')).then(() => 1)").await;
    assert_eq!(desktop.next().await, ("Dinner".to_owned(), "is ready".to_owned()));

    desktop.signal("ActionInvoked", &(1_u32, "default")).await;
    life::hears(&host, "tells", &page, "install, activate, notificationclick Dinner (meal)").await;
    assert_eq!(desktop.closed.load(Ordering::SeqCst), 0, "what native code does waits for what it waits for");
    page.eval("settle(true); 1").await;
    wait::until_it_is("it is taken away", async || desktop.closed.load(Ordering::SeqCst), |number| *number == 1).await;
    let all = "install, activate, notificationclick Dinner (meal), notificationclose Dinner (meal)";
    life::hears(&host, "tells", &page, all).await;

    // A listener that is recorded may say what the event waits for, too.
    host.install(life::app(&host, "notes", asks).path()).await;
    set(&host, "notes", Action::Grant, &["notifications"]).await;
    let (_, page) = life::open(&host, "notes", "records").await;
    page.eval("navigator.serviceWorker.ready.then((one) => one.active.postMessage('show')).then(() => 1)").await;
    assert_eq!(desktop.next().await.0, "Dinner");
    desktop.signal("ActionInvoked", &(1_u32, "default")).await;
    page.wait_for("caches.match('/noted/notificationclick').then((one) => one !== undefined)").await;
    let failures = host.logs("notes").await.into_iter().filter(|line| line.text.starts_with("service worker: "));
    assert_eq!(failures.map(|line| line.text).collect::<Vec<_>>(), Vec::<String>::new());
}

#[tokio::test]
async fn the_tray_lists_what_runs_and_quits_it() {
    let (display, bus, home) = session().await;
    let mut desktop = Desktop::on(&bus).await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let item = desktop.items.recv().await.unwrap();
    host.install(Package::web(&host, "page", "<!doctype html><title>Page</title>").path()).await;
    let labels = |menu: Vec<(i32, String)>| menu.into_iter().map(|(_, label)| label).collect::<Vec<_>>();
    assert_eq!(labels(desktop.menu(&item).await), ["Quit Mumba"]);
    home.cli(&["launch", "page"]).await.succeeded();
    let listed = ["page", "Open", "Quit", "Quit Mumba"];
    let lists = async || labels(desktop.menu(&item).await);
    wait::until_it_is("the app is listed", lists, |labels| *labels == listed).await;

    let menu = desktop.menu(&item).await;
    desktop.click(&item, menu[1].0).await;
    wait::until_it_is("a second view is open", || host.views("page"), |views| views.len() == 2).await;
    desktop.click(&item, menu[2].0).await;
    wait::until_it_is("the app is closed", || host.views("page"), Vec::is_empty).await;
    let lists = async || labels(desktop.menu(&item).await);
    wait::until_it_is("the app is not listed", lists, |labels| labels.len() == 1).await;
    assert!(display.windows(&home, "Page").await.is_empty());
    let menu = desktop.menu(&item).await;
    desktop.click(&item, menu[0].0).await;
    let mut host = host;
    assert_eq!(host.exit_status().await.code(), Some(0));
}

#[tokio::test]
async fn a_mumba_that_leaves_the_desktop_alone_shows_nothing_on_the_bus() {
    let home = TestHome::new().await;
    let (display, bus) = (Display::new(&home).await, Bus::start(&home).await);
    let home = home.with_variable("DISPLAY", display.name.clone());
    let home = Arc::new(home.with_variable("DBUS_SESSION_BUS_ADDRESS", bus.address.clone()));
    let mut desktop = Desktop::on(&bus).await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    let program = Path::new(env!("CARGO_BIN_EXE_test-service"));
    let app = package(&host, "served", program, "arguments = [\"--exit\", \"4\"]\nstart = \"always\"");
    host.install(app.path()).await;
    let failed = proto::service_status::State::Failed;
    let state = async || host.app("served").await.service.unwrap().state();
    wait::until_it_is("the service has failed", state, |state| *state == failed).await;
    host.terminate().await;
    assert!(desktop.notifications.try_recv().is_err() && desktop.items.try_recv().is_err());
}
