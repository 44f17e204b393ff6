//! `service.start`: from the order to start an app's service until it says that it is ready, in milliseconds.
//!
//! The value is a confined service, as every app's is; the baseline the same service started by the same guardian with nothing around it,
//! which only this measurement can ask for. Both are started and stopped in turn.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use mumba_services::{Confinement, LogOptions, LogStore, ServiceSpec, Supervisor, SupervisorOptions};

use crate::Bench;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::Pair;

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["service.start"];

/// One side: a supervisor with one service.
struct Side {
    supervisor: Supervisor,
    app_id: String,
}

impl Side {
    async fn new(bench: &Bench, folder: &Path, name: &str, confined: bool) -> Result<Side> {
        let logs = LogStore::open(LogOptions::new(folder.join("logs").join(name)));
        let mut options = SupervisorOptions::new(bench.program("mumba-guardian"), logs);
        options.unconfined = !confined;
        let supervisor = Supervisor::new(options);
        let package_dir = bench.package("work");
        let data_dir = folder.join(name);
        std::fs::create_dir(&data_dir).context("the folder of the benchmark is not writable")?;
        let app_id = format!("{name:y<52}");
        let spec = ServiceSpec {
            app_id: app_id.clone(),
            app_name: name.to_owned(),
            release: 1,
            program: package_dir.join("bin/bench-echo"),
            arguments: Vec::new(),
            package_dir,
            data_dir,
            run_dir: folder.join(format!("{name}-run")),
            ready_timeout: Duration::from_secs(30),
            stop_grace: Duration::from_secs(5),
            always: false,
            confinement: Confinement { accept_missing: !confined, ..Confinement::default() },
        };
        supervisor.add(spec).await.context("the service cannot be added")?;
        Ok(Side { supervisor, app_id })
    }

    /// Starts it and stops it again; gives the milliseconds of the start.
    async fn start(&self) -> Result<f64> {
        let started = Instant::now();
        self.supervisor.ensure_ready(&self.app_id).await.context("the service does not start")?;
        let took = started.elapsed();
        self.supervisor.stop(&self.app_id).await.context("the service does not stop")?;
        Ok(took.as_secs_f64() * 1e3)
    }
}

/// Measures it.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let runs = bench.runs(60, 10);
    let runtime = tokio::runtime::Runtime::new().context("cannot start tokio")?;
    let pair = runtime.block_on(async { tokio::spawn(both(bench.clone(), runs)).await.context("it did not end")? })?;
    let (value, baseline) = pair.medians();
    let name = "service.start".to_owned();
    report.add(Figure { name, value, unit: "ms", baseline, runs, aim: Some(Aim::Ratio(1.2)) })
}

async fn both(bench: Bench, runs: usize) -> Result<Pair> {
    let folder = tempfile::tempdir().context("cannot make a folder")?;
    let confined = Side::new(&bench, folder.path(), "confined", true).await?;
    let bare = Side::new(&bench, folder.path(), "bare", false).await?;
    let mut pair = Pair::default();
    // The first looks at what the machine has, and reads the programs from the disk.
    for run in 0..=runs {
        let (value, baseline) = (confined.start().await?, bare.start().await?);
        if run > 0 {
            pair.value.push(value);
            pair.baseline.push(baseline);
        }
    }
    confined.supervisor.shutdown().await;
    bare.supervisor.shutdown().await;
    Ok(pair)
}
