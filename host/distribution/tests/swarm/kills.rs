//! `kill -9` at every step of publishing, installing and updating, and at moments that nobody chose.
//!
//! The process that is killed is this test program again, told by its environment what to do and where to die. Afterwards what it left must open, nothing must be
//! half there, and the same thing done again must end well and leave nothing behind. The switch to what was installed is `mumba-apps`', which has such tests of its own.

use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mumba_apps::AppId;
use mumba_distribution::{Distribution, Progress, PublishStep, Seeding};
use mumba_releases::PIECE_BYTES;
use rustix::process::{Signal, getpid, kill_process};

use crate::kit::{Peer, manifest, noise, options, tree};
use crate::{App, Swarm};

/// The variables by which a process knows that it is a victim, and of what.
const ACTION: &str = "MUMBA_TEST_ACTION";
const STEP: &str = "MUMBA_TEST_STEP";
const STATE: &str = "MUMBA_TEST_STATE";
const NETWORK: &str = "MUMBA_TEST_NETWORK";
const APP: &str = "MUMBA_TEST_APP";
/// Chooses the moments, to have those of a run that failed again.
const SEED: &str = "MUMBA_TEST_SEED";

/// The machine that is killed.
const VICTIM: u8 = 3;
const PUBLISH: [&str; 8] = ["joined", "signed", "copied", "offered", "noted", "put", "remembered", "published"];
const INSTALL: [&str; 8] =
    ["joined", "found", "preparing", "transferring", "verifying", "fetched", "moved", "installed"];

/// What a killed process was to do, and where.
struct Victims<'a> {
    test: &'a str,
    action: &'a str,
    swarm: &'a Swarm,
    app: &'a App,
    state: PathBuf,
}

impl Victims<'_> {
    fn start(&self, step: &str) -> Child {
        let addresses = [VICTIM, 1, 2].map(|number| self.swarm.address(number).to_string()).join(" ");
        let seed: String = self.app.seed.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "--nocapture", self.test]).env(ACTION, self.action).env(STEP, step);
        command.env(STATE, &self.state).env(NETWORK, addresses);
        command.env(APP, format!("{seed} {}", self.app.folder.display()));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Does it without dying, and says how long that takes.
    fn completes(&self) -> Duration {
        let begun = Instant::now();
        let output = self.start("").wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains("1 passed"), "{} after kills: {said}", self.action);
        begun.elapsed()
    }

    fn dies_at(&self, step: &str) {
        let output = self.start(step).wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.signal(), Some(9), "{} did not come to {step:?}: {said}", self.action);
    }

    /// Whether it was still there to be killed.
    fn dies_after(&self, time: Duration) -> bool {
        let mut child = self.start("");
        std::thread::sleep(time);
        child.kill().unwrap();
        child.wait().unwrap().signal() == Some(9)
    }

    /// Dies at this step, or after this time where none is given. Says so.
    fn dies(&self, moment: Option<&str>, time: Duration) -> String {
        match moment {
            Some(step) => {
                self.dies_at(step);
                format!("killed when {step}")
            }
            None if self.dies_after(time) => format!("killed after {time:?}"),
            None => format!("over before {time:?}"),
        }
    }

    /// Opens what was left, as the next start does. Gives what is offered then.
    fn opens(&self, when: &str) -> Vec<Seeding> {
        let known = options(&self.state, self.swarm.address(VICTIM), &[]);
        let left = Distribution::open(known).unwrap_or_else(|error| panic!("{when}: {error}"));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let offered = runtime.block_on(left.seeding()).unwrap_or_else(|error| panic!("{when}: {error}"));
        let halves: Vec<_> = strays(&self.state).into_iter().filter(|path| !is_download(path)).collect();
        assert!(halves.is_empty(), "{when}: {halves:?}");
        offered.into_iter().filter(|release| release.seeds).collect()
    }

    /// Does it, and it is offered afterwards.
    fn completes_and_offers(&self, sequence: u64, when: &str) {
        self.completes();
        let offered = self.opens(when);
        assert!(offered.iter().any(|release| release.sequence == sequence), "{when}: {offered:?}");
    }
}

/// What is there without need: files that were to replace others, downloads, copies of releases that nobody knows.
fn strays(state: &Path) -> Vec<PathBuf> {
    let kept = state.join("distribution");
    let mut strays: Vec<PathBuf> =
        tree(&kept).into_keys().filter(|path| path.to_str().unwrap().contains(".new")).collect();
    strays.extend(names(&kept.join("downloads")).into_iter().map(|name| Path::new("downloads").join(name)));
    let published = names(&kept.join("published")).into_iter();
    let unknown = published.filter(|name| !kept.join("releases").join(name).is_dir());
    strays.extend(unknown.map(|name| Path::new("published").join(name)));
    strays
}

fn is_download(path: &Path) -> bool {
    path.starts_with("downloads")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// What a victim does. It dies where it is told to.
fn be_a_victim() -> bool {
    let Ok(action) = std::env::var(ACTION) else { return false };
    let last = std::env::var(STEP).unwrap();
    let step = |name: &str| {
        if name == last {
            kill_process(getpid(), Signal::KILL).unwrap();
        }
    };
    let state = PathBuf::from(std::env::var_os(STATE).unwrap());
    let network = std::env::var(NETWORK).unwrap();
    let addresses: Vec<&str> = network.split(' ').collect();
    let app = std::env::var(APP).unwrap();
    let (seed, folder) = app.split_once(' ').unwrap();
    let seed = std::array::from_fn(|index| u8::from_str_radix(&seed[2 * index..][..2], 16).unwrap());
    let app = App { folder: folder.into(), seed };
    let others: Vec<String> = addresses.iter().map(ToString::to_string).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let peer = Peer::join(options(&state, addresses[0].parse().unwrap(), &others)).await;
        step("joined");
        match action.as_str() {
            "publish" => {
                let publication = app.sign(&peer).await;
                step("signed");
                let done = |done| match done {
                    PublishStep::Copied => step("copied"),
                    PublishStep::Offered => step("offered"),
                    PublishStep::Noted => step("noted"),
                    PublishStep::Put => step("put"),
                    PublishStep::Remembered => step("remembered"),
                    _ => {}
                };
                peer.swarm.publish_in_steps(publication, done).await.unwrap();
                step("published");
            }
            _ => install(&peer, app.address(), step).await,
        }
        peer.swarm.close().await;
    });
    true
}

async fn install(peer: &Peer, address: AppId, step: impl Fn(&str) + Send + Sync) {
    let resolved = peer.swarm.resolve(address).await.unwrap();
    step("found");
    let place = installed(&peer.state, resolved.release.record().sequence);
    if place.exists() {
        // It was moved, and then the process died.
        return peer.swarm.installed_before(resolved.release.digest(), &place).await.unwrap();
    }
    let progress = |progress| match progress {
        Progress::Preparing => step("preparing"),
        Progress::Transferring { done_bytes: 1.., .. } => step("transferring"),
        Progress::Verifying => step("verifying"),
        _ => {}
    };
    let fetched = peer.swarm.fetch(&resolved, progress).await.unwrap();
    step("fetched");
    std::fs::rename(&fetched.folder, &place).unwrap();
    step("moved");
    peer.swarm.installed(&resolved, &place).await.unwrap();
    step("installed");
}

fn installed(state: &Path, sequence: u64) -> PathBuf {
    state.join(format!("installed-{sequence}"))
}

fn random() -> fastrand::Rng {
    let seed = std::env::var(SEED).map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("{SEED}={seed}");
    fastrand::Rng::with_seed(seed)
}

fn files(seed: u64) -> [(&'static str, Vec<u8>); 3] {
    [("data", noise(9 * PIECE_BYTES + 7, seed)), ("more/data", noise(PIECE_BYTES, seed + 1)), ("empty", Vec::new())]
}

fn app(swarm: &Swarm, seed: u64) -> App {
    let files = files(seed);
    let files: Vec<_> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    App::new(swarm, &files)
}

/// The moments at which a victim dies: each named step, and so many that nobody chose.
fn moments(steps: &[&'static str], random: usize) -> Vec<Option<&'static str>> {
    let steps = steps.iter().copied().map(Some);
    steps.chain(std::iter::repeat_n(None, random)).collect()
}

#[test]
fn an_install_that_is_killed_anywhere_can_be_done_again() {
    if be_a_victim() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let swarm = Swarm::new();
    let app = app(&swarm, 40);
    let author = runtime.block_on(async {
        let [_node, author] = swarm.peers().await;
        app.publish(&author).await.unwrap();
        (_node, author)
    });
    let victims = |number: usize| Victims {
        test: "kills::an_install_that_is_killed_anywhere_can_be_done_again",
        action: "install",
        swarm: &swarm,
        app: &app,
        state: swarm.folder().join(format!("victim-{number}")),
    };
    let usual = victims(0).completes();
    let mut random = random();
    for (number, moment) in moments(&INSTALL, 8).into_iter().enumerate() {
        let victims = victims(number + 1);
        let when = victims.dies(moment, usual.mul_f64(random.f64()));
        victims.opens(&when);
        // It dies once more on the way to where it died.
        victims.dies_after(usual.mul_f64(random.f64()));
        victims.opens(&when);
        victims.completes_and_offers(1, &when);
        assert_eq!(tree(&installed(&victims.state, 1)), tree(&app.folder), "{when}");
        assert_eq!(strays(&victims.state), Vec::<PathBuf>::new(), "{when}");
        std::fs::remove_dir_all(&victims.state).unwrap();
    }
    drop(author);
}

#[test]
fn an_update_that_is_killed_anywhere_leaves_the_old_release_and_can_be_done_again() {
    if be_a_victim() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let swarm = Swarm::new();
    let [_node, author] = runtime.block_on(swarm.peers());
    let app = app(&swarm, 50);
    let victims = Victims {
        test: "kills::an_update_that_is_killed_anywhere_leaves_the_old_release_and_can_be_done_again",
        action: "update",
        swarm: &swarm,
        app: &app,
        state: swarm.folder().join("victim"),
    };
    runtime.block_on(app.publish(&author)).unwrap();
    let usual = victims.completes();
    let old = tree(&app.folder);
    // Each of them begins with the old release: a release is published once, since that takes long where a node of the DHT was killed.
    let begin = swarm.folder().join("begin");
    copy(&victims.state, &begin);
    app.write("mumba.toml", manifest("1.1.0").as_bytes());
    app.write("more/data", &noise(PIECE_BYTES + 11, 60));
    runtime.block_on(app.publish(&author)).unwrap();
    let mut random = random();
    let dies = |moment: Option<&str>, random: &mut fastrand::Rng| {
        std::fs::remove_dir_all(&victims.state).unwrap();
        copy(&begin, &victims.state);
        let when = victims.dies(moment, usual.mul_f64(random.f64()));
        victims.opens(&when);
        assert_eq!(tree(&installed(&victims.state, 1)), old, "{when}");
        victims.dies_after(usual.mul_f64(random.f64()));
        victims.opens(&when);
        when
    };
    let is_complete = |newest: u64, when: &str| {
        victims.completes_and_offers(newest, when);
        assert_eq!(tree(&installed(&victims.state, 1)), old, "{when}");
        assert_eq!(tree(&installed(&victims.state, newest)), tree(&app.folder), "{when}");
        assert_eq!(strays(&victims.state), Vec::<PathBuf>::new(), "{when}");
    };
    for moment in moments(&INSTALL[1..], 4) {
        let when = dies(moment, &mut random);
        is_complete(2, &when);
    }
    // Meanwhile there is a newer one: of what came of the other nothing stays.
    let when = dies(Some("transferring"), &mut random);
    app.write("index.html", b"<p>newer");
    runtime.block_on(app.publish(&author)).unwrap();
    is_complete(3, &when);
}

fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap();
    assert!(copied.success());
}

#[test]
fn a_publication_that_is_killed_anywhere_can_be_made_again() {
    if be_a_victim() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let swarm = Swarm::new();
    let [_node, user] = runtime.block_on(swarm.peers());
    let mut random = random();
    let mut usual = Duration::from_secs(1);
    for (number, moment) in moments(&PUBLISH, 3).into_iter().enumerate() {
        let app = app(&swarm, 70);
        let victims = Victims {
            test: "kills::a_publication_that_is_killed_anywhere_can_be_made_again",
            action: "publish",
            swarm: &swarm,
            app: &app,
            state: swarm.folder().join(format!("victim-{number}")),
        };
        // Not while it only waits for others to know the address.
        let when = victims.dies(moment, usual.mul_f64(0.4 + 0.6 * random.f64()));
        victims.opens(&when);
        victims.dies_after(usual.mul_f64(0.4 + 0.6 * random.f64()));
        victims.opens(&when);
        usual = usual.max(victims.completes());
        assert_eq!(strays(&victims.state), Vec::<PathBuf>::new(), "{when}");
        // A publisher keeps the newest release, and the one before.
        let published = names(&victims.state.join("distribution/published"));
        assert!((1..=2).contains(&published.len()), "{when}: {published:?}");
        // It is there for others when the author's host runs again.
        runtime.block_on(async {
            let others = [1, 2, VICTIM].map(|number| swarm.address(number).to_string());
            let author = Peer::join(options(&victims.state, swarm.address(VICTIM), &others)).await;
            let (.., place) = user.install(app.address()).await.unwrap_or_else(|error| panic!("{when}: {error}"));
            assert_eq!(tree(&place), tree(&app.folder), "{when}");
            user.swarm.forget(app.address()).await.unwrap();
            author.swarm.close().await;
        });
        std::fs::remove_dir_all(&victims.state).unwrap();
    }
}

#[test]
fn a_publication_whose_items_others_may_have_seen_is_remembered() {
    if be_a_victim() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let swarm = Swarm::new();
    let _nodes: [Peer; 2] = runtime.block_on(swarm.peers());
    for step in ["noted", "put", "remembered"] {
        let app = app(&swarm, 80);
        let victims = Victims {
            test: "kills::a_publication_whose_items_others_may_have_seen_is_remembered",
            action: "publish",
            swarm: &swarm,
            app: &app,
            state: swarm.folder().join(format!("victim-{step}")),
        };
        victims.dies_at(step);
        // Nobody is there who could say what was published.
        runtime.block_on(async {
            let author = Peer::join(options(&victims.state, swarm.address(VICTIM), &[])).await;
            let end = Instant::now() + Duration::from_secs(60);
            while author.swarm.newest_seen(app.address()).unwrap().is_none() {
                assert!(Instant::now() < end, "killed when {step}: what was published is not known");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            author.swarm.close().await;
        });
        assert_eq!(strays(&victims.state), Vec::<PathBuf>::new(), "{step}");
    }
}
