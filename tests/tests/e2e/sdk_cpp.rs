//! The C SDK as an app developer uses it: modules in C++ over `mumba.hpp`, and modules linked against the stub.

use std::path::{Path, PathBuf};
use std::process::Command;

use mumba_tests::module::{checkout, compile_cpp, package};
use mumba_tests::proto::view::State;
use mumba_tests::{Package, TestHost, service, wait};

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/modules").join(name)
}

#[tokio::test]
async fn objects_release_lambdas_are_freed_exceptions_unwind_and_become_javascripts() {
    raii(&TestHost::start().await).await;
}

pub(super) async fn raii(host: &TestHost) {
    let module = compile_cpp(host, &source("raii.cpp"), &["-pthread"]);
    host.install(package(host, "raii", &module).path()).await;
    let page = host.page(&host.launch("raii").await).await;
    page.wait_for("document.title.startsWith('raii: ')").await;
    let said: Vec<String> = host.logs("raii").await.into_iter().map(|line| line.text).collect();
    let title = page.eval("document.title").await;
    assert!(title.as_str().unwrap().ends_with(" passed, 0 failed"), "{title}\n{}", said.join("\n"));
    // Nobody catches what a task throws: it is in the log.
    host.wait_for_log("raii", "uncaught Error: thrown in a task").await;
}

#[tokio::test]
async fn an_exception_that_leaves_the_main_function_is_what_the_view_says() {
    let host = TestHost::start().await;
    let module = compile_cpp(&host, &source("raii.cpp"), &["-pthread", "-DFAIL"]);
    host.install(package(&host, "fails", &module).path()).await;
    let view = host.launch("fails").await;
    let view = host.wait_for_state(&view.id, State::Crashed).await;
    assert!(view.error.contains("thrown by the main function"), "{}", view.error);
    host.wait_for_log("fails", "thrown by the main function").await;
}

#[tokio::test]
async fn a_cpp_module_calls_its_service_in_every_shape() {
    let host = TestHost::start().await;
    let module = compile_cpp(&host, &source("calls.cpp"), &[]);
    let app = service::package(&host, "calls", Path::new(env!("CARGO_BIN_EXE_test-service")), "");
    let manifest = std::fs::read_to_string(app.path().join("mumba.toml")).unwrap();
    let native = "kind = \"native\"\nmodule.\"x86_64-unknown-linux-gnu\" = \"lib/calls.so\"\n";
    let manifest = manifest.replace("kind = \"web\"\nstart = \"index.html\"\n", native);
    let app = app.write("mumba.toml", manifest).write("lib/calls.so", std::fs::read(module).unwrap());
    host.install(app.path()).await;
    let page = host.page(&host.launch("calls").await).await;
    for (id, text) in [
        ("held", "1"),
        ("answer", "hello from C++"),
        ("counted", "5050, fine"),
        ("added", "55"),
        // The manifest does not list it.
        ("refused", "permission denied"),
        ("paced", "20000, 20000, fine"),
        ("held-up", "yes"),
        ("not-manual", "refused"),
        ("too-large", "never"),
    ] {
        page.wait_for_value(&format!("document.querySelector('#{id}')?.textContent"), text).await;
    }
    assert_eq!(page.eval("document.querySelectorAll('#forgotten').length").await, 0);
}

#[tokio::test]
async fn the_list_of_the_cpp_example_can_be_worked_with() {
    let host = TestHost::start().await;
    let example = checkout().join("sdk-c/examples/tasks");
    let module = compile_cpp(&host, &example.join("tasks.cpp"), &[]);
    let mut app = Package::empty(&host, "tasks").write("lib/tasks.so", std::fs::read(module).unwrap());
    for file in ["mumba.toml", "index.html"] {
        app = app.write(file, std::fs::read(example.join(file)).unwrap());
    }
    host.install(app.path()).await;
    let view = host.launch("tasks").await;
    let page = host.page(&view).await;
    let status = "document.querySelector('[role=status]').textContent";
    assert_eq!(page.eval(status).await, "2 tasks to do");
    page.click("form input").await;
    page.type_text("Überprüfen").await;
    page.click("form button").await;
    page.wait_for_value(status, "3 tasks to do").await;
    assert_eq!(page.eval("document.querySelector('form input').value").await, "");
    page.click("li:nth-child(1) input").await;
    page.wait_for_value(status, "2 tasks to do").await;
    page.click("li:nth-child(2) button").await;
    page.wait_for_value(status, "1 task to do").await;
    let left =
        "[...document.querySelectorAll('li')].map(item => item.className + ' ' + item.children[1].textContent).join()";
    assert_eq!(page.eval(left).await, "done Write a module in C++, Überprüfen");
    // The style of the page, and the module's heading on it.
    let drawn = async || {
        let picture = host.screenshot(&view.id).await;
        let dark = (30..200).any(|x| (36..70).any(|y| picture.pixel(x, y)[0] < 60));
        (picture.pixel(4, 4), dark)
    };
    wait::until_it_is("the heading is drawn", drawn, |found| *found == ([0xf6, 0xf7, 0xf4, 0xff], true)).await;
}

#[tokio::test]
async fn a_module_that_is_linked_with_the_stub_gets_the_functions_of_the_renderer() {
    let host = TestHost::start().await;
    let sdk = checkout().join("sdk-c");
    let folder = tempfile::tempdir_in(host.place()).unwrap();
    let stub = folder.path().join("libmumba.so.1");
    let status = Command::new("cc")
        .args(["-shared", "-fPIC", "-nostdlib", "-Wl,-soname,libmumba.so.1", "-I"])
        .arg(sdk.join("include"))
        .arg(format!("-Wl,--version-script={}", sdk.join("stub/mumba.map").display()))
        .arg("-o")
        .arg(&stub)
        .arg(sdk.join("stub/mumba.c"))
        .status()
        .unwrap();
    assert!(status.success());
    let stub = stub.to_str().unwrap();
    let module = compile_cpp(&host, &source("raii.cpp"), &["-pthread", "-Wl,-z,defs", stub]);
    host.install(package(&host, "linked", &module).path()).await;
    let page = host.page(&host.launch("linked").await).await;
    page.wait_for("document.title.endsWith(' passed, 0 failed')").await;
}
