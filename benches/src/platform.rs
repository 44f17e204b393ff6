//! `dom.read_sync`, `dom.property_reads`, `dom.string_calls`, `dom.creations`, `webgl.draw_calls`, `canvas.paths`, `buffer.*`:
//! the web platform through the generated headers of C, against page JavaScript, in one view.
//!
//! Milliseconds until the work is executed and flushed, timed in the page. What both sides did is compared every time: a sum
//! of what was read, the document, or the pixels.

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::Bench;
use crate::cdp::DebuggedView;
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, median};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &[
    "dom.read_sync",
    "dom.property_reads",
    "dom.string_calls",
    "dom.creations",
    "webgl.draw_calls",
    "canvas.paths",
    "buffer.copy",
    "buffer.copies",
];

/// What is measured on both sides.
struct Kind {
    figure: &'static str,
    /// What page and module call it.
    work: &'static str,
    /// How often it is done in one measurement.
    count: usize,
    /// How many measurements there are.
    runs: usize,
    aim: Option<Aim>,
}

const fn kind(figure: &'static str, work: &'static str, count: usize, aim: Option<Aim>) -> Kind {
    Kind { figure, work, count, runs: 21, aim }
}

const KINDS: [Kind; 6] = [
    kind("dom.read_sync", "read_sync", 2000, Some(Aim::Ratio(1.5))),
    kind("dom.property_reads", "property_reads", 10_000, None),
    kind("dom.string_calls", "string_calls", 10_000, None),
    kind("dom.creations", "creations", 10_000, None),
    // The processes that draw have the processors for a quarter of a second after each millisecond that is measured, and now and then in the
    // middle of it. Drawn again and again from 366 windows, medians of 101 differed by a fifth, and those of 301 by a tenth (decision 019).
    Kind { runs: 301, ..kind("webgl.draw_calls", "draw_calls", 10_000, Some(Aim::Ratio(1.2))) },
    kind("canvas.paths", "paths", 10_000, Some(Aim::Ratio(1.2))),
];

/// How many MiB go into a buffer and out of it.
const BUFFER_MIB: usize = 64;

/// Measures those that are wanted.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let mut view = DebuggedView::open(bench, "web-c")?;
    for Kind { figure: name, work, count, runs, aim } in KINDS {
        if !report.wants(name) {
            continue;
        }
        let runs = bench.runs(runs, 5);
        let mut pair = Pair::default();
        // The first rounds warm both sides up, and do not count.
        for run in 0..runs + 2 {
            let answer = view.evaluate(&format!("platform.measure('{work}', {count}, {})", run % 2 == 0))?;
            if answer["same"] != true {
                bail!("{name}: module and page JavaScript did different things: {answer}");
            }
            if run >= 2 {
                pair.value.push(number(&answer, "/ms/native")?);
                pair.baseline.push(number(&answer, "/ms/page")?);
            }
        }
        let (value, baseline) = pair.medians();
        report.add(Figure { name: name.to_owned(), value, unit: "ms", baseline, runs, aim })?;
    }
    if report.wants("buffer.copy") || report.wants("buffer.copies") {
        buffers(&mut view, bench.runs(11, 3), report)?;
    }
    Ok(())
}

fn buffers(view: &mut DebuggedView, runs: usize, report: &mut Report) -> Result<()> {
    let mut pair = Pair::default();
    let mut copies = Vec::new();
    for run in 0..=runs {
        let answer = view.evaluate(&format!("platform.copies({BUFFER_MIB}, {})", run % 2 == 0))?;
        if answer["same"] != true {
            bail!("buffer.copy: not all bytes came through: {answer}");
        }
        copies.push(number(&answer, "/copies")?);
        if run > 0 {
            pair.value.push(number(&answer, "/ms/native")?);
            pair.baseline.push(number(&answer, "/ms/page")?);
        }
    }
    let (value, baseline) = pair.medians();
    report.add(Figure { name: "buffer.copy".to_owned(), value, unit: "ms", baseline, runs, aim: None })?;
    // Of the ABI's own, beside those that the module wants.
    let (name, value) = ("buffer.copies".to_owned(), median(&copies));
    report.add(Figure { name, value, unit: "copies", baseline: 0.0, runs, aim: Some(Aim::Value(0.0)) })
}

fn number(answer: &Value, pointer: &str) -> Result<f64> {
    answer.pointer(pointer).and_then(Value::as_f64).with_context(|| format!("no number {pointer} in {answer}"))
}
