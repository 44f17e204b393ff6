//! `mumba eval`

use std::io::Read as _;

use mumba_client::host::EvaluateRequest;
use mumba_client::request;
use serde_json::json;

use super::PATIENT;
use crate::cli::EvalArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::text::{safe, safe_lines};

pub(crate) async fn run(args: EvalArgs, context: &Context) -> Result<Exit> {
    let expression = if args.expression == "-" { read_input()? } else { args.expression };
    let client = context.connect().await?;
    let evaluate = EvaluateRequest { target: args.target, expression, await_promise: !args.no_await };
    let result = client.views().evaluate(request(evaluate, PATIENT)).await?.into_inner();
    let threw = !result.exception.is_empty();
    if context.output.is_json() {
        let value = match (threw, result.json.as_str()) {
            (true, _) => json!({"exception": result.exception}),
            (false, "") => json!({}),
            (false, text) => {
                json!({"value": serde_json::from_str::<serde_json::Value>(text).map_err(std::io::Error::other)?})
            }
        };
        context.output.json(&value)?;
    } else if threw {
        context.output.note(safe_lines(&result.exception));
    } else {
        // JSON has its line ends within strings escaped.
        context.output.line(if result.json.is_empty() { "undefined".into() } else { safe(&result.json) })?;
    }
    Ok(if threw { Exit::Exception } else { Exit::Success })
}

fn read_input() -> Result<String> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .read_to_string(&mut text)
        .map_err(|error| Error::file("cannot read standard input", &error))?;
    Ok(text)
}
