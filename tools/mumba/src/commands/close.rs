//! `mumba close`

use mumba_client::host::CloseViewsRequest;
use mumba_client::request;
use serde_json::json;

use super::PATIENT;
use crate::cli::CloseArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::text::safe;

pub(crate) async fn run(args: CloseArgs, context: &Context) -> Result<Exit> {
    let client = context.connect().await?;
    let close = CloseViewsRequest { target: args.target };
    let closed = client.views().close_views(request(close, PATIENT)).await?.into_inner().view_ids;
    if context.output.is_json() {
        context.output.json(&json!({"closed": closed}))?;
    } else {
        context.output.line(sentence(&closed))?;
    }
    Ok(Exit::Success)
}

/// What was closed, such as "Closed v1, v2".
pub(super) fn sentence(closed: &[String]) -> String {
    if closed.is_empty() { "No view was open".into() } else { format!("Closed {}", safe(&closed.join(", "))) }
}
