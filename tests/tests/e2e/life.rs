//! The life of a service worker that a native module recorded: every event of it reaches native code, waits for it, and says what fails.

use mumba_tests::module::{checkout, compile, package};
use mumba_tests::{Package, Page, TestHome, TestHost, proto, wait};
use serde_json::json;

/// The app whose module is `life.c`, with more in its manifest.
pub(crate) fn app(home: &TestHome, name: &str, manifest: &str) -> Package {
    let module = compile(home, &checkout().join("tests/apps/modules/life.c"), &[]);
    let app = package(home, name, &module);
    let whole = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap() + manifest;
    app.write("mumba.toml", whole)
}

/// Opens a view whose module does what `who` says.
pub(crate) async fn open(host: &TestHost, app: &str, who: &str) -> (proto::View, Page) {
    // Documents are told apart by their URL.
    let options =
        proto::LaunchOptions { path: format!("/?{who}"), arguments: vec![who.to_owned()], ..Default::default() };
    let view = host.launch_with(app, options).await;
    let page = host.page(&view).await;
    (view, page)
}

/// Waits until C has heard of this and nothing else; fails with what a check of the module says.
pub(crate) async fn hears(host: &TestHost, app: &str, page: &Page, heard: &str) {
    let look = async || (page.eval("globalThis.heard").await, complaints(host, app).await);
    let (_, complaints) = wait::until_it_is(&format!("C has heard {heard}"), look, |(found, complaints)| {
        *found == heard || !complaints.is_empty()
    })
    .await;
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// What the log says of the app's service worker.
async fn failures(host: &TestHost, app: &str) -> Vec<String> {
    let lines = host.logs(app).await.into_iter().map(|line| line.text);
    lines.filter(|line| line.starts_with("service worker: ")).collect()
}

async fn complaints(host: &TestHost, app: &str) -> Vec<String> {
    let lines = host.logs(app).await.into_iter().map(|line| line.text);
    lines.filter(|line| line.starts_with("life: ")).collect()
}

/// Waits until the registration's workers are in these states: the one that is installed, the one that waits, the one that is active.
async fn workers_are(page: &Page, states: [Option<&str>; 3]) {
    let look = "navigator.serviceWorker.getRegistration().then((one) => \
                ['installing', 'waiting', 'active'].map((which) => one?.[which]?.state ?? null))";
    page.wait_for_value(look, json!(states)).await;
}

async fn settle(page: &Page, good: bool) {
    page.eval(&format!("settle({good}); 1")).await;
}

/// Has Chromium fire an event of background synchronization, as it does when the network is back.
async fn dispatch(page: &Page, method: &str, tag: &str, more: serde_json::Value) {
    page.call("ServiceWorker.enable", json!({})).await;
    let origin = page.eval("location.origin").await;
    let mut parameters = json!({ "origin": origin, "registrationId": "0", "tag": tag });
    parameters.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    page.call(method, parameters).await;
}

#[tokio::test]
async fn install_activate_and_sync_reach_native_code_and_wait_for_it() {
    let host = TestHost::start().await;
    host.install(app(&host, "life", "").path()).await;
    let (view, page) = open(&host, "life", "listens").await;
    hears(&host, "life", &page, "install").await;
    workers_are(&page, [Some("installing"), None, None]).await;
    settle(&page, true).await;
    hears(&host, "life", &page, "install, activate").await;
    workers_are(&page, [None, None, Some("activating")]).await;
    settle(&page, true).await;
    workers_are(&page, [None, None, Some("activated")]).await;

    dispatch(&page, "ServiceWorker.dispatchSyncEvent", "post", json!({ "lastChance": true })).await;
    hears(&host, "life", &page, "install, activate, sync post for the last time").await;
    settle(&page, true).await;
    dispatch(&page, "ServiceWorker.dispatchPeriodicSyncEvent", "news", json!({})).await;
    let all = "install, activate, sync post for the last time, periodicsync news";
    hears(&host, "life", &page, all).await;

    // One that fails is told.
    dispatch(&page, "ServiceWorker.dispatchSyncEvent", "again", json!({ "lastChance": false })).await;
    hears(&host, "life", &page, &format!("{all}, sync again")).await;
    settle(&page, false).await;
    host.wait_for_log("life", "service worker: sync: Error: the page says no").await;

    // Where no such document lives, an event goes on as if nobody listened; what the script itself does is done.
    let (_, silent) = open(&host, "life", "none").await;
    host.cli(&["close", &view.id]).await.succeeded();
    dispatch(&silent, "ServiceWorker.dispatchSyncEvent", "alone", json!({ "lastChance": false })).await;
    silent.eval("navigator.serviceWorker.ready.then((one) => one.active.postMessage('show')).then(() => 1)").await;
    host.wait_for_log("life", "service worker: message: TypeError").await;
    let failures = failures(&host, "life").await;
    assert_eq!(failures.len(), 2, "{failures:?}");
}

#[tokio::test]
async fn an_install_that_fails_in_native_code_leaves_no_worker_and_says_why() {
    let host = TestHost::start().await;
    host.install(app(&host, "throws", "").path()).await;
    let (_, page) = open(&host, "throws", "throws").await;
    hears(&host, "throws", &page, "install").await;
    let line = host.wait_for_log("throws", "C does not install today").await;
    assert!(line.text.starts_with("service worker: install: RangeError: C does not install today"), "{}", line.text);
    assert_eq!(line.source(), proto::log_line::Source::Console);
    page.wait_for("navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)").await;
    assert_eq!(failures(&host, "throws").await.len(), 1);

    // So does a promise that native code rejects.
    host.install(app(&host, "rejects", "").path()).await;
    let (_, page) = open(&host, "rejects", "listens").await;
    hears(&host, "rejects", &page, "install").await;
    settle(&page, false).await;
    host.wait_for_log("rejects", "the page says no").await;
    assert_eq!(failures(&host, "rejects").await, ["service worker: install: Error: the page says no"]);
    page.wait_for("navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)").await;
    assert_eq!(page.eval("heard").await, "install");
}

#[tokio::test]
async fn what_is_recorded_for_an_event_runs_without_a_document_and_its_errors_are_told() {
    let host = TestHost::start().await;
    host.install(app(&host, "records", "").path()).await;
    let (view, page) = open(&host, "records", "records").await;
    workers_are(&page, [None, None, Some("activated")]).await;
    let noted =
        "caches.open('life').then((one) => one.keys()).then((all) => all.map((one) => new URL(one.url).pathname))";
    assert_eq!(page.eval(noted).await, json!(["/noted/install", "/noted/activate"]));
    let (_, silent) = open(&host, "records", "none").await;
    host.cli(&["close", &view.id]).await.succeeded();
    dispatch(&silent, "ServiceWorker.dispatchSyncEvent", "post", json!({ "lastChance": false })).await;
    silent.wait_for_value(noted, json!(["/noted/install", "/noted/activate", "/noted/sync"])).await;

    host.install(app(&host, "fails", "").path()).await;
    let (_, page) = open(&host, "fails", "fails").await;
    host.wait_for_log("fails", "service worker: uncaught: thrown by the script").await;
    workers_are(&page, [None, None, Some("activated")]).await;
    let (_, page) = open(&host, "fails", "none").await;
    assert_eq!(page.eval("fetch('/anything').then(() => 'answered', (error) => error.name)").await, "TypeError");
    host.wait_for_log("fails", "rejected by the script").await;
    let both = ["service worker: uncaught: thrown by the script", "service worker: fetch: rejected by the script"];
    assert_eq!(
        failures(&host, "fails").await.iter().map(|said| said.lines().next().unwrap()).collect::<Vec<_>>(),
        both
    );
}
