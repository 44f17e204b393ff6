//! `leak.handles`, `leak.memory`: what a module leaves behind after a million operations: elements made, changed and released,
//! and a listener with each tenth; against the same in page JavaScript, in one view.
//!
//! `leak.handles` counts handles, callbacks that were not dropped, nodes and listeners; it is exact. `leak.memory` is how much
//! larger the renderer's own memory is in MB, after a garbage collection. Both compare with the state after as many operations
//! before: what is kept for the next time is no leak.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::Bench;
use crate::cdp::DebuggedView;
use crate::memory;
use mumba_figures::report::{Aim, Figure, Report, note};
use mumba_figures::sample::Pair;

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &["leak.handles", "leak.memory"];

/// How many operations one measurement has.
const OPERATIONS: usize = 1_000_000;

/// How many of them are one call: between calls the page's thread is free.
const AT_ONCE: usize = 50_000;

/// What there is at one time.
#[derive(Debug, Clone, Copy)]
struct State {
    handles: f64,
    nodes: f64,
    listeners: f64,
    memory_mb: f64,
}

/// Measures both.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    let mut view = DebuggedView::open(bench, "web-c")?;
    let runs = bench.runs(3, 1);
    let (mut left, mut memory) = (Pair::default(), Pair::default());
    for side in ["native", "platform.page"] {
        churn(&mut view, side)?;
        let mut before = state(&mut view)?;
        for _ in 0..runs {
            let undropped = churn(&mut view, side)?;
            let after = state(&mut view)?;
            note(&format!("leak: {side}, {undropped} callbacks not dropped, {before:?}, then {after:?}"));
            let of = |pair: &mut Pair, number: f64| {
                if side == "native" { &mut pair.value } else { &mut pair.baseline }.push(number);
            };
            let more = |at: fn(&State) -> f64| (at(&after) - at(&before)).max(0.0);
            of(
                &mut left,
                undropped + more(|state| state.handles) + more(|state| state.nodes) + more(|state| state.listeners),
            );
            of(&mut memory, (after.memory_mb - before.memory_mb).max(0.0));
            before = after;
        }
    }
    let (value, baseline) = left.medians();
    let aim = Some(Aim::Value(0.0));
    report.add(Figure { name: NAMES[0].to_owned(), value, unit: "left", baseline, runs, aim })?;
    let (value, baseline) = memory.medians();
    // A byte each would be 1 MB; a handle is more.
    let aim = Some(Aim::Value(1.0));
    report.add(Figure { name: NAMES[1].to_owned(), value, unit: "MB", baseline, runs, aim })
}

/// Does the operations. How many callbacks were made and not dropped.
fn churn(view: &mut DebuggedView, side: &str) -> Result<f64> {
    let mut dropped = 0.0;
    for _ in 0..OPERATIONS / AT_ONCE {
        dropped += number(&view.evaluate(&format!("{side}.churn({AT_ONCE})"))?)?;
    }
    // What is released while a callback runs is dropped when it has returned.
    dropped += number(&view.evaluate(&format!("{side}.churn(0)"))?)?;
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let made = (OPERATIONS / 10) as f64;
    if dropped > made {
        bail!("{side}: {dropped} of {made} callbacks were dropped");
    }
    Ok(made - dropped)
}

fn state(view: &mut DebuggedView) -> Result<State> {
    for _ in 0..3 {
        view.evaluate("platform.drawn()")?;
        view.call("HeapProfiler.collectGarbage", json!({}))?;
    }
    let handles = number(&view.evaluate("native.held()")?)?;
    let counters = view.call("Memory.getDOMCounters", json!({}))?;
    std::thread::sleep(Duration::from_millis(500));
    Ok(State {
        handles,
        nodes: number(&counters["nodes"])?,
        listeners: number(&counters["jsEventListeners"])?,
        memory_mb: renderers_mb(view)?,
    })
}

/// The memory of the host's renderers.
fn renderers_mb(view: &mut DebuggedView) -> Result<f64> {
    let renderers = view.renderers()?;
    if renderers.is_empty() {
        bail!("the host has no renderer");
    }
    renderers.into_iter().map(memory::pss_mb).sum()
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("{value} is no number"))
}
