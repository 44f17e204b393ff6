//! Publishing with keys on several computers, moving an address, and beginning where nobody can be asked: through the command.

use std::fs;
use std::path::Path;

use mumba_tests::{Output, Package, TestHome, TestHost};
use serde_json::Value;

use crate::distribution::{json, machines_with, manifest};

/// Runs `mumba` on a computer without a host: another home beside that of the test.
async fn elsewhere(home: &TestHome, computer: &str, arguments: &[&str]) -> Output {
    let folder = home.place().join(computer);
    fs::create_dir_all(&folder).unwrap();
    home.account().own(&folder);
    let mut command = home.command(home.stage().program("mumba"));
    command.args(arguments).arg("--json").env("MUMBA_HOME", folder);
    home.finish(command).await
}

/// A file with a passphrase, for all computers.
fn passphrase(home: &TestHome) -> String {
    let file = home.place().join("passphrase");
    fs::write(&file, "correct horse battery staple\n").unwrap();
    home.account().own(&file);
    text(&file)
}

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

fn address(made: &Value) -> String {
    made["key"]["address"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned()
}

fn app(home: &TestHome) -> Package {
    Package::empty(home, "shared").write("mumba.toml", manifest("1.0.0")).write("index.html", "<!doctype html>one")
}

#[tokio::test]
async fn two_of_three_release_keys_publish_from_computers_of_their_own_without_the_address_key() {
    let [author, user] = machines_with("").await;
    let (author, user) = (author.test_home(), user.test_home());
    let pass = passphrase(&author);
    let new = async |computer: &str, name: &str| {
        let made = elsewhere(&author, computer, &["key", "new", name, "--passphrase-file", &pass]).await;
        address(&made.succeeded().json())
    };
    // The address key lies in a safe, each release key on a computer of its own, the pointer key where the host is.
    let notes = new("safe", "notes").await;
    let [first, second, third] = [new("first", "mine").await, new("second", "mine").await, new("third", "mine").await];
    let pointer = address(&json(&author, &["key", "new", "pointer", "--passphrase-file", &pass]).await);
    let mut rotate = vec!["key", "rotate", "notes", "--threshold", "2", "--pointer-key", &pointer];
    rotate.extend(["--release-key", &first, "--release-key", &second, "--release-key", &third]);
    rotate.extend(["--passphrase-file", &pass]);
    elsewhere(&author, "safe", &rotate).await.succeeded();
    let place = |name: &str| text(&author.place().join(name));
    elsewhere(&author, "safe", &["key", "export", "notes", &place("roles")]).await.succeeded();
    let imported = json(&author, &["key", "import", &place("roles")]).await;
    assert_eq!((imported["address"].as_str(), &imported["root"]["version"]), (Some(notes.as_str()), &1.into()));

    let package = app(&author);
    let folder = package.as_str();
    let publish = async |more: &[&str]| {
        let begin = ["publish", folder, "--key", &notes, "--passphrase-file", &pass, "--json"];
        author.cli(&[&begin, more].concat()).await
    };
    publish(&[]).await.exited_with(3).says(&["2 release keys must sign", "--unsigned"]);
    let file = place("one.release");
    let unsigned = publish(&["--unsigned", &file]).await.succeeded().json();
    assert_eq!((&unsigned["sequence"], unsigned["unsigned"].as_str()), (&1.into(), Some(file.as_str())));
    // Copies go to both, and come back.
    let copy = place("two.release");
    fs::copy(&file, &copy).unwrap();
    author.account().own(Path::new(&copy));
    let sign = async |computer: &str, file: &str, folder: &str| {
        let arguments = ["key", "sign", "mine", file, "--folder", folder, "--passphrase-file", &pass];
        elsewhere(&author, computer, &arguments).await
    };
    let signed = sign("first", &file, folder).await.succeeded().json();
    assert_eq!(signed["signers"], serde_json::json!([first]));
    publish(&["--signed", &file]).await.exited_with(3).says(&["1 did"]);
    sign("second", &copy, folder).await.succeeded();
    let published = publish(&["--signed", &file, "--signed", &copy]).await.succeeded().json();
    assert_eq!((&published["sequence"], published["address"].as_str()), (&1.into(), Some(notes.as_str())));
    assert_eq!(json(&user, &["install", &notes]).await["app"]["version"], "1.0.0");

    // The next one, signed one after the other. Nobody signs or publishes what was changed meanwhile.
    package.change("mumba.toml", manifest("2.0.0"));
    let file = place("three.release");
    publish(&["--unsigned", &file]).await.succeeded();
    package.change("index.html", "<!doctype html>two");
    sign("third", &file, folder).await.exited_with(4).says(&["not the files of release 2"]);
    publish(&["--signed", &file]).await.exited_with(4).says(&["not the files of release 2"]);
    package.change("index.html", "<!doctype html>one");
    sign("third", &file, folder).await.succeeded();
    sign("second", &file, folder).await.succeeded();
    publish(&["--signed", &file]).await.succeeded();
    assert_eq!(json(&user, &["update", "shared"]).await["apps"][0]["app"]["version"], "2.0.0");
    // What is published already is not published as the next one.
    let old = place("one.release");
    package.change("mumba.toml", manifest("1.0.0"));
    publish(&["--signed", &old]).await.exited_with(7).says(&["the next one is 3"]);

    // For longer, with the pointer key alone.
    let renew = ["publish", "--renew", "--key", &notes, "--days", "90", "--passphrase-file", &pass];
    let renewed = json(&author, &renew).await;
    assert_eq!(renewed["sequence"], 2);
    assert!(renewed["nodes"].as_u64().unwrap() > 0, "{renewed}");
    assert_eq!(json(&user, &["update", "shared"]).await["apps"][0]["up_to_date"], true);
    assert!(json(&user, &["list"]).await["apps"][0]["key_warning"].is_null());
}

#[tokio::test]
async fn an_address_moves_with_the_next_release_at_the_new_one() {
    let [author, user] = machines_with("").await;
    let (author, user) = (author.test_home(), user.test_home());
    let pass = passphrase(&author);
    let new = async |name: &str| address(&json(&author, &["key", "new", name, "--passphrase-file", &pass]).await);
    let (old, heir) = (new("old").await, new("heir").await);
    let package = app(&author);
    let publish = async |key: &str| {
        author.cli(&["repo", "publish", package.as_str(), "--key", key, "--passphrase-file", &pass, "--json"]).await
    };
    publish("old").await.succeeded();
    json(&user, &["install", &old]).await;
    json(&author, &["key", "rotate", "old", "--successor", "heir", "--yes", "--passphrase-file", &pass]).await;
    publish("old").await.exited_with(7).says(&["has moved to", &heir]);
    package.change("mumba.toml", manifest("2.0.0"));
    let published = publish("heir").await.succeeded().json();
    assert_eq!(published["moved_from"], serde_json::json!([old]));
    assert_eq!(published["sequence"], 1);
    user.cli(&["update", "shared"]).await.exited_with(3).says(&["is continued at the address", &heir]);
    let installed = json(&user, &["install", &heir]).await;
    assert_eq!((installed["app"]["id"].as_str(), &installed["app"]["version"]), (Some(heir.as_str()), &"2.0.0".into()));
    // The old one stays.
    assert_eq!(json(&user, &["list"]).await["apps"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_publisher_that_can_ask_nobody_says_so_and_goes_on_only_when_told() {
    let [author, other] = machines_with("").await;
    let author_home = author.test_home();
    let pass = passphrase(&author_home);
    json(&author_home, &["key", "new", "mine", "--passphrase-file", &pass]).await;
    let package = app(&author_home);
    let publish = async |home: &TestHome, more: &[&str]| {
        let begin = ["publish", package.as_str(), "--passphrase-file", &pass, "--json"];
        home.cli(&[&begin, more].concat()).await
    };
    publish(&author_home, &[]).await.succeeded();
    publish(&author_home, &[]).await.succeeded();
    let saved = text(&author_home.place().join("saved"));
    json(&author_home, &["key", "backup", &saved, "--passphrase-file", &pass]).await;
    // Everything that lay here is lost, and nobody is there who could be asked.
    other.terminate().await;
    let (_, home) = author.terminate().await;
    fs::remove_dir_all(home.home().state().join("distribution")).unwrap();
    fs::remove_dir_all(home.home().keys_dir()).unwrap();
    let _author = TestHost::start_in(&home).await;
    json(&home, &["key", "restore", &saved, "--backup-passphrase-file", &pass]).await;
    publish(&home, &[]).await.exited_with(6).says(&["nobody could be asked", "release 2", "--first"]);
    let published = publish(&home, &["--first"]).await.succeeded().json();
    assert_eq!(published["sequence"], 3);
}
