//! `route.native.*`: what a service gets from a route of another app through the host.
//!
//! The asking app's service measures, on the socket that the host has for it; for the baseline the benchmark asks on the other
//! service's own socket, with bare tonic. 64 bytes in one message, one call at a time: the median, and what one call in a hundred
//! exceeds, in microseconds. 100 MiB as a stream, in milliseconds: twice the time is half the throughput.

use anyhow::{Context as _, Result};
use mumba_bench::echo::MeasureRoutesRequest;
use mumba_bench::echo::echo_client::EchoClient;
use mumba_bench::way::Way;
use mumba_home::Home;
use tokio::runtime::Runtime;

use crate::Bench;
use crate::between::{install, start};
use crate::mumba::Mumba;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, percentile};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["route.native.unary", "route.native.unary.p99", "route.native.stream"];

const CALLED: &str = "bench-routed";
const CALLER: &str = "bench-asking";

const ROUTES: &str = "\n[[route]]\npattern = \"/route/unary/{count}\"\npublic = true\n\n\
                      [[route]]\npattern = \"/route/stream/{count}\"\nkind = \"streamed\"\npublic = true\n";
const WANTS: &str = "\n[[call]]\napp = \"bench-routed\"\n\
                     routes = [\"/route/unary/{count}\", \"/route/stream/{count}\"]\nreason = \"To measure\"\n";

/// What is asked for in each round.
#[derive(Clone, Copy)]
struct Asked {
    streamed: bool,
    length: usize,
    calls: u32,
}

const UNARY: Asked = Asked { streamed: false, length: 64, calls: 500 };
const STREAM: Asked = Asked { streamed: true, length: 100 << 20, calls: 3 };

/// The two ways to the same service.
struct Ways {
    runtime: Runtime,
    called: String,
    caller: String,
}

/// Measures all that are wanted.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let mumba = Mumba::new(bench)?;
    install(&mumba, bench, CALLED, ROUTES)?;
    install(&mumba, bench, CALLER, WANTS)?;
    mumba.run(&["permissions", CALLER, "grant"])?;
    let home = Home::at(mumba.home()).context("the benchmark's home is not usable")?;
    let socket = |name| anyhow::Ok(home.service_socket(&start(&mumba, name)?).display().to_string());
    let runtime = Runtime::new().context("cannot start tokio")?;
    let ways = Ways { runtime, called: socket(CALLED)?, caller: socket(CALLER)? };
    let rounds = bench.runs(9, 2);
    if report.wants(NAMES[0]) || report.wants(NAMES[1]) {
        let all = ways.rounds(UNARY, rounds)?;
        for (name, percent, aim) in [(NAMES[0], 50, Some(Aim::Ratio(3.0))), (NAMES[1], 99, None)] {
            add(report, name, "µs", 1e3, percent, &all, aim)?;
        }
    }
    if report.wants(NAMES[2]) {
        add(report, NAMES[2], "ms", 1e6, 50, &ways.rounds(STREAM, rounds)?, Some(Aim::Ratio(2.0)))?;
    }
    Ok(())
}

/// The nanoseconds of each round through the host, and of each without it.
type Rounds = Vec<(Vec<f64>, Vec<f64>)>;

impl Ways {
    fn rounds(&self, asked: Asked, rounds: usize) -> Result<Rounds> {
        let mut all = Vec::new();
        for round in 0..=rounds {
            let both = (self.through(asked)?, self.bare(asked)?);
            // The first round connects, and does not count.
            if round > 0 {
                all.push(both);
            }
        }
        Ok(all)
    }

    fn bare(&self, asked: Asked) -> Result<Vec<f64>> {
        let measured =
            async { Way::by(&self.called, None, asked.streamed, asked.length).await?.measure(asked.calls).await };
        self.runtime.block_on(measured).map(numbers)
    }

    fn through(&self, asked: Asked) -> Result<Vec<f64>> {
        let request = MeasureRoutesRequest {
            app: CALLED.to_owned(),
            streamed: asked.streamed,
            length: asked.length as u64,
            calls: asked.calls,
        };
        let measured = async {
            let mut client = EchoClient::connect(format!("unix:{}", self.caller)).await?;
            anyhow::Ok(client.measure_routes(request).await?.into_inner().ns)
        };
        self.runtime.block_on(measured).map(numbers)
    }
}

fn numbers(ns: Vec<u64>) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a call takes far less than 2^52 nanoseconds")]
    ns.into_iter().map(|ns| ns as f64).collect()
}

/// The median over the rounds of a percentile of each.
fn add(
    report: &mut Report,
    name: &str,
    unit: &'static str,
    ns_per_unit: f64,
    percent: usize,
    all: &Rounds,
    aim: Option<Aim>,
) -> Result<()> {
    let mut pair = Pair::default();
    for (through, bare) in all {
        pair.value.push(percentile(through, percent) / ns_per_unit);
        pair.baseline.push(percentile(bare, percent) / ns_per_unit);
    }
    let (value, baseline) = pair.medians();
    let runs = all.iter().map(|(through, _)| through.len()).sum();
    report.add(Figure { name: name.to_owned(), value, unit, baseline, runs, aim })
}
