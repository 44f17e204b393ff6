//! `kill -9` at every step of publishing, installing and updating, and at moments that nobody chose.
//!
//! The process that is killed is this test program again, told by its environment what to do and where to die. Afterwards what it left must open, nothing must be
//! half there, and the same thing done again must end well and leave nothing behind. The switch to what was installed is `mumba-apps`', which has such tests of its own.

use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use mumba_apps::AppId;
use mumba_distribution::{Distribution, Progress, PublishStep, Seeding};
use mumba_releases::PIECE_BYTES;
use rustix::process::{Signal, getpid, kill_process};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::kit::{Peer, manifest, noise, options, tree, until};
use crate::{App, Swarm};

/// The variables by which a process knows that it is a victim, and of what.
const ACTION: &str = "MUMBA_TEST_ACTION";
const STEP: &str = "MUMBA_TEST_STEP";
const STATE: &str = "MUMBA_TEST_STATE";
const NETWORK: &str = "MUMBA_TEST_NETWORK";
const APP: &str = "MUMBA_TEST_APP";
/// Chooses the moments, to have those of a run that failed again.
const SEED: &str = "MUMBA_TEST_SEED";

/// The first of the machines that are killed.
const VICTIMS: u8 = 10;
/// The first of those who install what a machine published that was killed.
const USERS: u8 = 100;
/// How many are killed side by side: they wait more than they work.
const AT_ONCE: usize = 6;
const PUBLISH: [&str; 8] = ["joined", "signed", "copied", "offered", "noted", "put", "remembered", "published"];
const INSTALL: [&str; 9] =
    ["joined", "found", "preparing", "transferring", "verifying", "fetched", "moved", "noted", "installed"];

/// What processes are to do that are killed, one after the other, and where.
struct Victim<'a> {
    test: &'a str,
    action: &'a str,
    swarm: &'a Swarm,
    app: &'a App,
    /// Of the machine.
    number: u8,
    state: PathBuf,
    death: Death,
}

/// When it dies: at this step, or where none is given after this part of the usual time, and once more on the way to where it died.
#[derive(Clone, Copy)]
struct Death {
    step: Option<&'static str>,
    parts: [f64; 2],
}

impl<'a> Victim<'a> {
    fn new(test: &'a str, action: &'a str, swarm: &'a Swarm, app: &'a App, index: usize, death: Death) -> Victim<'a> {
        let number = VICTIMS + u8::try_from(index).unwrap();
        Victim { test, action, swarm, app, number, state: swarm.folder().join(format!("victim-{number}")), death }
    }

    fn start(&self, step: &str) -> Child {
        let addresses = [self.number, 1, 2].map(|number| self.swarm.address(number).to_string()).join(" ");
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

    /// Dies as it is to die, and once more on the way there. Says how.
    fn dies_twice(&self, usual: Duration, look: impl Fn(&str)) -> String {
        let time = usual.mul_f64(self.death.parts[0]);
        let how = match self.death.step {
            Some(step) => {
                self.dies_at(step);
                format!("killed when {step}")
            }
            None if self.dies_after(time) => format!("killed after {time:?}"),
            None => format!("over before {time:?}"),
        };
        self.opens(&how);
        look(&how);
        self.dies_after(usual.mul_f64(self.death.parts[1]));
        self.opens(&how);
        how
    }

    /// Opens what was left, as the next start does. Gives what is offered then.
    fn opens(&self, when: &str) -> Vec<Seeding> {
        let known = options(&self.state, self.swarm.address(self.number), &[]);
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
    runtime().block_on(async {
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
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                // Once more when it is over: a busy machine may not have looked before.
                let was_over = is_over.load(Ordering::Acquire);
                if is_noted(&peer.state, &resolved.record()) {
                    return step("noted");
                }
                if was_over {
                    return;
                }
            }
        });
        block_in_place(|| Handle::current().block_on(peer.swarm.installed(&resolved, &place))).unwrap();
        is_over.store(true, Ordering::Release);
    });
    step("installed");
}

/// Whether it is on the disk that the files of a release are here.
fn is_noted(state: &Path, record: &str) -> bool {
    let noted = std::fs::read(state.join("distribution/releases").join(record).join("release.json"));
    let noted: Option<serde_json::Value> = noted.ok().and_then(|noted| serde_json::from_slice(&noted).ok());
    noted.is_some_and(|noted| noted["content"].is_string())
}

fn installed(state: &Path, sequence: u64) -> PathBuf {
    state.join(format!("installed-{sequence}"))
}

fn files(seed: u64) -> [(&'static str, Vec<u8>); 3] {
    [("data", noise(9 * PIECE_BYTES + 7, seed)), ("more/data", noise(PIECE_BYTES, seed + 1)), ("empty", Vec::new())]
}

fn app(swarm: &Swarm, seed: u64) -> App {
    let files = files(seed);
    let files: Vec<_> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    App::new(swarm, &files)
}

/// How victims die: at each named step, and so many at moments that nobody chose, in these parts of the usual time.
fn deaths(steps: &[&'static str], random: usize, parts: std::ops::Range<f64>) -> Vec<Death> {
    let seed = std::env::var(SEED).map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("{SEED}={seed}");
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut part = || parts.start + (parts.end - parts.start) * rng.f64();
    let steps = steps.iter().copied().map(Some).chain(std::iter::repeat_n(None, random));
    steps.map(|step| Death { step, parts: [part(), part()] }).collect()
}

/// Does something with each of them, several side by side.
fn side_by_side<T: Send>(items: Vec<T>, work: impl Fn(T) + Sync) {
    let items = Mutex::new(items.into_iter());
    let next = || items.lock().unwrap().next();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(item) = next() {
                    work(item);
                }
            });
        }
    });
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap()
}

#[test]
fn an_install_that_is_killed_anywhere_can_be_done_again() {
    if be_a_victim() {
        return;
    }
    let (runtime, swarm) = (runtime(), Swarm::new());
    let app = app(&swarm, 40);
    let [_node, author] = runtime.block_on(swarm.peers());
    runtime.block_on(app.publish(&author)).unwrap();
    let test = "kills::an_install_that_is_killed_anywhere_can_be_done_again";
    let victim = |(index, death)| Victim::new(test, "install", &swarm, &app, index, death);
    let mut victims: Vec<Victim<'_>> = deaths(&INSTALL, 9, 0.0..1.0).into_iter().enumerate().map(victim).collect();
    let usual = victims.pop().unwrap().completes();
    side_by_side(victims, |victim| {
        let how = victim.dies_twice(usual, |_| ());
        victim.completes_and_offers(1, &how);
        assert_eq!(tree(&installed(&victim.state, 1)), tree(&app.folder), "{how}");
        assert_eq!(strays(&victim.state), Vec::<PathBuf>::new(), "{how}");
    });
}

#[test]
fn an_update_that_is_killed_anywhere_leaves_the_old_release_and_can_be_done_again() {
    if be_a_victim() {
        return;
    }
    let (runtime, swarm) = (runtime(), Swarm::new());
    let [_node, author] = runtime.block_on(swarm.peers());
    let app = app(&swarm, 50);
    let test = "kills::an_update_that_is_killed_anywhere_leaves_the_old_release_and_can_be_done_again";
    runtime.block_on(app.publish(&author)).unwrap();
    let victim = |(index, death)| Victim::new(test, "update", &swarm, &app, index, death);
    let deaths = deaths(&INSTALL[1..], 5, 0.0..1.0);
    let mut victims: Vec<Victim<'_>> = deaths.into_iter().enumerate().map(victim).collect();
    // Each of them has the old release.
    let usual = Mutex::new(Duration::ZERO);
    side_by_side(victims.iter().collect(), |victim| {
        let time = victim.completes();
        let mut usual = usual.lock().unwrap();
        *usual = time.max(*usual);
    });
    let usual = usual.into_inner().unwrap();
    let old = tree(&app.folder);
    app.write("mumba.toml", manifest("1.1.0").as_bytes());
    app.write("more/data", &noise(PIECE_BYTES + 11, 60));
    runtime.block_on(app.publish(&author)).unwrap();
    let dies = |victim: &Victim<'_>| {
        let has_the_old_one = |how: &str| assert_eq!(tree(&installed(&victim.state, 1)), old, "{how}");
        victim.dies_twice(usual, has_the_old_one)
    };
    let is_complete = |victim: &Victim<'_>, newest: u64, how: &str| {
        victim.completes_and_offers(newest, how);
        assert_eq!(tree(&installed(&victim.state, 1)), old, "{how}");
        assert_eq!(tree(&installed(&victim.state, newest)), tree(&app.folder), "{how}");
        assert_eq!(strays(&victim.state), Vec::<PathBuf>::new(), "{how}");
    };
    let mut late = victims.pop().unwrap();
    side_by_side(victims, |victim| {
        let how = dies(&victim);
        is_complete(&victim, 2, &how);
    });
    // Meanwhile there is a newer one: of what came of the other nothing stays.
    late.death.step = Some("transferring");
    let how = dies(&late);
    app.write("index.html", b"<p>newer");
    runtime.block_on(app.publish(&author)).unwrap();
    is_complete(&late, 3, &how);
}

#[test]
fn a_publication_that_is_killed_anywhere_can_be_made_again() {
    if be_a_victim() {
        return;
    }
    let (runtime, swarm) = (runtime(), Swarm::new());
    let [_node, _other] = runtime.block_on(swarm.peers());
    let test = "kills::a_publication_that_is_killed_anywhere_can_be_made_again";
    // Not while it only waits for others to know the address.
    let mut deaths = deaths(&PUBLISH, 4, 0.4..1.0);
    let apps: Vec<App> = deaths.iter().map(|_| app(&swarm, 70)).collect();
    let victim = |(index, death)| Victim::new(test, "publish", &swarm, &apps[index], index, death);
    let usual = victim((deaths.len() - 1, deaths.pop().unwrap())).completes();
    let victims = deaths.into_iter().enumerate().map(victim).collect();
    side_by_side(victims, |victim: Victim<'_>| {
        let how = victim.dies_twice(usual, |_| ());
        victim.completes();
        assert_eq!(strays(&victim.state), Vec::<PathBuf>::new(), "{how}");
        // A publisher keeps the newest release, and the one before.
        let published = names(&victim.state.join("distribution/published"));
        assert!((1..=2).contains(&published.len()), "{how}: {published:?}");
        // It is there for others when the author's host runs again.
        runtime.block_on(async {
            let others = [1, 2, victim.number].map(|number| swarm.address(number).to_string());
            let author = Peer::join(options(&victim.state, swarm.address(victim.number), &others)).await;
            let user = swarm.peer(USERS + victim.number).await;
            let (.., place) = user.install(victim.app.address()).await.unwrap_or_else(|error| panic!("{how}: {error}"));
            assert_eq!(tree(&place), tree(&victim.app.folder), "{how}");
            user.swarm.close().await;
            author.swarm.close().await;
        });
    });
}

#[test]
fn a_publication_whose_items_others_may_have_seen_is_remembered() {
    if be_a_victim() {
        return;
    }
    let (runtime, swarm) = (runtime(), Swarm::new());
    let _nodes: [Peer; 2] = runtime.block_on(swarm.peers());
    let test = "kills::a_publication_whose_items_others_may_have_seen_is_remembered";
    let steps = ["noted", "put", "remembered"];
    let apps = steps.map(|_| app(&swarm, 80));
    let victim = |(index, step)| {
        let death = Death { step: Some(step), parts: [0.0; 2] };
        Victim::new(test, "publish", &swarm, &apps[index], index, death)
    };
    side_by_side(steps.into_iter().enumerate().map(victim).collect(), |victim| {
        let step = victim.death.step.unwrap();
        victim.dies_at(step);
        // Nobody is there who could say what was published.
        runtime.block_on(async {
            let author = Peer::join(options(&victim.state, swarm.address(victim.number), &[])).await;
            until(&format!("what was published is known, killed when {step}"), async || {
                author.swarm.newest_seen(victim.app.address()).unwrap()
            })
            .await;
            author.swarm.close().await;
        });
        assert_eq!(strays(&victim.state), Vec::<PathBuf>::new(), "{step}");
    });
}
