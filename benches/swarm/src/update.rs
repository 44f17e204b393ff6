//! `update.wire_ratio`: the bytes that go over the wire when one file in a hundred changed, as a multiple of the bytes that changed.
//!
//! They are counted where they are sent: content and records, without the protocol. libtorrent before 2.0.13 fills the end of each file up to a block of
//! 16 KiB on the wire. So files that are not tiny are the figure (1,000 of 1 MiB), and `.small_files` shows what ten thousand of 100 kB cost, whose list alone
//! has 0.9 MB.

use std::fs;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use mumba_figures::report::{Aim, Figure, Report, note};

use crate::machines::{App, Machine, Swarm};
use crate::{Extent, block_on};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["update.wire_ratio", "update.wire_ratio.small_files"];

/// How often libtorrent is asked what it sent; it counts once a second.
const LOOK: Duration = Duration::from_millis(1_500);

/// Measures them.
pub(crate) fn measure(extent: Extent, report: &mut Report) -> Result<()> {
    let sizes = extent.of([(1_000, 1 << 20), (10_000, 100_000)], [(100, 256 << 10), (400, 20_000)]);
    for (name, (files, bytes)) in NAMES.iter().copied().zip(sizes) {
        if !report.wants(name) {
            continue;
        }
        let (sent, changed) = block_on(update(files, bytes))?;
        note(&format!("{name}: {} files of {bytes} bytes changed, {sent} bytes were sent", files / 100));
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
        let value = sent as f64 / changed as f64;
        let aim = (name == NAMES[0]).then_some(Aim::Value(1.1));
        report.add(Figure { name: name.to_owned(), value, unit: "×", baseline: 1.0, runs: 1, aim })?;
    }
    Ok(())
}

/// Updates an app of which one file in a hundred changed. Gives the bytes that were sent, and those that changed.
async fn update(files: usize, bytes: usize) -> Result<(u64, u64)> {
    let mut swarm = Swarm::new()?;
    let [author, user] = [swarm.machine().await?, swarm.machine().await?];
    let app = App::new(swarm.folder().join("app"), files, bytes)?;
    app.publish(&author).await?;
    user.install(&app, &user.state.join("first")).await?;
    let before = sent(&author).await?;
    app.set_version("1.1.0")?;
    (0..files).step_by(100).try_for_each(|file| app.write(file, bytes))?;
    app.publish(&author).await?;
    let place = user.state.join("second");
    user.install(&app, &place).await?;
    for file in (0..files).step_by(100) {
        let path = format!("{:03}/{file:05}", file / 100);
        ensure!(fs::read(place.join(&path))? == fs::read(app.folder.join(&path))?, "{path} is not what was published");
    }
    let after = sent(&author).await?;
    let changed = (files / 100 * bytes) as u64;
    Ok((after.checked_sub(before).context("fewer bytes than before")?, changed))
}

/// What a machine sent of all releases, once that does not change any more.
async fn sent(machine: &Machine) -> Result<u64> {
    let mut last = None;
    loop {
        let releases = machine.swarm.seeding().await?;
        let sent: u64 = releases.iter().map(|release| release.sent_bytes).sum();
        if last == Some(sent) {
            return Ok(sent);
        }
        last = Some(sent);
        tokio::time::sleep(LOOK).await;
    }
}
