//! Calls between apps: declared by both, granted by the user, and never in another's name.

use std::path::Path;
use std::time::{Duration, Instant};

use mumba_tests::processes::Process;
use mumba_tests::service::{PROTO, order};
use mumba_tests::{HostOptions, Package, Reason, TestHome, TestHost};
use serde_json::json;
use tonic::{Code, Status};

/// An app with the tests' service; `more` continues the table of its API.
fn app(home: &TestHome, name: &str, more: &str) -> Package {
    let manifest = format!(
        "name = \"{name}\"\nversion = \"1.0.0\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n\n\
         [view]\nkind = \"web\"\nstart = \"index.html\"\n\n\
         [[api]]\nproto = \"api/test.proto\"\nservices = [\"test.v1.Test\"]\n{more}\n"
    );
    Package::empty(home, name)
        .write("mumba.toml", manifest)
        .write("index.html", "<!doctype html><title>start</title><h1>Start</h1>")
        .write("api/test.proto", PROTO)
        .program("bin/service", Path::new(env!("CARGO_BIN_EXE_test-service")))
}

/// The promise. It takes some milliseconds.
const AT_ONCE: Duration = Duration::from_secs(1);

const ASKS: &str = "[[call]]\napp = \"called\"\nservices = [\"test.v1.Test\"]\nreason = \"To test\"";
const ASKS_API: &str = "[[call]]\napi = \"test.v1\"\nreason = \"To test\"";
const PROVIDES: &str = "public = true\nprovides = \"test.v1\"";

/// Installs an app and starts its service; gives its id.
async fn running(host: &TestHost, name: &str, more: &str) -> String {
    let id = host.install(app(host, name, more).path()).await.id;
    host.cli(&["start", name]).await.succeeded();
    id
}

fn denied(answer: Result<String, Status>, reason: Reason, says: &[&str]) {
    let status = answer.expect_err("the call is refused");
    assert_eq!((status.code(), Reason::of(&status)), (reason.code(), Some(reason)), "{status:?}");
    for part in says {
        assert!(status.message().contains(part), "{part:?} is not in {:?}", status.message());
    }
}

#[tokio::test]
async fn a_granted_call_passes_and_the_other_app_learns_who_calls_from_the_host() {
    let host = TestHost::start().await;
    let called = running(&host, "called", "public = true").await;
    let caller = running(&host, "caller", ASKS).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    // The test's service pretends to be the user and another app whenever it calls.
    assert_eq!(order(&host, &caller, "call called caller").await.unwrap(), format!("app {caller}"));
    assert_eq!(order(&host, &caller, &format!("call {called} caller")).await.unwrap(), format!("app {caller}"));
    assert_eq!(order(&host, &caller, "call called say hello").await.unwrap(), "hello");
    assert_eq!(order(&host, &caller, "count called 1000").await.unwrap(), "1000 and the end");
    // The other's errors arrive as they are.
    let status = order(&host, &caller, "call called nonsense").await.unwrap_err();
    assert_eq!((status.code(), status.message()), (Code::InvalidArgument, "'nonsense' is no order"));
    let audit = host.cli(&["audit", "caller"]).await.succeeded().stdout;
    assert!(audit.contains(&format!("granted call:{called}")), "{audit}");
}

#[tokio::test]
async fn the_other_app_is_started_when_it_is_called() {
    let host = TestHost::start().await;
    host.install(app(&host, "called", "public = true").path()).await;
    let caller = running(&host, "caller", ASKS).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    assert_eq!(order(&host, &caller, "call called say woken").await.unwrap(), "woken");
}

#[tokio::test]
async fn what_is_not_declared_or_not_public_or_not_granted_is_refused_with_the_way_out() {
    let host = TestHost::start().await;
    running(&host, "called", "public = true").await;
    running(&host, "shut", "").await;
    let caller = running(&host, "caller", &format!("{ASKS}\n{}", ASKS.replace("\"called\"", "\"shut\""))).await;
    let stranger = running(&host, "stranger", "").await;
    let call = async |from: &str, to: &str| order(&host, from, &format!("call {to} say x")).await;

    let advice = ["add a [[call]] with app = \"called\"", "mumba.toml"];
    denied(call(&stranger, "called").await, Reason::CallNotDeclared, &advice);
    // An app learns nothing of others: what is not there and what is not asked for answer alike.
    denied(call(&stranger, "nosuch").await, Reason::CallNotDeclared, &["[[call]] with app = \"nosuch\""]);
    host.cli(&["permissions", "caller", "deny"]).await.succeeded();
    denied(call(&caller, "called").await, Reason::CallNotGranted, &["mumba permissions caller grant"]);
    denied(call(&caller, "shut").await, Reason::NotPublic, &["'shut' offers test.v1.Test/Do to no other app"]);
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    assert_eq!(call(&caller, "called").await.unwrap(), "x");
    denied(call(&caller, "shut").await, Reason::NotPublic, &["'shut' offers"]);
    // Health and the host's own services are nobody's API.
    host.cli(&["uninstall", "called", "--yes"]).await.succeeded();
    denied(call(&caller, "called").await, Reason::AppNotFound, &["no app 'called' is installed"]);
}

#[tokio::test]
async fn a_consent_that_is_taken_back_ends_calls_under_way() {
    let host = TestHost::start().await;
    running(&host, "called", "public = true").await;
    let caller = running(&host, "caller", ASKS).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    let counting = order(&host, &caller, "count called 0");
    let revoking = async {
        // It counts for ever; the order ends when the count does.
        host.wait_for_log("called", "counting").await;
        host.cli(&["permissions", "caller", "deny"]).await.succeeded();
        Instant::now()
    };
    let (ended, revoked) = tokio::join!(async { (counting.await, Instant::now()) }, revoking);
    let said = ended.0.unwrap();
    assert!(said.contains("PermissionDenied") && said.contains("taken back"), "{said}");
    assert!(ended.1.saturating_duration_since(revoked) < AT_ONCE);
    host.wait_for_log("called", "nobody counts on me any more").await;
}

#[tokio::test]
async fn the_end_of_the_other_service_in_the_middle_of_a_stream_is_an_error_within_a_second() {
    let host = TestHost::start().await;
    running(&host, "called", "public = true").await;
    let caller = running(&host, "caller", ASKS).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    let counting = async { (order(&host, &caller, "count called 0").await, Instant::now()) };
    let killing = async {
        host.wait_for_log("called", "counting").await;
        let service = host.app("called").await.service.unwrap();
        let killed = Instant::now();
        Process::of(service.pid).unwrap().kill();
        killed
    };
    let ((said, ended), killed) = tokio::join!(counting, killing);
    assert!(said.as_ref().is_ok_and(|said| said.contains("Unavailable")), "{said:?}");
    assert!(ended - killed < AT_ONCE, "{:?}", ended - killed);
}

#[tokio::test]
async fn the_user_chooses_who_provides_a_common_api_and_can_change_it() {
    // Nobody answers when the host asks who is to provide it.
    let host = HostOptions::default().flag("--prompt-timeout-s=1").start().await;
    let caller = running(&host, "caller", ASKS_API).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    let call = async || order(&host, &caller, "call test.v1 environment").await;
    denied(call().await, Reason::NoProvider, &["no installed app provides 'test.v1'", "install one"]);
    running(&host, "first", PROVIDES).await;
    running(&host, "second", PROVIDES).await;
    for name in ["first", "second"] {
        host.cli(&["providers", "test.v1", name]).await.succeeded();
        let environment = call().await.unwrap();
        assert!(environment.lines().any(|line| line == format!("MUMBA_APP_NAME={name}")), "{environment}");
    }
    let listed = host.cli(&["providers"]).await.succeeded().stdout;
    assert!(listed.contains("test.v1") && listed.contains("second"), "{listed}");
    host.cli(&["uninstall", "second", "--yes"]).await.succeeded();
    let status = call().await.unwrap_err();
    assert_eq!(Reason::of(&status), Some(Reason::NoProvider), "{status:?}");
    assert!(status.message().contains("mumba providers test.v1"), "{status:?}");
}

/// An app with public routes, under the name "routed".
fn routed(home: &TestHome) -> Package {
    let package =
        mumba_tests::routes::package(home, "routed", Path::new(env!("CARGO_BIN_EXE_route-service")), "secret");
    let manifest = std::fs::read_to_string(package.path().join("mumba.toml")).unwrap();
    let public = |text: String, pattern: &str| {
        let line = format!("pattern = \"{pattern}\"\n");
        assert!(text.contains(&line), "{pattern}");
        text.replace(&line, &format!("{line}public = true\n"))
    };
    let manifest = ["/echo/{*rest}", "/bytes/{count}", "/hold"].into_iter().fold(manifest, public);
    package.change("mumba.toml", manifest);
    package
}

const ASKS_ROUTES: &str = "[[call]]\napp = \"routed\"\n\
                           routes = [\"/echo/{*rest}\", \"/bytes/{count}\", \"/hold\", \"/image\"]\nreason = \"To test\"";

#[tokio::test]
async fn a_page_reaches_public_routes_of_another_app_and_nothing_else_of_it() {
    let host = TestHost::start().await;
    host.install(routed(&host).path()).await;
    let caller = running(&host, "caller", ASKS_ROUTES).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    let page = host.page(&host.launch("caller").await).await;
    page.eval("document.cookie = 'own=1'").await;
    let got = page
        .eval(
            "fetch('/.well-known/mumba/to/routed/echo/a?x=1', { method: 'POST', body: new Blob(['from afar']), \
             headers: { 'X-Own': 'yes', 'mumba-caller-kind': 'user' } }).then(answer => answer.json())",
        )
        .await;
    assert_eq!((&got["method"], &got["path"], &got["query"]), (&json!("POST"), &json!("/echo/a"), &json!("x=1")));
    assert_eq!(got["text"], "from afar", "{got}");
    assert_eq!(got["caller"], json!({"mumba-caller-kind": "app", "mumba-caller-app": caller}));
    let names: Vec<&str> = got["headers"].as_array().unwrap().iter().filter_map(|header| header[0].as_str()).collect();
    assert!(names.contains(&"x-own"), "{names:?}");
    assert!(!names.iter().any(|name| ["cookie", "origin", "referer"].contains(name)), "{names:?}");

    let status = async |path: &str| {
        page.eval(&format!(
            "fetch('/.well-known/mumba/to/{path}').then(async answer => [answer.status, await answer.text()])"
        ))
        .await
    };
    for (path, code, says) in [
        // Files of a package are nobody else's.
        ("routed/index.html", 403, "may not call"),
        ("routed/", 403, "may not call"),
        // Asked for, not public.
        ("routed/image", 403, "offers the route /image to no other app"),
        // Public, not asked for.
        ("routed/page", 403, "may not call"),
        ("nosuch/echo/a", 403, "may not call"),
        // Nobody goes on to a third app in the second's name, or into what the host has for the second's pages.
        ("routed/.well-known/mumba/to/caller/index.html", 404, "nothing here"),
        ("routed/.well-known/mumba/socket/open", 404, "nothing here"),
        ("No%20App/x", 400, "neither the name or id"),
    ] {
        let got = status(path).await;
        assert_eq!(got[0], json!(code), "{path}: {got}");
        assert!(got[1].as_str().unwrap().contains(says), "{path}: {got}");
    }
    let bytes = "fetch('/.well-known/mumba/to/routed/bytes/1000000').then(answer => answer.arrayBuffer())";
    assert_eq!(page.eval(&format!("{bytes}.then(bytes => bytes.byteLength)")).await, json!(1_000_000));
}

#[tokio::test]
async fn a_page_calls_an_api_of_another_app_and_errors_speak_its_protocol() {
    let host = TestHost::start().await;
    running(&host, "called", "public = true").await;
    let caller = running(&host, "caller", ASKS).await;
    let page = host.page(&host.launch("caller").await).await;
    let call = async |app: &str, order: &str| {
        page.eval(&format!(
            "fetch('/.well-known/mumba/to/{app}/test.v1.Test/Do', {{ method: 'POST', \
             headers: {{ 'content-type': 'application/json', 'connect-protocol-version': '1' }}, \
             body: JSON.stringify({{ order: '{order}' }}) }}).then(async answer => [answer.status, await answer.json()])"
        ))
        .await
    };
    host.cli(&["permissions", "caller", "deny"]).await.succeeded();
    let refused = call("called", "say hello").await;
    assert_eq!((&refused[0], &refused[1]["code"]), (&json!(403), &json!("permission_denied")), "{refused}");
    assert!(refused[1]["message"].as_str().unwrap().contains("mumba permissions caller grant"), "{refused}");
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    assert_eq!(call("called", "say hello").await, json!([200, { "said": "hello" }]));
    // The quick way, over the bridge; DoRequest's field 1, and DoResponse's.
    let quick = async |method: &str, order: &str| {
        let bytes = [&[0x0a, u8::try_from(order.len()).unwrap()], order.as_bytes()].concat();
        let call = format!("mumba.call('{method}', new Uint8Array({bytes:?}))");
        page.eval(&format!(
            "{call}.then(bytes => new TextDecoder().decode(bytes.slice(2)), error => `${{error.code}} ${{error.message}}`)"
        ))
        .await
    };
    assert_eq!(quick("//called/test.v1.Test/Do", "caller").await, json!(format!("app {caller}")));
    let refused = quick("//nosuch/test.v1.Test/Do", "caller").await;
    assert!(refused.as_str().unwrap().contains("app = \"nosuch\""), "{refused}");
    let undeclared = call("test.v1", "say hello").await;
    assert!(undeclared[1]["message"].as_str().unwrap().contains("api = \"test.v1\""), "{undeclared}");
}

#[tokio::test]
async fn a_service_asks_for_public_routes_of_another_app() {
    let host = TestHost::start().await;
    host.install(routed(&host).path()).await;
    let caller = running(&host, "caller", ASKS_ROUTES).await;
    host.cli(&["permissions", "caller", "grant"]).await.succeeded();
    let said = order(&host, &caller, "ask routed /bytes/5").await.unwrap();
    assert!(said.starts_with("200 ") && said.chars().count() == "200 ".len() + 5, "{said:?}");
    denied(order(&host, &caller, "ask routed /image").await, Reason::NotPublic, &["/image"]);
    denied(order(&host, &caller, "ask routed /page").await, Reason::CallNotDeclared, &["add \"/page\" to 'routes'"]);
    for path in ["ask routed bytes", "ask routed /bytes/5?x"] {
        assert_eq!(order(&host, &caller, path).await.unwrap_err().code(), Code::InvalidArgument);
    }
}
