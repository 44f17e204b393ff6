//! Releases that come into use, the data that follow them, and the way back from one that does not work.

use std::fs;
use std::path::Path;

use mumba_tests::proto::service_status::State;
use mumba_tests::service::{order, package};
use mumba_tests::{Package, TestHome, TestHost, proto, wait};

/// A version of an app with the tests' own service; `keys` are further lines of its `[service]`.
fn version(home: &TestHome, version: &str, arguments: &str, keys: &str) -> Package {
    let keys = format!("arguments = [{arguments}]\n{keys}");
    let package = package(home, "served", Path::new(env!("CARGO_BIN_EXE_test-service")), &keys);
    let manifest = fs::read_to_string(package.path().join("mumba.toml")).unwrap();
    package.change("mumba.toml", manifest.replace("version = \"1.0.0\"", &format!("version = \"{version}\"")));
    package
}

fn saved(app: &proto::App) -> String {
    fs::read_to_string(Path::new(&app.data_dir).join("saved")).unwrap()
}

fn has_copy(app: &proto::App) -> bool {
    Path::new(&app.data_dir).with_file_name("data.former").exists()
}

/// A host with version 1.0.0, whose service ran and left data.
async fn host_with_data() -> (TestHost, proto::App) {
    let host = TestHost::start().await;
    let app = host.install(version(&host.test_home(), "1.0.0", "", "").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    order(&host, &app.id, "write saved precious").await.unwrap();
    (host, app)
}

async fn wait_for_version(host: &TestHost, version: &str) -> proto::App {
    wait::until_it_is("another version is in use", || host.app("served"), |app| app.version == version).await
}

#[tokio::test]
async fn a_service_migrates_the_data_of_another_version_before_it_starts() {
    let (host, app) = host_with_data().await;
    let home = host.test_home();
    host.install(version(&home, "2.0.0", "", "migrate = true").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    assert_eq!(saved(&app), "migrated from 1.0.0");
    wait::until_it_is("the copy of the data is gone", async || has_copy(&app), |there| !there).await;
    // And no more, whoever starts it.
    order(&host, &app.id, "write saved anew").await.unwrap();
    host.cli(&["restart", "served"]).await.succeeded();
    let (_, home) = host.terminate().await;
    let host = TestHost::start_in(&home).await;
    host.cli(&["start", "served"]).await.succeeded();
    assert_eq!((saved(&app).as_str(), host.app("served").await.version.as_str()), ("anew", "2.0.0"));
}

#[tokio::test]
async fn a_release_whose_service_never_becomes_ready_gives_way_with_its_data() {
    let (host, app) = host_with_data().await;
    let broken = version(&host.test_home(), "2.0.0", "\"--exit-unless\", \"mended\"", "migrate = true");
    host.install(broken.path()).await;
    host.cli(&["start", "served"]).await.exited_with(9).says(&["exit code 4", "the service lacks mended"]);
    let back = wait_for_version(&host, "1.0.0").await;
    assert_eq!((saved(&app).as_str(), has_copy(&app)), ("precious", false));
    let [notice] = back.notices.as_slice() else { panic!("{:?}", back.notices) };
    assert!(notice.contains("version 2.0.0 does not work here: its service ended with exit code 4"), "{notice}");
    host.wait_for_log("served", "went back from version 2.0.0 to version 1.0.0").await;
    let audit = host.cli(&["audit", "served"]).await.succeeded();
    assert!(audit.stdout.contains("went-back") && audit.stdout.contains("2.0.0"), "{audit:?}");

    host.cli(&["start", "served"]).await.succeeded();
    assert_eq!(host.app("served").await.service.unwrap().state(), State::Ready);
    // The host knows it over a start, and another release ends it.
    let (_, home) = host.terminate().await;
    let host = TestHost::start_in(&home).await;
    assert_eq!(host.app("served").await.notices, back.notices);
    host.install(version(&home, "3.0.0", "", "migrate = true").path()).await;
    host.cli(&["start", "served"]).await.succeeded();
    let app = host.app("served").await;
    assert_eq!((app.version.as_str(), saved(&app).as_str(), app.notices.len()), ("3.0.0", "migrated from 1.0.0", 0));
}

#[tokio::test]
async fn a_release_that_does_not_migrate_gives_way_at_once() {
    let (host, app) = host_with_data().await;
    let broken = version(&host.test_home(), "2.0.0", "\"--migrate-exit\", \"7\"", "migrate = true\nstart = \"always\"");
    host.install(broken.path()).await;
    let back = wait_for_version(&host, "1.0.0").await;
    assert!(
        back.notices[0].contains("did not migrate the data of version 1.0.0: it ended with exit code 7"),
        "{back:?}"
    );
    assert_eq!(saved(&app), "precious");
    host.cli(&["start", "served"]).await.succeeded();
}

#[tokio::test]
async fn a_first_release_has_nothing_to_give_way_to() {
    let host = TestHost::start().await;
    host.install(version(&host.test_home(), "1.0.0", "\"--exit\", \"3\"", "start = \"always\"").path()).await;
    let failed = wait::until_it_is(
        "the service is given up",
        || host.app("served"),
        |app| app.service.as_ref().is_some_and(|service| service.state() == State::Failed),
    );
    let app = failed.await;
    assert_eq!((app.version.as_str(), app.notices.len()), ("1.0.0", 0));
}

#[tokio::test]
async fn a_published_release_lives_at_its_address_and_the_one_that_waits_comes_with_the_host() {
    let home = std::sync::Arc::new(TestHome::new().await);
    let program = Package::empty(&home, "bin").program("install", env!("CARGO_BIN_EXE_install-release").as_ref());
    let install = async |release: &Package, sequence: &str, usage: &str| {
        let mut command = home.command(program.path().join("install"));
        command.arg(release.path()).args([sequence, usage]);
        home.finish(command).await.succeeded().stdout.trim().to_owned()
    };
    let address = install(&version(&home, "1.0.0", "", ""), "1", "now").await;
    let host = TestHost::start_in(&home).await;
    let app = host.app("served").await;
    assert_eq!((app.id.as_str(), app.development, app.version.as_str()), (address.as_str(), false, "1.0.0"));
    assert_eq!(app.origin, format!("https://{address}.localhost"));
    host.launch(&address).await;

    // A folder of this name is another app.
    let folder = host.install(version(&home, "1.5.0", "", "").path()).await;
    assert_ne!(folder.id, address);
    assert_eq!(folder.name, format!("served.{}", &folder.id[..8]));
    assert_eq!(host.app("served").await.id, address);
    host.cli(&["start", &folder.name]).await.succeeded();
    host.cli(&["uninstall", &folder.name, "--yes"]).await.succeeded();

    let (_, home) = host.terminate().await;
    install(&version(&home, "2.0.0", "", ""), "2", "next-start").await;
    let host = TestHost::start_in(&home).await;
    assert_eq!(host.app("served").await.version, "2.0.0");
    host.launch("served").await;
}
