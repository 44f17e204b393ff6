//! DevTools over a pipe: the only way into the browser from outside, and never a port.

use std::collections::HashMap;
use std::io::{PipeReader, PipeWriter, Read as _, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::oneshot;

/// How long Chromium may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a call to DevTools failed.
#[derive(Clone, Debug)]
pub enum CdpError {
    /// Chromium says no.
    Refused(String),
    /// The host ended.
    Ended,
    /// There was no answer in time.
    Late,
    /// The answer cannot be read, and why: text with half of a surrogate pair, for one, which JSON has and Rust has not.
    Unreadable(String),
}

type Answer = Result<Value, CdpError>;

#[derive(Debug)]
struct Shared {
    output: Mutex<PipeWriter>,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Answer>>>,
    next: AtomicU64,
}

/// A connection to Chromium's DevTools. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Cdp {
    shared: Arc<Shared>,
}

impl Cdp {
    /// Over the two pipes of a host.
    pub(crate) fn over(input: PipeReader, output: PipeWriter) -> Cdp {
        let shared =
            Arc::new(Shared { output: Mutex::new(output), waiting: Mutex::default(), next: AtomicU64::new(1) });
        let reader = Arc::clone(&shared);
        std::thread::spawn(move || read(input, &reader));
        Cdp { shared }
    }

    /// Calls a method of the browser, or of a page's session.
    ///
    /// # Errors
    /// When Chromium refuses, ends, or does not answer.
    pub async fn try_call(&self, session: Option<&str>, method: &str, parameters: Value) -> Answer {
        let id = self.shared.next.fetch_add(1, Ordering::Relaxed);
        let mut message = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let (sender, receiver) = oneshot::channel();
        self.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(id, sender);
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let written = self
            .shared
            .output
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write_all(&bytes)
            .map_err(|_| CdpError::Ended);
        written?;
        match tokio::time::timeout(PATIENCE, receiver).await {
            Ok(answer) => answer.unwrap_or(Err(CdpError::Ended)),
            Err(_) => Err(CdpError::Late),
        }
    }

    /// Calls a method of the browser, or of a page's session.
    ///
    /// # Panics
    /// When it fails.
    pub async fn call(&self, session: Option<&str>, method: &str, parameters: Value) -> Value {
        self.try_call(session, method, parameters).await.unwrap_or_else(|error| panic!("{method}: {error:?}"))
    }

    /// What can be attached to: pages, workers.
    ///
    /// # Panics
    /// When Chromium does not answer.
    pub async fn targets(&self) -> Vec<Value> {
        let answer = self.call(None, "Target.getTargets", json!({})).await;
        answer["targetInfos"].as_array().cloned().unwrap_or_default()
    }

    /// The id of the GPU process, if there is one now.
    pub async fn gpu_process(&self) -> Option<u32> {
        let answer = self.try_call(None, "SystemInfo.getProcessInfo", json!({})).await.ok()?;
        let processes = answer["processInfo"].as_array()?.clone();
        let gpu = processes.iter().find(|process| process["type"] == "GPU")?;
        u32::try_from(gpu["id"].as_u64()?).ok().filter(|id| *id != 0)
    }
}

/// Reads Chromium's messages, each ended by a NUL, until it ends.
fn read(mut input: PipeReader, shared: &Shared) {
    let mut pending: Vec<u8> = Vec::new();
    let mut chunk = vec![0; 1 << 16];
    loop {
        match input.read(&mut chunk) {
            Ok(0) | Err(_) => break,
            Ok(count) => pending.extend_from_slice(&chunk[..count]),
        }
        while let Some(end) = pending.iter().position(|byte| *byte == 0) {
            let message: Vec<u8> = pending.drain(..=end).collect();
            take(&message[..end], shared);
        }
    }
    // Whoever waits learns that no answer comes.
    shared.waiting.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

/// Whom a message answers; nobody, if it is an event.
#[derive(Deserialize)]
struct Addressed {
    id: Option<u64>,
}

fn take(message: &[u8], shared: &Shared) {
    // Reads over what it does not look for, be it readable or not.
    let Ok(Addressed { id: Some(id) }) = serde_json::from_slice(message) else { return };
    let Some(waiting) = shared.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&id) else { return };
    let answer = match serde_json::from_slice::<Value>(message) {
        Ok(mut message) => match message.get("error") {
            Some(error) => Err(CdpError::Refused(error.to_string())),
            None => Ok(message["result"].take()),
        },
        Err(error) => Err(CdpError::Unreadable(error.to_string())),
    };
    let _ = waiting.send(answer);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_answer_that_cannot_be_read_is_an_error() {
        let (input, mut answers) = std::io::pipe().unwrap();
        let (_questions, output) = std::io::pipe().unwrap();
        let cdp = Cdp::over(input, output);
        answers.write_all(b"{\"method\":\"Some.event\",\"params\":\"\\udc00\"}\0").unwrap();
        let asking = tokio::spawn({
            let cdp = cdp.clone();
            async move { cdp.try_call(None, "Runtime.evaluate", json!({})).await }
        });
        while cdp.shared.waiting.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        answers.write_all(b"{\"id\":1,\"result\":{\"value\":\"a\\ud800b\"}}\0").unwrap();
        let answer = asking.await.unwrap();
        assert!(matches!(answer, Err(CdpError::Unreadable(_))), "{answer:?}");
    }
}
