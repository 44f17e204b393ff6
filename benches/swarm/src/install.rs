//! `install.*`: installing an app of one large file, or of ten thousand small ones, from other machines on loopback.
//!
//! What is measured is what the host does from the address to an app that is in its place, verified, and offered to others. It is compared with bare
//! libtorrent that moves the same torrent from the same seeds, which stops when libtorrent says that it has everything, and (`.copy`) with copying
//! the files and hashing the copy. All machines are in this process: what others do costs both sides the same.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use mumba_figures::report::{Aim, Figure, Report, note};
use mumba_figures::sample::{Pair, median};
use mumba_libtorrent::metainfo::Bounds;
use mumba_libtorrent::{AddTorrent, Metainfo, Session};
use sha2::{Digest as _, Sha256};

use crate::machines::{App, Machine, Swarm};
use crate::{Extent, block_on, ms};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &[
    "install.one_file",
    "install.one_file.from_four",
    "install.one_file.copy",
    "install.many_files",
    "install.many_files.from_four",
    "install.many_files.copy",
];

/// 0.9 of the speed.
const AIM: Aim = Aim::Ratio(1.11);
/// libtorrent says within this time that a download is complete, or it has failed.
const LIMIT: Duration = Duration::from_secs(900);

/// The files of an app: how many, and the bytes of each.
pub(crate) type Files = (usize, usize);

/// The two kinds of content: 1 GiB each, or some 30 MB with `--quick`.
pub(crate) fn contents(extent: Extent) -> [(&'static str, Files); 2] {
    let (one, many) = extent.of(((1, 1 << 30), (10_000, (1 << 30) / 10_000)), ((1, 32 << 20), (300, 100_000)));
    [("one_file", one), ("many_files", many)]
}

/// Measures them.
pub(crate) fn measure(extent: Extent, report: &mut Report) -> Result<()> {
    for (name, files) in contents(extent) {
        let name = format!("install.{name}");
        if NAMES.iter().any(|known| known.starts_with(&name) && report.wants(known)) {
            block_on(measure_content(extent, report, &name, files))?;
        }
    }
    Ok(())
}

async fn measure_content(extent: Extent, report: &mut Report, name: &str, (files, bytes): Files) -> Result<()> {
    let mut swarm = Swarm::new()?;
    let [author, user] = [swarm.machine().await?, swarm.machine().await?];
    // The machines have found each other when something small went from one to the other.
    let small = App::new(swarm.folder().join("small"), 1, 1_000)?;
    small.publish(&author).await?;
    user.find(&small).await?;
    let app = App::new(swarm.folder().join("app"), files, bytes)?;
    let (_, [torrent, _]) = app.publish(&author).await?;
    let bare = Bare { session: Session::open(&swarm.bare(), &[]).await?, torrent };
    let mut seeds = vec![author];
    let rounds = extent.of(3, 1);
    let size: u64 = (files * bytes) as u64;
    for (count, figure) in [(1, name.to_owned()), (4, format!("{name}.from_four"))] {
        if count > 1 && !report.wants(&figure) {
            continue;
        }
        while seeds.len() < count {
            let seed = swarm.machine().await?;
            let resolved = seeds[0].swarm.resolve(app.address()).await?;
            let folder = seeds[0].swarm.published(&resolved).context("the publisher has no copy")?;
            seed.seed(&app, &folder).await?;
            seeds.push(seed);
        }
        let (mut pair, mut copies, mut stages) = (Pair::default(), Vec::new(), [const { Vec::new() }; 3]);
        for _ in 0..rounds {
            let took = ours(&user, &app).await?;
            pair.value.push(ms(took[2]));
            stages.iter_mut().zip(took).for_each(|(all, one)| all.push(ms(one)));
            pair.baseline.push(ms(bare.fetch(&seeds, swarm.folder()).await?));
            if count == 1 {
                copies.push(ms(copy_and_hash(&app.folder, &swarm.folder().join("copy"))?));
            }
        }
        let (value, baseline) = pair.medians();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
        let speed = |ms: f64| size as f64 / ms / 1e3;
        note(&format!(
            "{figure}: {:.0} MB/s, bare libtorrent {:.0} MB/s; found after {:.0} ms, fetched and verified after {:.0} ms",
            speed(value),
            speed(baseline),
            median(&stages[0]),
            median(&stages[1]),
        ));
        report.add(Figure { name: figure, value, unit: "ms", baseline, runs: rounds, aim: Some(AIM) })?;
        if count == 1 {
            let (name, baseline) = (format!("{name}.copy"), median(&copies));
            report.add(Figure { name, value, unit: "ms", baseline, runs: rounds, aim: None })?;
        }
    }
    Ok(())
}

/// Installs the app, and forgets it again. Gives the time until it was found, fetched, and in its place.
async fn ours(user: &Machine, app: &App) -> Result<[Duration; 3]> {
    let place = user.state.join("installed");
    let took = user.install(app, &place).await?;
    user.swarm.forget(app.address()).await?;
    fs::remove_dir_all(place)?;
    Ok(took)
}

/// A machine with nothing but libtorrent.
struct Bare {
    session: Session,
    torrent: Vec<u8>,
}

impl Bare {
    async fn fetch(&self, seeds: &[Machine], folder: &Path) -> Result<Duration> {
        let folder = folder.join("bare");
        let mut add = AddTorrent::new(Metainfo::parse(&self.torrent, &Bounds::default())?, &folder);
        add.peers = seeds.iter().map(|seed| seed.address).collect();
        let begun = Instant::now();
        let torrent = self.session.add(add).await?;
        tokio::time::timeout(LIMIT, torrent.finished()).await.context("libtorrent does not get the content")??;
        let took = begun.elapsed();
        torrent.remove().await?;
        fs::remove_dir_all(folder)?;
        Ok(took)
    }
}

/// Copies a folder, hashes every file of the copy, and removes it.
pub(crate) fn copy_and_hash(from: &Path, to: &Path) -> Result<Duration> {
    let begun = Instant::now();
    let mut folders = vec![(from.to_owned(), to.to_owned())];
    let mut buffer = vec![0; 1 << 20];
    while let Some((from, to)) = folders.pop() {
        fs::create_dir(&to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let copy = to.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), copy));
                continue;
            }
            fs::copy(entry.path(), &copy)?;
            let (mut file, mut hasher) = (fs::File::open(&copy)?, Sha256::new());
            loop {
                match file.read(&mut buffer)? {
                    0 => break,
                    length => hasher.update(&buffer[..length]),
                }
            }
            // As if it were compared with something.
            std::hint::black_box(hasher.finalize());
        }
    }
    let took = begun.elapsed();
    fs::remove_dir_all(to)?;
    Ok(took)
}
