//! Windows on a display, and how the host gets from none to one.

use std::sync::Arc;

use mumba_tests::{HostOptions, Package, wait};
use serde_json::json;

use crate::display::with_display;

const PAGE: &str = "<!doctype html><title>Windowed page</title><style>html { background: #00c000 }</style>";

#[tokio::test]
async fn a_launch_on_a_display_opens_a_window_with_the_pages_title_and_picture() {
    let (display, home) = with_display().await;
    home.cli(&["install", Package::web(&home, "page", PAGE).as_str()]).await.succeeded();
    let launched = home.cli(&["launch", "page", "--size", "500x400", "--json"]).await.succeeded().json();
    assert_eq!(launched["views"][0]["display_mode"], "windowed");
    assert!(launched["views"][0]["first_frame_ms"].as_u64().unwrap() > 0);
    let window = display.window(&home, "Windowed page").await;
    let geometry = display.tool(&home, &["getwindowgeometry", "--shell", &window]).await;
    assert!(geometry.contains("WIDTH=500") && geometry.contains("HEIGHT=400"), "{geometry}");

    let file = home.user_home().join("window.png");
    home.cli(&["screenshot", "page", "-o", file.to_str().unwrap()]).await.succeeded();
    let picture = mumba_tests::Picture::decode(&std::fs::read(&file).unwrap());
    assert_eq!(picture.pixel(200, 200), [0, 0xc0, 0, 255]);

    home.cli(&["close", "page"]).await.succeeded();
    wait::until_it_is("the window is gone", || display.windows(&home, "Windowed page"), Vec::is_empty).await;
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn a_window_that_the_user_closes_is_a_closed_view() {
    let (display, home) = with_display().await;
    home.cli(&["install", Package::web(&home, "page", PAGE).as_str()]).await.succeeded();
    home.cli(&["launch", "page"]).await.succeeded();
    let window = display.window(&home, "Windowed page").await;
    display.ask_to_close(&window);
    wait::until_it_is(
        "the view is closed",
        async || home.cli(&["status", "--json"]).await.json()["apps"][0]["views"].clone(),
        |views| *views == json!([]),
    )
    .await;
    home.cli(&["launch", "page"]).await.succeeded();
    display.window(&home, "Windowed page").await;
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn a_host_without_display_and_views_starts_again_for_a_window() {
    let (display, home) = with_display().await;
    // Started where there was no display.
    let mut command = home.command(home.stage().program("mumba"));
    command.args(["host", "start", "--json"]).env_remove("DISPLAY");
    let started = home.finish(command).await.succeeded().json();
    assert_eq!(started["host"]["display_mode"], "offscreen");
    home.cli(&["install", Package::web(&home, "page", PAGE).as_str()]).await.succeeded();
    let launched = home.cli(&["launch", "page", "--json"]).await.succeeded().json();
    assert_eq!(launched["views"][0]["display_mode"], "windowed");
    display.window(&home, "Windowed page").await;
    let status = home.cli(&["host", "status", "--json"]).await.succeeded().json();
    assert_eq!(
        (&status["host"]["display_mode"], &status["host"]["pid"]),
        (&json!("windowed"), &started["host"]["pid"])
    );
    home.cli(&["host", "stop"]).await.succeeded();
    // Chromium's processes end when they notice that the host did.
    let left = async || home.processes().into_iter().filter(|process| process.name != "Xvfb").count();
    wait::until_it_is("nothing of the host is left", left, |left| *left == 0).await;
}

#[tokio::test]
async fn a_host_without_display_but_with_views_says_so() {
    let (display, home) = with_display().await;
    let host = HostOptions::default().variable("DISPLAY", "").without_devtools().start_in(Arc::clone(&home)).await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
    let refused = home.cli(&["launch", "page"]).await.exited_with(7);
    refused.says(&["mumba close", "--offscreen"]);
    assert!(display.windows(&home, "Windowed page").await.is_empty());
    home.cli(&["launch", "page", "--offscreen"]).await.succeeded();
    assert_eq!(host.views("").await.len(), 2);
}

#[tokio::test]
async fn a_host_that_was_told_to_stay_off_screen_opens_no_window() {
    let (display, home) = with_display().await;
    let host = HostOptions::default().flag("--offscreen").start_in(Arc::clone(&home)).await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    let launched = home.cli(&["launch", "page", "--json"]).await.succeeded().json();
    assert_eq!(launched["views"][0]["display_mode"], "offscreen");
    assert!(display.windows(&home, "Windowed page").await.is_empty());
}

#[tokio::test]
async fn notes_open_in_a_window_and_take_what_a_person_types() {
    let (display, home) = with_display().await;
    let host = HostOptions::default().start_in(Arc::clone(&home)).await;
    host.install(&host.stage().app("notes")).await;
    home.cli(&["launch", "notes", "--", "--new"]).await.succeeded();
    let window = display.window(&home, "Notes").await;
    display.tool(&home, &["windowfocus", &window]).await;
    let view = host.views("notes").await.remove(0);
    let page = host.page(&view).await;
    page.wait_for("['title', 'body'].includes(document.activeElement?.id)").await;
    display.tool(&home, &["type", "--delay", "20", "typed"]).await;
    page.wait_for("document.querySelector('#title').value + document.querySelector('#body').value === 'typed'").await;
    page.wait_for("document.querySelector('#state').textContent.startsWith('Saved')").await;
}

#[tokio::test]
async fn a_question_comes_in_a_window_of_the_hosts_own() {
    let (display, home) = with_display().await;
    let options = HostOptions::default().flag("--test-switch=use-fake-device-for-media-stream");
    let host = options.start_in(Arc::clone(&home)).await;
    let package = Package::web(&host, "page", PAGE);
    let manifest = std::fs::read_to_string(package.path().join("mumba.toml")).unwrap();
    package.change("mumba.toml", format!("{manifest}[permissions]\ncamera = \"To see you\"\n"));
    host.install(package.path()).await;
    let page = host.page(&host.launch("page").await).await;
    let ask = "void navigator.mediaDevices.getUserMedia({ video: true }).then(() => globalThis.got = 'live', error => globalThis.got = error.name)";
    let title = "page asks for permission";
    // Closed without an answer: denied for now, and asked again.
    page.eval(ask).await;
    let window = display.window(&home, title).await;
    display.ask_to_close(&window);
    page.wait_for_value("globalThis.got", "NotAllowedError").await;
    wait::until_it_is("the window is gone", || display.windows(&home, title), Vec::is_empty).await;
    // Allowed. A click that comes too early is not taken, so it is clicked until it is.
    page.eval(ask).await;
    let window = display.window(&home, title).await;
    let geometry = display.tool(&home, &["getwindowgeometry", "--shell", &window]).await;
    let value = |name: &str| -> i32 {
        let line = geometry.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim_start_matches('=').parse().unwrap()
    };
    let (x, y) = (value("X") + value("WIDTH") - 60, value("Y") + value("HEIGHT") - 40);
    let (x, y) = (x.to_string(), y.to_string());
    wait::until("the answer is taken", async || {
        display.tool(&home, &["mousemove", &x, &y, "click", "1"]).await;
        (page.eval("globalThis.got").await == "live").then_some(())
    })
    .await;
    wait::until_it_is("the window is gone", || display.windows(&home, title), Vec::is_empty).await;
    let audit = home.cli(&["audit", "page", "--json"]).await.succeeded();
    let granted = |line: &str| line.contains("\"event\":\"granted\"") && line.contains("\"by\":\"window\"");
    assert!(audit.stdout.lines().any(granted), "{}", audit.stdout);
}
