//! Routes: requests of pages that the app's service answers.

use std::path::Path;

use mumba_tests::processes::Process;
use mumba_tests::{Package, Page, TestHome, TestHost, routes, wait};
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Routes</title><h1>Routes</h1>";

pub(crate) fn app(home: &TestHome) -> Package {
    routes::package(home, "routed", Path::new(env!("CARGO_BIN_EXE_route-service")), PAGE)
}

pub(crate) async fn open() -> (TestHost, Page) {
    let host = TestHost::start().await;
    host.install(app(&host).path()).await;
    let page = host.page(&host.launch("routed").await).await;
    (host, page)
}

/// Waits until the service has no stream and no socket under way.
pub(crate) async fn wait_until_idle(page: &Page) {
    let looking = "fetch('/active').then(answer => answer.json())";
    let _ = wait::until_it_is(
        "the service has nothing under way",
        || page.try_eval(looking),
        |found| *found == Ok(json!(0)),
    )
    .await;
}

pub(crate) async fn service_pid(host: &TestHost) -> u32 {
    host.app("routed").await.service.expect("the app has a service").pid
}

/// Kills the service and gives the process.
pub(crate) async fn kill_service(host: &TestHost) {
    Process::of(service_pid(host).await).expect("the service runs").kill();
}

async fn echo(page: &Page, call: &str) -> Value {
    page.eval(&format!("{call}.then(answer => answer.json())")).await
}

#[tokio::test]
async fn a_request_reaches_the_service_whole_and_signed_by_the_host() {
    let (host, page) = open().await;
    let id = host.app("routed").await.id;
    let got = echo(
        &page,
        "fetch('/echo/a%20b/c?x=1&y=%C3%A4#z', { method: 'POST', body: 'hällo', headers: { 'X-Own': 'yes', \
         'mumba-caller-kind': 'user', 'Mumba-Initiator': 'https://evil.example' } })",
    )
    .await;
    assert_eq!((&got["method"], &got["path"]), (&json!("POST"), &json!("/echo/a%20b/c")));
    assert_eq!((&got["query"], &got["parameters"]), (&json!("x=1&y=%C3%A4"), &json!({"rest": "a b/c"})));
    assert_eq!((&got["text"], &got["length"]), (&json!("hällo"), &json!(6)));
    assert_eq!(got["caller"], json!({"mumba-caller-kind": "view", "mumba-caller-app": id}));
    let headers = got["headers"].as_array().unwrap();
    let has = |name: &str, value: &str| headers.contains(&json!([name, value]));
    assert!(has("x-own", "yes") && has("content-type", "text/plain;charset=UTF-8"), "{got}");
    assert!(has("origin", page.eval("location.origin").await.as_str().unwrap()), "{got}");
    assert!(!headers.iter().any(|header| header[0].as_str().unwrap().starts_with("mumba-")), "{got}");

    for (body, kind, text) in [
        (
            "new URLSearchParams({ a: '1 2', b: 'ä' })",
            "application/x-www-form-urlencoded;charset=UTF-8",
            "a=1+2&b=%C3%A4",
        ),
        ("new Uint8Array([104, 105])", "", "hi"),
        ("new Blob(['from a blob'], { type: 'text/x-own' })", "text/x-own", "from a blob"),
        ("new Blob(['no type'])", "", "no type"),
    ] {
        let got = echo(&page, &format!("fetch('/echo/x', {{ method: 'PUT', body: {body} }})")).await;
        let found = got["headers"].as_array().unwrap().iter().find(|header| header[0] == "content-type").cloned();
        assert_eq!(found.map_or(json!(""), |found| found[1].clone()), kind, "{body}: {got}");
        assert_eq!(got["text"], text, "{body}");
    }
}

#[tokio::test]
async fn statuses_and_headers_of_the_service_reach_the_page() {
    let (_host, page) = open().await;
    let status = async |path: &str| {
        let script = format!(
            "fetch('{path}', {{ redirect: 'manual' }}).then(async a => [a.status, a.statusText, await a.text(), a.type])"
        );
        page.eval(&script).await
    };
    assert_eq!(status("/status/201").await, json!([201, "Created", "the body", "basic"]));
    assert_eq!(status("/status/204").await, json!([204, "No Content", "", "basic"]));
    assert_eq!(status("/status/418").await[0], 418);
    assert_eq!(status("/status/503").await, json!([503, "Service Unavailable", "the body", "basic"]));
    assert_eq!(status("/status/302?location=/image").await[3], "opaqueredirect");
    let followed =
        "fetch('/status/307?location=/image').then(async a => [a.redirected, new URL(a.url).pathname, a.status])";
    assert_eq!(page.eval(followed).await, json!([true, "/image", 200]));

    let headers = page
        .eval(
            "fetch('/status/200?x-one=1&x-one=2&content-type=text%2Fplain;%20charset=utf-8&etag=e&\
             cross-origin-resource-policy=cross-origin').then(a => Object.fromEntries(a.headers))",
        )
        .await;
    assert_eq!((&headers["x-one"], &headers["etag"]), (&json!("1, 2"), &json!("e")));
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(headers["cross-origin-resource-policy"], "cross-origin");
    assert_eq!(headers["cross-origin-embedder-policy"], "require-corp");
    assert_eq!(headers["x-content-type-options"], "nosniff");

    page.eval("fetch('/cookies')").await;
    assert_eq!(page.eval("document.cookie").await, "one=1");
    let sent = echo(&page, "fetch('/echo/x')").await;
    let cookies = sent["headers"].as_array().unwrap().iter().find(|header| header[0] == "cookie").cloned();
    assert_eq!(cookies.unwrap()[1], "one=1; two=2");
}

#[tokio::test]
async fn what_no_route_takes_is_a_wrong_method_or_a_file_of_the_package() {
    let (_host, page) = open().await;
    let asked = async |path: &str, method: &str| {
        let script = format!("fetch('{path}', {{ method: '{method}' }}).then(a => [a.status, a.headers.get('allow')])");
        page.eval(&script).await
    };
    assert_eq!(asked("/only-post", "GET").await, json!([405, "POST"]));
    assert_eq!(asked("/image", "DELETE").await, json!([405, "GET, HEAD"]));
    assert_eq!(asked("/image", "HEAD").await, json!([200, null]));
    assert_eq!(asked("/other.html", "GET").await, json!([200, null]));
    assert_eq!(asked("/other.html", "POST").await, json!([405, "GET, HEAD"]));
    assert_eq!(asked("/socket", "GET").await, json!([426, null]));
    assert_eq!(asked("/nowhere", "GET").await, json!([404, null]));
    assert_eq!(asked("/.well-known/mumba/nothing", "GET").await, json!([404, null]));
}

#[tokio::test]
async fn pages_images_ranges_and_events_come_from_routes() {
    let (host, page) = open().await;
    let image = "new Promise((done, failed) => { const i = new Image(); i.onload = () => done([i.naturalWidth, \
         i.naturalHeight]); i.onerror = failed; i.src = '/image'; })";
    assert_eq!(page.eval(image).await, json!([7, 5]));

    let part = "fetch('/bytes/1000000', { headers: { Range: 'bytes=500000-500009' } })\
         .then(async a => [a.status, a.headers.get('content-range'), [...new Uint8Array(await a.arrayBuffer())]])";
    let expected: Vec<u64> = (500_000..500_010).map(|at| at % 251).collect();
    assert_eq!(page.eval(part).await, json!([206, "bytes 500000-500009/1000000", expected]));

    let events = "new Promise((done, failed) => { const seen = []; const source = new EventSource('/events'); \
         const add = event => { seen.push([event.type, event.data]); if (seen.length === 3) { source.close(); done(seen); } }; \
         source.onmessage = add; source.addEventListener('named', add); source.onerror = () => failed(new Error('closed')); })";
    assert_eq!(page.eval(events).await, json!([["message", "one"], ["named", "two"], ["message", "three"]]));
    wait_until_idle(&page).await;

    page.eval("location.href = '/page?x=1'; 1").await;
    page.wait_for("document.title === 'By the service'").await;
    assert_eq!(page.eval("document.querySelector('#method').textContent").await, "GET");
    drop(host);
}

#[tokio::test]
async fn media_of_a_route_is_sought_in() {
    let (_host, page) = open().await;
    let sought = "new Promise((done, failed) => { const audio = new Audio('/sound'); audio.preload = 'auto'; globalThis.audio = audio; \
         audio.onerror = () => failed(new Error(audio.error.message)); \
         audio.oncanplay = () => { audio.oncanplay = null; audio.currentTime = 1700; }; \
         audio.onseeked = () => done([audio.duration, audio.currentTime, audio.buffered.start(audio.buffered.length - 1) > 1000]); })";
    // What lies between was not fetched: 158 MB would not have come, and the last buffered range begins behind it.
    assert_eq!(page.eval(sought).await, json!([1800, 1700, true]));
    page.eval("audio.removeAttribute('src'); audio.load(); 1").await;
    wait_until_idle(&page).await;
}

#[tokio::test]
async fn a_route_s_answer_is_downloaded_where_the_user_lets_it() {
    let (host, page) = open().await;
    let link =
        "const a = document.createElement('a'); a.href = '/bytes/3000000'; a.download = 'numbers.bin'; a.click(); 1";
    page.eval(link).await;
    // The manifest asks for no downloads: nothing comes, and the audit says so.
    let logged = async || crate::permissions::audit(&host, "routed").await;
    wait::until_it_is("the download is refused", logged, |lines| {
        lines.iter().any(|(event, key, _)| event == "used-denied" && key == "downloads")
    })
    .await;
    wait_until_idle(&page).await;
}

#[tokio::test]
async fn forms_of_every_encoding_reach_a_route() {
    let (_host, page) = open().await;
    for (enctype, expected) in
        [("application/x-www-form-urlencoded", "name=a+b&more=%C3%A4"), ("text/plain", "name=a b\r\nmore=ä\r\n")]
    {
        let script = format!(
            "document.body.innerHTML = `<form method=post action=/page enctype='{enctype}'><input name=name value='a b'>\
             <input name=more value='ä'></form>`; document.querySelector('form').requestSubmit(); 1"
        );
        page.eval(&script).await;
        page.wait_for("document.title === 'By the service' && document.querySelector('pre')").await;
        let text = page.eval("document.querySelector('pre').textContent").await;
        assert_eq!(text.as_str().unwrap().replace("\r\n", "\n").trim_end(), expected.replace("\r\n", "\n").trim_end());
        page.eval("location.href = '/'; 1").await;
        page.wait_for("document.title === 'Routes'").await;
    }
    for submit in ["requestSubmit", "submit"] {
        let script = format!(
            "document.body.innerHTML = `<form method=post action=/page enctype=multipart/form-data><input name=name value=a>\
             <input type=file name=file></form>`; const given = new DataTransfer(); \
             given.items.add(new File(['in a file'], 'note.txt', {{ type: 'text/plain' }})); \
             document.querySelector('[type=file]').files = given.files; document.querySelector('form').{submit}(); 1"
        );
        page.eval(&script).await;
        page.wait_for("document.title === 'By the service' && document.querySelector('pre')").await;
        assert_eq!(page.eval("document.querySelector('#method').textContent").await, "POST");
        let text = page.eval("document.querySelector('pre').textContent").await;
        let text = text.as_str().unwrap();
        assert!(
            text.contains("filename=\"note.txt\"") && text.contains("in a file") && text.contains("name=\"name\""),
            "{text}"
        );
        page.eval("location.href = '/'; 1").await;
        page.wait_for("document.title === 'Routes'").await;
    }
}

#[tokio::test]
async fn the_guestbook_of_the_guide_works() {
    let host = TestHost::start().await;
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/guestbook");
    let read = |name: &str| std::fs::read(example.join(name)).unwrap();
    // Built with the workspace, beside this test.
    let programs = std::env::current_exe().unwrap();
    let program = programs.parent().unwrap().parent().unwrap().join("guestbook-service");
    let package = Package::empty(&host, "guestbook")
        .write("mumba.toml", read("mumba.toml"))
        .write("index.html", read("index.html"))
        .program("bin/guestbook-service", &program);
    let installed = host.install(package.path()).await;
    let page = host.page(&host.launch("guestbook").await).await;
    page.eval(
        "document.querySelector('[name=entry]').value = 'Ana was here'; document.querySelector('button').click(); 1",
    )
    .await;
    page.wait_for("document.querySelector('#entries')?.textContent === 'Ana was here\\n'").await;
    page.eval(
        "const given = new DataTransfer(); given.items.add(new File([new Uint8Array(3000000)], 'b/c.png')); \
         const photo = document.querySelector('#photo'); photo.files = given.files; photo.dispatchEvent(new Event('change')); 1",
    )
    .await;
    page.wait_for("document.querySelector('#entries').textContent.includes('has 3000000 bytes')").await;
    let photos = std::fs::read_dir(&installed.data_dir).unwrap().flatten();
    let photos: Vec<_> = photos.filter(|file| file.file_name().to_string_lossy().starts_with("photo-")).collect();
    assert_eq!((photos.len(), photos[0].metadata().unwrap().len()), (1, 3_000_000));
}
