//! Crashes and hangs: what fails says so, can be tried again, and hurts nothing else.

use mumba_tests::processes::Process;
use mumba_tests::proto::view::State;
use mumba_tests::{HostOptions, Package, Page, TestHost, proto, wait};
use serde_json::json;

const PAGE: &str = "<!doctype html><title>Page</title><style>html { background: #00ff00 }</style><h1>Page</h1>";

async fn with_two_apps(host: &TestHost) -> (proto::View, proto::View) {
    for name in ["one", "two"] {
        host.install(Package::web(host, name, PAGE).path()).await;
    }
    (host.launch("one").await, host.launch("two").await)
}

/// The page that the host shows in place of the app's.
async fn notice(host: &TestHost) -> Page {
    let target = wait::until("the host's own page is shown", || async {
        let targets = host.cdp().targets().await;
        targets.into_iter().find(|target| target["url"].as_str().is_some_and(|url| url.starts_with("data:text/html")))
    })
    .await;
    Page::attach(host.cdp(), &target).await
}

#[tokio::test]
async fn a_crashed_renderer_gets_a_page_that_says_so_with_reload_and_a_log_entry() {
    let host = TestHost::start().await;
    let (one, two) = with_two_apps(&host).await;
    let page = host.page(&one).await;
    // No answer comes: the page is gone.
    let _ = host.cdp().try_call(Some(page.session()), "Page.crash", json!({})).await;
    let crashed = host.wait_for_state(&one.id, State::Crashed).await;
    assert!(crashed.error.contains("crashed"), "{crashed:?}");
    let line = host.wait_for_log("one", "crashed").await;
    assert_eq!((line.level(), &line.view_id), (proto::log_line::Level::Error, &one.id));
    let status = host.cli(&["status", "--json"]).await.succeeded().json();
    assert!(status.to_string().contains("\"crashed\""), "{status}");

    let shown = notice(&host).await;
    shown.wait_for("document.querySelector('h1').textContent.includes('crashed')").await;
    assert_eq!(shown.eval("typeof mumba").await, "undefined");
    // The other app took no notice.
    assert_eq!(host.page(&two).await.eval("document.title").await, "Page");

    shown.click("a").await;
    let again = host.wait_for_state(&one.id, State::Ready).await;
    assert_eq!((again.error.as_str(), &again.url), ("", &one.url));
    assert_eq!(host.page(&again).await.eval("document.title").await, "Page");
    wait::until_it_is(
        "the page is drawn again",
        async || host.screenshot(&one.id).await.pixel(500, 500),
        |pixel| *pixel == [0, 255, 0, 255],
    )
    .await;
}

#[tokio::test]
async fn a_killed_renderer_is_a_crash_and_a_new_launch_works() {
    let host = TestHost::start().await;
    let (one, two) = with_two_apps(&host).await;
    let renderers = async || {
        let answer = host.cdp().call(None, "SystemInfo.getProcessInfo", json!({})).await;
        let processes = answer["processInfo"].as_array().unwrap().clone();
        let ids = processes.iter().filter(|process| process["type"] == "renderer");
        ids.map(|process| u32::try_from(process["id"].as_u64().unwrap()).unwrap()).collect::<Vec<_>>()
    };
    // A spare one may have ended meanwhile.
    for renderer in renderers().await.into_iter().filter_map(Process::of) {
        renderer.kill();
    }
    for view in [&one, &two] {
        host.wait_for_state(&view.id, State::Crashed).await;
    }
    let third = host.launch("one").await;
    assert_eq!(host.page(&third).await.eval("document.title").await, "Page");
    assert!(host.api().is_serving().await);
}

#[tokio::test]
async fn a_hung_page_gets_a_notice_and_hurts_no_other_app() {
    let host = HostOptions::default().flag("--unresponsive-after-s=3").start().await;
    let (one, two) = with_two_apps(&host).await;
    host.page(&one).await.eval("void setTimeout(() => { for (;;); })").await;
    let hung = host.wait_for_state(&one.id, State::Unresponsive).await;
    assert!(hung.error.contains("does not answer"), "{hung:?}");
    host.wait_for_log("one", "does not answer").await;
    let shown = notice(&host).await;
    shown.wait_for("document.querySelector('h1').textContent.includes('does not answer')").await;
    assert_eq!(host.page(&two).await.eval("document.title").await, "Page");
    assert_eq!(host.views("two").await[0].state(), State::Ready);
    shown.click("a").await;
    host.wait_for_state(&one.id, State::Ready).await;
    host.cli(&["close", &one.id]).await.succeeded();
}

#[tokio::test]
async fn a_page_that_only_waits_is_not_taken_for_hung() {
    let host = HostOptions::default().flag("--unresponsive-after-s=1").start().await;
    let (one, _) = with_two_apps(&host).await;
    let page = host.page(&one).await;
    // As long as the host would need to find a hung page three times over, in the page's own time.
    page.eval("new Promise(done => setTimeout(done, 3000))").await;
    assert_eq!(host.views("one").await[0].state(), State::Ready);
}

#[tokio::test]
async fn ten_kills_of_the_gpu_process_are_survived() {
    let host = TestHost::start().await;
    let (one, _) = with_two_apps(&host).await;
    let page = host.page(&one).await;
    let mut last = 0;
    for round in 1..=10 {
        let gpu = wait::until("there is a new GPU process", || async {
            let pid = host.cdp().gpu_process().await?;
            Process::of(pid).filter(|_| pid != last)
        })
        .await;
        last = gpu.pid;
        gpu.kill();
        wait::until("the GPU process is gone", || async { (!gpu.is_alive()).then_some(()) }).await;
        assert!(host.api().is_serving().await, "the host ended after kill {round}");
    }
    wait::until("there is a GPU process again", || async { host.cdp().gpu_process().await.filter(|pid| *pid != last) })
        .await;
    page.eval("document.documentElement.style.background = '#0000ff'").await;
    wait::until_it_is(
        "the page is drawn",
        async || host.screenshot(&one.id).await.pixel(500, 500),
        |pixel| *pixel == [0, 0, 255, 255],
    )
    .await;
    let crashes = host.describe().await.gpu_process_crashes;
    assert!(crashes >= 10, "the host counted {crashes}");
    assert!(host.views("").await.iter().all(|view| view.state() == State::Ready));
}

#[tokio::test]
async fn a_page_that_is_missing_is_said() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "one", PAGE).path()).await;
    let options = proto::LaunchOptions { path: "/missing.html".to_owned(), ..Default::default() };
    let view = host.launch_with("one", options).await;
    let page = host.page(&view).await;
    page.wait_for("document.body.textContent.includes('no such file')").await;
}

#[tokio::test]
async fn surfaces_that_cannot_be_shown_off_screen_get_a_safe_answer() {
    let host = TestHost::start().await;
    let html = "<!doctype html><title>Page</title><select id='s'><option>a<option>b</select><input type='file' id='f'>";
    host.install(Package::web(&host, "one", html).path()).await;
    let view = host.launch("one").await;
    let page = host.page(&view).await;
    assert_eq!(page.eval("confirm('sure?')").await, false);
    assert_eq!(page.eval("prompt('name?')").await, serde_json::Value::Null);
    page.eval("alert('x')").await;
    host.wait_for_log("one", "sure?").await;
    assert_eq!(page.eval("Notification.requestPermission()").await, "denied");
    let denied =
        page.try_eval("navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', e => e.name)").await;
    assert!(denied != Ok(json!("given")), "{denied:?}");
    let place = page.eval("navigator.permissions.query({ name: 'geolocation' }).then(p => p.state)").await;
    assert_ne!(place, "granted");
    page.click("#f").await;
    host.wait_for_log("one", "permission denied: file-dialogs").await;
    page.click("#s").await;
    page.press("Escape", 0).await;
    assert_eq!(page.eval("document.title").await, "Page");
    assert_eq!(host.views("one").await[0].state(), State::Ready);
}
