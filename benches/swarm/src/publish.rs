//! `publish.*`: publishing an app of one large file, or of ten thousand small ones, against copying its folder and hashing the copy.
//!
//! What is measured is hashing the files, signing, copying them, offering them, and putting the item into the DHT. Asking the DHT
//! before whether somebody published at the address is waiting, and not measured.

use std::time::{Duration, Instant};

use anyhow::Result;
use mumba_figures::report::{Figure, Report};
use mumba_figures::sample::Pair;

use crate::install::{contents, copy_and_hash};
use crate::machines::{App, Swarm};
use crate::{Extent, block_on, ms};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["publish.one_file", "publish.many_files"];

/// Measures them.
pub(crate) fn measure(extent: Extent, report: &mut Report) -> Result<()> {
    for (name, (files, bytes)) in contents(extent) {
        let name = format!("publish.{name}");
        if !report.wants(&name) {
            continue;
        }
        let folder = tempfile::tempdir()?;
        let app = App::new(folder.path().join("app"), files, bytes)?;
        let runs = extent.of(5, 1);
        let mut pair = Pair::default();
        for _ in 0..runs {
            pair.value.push(ms(block_on(publish(&app))?));
            pair.baseline.push(ms(copy_and_hash(&app.folder, &folder.path().join("copy"))?));
        }
        let (value, baseline) = pair.medians();
        report.add(Figure { name, value, unit: "ms", baseline, runs, aim: None })?;
    }
    Ok(())
}

/// Publishes at a new address, in a swarm of two machines of its own.
async fn publish(app: &App) -> Result<Duration> {
    let mut swarm = Swarm::new()?;
    let [author, other] = [swarm.machine().await?, swarm.machine().await?];
    let small = App::new(swarm.folder().join("small"), 1, 1_000)?;
    small.publish(&other).await?;
    author.find(&small).await?;
    let app = app.anew()?;
    let standing = author.standing(&app).await?;
    let begun = Instant::now();
    let prepared = app.sign(&app.pack()?, &standing)?;
    author.swarm.publish(prepared.publication).await?;
    let took = begun.elapsed();
    author.swarm.close().await;
    other.swarm.close().await;
    Ok(took)
}
