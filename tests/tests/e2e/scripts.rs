//! Scripts that a native module recorded, for service workers, worklets and its document: what they do with the module and without it.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use mumba_tests::module::{checkout, compile, package};
use mumba_tests::{Package, Page, TestHost, proto, wait};

const OFFLINE: &str = "<!doctype html><title>Offline</title><body>Nobody is there";

fn script(host: &TestHost, name: &str) -> Package {
    let module = compile(host, &checkout().join("tests/apps/modules/script.c"), &["-lm"]);
    package(host, name, &module).write("offline.html", OFFLINE)
}

/// Opens a view. Documents are told apart by their URL.
async fn open(host: &TestHost, app: &str, path: &str, arguments: &[&str]) -> (proto::View, Page) {
    static OPENED: AtomicUsize = AtomicUsize::new(0);
    let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let path = format!("{path}?{}", OPENED.fetch_add(1, Ordering::Relaxed));
    let options = proto::LaunchOptions { path, arguments, ..Default::default() };
    let view = host.launch_with(app, options).await;
    let page = host.page(&view).await;
    (view, page)
}

async fn launch(host: &TestHost, app: &str, path: &str, arguments: &[&str]) -> Page {
    open(host, app, path, arguments).await.1
}

/// What checks of the module that failed wrote into the app's log.
async fn complaints(host: &TestHost, app: &str) -> Vec<String> {
    let lines = host.logs(app).await.into_iter().map(|line| line.text);
    lines.filter(|line| line.starts_with("script: ")).collect()
}

/// Waits for a title that the module sets, unless one of its checks fails.
async fn title(host: &TestHost, app: &str, page: &Page, begins: &str) -> String {
    let asked = format!("document.title.startsWith('{begins}') ? document.title : null");
    let (title, complaints) = wait::until_it_is(
        &format!("the title is {begins}"),
        async || (page.eval(&asked).await, complaints(host, app).await),
        |(title, complaints)| title.is_string() || !complaints.is_empty(),
    )
    .await;
    assert!(complaints.is_empty(), "{complaints:#?}");
    title.as_str().unwrap().to_owned()
}

/// Has the module of a document register its service worker, and waits until it answers for that document.
async fn registered(host: &TestHost, app: &str, version: &str) -> (proto::View, Page) {
    registered_with(host, app, &[version]).await
}

async fn registered_with(host: &TestHost, app: &str, arguments: &[&str]) -> (proto::View, Page) {
    let version = arguments[0];
    let (view, page) = open(host, app, "/", &[&["worker"], arguments].concat()).await;
    assert_eq!(title(host, app, &page, "registered").await, "registered, 0 failed");
    // Not by asking the worker: one that is kept busy is not replaced.
    let active = "navigator.serviceWorker.ready.then((to) => !to.installing && !to.waiting && to.active.state === 'activated' \
                  && to.active === navigator.serviceWorker.controller)";
    page.wait_for_value(active, true).await;
    assert_eq!(text(&page, "/version").await, version);
    (view, page)
}

async fn text(page: &Page, path: &str) -> String {
    let text = page.eval(&format!("fetch('{path}').then((answer) => answer.text())")).await;
    text.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_makes_no_sense_in_a_script_is_refused_and_an_audio_worklet_runs() {
    let host = TestHost::start().await;
    host.install(script(&host, "checks").path()).await;
    let page = launch(&host, "checks", "/", &["checks"]).await;
    let said = title(&host, "checks", &page, "script: ").await;
    assert!(said.ends_with(", 0 failed"), "{said}");
}

#[tokio::test]
async fn a_script_that_the_document_runs_looks_at_events_and_calls_native_code() {
    let host = TestHost::start().await;
    let module = compile(&host, &checkout().join("tests/apps/modules/recorded.c"), &[]);
    host.install(package(&host, "recorded", &module).path()).await;
    let page = launch(&host, "recorded", "/", &[]).await;
    let said = title(&host, "recorded", &page, "script: ").await;
    assert!(said.ends_with(", 0 failed"), "{said}");
}

#[tokio::test]
async fn a_service_worker_calls_native_code_while_a_document_lives() {
    let host = TestHost::start().await;
    host.install(script(&host, "native").path()).await;
    let (first, page) = registered_with(&host, "native", &["one", "stuck"]).await;

    // A function that the script calls: at once, by a promise, and one that fails.
    let answer = page.eval("fetch('/native/a').then(async (answer) => [answer.status, await answer.text()])").await;
    assert_eq!(answer, serde_json::json!([203, "C answers /a"]));
    let posted = "fetch('/native/b', { method: 'POST', body: 'Grüße' }).then((answer) => answer.text())";
    assert_eq!(page.eval(posted).await, "C got Grüße");
    assert_eq!(text(&page, "/native/fail").await, "RangeError: not today");
    // Many at a time.
    let many = "Promise.all(Array.from({ length: 50 }, (_, at) => fetch(`/native/${at}`).then((answer) => answer.text())))\
                .then((answers) => answers.every((answer, at) => answer === `C answers /${at}`))";
    assert_eq!(page.eval(many).await, true);
    // Listeners in C, with the generated functions.
    assert_eq!(text(&page, "/typed").await, "typed in C");
    assert_eq!(text(&page, "/offline.html").await, OFFLINE);
    page.eval("navigator.serviceWorker.controller.postMessage('a word'); 1").await;
    assert_eq!(title(&host, "native", &page, "heard").await, "heard a word, 0 failed");
    page.call("ServiceWorker.enable", serde_json::json!({})).await;
    let origin = page.eval("location.origin").await;
    let push = serde_json::json!({ "origin": origin, "registrationId": "0", "data": "from afar" });
    page.call("ServiceWorker.deliverPushMessage", push).await;
    assert_eq!(title(&host, "native", &page, "pushed").await, "pushed from afar, 0 failed");

    // Another document that records the same answers when the first one is gone; one that does not, does not.
    let (other, second) = registered(&host, "native", "one").await;
    let silent = launch(&host, "native", "/", &["silent"]).await;
    silent.wait_for("navigator.serviceWorker.controller !== null").await;
    silent.eval("window.answer = fetch('/native/stuck').then((answer) => answer.text()); 1").await;
    title(&host, "native", &page, "stuck").await;
    host.cli(&["close", &first.id]).await.succeeded();
    assert_eq!(silent.eval("window.answer").await, "C answers /stuck", "the next document goes on");
    assert_eq!(text(&second, "/native/c").await, "C answers /c");
    assert_eq!(text(&silent, "/native/d").await, "C answers /d");
    host.cli(&["close", &other.id]).await.succeeded();
    let nobody = "NotFoundError: no document of the app answers";
    let alone = async || text(&silent, "/native/e").await;
    wait::until_it_is("nobody answers", alone, |answer| answer.starts_with(nobody)).await;
    assert_eq!(text(&silent, "/version").await, "one", "what is recorded needs no document");
    assert_eq!(text(&silent, "/offline.html").await, OFFLINE);
}

#[tokio::test]
async fn a_recorded_page_is_there_when_the_service_is_gone() {
    let host = TestHost::start().await;
    let served = "\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n\n[[route]]\npattern = \"/page\"\nkind = \"unary\"\n";
    let app = script(&host, "offline").program("bin/service", Path::new(env!("CARGO_BIN_EXE_route-service")));
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    app.change("mumba.toml", format!("{manifest}{served}"));
    host.install(app.path()).await;
    let (_, page) = registered(&host, "offline", "one").await;
    assert_eq!(page.eval("fetch('/page').then((answer) => answer.status)").await, 200);
    assert_ne!(launch(&host, "offline", "/page", &["none"]).await.eval("document.title").await, "Offline");

    host.cli(&["close", "offline"]).await.succeeded();
    app.change("mumba.toml", manifest);
    host.install(app.path()).await;
    let page = launch(&host, "offline", "/page", &["none"]).await;
    assert_eq!(
        page.eval("[document.title, document.body.textContent, location.pathname]").await,
        serde_json::json!(["Offline", "Nobody is there", "/page"])
    );

    // Over a restart of the host too: the browser keeps the worker, and the host its script.
    drop(page);
    let (_, home) = host.terminate().await;
    let host = TestHost::start_in(&home).await;
    let page = launch(&host, "offline", "/page", &["none"]).await;
    assert_eq!(page.eval("document.title").await, "Offline");
    assert_eq!(text(&page, "/version").await, "one");
    let updated = "navigator.serviceWorker.ready.then((registration) => registration.update()).then((registration) => registration.installing === null)";
    assert_eq!(page.eval(updated).await, true, "the script is still served, and is the same");
}

#[tokio::test]
async fn another_recording_is_an_update_and_the_same_one_is_none() {
    let host = TestHost::start().await;
    host.install(script(&host, "updated").path()).await;
    let (_, page) = registered(&host, "updated", "one").await;
    page.eval("window.updates = 0; navigator.serviceWorker.ready.then((r) => r.addEventListener('updatefound', () => window.updates++)).then(() => 1)").await;
    registered(&host, "updated", "one").await;
    assert_eq!(page.eval("window.updates").await, 0, "the same commands give the same script");
    registered(&host, "updated", "two").await;
    assert_eq!(text(&page, "/version").await, "two", "it answers for older documents too");
    assert_eq!(page.eval("window.updates").await, 1);

    let page = launch(&host, "updated", "/", &["unregister"]).await;
    title(&host, "updated", &page, "unregistered").await;
    host.cli(&["close", "updated"]).await.succeeded();
    let page = launch(&host, "updated", "/", &["none"]).await;
    assert_eq!(page.eval("navigator.serviceWorker.getRegistrations().then((all) => all.length)").await, 0);
    assert_eq!(page.eval("fetch('/version').then((answer) => answer.status)").await, 404);
}

#[tokio::test]
async fn a_script_is_the_own_origins_and_serves_as_nothing_else() {
    let host = TestHost::start().await;
    host.install(script(&host, "owner").path()).await;
    let (_, page) = registered(&host, "owner", "one").await;
    let own = "/.well-known/mumba/script/service-worker/worker.js";
    let status = format!("fetch('{own}').then((answer) => answer.status)");
    assert_eq!(page.eval(&status).await, 403, "it is no page's to read");
    let worker = format!(
        "new Promise((done) => {{ const worker = new Worker('{own}'); worker.onerror = () => done('refused'); \
         worker.onmessage = () => done('ran'); setTimeout(() => done('nothing'), 5000) }})"
    );
    assert_eq!(page.eval(&worker).await, "refused");
    // No page publishes one, and another app has none of it.
    let put = format!("fetch('{own}', {{ method: 'POST', body: 'x' }}).then((answer) => answer.status)");
    assert_eq!(page.eval(&put).await, 404);
    let id = host.app("owner").await.id;
    host.install(Package::web(&host, "other", "<!doctype html><title>other</title>").path()).await;
    let other = host.page(&host.launch("other").await).await;
    let theirs =
        format!("fetch('https://{id}.localhost{own}', {{ mode: 'no-cors' }}).then(() => 'read', () => 'refused')");
    assert_eq!(other.eval(&theirs).await, "refused");
    let register =
        format!("navigator.serviceWorker.register('{own}', {{ scope: '/' }}).then(() => 'ran', (error) => error.name)");
    assert_eq!(other.eval(&register).await, "TypeError");
    // The rules of the origin hold in it.
    let reach = "navigator.serviceWorker.controller ? fetch('https://example.com/').then(() => 'reached', () => 'refused') : 'no worker'";
    assert_eq!(page.eval(reach).await, "refused");
}
