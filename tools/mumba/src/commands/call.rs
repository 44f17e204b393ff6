//! `mumba call`

use std::io::{self, Read};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mumba_client::host::call_request::Content as Request;
use mumba_client::host::call_response::Content as Response;
use mumba_client::host::{CallEnd, CallMetadata, CallRequest, CallStart};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::cli::CallArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::text::safe;

/// Messages that wait to be sent.
const QUEUE: usize = 16;

pub(crate) async fn run(args: CallArgs, context: &Context) -> Result<Exit> {
    let start = CallStart {
        app: args.app.clone(),
        method: args.method.clone(),
        encoded: false,
        emit_defaults: args.emit_defaults,
        timeout_ms: args.timeout.map_or(0, |timeout| u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX)),
        metadata: args.metadata.into_iter().map(|(name, value)| CallMetadata { name, value }).collect(),
    };
    let client = context.connect_or_start().await?;
    let (requests, receiver) = mpsc::channel(QUEUE);
    let _ = requests.send(CallRequest { content: Some(Request::Start(start)) }).await;
    let mut responses = client.calls().call(ReceiverStream::new(receiver)).await?.into_inner();
    let mut requests = Some(requests);
    let (wrong, mut is_wrong) = mpsc::channel::<(Error, mpsc::Sender<CallRequest>)>(1);
    loop {
        let response = tokio::select! {
            // What was typed is the better reason than what the host makes of its absence.
            biased;
            Some((error, _requests)) = is_wrong.recv() => return Err(error),
            response = responses.message() => response?,
        };
        match response.and_then(|response| response.content) {
            Some(Response::Opened(opened)) => {
                let Some(requests) = requests.take() else { continue };
                let message = args.message.clone();
                let wrong = wrong.clone();
                // Standard input is read by a thread that nobody waits for: it may never end.
                std::thread::spawn(move || {
                    if let Err(error) = send(message, opened.client_streaming, &requests) {
                        // The requests end after the error is known.
                        let _ = wrong.blocking_send((error, requests));
                    }
                });
            }
            Some(Response::Json(text)) => {
                if context.output.is_json() {
                    context.output.json(&serde_json::from_str::<Value>(&text).map_err(io::Error::other)?)?;
                } else {
                    // JSON has its line ends within strings escaped.
                    context.output.line(safe(&text))?;
                }
            }
            Some(Response::Message(_)) => {}
            Some(Response::End(end)) if end.code == 0 => return Ok(Exit::Success),
            Some(Response::End(end)) => return Err(failed(&args.method, end)),
            None => return Err(Error::new(Exit::Failure, "HOST_ENDED", "the host ended before the call did")),
        }
    }
}

/// Sends the messages: those of the argument, or of standard input as they come.
fn send(message: Option<String>, many: bool, requests: &mpsc::Sender<CallRequest>) -> Result<()> {
    let reader: Box<dyn Read> = match message {
        Some(text) if text != "-" => Box::new(io::Cursor::new(text)),
        None if !many => Box::new(io::Cursor::new("{}")),
        _ => Box::new(io::stdin().lock()),
    };
    let mut sent = 0;
    for value in serde_json::Deserializer::from_reader(reader).into_iter::<Value>() {
        let value = value.map_err(|error| Error::usage(format!("message {} is not JSON: {error}", sent + 1)))?;
        if sent == 1 && !many {
            return Err(Error::usage("the method takes one message, and more were given"));
        }
        sent += 1;
        if requests.blocking_send(CallRequest { content: Some(Request::Json(value.to_string())) }).is_err() {
            // The call is over.
            return Ok(());
        }
    }
    if sent == 0 && !many {
        return Err(Error::usage("the method takes one message, and none was given; {} is an empty one"));
    }
    Ok(())
}

/// How the method failed.
fn failed(method: &str, end: CallEnd) -> Error {
    let mut message = format!("{method} failed: {}: {}", end.code_name, end.message);
    let mut details = Vec::new();
    for detail in end.details {
        let json = serde_json::from_str::<Value>(&detail.json).ok();
        let shown = json.as_ref().map_or_else(|| format!("{} bytes", detail.value.len()), Value::to_string);
        message.push_str(&format!("\n  {}: {shown}", detail.r#type));
        let mut value = json!({"type": detail.r#type, "value": STANDARD.encode(&detail.value)});
        if let Some(json) = json {
            value["json"] = json;
        }
        details.push(value);
    }
    let mut error = Error::new(Exit::CallFailed, "CALL_FAILED", message);
    error.more = json!({"code": end.code_name, "message": end.message, "details": details});
    error
}
