//! `mumba host start|stop|status`

use std::time::Duration;

use mumba_client::StartOptions;
use serde_json::json;

use super::status;
use crate::cli::{HostArgs, HostCommand, HostStartArgs};
use crate::context::Context;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::WARNING;
use crate::shapes::Host;

/// Services have their grace periods, and profiles are written.
const STOP_TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) async fn run(args: HostArgs, context: &Context) -> Result<Exit> {
    match args.command {
        HostCommand::Start(args) => start(args, context).await,
        HostCommand::Stop => stop(context).await,
        HostCommand::Status => show(context).await,
        HostCommand::Unit(args) => super::unit::run(&args, context),
    }
}

async fn start(args: HostStartArgs, context: &Context) -> Result<Exit> {
    let options = StartOptions { offscreen: args.offscreen, no_sandbox: args.no_sandbox, ..StartOptions::default() };
    let (client, started) = context.start(&options).await?;
    let host = client.identity().await?;
    if context.output.is_json() {
        context.output.json(&json!({"running": true, "started": started, "host": Host::from(host)}))?;
        return Ok(Exit::Success);
    }
    let done = if started { "The host is started" } else { "The host was running already" };
    context.output.line(format_args!("{done} (process {})", host.pid))?;
    if !host.sandbox {
        context
            .output
            .note(format_args!("{WARNING}It runs without Chromium's sandbox: every app has your powers.{WARNING:#}"));
    } else if args.no_sandbox {
        context.output.note("It keeps its sandbox: `mumba host stop` first to start it without.");
    }
    Ok(Exit::Success)
}

async fn stop(context: &Context) -> Result<Exit> {
    let Some(client) = status::running(context).await? else {
        if context.output.is_json() {
            context.output.json(&json!({"stopped": false}))?;
        } else {
            context.output.line("The host was not running")?;
        }
        return Ok(Exit::Success);
    };
    {
        let _progress = context.output.progress("Waiting for the host to end");
        client.shut_down(STOP_TIMEOUT).await?;
    }
    if context.output.is_json() {
        context.output.json(&json!({"stopped": true}))?;
    } else {
        context.output.line("The host is stopped")?;
    }
    Ok(Exit::Success)
}

async fn show(context: &Context) -> Result<Exit> {
    let host = match status::running(context).await? {
        Some(client) => Some(client.identity().await?),
        None => None,
    };
    let exit = if host.is_some() { Exit::Success } else { Exit::NotRunning };
    if context.output.is_json() {
        context.output.json(&json!({"running": host.is_some(), "host": host.map(Host::from)}))?;
        return Ok(exit);
    }
    match host {
        Some(host) => {
            for line in status::host_lines(&host) {
                context.output.line(line)?;
            }
        }
        None => context.output.line("The host is not running.")?,
    }
    Ok(exit)
}
