//! The notes example, as a person uses it: real input events, several windows, and services and hosts that are killed. Every
//! test is of both of its views: the one in C and the one in Rust.

use std::process::Command;

use mumba_tests::module::checkout;
use mumba_tests::processes::Process;
use mumba_tests::proto::service_status::State;
use mumba_tests::{Page, Stage, TestHost, proto, wait};
use serde_json::{Value, json};

const TITLES: &str = "[...document.querySelectorAll('#list .item-title')].map(title => title.textContent)";
const SAVED: &str = "document.querySelector('#state').textContent.startsWith('Saved')";

/// Makes each function a test of each view, which is an app of its own.
macro_rules! tests_of_each_view {
    ($($test:ident,)*) => {
        mod c {
            $(#[tokio::test]
            async fn $test() {
                super::$test("notes").await;
            })*
        }

        mod rust {
            $(#[tokio::test]
            async fn $test() {
                super::$test("notes-rust").await;
            })*
        }
    };
}

tests_of_each_view! {
    notes_are_written_found_deleted_and_brought_back,
    keys_do_what_the_buttons_do_and_everything_has_a_name,
    light_and_dark_look_different,
    a_second_view_sees_changes_as_they_happen,
    a_killed_service_loses_no_saved_note_and_the_view_goes_on,
    a_killed_host_loses_no_saved_note,
    the_module_exports_its_two_functions_and_imports_only_the_abi_and_the_systems_libraries,
}

/// Opens notes on this host: the one window, or a further one.
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
    host.install(&host.example(app)).await;
    let view = open(&host, app, &[]).await;
    let page = page_of(&host, &view, &[]).await;
    page.wait_for("document.querySelector('#new')").await;
    (host, page)
}

/// Makes a note by typing it, and waits until it is saved.
async fn write(page: &Page, title: &str, text: &str) {
    page.click("#new").await;
    page.wait_for_value("document.querySelector('#title').value", "").await;
    page.click("#title").await;
    page.type_text(title).await;
    page.click("#body").await;
    page.type_text(text).await;
    page.wait_for_value("document.querySelector('#title').value", title).await;
    page.wait_for_value("document.querySelector('#body').value", text).await;
    page.wait_for(SAVED).await;
    page.wait_for(&format!("{TITLES}.includes({})", json!(title))).await;
}

async fn notes_are_written_found_deleted_and_brought_back(app: &str) {
    let (host, page) = start(app).await;
    assert_eq!(page.eval("document.scripts.length").await, 0);
    write(&page, "Shopping", "apples and flour").await;
    write(&page, "Übung", "Sätze mit ß").await;
    page.wait_for_value(TITLES, json!(["Übung", "Shopping"])).await;
    page.wait_for_value("document.title", "Übung – Notes").await;

    page.click("#search").await;
    page.type_text("flour").await;
    page.wait_for_value(TITLES, json!(["Shopping"])).await;
    page.press("Escape", 0).await;
    page.wait_for_value(TITLES, json!(["Übung", "Shopping"])).await;

    page.click("#list .item:last-child").await;
    page.wait_for_value("document.querySelector('#body').value", "apples and flour").await;
    page.click("#delete").await;
    page.wait_for_value(TITLES, json!(["Übung"])).await;
    page.wait_for("!document.querySelector('#toast').hidden").await;
    page.click("#undo").await;
    page.wait_for(&format!("{TITLES}.includes('Shopping')")).await;

    // Editing saves itself.
    page.click("#list .item:last-child").await;
    let chosen = page.eval("document.querySelector('#title').value").await;
    page.click("#body").await;
    page.type_text(" more").await;
    page.wait_for("document.querySelector('#body').value.includes(' more')").await;
    page.wait_for(SAVED).await;
    let second = page_of(&host, &open(&host, app, &["--new-window"]).await, &[&page]).await;
    second.wait_for(&format!("{TITLES}.includes({chosen})")).await;
    second
        .wait_for(
            "[...document.querySelectorAll('#list .item-snippet')].some(text => text.textContent.includes(' more'))",
        )
        .await;
}

async fn keys_do_what_the_buttons_do_and_everything_has_a_name(app: &str) {
    let (_host, page) = start(app).await;
    page.eval("window.focus()").await;
    page.press("n", 2).await;
    page.wait_for("document.activeElement.id === 'title' || document.activeElement.id === 'body'").await;
    page.click("#title").await;
    page.type_text("By keys").await;
    page.press("s", 2).await;
    page.wait_for(SAVED).await;
    page.press("f", 2).await;
    page.wait_for_value("document.activeElement.id", "search").await;
    page.press("Escape", 0).await;
    page.click("#list .item").await;
    page.press("Delete", 2).await;
    page.wait_for_value(TITLES, json!([])).await;
    page.press("z", 2).await;
    page.wait_for_value(TITLES, json!(["By keys"])).await;

    // What a screen reader tells, from Chromium's own accessibility tree.
    let tree = page.call("Accessibility.getFullAXTree", json!({})).await;
    let nodes: Vec<Value> = tree["nodes"].as_array().unwrap().clone();
    let has = |role: &str, name: &str| {
        nodes.iter().any(|node| {
            node["role"]["value"] == role && node["name"]["value"].as_str().unwrap_or_default().contains(name)
        })
    };
    for (role, name) in [
        ("navigation", "Notes"),
        ("listbox", "Notes"),
        ("searchbox", "Search the notes"),
        ("textbox", "Title"),
        ("textbox", "Text"),
    ] {
        assert!(has(role, name), "there is no {role} '{name}'");
    }
    for node in nodes.iter().filter(|node| node["role"]["value"] == "button" && node["ignored"] == false) {
        assert_ne!(node["name"]["value"].as_str().unwrap_or_default(), "", "a button has no name: {node}");
    }
}

async fn light_and_dark_look_different(app: &str) {
    let (_host, page) = start(app).await;
    let background = "getComputedStyle(document.body).backgroundColor";
    let mut seen = Vec::new();
    for scheme in ["light", "dark"] {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        page.call("Emulation.setEmulatedMedia", features).await;
        page.wait_for(&format!("matchMedia('(prefers-color-scheme: {scheme})').matches")).await;
        seen.push(page.eval(background).await);
    }
    assert_ne!(seen[0], seen[1]);
}

async fn a_second_view_sees_changes_as_they_happen(app: &str) {
    let (host, first) = start(app).await;
    let second = page_of(&host, &open(&host, app, &["--new-window"]).await, &[&first]).await;
    second.wait_for("document.querySelector('#new')").await;
    write(&first, "From the first", "one").await;
    second.wait_for_value(TITLES, json!(["From the first"])).await;
    write(&second, "From the second", "two").await;
    first.wait_for(&format!("{TITLES}.length === 2")).await;

    second.wait_for(&format!("{TITLES}.includes('From the first')")).await;
    first.click("#list .item:last-child").await;
    first.wait_for_value("document.querySelector('#title').value", "From the first").await;
    first.click("#delete").await;
    second.wait_for_value(TITLES, json!(["From the second"])).await;

    // A launch without arguments brings a window to the front instead of opening another one.
    let again = host.cli(&["launch", app, "--json"]).await.succeeded().json();
    assert_eq!(again["views"].as_array().unwrap().len(), 1);
    assert_eq!(host.views(app).await.len(), 2);
}

async fn a_killed_service_loses_no_saved_note_and_the_view_goes_on(app: &str) {
    let (host, page) = start(app).await;
    write(&page, "Before", "kept").await;
    let service = host.app(app).await.service.unwrap();
    Process::of(service.pid).unwrap().kill();
    let back = async || host.app(app).await.service.unwrap();
    wait::until_it_is("the service is back", back, |now| now.state() == State::Ready && now.pid != service.pid).await;
    page.wait_for_value(TITLES, json!(["Before"])).await;
    write(&page, "After", "too").await;
    page.wait_for_value(TITLES, json!(["After", "Before"])).await;
}

async fn a_killed_host_loses_no_saved_note(app: &str) {
    let (host, page) = start(app).await;
    for number in 1..=5 {
        write(&page, &format!("Note {number}"), "kept").await;
    }
    let home = host.kill().await;
    let host = TestHost::start_in(&home).await;
    let page = page_of(&host, &open(&host, app, &[]).await, &[]).await;
    page.wait_for_value(TITLES, json!(["Note 5", "Note 4", "Note 3", "Note 2", "Note 1"])).await;
}

async fn the_module_exports_its_two_functions_and_imports_only_the_abi_and_the_systems_libraries(app: &str) {
    let module = Stage::find().app(app).join("lib/notes.so");
    let symbols = |which: &str| {
        let output = Command::new("nm").args(["--dynamic", which, "--format=posix"]).arg(&module).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = String::from_utf8(output.stdout).unwrap();
        lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(symbols("--defined-only"), ["mumba_module_abi", "mumba_module_main"]);

    let header = std::fs::read_to_string(checkout().join("sdk-c/include/mumba.h")).unwrap();
    for name in symbols("--undefined-only") {
        if name.starts_with("mumba_") {
            let is_there = [format!("{name}("), format!("{name};")].iter().any(|text| header.contains(text));
            assert!(is_there, "{name} is not in mumba.h");
        } else {
            let weak = name.starts_with("_ITM_") || name == "__gmon_start__";
            // Rust unwinds with the library of the C compiler.
            let system = name.contains("@GLIBC_") || (app == "notes-rust" && name.contains("@GCC_"));
            assert!(weak || system, "{name} is not of the C library: link it statically");
        }
    }
}
