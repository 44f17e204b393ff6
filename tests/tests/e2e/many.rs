//! Several apps on one host: one browser process and one GPU process for all of them.

use mumba_tests::proto::view::State;
use mumba_tests::{Package, Page, TestHost, wait};
use serde_json::json;

#[tokio::test]
async fn four_apps_at_once_share_one_host_and_one_gpu_process() {
    let host = TestHost::start().await;
    host.install(&host.stage().app("notes")).await;
    host.install(&host.stage().app("sketch")).await;
    let page =
        |colour: &str| format!("<!doctype html><title>{colour}</title><style>html {{ background: {colour} }}</style>");
    for colour in ["red", "blue"] {
        host.install(Package::web(&host, colour, &page(colour)).path()).await;
    }
    let (notes, sketch, red, blue) =
        tokio::join!(host.launch("notes"), host.launch("sketch"), host.launch("red"), host.launch("blue"));
    let views = [&notes, &sketch, &red, &blue];
    for view in views {
        assert_eq!((view.state(), view.error.as_str()), (State::Ready, ""));
    }
    let answer = host.cdp().call(None, "SystemInfo.getProcessInfo", json!({})).await;
    let count =
        |kind: &str| answer["processInfo"].as_array().unwrap().iter().filter(|found| found["type"] == kind).count();
    assert_eq!((count("browser"), count("GPU")), (1, 1), "{answer}");
    assert!(count("renderer") >= 4, "{answer}");
    assert_eq!(host.tree().iter().filter(|process| process.name == "mumba-host").count(), 0);

    // Each draws its own, and each answers.
    for (view, colour) in [(&red, [255, 0, 0, 255]), (&blue, [0, 0, 255, 255])] {
        wait::until_it_is(
            "it is drawn",
            async || host.screenshot(&view.id).await.pixel(20, 20),
            |pixel| *pixel == colour,
        )
        .await;
    }
    for (view, ready) in [(&notes, "document.querySelector('#new')"), (&sketch, "document.querySelector('#paper')")] {
        let page = host.page(view).await;
        page.wait_for(ready).await;
    }
    // What one does leaves the others alone.
    let busy = host.page(&red).await;
    busy.eval("void setTimeout(() => { const until = Date.now() + 2000; while (Date.now() < until); })").await;
    for view in [&notes, &sketch, &blue] {
        assert_eq!(host.page(view).await.eval("1 + 1").await, 2);
    }
    host.cli(&["close", "notes"]).await.succeeded();
    assert_eq!(host.views("").await.len(), 3);
    let pages = Page::all_below(host.cdp(), "https://").await;
    assert_eq!(pages.len(), 3);
}
