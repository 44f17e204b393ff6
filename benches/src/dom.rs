//! `dom.native.*`: work on the document from a native module through `mumba.h`, against the same work in page
//! JavaScript, in one view.
//!
//! Milliseconds until the operation is executed and flushed, timed in the page. Whether both sides left the same
//! document behind is checked after every operation.

use anyhow::{Result, bail};

use crate::Bench;
use crate::work::Work;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, geometric_mean};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &[
    "dom.native.create_1000",
    "dom.native.update_1000",
    "dom.native.swap_1000",
    "dom.native.remove_1000",
    "dom.native.create_10000",
    "dom.native.update_10000",
    "dom.native.swap_10000",
    "dom.native.remove_10000",
    "dom.native.geomean",
    "dom.native.sync_read",
];

const OPERATIONS: [&str; 4] = ["create", "update", "swap", "remove"];

/// How many reads one measurement of `sync_read` has.
const READS: usize = 2000;

/// The most of page JavaScript's time that native work should take.
const AIM: Aim = Aim::Ratio(1.2);

/// Measures all of them.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let work = Work::open(bench)?;
    let rows = NAMES.iter().any(|name| report.wants(name) && !name.ends_with("sync_read"));
    if rows {
        let mut means: (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
        let mut least_runs = usize::MAX;
        for (count, runs) in [(1000, bench.runs(25, 5)), (10000, bench.runs(9, 2))] {
            least_runs = least_runs.min(runs);
            for (operation, pair) in OPERATIONS.iter().zip(measure_rows(&work, count, runs)?) {
                let (value, baseline) = pair.medians();
                means.0.push(value);
                means.1.push(baseline);
                let name = format!("dom.native.{operation}_{count}");
                report.add(Figure { name, value, unit: "ms", baseline, runs, aim: None })?;
            }
        }
        report.add(Figure {
            name: "dom.native.geomean".to_owned(),
            value: geometric_mean(&means.0),
            unit: "ms",
            baseline: geometric_mean(&means.1),
            runs: least_runs,
            aim: Some(AIM),
        })?;
    }
    if report.wants("dom.native.sync_read") {
        measure_reads(&work, bench.runs(15, 3), report)?;
    }
    Ok(())
}

fn measure_rows(work: &Work, count: usize, runs: usize) -> Result<[Pair; 4]> {
    let mut pairs: [Pair; 4] = Default::default();
    // The first round warms both sides up, and does not count.
    for run in 0..=runs {
        let native_first = run % 2 == 0;
        let answer = work.evaluate(&format!("bench.rows({count}, {native_first})"))?;
        if answer["same"] != true || answer["empty"] != true {
            bail!("module and page JavaScript left different documents: {answer}");
        }
        if run == 0 {
            continue;
        }
        for (operation, pair) in OPERATIONS.iter().zip(&mut pairs) {
            pair.value.push(Work::number(&answer, &format!("/ms/native/{operation}"))?);
            pair.baseline.push(Work::number(&answer, &format!("/ms/page/{operation}"))?);
        }
    }
    Ok(pairs)
}

fn measure_reads(work: &Work, runs: usize, report: &mut Report) -> Result<()> {
    let mut pair = Pair::default();
    for run in 0..=runs {
        let native_first = run % 2 == 0;
        let answer = work.evaluate(&format!("bench.reads({READS}, {native_first})"))?;
        if answer["same"] != true {
            bail!("module and page JavaScript read different widths: {answer}");
        }
        if run > 0 {
            pair.value.push(Work::number(&answer, "/us/native")?);
            pair.baseline.push(Work::number(&answer, "/us/page")?);
        }
    }
    let (value, baseline) = pair.medians();
    report.add(Figure { name: "dom.native.sync_read".to_owned(), value, unit: "µs", baseline, runs, aim: None })
}
