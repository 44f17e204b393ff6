//! What hosts do with releases by themselves, and the other ways to an app: links, and repositories of other machines.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use mumba_tests::{Package, TestHome, TestHost, proto, wait};
use proto::update_event::Kind;
use serde_json::Value;
use tokio_stream::StreamExt as _;

use crate::display::with_display;
use crate::distribution::{json, key, machines_where, machines_with, manifest, strangers};

/// An app at its author's, published.
pub(crate) struct Shared {
    package: Package,
    passphrase: String,
    pub(crate) address: String,
}

impl Shared {
    pub(crate) async fn new(author: &TestHome) -> Shared {
        let package = Package::empty(author, "shared")
            .write("mumba.toml", manifest("1.0.0"))
            .write("index.html", "<!doctype html><title>one</title>");
        let mut shared = Shared { package, passphrase: key(author).await, address: String::new() };
        shared.address = shared.publish(author).await["address"].as_str().unwrap().to_owned();
        shared
    }

    async fn publish(&self, author: &TestHome) -> Value {
        let folder = self.package.path().to_str().unwrap();
        json(author, &["publish", folder, "--passphrase-file", &self.passphrase]).await
    }

    pub(crate) async fn publish_version(&self, author: &TestHome, version: &str) {
        self.package.change("mumba.toml", manifest(version));
        self.publish(author).await;
    }
}

/// Waits for an event of this kind.
async fn next(events: &mut tonic::Streaming<proto::UpdateEvent>, kind: Kind) -> proto::App {
    let wait = async {
        loop {
            let event = events.next().await.expect("the host runs").expect("the stream goes on");
            assert_ne!(event.kind(), Kind::Failed, "{}", event.detail);
            if event.kind() == kind {
                return event.app.unwrap();
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(120), wait).await.expect("the host tells of it")
}

async fn watch(host: &TestHost) -> tonic::Streaming<proto::UpdateEvent> {
    host.api().distribution().watch_updates(proto::WatchUpdatesRequest {}).await.unwrap().into_inner()
}

#[tokio::test]
async fn an_app_is_updated_by_itself_and_one_that_runs_at_its_next_start() {
    // 1.8 s.
    let [author, user] = machines_with("[updates]\nevery_h = 0.0005\n").await;
    let author = author.test_home();
    let shared = Shared::new(&author).await;
    let home = user.test_home();
    json(&home, &["install", &shared.address]).await;
    let mut events = watch(&user).await;

    shared.publish_version(&author, "2.0.0").await;
    let app = next(&mut events, Kind::Installed).await;
    assert_eq!((app.version.as_str(), app.update), ("2.0.0", None));

    let view = user.launch("shared").await;
    shared.publish_version(&author, "3.0.0").await;
    let app = next(&mut events, Kind::Installed).await;
    let update = app.update.unwrap();
    assert_eq!((app.version.as_str(), update.version.as_str(), update.staged), ("2.0.0", "3.0.0", true));
    let listed = home.cli(&["list"]).await.succeeded();
    assert!(listed.stdout.contains("3.0.0 at its next start"), "{}", listed.stdout);
    home.cli(&["close", &view.id]).await.succeeded();
    user.launch("shared").await;
    assert_eq!(user.app("shared").await.version, "3.0.0");

    // What the user went back from is not brought back.
    json(&home, &["rollback", "shared"]).await;
    let checked = json(&home, &["update", "--check"]).await;
    assert_eq!((&checked["apps"][0]["problem"], &checked["apps"][0]["app"]["update"]), (&"".into(), &Value::Null));
    assert_eq!(user.app("shared").await.version, "2.0.0");
}

#[tokio::test]
async fn who_wants_to_be_asked_is_told_and_nothing_is_installed() {
    let [author, user] = machines_with("[updates]\nevery_h = 0.0005\ninstall = \"ask\"\n").await;
    let author = author.test_home();
    let shared = Shared::new(&author).await;
    let home = user.test_home();
    json(&home, &["install", &shared.address]).await;
    let mut events = watch(&user).await;
    shared.publish_version(&author, "2.0.0").await;
    let app = next(&mut events, Kind::Found).await;
    assert_eq!((app.version.as_str(), app.update.unwrap().version.as_str()), ("1.0.0", "2.0.0"));
    let listed = json(&home, &["list"]).await;
    assert_eq!(listed["apps"][0]["update"]["version"], "2.0.0", "{listed}");
    json(&home, &["update", "shared"]).await;
    assert_eq!(user.app("shared").await.version, "2.0.0");
}

#[tokio::test]
async fn a_key_in_two_hands_is_shown_and_stops_updates_until_the_user_goes_on() {
    let [author, user] = machines_with("[updates]\ncheck = \"off\"\n").await;
    let home = user.test_home();
    let author = author.test_home();
    let shared = Shared::new(&author).await;
    json(&home, &["install", &shared.address]).await;
    // As the swarm notes it when it sees a second release 1: that it does is tested there.
    let warning = format!(
        "{{\"address\":\"{}\",\"since_s\":1795000000,\"why\":\"there are two releases 1\",\"dismissed\":false}}",
        shared.address
    );
    let path = home.home().state().join("distribution/addresses").join(&shared.address).join("warning");
    fs::write(&path, warning).unwrap();
    home.account().own(&path);
    for command in [&["list"][..], &["info", "shared"], &["releases", "shared"], &["update", "--check"]] {
        let shown = home.cli(command).await.succeeded();
        let text = format!("{}{}", shown.stdout, shown.stderr);
        assert!(text.contains("two releases 1") && text.contains("--despite-key-warning"), "{command:?}: {text}");
    }
    shared.publish_version(&author, "2.0.0").await;
    home.cli(&["update", "shared"]).await.exited_with(4).says(&["two releases 1", "--despite-key-warning"]);
    assert_eq!(user.app("shared").await.version, "1.0.0");
    json(&home, &["update", "shared", "--despite-key-warning"]).await;
    assert_eq!(user.app("shared").await.version, "2.0.0");
    let listed = json(&home, &["list"]).await;
    assert_eq!(listed["apps"][0]["key_warning"], Value::Null, "{listed}");
}

#[tokio::test]
async fn a_magnet_file_installs_where_no_dht_knows_the_address() {
    let [author, user] = strangers().await;
    let (author, home) = (author.test_home(), user.test_home());
    // Nobody can be asked whether it is. The key is new, so this is the first release without being told.
    let shared = Shared::new(&author).await;
    let file = |home: &TestHome| home.place().join("user/shared.magnet").to_str().unwrap().to_owned();
    json(&author, &["releases", &shared.address, "--magnet", &file(&author)]).await;
    author
        .cli(&["releases", &shared.address, "--magnet", &file(&author)])
        .await
        .exited_with(1)
        .says(&["shared.magnet"]);
    fs::copy(file(&author), file(&home)).unwrap();
    let installed = json(&home, &["install", &file(&home)]).await;
    assert_eq!(
        (&installed["app"]["id"], &installed["app"]["version"]),
        (&shared.address.as_str().into(), &"1.0.0".into())
    );

    fs::write(file(&home), "magnet:?xt=urn:btih:00").unwrap();
    home.cli(&["install", &file(&home)]).await.exited_with(2).says(&["magnet link"]);
    let kept = json(&author, &["releases", "--all"]).await;
    assert_eq!(kept["kept"][0]["kind"], "published", "{kept}");
    let seeding = json(&author, &["seed"]).await;
    let one = &seeding["seeding"][0];
    assert!(
        one["paused"].is_null() && one["size_bytes"].as_u64().unwrap() > 0 && one["ratio"].is_number(),
        "{seeding}"
    );
}

#[tokio::test]
async fn a_repository_goes_from_a_curator_to_a_user_and_apps_are_looked_up_for_it() {
    let [curator, user] = machines_with("").await;
    let (curator, home) = (curator.test_home(), user.test_home());
    let shared = Shared::new(&curator).await;
    let garden = curator.place().join("user/garden").to_str().unwrap().to_owned();
    curator.cli(&["repo", "create", &garden, "--title", "Ana's garden"]).await.succeeded();
    let added = json(&curator, &["repo", "add-app", &garden, &shared.address, "--category", "Office"]).await;
    assert_eq!((&added["app"]["name"], &added["app"]["version"]), (&"shared".into(), &"1.0.0".into()), "{added}");
    assert!(added["app"]["size_bytes"].as_u64().unwrap() > 0, "{added}");
    let nobodys = mumba_apps::AppId::from_bytes([7; 32]).to_string();
    curator.cli(&["repo", "add-app", &garden, &nobodys]).await.exited_with(3).says(&["nobody knows", "--size"]);
    let passphrase = shared.passphrase.as_str();
    json(&curator, &["key", "new", "garden", "--passphrase-file", passphrase]).await;
    let published = ["publish", &garden, "--key", "garden", "--passphrase-file", passphrase];
    let repository = json(&curator, &published).await["address"].as_str().unwrap().to_owned();

    let added = json(&home, &["repo", "add", &repository]).await;
    assert_eq!((&added["repository"]["title"], &added["repository"]["apps"]), (&"Ana's garden".into(), &1.into()));
    let found = json(&home, &["search", "shared"]).await;
    assert_eq!(found["apps"][0]["address"], shared.address.as_str(), "{found}");
    let installed = json(&home, &["install", found["apps"][0]["address"].as_str().unwrap()]).await;
    assert_eq!(installed["app"]["name"], "shared");

    // A second list replaces the first.
    json(&curator, &["repo", "add-app", &garden, &shared.address, "--summary", "Shares."]).await;
    json(&curator, &published).await;
    wait::until("the newer list is there", || async {
        json(&home, &["repo", "refresh"]).await;
        (json(&home, &["search", "shared"]).await["apps"][0]["summary"] == "Shares.").then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_link_to_an_app_that_is_not_installed_installs_nothing_where_nobody_is_asked() {
    let [author, user] = machines_with("").await;
    let shared = Shared::new(&author.test_home()).await;
    let home = user.test_home();
    let link = format!("mumba://{}/", shared.address);
    home.cli(&["open", &link]).await.exited_with(3).says(&["mumba install", &shared.address]);
    assert!(json(&home, &["list"]).await["apps"].as_array().unwrap().is_empty());
    let asked = proto::LookUpRequest { address: shared.address.clone() };
    let found = user.api().distribution().look_up(asked).await.unwrap().into_inner().release.unwrap();
    assert_eq!((found.title.as_str(), found.version.as_str()), ("Shared", "1.0.0"));
    json(&home, &["install", &link]).await;
    home.cli(&["open", &link]).await.succeeded();
}

/// How many apps are installed.
async fn installed(home: &TestHome) -> usize {
    json(home, &["list"]).await["apps"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_link_to_an_app_that_is_not_installed_asks_in_a_window_and_installs_only_if_told_to() {
    let mut display = None;
    let home = async {
        let (server, home) = with_display().await;
        display = Some(server);
        home
    };
    let [author, user] = machines_where("", home).await;
    let shared = Shared::new(&author.test_home()).await;
    let home = user.test_home();
    // Whichever program the desktop has for that. This one writes down what it is to ask, and answers what the test says.
    let folder = home.user_home();
    let script = format!("#!/bin/sh\necho \"$@\" >> '{0}/asked'\nexit $(cat '{0}/answer')\n", folder.display());
    let bin = Package::empty(&home, "bin").write("zenity.sh", script);
    let bin = bin.clone().program("zenity", &bin.path().join("zenity.sh"));
    let open = async |answer: &str| {
        fs::write(folder.join("answer"), answer).unwrap();
        let mut command = home.command(home.stage().program("mumba"));
        command.args(["--dialog", "open", &format!("mumba://{}/", shared.address)]);
        command.env("PATH", format!("{}:/usr/bin:/bin", bin.path().display()));
        home.finish(command).await
    };
    let refused = open("1").await;
    refused.exited_with(3).says(&["mumba install", &shared.address]);
    assert_eq!(installed(&home).await, 0);
    let asked = fs::read_to_string(folder.join("asked")).unwrap();
    for text in ["--question", "Title: Shared (shared 1.0.0)", "Publisher: not known", &shared.address, "Install it?"] {
        assert!(asked.contains(text), "{text}: {asked}");
    }

    open("0").await.succeeded();
    assert_eq!(user.app("shared").await.id, shared.address);
    assert_eq!(user.views("shared").await.len(), 1);
}

#[tokio::test]
async fn a_link_to_an_app_that_is_not_installed_asks_at_the_terminal_and_installs_only_if_told_to() {
    let [author, user] = machines_with("").await;
    let shared = Shared::new(&author.test_home()).await;
    let home = user.test_home();
    let program = home.stage().program("mumba").display().to_string();
    let said = home.user_home().join("said");
    // A terminal, as `script` makes one.
    let open = async |answer: &str| {
        let mut command = home.command("script");
        command.args(["-qec", &format!("'{program}' open mumba://{}/", shared.address), "/dev/null"]);
        let output = fs::File::create(&said).unwrap();
        command.stdin(Stdio::piped()).stdout(output.try_clone().unwrap()).stderr(output);
        let mut terminal = command.spawn().unwrap();
        // What is typed before the question is not meant for it.
        let asks = async || fs::read_to_string(&said).unwrap().contains("Install it? [y/N]").then_some(());
        wait::until("it is asked", asks).await;
        terminal.stdin.as_mut().unwrap().write_all(format!("{answer}\n").as_bytes()).unwrap();
        let status = wait::until("it ends", || {
            let ended = terminal.try_wait().unwrap();
            async move { ended }
        });
        (status.await, fs::read_to_string(&said).unwrap())
    };
    for answer in ["n", ""] {
        let (status, said) = open(answer).await;
        assert_eq!(status.code(), Some(3), "{said}");
        assert!(said.contains("Title: Shared (shared 1.0.0)") && said.contains(&shared.address), "{said}");
        assert_eq!(installed(&home).await, 0);
    }
    let (status, said) = open("y").await;
    assert_eq!(status.code(), Some(0), "{said}");
    assert_eq!(user.app("shared").await.id, shared.address);
    assert_eq!(user.views("shared").await.len(), 1);
}

#[tokio::test]
async fn a_keyring_that_is_not_there_is_said_and_makes_no_key() {
    let home = TestHome::new().await.with_variable("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    home.cli(&["key", "new", "mine", "--keyring"]).await.exited_with(1).says(&["secret service", "--keyring"]);
    let keys = json(&home, &["key", "list"]).await;
    assert!(keys["keys"].as_array().unwrap().is_empty(), "{keys}");
}
