//! What an app cannot reach: other apps, other origins' frames the bridge, files that are not its own.

use mumba_tests::{Package, Page, TestHost, wait};
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html><title>Page</title><h1>Page</h1>";

/// Where the frames of a page report to.
const LISTENER: &str = "<!doctype html><title>Page</title><script>const reports = {}; \
    addEventListener('message', event => reports[event.data[0]] = event.data[1]);</script>";

/// A script for a frame: reports under a name whether it has a bridge.
fn reporter(name: &str) -> String {
    format!(
        "const answer = (async () => {{ if (typeof mumba === 'undefined') return 'no bridge'; \
         try {{ await mumba.call('test.v1.Test/Do', new Uint8Array()); return 'called'; }} \
         catch (error) {{ return 'refused: ' + error.message; }} }})(); \
         answer.then(said => parent.postMessage(['{name}', said], '*'));"
    )
}

fn keep(value: &str) -> String {
    format!(
        "(async () => {{ localStorage.setItem('secret', '{value}'); document.cookie = 'secret={value}; path=/'; \
         const file = await (await navigator.storage.getDirectory()).getFileHandle('{value}', {{ create: true }}); \
         await (await caches.open('{value}')).put('/{value}', new Response('{value}')); \
         await new Promise(done => indexedDB.open('{value}').onsuccess = done); }})()"
    )
}

const LOOK: &str = "(async () => { const names = []; \
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name); \
    return [Object.keys(localStorage), document.cookie, names, await caches.keys(), \
            (await indexedDB.databases()).map(found => found.name)]; })()";

#[tokio::test]
async fn an_app_reads_neither_the_cookies_nor_the_storage_nor_the_files_of_another() {
    let host = TestHost::start().await;
    let (a, b) = (
        host.install(Package::web(&host, "a", PAGE).path()).await,
        host.install(Package::web(&host, "b", PAGE).write("secret.txt", "secret").path()).await,
    );
    let (page_a, page_b) = (host.page(&host.launch("a").await).await, host.page(&host.launch("b").await).await);
    page_b.eval(&keep("kept-by-b")).await;
    assert_eq!(page_a.eval(LOOK).await, json!([[], "", [], [], []]));
    page_a.eval(&keep("kept-by-a")).await;
    let of = |name: &str| json!([["secret"], format!("secret={name}"), [name], [name], [name]]);
    assert_eq!(page_a.eval(LOOK).await, of("kept-by-a"));
    assert_eq!(page_b.eval(LOOK).await, of("kept-by-b"));

    // A cookie for all of localhost does not reach the other one either.
    page_a.eval("document.cookie = 'wide=1; domain=localhost; path=/'").await;
    assert_eq!(page_b.eval("document.cookie").await, "secret=kept-by-b");

    let reached = async |how: &str| page_a.try_eval(how).await;
    let origin = &b.origin;
    for how in [
        format!("fetch('{origin}/secret.txt').then(r => r.text())"),
        format!("fetch('{origin}/secret.txt', {{ mode: 'no-cors' }})"),
        format!("import('{origin}/secret.txt')"),
        format!(
            "new Promise((done, failed) => {{ const i = new Image(); i.onload = done; i.onerror = failed; i.src = '{origin}/icon.svg'; }})"
        ),
    ] {
        assert!(reached(&how).await.is_err(), "{how}");
    }
    // Its files on disk neither.
    for url in ["file:///etc/passwd".to_owned(), format!("file://{}/index.html", b.package_dir)] {
        assert!(reached(&format!("fetch('{url}')")).await.is_err(), "{url}");
        assert!(page_a.eval(&frame("other", &format!("src='{url}'"))).await != "loaded", "{url}");
    }
    assert_eq!(a.origin, page_a.eval("location.origin").await.as_str().unwrap());
    assert_ne!(host.app("a").await.data_dir, host.app("b").await.data_dir);
}

/// Adds a frame to the page; gives `loaded` when its document can be reached, else why not.
fn frame(name: &str, attributes: &str) -> String {
    format!(
        "new Promise(done => {{ const box = document.createElement('div'); \
         box.innerHTML = {}; const frame = box.firstChild; \
         frame.onload = () => {{ let text = 'unreachable'; \
           try {{ if (frame.contentDocument.body.textContent.length) text = 'loaded'; }} catch {{}} done(text); }}; \
         frame.onerror = () => done('error'); setTimeout(() => done('late'), 5000); document.body.append(frame); }})",
        json!(format!("<iframe name='{name}' {attributes}></iframe>"))
    )
}

#[tokio::test]
async fn another_apps_page_is_no_frame_and_no_window_of_an_app() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "a", PAGE).path()).await;
    let b = host.install(Package::web(&host, "b", PAGE).path()).await;
    let view = host.launch("a").await;
    let page = host.page(&view).await;
    assert_ne!(page.eval(&frame("b", &format!("src='{}/'", b.origin))).await, "loaded");
    page.eval(&format!("void window.open('{}/')", b.origin)).await;
    page.eval(&format!("void (location.href = '{}/')", b.origin)).await;
    wait::until_it_is("the view stays", || host.views(""), |views| views.len() == 1 && views[0].url == view.url).await;
    let reaching = host.cdp().targets().await;
    assert!(!reaching.iter().any(|target| target["url"].as_str().unwrap().starts_with(&b.origin)), "{reaching:?}");
}

#[tokio::test]
async fn frames_of_other_origins_get_no_bridge() {
    let host = TestHost::start().await;
    let framed = |name: &str| format!("<!doctype html><body>x<script>{}</script>", reporter(name));
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_test-service"));
    let package = mumba_tests::service::package(&host, "framed", program, "")
        .write("index.html", LISTENER)
        .write("own.html", framed("own"))
        .write("sandboxed.html", framed("sandboxed"));
    host.install(package.path()).await;
    let page = host.page(&host.launch("framed").await).await;
    let add = async |name: &str, attributes: String| {
        page.eval(&format!("void {}", frame(name, &attributes))).await;
        page.wait_for(&format!("'{name}' in reports")).await;
        page.eval(&format!("reports['{name}']")).await
    };
    // A frame of the app's own origin has one, to show that the others could say so.
    let own = add("own", "src='own.html'".to_owned()).await;
    assert_eq!(own, "refused: '' is no order");
    // Its document comes from the app's URL, and its origin is nobody's.
    let sandboxed = add("sandboxed", "sandbox='allow-scripts' src='sandboxed.html'".to_owned()).await;
    assert_eq!(sandboxed, "no bridge");
    let data = format!("<body>x<script>{}</script>", reporter("data"));
    let url = page.eval(&format!("'data:text/html,' + encodeURIComponent({})", json!(data))).await;
    assert_eq!(add("data", format!("src=\"{}\"", url.as_str().unwrap())).await, "no bridge");
    let document = format!("<body>x<script>{}</script>", reporter("document").replace('"', "&quot;"));
    let sandboxed = add("document", format!("sandbox=\"allow-scripts\" srcdoc=\"{document}\"")).await;
    assert_eq!(sandboxed, "no bridge");
}

#[tokio::test]
async fn what_is_not_the_app_in_the_view_gets_no_bridge() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "a", PAGE).path()).await;
    let view = host.launch("a").await;
    let page = host.page(&view).await;
    assert_eq!(page.eval("typeof mumba").await, "object");
    page.eval("void (location.href = 'about:blank')").await;
    let blank = wait::until("the view shows about:blank", || async {
        let targets = host.cdp().targets().await;
        targets.into_iter().find(|target| target["type"] == "page" && target["url"] == "about:blank")
    })
    .await;
    // An empty document that the app opened is of the app's origin for Chromium, but not of the app's URL.
    let blank = Page::attach(host.cdp(), &blank).await;
    let called = blank.eval("typeof mumba === 'undefined' ? 'none' : mumba.call('a.A/B', new Uint8Array()).then(() => 'called', e => e.message)").await;
    assert_ne!(called, "called");
}

#[tokio::test]
async fn another_port_of_the_apps_own_name_is_another_origin_and_not_served() {
    let host = TestHost::start().await;
    let app = host.install(Package::web(&host, "a", PAGE).path()).await;
    let page = host.page(&host.launch("a").await).await;
    for port in [80, 444, 8443] {
        let url = format!("{}:{port}/", app.origin);
        assert!(page.try_eval(&format!("fetch('{url}', {{ mode: 'no-cors' }})")).await.is_err(), "{url}");
        assert_ne!(page.eval(&frame("port", &format!("src='{url}'"))).await, "loaded", "{url}");
    }
    let plain = app.origin.replace("https:", "http:");
    assert!(page.try_eval(&format!("fetch('{plain}/', {{ mode: 'no-cors' }})")).await.is_err());
}

#[tokio::test]
async fn chromiums_own_pages_are_out_of_reach() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "a", PAGE).path()).await;
    let view = host.launch("a").await;
    let page = host.page(&view).await;
    for url in
        ["chrome://version/", "chrome://gpu/", "devtools://devtools/bundled/inspector.html", "view-source:about:blank"]
    {
        page.eval(&format!("void (location.href = '{url}')")).await;
        assert!(page.try_eval(&format!("fetch('{url}')")).await.is_err(), "{url}");
    }
    assert_eq!(host.views("").await[0].url, view.url);
    assert_eq!(page.eval("document.title").await, "Page");
}

#[tokio::test]
async fn links_that_lead_elsewhere_are_for_the_users_browser_and_only_after_a_click() {
    let home = std::sync::Arc::new(mumba_tests::TestHome::new().await);
    // A browser that notes what it is to open.
    let opened = home.user_home().join("opened");
    let script = format!("#!/bin/sh\necho \"$1\" >> '{}'\n", opened.display());
    let bin = Package::empty(&home, "bin").write("xdg-open.sh", script);
    let bin = bin.clone().program("xdg-open", &bin.path().join("xdg-open.sh"));
    let path = format!("{}:{}", bin.path().display(), std::env::var("PATH").unwrap());
    let host = mumba_tests::HostOptions::default().variable("PATH", &path).start_in(home).await;
    let html = "<!doctype html><title>Page</title><a id='l' href='https://example.org/a?b=c'>link</a>";
    host.install(Package::web(&host, "a", html).path()).await;
    let view = host.launch("a").await;
    let page = host.page(&view).await;
    let read = async || std::fs::read_to_string(&opened).unwrap_or_default();

    page.call("Runtime.evaluate", json!({"expression": "location.href = 'https://example.org/by-script'"})).await;
    host.wait_for_log("a", "not opened: https://example.org/by-script").await;
    page.click("#l").await;
    wait::until_it_is("the browser is told", read, |text| text == "https://example.org/a?b=c\n").await;
    host.wait_for_log("a", "opened in the user's browser").await;
    assert_eq!(host.views("").await[0].url, view.url);
    assert_eq!(page.eval("document.title").await, Value::from("Page"));
}
