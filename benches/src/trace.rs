//! What a trace of Chromium says about one click, measured as js-framework-benchmark measures.
//!
//! The time of an operation goes from the beginning of the click's dispatch to the end of the commit that follows the last
//! layout or function call after it. Its script time is what of that is covered by scripts and by the dispatch itself, whether
//! JavaScript or native code listens.

use serde_json::Value;

/// The categories that the events below are in.
pub(crate) const CATEGORIES: &[&str] =
    &["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/// What work is done in that is a script's.
const SCRIPTS: &[&str] = &[
    "EventDispatch",
    "EvaluateScript",
    "v8.evaluateModule",
    "FunctionCall",
    "TimerFire",
    "FireIdleCallback",
    "FireAnimationFrame",
    "RunMicrotasks",
    "V8.Execute",
];

/// After the last of these the commit is looked for.
const CHANGES: &[&str] = &["Layout", "FunctionCall", "FireAnimationFrame", "TimerFire"];

/// How long an operation took, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Operation {
    /// From the click to the commit.
    pub(crate) total_ms: f64,
    /// Of that, in scripts.
    pub(crate) script_ms: f64,
}

/// Why a trace says nothing about an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// There is not one click in it but so many.
    Click(usize),
    /// It ends before the commit.
    Commit,
}

#[derive(Debug, Clone, Copy)]
struct Span<'a> {
    name: &'a str,
    from: f64,
    to: f64,
}

impl Operation {
    /// Finds the operation in the events of a trace.
    pub(crate) fn in_trace(events: &[Value]) -> Result<Self, Missing> {
        let is_click = |event: &&Value| event["name"] == "EventDispatch" && event["args"]["data"]["type"] == "click";
        let clicks: Vec<&Value> = events.iter().filter(is_click).collect();
        let [click] = clicks[..] else { return Err(Missing::Click(clicks.len())) };
        let process = &click["pid"];
        let Some(click) = Span::of(click) else { return Err(Missing::Click(0)) };
        let here: Vec<Span<'_>> =
            events.iter().filter(|event| &event["pid"] == process && event["ph"] == "X").filter_map(Span::of).collect();

        let changes = here.iter().filter(|span| span.from > click.to && CHANGES.contains(&span.name));
        let last_change = changes.map(|span| span.to).fold(click.to, f64::max);
        let commits = here.iter().filter(|span| span.name == "Commit" && span.from > last_change);
        let end = commits.map(|span| span.to).fold(f64::INFINITY, f64::min);
        if end.is_infinite() {
            return Err(Missing::Commit);
        }
        let scripts =
            here.iter().filter(|span| SCRIPTS.contains(&span.name) && span.from >= click.from && span.from <= end);
        let script = covered(scripts.map(|span| (span.from, span.to)).collect());
        Ok(Self { total_ms: (end - click.from) / 1e3, script_ms: script / 1e3 })
    }
}

impl<'a> Span<'a> {
    fn of(event: &'a Value) -> Option<Self> {
        let (name, from) = (event["name"].as_str()?, event["ts"].as_f64()?);
        Some(Self { name, from, to: from + event["dur"].as_f64().unwrap_or(0.0) })
    }
}

/// How much time the spans cover together.
fn covered(mut spans: Vec<(f64, f64)>) -> f64 {
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut until = f64::NEG_INFINITY;
    let mut sum = 0.0;
    for (from, to) in spans {
        sum += (to - from.max(until)).max(0.0);
        until = until.max(to);
    }
    sum
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn span(name: &str, from: u32, duration: u32) -> Value {
        json!({"name": name, "ph": "X", "pid": 7, "ts": from, "dur": duration})
    }

    fn click(from: u32, duration: u32) -> Value {
        let mut event = span("EventDispatch", from, duration);
        event["args"] = json!({"data": {"type": "click"}});
        event
    }

    #[test]
    fn the_commit_after_the_last_change_counts() {
        let mut other = span("Layout", 90_000, 1000);
        other["pid"] = json!(8);
        let events = [
            span("Commit", 500, 100),
            click(1000, 4000),
            span("FunctionCall", 1500, 3000),
            span("Layout", 6000, 2000),
            span("Commit", 5500, 100),
            span("Commit", 9000, 1000),
            span("Commit", 50_000, 1000),
            other,
        ];
        assert_eq!(Operation::in_trace(&events), Ok(Operation { total_ms: 9.0, script_ms: 4.0 }));
    }

    #[test]
    fn scripts_that_run_later_count_and_nested_ones_count_once() {
        let events = [
            click(1000, 1000),
            span("FunctionCall", 1100, 500),
            span("RunMicrotasks", 1900, 300),
            span("FireAnimationFrame", 3000, 1000),
            span("FunctionCall", 3100, 800),
            span("Commit", 5000, 1000),
            span("FunctionCall", 9000, 1000),
            span("Commit", 11_000, 1000),
        ];
        // The call at 9,000 makes the second commit the end.
        assert_eq!(Operation::in_trace(&events), Ok(Operation { total_ms: 11.0, script_ms: 3.2 }));
    }

    #[test]
    fn a_trace_without_a_click_or_a_commit_says_nothing() {
        assert_eq!(Operation::in_trace(&[span("Commit", 1, 1)]), Err(Missing::Click(0)));
        assert_eq!(Operation::in_trace(&[click(1, 1), click(5, 1)]), Err(Missing::Click(2)));
        assert_eq!(
            Operation::in_trace(&[span("Commit", 0, 1), click(2, 10), span("Layout", 20, 5), span("Commit", 15, 2)]),
            Err(Missing::Commit)
        );
    }
}
