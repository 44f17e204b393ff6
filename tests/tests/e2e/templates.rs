//! What `mumba new` makes: each kind is built as its README.md says, passes its own tests, and shows what its service answers.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use mumba_tests::TestHost;

/// How long building an app may take on a machine that has nothing of it yet.
const BUILT_WITHIN: Duration = Duration::from_secs(1200);

/// Runs make as whoever runs the tests, who has the compilers.
async fn make(folder: &Path, target: &str) {
    let mut command = tokio::process::Command::new("make");
    command.arg(target).current_dir(folder).stdin(Stdio::null()).kill_on_drop(true);
    // Crates that were built for one app need not be built for the next, and nobody debugs them.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("templates"));
    command.env("MUMBA_SDK", Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk-rust"));
    let output = tokio::time::timeout(BUILT_WITHIN, command.output()).await.expect("make ends in time").unwrap();
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    assert!(output.status.success(), "make {target} in {} failed:\n{said}", folder.display());
}

/// Makes and builds an app, and returns its package.
async fn made(host: &TestHost, name: &str, service: &str, view: &str) -> PathBuf {
    let folder = host.place().join("user").join(name);
    let arguments = ["new", folder.to_str().unwrap(), "--service", service, "--view", view, "--json"];
    let made = host.cli(&arguments).await.succeeded().json();
    assert_eq!(made["name"], name);
    for file in made["files"].as_array().unwrap() {
        assert!(folder.join(file.as_str().unwrap()).is_file(), "{file}");
    }
    for (written_in, part) in [(service, "service"), (view, "ui")] {
        if written_in == "rust" {
            // The crates of this checkout: they are there already.
            let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
            std::fs::copy(lock, folder.join(part).join("Cargo.lock")).unwrap();
        }
    }
    make(&folder, "all").await;
    make(&folder, "check").await;
    folder.join("package")
}

/// The apps of this service with each kind of view, in one host.
async fn all_views_work(service: &str) {
    let host = TestHost::start().await;
    for view in ["web", "c", "rust"] {
        let name = format!("my-{service}-{view}");
        let package = made(&host, &name, service, view).await;
        host.cli(&["install", package.to_str().unwrap()]).await.succeeded();
        let page = host.page(&host.launch(&name).await).await;
        page.wait_for("document.querySelector('#greet:not(:disabled)')").await;
        let greeted = "document.querySelector('#answer').textContent";
        for count in [1, 2] {
            page.click("#greet").await;
            page.wait_for_value(greeted, format!("Hello! This is greeting {count}.")).await;
        }
        if view == "web" && service != "none" {
            page.click("#name").await;
            page.type_text("Ana").await;
            page.press("Enter", 0).await;
            page.wait_for_value(greeted, "Hello, Ana! This is greeting 3.").await;
        }
    }
}

#[tokio::test]
async fn new_apps_without_a_service_work() {
    all_views_work("none").await;
}

#[tokio::test]
async fn new_apps_with_a_service_in_rust_work() {
    all_views_work("rust").await;
}

#[tokio::test]
async fn new_apps_with_a_service_in_go_work() {
    all_views_work("go").await;
}

#[tokio::test]
async fn new_apps_with_a_service_in_python_work() {
    all_views_work("python").await;
}

#[tokio::test]
async fn a_new_app_needs_an_empty_folder_and_a_proper_name() {
    let home = mumba_tests::TestHome::new().await;
    let folder = home.user_home().join("shop");
    let folder = folder.to_str().unwrap();
    home.cli(&["new", folder, "--service", "none"]).await.succeeded().says(&["make", "mumba run package"]);
    home.cli(&["new", folder]).await.exited_with(7).says(&["not empty"]);
    let bad = home.user_home().join("Big Shop");
    let bad = bad.to_str().unwrap();
    home.cli(&["new", bad]).await.exited_with(2).says(&["--name"]);
    home.cli(&["new", bad, "--name", "Big"]).await.exited_with(2).says(&["begin with a letter a-z"]);
    home.cli(&["new", bad, "--name", "big", "--service", "none"]).await.succeeded();
}
