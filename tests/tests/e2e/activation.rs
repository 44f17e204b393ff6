//! A host whose socket somebody else made, as systemd does for `mumba.socket`.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::UnixDatagram;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::Duration;

use mumba_tests::{Package, TestHome, wait};
use serde_json::json;

use crate::display::Display;

const PAGE: &str = "<!doctype html><title>Page</title>";

/// `systemd-socket-activate`, which makes the socket and becomes the host at the first connection.
struct Activator {
    child: Child,
}

impl Activator {
    async fn start(home: &TestHome, variables: &[(&str, &str)]) -> Activator {
        let run = home.home().run();
        fs::create_dir_all(run).unwrap();
        fs::set_permissions(run, fs::Permissions::from_mode(0o700)).unwrap();
        home.account().own(run);
        let socket = home.home().host_socket();
        let mut command = home.command("systemd-socket-activate");
        command.arg("--listen").arg(&socket);
        // It hands its own environment on only where it is told to.
        let own = [("MUMBA_HOME", home.root().to_str().unwrap()), ("LANG", "C.UTF-8")];
        for (name, value) in own.iter().chain(variables) {
            command.arg(format!("--setenv={name}={value}"));
        }
        command.arg(home.stage().program("mumba-host"));
        let log = fs::File::create(home.place().join("activator.log")).unwrap();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let child = command.spawn().expect("systemd is installed (`cargo xtask setup --for test`)");
        wait::until("the socket is there", || async { socket.exists().then_some(()) }).await;
        Activator { child }
    }

    async fn ended(&mut self) -> Option<i32> {
        let child = &mut self.child;
        let status = wait::until("the host ends", || {
            let status = child.try_wait().unwrap();
            async move { status }
        })
        .await;
        status.code()
    }
}

impl Drop for Activator {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_connection_starts_the_host_which_says_when_it_is_ready_and_leaves_the_socket() {
    let home = TestHome::new().await;
    let notices = home.place().join("notify");
    let receiver = UnixDatagram::bind(&notices).unwrap();
    fs::set_permissions(&notices, fs::Permissions::from_mode(0o777)).unwrap();
    receiver.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let mut activator = Activator::start(&home, &[("NOTIFY_SOCKET", notices.to_str().unwrap())]).await;
    let inode = |home: &TestHome| fs::metadata(home.home().host_socket()).unwrap().ino();
    let made = inode(&home);

    // What starts no host starts none by connecting either.
    home.cli(&["status"]).await.exited_with(8);
    home.cli(&["host", "stop"]).await.succeeded();
    assert!(home.host_process().is_none());

    home.cli(&["list"]).await.succeeded();
    let host = home.host_process().expect("the host runs");
    assert_eq!(host.pid, activator.child.id(), "the activator became the host");
    let mut said = [0; 512];
    let length = receiver.recv(&mut said).unwrap();
    assert!(said[..length].starts_with(b"READY=1"), "{}", String::from_utf8_lossy(&said[..length]));

    home.cli(&["host", "stop"]).await.succeeded();
    assert_eq!(activator.ended().await, Some(0));
    let length = receiver.recv(&mut said).unwrap();
    assert!(said[..length].starts_with(b"STOPPING=1"), "{}", String::from_utf8_lossy(&said[..length]));
    assert_eq!(inode(&home), made, "the socket's file stays");
}

#[tokio::test]
async fn a_host_that_starts_again_for_a_display_keeps_the_socket() {
    let home = TestHome::new().await;
    let display = Display::new(&home).await;
    let home = Arc::new(home);
    let mut activator = Activator::start(&home, &[]).await;
    let made = fs::metadata(home.home().host_socket()).unwrap().ino();
    home.cli(&["install", Package::web(&home, "page", PAGE).as_str()]).await.succeeded();
    let before = home.cli(&["host", "status", "--json"]).await.succeeded().json();
    assert_eq!(before["host"]["display_mode"], "offscreen");
    let mut command = home.command(home.stage().program("mumba"));
    command.args(["launch", "page", "--json"]).env("DISPLAY", &display.name);
    let launched = home.finish(command).await.succeeded().json();
    assert_eq!(launched["views"][0]["display_mode"], "windowed");
    let after = home.cli(&["host", "status", "--json"]).await.succeeded().json();
    assert_eq!((&after["host"]["display_mode"], &after["host"]["pid"]), (&json!("windowed"), &before["host"]["pid"]));
    assert_eq!(fs::metadata(home.home().host_socket()).unwrap().ino(), made);
    home.cli(&["host", "stop"]).await.succeeded();
    assert_eq!(activator.ended().await, Some(0));
    assert_eq!(fs::metadata(home.home().host_socket()).unwrap().ino(), made);
}

#[tokio::test]
async fn a_socket_of_another_place_is_refused_and_both_are_named() {
    let home = TestHome::new().await;
    let other = home.place().join("other.sock");
    let mut command = home.command("systemd-socket-activate");
    command.arg("--listen").arg(&other);
    command.arg(format!("--setenv=MUMBA_HOME={}", home.root().display()));
    command.arg(home.stage().program("mumba-host"));
    let log = home.place().join("activator.log");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&log).unwrap());
    let mut activator = Activator { child: command.spawn().unwrap() };
    wait::until("the socket is there", || async { std::os::unix::net::UnixStream::connect(&other).ok() }).await;
    assert_eq!(activator.ended().await, Some(1));
    let said = fs::read_to_string(&log).unwrap();
    for part in ["other.sock", home.home().host_socket().to_str().unwrap(), "ListenStream"] {
        assert!(said.contains(part), "{said}");
    }
}
