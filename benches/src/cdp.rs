//! DevTools of a host over a pipe, for what only Chromium itself can tell: traces, collected garbage, counts of nodes.

use std::collections::VecDeque;
use std::io::{PipeReader, PipeWriter, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::Bench;
use crate::mumba::Mumba;

/// How long the host may take until it serves.
const SERVES_WITHIN: Duration = Duration::from_secs(60);

/// Has the pipes where Chromium wants them, and becomes the host.
const SCRIPT: &str = "exec 3<&0 4>&1 </dev/null >&2; exec \"$@\"";

/// A view in a host that DevTools are attached to.
pub(crate) struct DebuggedView {
    // Before its host, which ends with it.
    mumba: Mumba,
    host: Child,
    input: PipeReader,
    output: PipeWriter,
    /// What was read and is not a whole message yet.
    pending: Vec<u8>,
    events: VecDeque<Value>,
    next: u64,
    session: Option<String>,
}

impl DebuggedView {
    /// Opens the package of this name, and waits until its module runs.
    pub(crate) fn open(bench: &Bench, package: &str) -> Result<Self> {
        let mumba = Mumba::new(bench)?;
        let (their_input, output) = std::io::pipe().context("cannot make a pipe")?;
        let (input, their_output) = std::io::pipe().context("cannot make a pipe")?;
        let mut command = Command::new("/bin/sh");
        command.args(["-c", SCRIPT, "mumba-bench"]).arg(bench.program("mumba-host")).arg("--remote-debugging-pipe");
        command.env("MUMBA_HOME", mumba.home()).stdin(their_input).stdout(their_output).stderr(Stdio::null());
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        let host = command.spawn().context("cannot start mumba-host")?;
        // The host's ends of the pipes are its alone.
        drop(command);
        let mut view =
            Self { mumba, host, input, output, pending: Vec::new(), events: VecDeque::new(), next: 1, session: None };
        view.wait_until_it_serves()?;
        view.mumba.run(&["install", &bench.package(package).display().to_string()])?;
        let name = format!("bench-{package}");
        view.mumba.run(&["launch", &name, "--offscreen"])?;
        let app = view.mumba.run(&["info", &name])?;
        let origin = format!("https://{}.localhost/", app["id"].as_str().context("the app has no id")?);
        let targets = view.call("Target.getTargets", json!({}))?;
        let page = targets["targetInfos"].as_array().into_iter().flatten();
        let mut page = page.filter(|target| {
            target["type"] == "page" && target["url"].as_str().is_some_and(|at| at.starts_with(&origin))
        });
        let id = page.next().context("DevTools have no such page")?["targetId"].clone();
        let attached = view.call("Target.attachToTarget", json!({"targetId": id, "flatten": true}))?;
        view.session = Some(attached["sessionId"].as_str().context("DevTools gave no session")?.to_owned());
        let running = "typeof native === 'object' && typeof platform === 'object'";
        let deadline = Instant::now() + SERVES_WITHIN;
        while view.evaluate(running)? != true {
            if Instant::now() > deadline {
                bail!("the module of {name} does not run: {}", view.mumba.run(&["logs", &name])?);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(view)
    }

    fn wait_until_it_serves(&mut self) -> Result<()> {
        let deadline = Instant::now() + SERVES_WITHIN;
        loop {
            if let Some(status) = self.host.try_wait().context("cannot ask for the host")? {
                bail!("mumba-host ended at once ({status})");
            }
            let status = self.mumba.run(&["host", "status"]);
            match status {
                Ok(status) if status["host"]["pid"].is_u64() => return Ok(()),
                _ if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(50)),
                last => bail!("mumba-host does not serve: {last:?}"),
            }
        }
    }

    /// The processes of renderers.
    pub(crate) fn renderers(&mut self) -> Result<Vec<u32>> {
        let answer = self.ask("SystemInfo.getProcessInfo", json!({}), None)?;
        let processes = answer["processInfo"].as_array().into_iter().flatten();
        let renderers = processes.filter(|process| process["type"] == "renderer");
        Ok(renderers.filter_map(|process| u32::try_from(process["id"].as_u64()?).ok()).collect())
    }

    /// Calls a method of the page's DevTools.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Result<Value> {
        self.ask(method, parameters, self.session.clone())
    }

    /// Calls a method of a session, or of the browser itself.
    fn ask(&mut self, method: &str, parameters: Value, session: Option<String>) -> Result<Value> {
        let id = self.next;
        self.next += 1;
        let mut message = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.output.write_all(&bytes).context("the host took no more of DevTools")?;
        loop {
            let mut message = self.message()?;
            if message["id"] != id {
                self.events.push_back(message);
                continue;
            }
            return match message.get("error") {
                Some(error) => bail!("{method}: {error}"),
                None => Ok(message["result"].take()),
            };
        }
    }

    /// Takes the next event of DevTools.
    pub(crate) fn event(&mut self) -> Result<Value> {
        match self.events.pop_front() {
            Some(event) => Ok(event),
            None => self.message(),
        }
    }

    /// Evaluates an expression in the page, and waits for it if it is a promise.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Result<Value> {
        let parameters = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.call("Runtime.evaluate", parameters)?;
        match answer.get("exceptionDetails") {
            Some(details) => bail!("`{expression}` threw: {}", details["exception"]["description"]),
            None => Ok(answer["result"]["value"].take()),
        }
    }

    /// Reads one message; Chromium ends each with a NUL.
    fn message(&mut self) -> Result<Value> {
        let mut searched = 0;
        loop {
            if let Some(end) = self.pending[searched..].iter().position(|byte| *byte == 0) {
                let end = searched + end;
                let message = serde_json::from_slice(&self.pending[..end]).context("DevTools sent no JSON")?;
                self.pending.drain(..=end);
                return Ok(message);
            }
            searched = self.pending.len();
            let mut chunk = [0; 1 << 16];
            match self.input.read(&mut chunk).context("cannot read from DevTools")? {
                0 => bail!("the host ended"),
                count => self.pending.extend_from_slice(&chunk[..count]),
            }
        }
    }
}

impl Drop for DebuggedView {
    fn drop(&mut self) {
        // It ends when it is told to; this only sees to it that nothing stays.
        if self.mumba.stop().is_err() {
            let _ = self.host.kill();
        }
        let _ = self.host.wait();
    }
}
