//! `seed.memory`: the memory of a host's part of the swarm for each 1,000 torrents that it seeds, against bare libtorrent with the same torrents.
//!
//! Each release is two torrents, its records and its content. Either side is a process of its own, which says how much more memory of
//! its own (`RssAnon`) it has when it seeds than before.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use mumba_distribution::{Distribution, Network, Options, Transport};
use mumba_figures::report::{Figure, Report};
use mumba_figures::sample::Pair;
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::{AddTorrent, Metainfo, Session, Settings};

use crate::machines::{App, Swarm};
use crate::{Extent, block_on};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["seed.memory"];

/// Says which side a process is, and where it finds what it seeds.
const SIDE: &str = "MUMBA_BENCH_SEEDER";
const FOLDER: &str = "MUMBA_BENCH_FOLDER";
/// The list of torrents in that folder, for libtorrent: in each line a .torrent file and the folder of its content.
const LIST: &str = "torrents";
/// How long memory settles.
const SETTLE: Duration = Duration::from_secs(3);

/// Measures it.
pub(crate) fn measure(extent: Extent, report: &mut Report) -> Result<()> {
    let releases = extent.of(500, 10);
    let (swarm, state) = block_on(prepare(releases))?;
    let runs = extent.of(3, 1);
    let mut pair = Pair::default();
    for _ in 0..runs {
        pair.value.push(seeder("ours", &state, 2 * releases)?);
        pair.baseline.push(seeder("bare", &state, 2 * releases)?);
    }
    drop(swarm);
    let (value, baseline) = pair.medians();
    report.add(Figure { name: NAMES[0].to_owned(), value, unit: "MB", baseline, runs, aim: None })
}

/// Publishes so many releases from one machine, and notes their torrents.
async fn prepare(releases: usize) -> Result<(Swarm, PathBuf)> {
    let mut swarm = Swarm::new()?;
    let [author, other] = [swarm.machine().await?, swarm.machine().await?];
    let mut list = String::new();
    for release in 0..releases {
        let app = App::new(swarm.folder().join("app"), 5, 20_000)?;
        let (published, [content, records]) = app.publish(&author).await?;
        let kept = author.state.join("distribution");
        let places = [kept.join("published").join(&published.record), kept.join("releases").join(&published.record)];
        for (name, (bytes, place)) in ["content", "records"].iter().zip([content, records].iter().zip(places)) {
            let file = author.state.join(format!("{release}-{name}.torrent"));
            std::fs::write(&file, bytes)?;
            list.push_str(&format!("{}\t{}\n", file.display(), place.display()));
        }
    }
    std::fs::write(author.state.join(LIST), list)?;
    author.swarm.close().await;
    other.swarm.close().await;
    Ok((swarm, author.state))
}

/// Megabytes that a process needs for 1,000 of so many torrents.
fn seeder(side: &str, folder: &Path, torrents: usize) -> Result<f64> {
    let program = std::env::current_exe().context("this program has no path")?;
    let output = Command::new(program).env(SIDE, side).env(FOLDER, folder).output().context("cannot start a seeder")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "a seeder failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    let kib: f64 = said.trim().parse().with_context(|| format!("a seeder says {said:?}"))?;
    Ok(kib * 1_024.0 / 1e6 / (f64::from(u32::try_from(torrents)?) / 1_000.0))
}

/// A process that seeds and says what memory that needs, in KiB.
pub(crate) struct Seeder {
    side: String,
    folder: PathBuf,
}

impl Seeder {
    /// What this process is to be, if it is one.
    pub(crate) fn asked_for() -> Option<Seeder> {
        let side = std::env::var(SIDE).ok()?;
        Some(Seeder { side, folder: std::env::var_os(FOLDER)?.into() })
    }

    pub(crate) fn run(self) -> Result<()> {
        block_on(async {
            let address = ([127, 8, 0, 1], 0).into();
            let need = if self.side == "ours" {
                let mut network = Network::default();
                network.listen = vec![address];
                network.bootstrap = Some(Vec::new());
                network.private = true;
                network.transport = Transport::Tcp;
                let before = own_memory_kib()?;
                let swarm = Distribution::open(Options::new(&self.folder, network))?;
                swarm.resume().await?;
                settled_since(before).await?
            } else {
                let before = own_memory_kib()?;
                let session = Session::open(&Settings::loopback(address.ip()), &[]).await?;
                for line in std::fs::read_to_string(self.folder.join(LIST))?.lines() {
                    let (file, folder) = line.split_once('\t').context("a file and a folder")?;
                    let metainfo = Metainfo::parse(&std::fs::read(file)?, &Bounds::default())?;
                    let mut add = AddTorrent::new(metainfo, folder);
                    add.trusted_files = true;
                    session.add(add).await?;
                }
                settled_since(before).await?
            };
            println!("{need}");
            Ok(())
        })
    }
}

async fn settled_since(before: u64) -> Result<u64> {
    tokio::time::sleep(SETTLE).await;
    Ok(own_memory_kib()?.saturating_sub(before))
}

fn own_memory_kib() -> Result<u64> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find(|line| line.starts_with("RssAnon:")).context("the kernel counts no memory")?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse()?)
}
