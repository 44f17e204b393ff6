//! `mumba describe`

use mumba_client::host::{DescribeRequest, DescribeResponse, MessageDescription, MethodDescription};
use mumba_client::request;
use serde_json::{Value, json};

use super::QUICK;
use crate::cli::DescribeArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::text::safe;

pub(crate) async fn run(args: DescribeArgs, context: &Context) -> Result<Exit> {
    let client = context.connect_or_start().await?;
    let describe = DescribeRequest { app: args.app, symbol: args.symbol.unwrap_or_default() };
    let described = client.calls().describe(request(describe, QUICK)).await?.into_inner();
    if context.output.is_json() {
        context.output.json(&shape(&described))?;
    } else {
        for line in described.text.lines() {
            context.output.line(safe(line))?;
        }
    }
    Ok(Exit::Success)
}

/// The form of `--json`.
fn shape(described: &DescribeResponse) -> Value {
    let services = described.services.iter().map(|service| {
        let methods: Vec<_> = service.methods.iter().map(method).collect();
        json!({"name": service.name, "comment": service.comment, "methods": methods})
    });
    json!({
        "services": services.collect::<Vec<_>>(),
        "messages": described.messages.iter().map(message).collect::<Vec<_>>(),
    })
}

fn method(method: &MethodDescription) -> Value {
    json!({
        "name": method.name, "comment": method.comment, "request": method.request, "response": method.response,
        "client_streaming": method.client_streaming, "server_streaming": method.server_streaming,
    })
}

fn message(message: &MessageDescription) -> Value {
    let fields = message.fields.iter().map(|field| {
        let mut value = json!({
            "name": field.name, "json_name": field.json_name, "number": field.number, "type": field.r#type,
            "comment": field.comment,
        });
        if !field.oneof.is_empty() {
            value["oneof"] = field.oneof.clone().into();
        }
        value
    });
    let mut value = json!({"name": message.name, "comment": message.comment});
    if message.values.is_empty() {
        value["fields"] = fields.collect();
    } else {
        let values = message.values.iter();
        value["values"] =
            values.map(|one| json!({"name": one.name, "number": one.number, "comment": one.comment})).collect();
    }
    value
}
