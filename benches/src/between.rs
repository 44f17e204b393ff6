//! `call.between_apps`: a call with 64 bytes from one app to another through the host and back, in microseconds.
//!
//! The calling app's service calls on the socket that the host has for it, and measures; for the baseline the benchmark calls
//! on the called service's own socket. The difference is what the host's check and its passing on cost. One call at a time; the
//! value is a median of medians.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result};
use mumba_bench::echo::echo_client::EchoClient;
use mumba_bench::echo::{EchoRequest, MeasureRequest};
use mumba_home::Home;
use tokio::runtime::Runtime;
use tonic::transport::{Channel, Endpoint};

use crate::Bench;
use crate::mumba::Mumba;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, median};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["call.between_apps"];

/// How many calls each of the medians is of.
const CALLS: usize = 300;

const CALLED: &str = "bench-called";
const CALLER: &str = "bench-caller";

/// Measures it.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let mumba = Mumba::new(bench)?;
    install(&mumba, bench, CALLED, "public = true\n")?;
    let wants = format!("\n[[call]]\napp = \"{CALLED}\"\nservices = [\"bench.v1.Echo\"]\nreason = \"To measure\"\n");
    install(&mumba, bench, CALLER, &wants)?;
    mumba.run(&["permissions", CALLER, "grant"])?;
    let called = start(&mumba, CALLED)?;
    let caller = start(&mumba, CALLER)?;
    let home = Home::at(mumba.home()).context("the benchmark's home is not usable")?;
    let runtime = Runtime::new().context("cannot start tokio")?;
    let bare = || bare(&runtime, &home.service_socket(&called));
    let through = || through(&runtime, &home.service_socket(&caller));
    bare()?;
    through()?;
    let rounds = bench.runs(9, 2);
    let mut pair = Pair::default();
    for _ in 0..rounds {
        pair.value.push(through()?);
        pair.baseline.push(bare()?);
    }
    let (value, baseline) = pair.medians();
    let (name, runs) = (NAMES[0].to_owned(), rounds * CALLS);
    report.add(Figure { name, value, unit: "µs", baseline, runs, aim: Some(Aim::Ratio(3.0)) })
}

/// Installs the echo service as an app of its own; `more` ends its manifest, and begins in the table of its API.
pub(crate) fn install(mumba: &Mumba, bench: &Bench, name: &str, more: &str) -> Result<()> {
    let from = bench.package("work");
    let folder = mumba.home().join(name);
    for file in ["bin/bench-echo", "api/bench.proto"] {
        let to = folder.join(file);
        fs::create_dir_all(to.parent().unwrap_or(&folder)).with_context(|| format!("cannot make {}", to.display()))?;
        fs::copy(from.join(file), &to).with_context(|| format!("cannot copy {file} of the package"))?;
    }
    let manifest = format!(
        "name = \"{name}\"\nversion = \"1.0.0\"\n\n[service]\nprogram.\"x86_64-unknown-linux-gnu\" = \"bin/bench-echo\"\n\n\
         [[api]]\nproto = \"api/bench.proto\"\nservices = [\"bench.v1.Echo\"]\n{more}"
    );
    fs::write(folder.join("mumba.toml"), manifest).context("cannot write a manifest")?;
    mumba.run(&["install", &folder.display().to_string()]).map(|_| ())
}

/// Starts the app's service and gives the app's id.
pub(crate) fn start(mumba: &Mumba, name: &str) -> Result<String> {
    mumba.run(&["start", name])?;
    let info = mumba.run(&["info", name])?;
    info["id"].as_str().map(str::to_owned).with_context(|| format!("`mumba info` gave no id: {info}"))
}

/// The median of some calls on the called service's own socket, in microseconds.
fn bare(runtime: &Runtime, socket: &Path) -> Result<f64> {
    run(runtime, socket, async |mut client| {
        let mut us = Vec::with_capacity(CALLS);
        for _ in 0..CALLS {
            let request = EchoRequest { payload: vec![b'.'; 64] };
            let started = Instant::now();
            client.echo(request).await?;
            us.push(started.elapsed().as_secs_f64() * 1e6);
        }
        Ok(median(&us))
    })
}

/// The median of some calls of the service on this socket to the other app, as it measured them.
fn through(runtime: &Runtime, socket: &Path) -> Result<f64> {
    run(runtime, socket, async |mut client| {
        let asked = MeasureRequest { app: CALLED.to_owned(), calls: u32::try_from(CALLS)? };
        let ns = client.measure(asked).await?.into_inner().ns;
        #[expect(clippy::cast_precision_loss, reason = "a call takes far less than 2^52 nanoseconds")]
        let us: Vec<f64> = ns.into_iter().map(|ns| ns as f64 / 1e3).collect();
        Ok(median(&us))
    })
}

fn run<F>(runtime: &Runtime, socket: &Path, measure: impl FnOnce(EchoClient<Channel>) -> F) -> Result<f64>
where
    F: Future<Output = Result<f64>>,
{
    let endpoint = Endpoint::try_from(format!("unix:{}", socket.display())).context("the socket has no address")?;
    runtime.block_on(async { measure(EchoClient::new(endpoint.connect().await?)).await })
}
