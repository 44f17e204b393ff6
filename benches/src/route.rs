//! `route.page.unary`, `route.page.stream.*`: what a page fetches from a route of its service, and reads to the end.
//!
//! The baseline is a constant of the same length from the scheme handler alone: a file of the package. 64 bytes in one message,
//! in microseconds; 1 MiB and 100 MiB as streams, in milliseconds. Each value is a median of medians.

use anyhow::Result;

use crate::Bench;
use crate::work::Work;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::Pair;

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["route.page.unary", "route.page.stream.1mib", "route.page.stream.100mib"];

/// What is fetched for one figure.
struct Fetched {
    name: &'static str,
    route: &'static str,
    constant: &'static str,
    length: usize,
    /// How many fetches each of the medians is of.
    count: usize,
    unit: &'static str,
    us_per_unit: f64,
}

const FETCHED: [Fetched; 3] = [
    Fetched {
        name: NAMES[0],
        route: "/route/unary/64",
        constant: "/constant.txt",
        length: 64,
        count: 200,
        unit: "µs",
        us_per_unit: 1.0,
    },
    Fetched {
        name: NAMES[1],
        route: "/route/stream/1048576",
        constant: "/constant-1.bin",
        length: 1 << 20,
        count: 50,
        unit: "ms",
        us_per_unit: 1000.0,
    },
    Fetched {
        name: NAMES[2],
        route: "/route/stream/104857600",
        constant: "/constant-100.bin",
        length: 100 << 20,
        count: 3,
        unit: "ms",
        us_per_unit: 1000.0,
    },
];

/// Measures all that are wanted.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let work = Work::open(bench)?;
    let rounds = bench.runs(9, 2);
    for Fetched { name, route, constant, length, count, unit, us_per_unit } in FETCHED {
        if !report.wants(name) {
            continue;
        }
        let mut pair = Pair::default();
        for round in 0..=rounds {
            let answer = work.evaluate(&format!("bench.routes('{route}', '{constant}', {length}, {count})"))?;
            // The first round starts the service and connects, and does not count.
            if round > 0 {
                pair.value.push(Work::number(&answer, "/us/route")? / us_per_unit);
                pair.baseline.push(Work::number(&answer, "/us/constant")? / us_per_unit);
            }
        }
        let (value, baseline) = pair.medians();
        let (name, aim) = (name.to_owned(), Some(Aim::Ratio(1.3)));
        report.add(Figure { name, value, unit, baseline, runs: rounds * count, aim })?;
    }
    Ok(())
}
