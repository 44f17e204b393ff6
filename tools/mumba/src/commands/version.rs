//! `mumba version`

use serde_json::json;

use super::status;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::Host;
use crate::text::safe;

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(crate) async fn run(context: &Context) -> Result<Exit> {
    // A host that cannot be asked is no reason not to say our own version.
    let host = match status::running(context).await {
        Ok(Some(client)) => client.identity().await.ok(),
        _ => None,
    };
    if context.output.is_json() {
        context.output.json(&json!({"version": VERSION, "host": host.map(Host::from)}))?;
        return Ok(Exit::Success);
    }
    context.output.line(format_args!("mumba {VERSION}"))?;
    if let Some(host) = host {
        context.output.line(format_args!("host {}, CEF {}", safe(&host.version), safe(&host.cef_version)))?;
        if host.version != VERSION {
            context
                .output
                .note("The host is of another version: `mumba host stop` lets the next command start the new one.");
        }
    }
    Ok(Exit::Success)
}
