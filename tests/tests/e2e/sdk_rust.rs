//! The Rust SDK: a module in Rust (`sdk-rust/tests/module`) in the sandboxed renderer does what its launch says.

use std::path::Path;

use mumba_tests::module::{package, rust_module};
use mumba_tests::proto::log_line::Source;
use mumba_tests::proto::view::State;
use mumba_tests::{Page, TestHost, proto, service, wait};

/// Launches the module with an argument.
async fn launch(host: &TestHost, app: &str, argument: &str) -> proto::View {
    let options = proto::LaunchOptions { arguments: vec![argument.to_owned()], ..Default::default() };
    host.launch_with(app, options).await
}

/// Waits until the module says that all its checks passed.
async fn all_pass(page: &Page, checks: usize) {
    page.wait_for("/^(passed|failed) /.test(document.title)").await;
    assert_eq!(page.eval("document.title").await, format!("passed {checks}"));
}

/// A host with the module as an app.
async fn host_with_module() -> TestHost {
    let host = TestHost::start().await;
    host.install(package(&host, "rusty", &rust_module().await).path()).await;
    host
}

#[tokio::test]
async fn objects_closures_promises_tasks_threads_buffers_and_streams_work() {
    let host = host_with_module().await;
    let page = host.page(&launch(&host, "rusty", "check").await).await;
    all_pass(&page, 13).await;
    let line = host.wait_for_log("rusty", "a line of the module answer=42").await;
    assert_eq!(line.source(), proto::log_line::Source::Module);
    assert!(line.text.contains("check{number=1}"), "{}", line.text);
}

#[tokio::test]
async fn the_generated_api_works() {
    let host = host_with_module().await;
    all_pass(&host.page(&launch(&host, "rusty", "web").await).await, 14).await;
}

#[tokio::test]
async fn element_classes_written_in_rust_work() {
    let host = host_with_module().await;
    all_pass(&host.page(&launch(&host, "rusty", "elements").await).await, 5).await;
}

#[tokio::test]
async fn workers_are_contexts_of_their_own() {
    let host = host_with_module().await;
    all_pass(&host.page(&launch(&host, "rusty", "workers").await).await, 8).await;
}

#[tokio::test]
async fn service_workers_and_functions_that_are_recorded_call_rust() {
    let host = host_with_module().await;
    let page = host.page(&launch(&host, "rusty", "scripts").await).await;
    all_pass(&page, 4).await;
    host.wait_for_log("rusty", "service worker: install: RangeError: Rust does not install today").await;
    // What comes later finds the document that recorded it.
    page.call("ServiceWorker.enable", serde_json::json!({})).await;
    let origin = page.eval("location.origin").await;
    let sync = serde_json::json!({ "origin": origin, "registrationId": "1", "tag": "post", "lastChance": false });
    page.call("ServiceWorker.dispatchSyncEvent", sync).await;
    page.wait_for_value("document.title", "synced post").await;
}

#[tokio::test]
async fn calls_to_the_service_of_every_shape_work() {
    let host = TestHost::start().await;
    let app = service::package(&host, "rusty", Path::new(env!("CARGO_BIN_EXE_test-service")), "");
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    let native = "kind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"lib/module.so\"\n";
    let manifest = manifest.replace("kind = \"web\"\nstart = \"index.html\"\n", native);
    let module = std::fs::read(rust_module().await).unwrap();
    let app = app.write("mumba.toml", manifest).write("lib/module.so", module);
    host.install(app.path()).await;
    all_pass(&host.page(&launch(&host, "rusty", "service").await).await, 6).await;
}

/// Who wrote lines with this text into the module's log, once the host did. What a script hears of a panic is the script's.
async fn panics_in_log(host: &TestHost, text: &str) -> Vec<Source> {
    let look = async || {
        let lines = host.logs("rusty").await.into_iter().filter(|line| line.text.contains(text));
        lines.map(|line| line.source()).filter(|source| *source != Source::Console).collect::<Vec<_>>()
    };
    wait::until_it_is(&format!("the host says {text}"), look, |sources| sources.contains(&Source::Host)).await
}

#[tokio::test]
async fn a_main_function_that_fails_gives_an_error_page_with_a_backtrace() {
    let host = host_with_module().await;
    let cases: [(&str, &[&str]); 5] = [
        ("panic", &["failures.rs", "on purpose: main", "the_culprit", "sdk_module::main"]),
        ("error", &["TypeError", "is not a function", "decoder.js", "sdk_module::failures::fail"]),
        ("nonsense", &["unknown: nonsense"]),
        ("gives up", &["Its native module cannot be used: it is of no use"]),
        // Its task runs before the runtime has heard that all went well.
        ("async", &["Its native module cannot be used: ", "is not a function"]),
    ];
    for (how, says) in cases {
        let view = launch(&host, "rusty", how).await;
        let view = host.wait_for_state(&view.id, State::Crashed).await;
        for text in says {
            assert!(view.error.contains(text), "{how} lacks {text}: {}", view.error);
        }
        host.wait_for_log("rusty", says[0]).await;
        host.cli(&["close", &view.id]).await.succeeded();
    }
    assert_eq!(panics_in_log(&host, "on purpose: main").await, [Source::Host]);
}

#[tokio::test]
async fn a_panic_in_a_task_a_listener_or_a_timer_gives_an_error_page_with_a_backtrace() {
    let host = host_with_module().await;
    let cases: [(&str, &[&str]); 5] = [
        ("task", &["on purpose: task", "failures.rs", "the_culprit"]),
        ("listener", &["on purpose: listener", "failures.rs", "the_culprit"]),
        ("timer", &["on purpose: timer", "failures.rs", "the_culprit"]),
        ("remote", &["on purpose: remote", "failures.rs", "the_culprit"]),
        // Its package is the document's to read.
        ("worker", &["on purpose: worker", "failures.rs", "the_culprit"]),
    ];
    for (how, says) in cases {
        let view = launch(&host, "rusty", how).await;
        if how == "listener" {
            host.page(&view).await.click("button").await;
        }
        let view = host.wait_for_state(&view.id, State::Crashed).await;
        for text in ["Its native module failed: "].iter().chain(says) {
            assert!(view.error.contains(text), "{how} lacks {text}: {}", view.error);
        }
        // What the SDK does in between is left out.
        assert!(!view.error.contains("mumba::sys::"), "{how}: {}", view.error);
        assert_eq!(panics_in_log(&host, says[0]).await, [Source::Host], "{how}");
        host.cli(&["close", &view.id]).await.succeeded();
    }
}

#[tokio::test]
async fn a_script_that_calls_a_function_that_panics_gets_an_exception_and_the_view_fails() {
    let host = host_with_module().await;
    let view = launch(&host, "rusty", "callback").await;
    let page = host.page(&view).await;
    page.wait_for_value("document.title", "ready").await;
    assert_eq!(page.eval("counts()").await, 1);
    let call =
        "(() => { try { panics(); return 'nothing'; } catch (e) { return `${e}; ${panics()}, ${counts()}`; } })()";
    let thrown = page.eval(call).await;
    assert_eq!(thrown, "Error: the module panicked: on purpose: callback; undefined, undefined");
    let view = host.wait_for_state(&view.id, State::Crashed).await;
    assert!(view.error.contains("the_culprit"), "{}", view.error);
}

#[tokio::test]
async fn panics_of_threads_and_caught_ones_hurt_nobody() {
    let host = host_with_module().await;
    let view = launch(&host, "rusty", "thread").await;
    let page = host.page(&view).await;
    page.wait_for_value("document.title", "thread Ok(true), asked true").await;
    let line = host.wait_for_log("rusty", "on purpose: thread").await;
    assert!(line.text.contains("the thread `worker` panicked"), "{}", line.text);
    host.cli(&["close", &view.id]).await.succeeded();
    let page = host.page(&launch(&host, "rusty", "inside").await).await;
    page.wait_for_value("document.title", "caught true, unwound true").await;
    host.wait_for_log("rusty", "on purpose: inside").await;
    let inside = |line: &proto::LogLine| line.text.contains("on purpose: inside");
    assert_eq!(host.logs("rusty").await.into_iter().filter(inside).count(), 1);
}
