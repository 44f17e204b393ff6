//! Sanitizers in a renderer: they find what is wrong with a module, and nothing in the ABI's own tests. `cargo xtask test
//! --sanitized-modules` runs all tests of modules this way.

use std::path::Path;
use std::sync::Arc;

use mumba_tests::module::{compile, package};
use mumba_tests::proto::view::State;
use mumba_tests::{TestHome, TestHost, sanitizer, wait};

async fn host() -> Option<TestHost> {
    if !sanitizer::is_possible() {
        return None;
    }
    Some(TestHost::start_in(&Arc::new(TestHome::new().await.sanitized())).await)
}

#[tokio::test]
async fn what_is_wrong_with_a_module_ends_its_view_and_is_reported() {
    let Some(host) = host().await else { return };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules/broken.c");
    let open = async |how: &str| {
        let module = compile(&host, &source, &[&format!("-DBREAK={how}")]);
        host.install(package(&host, "broken", &module).path()).await;
        host.launch("broken").await
    };
    for (how, says) in [
        ("HEAP", "heap-buffer-overflow"),
        ("FREED", "heap-use-after-free"),
        ("STACK", "stack-buffer-overflow"),
        ("GLOBAL", "global-buffer-overflow"),
        ("COPY", "heap-buffer-overflow"),
        ("INDEX", "out of bounds"),
        ("OVERFLOW", "signed integer overflow"),
    ] {
        let view = open(how).await;
        host.wait_for_state(&view.id, State::Crashed).await;
        let what = format!("{how} is reported");
        let reports =
            wait::until_it_is(&what, || async { host.take_sanitizer_reports() }, |reports| !reports.is_empty()).await;
        assert!(reports.concat().contains(says), "{how}: {reports:?}");
        host.cli(&["close", &view.id]).await.succeeded();
    }
    let view = open("0").await;
    assert_eq!(host.page(&view).await.eval("document.title").await, "all is well");
}

#[tokio::test]
async fn nothing_is_wrong_with_how_the_abis_own_test_uses_memory() {
    if let Some(host) = host().await {
        super::native::selftest(&host).await;
    }
}

#[tokio::test]
async fn nothing_is_wrong_with_how_the_generated_headers_use_memory() {
    if let Some(host) = host().await {
        super::native::web_headers(&host).await;
    }
}

#[tokio::test]
async fn nothing_is_wrong_with_how_the_layer_for_cpp_uses_memory() {
    if let Some(host) = host().await {
        super::sdk_cpp::raii(&host).await;
    }
}
