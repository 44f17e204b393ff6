//! Apps by address, from one user's machine to another's: two hosts, each with its own home and loopback address.

use std::fs;
use std::net::SocketAddr;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use mumba_tests::processes::Process;
use mumba_tests::{Package, TestHome, TestHost, wait};
use rustix::process::Signal;
use serde_json::Value;
use tokio::sync::Mutex;

/// Two machines that know each other, in a network of their own.
async fn machines() -> [TestHost; 2] {
    machines_with("").await
}

/// Two machines that know each other, with more in their configuration: keys of `[network]`, then other tables.
pub(crate) async fn machines_with(configuration: &str) -> [TestHost; 2] {
    machines_where(configuration, empty_home()).await
}

/// The same, where the second machine's home is this one.
pub(crate) async fn machines_where(configuration: &str, second: impl Future<Output = Arc<TestHome>>) -> [TestHost; 2] {
    hosts(configuration, &[1, 2], second).await
}

/// Two machines of a network in which nobody knows anybody.
pub(crate) async fn strangers() -> [TestHost; 2] {
    hosts("", &[], empty_home()).await
}

async fn empty_home() -> Arc<TestHome> {
    Arc::new(TestHome::new().await)
}

async fn hosts(configuration: &str, known: &[u8], second: impl Future<Output = Arc<TestHome>>) -> [TestHost; 2] {
    // Only so many hosts run at once: tests that each have one of their two would wait for each other.
    static GATHERING: Mutex<()> = Mutex::const_new(());
    let _gathering = GATHERING.lock().await;
    let homes = [empty_home().await, second.await];
    static NETWORKS: AtomicU8 = AtomicU8::new(1);
    let network = NETWORKS.fetch_add(1, Ordering::Relaxed);
    let process = (std::process::id() % 100) as u8 + 120;
    let address = |number| SocketAddr::from(([127, process, network, number], 6_881));
    let mut hosts = Vec::new();
    for (number, home) in (1..).zip(homes) {
        let folder = home.home().config();
        fs::create_dir_all(folder).unwrap();
        let known: Vec<String> = known.iter().map(|number| address(*number).to_string()).collect();
        let text = format!(
            "[network]\nlisten = [\"{}\"]\nbootstrap = {known:?}\nprivate = true\ntransport = \"tcp\"\n{configuration}",
            address(number)
        );
        fs::write(folder.join("config.toml"), text).unwrap();
        home.account().own(folder);
        hosts.push(TestHost::start_in(&home).await);
    }
    hosts.try_into().unwrap_or_else(|_| panic!("two hosts were started"))
}

pub(crate) fn manifest(version: &str) -> String {
    format!(
        "name = \"shared\"\ntitle = \"Shared\"\nversion = \"{version}\"\n\n[view]\nkind = \"web\"\nstart = \"index.html\"\n"
    )
}

pub(crate) async fn json(home: &TestHome, arguments: &[&str]) -> Value {
    home.cli(&[arguments, &["--json"]].concat()).await.succeeded().json()
}

/// A key, without anybody at a terminal.
pub(crate) async fn key(home: &TestHome) -> String {
    let file = home.place().join("passphrase");
    fs::write(&file, "correct horse battery staple\n").unwrap();
    home.account().own(&file);
    let file = file.to_str().unwrap().to_owned();
    json(home, &["key", "new", "mine", "--passphrase-file", &file]).await;
    file
}

fn versions(releases: &Value) -> Vec<(String, String)> {
    let text = |release: &Value, name: &str| release[name].as_str().unwrap().to_owned();
    let list = releases["releases"].as_array().unwrap();
    list.iter().map(|release| (text(release, "version"), text(release, "state"))).collect()
}

#[tokio::test]
async fn an_app_goes_from_one_machine_to_another_by_its_address() {
    let [author, user] = machines().await;
    let (author, user) = (author.test_home(), user);
    let passphrase = key(&author).await;
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", manifest("1.0.0"))
        .write("index.html", "<!doctype html><title>one</title>")
        .write("large", "x".repeat(3_000_000));
    let folder = package.path().to_str().unwrap();
    let published = json(&author, &["publish", folder, "--passphrase-file", &passphrase]).await;
    let address = published["address"].as_str().unwrap().to_owned();
    assert!(published["nodes"].as_u64().unwrap() > 0, "{published}");

    let home = user.test_home();
    let installed = json(&home, &["install", &address]).await;
    assert_eq!(installed["app"]["id"], address.as_str());
    assert_eq!(installed["app"]["development"], false);
    assert_eq!(installed["app"]["version"], "1.0.0");
    let place = installed["app"]["package_dir"].as_str().unwrap();
    assert_eq!(fs::read(Path::new(place).join("large")).unwrap().len(), 3_000_000);
    let view = user.launch("shared").await;

    // Another release, while the app runs: it changes at its next start, and only what changed is fetched.
    package.change("mumba.toml", manifest("2.0.0"));
    package.change("index.html", "<!doctype html><title>two</title>");
    json(&author, &["publish", folder, "--passphrase-file", &passphrase]).await;
    let updated = json(&home, &["update", "shared"]).await["apps"][0].clone();
    assert_eq!((&updated["staged"], &updated["up_to_date"]), (&Value::Bool(true), &Value::Bool(false)), "{updated}");
    assert!(updated["received_bytes"].as_u64().unwrap() < 1_000, "{updated}");
    assert!(updated["reused_bytes"].as_u64().unwrap() >= 3_000_000, "{updated}");
    assert_eq!(user.app("shared").await.version, "1.0.0");
    home.cli(&["close", &view.id]).await.succeeded();
    user.launch("shared").await;
    assert_eq!(user.app("shared").await.version, "2.0.0");
    assert_eq!(json(&home, &["update", "shared"]).await["apps"][0]["up_to_date"], true);

    // Back again, and it stays there until the user says otherwise.
    json(&home, &["rollback", "shared"]).await;
    assert_eq!(user.app("shared").await.version, "1.0.0");
    let releases = versions(&json(&home, &["releases", "shared"]).await);
    let expected = [("2.0.0", "held"), ("1.0.0", "current")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(releases, expected);
    home.cli(&["update", "shared"]).await.exited_with(7).says(&["went back", "--again"]);
    let again = json(&home, &["update", "shared", "--again", "--now"]).await;
    assert_eq!(again["apps"][0]["app"]["version"], "2.0.0", "{again}");

    let seeding = json(&home, &["seed"]).await;
    assert!(seeding["seeding"].as_array().unwrap().iter().any(|one| one["seeds"] == true), "{seeding}");
    json(&home, &["unseed", "shared"]).await;
    let seeding = json(&home, &["seed"]).await;
    assert!(seeding["seeding"].as_array().unwrap().iter().all(|one| one["seeds"] == false), "{seeding}");
    home.cli(&["uninstall", "shared", "--yes"]).await.succeeded();
    assert!(json(&home, &["seed"]).await["seeding"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_file_on_a_stick_needs_no_network_and_an_older_one_is_refused() {
    let [author, user] = machines().await;
    let (author, home) = (author.test_home(), user.test_home());
    let passphrase = key(&author).await;
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", manifest("1.0.0"))
        .write("index.html", "<!doctype html><title>one</title>");
    let folder = package.path().to_str().unwrap();
    let file = |name: &str| home.place().join(name).to_str().unwrap().to_owned();
    let stick = author.place().to_str().unwrap().to_owned();
    for (version, name) in [("1.0.0", "one.mumba"), ("2.0.0", "two.mumba")] {
        package.change("mumba.toml", manifest(version));
        let output = format!("{stick}/{name}");
        json(&author, &["publish", folder, "--passphrase-file", &passphrase, "--output", &output]).await;
        fs::copy(&output, file(name)).unwrap();
    }
    let installed = json(&home, &["install", &file("two.mumba")]).await;
    assert_eq!(installed["app"]["version"], "2.0.0");
    assert_eq!(installed["received_bytes"], 0);
    home.cli(&["install", &file("one.mumba")]).await.exited_with(4).says(&["rollback"]);

    let mut bytes = fs::read(file("two.mumba")).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(file("three.mumba"), bytes).unwrap();
    home.cli(&["uninstall", "shared", "--yes"]).await.succeeded();
    home.cli(&["install", &file("three.mumba")]).await.exited_with(4).says(&["arbitrary software"]);
    let apps = json(&home, &["list"]).await;
    assert!(apps["apps"].as_array().unwrap().is_empty(), "{apps}");
}

#[tokio::test]
async fn two_who_install_one_file_at_once_leave_a_whole_release() {
    let [author, user] = machines().await;
    let (author, home) = (author.test_home(), user.test_home());
    let passphrase = key(&author).await;
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", manifest("1.0.0"))
        .write("index.html", "<!doctype html><title>one</title>");
    for number in 0..200 {
        package.change(&format!("files/{number}"), "x".repeat(20_000));
    }
    let folder = package.path().to_str().unwrap();
    let output = author.place().join("shared.mumba").to_str().unwrap().to_owned();
    json(&author, &["publish", folder, "--passphrase-file", &passphrase, "--output", &output]).await;
    let stick = home.place().join("shared.mumba");
    fs::copy(&output, &stick).unwrap();
    let stick = stick.to_str().unwrap();
    for round in 0..3 {
        let install = ["install", stick];
        let both = tokio::join!(json(&home, &install), json(&home, &install));
        let taken = [&both.0, &both.1].iter().filter(|done| done["up_to_date"] == false).count();
        assert_eq!(taken, 1, "round {round}: {both:?}");
        let place = Path::new(both.0["app"]["package_dir"].as_str().unwrap());
        for number in 0..200 {
            let length = fs::metadata(place.join(format!("files/{number}"))).map(|file| file.len());
            assert_eq!(length.ok(), Some(20_000), "round {round}: files/{number}");
        }
        home.cli(&["uninstall", "shared", "--yes"]).await.succeeded();
    }
}

async fn is_offered(home: &TestHome) {
    let offered = async || json(home, &["seed"]).await["seeding"].clone();
    wait::until_it_is("the app is offered to others", offered, |list| list[0]["seeds"] == true).await;
}

#[tokio::test]
async fn a_host_that_is_killed_when_a_release_comes_into_use_offers_it_afterwards() {
    let [author, user] = machines().await;
    let author = author.test_home();
    let passphrase = key(&author).await;
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", manifest("1.0.0"))
        .write("index.html", "<!doctype html><title>one</title>");
    let folder = package.path().to_str().unwrap();
    let published = json(&author, &["publish", folder, "--passphrase-file", &passphrase]).await;
    let address = published["address"].as_str().unwrap().to_owned();

    let installing = tokio::spawn({
        let (home, address) = (user.test_home(), address.clone());
        async move { home.cli(&["install", &address]).await }
    });
    let in_use = user.home().state().join("apps").join(&address).join("current");
    while fs::symlink_metadata(&in_use).is_err() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let home = user.kill().await;
    installing.await.unwrap();
    let user = TestHost::start_in(&home).await;
    is_offered(&home).await;

    // What it leaves if it is killed between the two, whenever it was killed above.
    let (_, home) = user.terminate().await;
    let releases = home.home().state().join("distribution/releases");
    let [release] = fs::read_dir(&releases).unwrap().collect::<Vec<_>>().try_into().unwrap();
    let file = release.unwrap().path().join("release.json");
    let mut known: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert!(known["content"].is_string(), "{known}");
    (known["content"], known["platforms"], known["seeds"]) = (Value::Null, Value::Array(Vec::new()), false.into());
    fs::write(&file, known.to_string()).unwrap();
    let _user = TestHost::start_in(&home).await;
    is_offered(&home).await;
}

/// What the downloads of a machine take on its disk, in bytes: libtorrent leaves holes where nothing came yet.
fn downloaded(home: &TestHome) -> u64 {
    fn of(folder: &Path) -> u64 {
        let Ok(entries) = fs::read_dir(folder) else { return 0 };
        let size = |entry: fs::DirEntry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => of(&entry.path()),
            Ok(metadata) => metadata.blocks() * 512,
            Err(_) => 0,
        };
        entries.filter_map(Result::ok).map(size).sum()
    }
    of(&home.home().state().join("distribution/downloads"))
}

#[tokio::test]
async fn an_install_goes_on_where_it_was_after_ctrl_c_and_after_a_sleep() {
    const LARGE: usize = 9_600_000;
    let [seed, user] = machines_with("download_kib_per_s = 1024\n").await;
    let (author, home) = (seed.test_home(), user.test_home());
    let passphrase = key(&author).await;
    // Pieces of which each is another one, and pieces that are all equal.
    let numbers: String = (0..LARGE / 16).map(|number| format!("{number:08}")).collect();
    let equal = "0123456789abcdef".repeat(LARGE / 32);
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", manifest("1.0.0"))
        .write("index.html", "<!doctype html><title>one</title>")
        .write("numbers", &numbers)
        .write("equal", &equal);
    let folder = package.path().to_str().unwrap();
    let published = json(&author, &["publish", folder, "--passphrase-file", &passphrase]).await;
    let address = published["address"].as_str().unwrap().to_owned();

    // What starts the tests in the background may have them ignore Ctrl-C, and all that they start.
    let mut command = tokio::process::Command::from(home.command("env"));
    command.arg("--default-signal=INT").arg(home.stage().program("mumba")).args(["install", &address]);
    let mut installing = command.stderr(Stdio::null()).spawn().unwrap();
    let came = async || downloaded(&home);
    wait::until_it_is("a part of the app is here", came, |bytes| *bytes > LARGE as u64 / 3).await;
    // However slow this machine is: the rest does not come before the command is interrupted.
    let author_host = seed.process();
    author_host.signal(Signal::STOP);
    Process::of(installing.id().unwrap()).unwrap().signal(Signal::INT);
    let status = tokio::time::timeout(wait::PATIENCE, installing.wait()).await.unwrap().unwrap();
    assert!(!status.success(), "{status}");
    assert_eq!(json(&home, &["list"]).await["apps"], Value::Array(Vec::new()));
    let kept = downloaded(&home);
    author_host.signal(Signal::CONT);

    let second = tokio::spawn({
        let (home, address) = (Arc::clone(&home), address.clone());
        async move { json(&home, &["install", &address]).await }
    });
    wait::until_it_is("more of it comes", came, |bytes| *bytes > kept + LARGE as u64 / 20).await;
    let host = user.process();
    host.signal(Signal::STOP);
    tokio::time::sleep(Duration::from_secs(3)).await;
    host.signal(Signal::CONT);
    let installed = second.await.unwrap();
    assert_eq!(installed["app"]["version"], "1.0.0", "{installed}");
    assert!(installed["received_bytes"].as_u64().unwrap() < LARGE as u64 * 3 / 4, "{installed}");
    let place = Path::new(installed["app"]["package_dir"].as_str().unwrap());
    for (file, content) in [("numbers", numbers), ("equal", equal)] {
        assert!(fs::read_to_string(place.join(file)).unwrap() == content, "{file} is not what was published");
    }
}

fn serving(version: &str, permission: &str) -> String {
    format!(
        "name = \"shared\"\nversion = \"{version}\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/service\"\n\n\
         [[api]]\nproto = \"api/test.proto\"\nservices = [\"test.v1.Test\"]\npublic = true\n\n[permissions]\n{permission}\n"
    )
}

/// Waits until a list of peers is as wanted.
async fn peers(home: &TestHome, address: &str, wanted: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..100 {
        let list = json(home, &["peers", address]).await;
        if wanted(&list) {
            return list;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    panic!("{:?}", json(home, &["peers", address]).await);
}

#[tokio::test]
async fn peers_are_told_of_services_that_run_once_the_user_grants_it_and_no_longer() {
    let [author, user] = machines().await;
    let (author, home) = (author.test_home(), user.test_home());
    let passphrase = key(&author).await;
    let package = Package::empty(&author, "shared")
        .write("mumba.toml", serving("1.0.0", "peers = \"To find others\""))
        .write("api/test.proto", mumba_tests::service::PROTO)
        .program("bin/service", Path::new(env!("CARGO_BIN_EXE_test-service")));
    let folder = package.path().to_str().unwrap();
    let published = json(&author, &["publish", folder, "--passphrase-file", &passphrase]).await;
    let address = published["address"].as_str().unwrap().to_owned();
    json(&home, &["install", &address]).await;
    json(&home, &["start", "shared"]).await;

    // Hidden, and the app's own service is told nothing either.
    let own = json(&home, &["peers", "shared"]).await;
    assert_eq!(
        (&own["hidden"], &own["own"], &own["meets"]),
        (&"not_granted".into(), &Value::Null, &true.into()),
        "{own}"
    );
    let refused = mumba_tests::service::order(&user, &address, "peers").await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::PermissionDenied, "{refused}");
    let list = json(&author, &["peers", &address]).await;
    assert_eq!((&list["hidden"], list["peers"].as_array().unwrap().len()), (&"not_installed".into(), 0), "{list}");

    // Granted while it runs: told at once.
    home.cli(&["permissions", "shared", "grant", "peers"]).await.succeeded();
    let own = json(&home, &["peers", "shared"]).await;
    let name = own["own"]["key"].as_str().unwrap_or_else(|| panic!("{own}")).to_owned();
    let is_there = |list: &Value| list["peers"][0]["key"] == name.as_str();
    let list = peers(&author, &address, is_there).await;
    assert_eq!(list["peers"][0]["services"][0]["name"], "test.v1.Test");
    assert!(list["peers"][0]["addresses"][0].as_str().unwrap().ends_with(".2:6881"), "{list}");
    let shown = author.cli(&["peers", &address]).await.succeeded().stdout;
    assert!(shown.contains("test.v1.Test") && shown.contains(&name[..12]), "{shown}");

    // The author's own is told of it over the service's socket, once it is installed, runs and may.
    json(&author, &["install", &address]).await;
    author.cli(&["permissions", "shared", "grant", "peers"]).await.succeeded();
    json(&author, &["start", "shared"]).await;
    peers(&home, "shared", |list| list["peers"].as_array().unwrap().len() == 1).await;
    let said = mumba_tests::service::order(&user, &address, "peers").await.unwrap();
    assert!(said.ends_with(" test.v1.Test"), "{said}");

    // A service that stops, and starts again.
    json(&home, &["stop", "shared"]).await;
    peers(&author, &address, |list| list["peers"].as_array().unwrap().is_empty()).await;
    assert_eq!(json(&home, &["peers", "shared"]).await["hidden"], "not_running");
    json(&home, &["start", "shared"]).await;
    peers(&author, &address, is_there).await;

    // Taken back: told at once, and nobody knows the next key.
    home.cli(&["permissions", "shared", "deny", "peers"]).await.succeeded();
    peers(&author, &address, |list| list["peers"].as_array().unwrap().is_empty()).await;
    home.cli(&["permissions", "shared", "grant", "peers"]).await.succeeded();
    let list = peers(&author, &address, |list| list["peers"].as_array().unwrap().len() == 1).await;
    assert!(!is_there(&list), "{list}");
}
