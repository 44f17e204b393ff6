//! The examples whose services are not in Rust: tally in Go, atlas in Python. Their own tests, and their pages in the real host.

use std::path::PathBuf;
use std::process::Command;

use mumba_tests::processes::Process;
use mumba_tests::proto::service_status::State;
use mumba_tests::{Page, TestHost, proto, wait};
use serde_json::json;

/// The folder of an example's service in the checkout.
fn service(app: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../apps").join(app).join("service")
}

#[track_caller]
fn succeeds(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    assert!(output.status.success(), "{command:?} failed:\n{said}");
}

#[test]
fn the_tests_of_the_service_in_go_pass() {
    for arguments in [&["vet", "./..."][..], &["test", "./..."]] {
        succeeds(Command::new("go").args(arguments).current_dir(service("tally")).env("GOFLAGS", "-buildvcs=false"));
    }
}

#[tokio::test]
async fn the_tests_of_the_service_in_python_pass() {
    // The libraries are those of the package that is run.
    let libraries = mumba_tests::Stage::find().app("atlas").join("lib");
    let mut command = Command::new("/usr/bin/python3");
    command.arg("-B").arg(service("atlas").join("test_service.py")).env("PYTHONPATH", libraries);
    succeeds(&mut command);
}

async fn open(host: &TestHost, app: &str, arguments: &[&str]) -> proto::View {
    let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
    let view = host.launch_with(app, proto::LaunchOptions { arguments, ..Default::default() }).await;
    assert_eq!((view.state(), view.error.as_str()), (proto::view::State::Ready, ""));
    view
}

async fn page_of(host: &TestHost, view: &proto::View, known: &[&Page]) -> Page {
    wait::until("the window's page is there", || async {
        let pages = Page::all_below(host.cdp(), &view.url).await;
        pages.into_iter().find(|page| !known.iter().any(|known| known.is(page)))
    })
    .await
}

async fn start(app: &str) -> (TestHost, Page) {
    let host = TestHost::start().await;
    host.install(&host.stage().app(app)).await;
    let view = open(&host, app, &[]).await;
    let page = page_of(&host, &view, &[]).await;
    (host, page)
}

/// Kills the service and waits until another one is ready.
async fn replace_service(host: &TestHost, app: &str) {
    let killed = host.app(app).await.service.unwrap();
    Process::of(killed.pid).unwrap().kill();
    let back = async || host.app(app).await.service.unwrap();
    wait::until_it_is("the service is back", back, |now| now.state() == State::Ready && now.pid != killed.pid).await;
}

const ITEMS: &str = "[...document.querySelectorAll('.row')].map(row => row.querySelector('.votes').textContent + ' ' + \
     row.querySelector('.text').textContent + (row.querySelector('.tick').checked ? ' done' : ''))";

async fn add(page: &Page, title: &str) {
    page.click("#title").await;
    page.type_text(title).await;
    page.click("#add").await;
    page.wait_for_value("document.querySelector('#title').value", "").await;
    page.wait_for(&format!("{ITEMS}.some(item => item.includes({}))", json!(title))).await;
}

#[tokio::test]
async fn every_window_of_tally_shows_each_change() {
    let (host, first) = start("tally").await;
    first.wait_for("!document.querySelector('#hint').hidden").await;
    add(&first, "Bread").await;
    add(&first, "Tea & cake").await;
    first.wait_for_value(ITEMS, json!(["0 Bread", "0 Tea & cake"])).await;

    let second = page_of(&host, &open(&host, "tally", &["--new-window"]).await, &[&first]).await;
    second.wait_for_value(ITEMS, json!(["0 Bread", "0 Tea & cake"])).await;
    second.click(".row:last-child .vote").await;
    for page in [&first, &second] {
        page.wait_for_value(ITEMS, json!(["1 Tea & cake", "0 Bread"])).await;
    }
    first.click(".row:first-child .tick").await;
    second.wait_for_value(ITEMS, json!(["0 Bread", "1 Tea & cake done"])).await;
    second.click(".row:first-child .remove").await;
    first.wait_for_value(ITEMS, json!(["1 Tea & cake done"])).await;
    second.click("#undo").await;
    first.wait_for_value(ITEMS, json!(["0 Bread", "1 Tea & cake done"])).await;

    // The service opens and finds its views through the host: a launch brings a window to the front.
    let again = host.cli(&["launch", "tally", "--json"]).await.succeeded().json();
    assert_eq!(again["views"].as_array().unwrap().len(), 1);
    assert_eq!(host.views("tally").await.len(), 2);
}

#[tokio::test]
async fn tally_keeps_its_list_when_service_and_host_are_killed() {
    let (host, page) = start("tally").await;
    add(&page, "Before").await;
    replace_service(&host, "tally").await;
    add(&page, "After").await;
    page.wait_for_value(ITEMS, json!(["0 Before", "0 After"])).await;

    let home = host.kill().await;
    let host = TestHost::start_in(&home).await;
    let page = page_of(&host, &open(&host, "tally", &[]).await, &[]).await;
    page.wait_for_value(ITEMS, json!(["0 Before", "0 After"])).await;
}

const FIRST_CELLS: &str = "[...document.querySelectorAll('#rows tr')].map(row => row.cells[0].textContent)";
const TABLES: &str = "[...document.querySelectorAll('#tables button')].map(button => button.textContent)";

#[tokio::test]
async fn atlas_sorts_sums_up_and_relates() {
    let (host, page) = start("atlas").await;
    page.wait_for(&format!("{FIRST_CELLS}.length === 13 && {FIRST_CELLS}[0] === 'Mercury'")).await;
    page.click("#columns th:nth-child(7) button").await;
    page.click("#columns th:nth-child(7) button").await;
    page.wait_for_value("document.querySelectorAll('th')[6].ariaSort", "descending").await;
    page.wait_for(&format!("{FIRST_CELLS}[0] === 'Saturn'")).await;
    page.wait_for_value("document.querySelector('#of').textContent", "Moons").await;
    page.wait_for("document.querySelector('#numbers').textContent.includes('Median2')").await;
    page.wait_for("document.querySelectorAll('#bars li').length > 3").await;

    page.click("#logarithmic").await;
    page.wait_for("document.querySelector('#said').textContent.includes('Slope 1.5, correlation 1.')").await;
    page.wait_for_value("document.querySelectorAll('#plot circle').length", 13).await;

    // The service finds its views through the host, and opens further ones.
    let again = host.cli(&["launch", "atlas", "--json"]).await.succeeded().json();
    assert_eq!((again["views"].as_array().unwrap().len(), host.views("atlas").await.len()), (1, 1));
    let second = page_of(&host, &open(&host, "atlas", &["--new-window"]).await, &[&page]).await;
    second.wait_for_value(TABLES, json!(["Planets"])).await;
}

#[tokio::test]
async fn atlas_imports_tables_refuses_wrong_ones_and_keeps_what_it_has() {
    let (host, page) = start("atlas").await;
    page.wait_for_value(TABLES, json!(["Planets"])).await;
    let paste = async |name: &str, text: &str| {
        page.click("#paste").await;
        page.click("#pasted-name").await;
        page.type_text(name).await;
        page.eval(&format!("document.querySelector('#pasted-text').value = {}", json!(text))).await;
        page.click("#pasted-import").await;
    };
    paste("Wrong", "a,b\n1\n").await;
    page.wait_for("document.querySelector('#toast').textContent.includes('line 2 has 1 cells')").await;
    paste("Cities", "city,people\nUlm,128000\nBern,134000\n").await;
    page.wait_for_value(TABLES, json!(["Planets", "Cities"])).await;
    page.wait_for_value(FIRST_CELLS, json!(["Ulm", "Bern"])).await;

    replace_service(&host, "atlas").await;
    page.click("#columns th:nth-child(1) button").await;
    page.wait_for_value(FIRST_CELLS, json!(["Bern", "Ulm"])).await;

    let home = host.kill().await;
    let host = TestHost::start_in(&home).await;
    let page = page_of(&host, &open(&host, "atlas", &[]).await, &[]).await;
    page.wait_for_value(TABLES, json!(["Planets", "Cities"])).await;
}
