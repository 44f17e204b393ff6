//! A native view in which module and page do the same work, for the figures that are measured inside of a page.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::Bench;
use crate::mumba::Mumba;

/// The app's name.
const APP: &str = "bench-work";

/// How long the view and its module may take.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// The view, under `mumba run`, so that it can be asked.
pub(crate) struct Work {
    mumba: Mumba,
    run: Child,
    /// What `mumba run` last said, for when something fails.
    said: Arc<Mutex<Vec<String>>>,
}

impl Work {
    /// Opens the view, and waits until its module runs.
    pub(crate) fn open(bench: &Bench) -> Result<Self> {
        let mumba = Mumba::new(bench)?;
        let folder = bench.package("work").display().to_string();
        let mut run = mumba
            .command(&["run", &folder, "--offscreen", "--json"])
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start mumba")?;
        let said = Arc::new(Mutex::new(Vec::new()));
        if let Some(output) = run.stdout.take() {
            let said = Arc::clone(&said);
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
                    if said.len() >= 20 {
                        said.remove(0);
                    }
                    said.push(line);
                }
            });
        }
        let work = Self { mumba, run, said };
        let deadline = Instant::now() + READY_WITHIN;
        loop {
            match work.evaluate("typeof native === 'object' && typeof bench === 'object'") {
                Ok(Value::Bool(true)) => return Ok(work),
                _ if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(100)),
                last => {
                    let said = work.said.lock().unwrap_or_else(PoisonError::into_inner).join("\n");
                    bail!("the view of the benchmark's work does not run ({last:?}):\n{said}");
                }
            }
        }
    }

    /// Evaluates an expression in the page, and waits for it if it is a promise.
    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value> {
        let mut command = self.mumba.command(&["eval", APP, "-", "--json"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start mumba")?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(expression.as_bytes()).context("cannot write to mumba")?;
        }
        let output = child.wait_with_output().context("cannot wait for mumba")?;
        let text = String::from_utf8_lossy(&output.stdout);
        let mut answer: Value = serde_json::from_str(&text).with_context(|| {
            format!("`{expression}` gave nothing: {text}{}", String::from_utf8_lossy(&output.stderr).trim())
        })?;
        match answer["exception"].as_str() {
            Some(exception) => bail!("`{expression}` threw: {exception}"),
            None => Ok(answer["value"].take()),
        }
    }

    /// A number in an answer.
    pub(crate) fn number(answer: &Value, pointer: &str) -> Result<f64> {
        answer.pointer(pointer).and_then(Value::as_f64).with_context(|| format!("no number {pointer} in {answer}"))
    }

    /// The id of the app.
    pub(crate) fn app_id(&self) -> Result<String> {
        let app = self.mumba.run(&["info", APP])?;
        Ok(app["id"].as_str().context("the app has no id")?.to_owned())
    }

    /// The Mumba that it runs in.
    pub(crate) fn mumba(&self) -> &Mumba {
        &self.mumba
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // The host stops the app when its runner goes.
        let _ = self.run.kill();
        let _ = self.run.wait();
    }
}
