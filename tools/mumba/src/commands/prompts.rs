//! `mumba prompts`

use mumba_client::host::WatchPromptsRequest;
use mumba_client::host::watch_prompts_response::Event;
use serde_json::json;

use crate::ask::{self, Until};
use crate::cli::consent::PromptsArgs;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::shapes::consent::Prompt;

pub(crate) async fn run(args: PromptsArgs, context: &Context) -> Result<Exit> {
    let client = context.connect().await?;
    let app = args.app.unwrap_or_default();
    if !context.output.is_json() {
        let until = if args.watch { Until::TheEnd } else { Until::CaughtUp };
        let count = ask::answer_prompts(&client, &app, until, &context.output).await?;
        if count == 0 {
            context.output.line("No app asks for anything")?;
        }
        return Ok(Exit::Success);
    }
    // For programs: what waits, one a line. They answer over the host's API.
    let mut events = client.permissions().watch_prompts(WatchPromptsRequest { app }).await?.into_inner();
    while let Some(event) = events.message().await? {
        match event.event {
            Some(Event::Pending(prompt)) => context.output.json(&Prompt::from(*prompt))?,
            Some(Event::Withdrawn(id)) => context.output.json(&json!({"withdrawn": id}))?,
            Some(Event::CaughtUp(_)) if !args.watch => break,
            Some(Event::CaughtUp(_)) | None => {}
        }
    }
    Ok(Exit::Success)
}
