//! What a view shows and computes: screenshots, evaluation, and the moment of the first frame.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::{View, ViewState};
use crate::ui_thread;

/// How long a view may take to answer.
const TIMEOUT: Duration = Duration::from_secs(20);

/// How long an off-screen view may take to draw before its last frame does.
const DRAWS_WITHIN: Duration = Duration::from_secs(5);

/// Why a view cannot be captured or evaluated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CaptureError {
    /// The view was closed meanwhile.
    #[error("the view was closed")]
    Closed,
    /// No answer in time.
    #[error("the view did not answer within {} s; 'mumba close' ends it", TIMEOUT.as_secs())]
    Timeout,
    /// Nothing was painted yet.
    #[error(transparent)]
    Frame(#[from] mumba_gpu::FrameError),
    /// The DevTools protocol gave an error.
    #[error("Chromium cannot do it: {0}")]
    Protocol(String),
}

/// A PNG with its size in pixels.
#[derive(Clone, Debug)]
pub struct Screenshot {
    /// The file.
    pub png: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// What an expression gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evaluated {
    /// The value as JSON; empty for undefined.
    Value(String),
    /// An exception with its stack.
    Exception(String),
}

async fn call(view: &Arc<View>, method: &'static str, params: Value) -> Result<Value, CaptureError> {
    let (sender, receiver) = oneshot::channel();
    let of = Arc::clone(view);
    ui_thread::run(move || {
        if let Some(session) = of.devtools() {
            session.call(
                |id| json!({ "id": id, "method": method, "params": params }).to_string(),
                move |answer| {
                    let _ = sender.send(answer);
                },
            );
        }
    })
    .await
    .map_err(|_| CaptureError::Closed)?;
    let answer = tokio::time::timeout(TIMEOUT, receiver)
        .await
        .map_err(|_| CaptureError::Timeout)?
        .map_err(|_| CaptureError::Closed)?;
    let parse = |bytes: Vec<u8>| serde_json::from_slice::<Value>(&bytes).unwrap_or(Value::Null);
    match answer {
        Ok(result) => Ok(parse(result)),
        Err(error) => {
            let error = parse(error);
            Err(CaptureError::Protocol(error["message"].as_str().unwrap_or("no reason given").to_owned()))
        }
    }
}

/// What the view shows now.
///
/// # Errors
/// When nothing was painted yet or the view does not answer.
pub async fn screenshot(view: &Arc<View>) -> Result<Screenshot, CaptureError> {
    if !view.offscreen() {
        return drawn_now(view).await;
    }
    // The last painted frame may be older than what the page holds by now, so Chromium is asked to draw. A view that does
    // not answer still shows that frame, and only that frame has an open popup on it.
    if view.state() == ViewState::Ready
        && !view.frames.has_popup()
        && let Ok(Ok(picture)) = tokio::time::timeout(DRAWS_WITHIN, drawn_now(view)).await
    {
        return Ok(picture);
    }
    let frame = view.frames.frame()?;
    let (width, height) = (frame.width, frame.height);
    let png = tokio::task::spawn_blocking(move || frame.to_png()).await.map_err(|_| CaptureError::Closed)??;
    Ok(Screenshot { png, width, height })
}

async fn drawn_now(view: &Arc<View>) -> Result<Screenshot, CaptureError> {
    let options = json!({ "format": "png", "optimizeForSpeed": true });
    let result = call(view, "Page.captureScreenshot", options).await?;
    let png = BASE64_STANDARD
        .decode(result["data"].as_str().unwrap_or_default())
        .map_err(|error| CaptureError::Protocol(error.to_string()))?;
    // Width and height stand at fixed places of a PNG's first chunk.
    let number = |at: usize| png.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_be_bytes);
    let (width, height) = (number(16), number(20));
    Ok(Screenshot { width, height, png })
}

/// Evaluates JavaScript in the view's main frame.
///
/// # Errors
/// When the view does not answer.
pub async fn evaluate(view: &Arc<View>, expression: &str, await_promise: bool) -> Result<Evaluated, CaptureError> {
    let params = json!({
        "expression": expression,
        "returnByValue": true,
        "awaitPromise": await_promise,
        "userGesture": true,
    });
    let result = call(view, "Runtime.evaluate", params).await?;
    if let Some(details) = result.get("exceptionDetails") {
        let text = details["exception"]["description"]
            .as_str()
            .or_else(|| details["text"].as_str())
            .unwrap_or("an exception without a description");
        return Ok(Evaluated::Exception(text.to_owned()));
    }
    let value = &result["result"];
    Ok(Evaluated::Value(match value.get("value") {
        Some(value) => value.to_string(),
        // NaN, -0, Infinity and bigint have no JSON of their own.
        None => value["unserializableValue"].as_str().map(|text| json!(text).to_string()).unwrap_or_default(),
    }))
}

/// Waits until the renderer has drawn the page once: it has when the second animation frame begins. UI thread.
pub(super) fn when_drawn(view: &Arc<View>) {
    let Some(session) = view.devtools() else { return };
    let of = Arc::clone(view);
    session.call(
        |id| {
            json!({ "id": id, "method": "Runtime.evaluate", "params": {
                "expression": "new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))",
                "awaitPromise": true,
            }})
            .to_string()
        },
        move |_| of.mark_drawn(),
    );
}
