//! The services of apps: started, watched, restarted and stopped by the host, and deciding about their views.

use std::path::Path;

use mumba_tests::processes::Process;
use mumba_tests::proto::service_status::State;
use mumba_tests::service::{order, package};
use mumba_tests::{HostOptions, Package, Reason, TestHome, TestHost, processes, proto, wait};
use rustix::process::Signal;
use serde_json::json;

/// An app whose service takes these arguments; `keys` are further lines of its `[service]`.
fn app(home: &TestHome, arguments: &str, keys: &str) -> Package {
    let keys = format!("arguments = [{arguments}]\n{keys}");
    package(home, "served", Path::new(env!("CARGO_BIN_EXE_test-service")), &keys)
}

async fn service(host: &TestHost) -> proto::ServiceStatus {
    host.app("served").await.service.expect("the app has a service")
}

async fn wait_for(host: &TestHost, state: State) -> proto::ServiceStatus {
    wait::until_it_is(&format!("the service is {state:?}"), || service(host), |found| found.state() == state).await
}

fn page_calls(order: &str) -> String {
    let bytes = [&[0x0a, u8::try_from(order.len()).unwrap()], order.as_bytes()].concat();
    format!(
        "mumba.call('test.v1.Test/Do', new Uint8Array({bytes:?})).then(bytes => new TextDecoder().decode(bytes.slice(2)))"
    )
}

#[tokio::test]
async fn a_service_on_demand_starts_when_something_needs_it() {
    let host = TestHost::start().await;
    host.install(app(&host, "", "").path()).await;
    assert_eq!(service(&host).await.state(), State::Stopped);
    host.launch("served").await;
    let ready = service(&host).await;
    assert_eq!((ready.state(), ready.restarts), (State::Ready, 0));
    assert!(Process::of(ready.pid).is_some());

    let stopped = host.cli(&["stop", "served", "--json"]).await.succeeded().json();
    assert_eq!(stopped["service"]["state"], "stopped");
    assert!(Process::of(ready.pid).is_none());
    let started = host.cli(&["start", "served", "--json"]).await.succeeded().json();
    assert_eq!(started["service"]["state"], "ready");
    let again = host.cli(&["restart", "served", "--json"]).await.succeeded().json();
    assert_eq!(again["service"]["state"], "ready");
    assert_ne!(again["service"]["pid"], started["service"]["pid"]);
}

#[tokio::test]
async fn a_service_that_always_runs_starts_with_the_install_and_with_the_host() {
    let host = TestHost::start().await;
    host.install(app(&host, "", "start = \"always\"").path()).await;
    let first = wait_for(&host, State::Ready).await;
    let (_, home) = host.terminate().await;
    assert!(Process::of(first.pid).is_none());
    let host = TestHost::start_in(&home).await;
    wait_for(&host, State::Ready).await;
}

#[tokio::test]
async fn a_service_is_told_where_to_listen_and_where_its_data_and_the_host_are() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "", "").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let environment = order(&host, &installed.id, "environment").await.unwrap();
    let has = |line: String| assert!(environment.lines().any(|found| found == line), "{line} is not in\n{environment}");
    has("MUMBA_SERVICE_SOCKET=/run/mumba/service/service.sock".to_owned());
    // In the service's own file system, and nowhere else.
    has("MUMBA_HOST_SOCKET=/run/mumba/host.sock".to_owned());
    assert!(!host.home().service_host_socket(&installed.id).exists());
    has(format!("MUMBA_DATA_DIR={}", installed.data_dir));
    has(format!("MUMBA_PACKAGE_DIR={}", installed.package_dir));
    has(format!("MUMBA_APP_ID={}", installed.id));
    has("MUMBA_APP_NAME=served".to_owned());
    has(format!("working directory {}", installed.data_dir));
    let socket = host.home().service_socket(&installed.id);
    let folder = std::fs::metadata(socket.parent().unwrap()).unwrap();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&folder.permissions()) & 0o077, 0, "{}", socket.display());
}

#[tokio::test]
async fn what_a_service_prints_is_in_the_log() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "", "").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    order(&host, &installed.id, "print one line").await.unwrap();
    order(&host, &installed.id, "complain of another").await.unwrap();
    let line = host.wait_for_log("served", "one line").await;
    assert_eq!(line.source(), proto::log_line::Source::ServiceStdout);
    let line = host.wait_for_log("served", "of another").await;
    assert_eq!(line.source(), proto::log_line::Source::ServiceStderr);
}

#[tokio::test]
async fn a_service_that_never_becomes_ready_gets_a_clear_message_and_is_ended() {
    let host = TestHost::start().await;
    let before = host.tree().len();
    for how in ["--mute", "--unhealthy"] {
        let package = app(&host, &format!("\"{how}\""), "ready_timeout_s = 1");
        let installed = host.install(package.path()).await;
        let refused = host.cli(&["start", "served"]).await.exited_with(9);
        refused.says(&["served", "did not become ready within 1 s", "ready_timeout_s", "mumba logs served"]);
        host.cli(&["launch", "served"]).await.exited_with(9).says(&["did not become ready"]);
        assert_eq!(host.views("").await, []);
        assert!(!host.tree().iter().any(|process| process.command.contains(&installed.package_dir)));
    }
    host.cli(&["uninstall", "served", "--yes"]).await.succeeded();
    wait::until_it_is("nothing of it runs", async || host.tree().len(), |now| *now <= before).await;
}

#[tokio::test]
async fn a_service_that_crashes_is_restarted() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "", "").path()).await;
    let page = host.page(&host.launch("served").await).await;
    let first = service(&host).await;
    order(&host, &installed.id, "crash").await.unwrap_err();
    let second = wait::until_it_is(
        "the service is back",
        || service(&host),
        |found| found.state() == State::Ready && found.pid != first.pid,
    )
    .await;
    assert_eq!(second.restarts, 1);
    assert!(!second.last_error.is_empty());
    // The page finds it again, without knowing.
    assert_eq!(page.eval(&page_calls("say I am back")).await, "I am back");
    Process::of(second.pid).unwrap().kill();
    wait::until_it_is(
        "it is back again",
        || service(&host),
        |found| found.restarts == 2 && found.state() == State::Ready,
    )
    .await;
    host.wait_for_log("served", "signal").await;
}

#[tokio::test]
async fn a_service_that_ends_again_and_again_is_given_up_until_somebody_restarts_it() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "\"--exit-unless\", \"mended\"", "start = \"always\"").path()).await;
    let failed = wait_for(&host, State::Failed).await;
    assert_eq!(failed.restarts, 5, "{failed:?}");
    assert!(failed.last_error.contains('4'), "{failed:?}");
    host.cli(&["launch", "served"]).await.exited_with(9).says(&["given up", "mumba restart served"]);
    // The pauses between the starts grew.
    let starts: Vec<i64> = host
        .logs("served")
        .await
        .iter()
        .filter(|line| line.text == "the service starts")
        .map(|line| line.time_ms)
        .collect();
    assert_eq!(starts.len(), 6, "{starts:?}");
    let pauses: Vec<i64> = starts.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(pauses[4] > pauses[0], "{pauses:?}");

    std::fs::write(Path::new(&installed.data_dir).join("mended"), "").unwrap();
    host.cli(&["restart", "served"]).await.succeeded();
    assert_eq!(service(&host).await.state(), State::Ready);
    host.launch("served").await;
}

#[tokio::test]
async fn a_service_that_ignores_sigterm_is_killed_after_its_grace() {
    let host = TestHost::start().await;
    host.install(app(&host, "\"--deaf\"", "stop_grace_s = 1").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let running = service(&host).await;
    Process::of(running.pid).unwrap().signal(Signal::TERM);
    host.cli(&["stop", "served"]).await.succeeded();
    assert_eq!(service(&host).await.state(), State::Stopped);
    assert!(Process::of(running.pid).is_none());
    // The host's own end does not wait for ever either.
    host.cli(&["start", "served"]).await.succeeded();
    assert_eq!(host.terminate().await.0, Some(0));
}

#[tokio::test]
async fn nothing_that_a_service_started_outlives_it_or_a_killed_host() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "", "").path()).await;
    let children = async || -> Vec<Process> {
        host.cli(&["start", "served"]).await.succeeded();
        let said = order(&host, &installed.id, "children").await.unwrap();
        let service = service(&host).await.pid;
        said.split(' ').map(|pid| processes::inside(service, pid.parse().unwrap()).expect("the child runs")).collect()
    };
    let gone = async |processes: &[Process]| {
        let alive = async || processes.iter().filter(|process| process.is_alive()).count();
        wait::until_it_is("the children are gone", alive, |count| *count == 0).await;
    };
    let of_stopped = children().await;
    host.cli(&["stop", "served"]).await.succeeded();
    gone(&of_stopped).await;
    let of_killed = children().await;
    let running = Process::of(service(&host).await.pid).unwrap();
    let _home = host.kill().await;
    gone(&of_killed).await;
    assert!(!running.is_alive());
}

#[tokio::test]
async fn a_service_reaches_neither_the_host_nor_other_apps_nor_the_users_files() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "", "").path()).await;
    let other = host.install(package(&host, "other", Path::new(env!("CARGO_BIN_EXE_test-service")), "").path()).await;
    for name in ["served", "other"] {
        host.cli(&["start", name]).await.succeeded();
    }
    order(&host, &other.id, "write secret theirs").await.unwrap();
    let home = host.home();
    let secret = Path::new(&other.data_dir).join("secret");
    for path in [secret, home.host_lock(), home.host_log(), Path::new("/etc/hostname").to_owned()] {
        assert!(path.exists(), "{}", path.display());
        let refused = order(&host, &installed.id, &format!("read {}", path.display())).await.unwrap_err();
        assert!(refused.message().contains("No such file"), "{}: {refused:?}", path.display());
    }
    for path in [home.host_socket(), home.service_socket(&other.id)] {
        tokio::net::UnixStream::connect(&path).await.unwrap();
        let refused = order(&host, &installed.id, &format!("connect {}", path.display())).await.unwrap_err();
        assert!(refused.message().contains("No such file"), "{}: {refused:?}", path.display());
    }
    // Its own socket to the host answers, and knows no views of the other.
    host.launch("other").await;
    assert_eq!(order(&host, &installed.id, "list").await.unwrap(), "");
}

#[tokio::test]
async fn what_confines_a_service_and_what_it_uses_is_shown() {
    let host = TestHost::start().await;
    host.install(app(&host, "", "processes_max = 200").path()).await;
    let info = async || host.cli(&["info", "served", "--json"]).await.succeeded().json();
    assert_eq!(info().await["service"]["layers"], json!([]));
    host.cli(&["start", "served"]).await.succeeded();
    let service = info().await["service"].clone();
    let layers = service["layers"].as_array().unwrap();
    for (layer, name) in layers.iter().zip(["namespaces", "landlock", "seccomp", "limits"]) {
        assert_eq!(layer["name"], name);
        assert!(layer["in_force"] == true || name == "limits", "{layer}");
    }
    assert_eq!(layers.len(), 4);
    assert!(service["memory_bytes"].as_u64().unwrap() > 0, "{service}");
    assert!(service["processes"].as_u64().unwrap() >= 1, "{service}");
    let shown = host.cli(&["info", "served"]).await.succeeded();
    assert!(shown.stdout.contains("namespaces, landlock, seccomp"), "{}", shown.stdout);
    let shown = host.cli(&["status"]).await.succeeded();
    assert!(shown.stdout.contains("MEMORY") && shown.stdout.contains("PROCESSES"), "{}", shown.stdout);
}

#[tokio::test]
async fn a_service_decides_about_its_views() {
    let host = TestHost::start().await;
    let installed = host.install(app(&host, "\"--decides\"", "").path()).await;
    let launch = async |arguments: &[&str]| {
        let words: Vec<&str> = ["launch", "served", "--json"].iter().chain(arguments).copied().collect();
        host.cli(&words).await
    };
    assert_eq!(launch(&["--", "none"]).await.succeeded().json(), json!({"views": []}));
    assert_eq!(launch(&["--", "two"]).await.succeeded().json()["views"].as_array().unwrap().len(), 2);
    host.cli(&["close", "served"]).await.succeeded();
    launch(&["--", "refuse"]).await.exited_with(9);
    let by_host = launch(&["--size", "300x200", "--", "default"]).await.succeeded().json();
    assert_eq!((&by_host["views"][0]["title"], &by_host["views"][0]["width"]), (&json!("start"), &json!(300)));
    host.cli(&["close", "served"]).await.succeeded();

    let request = proto::LaunchOptions { arguments: vec!["a".into(), "b c".into()], width: 310, ..Default::default() };
    let view = host.launch_with("served", request).await;
    assert_eq!((view.url.as_str(), view.width), (format!("{}/other.html", installed.origin).as_str(), 310));
    let page = host.page(&view).await;
    assert_eq!(
        page.eval("mumba.ready ? mumba.ready.then(() => mumba.arguments) : mumba.arguments").await,
        json!(["a", "b c"])
    );
}

#[tokio::test]
async fn a_service_lists_navigates_and_closes_its_own_views_and_no_others() {
    let host = TestHost::start().await;
    let other = Package::web(&host, "other", "<!doctype html><title>other app</title>");
    host.install(other.path()).await;
    let others = host.launch("other").await;
    let installed = host.install(app(&host, "", "").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let tell = async |words: &str| order(&host, &installed.id, words).await;

    assert_eq!(tell("list").await.unwrap(), "");
    let id = tell("open /other.html").await.unwrap();
    assert_eq!(tell("list").await.unwrap(), format!("{id} {}/other.html", installed.origin));
    host.wait_for_state(&id, proto::view::State::Ready).await;
    tell(&format!("show {id} /")).await.unwrap();
    let url = format!("{}/", installed.origin);
    wait::until_it_is("the view is elsewhere", || host.views("served"), |views| views[0].url == url).await;
    for outside in ["https://example.org/", "@example.org/", "file:///etc/passwd", "relative"] {
        assert!(tell(&format!("open {outside}")).await.is_err(), "{outside}");
        assert!(tell(&format!("show {id} {outside}")).await.is_err(), "{outside}");
    }
    assert!(tell(&format!("close {}", others.id)).await.is_err());
    assert!(tell(&format!("show {} /", others.id)).await.is_err());
    tell(&format!("close {id}")).await.unwrap();
    wait::until_it_is("its view is closed", || host.views("served"), Vec::is_empty).await;
    assert_eq!(host.views("").await.len(), 1);
}

#[tokio::test]
async fn a_page_calls_its_service_and_only_what_the_manifest_lists() {
    let host = TestHost::start().await;
    host.install(app(&host, "", "").path()).await;
    let page = host.page(&host.launch("served").await).await;
    assert_eq!(page.eval(&page_calls("say hello")).await, "hello");
    let counted = "(async () => { const seen = []; \
        for await (const message of mumba.stream('test.v1.Test/Count', new Uint8Array([8, 5]))) seen.push(message[1]); \
        return seen; })()";
    assert_eq!(page.eval(counted).await, json!([1, 2, 3, 4, 5]));
    // A stream without an end is ended by its reader.
    let some = "(async () => { let seen = 0; \
        for await (const message of mumba.stream('test.v1.Test/Count', new Uint8Array([]))) if (++seen == 3) break; \
        return seen; })()";
    assert_eq!(page.eval(some).await, 3);
    host.wait_for_log("served", "nobody counts on me").await;
    // Errors come as they are.
    let unknown = page.try_eval(&page_calls("nonsense")).await.unwrap_err();
    assert!(unknown.contains("'nonsense' is no order"), "{unknown}");
    // What the manifest does not list cannot be called.
    for method in ["mumba.service.v1.App/Launch", "grpc.health.v1.Health/Check", "test.v1.Other/Do", "nothing"] {
        let refused = page.try_eval(&format!("mumba.call('{method}', new Uint8Array())")).await;
        assert!(refused.is_err(), "{method}: {refused:?}");
    }
}

#[tokio::test]
async fn an_upgrade_restarts_the_service_from_the_new_release() {
    let host = TestHost::start().await;
    let package = app(&host, "", "");
    host.install(package.path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let first = service(&host).await;
    let manifest = std::fs::read_to_string(package.path().join("mumba.toml")).unwrap();
    package.change("mumba.toml", manifest.replace("1.0.0", "1.1.0"));
    let installed = host.install(package.path()).await;
    let second = wait::until_it_is(
        "the new release's service is ready",
        || service(&host),
        |found| found.state() == State::Ready && found.pid != first.pid,
    )
    .await;
    assert!(Process::of(second.pid).unwrap().command.contains(&installed.package_dir));
    assert!(Process::of(first.pid).is_none());
}

#[tokio::test]
async fn a_service_can_be_asked_for_only_where_there_is_one() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", "<p>").path()).await;
    let request = proto::StartServiceRequest { app: "page".into() };
    let status = host.api().services().start_service(request).await.unwrap_err();
    assert_eq!(Reason::of(&status), Some(Reason::NoService));
}

#[tokio::test]
async fn where_a_layer_of_confinement_is_missing_only_the_user_lets_a_service_start_with_less() {
    let home = TestHome::new().await;
    if !home.account().tests_are_root() {
        println!("skipped: only root can take a program from the host's sight");
        return;
    }
    let hide = "for place in /usr/bin /bin /usr/local/bin; do \
                if [ -e $place/bwrap ]; then mount --bind /dev/null $place/bwrap; fi; done";
    let host = HostOptions::default().in_namespaces(&["--mount"], hide).start_in(std::sync::Arc::new(home)).await;
    host.install(app(&host, "", "").path()).await;
    let refused = host.cli(&["start", "served"]).await.exited_with(9);
    refused.says(&["namespaces", "missing", "bubblewrap", "mumba permissions served grant unconfined"]);
    host.cli(&["permissions", "served", "grant", "unconfined"]).await.succeeded();
    host.cli(&["start", "served"]).await.succeeded();
    let info = host.cli(&["info", "served"]).await.succeeded().stdout;
    assert!(info.contains("without namespaces"), "{info}");
    host.cli(&["permissions", "served", "reset", "unconfined"]).await.succeeded();
    host.cli(&["stop", "served"]).await.succeeded();
    host.cli(&["start", "served"]).await.exited_with(9).says(&["namespaces", "missing"]);
}
