//! Web apps: what a page gets, and what it keeps.

use std::process::Stdio;

use mumba_tests::{Package, TestHome, TestHost, wait};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};

const SQUARE: &str = r##"<!doctype html><meta charset="utf-8"><title>Square</title>
<style>html { background: #123456 } div { position: absolute; width: 100px; height: 100px; background: #fe0000 }</style>
<div style="left: 40px; top: 20px"></div><script>console.log("a page speaks")</script>"##;

const KEEPER: &str = r#"<!doctype html><meta charset="utf-8"><title>Keeper</title><script>
const database = () => new Promise((resolve, reject) => {
  const request = indexedDB.open("kept", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("things");
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const done = transaction => new Promise((resolve, reject) => {
  transaction.oncomplete = resolve;
  transaction.onerror = () => reject(transaction.error);
});
async function keep(value) {
  localStorage.setItem("kept", value);
  document.cookie = `kept=${value}; max-age=86400; path=/; secure`;
  const transaction = (await database()).transaction("things", "readwrite", { durability: "strict" });
  transaction.objectStore("things").put(value, "kept");
  await done(transaction);
  const file = await (await navigator.storage.getDirectory()).getFileHandle("kept", { create: true });
  const writable = await file.createWritable();
  await writable.write(value);
  await writable.close();
  await (await caches.open("kept")).put("/kept", new Response(value));
  await navigator.serviceWorker.register("worker.js");
  await navigator.serviceWorker.ready;
}
async function kept() {
  const transaction = (await database()).transaction("things");
  const request = transaction.objectStore("things").get("kept");
  await done(transaction);
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle("kept").then(handle => handle.getFile(), () => null);
  return {
    localStorage: localStorage.getItem("kept"),
    cookie: document.cookie,
    indexedDB: request.result ?? null,
    file: file && await file.text(),
    cache: await caches.match("/kept").then(response => response ? response.text() : null),
    worker: await navigator.serviceWorker.getRegistration().then(found => Boolean(found)),
    answer: await fetch("/by-worker").then(response => response.text()),
  };
}
</script>"#;

const WORKER: &str = r#"
addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(clients.claim()));
addEventListener("fetch", event => {
  if (new URL(event.request.url).pathname === "/by-worker") event.respondWith(new Response("worker"));
});"#;

fn keeper(home: &TestHome, name: &str) -> Package {
    Package::web(home, name, KEEPER).write("worker.js", WORKER)
}

#[tokio::test]
async fn a_page_is_drawn_off_screen_and_its_console_is_in_the_log() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "square", SQUARE).path()).await;
    let view = host.launch("square").await;
    let picture = host.screenshot(&view.id).await;
    assert_eq!((picture.width, picture.height), (view.width, view.height));
    assert_eq!(picture.pixel(5, 5), [0x12, 0x34, 0x56, 255]);
    assert_eq!(picture.pixel(90, 70), [0xfe, 0, 0, 255]);
    let line = host.wait_for_log("square", "a page speaks").await;
    assert_eq!((line.app_name.as_str(), &line.view_id), ("square", &view.id));
}

#[tokio::test]
async fn a_page_is_a_secure_and_isolated_context_on_its_own_origin() {
    let host = TestHost::start().await;
    let app = host.install(Package::web(&host, "square", SQUARE).path()).await;
    let view = host.launch("square").await;
    assert_eq!(view.url, format!("{}/", app.origin));
    let page = host.page(&view).await;
    let facts = page
        .eval(
            "({ origin, secure: isSecureContext, isolated: crossOriginIsolated, shared: typeof SharedArrayBuffer, \
             subtle: typeof crypto.subtle, webgl: Boolean(new OffscreenCanvas(1, 1).getContext('webgl2')) })",
        )
        .await;
    let expected = json!({
        "origin": app.origin, "secure": true, "isolated": true, "shared": "function", "subtle": "object", "webgl": true,
    });
    assert_eq!(facts, expected);
}

#[tokio::test]
async fn files_of_the_package_are_served_and_nothing_else() {
    let host = TestHost::start().await;
    let package = Package::web(&host, "square", SQUARE)
        .write("folder/index.html", "in a folder")
        .write("data.json", "{\"a\": 1}")
        .write("ten.bin", "0123456789");
    host.install(package.path()).await;
    let page = host.page(&host.launch("square").await).await;
    let fetched = async |path: &str, options: &str| {
        let script = format!(
            "fetch({}, {options}).then(async r => [r.status, r.headers.get('content-type'), await r.text()])",
            json!(path)
        );
        page.eval(&script).await
    };
    assert_eq!(fetched("/data.json", "{}").await, json!([200, "application/json; charset=utf-8", "{\"a\": 1}"]));
    assert_eq!(fetched("/folder/", "{}").await[2], "in a folder");
    assert_eq!(
        fetched("/ten.bin", "{ headers: { Range: 'bytes=2-4' } }").await,
        json!([206, "application/octet-stream", "234"])
    );
    assert_eq!(fetched("/missing", "{}").await[0], 404);
    assert_eq!(fetched("/data.json", "{ method: 'POST', body: 'x' }").await[0], 405);
    for outside in
        ["/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "//etc/passwd"]
    {
        let answer = page.try_eval(&format!("fetch({}).then(r => r.status)", json!(outside))).await;
        assert!(answer != Ok(json!(200)), "{outside}: {answer:?}");
    }
}

#[tokio::test]
async fn stored_data_outlives_a_restart_of_the_host() {
    let host = TestHost::start().await;
    host.install(keeper(&host, "keeper").path()).await;
    let page = host.page(&host.launch("keeper").await).await;
    let nothing = page.eval("kept()").await;
    assert_eq!((&nothing["localStorage"], &nothing["file"]), (&Value::Null, &Value::Null));
    page.eval("keep('first')").await;
    let (code, home) = host.terminate().await;
    assert_eq!(code, Some(0));

    let expected = |value: &str| {
        json!({
            "localStorage": value, "cookie": format!("kept={value}"), "indexedDB": value, "file": value, "cache": value,
            "worker": true, "answer": "worker",
        })
    };
    let host = TestHost::start_in(&home).await;
    let page = host.page(&host.launch("keeper").await).await;
    page.wait_for("navigator.serviceWorker.controller").await;
    assert_eq!(page.eval("kept()").await, expected("first"));
}

#[tokio::test]
async fn data_that_a_page_made_durable_outlives_the_killing_of_the_host() {
    let host = TestHost::start().await;
    host.install(keeper(&host, "keeper").path()).await;
    let page = host.page(&host.launch("keeper").await).await;
    page.eval("keep('before')").await;
    let home = host.kill().await;

    let host = TestHost::start_in(&home).await;
    let page = host.page(&host.launch("keeper").await).await;
    let kept = page.eval("kept()").await;
    // The others are written a moment later, as in any browser.
    assert_eq!((&kept["indexedDB"], &kept["file"]), (&json!("before"), &json!("before")));
}

#[tokio::test]
async fn an_upgrade_keeps_what_the_app_stored() {
    let host = TestHost::start().await;
    let package = keeper(&host, "keeper");
    host.install(package.path()).await;
    let view = host.launch("keeper").await;
    host.page(&view).await.eval("keep('old')").await;
    host.cli(&["close", &view.id]).await.succeeded();

    package.change("index.html", format!("{KEEPER}<p id='new'>new</p>"));
    host.install(package.path()).await;
    let page = host.page(&host.launch("keeper").await).await;
    page.wait_for("document.querySelector('#new')").await;
    assert_eq!(page.eval("localStorage.getItem('kept')").await, "old");
    assert_eq!(page.eval("kept()").await["indexedDB"], "old");
}

fn says(event: &Value, text: &str) -> bool {
    event["event"] == "log" && event["text"].as_str().is_some_and(|said| said.starts_with(text))
}

#[tokio::test]
async fn a_folder_under_development_reloads_on_change_and_can_be_evaluated() {
    let home = TestHome::new().await;
    let package =
        Package::web(&home, "draft", "<!doctype html><title>one</title><script>console.log('says one')</script>");
    let mut command = home.command(home.stage().program("mumba"));
    command.args(["run", package.as_str(), "--json"]).stdout(Stdio::piped());
    let mut running = tokio::process::Command::from(command).spawn().unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap()).lines();
    let mut events = async |accepted: &dyn Fn(&Value) -> bool| {
        let seen = async {
            loop {
                let line = lines.next_line().await.unwrap().expect("the run goes on");
                let event: Value = serde_json::from_str(&line).unwrap();
                if accepted(&event) {
                    return event;
                }
            }
        };
        tokio::time::timeout(wait::PATIENCE, seen).await.expect("the event comes")
    };

    let started = events(&|event| event["event"] == "started").await;
    assert_eq!((&started["app"]["name"], &started["app"]["running_from_folder"]), (&json!("draft"), &json!(true)));
    let log = events(&|event| says(event, "says one")).await;
    assert_eq!((&log["app_name"], &log["source"]), (&json!("draft"), &json!("console")));
    let title = home.cli(&["eval", "draft", "document.title", "--json"]).await.succeeded().json();
    assert_eq!(title, json!({"value": "one"}));

    package.change("index.html", "<!doctype html><title>two</title><script>console.log('says two')</script>");
    let changed = events(&|event| event["event"] == "changed").await;
    assert_eq!((&changed["paths"], &changed["views_reloaded"]), (&json!(["index.html"]), &json!(1)));
    events(&|event| says(event, "says two")).await;
    let title = home.cli(&["eval", "draft", "Promise.resolve(document.title)"]).await.succeeded();
    assert_eq!(title.stdout, "\"two\"\n");

    // A manifest that cannot be used is said, and the app runs on as it was.
    package.change(
        "mumba.toml",
        "name = \"draft\"\nversion = \"1.0.0\"\ntitel = \"x\"\n[view]\nkind = \"web\"\nstart = \"index.html\"\n",
    );
    let error = events(&|event| event["event"] == "error").await;
    assert!(error["message"].as_str().unwrap().contains("titel"), "{error}");
    home.cli(&["eval", "draft", "1"]).await.succeeded();

    // The app exists for as long as the command runs.
    mumba_tests::processes::Process::of(running.id().unwrap()).unwrap().signal(rustix::process::Signal::INT);
    let status = tokio::time::timeout(wait::PATIENCE, running.wait()).await.unwrap().unwrap();
    assert_eq!(status.code(), Some(0));
    wait::until_it_is(
        "the app is gone with its run",
        async || home.cli(&["list", "--json"]).await.json()["apps"].clone(),
        |apps| *apps == json!([]),
    )
    .await;
}

#[tokio::test]
async fn half_a_surrogate_pair_is_an_error_for_whoever_evaluates_it() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "square", SQUARE).path()).await;
    let page = host.page(&host.launch("square").await).await;
    for text in ["'\\ud83d'", "'a\\ude00b'"] {
        let answer = page.try_eval(text).await;
        assert!(answer.as_ref().is_err_and(|error| error.contains("Unreadable")), "{text}: {answer:?}");
    }
    assert_eq!(page.eval("'\\ud83d\\ude00'").await, "😀");
}
