//! `rpc.page.unary`, `rpc.native.unary`: a call with 64 bytes to the app's service and back, in microseconds.
//!
//! From page JavaScript the baseline is a page's fetch of a constant of 64 bytes from its own origin; from the native
//! module it is bare tonic on the same service's unix socket. One call at a time; each value is a median of medians.

use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use mumba_bench::echo::EchoRequest;
use mumba_bench::echo::echo_client::EchoClient;
use mumba_home::Home;
use tonic::transport::Endpoint;

use crate::Bench;
use crate::work::Work;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, median};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["rpc.page.unary", "rpc.native.unary"];

/// How many calls each of the medians is of.
const CALLS: usize = 300;

/// Measures both.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let work = Work::open(bench)?;
    let rounds = bench.runs(9, 2);
    if report.wants("rpc.page.unary") {
        let pair = from_page(&work, rounds)?;
        report.add(figure("rpc.page.unary", &pair, rounds, Aim::Ratio(1.3)))?;
    }
    if report.wants("rpc.native.unary") {
        let pair = from_module(&work, rounds)?;
        report.add(figure("rpc.native.unary", &pair, rounds, Aim::Ratio(4.0)))?;
    }
    Ok(())
}

fn figure(name: &str, pair: &Pair, rounds: usize, aim: Aim) -> Figure {
    let (value, baseline) = pair.medians();
    Figure { name: name.to_owned(), value, unit: "µs", baseline, runs: rounds * CALLS, aim: Some(aim) }
}

fn from_page(work: &Work, rounds: usize) -> Result<Pair> {
    let mut pair = Pair::default();
    for round in 0..=rounds {
        let answer = work.evaluate(&format!("bench.calls({CALLS})"))?;
        if answer["same"] != true {
            bail!("an answer was not what was sent: {answer}");
        }
        // The first round starts the service and connects, and does not count.
        if round > 0 {
            pair.value.push(Work::number(&answer, "/us/call")?);
            pair.baseline.push(Work::number(&answer, "/us/fetch")?);
        }
    }
    Ok(pair)
}

fn from_module(work: &Work, rounds: usize) -> Result<Pair> {
    let call = format!("native.calls({CALLS})");
    // Starts the service, so that its socket is there.
    work.evaluate(&call)?;
    let home = Home::at(work.mumba().home()).context("the benchmark's home is not usable")?;
    let socket = home.service_socket(&work.app_id()?);
    let runtime = tokio::runtime::Runtime::new().context("cannot start tokio")?;
    let bare = || -> Result<f64> {
        let endpoint = Endpoint::try_from(format!("unix:{}", socket.display())).context("the socket has no address")?;
        let calls = async move {
            let mut client = EchoClient::new(endpoint.connect().await?);
            let mut us = Vec::with_capacity(CALLS);
            for _ in 0..CALLS {
                let request = EchoRequest { payload: vec![b'.'; 64] };
                let started = Instant::now();
                client.echo(request).await?;
                us.push(started.elapsed().as_secs_f64() * 1e6);
            }
            anyhow::Ok(median(&us))
        };
        runtime.block_on(async { tokio::spawn(calls).await.context("the calls did not end")? })
    };
    bare()?;
    let mut pair = Pair::default();
    for _ in 0..rounds {
        pair.value.push(work.evaluate(&call)?.as_f64().context("the module gave no number")?);
        pair.baseline.push(bare()?);
    }
    Ok(pair)
}
