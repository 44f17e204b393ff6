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

/// A figure, what page and module call its work, and how often that is done in one measurement.
const KINDS: [(&str, &str, usize, Option<Aim>); 6] = [
    ("dom.read_sync", "read_sync", 2000, Some(Aim::Ratio(1.5))),
    ("dom.property_reads", "property_reads", 10_000, None),
    ("dom.string_calls", "string_calls", 10_000, None),
    ("dom.creations", "creations", 10_000, None),
    ("webgl.draw_calls", "draw_calls", 10_000, Some(Aim::Ratio(1.2))),
    ("canvas.paths", "paths", 10_000, Some(Aim::Ratio(1.2))),
];

/// How many MiB go into a buffer and out of it.
const BUFFER_MIB: usize = 64;

/// Measures those that are wanted.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let mut view = DebuggedView::open(bench, "web-c")?;
    for (name, kind, count, aim) in KINDS {
        if !report.wants(name) {
            continue;
        }
        let runs = bench.runs(21, 5);
        let mut pair = Pair::default();
        // The first rounds warm both sides up, and do not count.
        for run in 0..runs + 2 {
            let answer = view.evaluate(&format!("platform.measure('{kind}', {count}, {})", run % 2 == 0))?;
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
