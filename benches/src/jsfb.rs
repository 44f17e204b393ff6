//! `jsfb.<c|rust>.*`: the nine operations of js-framework-benchmark (keyed) by a native module, against page JavaScript
//! without a framework, in one view.
//!
//! Measured as that benchmark does: a real click, a trace of Chromium, the time from the click to the commit after the last
//! layout ([`crate::trace`]), after the same operations to warm up, with the same slowdown of the processor, after a garbage
//! collection. `.geomean` and `.script_geomean` weigh operations as its table of results does. Whether both sides left the same
//! rows behind is checked after every operation.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::Bench;
use crate::cdp::DebuggedView;
use crate::trace::{CATEGORIES, Missing, Operation};
use mumba_figures::report::{Aim, Figure, Report};
use mumba_figures::sample::{Pair, weighted_geometric_mean};

/// The figures of this module.
pub(crate) const NAMES: &[&str] = &[
    "jsfb.c.create",
    "jsfb.c.replace",
    "jsfb.c.update",
    "jsfb.c.select",
    "jsfb.c.swap",
    "jsfb.c.remove",
    "jsfb.c.create_many",
    "jsfb.c.append",
    "jsfb.c.clear",
    "jsfb.c.geomean",
    "jsfb.c.script_geomean",
    "jsfb.rust.create",
    "jsfb.rust.replace",
    "jsfb.rust.update",
    "jsfb.rust.select",
    "jsfb.rust.swap",
    "jsfb.rust.remove",
    "jsfb.rust.create_many",
    "jsfb.rust.append",
    "jsfb.rust.clear",
    "jsfb.rust.geomean",
    "jsfb.rust.script_geomean",
];

struct Kind {
    name: &'static str,
    weight: f64,
    /// By how much the processor is slowed down.
    slowdown: u32,
    /// How many rows there must be afterwards.
    rows: u64,
}

/// In the order of that benchmark's table. Weights and slowdowns are facts of it: its results are computed with them.
const OPERATIONS: [Kind; 9] = [
    Kind { name: "create", weight: 0.642_802_481_370_63, slowdown: 1, rows: 1000 },
    Kind { name: "replace", weight: 0.560_717_815_046_617_6, slowdown: 1, rows: 1000 },
    Kind { name: "update", weight: 0.564_380_075_071_656_4, slowdown: 4, rows: 1000 },
    Kind { name: "select", weight: 0.192_563_587_017_052_2, slowdown: 4, rows: 1000 },
    Kind { name: "swap", weight: 0.132_006_128_793_417_14, slowdown: 4, rows: 1000 },
    Kind { name: "remove", weight: 0.527_709_121_229_265_8, slowdown: 2, rows: 993 },
    Kind { name: "create_many", weight: 0.564_444_960_096_553_4, slowdown: 1, rows: 10_000 },
    Kind { name: "append", weight: 0.550_835_982_058_284_8, slowdown: 1, rows: 2000 },
    Kind { name: "clear", weight: 0.422_583_663_141_921_1, slowdown: 4, rows: 0 },
];

/// The most of page JavaScript's time that native work should take, from click to commit.
const AIM: Aim = Aim::Ratio(1.05);

/// The same of script time alone.
const SCRIPT_AIM: Aim = Aim::Ratio(1.15);

/// How long the trace goes on after the click's handling: first, and after traces that ended before the commit.
const AFTER_CLICK: [Duration; 4] =
    [Duration::from_millis(250), Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(9)];

/// Measures those that are wanted.
pub(crate) fn measure(bench: &Bench, report: &mut Report) -> Result<()> {
    for language in ["c", "rust"] {
        let prefix = format!("jsfb.{language}.");
        if NAMES.iter().any(|name| name.starts_with(&prefix) && report.wants(name)) {
            measure_language(bench, language, report)?;
        }
    }
    Ok(())
}

fn measure_language(bench: &Bench, language: &str, report: &mut Report) -> Result<()> {
    let mut view = DebuggedView::open(bench, &format!("web-{language}"))?;
    let runs = bench.runs(15, 3);
    let means = ["geomean", "script_geomean"].map(|mean| format!("jsfb.{language}.{mean}"));
    let all = means.iter().any(|name| report.wants(name));
    let mut totals = Vec::new();
    let mut scripts = Vec::new();
    for kind in &OPERATIONS {
        let name = format!("jsfb.{language}.{}", kind.name);
        if !all && !report.wants(&name) {
            continue;
        }
        let (total, script) = operation(&mut view, kind, runs).with_context(|| name.clone())?;
        let (value, baseline) = total.medians();
        let (script_value, script_baseline) = script.medians();
        mumba_figures::report::note(&format!(
            "{name}: {value:.2} ms of {baseline:.2} ms; in scripts {script_value:.2} ms of {script_baseline:.2} ms"
        ));
        totals.push((kind.weight, value, baseline));
        scripts.push((kind.weight, script_value, script_baseline));
        report.add(Figure { name, value, unit: "ms", baseline, runs, aim: None })?;
    }
    for (name, medians, aim) in [(&means[0], totals, AIM), (&means[1], scripts, SCRIPT_AIM)] {
        if medians.len() < OPERATIONS.len() {
            continue;
        }
        let value = weighted_geometric_mean(medians.iter().map(|&(weight, value, _)| (weight, value)));
        let baseline = weighted_geometric_mean(medians.iter().map(|&(weight, _, baseline)| (weight, baseline)));
        report.add(Figure { name: name.clone(), value, unit: "ms", baseline, runs, aim: Some(aim) })?;
    }
    Ok(())
}

/// Measures one operation on both sides: the whole of it, and its script time.
fn operation(view: &mut DebuggedView, kind: &Kind, runs: usize) -> Result<(Pair, Pair)> {
    let mut total = Pair::default();
    let mut script = Pair::default();
    for run in 0..runs {
        let sides = if run % 2 == 0 { ["native", "page"] } else { ["page", "native"] };
        let mut left = Vec::new();
        for side in sides {
            let (took, answer) = once(view, kind, side)?;
            if answer["changed"] != true && kind.rows > 0 || answer["rows"] != kind.rows {
                bail!("the {side} did not do its work: {answer}");
            }
            left.push(answer["digest"].clone());
            let of = |pair: &mut Pair, number: f64| {
                if side == "native" { &mut pair.value } else { &mut pair.baseline }.push(number);
            };
            of(&mut total, took.total_ms);
            of(&mut script, took.script_ms);
        }
        if left[0] != left[1] {
            bail!("module and page JavaScript left different rows");
        }
    }
    Ok((total, script))
}

fn once(view: &mut DebuggedView, kind: &Kind, side: &str) -> Result<(Operation, Value)> {
    let mut last = Missing::Commit;
    for after_click in AFTER_CLICK {
        let at = view.evaluate(&format!("rows.prepare('{side}', '{}')", kind.name))?;
        let mouse = |view: &mut DebuggedView, what: &str, count: u32| {
            let mut parameters = json!({"type": what, "x": at["x"], "y": at["y"], "clickCount": count});
            if count > 0 {
                parameters["button"] = json!("left");
            }
            view.call("Input.dispatchMouseEvent", parameters)
        };
        // The pointer is there before the trace begins: what it does to the style of what is below is no part of it.
        mouse(view, "mouseMoved", 0)?;
        view.evaluate("platform.drawn()")?;
        view.call("HeapProfiler.collectGarbage", json!({}))?;
        view.call("Emulation.setCPUThrottlingRate", json!({"rate": kind.slowdown}))?;
        let config =
            json!({"recordMode": "recordUntilFull", "includedCategories": CATEGORIES, "excludedCategories": ["*"]});
        view.call("Tracing.start", json!({"traceConfig": config, "transferMode": "ReportEvents"}))?;
        mouse(view, "mousePressed", 1)?;
        mouse(view, "mouseReleased", 1)?;
        // Nothing is asked of the page meanwhile: it would be in the trace.
        std::thread::sleep(after_click * kind.slowdown);
        view.call("Tracing.end", json!({}))?;
        let events = trace(view)?;
        view.call("Emulation.setCPUThrottlingRate", json!({"rate": 1}))?;
        let answer = view.evaluate("rows.finish()")?;
        match Operation::in_trace(&events) {
            Ok(took) => return Ok((took, answer)),
            Err(missing) => last = missing,
        }
    }
    bail!("the traces lack what is to be measured: {last:?}")
}

/// Takes what was traced.
fn trace(view: &mut DebuggedView) -> Result<Vec<Value>> {
    let mut events = Vec::new();
    loop {
        let mut event = view.event()?;
        match event["method"].as_str() {
            Some("Tracing.dataCollected") => {
                if let Value::Array(more) = event["params"]["value"].take() {
                    events.extend(more);
                }
            }
            Some("Tracing.tracingComplete") => return Ok(events),
            _ => {}
        }
    }
}
