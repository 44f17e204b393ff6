//! The `mumba` command: what every command prints, its exit codes, and its help for typing errors.

use std::process::Stdio;

use mumba_tests::{Package, Picture, TestHome, TestHost, wait};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};

const PAGE: &str = "<!doctype html><title>A page</title><script>console.warn('one word')</script>";

#[track_caller]
fn has_keys(value: &Value, keys: &[&str]) {
    let object = value.as_object().unwrap_or_else(|| panic!("{value} is no object"));
    for key in keys {
        assert!(object.contains_key(*key), "{key} is not in {value}");
    }
}

const APP: [&str; 17] = [
    "id",
    "name",
    "title",
    "version",
    "description",
    "origin",
    "view_kind",
    "has_service",
    "development",
    "running_from_folder",
    "package_dir",
    "data_dir",
    "installed_at_ms",
    "size_bytes",
    "service",
    "views",
    "notices",
];
const VIEW: [&str; 11] =
    ["id", "app_id", "app_name", "title", "url", "display_mode", "state", "first_frame_ms", "width", "height", "error"];
const HOST: [&str; 8] =
    ["version", "pid", "display_mode", "cef_version", "graphics", "started_at_ms", "sandbox", "gpu_process_crashes"];

#[tokio::test]
async fn every_command_prints_json() {
    let home = TestHome::new().await;
    let json_of = async |arguments: &[&str]| {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        let output = home.cli(&arguments).await.succeeded();
        assert_eq!(output.stderr, "", "{arguments:?}");
        output.json()
    };
    let package = Package::web(&home, "page", PAGE);

    let started = json_of(&["host", "start"]).await;
    assert_eq!((&started["running"], &started["started"]), (&json!(true), &json!(true)));
    has_keys(&started["host"], &HOST);
    assert_eq!(json_of(&["host", "start"]).await["started"], false);
    has_keys(&json_of(&["host", "status"]).await["host"], &HOST);
    assert_eq!(json_of(&["list"]).await, json!({"apps": []}));

    let installed = json_of(&["install", package.as_str()]).await;
    has_keys(&installed["app"], &APP);
    assert_eq!(installed["replaced"], false);
    assert_eq!(json_of(&["install", package.as_str()]).await["replaced"], true);
    let app = json_of(&["info", "page"]).await;
    has_keys(&app, &APP);
    assert_eq!((&app["name"], &app["view_kind"], &app["service"]), (&json!("page"), &json!("web"), &Value::Null));
    assert_eq!(json_of(&["list"]).await["apps"], json!([app]));
    // By its id, and by a beginning of it.
    let id = app["id"].as_str().unwrap();
    assert_eq!(json_of(&["info", id]).await, app);
    assert_eq!(json_of(&["info", &id[..8]]).await, app);

    let launched = json_of(&["launch", "page", "--size", "320x200", "--path", "/?a=b"]).await;
    let view = &launched["views"][0];
    has_keys(view, &VIEW);
    assert_eq!(
        (&view["width"], &view["height"], &view["display_mode"]),
        (&json!(320), &json!(200), &json!("offscreen"))
    );
    assert!(view["url"].as_str().unwrap().ends_with("/?a=b"), "{view}");
    assert!(view["first_frame_ms"].as_u64().unwrap() > 0, "{view}");

    let status = json_of(&["status"]).await;
    assert_eq!((&status["running"], &status["apps"][0]["views"][0]["id"]), (&json!(true), &view["id"]));
    has_keys(&status["host"], &HOST);

    let file = home.user_home().join("page.png");
    let saved = json_of(&["screenshot", "page", "-o", file.to_str().unwrap()]).await;
    assert_eq!((&saved["path"], &saved["width"]), (&json!(file), &json!(320)));
    let png = std::fs::read(&file).unwrap();
    assert_eq!(saved["size_bytes"], png.len());
    assert_eq!(Picture::decode(&png).height, 200);

    let lines = wait::until_it_is(
        "the console's line is in the log",
        async || home.cli(&["logs", "page", "--json"]).await.succeeded().json_lines(),
        |lines| lines.iter().any(|line| line["source"] == "console"),
    )
    .await;
    let line = lines.iter().find(|line| line["source"] == "console").unwrap();
    has_keys(line, &["time_ms", "app_id", "app_name", "source", "level", "text", "view_id"]);
    assert_eq!((&line["level"], &line["view_id"]), (&json!("warning"), &view["id"]));
    let one = home.cli(&["logs", "-n", "1", "--json"]).await.succeeded().json_lines();
    assert_eq!(one.len(), 1);
    // What the host itself wrote.
    home.cli(&["logs", "--host", "--json"]).await.succeeded().json_lines();

    assert_eq!(json_of(&["close", view["id"].as_str().unwrap()]).await, json!({"closed": [view["id"]]}));
    json_of(&["launch", "page", "--no-wait"]).await;
    let stopped = json_of(&["stop", "page"]).await;
    assert_eq!((stopped["closed"].as_array().unwrap().len(), &stopped["service"]), (1, &Value::Null));

    let removed = json_of(&["uninstall", "page", "--yes"]).await;
    has_keys(&removed["app"], &APP);
    assert_eq!(removed["data_kept"], false);
    assert_eq!(json_of(&["list"]).await, json!({"apps": []}));

    has_keys(&json_of(&["version"]).await["host"], &HOST);
    assert_eq!(json_of(&["host", "stop"]).await, json!({"stopped": true}));
    assert_eq!(json_of(&["host", "stop"]).await, json!({"stopped": false}));
    assert_eq!(json_of(&["version"]).await["host"], Value::Null);
}

#[tokio::test]
async fn people_read_sentences_and_tables() {
    let home = TestHome::new().await;
    let package = Package::web(&home, "page", PAGE);
    let text_of = async |arguments: &[&str]| home.cli(arguments).await.succeeded().stdout;
    assert!(text_of(&["install", package.as_str()]).await.contains("page"));
    let list = text_of(&["list"]).await;
    assert!(list.contains("page") && list.contains("1.0.0"), "{list}");
    assert!(text_of(&["info", "page"]).await.contains(".localhost"));
    let launched = text_of(&["launch", "page"]).await;
    assert!(launched.starts_with("Opened v1 of page off-screen in "), "{launched}");
    let status = text_of(&["status"]).await;
    assert!(status.contains("v1") && status.contains("A page"), "{status}");
    assert!(text_of(&["close", "page"]).await.contains("v1"));
    assert!(text_of(&["uninstall", "page", "--keep-data"]).await.contains("its data is kept"));
    assert!(text_of(&["host", "stop"]).await.contains("stopped"));
    assert!(text_of(&["completions", "bash"]).await.contains("complete"));
    assert!(text_of(&["man"]).await.contains(".TH mumba"));
    let help = text_of(&["help"]).await;
    assert!(help.contains("Exit codes:") && help.contains("There is no such app"), "{help}");
}

#[tokio::test]
async fn the_doctor_looks_at_the_machine() {
    let home = TestHome::new().await;
    let output = home.cli(&["doctor", "--json"]).await.succeeded().json();
    assert_eq!(output["ok"], true, "{output:#}");
    for check in output["checks"].as_array().unwrap() {
        has_keys(check, &["name", "title", "status", "detail", "remedy"]);
        assert!(check["status"] == "ok" || check["remedy"].is_string(), "{check}");
    }
    let names: Vec<_> =
        output["checks"].as_array().unwrap().iter().map(|check| check["name"].as_str().unwrap()).collect();
    for name in ["sandbox", "confinement_namespaces", "confinement_limits", "display", "fonts", "disk", "folders"] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
    // It starts nothing.
    assert_eq!(home.processes(), []);
}

#[tokio::test]
async fn typing_errors_get_a_suggestion_and_exit_code_2() {
    let home = TestHome::new().await;
    home.cli(&["lanch", "page"]).await.exited_with(2).says(&["'launch'"]);
    home.cli(&["list", "--jsn"]).await.exited_with(2).says(&["'--json'"]);
    home.cli(&["host", "strat"]).await.exited_with(2).says(&["'start'"]);
    home.cli(&["launch", "page", "--size", "wide"]).await.exited_with(2).says(&["900x640"]);
    home.cli(&[]).await.exited_with(2);
    let error = home.cli(&["lanch", "--json"]).await.exited_with(2);
    let error: Value = serde_json::from_str(&error.stderr).unwrap();
    assert_eq!(error["error"]["reason"], "USAGE");
}

#[tokio::test]
async fn every_kind_of_failure_has_its_exit_code() {
    let host = TestHost::start().await;
    let package = Package::web(&host, "page", PAGE);
    host.install(package.path()).await;

    host.cli(&["launch", "pgae"]).await.exited_with(3).says(&["did you mean \"page\"?"]);
    host.cli(&["info", "nothing-like-it"]).await.exited_with(3).says(&["mumba list"]);
    host.cli(&["close", "v99"]).await.exited_with(3).says(&["v99"]);
    host.cli(&["screenshot", "page"]).await.exited_with(3).says(&["mumba launch page"]);
    host.cli(&["install", "/nowhere/at/all"]).await.exited_with(3).says(&["/nowhere/at/all"]);
    let empty = Package::empty(&host, "empty");
    host.cli(&["install", empty.as_str()]).await.exited_with(4).says(&["mumba.toml"]);
    host.cli(&["run", empty.as_str()]).await.exited_with(4).says(&["mumba.toml"]);
    host.cli(&["start", "page"]).await.exited_with(7).says(&["[service]"]);
    host.cli(&["restart", "page"]).await.exited_with(7).says(&["[service]"]);
    host.cli(&["uninstall", "page"]).await.exited_with(2).says(&["--yes", "--keep-data"]);
    host.cli(&["launch", package.as_str()]).await.exited_with(3).says(&["mumba install"]);

    host.launch("page").await;
    host.cli(&["eval", "page", "1"]).await.exited_with(7).says(&["mumba run"]);
    host.launch("page").await;
    host.cli(&["screenshot", "page"]).await.exited_with(7).says(&["v1", "v2"]);

    let error = host.cli(&["info", "pgae", "--json"]).await.exited_with(3);
    let error: Value = serde_json::from_str(&error.stderr).unwrap();
    assert_eq!(error["error"]["reason"], "APP_NOT_FOUND");
    assert_eq!(host.app("page").await.views.len(), 2);
}

#[tokio::test]
async fn an_exception_has_an_exit_code_of_its_own() {
    let home = TestHome::new().await;
    let package = Package::web(&home, "page", PAGE);
    let mut command = home.command(home.stage().program("mumba"));
    command.args(["run", package.as_str()]).stdout(Stdio::piped());
    let mut running = tokio::process::Command::from(command).kill_on_drop(true).spawn().unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap()).lines();
    while !lines.next_line().await.unwrap().expect("the run goes on").contains("one word") {}

    let value = home.cli(&["eval", "page", "({ a: [1, 'b', null] })"]).await.succeeded().stdout;
    assert_eq!(serde_json::from_str::<Value>(&value).unwrap(), json!({"a": [1, "b", null]}));
    assert_eq!(home.cli(&["eval", "page", "undefined"]).await.succeeded().stdout, "undefined\n");
    let threw = home.cli(&["eval", "page", "(function broken() { throw new Error('for a reason') })()"]).await;
    threw.exited_with(11).says(&["for a reason", "broken"]);
    let threw = home.cli(&["eval", "page", "Promise.reject(new Error('later'))", "--json"]).await.exited_with(11);
    assert!(threw.json()["exception"].as_str().unwrap().contains("later"));
}

#[tokio::test]
async fn logs_follow_until_the_host_ends() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    let mut command = host.command(host.stage().program("mumba"));
    command.args(["logs", "page", "-f", "--json"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut following = tokio::process::Command::from(command).kill_on_drop(true).spawn().unwrap();
    let mut lines = BufReader::new(following.stdout.take().unwrap()).lines();
    let mut until_said = async |text: &str| {
        while !lines.next_line().await.unwrap().expect("the log goes on").contains(text) {}
    };
    tokio::time::timeout(wait::PATIENCE, until_said("installed version 1.0.0")).await.unwrap();
    let page = host.page(&host.launch("page").await).await;
    tokio::time::timeout(wait::PATIENCE, until_said("one word")).await.unwrap();
    page.eval("console.log('a later word')").await;
    tokio::time::timeout(wait::PATIENCE, until_said("a later word")).await.unwrap();
    let (_, _home) = host.terminate().await;
    let status = tokio::time::timeout(wait::PATIENCE, following.wait()).await.unwrap().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[tokio::test]
async fn colours_are_for_terminals_only() {
    let home = TestHome::new().await;
    home.cli(&["install", Package::web(&home, "page", PAGE).as_str()]).await.succeeded();
    // What is waited for is cleared from a terminal's line; that is no colour.
    let escapes = |text: &str| text.replace("\x1b[K", "").contains('\x1b');
    assert!(!escapes(&home.cli(&["list"]).await.succeeded().stdout));
    assert!(escapes(&home.cli(&["list", "--color", "always"]).await.succeeded().stdout));

    // `script` gives the command a terminal.
    let on_terminal = async |words: &str, variable: Option<(&str, &str)>| {
        let mut command = home.command("script");
        let mumba = home.stage().program("mumba");
        command.args(["--quiet", "--return", "--command", &format!("{} {words}", mumba.display()), "/dev/null"]);
        command.env("TERM", "xterm").envs(variable);
        home.finish(command).await.succeeded().stdout
    };
    assert!(escapes(&on_terminal("list", None).await));
    assert!(!escapes(&on_terminal("list", Some(("NO_COLOR", "1"))).await));
    assert!(!escapes(&on_terminal("list --color never", None).await));
    assert!(!escapes(&on_terminal("list --json", None).await));
}
